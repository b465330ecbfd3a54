"""One transaction over the company file, which is one step of undo."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from rmdesk.domain.changes import Changes, Step
from rmdesk.domain.errors import CannotOpen, Trouble, UserError

from . import backup, dump, journal, migrate, opening, saying
from .calendar_entries import CalendarEntries
from .engine import plain_errors
from .erase import Erased, Identity, erase
from .figures import Figures
from .files import new_private_file, remove_with_journal
from .meetup_repository import Meetups, Partnerships, Said
from .repositories import Calendar, People, Rules, Settings, Skills
from .round_repository import Rounds
from .rows import new_id
from .seal import write_seal
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
        self.figures = Figures(connection)
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

    def __init__(
        self,
        path: Path,
        *,
        create: bool = True,
        take_over: bool = False,
        read_only: Path | None = None,
    ) -> None:
        """Open ``path``, creating or upgrading it. Raises CannotOpen where it cannot be.

        ``take_over`` opens a file that another computer claims to have open. ``read_only`` is
        the path of the real file where ``path`` is a copy of it that is only looked at.
        """
        self.path = path
        self.read_only = read_only
        self.backups = backup.Backups((read_only or path).parent / "backups")
        upgraded = self.backups if read_only is None else backup.Backups(path.parent / "backups")
        opened = opening.open_file(path, upgraded, create=create, take_over=take_over)
        self._engine, self._holder = opened.engine, opened.holder
        self.created, self.found = opened.created, opened.found
        self._identity = _identity(path)
        with self._engine.begin() as connection:
            journal.install(connection)

    def close(self) -> None:
        """Let go of the file, and seal it as it is."""
        self._engine.dispose()
        if self._identity == _identity(self.path):
            write_seal(self.path, self.found.checked)
        self._holder.release()

    def show_life(self) -> None:
        """Tell other computers that the file is still open here; to be called every minute."""
        self._holder.sign()

    def _must_be_there(self) -> None:
        """Refuse to write where the file was taken from under us: it would go nowhere."""
        now = _identity(self.path)
        if now is None:
            raise CannotOpen(
                Trouble.GONE,
                "{path} is not there any more, so nothing was changed. If it is on a "
                "stick or network drive, connect that again. Then start RMDesk anew.",
                path=self.path,
            )
        if now != self._identity:
            raise CannotOpen(
                Trouble.GONE,
                "{path} was replaced by another program while RMDesk had it open, so "
                "nothing was changed. Start RMDesk anew to see the file as it is now.",
                path=self.path,
            )

    @contextmanager
    def reading(self) -> Iterator[UnitOfWork]:
        """A transaction that changes nothing."""
        with plain_errors(self.path), self._engine.connect() as connection:
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
        with self._changing() as connection:
            step_id = _start(connection, label, author)
            unit = UnitOfWork(connection)
            unit.label = label
            yield unit
            journal.stop(connection)
            unit.changes = _finish(connection, step_id, unit.label)

    @contextmanager
    def _changing(self) -> Iterator[sa.Connection]:
        """A transaction on a file that is ours to write and still there."""
        if self.read_only:
            raise CannotOpen(
                Trouble.READ_ONLY,
                "The company is open to look at only, so nothing was changed. Close RMDesk and "
                "open the company to work on it.",
            )
        with plain_errors(self.path), self._engine.begin() as connection:
            yield connection
            self._must_be_there()

    def undo(self) -> Changes:
        """Take the last step back. Raises UserError where there is none."""
        return self._travel(undo=True)

    def redo(self) -> Changes:
        """Make the step that was undone last again."""
        return self._travel(undo=False)

    def _travel(self, *, undo: bool) -> Changes:
        order = step.c.id.desc() if undo else step.c.id.asc()
        with self._changing() as connection:
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

    def back_up(self, now: datetime, why: str, step: backup.Step = backup.no_step) -> Path:
        """Make a verified backup beside the file."""
        with self._raw() as raw:
            return self.backups.make(raw, now, why, step)

    def copy_to(self, target: Path) -> None:
        """Write a verified copy to a place of the owner's choice."""
        with self._raw() as raw:
            backup.copy_to(raw, target)

    def restore(self, source: Path) -> None:
        """Put a backup's content in place of this file's, at one stroke.

        ``source`` is checked first; an interruption leaves the old content or the new.
        """
        with self._changing():
            pass  # refused here rather than half way
        backup.check_backup(source)
        work = self.path.with_name(self.path.name + ".restoring")
        try:
            with plain_errors(self.path):
                new_private_file(work)
                shutil.copyfile(source, work)
                migrate.upgrade(work) if migrate.revision_of(work) != migrate.NEWEST else None
                with self._raw() as raw:
                    _pour(work, raw)
        except OSError as error:
            raise UserError(
                "The backup could not be read or copied ({reason}). Nothing was "
                "changed; check that the disk has room.",
                reason=error.strerror,
            ) from error
        finally:
            remove_with_journal(work)

    def erase(self, identity: Identity) -> Erased:
        """Take every trace of a person out of the file, for good; see ``erase.py``."""
        with self._changing():
            pass
        with plain_errors(self.path), self._raw() as raw:
            return erase(raw, identity)

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


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file it is that has this name now. On Windows nobody can replace an open one."""
    try:
        found = path.stat()
    except OSError:
        return None
    return (0, 0) if os.name == "nt" else (found.st_dev, found.st_ino)


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
