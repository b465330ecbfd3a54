"""Staff lists in: what a file would change, and changing it in one step."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from rmdesk.domain.changes import Changes
from rmdesk.domain.company import Company
from rmdesk.domain.errors import UserError
from rmdesk.domain.people import Person, PersonId, fold
from rmdesk.domain.skills import (
    DEFAULT_LEVEL,
    DEFAULT_PRIORITY,
    LearningGoal,
    SkillId,
    Strength,
)
from rmdesk.exchange.mentions import MentionError, read_goals, read_strengths
from rmdesk.exchange.staff import Problem, StaffList, StaffRow, read_staff
from rmdesk.storage.unit_of_work import UnitOfWork

from .people import Catalogue
from .session import Session

T = TypeVar("T")

TEXTS = ("shown_name", "role", "department", "site", "email", "phone", "number", "notes")


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One detail, as it is stored and as the file has it; in words, empty for nothing."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonChange:
    """What a row means for one person: ``fields`` that are new or differ, and ``values``."""

    row: int
    name: str
    fields: tuple[str, ...]
    values: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportResult:
    """What a file changed, or would change.

    ``gone`` are people whom the file says have left: nobody is archived without being told
    to, so they are only named. ``problems`` are whole sentences.
    """

    new: tuple[PersonChange, ...]
    changed: tuple[PersonChange, ...]
    unchanged: int
    gone: tuple[str, ...]
    new_skills: tuple[str, ...]
    problems: tuple[str, ...]
    left_out: int
    used: tuple[tuple[str, str], ...]
    dropped: tuple[str, ...]
    ignored: tuple[str, ...]
    changes: Changes
    trouble: tuple[Problem, ...] = ()
    """The problems in their parts, for a table."""


class ImportService:
    """Reads staff lists. An empty cell never wipes out what is stored."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def run(
        self, path: Path, *, dry_run: bool = False, skip_bad_rows: bool = False
    ) -> ImportResult:
        """Import a staff list in one step, or with ``dry_run`` only tell what would happen.

        Where rows cannot be taken nothing is changed, unless ``skip_bad_rows``. People are
        recognised by staff number, then e-mail, then name and department, then name.
        Raises UserError where the file cannot be read as a staff list.
        """
        staff = read_staff(path)
        idle = dry_run or (staff.left_out > 0 and not skip_bad_rows)
        label = f"Import {path.name}"
        changes = Changes(step=None, label=label)
        try:
            with self._session.database.writing(label, self._session.author) as unit:
                work = _Import(unit, self._session.company(unit))
                work.take(staff.rows)
                if idle:
                    raise _NotMeant
            changes = unit.changes
        except _NotMeant:
            pass
        return _result(staff, work, changes)

    def read_strengths(self, text: str) -> list[tuple[str, int]]:
        """ "Excel: 4; Spanish" as skills with levels. UserError where a level is wrong."""
        return [(m.skill, m.level or DEFAULT_LEVEL) for m in _read(read_strengths, text)]

    def read_goals(self, text: str) -> list[tuple[str, int]]:
        """ "Baking: 3" as skills with priorities. UserError where a priority is wrong."""
        return [(m.skill, m.priority or DEFAULT_PRIORITY) for m in _read(read_goals, text)]


def _read(read: Callable[[str], tuple[T, ...]], text: str) -> tuple[T, ...]:
    try:
        return read(text)
    except MentionError as error:
        raise UserError(f"“{error.item}”: {error}.") from None


class _NotMeant(Exception):
    """Rolls a dry run back."""


def _result(staff: StaffList, work: _Import, changes: Changes) -> ImportResult:
    return ImportResult(
        new=tuple(work.new),
        changed=tuple(work.changed),
        unchanged=work.unchanged,
        gone=tuple(work.gone),
        new_skills=tuple(work.catalogue.added),
        problems=tuple(p.sentence() for p in staff.problems),
        left_out=staff.left_out,
        used=tuple((header, field.value) for header, field in staff.used.items()),
        dropped=staff.dropped,
        ignored=staff.ignored,
        changes=changes,
        trouble=staff.problems,
    )


def _matches(people: Iterable[Person], rows: Sequence[StaffRow]) -> dict[int, Person]:
    """Row number -> the stored person it speaks of.

    First by staff number, e-mail, and name with department; only then by name alone, and
    only where one row and one person of that name are left.
    """
    everybody = list(people)
    found: dict[int, Person] = {}
    for same in (_same_number, _same_email, _same_name_and_department, _same_name):
        taken = {p.id for p in found.values()}
        pairs = [
            (row, person)
            for row in rows
            if row.row not in found
            for person in everybody
            if person.id not in taken and same(row, person)
        ]
        rows_of = Counter(person.id for _, person in pairs)
        people_of = Counter(row.row for row, _ in pairs)
        found.update(
            (row.row, person)
            for row, person in pairs
            if rows_of[person.id] == 1 and people_of[row.row] == 1
        )
    return found


def _same_number(row: StaffRow, person: Person) -> bool:
    return bool(row.number) and row.number == person.number


def _same_email(row: StaffRow, person: Person) -> bool:
    return bool(row.email) and (row.email or "").casefold() == person.email.casefold()


def _same_name_and_department(row: StaffRow, person: Person) -> bool:
    return _same_name(row, person) and fold(row.department or "") == fold(person.department)


def _same_name(row: StaffRow, person: Person) -> bool:
    """The same name, and no other number or e-mail that says it is somebody else."""
    if fold(row.name) != fold(person.name):
        return False
    told = ((row.number, person.number), (row.email, person.email))
    return all(not a or not b or a.casefold() == b.casefold() for a, b in told)


class _Import:
    """One import at work inside a transaction."""

    def __init__(self, unit: UnitOfWork, company: Company) -> None:
        self.unit = unit
        self.company = company
        self.catalogue = Catalogue(unit)
        self.managers = {r.person: r.manager for r in company.reports_to}
        self.new: list[PersonChange] = []
        self.changed: list[PersonChange] = []
        self.unchanged = 0
        self.gone: list[str] = []

    def take(self, rows: Sequence[StaffRow]) -> None:
        known = _matches(self.company.people, rows)
        taken = []
        for row in rows:
            person = known.get(row.row)
            if row.gone:
                if person and not person.archived:
                    self.gone.append(person.label)
                continue
            taken.append((row, person, *self._take_person(row, person)))
        everybody = self.unit.people.all()
        for row, before, person_id, fields in taken:
            fields += self._take_manager(row, person_id, everybody)
            values = tuple(_value(self.company, row, before, f) for f in fields)
            change = PersonChange(row=row.row, name=row.name, fields=tuple(fields), values=values)
            if before is None:
                self.new.append(change)
            elif fields:
                self.changed.append(change)
            else:
                self.unchanged += 1

    def _take_person(self, row: StaffRow, before: Person | None) -> tuple[PersonId, list[str]]:
        person = before or Person(id=0, name=row.name)
        told: dict[str, Any] = {key: getattr(row, key) for key in TEXTS if getattr(row, key)}
        if row.start_date:
            told["start_date"] = row.start_date
        if row.rhythm:
            told["rhythm"] = row.rhythm
        fields = [key for key, value in told.items() if getattr(person, key) != value]
        after = replace(person, **told)
        if before is None:
            after = replace(after, id=self.unit.people.add(after))
        elif fields:
            self.unit.people.update(after)
        fields += self._take_strengths(row, after.id)
        fields += self._take_goals(row, after.id)
        fields += self._take_interests(row, after.id)
        return after.id, fields

    def _take_strengths(self, row: StaffRow, person: PersonId) -> list[str]:
        levels: dict[SkillId, int] = dict(self.company.strengths_of.get(person, {}))
        before = dict(levels)
        for mention in row.strengths or ():
            skill = self.catalogue.skill(mention.skill)
            levels[skill] = mention.level or levels.get(skill, DEFAULT_LEVEL)
        if levels == before:
            return []
        self.unit.people.set_strengths(
            person, [Strength(person=person, skill=s, level=n) for s, n in levels.items()]
        )
        return ["strengths"]

    def _take_goals(self, row: StaffRow, person: PersonId) -> list[str]:
        goals = {g.skill: g for g in self.company.goals if g.person == person}
        before = dict(goals)
        for mention in row.goals or ():
            skill = self.catalogue.skill(mention.skill)
            goal = goals.get(
                skill, LearningGoal(person=person, skill=skill, priority=DEFAULT_PRIORITY)
            )
            level = goal.present_level if mention.present_level is None else mention.present_level
            goals[skill] = replace(
                goal, priority=mention.priority or goal.priority, present_level=level
            )
        if goals == before:
            return []
        self.unit.people.set_goals(person, goals.values())
        return ["goals"]

    def _take_interests(self, row: StaffRow, person: PersonId) -> list[str]:
        topics = dict(self.company.interests_of.get(person, {}))
        before = dict(topics)
        for topic in row.interests or ():
            topics.setdefault(fold(topic), topic)
        if topics == before:
            return []
        self.unit.people.set_interests(person, topics.values())
        return ["interests"]

    def _take_manager(
        self, row: StaffRow, person: PersonId, everybody: Sequence[Person]
    ) -> list[str]:
        if not row.reports_to:
            return []
        name = fold(row.reports_to)
        managers = [p.id for p in everybody if fold(p.name) == name and p.id != person]
        if len(managers) != 1 or managers[0] == self.managers.get(person):
            return []
        self.unit.rules.set_manager(person, managers[0])
        return ["reports_to"]


def _value(company: Company, row: StaffRow, before: Person | None, field: str) -> FieldChange:
    """One detail before and after, in words."""
    if field in ("strengths", "goals", "interests"):
        return FieldChange(field, *_list_value(company, row, before, field))
    if field == "reports_to":
        manager = next(
            (r.manager for r in company.reports_to if before and r.person == before.id), None
        )
        was = company.person[manager].label if manager is not None else ""
        return FieldChange(field, was, row.reports_to or "")
    return FieldChange(field, _plain(getattr(before, field, "")), _plain(getattr(row, field)))


def _plain(value: Any) -> str:
    return str(value) if value else ""


def _list_value(
    company: Company, row: StaffRow, before: Person | None, field: str
) -> tuple[str, str]:
    """What the file adds to a list or changes in it, and how the same things were before."""
    who = before.id if before else 0
    names = {s.id: fold(s.name) for s in company.skills}
    if field == "interests":
        had = company.interests_of.get(who, {})
        return "", "; ".join(t for t in row.interests or () if fold(t) not in had)
    if field == "strengths":
        stored = {names[s]: str(n) for s, n in company.strengths_of.get(who, {}).items()}
        told = {m.skill: m.level and str(m.level) for m in row.strengths or ()}
    else:
        goals = company.open_goals_of.get(who, ())
        stored = {names[g.skill]: str(g.priority) for g in goals}
        told = {m.skill: m.priority and str(m.priority) for m in row.goals or ()}
    new = {
        s: n for s, n in told.items() if fold(s) not in stored or n not in (None, stored[fold(s)])
    }
    was = {s: stored[fold(s)] for s in new if fold(s) in stored}
    return (
        "; ".join(f"{s}: {n}" for s, n in was.items()),
        "; ".join(f"{s}: {n}" if n else s for s, n in new.items()),
    )
