"""Random small companies with every kind of rule, from a seed."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from random import Random

from rmdesk.domain.availability import Absence, Answer, Availability, ClosedDay, Slot
from rmdesk.domain.company import Company, PastGroup, PastRound
from rmdesk.domain.people import Person, Rhythm
from rmdesk.domain.programme import Programme, WhenOdd
from rmdesk.domain.rounds import Round
from rmdesk.domain.rules import Cover, NeverPair, PreferTogether, ReportsTo, Unit
from rmdesk.domain.skills import Interest, LearningGoal, Skill, Strength
from rmdesk.domain.weeks import Week
from rmdesk.matching.week import suggest

WEEK = Week(2026, 20)
DEPARTMENTS = ("Kitchen", "Shop", "Office")


def plain_company(people: int, seed: int = 0, when_odd: WhenOdd = WhenOdd.TRIO) -> Company:
    """People with skills and wishes, all of them always there, and no rule."""
    random = Random(seed)
    skills = range(1, max(4, people) + 1)
    everybody = range(1, people + 1)
    return Company(
        programme=Programme(when_odd=when_odd),
        people=tuple(
            Person(
                id=i,
                name=f"Person {i}",
                department=random.choice(DEPARTMENTS),
                start_date=WEEK.monday - timedelta(weeks=random.choice((4, 60, 400))),
            )
            for i in everybody
        ),
        skills=tuple(Skill(id=k, name=f"Skill {k}") for k in skills),
        strengths=tuple(
            Strength(person=i, skill=k, level=random.randint(1, 5))
            for i in everybody
            for k in random.sample(skills, 3)
        ),
        goals=tuple(
            LearningGoal(
                person=i,
                skill=k,
                priority=random.randint(1, 3),
                present_level=random.randint(0, 3),
                done=random.random() < 0.1,
            )
            for i in everybody
            for k in random.sample(skills, 3)
        ),
        interests=tuple(
            Interest(person=i, topic=topic)
            for i in everybody
            for topic in random.sample(("Jazz", "Chess", "Hiking", "Food"), 2)
        ),
    )


def ruled_company(people: int, seed: int) -> Company:
    """A company with slots, part-time people, absences, pauses, rules and some history."""
    random = Random(seed)
    when_odd = random.choice(tuple(WhenOdd))
    company = plain_company(people, seed, when_odd)
    company = replace(company, people=tuple(_habits(p, random) for p in company.people))
    if random.random() < 0.6:
        company = _with_slots(company, random)
    ids = [p.id for p in company.people]
    pairs = [(a, b) for a in ids for b in ids if a < b]
    some = lambda share: [p for p in pairs if random.random() < share]  # noqa: E731
    days = WEEK.days()
    company = replace(
        company,
        absences=tuple(
            Absence(id=i, person=i, first=days[random.randint(0, 2)], last=days[6])
            for i in ids
            if random.random() < 0.15
        ),
        closed_days=(ClosedDay(day=days[1]),) if random.random() < 0.3 else (),
        never_pairs=tuple(NeverPair(a=a, b=b, reason="x") for a, b in some(0.15)),
        prefer_together=tuple(PreferTogether(a=a, b=b) for a, b in some(0.05)),
        reports_to=tuple(
            ReportsTo(person=i, manager=ids[0]) for i in ids[1:] if random.random() < 0.3
        ),
        covers=(
            (Cover(id=1, unit=Unit.DEPARTMENT, value="Shop", at_most=1),)
            if random.random() < 0.3
            else ()
        ),
    )
    return with_history(company, weeks=random.randint(0, 4), seed=seed)


def seated_company(people: int, seed: int) -> Company:
    """A company with few tables, overlapping slots and cover rules that bind."""
    random = Random(seed)
    company = plain_company(people, seed, random.choice(tuple(WhenOdd)))
    slots = tuple(
        Slot(
            id=n,
            name=f"Slot {n}",
            weekday=random.randint(1, 2),
            start=time(random.choice((11, 12)), random.choice((0, 30))),
            end=time(13),
            capacity=random.randint(1, 2),
        )
        for n in range(1, random.randint(2, 4))
    )
    company = replace(
        company,
        slots=slots,
        availability=tuple(
            Availability(person=p.id, slot=s.id, answer=Answer.CANNOT)
            for p in company.people
            for s in slots
            if random.random() < 0.25
        ),
        covers=tuple(
            Cover(id=n, unit=Unit.DEPARTMENT, value=department, at_most=random.randint(0, 2))
            for n, department in enumerate(DEPARTMENTS)
            if random.random() < 0.4
        ),
        never_pairs=(NeverPair(a=1, b=2),) if random.random() < 0.3 else (),
    )
    return with_history(company, weeks=random.randint(0, 3), seed=seed)


def _habits(person: Person, random: Random) -> Person:
    days = WEEK.days()
    if random.random() < 0.1:
        return replace(person, rhythm=Rhythm.EVERY_OTHER_WEEK, alternate_from=days[0])
    if random.random() < 0.1:
        return replace(person, paused_until=days[0] + timedelta(days=random.choice((-1, 3, 30))))
    return replace(person, archived=random.random() < 0.05)


def _with_slots(company: Company, random: Random) -> Company:
    slots = tuple(
        Slot(
            id=n,
            name=f"Lunch {n}",
            weekday=random.randint(0, 4),
            start=time(12),
            end=time(12, 45),
            capacity=random.randint(1, 5),
        )
        for n in range(1, random.randint(2, 5))
    )
    availability = tuple(
        Availability(person=p.id, slot=s.id, answer=random.choice(tuple(Answer)))
        for p in company.people
        for s in slots
        if random.random() < 0.4
    )
    return replace(company, slots=slots, availability=availability)


def with_history(company: Company, weeks: int, seed: int = 0) -> Company:
    """``company`` after so many confirmed weeks, some meetups of which were missed."""
    random = Random(seed)
    for ago in range(weeks, 0, -1):
        made = suggest(company, WEEK.shift(-ago), seed=seed)
        company = remembering(company, made, missed=random.random() < 0.3)
    return company


def remembering(company: Company, made: Round, *, missed: bool = False) -> Company:
    """``company`` once ``made`` is confirmed; ``missed``: its first group did not meet."""
    past = PastRound(
        week=made.week,
        took_part=made.took_part,
        groups=tuple(
            PastGroup(people=g.people, lessons=g.lessons, met=not (missed and at == 0))
            for at, g in enumerate(made.groups)
        ),
        sit_outs=frozenset(s.person for s in made.sit_outs),
    )
    return replace(company, history=(*company.history, past))
