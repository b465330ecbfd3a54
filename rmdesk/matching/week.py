"""The best round for one week."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rmdesk.domain.attendance import slot_days
from rmdesk.domain.availability import Slot, SlotId
from rmdesk.domain.company import Company
from rmdesk.domain.people import PersonId
from rmdesk.domain.rounds import Group, Reason, Round, RoundStatus, SitOut
from rmdesk.domain.rules import Cover, pair_key
from rmdesk.domain.weeks import Week

from .problem import GroupKey, WeekProblem, make_problem
from .score import Ints
from .seated import best_seated, what_binds
from .slots import seat
from .solver import MANY_PEOPLE, Light, Pair, Solution, TrioGain, Weighted, light_pairs, solve


def suggest(
    company: Company,
    week: Week,
    *,
    seed: int = 0,
    locked: Mapping[GroupKey, SlotId | None] | None = None,
    check: Callable[[], None] = lambda: None,
) -> Round:
    """The proven best round of ``week``, as a draft.

    ``locked`` groups (people sorted by id) stay as they are, with their slot. ``check`` is
    called between steps and may raise to cancel. Same company, seed and locks: same round.
    """
    kept = dict(locked or {})
    problem = make_problem(company, week, seed=seed, locked=tuple(kept))
    fixed = {g: slot for g, slot in kept.items() if slot is not None}
    solution, groups = best_groups(problem, check=check)
    everybody = [*problem.locked, *groups]
    seats = seat(company, problem.presence, everybody, fixed)
    if len(seats) == len(everybody) or not company.slots:
        return to_round(problem, everybody, seats, slack=solution.bound - solution.gain)
    return _seated_round(problem, fixed, everybody, solution, check)


def _seated_round(
    problem: WeekProblem,
    fixed: Mapping[GroupKey, SlotId],
    wished: Sequence[GroupKey],
    solution: Solution,
    check: Callable[[], None],
) -> Round:
    """The best round for which there are tables, where those for the best are not enough."""
    found = best_seated(problem, fixed, check=check)
    groups = list(dict.fromkeys([*problem.locked, *found.groups]))
    ceiling = to_round(problem, wished, {}).value + solution.bound - solution.gain
    made = to_round(problem, groups, found.seats)
    made = replace(made, bound=made.value if found.proven else max(made.value, ceiling))
    if any(s.why.code == "no_table" for s in made.sit_outs):
        made = replace(made, notes=tuple(_limits(problem, *what_binds(problem, fixed))))
    return made


def _limits(
    problem: WeekProblem, slots: Sequence[Slot], covers: Sequence[Cover]
) -> Iterator[Reason]:
    """Why not everybody could be placed: these slots' tables, who can come only then, cover."""
    days = slot_days(problem.company, problem.week)
    for slot in slots:
        about = (days[slot.id].isoformat(), f"{slot.start:%H:%M}", slot.name, str(slot.capacity))
        yield Reason(code="few_tables", about=about)
    chosen = {slot.id for slot in slots}
    bound = sum(problem.presence[p].slots <= chosen for p in problem.order)
    if bound == 1:
        yield Reason(code="only_then_one")
    elif bound:
        yield Reason(code="only_then", about=(str(bound),))
    for rule in covers:
        yield Reason(code="few_away", about=(rule.value, str(rule.at_most)))


def best_groups(
    problem: WeekProblem, *, check: Callable[[], None] = lambda: None
) -> tuple[Solution, list[GroupKey]]:
    """The best groups among the people who are free, as people's ids."""
    order = problem.free
    at = np.array([problem.place[p] for p in order], np.int64)
    trio = problem.trios_allowed and len(at) % 2 == 1
    light = None if problem.keep or (trio and len(at) < MANY_PEOPLE) else _light(problem, at)
    if light and not trio:
        pairs = light_pairs(light, np.arange(len(at)), seed=problem.seed, check=check)
        if pairs is not None:
            return _of_first_choices(problem, pairs)
        light = None  # tried in vain
    solution = solve(weighted(problem, at, light), check=check)
    return solution, _by_id(order, solution.groups)


def _of_first_choices(
    problem: WeekProblem, pairs: tuple[Pair, ...]
) -> tuple[Solution, list[GroupKey]]:
    """Pairs that place everybody and cost nothing above worth: nothing can be better."""
    groups = _by_id(problem.free, pairs)
    gain = sum(v.value for v in problem.values_of(groups))
    gain += sum(problem.sit_out_cost[p] for g in groups for p in g)
    return Solution(groups=pairs, gain=gain, bound=gain), groups


def _by_id(order: Sequence[PersonId], groups: Iterable[tuple[int, ...]]) -> list[GroupKey]:
    return [tuple(sorted(order[n] for n in g)) for g in groups]


def weighted(problem: WeekProblem, at: Ints, light: Light | None) -> Weighted:
    """The people at these places of ``problem`` as a plain weighted graph."""
    return Weighted(
        gains=_pair_gains(problem, at),
        trio_gain=_trio_gain(problem, at) if problem.trios_allowed else None,
        seed=problem.seed,
        trios_pay=bool(problem.keep),
        light=light,
    )


def _light(problem: WeekProblem, at: Ints) -> Light:
    """Worth alone, for pairs that cost nothing in any rank above it."""
    size = len(at)
    weights = np.zeros((size + 1, size + 1), np.int64)
    may = np.zeros(weights.shape, bool)
    where = np.ix_(problem.at[at], problem.at[at])
    scorer = problem.scorer
    weights[:size, :size] = scorer.worth[where]
    may[:size, :size] = problem.allowed[np.ix_(at, at)]
    may[:size, :size] &= (scorer.older[where] == 0) & (problem.dead_end[np.ix_(at, at)] == 0)
    may[:size, size] = may[size, :size] = problem.sit_out_turns[at] == 0
    return Light(weights, may)


def _costs(problem: WeekProblem) -> NDArray[Any]:
    """What leaving each person of ``order`` out costs."""
    cost = [problem.sit_out_cost[p] for p in problem.order]
    return np.array(cost, object if problem.wide else np.int64)


def _pair_gains(problem: WeekProblem, at: Ints) -> NDArray[Any]:
    """[n, m] -> gain of pairing the people at these places, -1 where they may not meet."""
    cost = _costs(problem)
    size = len(at)
    gains = np.full((size, size), -1, cost.dtype)
    i, j = np.triu_indices(size, 1)
    may = problem.allowed[at[i], at[j]]
    i, j = i[may], j[may]
    values = problem.pair_values(at[i], at[j])
    gains[i, j] = gains[j, i] = values + cost[at[i]] + cost[at[j]]
    gains[np.arange(size), np.arange(size)] = 0
    return gains


def _trio_gain(problem: WeekProblem, at: Ints) -> TrioGain:
    cost = _costs(problem)

    def gain(i: Ints, j: Ints, k: Ints) -> tuple[NDArray[np.bool_], NDArray[Any]]:
        a, b, c = at[i], at[j], at[k]
        may = problem.trios_may(a, b, c)
        return may, problem.trio_values(a, b, c) + cost[a] + cost[b] + cost[c]

    return gain


def to_round(
    problem: WeekProblem,
    groups: Sequence[GroupKey],
    seats: Mapping[GroupKey, SlotId],
    *,
    slack: int = 0,
) -> Round:
    """Put values, reasons and seats to ``groups``; everybody else who is there sits out.

    ``slack`` is how far the proven ceiling lies above these groups' value.
    """
    problem.values_of(groups)  # all at once, which is faster than one by one below
    made = [_group(problem, g, seats.get(g)) for g in groups]
    made.sort(key=lambda g: _when(problem, g))
    placed = {p for g in groups for p in g}
    left_out = [p for p in problem.order if p not in placed]
    sit_outs = tuple(
        SitOut(person=p, cost=problem.sit_out_cost[p], why=_why_left_out(problem, p, left_out))
        for p in sorted(left_out)
    )
    value = sum(g.value for g in made) - sum(s.cost for s in sit_outs)
    return Round(
        week=problem.week,
        seed=problem.seed,
        status=RoundStatus.DRAFT,
        groups=tuple(made),
        sit_outs=sit_outs,
        value=value,
        bound=value + slack,
        took_part=frozenset(problem.order),
    )


def _group(problem: WeekProblem, people: GroupKey, slot: SlotId | None) -> Group:
    valued = problem.value_of(people)
    assert valued is not None, people
    scorer = problem.scorer
    pairs = [pair_key(a, b) for a, b in combinations(people, 2)]
    weeks = sorted({w for p in pairs for w in scorer.memory.met.get(p, ())})
    reasons = []
    if any(map(scorer.recent_units, pairs)) and people not in problem.locked:
        reasons.append(Reason(code="repeat_forced", about=tuple(repeat_causes(problem))))
    if len(people) > 2:
        reasons.append(Reason(code="trio", about=(str(len(problem.order)),)))
    if slot is None and problem.company.slots:
        reasons.append(Reason(code="no_table"))
    return Group(
        people=people,
        value=valued.value,
        parts=valued.parts,
        lessons=valued.worth.lessons,
        topics=valued.worth.topics,
        met_before=tuple(weeks),
        slot=slot,
        locked=people in problem.locked,
        reasons=tuple(reasons),
    )


def _when(problem: WeekProblem, group: Group) -> tuple[object, ...]:
    """By day and time, then by name; groups with no slot last."""
    company = problem.company
    names = tuple(company.person[p].label for p in group.people)
    if group.slot is None:
        return (1, names)
    slot = company.slot[group.slot]
    return (0, slot.weekday, slot.start, slot.name, names)


def _why_left_out(problem: WeekProblem, person: PersonId, left_out: Sequence[PersonId]) -> Reason:
    if not problem.allowed[problem.place[person]].any():
        others = (problem.why_not(person, p) for p in problem.order if p != person)
        return Reason(code="no_partner", about=tuple(sorted({r.code for r in others if r})))
    if len(left_out) == 1 and not problem.trios_allowed:
        return Reason(code="odd_turn", about=(str(len(problem.order)),))
    if problem.company.slots:
        return Reason(code="no_table")
    return Reason(code="no_place")


def repeat_causes(problem: WeekProblem) -> list[str]:
    """Which rules force somebody to meet again so soon; "few_people" where none does.

    A rule is named where, without all rules of its kind, a round exists that places as many
    people with no pair of the last three weeks.
    """
    company = problem.company
    relaxed: dict[str, Company] = {
        "never_pair": replace(company, never_pairs=()),
        "times": replace(company, slots=(), availability=()),
        "absence": replace(company, absences=()),
        "cover": replace(company, covers=()),
    }
    causes = [
        code
        for code, freer in relaxed.items()
        if freer != company and not _must_repeat(freer, problem)
    ]
    if problem.locked and not _must_repeat(company, problem, locked=()):
        causes.append("locks")
    return causes or ["few_people"]


def _must_repeat(
    company: Company, problem: WeekProblem, locked: tuple[GroupKey, ...] | None = None
) -> bool:
    freer = make_problem(
        company,
        problem.week,
        seed=problem.seed,
        locked=problem.locked if locked is None else locked,
    )
    _, groups = best_groups(freer)
    return any(
        freer.scorer.recent_units(pair_key(a, b)) for g in groups for a, b in combinations(g, 2)
    )
