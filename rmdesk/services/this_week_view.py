"""One week as the window's first page shows it: data ready for cards, in their order.

``this_week.py`` loads it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rmdesk.domain.rounds import RoundStatus

if TYPE_CHECKING:  # loaded before the window is painted, so nothing that is not needed
    from datetime import date, time

    from rmdesk.domain.availability import SlotId
    from rmdesk.domain.people import PersonId
    from rmdesk.domain.programme import Programme
    from rmdesk.domain.rounds import Reason
    from rmdesk.domain.weeks import Week


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonView:
    """``short`` tells the person apart within the group: mostly the first name."""

    id: PersonId
    name: str
    short: str
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonView:
    """``teacher`` can show ``learner`` a skill: short names."""

    teacher: str
    learner: str
    skill: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotView:
    """A slot on its day of this week."""

    id: SlotId
    name: str
    day: date
    start: time
    end: time
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CardView:
    """One group. ``weeks_since`` is how long ago two of them last met, None for never."""

    people: tuple[PersonView, ...]
    lessons: tuple[LessonView, ...]
    topics: tuple[str, ...]
    slot: SlotView | None
    locked: bool
    weeks_since: int | None
    reasons: tuple[Reason, ...]
    can_move_to: tuple[SlotView, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OutView:
    """Somebody who is not in a group this week, and why.

    ``can_return`` where they are out for just this week, so that one click can end it.
    """

    person: PersonView
    why: Reason
    can_return: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ThisWeekView:
    """``status`` is None while the week has no round.

    ``matters`` is the week that matters today; ``has_round`` whether the cadence gives this
    one a round, and ``next_round`` the first week after it that has one.
    """

    week: Week
    matters: Week
    first_day: date
    last_day: date
    programme: Programme
    people: int
    takes_part: int
    has_round: bool
    next_round: Week
    status: RoundStatus | None = None
    proven: bool = False
    cards: tuple[CardView, ...] = ()
    sit_outs: tuple[OutView, ...] = ()
    limits: tuple[Reason, ...] = ()
    out: tuple[OutView, ...] = ()
    everybody: tuple[PersonView, ...] = ()
    met: int = 0
    asked: int = 0

    @property
    def stage(self) -> RoundStatus | None:
        """What may still be changed: a confirmed round whose week is over counts as closed."""
        over = self.week.index < self.matters.index
        if self.status is RoundStatus.CONFIRMED and over:
            return RoundStatus.CLOSED
        return self.status
