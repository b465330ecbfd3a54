"""Week 53, year ends, the clock set back, daylight saving, other zones and locales."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date, datetime
from pathlib import Path

import pytest

from rmdesk.cli import main
from rmdesk.domain.rounds import RoundStatus
from rmdesk.services import Clock, open_services

from .conftest import opened

ROOT = Path(__file__).parent.parent.parent


def test_weeks_over_a_year_with_a_week_53(folder: Path) -> None:
    seen = []
    for day in (date(2026, 12, 28), date(2027, 1, 4)):
        services = open_services(folder, Clock.at(day))
        week = services.rounds.week()
        services.rounds.suggest(week)
        services.rounds.confirm(week)
        seen.append(str(week))
        services.close()
    assert seen == ["2026-W53", "2027-W01"]
    services = opened(folder)
    assert [str(r.week) for r in services.rounds.all()][-2:] == seen
    services.close()


def test_the_clock_set_back_loses_nothing_and_undo_goes_by_what_was_done(folder: Path) -> None:
    later = open_services(folder, Clock.at(date(2027, 6, 1)))
    later.people.add_skill("Done later")
    later.close()
    services = opened(folder)
    services.people.add_skill("Done earlier")
    assert services.undo.undo().label == "Add the skill Done earlier"
    assert services.undo.undo().label == "Add the skill Done later"
    services.close()


@pytest.mark.parametrize("night", [datetime(2026, 3, 29, 2, 30), datetime(2026, 10, 25, 2, 30)])
def test_the_nights_the_clocks_change(folder: Path, night: datetime) -> None:
    services = open_services(folder, Clock(None, lambda: night))
    first, again = services.backups.by_hand(), services.backups.by_hand()
    assert first != again  # the hour that comes twice overwrites nothing
    week = services.rounds.week()
    services.rounds.suggest(week)
    assert services.rounds.require(week).status is RoundStatus.DRAFT
    services.close()


def test_other_zones_and_locales_read_the_same_file(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line = ["--data-dir", str(folder), "--today", "2026-03-16", "show", "--week", "2026-W11"]
    assert main([*line, "--json"]) == 0
    here = json.loads(capsys.readouterr().out)
    far = {"TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"}
    run = subprocess.run(
        [sys.executable, ROOT / "main.py", *line, "--json"],
        env={**os.environ, **far}, capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
    assert json.loads(run.stdout) == here
