"""Lists dropped and pasted, rows mended in the window, files and messages out of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QDialog
from pytestqt.modeltest import ModelTester

from rmdesk.exchange.headers import Field
from rmdesk.ui.dialogs.import_dialog import ImportDialog
from rmdesk.ui.dialogs.messages_dialog import MessagesDialog
from rmdesk.ui.models.import_model import Kind
from rmdesk.ui.models.trouble_model import VALUE
from rmdesk.ui.widgets.import_preview import MEND

from .conftest import Desk
from .rooms import nameless, unspoken

CHECK = Qt.ItemDataRole.CheckStateRole
MESSY = """Name\tHired\tGood at\tStatus\tSSN\tOffice
Ana Ruiz\t03/04/2019\tLatte art; Excell\tActive\t123-45-6789\tNorth
Old Ben\t05/06/2020\t\tLeft\t\tNorth
Cem Ng\t03/13/2020x\tExcel: 9\t\t\tSouth
Dé Ab\t05/06/2020\tExcel: 4\tOn leave\t\tSouth
"""


def opened(desk: Desk, kind: type[QDialog]) -> QDialog:
    """The dialog of that kind that is open."""
    found = [d for d in desk.window.findChildren(kind) if d.isVisible()]
    assert found
    return found[-1]


def pasted(desk: Desk, text: str) -> ImportDialog:
    QGuiApplication.clipboard().setText(text)
    desk.window.actions_.paste.trigger()
    dialog = opened(desk, ImportDialog)
    assert isinstance(dialog, ImportDialog)
    desk.settle()
    return dialog


def test_a_file_dropped_on_the_window(empty_desk: Desk) -> None:
    file = Path(__file__).parents[1] / "data" / "corpus" / "german.csv"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    drop = QDropEvent(QPointF(40, 40), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                      Qt.KeyboardModifier.NoModifier)  # fmt: skip
    assert empty_desk.window.sharing.eventFilter(empty_desk.window, drop)
    empty_desk.settle()
    dialog = opened(empty_desk, ImportDialog)
    assert isinstance(dialog, ImportDialog)
    assert dialog.go.text() == "Import 3 people"
    dialog.go.click()
    empty_desk.settle()
    names = [p.name for p in empty_desk.runner.run_now(empty_desk.services.session.snapshot).people]
    assert names == ["Jürgen Müller", "Käthe Groß", "Özlem Yıldız-Schäfer"]


def test_pasted_cells_questions_ticks_and_mending(
    empty_desk: Desk, qtmodeltester: ModelTester
) -> None:
    desk = empty_desk
    dialog = pasted(desk, MESSY)
    view = dialog.view
    assert dialog.questions.order.count() == 3
    dialog.questions.order.setCurrentIndex(2)
    dialog.questions.order.activated.emit(2)
    desk.settle()
    assert nameless(dialog) == []
    for model in (view.model, view.trouble):
        qtmodeltester.check(model)
        assert unspoken(model) == []
    assert dialog.go.text() == "Import 2 people"
    # somebody who has left comes only with a tick
    (gone,) = [i for i, x in enumerate(view.model.rows) if x.kind is Kind.GONE]
    assert view.model.index(gone, 0).data(CHECK) == Qt.CheckState.Unchecked
    view.model.setData(view.model.index(gone, 0), Qt.CheckState.Checked, CHECK)
    assert dialog.go.text() == "Import 3 people"
    # rows are mended beside the reason, one cell after the other
    view.show_view(MEND)
    right = {"Hired": "2020-03-13", "Good at": "Excel: 5"}
    assert {p.header for p in view.trouble.rows} == set(right)
    for left in (2, 1):
        problem = view.trouble.rows[0]
        assert len(view.trouble.rows) == left
        view.trouble.setData(view.trouble.index(0, VALUE), right[problem.header])
        desk.settle()
    assert view.trouble.rows == []
    assert dialog.go.text() == "Import 4 people"
    (offer,) = dialog.questions.merges.values()
    offer[1].setChecked(True)
    dialog.questions.pause.setChecked(True)
    box = view.columns.boxes["F"]
    assert box.currentData() == Field.SITE
    box.setCurrentIndex(0)
    box.activated.emit(0)
    desk.settle()
    dialog.go.click()
    desk.settle()
    company = desk.runner.run_now(desk.services.session.snapshot)
    people = {p.name: p for p in company.people}
    assert {n: p.archived for n, p in people.items()} == {
        "Ana Ruiz": False, "Old Ben": True, "Cem Ng": False, "Dé Ab": False,
    }  # fmt: skip
    assert str(people["Ana Ruiz"].start_date) == "2019-03-04"
    assert people["Dé Ab"].paused_until is not None
    assert people["Ana Ruiz"].site == ""
    assert len(company.skills) == 2
    desk.window.undo()
    desk.settle()
    assert desk.runner.run_now(desk.services.session.snapshot).people == ()


def test_nothing_on_the_clipboard_says_so(empty_desk: Desk) -> None:
    dialog = pasted(empty_desk, "  ")
    assert "nothing to paste" in dialog.error.text()


@pytest.mark.parametrize("what", ["people", "skills", "everything", "template", "ics"])
def test_exports(desk: Desk, what: str, tmp_path: Path) -> None:
    desk.press_main()
    desk.press_main()
    ending = {"everything": "json", "ics": "ics"}.get(what, "xlsx")
    file = tmp_path / f"out.{ending}"
    desk.window.sharing.export_to(what, str(file))
    desk.settle()
    assert file.stat().st_size > 500
    assert "out." in desk.window.toast.text.text()


def test_messages(desk: Desk, tmp_path: Path) -> None:
    desk.press_main()
    desk.window.actions_.messages.trigger()
    dialog = opened(desk, MessagesDialog)
    assert isinstance(dialog, MessagesDialog)
    desk.settle(lambda: bool(dialog.messages))
    assert nameless(dialog) == []
    dialog.template.setPlainText("Hi {names}!")
    desk.settle(lambda: dialog.preview.toPlainText().startswith("Hi "))
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == dialog.preview.toPlainText()
    dialog.template.setPlainText("Hi {nobody}!")
    desk.settle(lambda: not dialog.error.isHidden())
    assert "no field" in dialog.error.text()
    dialog.template.setPlainText("Hi {names}!!")
    desk.settle(dialog.error.isHidden)
    dialog.save_to(str(tmp_path / "messages.txt"))
    desk.settle((tmp_path / "messages.txt").exists)
    dialog.close_.click()
    desk.settle()
    desk.window.actions_.messages.trigger()
    again = opened(desk, MessagesDialog)
    assert isinstance(again, MessagesDialog)
    desk.settle(lambda: again.template.toPlainText() == "Hi {names}!!")
    again.reject()
