"""A small firm on a real file, for tests of meetups: eight people, lunches and early coffees."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from dataclasses import replace
from datetime import date, time
from functools import cache
from pathlib import Path

from rmdesk.domain.availability import Answer, Slot
from rmdesk.domain.people import Person
from rmdesk.domain.rules import Unit
from rmdesk.domain.skills import LearningGoal, Strength
from rmdesk.domain.weeks import Week
from rmdesk.services import Clock, Services, open_services
from rmdesk.services.session import Session

NAMES = "Ana Ben Cem Dee Eli Fay Gus Hal".split()
SKILLS = (("Excel", "Digital"), ("Sourdough", "Craft"), ("Spanish", "Languages"))


def open_firm(folder: Path, today: date, zone: str = "", confirmed: Week | None = None) -> Services:
    """The firm in a new file in ``folder``, perhaps with the round of a week confirmed."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(firm_file(today, zone, confirmed), folder)
    return open_services(folder, Clock.at(today))


@cache
def firm_file(today: date, zone: str, confirmed: Week | None) -> Path:
    """A file with the firm, made once a run."""
    kept = tempfile.TemporaryDirectory(prefix="rmdesk-firm-")
    atexit.register(kept.cleanup)
    services = _found(Path(kept.name), today, zone)
    if confirmed:
        services.rounds.suggest(confirmed)
        services.rounds.confirm(confirmed)
    services.close()
    return services.session.database.path


def _found(folder: Path, today: date, zone: str) -> Services:
    services = open_services(folder, Clock.at(today))
    session = services.session
    with session.database.writing("Found the firm", session.author) as unit:
        unit.settings.set_programme(
            replace(unit.settings.programme(), company_name="Firm", time_zone=zone)
        )
        skills = [unit.skills.add(name, category) for name, category in SKILLS]
        slots = [
            unit.calendar.add_slot(
                Slot(id=0, name=name, weekday=day, start=start, end=end, place=place, capacity=room)
            )
            for name, day, start, end, place, room in (
                ("Lunch", 1, time(12), time(12, 45), "Kitchen", 2),
                ("Lunch", 3, time(12), time(12, 45), "Kitchen", 2),
                ("Late lunch", 3, time(12, 30), time(13, 15), "Kitchen", 2),
                ("Coffee", 4, time(16), time(16, 30), "Yard", 1),
                ("Night bake", 6, time(2), time(2, 30), "Oven", 1),
            )
        ]
        for at, name in enumerate(NAMES):
            who = unit.people.add(
                Person(
                    id=0,
                    name=name,
                    department="Shop" if at % 2 else "Bakery",
                    start_date=date(2020 if at < 4 else 2025, 10, 1),
                )
            )
            unit.people.set_strengths(
                who, [Strength(person=who, skill=skills[at % 3], level=3 + at % 3)]
            )
            unit.people.set_goals(
                who,
                [LearningGoal(person=who, skill=skills[(at + n) % 3], priority=n) for n in (1, 2)],
            )
            unit.people.set_interests(who, ["Chess"] if at % 2 else ["Chess", "Jazz"])
        unit.calendar.answer(1, slots[0], Answer.CANNOT)
    services.rules.add_cover(Unit.DEPARTMENT, "Shop", 3)
    return services


def on(services: Services, day: date) -> Services:
    """The same firm on another day."""
    return Services(Session(services.session.database, Clock.at(day)))
