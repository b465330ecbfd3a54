"""Ten thousand rows: what importing takes, against only reading the file and a bulk insert.

    python3 installer/dev.py bench import

The peer does the least anybody could: it reads the same file with openpyxl (or csv), and
inserts the rows, the skills and the wishes with SQLAlchemy's bulk insert into the same tables
of a fresh company file. It understands nothing, checks nothing, and cannot be undone.
"""

from __future__ import annotations

import csv
import random
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from statistics import median

import openpyxl
import sqlalchemy as sa

from rmdesk.exchange.writing import write_table
from rmdesk.services import Clock, open_services
from rmdesk.storage import tables as t

ROWS = 10_000
RUNS = 3
HEADERS = ["Employee #", "First name", "Last name", "Job title", "Dept", "Location", "Hire date",
           "Work email", "Good at", "Wants to learn", "Status"]  # fmt: skip
SKILLS = ["Excel", "Latte art", "Bookkeeping", "Instagram", "Cake", "Wine", "Spanish", "Pricing"]
TODAY = Clock.at(date(2026, 3, 16))


def staff() -> list[list[object]]:
    chance = random.Random(4)
    rows: list[list[object]] = []
    for at in range(ROWS):
        skills = chance.sample(SKILLS, 3)
        rows.append([
            str(100_000 + at), chance.choice(["Ana", "Ben", "Chloé", "Đức"]), f"Person{at}",
            chance.choice(["Cook", "Server", "Owner"]), chance.choice(["Kitchen", "Floor"]),
            "Harbour Street", date(2010, 1, 1) + timedelta(days=at % 5000), f"p{at}@a.example",
            f"{skills[0]}: {chance.randint(1, 5)}; {skills[1]}: {chance.randint(1, 5)}",
            f"{skills[2]}: {chance.randint(1, 3)}", "Active",
        ])  # fmt: skip
    return rows


def ours(file: Path, folder: Path) -> Callable[[], None]:
    services = open_services(folder, TODAY)

    def run() -> None:
        result = services.importing.run(file)
        assert len(result.new) == ROWS, result.problems[:3]
        services.close()

    return run


def peers(file: Path, folder: Path) -> Callable[[], None]:
    services = open_services(folder, TODAY)
    path = services.session.database.path
    services.close()

    def run() -> None:
        rows = read(file)[1:]
        people = [
            {"id": at, "number": r[0], "name": f"{r[1]} {r[2]}", "role": r[3], "department": r[4],
             "site": r[5], "start_date": r[6] if isinstance(r[6], date)
             else date.fromisoformat(str(r[6])[:10]), "email": r[7]}
            for at, r in enumerate(rows, start=1)
        ]  # fmt: skip
        engine = sa.create_engine(f"sqlite:///{path}")
        with engine.begin() as connection:
            connection.execute(
                t.skill.insert(),
                [{"id": n, "name": s, "folded": s.lower()} for n, s in enumerate(SKILLS, 1)],
            )
            connection.execute(t.person.insert(), people)
            strengths = [{"person_id": p["id"], "skill_id": 1 + k, "level": 3}
                         for p in people for k in range(2)]  # fmt: skip
            connection.execute(t.strength.insert(), strengths)
            wishes = [{"person_id": p["id"], "skill_id": 3, "priority": 2} for p in people]
            connection.execute(t.learning_goal.insert(), wishes)
        engine.dispose()

    return run


def read(file: Path) -> list[list[object]]:
    if file.suffix == ".csv":
        with file.open(encoding="utf-8-sig", newline="") as text:
            return [list(row) for row in csv.reader(text)]
    book = openpyxl.load_workbook(file, read_only=True, data_only=True)
    found = [list(row) for row in book.worksheets[0].iter_rows(values_only=True)]
    book.close()
    return found


def timed(make: Callable[[Path, Path], Callable[[], None]], file: Path, folder: Path) -> float:
    run = make(file, folder)
    begin = time.perf_counter()
    run()
    return time.perf_counter() - begin


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="rmdesk-bench-") as place:
        base = Path(place)
        rows = staff()
        for ending in (".xlsx", ".csv"):
            file = base / f"staff{ending}"
            file.write_bytes(write_table(file, HEADERS, rows))
            both: dict[str, list[float]] = {"ours": [], "peer": []}
            for at in range(RUNS):
                both["ours"].append(timed(ours, file, base / f"o{at}{ending}"))
                both["peer"].append(timed(peers, file, base / f"p{at}{ending}"))
            mine, theirs = median(both["ours"]), median(both["peer"])
            print(
                f"{ROWS:,} rows of {ending}: RMDesk {mine:.2f} s, reading and bulk insert "
                f"{theirs:.2f} s: {mine / theirs:.2f} times"
            )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
