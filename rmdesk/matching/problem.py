"""One week as a plain weighted problem, ready for any solver."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from rmdesk.domain.attendance import Presence, presences
from rmdesk.domain.company import Company, PairKey
from rmdesk.domain.people import PersonId, fold
from rmdesk.domain.programme import WhenOdd
from rmdesk.domain.rounds import Reason
from rmdesk.domain.weeks import Week

from .memory import remember
from .score import SENSELESS_UNITS, Scorer, Worth
from .tiers import Ranges, Tiers

GroupKey = tuple[PersonId, ...]
MOST_TURNS = 9


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
    are and on the seed, never on rows. ``pairs`` holds allowed pairs; ``forbidden`` says
    why any other pair may not meet. ``locked`` groups are fixed, and their people are in
    no other pair. A round's value is the sum of its groups' values less the sum of
    ``sit_out_cost`` over the people left out.
    """

    company: Company
    week: Week
    seed: int
    presence: Mapping[PersonId, Presence]
    scorer: Scorer
    tiers: Tiers
    order: tuple[PersonId, ...]
    locked: tuple[GroupKey, ...]
    pairs: Mapping[PairKey, Valued]
    forbidden: Mapping[PairKey, Reason]
    sit_out_cost: Mapping[PersonId, int]
    trios_allowed: bool
    _trios: dict[GroupKey, Valued | None] = field(default_factory=dict, repr=False)

    @property
    def free(self) -> tuple[PersonId, ...]:
        """Who takes part and is in no locked group."""
        held = {p for group in self.locked for p in group}
        return tuple(p for p in self.order if p not in held)

    def trio(self, people: GroupKey) -> Valued | None:
        """The value of three people (sorted by id), or None where they may not meet."""
        if people not in self._trios:
            self._trios[people] = self._value_trio(people)
        return self._trios[people]

    def value_of(self, people: GroupKey) -> Valued | None:
        """The value of a pair or trio, None where they may not meet."""
        return self.pairs.get((people[0], people[1])) if len(people) == 2 else self.trio(people)

    def trio_value(self, people: GroupKey) -> int | None:
        """``trio(people).value`` without its parts: quick enough to ask for every trio."""
        if not self._may_meet(people):
            return None
        points, sensible = self.scorer.trio_points(people)
        return points + sum(self._trio_costs(people, sensible).values())

    def _may_meet(self, people: GroupKey) -> bool:
        if people in self.locked:
            return True
        a, b, c = people
        pairs = self.pairs
        if not self.trios_allowed or (a, b) not in pairs:
            return False
        if (a, c) not in pairs or (b, c) not in pairs:
            return False
        first, *others = (self.presence[p] for p in people)
        return first.shares_time_with(*others) and not _breaks_cover(self.company, people)

    def _value_trio(self, people: GroupKey) -> Valued | None:
        if not self._may_meet(people):
            return None
        worth = self.scorer.trio(people)
        costs = self._trio_costs(people, sensible=bool(worth.lessons))
        return _valued(people, worth.parts | costs, worth)

    def _trio_costs(self, people: GroupKey, sensible: bool) -> dict[str, int]:
        """The parts of a trio's value that rank above its worth."""
        tiers, turns = self.tiers, self.scorer.memory.trios
        a, b, c = people
        facts = [self.scorer.facts(p) for p in ((a, b), (a, c), (b, c))]
        had = [_turns(turns, p) for p in people]
        return {
            "older_repeat": -tiers.older_repeat * sum(f.older for f in facts),
            "recent_repeat": -tiers.recent_repeat * sum(f.recent for f in facts),
            "nothing_to_show": 0 if sensible else -tiers.older_repeat * SENSELESS_UNITS,
            "trio_turn": -tiers.trio_turn * sum(had),
            "trio_overdue": -tiers.trio_overdue * sum(map(_overdue, had)),
            "trio": -tiers.trio,
        }


def make_problem(
    company: Company, week: Week, *, seed: int = 0, locked: Sequence[GroupKey] = ()
) -> WeekProblem:
    """Everything a solver needs for the round of ``week``."""
    presence = presences(company, week)
    present = [p for p, seen in presence.items() if seen.takes_part]
    held = {p: group for group in locked for p in group}
    scorer = Scorer(company, week, remember(company, week, present))
    order = tuple(sorted(present, key=lambda p: _identity(company, p, seed)))
    worths: dict[PairKey, Worth] = {}
    forbidden: dict[PairKey, Reason] = {}
    for a, b in combinations(sorted(present), 2):
        why_not = _why_not(company, presence, held, a, b)
        if why_not:
            forbidden[a, b] = why_not
        else:
            worths[a, b] = scorer.pair(a, b)
    tiers = _tiers(scorer, present, worths)
    return WeekProblem(
        company=company,
        week=week,
        seed=seed,
        presence=presence,
        scorer=scorer,
        tiers=tiers,
        order=order,
        locked=tuple(tuple(sorted(g)) for g in locked),
        pairs={
            pair: _value_pair(scorer, tiers, pair, worth, len(present))
            for pair, worth in worths.items()
        },
        forbidden=forbidden,
        sit_out_cost={
            p: tiers.sit_out + tiers.sit_out_turn * _turns(scorer.memory.sit_outs, p)
            for p in present
        },
        trios_allowed=company.programme.when_odd is WhenOdd.TRIO,
    )


def _tiers(scorer: Scorer, present: list[PersonId], worths: Mapping[PairKey, Worth]) -> Tiers:
    """Factors from the largest amounts this week can hold; a trio is at most three pairs."""
    memory = scorer.memory
    most_trios = max((_turns(memory.trios, p) for p in present), default=0)
    return Tiers.for_week(
        len(present),
        Ranges(
            worth=3 * max((sum(map(abs, w.parts.values())) for w in worths.values()), default=0),
            trio_turn=3 * most_trios,
            older_repeat=3 * max((scorer.facts(p).older for p in worths), default=0)
            + SENSELESS_UNITS,
            dead_end=max((scorer.dead_end(p, len(present)) for p in worths), default=0),
            recent_repeat=3 * max((scorer.facts(p).recent for p in worths), default=0),
            trio_overdue=3 * _overdue(most_trios),
            sit_out_turn=max((_turns(memory.sit_outs, p) for p in present), default=0),
        ),
    )


def _turns(turns: Mapping[PersonId, int], person: PersonId) -> int:
    return min(turns.get(person, 0), MOST_TURNS)


def _overdue(turns: int) -> int:
    """Turns by which somebody was in a trio two or more times oftener than another."""
    return max(0, turns - 1)


def _value_pair(scorer: Scorer, tiers: Tiers, pair: PairKey, worth: Worth, present: int) -> Valued:
    facts = scorer.facts(pair)
    costs = {
        "dead_end": -tiers.dead_end * scorer.dead_end(pair, present),
        "older_repeat": -tiers.older_repeat * facts.older,
        "recent_repeat": -tiers.recent_repeat * facts.recent,
        "nothing_to_show": 0 if worth.lessons else -tiers.older_repeat * SENSELESS_UNITS,
    }
    return _valued(pair, worth.parts | costs, worth)


def _valued(people: GroupKey, parts: Mapping[str, int], worth: Worth) -> Valued:
    kept = tuple((name, amount) for name, amount in sorted(parts.items()) if amount)
    return Valued(people=people, value=sum(a for _, a in kept), parts=kept, worth=worth)


def _why_not(
    company: Company,
    presence: Mapping[PersonId, Presence],
    held: Mapping[PersonId, GroupKey],
    a: PersonId,
    b: PersonId,
) -> Reason | None:
    """The first rule that keeps two people apart this week, None where they may meet."""
    group = held.get(a) or held.get(b)
    if group and not (held.get(a) == held.get(b) and len(group) == 2):
        return Reason(code="locked", about=tuple(company.person[p].label for p in group))
    if group:
        return None
    if (a, b) in company.never:
        return Reason(code="never_pair")
    if not presence[a].shares_time_with(presence[b]):
        return Reason(code="no_common_time")
    cover = _breaks_cover(company, (a, b))
    return Reason(code="cover", about=(cover,)) if cover else None


def _breaks_cover(company: Company, people: GroupKey) -> str:
    """What would be left without cover if these people met, "" if nothing would."""
    for rule in company.covers:
        if sum(rule.counts(company.person[p]) for p in people) > rule.at_most:
            return rule.value
    return ""


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
