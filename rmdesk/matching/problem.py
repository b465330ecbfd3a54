"""One week as a plain weighted problem, ready for any solver."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import combinations
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from rmdesk.domain.attendance import Presence, presences
from rmdesk.domain.company import Company, PairKey
from rmdesk.domain.people import PersonId, fold
from rmdesk.domain.programme import WhenOdd
from rmdesk.domain.rounds import Reason
from rmdesk.domain.weeks import Week

from .memory import remember
from .score import Ints, Scorer, Worth
from .tiers import Ranges, Tiers

GroupKey = tuple[PersonId, ...]
Table: TypeAlias = NDArray[Any]
MOST_TURNS = 9
WORD = 2**62
DEAD_END_PEOPLE = 6
KEPT_PAIR, KEPT_TRIO = 2, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Valued:
    """A group that may be formed, and its value; ``parts`` add up to ``value``."""

    people: GroupKey
    value: int
    parts: tuple[tuple[str, int], ...]
    worth: Worth


@dataclass(frozen=True, kw_only=True)
class WeekProblem:
    """Everybody who takes part in a week, and what each possible group is worth.

    ``order`` holds the people who take part in an order that depends only on who they
    are and on the seed, never on rows. ``locked`` groups are fixed, and their people are
    in no other group. ``keep`` holds groups of an earlier plan, of which as many as can be
    stay together (see replan.py). A round's value is the sum of its groups' values less the sum of
    ``sit_out_cost`` over the people left out.
    """

    company: Company
    week: Week
    seed: int
    presence: Mapping[PersonId, Presence]
    scorer: Scorer
    order: tuple[PersonId, ...]
    locked: tuple[GroupKey, ...]
    trios_allowed: bool
    keep: frozenset[GroupKey] = frozenset()
    _valued: dict[GroupKey, Valued | None] = field(default_factory=dict, repr=False)

    # --- who

    @cached_property
    def held(self) -> Mapping[PersonId, GroupKey]:
        """Person -> the locked group that holds them."""
        return {p: group for group in self.locked for p in group}

    @property
    def free(self) -> tuple[PersonId, ...]:
        """Who takes part and is in no locked group."""
        return tuple(p for p in self.order if p not in self.held)

    @cached_property
    def place(self) -> Mapping[PersonId, int]:
        """Person -> place in ``order``."""
        return {p: n for n, p in enumerate(self.order)}

    @cached_property
    def at(self) -> Ints:
        """Places of ``order`` in the scorer's tables."""
        return np.array([self.scorer.place[p] for p in self.order], np.int64)

    # --- which pairs and trios may be

    @cached_property
    def times(self) -> NDArray[np.bool_]:
        """[place in order, slot or day] -> whether the person is there and can use it."""
        seen = [self.presence[p] for p in self.order]
        columns = sorted({s for x in seen for s in x.slots}) or sorted(
            {d.toordinal() for x in seen for d in x.days}
        )
        where = {c: n for n, c in enumerate(columns)}
        table = np.zeros((len(seen), len(columns)), bool)
        for row, x in enumerate(seen):
            for c in x.slots or (d.toordinal() for d in x.days):
                table[row, where[c]] = True
        return table

    @cached_property
    def allowed(self) -> NDArray[np.bool_]:
        """[place, place] -> whether two people may meet; locked people only each other."""
        table = (self.times.astype(np.int64) @ self.times.T.astype(np.int64)) > 0
        place = self.place
        for a, b in self.company.apart(self.week):
            if a in place and b in place:
                table[place[a], place[b]] = table[place[b], place[a]] = False
        for members, at_most in self._cover_members():
            if at_most == 0:
                table[members] = False
                table[:, members] = False
            elif at_most == 1:
                table[np.ix_(members, members)] = False
        for person, group in self.held.items():
            if person in place:
                table[place[person]] = table[:, place[person]] = False
                if len(group) == 2:
                    i, j = (place[p] for p in group)
                    table[i, j] = table[j, i] = True
        np.fill_diagonal(table, val=False)
        return table

    def _cover_members(self) -> list[tuple[NDArray[np.bool_], int]]:
        people = [self.company.person[p] for p in self.order]
        return [
            (np.array([rule.counts(p) for p in people], bool), rule.at_most)
            for rule in self.company.covers
        ]

    def trios_may(self, i: Ints, j: Ints, k: Ints) -> NDArray[np.bool_]:
        """Which of many trios (places in order) may be formed."""
        allowed = self.allowed
        may = allowed[i, j] & allowed[i, k] & allowed[j, k]
        may &= (self.times[i] & self.times[j] & self.times[k]).any(axis=1)
        for members, at_most in self._cover_members():
            away = members[i].astype(int) + members[j] + members[k]
            may &= away <= at_most
        return np.asarray(may, bool)

    def why_not(self, a: PersonId, b: PersonId) -> Reason | None:
        """The first rule that keeps two people who take part from meeting, None if none."""
        i, j = self.place[a], self.place[b]
        if self.allowed[i, j]:
            return None
        group = self.held.get(a) or self.held.get(b)
        if group:
            return Reason(code="locked", about=tuple(self.company.person[p].label for p in group))
        if (min(a, b), max(a, b)) in self.company.never:
            return Reason(code="never_pair")
        if (min(a, b), max(a, b)) in self.company.apart(self.week):
            return Reason(code="partners")
        if not self.presence[a].shares_time_with(self.presence[b]):
            return Reason(code="no_common_time")
        for rule in self.company.covers:
            if sum(rule.counts(self.company.person[p]) for p in (a, b)) > rule.at_most:
                return Reason(code="cover", about=(rule.value,))
        return None

    # --- what they are worth

    @cached_property
    def tiers(self) -> Tiers:
        """Factors from the largest amounts this week can hold; a trio is at most three pairs."""
        scorer, at = self.scorer, np.ix_(self.at, self.at)
        gain = scorer.learning + scorer.two_way
        best, worst = gain.copy(), np.zeros_like(gain)
        for part in scorer.meeting:
            best += np.maximum(part, 0)
            worst -= np.minimum(part, 0)
        return Tiers.for_week(
            len(self.order),
            Ranges(
                worth=_most(best[at]) + _most(worst[at]),
                older_repeat=_most(scorer.older[at]),
                dead_end=_most(self.dead_end),
                recent_repeat=_most(scorer.recent[at]),
                trio_turn=_most(self.trio_turns) if self.trios_allowed or self.locked else 0,
                sit_out_turn=_most(self.sit_out_turns),
                kept=1 if self.keep else 0,
            ),
        )

    @cached_property
    def trio_turns(self) -> Ints:
        return self._turns(self.scorer.memory.trios)

    @cached_property
    def sit_out_turns(self) -> Ints:
        return self._turns(self.scorer.memory.sit_outs)

    def _turns(self, turns: Mapping[PersonId, int]) -> Ints:
        return np.array([min(turns.get(p, 0), MOST_TURNS) for p in self.order], np.int64)

    @cached_property
    def dead_end(self) -> Ints:
        """[place, place] -> 1 where, among at most six people, two share no partner of late.

        Three such pairs after two rounds of six people leave two triangles, in which no
        fourth round without a repeat exists; any other choice leaves one.
        """
        size = len(self.order)
        table = np.zeros((size, size), np.int64)
        if size <= DEAD_END_PEOPLE:
            recent = self.scorer.memory.recent_partners
            partners = [recent.get(p, frozenset()) for p in self.order]
            for i in range(size):
                for j in range(size):
                    table[i, j] = not partners[i] & partners[j]
        return table

    @cached_property
    def sit_out_cost(self) -> Mapping[PersonId, int]:
        tiers = self.tiers
        return {
            p: tiers.sit_out + tiers.sit_out_turn * int(turn)
            for p, turn in zip(self.order, self.sit_out_turns, strict=True)
        }

    def pair_costs(self, i: Ints, j: Ints) -> dict[str, tuple[int, Ints]]:
        """Rank -> (factor, units) of many pairs (places in order): all below their worth."""
        scorer, a, b = self.scorer, self.at[i], self.at[j]
        tiers = self.tiers
        return {
            "older_repeat": (tiers.older_repeat, scorer.older[a, b]),
            "dead_end": (tiers.dead_end, self.dead_end[i, j]),
            "recent_repeat": (tiers.recent_repeat, scorer.recent[a, b]),
            "kept": (tiers.kept, -self._kept_pairs[i, j]),
        }

    @cached_property
    def _kept_pairs(self) -> Ints:
        """[place, place] -> 2 for a pair of the earlier plan, 1 for two of its trio."""
        table = np.zeros((len(self.order), len(self.order)), np.int64)
        for group in self.keep:
            for a, b in combinations(group, 2):
                if a in self.place and b in self.place:
                    i, j = self.place[a], self.place[b]
                    table[i, j] = table[j, i] = KEPT_PAIR if len(group) == 2 else 1
        return table

    def _kept_trios(self, i: Ints, j: Ints, k: Ints) -> Ints:
        """3 for a trio of the earlier plan, 1 where a pair of it only gets company."""
        if not self.keep:
            return np.zeros_like(i)
        table = self._kept_pairs
        same = np.array(
            [
                tuple(sorted((self.order[a], self.order[b], self.order[c]))) in self.keep
                for a, b, c in zip(i, j, k, strict=True)
            ],
            bool,
        )
        joined = (table[i, j] > 0) | (table[i, k] > 0) | (table[j, k] > 0)
        return np.where(same, KEPT_TRIO, joined.astype(np.int64))

    def trio_costs(self, i: Ints, j: Ints, k: Ints) -> dict[str, tuple[int, Ints]]:
        """Rank -> (factor, units) of many trios."""
        scorer, a, b, c = self.scorer, self.at[i], self.at[j], self.at[k]
        turns, tiers = self.trio_turns, self.tiers
        had = turns[i] + turns[j] + turns[k]
        older = scorer.older[a, b] + scorer.older[a, c] + scorer.older[b, c]
        recent = scorer.recent[a, b] + scorer.recent[a, c] + scorer.recent[b, c]
        return {
            "trio_turn": (tiers.trio_turn, had),
            "older_repeat": (tiers.older_repeat, older),
            "recent_repeat": (tiers.recent_repeat, recent),
            "trio": (tiers.trio, np.ones_like(a)),
            "kept": (tiers.kept, -self._kept_trios(i, j, k)),
        }

    def pair_values(self, i: Ints, j: Ints) -> NDArray[Any]:
        """Values of many pairs; int64 where that is wide enough, whole Python numbers else."""
        worth = self.scorer.worth[self.at[i], self.at[j]]
        return self._less(worth, self.pair_costs(i, j))

    def trio_values(self, i: Ints, j: Ints, k: Ints) -> NDArray[Any]:
        """Values of many trios, like ``pair_values``."""
        parts = self.scorer.trio_parts(self.at[i], self.at[j], self.at[k])
        worth = parts[0] + parts[1] + parts[2].sum(axis=0)
        return self._less(worth, self.trio_costs(i, j, k))

    @cached_property
    def wide(self) -> bool:
        """Whether this week's sums pass 64 bits."""
        return self.tiers.sit_out * 4 * (len(self.order) + 1) >= WORD

    def _less(self, worth: Ints, costs: Mapping[str, tuple[int, Ints]]) -> NDArray[Any]:
        total: NDArray[Any] = worth.astype(object) if self.wide else worth.copy()
        for factor, units in costs.values():
            if units.any():
                total = total - (units.astype(object) if self.wide else units) * factor
        return total

    def value_of(self, people: GroupKey) -> Valued | None:
        """The value of a pair or trio (sorted by id), None where they may not meet."""
        if people not in self._valued:
            self._valued[people] = self._value(people)
        return self._valued[people]

    def values_of(self, groups: Sequence[GroupKey]) -> list[Valued]:
        """The values of groups that may meet: ``value_of`` for many at once, and faster."""
        place = self.place
        pairs = [g for g in groups if len(g) == 2 and g not in self._valued]
        if pairs:
            i, j = np.array([[place[a], place[b]] for a, b in pairs], np.int64).T
            costs = {
                name: (factor, units.tolist())
                for name, (factor, units) in self.pair_costs(i, j).items()
                if units.any()
            }
            for n, (people, worth) in enumerate(zip(pairs, self.scorer.pairs(pairs), strict=True)):
                self._valued[people] = _valued(
                    people, worth, {name: -f * units[n] for name, (f, units) in costs.items()}
                )
        found = [self.value_of(g) for g in groups]
        return [v for v in found if v is not None]

    def _value(self, people: GroupKey) -> Valued | None:
        place = self.place
        if any(p not in place for p in people):
            return None
        index = [np.array([place[p]]) for p in people]
        if len(people) == 2:
            if not self.allowed[index[0][0], index[1][0]]:
                return None
            worth, costs = self.scorer.pair(*people), self.pair_costs(*index)
        else:
            if people not in self.locked and not (self.trios_allowed and self.trios_may(*index)[0]):
                return None
            worth, costs = self.scorer.trio(people), self.trio_costs(*index)
        return _valued(
            people, worth, {name: -f * int(units[0]) for name, (f, units) in costs.items()}
        )

    @property
    def pairs(self) -> Iterator[PairKey]:
        """Every allowed pair, smaller id first, in order."""
        for a, b in combinations(sorted(self.order), 2):
            if self.allowed[self.place[a], self.place[b]]:
                yield a, b


def make_problem(
    company: Company,
    week: Week,
    *,
    seed: int = 0,
    locked: Sequence[GroupKey] = (),
    keep: Sequence[GroupKey] = (),
) -> WeekProblem:
    """Everything a solver needs for the round of ``week``."""
    presence = presences(company, week)
    present = [p for p, seen in presence.items() if seen.takes_part]
    scorer = Scorer(company, week, remember(company, week, present), people=tuple(sorted(presence)))
    return WeekProblem(
        company=company,
        week=week,
        seed=seed,
        presence=presence,
        scorer=scorer,
        order=by_identity(company, present, seed),
        locked=tuple(tuple(sorted(g)) for g in locked),
        trios_allowed=company.programme.when_odd is WhenOdd.TRIO,
        keep=frozenset(tuple(sorted(g)) for g in keep),
    )


def _valued(people: GroupKey, worth: Worth, ranks: Mapping[str, int]) -> Valued:
    parts = sorted({**worth.parts, **ranks}.items())
    kept = tuple((name, amount) for name, amount in parts if amount)
    return Valued(people=people, value=sum(a for _, a in kept), parts=kept, worth=worth)


def _most(amounts: Ints) -> int:
    return int(amounts.max()) if amounts.size else 0


def by_identity(company: Company, people: Iterable[PersonId], seed: int) -> tuple[PersonId, ...]:
    """``people`` in an order that depends on who they are and on the seed, never on rows."""
    return tuple(sorted(people, key=lambda p: _identity(company, p, seed)))


def _identity(company: Company, person: PersonId, seed: int) -> tuple[bytes, PersonId]:
    """A seeded key made of who somebody is, so that rows' order decides nothing.

    Two people who are alike in name, e-mail, department and staff number fall back to
    their ids.
    """
    who = company.person[person]
    text = "\x1f".join(
        (str(seed), fold(who.name), who.email.casefold(), fold(who.department), who.number)
    )
    return hashlib.blake2b(text.encode(), digest_size=16).digest(), person
