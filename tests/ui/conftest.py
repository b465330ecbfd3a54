"""A window on real services and real files, and ways to wait for it without sleeping."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rmdesk.services import Clock, Services, open_services
from rmdesk.services.demo import fill_with_sample
from rmdesk.ui.i18n import use_language
from rmdesk.ui.main_window import MainWindow
from rmdesk.ui.pages.this_week import ThisWeekPage
from rmdesk.ui.tasks import TaskRunner
from rmdesk.ui.workspace import Workspace

MONDAY = date(2026, 3, 16)


class Desk:
    """The window, its worker and its services."""

    def __init__(self, folder: Path, qtbot: QtBot, *, sample: bool) -> None:
        self.folder = folder
        self.qtbot = qtbot
        self.runner = TaskRunner()
        if sample:
            shutil.copytree(sample_file().parent, folder, dirs_exist_ok=True)
        self.services: Services = self.runner.run_now(self._open)
        self.workspace = Workspace(self.services, self.runner)
        self.window = MainWindow(self.workspace, self.runner)
        qtbot.addWidget(self.window)
        self.window.show()
        self.settle()

    def _open(self) -> Services:
        return open_services(self.folder, Clock.at(MONDAY, "Helena"), backup=False)

    @property
    def week(self) -> ThisWeekPage:
        page = self.window.pages["week"]
        assert isinstance(page, ThisWeekPage)
        return page

    def settle(self, also: Callable[[], bool] = lambda: True) -> None:
        """Wait until the worker is idle and ``also`` holds."""
        idle = [0]

        def done() -> bool:
            idle[0] = idle[0] + 1 if self.runner.waiting == 0 else 0
            return idle[0] > 2 and also()

        self.qtbot.waitUntil(done, timeout=20_000)

    def press_main(self) -> None:
        """Press the one main button."""
        self.week.main_button.click()
        self.settle()

    def close(self) -> None:
        self.window.close()
        self.settle()
        self.workspace.close()
        self.runner.run_now(self.services.close)
        self.runner.close()


@cache
def sample_file() -> Path:
    """The sample company's file, with nothing suggested for this week; made once a run."""
    kept = tempfile.TemporaryDirectory(prefix="rmdesk-sample-")
    atexit.register(kept.cleanup)
    services = open_services(Path(kept.name), Clock.at(MONDAY, "Helena"))
    fill_with_sample(services)
    services.close()
    return services.session.database.path


@pytest.fixture(autouse=True)
def english(qapp: object) -> None:
    use_language("en", "en_GB")


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """A window on the sample company."""
    made = Desk(tmp_path, qtbot, sample=True)
    yield made
    made.close()


@pytest.fixture
def empty_desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """A window on a company of nobody."""
    made = Desk(tmp_path, qtbot, sample=False)
    yield made
    made.close()
