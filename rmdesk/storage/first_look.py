"""What is kept beside a closed company file, to be shown while it is being opened again.

It is worth something only for exactly that file: the seal's checksum is in it, and it is
removed with the seal as soon as the file is opened. It holds names, as the file does.
"""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

from .files import write_private
from .seal import LOOK_ENDING, read_seal, sha256


def look_file(path: Path) -> Path:
    return path.with_name(path.name + LOOK_ENDING)


def write_look(path: Path, look: dict[str, Any]) -> None:
    """Keep ``look``, which is plain JSON, beside the closed and sealed file at ``path``."""
    seal = read_seal(path)
    if seal is not None:
        with suppress(OSError):
            kept = {"sha256": seal.sha256, **look}
            write_private(look_file(path), json.dumps(kept, ensure_ascii=False))


def read_look(path: Path) -> dict[str, Any] | None:
    """What was kept, where the file at ``path`` is byte for byte as it was closed."""
    try:
        look = json.loads(look_file(path).read_text(encoding="utf-8"))
        seal = read_seal(path)
        same = seal is not None and look["sha256"] == seal.sha256 == sha256(path)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return look if same else None
