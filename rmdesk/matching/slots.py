"""Which group sits where and when: as many as the tables and the cover rules allow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from rmdesk.domain.attendance import Presence
from rmdesk.domain.availability import Answer, SlotId
from rmdesk.domain.company import Company
from rmdesk.domain.people import PersonId

GroupKey = tuple[PersonId, ...]
MOST_STEPS = 20_000


@dataclass(slots=True)
class _Seating:
    """Tables taken so far, and who is away at what time."""

    company: Company
    options: Mapping[GroupKey, tuple[SlotId, ...]]
    taken: dict[SlotId, list[GroupKey]] = field(default_factory=dict)
    steps: int = 0

    def fits(self, group: GroupKey, slot: SlotId) -> bool:
        here = self.taken.get(slot, [])
        if len(here) >= self.company.slot[slot].capacity:
            return False
        away = [self.company.person[p] for g in (*self._at_the_time_of(slot), group) for p in g]
        return all(sum(map(rule.counts, away)) <= rule.at_most for rule in self.company.covers)

    def _at_the_time_of(self, slot: SlotId) -> list[GroupKey]:
        """Groups seated in this slot or in one that overlaps it on the same day."""
        if not self.company.covers:
            return []
        mine = self.company.slot[slot]
        return [
            group
            for other, groups in self.taken.items()
            if (theirs := self.company.slot[other]).weekday == mine.weekday
            and theirs.start < mine.end
            and mine.start < theirs.end
            for group in groups
        ]


def has_room(
    company: Company, group: GroupKey, slot: SlotId, others: Mapping[GroupKey, SlotId]
) -> bool:
    """Whether ``others`` leave a table in a slot, and enough people at work, for a group."""
    seating = _Seating(company, {})
    for other, theirs in others.items():
        seating.taken.setdefault(theirs, []).append(other)
    return seating.fits(group, slot)


def seat(
    company: Company,
    presence: Mapping[PersonId, Presence],
    groups: Sequence[GroupKey],
    fixed: Mapping[GroupKey, SlotId],
) -> dict[GroupKey, SlotId]:
    """A slot for as many groups as possible; ``fixed`` ones keep theirs.

    Groups that no table is left for are missing from the answer. Ties go to slots that
    somebody prefers, then to the emptier table, then to the earlier time.
    """
    if not company.slots:
        return {}
    options = {
        g: tuple(sorted(frozenset.intersection(*(presence[p].slots for p in g))))
        for g in groups
        if g not in fixed
    }
    seating = _Seating(company, options)
    for group, slot in fixed.items():
        seating.taken.setdefault(slot, []).append(group)
    waiting = sorted(options, key=lambda g: (len(options[g]), groups.index(g)))
    best = dict(fixed)
    _place(seating, waiting, dict(fixed), best)
    return best


def _place(
    seating: _Seating,
    waiting: Sequence[GroupKey],
    placed: dict[GroupKey, SlotId],
    best: dict[GroupKey, SlotId],
) -> bool:
    """Depth-first, fewest options first; true once nothing better can come."""
    if len(placed) > len(best) or not best:
        best.clear()
        best.update(placed)
    if not waiting:
        return len(best) == len(placed)
    seating.steps += 1
    if seating.steps > MOST_STEPS or len(placed) + len(waiting) <= len(best):
        return seating.steps > MOST_STEPS
    group, *rest = waiting
    for slot in sorted(seating.options[group], key=lambda s: _liking(seating, group, s)):
        if not seating.fits(group, slot):
            continue
        seating.taken.setdefault(slot, []).append(group)
        placed[group] = slot
        if _place(seating, rest, placed, best):
            return True
        seating.taken[slot].remove(group)
        del placed[group]
    return _place(seating, rest, placed, best)


def _liking(seating: _Seating, group: GroupKey, slot: SlotId) -> tuple[int, float, int, object]:
    company = seating.company
    liked = sum(company.answers.get((p, slot)) is Answer.PREFERS for p in group)
    mine = company.slot[slot]
    filled = len(seating.taken.get(slot, [])) / max(1, mine.capacity)
    return -liked, filled, mine.weekday, (mine.start, mine.name, mine.id)
