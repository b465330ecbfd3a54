"""A rotating log beside the data, and a report where the program itself is at fault.

Neither holds a name: messages speak of counts, weeks and file kinds only.
"""

from __future__ import annotations

import faulthandler
import logging
import platform
import re
import sys
import traceback
from contextlib import suppress
from datetime import datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TextIO

from rmdesk import __version__

MOST_BYTES = 512 * 1024
KEPT = 3


def start_log(folder: Path) -> None:
    """Write the program's log to ``folder``/logs; quietly do without where that fails."""
    try:
        (folder / "logs").mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "logs" / "rmdesk.log", maxBytes=MOST_BYTES, backupCount=KEPT, encoding="utf-8"
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger("rmdesk")
    for old in list(root.handlers):
        root.removeHandler(old)
        old.close()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    root.propagate = False


def stop_log() -> None:
    """Let go of every file that ``start_log`` and ``watch_for_death`` keep open: Windows removes
    no folder that holds one."""
    root = logging.getLogger("rmdesk")
    for handler in list(root.handlers):
        root.removeHandler(handler)
        handler.close()
    if _dying:
        faulthandler.disable()
        _dying.pop().close()


def write_report(error: BaseException, folder: Path, now: datetime) -> Path:
    """Write what a developer needs about a fault: where it arose, not what it was about.

    The error's own message may quote somebody's name, so only its kind is kept.
    """
    lines = [
        f"RMDesk {__version__}, {now:%Y-%m-%d %H:%M}",
        f"Python {platform.python_version()} on {platform.platform()}",
        "",
        *(_scrubbed(line.rstrip()) for line in traceback.format_tb(error.__traceback__)),
        type(error).__name__,
    ]
    target = folder / f"rmdesk-report-{now:%Y%m%d-%H%M%S}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        target.write_text("\n".join(lines) + "\n", encoding="utf-8")
    except OSError:
        print("\n".join(lines), file=sys.stderr)
    return target


DEATH = "last-death.txt"
_dying: list[TextIO] = []
_PATHS = re.compile(r"(?:[A-Za-z]:)?[\\/][^\s\"':]*[\\/](?=[^\\/\s\"':]*)")
_QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”|'[^']*'")


def scrubbed_message(message: str) -> str:
    """A message of another library's, without what it quotes: that may be somebody's name."""
    return _PATHS.sub("…/", _QUOTED.sub("“…”", message))


def _scrubbed(line: str) -> str:
    """A line of a traceback, without the folders above our own: they may be named after
    somebody."""
    return re.sub(
        r'File "([^"]*)"',
        lambda found: f'File "{_short(found[1])}"',
        line,
    )


def _short(path: str) -> str:
    parts = re.split(r"[\\/]", path)
    for top in ("rmdesk", "site-packages", "tests"):
        if top in parts:
            return "/".join(parts[len(parts) - parts[::-1].index(top) - 1 :])
    return parts[-1]


def watch_for_death(folder: Path, now: datetime) -> bool:
    """Let Python write down where it was should the process die in a library's own code.

    Returns whether that happened last time; the report of it is then beside the others.
    """
    path = folder / "logs" / DEATH
    died = False
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size:
            text = path.read_text(encoding="utf-8", errors="replace")
            report = folder / "reports" / f"rmdesk-death-{now:%Y%m%d-%H%M%S}.txt"
            report.parent.mkdir(parents=True, exist_ok=True)
            report.write_text(
                "\n".join(_scrubbed(line) for line in text.splitlines()) + "\n", encoding="utf-8"
            )
            died = True
        file = path.open("w", encoding="utf-8")
        for old in _dying:
            old.close()
        _dying[:] = [file]
        faulthandler.enable(file)
    return died
