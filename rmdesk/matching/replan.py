"""Somebody is ill, joins, leaves, or a table is lost: change the least.

First as many people as possible are placed, then as many groups of the earlier round as
possible stay (a pair that gets a third person counts half), and only among those choices the
best round is looked for. Groups that nothing has happened to keep their slot too, where
there is room. Groups that have met already stay as they are, and take no part in any of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

from rmdesk.domain.company import Company
from rmdesk.domain.rounds import Group, Round

from .problem import GroupKey, make_problem
from .seated import best_seated
from .slots import seat
from .week import best_groups, to_round


@dataclass(frozen=True, slots=True, kw_only=True)
class Replan:
    """The new round, and what differs from the old one.

    ``dissolved`` are groups that no longer are, ``formed`` those that are new, ``moved``
    those that only meet at another time or place.
    """

    round: Round
    dissolved: tuple[Group, ...]
    formed: tuple[Group, ...]
    moved: tuple[Group, ...]

    def __bool__(self) -> bool:
        return bool(self.dissolved or self.formed or self.moved)


def replan(
    company: Company,
    old: Round,
    *,
    held: Collection[GroupKey] = (),
    check: Callable[[], None] = lambda: None,
) -> Replan:
    """Mend ``old`` for the company as it is now. A round that still holds stays as it is.

    ``held`` are those of its groups that have met already: nothing of them changes.
    """
    met = tuple(g for g in old.groups if g.people in held)
    if not met:
        return compared(old, _mended(company, old, check))
    others = replace(old, groups=tuple(g for g in old.groups if g not in met))
    made = _mended(_without(company, met), others, check)
    return compared(old, _together(old, met, made))


def _without(company: Company, met: tuple[Group, ...]) -> Company:
    """The company without the people of these groups and the tables they sat at."""
    gone = {p for g in met for p in g.people}
    taken = Counter(g.slot for g in met)
    return replace(
        company,
        people=tuple(replace(p, archived=p.archived or p.id in gone) for p in company.people),
        slots=tuple(replace(s, capacity=max(0, s.capacity - taken[s.id])) for s in company.slots),
    )


def _together(old: Round, met: tuple[Group, ...], made: Round) -> Round:
    """The groups that have met, where they stood, and those that were ``made``."""
    new = {g.people: g for g in made.groups}
    stay = [g if g in met else new.pop(g.people) for g in old.groups if g in met or g.people in new]
    worth = sum(g.value for g in met)
    return replace(
        made,
        groups=(*stay, *new.values()),
        value=made.value + worth,
        bound=made.bound + worth,
        took_part=made.took_part.union(*(g.people for g in met)),
    )


def _mended(company: Company, old: Round, check: Callable[[], None]) -> Round:
    plain = make_problem(company, old.week, seed=old.seed)
    there = set(plain.order)
    before = {g.people: g for g in old.groups}
    locked = [
        g.people
        for g in old.groups
        if g.locked and there.issuperset(g.people) and plain.value_of(g.people)
    ]
    problem = make_problem(company, old.week, seed=old.seed, locked=locked, keep=tuple(before))
    _, groups = best_groups(problem, check=check)
    groups = [*problem.locked, *groups]
    fixed = {
        g: slot
        for g in groups
        if g in before
        and (slot := before[g].slot) is not None
        and all(slot in problem.presence[p].slots for p in g)
    }
    seats = seat(company, problem.presence, groups, _within_tables(company, fixed))
    if len(seats) < len(groups) and company.slots:
        found = best_seated(problem, {g: fixed[g] for g in locked if g in fixed}, check=check)
        groups, seats = found.groups, dict(found.seats)
    return to_round(make_problem(company, old.week, seed=old.seed, locked=locked), groups, seats)


def _within_tables(company: Company, fixed: dict[GroupKey, int]) -> dict[GroupKey, int]:
    """``fixed`` without the groups for which a slot has lost its tables."""
    left = {s.id: s.capacity for s in company.slots}
    kept = {}
    for group, slot in fixed.items():
        if left.get(slot, 0) > 0:
            left[slot] -= 1
            kept[group] = slot
    return kept


def compared(old: Round, made: Round) -> Replan:
    """What ``made`` changes in ``old``."""
    before = {g.people: g for g in old.groups}
    after = {g.people: g for g in made.groups}
    return Replan(
        round=made,
        dissolved=tuple(g for g in old.groups if g.people not in after),
        formed=tuple(g for g in made.groups if g.people not in before),
        moved=tuple(
            g for g in made.groups if g.people in before and before[g.people].slot != g.slot
        ),
    )
