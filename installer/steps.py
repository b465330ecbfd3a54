"""Steps of a build that are done again only when something they are made from has changed.

A step's fingerprint covers the bytes of its input files, their names, and words such as a version.
It is written beside the result once that is whole; an interrupted step leaves none and is redone.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from installer.environments import ROOT, SetUpError

WORK = ROOT / "build"
OUT = ROOT / "dist"


def fingerprint(*inputs: Path | str) -> str:
    """Hash of words, of files, and of all files in folders: their bytes and their names."""
    total = hashlib.sha256()
    for thing in inputs:
        if isinstance(thing, str):
            total.update(f"word {thing}\0".encode())
            continue
        for path in files_of(thing):
            name = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path.name
            total.update(f"file {name}\0".encode() + hash_of(path).encode())
    return total.hexdigest()


def files_of(thing: Path) -> list[Path]:
    """The file itself, or a folder's files in a steady order, less what Python leaves behind."""
    if thing.is_file():
        return [thing]
    found = (path for path in thing.rglob("*") if path.is_file())
    return sorted(path for path in found if "__pycache__" not in path.parts)


def hash_of(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def step(name: str, result: Path, mark: str, make: Callable[[], None]) -> bool:
    """Make ``result`` by ``make`` unless it is there with the same ``mark``. True if made."""
    stamp = WORK / "stamps" / f"{name.replace(' ', '-')}.txt"
    shown = result.relative_to(ROOT).as_posix()
    if result.exists() and stamp.exists() and stamp.read_text(encoding="utf-8") == mark:
        print(f"  {name}: unchanged", flush=True)
        return False
    print(f"  {name} ...", flush=True)
    stamp.unlink(missing_ok=True)
    began = time.monotonic()
    make()
    if not result.exists():
        raise SetUpError(f"{shown} was not made.")
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.write_text(mark, encoding="utf-8")
    print(f"  {name}: {time.monotonic() - began:.0f} s", flush=True)
    return True


def empty(folder: Path) -> Path:
    """The folder, made, with nothing in it."""
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    return folder


def call(
    command: Sequence[str | Path],
    *,
    folder: Path | None = None,
    env: Mapping[str, str] | None = None,
    log: Path | None = None,
) -> None:
    """Run a program that must succeed; with ``log``, its words go there and show on failure."""
    target = None
    if log is not None:
        log.parent.mkdir(parents=True, exist_ok=True)
        target = log.open("wb")
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=target,
            stderr=subprocess.STDOUT if target else None,
            check=False,
        )
    except FileNotFoundError as problem:
        raise SetUpError(f"{command[0]} is not installed.") from problem
    finally:
        if target:
            target.close()
    if done.returncode != 0:
        said = log.read_text(encoding="utf-8", errors="replace")[-3000:] if log else ""
        raise SetUpError(f"{Path(command[0]).name} failed ({done.returncode}). {said}".strip())


def output_of(command: Sequence[str | Path]) -> str:
    """What a program that must succeed prints."""
    try:
        done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    except FileNotFoundError as problem:
        raise SetUpError(f"{command[0]} is not installed.") from problem
    if done.returncode != 0:
        raise SetUpError(f"{Path(command[0]).name} failed: {done.stderr.strip()}")
    return done.stdout


def program_version() -> str:
    """The version as rmdesk/__init__.py has it, three numbers."""
    text = (ROOT / "rmdesk" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "(\d+\.\d+\.\d+)"', text)
    if found is None:
        raise SetUpError("rmdesk/__init__.py has no version of three numbers.")
    return found[1]


def source_date() -> str:
    """Seconds since 1970 of the last committed change to what builds are made from: their date.

    Two builds of one commit so agree byte for byte, and a commit to tests or words of the README
    makes nothing anew. Where there is no history, a fixed day.
    """
    parts = ["installer", *(str(path) for path in program_sources())]
    done = subprocess.run(
        ["git", "log", "-1", "--format=%ct", "--", *parts],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout.strip() or "1767225600"


def set_dates(folder: Path) -> None:
    """Give everything in ``folder`` the build's date: archives keep dates."""
    seconds = int(source_date())
    for path in [folder, *folder.rglob("*")]:
        os.utime(path, (seconds, seconds), follow_symlinks=False)


def size_of(thing: Path) -> int:
    """Bytes of a file, or of all files in a folder; a link counts once, where it leads."""
    if thing.is_file():
        return thing.stat().st_size
    return sum(p.stat().st_size for p in thing.rglob("*") if p.is_file() and not p.is_symlink())


def program_sources() -> tuple[Path, ...]:
    """Everything of the checkout that goes into the frozen program, or decides what does."""
    return (
        ROOT / "main.py",
        ROOT / "LICENSE",
        ROOT / "rmdesk",
        ROOT / "resources",
        ROOT / "installer" / "rmdesk.spec",
        ROOT / "installer" / "contents.py",
    )
