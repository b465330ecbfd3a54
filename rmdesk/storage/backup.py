"""Copies of the company file that can be trusted.

A copy is made through SQLite's online backup into a temporary name, opened and checked,
and only then given its name; its SHA-256 stands beside it, because no check of the database
itself notices a flipped bit in somebody's name.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from rmdesk.domain.errors import UserError

from .engine import NotACompanyFile, look_at

SUFFIX = ".rmdesk"
PAGES_AT_ONCE = 256


def copy_to(source: sqlite3.Connection, target: Path) -> None:
    """Copy a live database to ``target``, verified, whole or not at all."""
    part = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        copy = sqlite3.connect(part)
        try:
            source.backup(copy, pages=PAGES_AT_ONCE)
            copy.execute("PRAGMA journal_mode=DELETE")
            _verify(copy, part)
        finally:
            copy.close()
        _sync(part)
        part.replace(target)
        checksum_file(target).write_text(f"{sha256(target)}  {target.name}\n", encoding="utf-8")
    except (OSError, sqlite3.OperationalError) as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise UserError(
            "The backup could not be written to {target} ({error}). Check that the "
            "folder exists and the disk has room.",
            target=target,
            error=str(error),
        ) from error


def sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def checksum_file(path: Path) -> Path:
    """Where the SHA-256 of a backup stands."""
    return path.with_name(path.name + ".sha256")


def check_backup(path: Path) -> None:
    """Raise UserError unless ``path`` is a whole company file that matches its checksum."""
    if not path.exists():
        raise UserError("There is no file {path}.", path=path)
    look_at(path)
    noted = checksum_file(path)
    if noted.exists() and noted.read_text(encoding="utf-8").split()[:1] != [sha256(path)]:
        raise NotACompanyFile("{path} was changed or damaged after it was written.", path=path)
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        _verify(connection, path)
        tables = connection.execute(
            "SELECT count(*) FROM sqlite_master WHERE name IN ('person', 'alembic_version')"
        )
        if tables.fetchone()[0] != 2:
            raise NotACompanyFile(
                "{path} is a database, but not a company file of RMDesk.", path=path
            )
    except sqlite3.DatabaseError as error:
        raise NotACompanyFile(
            "{path} is damaged ({error}).", path=path, error=str(error)
        ) from error
    finally:
        connection.close()


def integrity(connection: sqlite3.Connection) -> list[str]:
    """Everything SQLite finds wrong; empty when the file is sound."""
    found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check")]
    found += [
        f"row {row[1]} of {row[0]} points at a missing row of {row[2]}"
        for row in connection.execute("PRAGMA foreign_key_check")
    ]
    return [line for line in found if line != "ok"]


def _verify(connection: sqlite3.Connection, path: Path) -> None:
    problems = integrity(connection)
    if problems:
        raise NotACompanyFile("{path} is damaged: {what}.", path=path, what=problems[0])


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


class Backups:
    """The backups beside the company file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def all(self) -> tuple[Path, ...]:
        """Every backup, the newest last."""
        return tuple(sorted(self.folder.glob(f"*{SUFFIX}")))

    def make(self, source: sqlite3.Connection, now: datetime, why: str) -> Path:
        """Write a backup named by time and reason ("daily", "before-restore", ...)."""
        stem = f"{now:%Y-%m-%d-%H%M%S}-{why}"
        target, number = self.folder / f"{stem}{SUFFIX}", 2
        while target.exists():
            target, number = self.folder / f"{stem}-{number}{SUFFIX}", number + 1
        copy_to(source, target)
        return target

    def made_on(self, day: datetime) -> bool:
        """Whether there is a backup of that day."""
        return any(p.name.startswith(f"{day:%Y-%m-%d}-") for p in self.all())
