"""Meetups as the window shows them: a list, and what a calendar needs beside them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from functools import cache

from rmdesk.domain.availability import Slot
from rmdesk.domain.company import Company
from rmdesk.domain.learning import Progress
from rmdesk.domain.meetups import Feedback, Meetup, MeetupStatus
from rmdesk.domain.people import Person, fold
from rmdesk.domain.rounds import Lesson
from rmdesk.domain.text import Text

from .clashes import clashes
from .meetups import could_pause
from .session import Session
from .topics import Starter

TABLES = frozenset(
    """person skill meetup week_round week_group group_member closed_day slot setting absence
    availability feedback progress partnership starter""".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnedView:
    """A step that somebody went up, and whether a goal was reached by it."""

    person: str
    skill: str
    before: int
    after: int
    reached: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetupRow:
    """One meetup. ``day`` is its own, or its week's Monday where none is set yet.

    ``lessons`` are (teacher, learner, skill) in names; ``key`` is what a search looks in.
    ``clashes`` say what has come to speak against one that is still planned.
    """

    meetup: Meetup
    names: tuple[str, ...]
    day: date
    lessons: tuple[tuple[str, str, str], ...]
    key: str
    said: tuple[Feedback, ...] = ()
    starters: tuple[Starter, ...] = ()
    learned: tuple[LearnedView, ...] = ()
    clashes: tuple[Text, ...] = ()

    def is_due(self, today: date) -> bool:
        """Whether it is time to say if they met."""
        return self.meetup.is_due(today)


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetupsView:
    """Every meetup, the newest first. ``pauses``: who missed three in a row, and could take a
    break."""

    today: date
    first_weekday: int
    workdays: frozenset[int]
    rows: tuple[MeetupRow, ...]
    closed: Mapping[date, str]
    slots: tuple[Slot, ...]
    pauses: tuple[Person, ...] = ()

    @property
    def nearest(self) -> int | None:
        """The number of the last meetup of the coming days: partners plan for half a year."""
        soon = self.today + timedelta(days=6)
        return next((row.meetup.id for row in self.rows if row.day <= soon), None)

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
        tired = could_pause(unit, meetups)
        about = _About(company, meetups, unit.said.feedback(), unit.said.progress(),
                       unit.meetups.starters(), session.clock.today)  # fmt: skip
    words = cache(fold)
    rows = [_row(company, m, lessons.get(m.group, ()), words, about) for m in meetups]
    rows.sort(key=lambda r: (-r.day.toordinal(), r.meetup.start or time.max, r.key))
    today = session.clock.today
    return MeetupsView(
        today=session.clock.today,
        first_weekday=company.programme.first_weekday,
        workdays=company.programme.workdays,
        rows=tuple(rows),
        closed={c.day: c.name for c in company.closed_days},
        slots=company.slots,
        pauses=tuple(
            p
            for p in company.active
            if p.id in tired and (p.paused_until is None or p.paused_until <= today)
        ),
    )


class _About:
    """What is known of each meetup besides when and where."""

    def __init__(
        self,
        company: Company,
        meetups: tuple[Meetup, ...],
        said: Iterable[Feedback],
        progress: Iterable[Progress],
        starters: Mapping[int, tuple[Starter, ...]],
        today: date,
    ) -> None:
        self._company, self._today, self.starters = company, today, starters
        self.said: dict[int, list[Feedback]] = defaultdict(list)
        self.learned: dict[int, list[LearnedView]] = defaultdict(list)
        self._by_day: dict[date, list[Meetup]] = defaultdict(list)
        for one in said:
            self.said[one.meetup].append(one)
        for step in progress:
            if step.meetup is not None:
                self.learned[step.meetup].append(
                    LearnedView(
                        person=company.person[step.person].label,
                        skill=company.skill[step.skill].name,
                        before=step.before,
                        after=step.after,
                        reached=step.closed,
                    )
                )
        for meetup in meetups:
            if meetup.day and meetup.day >= today and meetup.status is MeetupStatus.PLANNED:
                self._by_day[meetup.day].append(meetup)

    def clashes(self, meetup: Meetup) -> tuple[Text, ...]:
        """What speaks against a meetup that is still to come."""
        if meetup.day is None or meetup.status is not MeetupStatus.PLANNED:
            return ()
        if meetup.day < self._today:
            return ()
        return tuple(clashes(self._company, meetup, self._by_day[meetup.day]))


def _row(
    company: Company,
    meetup: Meetup,
    lessons: tuple[Lesson, ...],
    folded: Callable[[str], str],
    about: _About,
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
        key="\n".join(
            folded(x) for x in (*names, meetup.place, meetup.topic, *(x[2] for x in told))
        ),
        said=tuple(about.said.get(meetup.id, ())),
        starters=about.starters.get(meetup.id, ()),
        learned=tuple(about.learned.get(meetup.id, ())),
        clashes=about.clashes(meetup),
    )
