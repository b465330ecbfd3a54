"""One safe connection to one company file.

The settings are those that lost nothing in simulated power cuts and kills: a truncated
rollback journal, full sync, an exclusive lock held while the program runs. The lock is the
operating system's own, so it is gone with the process, however that ends.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.pool import StaticPool

from rmdesk.domain.errors import CannotOpen, Trouble, UserError
from rmdesk.domain.text import Text

from .looks import HEADER, Looks, looks_of

BUSY_SECONDS = 2.0

PRAGMAS = (
    "locking_mode=EXCLUSIVE",
    "journal_mode=TRUNCATE",
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",
    "cell_size_check=ON",
    "trusted_schema=OFF",
    "cache_size=-32000",  # kB at most: a large import would else write its pages more than once
)


class FileInUse(CannotOpen):
    """Another RMDesk holds the file."""

    def __init__(self, *problems: str, **fields: object) -> None:
        super().__init__(Trouble.IN_USE, *problems, **fields)


class NotACompanyFile(CannotOpen):
    """The file is not one of ours, or is damaged."""

    def __init__(
        self, *problems: str, trouble: Trouble = Trouble.DAMAGED, **fields: object
    ) -> None:
        super().__init__(trouble, *problems, **fields)


def look_at(path: Path) -> None:
    """Refuse, with a plain sentence, a file that cannot be a company file."""
    if path.is_dir():
        raise NotACompanyFile(
            "{path} is a folder, not a company file. Rename the folder, then try again.",
            path=path,
            trouble=Trouble.FOREIGN,
        )
    try:
        with path.open("rb") as file:
            head = file.read(16)
            if head == HEADER:
                return
            found = looks_of(head + file.read())
    except OSError as error:
        raise CannotOpen(
            Trouble.FORBIDDEN,
            "{path} cannot be read ({reason}). Check that the stick or drive is "
            "connected and that you may open the file, then try again.",
            path=path,
            reason=error.strerror,
        ) from error
    raise {
        Looks.EMPTY: NotACompanyFile(
            "{path} is empty, so it is not a company file. Restore a backup in its place.",
            path=path,
            trouble=Trouble.EMPTY,
        ),
        Looks.ZEROS: NotACompanyFile(
            "{path} holds nothing but zeros: it is damaged, as after a power cut or"
            " a broken copy. Restore a backup in its place.",
            path=path,
        ),
        Looks.HEADLESS: NotACompanyFile(
            "{path} is damaged: its beginning is destroyed. Recover what can be "
            "read, or restore a backup in its place.",
            path=path,
        ),
        Looks.ENCRYPTED: NotACompanyFile(
            "{path} is encrypted, or is not a company file. Decrypt it with the "
            "program that encrypted it, or restore a backup in its place.",
            path=path,
            trouble=Trouble.ENCRYPTED,
        ),
        Looks.FOREIGN: NotACompanyFile(
            "{path} is not a company file, or it is damaged. Move it elsewhere, or "
            "restore a backup in its place.",
            path=path,
            trouble=Trouble.FOREIGN,
        ),
    }[found]


def open_engine(path: Path) -> sa.Engine:
    """An engine with exactly one connection, which holds the file until disposed.

    Raises FileInUse where another process has it, UserError where it cannot be written.
    """
    if path.exists() and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        # SQLite opens such a file all the same, and refuses only the first change.
        raise CannotOpen(Trouble.READ_ONLY, _SENTENCES[Trouble.READ_ONLY].again(path=path))
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
    except (sa.exc.DatabaseError, sqlite3.DatabaseError) as error:
        engine.dispose()
        raise told(path, error) from error
    return engine


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # BEGIN is ours, so that schema changes roll back too
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: sa.Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


@contextmanager
def plain_errors(path: Path) -> Iterator[None]:
    """What the disk does to us while we work becomes a sentence; a bug of ours stays one."""
    try:
        yield
    except sa.exc.DatabaseError as error:
        if isinstance(error.orig, sqlite3.DatabaseError) and _is_environment(error.orig):
            raise told(path, error) from error
        raise
    except sqlite3.DatabaseError as error:
        if _is_environment(error):
            raise told(path, error) from error
        raise
    except UnicodeDecodeError as error:  # in what SQLite itself says of a damaged file
        raise NotACompanyFile(_SENTENCES[Trouble.DAMAGED].again(path=path)) from error


_CODES = {
    sqlite3.SQLITE_BUSY: Trouble.IN_USE,
    sqlite3.SQLITE_LOCKED: Trouble.IN_USE,
    sqlite3.SQLITE_READONLY: Trouble.READ_ONLY,
    sqlite3.SQLITE_PERM: Trouble.FORBIDDEN,
    sqlite3.SQLITE_CANTOPEN: Trouble.FORBIDDEN,
    sqlite3.SQLITE_FULL: Trouble.DISK_FULL,
    sqlite3.SQLITE_IOERR: Trouble.GONE,
    sqlite3.SQLITE_CORRUPT: Trouble.DAMAGED,
    sqlite3.SQLITE_NOTADB: Trouble.DAMAGED,
    sqlite3.SQLITE_FORMAT: Trouble.DAMAGED,
}


def _trouble(error: BaseException) -> Trouble:
    code = getattr(error, "sqlite_errorcode", 0) or 0
    if code == sqlite3.SQLITE_READONLY_DBMOVED:
        return Trouble.GONE
    if "decode to UTF-8" in str(error):
        return Trouble.DAMAGED
    return _CODES.get(code & 0xFF, Trouble.UNKNOWN)


def _is_environment(error: BaseException) -> bool:
    return _trouble(error) is not Trouble.UNKNOWN


def told(path: Path, error: BaseException) -> CannotOpen:
    """A database's error in words."""
    found = getattr(error, "orig", None) or error
    trouble = _trouble(found)
    sentence = _SENTENCES.get(trouble, _UNKNOWN).again(path=path, found=str(found))
    if trouble is Trouble.IN_USE:
        return FileInUse(sentence)
    return (
        NotACompanyFile(sentence) if trouble is Trouble.DAMAGED else CannotOpen(trouble, sentence)
    )


_SENTENCES = {
    Trouble.IN_USE: Text("{path} is open in another RMDesk. Close that one first, then try again."),
    Trouble.READ_ONLY: Text(
        "{path} cannot be written: the file, its folder or its disk is read-only. Make it "
        "writable, or save it elsewhere."
    ),
    Trouble.FORBIDDEN: Text(
        "{path} cannot be opened. Check that the stick or drive is connected and that you may "
        "write in the folder, then try again."
    ),
    Trouble.DISK_FULL: Text(
        "The disk is full, so nothing was changed. Make some room, then try again."
    ),
    Trouble.GONE: Text(
        "{path} was moved or its disk does not answer, so nothing was changed. Check that the "
        "stick or drive is connected, then try again."
    ),
    Trouble.DAMAGED: Text(
        "{path} is damaged. Recover what can be read, or restore a backup in its place."
    ),
}
_UNKNOWN = Text("{path} cannot be opened ({found}).")

__all__ = [
    "CannotOpen", "FileInUse", "NotACompanyFile", "UserError", "look_at", "open_engine",
    "plain_errors", "told",
]  # fmt: skip
