"""Whatever bytes a file may hold: settings, locks, seals, looks, backups, a logo, a photo."""

from __future__ import annotations

import io
import json
import random
import tempfile
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from PIL import Image
from PySide6.QtGui import QImage

from rmdesk.domain.errors import UserError
from rmdesk.domain.people import Person
from rmdesk.services import Clock, open_services
from rmdesk.services.first_look import first_look, take_look
from rmdesk.settings import FILE, Settings, load_settings
from rmdesk.sheets.logo import read_logo
from rmdesk.storage.backup import check_backup, holds
from rmdesk.storage.first_look import look_file
from rmdesk.storage.holder import lock_file, read_holder
from rmdesk.storage.looks import looks_of
from rmdesk.storage.pages import Pages
from rmdesk.storage.seal import read_seal, seal_file, sha256, write_seal

SETTINGS = b'appearance = "dark"\ncopies = 3\nsecond_place = "/x"\nlanguage = "de"\n'
LOCK = b'{"user": "ana", "computer": "PC", "process": 7, "since": 1.5, "beat": 1e9}'
SEAL = b'{"sha256": "abcdef", "checked": "2026-03-16"}'
MONDAY = date(2026, 3, 16)
BACKUP = b"SQLite format 3\x00\x10\x00\x01\x01\x00@  " + bytes(76) + b"\x0d\x00\x00" * 300


@cache
def pictures() -> tuple[bytes, ...]:
    """The same small picture in the kinds that phones and logos come in."""
    picture = Image.frombytes("RGB", (24, 16), random.Random(1).randbytes(24 * 16 * 3))
    found = []
    for kind in ("PNG", "JPEG", "GIF", "BMP", "WEBP", "TIFF"):
        target = io.BytesIO()
        picture.save(target, kind)
        found.append(target.getvalue())
    return tuple(found)


@dataclass
class Fuzzed:
    inputs: int = 0
    wrong: list[str] = field(default_factory=list)

    def line(self) -> str:
        return (
            f"fuzz of settings, locks, seals, looks, backups and pictures: {self.inputs} inputs, "
            f"{len(self.wrong)} failures"
        )


def fuzz(inputs: int, seed: int = 1) -> Fuzzed:
    """Read ``inputs`` mutated files; each answer is a value or a sentence, never a crash."""
    tally, chance = Fuzzed(), random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="rmdesk-fuzz-") as place:
        folder = Path(place)
        look = _look(folder / "company")
        for number in range(inputs):
            tally.inputs += 1
            try:
                _one(folder, number % 6, chance, look)
            except UserError:
                continue
            except Exception as error:  # noqa: BLE001 - a finding
                tally.wrong.append(f"{number}: {type(error).__name__}: {error}")
    return tally


def _look(folder: Path) -> dict[str, Any]:
    """What a small company would keep for the next start."""
    services = open_services(folder, Clock.at(MONDAY), backup=False)
    for name in ("Ana", "Ben", "Cem"):
        services.people.add(Person(id=0, name=name))
    services.rounds.suggest(services.rounds.week())
    found = take_look(services.session)
    services.close()
    return found


def _one(folder: Path, kind: int, chance: random.Random, look: dict[str, Any]) -> None:
    company = folder / "company.rmdesk"
    if kind == 0:
        (folder / FILE).write_bytes(mutated(SETTINGS, chance))
        assert isinstance(load_settings(folder), Settings)
    elif kind == 1:
        lock_file(company).write_bytes(mutated(LOCK, chance))
        holder = read_holder(company)
        if holder is not None:
            holder.is_alive(0.0)
    elif kind == 2:
        seal_file(company).write_bytes(mutated(SEAL, chance))
        read_seal(company)
    elif kind == 3:
        company.write_bytes(BACKUP)
        write_seal(company, MONDAY)
        kept = {"sha256": sha256(company), **look}
        look_file(company).write_bytes(mutated(json.dumps(kept).encode(), chance))
        first_look(folder, MONDAY)
    elif kind == 4:
        picture = mutated(chance.choice(pictures()), chance)
        read_logo(picture)
        image = QImage.fromData(picture)
        assert image.isNull() or image.scaled(64, 64).width() == 64
    else:
        content = mutated(BACKUP, chance)
        looks_of(content)
        pages = Pages(content)
        for page in range(1, pages.count + 1):
            list(pages.rows(page))
            pages.leaves(page)
        company.write_bytes(content)
        holds(company)
        check_backup(company)


def mutated(original: bytes, chance: random.Random) -> bytes:
    """A few bytes changed, taken out or put in."""
    made = bytearray(original)
    for _ in range(chance.randrange(1, 9)):
        at, what = chance.randrange(len(made)), chance.randrange(4)
        if what < 2:
            made[at] = chance.randrange(256)
        elif what == 2:
            del made[at : at + chance.randrange(1, 30)]
        else:
            made[at:at] = chance.randbytes(chance.randrange(1, 30))
        if not made:
            break
    return bytes(made)
