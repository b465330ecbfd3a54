"""Who holds a company file, and since when.

Two locks stand one behind the other: SQLite's own on the file, and the operating system's on
a small file beside it. Both are gone with the process, however it ends. Where neither reaches
the other computer, as in a folder that a sync service copies about, what is written in the
small file still does: somebody elsewhere who has shown signs of life lately holds the file.

This is the one room of storage that reads the computer's clock: a lock's age is a matter of
the real time, whatever day a round is made for.
"""

from __future__ import annotations

import getpass
import json
import os
import platform
import sys
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from .files import PRIVATE_FILE

ENDING = ".lock"
BEAT_SECONDS = 60
STALE_SECONDS = 15 * 60
LOCKED_BYTE = 1 << 20  # far behind what is written, so that others may read that


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody who has the file open; times are seconds since 1970, by their own clock."""

    user: str
    computer: str
    process: int
    since: float
    beat: float

    @property
    def since_when(self) -> datetime:
        """In this computer's own time."""
        return datetime.fromtimestamp(self.since)

    @property
    def is_here(self) -> bool:
        """Whether it is this very computer."""
        return self.computer == platform.node()

    def is_alive(self, now: float) -> bool:
        """Whether there was a sign of life lately. A beat from the future counts as one."""
        return now - self.beat < STALE_SECONDS


def me() -> Holder:
    """This process, from now on."""
    now = time.time()
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):
        user = ""
    return Holder(user, platform.node(), os.getpid(), now, now)


def read_holder(path: Path) -> Holder | None:
    """Who the lock file beside the company file at ``path`` names, if anybody."""
    try:
        found = json.loads(lock_file(path).read_text(encoding="utf-8"))
        return Holder(
            str(found["user"]),
            str(found["computer"]),
            int(found["process"]),
            float(found["since"]),
            float(found["beat"]),
        )
    except (OSError, ValueError, KeyError, TypeError, OverflowError):
        return None


def lock_file(path: Path) -> Path:
    return path.with_name(path.name + ENDING)


class HolderFile:
    """The small file beside a company file, held from ``take`` to ``release``."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None
        self._me = me()

    def take(self) -> bool:
        """Lock the file; false where another process has it. Where a folder knows no locks,
        or cannot be written, SQLite's own lock has to do."""
        try:
            handle = os.open(lock_file(self._path), os.O_RDWR | os.O_CREAT, PRIVATE_FILE)
        except OSError:
            return True
        if not _lock(handle):
            os.close(handle)
            return False
        self._handle = handle
        return True

    def sign(self) -> None:
        """Write who holds the file, and that they are alive now."""
        self._me = Holder(**{**asdict(self._me), "beat": time.time()})
        self._write(json.dumps(asdict(self._me)))

    def release(self, *, clean: bool = True) -> None:
        """Let go. ``clean`` leaves no name behind, which says that all ended well."""
        if self._handle is None:
            return
        if clean:
            self._write("")
        with suppress(OSError):
            os.close(self._handle)  # which lets go of the lock
        self._handle = None

    def _write(self, text: str) -> None:
        if self._handle is None:
            return
        with suppress(OSError):
            os.lseek(self._handle, 0, os.SEEK_SET)
            os.ftruncate(self._handle, 0)
            os.write(self._handle, text.encode())


def _lock(handle: int) -> bool:
    """Whether the lock is ours; a file system that has no locks gives it to everybody."""
    if sys.platform == "win32":
        import msvcrt

        try:
            os.lseek(handle, LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True
