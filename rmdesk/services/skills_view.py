"""Skills as the window shows them: the matrix, the two lists an owner wants, near matches."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import combinations

from rmdesk.domain.people import Person, PersonId, fold
from rmdesk.domain.skills import Skill, SkillId

from .session import Session

TABLES = frozenset("person skill skill_alias strength learning_goal".split())

_VENDORS = frozenset("ms microsoft google adobe the a in of and & mit und con de".split())
_ALIKE = 0.86


@dataclass(frozen=True, slots=True)
class Cell:
    """What one person and one skill have to do with each other; 0 means nothing."""

    level: int = 0
    wish: int = 0
    present_level: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class OnlyOne:
    """A skill that one person alone can show, and how many want to learn it."""

    skill: Skill
    person: Person
    wanted_by: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Untaught:
    """A skill that people want and nobody can show."""

    skill: Skill
    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NearMatch:
    """Two skills that may be one; ``keep`` is the one that more people have."""

    keep: Skill
    drop: Skill


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillsView:
    """The matrix of everybody who is not archived, and what follows from it."""

    people: tuple[Person, ...]
    skills: tuple[Skill, ...]
    cells: Mapping[tuple[PersonId, SkillId], Cell]
    only_one: tuple[OnlyOne, ...]
    untaught: tuple[Untaught, ...]
    near: tuple[NearMatch, ...]


def load_skills(session: Session) -> SkillsView:
    """Skills by category and name, people by name."""
    with session.database.reading() as unit:
        company = session.company(unit, history=False)
    here = {p.id for p in company.active}
    cells: dict[tuple[PersonId, SkillId], Cell] = {
        (s.person, s.skill): Cell(level=s.level) for s in company.strengths if s.person in here
    }
    wanted: dict[SkillId, list[PersonId]] = defaultdict(list)
    for goal in company.goals:
        if goal.person in here and not goal.done:
            level = cells.get((goal.person, goal.skill), Cell()).level
            cells[goal.person, goal.skill] = Cell(level, goal.priority, goal.present_level)
            wanted[goal.skill].append(goal.person)
    able: dict[SkillId, list[PersonId]] = defaultdict(list)
    for (person, skill), cell in cells.items():
        if cell.level:
            able[skill].append(person)
    skills = tuple(sorted(company.skills, key=lambda s: (fold(s.category), fold(s.name), s.id)))
    return SkillsView(
        people=company.active,
        skills=skills,
        cells=cells,
        only_one=tuple(
            OnlyOne(
                skill=s, person=company.person[able[s.id][0]], wanted_by=len(wanted.get(s.id, ()))
            )
            for s in skills
            if len(able.get(s.id, ())) == 1
        ),
        untaught=tuple(
            Untaught(skill=s, people=tuple(company.person[p] for p in wanted[s.id]))
            for s in skills
            if wanted.get(s.id) and not able.get(s.id)
        ),
        near=near_matches(skills, {s: len(people) for s, people in able.items()}),
    )


def near_matches(skills: tuple[Skill, ...], had_by: Mapping[SkillId, int]) -> tuple[NearMatch, ...]:
    """Pairs of skills whose names are nearly the same, such as "Excel" and "MS Excel"."""
    keys = {s.id: _key(s.name) for s in skills}
    found = []
    for a, b in combinations(skills, 2):
        if _alike(keys[a.id], keys[b.id]):
            keep, drop = sorted((a, b), key=lambda s: (-had_by.get(s.id, 0), len(s.name), s.id))
            found.append(NearMatch(keep=keep, drop=drop))
    return tuple(found)


def _key(name: str) -> str:
    """A name without vendors, small words and marks; letters only."""
    bare = "".join(c if c.isalnum() or c in "+#" else " " for c in fold(name))
    words = [w for w in bare.split() if w not in _VENDORS] or bare.split()
    return " ".join(words)


def _alike(a: str, b: str) -> bool:
    if a == b or a.replace(" ", "") == b.replace(" ", ""):
        return True
    if sorted(a.split()) == sorted(b.split()):
        return True
    if min(len(a), len(b)) < 5 or any(c.isdigit() for c in a + b):
        return False
    compare = SequenceMatcher(None, a, b)
    return (
        compare.real_quick_ratio() >= _ALIKE
        and compare.quick_ratio() >= _ALIKE
        and compare.ratio() >= _ALIKE
    )
