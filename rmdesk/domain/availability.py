"""When and where people can meet, and when they cannot."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from .people import PersonId

SlotId = int


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A named time and place that comes back every week.

    "Lunch, Tuesday 12:00-12:45, kitchen, 4 tables" has weekday 1 (0 = Monday) and
    capacity 4: so many groups fit at once. ``site`` empty means any site.
    """

    id: SlotId
    name: str
    weekday: int
    start: time
    end: time
    place: str = ""
    capacity: int = 1
    site: str = ""


class Answer(StrEnum):
    """What a person says of a slot. Saying nothing means they can."""

    CANNOT = "cannot"
    PREFERS = "prefers"


@dataclass(frozen=True, slots=True, kw_only=True)
class Availability:
    """One person's standing answer about one slot."""

    person: PersonId
    slot: SlotId
    answer: Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """Away from ``first`` to ``last``, both included."""

    id: int
    person: PersonId
    first: date
    last: date
    why: str = ""

    def covers(self, day: date) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedDay:
    """A day on which the company is closed."""

    day: date
    name: str = ""
