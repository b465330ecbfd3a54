"""Where RMDesk's own files are."""

from __future__ import annotations

import sys
from pathlib import Path

PORTABLE = "portable.txt"


def resources_dir() -> Path:
    """The folder of fonts, icons and samples: in the source tree, or unpacked by the installer."""
    frozen = getattr(sys, "_MEIPASS", None)
    base = Path(frozen) if frozen else Path(__file__).resolve().parent.parent
    return base / "resources"


def data_dir() -> Path:
    """Where the company file is kept: for this user, as the system wants it; or beside the program
    where it was put onto a USB stick, which the file “portable.txt” there tells."""
    if getattr(sys, "frozen", False):
        program = Path(sys.executable).parent
        if (program / PORTABLE).exists():
            return program / "data"
    from platformdirs import user_data_path

    return user_data_path("RMDesk", appauthor=False)
