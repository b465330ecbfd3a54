"""Backups, restoring, and checking the company file."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path

from rmdesk.domain.errors import UserError
from rmdesk.settings import change_settings, load_settings
from rmdesk.storage.backup import (
    SECOND_FOLDER,
    Backups,
    Holds,
    Step,
    check_backup,
    holds,
    is_as_written,
    made_at,
    no_step,
    why_of,
)
from rmdesk.storage.places import Place, place_of
from rmdesk.storage.rescue import conflicted_copies

from .session import Session

PAUSE = timedelta(minutes=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupEntry:
    """One backup beside the company file; ``why`` is "daily", "before-restore", "by-hand" ...

    ``holds`` is None where the backup cannot be read.
    """

    path: Path
    at: datetime
    why: str
    size: int
    holds: Holds | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Safety:
    """How safe the company is: ``last`` is the newest backup that is as it was written.

    ``second`` is the other place the owner chose, ``second_last`` its newest good backup,
    ``second_there`` whether it can be reached now. ``copies`` are conflicted copies of the
    file that a sync service has made.
    """

    last: datetime | None
    place: Place
    second: Path | None = None
    second_there: bool = False
    second_last: datetime | None = None
    copies: tuple[BackupEntry, ...] = ()


class BackupService:
    """Verified copies of the company file."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._database = session.database

    @property
    def _here(self) -> Backups:
        return self._database.backups

    def daily(self) -> Path | None:
        """The day's backup, unless it has been made already."""
        if self._database.read_only or self._here.made_on(self._session.clock.now()):
            self._catch_up()
            return None
        return self._make("daily")

    def at_start(self) -> Path | None:
        """The day's backup, or a further one where something was changed since the last."""
        now = self._session.clock.now()
        last = self._here.last_good(now)
        if last is None or not self._here.made_on(now):
            return self.daily()
        with suppress(OSError):
            old = now - made_at(last) > PAUSE
            if old and self._database.path.stat().st_mtime > last.stat().st_mtime:
                return self._make("start")
        self._catch_up()
        return None

    def before(self, what: str) -> Path | None:
        """A backup before something large, "import" or "restore"; none of an empty company."""
        with self._database.reading() as unit:
            if not unit.people.all():
                return None
        return self._make(f"before-{what}")

    def by_hand(self, step: Step = no_step) -> Path:
        """A backup beside the others, because the owner asked for it.

        ``step`` is told how far it is, and may raise Cancelled: then there is none.
        """
        return self._make("by-hand", step)

    def _make(self, why: str, step: Step = no_step) -> Path:
        now = self._session.clock.now()
        made = self._database.back_up(now, why, step)
        self._here.thin(now)
        self._catch_up()
        return made

    def _catch_up(self) -> None:
        """Bring the newest good backup to the second place too, where that can be reached."""
        now, second = self._session.clock.now(), self.second()
        newest = self._here.last_good(now)
        if second is None or newest is None or not second.folder.parent.is_dir():
            return
        with suppress(UserError, OSError):
            if not (second.folder / newest.name).exists():
                second.take(newest)
                second.thin(now)

    def second(self) -> Backups | None:
        """The backups in the other place that the owner chose, if any."""
        chosen = load_settings(self._folder).second_place
        return Backups(Path(chosen) / SECOND_FOLDER) if chosen else None

    @property
    def _folder(self) -> Path:
        """Where the company is; its settings of this computer are beside it."""
        return (self._database.read_only or self._database.path).parent

    def set_second_place(self, folder: Path | None) -> Path | None:
        """Keep copies in another place as well, such as a stick; None for no longer.

        Returns the copy just made there. UserError where it cannot be written.
        """
        if folder is None:
            change_settings(self._folder, second_place="")
            return None
        if folder.resolve().is_relative_to(self._folder.resolve()):
            raise UserError(
                "{folder} is where the company is already. Choose a stick, another disk or a "
                "cloud folder.",
                folder=folder,
            )
        newest = self._here.last_good(self._session.clock.now()) or self.by_hand()
        made = Backups(folder / SECOND_FOLDER).take(newest)
        change_settings(self._folder, second_place=str(folder))
        return made

    def entries(self) -> tuple[BackupEntry, ...]:
        """The backups beside the company file, the newest first."""
        return tuple(_entry(path) for path in reversed(self._here.all()))

    def last(self) -> datetime | None:
        """When the newest backup was made that still is as it was written."""
        found = self._here.last_good(self._session.clock.now())
        return made_at(found) if found else None

    def safety(self) -> Safety:
        """What an owner may want to know about where the data is."""
        found = Safety(
            last=self.last(),
            place=place_of(self._folder),
            copies=tuple(_entry(p) for p in conflicted_copies(self._company_file)),
        )
        second = self.second()
        if second is None:
            return found
        newest = second.last_good(self._session.clock.now())
        return replace(
            found,
            second=second.folder.parent,
            second_there=second.folder.parent.is_dir(),
            second_last=made_at(newest) if newest else None,
        )

    @property
    def _company_file(self) -> Path:
        return self._database.read_only or self._database.path

    def folder(self) -> Path:
        """Where the backups are."""
        return self._here.folder

    def write_to(self, target: Path) -> Path:
        """Write a verified copy to a place of the owner's choice."""
        if target.resolve() == self._database.path.resolve():
            raise UserError("That is the company file itself. Choose another name.")
        self._database.copy_to(target)
        return target

    def restore(self, source: Path, step: Step = no_step) -> Path:
        """Put a backup in place of what is there now. Returns a backup of that.

        ``step`` may raise Cancelled until that is made; then nothing is put in place.
        """
        check_backup(source)
        kept = self._make("before-restore", step)
        step(1, 1)
        self._database.restore(source)
        return kept

    def check(self) -> list[str]:
        """Everything found wrong with the company file; empty when it is sound."""
        return self._database.integrity()

    def damaged(self) -> tuple[Path, ...]:
        """Backups that are no longer as they were written."""
        return tuple(p for p in self._here.all() if not is_as_written(p))


def entries_in(folder: Path) -> tuple[BackupEntry, ...]:
    """The backups beside a company file that cannot be opened, the newest first."""
    return tuple(_entry(path) for path in reversed(Backups(folder / "backups").all()))


def _entry(path: Path) -> BackupEntry:
    try:
        seen = path.stat()
    except OSError:
        return BackupEntry(path=path, at=made_at(path), why=why_of(path), size=0)
    return BackupEntry(
        path=path,
        at=made_at(path),
        why=why_of(path),
        size=seen.st_size,
        holds=_holds(path, seen.st_mtime_ns, seen.st_size),
    )


@lru_cache(maxsize=512)
def _holds(path: Path, _changed: int, _size: int) -> Holds | None:
    return holds(path)
