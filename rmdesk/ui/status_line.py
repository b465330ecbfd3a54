"""The status line: what is being worked on, and when the last backup was made."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QStatusBar

from rmdesk.services.backups import BackupEntry

from .context import Context
from .i18n import moment, tr
from .tasks import TaskRunner
from .theme import em
from .widgets.basics import button, label

PATIENCE_MS = 1000


class StatusLine(QObject):
    """Fills the window's status bar."""

    backups_wanted = Signal()

    def __init__(self, bar: QStatusBar, runner: TaskRunner) -> None:
        super().__init__(bar)
        self.working = label(tr("Working…"), wrap=False)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(em(bar, 8))
        self.progress.setAccessibleName(tr("Working"))
        self.backup = button("", self.backups_wanted.emit, kind="quiet", icon="save")
        bar.setSizeGripEnabled(False)
        bar.addWidget(self.working)
        bar.addWidget(self.progress)
        bar.addPermanentWidget(self.backup)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._show_work)
        self._show_backup(())
        self._set_working(False)
        runner.busy_changed.connect(self._busy)

    def ask(self, context: Context) -> None:
        """Ask for the last backup of a company."""
        self._today = context.services.session.clock.today
        context.ask("last backup", context.services.backups.entries, self._show_backup)

    def _show_backup(self, entries: tuple[BackupEntry, ...]) -> None:
        if entries:
            when = moment(entries[0].at, self._today)
            self.backup.setText(tr("Last backup: {when}", when=when))
        else:
            self.backup.setText(tr("No backup yet"))

    def _busy(self, busy: bool) -> None:
        if busy:
            self._patience.start(PATIENCE_MS)
        else:
            self._patience.stop()
            self._set_working(False)

    def _show_work(self) -> None:
        self._set_working(True)

    def _set_working(self, on: bool) -> None:
        self.working.setVisible(on)
        self.progress.setVisible(on)
