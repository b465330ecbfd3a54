"""Where RMDesk's own files are."""

from __future__ import annotations

import sys
from pathlib import Path


def resources_dir() -> Path:
    """The folder of fonts, icons and samples: in the source tree, or unpacked by the installer."""
    frozen = getattr(sys, "_MEIPASS", None)
    base = Path(frozen) if frozen else Path(__file__).resolve().parent.parent
    return base / "resources"


def data_dir() -> Path:
    """Where the company file is kept, for this user, as the system wants it."""
    from platformdirs import user_data_path

    return user_data_path("RMDesk", appauthor=False)
