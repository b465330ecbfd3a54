"""What a change of a round would mean, and how good a round is: the answers of SwapView."""

from __future__ import annotations

from dataclasses import dataclass

from rmdesk.domain.people import PersonId
from rmdesk.domain.rounds import Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat:
    """Two people who would meet again, so many weeks after they last met."""

    first: str
    second: str
    weeks: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SwapEffect:
    """What the round would gain (percent of its learning and mixing; less than 0: lose).

    ``why_not`` says what forbids the swap, None where it may be made. ``idle`` names who
    would no longer learn anything, ``helped`` who would now.
    """

    why_not: Reason | None = None
    percent: int = 0
    repeats: tuple[Repeat, ...] = ()
    idle: tuple[str, ...] = ()
    helped: tuple[str, ...] = ()

    @property
    def allowed(self) -> bool:
        return self.why_not is None


@dataclass(frozen=True, slots=True, kw_only=True)
class SwapOption:
    """Somebody to swap with, who they are with now, and what would come of it."""

    person: PersonId
    name: str
    partners: tuple[str, ...]
    effect: SwapEffect


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundScore:
    """How near a round is to the best one its week could have.

    ``percent`` of the best round's learning and mixing, at most 100; ``more_left_out``,
    ``more_trios`` and ``more_repeats`` are what else the best round would do better.
    """

    percent: int
    proven: bool
    more_left_out: int = 0
    more_trios: int = 0
    more_repeats: int = 0
