"""Week by week over half a year: what people notice."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

import pytest

from rmdesk.domain.programme import WhenOdd
from rmdesk.domain.rounds import Round
from rmdesk.domain.weeks import Week
from rmdesk.matching.week import suggest

from .companies import WEEK, plain_company, remembering

WEEKS = 26


def confirm_weeks(people: int, seed: int, when_odd: WhenOdd) -> list[Round]:
    company = plain_company(people, seed, when_odd)
    rounds = []
    for later in range(WEEKS):
        made = suggest(company, WEEK.shift(later))
        company = remembering(company, made)
        rounds.append(made)
    return rounds


@pytest.mark.parametrize("when_odd", list(WhenOdd))
@pytest.mark.parametrize("people", [6, 8, 9, 12])
@pytest.mark.parametrize("seed", [1, 2])
def test_half_a_year(people: int, seed: int, when_odd: WhenOdd) -> None:
    rounds = confirm_weeks(people, seed, when_odd)
    last_met: dict[tuple[int, int], Week] = {}
    in_trio, sat_out = (Counter(dict.fromkeys(range(1, people + 1), 0)) for _ in range(2))
    # Where three meet each week, whose turn that is comes before a repeat after three weeks.
    nearest = 2 if people % 2 and when_odd is WhenOdd.TRIO else 3
    for made in rounds:
        assert made.proven
        if people % 2 == 0 or when_odd is WhenOdd.TRIO:
            assert not made.sit_outs, "nobody is left out of a round that can hold all"
        sat_out.update(s.person for s in made.sit_outs)
        for group in made.groups:
            for pair in combinations(group.people, 2):
                before = last_met.get(pair)
                assert before is None or made.week - before > nearest, "met again too soon"
                last_met[pair] = made.week
            if len(group.people) == 3:
                in_trio.update(group.people)
        assert max(in_trio.values()) - min(in_trio.values()) <= 1, "after every week"
        assert max(sat_out.values()) - min(sat_out.values()) <= 1


@pytest.mark.parametrize("people", [5, 7])
def test_trio_turns_are_spread_even_where_few_must_repeat(people: int) -> None:
    in_trio = Counter(dict.fromkeys(range(1, people + 1), 0))
    for made in confirm_weeks(people, 3, WhenOdd.TRIO):
        in_trio.update(p for g in made.groups if len(g.people) == 3 for p in g.people)
        assert max(in_trio.values()) - min(in_trio.values()) <= 1


def test_four_people_must_repeat_and_are_told_why() -> None:
    rounds = confirm_weeks(4, 1, WhenOdd.TRIO)
    reasons = [r.code for made in rounds[3:] for g in made.groups for r in g.reasons]
    assert set(reasons) == {"repeat_forced"}
    causes = {r.about for made in rounds[3:] for g in made.groups for r in g.reasons}
    assert causes == {("few_people",)}
