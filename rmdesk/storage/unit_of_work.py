"""One transaction over the company file, which is one step of undo."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from rmdesk.domain.changes import Changes, Step
from rmdesk.domain.errors import UserError

from . import backup, dump, journal, migrate, saying
from .calendar_entries import CalendarEntries
from .engine import NotACompanyFile, look_at, open_engine
from .meetup_repository import Meetups, Partnerships, Said
from .repositories import Calendar, People, Rules, Settings, Skills
from .round_repository import Rounds
from .rows import new_id
from .tables import step

MOST_STEPS = 500


class UnitOfWork:
    """The repositories of one open transaction."""

    def __init__(self, connection: sa.Connection) -> None:
        self.connection = connection
        self.people = People(connection)
        self.skills = Skills(connection)
        self.calendar = Calendar(connection)
        self.rules = Rules(connection)
        self.settings = Settings(connection)
        self.rounds = Rounds(connection)
        self.meetups = Meetups(connection)
        self.said = Said(connection)
        self.partnerships = Partnerships(connection)
        self.calendar_entries = CalendarEntries(connection)
        self.changes = Changes(step=None, label="")
        self.label = ""

    def dump(self) -> dict[str, Any]:
        """Everything stored, as plain values (see dump.py)."""
        return dump.dump(self.connection)

    def load(self, data: Any) -> int:
        """Fill an empty company with what ``dump`` gave. Returns the rows."""
        return dump.load(self.connection, data)


@dataclass(frozen=True, slots=True)
class Author:
    """Who makes a change, and when: both are arguments, so that nothing reads a clock."""

    who: str
    at: datetime


class Database:
    """The open company file. One thread uses it at a time; close it to let go of the file."""

    def __init__(self, path: Path) -> None:
        """Open ``path``, creating or upgrading it. Raises UserError where it cannot be."""
        self.path = path
        self.backups = backup.Backups(path.parent / "backups")
        self.created = not path.exists()
        if not self.created:
            look_at(path)
        else:
            _make_folder(path.parent)
        self._engine = self._open()
        with self._engine.begin() as connection:
            journal.install(connection)

    def _open(self) -> sa.Engine:
        engine = open_engine(self.path)
        try:
            if self.created:
                migrate.create(engine)
            elif (revision := _revision(engine, self.path)) != migrate.NEWEST:
                if revision < migrate.NEWEST:  # a newer file is refused, below
                    self._keep_before_upgrade(engine, revision)
                engine.dispose()
                migrate.upgrade(self.path)
                engine = open_engine(self.path)
        except BaseException:
            engine.dispose()
            raise
        return engine

    def _keep_before_upgrade(self, engine: sa.Engine, revision: str) -> None:
        """A backup of the file as the older release left it."""
        kept = self.backups.folder / f"before-upgrade-from-{revision}{backup.SUFFIX}"
        with engine.connect() as connection:
            raw = connection.connection.driver_connection
            assert raw is not None
            backup.copy_to(raw, kept)

    def close(self) -> None:
        self._engine.dispose()

    @contextmanager
    def reading(self) -> Iterator[UnitOfWork]:
        """A transaction that changes nothing."""
        with self._engine.connect() as connection:
            try:
                yield UnitOfWork(connection)
            finally:
                connection.rollback()

    @contextmanager
    def writing(self, label: str, author: Author) -> Iterator[UnitOfWork]:
        """A transaction that is kept whole, or not at all when it raises.

        Afterwards ``unit.changes`` tells what was changed. ``unit.label`` may be set inside
        for a better name of the step. Nothing is added to the history when nothing changed.
        """
        with self._engine.begin() as connection:
            step_id = _start(connection, label, author)
            unit = UnitOfWork(connection)
            unit.label = label
            yield unit
            journal.stop(connection)
            unit.changes = _finish(connection, step_id, unit.label)

    def undo(self) -> Changes:
        """Take the last step back. Raises UserError where there is none."""
        return self._travel(undo=True)

    def redo(self) -> Changes:
        """Make the step that was undone last again."""
        return self._travel(undo=False)

    def _travel(self, *, undo: bool) -> Changes:
        order = step.c.id.desc() if undo else step.c.id.asc()
        with self._engine.begin() as connection:
            query = sa.select(step).where(step.c.undone == (not undo)).order_by(order).limit(1)
            row = connection.execute(query).first()
            if row is None:
                raise UserError(
                    "There is nothing to undo." if undo else "There is nothing to redo."
                )
            journal.apply(connection, row.id, undo=undo)
            connection.execute(step.update().where(step.c.id == row.id).values(undone=undo))
            tables = journal.touched(connection, row.id)
            label = saying.of_json(row.said, row.label)
            return Changes(step=row.id, label=label, tables=tables)

    def steps(self) -> tuple[Step, ...]:
        """The history, the newest step first."""
        with self._engine.connect() as connection:
            rows = connection.execute(sa.select(step).order_by(step.c.id.desc())).all()
            connection.rollback()
        return tuple(
            Step(
                id=r.id,
                label=saying.of_json(r.said, r.label),
                at=r.at,
                who=r.who,
                undone=r.undone,
            )
            for r in rows
        )

    def back_up(self, now: datetime, why: str) -> Path:
        """Make a verified backup beside the file."""
        with self._raw() as raw:
            return self.backups.make(raw, now, why)

    def copy_to(self, target: Path) -> None:
        """Write a verified copy to a place of the owner's choice."""
        with self._raw() as raw:
            backup.copy_to(raw, target)

    def restore(self, source: Path) -> None:
        """Put a backup's content in place of this file's, at one stroke.

        ``source`` is checked first; an interruption leaves the old content or the new.
        """
        backup.check_backup(source)
        work = self.path.with_name(self.path.name + ".restoring")
        work.write_bytes(source.read_bytes())
        try:
            migrate.upgrade(work) if migrate.revision_of(work) != migrate.NEWEST else None
            with self._raw() as raw:
                _pour(work, raw)
        finally:
            work.unlink(missing_ok=True)

    def integrity(self) -> list[str]:
        """Everything SQLite finds wrong with the file; empty when it is sound."""
        with self._raw() as raw:
            return backup.integrity(raw)

    @contextmanager
    def _raw(self) -> Iterator[sqlite3.Connection]:
        with self._engine.connect() as connection:
            raw = connection.connection.driver_connection
            assert raw is not None
            yield raw


def _pour(work: Path, into: sqlite3.Connection) -> None:
    source = sqlite3.connect(work)
    try:
        source.backup(into)
    finally:
        source.close()


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise UserError(
            "The folder {folder} cannot be made ({reason}). Choose another one.",
            folder=folder,
            reason=error.strerror,
        ) from error


def _revision(engine: sa.Engine, path: Path) -> str:
    with engine.connect() as connection:
        try:
            found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
        except sa.exc.DatabaseError as error:
            raise NotACompanyFile(
                "{path} is not a company file of RMDesk, or it is damaged. Restore a "
                "backup in its place.",
                path=path,
            ) from error
        finally:
            connection.rollback()
    return str(found)


def _start(connection: sa.Connection, label: str, author: Author) -> int:
    done = connection.execute(
        step.insert().values(label=str(label), at=author.at, who=author.who, undone=False)
    )
    step_id = new_id(done)
    journal.start(connection, step_id)
    return step_id


def _finish(connection: sa.Connection, step_id: int, label: str) -> Changes:
    """Close a step: a change ends what could be redone; no change leaves no trace."""
    tables = journal.touched(connection, step_id)
    if not tables:
        journal.forget(connection, [step_id])
        return Changes(step=None, label=label)
    undone = sa.select(step.c.id).where(step.c.undone)
    oldest = sa.select(step.c.id).order_by(step.c.id.desc()).offset(MOST_STEPS)
    journal.forget(connection, connection.execute(undone).scalars().all())
    journal.forget(connection, connection.execute(oldest).scalars().all())
    named = step.update().where(step.c.id == step_id)
    connection.execute(named.values(label=str(label), said=saying.to_json(label)))
    return Changes(step=step_id, label=label, tables=tables)
