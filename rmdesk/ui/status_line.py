"""The status line: what is being worked on and how to stop it, and the last backup."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QStatusBar

from .context import Context
from .i18n import moment, tr
from .tasks import TaskRunner
from .theme import em
from .widgets.basics import button, label

PATIENCE_MS = 1000


class StatusLine(QObject):
    """Fills the window's status bar."""

    backups_wanted = Signal()
    work_shown = Signal()

    def __init__(self, bar: QStatusBar, runner: TaskRunner) -> None:
        super().__init__(bar)
        self._runner = runner
        self.working = label(tr("Working…"), wrap=False)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(em(bar, 8))
        self.progress.setAccessibleName(tr("Working"))
        self.cancel_button = button(tr("Cancel"), self.cancel, kind="quiet", icon="close")
        self.backup = button("", self.backups_wanted.emit, kind="quiet", icon="save")
        bar.setSizeGripEnabled(False)
        bar.addWidget(self.working)
        bar.addWidget(self.progress)
        bar.addWidget(self.cancel_button)
        bar.addPermanentWidget(self.backup)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._show_work)
        self.backup.hide()  # until it is known
        self._set_working(False)
        runner.busy_changed.connect(self._busy)
        runner.progressed.connect(self._show_progress)

    def ask(self, context: Context) -> None:
        """Ask for the last backup of a company."""
        self._today = context.services.session.clock.today
        context.ask("last backup", context.services.backups.last, self._show_backup)

    def _show_backup(self, last: datetime | None) -> None:
        self.backup.show()
        if last:
            when = moment(last, self._today)
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
        self.progress.setRange(0, 0)
        self._set_working(True)
        self.work_shown.emit()

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def cancel(self) -> None:
        """Stop what is being worked on, where it can be stopped."""
        work = self._runner.working
        if work is not None:
            self.working.setText(tr("Stopping…"))
            self.cancel_button.setEnabled(False)
            work.cancel()

    def _set_working(self, on: bool) -> None:
        work = self._runner.working if on else None
        self.working.setText(work.title if work else tr("Working…"))
        self.cancel_button.setEnabled(True)
        self.working.setVisible(on)
        self.progress.setVisible(on)
        self.cancel_button.setVisible(work is not None)
