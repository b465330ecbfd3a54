"""Calendar entries as an .ics file (RFC 5545), for Outlook, Google, Apple and all others.

Every entry keeps its UID, and its SEQUENCE rises whenever it moves, so that a calendar
which has it already moves it too; one that is called off comes with STATUS:CANCELLED.
Times carry their time zone with its rules (VTIMEZONE), as Outlook wants them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone

PRODUCT: Final = "-//RMDesk//Meetups//EN"


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEntry:
    """One meetup in a calendar.

    Without ``start`` it fills the days from ``first`` to ``last`` and blocks no time.
    ``stamp`` is when the entry was written, in UTC.
    """

    uid: str
    sequence: int
    stamp: datetime
    summary: str
    description: str = ""
    place: str = ""
    first: date
    last: date
    start: time | None = None
    end: time | None = None
    cancelled: bool = False


def calendar_file(entries: Sequence[CalendarEntry], zone: str, name: str, language: str) -> bytes:
    """The file's bytes. ``zone`` is an IANA name such as "Europe/Berlin"."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    calendar.add("x-wr-timezone", zone)
    if any(e.start for e in entries) and zone != "UTC":
        calendar.add_component(_zone_rules(entries, zone))
    for entry in entries:
        calendar.add_component(_event(entry, zone, language))
    return bytes(calendar.to_ical())


def _zone_rules(entries: Sequence[CalendarEntry], zone: str) -> Timezone:
    """The changes of the clock around the entries' days."""
    days = [e.first for e in entries]
    first = min(days).replace(month=1, day=1)
    last = max(days).replace(month=1, day=1) + timedelta(days=2 * 366)
    rules = Timezone.from_tzid(zone, first_date=first, last_date=last)
    rules.pop("COMMENT", None)
    return rules


def _event(entry: CalendarEntry, zone: str, language: str) -> Event:
    event = Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", entry.stamp)
    event.add("sequence", entry.sequence)
    event.add("summary", entry.summary, parameters={"LANGUAGE": language})
    if entry.description:
        event.add("description", entry.description, parameters={"LANGUAGE": language})
    if entry.place:
        event.add("location", entry.place)
    if entry.start:
        here = ZoneInfo(zone)
        end = entry.end or (datetime.combine(entry.first, entry.start) + timedelta(hours=1)).time()
        event.add("dtstart", datetime.combine(entry.first, entry.start, here))
        event.add("dtend", datetime.combine(entry.first, end, here))
    else:
        event.add("dtstart", entry.first)
        event.add("dtend", entry.last + timedelta(days=1))
    event.add("transp", "OPAQUE" if entry.start and not entry.cancelled else "TRANSPARENT")
    event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
    return event
