"""The import dialog: what it would do is shown first, and then it does just that."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from rmdesk.services.importing import Pasted
from rmdesk.ui.dialogs.import_dialog import ImportDialog
from rmdesk.ui.models.import_model import Kind, lines_of
from rmdesk.ui.widgets.import_preview import COLUMNS, MEND

from .rooms import Room, nameless, room, sample_company, unspoken

STAFF = Path(__file__).parent.parent / "data" / "staff-40.csv"
CHANGES = """Name,Department,Good at,Birth date,Start date
Aisha Bello,Shop,Polish: 4,1990-01-01,
Zoe New,Office,,1991-01-01,2026-01-05
Bad Date,Office,Spanish: 9,1992-01-01,31.13.2025
"""


@pytest.fixture
def where(tmp_path: Path) -> Iterator[Room]:
    with room(tmp_path / "company", sample_company()) as made:
        yield made


def opened(qtbot: QtBot, where: Room, path: Path | None) -> ImportDialog:
    dialog = ImportDialog(where.context, path)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_forty_people(qtbot: QtBot, where: Room, qtmodeltester: ModelTester) -> None:
    dialog = opened(qtbot, where, STAFF)
    qtbot.waitUntil(lambda: dialog.result_shown is not None)
    assert dialog.go.text() == "Import 40 people"
    assert "40 new people" in dialog.headline.text()
    qtmodeltester.check(dialog.model)
    assert unspoken(dialog.model) == []
    assert nameless(dialog) == []
    assert where.labels == []
    dialog.go.click()
    qtbot.waitUntil(dialog.isHidden)
    assert where.labels == ["Import staff-40.csv"]
    again = opened(qtbot, where, STAFF)
    qtbot.waitUntil(lambda: again.result_shown is not None)
    assert again.go.isHidden()
    assert "40 stay as they are" in again.headline.text()


def test_changes_problems_and_private_columns_are_shown(
    qtbot: QtBot, where: Room, tmp_path: Path
) -> None:
    path = tmp_path / "changes.csv"
    path.write_text(CHANGES, encoding="utf-8")
    dialog = opened(qtbot, where, path)
    qtbot.waitUntil(lambda: dialog.result_shown is not None)
    result = dialog.result_shown
    assert result is not None
    lines = lines_of(result)
    changed = {(x.where, x.what) for x in lines if x.kind is Kind.CHANGED}
    assert ("department", "Café → Shop") in changed
    assert ("can show", "Polish: 4") in changed
    assert next(x.who for x in lines if x.kind is Kind.NEW) == "Zoe New"
    trouble = [x for x in lines if x.kind in (Kind.PROBLEM, Kind.LEFT_OUT)]
    assert trouble
    assert {x.row for x in trouble} == {4}
    assert "Birth date" in dialog.remarks.text()


def test_a_file_that_is_no_staff_list(qtbot: QtBot, where: Room, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.csv"
    wrong.write_bytes(b"")
    dialog = opened(qtbot, where, wrong)
    qtbot.waitUntil(lambda: "wrong.csv" in dialog.error.text())
    assert dialog.stack.currentWidget() is dialog.choose
    assert where.failures == []
    dialog.look_at(STAFF)
    qtbot.waitUntil(lambda: dialog.result_shown is not None)
    assert dialog.error.isHidden()


def test_without_a_file_it_asks_for_one(qtbot: QtBot, where: Room) -> None:
    dialog = opened(qtbot, where, None)
    assert dialog.stack.currentWidget() is dialog.choose
    assert nameless(dialog) == []


def test_a_whole_company_comes_into_an_empty_one_only(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "all.json"
    with room(tmp_path / "full", sample_company()) as full:
        full.now(lambda: full.services.exporting.write("everything", file))
        names = {p.name for p in full.now(full.services.session.snapshot).people}  # type: ignore[attr-defined]
        dialog = opened(qtbot, full, file)
        assert "a whole company" in dialog.headline.text()
        assert nameless(dialog) == []
        dialog.go.click()
        qtbot.waitUntil(lambda: not dialog.error.isHidden())
        assert "empty" in dialog.error.text()
        assert full.labels == []
    with room(tmp_path / "new") as new:
        dialog = opened(qtbot, new, file)
        assert dialog.view.isHidden()
        dialog.go.click()
        qtbot.waitUntil(dialog.isHidden)
        assert new.labels == ["Import all.json"]
        company = new.now(new.services.session.snapshot)
        assert {p.name for p in company.people} == names  # type: ignore[attr-defined]


def test_cancel_stops_the_reading_and_then_closes(qtbot: QtBot, where: Room) -> None:
    dialog = opened(qtbot, where, None)
    busy = Event()
    where.runner.run("busy", busy.wait, lambda _: None, where.failures.append)
    dialog._patience.setInterval(0)
    dialog.look_at(Pasted("Name\n" + "\n".join(f"Person {n:05d}x" for n in range(2000))))
    qtbot.waitUntil(dialog.progress.isVisible)
    dialog.cancel.click()
    assert dialog.isVisible()
    busy.set()
    qtbot.waitUntil(lambda: not dialog.progress.isVisible())
    assert dialog.stack.currentWidget() is dialog.choose
    assert dialog.result_shown is None
    assert (where.failures, where.labels) == ([], [])
    dialog.look_at(STAFF)
    qtbot.waitUntil(lambda: dialog.result_shown is not None)
    dialog.cancel.click()
    assert dialog.isHidden()
    assert where.labels == []


def test_exported_meetups_are_shown_and_taken(
    qtbot: QtBot, where: Room, tmp_path: Path, qtmodeltester: ModelTester
) -> None:
    file = tmp_path / "meetups.csv"
    where.now(lambda: where.services.exporting.write("meetups", file))
    text = file.read_text(encoding="utf-8-sig")
    file.write_text(text.replace(",planned,", ",done,", 1) + "x,2026-W12,,,,,Ana; Nobody,done\n")
    dialog = opened(qtbot, where, file)
    qtbot.waitUntil(lambda: dialog.result_shown is not None)
    assert "1 row changes" in dialog.headline.text()
    assert dialog.go.text() == "Import 1 row"
    assert dialog.view.buttons[COLUMNS].isHidden()
    assert not dialog.view.buttons[MEND].isHidden()
    assert dialog.result_shown is not None
    (changed,) = [x for x in lines_of(dialog.result_shown) if x.kind is Kind.CHANGED]
    assert (changed.where, changed.what) == ("status", "planned → met")
    qtmodeltester.check(dialog.model)
    assert nameless(dialog) == []
    dialog.go.click()
    qtbot.waitUntil(dialog.isHidden)
    assert where.labels == ["Import meetups.csv"]
