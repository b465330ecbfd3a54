"""Composition root of the window: opens the company, builds the services and the window."""

from __future__ import annotations

import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtWidgets import QApplication

from rmdesk.domain.errors import UserError
from rmdesk.services import Clock, Services, open_services
from rmdesk.services.demo import fill_with_sample
from rmdesk.ui.errors import show_error
from rmdesk.ui.main_window import MainWindow
from rmdesk.ui.tasks import TaskRunner


def run_window(folder: Path, clock: Clock, *, demo: bool = False) -> int:
    """Show the window until it is closed. Returns the process's exit status."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("RMDesk")
    with ExitStack() as stack:
        runner = TaskRunner()
        stack.callback(runner.close)
        if demo:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="rmdesk-")))
        try:
            services = runner.run_now(lambda: _open(folder, clock, demo=demo))
        except UserError as error:
            show_error(None, error)
            return 1
        stack.callback(lambda: runner.run_now(services.close))
        window = MainWindow(services, runner)
        window.show()
        return application.exec()


def _open(folder: Path, clock: Clock, *, demo: bool) -> Services:
    services = open_services(folder, clock)
    if demo:
        try:
            fill_with_sample(services)
        except BaseException:
            services.close()
            raise
    return services
