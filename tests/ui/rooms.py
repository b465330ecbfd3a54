"""A page on a real company file, and the questions every page's test asks of it."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import cache
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QEventLoop, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from rmdesk.services import Clock, Services, open_services
from rmdesk.services.demo import fill_with_sample
from rmdesk.ui.context import Context
from rmdesk.ui.tasks import TaskRunner

TODAY = date(2026, 3, 18)
CLOCK = Clock.at(TODAY)


class Room:
    """A context and what it told."""

    def __init__(self, services: Services, runner: TaskRunner) -> None:
        self.services = services
        self.runner = runner
        self.context = Context(services, runner)
        self.labels: list[str] = []
        self.failures: list[BaseException] = []
        self.context.changed.connect(lambda changes: self.labels.append(changes.label))
        self.context.failed.connect(self.failures.append)

    def now(self, job: Callable[[], object]) -> object:
        """Run something on the thread that owns the file."""
        return self.runner.run_now(job)

    def undo(self) -> None:
        self.context.change(self.services.undo.undo)


@contextmanager
def room(folder: Path, sample: Path | None = None) -> Iterator[Room]:
    """An open company file: empty, or a copy of one that is ready."""
    if sample:
        shutil.copytree(sample, folder, dirs_exist_ok=True)
    runner = TaskRunner()
    services = runner.run_now(lambda: open_services(folder, CLOCK, backup=False))
    try:
        yield Room(services, runner)
    finally:
        while runner.waiting:  # answers under way would ask again of a closed file
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        runner.run_now(services.close)
        runner.close()


@cache
def sample_company() -> Path:
    """A folder with the sample company, this week's round confirmed; made once a run."""
    kept = tempfile.TemporaryDirectory(prefix="rmdesk-sample-")
    atexit.register(kept.cleanup)
    folder = Path(kept.name)
    services = open_services(folder, CLOCK, backup=False)
    fill_with_sample(services)
    week = services.rounds.week()
    services.rounds.suggest(week)
    services.rounds.confirm(week)
    services.close()
    return folder


def show(qtbot: QtBot, page: QWidget) -> None:
    """Show a page as the window does, and wait for its first answer."""
    qtbot.addWidget(page)
    page.resize(1186, 690)
    page.show()  # asks, as it is shown for the first time
    qtbot.waitUntil(lambda: page.view is not None)  # type: ignore[attr-defined]


def nameless(page: QWidget) -> list[str]:
    """Whatever on a page takes the focus and has no name for a screen reader."""
    found = []
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or widget.focusProxy():
            continue
        if widget.window() is not page.window():
            continue  # the list of a box, named by its box
        if widget.objectName().startswith("qt_") or isinstance(widget, QScrollArea):
            continue
        seen = QAccessible.queryAccessibleInterface(widget)
        if not seen.text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


def unspoken(model: QAbstractItemModel) -> list[int]:
    """Rows of a model with no sentence to be read aloud."""
    return [
        row
        for row in range(model.rowCount())
        if len(str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) or "")) < 10
    ]
