"""Meetups: what was planned, whether people met, what came of it, and moving one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, time
from itertools import groupby

from rmdesk.domain.changes import Changes
from rmdesk.domain.company import Company
from rmdesk.domain.errors import NotFound, UserError
from rmdesk.domain.learning import Progress
from rmdesk.domain.meetups import (
    HIGHEST_RATING,
    LOWEST_RATING,
    Feedback,
    Meetup,
    MeetupStatus,
    read_code,
)
from rmdesk.domain.people import Person, PersonId
from rmdesk.domain.text import Text
from rmdesk.storage.unit_of_work import UnitOfWork

from .clashes import clashes, slot_of
from .labels import Label
from .learning import settle
from .session import Session

MISSES_BEFORE_PAUSE = 3
NO_BREAK = "no_break_now"
"""The setting that holds "person:meetup" for everybody who was to have no break after it."""
_STATUS_LABELS = {
    MeetupStatus.DONE: Label("Mark a meetup as done"),
    MeetupStatus.MISSED: Label("Mark a meetup as missed"),
    MeetupStatus.CANCELLED: Label("Mark a meetup as cancelled"),
    MeetupStatus.PLANNED: Label("Mark a meetup as planned"),
    MeetupStatus.LATER: Label("Put a meetup off"),
}


class MeetupsService:
    """The meetups of confirmed rounds, and the sessions of partnerships."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> tuple[Meetup, ...]:
        """Every meetup, in order of time."""
        with self._session.database.reading() as unit:
            return unit.meetups.all()

    def called_off(self) -> tuple[Meetup, ...]:
        """Meetups that went with their group when a confirmed round was mended: calendars that
        hold them must be told."""
        with self._session.database.reading() as unit:
            return unit.meetups.called_off()

    def find(self, meetup: int) -> Meetup:
        """One meetup by its number. NotFound where there is none."""
        with self._session.database.reading() as unit:
            return _found(unit, meetup)

    def by_code(self, code: str) -> Meetup:
        """The meetup whose slip carries ``code``, typed as it comes.

        Raises UserError where the code was mistyped, NotFound where no meetup has it.
        """
        number = read_code(code)
        with self._session.database.reading() as unit:
            meetup = unit.meetups.find(number)
        if meetup is None:
            raise NotFound("No meetup here has the code {code}.", code=code.strip().upper())
        return meetup

    def set_status(self, meetup: int, status: MeetupStatus) -> Changes:
        """Note whether a meetup happened. Missed ones count as not having met."""
        return self.check_in(meetup, status)[-1]

    def check_in(
        self, meetup: int, status: MeetupStatus, said: Iterable[Feedback] = ()
    ) -> tuple[tuple[Progress, ...], Changes]:
        """Note whether a meetup happened, and what people ``said`` of it.

        A good meetup raises what its people know (see domain/learning.py). Returns the new
        steps. Raises NotFound for a meetup that does not exist, UserError for a rating that is
        none or somebody who was not part of it.
        """
        with self._session.database.writing(_STATUS_LABELS[status], self._session.author) as unit:
            before = _found(unit, meetup)
            steps = note(unit, before, status, said, self._session.clock.today)
            unit.label = _praise(unit, steps) or unit.label
        return steps, unit.changes

    def say(self, said: Feedback) -> tuple[tuple[Progress, ...], Changes]:
        """Keep what one person said of a meetup, in place of what they said before."""
        label = Label("Note what was said of a meetup")
        with self._session.database.writing(label, self._session.author) as unit:
            meetup = _found(unit, said.meetup)
            steps = note(unit, meetup, meetup.status, (said,), self._session.clock.today)
            unit.label = _praise(unit, steps) or unit.label
        return steps, unit.changes

    def said(self, meetup: int) -> tuple[Feedback, ...]:
        """What people said of a meetup."""
        with self._session.database.reading() as unit:
            return unit.said.feedback(meetup)

    def set_topic(self, meetup: int, topic: str) -> Changes:
        """What a session is to be about."""
        label = Label("Note what a meetup is about")
        with self._session.database.writing(label, self._session.author) as unit:
            _found(unit, meetup)
            unit.meetups.set_topic(meetup, " ".join(topic.split()))
        return unit.changes

    def decline_break(self, person: Person) -> Changes:
        """Offer somebody no break for the meetups missed so far; the next one missed asks again."""
        label = Label("Give {person} no break for now", person=person.label)
        with self._session.database.writing(label, self._session.author) as unit:
            missed = misses_in_a_row(unit.meetups.all())
            if person.id in missed:
                declined = {
                    word
                    for word in (unit.settings.text(NO_BREAK) or "").split()
                    if not word.startswith(f"{person.id}:")
                }
                declined.add(f"{person.id}:{missed[person.id][-1]}")
                unit.settings.set_text(NO_BREAK, " ".join(sorted(declined)))
        return unit.changes

    def clashes(
        self,
        meetup: int,
        day: date,
        start: time | None = None,
        end: time | None = None,
        place: str = "",
    ) -> tuple[Text, ...]:
        """What would speak against moving a meetup there, with who and what."""
        with self._session.database.reading() as unit:
            company = self._session.company(unit, history=False)
            after = replace(_found(unit, meetup), day=day, start=start, end=end, place=place)
            return tuple(clashes(company, after, unit.meetups.all()))

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
        cannot come then or is in another meetup, or no table is left. Others stay as they are.
        """
        label = Label("Move the meetup of {people}", people=[])
        with self._session.database.writing(label, self._session.author) as unit:
            before = _found(unit, meetup)
            company = self._session.company(unit, history=False)
            after = replace(
                before, day=day, start=start, end=end, place=place, status=MeetupStatus.PLANNED
            )
            _must_be_movable(company, before)
            problems = clashes(company, after, unit.meetups.all())
            if problems:
                raise UserError(*problems)
            unit.label = label.again(people=_names(company, after))
            if after != before:
                unit.meetups.update(after)
                remember_slot(unit, company, after)
                settle(unit, after, self._session.clock.today)
        return unit.changes


def note(
    unit: UnitOfWork,
    meetup: Meetup,
    status: MeetupStatus,
    said: Iterable[Feedback],
    today: date,
) -> tuple[Progress, ...]:
    """Store what became of a meetup and what was said of it; returns what was learned by it."""
    if meetup.status is not status:
        unit.meetups.set_status(meetup.id, status)
    for one in said:
        _keep(unit, meetup, one)
    return settle(unit, replace(meetup, status=status), today)


def remember_slot(unit: UnitOfWork, company: Company, meetup: Meetup) -> None:
    """Let a group know of the slot its meetup is in now, where it is one of its own week."""
    slot = slot_of(company, meetup)
    if slot is None or not meetup.group or meetup.day is None:
        return
    if meetup.day in meetup.week.days(company.programme.first_weekday):
        unit.rounds.set_slot(meetup.group, slot.id)


def misses_in_a_row(meetups: Iterable[Meetup]) -> dict[PersonId, tuple[int, ...]]:
    """Person -> which of their last meetups in groups did not happen, one after another."""
    known = [
        (person, m.day or m.week.monday, m.id, m.status is MeetupStatus.MISSED)
        for m in meetups
        if m.group and m.status in (MeetupStatus.DONE, MeetupStatus.MISSED)
        for person in m.people
    ]
    found = {}
    for person, theirs in groupby(sorted(known), key=lambda k: k[0]):
        missed: tuple[int, ...] = ()
        for _, _, meetup, was_missed in theirs:
            missed = (*missed, meetup) if was_missed else ()
        if missed:
            found[person] = missed
    return found


def could_pause(unit: UnitOfWork, meetups: Iterable[Meetup]) -> frozenset[PersonId]:
    """Who has missed so many in a row that a break could be offered, and was not refused it.

    A "not now" holds until they miss another.
    """
    declined = (unit.settings.text(NO_BREAK) or "").split()
    return frozenset(
        person
        for person, missed in misses_in_a_row(meetups).items()
        if len(missed) >= MISSES_BEFORE_PAUSE and f"{person}:{missed[-1]}" not in declined
    )


def _found(unit: UnitOfWork, meetup: int) -> Meetup:
    found = unit.meetups.find(meetup)
    if found is None:
        raise NotFound("There is no meetup number {meetup}.", meetup=meetup)
    return found


def _keep(unit: UnitOfWork, meetup: Meetup, said: Feedback) -> None:
    if said.person not in meetup.people:
        raise UserError("Only those who meet can say how it was.")
    if said.rating is not None and not LOWEST_RATING <= said.rating <= HIGHEST_RATING:
        raise UserError("A rating is a whole number from 1 to 5.")
    clean = replace(
        said, meetup=meetup.id, learned=" ".join(said.learned.split()), note=said.note.strip()
    )
    if clean not in unit.said.feedback(meetup.id):
        unit.said.set_feedback(clean)


def _praise(unit: UnitOfWork, steps: tuple[Progress, ...]) -> Label | None:
    """A label that celebrates the first goal that was reached, if any."""
    reached = next((s for s in steps if s.closed), None)
    if reached is None:
        return None
    person = next(p for p in unit.people.all() if p.id == reached.person)
    skill = next(s for s in unit.skills.all() if s.id == reached.skill)
    return Label(
        "Note that {person} has reached the goal “{skill}”", person=person.label, skill=skill.name
    )


def _must_be_movable(company: Company, meetup: Meetup) -> None:
    if meetup.status is MeetupStatus.DONE:
        raise UserError(
            "{people} have met already. Take the check-in back to move it.",
            people=_names(company, meetup),
        )


def _names(company: Company, meetup: Meetup) -> list[str]:
    return [company.person[p].label for p in meetup.people]
