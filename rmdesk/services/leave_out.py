"""Somebody is out: change the least of a draft."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from rmdesk.domain.people import PersonId
from rmdesk.domain.rounds import Round
from rmdesk.matching.problem import GroupKey, WeekProblem


def groups_without(problem: WeekProblem, made: Round, person: PersonId) -> list[GroupKey]:
    """The draft's groups after ``person`` has gone, with at most one other group changed.

    Of a trio two are left. The partner of a pair meets somebody who sat out, or one of a
    trio, or joins a pair as a third, or sits out: whatever is worth most. Locked groups stay.
    """
    held = {g.people for g in made.groups if g.locked}
    own = made.group_of(person)
    if own is None:
        return [g.people for g in made.groups]
    others = [g.people for g in made.groups if g is not own]
    left = tuple(p for p in own.people if p != person)
    idle = [s.person for s in made.sit_outs if s.person != person]
    possible = [
        groups
        for groups in _ways(left, others, idle, held)
        if all(problem.value_of(g) is not None for g in groups)
    ]
    return max(possible, key=lambda groups: _value(problem, groups), default=others)


def _ways(
    left: GroupKey, others: list[GroupKey], idle: Sequence[PersonId], held: set[GroupKey]
) -> Iterator[list[GroupKey]]:
    yield others
    if len(left) > 1:
        yield [*others, left]
    for lone in left:
        for other in idle:
            yield [*others, _group(lone, other)]
        for group in others:
            if group in held:
                continue
            rest = [g for g in others if g != group]
            if len(group) == 2:
                yield [*rest, _group(*group, lone)]
            else:
                for pair in combinations(group, 2):
                    third = next(p for p in group if p not in pair)
                    yield [*rest, pair, _group(third, lone)]


def _group(*people: PersonId) -> GroupKey:
    return tuple(sorted(people))


def _value(problem: WeekProblem, groups: Sequence[GroupKey]) -> int:
    """The round's value with these groups: what they are worth less the sit-outs' costs."""
    placed = {p for g in groups for p in g}
    costs = sum(cost for p, cost in problem.sit_out_cost.items() if p not in placed)
    return sum(v.value for g in groups if (v := problem.value_of(g))) - costs
