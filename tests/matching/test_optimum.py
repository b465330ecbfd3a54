"""The round is the best there is, as anybody can check from outside."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from itertools import combinations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rmdesk.cli.shapes import values_json
from rmdesk.domain.availability import Answer, Availability, Slot
from rmdesk.domain.company import Company
from rmdesk.domain.programme import WhenOdd
from rmdesk.domain.rounds import Reason, Round
from rmdesk.domain.text import english
from rmdesk.matching.duals import fractional_duals
from rmdesk.matching.explain import words
from rmdesk.matching.problem import make_problem
from rmdesk.matching.solver import Weighted, solve
from rmdesk.matching.week import suggest

from .companies import WEEK, plain_company, ruled_company, seated_company, with_history
from .oracles import best_seated_value, best_value, networkx_value


def check_round(company: Company, made: Round) -> None:
    """What must hold for every round of every company."""
    problem = make_problem(company, made.week, seed=made.seed)
    placed = [p for g in made.groups for p in g.people]
    left_out = [s.person for s in made.sit_outs]
    assert sorted(placed + left_out) == sorted(problem.order), "everybody once, nobody else"
    assert made.value == sum(g.value for g in made.groups) - sum(s.cost for s in made.sit_outs)
    for group in made.groups:
        assert len(group.people) in (2, 3)
        assert group.value == sum(amount for _, amount in group.parts)
        for pair in combinations(group.people, 2):
            assert pair not in company.never
        if company.slots:
            assert group.slot is not None, "whoever is in a group has a table"
            assert all(group.slot in problem.presence[p].slots for p in group.people)
    for slot in company.slots:
        assert sum(g.slot == slot.id for g in made.groups) <= slot.capacity


@pytest.mark.parametrize("seed", range(200))
def test_equals_brute_force(seed: int) -> None:
    ruled = ruled_company(2 + seed % 11, seed)
    company = replace(ruled, slots=(), availability=())  # tables have a test of their own
    made = suggest(company, WEEK)
    check_round(company, made)
    assert made.value == best_value(values_json(make_problem(company, WEEK)))
    assert made.proven


@pytest.mark.parametrize("seed", range(120))
def test_with_tables_and_cover_it_equals_brute_force(seed: int) -> None:
    company = seated_company(2 + seed % 6, seed)
    made = suggest(company, WEEK)
    check_round(company, made)
    assert made.value == best_seated_value(values_json(make_problem(company, WEEK)))
    assert made.proven
    for slot in company.slots:
        at_once = [
            p
            for g in made.groups
            if (theirs := company.slot[g.slot or 0]).weekday == slot.weekday
            and theirs.start <= slot.start < theirs.end
            for p in g.people
        ]
        for rule in company.covers:
            assert sum(rule.counts(company.person[p]) for p in at_once) <= rule.at_most


def test_what_binds_is_named() -> None:
    """Six people, one table on the only day: two of them meet, and the table is why."""
    company = replace(
        plain_company(6),
        slots=(
            Slot(id=1, name="Lunch", weekday=1, start=time(12), end=time(13), capacity=1),
            Slot(id=2, name="Tea", weekday=3, start=time(15), end=time(16), capacity=5),
        ),
        availability=tuple(
            Availability(person=p, slot=2, answer=Answer.CANNOT) for p in range(1, 7)
        ),
    )
    made = suggest(company, WEEK)
    assert made.proven
    assert len(made.groups) == 1
    assert {s.why.code for s in made.sit_outs} == {"no_table"}
    day = WEEK.days()[1]
    assert made.notes == (
        Reason(code="few_tables", about=(day.isoformat(), "12:00", "Lunch", "1")),
        Reason(code="only_then", about=("6",)),
    )
    assert [words(note) for note in made.notes] == [
        f"the tables on {english(day)} at 12:00 (Lunch) are too few: 1",
        "6 people can meet at no other time",
    ]


@pytest.mark.parametrize("seed", range(50))
def test_pairs_equal_networkx(seed: int) -> None:
    size = Random(seed).randint(13, 60)
    company = with_history(plain_company(size, seed, WhenOdd.SIT_OUT), seed % 3, seed)
    made = suggest(company, WEEK)
    check_round(company, made)
    assert made.value == networkx_value(values_json(make_problem(company, WEEK)))


def test_locked_groups_stay_and_the_rest_is_best() -> None:
    for seed in range(40):
        company = ruled_company(4 + seed % 4, seed)
        pairs = list(make_problem(company, WEEK).pairs)
        if not pairs:
            continue
        locked = Random(seed).choice(pairs)
        made = suggest(company, WEEK, locked={locked: None})
        kept = made.group_of(locked[0])
        assert kept is not None
        assert kept.people == locked
        assert kept.locked
        values = values_json(make_problem(company, WEEK, locked=(locked,)))
        best = best_seated_value(values) if company.slots else best_value(values)
        assert made.value == best


def test_same_round_for_any_order_of_rows_and_on_every_run() -> None:
    for seed in range(10):
        company = ruled_company(12, seed)
        random = Random(seed)
        shuffled = replace(
            company,
            **{
                name: tuple(random.sample(rows, len(rows)))
                for name in ("people", "strengths", "goals", "interests", "never_pairs", "skills")
                if (rows := getattr(company, name))
            },
        )
        assert suggest(company, WEEK, seed=7) == suggest(shuffled, WEEK, seed=7)


def test_ids_do_not_decide_among_equals() -> None:
    """A list in another order gives other ids, yet the same people meet."""
    alike = plain_company(10, 3)
    alike = replace(alike, strengths=(), goals=(), interests=())
    renumbered = replace(alike, people=tuple(replace(p, id=11 - p.id) for p in alike.people))

    def names(company: Company) -> set[frozenset[str]]:
        made = suggest(company, WEEK, seed=1)
        return {frozenset(company.person[p].name for p in g.people) for g in made.groups}

    assert names(alike) == names(renumbered)


def test_another_seed_may_give_another_round_of_the_same_value() -> None:
    alike = replace(plain_company(12, 1), strengths=(), goals=(), interests=())
    alike = replace(alike, people=tuple(replace(p, department="") for p in alike.people))
    rounds = [suggest(alike, WEEK, seed=s) for s in range(8)]
    assert len({r.value for r in rounds}) == 1
    assert len({tuple(sorted(g.people for g in r.groups)) for r in rounds}) > 1


@given(st.data())
def test_duals_bound_every_matching(data: st.DataObject) -> None:
    size = data.draw(st.integers(2, 7))
    big = st.integers(0, 10**20)
    pairs = {p: data.draw(big) for p in combinations(range(size), 2) if data.draw(st.booleans())}
    problem = Weighted.plain(size, pairs)
    duals = fractional_duals(problem.gains)
    assert all(u >= 0 for u in duals)
    assert all(duals[i] + duals[j] >= 2 * gain for (i, j), gain in pairs.items())
    best = solve(problem)
    assert best.gain == best.bound
    assert 2 * best.gain <= sum(duals)


@pytest.mark.parametrize("size", [0, 1, 2, 3])
def test_tiny_problems(size: int) -> None:
    everybody = dict.fromkeys(combinations(range(size), 2), 5)
    trios = dict.fromkeys(combinations(range(size), 3), 8)
    solution = solve(Weighted.plain(size, everybody, trios))
    assert solution.gain == {0: 0, 1: 0, 2: 5, 3: 8}[size]
    assert solution.bound == solution.gain
