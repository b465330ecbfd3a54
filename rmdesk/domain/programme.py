"""How the owner runs the programme: rhythm, odd numbers, and what matters."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from datetime import date
from enum import IntEnum, StrEnum

from .weeks import Week


class Cadence(StrEnum):
    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"
    MONTHLY = "monthly"


class WhenOdd(StrEnum):
    """What to do with the one person left over."""

    TRIO = "trio"
    SIT_OUT = "sit-out"


class Paper(StrEnum):
    A4 = "a4"
    LETTER = "letter"


class Matters(IntEnum):
    """How much something matters to the owner, in plain words; the value is the factor."""

    NOT_AT_ALL = 0
    A_LITTLE = 1
    NORMAL = 2
    A_LOT = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """What makes a good pair, in the owner's words."""

    learning: Matters = Matters.NORMAL
    two_way: Matters = Matters.NORMAL
    new_faces: Matters = Matters.NORMAL
    newcomer_meets_veteran: Matters = Matters.NORMAL
    departments_mix: Matters = Matters.NORMAL
    shared_interests: Matters = Matters.NORMAL
    apart_from_manager: Matters = Matters.NORMAL
    prefer_together: Matters = Matters.NORMAL
    missed_first: Matters = Matters.NORMAL

    @classmethod
    def names(cls) -> tuple[str, ...]:
        return tuple(f.name for f in fields(cls))


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """The programme's settings.

    ``first_week`` anchors fortnightly rounds; ``workdays`` are weekdays (0 = Monday) on
    which people can meet while no slot is defined; ``country`` and ``subdivision`` name
    the public holidays that close the company ("DE", "BY"), empty for none.
    ``time_zone`` is where its clocks are ("Europe/Berlin"), empty for that of the computer.
    ``language`` is that of the sheets ("en", "de", ...), ``locale`` that of dates. ``logo`` is
    a picture as PNG, empty for none.
    """

    company_name: str = ""
    cadence: Cadence = Cadence.WEEKLY
    first_week: Week | None = None
    first_weekday: int = 0
    when_odd: WhenOdd = WhenOdd.TRIO
    workdays: frozenset[int] = frozenset(range(5))
    weights: Weights = field(default_factory=Weights)
    paper: Paper = Paper.A4
    language: str = "en"
    locale: str = "en_GB"
    country: str = ""
    subdivision: str = ""
    time_zone: str = ""
    logo: bytes = b""

    def has_round(self, week: Week) -> bool:
        """Whether the cadence gives ``week`` a round."""
        if self.cadence is Cadence.FORTNIGHTLY:
            anchor = self.first_week.index if self.first_week else 0
            return (week.index - anchor) % 2 == 0
        if self.cadence is Cadence.MONTHLY:
            return week.monday.day <= 7
        return True

    def week_that_matters(self, today: date) -> Week:
        """The week of ``today``, or the next that has a round.

        Once the last workday of a week is over, the following week matters.
        """
        week = Week.holding(today, self.first_weekday)
        working = [d for d in week.days(self.first_weekday) if d.weekday() in self.workdays]
        if working and today > working[-1]:
            week = week.shift(1)
        return week if self.has_round(week) else self.next_round_week(week)

    def round_number(self, week: Week) -> int:
        """A count that grows by one from each round to the next."""
        if self.cadence is Cadence.MONTHLY:
            return week.monday.year * 12 + week.monday.month
        if self.cadence is Cadence.FORTNIGHTLY:
            anchor = self.first_week.index if self.first_week else 0
            return (week.index - anchor) // 2
        return week.index

    def next_round_week(self, week: Week) -> Week:
        """The first week after ``week`` that has a round."""
        later = week.shift(1)
        while not self.has_round(later):
            later = later.shift(1)
        return later
