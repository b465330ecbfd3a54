"""One import at work inside a transaction: compares rows with what is stored, and writes.

People who are new are stored all at once, with everything that belongs to them, so that ten
thousand rows cost little more than a bulk insert does.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property, partial
from typing import Any

from rmdesk.domain.availability import Absence, Answer
from rmdesk.domain.company import Company
from rmdesk.domain.people import Person, PersonId
from rmdesk.domain.skills import (
    DEFAULT_LEVEL,
    DEFAULT_PRIORITY,
    LearningGoal,
    SkillId,
    Strength,
)
from rmdesk.domain.text import Text
from rmdesk.exchange.names import fold
from rmdesk.exchange.staff import Choices, GoalMention, Problem, StaffList, StaffRow
from rmdesk.storage.unit_of_work import UnitOfWork

from .import_matching import match_rows
from .people import Catalogue
from .slot_titles import slot_titles

TEXTS = ("shown_name", "role", "department", "site", "email", "phone", "number", "notes")
_WATCHED_EVERY = 500
_NOBODY = Person(id=0, name="")
"""What is told of somebody new is what is other than here."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One detail, as it is stored and as the file has it; in words, empty for nothing."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, kw_only=True)
class PersonChange:
    """What a row means for one person: ``fields`` that are new or differ, and ``values``,
    put into words when they are first asked for.

    ``taken`` is false for a row that is not taken unless the owner ticks it.
    """

    row: int
    name: str
    fields: tuple[str, ...] = ()
    taken: bool = True
    person: PersonId | None = None
    said: Callable[[str], FieldChange] | None = field(default=None, repr=False, compare=False)

    @cached_property
    def values(self) -> tuple[FieldChange, ...]:
        """Each of the fields before and after."""
        return tuple(map(self.said, self.fields)) if self.said else ()


@dataclass(slots=True)
class _Belongings:
    """What belongs to the people who are new, for storing all at once."""

    people: list[dict[str, Any]]
    strengths: list[tuple[PersonId, SkillId, int]]
    goals: list[tuple[PersonId, LearningGoal]]
    interests: list[tuple[PersonId, str]]


class ImportWork:
    """Takes the rows of one list. The lists are what happened, or would happen."""

    def __init__(
        self,
        unit: UnitOfWork,
        company: Company,
        choices: Choices,
        watch: Callable[[int, int], None],
    ) -> None:
        self.unit = unit
        self.company = company
        self.choices = choices
        self.watch = watch
        self.catalogue = Catalogue(unit)
        self.managers = {r.person: r.manager for r in company.reports_to}
        self.goals_of: dict[PersonId, dict[SkillId, LearningGoal]] = {}
        for goal in company.goals:
            self.goals_of.setdefault(goal.person, {})[goal.skill] = goal
        self.slots = {fold(title): slot for slot, title in slot_titles(company).items()}
        self.next_id = unit.people.next_id()
        self.fresh = _Belongings([], [], [], [])
        self.new: list[PersonChange] = []
        self.changed: list[PersonChange] = []
        self.unchanged = 0
        self.gone: list[PersonChange] = []
        self.returning: list[PersonChange] = []
        self.unticked: list[int] = []
        self.missing: list[Person] = []
        self.on_leave: list[str] = []
        self.problems: list[Problem] = []
        self._goals: dict[GoalMention, LearningGoal] = {}
        self._skills: dict[str, SkillId] = {}
        self._same = {fold(drop): keep for drop, keep in choices.same_skills.items()}

    def take(self, staff: StaffList) -> None:
        """Compare everything with what is stored, and store what differs."""
        rows = staff.rows
        known = match_rows(self.company.people, rows)
        for name in staff.skills:
            self._skill(name)
        self._find_missing({p.id for p in known.values()})
        taken = []
        for done, row in enumerate(rows):
            if done % _WATCHED_EVERY == 0:
                self.watch(done, len(rows))
            person = known.get(row.row)
            if self._is_wanted(row, person):
                taken.append((row, person, *self._take_person(row, person)))
        self._store_fresh()
        self._take_the_rest(taken)
        self._archive_missing()

    # who is taken at all

    def _is_wanted(self, row: StaffRow, person: Person | None) -> bool:
        """Whether to take a row: by the owner's tick, else unless the person has left."""
        if person is None and not row.name:
            self._nobody_here(row)
            return False
        ticked = self.choices.take.get(row.row)
        if row.gone:
            wanted = self.choices.take_gone if ticked is None else ticked
            if person is None or not person.archived:
                label = person.label if person else row.name
                who = person.id if person else None
                self.gone.append(PersonChange(row=row.row, name=label, taken=wanted, person=who))
            return wanted or bool(person and person.archived)
        if ticked is False:
            self.unticked.append(row.row)
            return False
        if person and person.archived:
            back = bool(ticked)
            self.returning.append(
                PersonChange(row=row.row, name=person.label, taken=back, person=person.id)
            )
        if row.on_leave:
            self.on_leave.append(person.label if person else row.name)
        return True

    def _nobody_here(self, row: StaffRow) -> None:
        self.problems.append(
            Problem(
                row=row.row,
                value=row.email or row.number or "",
                reason=Text("nobody here has this address or number; import your staff list first"),
            )
        )

    def _find_missing(self, known: set[PersonId]) -> None:
        """Those who take part and are not in the list; only named, until they are ticked."""
        self.missing = [p for p in self.company.active if p.id not in known]

    def _archive_missing(self) -> None:
        for person in self.missing:
            if person.id in self.choices.archive:
                self.unit.people.update(replace(person, archived=True))

    # one person

    def _take_person(self, row: StaffRow, before: Person | None) -> tuple[PersonId, list[str]]:
        if before is None:
            return self._take_fresh(row)
        told = self._told(row, before)
        fields = [key for key, value in told.items() if getattr(before, key) != value]
        if fields:
            self.unit.people.update(replace(before, **told))
        fields += self._take_strengths(row, before.id)
        fields += self._take_goals(row, before.id)
        fields += self._take_interests(row, before.id)
        return before.id, fields

    def _take_fresh(self, row: StaffRow) -> tuple[PersonId, list[str]]:
        """Somebody new, kept until everybody is stored at once."""
        person, fresh = self.next_id, self.fresh
        self.next_id += 1
        told = self._told(row, _NOBODY)
        fields = [key for key, value in told.items() if getattr(_NOBODY, key) != value]
        fresh.people.append({"id": person, "name": row.name, **told})
        if row.strengths:
            fields.append("strengths")
            levels = self._with_levels({}, row)
            fresh.strengths += [(person, skill, level) for skill, level in levels.items()]
        if row.goals:
            fields.append("goals")
            fresh.goals += [(person, goal) for goal in self._with_goals({}, row).values()]
        if row.interests:
            fields.append("interests")
            fresh.interests += [(person, topic) for topic in _with_topics({}, row).values()]
        return person, fields

    def _with_levels(self, levels: dict[SkillId, int], row: StaffRow) -> dict[SkillId, int]:
        """These levels, and what a row says of them."""
        for mention in row.strengths or ():
            skill = self._skill(mention.skill)
            levels[skill] = mention.level or levels.get(skill, DEFAULT_LEVEL)
        return levels

    def _with_goals(
        self, goals: dict[SkillId, LearningGoal], row: StaffRow
    ) -> dict[SkillId, LearningGoal]:
        """These goals, and what a row says of them; those that are new are of nobody yet."""
        for mention in row.goals or ():
            skill = self._skill(mention.skill)
            goals[skill] = self._goal(mention, skill, goals.get(skill))
        return goals

    def _goal(
        self, mention: GoalMention, skill: SkillId, before: LearningGoal | None
    ) -> LearningGoal:
        """A goal as it is told; thousands say the same few, so one that is new is kept.
        ``before`` is the one there was in the same skill."""
        if before is None and mention in self._goals:
            return self._goals[mention]
        goal = before or LearningGoal(person=0, skill=skill, priority=DEFAULT_PRIORITY)
        level = goal.present_level if mention.present_level is None else mention.present_level
        made = replace(
            goal, priority=mention.priority or goal.priority, present_level=level
        ).ahead()
        if before is None:
            self._goals[mention] = made
        return made

    def _told(self, row: StaffRow, person: Person) -> dict[str, Any]:
        """What the row says of somebody; an empty cell says nothing."""
        told: dict[str, Any] = {}
        for key in TEXTS:
            if value := getattr(row, key):
                told[key] = value
        if row.start_date:
            told["start_date"] = row.start_date
        if row.rhythm:
            told["rhythm"] = row.rhythm
        until = row.paused_until or (self.choices.leave_until if row.on_leave else None)
        if until:
            told["paused_until"] = until
        if row.gone:
            told["archived"] = True
        elif person.archived and self.choices.take.get(row.row):
            told["archived"] = False
        return told

    def _skill(self, name: str) -> SkillId:
        """The skill of that name, or of the one it is another name for."""
        known = self._skills.get(name)
        if known is None:
            known = self._skills[name] = self._skill_of(name)
        return known

    def _skill_of(self, name: str) -> SkillId:
        keep = self._same.get(fold(name))
        if keep is None or fold(keep) == fold(name):
            return self.catalogue.skill(name)
        skill = self.catalogue.skill(keep)
        if not self.catalogue.knows(name):
            self.unit.skills.add_alias(skill, name)
            self.catalogue.learn(name, skill)
        return skill

    def _take_strengths(self, row: StaffRow, person: PersonId) -> list[str]:
        if not row.strengths:
            return []
        before = self.company.strengths_of.get(person, {})
        levels = self._with_levels(dict(before), row)
        if levels == before:
            return []
        strengths = [Strength(person=person, skill=s, level=n) for s, n in levels.items()]
        self.unit.people.set_strengths(person, strengths)
        return ["strengths"]

    def _take_goals(self, row: StaffRow, person: PersonId) -> list[str]:
        if not row.goals:
            return []
        before = self.goals_of.get(person, {})
        goals = self._with_goals(dict(before), row)
        if goals == before:
            return []
        self.unit.people.set_goals(person, goals.values())
        return ["goals"]

    def _take_interests(self, row: StaffRow, person: PersonId) -> list[str]:
        if not row.interests:
            return []
        before = self.company.interests_of.get(person, {})
        topics = _with_topics(dict(before), row)
        if len(topics) == len(before):
            return []
        self.unit.people.set_interests(person, topics.values())
        return ["interests"]

    # all people

    def _store_fresh(self) -> None:
        fresh = self.fresh
        self.unit.people.add_many(fresh.people, fresh.strengths, fresh.goals, fresh.interests)

    def _take_the_rest(
        self, taken: Sequence[tuple[StaffRow, Person | None, PersonId, list[str]]]
    ) -> None:
        """What needs everybody to be there, and then what has happened to each."""
        by_name: dict[str, list[PersonId]] = {}
        if any(row.reports_to for row, *_ in taken):
            for person in self.company.people:
                by_name.setdefault(fold(person.name), []).append(person.id)
            for details in self.fresh.people:
                by_name.setdefault(fold(details["name"]), []).append(details["id"])
        for row, before, person_id, fields in taken:
            if row.reports_to:
                fields += self._take_manager(row, person_id, by_name)
            if row.away:
                fields += self._take_away(row, person_id)
            if row.answers:
                fields += self._take_answers(row, person_id)
            change = PersonChange(
                row=row.row,
                name=row.name or (before.label if before else ""),
                fields=tuple(fields),
                said=partial(_value, self.company, row, before),
                person=person_id,
            )
            if row.gone and (before is None or not before.archived):
                continue  # told as gone
            if before is None:
                self.new.append(change)
            elif fields:
                self.changed.append(change)
            else:
                self.unchanged += 1

    def _take_manager(
        self, row: StaffRow, person: PersonId, by_name: dict[str, list[PersonId]]
    ) -> list[str]:
        if not row.reports_to:
            return []
        managers = [p for p in by_name.get(fold(row.reports_to), ()) if p != person]
        if len(managers) != 1 or managers[0] == self.managers.get(person):
            return []
        self.unit.rules.set_manager(person, managers[0])
        return ["reports_to"]

    def _take_away(self, row: StaffRow, person: PersonId) -> list[str]:
        if row.away is None:
            return []
        first, last = row.away
        known = self.company.absences_of.get(person, ())
        if any((a.first, a.last) == (first, last) for a in known):
            return []
        self.unit.calendar.add_absence(Absence(id=0, person=person, first=first, last=last))
        return ["away"]

    def _take_answers(self, row: StaffRow, person: PersonId) -> list[str]:
        changed = False
        for name, word in row.answers or ():
            slot = self.slots.get(fold(name))
            if slot is None:
                self._no_such_slot(row, name)
                continue
            stored = self.company.answers.get((person, slot))
            wanted = Answer(word) if word else stored
            if wanted is not stored:
                self.unit.calendar.answer(person, slot, wanted)
                changed = True
        return ["availability"] if changed else []

    def _no_such_slot(self, row: StaffRow, name: str) -> None:
        if any(p.header == name for p in self.problems):
            return
        self.problems.append(
            Problem(
                row=row.row,
                header=name,
                value=name,
                reason=Text(
                    "there is no time of this name in the settings; answers to it are left out"
                ),
                left_out=False,
            )
        )


def _value(company: Company, row: StaffRow, before: Person | None, name: str) -> FieldChange:
    """One detail before and after, in words."""
    if name in ("strengths", "goals", "interests"):
        return FieldChange(name, *_list_value(company, row, before, name))
    if name == "reports_to":
        manager = next(
            (r.manager for r in company.reports_to if before and r.person == before.id), None
        )
        was = company.person[manager].label if manager is not None else ""
        return FieldChange(name, was, row.reports_to or "")
    if name == "away" and row.away:
        return FieldChange(name, "", " – ".join(day.isoformat() for day in row.away))
    if name == "availability":
        told = "; ".join(f"{name}: {word}" for name, word in row.answers or () if word)
        return FieldChange(name, "", told)
    if name == "archived":
        return FieldChange(name, "", "")
    return FieldChange(name, _plain(getattr(before, name, "")), _plain(getattr(row, name)))


def _plain(value: Any) -> str:
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if value else ""


def _list_value(
    company: Company, row: StaffRow, before: Person | None, field: str
) -> tuple[str, str]:
    """What the file adds to a list or changes in it, and how the same things were before."""
    if before is None:
        return "", _whole_list(row, field)
    who = before.id
    if field == "interests":
        had = company.interests_of.get(who, {})
        return "", "; ".join(t for t in row.interests or () if fold(t) not in had)
    if field == "strengths":
        levels = company.strengths_of.get(who, {})
        stored = {fold(company.skill[s].name): str(n) for s, n in levels.items()}
        told = {m.skill: m.level and str(m.level) for m in row.strengths or ()}
    else:
        goals = company.open_goals_of.get(who, ())
        stored = {fold(company.skill[g.skill].name): str(g.priority) for g in goals}
        told = {m.skill: m.priority and str(m.priority) for m in row.goals or ()}
    new = {
        s: n for s, n in told.items() if fold(s) not in stored or n not in (None, stored[fold(s)])
    }
    was = {s: stored[fold(s)] for s in new if fold(s) in stored}
    return (
        "; ".join(f"{s}: {n}" for s, n in was.items()),
        "; ".join(f"{s}: {n}" if n else s for s, n in new.items()),
    )


def _whole_list(row: StaffRow, field: str) -> str:
    if field == "interests":
        return "; ".join(row.interests or ())
    if field == "strengths":
        pairs = [(m.skill, m.level) for m in row.strengths or ()]
    else:
        pairs = [(m.skill, m.priority) for m in row.goals or ()]
    return "; ".join(f"{s}: {n}" if n else s for s, n in pairs)


def _with_topics(topics: dict[str, str], row: StaffRow) -> dict[str, str]:
    """These topics (folded -> as written), and those that a row names."""
    for topic in row.interests or ():
        topics.setdefault(fold(topic), topic)
    return topics
