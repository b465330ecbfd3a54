"""Copies of the company file that can be trusted.

A copy is made through SQLite's online backup into a temporary name, opened and checked,
and only then given its name; its SHA-256 stands beside it, because no check of the database
itself notices a flipped bit in somebody's name.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path

from rmdesk.domain.errors import Cancelled, UserError

from . import thinning
from .engine import NotACompanyFile, look_at
from .files import make_folder, make_private, new_private_file, swap_in, write_private
from .seal import sha256

SUFFIX = ".rmdesk"
STAMP, STAMP_LENGTH = "%Y-%m-%d-%H%M%S", 17
PAGES_AT_ONCE = 256
CHECKED_EVERY = 100_000  # steps of SQLite's own machine, a few milliseconds
SECOND_FOLDER = "RMDesk backups"


@dataclass(frozen=True, slots=True)
class Holds:
    """What a backup holds, to tell one from another; ``last_round`` as "2026-W12" or empty."""

    people: int
    rounds: int
    last_round: str
    last_step: str


Step = Callable[[int, int], object]
"""Is told how much of the whole is done, and may raise Cancelled to end it there."""


def no_step(_done: int, _total: int) -> None:
    """Nobody watches and nobody cancels."""


def copy_to(source: sqlite3.Connection, target: Path, step: Step = no_step) -> None:
    """Copy a live database to ``target``, verified, whole or not at all."""

    def copied(_status: int, left: int, pages: int) -> None:
        step(pages - left, pages)

    with _written(target) as part, closing(sqlite3.connect(part)) as copy:
        source.backup(copy, pages=PAGES_AT_ONCE, progress=copied)
        copy.execute("PRAGMA journal_mode=DELETE")
        copy.set_progress_handler(partial(_is_cancelled, step), CHECKED_EVERY)
        try:
            _verify(copy, part)
        except sqlite3.OperationalError:
            step(0, 0)  # where it was cancelled, that is what is told
            raise


def _is_cancelled(step: Step) -> bool:
    try:
        step(0, 0)
    except Cancelled:
        return True
    return False


def copy_backup(source: Path, target: Path) -> None:
    """Copy a backup to another place, whole or not at all, and read it back there."""
    with _written(target) as part:
        shutil.copyfile(source, part)
        if sha256(part) != sha256(source):
            raise UserError(
                "{target} does not read back as it was written. Use another place.",
                target=target,
            )


@contextmanager
def _written(target: Path) -> Iterator[Path]:
    """A temporary name that becomes ``target``, with its checksum beside it, when all is well."""
    part = target.with_name(target.name + ".part")
    try:
        make_folder(target.parent)
        new_private_file(part)
        yield part
        swap_in(part, target)
        write_private(checksum_file(target), f"{sha256(target)}  {target.name}\n")
    except (OSError, sqlite3.OperationalError) as error:
        why = getattr(error, "strerror", None) or error
        raise UserError(
            "The backup could not be written to {target} ({why}). Check that the "
            "folder exists and the disk has room.",
            target=target,
            why=str(why),
        ) from error
    finally:
        for name in (part, part.with_name(part.name + "-journal")):
            with suppress(OSError):
                name.unlink(missing_ok=True)


def checksum_file(path: Path) -> Path:
    """Where the SHA-256 of a backup stands."""
    return path.with_name(path.name + ".sha256")


def is_as_written(path: Path) -> bool:
    """Whether a backup still is what was written, by its checksum, or is sound without one."""
    noted = checksum_file(path)
    try:
        if noted.exists():
            return noted.read_text(encoding="utf-8").split()[:1] == [sha256(path)]
        check_backup(path)
    except (OSError, UnicodeDecodeError, UserError):
        return False
    return True


def check_backup(path: Path) -> None:
    """Raise UserError unless ``path`` is a whole company file that matches its checksum."""
    if not path.exists():
        raise UserError("There is no file {path}.", path=path)
    look_at(path)
    noted = checksum_file(path)
    try:
        changed = noted.exists() and noted.read_bytes().split()[:1] != [sha256(path).encode()]
    except OSError as error:
        raise UserError(
            "{path} cannot be read ({reason}).",
            path=path,
            reason=error.strerror,
        ) from error
    if changed:
        raise NotACompanyFile(
            "{path} was changed or damaged after it was written. Choose another backup.",
            path=path,
        )
    try:
        with closing(_look_into(path)) as connection:
            _verify(connection, path)
            tables = connection.execute(
                "SELECT count(*) FROM sqlite_master WHERE name IN ('person', 'alembic_version')"
            )
            if tables.fetchone()[0] != 2:
                raise NotACompanyFile(
                    "{path} is a database, but not a company file of RMDesk.",
                    path=path,
                )
    except sqlite3.DatabaseError as error:
        raise NotACompanyFile(
            "{path} is damaged ({error}). Choose another backup.",
            path=path,
            error=str(error),
        ) from error


def holds(path: Path) -> Holds | None:
    """What a backup holds; None where it cannot be read."""
    try:
        with closing(_look_into(path)) as connection:
            people = connection.execute("SELECT count(*) FROM person WHERE NOT archived")
            rounds = connection.execute("SELECT count(*), max(week) FROM week_round")
            step = connection.execute("SELECT label FROM step ORDER BY id DESC LIMIT 1").fetchone()
            count, week = rounds.fetchone()
            return Holds(people.fetchone()[0], count, week or "", step[0] if step else "")
    except (sqlite3.DatabaseError, OSError):
        return None


def _look_into(path: Path) -> sqlite3.Connection:
    """A connection that changes nothing, not even by recovering an old journal."""
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)


def integrity(connection: sqlite3.Connection) -> list[str]:
    """Everything SQLite finds wrong; empty when the file is sound."""
    return _problems(connection, "integrity_check")


def quick(connection: sqlite3.Connection) -> list[str]:
    """What a quick look finds wrong: all but whether the indexes say what the tables do."""
    return _problems(connection, "quick_check")


def _problems(connection: sqlite3.Connection, check: str) -> list[str]:
    found = [str(row[0]) for row in connection.execute(f"PRAGMA {check}")]
    if any(line != "ok" for line in found):
        return [line for line in found if line != "ok"]
    return [
        f"row {row[1]} of {row[0]} points at a missing row of {row[2]}"
        for row in connection.execute("PRAGMA foreign_key_check")
    ]


def _verify(connection: sqlite3.Connection, path: Path) -> None:
    problems = integrity(connection)
    if problems:
        raise NotACompanyFile("{path} is damaged: {what}.", path=path, what=problems[0])


class Backups:
    """The backups in one folder, named by time and reason."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def all(self) -> tuple[Path, ...]:
        """Every backup, the newest last."""
        return tuple(sorted(self.folder.glob(f"*{SUFFIX}"), key=_order))

    def make(
        self, source: sqlite3.Connection, now: datetime, why: str, step: Step = no_step
    ) -> Path:
        """Write a backup named by time and reason ("daily", "before-restore", ...)."""
        target = self._free_name(now, why)
        copy_to(source, target, step)
        return target

    def _free_name(self, now: datetime, why: str) -> Path:
        stem = f"{now.strftime(STAMP)}-{why}"
        target, number = self.folder / f"{stem}{SUFFIX}", 2
        while target.exists():
            target, number = self.folder / f"{stem}-{number}{SUFFIX}", number + 1
        return target

    def take(self, backup: Path) -> Path:
        """Copy a backup made elsewhere into this folder."""
        target = self.folder / backup.name
        copy_backup(backup, target)
        return target

    def made_on(self, day: date) -> bool:
        """Whether there is a backup of that day."""
        return any(p.name.startswith(f"{day:%Y-%m-%d}-") for p in self.all())

    def last_good(self, now: datetime) -> Path | None:
        """The newest backup that still is what was written.

        One dated after ``now`` was made before the clock was set back: it comes after all others.
        """
        found = sorted(self.all(), key=lambda p: made_at(p) <= now)
        return next((p for p in reversed(found) if is_as_written(p)), None)

    def thin(self, now: datetime) -> list[Path]:
        """Remove what time has made superfluous; those of an upgrade, without a date, stay."""
        dated: dict[datetime, list[Path]] = {}
        for path in self.all():
            if at := stamp_of(path):
                dated.setdefault(at, []).append(path)
        gone = []
        good = {at for at, some in dated.items() if any(is_as_written(p) for p in some)}
        for at in thinning.to_drop(dated, now, good.__contains__):
            for path in dated[at]:
                gone += _removed([path, checksum_file(path)])
        return gone


def _removed(paths: Iterable[Path]) -> list[Path]:
    done = []
    for path in paths:
        with suppress(OSError):
            path.unlink()
            done.append(path)
    return done


def stamp_of(path: Path) -> datetime | None:
    """When a backup was made, by its name."""
    with suppress(ValueError):
        return datetime.strptime(path.stem[:STAMP_LENGTH], STAMP)
    return None


def made_at(path: Path) -> datetime:
    """When a backup was made: by its name, or where that does not say by the file's own time."""
    at = stamp_of(path)
    if at is None:
        with suppress(OSError):
            at = datetime.fromtimestamp(path.stat().st_mtime)
    return at or datetime.min


def _order(path: Path) -> tuple[datetime, float]:
    """By the clock on the wall, and within one second by the file's own time."""
    try:
        return made_at(path), path.stat().st_mtime
    except OSError:
        return made_at(path), 0.0


def why_of(path: Path) -> str:
    """Why a backup was made: "daily", "before-restore" ..., without its number."""
    if stamp_of(path) is None:
        return path.stem
    why = path.stem[STAMP_LENGTH + 1 :]
    head, _, tail = why.rpartition("-")
    return head if head and tail.isdecimal() else why


__all__ = [
    "Backups", "Holds", "check_backup", "checksum_file", "copy_backup", "copy_to", "holds",
    "integrity", "is_as_written", "made_at", "make_private", "quick", "sha256", "stamp_of",
    "why_of",
]  # fmt: skip
