"""Mending a round, also a confirmed one, with the least change."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from rmdesk.domain.changes import Changes
from rmdesk.domain.company import Company
from rmdesk.domain.errors import NotFound, UserError
from rmdesk.domain.meetups import Meetup, MeetupStatus
from rmdesk.domain.people import Person, PersonId
from rmdesk.domain.rounds import Group, Round, RoundStatus
from rmdesk.domain.weeks import Week
from rmdesk.matching.replan import Replan, compared, replan
from rmdesk.storage.unit_of_work import UnitOfWork

from .clashes import placed
from .labels import Label
from .meetups import remember_slot
from .rounds import by_hand, plan_meetup, planned_meetup, swapped
from .session import Session
from .topics import had_by_pairs


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
        """Mend the round of ``week``: groups that still can meet stay, with their meetups, and
        so does whoever has met already.

        Raises NotFound where there is no round, UserError where it is closed.
        """
        label = Label("Mend the round of {week}", week=week)
        with self._session.database.writing(label, self._session.author) as unit:
            result = self._replan(unit, week, check)
            self._store(unit, week, result)
        return result, unit.changes

    def swap(self, week: Week, a: Person, b: Person) -> tuple[Replan, Changes]:
        """Let two people of a confirmed round change places; nobody else is touched.

        The meetups of their two groups are planned anew, all others stay. Raises what
        ``replan`` raises, and UserError where one of the two has met already or a rule forbids
        a group that would come of it.
        """
        label = Label("Swap {a} and {b}", a=a.label, b=b.label)
        with self._session.database.writing(label, self._session.author) as unit:
            old = self._open(unit, week)
            groups, touched = swapped(old, a, b)
            held = _held(unit, week)
            if any(g.people in held for g in (old.group_of(a.id), old.group_of(b.id)) if g):
                raise UserError("A meetup that would change has happened already.")
            made = by_hand(self._session.company(unit), old, groups, touched)
            result = compared(old, made)
            self._store(unit, week, result)
        return result, unit.changes

    def _replan(self, unit: UnitOfWork, week: Week, check: Callable[[], None]) -> Replan:
        old = self._open(unit, week)
        company = self._session.company(unit)
        return replan(company, old, held=_held(unit, week), check=check)

    def _open(self, unit: UnitOfWork, week: Week) -> Round:
        """The round of ``week``, which may still change."""
        old = unit.rounds.of_week(week)
        if old is None:
            raise NotFound("There is no round for {week} yet.", week=week)
        if old.status is RoundStatus.CLOSED:
            raise UserError("The round of {week} is closed; it can no longer change.", week=week)
        return old

    def _store(self, unit: UnitOfWork, week: Week, result: Replan) -> None:
        """Store the new groups; of a confirmed round, the meetups too."""
        old = unit.rounds.of_week(week)
        assert old is not None
        meetups = {m.people: m for m in unit.meetups.of_week(week)}
        for group in result.dissolved:
            meetup = meetups.get(group.people)
            if meetup and meetup.status is not MeetupStatus.MISSED:
                unit.meetups.call_off(meetup)
        if result:
            unit.rounds.revise(old, replace(result.round, changed_by=self._session.clock.who))
        if old.status is not RoundStatus.DRAFT:
            self._store_meetups(unit, old, meetups)

    def _store_meetups(
        self, unit: UnitOfWork, old: Round, meetups: Mapping[tuple[PersonId, ...], Meetup]
    ) -> None:
        company = self._session.company(unit)
        revised = unit.rounds.of_week(old.week)
        assert revised is not None
        had = had_by_pairs(unit)
        before = {g.people: planned_meetup(company, old.week, g) for g in old.groups}
        for group in revised.groups:
            if group.people in meetups:
                self._mend(unit, company, meetups[group.people], group, before[group.people])
            else:
                plan_meetup(unit, company, revised, group, unit.meetups.planned(), had)

    def _mend(
        self, unit: UnitOfWork, company: Company, now: Meetup, group: Group, before: Meetup
    ) -> None:
        """Let a kept group's meetup follow its group; one moved by hand stays where it can."""
        if now.status is not MeetupStatus.PLANNED:
            return
        others = unit.meetups.planned()
        plan = replace(planned_meetup(company, now.week, group), id=now.id)
        by_hand = now.day is not None and _moment(now) != _moment(before)
        if by_hand or _moment(plan) == _moment(now):
            plan = now
        made = placed(company, now.week, plan, others)
        if _moment(made) != _moment(now):
            after = replace(now, day=made.day, start=made.start, end=made.end, place=made.place)
            unit.meetups.update(after)
            remember_slot(unit, company, after)


def _held(unit: UnitOfWork, week: Week) -> set[tuple[PersonId, ...]]:
    """The groups of ``week`` that have met."""
    return {m.people for m in unit.meetups.of_week(week) if m.status is MeetupStatus.DONE}


def _moment(meetup: Meetup) -> tuple[object, ...]:
    return meetup.day, meetup.start, meetup.end, meetup.place
