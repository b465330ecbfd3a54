"""When the company cannot be opened: which ways on there are, and going them."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from rmdesk.domain.errors import CannotOpen, Trouble, UserError
from rmdesk.storage import rescue
from rmdesk.storage.holder import read_holder
from rmdesk.storage.unit_of_work import Database

from .backups import BackupEntry, entries_in
from .session import COMPANY_FILE, Clock, Services, Session


class WayOn(StrEnum):
    """What an owner can do about a company file that cannot be opened."""

    AGAIN = "again"
    LOOK = "look"
    RECOVER = "recover"
    RESTORE = "restore"
    SAVE_COPY = "save a copy"
    TAKE_OVER = "take over"
    ANEW = "anew"


_WAYS = {
    Trouble.IN_USE: (WayOn.AGAIN, WayOn.LOOK),
    Trouble.GONE: (WayOn.AGAIN, WayOn.RESTORE, WayOn.ANEW),
    Trouble.EMPTY: (WayOn.RESTORE, WayOn.ANEW),
    Trouble.FOREIGN: (WayOn.RESTORE, WayOn.AGAIN),
    Trouble.ENCRYPTED: (WayOn.RESTORE, WayOn.AGAIN),
    Trouble.DAMAGED: (WayOn.RECOVER, WayOn.RESTORE, WayOn.LOOK, WayOn.SAVE_COPY),
    Trouble.NEWER: (WayOn.AGAIN, WayOn.SAVE_COPY),
    Trouble.READ_ONLY: (WayOn.LOOK, WayOn.SAVE_COPY, WayOn.AGAIN),
    Trouble.FORBIDDEN: (WayOn.AGAIN,),
    Trouble.DISK_FULL: (WayOn.AGAIN, WayOn.LOOK),
    Trouble.UNKNOWN: (WayOn.AGAIN, WayOn.RESTORE),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Stuck:
    """What is wrong, the ways on with the best one first, and the backups there are."""

    error: CannotOpen
    ways: tuple[WayOn, ...]
    backups: tuple[BackupEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovered:
    """What was read out of a damaged file: rows in all, people, rows ``lost`` for certain;
    ``kept`` is the damaged file, set aside."""

    rows: int
    people: int
    lost: int
    kept: Path | None


def stuck(folder: Path, error: CannotOpen) -> Stuck:
    """What can be done about the company in ``folder``."""
    path, backups = folder / COMPANY_FILE, entries_in(folder)
    ways = [w for w in _WAYS[error.trouble] if w is not WayOn.RESTORE or backups]
    if error.trouble is Trouble.GONE and not folder.is_dir():
        ways = [WayOn.AGAIN]
    if WayOn.ANEW in ways and path.exists() and path.stat().st_size:
        ways.remove(WayOn.ANEW)
    if error.trouble is Trouble.IN_USE:
        holder = read_holder(path)
        if holder and not holder.is_here:
            ways.append(WayOn.TAKE_OVER)
    return Stuck(error=error, ways=tuple(ways), backups=backups)


def recover(folder: Path, now: datetime) -> Recovered:
    """Make a sound file of all that can be read of the damaged one, which is set aside."""
    found, kept = rescue.recover(folder / COMPANY_FILE, now)
    return Recovered(rows=found.total, people=found.people, lost=found.lost, kept=kept)


def restore_closed(folder: Path, source: Path, now: datetime) -> Path | None:
    """Put a backup where the company file is damaged or gone; that is set aside."""
    return rescue.put_in_place(source, folder / COMPANY_FILE, now)


def begin_anew(folder: Path, now: datetime) -> None:
    """Make way for an empty company, where the file is gone or empty and the owner says so."""
    path = folder / COMPANY_FILE
    if path.exists() and path.stat().st_size:
        raise UserError("{path} is not empty, so it is not thrown away.", path=path)
    rescue.set_aside(path, now)
    path.unlink(missing_ok=True)
    rescue.start_empty(path)


def save_copy(folder: Path, target: Path) -> Path:
    """Write the company file elsewhere just as it is, whatever is wrong with it."""
    source = folder / COMPANY_FILE
    try:
        shutil.copyfile(source, target)
    except OSError as error:
        raise UserError(
            "The copy could not be written to {target} ({reason}). Choose another place.",
            target=target,
            reason=error.strerror,
        ) from error
    return target


def open_to_look(folder: Path, clock: Clock) -> Services:
    """The company as it is now, to look at and print only: a copy, gone when it is closed.

    Of a damaged file it is what can be read, and ``partial`` of the services says so; the file
    itself stays as it is.
    """
    path, partial = folder / COMPANY_FILE, False
    place = tempfile.TemporaryDirectory(prefix="rmdesk-", ignore_cleanup_errors=True)
    try:
        try:
            copy = rescue.snapshot(path, Path(place.name))
            database = Database(copy, create=False, read_only=path)
        except CannotOpen as error:
            if error.trouble is not Trouble.DAMAGED:
                raise
            copy, partial = rescue.readable_part(path, Path(place.name)), True
            database = Database(copy, create=False, read_only=path)
    except BaseException:
        place.cleanup()
        raise
    services = Services(Session(database, clock), closed=place.cleanup)
    services.partial = partial
    return services
