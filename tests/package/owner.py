"""What an owner has and does, whatever the system: a staff list, a poster, a home of their own."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pymupdf

STAFF = "Name;Good at;Wants to learn\nAna Ruiz;Excel: 4;Baking\nВера Ли;Baking: 4;Excel\n"


def check_poster(pdf: Path) -> None:
    """Read back from the PDF: one page, both names."""
    with pymupdf.open(pdf) as document:
        text = "".join(page.get_text() for page in document)
        assert document.page_count == 1
    for name in ("Ana", "Вера"):
        assert name in text


@contextmanager
def ordinary_home() -> Iterator[Path]:
    """The home of an ordinary user, who may write there and nowhere else.

    Not below pytest's own folder, which pytest shuts to all other users.
    """
    with tempfile.TemporaryDirectory(prefix="rmdesk-home-") as folder:
        if os.geteuid() == 0:
            os.chown(folder, 65534, 65534)
        yield Path(folder)


def as_user(home: Path, *command: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a command as whoever lives in ``home``, to its end, whatever comes of it."""
    env = {"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    drop: list[str | Path] = []
    if os.geteuid() == 0:
        drop = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    return subprocess.run(
        [*drop, *command], env=env, cwd=home, capture_output=True, text=True, check=False
    )
