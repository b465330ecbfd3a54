"""With 200 people nothing the owner does holds the window up.

Measured as the main thread's own work between two turns of the event loop, so that a busy
machine does not count; the limit is generous, the figures live in ``dev.py bench pages``.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rmdesk.services import Clock, open_services
from rmdesk.ui.main_window import MainWindow
from rmdesk.ui.page_list import PAGES
from rmdesk.ui.pages.people import PeoplePage
from rmdesk.ui.pages.skills import SkillsPage
from rmdesk.ui.pages.this_week import ThisWeekPage
from rmdesk.ui.tasks import TaskRunner
from rmdesk.ui.workspace import Workspace
from tests.bench.big_company import TODAY, write_big

MOST_SECONDS = 0.25
WEEKS = 6


class Watchdog(QObject):
    """Notes how much the main thread worked between two turns of the event loop, and at what."""

    def __init__(self) -> None:
        super().__init__()
        self.doing = "start"
        self.worst: dict[str, float] = {}
        self._before = time.thread_time()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._timer.start(0)

    def _beat(self) -> None:
        now = time.thread_time()
        worked, self._before = now - self._before, now
        self.worst[self.doing] = max(self.worst.get(self.doing, 0.0), worked)

    def begin(self, doing: str) -> None:
        self._beat()
        self.doing = doing


@pytest.fixture(scope="module")
def big(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_big(tmp_path_factory.mktemp("big"), weeks=WEEKS)


@pytest.fixture
def window(qtbot: QtBot, big: Path) -> Iterator[MainWindow]:
    for entry in PAGES:
        entry.kind()  # the import of a page's module is once, and not what is measured
    runner = TaskRunner()
    services = runner.run_now(lambda: open_services(big, Clock.at(TODAY)))
    workspace = Workspace(services, runner)
    made = MainWindow(workspace, runner)
    qtbot.addWidget(made)
    made.resize(1366, 740)
    made.show()
    settle(qtbot, runner)
    yield made
    made.close()
    settle(qtbot, runner)
    workspace.close()
    runner.run_now(services.close)
    runner.close()


def settle(qtbot: QtBot, runner: TaskRunner) -> None:
    idle = [0]

    def done() -> bool:
        idle[0] = idle[0] + 1 if runner.waiting == 0 else 0
        return idle[0] > 3

    qtbot.waitUntil(done, timeout=30_000)


def test_no_handler_holds_the_window_up(window: MainWindow, qtbot: QtBot) -> None:
    runner = window.context.runner
    dog = Watchdog()

    def do(what: str, *steps: object) -> None:
        dog.begin(what)
        for step in steps:
            step()  # type: ignore[operator]
            settle(qtbot, runner)

    for entry in PAGES:
        do(f"open {entry.key}", lambda key=entry.key: window.show_page(key))
    for entry in PAGES:
        do(f"back to {entry.key}", lambda key=entry.key: window.show_page(key))
    people = window.show_page("people")
    assert isinstance(people, PeoplePage)
    do("search people", *(lambda k=k: QTest.keyClicks(people.search, k) for k in "skill o"))
    people.search.clear()
    do("choose a person", lambda: people.table.selectRow(50), lambda: people.table.selectRow(51))
    do("choose everybody", people.table.selectAll)
    skills = window.show_page("skills")
    assert isinstance(skills, SkillsPage)
    settle(qtbot, runner)
    do("set a level", lambda: skills.set_level(3), window.undo)
    week = window.show_page("week")
    assert isinstance(week, ThisWeekPage)
    settle(qtbot, runner)
    assert week.view is not None
    do("next week", lambda: week.show_week(week.view.next_round))
    do("suggest", week.suggest)
    do("undo", window.undo)
    slow = {what: round(s, 3) for what, s in dog.worst.items() if s > MOST_SECONDS}
    assert slow == {}, slow
