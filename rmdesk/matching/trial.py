"""Good groups for one week, fast: what a season's search asks for thousands of times.

Pairs are the best there are (where many people are there, among each one's best partners).
Trios are ranked by what they add over rough duals of the matching, and the best few tried.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TypeAlias

import numpy as np
import rustworkx
from numpy.typing import NDArray

from .score import Ints

Places = tuple[int, ...]
MayMeet: TypeAlias = Callable[[Ints, Ints, Ints], NDArray[np.bool_]]
DENSE_PEOPLE = 70
BEST_PARTNERS = 24
TRIO_PEOPLE = 36
BARGAINS = 12


def match(gains: Ints, people: Ints, kept: Sequence[Places] = ()) -> list[Places]:
    """The best pairs among ``people``; -1 in the table means they may not meet."""
    size = len(people)
    inside = gains[np.ix_(people, people)]
    if size <= DENSE_PEOPLE:
        return _matched(inside, people, np.triu(inside > 0, 1))
    best = np.argpartition(-inside, BEST_PARTNERS, axis=1)[:, :BEST_PARTNERS]
    thin = np.zeros(inside.shape, bool)
    np.put_along_axis(thin, best, values=True, axis=1)
    where = {int(p): n for n, p in enumerate(people)}
    for group in kept:
        if all(p in where for p in group):
            i, j = (where[p] for p in group)
            thin[i, j] = True
    thin = (thin | thin.T) & (inside > 0)
    found = _matched(inside, people, np.triu(thin, 1))
    if 2 * len(found) < size - 1:  # somebody is left out whom the whole table might place
        return _matched(inside, people, np.triu(inside > 0, 1))
    return found


def _matched(inside: Ints, people: Ints, edges: NDArray[np.bool_]) -> list[Places]:
    i, j = np.nonzero(edges)
    graph: rustworkx.PyGraph[int, int] = rustworkx.PyGraph()
    graph.add_nodes_from(range(len(people)))
    graph.add_edges_from(list(zip(i.tolist(), j.tolist(), inside[i, j].tolist(), strict=True)))
    found = rustworkx.max_weight_matching(graph, weight_fn=int)
    return sorted((int(people[min(p)]), int(people[max(p)])) for p in found)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrioQuestion:
    """What trios add, who may be in one, what each person's turn and being left out cost.

    ``tries``: how many are tried with the best pairs of the others.
    """

    value: Callable[[Ints, Ints, Ints], Ints]
    may: MayMeet
    turn: Ints
    sit_out: Ints
    tries: int


def best_trios(
    asked: TrioQuestion,
    gains: Ints,
    people: Ints,
    pairs: Sequence[Places],
    old: Sequence[Places],
) -> list[Places]:
    """``pairs``, or better groups with trios: as many as leave nobody out, one by one."""
    chosen: list[Places] = []
    best = list(pairs)
    left = people
    while len(left) > 2 and 2 * len(best) < len(left):
        duals = rough_duals(gains, left, best)
        total = _gain(gains, best)
        found: tuple[int, Places, list[Places]] | None = None
        mine = [g for g in old if len(g) == 3 and set(g) <= set(left.tolist())]
        for trio, gain in _candidates(asked, duals, left, mine):
            rest = left[~np.isin(left, trio)]
            others = match(gains, rest, best)
            reached = gain + _gain(gains, others)
            if reached > total and (found is None or reached > found[0]):
                found = reached, trio, others
        if found is None:
            break
        chosen.append(found[1])
        best = found[2]
        left = left[~np.isin(left, found[1])]
    return [*best, *chosen]


def _gain(gains: Ints, pairs: Sequence[Places]) -> int:
    return sum(int(gains[p]) for p in pairs)


def _candidates(
    asked: TrioQuestion, duals: Ints, people: Ints, old: Sequence[Places]
) -> list[tuple[Places, int]]:
    """Promising trios and what they gain; those of whom it is the turn come first."""
    due = people[np.argsort(asked.turn[people], kind="stable")[:TRIO_PEOPLE]]
    due = np.sort(due)
    i, j, k = due[_all_trios(len(due))]
    allowed = asked.may(i, j, k)
    i, j, k = i[allowed], j[allowed], k[allowed]
    if not len(i):
        return []
    sit_out = asked.sit_out
    gain = asked.value(i, j, k) + sit_out[i] + sit_out[j] + sit_out[k]
    surplus = gain - duals[i] - duals[j] - duals[k]
    order = np.argsort(-surplus, kind="stable")[: asked.tries]
    found: list[tuple[Places, int]] = [
        ((int(i[n]), int(j[n]), int(k[n])), int(gain[n])) for n in order
    ]
    known = {trio for trio, _ in found}
    for trio in old:
        if trio not in known:
            one = [np.array([p]) for p in trio]
            found.append((trio, int(asked.value(*one)[0] + sit_out[list(trio)].sum())))
    return found


_TRIOS: dict[int, Ints] = {}


def _all_trios(size: int) -> Ints:
    if size not in _TRIOS:
        _TRIOS[size] = np.array(list(combinations(range(size), 3)), np.int64).reshape(-1, 3).T
    return _TRIOS[size]


def rough_duals(gains: Ints, people: Ints, pairs: Sequence[Places]) -> Ints:
    """What each could claim of their pair's gain, bargaining by what others would give them.

    An approximation of the matching's duals (balanced outcomes, after Kleinberg and Tardos
    2008), only good enough to rank trios by.
    """
    inside = np.maximum(gains[np.ix_(people, people)], 0)
    where = {int(p): n for n, p in enumerate(people)}
    rows = np.arange(len(people))
    mate = rows.copy()
    for a, b in pairs:
        mate[where[a]], mate[where[b]] = where[b], where[a]
    shared = np.where(mate != rows, inside[rows, mate], 0)
    outside = inside.copy()
    outside[rows, mate] = 0
    mine = shared // 2
    for _ in range(BARGAINS):
        claim = np.clip((outside - mine).max(axis=1), 0, shared)
        fair = claim + (shared - claim - claim[mate]) // 2
        mine = (mine + np.clip(fair, 0, shared)) // 2
    duals = np.zeros(len(gains), np.int64)
    duals[people] = mine
    return duals
