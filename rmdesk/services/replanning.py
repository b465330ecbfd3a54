"""Mending a round, also a confirmed one, with the least change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from rmdesk.domain.changes import Changes
from rmdesk.domain.errors import NotFound, UserError
from rmdesk.domain.meetups import MeetupStatus
from rmdesk.domain.rounds import RoundStatus
from rmdesk.domain.weeks import Week
from rmdesk.matching.replan import Replan, replan
from rmdesk.storage.unit_of_work import UnitOfWork

from .labels import Label
from .rounds import planned_meetup
from .session import Session


class ReplanService:
    """For when somebody is ill, joins or leaves, or a table is lost."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def preview(self, week: Week) -> Replan:
        """What mending the round of ``week`` would change. Nothing is stored."""
        with self._session.database.reading() as unit:
            return self._replan(unit, week, lambda: None)

    def replan(
        self, week: Week, *, check: Callable[[], None] = lambda: None
    ) -> tuple[Replan, Changes]:
        """Mend the round of ``week``: groups that still can meet stay, with their meetups.

        Raises NotFound where there is no round, UserError where it is closed or a meetup
        that would have to change has happened already.
        """
        label = Label("Mend the round of {week}", week=week)
        with self._session.database.writing(label, self._session.author) as unit:
            result = self._replan(unit, week, check)
            if result:
                self._store(unit, week, result)
        return result, unit.changes

    def _replan(self, unit: UnitOfWork, week: Week, check: Callable[[], None]) -> Replan:
        old = unit.rounds.of_week(week)
        if old is None:
            raise NotFound("There is no round for {week} yet.", week=week)
        if old.status is RoundStatus.CLOSED:
            raise UserError("The round of {week} is closed; it can no longer change.", week=week)
        return replan(self._session.company(unit), old, check=check)

    def _store(self, unit: UnitOfWork, week: Week, result: Replan) -> None:
        old = unit.rounds.of_week(week)
        assert old is not None
        meetups = {m.people: m for m in unit.meetups.all() if m.week == week}
        for group in result.dissolved:
            meetup = meetups.get(group.people)
            if meetup and meetup.status is MeetupStatus.DONE:
                raise UserError("A meetup that would change has happened already.")
        unit.rounds.revise(old, replace(result.round, changed_by=self._session.clock.who))
        if old.status is RoundStatus.DRAFT:
            return
        company = self._session.company(unit)
        revised = unit.rounds.of_week(week)
        assert revised is not None
        new = {g.people for g in result.formed}
        moved = {g.people for g in result.moved}
        for group in revised.groups:
            plan = planned_meetup(company, week, group)
            if group.people in new:
                unit.meetups.add(plan)
            elif group.people in moved and group.people in meetups:
                unit.meetups.update(replace(plan, id=meetups[group.people].id))
