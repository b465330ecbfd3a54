"""Calendar files: read by a parser of another make, and by khal where that is installed."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import vobject

from rmdesk.domain.availability import Slot
from rmdesk.domain.errors import UserError
from rmdesk.domain.meetups import MeetupStatus
from rmdesk.domain.weeks import Week
from rmdesk.services import Clock, Services, open_services
from rmdesk.services.people import find_person
from rmdesk.services.session import COMPANY_FILE

ZONE = "Europe/Berlin"
STAFF = """Name,Good at,Wants to learn
Ana Ruiz,Excel: 5,Latte art
Ben; "Benny" Okoye\\,Latte art: 5,Excel
Çelik Müller,Wine,Cake
Dé Ng,Cake: 4,Wine
"""


@pytest.fixture(scope="module")
def confirmed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A company with this week's round confirmed; every test works on a copy."""
    folder = tmp_path_factory.mktemp("calendar")
    made = open_services(folder / "data", Clock.at(date(2026, 3, 16)))
    file = folder / "staff.csv"
    file.write_text(STAFF, encoding="utf-8")
    made.importing.run(file)
    slot = Slot(id=0, name="Lunch", weekday=1, start=time(12), end=time(12, 45),
                place="Kitchen; back, left", capacity=4)  # fmt: skip
    made.calendar.add_slot(slot)
    made.rounds.suggest(made.rounds.week())
    made.rounds.confirm(made.rounds.week())
    made.close()
    return folder / "data"


@pytest.fixture
def services(confirmed: Path, tmp_path: Path) -> Iterator[Services]:
    (tmp_path / "data").mkdir()
    shutil.copy(confirmed / COMPANY_FILE, tmp_path / "data")
    made = open_services(tmp_path / "data", Clock.at(date(2026, 3, 16)))
    yield made
    made.close()


def events(services: Services, **asked: Any) -> dict[str, Any]:
    """uid -> event, as another program reads them."""
    content, count = services.calendar_files.make(zone=ZONE, **asked)
    (calendar,) = list(vobject.readComponents(content.decode()))
    assert len(calendar.vevent_list) == count
    for line in content.split(b"\r\n"):
        assert len(line) <= 75
    assert b"\n" not in content.replace(b"\r\n", b"")
    return {e.uid.value: e for e in calendar.vevent_list}


def test_what_is_in_it(services: Services) -> None:
    found = events(services)
    assert len(found) == 2
    for event in found.values():
        assert event.dtstart.value.utcoffset() == timedelta(hours=1)
        assert event.dtstart.value.replace(tzinfo=None) == datetime(2026, 3, 17, 12)
        assert event.dtend.value.replace(tzinfo=None) == datetime(2026, 3, 17, 12, 45)
        assert event.location.value == "Kitchen; back, left"
        assert event.sequence.value == "0"
        assert event.status.value == "CONFIRMED"
    said = " ".join(e.summary.value + e.description.value for e in found.values())
    assert "Çelik Müller" in said
    assert "can show" in said


def test_zone_data_is_here() -> None:
    """Without it every test of a time zone would pass by testing nothing."""
    for zone in (ZONE, "America/New_York", "Australia/Lord_Howe"):
        assert ZoneInfo(zone).utcoffset(datetime(2026, 7, 1)) is not None


def test_the_same_again_changes_nothing(services: Services) -> None:
    first, again = events(services), events(services)
    assert set(first) == set(again)
    assert all(e.sequence.value == "0" for e in again.values())
    assert services.undo.steps()[0].label.startswith("Confirm")


def test_a_move_moves_the_event_and_undoing_it_moves_it_back(services: Services) -> None:
    first = events(services)
    meetup = services.meetups.all()[0]
    services.meetups.reschedule(meetup.id, date(2026, 3, 18), time(9), time(9, 30), "Office")
    moved = events(services)
    assert set(moved) == set(first)
    (uid,) = [u for u, e in moved.items() if e.sequence.value == "1"]
    assert moved[uid].dtstart.value.replace(tzinfo=None) == datetime(2026, 3, 18, 9)
    services.undo.undo()
    back = events(services)
    assert back[uid].sequence.value == "2"
    assert back[uid].dtstart.value.replace(tzinfo=None) == datetime(2026, 3, 17, 12)


def test_cancelled_and_dissolved_meetups_disappear(services: Services) -> None:
    first = events(services)
    one, other = services.meetups.all()
    services.meetups.set_status(one.id, MeetupStatus.CANCELLED)
    after = events(services)
    (gone,) = [u for u, e in after.items() if e.status.value == "CANCELLED"]
    assert (gone in first, after[gone].sequence.value) == (True, "1")
    company = services.session.snapshot()
    ill = company.person[other.people[0]]
    services.calendar.add_absence(ill, date(2026, 3, 16), date(2026, 3, 20))
    services.replanning.replan(services.rounds.week())
    dissolved = events(services)
    assert {u for u, e in dissolved.items() if e.status.value == "CANCELLED"} >= set(first)


def test_what_was_cancelled_before_anybody_was_told_is_not_told(services: Services) -> None:
    for meetup in services.meetups.all():
        services.meetups.set_status(meetup.id, MeetupStatus.CANCELLED)
    with pytest.raises(UserError, match="no meetups"):
        services.calendar_files.make(zone=ZONE)


def test_one_person_and_one_week(services: Services) -> None:
    ana = find_person(services.session.snapshot(), "Ana Ruiz")
    (event,) = events(services, person=ana).values()
    assert "Ana" not in event.summary.value
    assert len(events(services, week=services.rounds.week())) == 2
    with pytest.raises(UserError):
        services.calendar_files.make(zone=ZONE, week=Week.parse("2026-W40"))
    with pytest.raises(UserError, match="no time zone"):
        services.calendar_files.make(zone="Mars/Olympus")


def test_without_a_time_it_fills_the_workdays_and_blocks_none(tmp_path: Path) -> None:
    services = open_services(tmp_path / "other", Clock.at(date(2026, 3, 16)))
    file = tmp_path / "two.csv"
    file.write_text("Name\nAna\nBen\n", encoding="utf-8")
    services.importing.run(file)
    services.rounds.suggest(services.rounds.week())
    services.rounds.confirm(services.rounds.week())
    (event,) = events(services).values()
    services.close()
    assert (event.dtstart.value, event.dtend.value) == (date(2026, 3, 16), date(2026, 3, 21))
    assert event.transp.value == "TRANSPARENT"


@pytest.mark.skipif(shutil.which("khal") is None, reason="khal is not installed")
def test_khal_takes_it(services: Services, tmp_path: Path) -> None:
    calendar = tmp_path / "calendar"
    calendar.mkdir()
    config = tmp_path / "khal.conf"
    config.write_text(
        f"[calendars]\n[[lunch]]\npath = {calendar}\n[locale]\nlocal_timezone = {ZONE}\n"
        f"default_timezone = {ZONE}\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\n"
        "longdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\n"
        f"longdatetimeformat = %Y-%m-%d %H:%M\n[sqlite]\npath = {tmp_path / 'khal.db'}\n",
        encoding="utf-8",
    )
    file = tmp_path / "season.ics"
    env = {**os.environ, "LC_ALL": "C.UTF-8"}
    khal = ["khal", "-c", str(config)]

    def listed() -> str:
        services.calendar_files.save(file, zone=ZONE)
        subprocess.run([*khal, "import", "--batch", str(file)], check=True, env=env)
        wanted = ["list", "--format", "{start-time} {title} {status}", "2026-03-16", "7d"]
        return subprocess.run([*khal, *wanted], check=True, env=env, capture_output=True,
                              text=True).stdout  # fmt: skip

    def on(text: str) -> list[str]:
        """When those are that khal does not show as cancelled."""
        lines = [x for x in text.splitlines() if x[:2].isdigit() and "CANCELLED" not in x]
        return [x[:5] for x in lines]

    assert listed().count("12:00") == 2
    meetup = services.meetups.all()[0]
    services.meetups.reschedule(meetup.id, date(2026, 3, 18), time(9), time(9, 30), "Office")
    moved = listed()
    assert (moved.count("12:00"), moved.count("09:00")) == (1, 1)
    # called off, and dissolved because somebody is ill: neither may stay as if it were on
    services.meetups.set_status(meetup.id, MeetupStatus.CANCELLED)
    assert on(listed()) == ["12:00"]
    other = services.meetups.all()[1]
    ill = services.session.snapshot().person[other.people[0]]
    services.calendar.add_absence(ill, date(2026, 3, 16), date(2026, 3, 20))
    services.replanning.replan(services.rounds.week())
    fresh = [m for m in services.meetups.all() if m.status is MeetupStatus.PLANNED]
    assert len(on(listed())) == len(fresh)
