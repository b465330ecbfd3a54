"""Plans for many weeks: never worse than week by week, and under a proven ceiling."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest

from rmdesk.domain.company import Company
from rmdesk.domain.errors import Cancelled
from rmdesk.domain.programme import WhenOdd
from rmdesk.domain.skills import LearningGoal, Strength
from rmdesk.matching.outlook import Merit, Outlook
from rmdesk.matching.score import WORTH_PARTS
from rmdesk.matching.season import circle, plan_season

from .companies import WEEK, plain_company, ruled_company, seated_company
from .firms import firm


def weeks(count: int) -> list[object]:
    return [WEEK.shift(n) for n in range(count)]


def everybody_can_teach_everybody(people: int) -> Company:
    company = plain_company(people, 1)
    ids = [p.id for p in company.people]
    return replace(
        company,
        strengths=tuple(Strength(person=p, skill=p, level=5) for p in ids),
        goals=tuple(LearningGoal(person=p, skill=s) for p in ids for s in ids if s != p),
    )


@pytest.mark.parametrize("people", [4, 6, 8, 12])
def test_everybody_meets_everybody_once(people: int) -> None:
    plan = plan_season(everybody_can_teach_everybody(people), weeks(people - 1), trials=2)
    met = [pair for r in plan.rounds for g in r.groups for pair in combinations(g.people, 2)]
    assert len(met) == len(set(met)) == people * (people - 1) // 2
    assert plan.merit.older_repeats == 0
    assert plan.merit.left_out == 0


@pytest.mark.parametrize("seed", range(9))
def test_never_worse_than_week_by_week_and_never_above_the_ceiling(seed: int) -> None:
    make = (plain_company, ruled_company, seated_company)[seed % 3]
    company = make(5 + seed % 4, seed)
    first = plan_season(company, weeks(4), trials=0, seed=seed)
    plan = plan_season(company, weeks(4), trials=4, seed=seed)
    prices = Outlook(company, tuple(weeks(4))).prices
    assert prices.cost(plan.merit) <= prices.cost(first.merit)
    assert plan.merit.worth <= plan.ceiling
    assert len(plan.rounds) == 4
    points = [a for r in plan.rounds for g in r.groups for n, a in g.parts if n in WORTH_PARTS]
    assert plan.merit.worth == sum(points)


def test_the_same_plan_on_every_run() -> None:
    company = plain_company(9, 3, WhenOdd.SIT_OUT)
    plans = [plan_season(company, weeks(6), trials=6, seed=5) for _ in range(2)]
    assert plans[0] == plans[1]


def test_cancel_keeps_the_best_plan_so_far() -> None:
    company = plain_company(10, 2)
    told: list[int] = []

    def stop() -> None:
        if len(told) > 12:  # after the six weeks of the first whole plan
            raise Cancelled

    def note(done: int, _all: int, _merit: Merit) -> None:
        told.append(done)

    plan = plan_season(company, weeks(6), trials=50, progress=note, check=stop)
    assert not plan.finished
    assert len(plan.rounds) == 6


def test_cancel_before_there_is_a_plan_is_told() -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        plan_season(plain_company(8), weeks(3), check=stop)


def test_sit_outs_are_spread_over_the_season() -> None:
    plan = plan_season(plain_company(7, 4, WhenOdd.SIT_OUT), weeks(7), trials=4)
    alone = [s.person for r in plan.rounds for s in r.sit_outs]
    assert sorted(alone) == list(range(1, 8))


@pytest.mark.parametrize(("people", "count"), [(26, 25)])
def test_no_repeat_where_none_is_needed(people: int, count: int) -> None:
    """An even number of people whom no rule keeps apart: n - 1 weeks, all pairs once."""
    plan = plan_season(plain_company(people, 2), weeks(count), trials=1)
    met = [pair for r in plan.rounds for g in r.groups for pair in combinations(g.people, 2)]
    assert len(met) == len(set(met)) == people * count // 2


def test_two_hundred_people_meet_all_others_in_a_tournament() -> None:
    rounds = circle(list(range(200)))
    assert len(rounds) == 199
    assert all(sorted(p for pair in r for p in pair) == list(range(200)) for r in rounds)
    assert len({pair for r in rounds for pair in r}) == 200 * 199 // 2


def test_a_season_is_better_than_week_by_week() -> None:
    """Where many want the same few, weeks that know of one another bring more."""
    gained = 0
    for seed in range(3):
        company = firm("dental 14", seed)
        first = plan_season(company, weeks(8), trials=0)
        plan = plan_season(company, weeks(8), trials=40)
        assert plan.merit.older_repeats <= first.merit.older_repeats
        gained += plan.merit.worth > first.merit.worth
    assert gained >= 2


def test_the_same_plan_for_any_order_of_rows() -> None:
    company = plain_company(9, 3)
    shuffled = replace(
        company,
        people=company.people[::-1],
        strengths=company.strengths[::-1],
        goals=company.goals[::-1],
        interests=company.interests[::-1],
    )
    plans = [plan_season(c, weeks(4), trials=10, seed=2) for c in (company, shuffled)]
    assert plans[0].rounds == plans[1].rounds


def test_weeks_ahead_with_few_tables_are_seated() -> None:
    company = seated_company(6, 4)
    plan = plan_season(company, weeks(3), trials=10)
    for made in plan.rounds:
        for slot in company.slots:
            assert sum(g.slot == slot.id for g in made.groups) <= slot.capacity
        assert all(g.slot is not None for g in made.groups)
