"""Weeks: ISO 8601 numbering, with the programme's own first day of the week."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from .errors import UserError

_PATTERN = re.compile(r"(\d{4})-?[Ww](\d{1,2})")


@dataclass(frozen=True, slots=True, order=True)
class Week:
    """One ISO week, such as 2026-W13. Orders by time."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> Week:
        """The ISO week that holds ``day``."""
        year, number, _ = day.isocalendar()
        return cls(year, number)

    @classmethod
    def holding(cls, day: date, first_weekday: int = 0) -> Week:
        """The week whose seven days, counted from ``first_weekday``, hold ``day``."""
        near = cls.of(day)
        return next(
            w for w in (near, near.shift(1), near.shift(-1)) if day in w.days(first_weekday)
        )

    @classmethod
    def parse(cls, text: str) -> Week:
        """Read "2026-W13". Raises UserError for anything else, or a week that year lacks."""
        found = _PATTERN.fullmatch(text.strip())
        if not found:
            raise UserError("“{text}” is not a week. Write it like 2026-W13.", text=text)
        week = cls(int(found[1]), int(found[2]))
        try:
            date.fromisocalendar(week.year, week.number, 1)
        except ValueError:
            raise UserError(
                "The year {year} has no week {number}.", year=str(week.year), number=week.number
            ) from None
        return week

    @property
    def monday(self) -> date:
        return date.fromisocalendar(self.year, self.number, 1)

    @property
    def index(self) -> int:
        """Weeks since Monday 1 January of the year 1: consecutive, also across week 53."""
        return (self.monday.toordinal() - 1) // 7

    def shift(self, weeks: int) -> Week:
        """The week ``weeks`` later (earlier when negative)."""
        return Week.of(self.monday + timedelta(weeks=weeks))

    def __sub__(self, other: Week) -> int:
        """How many weeks lie between: ``self.index - other.index``."""
        return self.index - other.index

    def days(self, first_weekday: int = 0) -> tuple[date, ...]:
        """The seven days of the week, starting at ``first_weekday`` (0 = Monday).

        They are the seven days from that weekday on that hold the ISO week's Thursday,
        so a week that starts on Sunday begins on the Sunday before its Monday.
        """
        thursday = self.monday + timedelta(days=3)
        first = thursday - timedelta(days=(3 - first_weekday) % 7)
        return tuple(first + timedelta(days=i) for i in range(7))

    def __str__(self) -> str:
        return f"{self.year:04d}-W{self.number:02d}"
