"""What earlier rounds mean for this one: who met whom, what was learned, whose turn it is."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import combinations

from rmdesk.domain.company import Company, PairKey, PastRound
from rmdesk.domain.people import PersonId
from rmdesk.domain.rules import pair_key
from rmdesk.domain.skills import SkillId
from rmdesk.domain.weeks import Week

MISSED_WEEKS = 8
RECENT_WEEKS = 3
QUALITY = (0, 6, 9, 10, 9, 9)
"""How good a lesson is, by the teacher's level less the learner's; see score.py."""
NOBODY: PersonId = 0  # the "partner" of somebody who sat out; no person has this id


@dataclass(frozen=True, slots=True)
class Memory:
    """A digest of all confirmed rounds but the one of ``week``.

    ``met``: pair -> weeks in which they met, in order. ``served``: (learner, skill) ->
    the quality of all lessons had, added up. ``missed``: pairs whose last meetup, at most 8
    weeks ago, did not happen. ``sit_outs`` and ``trios``: person -> turns already had beyond
    those who have had the fewest, counting only rounds the person was there for.
    ``recent_partners``: whom each was grouped with in the last three weeks, NOBODY where
    they sat out.
    """

    met: dict[PairKey, list[Week]] = field(default_factory=dict)
    served: Counter[tuple[PersonId, SkillId]] = field(default_factory=Counter)
    missed: frozenset[PairKey] = frozenset()
    sit_outs: dict[PersonId, int] = field(default_factory=dict)
    trios: dict[PersonId, int] = field(default_factory=dict)
    recent_partners: dict[PersonId, frozenset[PersonId]] = field(default_factory=dict)


def remember(company: Company, week: Week, present: Iterable[PersonId]) -> Memory:
    """Digest ``company.history`` for the round of ``week``, for the people ``present``."""
    here = tuple(present)
    met: dict[PairKey, list[Week]] = defaultdict(list)
    served: Counter[tuple[PersonId, SkillId]] = Counter()
    missed: dict[PairKey, Week] = {}
    past = [r for r in company.history if r.week != week]
    for earlier in past:
        for group in earlier.groups:
            pairs = [pair_key(a, b) for a, b in combinations(group.people, 2)]
            if group.met:
                for pair in pairs:
                    met[pair].append(earlier.week)
                    missed.pop(pair, None)
                for x in group.lessons:
                    gap = max(0, min(x.teacher_level - x.learner_level, 5))
                    served[x.learner, x.skill] += QUALITY[gap]
            else:
                missed.update(dict.fromkeys(pairs, earlier.week))
    return Memory(
        met=dict(met),
        served=served,
        missed=frozenset(p for p, w in missed.items() if 0 < week - w <= MISSED_WEEKS),
        sit_outs=_turns(past, here, lambda r: r.sit_outs),
        trios=_turns(past, here, _in_trio),
        recent_partners=_recent_partners(past, week),
    )


def _recent_partners(past: list[PastRound], week: Week) -> dict[PersonId, frozenset[PersonId]]:
    found: dict[PersonId, set[PersonId]] = defaultdict(set)
    for earlier in past:
        if not 0 < week - earlier.week <= RECENT_WEEKS:
            continue
        for group in earlier.groups:
            for person in group.people:
                found[person].update(set(group.people) - {person})
        for person in earlier.sit_outs:
            found[person].add(NOBODY)
    return {person: frozenset(partners) for person, partners in found.items()}


def _in_trio(past: PastRound) -> frozenset[PersonId]:
    return frozenset(p for g in past.groups if len(g.people) > 2 for p in g.people)


def _turns(
    past: list[PastRound],
    here: tuple[PersonId, ...],
    whose: Callable[[PastRound], frozenset[PersonId]],
) -> dict[PersonId, int]:
    """Turns had less turns expected, in whole steps above the lowest of those ``here``.

    A round in which k of m people had the turn is an expectation of k/m for each who was
    there: newcomers and people often away are so neither spared nor made to catch up.
    Between two people who were always there the difference is that of plain counts.
    """
    scale = 5040  # divisible by 1..10, so that most expectations stay exact in whole numbers
    debt: Counter[PersonId] = Counter(dict.fromkeys(here, 0))
    for earlier in past:
        turn = whose(earlier) & earlier.took_part
        if not turn:
            continue
        expected = scale * len(turn) // len(earlier.took_part)
        for person in earlier.took_part:
            debt[person] += (scale if person in turn else 0) - expected
    lowest = min((debt[p] for p in here), default=0)
    return {p: (debt[p] - lowest) // scale for p in here}
