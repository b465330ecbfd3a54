"""The window speaks another language at once, and goes on with the same company."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from threading import Event

from pytestqt.qtbot import QtBot

from rmdesk.settings import load_settings
from rmdesk.ui.i18n import use_language
from rmdesk.ui.pages.settings.appearance import AppearanceSection
from rmdesk.ui.pages.settings_page import SettingsPage
from rmdesk.ui.shell import Shell

from .conftest import Desk


def test_another_language_at_once(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    spoken: list[str] = []

    def speak() -> None:
        spoken.append(load_settings(desk.folder).language)
        use_language("en", "en_GB")

    shell = Shell(desk.workspace, desk.runner, speak)
    first = shell.window
    page = first.show_page("settings")
    assert isinstance(page, SettingsPage)
    section = page.section(AppearanceSection)
    assert section.language.itemText(1).startswith("English")
    section.language.setCurrentIndex(1)
    section.language.activated.emit(1)
    desk.settle()
    assert spoken == ["en"]
    assert shell.window is not first
    assert shell.window.isVisible()
    assert shell.window.stack.currentWidget() is shell.window.pages["settings"]
    shell.window.show_page("week")
    desk.settle(lambda: shell.window.pages["week"].view is not None)
    qtbot.addWidget(shell.window)


def test_answers_to_the_window_before_come_late(desk: Desk, qtbot: QtBot) -> None:
    shell = Shell(desk.workspace, desk.runner, partial(use_language, "en", "en_GB"))
    first, free = shell.window, Event()
    gone: list[bool] = []
    first.destroyed.connect(lambda: gone.append(True))
    desk.settle()
    desk.runner.early(partial(free.wait, 10))
    first.show_page("people")
    shell.speak("en")
    qtbot.wait(50)
    assert not gone, "its people are still to come"
    free.set()
    desk.settle(lambda: bool(gone))
    assert shell.window.isVisible()
    qtbot.addWidget(shell.window)


def test_a_second_start_finds_the_window_that_is_open(desk: Desk, qtbot: QtBot) -> None:
    shell = Shell(desk.workspace, desk.runner, partial(use_language, "en", "en_GB"))
    qtbot.addWidget(shell.window)
    shell.window.showMinimized()
    shell.come_forward()
    assert not shell.window.isMinimized()
    desk.settle()
