"""The best pairs of very many people: a linear programme says which pairs can matter.

Where everybody can be placed in pairs that cost nothing in any rank above worth, the best of
such rounds is the best there is, for no worth outweighs one unit of a rank (tiers.py). That
leaves small weights and a perfect matching:

1. The fractional matching is solved by HiGHS over each one's best partners; pairs that its
   duals price wrongly are added until there are none (column generation).
2. The duals are made whole numbers that cover every pair: u[i] + u[j] >= w[i, j]. So no
   perfect matching has more than sum(u), and one with a pair of slack s no more than
   sum(u) - s.
3. rustworkx matches the pairs of little slack. What the answer falls short of sum(u) is the
   slack that a pair of any answer as good can have: once all such pairs were in, it is
   proven, and being unique by the seeded ties it does not depend on HiGHS's way there.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import highspy
import numpy as np
from numpy.typing import NDArray

from .highs import new_solver

Ints: TypeAlias = NDArray[np.int64]
Floats: TypeAlias = NDArray[np.float64]
Pairs: TypeAlias = tuple[tuple[int, int], ...]
BEST_PARTNERS = 20
MORE_PARTNERS = 6
MOST_ROUNDS = 40
SCALE = 256  # of the whole-number duals
FIRST_SLACK = 4 * SCALE
MOST_WIDENINGS = 7


def perfect_pairs(
    weights: Ints, may: NDArray[np.bool_], match: Callable[[Ints, Ints, Ints], Pairs]
) -> Pairs | None:
    """The best perfect matching, or None where none was found among pairs of little slack.

    ``weights`` is symmetric, of small whole numbers (some thousands, say); only pairs that
    ``may`` meet count. ``match`` gives the one best matching of pairs (i, j) of so much
    weight each, with ties broken.
    """
    if len(weights) % 2 or not may.any(axis=1).all():
        return None
    thin = Thinned(weights, may)
    slack = FIRST_SLACK
    for _ in range(MOST_WIDENINGS):
        i, j = thin.within(slack)
        found = match(i, j, weights[i, j] + thin.lift)
        if 2 * len(found) < len(weights):
            slack *= 4
            continue
        weight = sum(int(weights[p]) for p in found)
        short = thin.total - thin.value(weight, len(found))
        if short <= slack:
            return found
        slack = short
    return None


class Thinned:
    """Whole-number duals of a weighted graph, and the pairs of little slack.

    ``weights`` is a symmetric table of small whole numbers (at most some millions); only
    pairs that ``may`` meet count. An even number of people.
    """

    def __init__(self, weights: Ints, may: NDArray[np.bool_]) -> None:
        self.weights, self.may = weights, may
        most = int(np.abs(np.where(may, weights, 0)).max(initial=0)) + 1
        # with so much on every pair, a best matching is a perfect one wherever that can be
        self.lift = 4 * most
        duals = self._whole(self._fractional())
        self.total = int(duals.sum())  # in 1 / SCALE
        self.slack = duals[:, None] + duals - SCALE * (weights + self.lift)
        self.slack[~may] = np.iinfo(np.int64).max

    def value(self, weight: int, pairs: int) -> int:
        """A matching's value in 1 / SCALE, comparable with ``total``."""
        return SCALE * (weight + self.lift * pairs)

    def within(self, slack: int) -> tuple[Ints, Ints]:
        """The pairs of at most so much slack."""
        i, j = np.nonzero(np.triu(self.slack <= slack, 1))
        return i, j

    def _fractional(self) -> Floats:
        size = len(self.weights)
        gains = np.where(self.may, self.weights + self.lift, -1).astype(float)
        order = np.argpartition(-gains, min(BEST_PARTNERS, size - 1), axis=1)
        i = np.repeat(np.arange(size), min(BEST_PARTNERS, size - 1))
        j = order[:, : min(BEST_PARTNERS, size - 1)].ravel()
        solver = new_solver(solver="simplex")
        solver.changeObjectiveSense(highspy.ObjSense.kMaximize)
        empty = np.zeros(0, np.int32)
        solver.addRows(size, np.full(size, -np.inf), np.ones(size), 0, empty, empty, np.zeros(0))
        known = np.zeros(gains.shape, bool)
        duals = np.zeros(size)
        for _ in range(MOST_ROUNDS):
            _add_pairs(solver, gains, known, i, j)
            solver.run()
            duals = np.abs(np.array(solver.getSolution().row_dual))
            short = gains - duals[:, None] - duals
            short[known] = -1
            worst = short.max(axis=1)
            if worst.max(initial=0) <= 1e-6 * self.lift:
                break
            many = min(MORE_PARTNERS, size - 1)
            best = np.argpartition(-short, many, axis=1)[:, :many]
            i, j = np.repeat(np.arange(size), many), best.ravel()
            wanted = short[i, j] > 0
            i, j = i[wanted], j[wanted]
        return duals

    def _whole(self, duals: Floats) -> Ints:
        """Duals in 1 / SCALE, raised until they cover every pair."""
        whole = np.ceil(duals * SCALE).astype(np.int64)
        least = np.where(self.may, SCALE * (self.weights + self.lift), -1)
        for person in range(len(whole)):
            short = int((least[person] - whole).max(initial=0)) - int(whole[person])
            if short > 0:
                whole[person] += short
        return whole


def _add_pairs(solver: Any, gains: Floats, known: NDArray[np.bool_], i: Ints, j: Ints) -> None:
    a, b = np.minimum(i, j), np.maximum(i, j)
    fresh = np.unique((a * len(gains) + b)[(gains[a, b] > 0) & ~known[a, b]])
    a, b = fresh // len(gains), fresh % len(gains)
    known[a, b] = known[b, a] = True
    count = len(a)
    if not count:
        return
    index = np.empty(2 * count, np.int32)
    index[0::2], index[1::2] = a, b
    starts = np.arange(0, 2 * count, 2, dtype=np.int32)
    solver.addCols(
        count, gains[a, b], np.zeros(count), np.full(count, np.inf), 2 * count, starts, index,
        np.ones(2 * count),
    )  # fmt: skip
