"""The shell: pages, undo, messages, the sample company, one instance, geometry, crashes."""

from __future__ import annotations

import threading
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Event, current_thread

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from rmdesk.domain.weeks import Week
from rmdesk.services.labels import Label
from rmdesk.settings import FILE, Settings, load_settings, save_settings
from rmdesk.ui import words
from rmdesk.ui.crash import CrashHandler
from rmdesk.ui.dialogs.about import AboutDialog
from rmdesk.ui.dialogs.guide import GuideDialog
from rmdesk.ui.dialogs.history import HistoryDialog
from rmdesk.ui.geometry import clamped
from rmdesk.ui.single_instance import SingleInstance
from rmdesk.ui.tasks import TaskRunner
from rmdesk.ui.theme import Appearance, theme

from .conftest import Desk


def test_pages_are_made_when_first_shown(desk: Desk) -> None:
    assert set(desk.window.pages) == {"week"}
    for entry in desk.window.entries:
        desk.window.show_page(entry.key)
        desk.settle()
    assert set(desk.window.pages) == {e.key for e in desk.window.entries}


def test_every_page_shows_the_company_when_it_is_opened(desk: Desk) -> None:
    for key in ("people", "skills", "meetups", "insights"):
        page = desk.window.show_page(key)
        desk.settle()
        assert page.view is not None, key  # type: ignore[attr-defined]
    people = desk.window.show_page("people")
    assert people.table.model().rowCount() == 14  # type: ignore[attr-defined]


def actions_of(menu: QMenu) -> list[QAction]:
    found = []
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            found += actions_of(inner)
        elif not action.isSeparator():
            found.append(action)
    return found


def test_every_action_has_a_mnemonic_and_no_two_a_shortcut(desk: Desk) -> None:
    for entry in desk.window.entries:
        desk.window.show_page(entry.key)
        desk.settle()
        keys: list[str] = []
        for top in desk.window.menuBar().actions():
            menu = top.menu()
            assert isinstance(menu, QMenu)
            for action in actions_of(menu):
                assert "&" in action.text(), action.text()
                keys += [k.toString() for k in action.shortcuts()]
        assert len(keys) == len(set(keys)), (entry.key, sorted(keys))


def test_history_lists_what_was_done(desk: Desk, qtmodeltester: ModelTester) -> None:
    desk.press_main()
    dialog = HistoryDialog(desk.window.context, desk.window)
    desk.settle(lambda: dialog.model.rowCount() > 0)
    qtmodeltester.check(dialog.model)
    assert dialog.model.data(dialog.model.index(0, 0)) == "Suggested pairs for week 12"
    assert dialog.model.data(dialog.model.index(0, 2)) == "Helena"
    dialog.undo_button.click()
    desk.settle()
    assert dialog.model.data(dialog.model.index(0, 3)) == "undone"
    assert dialog.redo_button.isEnabled()
    dialog.close()


def test_the_sample_company_is_apart_and_there_is_a_way_back(empty_desk: Desk) -> None:
    desk = empty_desk
    desk.week.first_run.buttons[2].click()
    desk.settle(lambda: desk.workspace.is_sample)
    desk.settle()
    assert desk.window.banner.isVisible()
    assert desk.week.main_button.text() == "Suggest pairs"
    desk.press_main()
    desk.window.banner.button.click()
    desk.settle()
    assert not desk.window.banner.isVisible()
    assert desk.week.first_run.isVisible()
    assert desk.runner.run_now(desk.services.session.snapshot).people == ()


def test_light_and_dark_at_once_and_remembered(desk: Desk) -> None:
    desk.window.actions_.appearances[Appearance.DARK].trigger()
    assert theme().is_dark
    assert desk.window.palette().window().color().lightness() < 60
    assert load_settings(desk.folder).appearance == "dark"
    desk.window.actions_.appearances[Appearance.LIGHT].trigger()
    assert desk.window.palette().window().color().lightness() > 200


def test_geometry_is_kept(desk: Desk) -> None:
    desk.window.close()
    assert load_settings(desk.folder).geometry


@pytest.mark.parametrize(
    "wanted",
    [QRect(5000, 5000, 800, 600), QRect(-900, -900, 800, 600), QRect(0, 0, 9000, 9000)],
)
def test_a_window_is_always_on_a_screen(wanted: QRect) -> None:
    screens = [QRect(0, 0, 1366, 728), QRect(1366, 0, 1280, 1024)]
    made = clamped(wanted, screens)
    assert any(s.contains(made) for s in screens)


def test_settings_survive_whatever_is_in_the_file(tmp_path: Path) -> None:
    save_settings(tmp_path, Settings(printer="Büro", copies=3))
    assert load_settings(tmp_path) == Settings(printer="Büro", copies=3)
    (tmp_path / FILE).write_text('copies = "many"\nunknown = 1\nprinter = "A"\n')
    assert load_settings(tmp_path) == Settings(printer="A")
    (tmp_path / FILE).write_bytes(b"\xff\xfe not toml")
    assert load_settings(tmp_path) == Settings()


def test_a_second_start_raises_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.claim()
    first.listen()
    with qtbot.waitSignal(first.raised):
        assert not second.claim()
    first.release()
    assert second.claim()
    second.release()


def test_a_fault_on_any_thread_becomes_one_dialog(qtbot: QtBot, tmp_path: Path) -> None:
    ended: list[bool] = []
    handler = CrashHandler(tmp_path, lambda: datetime(2026, 3, 16), lambda: ended.append(True))

    name = "ziuR anA"[::-1]

    def wrong() -> None:
        raise RuntimeError(name)

    try:
        thread = threading.Thread(target=wrong)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: handler.dialog is not None)
    finally:
        handler.uninstall()
    assert handler.dialog is not None
    qtbot.addWidget(handler.dialog)
    text = handler.dialog.text.toPlainText()
    assert "RuntimeError" in text
    assert name not in text
    handler.dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == text
    handler.dialog.close_button.click()
    assert ended == [True]


def test_help_is_there_offline(desk: Desk) -> None:
    guide = GuideDialog.of(desk.window, "guide")
    assert "Suggest pairs" in guide.text.toPlainText()
    news = GuideDialog.of(desk.window, "news")
    assert "RMDesk" in news.text.toPlainText()
    about = AboutDialog(desk.window)
    assert about.licence.count() > 1
    about.licence.setCurrentIndex(about.licence.count() - 1)
    assert about.text.toPlainText()


def test_a_backup_is_made_and_told(desk: Desk) -> None:
    desk.window.actions_.back_up.trigger()
    desk.settle()
    assert desk.window.toast.text.text().startswith("Backup made: ")
    desk.settle()
    assert desk.window.status_line.backup.text() == "Last backup: today 12:00"


@pytest.mark.parametrize(
    ("label", "told", "undo"),
    [
        (
            Label("Swap {a} and {b}", a="Ana", b="Ben"),
            "Swapped Ana and Ben",
            "swap Ana and Ben",
        ),
        (
            Label("Suggest pairs for {week}", week=Week(2026, 3)),
            "Suggested pairs for week 3",
            "suggest pairs for week 3",
        ),
        (
            Label("Never pair {a} and {b}", a="A", b="B"),
            "From now on never paired: A and B",
            "never pair A and B",
        ),
        ("Ana is away", "Ana is away", "“Ana is away”"),  # from a file of an older release
    ],
)
def test_steps_in_words(label: str, told: str, undo: str) -> None:
    assert words.told(label) == told
    assert words.undo_label(label) == undo


def test_a_superseded_answer_is_dropped(qtbot: QtBot) -> None:
    runner = TaskRunner()
    gate = Event()
    got: list[int] = []
    runner.run("ask", lambda: int(gate.wait(5)), got.append, pytest.fail)
    runner.run("ask", lambda: 2, got.append, pytest.fail)
    gate.set()
    qtbot.waitUntil(lambda: bool(got))
    runner.close()
    assert got == [2]


def test_the_first_buttons_lead_somewhere(empty_desk: Desk) -> None:
    from PySide6.QtWidgets import QDialog

    desk = empty_desk
    desk.week.first_run.buttons[0].click()
    desk.settle()
    opened = [d for d in desk.window.findChildren(QDialog) if d.isVisible()]
    assert [type(d).__name__ for d in opened] == ["ImportDialog"]
    opened[0].reject()
    desk.week.first_run.buttons[1].click()
    desk.settle()
    assert desk.window.stack.currentWidget() is desk.window.pages["people"]


def test_find_leads_to_the_people(desk: Desk) -> None:
    desk.window.actions_.find.trigger()
    desk.settle()
    assert desk.window.stack.currentWidget() is desk.window.pages["people"]


def test_the_last_backup_leads_to_the_backups(desk: Desk) -> None:
    from rmdesk.ui.pages.settings.backups import BackupsSection

    desk.window.status_line.backup.click()
    desk.settle()
    page = desk.window.pages["settings"]
    assert page.section(BackupsSection).isVisible()  # type: ignore[attr-defined]


def test_a_widget_that_is_gone_is_let_go_of_on_its_own_thread(qtbot: QtBot) -> None:
    """A job may be the last to hold a page: dropping it on the worker would crash Qt."""
    runner = TaskRunner()
    gone_on: list[str] = []

    class Page(QWidget):
        def __del__(self) -> None:
            gone_on.append(current_thread().name)

        def answer(self, _result: object) -> None:
            """Nobody waits for it."""

    gate = Event()
    answered: list[int] = []
    page = Page()
    runner.run("first", partial(wait_with, gate, page), page.answer, pytest.fail)
    runner.run("second", lambda: 2, answered.append, pytest.fail)
    del page
    gate.set()
    qtbot.waitUntil(lambda: bool(answered))
    runner.close()
    assert gone_on == ["MainThread"]


def wait_with(gate: Event, _page: QWidget) -> None:
    gate.wait(5)


def test_the_pictures_of_the_guide_are_there(desk: Desk) -> None:
    import re

    from rmdesk.paths import resources_dir
    from rmdesk.ui.dialogs.guide import help_text

    named = re.findall(r"\]\((\w+\.png)\)", help_text())
    assert named
    folder = resources_dir() / "help"
    assert sorted(named) == sorted(p.name for p in folder.glob("*.png"))
    guide = GuideDialog.of(desk.window, "guide")
    guide.open()
    for name in named:
        picture = guide.text.loadResource(2, name)
        assert 0 < picture.width() <= guide.text.width() * picture.devicePixelRatio()
    guide.accept()


def test_the_window_opens_without_what_it_does_not_need_yet() -> None:
    """Solvers, spreadsheets and PDF are loaded once they are wanted: see bench startup."""
    import subprocess
    import sys

    heavy = ("numpy", "highspy", "reportlab", "openpyxl", "alembic")
    asked = "import sys, rmdesk.cli, rmdesk.app, rmdesk.ui.pages.this_week; "
    told = f"print([m for m in {heavy!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", asked + told], capture_output=True, text=True,
                          check=True)  # fmt: skip
    assert done.stdout.strip() == "[]"
