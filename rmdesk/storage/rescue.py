"""When the company file cannot be opened: recover it, put a backup in its place, look at it.

None of these needs the file to be sound, and none throws it away: what was there is set
aside beside the backups, under a name with the day.
"""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

from rmdesk.domain.errors import CannotOpen, Trouble, UserError

from . import backup, migrate
from .engine import FileInUse
from .files import make_folder, make_private, remove_with_journal, swap_in
from .holder import HolderFile, read_holder
from .opening import in_use
from .salvage import Salvage, revision_in, salvage
from .seal import break_seal

ASIDE = "set aside"


def set_aside(path: Path, now: datetime) -> Path | None:
    """Keep a copy of a file that is about to be replaced; None where there is none."""
    if not path.is_file():
        return None
    folder = path.parent / "backups" / ASIDE
    make_folder(folder)
    target, number = folder / f"{now.strftime(backup.STAMP)}{path.suffix}", 2
    while target.exists():
        target = folder / f"{now.strftime(backup.STAMP)}-{number}{path.suffix}"
        number += 1
    for ending in ("", "-journal"):
        source = path.with_name(path.name + ending)
        if source.is_file() and (not ending or source.stat().st_size):
            shutil.copyfile(source, target.with_name(target.name + ending))
            make_private(target.with_name(target.name + ending))
    return target


def put_in_place(source: Path, path: Path, now: datetime) -> Path | None:
    """Put a backup where a company file is damaged or gone. Returns what was there, set aside."""
    backup.check_backup(source)
    with _held(path):
        try:
            kept = set_aside(path, now)
            make_folder(path.parent)
            work = path.with_name(path.name + ".restoring")
            backup.copy_backup(source, work)
            _replace(work, path)
        except OSError as error:
            raise UserError(
                "{path} could not be replaced ({reason}). It is as it was.",
                path=path,
                reason=error.strerror,
            ) from error
    return kept


def recover(path: Path, now: datetime) -> tuple[Salvage, Path | None]:
    """Make a new file of all that can be read of a damaged one, and put it in its place.

    Returns what was recovered, and the damaged file, set aside. Raises UserError, and changes
    nothing, where nothing can be read.
    """
    with _held(path):
        work = path.with_name(path.name + ".recovering")
        try:
            content = path.read_bytes()
            _, found = _salvaged(content, work)
            kept = set_aside(path, now)
            _replace(work, path)
        except OSError as error:
            raise UserError(
                "{path} could not be recovered ({reason}). It is as it was; check that the disk "
                "has room.",
                path=path,
                reason=error.strerror,
            ) from error
        finally:
            remove_with_journal(work)
    return found, kept


def start_empty(path: Path) -> None:
    """A new, empty company file, in a folder where there has been one before."""
    with _held(path):
        work = path.with_name(path.name + ".new")
        try:
            migrate.empty_file(work, migrate.NEWEST)
            _replace(work, path)
        finally:
            remove_with_journal(work)


def snapshot(path: Path, folder: Path) -> Path:
    """A copy to look at, of a file that somebody else may have open or that cannot be written.

    It is read as it lies on the disk, with its journal, and believed only when it is whole.
    """
    target = folder / path.name
    for _ in range(5):
        try:
            for ending in ("", "-journal"):
                source = path.with_name(path.name + ending)
                if source.is_file():
                    shutil.copyfile(source, target.with_name(target.name + ending))
        except OSError as error:
            raise _unread(path, error) from error
        if _is_whole(target):
            return target
    raise CannotOpen(
        Trouble.DAMAGED,
        "{path} cannot be looked at: it is damaged, or is being written. Try again in a moment, "
        "or restore a backup.",
        path=path,
    )


def readable_part(path: Path, folder: Path) -> Path:
    """A sound copy in ``folder`` of what can be read of a damaged file, which stays as it is.

    Raises UserError where nothing can be read, or somebody else is writing it.
    """
    holder = HolderFile(path)
    if not holder.take():
        raise FileInUse(in_use(path, read_holder(path)))
    try:
        content = path.read_bytes()
    except OSError as error:
        raise _unread(path, error) from error
    finally:
        holder.release(clean=False)
    return _salvaged(content, folder / path.name)[0]


def _unread(path: Path, error: OSError) -> CannotOpen:
    return CannotOpen(
        Trouble.FORBIDDEN,
        "{path} cannot be read ({reason}). Check that the stick or drive is connected "
        "and that you may open the file, then try again.",
        path=path,
        reason=error.strerror,
    )


def _salvaged(content: bytes, work: Path) -> tuple[Path, Salvage]:
    """A new file at ``work`` with all that can be read of a damaged one's content."""
    remove_with_journal(work)
    migrate.empty_file(work, revision_in(content, migrate.revisions()) or migrate.NEWEST)
    found = salvage(content, work)
    backup.check_backup(work)
    return work, found


def conflicted_copies(path: Path) -> tuple[Path, ...]:
    """Copies of the company file that a sync service made when two computers had changed it."""
    found = [
        p
        for p in path.parent.glob("*" + path.suffix)
        if p != path and p.stem.casefold().startswith(path.stem.casefold()) and p.is_file()
    ]
    return tuple(sorted(found))


def _is_whole(path: Path) -> bool:
    import sqlite3
    from contextlib import closing

    try:
        with closing(sqlite3.connect(path)) as connection:
            return not backup.integrity(connection)
    except sqlite3.DatabaseError:
        return False


def _replace(work: Path, path: Path) -> None:
    for ending in ("-journal", "-wal", "-shm"):  # an old journal must not meet the new file
        path.with_name(path.name + ending).unlink(missing_ok=True)
    break_seal(path)
    swap_in(work, path)
    remove_with_journal(work)


class _held:  # noqa: N801 - reads as a word: with _held(path)
    """The lock beside the file, or FileInUse."""

    def __init__(self, path: Path) -> None:
        self._path, self._file = path, HolderFile(path)

    def __enter__(self) -> None:
        if not self._file.take():
            raise FileInUse(in_use(self._path, read_holder(self._path)))

    def __exit__(self, *_: object) -> None:
        self._file.release()
