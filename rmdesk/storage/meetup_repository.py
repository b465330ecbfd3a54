"""Meetups, what people said of them, what they learned, and partnerships."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import fields
from datetime import date
from functools import cache
from typing import Any

import sqlalchemy as sa

from rmdesk.domain.learning import Progress
from rmdesk.domain.meetups import Feedback, Meetup, MeetupStatus
from rmdesk.domain.partnerships import Outcome, Partnership, PartnershipId, PartnersMeet
from rmdesk.domain.weeks import Week

from . import tables as t
from .rows import new_id

COLUMNS = "id group_id partnership_id status day start end place topic revision".split()
_GROUPS = t.meetup.c.group_id


class Meetups:
    """The meetups of confirmed rounds, and the sessions of partnerships."""

    def __init__(self, connection: sa.Connection) -> None:
        self._db = connection

    def all(self) -> tuple[Meetup, ...]:
        """Every meetup, in order of time and then of place on the sheet; sessions come last."""
        return (*self._of_groups(sa.true(), sa.select(t.group_member)), *self.sessions())

    def find(self, meetup: int) -> Meetup | None:
        """One meetup by its number."""
        group = self._db.execute(sa.select(_GROUPS).where(t.meetup.c.id == meetup)).first()
        if group is None:
            return None
        if group[0] is None:
            return next(iter(self.sessions(t.meetup.c.id == meetup)), None)
        members = sa.select(t.group_member).where(t.group_member.c.group_id == group[0])
        return next(iter(self._of_groups(t.meetup.c.id == meetup, members)), None)

    def of_person(self, person: int) -> tuple[Meetup, ...]:
        """The meetups one person had in groups, in order of time."""
        mine = sa.select(t.group_member.c.group_id).where(t.group_member.c.person_id == person)
        members = sa.select(t.group_member).where(t.group_member.c.group_id.in_(mine))
        return self._of_groups(_GROUPS.in_(mine), members)

    def of_week(self, week: Week) -> tuple[Meetup, ...]:
        """The meetups of one week's groups, in the order of its sheet."""
        mine = t.week_round.c.week == str(week)
        groups = sa.select(t.week_group.c.id).join(t.week_round).where(mine)
        members = sa.select(t.group_member).where(t.group_member.c.group_id.in_(groups))
        return self._of_groups(mine, members)

    def planned(self) -> tuple[Meetup, ...]:
        """Those still planned, with a day."""
        still = (t.meetup.c.status == MeetupStatus.PLANNED.value) & t.meetup.c.day.is_not(None)
        groups = sa.select(_GROUPS).where(still)
        members = sa.select(t.group_member).where(t.group_member.c.group_id.in_(groups))
        return (*self._of_groups(still, members), *self.sessions(still))

    def sessions(self, where: sa.ColumnElement[bool] | None = None) -> tuple[Meetup, ...]:
        """The sessions of partnerships, in order of time."""
        pair = t.partnership
        query = (
            sa.select(*(t.meetup.c[name] for name in COLUMNS), pair.c.a, pair.c.b)
            .join(pair, pair.c.id == t.meetup.c.partnership_id)
            .order_by(t.meetup.c.day, t.meetup.c.start, t.meetup.c.id)
        )
        if where is not None:
            query = query.where(where)
        return tuple(
            _meetup(row[:-2], Week.of(row.day), (row.a, row.b)) for row in self._db.execute(query)
        )

    def held_by_person(self) -> dict[int, tuple[int, date]]:
        """Person -> how many groups' meetups were held, and the day (or Monday) of the last."""
        query = (
            sa.select(
                t.group_member.c.person_id,
                sa.func.count(),
                sa.func.max(t.meetup.c.day),
                sa.func.max(t.week_round.c.week),
            )
            .join(t.meetup, t.group_member.c.group_id == _GROUPS)
            .join(t.week_group, t.week_group.c.id == _GROUPS)
            .join(t.week_round, t.week_round.c.id == t.week_group.c.round_id)
            .where(t.meetup.c.status == MeetupStatus.DONE.value)
            .group_by(t.group_member.c.person_id)
        )
        return {
            person: (count, day or Week.parse(week).monday)
            for person, count, day, week in self._db.execute(query)
        }

    def _of_groups(
        self, where: sa.ColumnElement[bool], which_members: sa.Select[Any]
    ) -> tuple[Meetup, ...]:
        query = (
            sa.select(*(t.meetup.c[name] for name in COLUMNS), t.week_round.c.week)
            .join(t.week_group, t.week_group.c.id == _GROUPS)
            .join(t.week_round, t.week_round.c.id == t.week_group.c.round_id)
            .where(where)
            .order_by(t.week_round.c.week, t.week_group.c.position)
        )
        members: dict[int, list[int]] = defaultdict(list)
        for group, person in self._db.execute(which_members.order_by(*t.group_member.primary_key)):
            members[group].append(person)
        week = cache(Week.parse)  # ten thousand meetups are of a hundred weeks
        return tuple(
            _meetup(row[:-1], week(row.week), tuple(members[row.group_id]))
            for row in self._db.execute(query)
        )

    def add(self, meetup: Meetup, *, number: int = 0) -> int:
        """Store a new meetup; its week and people follow from its group or partnership.

        ``number`` is the id it had elsewhere, which its slips carry: it is kept where it is free.
        """
        taken = sa.select(t.meetup.c.id).where(t.meetup.c.id == number)
        gone = sa.select(t.called_off.c.meetup_id).where(t.called_off.c.meetup_id == number)
        values = {
            "group_id": meetup.group or None,
            "partnership_id": meetup.partnership or None,
            "topic": meetup.topic,
            **_when_and_where(meetup),
        }
        if number and self._db.execute(taken.union(gone)).first() is None:
            values["id"] = number
        return new_id(self._db.execute(t.meetup.insert().values(**values)))

    def set_status(self, meetup: int, status: MeetupStatus) -> None:
        """Store a status; whoever keeps calendars is told when it is called off, or on again."""
        now = self._db.execute(sa.select(t.meetup.c.status).where(t.meetup.c.id == meetup)).scalar()
        off = MeetupStatus.CANCELLED.value
        values: dict[str, Any] = {"status": status.value}
        if (now == off) != (status.value == off):
            values["revision"] = t.meetup.c.revision + 1
        self._db.execute(t.meetup.update().where(t.meetup.c.id == meetup).values(**values))

    def update(self, meetup: Meetup) -> None:
        """Store a meetup's status, day, times, place and topic; counts a revision."""
        values = {**_when_and_where(meetup), "topic": meetup.topic}
        values["revision"] = t.meetup.c.revision + 1
        self._db.execute(t.meetup.update().where(t.meetup.c.id == meetup.id).values(**values))

    def set_topic(self, meetup: int, topic: str) -> None:
        self._db.execute(t.meetup.update().where(t.meetup.c.id == meetup).values(topic=topic))

    def remove(self, meetups: Iterable[int]) -> None:
        for meetup in meetups:
            self._db.execute(t.meetup.delete().where(t.meetup.c.id == meetup))

    # --- meetups whose group was dissolved

    def call_off(self, meetup: Meetup) -> None:
        """Remember a meetup that is about to go with its group, so that calendars can be told."""
        self._db.execute(
            t.called_off.insert().values(
                meetup_id=meetup.id,
                week=str(meetup.week),
                people=list(meetup.people),
                day=meetup.day,
                start=meetup.start,
                end=meetup.end,
                place=meetup.place,
                revision=meetup.revision + 1,
            )
        )

    def called_off(self) -> tuple[Meetup, ...]:
        """Cancelled meetups whose group is no more, in order of their numbers."""
        rows = self._db.execute(sa.select(t.called_off).order_by(t.called_off.c.meetup_id))
        return tuple(
            Meetup(
                id=r.meetup_id,
                week=Week.parse(r.week),
                people=tuple(r.people),
                status=MeetupStatus.CANCELLED,
                day=r.day,
                start=r.start,
                end=r.end,
                place=r.place,
                revision=r.revision,
            )
            for r in rows
        )

    # --- conversation starters

    def starters(self) -> dict[int, tuple[tuple[str, str], ...]]:
        """Meetup -> the keys of its conversation starters, and what they are about."""
        found: dict[int, tuple[tuple[str, str], ...]] = defaultdict(tuple)
        for row in self._db.execute(sa.select(t.starter).order_by(*t.starter.primary_key)):
            found[row.meetup_id] += ((row.key, row.about),)
        return dict(found)

    def starters_of_pairs(self) -> list[tuple[int, int, str]]:
        """(Person, another with a larger number, key) for every starter the two were given."""
        starter, meetup, pair = t.starter, t.meetup, t.partnership
        one, other = t.group_member.alias(), t.group_member.alias()
        together = (one.c.group_id == other.c.group_id) & (one.c.person_id < other.c.person_id)
        groups = (
            sa.select(one.c.person_id, other.c.person_id, starter.c.key)
            .join_from(starter, meetup, meetup.c.id == starter.c.meetup_id)
            .join(one, one.c.group_id == meetup.c.group_id)
            .join(other, together)
        )
        sessions = (
            sa.select(
                sa.func.min(pair.c.a, pair.c.b), sa.func.max(pair.c.a, pair.c.b), starter.c.key
            )
            .join_from(starter, meetup, meetup.c.id == starter.c.meetup_id)
            .join(pair, pair.c.id == meetup.c.partnership_id)
        )
        return [
            (a, b, key)
            for query in (groups, sessions)
            for a, b, key in self._db.execute(query).all()
        ]

    def set_starters(self, meetup: int, chosen: Sequence[tuple[str, str]]) -> None:
        self._db.execute(t.starter.delete().where(t.starter.c.meetup_id == meetup))
        for position, (key, about) in enumerate(chosen):
            values = {"meetup_id": meetup, "position": position, "key": key, "about": about}
            self._db.execute(t.starter.insert().values(**values))


class Said:
    """What people said of meetups, and what they learned."""

    def __init__(self, connection: sa.Connection) -> None:
        self._db = connection

    def feedback(self, meetup: int | None = None) -> tuple[Feedback, ...]:
        """Of one meetup, or all of it."""
        query = sa.select(t.feedback).order_by(*t.feedback.primary_key)
        if meetup is not None:
            query = query.where(t.feedback.c.meetup_id == meetup)
        return tuple(
            Feedback(
                meetup=r.meetup_id,
                person=r.person_id,
                rating=r.rating,
                again=r.again,
                learned=r.learned,
                note=r.note,
            )
            for r in self._db.execute(query)
        )

    def set_feedback(self, said: Feedback) -> None:
        """Store what one person said in place of what they said before; nothing removes it."""
        table = t.feedback
        mine = (table.c.meetup_id == said.meetup) & (table.c.person_id == said.person)
        self._db.execute(table.delete().where(mine))
        if said.says_something:
            self._db.execute(
                table.insert().values(
                    meetup_id=said.meetup,
                    person_id=said.person,
                    rating=said.rating,
                    again=said.again,
                    learned=said.learned,
                    note=said.note,
                )
            )

    def progress(self, meetup: int | None = None) -> tuple[Progress, ...]:
        """The steps of learning of one meetup, or all, in the order in which they were noted."""
        query = sa.select(t.progress).order_by(t.progress.c.id)
        if meetup is not None:
            query = query.where(t.progress.c.meetup_id == meetup)
        rows = self._db.execute(query)
        return tuple(
            Progress(
                id=r.id,
                person=r.person_id,
                skill=r.skill_id,
                meetup=r.meetup_id,
                partnership=r.partnership_id,
                day=r.day,
                before=r.before,
                after=r.after,
                shown_before=r.shown_before,
                shown_after=r.shown_after,
                closed=r.closed,
            )
            for r in rows
        )

    def add_progress(self, step: Progress) -> None:
        values = {f.name: getattr(step, f.name) for f in fields(step) if f.name != "id"}
        for name in ("person", "skill", "meetup", "partnership"):
            values[f"{name}_id"] = values.pop(name)
        self._db.execute(t.progress.insert().values(**values))

    def remove_progress(self, step: int) -> None:
        self._db.execute(t.progress.delete().where(t.progress.c.id == step))


class Partnerships:
    """Partnerships and what they brought."""

    def __init__(self, connection: sa.Connection) -> None:
        self._db = connection

    def all(self) -> tuple[Partnership, ...]:
        rows = self._db.execute(sa.select(t.partnership).order_by(t.partnership.c.id)).mappings()
        return tuple(Partnership(**{**row, "meets": PartnersMeet(row["meets"])}) for row in rows)

    def add(self, partnership: Partnership) -> PartnershipId:
        """Store a new partnership; its id is ignored."""
        done = self._db.execute(t.partnership.insert().values(**_partnership_row(partnership)))
        return new_id(done)

    def update(self, partnership: Partnership) -> None:
        where = t.partnership.c.id == partnership.id
        values = _partnership_row(partnership)
        self._db.execute(t.partnership.update().where(where).values(**values))

    def outcomes(self) -> tuple[Outcome, ...]:
        """In order of their days."""
        rows = self._db.execute(sa.select(t.outcome).order_by(t.outcome.c.day, t.outcome.c.id))
        return tuple(
            Outcome(
                id=r.id,
                partnership=r.partnership_id,
                day=r.day,
                text=r.text,
                number=r.number,
                unit=r.unit,
            )
            for r in rows
        )

    def add_outcome(self, outcome: Outcome) -> int:
        """Store a new outcome; its id is ignored."""
        values = {
            "partnership_id": outcome.partnership,
            "day": outcome.day,
            "text": outcome.text,
            "number": outcome.number,
            "unit": outcome.unit,
        }
        return new_id(self._db.execute(t.outcome.insert().values(**values)))

    def remove_outcome(self, outcome: int) -> None:
        self._db.execute(t.outcome.delete().where(t.outcome.c.id == outcome))


def _when_and_where(meetup: Meetup) -> dict[str, Any]:
    return {
        "status": meetup.status.value,
        "day": meetup.day,
        "start": meetup.start,
        "end": meetup.end,
        "place": meetup.place,
    }


def _partnership_row(partnership: Partnership) -> dict[str, Any]:
    row = {f.name: getattr(partnership, f.name) for f in fields(partnership) if f.name != "id"}
    row["meets"] = partnership.meets.value
    return row


def _meetup(row: Sequence[Any], week: Week, people: tuple[int, ...]) -> Meetup:
    number, group, partnership, status, day, start, end, place, topic, revision = row
    return Meetup(
        id=number,
        group=group or 0,
        partnership=partnership or 0,
        week=week,
        people=people,
        status=MeetupStatus(status),
        day=day,
        start=start,
        end=end,
        place=place,
        topic=topic,
        revision=revision,
    )
