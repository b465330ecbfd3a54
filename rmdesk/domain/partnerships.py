"""Partnerships: two people who meet again and again for a while, each with a goal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum

from .people import PersonId
from .rules import pair_key
from .skills import SkillId
from .weeks import Week

PartnershipId = int

REVIEW_WEEKS = 6
USUAL_WEEKS = 26
MOST_DAYS = 2 * 366
BEFORE_WORK = time(8, 30), time(9, 0)


class PartnersMeet(StrEnum):
    """How often two partners meet."""

    EVERY_WORKDAY = "every working day"
    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"


@dataclass(frozen=True, slots=True, kw_only=True)
class Partnership:
    """Two people, a goal each way, and when they meet.

    ``goal_a`` is what ``a`` wants to learn from ``b``, and ``skill_a`` the skill it is in, where
    the catalogue has it; ``a`` has the smaller id. ``weekday`` (0 = Monday) matters to all but
    EVERY_WORKDAY. They meet from ``first`` to ``last``, or to the day it was ``ended``, by
    whoever of them asked for it (None: by both). ``lunch`` says that they are paired for
    lunch as well. ``review`` is what the six-week review found, on the day ``reviewed``.
    """

    id: PartnershipId
    a: PersonId
    b: PersonId
    goal_a: str = ""
    goal_b: str = ""
    skill_a: SkillId | None = None
    skill_b: SkillId | None = None
    meets: PartnersMeet = PartnersMeet.WEEKLY
    weekday: int = 0
    start: time = BEFORE_WORK[0]
    end: time = BEFORE_WORK[1]
    place: str = ""
    first: date
    last: date
    lunch: bool = False
    review: str = ""
    reviewed: date | None = None
    ended: date | None = None
    ended_by: PersonId | None = None
    why_ended: str = ""

    @property
    def people(self) -> tuple[PersonId, PersonId]:
        """Both, the smaller id first."""
        return pair_key(self.a, self.b)

    @property
    def until(self) -> date:
        """The last day on which they could meet."""
        return min(self.last, self.ended) if self.ended else self.last

    @property
    def review_day(self) -> date:
        """When the review is due: six weeks in, or half way through where that is sooner."""
        usual = self.first + timedelta(weeks=REVIEW_WEEKS)
        half = self.first + (self.last - self.first) // 2
        return min(usual, half)

    def is_on(self, day: date) -> bool:
        """Whether it runs on ``day``."""
        return self.first <= day <= self.until and (self.ended is None or day < self.ended)

    def keeps_apart(self, week: Week) -> bool:
        """Whether the two are not to be paired for lunch in ``week``."""
        if self.lunch:
            return False
        return any(self.is_on(day) for day in week.days())

    def review_is_due(self, today: date) -> bool:
        """Whether it is time to look back, and nobody has."""
        return self.reviewed is None and self.ended is None and self.review_day <= today

    def session_days(self, workdays: frozenset[int]) -> list[date]:
        """The days its rhythm gives it, whoever is away and whatever is closed."""
        span = range((self.until - self.first).days + 1)
        days = [d for n in span if self.is_on(d := self.first + timedelta(days=n))]
        if self.meets is PartnersMeet.EVERY_WORKDAY:
            return [d for d in days if d.weekday() in workdays]
        theirs = [d for d in days if d.weekday() == self.weekday]
        return theirs if self.meets is PartnersMeet.WEEKLY else theirs[::2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Something a partnership has brought: "blog posts: 53" is a text, a number and a unit."""

    id: int
    partnership: PartnershipId
    day: date
    text: str
    number: float | None = None
    unit: str = ""


def open_days(
    partnership: Partnership, workdays: frozenset[int], free: Callable[[date], bool]
) -> list[date]:
    """The days on which the two really meet: those of their rhythm that are ``free``."""
    return [day for day in partnership.session_days(workdays) if free(day)]
