"""Real work on a real company: each piece is acknowledged once it is shown as done.

The kill, power-cut and disk-fault harnesses run this in a process of its own, end that at
whatever moment, and then hold the file to what was acknowledged.

    python -m tests.reliability.work FOLDER SEED PIECES     acknowledges in FOLDER/ack
"""

from __future__ import annotations

import os
import random
import sqlite3
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

from rmdesk.domain.meetups import MeetupStatus
from rmdesk.domain.people import Person
from rmdesk.domain.rounds import RoundStatus
from rmdesk.services import Clock, Services, open_services
from rmdesk.storage.backup import Backups, is_as_written

DAY = date(2026, 3, 16)
CLOCK = Clock(DAY, lambda: datetime(2026, 3, 16, 12), "me")
KINDS = ("edit", "skill", "import", "round", "backup", "check in", "undo", "restore")
STAFF = 6


def begin(folder: Path) -> None:
    """A small company, closed again."""
    services = open_services(folder, CLOCK)
    for n in range(STAFF):
        services.people.add(
            Person(id=0, name=f"Worker {n}"), [(f"Craft {n}", 3)], [(f"Craft {(n + 1) % STAFF}", 2)]
        )
    services.close()


def pieces(seed: int, start: int, many: int) -> Iterator[tuple[int, str]]:
    """What is to be done: a number and a kind each; the same seed gives the same work."""
    chance = random.Random(seed)
    for number in range(start, start + many):
        yield number, chance.choice(KINDS)


def do(services: Services, number: int, kind: str, folder: Path) -> None:
    """One piece of work, which leaves ``number`` somewhere in the data."""
    company = services.session.snapshot()
    if kind == "skill":
        services.people.add_skill(f"Skill {number}")
    elif kind == "import":
        names = "".join(f"Import {number} {part},Craft 1: 3\n" for part in "abc")
        file = folder.parent / f"import-{os.getpid()}.csv"
        file.write_text("Name,Good at\n" + names)
        services.importing.run(file)
    elif kind == "round":
        week = services.rounds.week().shift(sum(1 for _ in services.rounds.all()))
        services.rounds.suggest(week)
        services.rounds.confirm(week)
    elif kind == "backup":
        services.backups.by_hand()
    elif kind == "check in" and services.meetups.all():
        services.meetups.set_status(services.meetups.all()[-1].id, MeetupStatus.DONE)
    elif kind == "undo":
        services.people.add_skill(f"Never {number}")
        services.undo.undo()
    elif kind == "restore":
        services.backups.restore(services.backups.by_hand())
    person = company.people[0]
    services.people.set_fields([person], notes=str(number))


def problems(
    folder: Path, done: Sequence[tuple[int, str]], flying: tuple[int, str] | None
) -> list[str]:
    """What is wrong with the company after an end without warning; empty when all is well.

    ``done`` was acknowledged and has to be there; ``flying`` was under way, and is there whole
    or not at all.
    """
    try:
        services = open_services(folder, CLOCK)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is a finding
        return [f"does not open: {type(error).__name__}: {error}"]
    try:
        found = _lost(services, done, flying)
        found += services.backups.check()
        found += [f"damaged backup {p.name}" for p in Backups(folder / "backups").all()
                  if not is_as_written(p)]  # fmt: skip
        services.people.add_skill("Still works")
        services.undo.undo()
    except Exception as error:  # noqa: BLE001
        return [f"does not work: {type(error).__name__}: {error}"]
    finally:
        services.close()
    left = [p.name for p in folder.rglob("*") if p.name.endswith((".part", ".new", ".restoring"))]
    return found + [f"left over {name}" for name in left]


def noted(folder: Path) -> int:
    """The number of the last piece that was done whole; read beside the program."""
    with closing(sqlite3.connect(folder / "company.rmdesk")) as connection:
        found = connection.execute("SELECT notes FROM person ORDER BY id LIMIT 1").fetchone()
    return int(found[0] or -1)


def _lost(
    services: Services, done: Sequence[tuple[int, str]], flying: tuple[int, str] | None
) -> list[str]:
    company = services.session.snapshot()
    skills = {s.name for s in company.skills}
    names = [p.name for p in company.people]
    found = []
    last = max((n for n, _ in done), default=-1)
    noted = int(company.people[0].notes or -1)
    if noted not in (last, *([flying[0]] if flying else [])):
        found.append(f"lost: the note says {noted}, acknowledged was {last}")
    for number, kind in done:
        if kind == "skill" and f"Skill {number}" not in skills:
            found.append(f"lost: skill {number}")
        if kind == "import" and sum(n.startswith(f"Import {number} ") for n in names) != 3:
            found.append(f"lost: import {number}")
    if flying and flying[1] == "import":
        some = sum(n.startswith(f"Import {flying[0]} ") for n in names)
        if some not in (0, 3):
            found.append(f"half an import: {some} of 3")
    rounds = services.rounds.all()
    confirmed = [r for r in rounds if r.status is RoundStatus.CONFIRMED]
    if len(confirmed) < sum(kind == "round" for _, kind in done):
        found.append("lost: a confirmed round")
    planned = {m.group for m in services.meetups.all()}
    found += [f"half a round: {r.week}" for r in confirmed if {g.id for g in r.groups} - planned]
    return found


def work(
    folder: Path,
    seed: int,
    start: int,
    many: int,
    acknowledge: Callable[[int], object],
) -> None:
    """Open the company, work, and close it."""
    services = open_services(folder, CLOCK)
    for number, kind in pieces(seed, start, many):
        do(services, number, kind, folder)
        acknowledge(number)
    services.close()


def main(arguments: list[str]) -> int:
    folder, seed, many = Path(arguments[0]), int(arguments[1]), int(arguments[2])
    handle = os.open(folder / "ack", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    work(folder, seed, 0, many, lambda number: os.write(handle, b"%d\n" % number))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
