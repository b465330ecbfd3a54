"""Backups, restoring, and checking the company file."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from rmdesk.domain.errors import UserError
from rmdesk.storage.backup import check_backup

from .session import Session

STAMP = "%Y-%m-%d-%H%M%S"
STAMP_LENGTH = 17


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupEntry:
    """One backup beside the company file; ``why`` is "daily", "before-restore", "by-hand" ..."""

    path: Path
    at: datetime
    why: str
    size: int


class BackupService:
    """Verified copies of the company file."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def daily(self) -> Path | None:
        """The day's backup, unless it has been made already."""
        now = self._session.clock.now()
        database = self._session.database
        return None if database.backups.made_on(now) else database.back_up(now, "daily")

    def by_hand(self) -> Path:
        """A backup beside the others, because the owner asked for it."""
        return self._session.database.back_up(self._session.clock.now(), "by-hand")

    def entries(self) -> tuple[BackupEntry, ...]:
        """The backups beside the company file, the newest first."""
        found = []
        for path in self._session.database.backups.all():
            with suppress(ValueError, OSError):
                at = datetime.strptime(path.stem[:STAMP_LENGTH], STAMP)
                why = path.stem[STAMP_LENGTH + 1 :]
                found.append(BackupEntry(path=path, at=at, why=why, size=path.stat().st_size))
        return tuple(reversed(found))

    def folder(self) -> Path:
        """Where the backups are."""
        return self._session.database.backups.folder

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
