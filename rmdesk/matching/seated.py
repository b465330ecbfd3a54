"""Who, when and where decided together, for weeks in which tables or cover bind.

One yes-or-no for every group in every slot it could use; each person in at most one group,
so many groups a slot, at most so many of a department or role away at any moment. The ranks
of a round's value (tiers.py) are optimised one after another, each held while the next is
improved, so that every step has small whole numbers and a proven end. The last step makes the
answer unique by a seeded amount on every choice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

import highspy
import numpy as np
from numpy.typing import NDArray

from rmdesk.domain.availability import Slot, SlotId
from rmdesk.domain.people import PersonId
from rmdesk.domain.rules import Cover

from .highs import new_solver
from .problem import GroupKey, WeekProblem
from .score import Ints

MOST_TRIO_PEOPLE = 26
BEST_PARTNERS = 24
STAGE_SECONDS = 20.0
TIE_RANGE = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Seating:
    """The best groups that can be seated, each with its slot. ``proven``: none are better."""

    seats: Mapping[GroupKey, SlotId]
    proven: bool

    @property
    def groups(self) -> list[GroupKey]:
        return list(self.seats)


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What binds: tables a slot, and cover. Some may be lifted, to see what forces what."""

    capacity: Mapping[SlotId, int]
    covers: tuple[Cover, ...]

    @classmethod
    def of(cls, problem: WeekProblem) -> Limits:
        company = problem.company
        return cls(capacity={s.id: s.capacity for s in company.slots}, covers=company.covers)


def best_seated(
    problem: WeekProblem,
    fixed: Mapping[GroupKey, SlotId],
    *,
    check: Callable[[], None] = lambda: None,
) -> Seating:
    """The best round of ``problem`` in which every group has a table.

    ``fixed`` are the locked groups' seats; locked groups that are not among them get one if
    possible, before anything else. ``check`` is called between steps and may raise to cancel.
    """
    choices = _Choices(problem, fixed)
    model = _Model(problem, choices, fixed, Limits.of(problem))
    proven = choices.complete
    for amounts, most in choices.stages():
        check()
        if amounts.any():
            proven = model.improve(amounts if most else -amounts) and proven
    return Seating(seats={**fixed, **model.seats()}, proven=proven)


def placeable(problem: WeekProblem, fixed: Mapping[GroupKey, SlotId], limits: Limits) -> int:
    """How many people can be placed at most under ``limits``."""
    choices = _Choices(problem, fixed)
    model = _Model(problem, choices, fixed, limits)
    model.improve(choices.sizes)
    return sum(len(g) for g in model.seats()) + sum(len(g) for g in fixed)


class _Choices:
    """Every (group, slot) that may be, and its amounts rank by rank."""

    def __init__(self, problem: WeekProblem, fixed: Mapping[GroupKey, SlotId]) -> None:
        self.problem = problem
        self.complete = True
        held = [g for g in problem.locked if g not in fixed]
        keys = [*held, *self._pairs(), *self._trios()]
        self.forced = len(held)
        self.groups: list[GroupKey] = []
        self.slots: list[SlotId] = []
        self.of_group: list[int] = []
        for number, key in enumerate(keys):
            common = frozenset.intersection(*(problem.presence[p].slots for p in key))
            for slot in sorted(common):
                self.groups.append(key)
                self.slots.append(slot)
                self.of_group.append(number)
        self.sizes = np.array([len(g) for g in self.groups], np.int64)

    def _pairs(self) -> Iterator[GroupKey]:
        """All pairs of free people, or among very many the best partners of each."""
        free = self.problem.free
        pairs = [p for p in self.problem.pairs if p[0] in set(free) and p[1] in set(free)]
        slots = max((len(x.slots) for x in self.problem.presence.values()), default=1)
        if len(pairs) * slots <= 40_000:
            return iter(pairs)
        self.complete = False
        place, worth = self.problem.scorer.place, self.problem.scorer.worth
        kept: set[GroupKey] = set()
        of: dict[PersonId, list[GroupKey]] = {p: [] for p in free}
        for pair in pairs:
            for person in pair:
                of[person].append(pair)
        for mine in of.values():
            mine.sort(key=lambda p: -int(worth[place[p[0]], place[p[1]]]))
            kept.update(mine[:BEST_PARTNERS])
        return iter(sorted(kept))

    def _trios(self) -> Iterator[GroupKey]:
        problem = self.problem
        if not problem.trios_allowed:
            return
        free = sorted(problem.free)
        if len(free) > MOST_TRIO_PEOPLE:
            self.complete = False
            free = sorted(problem.free[:MOST_TRIO_PEOPLE])
        for trio in combinations(free, 3):
            i, j, k = (np.array([problem.place[p]]) for p in trio)
            if problem.trios_may(i, j, k)[0]:
                yield trio

    def stages(self) -> Iterator[tuple[Ints, bool]]:
        """(amounts, whether more is better) from the highest rank to the lowest."""
        problem = self.problem
        place, turns = problem.place, problem.sit_out_turns
        yield self._seated_locks(), True
        yield self.sizes, True
        yield self._kept(), True
        yield (self.sizes > 2).astype(np.int64), False
        yield np.array([sum(turns[place[p]] for p in g) for g in self.groups], np.int64), True
        ranks = self._ranks()
        for name in ("trio_turn", "recent_repeat", "dead_end", "older_repeat"):
            yield ranks[name], False
        yield ranks["worth"], True
        random = np.random.default_rng(problem.seed)
        yield random.integers(1, TIE_RANGE, len(self.groups)), True

    def _seated_locks(self) -> Ints:
        return np.array([n < self.forced for n in self.of_group], np.int64)

    def _kept(self) -> Ints:
        if not self.problem.keep:
            return np.zeros_like(self.sizes)
        parts = [dict(v.parts) for g in self.groups if (v := self.problem.value_of(g))]
        return np.array([p.get("kept", 0) // self.problem.tiers.kept for p in parts], np.int64)

    def _ranks(self) -> dict[str, Ints]:
        """Rank -> units of every choice; worth is in points."""
        found: dict[GroupKey, dict[str, int]] = {}
        tiers = self.problem.tiers
        factor = {
            "trio_turn": tiers.trio_turn,
            "recent_repeat": tiers.recent_repeat,
            "dead_end": tiers.dead_end,
            "older_repeat": tiers.older_repeat,
        }
        for key in set(self.groups):
            valued = self.problem.value_of(key)
            assert valued is not None
            parts = dict(valued.parts)
            units = {name: -parts.get(name, 0) // f for name, f in factor.items()}
            units["worth"] = valued.worth.points
            found[key] = units
        names = (*factor, "worth")
        return {n: np.array([found[g][n] for g in self.groups], np.int64) for n in names}


class _Model:
    """The choices as a mixed-integer programme, improved rank by rank."""

    def __init__(
        self,
        problem: WeekProblem,
        choices: _Choices,
        fixed: Mapping[GroupKey, SlotId],
        limits: Limits,
    ) -> None:
        self.choices = choices
        self.chosen = np.zeros(len(choices.groups), bool)
        self.highs = new_solver(mip_rel_gap=0.0, mip_abs_gap=0.5, time_limit=STAGE_SECONDS)
        count = len(choices.groups)
        self.columns = np.arange(count, dtype=np.int32)
        if count:
            self.highs.addVars(count, np.zeros(count), np.ones(count))
            kinds = np.full(count, highspy.HighsVarType.kInteger)
            self.highs.changeColsIntegrality(count, self.columns, kinds)
            self._add_limits(problem, fixed, limits)

    def _add_limits(
        self, problem: WeekProblem, fixed: Mapping[GroupKey, SlotId], limits: Limits
    ) -> None:
        choices = self.choices
        for person in problem.order:
            inside = np.array([person in g for g in choices.groups], np.int64)
            self._at_most(inside, 1)
        for slot, capacity in limits.capacity.items():
            taken = sum(s == slot for s in fixed.values())
            self._at_most(np.array([s == slot for s in choices.slots], np.int64), capacity - taken)
        for rule in limits.covers:
            for slots in moments(problem, set(limits.capacity)):
                self._add_cover(problem, rule, slots, fixed)

    def _add_cover(
        self,
        problem: WeekProblem,
        rule: Cover,
        slots: frozenset[SlotId],
        fixed: Mapping[GroupKey, SlotId],
    ) -> None:
        person = problem.company.person
        counts = {g: sum(rule.counts(person[p]) for p in g) for g in {*self.choices.groups, *fixed}}
        away = [
            counts[g] * (s in slots)
            for g, s in zip(self.choices.groups, self.choices.slots, strict=True)
        ]
        already = sum(counts[g] for g, s in fixed.items() if s in slots)
        self._at_most(np.array(away, np.int64), max(0, rule.at_most - already))

    def _at_most(self, amounts: Ints, most: int) -> None:
        at = np.flatnonzero(amounts).astype(np.int32)
        if len(at):
            values = amounts[at].astype(float)
            self.highs.addRow(-highspy.kHighsInf, float(most), len(at), at, values)

    def improve(self, amounts: Ints) -> bool:
        """Make the sum of ``amounts`` over the choices as large as can be, and hold it there.

        Returns whether that was proven in time.
        """
        if not len(self.columns):
            return True
        cost = amounts.astype(float)
        self.highs.changeColsCost(len(cost), self.columns, cost)
        self.highs.changeObjectiveSense(highspy.ObjSense.kMaximize)
        self.highs.run()
        proven = self.highs.getModelStatus() == highspy.HighsModelStatus.kOptimal
        found: NDArray[np.float64] = np.array(self.highs.getSolution().col_value)
        if len(found) == len(cost):
            self.chosen = found > 0.5
        reached = int(amounts[self.chosen].sum())
        at = np.flatnonzero(amounts).astype(np.int32)
        self.highs.addRow(float(reached), highspy.kHighsInf, len(at), at, cost[at])
        return bool(proven)

    def seats(self) -> dict[GroupKey, SlotId]:
        """The groups chosen, and where they sit."""
        return {self.choices.groups[n]: self.choices.slots[n] for n in np.flatnonzero(self.chosen)}


def moments(problem: WeekProblem, slots: set[SlotId]) -> list[frozenset[SlotId]]:
    """Sets of slots that run at one moment: one for the start of each slot."""
    company = problem.company
    found = []
    for slot in sorted(slots):
        mine = company.slot[slot]
        found.append(
            frozenset(
                other
                for other in slots
                if (theirs := company.slot[other]).weekday == mine.weekday
                and theirs.start <= mine.start < theirs.end
            )
        )
    return found


def what_binds(
    problem: WeekProblem, fixed: Mapping[GroupKey, SlotId]
) -> tuple[list[Slot], list[Cover]]:
    """A smallest set of limits that leaves somebody without a place: the tables of slots, cover.

    Every limit is lifted, then put back one by one as long as no more people lose their
    place; those that could not be put back are what binds.
    """
    limits = Limits.of(problem)
    everybody = len(problem.order)
    unlimited = dict.fromkeys(limits.capacity, everybody)
    goal = placeable(problem, fixed, Limits(capacity=unlimited, covers=()))
    capacity, covers = dict(unlimited), tuple[Cover, ...]()
    few: list[Slot] = []
    bound: list[Cover] = []
    for slot, tables in limits.capacity.items():
        tried = {**capacity, slot: tables}
        if placeable(problem, fixed, Limits(capacity=tried, covers=covers)) == goal:
            capacity = tried
        else:
            few.append(problem.company.slot[slot])
    for rule in limits.covers:
        if placeable(problem, fixed, Limits(capacity=capacity, covers=(*covers, rule))) == goal:
            covers = (*covers, rule)
        else:
            bound.append(rule)
    return few, bound
