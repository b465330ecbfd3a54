"""Staff: who they are, what they can show, what they want to learn."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from rmdesk.domain.changes import Changes
from rmdesk.domain.company import Company
from rmdesk.domain.errors import NotFound, UserError
from rmdesk.domain.people import Person, PersonId, fold
from rmdesk.domain.skills import (
    DEFAULT_PRIORITY,
    HIGHEST_LEVEL,
    LearningGoal,
    Skill,
    SkillId,
    Strength,
)
from rmdesk.storage.unit_of_work import UnitOfWork

from .labels import Label
from .session import Session


class PeopleService:
    """Everything about people and the skill catalogue."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self,
        person: Person,
        strengths: Iterable[tuple[str, int]] = (),
        goals: Iterable[tuple[str, int]] = (),
    ) -> tuple[PersonId, Changes]:
        """Add somebody (``person.id`` is ignored) with (skill name, level or priority)."""
        _check(person)
        with self._session.database.writing(
            Label("Add {person}", person=person.label), self._session.author
        ) as unit:
            person_id = unit.people.add(person)
            _set_strengths(unit, person_id, strengths)
            _set_goals(unit, person_id, goals)
        return person_id, unit.changes

    def edit(self, person: Person) -> Changes:
        """Store a person's changed details."""
        _check(person)
        label = Label("Edit {person}", person=person.label)
        with self._session.database.writing(label, self._session.author) as unit:
            unit.people.update(person)
        return unit.changes

    def set_fields(self, people: Sequence[Person], **fields: Any) -> Changes:
        """Give some details of one or more people new values; all others stay as stored."""
        label = _fields_label(people, fields)
        with self._session.database.writing(label, self._session.author) as unit:
            stored = {p.id: p for p in unit.people.all()}
            for person in people:
                after = replace(stored[person.id], **fields)
                _check(after)
                unit.people.update(after)
        return unit.changes

    def set_photo(self, person: Person, data: bytes | None, mime: str = "image/jpeg") -> Changes:
        """Store a person's picture; None takes it away."""
        if data:
            label = Label("Change the photo of {person}", person=person.label)
        else:
            label = Label("Remove the photo of {person}", person=person.label)
        with self._session.database.writing(label, self._session.author) as unit:
            unit.people.set_photo(person.id, mime, data)
        return unit.changes

    def archive(self, person: Person, archived: bool = True) -> Changes:
        """Take somebody out of future rounds, or back in. Their history stays."""
        label = _fields_label([person], {"archived": archived})
        with self._session.database.writing(label, self._session.author) as unit:
            unit.people.update(replace(person, archived=archived))
        return unit.changes

    def set_strengths(self, person: Person, levels: Iterable[tuple[str, int]]) -> Changes:
        """Make these (skill name, level 1-5) what a person can show."""
        label = Label("Change what {person} can show", person=person.label)
        with self._session.database.writing(label, self._session.author) as unit:
            _set_strengths(unit, person.id, levels)
        return unit.changes

    def set_goals(self, person: Person, wishes: Iterable[tuple[str, int]]) -> Changes:
        """Make these (skill name, priority 1-3) what a person wants to learn."""
        label = Label("Change what {person} wants to learn", person=person.label)
        with self._session.database.writing(label, self._session.author) as unit:
            _set_goals(unit, person.id, wishes)
        return unit.changes

    def set_level(self, person: Person, skill: str, level: int) -> Changes:
        """Note how well somebody can show a skill, which is made where new; 0 takes it away."""
        label = _level_label(person.label, skill, level)
        with self._session.database.writing(label, self._session.author) as unit:
            _set_level(unit, person.id, Catalogue(unit).skill(skill), level)
        return unit.changes

    def set_goal(
        self, person: Person, skill: str, priority: int, present_level: int | None = None
    ) -> Changes:
        """Note that somebody wants to learn a skill, which is made where new.

        ``priority`` 1-3, or 0 to take the wish away; ``present_level`` None leaves it.
        """
        label = _wish_label(person.label, skill, bool(priority))
        with self._session.database.writing(label, self._session.author) as unit:
            _set_goal(unit, person.id, Catalogue(unit).skill(skill), priority, present_level)
        return unit.changes

    def set_levels(self, cells: Sequence[tuple[PersonId, SkillId]], level: int) -> Changes:
        """Set the level of many (person, skill) cells of the matrix in one step."""
        label = Label.plural(
            "Set level {level} in {n} cell", "Set level {level} in {n} cells", len(cells),
            level=level,
        )  # fmt: skip
        with self._session.database.writing(label, self._session.author) as unit:
            if len(cells) == 1:
                unit.label = _level_label(*_cell_names(unit, cells[0]), level)
            for person, skill in cells:
                _set_level(unit, person, skill, level)
        return unit.changes

    def set_wishes(self, cells: Sequence[tuple[PersonId, SkillId]], wanted: bool) -> Changes:
        """Note or take away the wish to learn in many cells of the matrix in one step."""
        label = Label.plural(
            "Change the wish to learn in {n} cell", "Change the wish to learn in {n} cells",
            len(cells),
        )  # fmt: skip
        with self._session.database.writing(label, self._session.author) as unit:
            if len(cells) == 1:
                unit.label = _wish_label(*_cell_names(unit, cells[0]), wanted)
            for person, skill in cells:
                _set_goal(unit, person, skill, DEFAULT_PRIORITY if wanted else 0, None)
        return unit.changes

    def set_interests(self, person: Person, topics: Iterable[str]) -> Changes:
        """Make these the topics somebody likes to talk about."""
        label = Label("Change the interests of {person}", person=person.label)
        with self._session.database.writing(label, self._session.author) as unit:
            unit.people.set_interests(person.id, (" ".join(x.split()) for x in topics))
        return unit.changes

    def add_skill(self, name: str, category: str = "") -> Changes:
        """Add a skill to the catalogue."""
        name = " ".join(name.split())
        label = Label("Add the skill {skill}", skill=name)
        with self._session.database.writing(label, self._session.author) as unit:
            _check_skill_name(unit, name, None)
            unit.skills.add(name, category.strip())
        return unit.changes

    def edit_skill(self, skill: Skill) -> Changes:
        """Store a skill's changed name or category."""
        skill = replace(
            skill, name=" ".join(skill.name.split()), category=" ".join(skill.category.split())
        )
        label = Label("Edit the skill {skill}", skill=skill.name)
        with self._session.database.writing(label, self._session.author) as unit:
            _check_skill_name(unit, skill.name, skill.id)
            unit.skills.update(skill)
        return unit.changes

    def merge_skills(self, keep: Skill, drop: Skill) -> Changes:
        """Make two skills one; the dropped name stays as an alternative name."""
        if keep.id == drop.id:
            raise UserError("“{keep}” cannot be merged with itself.", keep=keep.name)
        label = Label("Merge {drop} into {keep}", drop=drop.name, keep=keep.name)
        with self._session.database.writing(label, self._session.author) as unit:
            unit.skills.merge(keep.id, drop.id)
            unit.skills.add_alias(keep.id, drop.name)
        return unit.changes


class Catalogue:
    """Finds skills by name or alternative name, and adds those that are new."""

    def __init__(self, unit: UnitOfWork) -> None:
        self._unit = unit
        self._known: dict[str, SkillId] = {}
        for skill in unit.skills.all():
            self._known.update((fold(name), skill.id) for name in (skill.name, *skill.aliases))
        self.added: list[str] = []

    def skill(self, name: str) -> SkillId:
        """The id of the skill called ``name``."""
        key = fold(name)
        if not key:
            raise UserError("A skill needs a name.")
        if key not in self._known:
            self._known[key] = self._unit.skills.add(" ".join(name.split()))
            self.added.append(name)
        return self._known[key]

    def knows(self, name: str) -> bool:
        """Whether there is a skill of that name."""
        return fold(name) in self._known

    def learn(self, name: str, skill: SkillId) -> None:
        """From now on ``name`` means ``skill``."""
        self._known[fold(name)] = skill


def _set_strengths(unit: UnitOfWork, person: PersonId, levels: Iterable[tuple[str, int]]) -> None:
    catalogue = Catalogue(unit)
    strengths = [
        Strength(person=person, skill=catalogue.skill(name), level=_level(level))
        for name, level in levels
    ]
    unit.people.set_strengths(person, strengths)


def _set_goals(unit: UnitOfWork, person: PersonId, wishes: Iterable[tuple[str, int]]) -> None:
    catalogue = Catalogue(unit)
    before = {g.skill: g for g in unit.people.goals(person)}
    goals = []
    for name, priority in wishes:
        skill = catalogue.skill(name)
        known = before.get(skill, LearningGoal(person=person, skill=skill))
        goals.append(replace(known, priority=_priority(priority)))
    unit.people.set_goals(person, goals)


def _set_level(unit: UnitOfWork, person: PersonId, skill: SkillId, level: int) -> None:
    mine = {s.skill: s for s in unit.people.strengths(person)}
    mine.pop(skill, None)
    if level:
        mine[skill] = Strength(person=person, skill=skill, level=_level(level))
    unit.people.set_strengths(person, mine.values())


def _set_goal(
    unit: UnitOfWork, person: PersonId, skill: SkillId, priority: int, present: int | None
) -> None:
    mine = {g.skill: g for g in unit.people.goals(person)}
    goal = mine.pop(skill, LearningGoal(person=person, skill=skill))
    if priority:
        level = goal.present_level if present is None else present
        if not 0 <= level <= HIGHEST_LEVEL:
            raise UserError("The present level is 0 (nothing yet) to 5, not {level}.", level=level)
        mine[skill] = replace(goal, priority=_priority(priority), present_level=level, done=False)
    unit.people.set_goals(person, mine.values())


def _fields_label(people: Sequence[Person], fields: Mapping[str, Any]) -> Label:
    """How a change of details is called: by who it is, or by how many."""
    n = len(people)
    who = people[0].label if n == 1 else ""
    if set(fields) != {"archived"}:
        if who:
            return Label("Edit {person}", person=who)
        return Label.plural("Edit {n} person", "Edit {n} people", n)
    if fields["archived"]:
        if who:
            return Label("Archive {person}", person=who)
        return Label.plural("Archive {n} person", "Archive {n} people", n)
    if who:
        return Label("Bring back {person}", person=who)
    return Label.plural("Bring back {n} person", "Bring back {n} people", n)


def _level_label(person: str, skill: str, level: int) -> Label:
    if not level:
        return Label("Note that {person} no longer shows {skill}", person=person, skill=skill)
    return Label(
        "Note that {person} can show {skill} (level {level})",
        person=person, skill=skill, level=level,
    )  # fmt: skip


def _wish_label(person: str, skill: str, wanted: bool) -> Label:
    if wanted:
        return Label("Note that {person} wants to learn {skill}", person=person, skill=skill)
    return Label("Note that {person} no longer wants to learn {skill}", person=person, skill=skill)


def _cell_names(unit: UnitOfWork, cell: tuple[PersonId, SkillId]) -> tuple[str, str]:
    """Who and what a cell of the matrix is about."""
    person, skill = cell
    who = next((p.label for p in unit.people.all() if p.id == person), "")
    return who, next((s.name for s in unit.skills.all() if s.id == skill), "")


def _check_skill_name(unit: UnitOfWork, name: str, own: SkillId | None) -> None:
    if not fold(name):
        raise UserError("A skill needs a name.")
    for skill in unit.skills.all():
        if skill.id != own and fold(name) in {fold(x) for x in (skill.name, *skill.aliases)}:
            raise UserError(
                "There is a skill called “{skill}” already. Merge the two instead.",
                skill=skill.name,
            )


def find_person(company: Company, text: str) -> Person:
    """The one person meant by an id, a name, or an unmistakable part of a name.

    Raises NotFound with the candidates where none or several fit.
    """
    if text.isdecimal() and int(text) in company.person:
        return company.person[int(text)]
    key = fold(text)
    everybody = company.people
    for fits in (
        [p for p in everybody if key in (fold(p.name), fold(p.shown_name), p.email.casefold())],
        [p for p in company.active if key and key in f"{fold(p.name)} {fold(p.shown_name)}"],
    ):
        if len(fits) == 1:
            return fits[0]
        if fits:
            who = ", ".join(f"{p.label} (id {p.id})" for p in fits[:6])
            raise NotFound(
                "“{text}” could be any of {who}. Give the full name or the id.", text=text, who=who
            )
    raise NotFound("Nobody is called “{text}”. “rmdesk people” lists everybody.", text=text)


def find_skill(skills: Sequence[Skill], text: str) -> Skill:
    """The skill called ``text``, by name or alternative name."""
    for skill in skills:
        if fold(text) in {fold(name) for name in (skill.name, *skill.aliases)}:
            return skill
    raise NotFound("There is no skill “{text}”. “rmdesk skills” lists all of them.", text=text)


def _check(person: Person) -> None:
    if not person.name.strip():
        raise UserError("A person needs a name.")


def _level(level: int) -> int:
    if not 1 <= level <= 5:
        raise UserError("A level is 1 (knows the basics) to 5 (master), not {level}.", level=level)
    return level


def _priority(priority: int) -> int:
    if not 1 <= priority <= 3:
        raise UserError(
            "A wish's priority is 1 (some day) to 3 (soon), not {priority}.", priority=priority
        )
    return priority
