"""Meetups: what was planned, whether people met, and moving one to another time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from rmdesk.domain.availability import Answer, Slot
from rmdesk.domain.changes import Changes
from rmdesk.domain.company import Company
from rmdesk.domain.errors import NotFound, UserError
from rmdesk.domain.meetups import Meetup, MeetupStatus
from rmdesk.domain.people import Person
from rmdesk.domain.text import Text

from .labels import Label
from .session import Session

_STATUS_LABELS = {
    MeetupStatus.DONE: Label("Mark a meetup as done"),
    MeetupStatus.MISSED: Label("Mark a meetup as missed"),
    MeetupStatus.CANCELLED: Label("Mark a meetup as cancelled"),
    MeetupStatus.PLANNED: Label("Mark a meetup as planned"),
}


class MeetupsService:
    """The meetups of confirmed rounds."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> tuple[Meetup, ...]:
        """Every meetup, in order of time."""
        with self._session.database.reading() as unit:
            return unit.meetups.all()

    def set_status(self, meetup: int, status: MeetupStatus) -> Changes:
        """Note whether a meetup happened. Missed ones count as not having met."""
        label = _STATUS_LABELS[status]
        with self._session.database.writing(label, self._session.author) as unit:
            if meetup not in {m.id for m in unit.meetups.all()}:
                raise NotFound("There is no meetup number {meetup}.", meetup=meetup)
            unit.meetups.set_status(meetup, status)
        return unit.changes

    def reschedule(
        self,
        meetup: int,
        day: date,
        start: time | None = None,
        end: time | None = None,
        place: str = "",
    ) -> Changes:
        """Let a meetup be at another time; one that was missed or cancelled is planned again.

        Raises UserError, and changes nothing, where the company is closed, somebody is away,
        cannot come then or is in another meetup, or no table is left.
        """
        label = Label("Move the meetup of {people}", people=[])
        with self._session.database.writing(label, self._session.author) as unit:
            stored = unit.meetups.all()
            before = next((m for m in stored if m.id == meetup), None)
            if before is None:
                raise NotFound("There is no meetup number {meetup}.", meetup=meetup)
            company = self._session.company(unit, history=False)
            after = replace(
                before,
                day=day,
                start=start,
                end=end,
                place=place,
                status=MeetupStatus.PLANNED,
            )
            _must_be_movable(company, before)
            others = [m for m in stored if m.id != meetup and _overlap(m, after)]
            problems = clashes(company, after, others)
            if problems:
                raise UserError(*problems)
            unit.label = label.again(people=_names(company, after))
            unit.meetups.update(after)
        return unit.changes


def _must_be_movable(company: Company, meetup: Meetup) -> None:
    if meetup.status is MeetupStatus.DONE:
        raise UserError(
            "{people} have met already. Take the check-in back to move it.",
            people=_names(company, meetup),
        )


def clashes(company: Company, meetup: Meetup, others: list[Meetup]) -> list[Text]:
    """What speaks against ``meetup`` as it is; ``others`` are those at the same time."""
    assert meetup.day is not None
    if meetup.start and meetup.end and meetup.end <= meetup.start:
        return [Text("A meetup cannot end before it begins.")]
    for closed in company.closed_days:
        if closed.day == meetup.day:
            if closed.name:
                return [
                    Text("The company is closed on {day} ({why}).", day=meetup.day, why=closed.name)
                ]
            return [Text("The company is closed on {day}.", day=meetup.day)]
    slot = _slot(company, meetup)
    problems: list[Text] = []
    for who in meetup.people:
        person = company.person[who]
        reason = _away(company, person, meetup.day)
        if not reason and slot and company.answers.get((who, slot.id)) is Answer.CANNOT:
            reason = Text("{person} cannot use {slot}.", person=person.label, slot=slot.name)
        if not reason and slot and slot.site and person.site and slot.site != person.site:
            reason = Text(
                "{person} works at {site}, not at {other}.",
                person=person.label,
                site=person.site,
                other=slot.site,
            )
        if reason:
            problems.append(reason)
        for other in others:
            if who in other.people and other.status is not MeetupStatus.CANCELLED:
                partners = [company.person[p].label for p in other.people if p != who]
                problems.append(
                    Text("{person} meets {others} then.", person=person.label, others=partners)
                )
    return problems or _no_table(slot, meetup, others)


def _no_table(slot: Slot | None, meetup: Meetup, others: list[Meetup]) -> list[Text]:
    if slot is None:
        return []
    there = [
        m for m in others if m.place == meetup.place and m.status is not MeetupStatus.CANCELLED
    ]
    if len(there) < slot.capacity:
        return []
    return [Text("{slot} has no table left then (room for {n}).", slot=slot.name, n=slot.capacity)]


def _slot(company: Company, meetup: Meetup) -> Slot | None:
    """The slot that a meetup's time and place are those of."""
    if meetup.day is None or meetup.start is None:
        return None
    same = [
        s for s in company.slots if s.weekday == meetup.day.weekday() and s.start == meetup.start
    ]
    return next((s for s in same if s.place == meetup.place), None)


def _away(company: Company, person: Person, day: date) -> Text | None:
    who = person.label
    if person.archived:
        return Text("{person} is archived.", person=who)
    if person.start_date and day < person.start_date:
        return Text("{person} starts on {day}.", person=who, day=person.start_date)
    if person.paused_until and day < person.paused_until:
        return Text("{person} takes a break until {day}.", person=who, day=person.paused_until)
    if any(a.covers(day) for a in company.absences_of.get(person.id, ())):
        return Text("{person} is away on {day}.", person=who, day=day)
    return None


def _overlap(one: Meetup, other: Meetup) -> bool:
    """Whether two meetups are at the same time; without a time, the day is the time."""
    if one.day is None or one.day != other.day:
        return False
    if not (one.start and one.end and other.start and other.end):
        return True
    return one.start < other.end and other.start < one.end


def _names(company: Company, meetup: Meetup) -> list[str]:
    return [company.person[p].label for p in meetup.people]
