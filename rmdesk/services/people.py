"""Staff: who they are, what they can show, what they want to learn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from rmdesk.domain.changes import Changes
from rmdesk.domain.company import Company
from rmdesk.domain.errors import NotFound, UserError
from rmdesk.domain.people import Person, PersonId, fold
from rmdesk.domain.skills import (
    LearningGoal,
    Skill,
    SkillId,
    Strength,
)
from rmdesk.storage.unit_of_work import UnitOfWork

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
        with self._session.database.writing(f"Add {person.label}", self._session.author) as unit:
            person_id = unit.people.add(person)
            _set_strengths(unit, person_id, strengths)
            _set_goals(unit, person_id, goals)
        return person_id, unit.changes

    def edit(self, person: Person) -> Changes:
        """Store a person's changed details."""
        _check(person)
        label = f"Edit {person.label}"
        with self._session.database.writing(label, self._session.author) as unit:
            unit.people.update(person)
        return unit.changes

    def archive(self, person: Person, archived: bool = True) -> Changes:
        """Take somebody out of future rounds, or back in. Their history stays."""
        label = f"{'Archive' if archived else 'Bring back'} {person.label}"
        with self._session.database.writing(label, self._session.author) as unit:
            unit.people.update(replace(person, archived=archived))
        return unit.changes

    def set_strengths(self, person: Person, levels: Iterable[tuple[str, int]]) -> Changes:
        """Make these (skill name, level 1-5) what a person can show."""
        label = f"Change what {person.label} can show"
        with self._session.database.writing(label, self._session.author) as unit:
            _set_strengths(unit, person.id, levels)
        return unit.changes

    def set_goals(self, person: Person, wishes: Iterable[tuple[str, int]]) -> Changes:
        """Make these (skill name, priority 1-3) what a person wants to learn."""
        label = f"Change what {person.label} wants to learn"
        with self._session.database.writing(label, self._session.author) as unit:
            _set_goals(unit, person.id, wishes)
        return unit.changes

    def merge_skills(self, keep: Skill, drop: Skill) -> Changes:
        """Make two skills one; the dropped name stays as an alternative name."""
        if keep.id == drop.id:
            raise UserError(f"“{keep.name}” cannot be merged with itself.")
        label = f"Merge {drop.name} into {keep.name}"
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


def _set_strengths(unit: UnitOfWork, person: PersonId, levels: Iterable[tuple[str, int]]) -> None:
    catalogue = Catalogue(unit)
    strengths = [
        Strength(person=person, skill=catalogue.skill(name), level=_level(level))
        for name, level in levels
    ]
    unit.people.set_strengths(person, strengths)


def _set_goals(unit: UnitOfWork, person: PersonId, wishes: Iterable[tuple[str, int]]) -> None:
    catalogue = Catalogue(unit)
    before = {g.skill: g for g in unit.people.goals() if g.person == person}
    goals = []
    for name, priority in wishes:
        skill = catalogue.skill(name)
        known = before.get(skill, LearningGoal(person=person, skill=skill))
        goals.append(replace(known, priority=_priority(priority)))
    unit.people.set_goals(person, goals)


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
            raise NotFound(f"“{text}” could be any of {who}. Give the full name or the id.")
    raise NotFound(f"Nobody is called “{text}”. “rmdesk people” lists everybody.")


def find_skill(skills: Sequence[Skill], text: str) -> Skill:
    """The skill called ``text``, by name or alternative name."""
    for skill in skills:
        if fold(text) in {fold(name) for name in (skill.name, *skill.aliases)}:
            return skill
    raise NotFound(f"There is no skill “{text}”. “rmdesk skills” lists all of them.")


def _check(person: Person) -> None:
    if not person.name.strip():
        raise UserError("A person needs a name.")


def _level(level: int) -> int:
    if not 1 <= level <= 5:
        raise UserError(f"A level is 1 (knows the basics) to 5 (master), not {level}.")
    return level


def _priority(priority: int) -> int:
    if not 1 <= priority <= 3:
        raise UserError(f"A wish's priority is 1 (some day) to 3 (soon), not {priority}.")
    return priority
