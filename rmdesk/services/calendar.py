"""Slots, who can use them, absences, pauses and closed days."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from rmdesk.domain.availability import Absence, Answer, ClosedDay, Slot
from rmdesk.domain.changes import Changes
from rmdesk.domain.errors import UserError
from rmdesk.domain.people import Person

from .labels import Label
from .session import Session


class CalendarService:
    """When and where people can meet, and when they cannot."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add_slot(self, slot: Slot) -> Changes:
        """Add a time and place that comes back every week; ``slot.id`` is ignored."""
        _check_slot(slot)
        label = Label("Add the slot {slot}", slot=slot.name)
        with self._session.database.writing(label, self._session.author) as unit:
            unit.calendar.add_slot(slot)
        return unit.changes

    def edit_slot(self, slot: Slot) -> Changes:
        _check_slot(slot)
        label = Label("Edit the slot {slot}", slot=slot.name)
        with self._session.database.writing(label, self._session.author) as unit:
            unit.calendar.update_slot(slot)
        return unit.changes

    def remove_slot(self, slot: Slot) -> Changes:
        label = Label("Remove the slot {slot}", slot=slot.name)
        with self._session.database.writing(label, self._session.author) as unit:
            unit.calendar.remove_slot(slot.id)
        return unit.changes

    def answer(self, person: Person, slot: Slot, answer: Answer | None) -> Changes:
        """Note that somebody cannot use, or prefers, a slot; None takes it back."""
        label = Label("Change when {person} can come", person=person.label)
        with self._session.database.writing(label, self._session.author) as unit:
            unit.calendar.answer(person.id, slot.id, answer)
        return unit.changes

    def add_absence(self, person: Person, first: date, last: date, why: str = "") -> Changes:
        """Note that somebody is away from ``first`` to ``last``."""
        if last < first:
            raise UserError(
                "The absence ends ({last}) before it begins ({first}).", last=last, first=first
            )
        absence = Absence(id=0, person=person.id, first=first, last=last, why=why)
        label = Label("Note that {person} is away", person=person.label)
        with self._session.database.writing(label, self._session.author) as unit:
            unit.calendar.add_absence(absence)
        return unit.changes

    def remove_absence(self, absence: Absence) -> Changes:
        label = Label("Take an absence back")
        with self._session.database.writing(label, self._session.author) as unit:
            unit.calendar.remove_absence(absence.id)
        return unit.changes

    def pause(self, person: Person, until: date | None) -> Changes:
        """Leave somebody out of rounds until a day; None ends the pause."""
        if until:
            label = Label("Give {person} a break", person=person.label)
        else:
            label = Label("End the break of {person}", person=person.label)
        with self._session.database.writing(label, self._session.author) as unit:
            unit.people.update(replace(person, paused_until=until))
        return unit.changes

    def set_closed_days(self, days: Iterable[ClosedDay]) -> Changes:
        """Make these the company's own closed days."""
        label = Label("Change the closed days")
        with self._session.database.writing(label, self._session.author) as unit:
            unit.calendar.set_closed_days(days)
        return unit.changes


def _check_slot(slot: Slot) -> None:
    if not slot.name.strip():
        raise UserError("A slot needs a name, such as Lunch.")
    if slot.end <= slot.start:
        raise UserError(
            "The slot {slot} ends ({end}) before it begins ({start}).",
            slot=slot.name,
            end=slot.end,
            start=slot.start,
        )
    if slot.capacity < 1:
        raise UserError("The slot {slot} needs room for at least one group.", slot=slot.name)
