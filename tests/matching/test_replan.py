"""When something happens after the round is made, the least is changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from itertools import combinations
from random import Random

import pytest

from rmdesk.cli.shapes import values_json
from rmdesk.domain.availability import Absence, Slot
from rmdesk.domain.company import Company
from rmdesk.domain.people import Person
from rmdesk.domain.programme import WhenOdd
from rmdesk.matching.problem import make_problem
from rmdesk.matching.replan import Replan, replan
from rmdesk.matching.week import suggest

from .companies import WEEK, plain_company
from .oracles import _partitions


def people_moved(result: Replan) -> set[int]:
    """Everybody whose group or seat is not what it was."""
    changed = (*result.dissolved, *result.formed, *result.moved)
    return {p for g in changed for p in g.people}


def away(company: Company, *people: int) -> Company:
    monday = WEEK.monday
    absences = tuple(
        Absence(id=p, person=p, first=monday, last=monday + timedelta(days=6)) for p in people
    )
    return replace(company, absences=absences)


def test_nothing_happened_nothing_changes() -> None:
    for people in (7, 8, 13):
        company = plain_company(people, people)
        old = suggest(company, WEEK)
        assert not replan(company, old)


def test_one_ill_leaves_all_other_pairs_alone() -> None:
    company = plain_company(12, 3)
    old = suggest(company, WEEK)
    ill, partner = old.groups[0].people
    result = replan(away(company, ill), old)
    assert not result.round.sit_outs, "the partner joins a pair"
    joined = result.round.group_of(partner)
    assert joined is not None
    assert len(joined.people) == 3
    others = [g.people for g in old.groups[1:] if not set(g.people) <= set(joined.people)]
    assert len(others) == 4
    assert all(result.round.group_of(a) and (a, b) in others for a, b in others)
    assert {g.people for g in result.round.groups} == {*others, joined.people}


def test_two_ill_partners_left_over_meet() -> None:
    company = plain_company(10, 5)
    old = suggest(company, WEEK)
    (a, x), (b, y) = old.groups[0].people, old.groups[1].people
    result = replan(away(company, a, b), old)
    assert tuple(sorted((x, y))) in {g.people for g in result.round.groups}
    assert people_moved(result) == {a, b, x, y}


def test_somebody_joins() -> None:
    company = plain_company(9, 2, WhenOdd.SIT_OUT)
    old = suggest(company, WEEK)
    alone = old.sit_outs[0].person
    new = Person(id=99, name="New")
    result = replan(replace(company, people=(*company.people, new)), old)
    assert (alone, 99) in {g.people for g in result.round.groups}
    assert people_moved(result) == {alone, 99}


@pytest.mark.parametrize("seed", range(60))
def test_no_round_keeps_more(seed: int) -> None:
    """Against every round there is: first people placed, then groups kept."""
    random = Random(seed)
    company = plain_company(random.randint(4, 8), seed, random.choice(tuple(WhenOdd)))
    old = suggest(company, WEEK)
    ill = random.sample([p.id for p in company.people], random.randint(1, 2))
    now = away(company, *ill)
    result = replan(now, old)
    values = values_json(make_problem(now, WEEK))
    cost = {p["id"]: 0 for p in values["people"] if p["takes_part"]}
    groups = [
        (tuple(g["people"]), 0)
        for g in (*values["pairs"], *values["trios"])
        if g["value"] is not None
    ]
    olds = {g.people for g in old.groups}

    def merit(chosen: list[tuple[int, ...]]) -> tuple[int, int]:
        kept = 0
        for group in chosen:
            if group in olds:
                kept += len(group)
            elif any(set(p) <= set(o) for p in combinations(group, 2) for o in olds):
                kept += 1
        return sum(map(len, chosen)), kept

    best = max(merit(chosen) for chosen, _ in _partitions(tuple(sorted(cost)), groups, cost))
    assert merit([g.people for g in result.round.groups]) == best


def test_a_lost_table_moves_the_fewest() -> None:
    lunch = Slot(id=1, name="Lunch", weekday=1, start=time(12), end=time(13), capacity=4)
    tea = Slot(id=2, name="Tea", weekday=3, start=time(15), end=time(16), capacity=4)
    company = replace(plain_company(8, 4), slots=(lunch, replace(tea, capacity=1)))
    old = suggest(company, WEEK)
    smaller = replace(company, slots=(replace(lunch, capacity=2), tea))
    result = replan(smaller, old)
    assert not result.formed
    assert not result.dissolved
    was = sum(g.slot == 1 for g in old.groups)
    assert len(result.moved) == max(0, was - 2)


@pytest.mark.parametrize("room", [1, 2])
def test_who_has_met_already_stays_and_the_others_are_planned_anew(room: int) -> None:
    lunch = Slot(id=1, name="Lunch", weekday=1, start=time(12), end=time(13), capacity=room)
    tea = Slot(id=2, name="Tea", weekday=3, start=time(15), end=time(16), capacity=4)
    company = replace(plain_company(8, 4), slots=(lunch, tea))
    old = suggest(company, WEEK)
    met = next(g for g in old.groups if g.slot == 1)
    other = next(g for g in old.groups if g.slot == 2)
    result = replan(away(company, met.people[0], other.people[0]), old, held=[met.people])
    assert met in result.round.groups, "nothing of it changes, though one of them is ill since"
    assert met.people not in {g.people for g in result.dissolved}
    assert other.people in {g.people for g in result.dissolved}
    assert sum(g.slot == 1 for g in result.round.groups) <= room
    assert not set(met.people) & {s.person for s in result.round.sit_outs}
    assert set(met.people) <= result.round.took_part
    costs = sum(s.cost for s in result.round.sit_outs)
    assert result.round.value == sum(g.value for g in result.round.groups) - costs
    assert result.round.value <= result.round.bound


def test_where_all_have_met_nothing_is_left_to_plan() -> None:
    company = plain_company(6, 3)
    old = suggest(company, WEEK)
    everybody = [p.id for p in company.people]
    assert not replan(away(company, *everybody), old, held=[g.people for g in old.groups])
