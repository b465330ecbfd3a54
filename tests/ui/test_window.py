"""The window does the main job, from an empty file to a saved sheet."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from rmdesk.services import Clock, open_services
from rmdesk.ui.main_window import MainWindow
from rmdesk.ui.tasks import TaskRunner

STAFF = Path(__file__).parent.parent / "data" / "staff-40.csv"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    runner = TaskRunner()
    services = runner.run_now(lambda: open_services(tmp_path, Clock.at(date(2026, 3, 16))))
    made = MainWindow(services, runner)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.main_button.text() != "")
    yield made
    runner.run_now(services.close)
    runner.close()


def shown(window: MainWindow) -> str:
    return "\n".join(label.text() for label in window.round_view.findChildren(QLabel))


def press(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(window.main_button.isEnabled)
    qtbot.mouseClick(window.main_button, Qt.MouseButton.LeftButton)


def test_the_main_job(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    assert window.main_button.text() == "Import a staff list…"
    window.import_file(STAFF)
    qtbot.waitUntil(lambda: window.main_button.text() == "Suggest pairs")
    assert "40 people, no pairs yet" in shown(window)
    press(qtbot, window)
    qtbot.waitUntil(lambda: window.main_button.text() == "Confirm")
    assert "can show" in shown(window)
    press(qtbot, window)
    qtbot.waitUntil(lambda: window.main_button.text() == "Save the sheet…")
    target = tmp_path / "poster.pdf"
    window.save_sheet_to(target)
    qtbot.waitUntil(lambda: "The sheet is in" in window.statusBar().currentMessage())
    assert target.read_bytes().startswith(b"%PDF-")
    window.undo()
    qtbot.waitUntil(lambda: window.main_button.text() == "Confirm")


def test_a_file_that_is_no_staff_list_is_told(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    wrong = tmp_path / "wrong.csv"
    wrong.write_bytes(b"")
    window.import_file(wrong)
    qtbot.waitUntil(lambda: bool(told))
    assert "wrong.csv" in told[0]
    qtbot.waitUntil(window.main_button.isEnabled)
    assert window.main_button.text() == "Import a staff list…"


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
