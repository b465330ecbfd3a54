"""Commands that change people, rules, the calendar and the settings."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from rmdesk.domain.availability import Answer as SlotAnswer
from rmdesk.domain.availability import ClosedDay, Slot
from rmdesk.domain.changes import Changes
from rmdesk.domain.errors import UserError
from rmdesk.domain.people import Person
from rmdesk.domain.programme import Cadence, Matters, Paper, Programme, Weights, WhenOdd
from rmdesk.domain.rules import Unit
from rmdesk.services import Services
from rmdesk.services.people import find_person, find_skill

from . import shapes
from .commands import Answer


def _done(changes: Changes, **more: Any) -> Answer:
    text = f"Done: {changes.label}." if changes else "Nothing had to be changed."
    return Answer(text, {"done": changes.label if changes else None, **more})


def add_person(services: Services, options: Namespace) -> Answer:
    person = Person(
        id=0,
        name=" ".join(options.name.split()),
        role=options.role,
        department=options.department,
        site=options.site,
        email=options.email,
        start_date=options.start_date,
    )
    strengths = services.importing.read_strengths(options.can_show)
    goals = services.importing.read_goals(options.wants)
    person_id, changes = services.people.add(person, strengths, goals)
    return _done(changes, id=person_id)


def archive(services: Services, options: Namespace) -> Answer:
    person = find_person(services.session.snapshot(), options.person)
    return _done(services.people.archive(person, not options.undo))


def away(services: Services, options: Namespace) -> Answer:
    person = find_person(services.session.snapshot(), options.person)
    return _done(services.calendar.add_absence(person, options.first, options.last))


def pause(services: Services, options: Namespace) -> Answer:
    person = find_person(services.session.snapshot(), options.person)
    return _done(services.calendar.pause(person, options.until))


def never_pair(services: Services, options: Namespace) -> Answer:
    company = services.session.snapshot()
    a, b = (find_person(company, text) for text in options.person)
    return _done(services.rules.never_pair(a, b, None if options.lift else options.reason))


def close_day(services: Services, options: Namespace) -> Answer:
    with services.session.database.reading() as unit:
        days = {c.day: c for c in unit.calendar.closed_days()}
    if options.reopen:
        days.pop(options.day, None)
    else:
        days[options.day] = ClosedDay(day=options.day)
    return _done(services.calendar.set_closed_days(days.values()))


def add_slot(services: Services, options: Namespace) -> Answer:
    slot = Slot(
        id=0,
        name=options.name,
        weekday=shapes.WEEKDAYS.index(options.weekday),
        start=options.start,
        end=options.end,
        place=options.place,
        capacity=options.tables,
        site=options.site,
    )
    return _done(services.calendar.add_slot(slot))


def cannot(services: Services, options: Namespace) -> Answer:
    company = services.session.snapshot()
    person = find_person(company, options.person)
    slot = shapes.find_slot(company, options.slot)
    answer = None if options.lift else SlotAnswer.CANNOT
    return _done(services.calendar.answer(person, slot, answer))


def cover(services: Services, options: Namespace) -> Answer:
    return _done(services.rules.add_cover(Unit(options.unit), options.value, options.at_most))


def merge_skills(services: Services, options: Namespace) -> Answer:
    skills = services.session.snapshot().skills
    keep, drop = find_skill(skills, options.keep), find_skill(skills, options.drop)
    return _done(services.people.merge_skills(keep, drop))


def _weekday(text: str) -> int:
    return shapes.WEEKDAYS.index(text.casefold())


def _matters(text: str) -> Matters:
    return Matters[text.upper().replace("-", "_").replace(" ", "_")]


def _picture(text: str) -> bytes:
    """The logo as it is stored, from a picture file; "none" takes it away."""
    from rmdesk.sheets.logo import as_stored

    if text.casefold() == "none":
        return b""
    try:
        logo = as_stored(Path(text).read_bytes())
    except OSError:
        logo = None
    if logo is None:
        raise ValueError(text)
    return logo


SETTINGS: Mapping[str, tuple[Callable[[str], Any], str]] = {
    "company_name": (str, "any text"),
    "cadence": (Cadence, ", ".join(Cadence)),
    "when_odd": (WhenOdd, ", ".join(WhenOdd)),
    "paper": (Paper, ", ".join(Paper)),
    "first_weekday": (_weekday, ", ".join(shapes.WEEKDAYS)),
    "language": (str, "a language such as en"),
    "locale": (str, "a locale such as en_GB"),
    "country": (str, "a country such as DE"),
    "subdivision": (str, "a part of the country such as BY"),
    "time_zone": (str, "a time zone such as Europe/Berlin"),
    "logo": (_picture, "a picture file (PNG, JPEG ...), or none"),
    **{
        name: (_matters, ", ".join(m.name.lower().replace("_", "-") for m in Matters))
        for name in Weights.names()
    },
}


def set_setting(services: Services, options: Namespace) -> Answer:
    read, possible = SETTINGS[options.name]
    try:
        value = read(options.value)
    except (ValueError, KeyError):
        raise UserError(
            "“{value}” does not suit {name}. Possible: {possible}.",
            value=options.value,
            name=options.name,
            possible=possible,
        ) from None
    programme = services.session.snapshot().programme
    if options.name in Weights.names():
        weights = replace(programme.weights, **{options.name: value})
        changed: Programme = replace(programme, weights=weights)
    else:
        changed = replace(programme, **{options.name: value})
    return _done(services.rules.set_programme(changed), **{options.name: options.value})
