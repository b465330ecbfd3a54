"""Composition root of the window: opens the company, builds the services and the window."""

from __future__ import annotations

import sys
import tempfile
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from rmdesk import __version__
from rmdesk.domain.errors import UserError
from rmdesk.logs import start_log, watch_for_death
from rmdesk.paths import resources_dir
from rmdesk.services import Clock, Services
from rmdesk.settings import load_settings
from rmdesk.ui.crash import CrashHandler
from rmdesk.ui.errors import show_error
from rmdesk.ui.i18n import system_language, use_language
from rmdesk.ui.local import open_sample_here
from rmdesk.ui.opening import Opener, start_notice
from rmdesk.ui.shell import Shell
from rmdesk.ui.single_instance import SingleInstance
from rmdesk.ui.tasks import TaskRunner
from rmdesk.ui.watch import Watch
from rmdesk.ui.workspace import Workspace


def run_window(
    folder: Path, clock: Clock, *, demo: bool = False, notice: UserError | None = None
) -> int:
    """Show the window until it is closed. Returns the process's exit status.

    ``notice`` is told first, for instance of a file that was double-clicked in vain.
    """
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("RMDesk")
    application.setApplicationVersion(__version__)
    application.setWindowIcon(QIcon(str(resources_dir() / "icons" / "rmdesk.svg")))
    with ExitStack() as stack:
        runner = TaskRunner()
        stack.callback(runner.close)
        if demo:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="rmdesk-")))
        only = SingleInstance(folder)
        if not only.claim():
            return 0
        stack.callback(only.release)
        _speak(folder)
        if notice:
            show_error(None, notice)
        opener = Opener(folder, clock, runner)
        services: Services | None
        try:
            if demo:
                services = runner.run_now(lambda: open_sample_here(folder, clock))
            else:
                services = opener.open()
        except UserError as error:
            show_error(None, error)
            return 1
        if services is None:
            return 1
        stack.callback(lambda: runner.run_now(services.close))
        start_log(folder)
        crashed = watch_for_death(folder, clock.now())
        crash = CrashHandler(folder, clock.now, application.quit)
        stack.callback(crash.uninstall)
        workspace = Workspace(services, runner, is_sample=demo)
        stack.callback(workspace.close)
        shell = Shell(workspace, runner, partial(_speak, folder))
        only.raised.connect(shell.come_forward)
        only.closing.connect(application.closeAllWindows)
        watch = Watch(services, runner)
        stack.callback(watch.stop)
        watch.day_changed.connect(shell.look_again)
        text, for_good = start_notice(services, opener.said, crashed)
        if text:
            shell.window.notify(text, for_good=for_good)
        return application.exec()


def _speak(folder: Path) -> None:
    """The window's language: the one chosen, or the system's where we speak it, or English."""
    use_language(load_settings(folder).language or system_language())
