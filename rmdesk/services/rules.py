"""The owner's rules, and the programme's settings."""

from __future__ import annotations

from dataclasses import replace

from rmdesk.domain.changes import Changes
from rmdesk.domain.errors import UserError
from rmdesk.domain.people import Person
from rmdesk.domain.programme import Programme
from rmdesk.domain.rules import Cover, Unit

from .labels import Label
from .session import Session


class RulesService:
    """Who may, should and must not meet; cover; settings."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def never_pair(self, a: Person, b: Person, reason: str | None) -> Changes:
        """Never pair the two; ``reason`` is private. None lifts the rule."""
        _check_two(a, b)
        if reason is None:
            label = Label("Allow pairing {a} and {b}", a=a.label, b=b.label)
        else:
            label = Label("Never pair {a} and {b}", a=a.label, b=b.label)
        with self._session.database.writing(label, self._session.author) as unit:
            unit.rules.set_never_pair(a.id, b.id, reason)
        return unit.changes

    def prefer_together(self, a: Person, b: Person, wanted: bool = True) -> Changes:
        """Note that the two would like to meet, or that they no longer do."""
        _check_two(a, b)
        if wanted:
            label = Label("Note that {a} and {b} would like to meet", a=a.label, b=b.label)
        else:
            label = Label("Note that {a} and {b} need not meet", a=a.label, b=b.label)
        with self._session.database.writing(label, self._session.author) as unit:
            unit.rules.set_prefer_together(a.id, b.id, wanted)
        return unit.changes

    def set_manager(self, person: Person, manager: Person | None) -> Changes:
        """Note to whom somebody reports; None for nobody."""
        if manager:
            _check_two(person, manager)
        label = Label("Change whom {person} reports to", person=person.label)
        with self._session.database.writing(label, self._session.author) as unit:
            unit.rules.set_manager(person.id, manager.id if manager else None)
        return unit.changes

    def add_cover(self, unit_kind: Unit, value: str, at_most: int) -> Changes:
        """At most ``at_most`` people of a department or role away at once."""
        if not value.strip() or at_most < 0:
            raise UserError("A cover rule needs a department or role, and a number from 0 up.")
        label = Label(
            "Let at most {number} of {unit} be away at once", number=at_most, unit=value.strip()
        )
        with self._session.database.writing(label, self._session.author) as unit:
            unit.rules.add_cover(Cover(id=0, unit=unit_kind, value=value, at_most=at_most))
        return unit.changes

    def remove_cover(self, cover: Cover) -> Changes:
        label = Label("Drop the cover rule for {unit}", unit=cover.value)
        with self._session.database.writing(label, self._session.author) as unit:
            unit.rules.remove_cover(cover.id)
        return unit.changes

    def set_logo(self, data: bytes | None) -> Changes:
        """Print this picture (a PNG, JPEG or the like) on the sheets; None takes it away.

        Raises UserError where it cannot be read as a picture.
        """
        from rmdesk.sheets.logo import as_stored

        logo = as_stored(data) if data else b""
        if logo is None:
            raise UserError("This is not a picture that can be printed. Choose a PNG or JPEG file.")
        label = Label("Change the logo") if logo else Label("Remove the logo")
        with self._session.database.writing(label, self._session.author) as unit:
            unit.settings.set_programme(replace(unit.settings.programme(), logo=logo))
        return unit.changes

    def begin(self, programme: Programme) -> Changes:
        """Set a new company up as is usual where it is."""
        label = Label("Set up the company")
        with self._session.database.writing(label, self._session.author) as unit:
            if programme != unit.settings.programme():
                unit.settings.set_programme(programme)
        return unit.changes

    def set_programme(self, programme: Programme) -> Changes:
        """Store the programme's settings."""
        label = Label("Change the settings")
        with self._session.database.writing(label, self._session.author) as unit:
            unit.settings.set_programme(programme)
        return unit.changes


def _check_two(a: Person, b: Person) -> None:
    if a.id == b.id:
        raise UserError("That takes two people; {a} is one.", a=a.label)
