"""Exchanging chains of groups between two weeks of a plan.

Groups of two weeks that share people hang together in chains. Such a chain can change weeks
as a whole, and everybody still meets somebody in both: what Kempe (1879) did with colours.
"""

from __future__ import annotations

from itertools import combinations
from random import Random

import numpy as np

from .draft import Draft
from .lived import Lessons, Places

SHARE = 0.5


def exchange(draft: Draft, one: int, other: int, random: Random) -> None:
    """Exchange about half of the chains of two weeks, where the rules of both allow it."""
    kept = {week: (draft.groups[week], draft.lessons[week]) for week in (one, other)}
    moved: dict[int, set[Places]] = {one: set(), other: set()}
    for mine, theirs in _chains(kept[one][0], kept[other][0]):
        if random.random() >= SHARE:
            continue
        # both weeks keep their number of trios, and nobody comes who is not there
        trios = sum(len(g) > 2 for g in mine) == sum(len(g) > 2 for g in theirs)
        if trios and _fits(draft, other, mine) and _fits(draft, one, theirs):
            moved[one].update(mine)
            moved[other].update(theirs)
    if not (moved[one] or moved[other]):
        return
    for week in (one, other):
        draft.take(week)
    for week, away in ((one, other), (other, one)):
        stay = [g for g in kept[week][0] if g not in moved[week]]
        come = [g for g in kept[away][0] if g in moved[away]]
        lessons: Lessons = {}
        for source, groups in ((week, stay), (away, come)):
            had = kept[source][1]
            lessons |= {p: had[p] for g in groups for p in g if p in had}
        draft.put(week, [*stay, *come], lessons)


def _chains(
    one: tuple[Places, ...], other: tuple[Places, ...]
) -> list[tuple[list[Places], list[Places]]]:
    """Groups of both weeks that hang together."""
    leader: dict[int, int] = {}

    def find(person: int) -> int:
        leader.setdefault(person, person)
        while leader[person] != person:
            leader[person] = leader[leader[person]]
            person = leader[person]
        return person

    for group in (*one, *other):
        for person in group[1:]:
            leader[find(person)] = find(group[0])
    chains: dict[int, tuple[list[Places], list[Places]]] = {}
    for side, groups in enumerate((one, other)):
        for group in groups:
            chains.setdefault(find(group[0]), ([], []))[side].append(group)
    return list(chains.values())


def _fits(draft: Draft, week: int, groups: list[Places]) -> bool:
    """Whether these groups may all meet in ``week``."""
    allowed = draft.outlook.allowed[week]
    for group in groups:
        if not all(allowed[i, j] for i, j in combinations(group, 2)):
            return False
        if len(group) > 2:
            may = draft.may_meet(week)
            if not may(*(np.array([p]) for p in group))[0]:
                return False
    return True
