"""How fast the pages are with 200 people, 80 skills and two years of history.

"answer" is from asking to the page being painted with the answer; "longest" the longest time
the main thread was busy in one go meanwhile; "key" from a key in the search to the repaint.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QStackedWidget, QWidget

from rmdesk.services import Clock, Services, Session, open_services
from rmdesk.ui.context import Context
from rmdesk.ui.i18n import use_language
from rmdesk.ui.pages.insights import InsightsPage
from rmdesk.ui.pages.meetups import MeetupsPage
from rmdesk.ui.pages.people import PeoplePage
from rmdesk.ui.pages.settings.weights import WeightsSection
from rmdesk.ui.pages.settings_page import SettingsPage
from rmdesk.ui.pages.skills import SkillsPage
from rmdesk.ui.tasks import TaskRunner
from rmdesk.ui.theme import Appearance, theme
from tests.bench.big_company import TODAY, write_big


class Watch(QApplication):
    """Knows the longest time spent on one event."""

    longest = 0.0
    depth = 0

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        self.depth += 1
        begin = time.perf_counter()
        try:
            return bool(super().notify(receiver, event))
        finally:
            self.depth -= 1
            if self.depth == 0:
                self.longest = max(self.longest, time.perf_counter() - begin)


def settle(runner: TaskRunner) -> None:
    """Until nothing is asked any more and all is painted."""
    while runner.waiting:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, 0)
    QCoreApplication.processEvents()


def milliseconds(job: Callable[[], object]) -> float:
    begin = time.perf_counter()
    job()
    return (time.perf_counter() - begin) * 1000


def measure(
    app: Watch,
    runner: TaskRunner,
    stack: QStackedWidget,
    context: Context,
    kind: Callable[[Context], QWidget],
) -> QWidget:
    begin = time.perf_counter()
    page = kind(context)
    make = (time.perf_counter() - begin) * 1000
    app.longest = 0.0

    def first() -> None:
        stack.addWidget(page)
        stack.setCurrentWidget(page)  # a page asks when it is first shown
        settle(runner)

    answer = milliseconds(first)
    again = milliseconds(lambda: (page.refresh(), settle(runner)))  # type: ignore[attr-defined]
    other = QWidget()
    stack.addWidget(other)
    stack.setCurrentWidget(other)
    settle(runner)
    switch = milliseconds(lambda: (stack.setCurrentWidget(page), page.repaint()))
    QCoreApplication.processEvents()
    key = 0.0
    search = getattr(page, "search", None)
    if isinstance(search, QLineEdit):
        keys = [milliseconds(lambda k=k: press(search, k, page)) for k in "skill o"]
        key = max(keys)
        search.clear()
    settle(runner)
    longest = app.longest * 1000
    name = type(page).__name__.removesuffix("Page")
    figures = (make, answer, again, switch, key, longest)
    print(f"{name:>9}", " ".join(f"{figure:9.0f}" for figure in figures))
    return page


def press(search: QLineEdit, key: str, page: QWidget) -> None:
    QTest.keyClicks(search, key)
    QCoreApplication.sendPostedEvents(page, 0)
    QCoreApplication.processEvents()  # paints all that the key has changed


def main() -> None:
    app = Watch([])
    theme().apply(Appearance.LIGHT)
    use_language("en", "en_GB")
    runner = TaskRunner()
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        where = write_big(Path(folder))
        print(f"made the file in {time.perf_counter() - began:.0f} s")
        services = runner.run_now(lambda: open_services(where, Clock.at(TODAY)))
        context = Context(services, runner)
        stack = QStackedWidget()
        stack.resize(1186, 690)
        stack.show()
        heads = ("page", "make", "answer", "again", "switch", "key", "longest")
        print(" ".join(f"{head:>9}" for head in heads), " (ms)")
        pages = [PeoplePage, SkillsPage, MeetupsPage, InsightsPage]
        made = [measure(app, runner, stack, context, kind) for kind in pages]
        people, skills = made[0], made[1]
        assert isinstance(skills, SkillsPage)
        stack.setCurrentWidget(skills)
        settle(runner)
        app.longest = 0.0
        repaint = milliseconds(skills.matrix.viewport().repaint)
        keyed = milliseconds(lambda: QTest.keyClick(skills.matrix, Qt.Key.Key_3))
        settle(runner)
        print(f"matrix repaint {repaint:.0f} ms, a key in it {keyed:.0f} ms, "
              f"longest {app.longest * 1000:.0f} ms")  # fmt: skip
        assert isinstance(people, PeoplePage)
        stack.setCurrentWidget(people)
        settle(runner)
        app.longest = 0.0
        chosen = milliseconds(lambda: (people.table.selectRow(50), settle(runner)))
        print(f"choosing a person {chosen:.0f} ms, longest {app.longest * 1000:.0f} ms")
        assert isinstance(made[2], MeetupsPage)
        stack.setCurrentWidget(made[2])
        month = milliseconds(lambda: (made[2].show_month(), settle(runner)))  # type: ignore[attr-defined]
        print(f"month of meetups {month:.0f} ms")
        later = Clock.at(TODAY + timedelta(days=7))  # a week that has a draft
        next_week = Services(Session(services.session.database, later))
        runner.run_now(lambda: next_week.rounds.suggest(next_week.rounds.week()))
        settings = SettingsPage(Context(next_week, runner))
        stack.addWidget(settings)
        stack.setCurrentWidget(settings)
        settings.refresh()
        settle(runner)
        show_weighing(app, runner, settings.section(WeightsSection))
        runner.run_now(services.close)
        runner.close()


def show_weighing(app: Watch, runner: TaskRunner, weights: WeightsSection) -> None:
    """From a weight's slider coming to rest to what it would change in this week's round."""
    settle(runner)
    app.longest = 0.0
    weights.sliders["learning"].setValue(0)
    weights.rest.stop()
    took = milliseconds(lambda: (weights.store(), settle(runner)))
    print(f"weighing anew {took:.0f} ms, longest {app.longest * 1000:.0f} ms: "
          f"{weights.preview.text()}")  # fmt: skip


if __name__ == "__main__":
    main()
