"""Backups: made when they should be, thinned, never without a good one, restored and undone."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rmdesk.domain.errors import UserError
from rmdesk.services import Clock, Services, open_services
from rmdesk.storage.backup import Backups, checksum_file, is_as_written
from rmdesk.storage.thinning import kept, to_drop

from .conftest import CLOCK, opened

MOMENTS = st.lists(
    st.datetimes(datetime(2023, 1, 1), datetime(2026, 3, 20)), max_size=60, unique=True
)
NOW = datetime(2026, 3, 16, 12)


def test_two_years_of_daily_use_leave_about_forty_backups() -> None:
    every_day = [NOW - timedelta(days=d, hours=h) for d in range(1000) for h in (0, 3)]
    stay = sorted(kept(every_day, NOW))
    ages = [(NOW.date() - at.date()).days for at in stay]
    assert ages.count(0) == 2  # all of today
    assert [a for a in ages if 0 < a <= 7] == [7, 6, 5, 4, 3, 2, 1]
    assert len([a for a in ages if 7 < a <= 62]) in range(8, 10)  # a week each
    assert len([a for a in ages if a > 62]) in range(21, 25)  # a month each
    assert max(ages) <= 731


@given(MOMENTS, st.data())
@settings(max_examples=60, deadline=None)
def test_a_good_backup_is_never_the_last_to_go(
    moments: list[datetime], data: st.DataObject
) -> None:
    good = {m for m in moments if data.draw(st.booleans())}
    gone = set(to_drop(moments, NOW, good.__contains__))
    assert not good or good - gone
    if good:
        assert max(good) not in gone
    else:
        assert not gone
    assert not [m for m in gone if m.date() >= NOW.date()]


def test_thinning_day_after_day_comes_to_the_same(tmp_path: Path) -> None:
    have: set[datetime] = set()
    for day in range(400):
        now = datetime(2024, 1, 1, 9) + timedelta(days=day)
        have.add(now)
        have -= set(to_drop(have, now, lambda _: True))
    assert len(have) in range(20, 35)


def day_after(folder: Path, days: int) -> Services:
    return open_services(folder, Clock.at(CLOCK.today + timedelta(days=days)))


def test_a_day_without_a_start_makes_one_at_the_next(folder: Path) -> None:
    for days in range(12):
        day_after(folder, days).close()
    services = day_after(folder, 12)
    entries = services.backups.entries()
    assert [e.at.date() - CLOCK.today for e in entries][:8] == [
        timedelta(days=d) for d in range(12, 4, -1)
    ]
    assert len(entries) in (9, 10)  # older ones one a week
    assert services.backups.last() == entries[0].at
    services.close()


def test_what_a_backup_holds_is_shown(folder: Path) -> None:
    services = opened(folder)
    held = services.backups.entries()[0].holds
    assert held is not None
    assert (held.people, held.rounds, held.last_round) == (14, 6, "2026-W11")
    services.close()


def test_a_restore_is_undone_by_another(folder: Path) -> None:
    services = opened(folder)
    backup = services.backups.by_hand()
    services.people.add_skill("Juggling")
    kept_copy = services.backups.restore(backup)
    assert "Juggling" not in {s.name for s in services.session.snapshot().skills}
    services.backups.restore(kept_copy)
    assert "Juggling" in {s.name for s in services.session.snapshot().skills}
    assert services.undo.steps()[0].label == "Add the skill Juggling"
    services.close()


def test_last_backup_is_the_last_good_one(folder: Path) -> None:
    services = opened(folder)
    first = services.backups.last()
    bad = services.backups.by_hand()
    content = bytearray(bad.read_bytes())
    content[-1] ^= 1
    bad.write_bytes(content)
    assert not is_as_written(bad)
    assert services.backups.last() == first
    assert services.backups.damaged() == (bad,)
    with pytest.raises(UserError, match="changed or damaged"):
        services.backups.restore(bad)
    services.close()


def test_a_second_place_gets_each_backup_and_what_it_missed(folder: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    services = opened(folder)
    services.backups.set_second_place(stick)
    there = Backups(stick / "RMDesk backups")
    assert len(there.all()) == 1
    services.backups.by_hand()
    assert len(there.all()) == 2
    stick.rename(tmp_path / "pulled out")
    services.backups.by_hand()
    assert not services.backups.safety().second_there
    assert not stick.exists()
    (tmp_path / "pulled out").rename(stick)
    services.close()
    day_after(folder, 1).close()
    assert there.all()[-1].name.startswith("2026-03-17-120000-daily")
    assert all(is_as_written(p) and checksum_file(p).exists() for p in there.all())
    services = opened(folder)
    with pytest.raises(UserError, match="is where the company is already"):
        services.backups.set_second_place(folder / "backups")
    services.close()


def test_the_clock_set_back_loses_no_backup_and_last_is_true(folder: Path, tmp_path: Path) -> None:
    ahead = open_services(folder, Clock.at(date(2031, 1, 1)))
    ahead.close()
    stick = tmp_path / "stick"
    stick.mkdir()
    services = opened(folder)
    made = services.backups.by_hand()
    assert services.backups.last() == CLOCK.now()  # not the one dated 2031
    services.backups.set_second_place(stick)
    assert [p.name for p in Backups(stick / "RMDesk backups").all()] == [made.name]
    assert len(services.backups.entries()) >= 2
    services.close()
