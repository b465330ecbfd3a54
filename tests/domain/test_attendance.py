"""Who takes part in a week."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from rmdesk.domain.attendance import presences
from rmdesk.domain.availability import Absence, Answer, Availability, ClosedDay, Slot
from rmdesk.domain.company import Company
from rmdesk.domain.people import Person, Rhythm
from rmdesk.domain.programme import Cadence, Programme
from rmdesk.domain.weeks import Week

WEEK = Week(2026, 12)
MONDAY, SUNDAY = WEEK.days()[0], WEEK.days()[6]
ANA = Person(id=1, name="Ana")
BEN = Person(id=2, name="Ben")
TUESDAY_LUNCH = Slot(id=1, name="Lunch", weekday=1, start=time(12), end=time(13), site="North")
FRIDAY_LUNCH = Slot(id=2, name="Lunch", weekday=4, start=time(12), end=time(13))


def why_not(company: Company, week: Week = WEEK) -> str | None:
    reason = presences(company, week)[ANA.id].why_not
    return reason.code if reason else None


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        (ANA, None),
        (replace(ANA, start_date=SUNDAY + timedelta(days=1)), "not_started"),
        (replace(ANA, start_date=MONDAY + timedelta(days=3)), None),
        (replace(ANA, paused_until=SUNDAY + timedelta(days=1)), "paused"),
        (replace(ANA, paused_until=MONDAY + timedelta(days=4)), None),
        (replace(ANA, paused_until=MONDAY), None),
    ],
)
def test_starting_and_pausing(person: Person, expected: str | None) -> None:
    assert why_not(Company(people=(person, BEN))) == expected


def test_archived_people_are_not_asked() -> None:
    company = Company(people=(replace(ANA, archived=True), BEN))
    assert set(presences(company, WEEK)) == {BEN.id}


@pytest.mark.parametrize("cadence", [Cadence.WEEKLY, Cadence.FORTNIGHTLY])
def test_every_other_week_is_every_other_round(cadence: Cadence) -> None:
    programme = Programme(cadence=cadence, first_week=WEEK)
    ana = replace(ANA, rhythm=Rhythm.EVERY_OTHER_WEEK, alternate_from=MONDAY)
    company = Company(programme=programme, people=(ana, BEN))
    week, seen = WEEK, []
    for _ in range(4):
        seen.append(why_not(company, week))
        week = programme.next_round_week(week)
    assert seen == [None, "every_other_week"] * 2


def test_an_absence_of_the_whole_working_week() -> None:
    away = Absence(id=1, person=1, first=MONDAY, last=MONDAY + timedelta(days=4))
    assert why_not(Company(people=(ANA,), absences=(away,))) == "absent"
    shorter = replace(away, last=MONDAY + timedelta(days=3))
    assert why_not(Company(people=(ANA,), absences=(shorter,))) is None


def test_a_company_closed_all_week() -> None:
    closed = tuple(ClosedDay(day=d) for d in WEEK.days()[:5])
    assert why_not(Company(people=(ANA,), closed_days=closed)) == "closed"


def test_slots_decide_where_there_are_any() -> None:
    company = Company(people=(ANA, BEN), slots=(TUESDAY_LUNCH, FRIDAY_LUNCH))
    assert presences(company, WEEK)[1].slots == {1, 2}
    cannot = Availability(person=1, slot=2, answer=Answer.CANNOT)
    company = replace(company, availability=(cannot,))
    assert presences(company, WEEK)[1].slots == {1}
    closed = ClosedDay(day=MONDAY + timedelta(days=1))
    assert why_not(replace(company, closed_days=(closed,))) == "no_slot"
    elsewhere = (replace(ANA, site="South"), BEN)
    assert why_not(replace(company, people=elsewhere)) == "no_slot"


def test_two_people_need_a_time_in_common() -> None:
    company = Company(
        people=(ANA, BEN),
        slots=(TUESDAY_LUNCH, FRIDAY_LUNCH),
        availability=(
            Availability(person=1, slot=1, answer=Answer.CANNOT),
            Availability(person=2, slot=2, answer=Answer.CANNOT),
        ),
    )
    seen = presences(company, WEEK)
    assert not seen[1].shares_time_with(seen[2])
    part_time = Absence(id=1, person=1, first=date(2026, 3, 16), last=date(2026, 3, 18))
    other_half = Absence(id=2, person=2, first=date(2026, 3, 19), last=date(2026, 3, 20))
    seen = presences(Company(people=(ANA, BEN), absences=(part_time, other_half)), WEEK)
    assert seen[1].takes_part
    assert not seen[1].shares_time_with(seen[2])
