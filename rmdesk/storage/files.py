"""Files that are whole or not there, and for nobody's eyes but their owner's."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path

PATIENCE_SECONDS = 2.0
PRIVATE_FILE, PRIVATE_FOLDER = 0o600, 0o700


def make_private(path: Path) -> None:
    """Let nobody but the owner read ``path``. On Windows the user's own folders are so already."""
    with suppress(OSError):
        path.chmod(PRIVATE_FOLDER if path.is_dir() else PRIVATE_FILE)


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it, for the owner alone; one that is there stays as it is."""
    folder.mkdir(parents=True, exist_ok=True, mode=PRIVATE_FOLDER)


def new_private_file(path: Path) -> None:
    """An empty file for the owner alone, from its first moment on."""
    path.unlink(missing_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE_FILE))


def sync(path: Path) -> None:
    """Wait until a file is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk, where the system can do that."""
    if os.name == "nt":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def swap_in(made: Path, target: Path) -> None:
    """Put ``made`` in place of ``target`` at one stroke, and see it on the disk.

    A virus scanner or sync client may hold the old file for a moment; that is waited for.
    """
    sync(made)
    patience = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            made.replace(target)
            break
        except PermissionError:
            if time.monotonic() > patience:
                raise
            time.sleep(0.05)
    sync_folder(target.parent)


def write_private(target: Path, text: str) -> None:
    """Write a small file whole or not at all."""
    part = target.with_name(target.name + ".part")
    new_private_file(part)
    part.write_text(text, encoding="utf-8")
    swap_in(part, target)


def remove_with_journal(path: Path) -> None:
    """Remove a database that is no longer wanted, and what SQLite left beside it."""
    for ending in ("", "-journal", "-wal", "-shm", ".sha256"):
        with suppress(OSError):
            path.with_name(path.name + ending).unlink(missing_ok=True)
