"""Ranks that cannot overflow into one another.

A round's value is one whole number. From the highest rank to the lowest it counts: people
left out, groups of an earlier plan that are broken up (only when re-planning), trios, whose
turn it is to sit out, pairs that met a few weeks ago, people who were in two trios more than
others, choices that leave no fresh round for later, pairs that met longer ago, whose turn it
is to be in a trio, and last what the pairs are worth. Each rank has a factor, a power of ten
larger than all that the ranks below it can add up to in this week, so that no amount of a
lower rank outweighs one unit of a higher one.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranges:
    """The largest absolute amount one group (or one sit-out) can have in each rank."""

    worth: int
    trio_turn: int
    older_repeat: int
    dead_end: int
    trio_overdue: int
    recent_repeat: int
    sit_out_turn: int
    kept: int = 0


@dataclass(frozen=True, slots=True)
class Tiers:
    """The factor of each rank above worth (whose factor is 1), the lowest first."""

    trio_turn: int
    older_repeat: int
    dead_end: int
    trio_overdue: int
    recent_repeat: int
    sit_out_turn: int
    trio: int
    kept: int
    sit_out: int

    @classmethod
    def for_week(cls, people: int, ranges: Ranges) -> Tiers:
        """Factors for a week of ``people`` in which no group exceeds ``ranges``.

        With at most ``people`` groups a rank's sums differ between two rounds by at most
        2 * people * range; the next factor is the first power of ten above what all lower
        ranks can make together.
        """
        factors: list[int] = []
        reach = 2 * people * ranges.worth
        for amount in (
            ranges.trio_turn,
            ranges.older_repeat,
            ranges.dead_end,
            ranges.trio_overdue,
            ranges.recent_repeat,
            ranges.sit_out_turn,
            1,
            ranges.kept,
            1,
        ):
            factor = _power_of_ten_above(reach)
            factors.append(factor)
            reach += 2 * people * amount * factor
        return cls(*factors)


def _power_of_ten_above(amount: int) -> int:
    return int(10 ** len(str(amount)))
