"""Cases that break engines: nobody, everybody alike, one expert, islands, no common time."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import time, timedelta
from itertools import combinations

import pytest

from rmdesk.domain.availability import Answer, Availability, Slot
from rmdesk.domain.company import Company
from rmdesk.domain.people import Person, Rhythm
from rmdesk.domain.programme import WhenOdd
from rmdesk.domain.rounds import Round
from rmdesk.domain.rules import Cover, NeverPair, Unit
from rmdesk.domain.skills import LearningGoal, Strength
from rmdesk.domain.weeks import Week
from rmdesk.matching.season import plan_season
from rmdesk.matching.week import suggest

from .companies import WEEK, plain_company, remembering


def lived(company: Company, weeks: int) -> list[Round]:
    rounds = []
    for later in range(weeks):
        made = suggest(company, WEEK.shift(later))
        assert made.proven
        company = remembering(company, made)
        rounds.append(made)
    return rounds


@pytest.mark.parametrize("when_odd", list(WhenOdd))
@pytest.mark.parametrize("people", [0, 1, 2, 3])
def test_hardly_anybody(people: int, when_odd: WhenOdd) -> None:
    company = plain_company(people, 1, when_odd)
    made = suggest(company, WEEK)
    placed = [p for g in made.groups for p in g.people]
    assert len(placed) == {0: 0, 1: 0, 2: 2, 3: 3 if when_odd is WhenOdd.TRIO else 2}[people]
    assert made.proven
    plan = plan_season(company, [WEEK, WEEK.shift(1)], trials=2)
    assert len(plan.rounds) == 2


def test_everybody_forbidden() -> None:
    company = plain_company(6)
    never = tuple(NeverPair(a=a, b=b) for a, b in combinations(range(1, 7), 2))
    made = suggest(replace(company, never_pairs=never), WEEK)
    assert not made.groups
    assert {(s.why.code, s.why.about) for s in made.sit_outs} == {
        ("no_partner", ("never_pair",)),
    }


def test_nobody_free_together() -> None:
    slots = tuple(
        Slot(id=n, name=f"Slot {n}", weekday=n, start=time(12), end=time(13), capacity=9)
        for n in range(4)
    )
    answers = tuple(
        Availability(person=p, slot=s.id, answer=Answer.CANNOT)
        for p in range(1, 5)
        for s in slots
        if s.id != p - 1
    )
    made = suggest(replace(plain_company(4), slots=slots, availability=answers), WEEK)
    assert not made.groups
    assert {s.why.about for s in made.sit_outs} == {("no_common_time",)}


def test_two_islands_of_odd_size_have_a_trio_each() -> None:
    never = tuple(NeverPair(a=a, b=b) for a in range(1, 8) for b in range(8, 15))
    made = suggest(replace(plain_company(14), never_pairs=never), WEEK)
    assert sorted(len(g.people) for g in made.groups) == [2, 2, 2, 2, 3, 3]
    assert not made.sit_outs
    assert made.proven


def test_all_can_do_the_same() -> None:
    alike = plain_company(8)
    alike = replace(
        alike,
        strengths=tuple(Strength(person=p.id, skill=1, level=3) for p in alike.people),
        goals=tuple(LearningGoal(person=p.id, skill=1, present_level=3) for p in alike.people),
    )
    rounds = lived(alike, 7)
    met = [pair for r in rounds for g in r.groups for pair in combinations(g.people, 2)]
    assert len(set(met)) == 28, "nothing to teach, so everybody meets everybody once"
    assert not any(g.lessons for r in rounds for g in r.groups)


def test_one_expert_wanted_by_all_is_shared_and_learns_too() -> None:
    company = plain_company(10)
    expert = 1
    company = replace(
        company,
        strengths=(
            Strength(person=expert, skill=1, level=5),
            *(Strength(person=p, skill=2, level=4) for p in range(2, 6)),
        ),
        goals=(
            LearningGoal(person=expert, skill=2, priority=2),
            *(LearningGoal(person=p, skill=1, priority=3) for p in range(2, 11)),
        ),
    )
    rounds = lived(company, 9)
    taught = [x.learner for r in rounds for g in r.groups for x in g.lessons if x.teacher == expert]
    assert sorted(taught) == list(range(2, 11)), "each of the nine once"
    learned = [x for r in rounds for g in r.groups for x in g.lessons if x.learner == expert]
    assert learned, "she is not the only one who never learns"


def test_somebody_with_a_single_possible_partner_is_placed() -> None:
    company = plain_company(8, 2)
    never = tuple(NeverPair(a=1, b=b) for b in range(3, 9))
    made = suggest(replace(company, never_pairs=never), WEEK)
    group = made.group_of(1)
    assert group is not None
    assert group.people == (1, 2)
    assert not made.sit_outs


def test_six_who_can_only_meet_the_same_two() -> None:
    never = tuple(NeverPair(a=a, b=b) for a, b in combinations(range(3, 9), 2))
    made = suggest(replace(plain_company(8), never_pairs=never), WEEK)
    assert len(made.groups) == 2
    assert len(made.sit_outs) == 4
    rounds = lived(replace(plain_company(8), never_pairs=never), 6)
    out = Counter(s.person for r in rounds for s in r.sit_outs)
    assert max(out[p] for p in range(3, 9)) - min(out[p] for p in range(3, 9)) <= 1


def test_week_53_and_a_company_that_doubles() -> None:
    company = plain_company(6, 4)
    first = suggest(company, Week(2026, 53))
    company = remembering(company, first)
    new = tuple(Person(id=p, name=f"New {p}") for p in range(7, 13))
    made = suggest(replace(company, people=(*company.people, *new)), Week(2027, 1))
    assert len(made.groups) == 6
    before = {g.people for g in first.groups}
    assert not before & {g.people for g in made.groups}


def test_every_other_week_people_come_every_other_week_and_are_not_made_to_catch_up() -> None:
    company = plain_company(8, 5, WhenOdd.TRIO)
    first = WEEK.days()[0]

    def habit(person: Person) -> Person:
        if person.id > 2:
            return person
        anchor = first if person.id == 1 else first + timedelta(weeks=1)
        return replace(person, rhythm=Rhythm.EVERY_OTHER_WEEK, alternate_from=anchor)

    rounds = lived(replace(company, people=tuple(map(habit, company.people))), 12)
    for later, made in enumerate(rounds):
        assert (1 in made.took_part) == (later % 2 == 0)
        assert (2 in made.took_part) == (later % 2 == 1)
        assert not made.sit_outs
    trios = Counter(p for r in rounds for g in r.groups if len(g.people) > 2 for p in g.people)
    always = [trios[p] for p in range(3, 9)]
    assert max(always) - min(always) <= 1


def with_slots(count: int, capacity: int = 9) -> tuple[Slot, ...]:
    return tuple(
        Slot(id=n, name=f"Slot {n}", weekday=n, start=time(12), end=time(13), capacity=capacity)
        for n in range(1, count + 1)
    )


def test_people_who_prefer_a_day_get_it_where_it_costs_nobody() -> None:
    company = replace(plain_company(6, 3), slots=with_slots(3))
    likes = tuple(Availability(person=p, slot=3, answer=Answer.PREFERS) for p in range(1, 7))
    made = suggest(replace(company, availability=likes), WEEK)
    assert {g.slot for g in made.groups} == {3}


def test_never_both_key_holders_and_at_most_one_of_the_counter() -> None:
    company = replace(plain_company(8, 6), slots=with_slots(4))
    role = {1: "Key holder", 2: "Key holder"}
    counter = (3, 4, 5)
    people = tuple(
        replace(p, role=role.get(p.id, ""), department="Counter" if p.id in counter else "Back")
        for p in company.people
    )
    company = replace(
        company,
        people=people,
        covers=(
            Cover(id=1, unit=Unit.ROLE, value="Key holder", at_most=1),
            Cover(id=2, unit=Unit.DEPARTMENT, value="Counter", at_most=1),
        ),
    )
    made = suggest(company, WEEK)
    assert not made.sit_outs
    for slot in company.slots:
        away = {p for g in made.groups if g.slot == slot.id for p in g.people}
        assert len(away & {1, 2}) <= 1
        assert len(away & {3, 4, 5}) <= 1


def test_sites_keep_people_at_home() -> None:
    company = plain_company(8, 7)
    people = tuple(replace(p, site="North" if p.id <= 4 else "South") for p in company.people)
    north, south = with_slots(2)
    company = replace(
        company,
        people=people,
        slots=(replace(north, site="North"), replace(south, site="South")),
    )
    made = suggest(company, WEEK)
    assert len(made.groups) == 4
    assert all(len({p <= 4 for p in g.people}) == 1 for g in made.groups)


def test_somebody_leaves_in_mid_season() -> None:
    company = plain_company(9, 8)
    rounds = lived(company, 4)
    for made in rounds:
        company = remembering(company, made)
    gone = replace(company, people=tuple(replace(p, archived=p.id == 4) for p in company.people))
    made = suggest(gone, WEEK.shift(4))
    assert 4 not in made.took_part
    assert len(made.groups) == 4
    assert made.proven
