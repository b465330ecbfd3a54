"""Years of weekly use of one company, week after week as an owner does it, and what grows.

Every week: RMDesk is started (with its check and its backup), some people leave and as many
come, last week's meetups are checked in, pairs are suggested and confirmed, the page of the
week is shown, and it is closed. Once a month the figures are looked at too.
"""

from __future__ import annotations

import os
import random
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from statistics import median

from rmdesk.domain.meetups import Feedback, MeetupStatus
from rmdesk.domain.people import Person
from rmdesk.services import Clock, Services, open_services
from rmdesk.services.insights_view import load_insights
from rmdesk.services.this_week import load_this_week

FIRST_MONDAY = date(2026, 1, 5)
SKILLS = [f"Skill {n}" for n in range(24)]
ACTS = ("start", "suggest", "confirm", "check in", "week", "figures")
SLOWER, MORE_MEMORY, FATTER = 2.0, 1.5, 2.0


@dataclass
class Year:
    """What a year left: sizes in bytes at its end, seconds of the processor for each act."""

    people: int = 0
    meetups: int = 0
    file: int = 0
    backups: int = 0
    backup_files: int = 0
    memory: int = 0
    times: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))

    def line(self, number: int) -> str:
        acts = "".join(f"{1000 * median(self.times[a]):9.0f}" for a in ACTS)
        return (
            f"{number:4}{self.people:8,}{self.meetups:9,}{self.file / 1e6:8.2f}"
            f"{self.backups / 1e6:9.2f}{self.backup_files:4}{self.memory / 1e6:8.0f}{acts}"
        )


@dataclass
class Soaked:
    at_work: int
    coming: int
    years: list[Year] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def lines(self) -> str:
        heads = "".join(f"{a:>9}" for a in ACTS)
        what = (
            f"soak: {len(self.years)} years, a round a week, {self.at_work} people at work, "
            f"each week {self.coming} leave and {self.coming} come; medians in ms of the processor"
        )
        return "\n".join([
            what,
            f"year  people  meetups  fileMB backupMB   n  memMB{heads}",
            *(year.line(n) for n, year in enumerate(self.years, 1)),
            f"{len(self.wrong)} failures",
        ])  # fmt: skip

    def judge(self) -> None:
        """Level: the last year against the second, when what is kept for two years is there."""
        early, late = self.years[min(1, len(self.years) - 1)], self.years[-1]
        each = [y.file / max(1, y.meetups) for y in (early, late)]
        if each[1] > FATTER * each[0]:
            self.wrong.append(f"a meetup takes {each[1]:.0f} bytes of file, at first {each[0]:.0f}")
        if late.memory > MORE_MEMORY * early.memory:
            self.wrong.append(f"memory grew from {early.memory:,} to {late.memory:,} bytes")
        if late.backup_files > SLOWER * max(40, early.backup_files):
            self.wrong.append(f"{late.backup_files} backups are kept")


def soak(weeks: int, at_work: int, coming: int, seed: int = 1) -> Soaked:
    """Live ``weeks`` weeks; 52 make a year."""
    chance, tally = random.Random(seed), Soaked(at_work, coming)
    with tempfile.TemporaryDirectory(prefix="rmdesk-soak-") as place:
        folder = Path(place) / "data"
        services = open_services(folder, Clock.at(FIRST_MONDAY))
        _welcome(services, at_work, chance, folder)
        services.close()
        for number in range(weeks):
            if number % 52 == 0:
                tally.years.append(Year())
            _live_a_week(folder, number, coming, chance, tally.years[-1])
            if number % 52 == 51 or number == weeks - 1:
                _end_of_year(folder, FIRST_MONDAY + timedelta(weeks=number, days=5), tally)
    tally.judge()
    return tally


def _live_a_week(folder: Path, number: int, coming: int, chance: random.Random, year: Year) -> None:
    def timed(act: str, done: Callable[[], object]) -> None:
        begin = time.process_time()
        done()
        year.times[act].append(time.process_time() - begin)

    clock, opened = Clock.at(FIRST_MONDAY + timedelta(weeks=number)), []
    timed("start", lambda: opened.append(open_services(folder, clock)))
    services = opened[0]
    week = services.rounds.week()
    due = [m for m in services.meetups.all() if m.week == week.shift(-1)]
    for meetup in due:
        status = MeetupStatus.DONE if chance.random() < 0.9 else MeetupStatus.MISSED
        said = [Feedback(meetup=meetup.id, person=p, rating=chance.randint(2, 5))
                for p in meetup.people]  # fmt: skip
        timed("check in", lambda m=meetup.id, s=status, f=said: services.meetups.check_in(m, s, f))
    active = services.session.snapshot(history=False).active
    services.people.set_fields(chance.sample(active, coming), archived=True)
    _welcome(services, coming, chance, folder)
    timed("suggest", lambda: services.rounds.suggest(week))
    timed("confirm", lambda: services.rounds.confirm(week))
    timed("week", lambda: load_this_week(services.session, week))
    if number % 4 == 0:
        timed("figures", lambda: load_insights(services.session))
    services.close()


def _welcome(services: Services, many: int, chance: random.Random, folder: Path) -> None:
    """New people, by a staff list as it comes from elsewhere."""
    begin = len(services.session.snapshot(history=False).people)
    rows = ["Name,Department,Good at,Wants to learn"]
    for number in range(begin, begin + many):
        good, wish = chance.sample(SKILLS, 2), chance.sample(SKILLS, 2)
        shown = "; ".join(f"{s}: {chance.randint(2, 5)}" for s in good)
        wanted = "; ".join(f"{s}: {chance.randint(1, 3)}" for s in wish)
        rows.append(f"Person No{number:04},Dept {number % 5},{shown},{wanted}")
    file = folder.parent / "new.csv"
    file.write_text("\n".join(rows) + "\n")
    services.importing.run(file)
    assert isinstance(services.session.snapshot(history=False).people[-1], Person)


def _end_of_year(folder: Path, day: date, tally: Soaked) -> None:
    services = open_services(folder, Clock.at(day))
    year, number = tally.years[-1], len(tally.years)
    year.people = len(services.session.snapshot(history=False).people)
    year.meetups = len(services.meetups.all())
    year.memory = _memory()
    tally.wrong += [f"year {number}: {problem}" for problem in services.backups.check()]
    steps = len(services.undo.steps())
    if steps > 500:
        tally.wrong.append(f"year {number}: {steps} steps of history are kept")
    services.close()
    kept = list((folder / "backups").glob("*.rmdesk"))
    year.file = (folder / "company.rmdesk").stat().st_size
    year.backups, year.backup_files = sum(p.stat().st_size for p in kept), len(kept)


def _memory() -> int:
    """What this process holds in memory now, in bytes."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")
