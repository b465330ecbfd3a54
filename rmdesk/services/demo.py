"""The sample company, made anew around today in a file of its own."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time, timedelta
from itertools import cycle
from pathlib import Path
from typing import Any

from rmdesk.domain.availability import Absence, Answer, ClosedDay, Slot, SlotId
from rmdesk.domain.learning import GOOD_RATING, is_good
from rmdesk.domain.meetups import Feedback, MeetupStatus
from rmdesk.domain.people import Person, PersonId, Rhythm
from rmdesk.domain.programme import Cadence, Paper, Programme, WhenOdd
from rmdesk.domain.rules import Cover, Unit
from rmdesk.domain.skills import LearningGoal, SkillId, Strength
from rmdesk.domain.weeks import Week
from rmdesk.paths import resources_dir
from rmdesk.storage.unit_of_work import UnitOfWork

from .labels import Label
from .meetups import note
from .session import Clock, Services, Session, open_services

DEMO_FILE = resources_dir() / "demo" / "company.json"


def open_sample(folder: Path, clock: Clock) -> Services:
    """The sample company in a new file in ``folder``; closed again where that fails."""
    services = open_services(folder, clock)
    try:
        fill_with_sample(services)
    except BaseException:
        services.close()
        raise
    return services


def fill_with_sample(services: Services) -> None:
    """Put the sample company and its weeks of history into an empty company file."""
    data = json.loads(DEMO_FILE.read_text(encoding="utf-8"))
    session = services.session
    with session.database.writing(Label("Open the sample company"), session.author) as unit:
        _Loader(data, session.clock.today, unit).load()
    this_week = services.rounds.week()
    for ago in range(int(data["history_weeks"]), 0, -1):
        week = this_week.shift(-ago)
        earlier = Services(Session(session.database, Clock.at(week.monday)))
        earlier.rounds.suggest(week)
        earlier.rounds.confirm(week)
    _check_in(services, this_week, data)


def _check_in(services: Services, this_week: Week, data: Mapping[str, Any]) -> None:
    """Check the history's meetups in, but for those that were missed, in one step of undo."""
    missed = {(this_week.shift(m["week"]), m["index"]) for m in data["misses"]}
    seen: Counter[Week] = Counter()
    said = _Said(data["said"])
    session = services.session
    with session.database.writing(Label("Check in the sample's meetups"), session.author) as unit:
        skills = {s.id: s.name for s in unit.skills.all()}
        lessons = unit.rounds.lessons_of()
        for meetup in unit.meetups.all():
            index = seen[meetup.week]
            seen[meetup.week] += 1
            if (meetup.week, index) in missed:
                note(unit, meetup, MeetupStatus.MISSED, (), session.clock.today)
                continue
            told = {x.learner: skills[x.skill] for x in lessons.get(meetup.group, ())}
            answers = [said.of(who, told.get(who, "")) for who in meetup.people]
            note(unit, meetup, MeetupStatus.DONE, answers, session.clock.today)


class _Said:
    """What the sample's people say: ratings in turn, and of each skill a sentence, once."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._ratings = cycle(data["ratings"])
        self._learned = dict(data["learned"])

    def of(self, person: PersonId, skill: str) -> Feedback:
        """What ``person`` says of a meetup in which they were shown ``skill``."""
        rating = next(self._ratings)
        good = rating is not None and rating > GOOD_RATING
        learned = self._learned.pop(skill, "") if good else ""
        again = None if rating is None else is_good(rating)
        return Feedback(meetup=0, person=person, rating=rating, again=again, learned=learned)


class _Loader:
    """Writes the file's entries; names become ids on the way."""

    def __init__(self, data: Mapping[str, Any], today: date, unit: UnitOfWork) -> None:
        self.data = data
        self.monday = Week.of(today).monday
        self.unit = unit
        self.people: dict[str, PersonId] = {}
        self.skills: dict[str, SkillId] = {}
        self.slots: dict[str, SlotId] = {}

    def load(self) -> None:
        self.unit.settings.set_programme(_programme(self.data["programme"]))
        for entry in self.data["skills"]:
            skill = self.unit.skills.add(entry["name"], entry.get("category", ""))
            self.skills[entry["name"]] = skill
            for alias in entry.get("aliases", ()):
                self.unit.skills.add_alias(skill, alias)
        for entry in self.data["slots"]:
            self.slots[entry["key"]] = self.unit.calendar.add_slot(_slot(entry))
        for entry in self.data["people"]:
            self._person(entry)
        self._rules()
        self._days()

    def _day(self, weeks_from_now: int, weekday: int = 0) -> date:
        return self.monday + timedelta(weeks=weeks_from_now, days=weekday)

    def _person(self, entry: Mapping[str, Any]) -> None:
        texts = ("shown_name", "role", "department", "email", "phone", "number", "notes")
        person = Person(
            id=0,
            name=entry["name"],
            start_date=self._day(-entry["weeks_ago"]),
            **{key: entry.get(key, "") for key in texts},
        )
        if "rhythm" in entry:
            person = replace(
                person,
                rhythm=Rhythm(entry["rhythm"]),
                alternate_from=self._day(entry.get("alternate_from_weeks", 0)),
            )
        who = self.people[person.name] = self.unit.people.add(person)
        self.unit.people.set_strengths(
            who,
            [
                Strength(person=who, skill=self.skills[s["skill"]], level=s["level"])
                for s in entry.get("strengths", ())
            ],
        )
        self.unit.people.set_goals(
            who,
            [
                LearningGoal(
                    person=who,
                    skill=self.skills[g["skill"]],
                    priority=g["priority"],
                    present_level=g.get("present_level", 0),
                )
                for g in entry.get("goals", ())
            ],
        )
        self.unit.people.set_interests(who, entry.get("interests", ()))
        for key, answer in (("cannot", Answer.CANNOT), ("prefers", Answer.PREFERS)):
            for slot in entry.get(key, ()):
                self.unit.calendar.answer(who, self.slots[slot], answer)

    def _rules(self) -> None:
        rules = self.unit.rules
        for entry in self.data["people"]:
            if "reports_to" in entry:
                rules.set_manager(self.people[entry["name"]], self.people[entry["reports_to"]])
        for entry in self.data.get("never_pair", ()):
            a, b = entry["people"]
            rules.set_never_pair(self.people[a], self.people[b], entry.get("reason", ""))
        for entry in self.data.get("prefer_together", ()):
            a, b = entry["people"]
            rules.set_prefer_together(self.people[a], self.people[b], True)
        for entry in self.data.get("cover", ()):
            rules.add_cover(
                Cover(
                    id=0, unit=Unit(entry["unit"]), value=entry["value"], at_most=entry["at_most"]
                )
            )

    def _days(self) -> None:
        for entry in self.data.get("absences", ()):
            first = self._day(entry["weeks_from_now"])
            self.unit.calendar.add_absence(
                Absence(
                    id=0,
                    person=self.people[entry["person"]],
                    first=first,
                    last=first + timedelta(weeks=entry["weeks"], days=-1),
                    why=entry.get("why", ""),
                )
            )
        self.unit.calendar.set_closed_days(
            ClosedDay(day=self._day(e["weeks_from_now"], e["weekday"]), name=e.get("name", ""))
            for e in self.data.get("closed_days", ())
        )


def _programme(entry: Mapping[str, Any]) -> Programme:
    return Programme(
        company_name=entry["company_name"],
        cadence=Cadence(entry["cadence"]),
        first_weekday=entry["first_weekday"],
        when_odd=WhenOdd(entry["when_odd"]),
        workdays=frozenset(entry["workdays"]),
        paper=Paper(entry["paper"]),
        language=entry["language"],
        locale=entry["locale"],
        country=entry["country"],
        subdivision=entry["subdivision"],
    )


def _slot(entry: Mapping[str, Any]) -> Slot:
    return Slot(
        id=0,
        name=entry["name"],
        weekday=entry["weekday"],
        start=time.fromisoformat(entry["start"]),
        end=time.fromisoformat(entry["end"]),
        place=entry.get("place", ""),
        capacity=entry.get("capacity", 1),
        site=entry.get("site", ""),
    )
