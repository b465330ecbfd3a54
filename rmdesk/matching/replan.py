"""Somebody is ill, joins, leaves, or a table is lost: change the least.

First as many people as possible are placed, then as many groups of the earlier round as
possible stay (a pair that gets a third person counts half), and only among those choices the
best round is looked for. Groups that nothing has happened to keep their slot too, where
there is room.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

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


def replan(company: Company, old: Round, *, check: Callable[[], None] = lambda: None) -> Replan:
    """Mend ``old`` for the company as it is now. A round that still holds stays as it is."""
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
    made = to_round(make_problem(company, old.week, seed=old.seed, locked=locked), groups, seats)
    return compared(old, made)


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
