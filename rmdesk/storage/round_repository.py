"""Rounds: rows in five tables, one object outside."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa

from rmdesk.domain.company import PastGroup, PastRound
from rmdesk.domain.meetups import MeetupStatus
from rmdesk.domain.rounds import Group, Lesson, Reason, Round, RoundId, RoundStatus, SitOut
from rmdesk.domain.weeks import Week

from . import tables as t
from .rows import new_id, reason_json, to_reason


class Rounds:
    """Rounds by week; at most one a week."""

    def __init__(self, connection: sa.Connection) -> None:
        self._db = connection

    def of_week(self, week: Week) -> Round | None:
        return next(iter(self._load(t.week_round.c.week == str(week))), None)

    def all(self) -> tuple[Round, ...]:
        """Every round, in order of time."""
        return tuple(self._load(sa.true()))

    def save(self, made: Round) -> RoundId:
        """Store a round in place of the one its week had, meetups included."""
        self._db.execute(t.week_round.delete().where(t.week_round.c.week == str(made.week)))
        done = self._db.execute(
            t.week_round.insert().values(
                week=str(made.week),
                status=made.status.value,
                seed=made.seed,
                value=str(made.value),
                bound=str(made.bound),
                notes=[reason_json(n) for n in made.notes],
                changed_by=made.changed_by,
            )
        )
        round_id = new_id(done)
        for position, group in enumerate(made.groups):
            self._add_group(round_id, position, group)
        self._add_people(round_id, made)
        return round_id

    def revise(self, old: Round, made: Round) -> None:
        """Change a stored round to ``made``: groups of the same people keep their row, and
        with it their meetup; others go with theirs, or are new."""
        assert old.id is not None
        known = {g.people: g.id for g in old.groups}
        gone = set(known) - {g.people for g in made.groups}
        for people in gone:
            self._db.execute(t.week_group.delete().where(t.week_group.c.id == known[people]))
        for position, group in enumerate(made.groups):
            if group.people in known:
                where = t.week_group.c.id == known[group.people]
                row = {**_group_row(group), "position": position}
                self._db.execute(t.week_group.update().where(where).values(**row))
            else:
                self._add_group(old.id, position, group)
        for table in (t.round_person, t.sit_out):
            self._db.execute(table.delete().where(table.c.round_id == old.id))
        self._add_people(old.id, made)
        self._db.execute(
            t.week_round.update()
            .where(t.week_round.c.id == old.id)
            .values(
                value=str(made.value),
                bound=str(made.bound),
                notes=[reason_json(n) for n in made.notes],
                changed_by=made.changed_by,
            )
        )

    def _add_people(self, round_id: RoundId, made: Round) -> None:
        """Who took part, and who sits out."""
        self._insert(
            t.round_person,
            ({"round_id": round_id, "person_id": p} for p in sorted(made.took_part)),
        )
        self._insert(
            t.sit_out,
            (
                {
                    "round_id": round_id,
                    "person_id": s.person,
                    "cost": str(s.cost),
                    "why": reason_json(s.why),
                }
                for s in made.sit_outs
            ),
        )

    def lessons_of(self, groups: Iterable[int] | None = None) -> dict[int, tuple[Lesson, ...]]:
        """Group id -> what it was to teach, for groups of whatever rounds; None means all."""
        table = t.lesson
        query = sa.select(table)
        if groups is not None:
            query = query.where(table.c.group_id.in_(list(groups)))
        found: dict[int, tuple[Lesson, ...]] = defaultdict(tuple)
        for row in self._db.execute(query.order_by(*table.primary_key)):
            found[row.group_id] += (_lesson(row),)
        return dict(found)

    def remove(self, week: Week) -> None:
        self._db.execute(t.week_round.delete().where(t.week_round.c.week == str(week)))

    def set_status(self, week: Week, status: RoundStatus) -> None:
        where = t.week_round.c.week == str(week)
        self._db.execute(t.week_round.update().where(where).values(status=status.value))

    def set_locked(self, group: int, locked: bool) -> None:
        where = t.week_group.c.id == group
        self._db.execute(t.week_group.update().where(where).values(locked=locked))

    def set_slot(self, group: int, slot: int) -> None:
        where = t.week_group.c.id == group
        self._db.execute(t.week_group.update().where(where).values(slot_id=slot))

    def history(self) -> tuple[PastRound, ...]:
        """Confirmed and closed rounds, in order of time.

        Only what later rounds remember is read: this grows with every week there ever was.
        """
        round_, group = t.week_round, t.week_group
        past = round_.c.status != RoundStatus.DRAFT.value
        kept = sa.select(round_.c.id).where(past).scalar_subquery()
        missed = self._missed_groups()
        took_part = self._people_of(t.round_person, kept)
        sit_outs = self._people_of(t.sit_out, kept)
        members, lessons = self._members(kept), self._lessons(kept)
        groups: dict[int, list[PastGroup]] = defaultdict(list)
        query = sa.select(group.c.id, group.c.round_id).where(group.c.round_id.in_(kept))
        for number, of_round in self._db.execute(
            query.order_by(group.c.round_id, group.c.position)
        ):
            groups[of_round].append(
                PastGroup(
                    people=tuple(members[number]),
                    lessons=tuple(lessons.get(number, ())),
                    met=number not in missed,
                )
            )
        rows = self._db.execute(
            sa.select(round_.c.id, round_.c.week).where(past).order_by(round_.c.week)
        )
        return tuple(
            PastRound(
                week=Week.parse(week),
                took_part=frozenset(took_part[number]),
                groups=tuple(groups[number]),
                sit_outs=frozenset(sit_outs[number]),
            )
            for number, week in rows
        )

    def _people_of(self, table: sa.Table, rounds: sa.ScalarSelect[Any]) -> dict[int, list[int]]:
        query = sa.select(table.c.round_id, table.c.person_id)
        found: dict[int, list[int]] = defaultdict(list)
        for number, person in self._db.execute(query.where(table.c.round_id.in_(rounds))).all():
            found[number].append(person)
        return found

    def _members(self, rounds: sa.ScalarSelect[Any]) -> dict[int, list[int]]:
        """Group -> its people."""
        member, found = t.group_member, defaultdict(list)
        query = sa.select(member.c.group_id, member.c.person_id)
        query = query.where(member.c.group_id.in_(_groups_of(rounds)))
        for group, person in self._db.execute(query.order_by(*member.primary_key)).all():
            found[group].append(person)
        return found

    def _lessons(self, rounds: sa.ScalarSelect[Any]) -> dict[int, list[Lesson]]:
        """Group -> its lessons."""
        found: dict[int, list[Lesson]] = defaultdict(list)
        query = sa.select(t.lesson).where(t.lesson.c.group_id.in_(_groups_of(rounds)))
        for row in self._db.execute(query.order_by(*t.lesson.primary_key)).all():
            found[row.group_id].append(_lesson(row))
        return found

    def turns(self, but_not: RoundStatus) -> tuple[dict[int, int], dict[int, int], dict[int, int]]:
        """Person -> in how many rounds they took part, sat out, and were one of three."""
        counted = t.week_round.c.status != but_not.value
        three = (
            sa.select(t.group_member.c.group_id)
            .group_by(t.group_member.c.group_id)
            .having(sa.func.count() == 3)
        )
        member, group, round_ = t.group_member, t.week_group, t.week_round
        found: list[dict[int, int]] = []
        for table in (t.round_person, t.sit_out):
            query = sa.select(table.c.person_id, sa.func.count())
            query = query.join(round_, round_.c.id == table.c.round_id).where(counted)
            rows = self._db.execute(query.group_by(table.c.person_id))
            found.append({r[0]: r[1] for r in rows})
        query = (
            sa.select(member.c.person_id, sa.func.count())
            .join(group, group.c.id == member.c.group_id)
            .join(round_, round_.c.id == group.c.round_id)
            .where(counted & member.c.group_id.in_(three))
            .group_by(member.c.person_id)
        )
        trios = {r[0]: r[1] for r in self._db.execute(query)}
        return found[0], found[1], trios

    def sit_outs_and_trios(self, but_not: RoundStatus) -> list[tuple[Week, int, bool, Reason]]:
        """(Week, person, whether they sat out, why), the latest first; of a trio all three."""
        counted = t.week_round.c.status != but_not.value
        query = sa.select(t.week_round.c.week, t.sit_out.c.person_id, t.sit_out.c.why)
        query = query.join(t.week_round, t.week_round.c.id == t.sit_out.c.round_id)
        found = [(r.week, r.person_id, True, to_reason(r.why))
                 for r in self._db.execute(query.where(counted))]  # fmt: skip
        member, group = t.group_member, t.week_group
        three = (
            sa.select(member.c.group_id).group_by(member.c.group_id).having(sa.func.count() == 3)
        )
        query = (
            sa.select(t.week_round.c.week, member.c.person_id, group.c.reasons)
            .join(group, group.c.id == member.c.group_id)
            .join(t.week_round, t.week_round.c.id == group.c.round_id)
            .where(counted & member.c.group_id.in_(three))
        )
        for row in self._db.execute(query):
            reasons = [to_reason(r) for r in row.reasons]
            why = next((r for r in reasons if r.code == "trio"), Reason(code="few_people"))
            found.append((row.week, row.person_id, False, why))
        found.sort(key=lambda f: (f[0], not f[2], f[1]), reverse=True)
        return [(Week.parse(week), *rest) for week, *rest in found]

    def _missed_groups(self) -> frozenset[int]:
        did_not = [s.value for s in MeetupStatus if not s.counts_as_met]
        query = sa.select(t.meetup.c.group_id).where(t.meetup.c.status.in_(did_not))
        return frozenset(self._db.execute(query).scalars())

    def _add_group(self, round_id: RoundId, position: int, group: Group) -> None:
        done = self._db.execute(
            t.week_group.insert().values(round_id=round_id, position=position, **_group_row(group))
        )
        group_id = new_id(done)
        self._insert(t.group_member, ({"group_id": group_id, "person_id": p} for p in group.people))
        self._insert(
            t.lesson,
            (
                {
                    "group_id": group_id,
                    "learner_id": x.learner,
                    "teacher_id": x.teacher,
                    "skill_id": x.skill,
                    "teacher_level": x.teacher_level,
                    "learner_level": x.learner_level,
                    "value": x.value,
                }
                for x in group.lessons
            ),
        )

    def _insert(self, table: sa.Table, rows: Iterable[dict[str, Any]]) -> None:
        values = list(rows)
        if values:
            self._db.execute(table.insert(), values)

    def _load(self, where: sa.ColumnElement[bool]) -> list[Round]:
        rounds = self._db.execute(
            sa.select(t.week_round).where(where).order_by(t.week_round.c.week)
        ).all()
        wanted = sa.select(t.week_round.c.id).where(where).scalar_subquery()
        took_part = self._people_of(t.round_person, wanted)
        sit_outs = self._grouped(t.sit_out, wanted)
        groups = self._groups(wanted)
        return [
            Round(
                id=r.id,
                week=Week.parse(r.week),
                seed=r.seed,
                status=RoundStatus(r.status),
                groups=tuple(groups[r.id]),
                sit_outs=tuple(
                    SitOut(person=s.person_id, cost=int(s.cost), why=to_reason(s.why))
                    for s in sit_outs[r.id]
                ),
                value=int(r.value),
                bound=int(r.bound),
                notes=tuple(to_reason(n) for n in r.notes),
                took_part=frozenset(took_part[r.id]),
                changed_by=r.changed_by,
            )
            for r in rounds
        ]

    def _grouped(self, table: sa.Table, wanted: sa.ScalarSelect[Any]) -> dict[int, list[Any]]:
        query = sa.select(table).where(table.c.round_id.in_(wanted)).order_by(*table.primary_key)
        found: dict[int, list[Any]] = defaultdict(list)
        for row in self._db.execute(query):
            found[row.round_id].append(row)
        return found

    def _groups(self, wanted: sa.ScalarSelect[Any]) -> dict[int, list[Group]]:
        g = t.week_group
        rows = self._db.execute(
            sa.select(g).where(g.c.round_id.in_(wanted)).order_by(g.c.round_id, g.c.position)
        ).all()
        members, lessons = self._members(wanted), self._lessons(wanted)
        found: dict[int, list[Group]] = defaultdict(list)
        for row in rows:
            found[row.round_id].append(_group(row, members[row.id], lessons[row.id]))
        return found


def _groups_of(rounds: sa.ScalarSelect[Any]) -> sa.ScalarSelect[Any]:
    group = t.week_group
    return sa.select(group.c.id).where(group.c.round_id.in_(rounds)).scalar_subquery()


def _group_row(group: Group) -> dict[str, Any]:
    return {
        "slot_id": group.slot,
        "locked": group.locked,
        "value": str(group.value),
        "parts": dict(group.parts),
        "topics": list(group.topics),
        "met_before": [str(w) for w in group.met_before],
        "reasons": [reason_json(r) for r in group.reasons],
    }


def _lesson(row: Any) -> Lesson:
    return Lesson(
        teacher=row.teacher_id,
        learner=row.learner_id,
        skill=row.skill_id,
        teacher_level=row.teacher_level,
        learner_level=row.learner_level,
        value=row.value,
    )


def _group(row: Any, members: list[int], lessons: list[Lesson]) -> Group:
    reasons: tuple[Reason, ...] = tuple(to_reason(r) for r in row.reasons)
    return Group(
        id=row.id,
        people=tuple(members),
        value=int(row.value),
        parts=tuple(sorted(row.parts.items())),
        lessons=tuple(lessons),
        topics=tuple(row.topics),
        met_before=tuple(Week.parse(w) for w in row.met_before),
        slot=row.slot_id,
        locked=row.locked,
        reasons=reasons,
    )
