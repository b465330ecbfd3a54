"""Random companies exported and imported again: rounds, meetups, check-ins; then damaged ones.

    python3 installer/dev.py bench round_trip

The long form of ``tests/services/test_history_tables.py``: each company's three tables are
written as .csv, .xlsx or .json, taken into a company that has only the people (entered in
another order for every second one), compared whole, imported a second time, and undone. Then
tables with cells exchanged, cut and filled with nonsense: taken or refused, never a crash.
"""

from __future__ import annotations

import random
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from rmdesk.domain.errors import UserError
from tests.services.test_history_tables import TABLES, fill, people_of, with_people
from tests.services.test_history_tables import test_a_random_company_comes_back_whole as trip

ENDINGS = (".csv", ".xlsx", ".json")
COUNT, DAMAGED = 60, 1_000
NONSENSE = ["", '"', ";", "2026-W99", "=1", "Ana", "Ben; Bo", "9" * 30, "\0", "25:61", "-5", "done",
            "closed", "partners", "\n", "é" * 50, "M1", "2026-02-30", "0", "1"]  # fmt: skip


def damaged(text: str, chance: random.Random) -> str:
    """The table with some of its cells and characters not as they should be."""
    for _ in range(chance.randint(1, 6)):
        lines = text.split("\n")
        cells = lines[at := chance.randrange(len(lines))].split(",")
        cells[chance.randrange(len(cells))] = chance.choice(NONSENSE)
        lines[at] = ",".join(cells)
        text = "\n".join(lines)
        if chance.random() < 0.3:
            at = chance.randrange(len(text) + 1)
            text = text[:at] + text[at + chance.randint(0, 30) :]
    return text


def fuzz(folder: Path) -> str:
    chance = random.Random(5)
    people = people_of(chance)
    one, two = with_people(folder / "one", people), with_people(folder / "two", people)
    fill(one, chance)
    file = folder / "table.csv"
    texts = []
    for what in TABLES:
        one.exporting.write(what, file)
        texts.append(file.read_text(encoding="utf-8-sig"))
    taken = refused = 0
    for _ in range(DAMAGED):
        file.write_text(damaged(chance.choice(texts), chance), encoding="utf-8")
        try:
            two.importing.run(file, dry_run=chance.random() < 0.7, skip_bad_rows=True)
            taken += 1
        except UserError:
            refused += 1
    one.close()
    two.close()
    return f"{DAMAGED:,} damaged tables: {taken} read, {refused} refused in a sentence, 0 crashes"


def main() -> int:
    for seed in range(COUNT):
        with tempfile.TemporaryDirectory(prefix="rmdesk-bench-") as place:
            trip(1000 + seed, ENDINGS[seed % 3], Path(place))
    print(f"{COUNT} companies came back whole, changed nothing the second time, and were undone")
    with tempfile.TemporaryDirectory(prefix="rmdesk-bench-") as place:
        print(fuzz(Path(place)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
