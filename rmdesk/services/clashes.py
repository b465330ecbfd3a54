"""What speaks against a meetup at its time, and finding it another one."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from functools import lru_cache
from zoneinfo import ZoneInfo

from rmdesk.domain.attendance import slot_days
from rmdesk.domain.availability import Answer, Slot
from rmdesk.domain.company import Company
from rmdesk.domain.meetups import Meetup
from rmdesk.domain.people import Person
from rmdesk.domain.text import Text
from rmdesk.domain.weeks import Week

_log = logging.getLogger("rmdesk.meetups")


def clashes(company: Company, meetup: Meetup, others: Iterable[Meetup]) -> list[Text]:
    """What speaks against ``meetup`` as it is, with who and what; empty where nothing does.

    ``others`` are meetups of any time; those that do not take time then are left aside.
    """
    if meetup.day is None:
        return []
    if meetup.start and meetup.end and meetup.end <= meetup.start:
        return [Text("A meetup cannot end before it begins.")]
    closed = next((c for c in company.closed_days if c.day == meetup.day), None)
    if closed and closed.name:
        return [Text("The company is closed on {day} ({why}).", day=meetup.day, why=closed.name)]
    if closed:
        return [Text("The company is closed on {day}.", day=meetup.day)]
    missing = missing_time(company.programme.time_zone, meetup)
    if missing:
        return [missing]
    at_once = [
        m for m in others if m.id != meetup.id and m.status.takes_time and m.overlaps(meetup)
    ]
    slot = slot_of(company, meetup)
    problems: list[Text] = []
    for who in meetup.people:
        problems += _of_person(company, company.person[who], meetup, slot, at_once)
    problems += _cover(company, meetup, at_once)
    return problems or _no_table(company, slot, meetup, at_once)


def _of_person(
    company: Company, person: Person, meetup: Meetup, slot: Slot | None, at_once: list[Meetup]
) -> Iterator[Text]:
    assert meetup.day is not None
    away = _away(company, person, meetup.day)
    if away:
        yield away
    elif slot and company.answers.get((person.id, slot.id)) is Answer.CANNOT:
        yield Text("{person} cannot use {slot}.", person=person.label, slot=slot.name)
    elif slot and slot.site and person.site and slot.site != person.site:
        yield Text(
            "{person} works at {site}, not at {other}.",
            person=person.label,
            site=person.site,
            other=slot.site,
        )
    for other in at_once:
        if person.id in other.people:
            partners = [company.person[p].label for p in other.people if p != person.id]
            yield Text("{person} meets {others} then.", person=person.label, others=partners)


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


def _cover(company: Company, meetup: Meetup, at_once: list[Meetup]) -> Iterator[Text]:
    """Cover rules that would be broken at some moment of the meetup."""
    begin = meetup.start or time.min
    moments = {begin} | {m.start for m in at_once if m.start and m.start > begin}
    for rule in company.covers:
        mine = sum(rule.counts(company.person[p]) for p in meetup.people)
        if not mine:
            continue
        most = max(
            sum(
                rule.counts(company.person[p])
                for m in at_once
                if not m.start or not m.end or m.start <= moment < m.end
                for p in m.people
            )
            for moment in moments
        )
        if mine + most > rule.at_most:
            yield Text(
                "Of {unit} at most {number} may be away at once.",
                unit=rule.value,
                number=rule.at_most,
            )


def _no_table(
    company: Company, slot: Slot | None, meetup: Meetup, at_once: list[Meetup]
) -> list[Text]:
    room = tables(company, slot, meetup)
    if room is None:
        return []
    there = [m for m in at_once if m.place == meetup.place]
    if len(there) < room:
        return []
    where = slot.name if slot else meetup.place
    return [Text("{slot} has no table left then (room for {n}).", slot=where, n=room)]


def tables(company: Company, slot: Slot | None, meetup: Meetup) -> int | None:
    """How many groups fit where ``meetup`` is; None where nobody has said.

    A place has as many tables as the largest of its slots.
    """
    if not meetup.place:
        return slot.capacity if slot else None
    return max((s.capacity for s in company.slots if s.place == meetup.place), default=None)


def slot_of(company: Company, meetup: Meetup) -> Slot | None:
    """The slot that a meetup's time and place are those of."""
    if meetup.day is None or meetup.start is None:
        return None
    day, start, place = meetup.day.weekday(), meetup.start, meetup.place
    return next(
        (s for s in company.slots if (s.weekday, s.start, s.place) == (day, start, place)), None
    )


def missing_time(zone: str, meetup: Meetup) -> Text | None:
    """That a meetup's time does not exist, because the clocks go forward then."""
    known = _zone(zone)
    if known is None or meetup.day is None:
        return None
    for at in (meetup.start, meetup.end):
        if at is None:
            continue
        local = datetime.combine(meetup.day, at, known)
        back = local.astimezone(ZoneInfo("UTC")).astimezone(known)
        if back.replace(tzinfo=None) != local.replace(tzinfo=None):
            return Text(
                "On {day} the clocks go forward: {time} is left out.", day=meetup.day, time=at
            )
    return None


@lru_cache(maxsize=8)
def _zone(name: str) -> ZoneInfo | None:
    """The zone called ``name``; None where there is none such, or no data on zones."""
    try:
        return ZoneInfo(name) if name else None
    except (OSError, ValueError, KeyError):
        _log.warning("No data on the time zone %s: times that clocks leave out are not seen", name)
        return None


def placed(company: Company, week: Week, plan: Meetup, others: Sequence[Meetup]) -> Meetup:
    """``plan`` as it is where nothing speaks against it, else in another slot of ``week``.

    Where no slot will do it has no time, and its people choose one.
    """
    if plan.day is None or not clashes(company, plan, others):
        return plan
    days = slot_days(company, week)
    for slot in sorted(company.slots, key=lambda s: (days.get(s.id, date.max), s.start, s.id)):
        if slot.id not in days:
            continue
        other = in_slot(plan, slot, days[slot.id])
        if not clashes(company, other, others):
            return other
    return replace(plan, day=None, start=None, end=None, place="")


def in_slot(meetup: Meetup, slot: Slot, day: date) -> Meetup:
    """``meetup`` at a slot's time and place."""
    return replace(meetup, day=day, start=slot.start, end=slot.end, place=slot.place)
