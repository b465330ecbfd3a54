"""Figures on what has come of meetups, counted where they lie.

Ten thousand meetups as objects are slow to make and are only counted afterwards: here the file
counts, and what must be looked at one by one comes as rows of plain values.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

import sqlalchemy as sa

from rmdesk.domain.meetups import MeetupStatus
from rmdesk.domain.weeks import Week

from . import tables as t

_HELD = t.meetup.c.status == MeetupStatus.DONE.value
_DAY = sa.func.coalesce(sa.type_coerce(t.meetup.c.day, sa.String), t.week_round.c.week)
"""A meetup's day, or its week where it has none: as text."""


class Figures:
    """Questions that are answered without making a meetup."""

    def __init__(self, connection: sa.Connection) -> None:
        self._db = connection
        self._days = _Days()

    def by_month(self) -> dict[tuple[int, int], Counter[str]]:
        """(Year, month) -> status -> how many meetups of groups."""
        found: dict[tuple[int, int], Counter[str]] = {}
        query = _of_groups(_DAY, t.meetup.c.status, sa.func.count()).group_by(sa.text("1, 2"))
        for text, status, count in self._db.execute(query):
            day = self._days[text]
            found.setdefault((day.year, day.month), Counter())[status] += count
        return found

    def pairs_held(self) -> Iterator[tuple[int, date, int, int]]:
        """(Group, day, person, person) of every two in a group that met, the smaller id first.

        In order of the rounds and of the places on their sheets; those of one group follow one
        another.
        """
        a, b = t.group_member.alias(), t.group_member.alias()
        query = (
            _of_groups(t.meetup.c.group_id, _DAY, a.c.person_id, b.c.person_id)
            .join(a, a.c.group_id == t.meetup.c.group_id)
            .join(b, (b.c.group_id == a.c.group_id) & (b.c.person_id > a.c.person_id))
            .where(_HELD)
            .order_by(t.week_round.c.week, t.week_group.c.position)
        )
        days = self._days
        for group, text, one, other in self._db.execute(query).all():
            yield group, days[text], one, other

    def sessions_held(self) -> dict[tuple[int, int], int]:
        """Pair -> how many sessions of their partnerships were held."""
        pair = t.partnership.c
        query = (
            sa.select(pair.a, pair.b, sa.func.count())
            .join(t.meetup, t.meetup.c.partnership_id == pair.id)
            .where(_HELD)
            .group_by(pair.a, pair.b)
        )
        return {(a, b): count for a, b, count in self._db.execute(query)}

    def first_held(self) -> date | None:
        """The day of the first meetup or session that was held."""
        query = sa.select(sa.func.min(t.meetup.c.day)).where(_HELD)
        unset = _of_groups(sa.func.min(t.week_round.c.week))
        week = self._db.execute(unset.where(_HELD & t.meetup.c.day.is_(None))).scalar()
        days: list[date | None] = [self._db.execute(query).scalar()]
        days.append(Week.parse(week).monday if week else None)
        return min((d for d in days if d is not None), default=None)

    def goals_taught(self) -> frozenset[tuple[int, int]]:
        """(Learner, skill) of every goal that a lesson of a meetup held was about."""
        goal, lesson = t.learning_goal.c, t.lesson.c
        mine = (goal.person_id == lesson.learner_id) & (goal.skill_id == lesson.skill_id)
        query = (
            sa.select(lesson.learner_id, lesson.skill_id)
            .join(t.meetup, t.meetup.c.group_id == lesson.group_id)
            .join(t.learning_goal, mine)
            .where(_HELD)
            .distinct()
        )
        return frozenset((learner, skill) for learner, skill in self._db.execute(query))

    def answers(self) -> list[tuple[int | None, bool | None, int]]:
        """(Rating, whether they would meet again, how many said so) of meetups held."""
        said = t.feedback.c
        query = (
            sa.select(said.rating, said.again, sa.func.count())
            .join(t.meetup, t.meetup.c.id == said.meetup_id)
            .where(_HELD)
            .group_by(said.rating, said.again)
        )
        return [(rating, again, count) for rating, again, count in self._db.execute(query)]

    def learned(self) -> list[tuple[date, int, str, int | None]]:
        """(Day, person, what they said they learned, rating) of meetups held, the latest first.

        The owner's notes are not looked at.
        """
        said = t.feedback.c
        query = (
            sa.select(_DAY, said.person_id, said.learned, said.rating)
            .join(t.meetup, t.meetup.c.id == said.meetup_id)
            .outerjoin(t.week_group, t.week_group.c.id == t.meetup.c.group_id)
            .outerjoin(t.week_round, t.week_round.c.id == t.week_group.c.round_id)
            .where(_HELD & (said.learned != ""))
        )
        days = self._days
        found = [(days[text], *rest) for text, *rest in self._db.execute(query).all()]
        found.sort(key=lambda f: (f[0], f[1]), reverse=True)
        return found


class _Days(dict[str, date]):
    """Text of a day or week -> the day, or the week's Monday; each is read once."""

    def __missing__(self, text: str) -> date:
        day = Week.parse(text).monday if "W" in text else date.fromisoformat(text)
        self[text] = day
        return day


def _of_groups(*columns: sa.ColumnElement[Any]) -> sa.Select[Any]:
    """These columns of the meetups of groups."""
    return (
        sa.select(*columns)
        .select_from(t.meetup)
        .join(t.week_group, t.week_group.c.id == t.meetup.c.group_id)
        .join(t.week_round, t.week_round.c.id == t.week_group.c.round_id)
    )
