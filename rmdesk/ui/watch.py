"""What goes on while the window is open for days: signs of life, midnight, the day's backup."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from rmdesk.services import Services

from .tasks import TaskRunner

MINUTE_MS = 60_000


class Watch(QObject):
    """Every minute: tell other computers that the file is in use, and see whether it is another
    day. ``day_changed`` says so, once the new day's backup has been made."""

    day_changed = Signal()

    def __init__(
        self, services: Services, runner: TaskRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._runner = services, runner
        self._today = services.session.clock.today
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(MINUTE_MS)

    def look(self) -> None:
        """Do what a minute asks for."""
        self._runner.run("sign of life", self._services.session.database.show_life,
                         _nothing, _nothing)  # fmt: skip
        today = self._services.session.clock.today
        if today != self._today:
            self._today = today
            self._runner.run("daily", self._services.backups.daily, self._told, self._told)

    def stop(self) -> None:
        self._timer.stop()

    def _told(self, _: object) -> None:
        self.day_changed.emit()


def _nothing(_: object) -> None:
    """Nobody waits for it."""
