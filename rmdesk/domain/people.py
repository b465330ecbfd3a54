"""People. No birth date, no age: everybody has something to teach."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

PersonId = int

NEWCOMER_WEEKS = 26
VETERAN_WEEKS = 156


class Rhythm(StrEnum):
    """How often a person takes part."""

    EVERY_WEEK = "every week"
    EVERY_OTHER_WEEK = "every other week"


class Tenure(StrEnum):
    """How long somebody has been here; from the start date only."""

    NEWCOMER = "newcomer"
    SETTLED = "settled"
    VETERAN = "veteran"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One member of staff.

    ``shown_name`` is what sheets and cards print; empty means ``name``.
    ``number`` is the employer's own staff number. ``alternate_from`` matters only to
    EVERY_OTHER_WEEK: the first day of a week in which the person takes part.
    ``paused_until`` is the first day on which the person takes part again.
    """

    id: PersonId
    name: str
    shown_name: str = ""
    role: str = ""
    department: str = ""
    site: str = ""
    start_date: date | None = None
    email: str = ""
    phone: str = ""
    number: str = ""
    notes: str = ""
    archived: bool = False
    rhythm: Rhythm = Rhythm.EVERY_WEEK
    alternate_from: date | None = None
    paused_until: date | None = None

    @property
    def label(self) -> str:
        """The name to show."""
        return self.shown_name or self.name

    def tenure(self, today: date) -> Tenure:
        """Newcomer under 26 weeks, veteran over three years, from the start date alone."""
        if self.start_date is None:
            return Tenure.UNKNOWN
        if today < self.settled_from:
            return Tenure.NEWCOMER
        return Tenure.SETTLED if today < self.veteran_from else Tenure.VETERAN

    @property
    def settled_from(self) -> date:
        """The first day on which somebody is no newcomer any more; without a start always."""
        return _later(self.start_date, NEWCOMER_WEEKS) if self.start_date else date.min

    @property
    def veteran_from(self) -> date:
        """The first day on which somebody is a veteran; without a start never."""
        return _later(self.start_date, VETERAN_WEEKS + 1) if self.start_date else date.max


def _later(day: date, weeks: int) -> date:
    """So many weeks after ``day``, as far as the calendar goes."""
    return date.fromordinal(min(day.toordinal() + 7 * weeks, date.max.toordinal()))


def fold(text: str) -> str:
    """A key to compare and search words by: no case, no accents, single spaces."""
    if text.isascii():
        return " ".join(text.casefold().split())
    decomposed = unicodedata.normalize("NFKD", text)
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    return " ".join(bare.casefold().split())
