"""What calendars have been told: written whenever an .ics file leaves, never undone.

A calendar that was told of a move does not forget it when the move is taken back here; so
this table is no part of the history, and a sequence only ever rises. It alone says what
SEQUENCE an entry has: a meetup's own ``revision`` goes back with undo.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from typing import Any

import sqlalchemy as sa

from . import tables as t


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldEntry:
    """One entry as calendars know it. ``key`` names the meetup for ever; ``people`` are ids."""

    key: str
    uid: str
    week: str
    people: tuple[int, ...]
    sequence: int
    cancelled: bool
    first: date
    last: date
    start: time | None = None
    end: time | None = None
    place: str = ""


class CalendarEntries:
    """The entries that calendars may have."""

    def __init__(self, connection: sa.Connection) -> None:
        self._db = connection

    def all(self) -> tuple[ToldEntry, ...]:
        rows = self._db.execute(sa.select(t.calendar_entry).order_by(t.calendar_entry.c.key))
        return tuple(_entry(dict(row)) for row in rows.mappings())

    def save(self, entries: Iterable[ToldEntry]) -> None:
        """Remember what calendars are told now."""
        for entry in entries:
            row = {name: getattr(entry, name) for name in ToldEntry.__slots__}
            row["people"] = list(entry.people)
            self._db.execute(t.calendar_entry.delete().where(t.calendar_entry.c.key == entry.key))
            self._db.execute(t.calendar_entry.insert().values(**row))


def _entry(row: dict[str, Any]) -> ToldEntry:
    return ToldEntry(**{**row, "people": tuple(row["people"])})
