"""What the company file was like when RMDesk last closed it.

SQLite's own checks do not notice a flipped bit in somebody's name, nor that a sync service
has put an older file in place of the newer. A checksum of the closed file does.
"""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from .files import write_private

ENDING = ".seal"
LOOK_ENDING = ".look"
DAYS_BETWEEN_FULL_CHECKS = 7


@dataclass(frozen=True, slots=True)
class Seal:
    """``sha256`` of the closed file; ``checked``: the day of the last full check, ISO."""

    sha256: str
    checked: str

    def is_due(self, today: date) -> bool:
        """Whether the weekly full check is to be made; a clock set back makes it due too."""
        try:
            days = (today - date.fromisoformat(self.checked)).days
        except ValueError:
            return True
        return not 0 <= days < DAYS_BETWEEN_FULL_CHECKS


def seal_file(path: Path) -> Path:
    return path.with_name(path.name + ENDING)


def read_seal(path: Path) -> Seal | None:
    """The seal beside the company file at ``path``, if there is a readable one."""
    try:
        found = json.loads(seal_file(path).read_text(encoding="utf-8"))
        return Seal(str(found["sha256"]), str(found["checked"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def write_seal(path: Path, checked: date) -> None:
    """Seal a file that has just been closed; a disk that is full costs the seal only."""
    with suppress(OSError):
        seal = Seal(sha256(path), checked.isoformat())
        write_private(seal_file(path), json.dumps(asdict(seal)))


def break_seal(path: Path) -> None:
    """While the file is open it has none, nor a first look (``first_look.py``)."""
    for ending in (ENDING, LOOK_ENDING):
        with suppress(OSError):
            path.with_name(path.name + ending).unlink(missing_ok=True)


def sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
