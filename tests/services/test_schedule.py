"""Nobody is in two places at once, whatever is moved, cancelled or planned again."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import combinations
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

import pytest

from rmdesk.domain.availability import Answer, ClosedDay
from rmdesk.domain.company import Company
from rmdesk.domain.errors import UserError
from rmdesk.domain.meetups import Meetup, MeetupStatus
from rmdesk.domain.partnerships import Partnership, PartnersMeet
from rmdesk.domain.weeks import Week
from rmdesk.services import Services
from rmdesk.services.sheets import SheetOrder
from rmdesk.sheets.content import SheetKind

from .small_firm import on, open_firm

CHANGES = {
    "Europe/Berlin": (date(2026, 3, 29), time(2), time(2, 30)),
    "America/New_York": (date(2026, 3, 8), time(2), time(2, 30)),
    "Australia/Lord_Howe": (date(2026, 10, 4), time(2), time(2, 15)),
}
"""Where clocks go forward: the day, a time that is left out, and another."""


def instants(meetup: Meetup, zone: str) -> tuple[datetime, datetime]:
    """When a meetup begins and ends, in the world's time."""
    assert meetup.day
    assert meetup.start
    assert meetup.end
    at = ZoneInfo(zone or "UTC")
    begin = datetime.combine(meetup.day, meetup.start, at).astimezone(UTC)
    return begin, datetime.combine(meetup.day, meetup.end, at).astimezone(UTC)


def wrong(services: Services, zone: str) -> list[str]:
    """Everything the schedule must not hold, found the plain way."""
    company = services.session.snapshot()
    planned = [m for m in services.meetups.all() if m.status is MeetupStatus.PLANNED and m.day]
    closed = {c.day for c in company.closed_days}
    found = []
    for m in planned:
        assert m.day
        begin, end = instants(m, zone)
        if not begin < end:
            found.append(f"{m} ends before it begins")
        local = begin.astimezone(ZoneInfo(zone or "UTC"))
        if (local.date(), local.time()) != (m.day, m.start):
            found.append(f"{m} is at a time that does not exist")
        if m.day in closed:
            found.append(f"{m} is on a closed day")
        for who in m.people:
            person = company.person[who]
            if any(a.person == who and a.first <= m.day <= a.last for a in company.absences):
                found.append(f"{person.name} is away: {m}")
            for s in company.slots:
                same = (s.weekday, s.start, s.place) == (m.day.weekday(), m.start, m.place)
                if same and company.answers.get((who, s.id)) is Answer.CANNOT:
                    found.append(f"{person.name} cannot: {m}")
    return found + crowded(company, planned, zone)


def crowded(company: Company, planned: list[Meetup], zone: str) -> list[str]:
    """Who would be in two places at once, and where too many are at once."""
    found = []
    for one, other in combinations(planned, 2):
        (a, b), (c, d) = instants(one, zone), instants(other, zone)
        if a < d and c < b and set(one.people) & set(other.people):
            found.append(f"two places at once: {one} {other}")
    rooms = {p: max(s.capacity for s in company.slots if s.place == p)
             for p in {s.place for s in company.slots}}  # fmt: skip
    for moment in {instants(m, zone)[0] for m in planned}:
        there = [m for m in planned if instants(m, zone)[0] <= moment < instants(m, zone)[1]]
        for place, count in Counter(m.place for m in there).items():
            if count > rooms.get(place, 99):
                found.append(f"{count} groups in {place} at {moment}")
        shop = sum(company.person[p].department == "Shop" for m in there for p in m.people)
        if shop > 3:
            found.append(f"{shop} of the shop away at {moment}")
    return found


def acts(services: Services, chance: Random, weeks: list[Week], today: date) -> Iterator[str]:
    """Something an owner might do, then all that belongs to it."""
    act = chance.choice("move move move cancel again ill close partner partner end".split())
    meetups = services.meetups.all()
    company = services.session.snapshot()
    yield act
    with contextlib.suppress(UserError):
        if act in ("move", "again") and meetups:
            day = today + timedelta(days=chance.randrange(1, 21))
            if chance.random() < 0.6:
                s = chance.choice(company.slots)
                day += timedelta(days=(s.weekday - day.weekday()) % 7)
                when = (s.start, s.end, s.place)
            else:
                hour = chance.randrange(0, 23)
                when = (
                    time(hour, 15),
                    time(hour + 1),
                    chance.choice(["Kitchen", "Yard", "", "Park"]),
                )
            services.meetups.reschedule(chance.choice(meetups).id, day, *when)
        elif act == "cancel" and meetups:
            services.meetups.set_status(chance.choice(meetups).id, MeetupStatus.CANCELLED)
        elif act == "partner":
            a, b = chance.sample(sorted(company.person), 2)
            services.partnerships.begin(
                Partnership(
                    id=0, a=a, b=b, meets=chance.choice(list(PartnersMeet)),
                    weekday=chance.randrange(5),
                    start=time(chance.choice((8, 12)), 30), end=time(13), place="Kitchen",
                    first=today, last=today + timedelta(days=20),
                )
            )  # fmt: skip
        elif act == "end" and company.partnerships:
            services.partnerships.end(chance.choice(company.partnerships).id)
    if act in ("ill", "close"):
        day = today + timedelta(days=chance.randrange(1, 21))
        if act == "ill":
            person = chance.choice(company.people)
            services.calendar.add_absence(person, day, day + timedelta(days=chance.randrange(4)))
        else:
            own = [ClosedDay(day=c.day) for c in company.closed_days if c.day != day]
            services.calendar.set_closed_days([*own, ClosedDay(day=day)])
        for week in weeks:
            services.replanning.replan(week)
        services.partnerships.mend()


@pytest.mark.parametrize(
    ("zone", "today"),
    [
        ("Europe/Berlin", date(2026, 3, 22)),
        ("America/New_York", date(2026, 10, 25)),
        ("Australia/Lord_Howe", date(2026, 9, 27)),
        ("Asia/Tokyo", date(2026, 3, 22)),
    ],
)
def test_nobody_is_in_two_places_at_once(tmp_path: Path, zone: str, today: date) -> None:
    for seed in range(1):
        chance = Random(f"{zone} {seed}")
        services = open_firm(tmp_path / str(seed), today, zone)
        weeks: list[Week] = []
        done: list[str] = []
        for n in range(2):
            week = Week.of(today).shift(n + 1)
            services.rounds.suggest(week, seed=seed)
            services.rounds.confirm(week)
            weeks.append(week)
            done.append(f"confirm {week}")
            assert wrong(services, zone) == [], done
            for _ in range(6):
                done += acts(services, chance, weeks, today)
                assert wrong(services, zone) == [], done
        services.close()


@pytest.mark.parametrize("zone", CHANGES)
def test_a_time_that_the_clocks_leave_out_is_refused(tmp_path: Path, zone: str) -> None:
    day, start, end = CHANGES[zone]
    services = open_firm(tmp_path, day - timedelta(days=13), zone)
    week = Week.of(day)
    services.rounds.suggest(week)
    services.rounds.confirm(week)
    meetup = services.meetups.all()[0]
    with pytest.raises(UserError, match="clocks go forward"):
        services.meetups.reschedule(meetup.id, day, start, end)
    later = day + timedelta(days=7)
    services.meetups.reschedule(meetup.id, later, start, end)
    services.close()


def test_moving_one_keeps_all_others_and_counts_a_revision(tmp_path: Path) -> None:
    today = date(2026, 3, 16)
    week = Week.of(today)
    services = open_firm(tmp_path, today, confirmed=week)
    before = services.meetups.all()
    moved = before[0]
    services.meetups.reschedule(moved.id, date(2026, 3, 23), time(9), time(10), "Park")
    after = services.meetups.all()
    assert after[1:] == before[1:]
    assert (after[0].day, after[0].place, after[0].revision) == (date(2026, 3, 23), "Park", 1)
    services.meetups.set_status(moved.id, MeetupStatus.CANCELLED)
    assert services.meetups.find(moved.id).revision == 2
    services.undo.undo()
    services.undo.undo()
    assert services.meetups.all() == before
    services.close()


def test_a_clash_says_who_and_what(tmp_path: Path) -> None:
    today = date(2026, 3, 16)
    week = Week.of(today)
    services = open_firm(tmp_path, today, confirmed=week)
    one, other = services.meetups.all()[:2]
    services.partnerships.begin(
        Partnership(id=0, a=one.people[0], b=other.people[0], first=today, last=date(2026, 4, 30))
    )
    session = services.partnerships.all()[0].sessions[1]
    assert session.day
    company = services.session.snapshot()
    a, b = (company.person[p].label for p in (one.people[0], other.people[0]))
    said = services.meetups.clashes(one.id, session.day, time(8, 45), time(9, 15))
    assert said == (f"{a} meets {b} then.",)
    services.close()


def test_a_meetup_dissolved_by_a_new_plan_is_told_to_calendars(tmp_path: Path) -> None:
    today = date(2026, 3, 16)
    week = Week.of(today)
    services = open_firm(tmp_path, today, confirmed=week)
    meetup = services.meetups.all()[0]
    company = services.session.snapshot()
    services.calendar.add_absence(company.person[meetup.people[0]], today, date(2026, 3, 29))
    services.replanning.replan(week)
    gone = {m.id: m for m in services.meetups.called_off()}
    assert gone[meetup.id].status is MeetupStatus.CANCELLED
    assert gone[meetup.id].revision == meetup.revision + 1
    assert (gone[meetup.id].day, gone[meetup.id].people) == (meetup.day, meetup.people)
    services.undo.undo()
    assert services.meetups.called_off() == ()
    assert meetup in on(services, today).meetups.all()
    services.close()


def test_a_meetup_that_was_held_stays_when_the_week_is_planned_anew(tmp_path: Path) -> None:
    today = date(2026, 3, 16)
    week = Week.of(today)
    services = open_firm(tmp_path, today, confirmed=week)
    held, other = services.meetups.all()[:2]
    services.meetups.set_status(held.id, MeetupStatus.DONE)
    company = services.session.snapshot()
    for meetup in (held, other):
        person = company.person[meetup.people[0]]
        services.calendar.add_absence(person, today, date(2026, 3, 22))
    third = company.person[services.meetups.all()[2].people[0]]
    with pytest.raises(UserError, match="is away all week"):
        services.replanning.swap(week, company.person[other.people[1]], third)
    services.replanning.replan(week)
    now = {m.id: m for m in services.meetups.all()}
    assert now[held.id] == replace(held, status=MeetupStatus.DONE)
    assert other.id not in now
    assert other.id in {m.id for m in services.meetups.called_off()}
    assert wrong(services, "") == []
    with pytest.raises(UserError, match="happened already"):
        services.replanning.swap(
            week, company.person[held.people[1]], company.person[other.people[1]]
        )
    services.close()


def test_sheets_show_what_was_moved_and_leave_out_what_was_called_off(tmp_path: Path) -> None:
    today = date(2026, 3, 16)
    week = Week.of(today)
    services = open_firm(tmp_path, today, confirmed=week)
    moved, off = services.meetups.all()[:2]
    services.meetups.reschedule(moved.id, date(2026, 3, 18), time(9), time(10), "Park")
    services.meetups.set_status(off.id, MeetupStatus.CANCELLED)
    company = services.session.snapshot()
    for kind in (SheetKind.POSTER, SheetKind.CARDS, SheetKind.SLIPS):
        texts = " ".join(services.sheets.content(SheetOrder(kind=kind, week=week)).texts())
        assert "Park" in texts
        assert "Wed" in texts
        called_off = [company.person[p].label for p in off.people]
        assert not any(name in texts.split() for name in called_off), kind
    services.close()
