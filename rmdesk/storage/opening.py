"""Opening a company file: look at it, hold it, tidy up after a death, check it, upgrade it.

Whatever is wrong is told before anything is changed, and a new file is made only where there
has never been one: first under another name, so that it is whole from its first moment.
"""

from __future__ import annotations

import sqlite3
import time
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import sqlalchemy as sa

from rmdesk.domain.errors import CannotOpen, Trouble
from rmdesk.domain.text import Text

from . import backup, migrate
from .engine import FileInUse, NotACompanyFile, look_at, open_engine, plain_errors
from .files import make_folder, make_private, new_private_file, remove_with_journal, swap_in
from .holder import Holder, HolderFile, read_holder
from .salvage import unreadable
from .seal import break_seal, read_seal, seal_file, sha256

LEFTOVERS = (".upgrading", ".restoring", ".new", ".recovering")


@dataclass(frozen=True, slots=True)
class Found:
    """What opening found that the owner may want to know.

    ``died``: who had the file open when the program ended without closing it.
    ``changed_outside``: the file is not as RMDesk left it. ``checked``: the day of the last
    full check.
    """

    checked: date
    died: Holder | None = None
    changed_outside: bool = False
    upgraded_from: str = ""


@dataclass(frozen=True, slots=True)
class Opened:
    engine: sa.Engine
    holder: HolderFile
    created: bool
    found: Found


def open_file(path: Path, backups: backup.Backups, *, create: bool, take_over: bool) -> Opened:
    """Open the company file at ``path``. Raises CannotOpen; then nothing is held or changed."""
    created = not path.exists()
    if created:
        _must_be_new(path, backups, create=create)
        _make_room(path.parent)
    else:
        look_at(path)
    holder = HolderFile(path)
    before = read_holder(path)
    if not holder.take():
        raise FileInUse(in_use(path, before))
    clean = True
    try:
        if before and not before.is_here and before.is_alive(time.time()) and not take_over:
            clean = False
            raise FileInUse(in_use(path, before))
        _tidy(path)
        if created:
            _create(path)
        with plain_errors(path):
            engine, found = _open(path, backups, new=created)
    except BaseException:
        # Whoever died or claims the file is still to be told of next time.
        holder.release(clean=clean and before is None)
        raise
    holder.sign()
    if not created:
        found = replace(found, died=before)
    break_seal(path)
    return Opened(engine, holder, created, found)


def in_use(path: Path, holder: Holder | None) -> Text:
    """Who has the file open, since when, and what to do."""
    if holder is None:
        return Text(
            "{path} is open in another RMDesk. Close that one first, then try again.", path=path
        )
    who, since = holder.user or "?", f"{holder.since_when:%Y-%m-%d %H:%M}"
    if holder.is_here:
        return Text(
            "{path} is open in another RMDesk on this computer: {who} has had it open since "
            "{since}. Close it there first, then try again; until then you can look at it here.",
            path=path,
            who=who,
            since=since,
        )
    return Text(
        "{path} is open in another RMDesk: {who} has had it open on the computer {computer} since "
        "{since}. Close it there first, then try again; until then you can look at it here.",
        path=path,
        who=who,
        computer=holder.computer,
        since=since,
    )


def _is_at_home(path: Path) -> bool:
    """Whether ``path`` is below the home folder of this user, and that is there."""
    try:
        home = Path.home().resolve(strict=True)
    except (OSError, RuntimeError):
        return False
    return path.resolve().is_relative_to(home)


def _must_be_new(path: Path, backups: backup.Backups, *, create: bool) -> None:
    """Never a silent new empty file: where there was one, or a stick is missing, say so.

    Below the user's own home no stick can be missing: a fresh account may lack ~/.local/share.
    """
    if not path.parent.parent.exists() and not _is_at_home(path):
        raise CannotOpen(
            Trouble.GONE,
            "The folder {folder} is not there. If it is on a stick or network "
            "drive, connect that; otherwise make the folder. Then try again.",
            folder=path.parent.parent,
        )
    if seal_file(path).exists() or backups.all():
        raise CannotOpen(
            Trouble.GONE,
            "The company file {path} is not there any more, but RMDesk has been "
            "used in this folder. Put it back where it was, or restore a backup.",
            path=path,
        )
    if not create:
        raise CannotOpen(
            Trouble.GONE,
            "There is no company file {path}.",
            path=path,
        )


def _make_room(folder: Path) -> None:
    try:
        make_folder(folder)
    except OSError as error:
        raise CannotOpen(
            Trouble.FORBIDDEN,
            "The folder {folder} cannot be made ({reason}). Choose another one.",
            folder=folder,
            reason=error.strerror,
        ) from error


def _tidy(path: Path) -> None:
    """Remove what an interrupted upgrade, restore or backup has left."""
    for ending in LEFTOVERS:
        remove_with_journal(path.with_name(path.name + ending))
    with suppress(OSError):
        for folder in (path.parent, path.parent / "backups"):
            for part in folder.glob("*.part*"):
                if part.name.startswith(path.name) or folder is not path.parent:
                    part.unlink(missing_ok=True)


def _create(path: Path) -> None:
    """A new company file, whole or not at all."""
    work = path.with_name(path.name + ".new")
    try:
        with plain_errors(path):
            new_private_file(work)
            engine = open_engine(work)
            try:
                migrate.create(engine)
            finally:
                engine.dispose()
        swap_in(work, path)
    except OSError as error:
        raise CannotOpen(
            Trouble.FORBIDDEN,
            "No company file can be made in {folder} ({reason}). Check that you may"
            " write there and that the disk has room.",
            folder=path.parent,
            reason=error.strerror,
        ) from error
    finally:
        remove_with_journal(work)


def _open(path: Path, backups: backup.Backups, *, new: bool) -> tuple[sa.Engine, Found]:
    today = date.today()
    if new:
        return open_engine(path), Found(checked=today)
    seal = read_seal(path)
    changed = seal is not None and seal.sha256 != _sum(path)
    thorough = seal is None or changed or seal.is_due(today)
    found = Found(
        checked=today if thorough or seal is None else date.fromisoformat(seal.checked),
        changed_outside=changed,
    )
    engine = open_engine(path)
    try:
        make_private(path)
        revision = _revision(engine, path)
        if revision > migrate.NEWEST:
            raise migrate.too_new(path)
        _must_be_sound(engine, path, thorough=thorough)
        if revision != migrate.NEWEST:
            _keep_before_upgrade(engine, backups, revision)
            engine.dispose()
            with plain_errors(path):
                migrate.upgrade(path)
            engine = open_engine(path)
            found = replace(found, upgraded_from=revision)
    except BaseException:
        engine.dispose()
        raise
    return engine, found


def _sum(path: Path) -> str:
    try:
        return sha256(path)
    except OSError:
        return ""


def _must_be_sound(engine: sa.Engine, path: Path, *, thorough: bool) -> None:
    """The quick check of each start, or the full one."""
    with plain_errors(path), engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        problems = backup.integrity(raw) if thorough else backup.quick(raw)
        if not problems and thorough:
            problems = unreadable(raw)
    if problems:
        raise NotACompanyFile(
            "{path} is damaged. Recover what can be read, or restore a backup in its place.",
            *(Text("Found: {problem}.", problem=p) for p in problems[:3]),
            path=path,
        )


def _keep_before_upgrade(engine: sa.Engine, backups: backup.Backups, revision: str) -> None:
    """A backup of the file as the older release left it."""
    kept = backups.folder / f"before-upgrade-from-{revision}{backup.SUFFIX}"
    with engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        backup.copy_to(raw, kept)


def _revision(engine: sa.Engine, path: Path) -> str:
    with engine.connect() as connection:
        try:
            found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
        except sa.exc.DatabaseError as error:
            if _has_no_such_table(error):
                raise NotACompanyFile(
                    "{path} is a database, but not a company file of RMDesk. Move it "
                    "elsewhere, or restore a backup in its place.",
                    path=path,
                    trouble=Trouble.FOREIGN,
                ) from error
            raise NotACompanyFile(
                "{path} is damaged. Recover what can be read, or restore a backup in its place.",
                path=path,
            ) from error
        finally:
            connection.rollback()
    return str(found)


def _has_no_such_table(error: sa.exc.DatabaseError) -> bool:
    code = getattr(error.orig, "sqlite_errorcode", 0)
    return code == sqlite3.SQLITE_ERROR and "no such table" in str(error.orig)
