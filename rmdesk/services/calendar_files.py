"""Meetups as calendar files: for a week, for one person, for everything ahead."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import UTC, date
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from rmdesk.domain.company import Company
from rmdesk.domain.errors import UserError
from rmdesk.domain.meetups import Meetup, MeetupStatus
from rmdesk.domain.people import Person
from rmdesk.domain.rounds import Lesson
from rmdesk.domain.weeks import Week
from rmdesk.exchange.calendar_file import CalendarEntry, calendar_file
from rmdesk.sheets.writing import save
from rmdesk.storage.calendar_entries import ToldEntry
from rmdesk.storage.unit_of_work import UnitOfWork

from .labels import Label
from .meeting_words import MeetingWords
from .session import Session


class CalendarFiles:
    """Writes .ics files, and remembers what calendars were told so that they can follow."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def save(
        self,
        target: Path,
        *,
        week: Week | None = None,
        person: Person | None = None,
        zone: str = "",
    ) -> int:
        """Write the meetups of a week, of a person, of both, or all. Returns the entries."""
        content, count = self.make(week=week, person=person, zone=zone)
        save(content, target)
        return count

    def make(
        self, *, week: Week | None = None, person: Person | None = None, zone: str = ""
    ) -> tuple[bytes, int]:
        """As ``save``, the bytes and how many entries are in them.

        ``zone`` is an IANA name; this computer's without. Raises UserError where there is
        nothing to write, or no such zone.
        """
        place = ZoneInfo(_zone(zone))
        with self._session.database.writing(
            Label("Write a calendar file"), self._session.author
        ) as unit:
            company = self._session.company(unit, history=False)
            told = {e.key: e for e in unit.calendar_entries.all()}
            book = _Book(unit, company, told)
            wanted = [e for e in book.entries() if _asked(e, week, person)]
            if not wanted:
                raise UserError(
                    "There are no meetups to put into a calendar. Confirm a week's round first."
                )
            unit.calendar_entries.save(e for e in wanted if told.get(e.key) != e)
            words = MeetingWords(company)
            lessons = unit.rounds.lessons_of()
        entries = [self._entry(words, book, e, lessons, place, person) for e in wanted]
        name = words.calendar_name(person)
        language = company.programme.language
        return calendar_file(entries, place.key, name, language), len(entries)

    def _entry(
        self,
        words: MeetingWords,
        book: _Book,
        told: ToldEntry,
        lessons: dict[int, tuple[Lesson, ...]],
        zone: ZoneInfo,
        person: Person | None,
    ) -> CalendarEntry:
        meetup = book.meetup_of.get(told.key)
        now = self._session.clock.now()
        stamp = now.replace(tzinfo=now.tzinfo or zone).astimezone(UTC)
        about = lessons.get(meetup.group, ()) if meetup else ()
        return CalendarEntry(
            uid=told.uid,
            sequence=told.sequence,
            stamp=stamp.replace(microsecond=0),
            summary=words.summary(told.people, person),
            description="" if told.cancelled else words.description(about),
            place=told.place,
            first=told.first,
            last=told.last,
            start=told.start,
            end=told.end,
            cancelled=told.cancelled,
        )


class _Book:
    """What calendars ought to know, from what is stored and what they were told."""

    def __init__(self, unit: UnitOfWork, company: Company, told: dict[str, ToldEntry]) -> None:
        self._company = company
        self._told = told
        self.meetup_of = {_key(m): m for m in unit.meetups.all()}

    def entries(self) -> list[ToldEntry]:
        """Every entry as it is now, in order of time; dissolved and cancelled ones only where
        calendars have them."""
        found = []
        for key, meetup in self.meetup_of.items():
            known = self._told.get(key)
            if meetup.status is MeetupStatus.CANCELLED and known is None:
                continue
            found.append(self._now(key, meetup, known))
        here = {p.id for p in self._company.people}
        for key, known in self._told.items():
            if key not in self.meetup_of and set(known.people) <= here:
                found.append(_called_off(known))
        return sorted(found, key=lambda e: (e.first, str(e.start or ""), e.key))

    def _now(self, key: str, meetup: Meetup, known: ToldEntry | None) -> ToldEntry:
        first, last = _days(self._company, meetup)
        fresh = ToldEntry(
            key=key,
            uid=known.uid if known else f"{uuid.uuid4()}@rmdesk",
            week=str(meetup.week),
            people=meetup.people,
            sequence=known.sequence if known else 0,
            cancelled=meetup.status is MeetupStatus.CANCELLED,
            first=first,
            last=last,
            start=meetup.start,
            end=meetup.end,
            place=meetup.place,
        )
        if known is None or known == fresh:
            return fresh
        return replace(fresh, sequence=known.sequence + 1)


def _called_off(known: ToldEntry) -> ToldEntry:
    if known.cancelled:
        return known
    return replace(known, cancelled=True, sequence=known.sequence + 1)


def _key(meetup: Meetup) -> str:
    """What a meetup is called for ever: its week and people, whatever its number becomes."""
    who = "-".join(map(str, sorted(meetup.people)))
    if not meetup.group:
        return f"session {meetup.id} {who}"
    return f"{meetup.week} {who}"


def _days(company: Company, meetup: Meetup) -> tuple[date, date]:
    """The meetup's day, or the workdays of its week while no day is set."""
    if meetup.day:
        return meetup.day, meetup.day
    days = meetup.week.days(company.programme.first_weekday)
    working = [d for d in days if d.weekday() in company.programme.workdays] or list(days)
    return working[0], working[-1]


def _asked(entry: ToldEntry, week: Week | None, person: Person | None) -> bool:
    if week is not None and entry.week != str(week):
        return False
    return person is None or person.id in entry.people


def _zone(name: str) -> str:
    """The zone of that name, or this computer's."""
    if not name:
        from tzlocal import get_localzone_name

        name = get_localzone_name() or "UTC"
    try:
        return ZoneInfo(name).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise UserError(
            "There is no time zone “{name}”. Write one such as Europe/Berlin.", name=name
        ) from None
