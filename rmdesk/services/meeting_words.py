"""How a meetup is told in calendars and messages: names, lessons, place, time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, time

from rmdesk.domain.attendance import slot_days
from rmdesk.domain.availability import SlotId
from rmdesk.domain.company import Company
from rmdesk.domain.meetups import Meetup
from rmdesk.domain.people import Person, PersonId
from rmdesk.domain.rounds import Lesson
from rmdesk.domain.weeks import Week

from .language import Language


class MeetingWords:
    """Says what is stored, in the company's language."""

    def __init__(self, company: Company) -> None:
        self._company = company
        programme = company.programme
        self.language = Language.of(programme.language, programme.locale)

    def names(self, people: Iterable[PersonId]) -> str:
        """ "Ana and Ben"."""
        return self.language.listed([self.label(p) for p in people])

    def label(self, person: PersonId) -> str:
        found = self._company.person.get(person)
        return found.label if found else ""

    def calendar_name(self, person: Person | None) -> str:
        """What a calendar of these entries is called."""
        company = self._company.programme.company_name
        base = f"RMDesk: {company}" if company else "RMDesk"
        return f"{base} – {person.label}" if person else base

    def summary(self, people: Sequence[PersonId], person: Person | None) -> str:
        """An entry's title; in one person's calendar it names the others."""
        if person is None:
            return self.language.tr("{names} meet", names=self.names(people))
        others = [p for p in people if p != person.id]
        return self.language.tr("Meet {names}", names=self.names(others))

    def description(self, lessons: Iterable[Lesson]) -> str:
        """What it is about, one line a lesson."""
        return "\n".join(self.lesson(x) for x in lessons)

    def lesson(self, lesson: Lesson) -> str:
        """ "Ana can show Ben: bookkeeping"."""
        return self.language.tr(
            "{teacher} can show {learner}: {skill}",
            teacher=self.label(lesson.teacher),
            learner=self.label(lesson.learner),
            skill=self._company.skill[lesson.skill].name,
        )

    def when(self, meetup: Meetup) -> str:
        """ "Tuesday, 17 March 2026, 12:00–12:45"; empty while no day is set."""
        if meetup.day is None:
            return ""
        return self._moment(meetup.day, meetup.start, meetup.end)

    def slot_time(self, week: Week, slot: SlotId | None) -> str:
        """When a slot is in a week, for a round that is not confirmed yet."""
        found = self._company.slot.get(slot) if slot is not None else None
        day = slot_days(self._company, week).get(found.id) if found else None
        if found is None or day is None:
            return ""
        return self._moment(day, found.start, found.end)

    def _moment(self, day: date, start: time | None, end: time | None) -> str:
        said = self.language.day(day, "full")
        if start is None:
            return said
        said = f"{said}, {self.language.clock(start)}"
        return said if end is None else f"{said}–{self.language.clock(end)}"
