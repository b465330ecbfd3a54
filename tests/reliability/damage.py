"""Damaged company files: never a crash or a hang; what can be recovered is."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import tempfile
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from rmdesk.domain.errors import CannotOpen, Trouble, UserError
from rmdesk.services import opening
from tests.reliability.conftest import CLOCK, opened, sample_file
from tests.reliability.looking import look_at_everything

PAGE = 4096
SECONDS = 60
KINDS = (
    "one bit", "16 bytes", "a page of zeros", "a sector of zeros", "cut short", "pages swapped",
    "a byte of the head", "rubbish behind", "another program's file", "many bits",
)  # fmt: skip


@dataclass
class Damages:
    """``shares`` are rows recovered, of those that were there, for each file recovered."""

    files: int = 0
    sound: int = 0
    told: Counter[str] = field(default_factory=Counter)
    shares: list[float] = field(default_factory=list)
    whole: int = 0
    people: int = 0
    nothing: int = 0
    wrong: list[str] = field(default_factory=list)

    def lines(self) -> str:
        tried = len(self.shares) + self.nothing
        mean = 100 * sum(self.shares) / max(1, len(self.shares))
        told = ", ".join(f"{n} {kind}" for kind, n in sorted(self.told.items()))
        return (
            f"damaged files: {self.files}, {self.sound} opened all the same, told: {told}\n"
            f"recovery: {tried} tried, {len(self.shares)} recovered ({self.whole} whole, "
            f"{self.people} with everybody), on average {mean:.1f} % of the rows; "
            f"{self.nothing} had nothing to be read\n"
            f"crashes, hangs and other failures: {len(self.wrong)}"
        )


def damaged(content: bytes, kind: str, chance: random.Random) -> bytes:
    made, pages = bytearray(content), len(content) // PAGE
    if kind == "one bit":
        made[chance.randrange(len(made))] ^= 1 << chance.randrange(8)
    elif kind == "many bits":
        for _ in range(chance.randrange(2, 400)):
            made[chance.randrange(len(made))] ^= 1 << chance.randrange(8)
    elif kind == "16 bytes":
        at = chance.randrange(len(made) - 16)
        made[at : at + 16] = chance.randbytes(16)
    elif kind == "a page of zeros":
        at = chance.randrange(pages) * PAGE
        made[at : at + PAGE] = bytes(PAGE)
    elif kind == "a sector of zeros":
        at = chance.randrange(len(made) // 512) * 512
        made[at : at + 512] = bytes(512)
    elif kind == "cut short":
        del made[chance.randrange(len(made)) :]
    elif kind == "pages swapped":
        one, two = (chance.randrange(pages) * PAGE for _ in "ab")
        made[one : one + PAGE], made[two : two + PAGE] = (
            made[two : two + PAGE], made[one : one + PAGE],
        )  # fmt: skip
    elif kind == "a byte of the head":
        made[chance.randrange(100)] = chance.randrange(256)
    elif kind == "rubbish behind":
        made += chance.randbytes(chance.randrange(1, 9000))
    else:
        start = chance.choice(
            [b"PK\x03\x04", b"%PDF-1.7", b"", b"SQLite format 3\x00", b"\xff\xd8"]
        )
        made = bytearray(start + chance.randbytes(chance.randrange(0, 20000)))
    return bytes(made)


def damage_many(files: int, seed: int = 1) -> Damages:
    """Damage ``files`` copies, each kind in turn, and open, check and recover each."""
    tally, chance = Damages(), random.Random(seed)
    content = sample_file().read_bytes()
    rows = count_rows(sample_file())
    with tempfile.TemporaryDirectory(prefix="rmdesk-damage-") as place:
        for number in range(files):
            kind = KINDS[number % len(KINDS)]
            folder = Path(place) / str(number)
            folder.mkdir()
            (folder / "company.rmdesk").write_bytes(damaged(content, kind, chance))
            _in_a_child(folder, kind, number, rows, tally)
            shutil.rmtree(folder)
    return tally


def _in_a_child(folder: Path, kind: str, number: int, rows: int, tally: Damages) -> None:
    """A crash or a hang of the child is a finding, not the end."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        signal.alarm(SECONDS)
        os.write(writing, _try(folder, rows).encode("utf-8", "replace")[:4000])
        os._exit(0)
    os.close(writing)
    _, status = os.waitpid(child, 0)
    with os.fdopen(reading, "rb") as pipe:
        said = pipe.read().decode("utf-8", "replace")
    tally.files += 1
    if status:
        tally.wrong.append(f"{number} ({kind}): died with {status}")
        return
    word, _, rest = said.partition(" ")
    if word == "sound":
        tally.sound += 1
    elif word == "told":
        tally.told[rest] += 1
    elif word == "nothing":
        tally.told[rest] += 1
        tally.nothing += 1
    elif word == "recovered":
        trouble, got, people = rest.split("|")
        tally.told[trouble] += 1
        tally.shares.append(min(1.0, int(got) / rows))
        tally.whole += int(got) >= rows
        tally.people += int(people) == 14
    else:
        tally.wrong.append(f"{number} ({kind}): {said}")


def _try(folder: Path, rows: int) -> str:
    """Open; where that is refused, recover and open again. What came of it."""
    try:
        _use(folder)
    except CannotOpen as error:
        trouble = error.trouble
    except UserError:
        return "told while working"
    except Exception as error:  # noqa: BLE001 - a finding
        return f"wrong {type(error).__name__}: {error}"
    else:
        return "sound"
    if trouble not in (Trouble.DAMAGED, Trouble.FOREIGN, Trouble.ENCRYPTED):
        return f"told {trouble.value}"
    try:
        found = opening.recover(folder, CLOCK.now())
        _use(folder)
    except UserError:
        return f"nothing {trouble.value}"
    except Exception as error:  # noqa: BLE001 - a finding
        return f"wrong {type(error).__name__}: {error}"
    return f"recovered {trouble.value}|{found.rows}|{found.people}"


def _use(folder: Path) -> None:
    services = opened(folder)
    try:
        look_at_everything(services)
        services.people.add_skill("Still works")
    finally:
        services.close()


def count_rows(path: Path) -> int:
    """The rows that recovery could bring back."""
    with closing(sqlite3.connect(path)) as connection:
        names = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
            "AND name NOT IN ('alembic_version', 'step', 'step_row')"
        ).fetchall()
        return sum(
            connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in names
        )
