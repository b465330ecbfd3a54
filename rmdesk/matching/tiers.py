"""Ranks that cannot overflow into one another.

A round's value is one whole number. From the highest rank to the lowest it counts: people
left out, groups of an earlier plan that are broken up (only when re-planning), trios, whose
turn it is to sit out, whose turn it is to be in a trio, pairs that met a few weeks ago,
choices that leave no fresh round for later, pairs that met longer ago, and last what the
pairs are worth. Each rank has a factor one larger than all that the ranks below it can add up
to in this week, so that no amount of a lower rank outweighs one unit of a higher one.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranges:
    """The most a rank can differ by: of worth for two people, of the others for each person.

    A trio has no more of anything for each of its people than these say: its worth is at
    most half as much again as a pair's, and its units are one for each of its three pairs.
    """

    worth: int
    older_repeat: int
    dead_end: int
    recent_repeat: int
    trio_turn: int
    sit_out_turn: int
    kept: int = 0


@dataclass(frozen=True, slots=True)
class Tiers:
    """The factor of each rank above worth (whose factor is 1), the lowest first."""

    older_repeat: int
    dead_end: int
    recent_repeat: int
    trio_turn: int
    sit_out_turn: int
    trio: int
    kept: int
    sit_out: int

    @classmethod
    def for_week(cls, people: int, ranges: Ranges) -> Tiers:
        """Factors for a week of ``people`` in which nothing exceeds ``ranges``.

        Two rounds differ in worth by at most half as many groups as there are people times
        the range (a point more for each, as divisions round down), and in every other rank
        by at most its range for each person.
        """
        factors: list[int] = []
        reach = (people + 1) * ranges.worth // 2 + 12 * people
        for amount in (
            ranges.older_repeat,
            ranges.dead_end,
            ranges.recent_repeat,
            ranges.trio_turn,
            ranges.sit_out_turn,
            1,
            ranges.kept,
            1,
        ):
            factors.append(reach + 1)
            reach += people * amount * factors[-1]
        return cls(*factors)
