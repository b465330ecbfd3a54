"""Backups, restoring, and checking the company file."""

from __future__ import annotations

from pathlib import Path

from rmdesk.domain.errors import UserError
from rmdesk.storage.backup import check_backup

from .session import Session


class BackupService:
    """Verified copies of the company file."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def daily(self) -> Path | None:
        """The day's backup, unless it has been made already."""
        now = self._session.clock.now()
        database = self._session.database
        return None if database.backups.made_on(now) else database.back_up(now, "daily")

    def write_to(self, target: Path) -> Path:
        """Write a verified copy to a place of the owner's choice."""
        if target.resolve() == self._session.database.path.resolve():
            raise UserError("That is the company file itself. Choose another name.")
        self._session.database.copy_to(target)
        return target

    def restore(self, source: Path) -> Path:
        """Put a backup in place of what is there now. Returns a backup of that."""
        check_backup(source)
        kept = self._session.database.back_up(self._session.clock.now(), "before-restore")
        self._session.database.restore(source)
        return kept

    def check(self) -> list[str]:
        """Everything found wrong with the company file; empty when it is sound."""
        return self._session.database.integrity()
