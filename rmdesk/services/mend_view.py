"""What mending a confirmed week would change, shaped for the window."""

from __future__ import annotations

from dataclasses import dataclass

from rmdesk.domain.weeks import Week

from .replanning import ReplanService
from .session import Session
from .this_week import Cards
from .this_week_view import CardView, OutView


@dataclass(frozen=True, slots=True, kw_only=True)
class MendView:
    """Groups that end (by names), that are new, or meet at another time; who is left without.

    A pair that a third joins does not end. False where nothing has to change.
    """

    ended: tuple[tuple[str, ...], ...]
    formed: tuple[CardView, ...]
    moved: tuple[CardView, ...]
    alone: tuple[OutView, ...]

    def __bool__(self) -> bool:
        return bool(self.ended or self.formed or self.moved)


def load_mend(session: Session, week: Week) -> MendView:
    """What ``ReplanService.replan`` would do to ``week``. Raises what it raises."""
    result = ReplanService(session).preview(week)
    company = session.snapshot()
    cards = Cards(company, week, result.round)
    return MendView(
        ended=tuple(
            tuple(company.person[p].label for p in group.people)
            for group in result.dissolved
            if not any(set(group.people) <= set(new.people) for new in result.formed)
        ),
        formed=tuple(cards.card(group) for group in result.formed),
        moved=tuple(cards.card(group) for group in result.moved),
        alone=cards.sit_outs(),
    )
