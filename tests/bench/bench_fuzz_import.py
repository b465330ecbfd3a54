"""Twenty thousand damaged files: a staff list or a sentence, never a crash, never half an import.

    python3 installer/dev.py bench fuzz_import

Each input is a file of tests/data/corpus with bytes changed, cut, doubled or spliced into
another file. Every fiftieth goes through a whole import into a company file, which must then
hold all of the list's people or be as it was. Prints what came of them, the memory over the
start and the slowest input; ends with status 1 where anything else than a UserError was raised.
"""

from __future__ import annotations

import random
import resource
import sys
import tempfile
import time
import traceback
from collections import Counter
from datetime import date
from pathlib import Path

from rmdesk.domain.errors import UserError
from rmdesk.exchange.columns import header_score
from rmdesk.exchange.grid import read_grid_bytes
from rmdesk.exchange.staff import staff_from_grid
from rmdesk.services import Clock, Services, open_services

INPUTS = 20_000
IMPORTED_EVERY = 50
MOST_MEGABYTES = 300
SLOWEST_SECONDS = 20.0
CORPUS = Path(__file__).parents[1] / "data" / "corpus"


def mutated(files: list[Path], chance: random.Random) -> tuple[bytes, str]:
    """One damaged file and its ending."""
    path = chance.choice(files)
    content = bytearray(path.read_bytes())
    for _ in range(chance.randrange(1, 8)):
        if not content:
            break
        place = chance.randrange(len(content))
        kind = chance.randrange(7)
        if kind == 0:
            content[place] = chance.randrange(256)
        elif kind == 1:
            del content[place : place + chance.randrange(60)]
        elif kind == 2:
            content[place:place] = content[: chance.randrange(200)]
        elif kind == 3:
            other = chance.choice(files).read_bytes()
            content[place:place] = other[: chance.randrange(1, 400)]
        elif kind == 4:
            content[place:place] = chance.choice(
                [b"\0", b'"', b"\n", b"\xff\xfe", b";" * 40, b"=1+1"]
            )
        elif kind == 5:
            content = content[:place]
        else:
            content[place:place] = bytes(chance.randrange(256) for _ in range(chance.randrange(30)))
    return bytes(content), path.suffix


def tried(content: bytes, suffix: str) -> str:
    """What came of it: "list", or "sentence"."""
    try:
        found = staff_from_grid(read_grid_bytes(content, suffix=suffix, score=header_score))
    except UserError:
        return "sentence"
    for problem in found.problems:
        assert problem.sentence()
    return "list"


def imported(services: Services, file: Path) -> str:
    """A whole import: everybody in the list, or nobody."""
    before = len(services.session.snapshot().people)
    try:
        result = services.importing.run(file, skip_bad_rows=True)
    except UserError:
        assert len(services.session.snapshot().people) == before
        return "not imported"
    gained = len(services.session.snapshot().people) - before
    assert gained == len(result.new), (gained, len(result.new))
    if result.changes:
        services.undo.undo()
    assert len(services.session.snapshot().people) == before
    return "imported"


def main(arguments: list[str]) -> int:
    count = int(arguments[0]) if arguments else INPUTS
    files = sorted(p for p in CORPUS.iterdir() if not p.name.endswith(".expected.json"))
    chance = random.Random(20_000)
    came: Counter[str] = Counter()
    faults = 0
    slowest = (0.0, 0)
    start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with tempfile.TemporaryDirectory(prefix="rmdesk-fuzz-") as folder:
        services = open_services(Path(folder) / "data", Clock.at(date(2026, 3, 16)))
        for number in range(count):
            content, suffix = mutated(files, chance)
            begin = time.perf_counter()
            try:
                came[tried(content, suffix)] += 1
                if number % IMPORTED_EVERY == 0:
                    file = Path(folder) / f"input{suffix}"
                    file.write_bytes(content)
                    came[imported(services, file)] += 1
            except Exception:  # noqa: BLE001 - counting them is what this is for
                faults += 1
                if faults <= 5:
                    print(f"input {number} ({suffix}):")
                    traceback.print_exc()
            slowest = max(slowest, (time.perf_counter() - begin, number))
        services.close()
    used = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - start) / 1024
    print(f"{count:,} inputs: " + ", ".join(f"{n:,} {what}" for what, n in came.most_common()))
    print(f"{faults} faults; {used:.0f} MB over the start (at most {MOST_MEGABYTES}); "
          f"the slowest took {slowest[0]:.2f} s (input {slowest[1]})")  # fmt: skip
    return int(faults > 0 or used > MOST_MEGABYTES or slowest[0] > SLOWEST_SECONDS)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
