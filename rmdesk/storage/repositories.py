"""Reading and writing the domain's objects. No row leaves this file as a row."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from typing import Any, TypeVar

import sqlalchemy as sa

from rmdesk.domain.availability import Absence, Answer, Availability, ClosedDay, Slot, SlotId
from rmdesk.domain.company import Company
from rmdesk.domain.people import Person, PersonId, fold
from rmdesk.domain.programme import Programme
from rmdesk.domain.rules import Cover, NeverPair, PreferTogether, ReportsTo, Unit, pair_key
from rmdesk.domain.skills import Interest, LearningGoal, Skill, SkillId, Strength

from . import journal
from . import tables as t
from .meetup_repository import Meetups, Partnerships
from .round_repository import Rounds
from .rows import (
    GOAL_COLUMNS,
    goal_row,
    goal_values,
    interest_row,
    new_id,
    people_values,
    person_row,
    settings_of,
    strength_row,
    to_person,
    to_programme,
)

T = TypeVar("T")


class People:
    """Persons and what belongs to one person."""

    def __init__(self, connection: sa.Connection) -> None:
        self._db = connection

    def all(self) -> tuple[Person, ...]:
        rows = self._db.execute(sa.select(t.person).order_by(t.person.c.id)).mappings()
        return tuple(to_person(dict(row)) for row in rows)

    def add(self, person: Person) -> PersonId:
        """Store a new person; ``person.id`` is ignored. Returns the id given."""
        done = self._db.execute(t.person.insert().values(**person_row(person)))
        return new_id(done)

    def next_id(self) -> PersonId:
        """The id that the next new person is given; ids are never given twice."""
        highest = self._db.execute(sa.select(sa.func.max(t.person.c.id))).scalar() or 0
        query = "SELECT seq FROM sqlite_sequence WHERE name = 'person'"
        given = self._db.exec_driver_sql(query).scalar() or 0
        return max(int(highest), int(given)) + 1

    def add_many(
        self,
        people: Sequence[Mapping[str, Any]],
        strengths: Sequence[tuple[PersonId, SkillId, int]] = (),
        goals: Sequence[tuple[PersonId, LearningGoal]] = (),
        interests: Sequence[tuple[PersonId, str]] = (),
    ) -> None:
        """Store new people under the ids they carry (see ``next_id``) with all they have.

        People are the details of a ``Person`` by name; what is not told is as in a new one.
        Strengths are (person, skill, level). Of a goal given with a person, its own person does
        not matter. The rows go to the driver as they are: an import of thousands would wait most
        of its time for objects to be made and bound.
        """
        if not people:
            return
        rows: tuple[tuple[sa.Column[Any], tuple[str, ...], list[tuple[Any, ...]]], ...] = (
            (t.person.c.id, *people_values(people)),
            (t.strength.c.person_id, ("person_id", "skill_id", "level"), list(strengths)),
            (t.learning_goal.c.person_id, GOAL_COLUMNS, [goal_values(w, g) for w, g in goals]),
            (t.interest.c.person_id, ("person_id", "folded", "topic"),
             [(who, fold(topic), topic) for who, topic in interests]),
        )  # fmt: skip
        filled = [entry for entry in rows if entry[2]]
        first = min(int(p["id"]) for p in people)
        with journal.at_once(self._db, first, [key for key, _, _ in filled]):
            for key, columns, values in filled:
                names, marks = ", ".join(columns), ", ".join("?" * len(columns))
                self._db.exec_driver_sql(
                    f"INSERT INTO {key.table.name} ({names}) VALUES ({marks})",  # noqa: S608
                    values,
                )

    def update(self, person: Person) -> None:
        where = t.person.c.id == person.id
        self._db.execute(t.person.update().where(where).values(**person_row(person)))

    def strengths(self, person: PersonId | None = None) -> tuple[Strength, ...]:
        """Of one person, or of everybody."""
        rows = self._db.execute(_of(t.strength, person))
        return tuple(Strength(person=r.person_id, skill=r.skill_id, level=r.level) for r in rows)

    def goals(self, person: PersonId | None = None) -> tuple[LearningGoal, ...]:
        """Of one person, or of everybody."""
        rows = self._db.execute(_of(t.learning_goal, person))
        return tuple(
            LearningGoal(
                person=r.person_id,
                skill=r.skill_id,
                priority=r.priority,
                present_level=r.present_level,
                done=r.done,
                target_level=r.target_level,
            )
            for r in rows
        )

    def interests(self) -> tuple[Interest, ...]:
        rows = self._db.execute(sa.select(t.interest).order_by(*t.interest.primary_key))
        return tuple(Interest(person=r.person_id, topic=r.topic) for r in rows)

    def set_strengths(self, person: PersonId, strengths: Iterable[Strength]) -> None:
        """Make these a person's strengths: others go, unchanged ones are left alone."""
        wanted = {s.skill: {**strength_row(s), "person_id": person} for s in strengths}
        self._set(t.strength, "skill_id", person, wanted)

    def set_goals(self, person: PersonId, goals: Iterable[LearningGoal]) -> None:
        """Make these a person's learning goals."""
        wanted = {g.skill: {**goal_row(g), "person_id": person} for g in goals}
        self._set(t.learning_goal, "skill_id", person, wanted)

    def set_interests(self, person: PersonId, topics: Iterable[str]) -> None:
        """Make these a person's interests; the same topic twice counts once."""
        wanted = {fold(x): interest_row(person, x) for x in topics if x}
        self._set(t.interest, "folded", person, wanted)

    def photo(self, person: PersonId) -> bytes | None:
        """A person's picture, as the file it was stored as."""
        query = sa.select(t.photo.c.data).where(t.photo.c.person_id == person)
        found = self._db.execute(query).scalar()
        return None if found is None else bytes(found)

    def set_photo(self, person: PersonId, mime: str, data: bytes | None) -> None:
        """Store a person's picture in place of the one there was; None takes it away."""
        self._db.execute(t.photo.delete().where(t.photo.c.person_id == person))
        if data is not None:
            values = {"person_id": person, "mime": mime, "data": data}
            self._db.execute(t.photo.insert().values(**values))

    def _set(
        self, table: sa.Table, key: str, person: PersonId, wanted: dict[Any, dict[str, Any]]
    ) -> None:
        rows = self._db.execute(sa.select(table).where(table.c.person_id == person)).mappings()
        stored = {row[key]: dict(row) for row in rows}
        for name, row in stored.items():
            where = (table.c.person_id == person) & (table.c[key] == name)
            if name not in wanted:
                self._db.execute(table.delete().where(where))
            elif wanted[name] != row:
                self._db.execute(table.update().where(where).values(**wanted[name]))
        fresh = [row for name, row in wanted.items() if name not in stored]
        if fresh:
            self._db.execute(table.insert(), fresh)


class Skills:
    """The skill catalogue."""

    def __init__(self, connection: sa.Connection) -> None:
        self._db = connection

    def all(self) -> tuple[Skill, ...]:
        aliases: dict[SkillId, list[str]] = {}
        for row in self._db.execute(sa.select(t.skill_alias).order_by(t.skill_alias.c.name)):
            aliases.setdefault(row.skill_id, []).append(row.name)
        rows = self._db.execute(sa.select(t.skill).order_by(t.skill.c.folded))
        return tuple(
            Skill(id=r.id, name=r.name, category=r.category, aliases=tuple(aliases.get(r.id, ())))
            for r in rows
        )

    def add(self, name: str, category: str = "") -> SkillId:
        values = {"name": name, "folded": fold(name), "category": category}
        done = self._db.execute(t.skill.insert().values(**values))
        return new_id(done)

    def update(self, skill: Skill) -> None:
        values = {"name": skill.name, "folded": fold(skill.name), "category": skill.category}
        self._db.execute(t.skill.update().where(t.skill.c.id == skill.id).values(**values))

    def add_alias(self, skill: SkillId, name: str) -> None:
        values = {"folded": fold(name), "name": name, "skill_id": skill}
        self._db.execute(t.skill_alias.insert().values(**values))

    def merge(self, keep: SkillId, drop: SkillId) -> None:
        """Move everything of ``drop`` to ``keep``; the better level or wish stays."""
        for table, best in ((t.strength, ("level",)), (t.learning_goal, ("priority",))):
            self._merge_rows(table, keep, drop, best)
        for column in (t.partnership.c.skill_a, t.partnership.c.skill_b):
            values = {column.name: keep}
            self._db.execute(t.partnership.update().where(column == drop).values(**values))
        for table in (t.lesson, t.skill_alias, t.progress):
            where = table.c.skill_id == drop
            self._db.execute(table.update().where(where).values(skill_id=keep))
        self._db.execute(t.skill.delete().where(t.skill.c.id == drop))

    def _merge_rows(
        self, table: sa.Table, keep: SkillId, drop: SkillId, best: tuple[str, ...]
    ) -> None:
        kept = {
            r["person_id"]: r
            for r in self._db.execute(sa.select(table).where(table.c.skill_id == keep)).mappings()
        }
        moved = self._db.execute(sa.select(table).where(table.c.skill_id == drop)).mappings().all()
        for row in moved:
            mine = (table.c.person_id == row["person_id"]) & (table.c.skill_id == drop)
            other = kept.get(row["person_id"])
            if other is None:
                self._db.execute(table.update().where(mine).values(skill_id=keep))
                continue
            self._db.execute(table.delete().where(mine))
            theirs = (table.c.person_id == row["person_id"]) & (table.c.skill_id == keep)
            better = {n: max(row[n], other[n]) for n in best}
            self._db.execute(table.update().where(theirs).values(**better))


class Calendar:
    """Slots, availability, absences and the company's own closed days."""

    def __init__(self, connection: sa.Connection) -> None:
        self._db = connection

    def slots(self) -> tuple[Slot, ...]:
        order = (t.slot.c.weekday, t.slot.c.start, t.slot.c.id)
        rows = self._db.execute(sa.select(t.slot).order_by(*order)).mappings()
        return tuple(Slot(**row) for row in rows)

    def add_slot(self, slot: Slot) -> SlotId:
        """Store a new slot; ``slot.id`` is ignored."""
        done = self._db.execute(t.slot.insert().values(**_without_id(slot)))
        return new_id(done)

    def update_slot(self, slot: Slot) -> None:
        where = t.slot.c.id == slot.id
        self._db.execute(t.slot.update().where(where).values(**_without_id(slot)))

    def remove_slot(self, slot: SlotId) -> None:
        self._db.execute(t.slot.delete().where(t.slot.c.id == slot))

    def availability(self) -> tuple[Availability, ...]:
        rows = self._db.execute(sa.select(t.availability).order_by(*t.availability.primary_key))
        return tuple(
            Availability(person=r.person_id, slot=r.slot_id, answer=Answer(r.answer)) for r in rows
        )

    def answer(self, person: PersonId, slot: SlotId, answer: Answer | None) -> None:
        """Note what a person says of a slot; None takes it back."""
        table = t.availability
        where = (table.c.person_id == person) & (table.c.slot_id == slot)
        self._db.execute(table.delete().where(where))
        if answer:
            values = {"person_id": person, "slot_id": slot, "answer": answer.value}
            self._db.execute(table.insert().values(**values))

    def absences(self) -> tuple[Absence, ...]:
        rows = self._db.execute(sa.select(t.absence).order_by(t.absence.c.id))
        return tuple(
            Absence(id=r.id, person=r.person_id, first=r.first, last=r.last, why=r.why)
            for r in rows
        )

    def add_absence(self, absence: Absence) -> int:
        """Store a new absence; ``absence.id`` is ignored."""
        values = _without_id(absence)
        values["person_id"] = values.pop("person")
        done = self._db.execute(t.absence.insert().values(**values))
        return new_id(done)

    def remove_absence(self, absence: int) -> None:
        self._db.execute(t.absence.delete().where(t.absence.c.id == absence))

    def closed_days(self) -> tuple[ClosedDay, ...]:
        rows = self._db.execute(sa.select(t.closed_day).order_by(t.closed_day.c.day)).mappings()
        return tuple(ClosedDay(**row) for row in rows)

    def set_closed_days(self, days: Iterable[ClosedDay]) -> None:
        self._db.execute(t.closed_day.delete())
        rows = [{"day": d.day, "name": d.name} for d in days]
        if rows:
            self._db.execute(t.closed_day.insert(), rows)


class Rules:
    """Who may, should and must not meet."""

    def __init__(self, connection: sa.Connection) -> None:
        self._db = connection

    def never_pairs(self) -> tuple[NeverPair, ...]:
        return self._all(t.never_pair, NeverPair)

    def prefer_together(self) -> tuple[PreferTogether, ...]:
        return self._all(t.prefer_together, PreferTogether)

    def reports_to(self) -> tuple[ReportsTo, ...]:
        rows = self._db.execute(sa.select(t.reports_to).order_by(t.reports_to.c.person_id))
        return tuple(ReportsTo(person=r.person_id, manager=r.manager_id) for r in rows)

    def covers(self) -> tuple[Cover, ...]:
        rows = self._db.execute(sa.select(t.cover).order_by(t.cover.c.id))
        return tuple(
            Cover(id=r.id, unit=Unit(r.unit), value=r.value, at_most=r.at_most) for r in rows
        )

    def set_never_pair(self, a: PersonId, b: PersonId, reason: str | None) -> None:
        """Never pair the two, for a private reason; None lifts the rule."""
        self._set_pair(t.never_pair, a, b, None if reason is None else {"reason": reason})

    def set_prefer_together(self, a: PersonId, b: PersonId, wanted: bool) -> None:
        self._set_pair(t.prefer_together, a, b, {} if wanted else None)

    def set_manager(self, person: PersonId, manager: PersonId | None) -> None:
        self._db.execute(t.reports_to.delete().where(t.reports_to.c.person_id == person))
        if manager is not None:
            values = {"person_id": person, "manager_id": manager}
            self._db.execute(t.reports_to.insert().values(**values))

    def add_cover(self, cover: Cover) -> int:
        """Store a new cover rule; ``cover.id`` is ignored."""
        values = {**_without_id(cover), "unit": cover.unit.value}
        done = self._db.execute(t.cover.insert().values(**values))
        return new_id(done)

    def remove_cover(self, cover: int) -> None:
        self._db.execute(t.cover.delete().where(t.cover.c.id == cover))

    def _all(self, table: sa.Table, kind: type[T]) -> tuple[T, ...]:
        rows = self._db.execute(sa.select(table).order_by(*table.primary_key)).mappings()
        return tuple(kind(**row) for row in rows)

    def _set_pair(
        self, table: sa.Table, a: PersonId, b: PersonId, values: dict[str, Any] | None
    ) -> None:
        first, second = pair_key(a, b)
        self._db.execute(table.delete().where((table.c.a == first) & (table.c.b == second)))
        if values is not None:
            self._db.execute(table.insert().values(a=first, b=second, **values))


class Settings:
    """The programme's settings, one row each."""

    def __init__(self, connection: sa.Connection) -> None:
        self._db = connection

    def programme(self) -> Programme:
        rows = self._db.execute(sa.select(t.setting))
        return to_programme({r.key: r.value for r in rows})

    def text(self, key: str) -> str | None:
        """A text the owner has written, None where there is none."""
        query = sa.select(t.setting.c.value).where(t.setting.c.key == key)
        found = self._db.execute(query).scalar()
        return None if found is None else str(found)

    def set_text(self, key: str, text: str | None) -> None:
        """Keep a text of the owner's, or forget it."""
        where = t.setting.c.key == key
        if text is None:
            self._db.execute(t.setting.delete().where(where))
        elif self.text(key) is None:
            self._db.execute(t.setting.insert().values(key=key, value=text))
        else:
            self._db.execute(t.setting.update().where(where).values(value=text))

    def set_programme(self, programme: Programme) -> None:
        rows = self._db.execute(sa.select(t.setting))
        stored = {r.key: r.value for r in rows}
        for key, value in settings_of(programme).items():
            if key not in stored:
                self._db.execute(t.setting.insert().values(key=key, value=value))
            elif stored[key] != value:
                where = t.setting.c.key == key
                self._db.execute(t.setting.update().where(where).values(value=value))


def load_company(
    connection: sa.Connection, holidays: Sequence[ClosedDay] = (), *, history: bool = True
) -> Company:
    """The whole company in one picture, ``holidays`` added to its own closed days.

    Without ``history``, the part that grows by the week, it takes a tenth of the time.
    """
    people, calendar, rules = People(connection), Calendar(connection), Rules(connection)
    return Company(
        programme=Settings(connection).programme(),
        people=people.all(),
        skills=Skills(connection).all(),
        strengths=people.strengths(),
        goals=people.goals(),
        interests=people.interests(),
        slots=calendar.slots(),
        availability=calendar.availability(),
        absences=calendar.absences(),
        closed_days=(*calendar.closed_days(), *holidays),
        never_pairs=rules.never_pairs(),
        prefer_together=rules.prefer_together(),
        reports_to=rules.reports_to(),
        covers=rules.covers(),
        history=Rounds(connection).history() if history else (),
        partnerships=Partnerships(connection).all(),
        engagements=Meetups(connection).planned(),
    )


def _of(table: sa.Table, person: PersonId | None) -> sa.Select[Any]:
    """A table's rows of one person, or of everybody, in their order."""
    query = sa.select(table).order_by(*table.primary_key)
    return query if person is None else query.where(table.c.person_id == person)


def _without_id(thing: Any) -> dict[str, Any]:
    return {f.name: getattr(thing, f.name) for f in fields(thing) if f.name != "id"}
