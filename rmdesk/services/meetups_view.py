"""Meetups as the window shows them: a list, and what a calendar needs beside them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time
from functools import cache

from rmdesk.domain.availability import Slot
from rmdesk.domain.company import Company
from rmdesk.domain.meetups import Meetup, MeetupStatus
from rmdesk.domain.people import fold
from rmdesk.domain.rounds import Lesson

from .session import Session

TABLES = frozenset(
    "person skill meetup week_round week_group group_member closed_day slot setting".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetupRow:
    """One meetup. ``day`` is its own, or its week's Monday where none is set yet.

    ``lessons`` are (teacher, learner, skill) in names; ``key`` is what a search looks in.
    """

    meetup: Meetup
    names: tuple[str, ...]
    day: date
    lessons: tuple[tuple[str, str, str], ...]
    key: str

    def is_due(self, today: date) -> bool:
        """Whether it is time to say if they met."""
        return self.meetup.status is MeetupStatus.PLANNED and self.day <= today


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetupsView:
    """Every meetup, the newest first."""

    today: date
    first_weekday: int
    workdays: frozenset[int]
    rows: tuple[MeetupRow, ...]
    closed: Mapping[date, str]
    slots: tuple[Slot, ...]

    @property
    def due(self) -> int:
        """How many wait for a check-in."""
        return sum(row.is_due(self.today) for row in self.rows)


def load_meetups(session: Session) -> MeetupsView:
    """Every meetup with names and lessons."""
    with session.database.reading() as unit:
        company = session.company(unit, history=False)
        meetups = unit.meetups.all()
        lessons = unit.rounds.lessons_of()
    words = cache(fold)
    rows = [_row(company, m, lessons.get(m.group, ()), words) for m in meetups]
    rows.sort(key=lambda r: (-r.day.toordinal(), r.meetup.start or time.max, r.key))
    return MeetupsView(
        today=session.clock.today,
        first_weekday=company.programme.first_weekday,
        workdays=company.programme.workdays,
        rows=tuple(rows),
        closed={c.day: c.name for c in company.closed_days},
        slots=company.slots,
    )


def _row(
    company: Company,
    meetup: Meetup,
    lessons: tuple[Lesson, ...],
    folded: Callable[[str], str],
) -> MeetupRow:
    names = tuple(company.person[p].label for p in meetup.people)
    told = tuple(
        (
            company.person[x.teacher].label,
            company.person[x.learner].label,
            company.skill[x.skill].name,
        )
        for x in lessons
    )
    return MeetupRow(
        meetup=meetup,
        names=names,
        day=meetup.day or meetup.week.monday,
        lessons=told,
        key="\n".join(folded(x) for x in (*names, meetup.place, *(x[2] for x in told))),
    )
