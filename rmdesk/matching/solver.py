"""The proven best groups of a plain weighted problem.

Forming a group gains its value plus the cost of leaving its people out, so the best round
is the set of disjoint groups with the largest total gain. Without trios that is a maximum
weight matching (Edmonds; rustworkx, exact in 128-bit whole numbers). Trios make the problem
hard in general, but few are ever needed: candidate trios are tried best first, the rest
being matched exactly each time, until a bound proves that no other trio can do better.
Where pairs that cost nothing but what they are not worth can place everybody, those alone are
looked at (Light), of very many people only the few that can matter (thin.py).

The bound: duals u of the fractional matching (duals.py) satisfy u[i] + u[j] >= gain(i, j),
so no round with trios T gains more than
sum(u) + sum over T of (gain(T) - u[i] - u[j] - u[k]).

Why rustworkx: Apache-2.0, 2 MB in the bundle, wheels for Windows, macOS and Linux, kept up
by IBM's Qiskit team, and fast; it brings numpy. networkx is the oracle in the tests.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import rustworkx
from numpy.typing import NDArray

from .duals import fractional_duals
from .thin import perfect_pairs

Key = tuple[int, ...]
Pair = tuple[int, int]
Places = NDArray[np.int64]
TrioGain = Callable[[Places, Places, Places], tuple[NDArray[np.bool_], NDArray[Any]]]

MANY_PEOPLE = 200
MOST_TRIALS = 4000
FIRST_TRIALS = 64
WORD_BITS = 126
TIE_BITS = 30


@dataclass(frozen=True, slots=True)
class Light:
    """Small weights and the pairs they hold for, such that any set of these pairs that places
    everybody gains more than any other set of groups, and the more the heavier it is.

    The last row is for being left out, which is the partner of an odd one.
    """

    weights: Places
    may: NDArray[np.bool_]


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighted:
    """People 0..n-1, what each pair gains, and which trios there are.

    ``gains`` is a symmetric table of whole numbers (int64 or object), -1 where two may not
    meet, with a diagonal of 0. ``trio_gain`` tells of many trios at once (i < j < k) which
    may be formed and what they gain. ``trios_pay``: a trio may be worth more than pairs that
    place as many, so that trios are tried even where pairs leave nobody out. ``light`` may
    spare much work where trios are taken out and the others matched, again and again.
    """

    gains: NDArray[Any]
    trio_gain: TrioGain | None = None
    trios_pay: bool = False
    light: Light | None = None
    seed: int = 0

    @classmethod
    def plain(
        cls, size: int, pairs: Mapping[Pair, int], trios: Mapping[Key, int] | None = None
    ) -> Weighted:
        """From an edge list: the way any graph can be handed in."""
        gains = np.full((size, size), -1, object)
        np.fill_diagonal(gains, 0)
        for (i, j), gain in pairs.items():
            gains[i, j] = gains[j, i] = gain
        known = trios or {}

        def trio_gain(i: Places, j: Places, k: Places) -> tuple[NDArray[np.bool_], NDArray[Any]]:
            keys = [tuple(map(int, key)) for key in zip(i, j, k, strict=True)]
            may = np.array([key in known for key in keys], bool)
            return may, np.array([known.get(key, 0) for key in keys], object)

        return cls(gains=gains, trio_gain=trio_gain if known else None)


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
    for part in _components(problem.gains):
        solution = _Part(problem, part, check).best()
        groups += solution.groups
        gain += solution.gain
        bound += solution.bound
    return Solution(groups=tuple(sorted(groups)), gain=gain, bound=bound)


def _components(gains: NDArray[Any]) -> Iterator[Places]:
    """Sets of people between whom no pair may meet, each solved on its own."""
    linked = gains >= 0
    left = np.ones(len(gains), bool)
    for start in range(len(gains)):
        if not left[start]:
            continue
        part = np.zeros(len(gains), bool)
        part[start] = True
        edge = part
        while edge.any():
            edge = linked[edge].any(axis=0) & ~part
            part = part | edge
        left &= ~part
        yield np.flatnonzero(part)


class _Part:
    """One connected part of the problem."""

    def __init__(self, problem: Weighted, people: Places, check: Callable[[], None]) -> None:
        self.problem = problem
        self.people = people
        self.check = check
        self.trials = 0
        self.best_groups: tuple[Key, ...] = ()
        self.best_gain = -1
        self.bound = 0

    def best(self) -> Solution:
        groups, gain = self._match(self.people)
        self.best_groups, self.best_gain = groups, gain
        if self.problem.trio_gain and self._trio_may_help(self.people, groups):
            self._try_trios()
        return Solution(
            groups=self.best_groups,
            gain=self.best_gain,
            bound=max(self.best_gain, self.bound),
        )

    def _trio_may_help(self, people: Places, pairs: Sequence[Key]) -> bool:
        """Whether one more trio among ``people`` can be better than these pairs."""
        left_out = len(people) - 2 * len(pairs)
        return len(people) > 2 and (left_out > 0 or self.problem.trios_pay)

    def _match(self, people: Places) -> tuple[tuple[Key, ...], int]:
        """The best pairs among ``people``."""
        gains = self.problem.gains[np.ix_(people, people)]
        pairs = None
        if self.problem.light and not (len(people) % 2 and self.problem.trio_gain):
            pairs = light_pairs(
                self.problem.light, people, seed=self.problem.seed, check=self.check
            )
        if pairs is None:
            pairs = best_pairs(gains, seed=self.problem.seed, names=people)
        where = {int(p): n for n, p in enumerate(people)}
        return pairs, sum(int(gains[where[i], where[j]]) for i, j in pairs)

    def _try_trios(self) -> None:
        """Trios by their surplus over the duals: the best few first, then all that could do
        better than what those have given."""
        table = self.problem.gains[np.ix_(self.people, self.people)]
        found = fractional_duals(table)
        duals = np.zeros(len(self.problem.gains), found.dtype)
        duals[self.people] = found
        total = -(-int(duals.sum()) // 2)
        ranked = self._ranked(duals, None)
        self._descend(ranked[:FIRST_TRIALS], 0, self.people, (), 0, total)
        if len(ranked) > FIRST_TRIALS:
            worth_trying = self._ranked(duals, self.best_gain - total)
            self._descend(worth_trying, 0, self.people, (), 0, total)

    def _descend(
        self,
        ranked: Sequence[tuple[int, int, Key]],
        start: int,
        people: Places,
        chosen: tuple[Key, ...],
        gained: int,
        total: int,
    ) -> None:
        """Add one more trio to ``chosen``, best first, and match the rest each time.

        Trios are added in the order of ``ranked``, so that each set is tried once; a later
        trio has no larger surplus, which bounds all that is still to come.
        """
        room = len(people) // 3
        inside = set(people.tolist())
        for at in range(start, len(ranked)):
            surplus, gain, trio = ranked[at]
            ceiling = gained + total + (room * surplus if surplus > 0 else surplus)
            if ceiling <= self.best_gain:
                return
            if not inside.issuperset(trio):
                continue
            self.check()
            self.trials += 1
            if self.trials > MOST_TRIALS:
                self.bound = max(self.bound, ceiling)
                return
            rest = people[~np.isin(people, trio)]
            groups, rest_gain = self._match(rest)
            if gained + gain + rest_gain > self.best_gain:
                self.best_gain = gained + gain + rest_gain
                self.best_groups = (*chosen, trio, *groups)
            if self._trio_may_help(rest, groups):
                share = total + surplus - gain
                self._descend(ranked, at + 1, rest, (*chosen, trio), gained + gain, share)

    def _ranked(self, duals: NDArray[Any], least: int | None) -> list[tuple[int, int, Key]]:
        """(surplus, gain, trio), largest surplus first: FIRST_TRIALS + 1 of them, or with
        ``least`` all whose surplus passes it."""
        found: list[tuple[int, int, Key]] = []
        for i, j, k, gain in self._trios():
            # half-units keep the duals whole; rounding so keeps the bound valid
            surplus = gain - (duals[i] + duals[j] + duals[k]) // 2
            if least is None:
                most = _largest(surplus, FIRST_TRIALS + 1)
            else:
                most = np.flatnonzero(surplus > least)
            found += [
                (int(surplus[n]), int(gain[n]), (int(i[n]), int(j[n]), int(k[n]))) for n in most
            ]
            if least is None and len(found) > 40 * FIRST_TRIALS:
                found = self._sorted(found)[: FIRST_TRIALS + 1]
        ranked = self._sorted(found)
        return ranked[: FIRST_TRIALS + 1] if least is None else ranked

    def _sorted(self, found: list[tuple[int, int, Key]]) -> list[tuple[int, int, Key]]:
        return sorted(found, key=lambda r: (-r[0], _shuffled(self.problem.seed, r[2])))

    def _trios(self) -> Iterator[tuple[Places, Places, Places, NDArray[Any]]]:
        """All trios that may be formed, in batches, with their gains."""
        assert self.problem.trio_gain is not None
        linked = self.problem.gains >= 0
        batch: list[tuple[Places, Places, Places]] = []
        size = 0
        for at, first in enumerate(self.people):
            later = self.people[at + 1 :]
            later = later[linked[first, later]]
            if len(later) > 1:
                a, b = np.triu_indices(len(later), 1)
                second, third = later[a], later[b]
                may = linked[second, third]
                batch.append((np.full(may.sum(), first), second[may], third[may]))
                size += len(batch[-1][0])
            if size > 50_000 or (batch and at == len(self.people) - 1):
                i, j, k = (np.concatenate(x) for x in zip(*batch, strict=True))
                may, gain = self.problem.trio_gain(i, j, k)
                yield i[may], j[may], k[may], gain[may]
                batch, size = [], 0


def _largest(amounts: NDArray[Any], count: int) -> Places:
    """The places of the ``count`` largest, and of all that equal the last of them."""
    if len(amounts) <= count:
        return np.arange(len(amounts))
    return np.flatnonzero(amounts >= np.partition(amounts, -count)[-count])


def light_pairs(
    light: Light, people: Places, *, seed: int = 0, check: Callable[[], None] = lambda: None
) -> tuple[Pair, ...] | None:
    """The best pairs that place all of ``people`` (but an odd one), None where none was found.

    ``people`` are places in the tables of ``light``. Ties are broken as in ``best_pairs``.
    """
    last = len(light.weights) - 1
    names = np.append(people, last) if len(people) % 2 else people
    size = len(names)
    weights, may = (table[np.ix_(names, names)] for table in (light.weights, light.may))

    def match(i: Places, j: Places, heavy: Places) -> tuple[Pair, ...]:
        check()
        ties = _pair_ties(names[i], names[j], seed, TIE_BITS)
        scale = (size // 2 + 1) << TIE_BITS
        if (int(np.abs(heavy).max(initial=0)) + 1) * scale < 2**62:
            amounts = (heavy * scale + ties).tolist()
        else:
            amounts = (heavy.astype(object) * scale + ties).tolist()
        return _matching(size, i, j, amounts, whole=size < MANY_PEOPLE)

    if size >= MANY_PEOPLE:
        found = perfect_pairs(weights, may, match)
    else:
        i, j = np.nonzero(np.triu(may, 1))
        found = match(i, j, weights[i, j])
    if found is None or 2 * len(found) < size:
        return None
    pairs = [(int(names[i]), int(names[j])) for i, j in found]
    return tuple(sorted(p for p in pairs if last not in p))


def best_pairs(
    gains: NDArray[Any], *, seed: int = 0, names: Sequence[int] | Places | None = None
) -> tuple[Pair, ...]:
    """Disjoint pairs of the largest total gain, in order; -1 in the table means none.

    Ties are broken by a small seeded amount on every pair that cannot change the total, so
    that the answer is the same on every machine. ``names`` are the people's numbers, by
    which ties are broken too.
    """
    size = len(gains)
    who = np.arange(size) if names is None else np.asarray(names)
    i, j = np.nonzero(np.triu(gains >= 0, 1))
    if not len(i):
        return ()
    amounts = gains[i, j]
    half = size // 2 + 1
    spare = WORD_BITS - (int(amounts.max()) * half).bit_length() - 2 * half.bit_length()
    bits = max(0, min(TIE_BITS, spare))
    scale = half << bits
    ties = _pair_ties(who[i], who[j], seed, bits)
    if (int(amounts.max()) + 1) * scale < 2**62:
        weights = (amounts.astype(np.int64) * scale + ties + 1).tolist()
    else:
        weights = (amounts.astype(object) * scale + ties + 1).tolist()
    found = _matching(size, i, j, weights)
    return tuple(sorted((int(who[a]), int(who[b])) for a, b in found))


def _matching(
    size: int, i: Places, j: Places, weights: list[int], *, whole: bool = False
) -> tuple[Pair, ...]:
    """Edmonds' matching of the largest weight, by places; ``whole``: of as many pairs as can
    be, first."""
    graph: rustworkx.PyGraph[int, int] = rustworkx.PyGraph()
    graph.add_nodes_from(range(size))
    graph.add_edges_from(list(zip(i.tolist(), j.tolist(), weights, strict=True)))
    found = rustworkx.max_weight_matching(graph, max_cardinality=whole, weight_fn=int)
    return tuple(sorted((min(p), max(p)) for p in found))


def _pair_ties(i: Places, j: Places, seed: int, bits: int) -> NDArray[np.int64]:
    """``bits`` seeded bits for each pair, by the finaliser of SplitMix64 (Steele 2014)."""
    word = np.uint64
    with np.errstate(over="ignore"):
        x = i.astype(word) * word(0x9E3779B97F4A7C15) + j.astype(word) * word(0xC2B2AE3D27D4EB4F)
        x += word(seed & (2**64 - 1)) * word(0x165667B19E3779F9)
        x = (x ^ (x >> word(30))) * word(0xBF58476D1CE4E5B9)
        x = (x ^ (x >> word(27))) * word(0x94D049BB133111EB)
        x ^= x >> word(31)
    low: NDArray[np.int64] = (x & word((1 << bits) - 1)).astype(np.int64)
    return low


def _shuffled(seed: int, key: Key) -> int:
    """64 seeded bits for a trio: the same everywhere, unlike ``hash``."""
    text = f"{seed}:{','.join(map(str, key))}".encode()
    return int.from_bytes(hashlib.blake2b(text, digest_size=8).digest())
