"""Composition root of the window: opens the company, builds the services and the window.

What the first painting needs is loaded first and nothing else: where this week is known as it
was left (``services/first_look.py``), the window shows it before the company is even open.
"""

from __future__ import annotations

import sys
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from rmdesk import __version__
from rmdesk.domain.errors import UserError
from rmdesk.paths import resources_dir
from rmdesk.services import Clock
from rmdesk.services.first_look import first_look
from rmdesk.settings import load_settings
from rmdesk.ui.errors import show_error
from rmdesk.ui.i18n import system_language, use_language
from rmdesk.ui.opening import Opener, start_notice
from rmdesk.ui.shell import Shell
from rmdesk.ui.single_instance import SingleInstance
from rmdesk.ui.tasks import TaskRunner
from rmdesk.ui.workspace import Workspace

PATIENCE_MS = 300  # a window that starts hidden is never painted


def run_window(
    folder: Path, clock: Clock, *, demo: bool = False, notice: UserError | None = None
) -> int:
    """Show the window until it is closed. Returns the process's exit status.

    ``notice`` is told first, for instance of a file that was double-clicked in vain.
    """
    runner = TaskRunner()
    known = None if demo else runner.early(partial(first_look, folder, clock.today))
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("RMDesk")
    application.setApplicationVersion(__version__)
    with ExitStack() as stack:
        stack.callback(runner.close)
        if demo:
            import tempfile

            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="rmdesk-")))
        only = SingleInstance(folder)
        if not only.claim():
            return 0
        stack.callback(only.release)
        _speak(folder)
        if notice:
            show_error(None, notice)
        look = known.result() if known else None
        opener = Opener(folder, clock, runner, sample=demo)
        stack.callback(opener.close)
        if look is None and not _opened(opener):
            return 1
        workspace = Workspace(opener.services, runner, is_sample=demo, folder=folder)
        stack.callback(workspace.close)
        shell = Shell(workspace, runner, partial(_speak, folder), look)
        running = Running(folder, clock, opener, shell, runner, only)
        stack.callback(running.stop)
        opener.gave_up.connect(partial(application.exit, 1))
        if look is None:
            opener.tell()
        else:
            shell.window.painted.connect(opener.begin)
            QTimer.singleShot(PATIENCE_MS, opener.begin)
        return application.exec()


class Running(QObject):
    """What goes on from the moment the company is open: the log, the watch over crashes and the
    clock, the day's backup, and what the owner is told."""

    def __init__(
        self,
        folder: Path,
        clock: Clock,
        opener: Opener,
        shell: Shell,
        runner: TaskRunner,
        only: SingleInstance,
    ) -> None:
        super().__init__()
        self._folder, self._clock, self._opener = folder, clock, opener
        self._shell, self._runner, self._only = shell, runner, only
        self._crashed = False
        self._ends = ExitStack()
        only.raised.connect(shell.come_forward)
        opener.opened.connect(self._begin)
        if opener.told:
            self._begin()  # Windows paints a window within show(), which may have asked already.

    def stop(self) -> None:
        """Give back what was taken."""
        self._ends.close()

    def _begin(self) -> None:
        from rmdesk.logs import start_log, stop_log, watch_for_death
        from rmdesk.ui.crash import CrashHandler
        from rmdesk.ui.watch import Watch

        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._only.closing.connect(application.closeAllWindows)
        self._only.listen()
        start_log(self._folder)
        self._ends.callback(stop_log)
        self._crashed = watch_for_death(self._folder, self._clock.now())
        crash = CrashHandler(self._folder, self._clock.now, application.quit)
        self._ends.callback(crash.uninstall)
        services = self._opener.services()
        self._shell.window.begin()
        watch = Watch(services, self._runner)
        self._ends.callback(watch.stop)
        watch.day_changed.connect(self._shell.look_again)
        self._tell()
        application.setWindowIcon(QIcon(str(resources_dir() / "icons" / "rmdesk.svg")))
        database = services.session.database
        if not (database.created or database.read_only):
            backup = services.backups.at_start
            self._runner.run("daily", backup, self._backed_up, self._no_backup)

    def _backed_up(self, _: object) -> None:
        self._shell.window.ask_last_backup()

    def _no_backup(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            raise error
        self._opener.services().backup_trouble = error  # told, but no reason to stay shut
        self._tell()

    def _tell(self) -> None:
        text, for_good = start_notice(self._opener.services(), self._opener.said, self._crashed)
        if text:
            self._shell.window.notify(text, for_good=for_good)


def _opened(opener: Opener) -> bool:
    """Open the company before there is a window; False where that comes to nothing."""
    try:
        return opener.open() is not None
    except UserError as error:
        show_error(None, error)
        return False


def _speak(folder: Path) -> None:
    """The window's language: the one chosen, or the system's where we speak it, or English."""
    use_language(load_settings(folder).language or system_language())
