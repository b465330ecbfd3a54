"""One safe connection to one company file.

The settings are those that lost nothing in simulated power cuts and kills: a truncated
rollback journal, full sync, an exclusive lock held while the program runs. The lock is the
operating system's own, so it is gone with the process, however that ends.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.pool import StaticPool

from rmdesk.domain.errors import UserError

HEADER = b"SQLite format 3\x00"
BUSY_SECONDS = 2.0

PRAGMAS = (
    "locking_mode=EXCLUSIVE",
    "journal_mode=TRUNCATE",
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",
    "cell_size_check=ON",
    "trusted_schema=OFF",
)


class FileInUse(UserError):
    """Another RMDesk holds the file."""


class NotACompanyFile(UserError):
    """The file is not one of ours, or is damaged."""


def look_at(path: Path) -> None:
    """Refuse, with a plain sentence, a file that cannot be a company file."""
    if path.is_dir():
        raise NotACompanyFile("{path} is a folder, not a company file.", path=path)
    try:
        head = path.read_bytes()[:16] if path.stat().st_size < 100 else _head(path)
    except OSError as error:
        raise UserError(
            "{path} cannot be read ({reason}). Check that you may open it.",
            path=path,
            reason=error.strerror,
        ) from error
    if not head:
        raise NotACompanyFile(
            "{path} is empty, so it is not a company file. Restore a backup in its place.",
            path=path,
        )
    if head != HEADER:
        raise NotACompanyFile(
            "{path} is not a company file, or it is damaged. Restore a backup in its place.",
            path=path,
        )


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(16)


def open_engine(path: Path) -> sa.Engine:
    """An engine with exactly one connection, which holds the file until disposed.

    Raises FileInUse where another process has it, UserError where it cannot be written.
    """
    engine = sa.create_engine(
        sa.URL.create("sqlite", database=str(path)),
        poolclass=StaticPool,
        connect_args={"check_same_thread": False, "timeout": BUSY_SECONDS},
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    try:
        with engine.connect() as connection:
            raw = connection.connection.driver_connection
            assert raw is not None
            raw.execute("BEGIN EXCLUSIVE")
            raw.execute("COMMIT")
    except sa.exc.DatabaseError as error:
        engine.dispose()
        raise _told(path, error.orig or error) from error
    except sqlite3.DatabaseError as error:
        engine.dispose()
        raise _told(path, error) from error
    return engine


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # BEGIN is ours, so that schema changes roll back too
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: sa.Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _told(path: Path, error: BaseException) -> UserError:
    text = str(error)
    if "locked" in text or "busy" in text:
        return FileInUse(
            "{path} is open in another RMDesk. Close that one first, then try again.", path=path
        )
    if "readonly" in text or "read-only" in text:
        return UserError(
            "{path} cannot be written. Check that the folder is not read-only.", path=path
        )
    if "not a database" in text or "malformed" in text:
        return NotACompanyFile("{path} is damaged. Restore a backup in its place.", path=path)
    if "disk" in text or "full" in text:
        return UserError("The disk is full. Make some room, then try again.")
    return UserError("{path} cannot be opened ({text}).", path=path, text=text)
