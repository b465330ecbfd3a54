"""When RMDesk itself is at fault: one dialog that says what happened, and that the data is safe.

Catches what no code caught: on the main thread, on other threads, and Qt's own complaints.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    QUrl,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from rmdesk.logs import scrubbed_message, write_report

from .i18n import tr
from .theme import em
from .widgets.basics import button, label, row

log = logging.getLogger("rmdesk.window")


class CrashDialog(QDialog):
    """What happened, Copy, Open log; the data is safe."""

    def __init__(self, report: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = report
        self.setWindowTitle(tr("RMDesk has to close"))
        self.resize(em(self, 40), em(self, 22))
        self.text = QPlainTextEdit(_read(report))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("What a developer needs to know"))
        self.copy_button = button(tr("Copy"), self.copy)
        self.log_button = button(tr("Open the folder of reports"), self.open_log, icon="folder")
        self.close_button = button(tr("Close RMDesk"), self.accept, kind="primary")
        self.close_button.setDefault(True)
        column = QVBoxLayout(self)
        column.addWidget(label(tr("Something went wrong inside RMDesk."), "title"))
        column.addWidget(
            label(
                tr(
                    "Your data is safe: every change you saw as done is on disk. RMDesk has to "
                    "close now; start it again to go on. The report below holds no names; please "
                    "send it to whoever looks after RMDesk for you."
                )
            )
        )
        column.addWidget(self.text, 1)
        column.addLayout(row(self.copy_button, self.log_button, None, self.close_button))

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy_button.setText(tr("Copied"))

    def open_log(self) -> None:
        """Show the folder the report is in."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._report.parent)))


class CrashHandler(QObject):
    """Turns the first uncaught error, on whatever thread, into one dialog and an orderly end."""

    _crashed = Signal(object)

    def __init__(
        self, folder: Path, now: Callable[[], datetime], quit_: Callable[[], object]
    ) -> None:
        super().__init__()
        self._folder = folder
        self._now = now
        self._quit = quit_
        self._told = False
        self.dialog: CrashDialog | None = None
        self._before = (sys.excepthook, threading.excepthook, qInstallMessageHandler(self._from_qt))
        sys.excepthook = self._caught
        threading.excepthook = self._from_thread
        self._crashed.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook, handler = self._before
        qInstallMessageHandler(handler)

    def report(self, error: BaseException) -> None:
        """Tell of an error that some code did catch but cannot mend."""
        log.error("fault: %s", type(error).__name__)
        self._crashed.emit(error)

    def _caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._quit()
            return
        self.report(error.with_traceback(trace))

    def _from_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None:
            self.report(told.exc_value)

    def _from_qt(self, kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
        if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            return
        if kind is QtMsgType.QtWarningMsg:
            log.warning("Qt: %s", scrubbed_message(message))
            return
        log.error("Qt: %s", scrubbed_message(message))
        self._crashed.emit(RuntimeError(message))

    def _tell(self, error: BaseException) -> None:
        if self._told:
            return
        self._told = True
        report = write_report(error, self._folder / "reports", self._now())
        self.dialog = CrashDialog(report)
        self.dialog.finished.connect(self._quit)
        self.dialog.open()


def _read(report: Path) -> str:
    try:
        return report.read_text(encoding="utf-8")
    except OSError:
        return tr("The report could not be written.")
