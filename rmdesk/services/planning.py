"""Plans for many weeks at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from rmdesk.domain.changes import Changes
from rmdesk.domain.company import Company
from rmdesk.domain.errors import UserError
from rmdesk.domain.rounds import Round, RoundStatus
from rmdesk.domain.weeks import Week
from rmdesk.matching.outlook import Merit
from rmdesk.matching.season import SeasonPlan, plan_season
from rmdesk.matching.week import suggest

from .labels import Label
from .season_view import MOST_WEEKS
from .session import Session

SECONDS = 20.0


class PlanService:
    """The season ahead."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def plan(
        self,
        first: Week,
        weeks: int,
        *,
        seed: int = 0,
        seconds: float = SECONDS,
        progress: Callable[[int, int, Merit], None] = lambda _done, _all, _merit: None,
        check: Callable[[], None] = lambda: None,
    ) -> SeasonPlan:
        """The best plan for the next ``weeks`` rounds from ``first`` on. Nothing is stored."""
        company = self._session.snapshot()
        return plan_season(
            company,
            _round_weeks(company, first, weeks),
            seed=seed,
            seconds=seconds,
            progress=progress,
            check=check,
        )

    def save(self, plan: SeasonPlan) -> Changes:
        """Keep a plan's rounds as drafts; weeks that are confirmed already are left alone."""
        label = Label.plural("Plan {n} week", "Plan {n} weeks", len(plan.rounds))
        with self._session.database.writing(label, self._session.author) as unit:
            for made in plan.rounds:
                stored = unit.rounds.of_week(made.week)
                if stored is None or stored.status is RoundStatus.DRAFT:
                    unit.rounds.save(replace(made, changed_by=self._session.clock.who))
        return unit.changes

    def best(self, week: Week) -> Round:
        """The best round of ``week`` with its proven ceiling. Nothing is stored."""
        return suggest(self._session.snapshot(), week)


def _round_weeks(company: Company, first: Week, count: int) -> list[Week]:
    if not 1 <= count <= MOST_WEEKS:
        raise UserError(
            "A season is 1 to {most} rounds, not {count}.", most=MOST_WEEKS, count=count
        )
    if not company.active:
        raise UserError("There is nobody yet. Import a staff list first.")
    programme = company.programme
    week = first if programme.has_round(first) else programme.next_round_week(first)
    weeks = [week]
    while len(weeks) < count:
        weeks.append(programme.next_round_week(weeks[-1]))
    return weeks
