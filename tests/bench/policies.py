"""How others pair: shuffles, greed, stable roommates, an optimum without memory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations
from random import Random

import numpy as np

from rmdesk.domain.rules import pair_key
from rmdesk.matching.problem import GroupKey, WeekProblem
from rmdesk.matching.week import suggest

Policy = Callable[[WeekProblem, Random], list[GroupKey]]
REMEMBERED = 12
SHUFFLES = 50
STEP_ASIDE = 40


def in_pairs(people: list[int]) -> list[GroupKey]:
    groups = [tuple(sorted(people[i : i + 2])) for i in range(0, len(people) - 1, 2)]
    if len(people) % 2 and groups:
        groups[-1] = tuple(sorted((*groups[-1], people[-1])))
    return groups


def shuffled(problem: WeekProblem, random: Random) -> list[GroupKey]:
    people = sorted(problem.order)
    random.shuffle(people)
    return in_pairs(people)


def no_repeats(problem: WeekProblem, random: Random) -> list[GroupKey]:
    met = problem.scorer.memory.met

    def repeats(groups: list[GroupKey]) -> int:
        return sum(
            any(problem.week - w <= REMEMBERED for w in met.get(pair_key(a, b), ()))
            for g in groups
            for a, b in combinations(g, 2)
        )

    return min((shuffled(problem, random) for _ in range(SHUFFLES)), key=repeats)


def with_the_last(problem: WeekProblem, groups: list[GroupKey]) -> list[GroupKey]:
    """Whoever is left over joins a pair."""
    used = {p for g in groups for p in g}
    left = [p for p in problem.order if p not in used]
    if left and groups:
        groups[-1] = tuple(sorted((*groups[-1], left[0])))
    return groups


def greedy(problem: WeekProblem, _: Random) -> list[GroupKey]:
    """The best pair first, then the best of those left, by the very values RMDesk has."""
    size = len(problem.order)
    i, j = np.triu_indices(size, 1)
    may = problem.allowed[i, j]
    i, j = i[may], j[may]
    order = np.argsort(-problem.pair_values(i, j).astype(float), kind="stable")
    used = np.zeros(size, bool)
    groups: list[GroupKey] = []
    for n in order:
        a, b = i[n], j[n]
        if not used[a] and not used[b]:
            used[a] = used[b] = True
            groups.append(pair_key(problem.order[a], problem.order[b]))
            if 2 * len(groups) >= size - 1:
                break
    return with_the_last(problem, groups)


def optimum(problem: WeekProblem, _: Random) -> list[GroupKey]:
    """The best round of each week by the same worth, without any memory."""
    forgetful = replace(problem.company, history=())
    return [g.people for g in suggest(forgetful, problem.week).groups]


def weekly(problem: WeekProblem, _: Random) -> list[GroupKey]:
    return [g.people for g in suggest(problem.company, problem.week).groups]


def stable(problem: WeekProblem, random: Random) -> list[GroupKey]:
    """Irving's stable roommates (1985) on what each would learn, fresh partners first.

    Where no stable matching exists, whoever makes it fail steps aside and is paired greedily.
    """
    scorer, at = problem.scorer, problem.at
    mine = scorer.lessons[np.ix_(at, at)] * 2 + scorer.meeting.sum(axis=0)[np.ix_(at, at)]
    mine = mine - 10_000 * scorer.older[np.ix_(at, at)]
    size = len(problem.order)
    likes = [
        [int(j) for j in np.argsort(-mine[i], kind="stable") if problem.allowed[i, j]]
        for i in range(size)
    ]
    aside: set[int] = set()
    mates: dict[int, int] = {}
    for _ in range(STEP_ASIDE):
        inside = {i: [j for j in likes[i] if j not in aside] for i in range(size) if i not in aside}
        found, culprit = irving(inside)
        if found is not None:
            mates = found
            break
        aside.add(culprit)
    groups = sorted({(min(p), max(p)) for p in mates.items() if mates.get(p[1]) == p[0]})
    used = {p for g in groups for p in g}
    rest = sorted((i for i in range(size) if i not in used), key=lambda _: random.random())
    while len(rest) > 1:
        first = rest.pop()
        partner = max(rest, key=lambda j: mine[first, j] + mine[j, first])
        rest.remove(partner)
        groups.append((first, partner))
    return with_the_last(problem, [pair_key(problem.order[i], problem.order[j]) for i, j in groups])


def irving(likes: dict[int, list[int]]) -> tuple[dict[int, int] | None, int]:
    """A stable matching, or None and somebody who has no partner left."""
    table = _Roommates(likes)
    table.propose()
    while True:
        start = next((i for i in sorted(table.rows) if len(table.rows[i]) > 1), None)
        if start is None:
            return {i: next(iter(row)) for i, row in table.rows.items() if row}, -1
        alone = table.rotate(start)
        if alone is not None:
            return None, alone


class _Roommates:
    """Whom everybody still may get, best first."""

    def __init__(self, likes: dict[int, list[int]]) -> None:
        self.rank = {i: {j: r for r, j in enumerate(row)} for i, row in likes.items()}
        self.rows = {i: dict.fromkeys(row) for i, row in likes.items()}
        self.holds: dict[int, int] = {}

    def part(self, a: int, b: int) -> None:
        self.rows[a].pop(b, None)
        self.rows[b].pop(a, None)

    def refuse_below(self, who: int, least: int) -> list[int]:
        """``who`` lets go of everybody worse than ``least``."""
        rank = self.rank[who]
        refused = [k for k in self.rows[who] if rank[k] > rank[least]]
        for k in refused:
            self.part(who, k)
        return refused

    def propose(self) -> None:
        asking = sorted(self.rows)
        while asking:
            i = asking.pop()
            if not self.rows[i]:
                continue
            j = next(iter(self.rows[i]))
            current = self.holds.get(j)
            if current == i:
                continue
            if current is not None and self.rank[j][current] < self.rank[j][i]:
                self.part(i, j)
                asking.append(i)
                continue
            self.holds[j] = i
            asking += [k for k in self.refuse_below(j, i) if k == current]

    def rotate(self, start: int) -> int | None:
        """Remove one rotation; returns somebody who is left with nobody, if any."""
        askers: list[int] = [start]
        asked: list[int] = []
        seen = {start: 0}
        while True:
            walk = iter(self.rows[askers[-1]])
            next(walk)
            second = next(walk)
            asked.append(second)
            nobody = next(reversed(self.rows[second]))
            if nobody in seen:
                begin = seen[nobody]
                break
            seen[nobody] = len(askers)
            askers.append(nobody)
        for a, b in list(zip(askers, asked, strict=True))[begin:]:
            self.refuse_below(b, a)
        alone = [a for a in askers[begin:] if not self.rows[a]]
        alone += [x for x in self.rows if not self.rows[x] and x in self.holds.values()]
        return alone[0] if alone else None


POLICIES: dict[str, Policy] = {
    "random": shuffled,
    "no repeats": no_repeats,
    "greedy": greedy,
    "stable": stable,
    "no memory": optimum,
    "RMDesk": weekly,
}
