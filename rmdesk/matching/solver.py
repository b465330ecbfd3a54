"""The proven best groups of a plain weighted problem.

Forming a group gains its value plus the cost of leaving its people out, so the best round
is the set of disjoint groups with the largest total gain. Without trios that is a maximum
weight matching (Edmonds; rustworkx, exact in 128-bit whole numbers). Trios make the problem
hard in general, but few are ever needed: candidate trios are tried best first, the rest
being matched exactly each time, until a bound proves that no other trio can do better.

The bound: duals u of the fractional matching (an assignment problem, solved here in whole
numbers) satisfy u[i] + u[j] >= gain(i, j), so no round with trios T gains more than
sum(u) + sum over T of (gain(T) - u[i] - u[j] - u[k]).

Why rustworkx: Apache-2.0, 2 MB in the bundle, wheels for Windows, macOS and Linux, kept up
by IBM's Qiskit team, and fast; it brings numpy. networkx is the oracle in the tests.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import rustworkx

Key = tuple[int, ...]
Pair = tuple[int, int]

MOST_TRIALS = 4000
WORD_BITS = 126


class Cancelled(Exception):
    """The caller's token asked to stop."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighted:
    """People 0..n-1, what each pair gains, and which trios there are.

    ``pair_gain`` has whole numbers >= 0 for pairs (i < j) that may meet; ``trio_gain``
    gives a trio's gain or None, and is asked only where all three pairs may meet.
    """

    size: int
    pair_gain: Mapping[Pair, int]
    trio_gain: Callable[[Key], int | None] | None = None
    seed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Solution:
    """Disjoint groups, their total gain, and a proven ceiling for any other set."""

    groups: tuple[Key, ...]
    gain: int
    bound: int


def solve(problem: Weighted, *, check: Callable[[], None] = lambda: None) -> Solution:
    """The best groups. ``check`` is called between steps and may raise to cancel.

    The answer is proven (``gain == bound``) unless more than MOST_TRIALS trios had to be
    tried, which no company of ordinary rules comes near.
    """
    groups: list[Key] = []
    gain = bound = 0
    for part in _components(problem):
        solution = _Part(problem, part, check).best()
        groups += solution.groups
        gain += solution.gain
        bound += solution.bound
    return Solution(groups=tuple(sorted(groups)), gain=gain, bound=bound)


def _components(problem: Weighted) -> list[list[int]]:
    """Sets of people between whom no pair may meet, each solved on its own."""
    neighbours: dict[int, list[int]] = {i: [] for i in range(problem.size)}
    for i, j in problem.pair_gain:
        neighbours[i].append(j)
        neighbours[j].append(i)
    seen: set[int] = set()
    found = []
    for start in range(problem.size):
        if start in seen:
            continue
        seen.add(start)
        part, stack = [], [start]
        while stack:
            i = stack.pop()
            part.append(i)
            fresh = [j for j in neighbours[i] if j not in seen]
            seen.update(fresh)
            stack += fresh
        found.append(sorted(part))
    return found


class _Part:
    """One connected part of the problem."""

    def __init__(self, problem: Weighted, people: Sequence[int], check: Callable[[], None]) -> None:
        self.problem = problem
        self.people = people
        self.check = check
        inside = set(people)
        self.pairs = {p: g for p, g in problem.pair_gain.items() if p[0] in inside}
        self.trials = 0
        self.best_groups: tuple[Key, ...] = ()
        self.best_gain = -1
        self.bound = 0

    def best(self) -> Solution:
        groups, gain = self._match(self.people)
        self.best_groups, self.best_gain = groups, gain
        left_out = len(self.people) - 2 * len(groups)
        if self.problem.trio_gain and left_out and len(self.people) > 2:
            self.bound = gain
            self._try_trios(tuple(self.people), (), 0)
        return Solution(
            groups=self.best_groups,
            gain=self.best_gain,
            bound=max(self.best_gain, self.bound),
        )

    def _match(self, people: Sequence[int]) -> tuple[tuple[Key, ...], int]:
        """The best pairs among ``people``."""
        inside = set(people)
        usable = {p: g for p, g in self.pairs.items() if p[0] in inside and p[1] in inside}
        pairs = max_weight_pairs(usable, seed=self.problem.seed)
        return pairs, sum(usable[p] for p in pairs)

    def _try_trios(self, people: tuple[int, ...], chosen: tuple[Key, ...], gained: int) -> None:
        """Add one more trio to ``chosen``, best bound first, and match the rest.

        Trios are added in the order of their bounds, so that each set is tried once.
        Every trio later in the list can gain no more than its own place allows.
        """
        ranked, total = self._ranked_trios(people)
        self._descend(ranked, 0, people, chosen, gained, total)

    def _descend(
        self,
        ranked: list[tuple[int, int, Key]],
        start: int,
        people: tuple[int, ...],
        chosen: tuple[Key, ...],
        gained: int,
        total: int,
    ) -> None:
        room = (len(people)) // 3
        for at in range(start, len(ranked)):
            surplus, gain, trio = ranked[at]
            # later trios have no larger surplus, so a set of up to `room` of them ...
            ceiling = gained + total + (room * surplus if surplus > 0 else surplus)
            if ceiling <= self.best_gain:
                return
            if not set(trio) <= set(people):
                continue
            self.check()
            self.trials += 1
            if self.trials > MOST_TRIALS:
                self.bound = max(self.bound, ceiling)
                return
            rest = tuple(p for p in people if p not in trio)
            groups, rest_gain = self._match(rest)
            if gained + gain + rest_gain > self.best_gain:
                self.best_gain = gained + gain + rest_gain
                self.best_groups = (*chosen, trio, *groups)
            if len(rest) - 2 * len(groups) and len(rest) > 2:
                share = total + surplus - gain
                self._descend(ranked, at + 1, rest, (*chosen, trio), gained + gain, share)

    def _ranked_trios(self, people: tuple[int, ...]) -> tuple[list[tuple[int, int, Key]], int]:
        """(surplus over the duals, gain, trio), largest surplus first; and sum(u)."""
        duals = fractional_duals(people, self.pairs)
        assert self.problem.trio_gain is not None
        ranked = []
        for trio in self._triangles(people):
            gain = self.problem.trio_gain(trio)
            if gain is not None:
                # half-units keep the duals whole; rounding up keeps the bound valid
                surplus = gain - sum(duals[p] for p in trio) // 2
                ranked.append((surplus, gain, trio))
        ranked.sort(key=lambda r: (-r[0], _shuffled(self.problem.seed, r[2])))
        return ranked, -(-sum(duals.values()) // 2)

    def _triangles(self, people: tuple[int, ...]) -> Iterator[Key]:
        pairs = self.pairs
        for i, j, k in combinations(sorted(people), 3):
            if (i, j) in pairs and (i, k) in pairs and (j, k) in pairs:
                yield i, j, k


def max_weight_pairs(gains: Mapping[Pair, int], *, seed: int = 0) -> tuple[Pair, ...]:
    """Disjoint pairs of the largest total gain (gains >= 0, pairs i < j), in order.

    Ties are broken by a small seeded amount on every pair that cannot change the total, so
    that the answer is the same on every machine and for any order of ``gains``.
    """
    edges = sorted(gains.items())
    if not edges:
        return ()
    nodes = sorted({i for pair, _ in edges for i in pair})
    place = {node: at for at, node in enumerate(nodes)}
    most = max(gain for _, gain in edges)
    half = len(nodes) // 2
    spare = WORD_BITS - (most * (half + 1)).bit_length() - 2 * half.bit_length()
    bits = max(0, min(30, spare))
    scale = (half + 1) << bits
    graph: rustworkx.PyGraph[int, int] = rustworkx.PyGraph(multigraph=False)
    graph.add_nodes_from(range(len(nodes)))
    graph.add_edges_from(
        [
            (place[i], place[j], gain * scale + (_shuffled(seed, (i, j)) >> (64 - bits)) + 1)
            for (i, j), gain in edges
        ]
    )
    found = rustworkx.max_weight_matching(graph, weight_fn=int)
    return tuple(sorted(_ordered(nodes[a], nodes[b]) for a, b in found))


def _ordered(a: int, b: int) -> Pair:
    return (a, b) if a < b else (b, a)


def _shuffled(seed: int, key: Iterable[int]) -> int:
    """64 seeded bits for a group: the same everywhere, unlike ``hash``."""
    text = f"{seed}:{','.join(map(str, key))}".encode()
    return int.from_bytes(hashlib.blake2b(text, digest_size=8).digest())


def fractional_duals(people: Sequence[int], gains: Mapping[Pair, int]) -> dict[int, int]:
    """Duals in half-units: u[i] >= 0 and u[i] + u[j] >= 2 * gain(i, j), with a least sum.

    Solved as an assignment of everybody to somebody (themselves for 0) by the Hungarian
    method with potentials (Kuhn 1955, Munkres 1957; shortest augmenting paths), in O(n^3)
    whole-number steps.
    """
    order = sorted(people)
    size = len(order)
    cost = [[0 if i == j else -gains.get(_ordered(i, j), -1) for j in order] for i in order]
    forbidden = sum(max(0, -min(row)) for row in cost) + 1
    for row_at, row in enumerate(cost):
        for at in range(size):
            if at != row_at and row[at] == 1:
                row[at] = forbidden
    rows, columns = _assignment_potentials(cost)
    return {p: -(rows[at] + columns[at]) for at, p in enumerate(order)}


def _assignment_potentials(cost: list[list[int]]) -> tuple[list[int], list[int]]:
    """Potentials with rows[i] + columns[j] <= cost[i][j], tight on a cheapest assignment."""
    size = len(cost)
    rows, columns = [0] * (size + 1), [0] * (size + 1)
    owner = [size] * (size + 1)  # column -> row; index `size` stands for "none"
    for row in range(size):
        owner[size] = row
        column = size
        slack: list[int | None] = [None] * size
        came_from = [size] * size
        done = [False] * (size + 1)
        while owner[column] != size or column == size:
            done[column] = True
            here, least, nearest = owner[column], None, size
            for j in range(size):
                if done[j]:
                    continue
                reduced = cost[here][j] - rows[here] - columns[j]
                known = slack[j]
                if known is None or reduced < known:
                    slack[j] = known = reduced
                    came_from[j] = column
                if least is None or known < least:
                    least, nearest = known, j
            assert least is not None
            for j in range(size + 1):
                if done[j]:
                    rows[owner[j]] += least
                    columns[j] -= least
                elif j < size:
                    slack[j] = (slack[j] or 0) - least
            column = nearest
        while column != size:
            owner[column] = owner[came_from[column]]
            column = came_from[column]
    return rows[:size], columns[:size]
