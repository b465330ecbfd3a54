"""Seeded firms of the kinds our users are: who can show and wants what, from a seed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from random import Random

from rmdesk.domain.company import Company
from rmdesk.domain.people import Person
from rmdesk.domain.programme import Programme, WhenOdd
from rmdesk.domain.rules import ReportsTo
from rmdesk.domain.skills import Interest, LearningGoal, Skill, Strength

from .companies import WEEK

# name -> departments' sizes, skills, wishes a person (at least, at most)
KINDS = {
    "bakery 9": ((4, 4, 1), 14, (2, 4)),
    "dental 14": ((3, 6, 2, 3), 18, (2, 4)),
    "retail 38": ((14, 8, 8, 5, 3), 28, (2, 5)),
    "agency 60": ((16, 16, 12, 9, 7), 40, (3, 6)),
    "manufacturer 180": ((55, 40, 25, 20, 15, 15, 10), 60, (2, 5)),
    "hospital 500": ((120, 100, 80, 60, 50, 40, 30, 20), 80, (2, 5)),
    "works 2000": ((400, 350, 300, 250, 200, 150, 120, 100, 80, 50), 120, (2, 5)),
}
INTERESTS = ("Jazz", "Chess", "Hiking", "Food", "Football", "Gardens", "Films", "Books")


def firm(kind: str, seed: int = 0) -> Company:
    """A firm: newcomers are strong in a fifth of the skills, veterans in their craft."""
    sizes, skill_count, wishes = KINDS[kind]
    random = Random(f"{kind} {seed}")
    people = []
    departments = [d for d, size in enumerate(sizes) for _ in range(size)]
    for number, department in enumerate(departments, 1):
        weeks = random.choices((13, 90, 400), (22, 38, 40))[0]
        people.append(
            Person(
                id=number,
                name=f"Person {number}",
                department=f"Department {department}",
                start_date=WEEK.monday - timedelta(weeks=weeks + random.randint(0, 12)),
            )
        )
    company = Company(
        programme=Programme(when_odd=WhenOdd.TRIO),
        people=tuple(people),
        skills=tuple(Skill(id=k, name=f"Skill {k}") for k in range(1, skill_count + 1)),
    )
    strengths = {s for p in people for s in _strengths(p, sizes, skill_count, random)}
    known = {(s.person, s.skill): s.level for s in strengths}
    return replace(
        company,
        strengths=tuple(sorted(strengths, key=lambda s: (s.person, s.skill))),
        goals=tuple(g for p in people for g in _goals(p, skill_count, wishes, known, random)),
        interests=tuple(
            Interest(person=p.id, topic=t) for p in people for t in random.sample(INTERESTS, 2)
        ),
        reports_to=tuple(
            ReportsTo(person=p.id, manager=departments.index(d) + 1)
            for p, d in zip(people, departments, strict=True)
            if departments.index(d) + 1 != p.id
        ),
    )


def _strengths(
    person: Person, sizes: tuple[int, ...], skill_count: int, random: Random
) -> Iterator[Strength]:
    assert person.start_date is not None
    weeks = (WEEK.monday - person.start_date).days // 7
    digital = range(1, skill_count // 5 + 1)
    own = int(person.department.split()[1])
    craft = [k for k in range(len(digital) + 1, skill_count + 1) if k % len(sizes) == own]
    chosen: dict[int, int] = {}
    for k in random.sample(craft, min(len(craft), 1 + (weeks > 156) + random.randint(0, 1))):
        chosen[k] = min(5, random.randint(1, 3) + 2 * (weeks > 156))
    for k in random.sample(digital, min(len(digital), 2 if weeks < 26 else random.randint(0, 1))):
        chosen[k] = random.randint(3, 5)
    other = random.randint(1, skill_count)
    chosen.setdefault(other, random.randint(1, 4))
    for k, level in chosen.items():
        yield Strength(person=person.id, skill=k, level=level)


def _goals(
    person: Person,
    skill_count: int,
    wishes: tuple[int, int],
    known: dict[tuple[int, int], int],
    random: Random,
) -> Iterator[LearningGoal]:
    wanted = random.sample(range(1, skill_count + 1), random.randint(*wishes))
    for k in sorted(wanted):
        level = known.get((person.id, k), 0)
        if level < 4:
            yield LearningGoal(
                person=person.id, skill=k, priority=random.randint(1, 3), present_level=level
            )
