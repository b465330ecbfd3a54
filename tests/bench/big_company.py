"""A company file of 200 people, 80 skills and two years of rounds, written straight to disk."""

from __future__ import annotations

from datetime import date, time, timedelta
from pathlib import Path
from random import Random

from rmdesk.domain.availability import Slot
from rmdesk.domain.meetups import Meetup, MeetupStatus
from rmdesk.domain.people import Person
from rmdesk.domain.rounds import Group, Lesson, Round, RoundStatus
from rmdesk.domain.skills import LearningGoal, Strength
from rmdesk.domain.weeks import Week
from rmdesk.services import Clock, open_services
from rmdesk.storage.unit_of_work import UnitOfWork

TODAY = date(2026, 3, 18)
DEPARTMENTS = "Kitchen Shop Office Delivery Bakery Workshop".split()
FIRST = "Ana Ben Chloé Đức Elif Fatima Grzegorz Hà Ivan Jörg Олена Priya Zoë Émile 美咲".split()
LAST = "Okafor Žižek Müller Nguyễn Haddad Çelik Andersson O'Neill García Шевченко".split()


def write_big(folder: Path, people: int = 200, skills: int = 80, weeks: int = 104) -> Path:
    """Make the file; the same every time."""
    services = open_services(folder, Clock.at(TODAY))
    random = Random(1)
    session = services.session
    with session.database.writing("Big", session.author) as unit:
        ids = [unit.skills.add(f"Skill {n:02d} {random.choice(FIRST)}", f"Area {n % 7}")
               for n in range(skills)]  # fmt: skip
        everybody = [_person(unit, random, n, ids) for n in range(people)]
        slots = [unit.calendar.add_slot(_slot(n)) for n in range(5)]
        for ago in range(weeks, -1, -1):
            _week(unit, random, Week.of(TODAY).shift(-ago), everybody, ids, slots, done=ago > 0)
    services.close()
    return folder


def _person(unit: UnitOfWork, random: Random, n: int, skills: list[int]) -> int:
    who = unit.people.add(
        Person(
            id=0,
            name=f"{FIRST[n % len(FIRST)]} {LAST[n % len(LAST)]} {n}",
            role=f"Role {n % 12}",
            department=random.choice(DEPARTMENTS),
            start_date=TODAY - timedelta(weeks=random.choice((10, 80, 300))),
        )
    )
    unit.people.set_strengths(
        who,
        [Strength(person=who, skill=s, level=random.randint(1, 5))
         for s in random.sample(skills, 6)],
    )  # fmt: skip
    unit.people.set_goals(
        who, [LearningGoal(person=who, skill=s) for s in random.sample(skills, 5)]
    )
    return who


def _slot(n: int) -> Slot:
    return Slot(id=0, name="Lunch", weekday=n, start=time(12), end=time(12, 45), capacity=50)


def _week(
    unit: UnitOfWork,
    random: Random,
    week: Week,
    people: list[int],
    skills: list[int],
    slots: list[int],
    *,
    done: bool,
) -> None:
    order = random.sample(people, len(people))
    groups = [
        Group(
            people=tuple(sorted(pair)),
            value=10,
            slot=random.choice(slots),
            lessons=(
                Lesson(teacher=pair[0], learner=pair[1], skill=random.choice(skills),
                       teacher_level=4, learner_level=1, value=5),
            ),
        )
        for pair in zip(order[::2], order[1::2], strict=False)
    ]  # fmt: skip
    made = Round(
        week=week,
        seed=0,
        status=RoundStatus.CONFIRMED,
        groups=tuple(groups),
        sit_outs=(),
        value=10 * len(groups),
        bound=10 * len(groups),
        took_part=frozenset(people),
    )
    unit.rounds.save(made)
    stored = unit.rounds.of_week(week)
    assert stored is not None
    for group in stored.groups:
        assert group.id is not None
        missed = random.random() < 0.05
        status = MeetupStatus.MISSED if missed else MeetupStatus.DONE
        day = week.monday + timedelta(days=random.randrange(5))
        unit.meetups.add(
            Meetup(
                id=0,
                group=group.id,
                week=week,
                people=group.people,
                status=status if done else MeetupStatus.PLANNED,
                day=day,
                start=time(12),
                end=time(12, 45),
            )
        )
