"""A rotating log beside the data, and a report where the program itself is at fault.

Neither holds a name: messages speak of counts, weeks and file kinds only.
"""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from datetime import datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path

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


def write_report(error: BaseException, folder: Path, now: datetime) -> Path:
    """Write what a developer needs about a fault: where it arose, not what it was about.

    The error's own message may quote somebody's name, so only its kind is kept.
    """
    lines = [
        f"RMDesk {__version__}, {now:%Y-%m-%d %H:%M}",
        f"Python {platform.python_version()} on {platform.platform()}",
        "",
        *(line.rstrip() for line in traceback.format_tb(error.__traceback__)),
        type(error).__name__,
    ]
    target = folder / f"rmdesk-report-{now:%Y%m%d-%H%M%S}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        target.write_text("\n".join(lines) + "\n", encoding="utf-8")
    except OSError:
        print("\n".join(lines), file=sys.stderr)
    return target
