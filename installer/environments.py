"""Python environments made from the hash-pinned lists in installer/locks/.

Each environment carries a stamp saying from which locks and by which Python it was made. A stamp
that agrees means: nothing to do, not even starting pip. No stamp means an install was cut short:
the environment is made anew.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "installer" / "locks"
# Lock -> the environment it goes into. “test” holds all of “run”, so those two share one.
FOLDERS = {
    "run": ROOT / ".venv",
    "test": ROOT / ".venv",
    "build": ROOT / ".venv-build",
    "tools": ROOT / ".venv-tools",
}
INCLUDES = {"test": ("run",)}
STAMP = "rmdesk-stamp.json"
PYTHONS = ("3.11", "3.12", "3.13")


class SetUpError(Exception):
    """Set-up cannot go on: one or more plain sentences, what happened and what to do."""


def python_for(lock: str) -> Path:
    """The Python of an environment that holds all of ``lock``, made or mended if need be."""
    folder = FOLDERS[lock]
    if not _is_ready(folder, lock):
        with _one_at_a_time(folder):
            if not _is_ready(folder, lock):  # Another run may have made it while we waited.
                _make(folder, _widest(folder, lock))
    return _python(folder)


def parent_of(folder: Path) -> Path:
    """The Python an environment is made from: the one we run on.

    Programs for Linux are frozen with the system's own where it is new enough: it is mended by the
    distribution, and no folder of a developer is written into it.
    """
    system = Path("/usr/bin/python3")
    if folder == FOLDERS["build"] and sys.platform == "linux" and _version_of(system):
        return system
    # Run from inside an environment, that one's own Python must not be the parent of the new one.
    return Path(getattr(sys, "_base_executable", None) or sys.executable)


def _version_of(python: Path) -> str | None:
    """“3.12” of a Python that RMDesk runs on; None of any other."""
    if python == Path(sys.executable):
        return f"{sys.version_info.major}.{sys.version_info.minor}"
    command: list[str | Path] = [python, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return None
    version = done.stdout.strip()
    return version if version in PYTHONS else None


def _is_ready(folder: Path, lock: str) -> bool:
    stamp = _read_stamp(folder)
    return stamp is not None and stamp["locks"].get(lock) == _fingerprint(lock)


def _widest(folder: Path, lock: str) -> str:
    """``lock``, or the one already there that includes it: asking for less removes nothing."""
    stamp = _read_stamp(folder)
    there = stamp["locks"] if stamp else {}
    return next((wide for wide in there if lock in INCLUDES.get(wide, ())), lock)


def _make(folder: Path, lock: str) -> None:
    if _read_stamp(folder) is None:
        _create(folder)
    (folder / STAMP).unlink(missing_ok=True)
    print(f"Installing the packages of {_shown(LOCKS / lock)}.txt (once) ...", file=sys.stderr)
    _install(folder, lock)
    _write_stamp(folder, lock)


def _create(folder: Path) -> None:
    if folder.exists():
        reason = "is unfinished or of another Python"
        print(f"{_shown(folder)} {reason}: making it anew.", file=sys.stderr)
        try:
            shutil.rmtree(folder)
        except OSError as problem:
            raise SetUpError(
                f"{_shown(folder)} cannot be removed ({problem}).",
                "Close the programs that use it, or delete the folder, and run this again.",
            ) from problem
    if _call([parent_of(folder), "-m", "venv", folder]) != 0:
        raise SetUpError(
            "Python could not make an environment (its own words are above).",
            "On Debian and Ubuntu type: sudo apt-get install python3-venv",
        )


def _install(folder: Path, lock: str) -> None:
    """Install the lock's packages, wheels only: building one would run code no hash vouches for."""
    command: list[str | Path] = [_python(folder), "-m", "pip", "install", "--require-hashes"]
    command += ["--only-binary=:all:", "--disable-pip-version-check", "--no-input"]
    if not sys.stderr.isatty():
        command.append("-qq")  # No progress bars in logs; errors still show.
    command += ["-r", LOCKS / f"{lock}.txt"]
    if _call(command) != 0:
        raise SetUpError(
            "The packages could not be installed (pip’s own words are above).",
            "The first run needs the network: see that this machine reaches the Python package "
            "index, then run the same command again.",
        )


def _call(command: list[str | Path]) -> int:
    return subprocess.run(command, stdout=sys.stderr, check=False).returncode


def _python(folder: Path) -> Path:
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _fingerprint(lock: str) -> str:
    """Hash of what the lock says, however its lines end on this machine."""
    path = LOCKS / f"{lock}.txt"
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as problem:
        raise SetUpError(f"{_shown(path)} cannot be read: {problem}.") from problem
    return hashlib.sha256(text.encode()).hexdigest()


def _python_name(folder: Path) -> str:
    parent = parent_of(folder)
    ours = f"{sys.version_info.major}.{sys.version_info.minor}"
    if parent == Path("/usr/bin/python3"):
        return f"cpython {_version_of(parent)} of the system"
    return f"{sys.implementation.name} {ours}"


def _read_stamp(folder: Path) -> dict[str, dict[str, str]] | None:
    """What the environment holds; None when it is missing, unfinished or of another Python."""
    try:
        stamp = json.loads((folder / STAMP).read_text(encoding="utf-8"))
        if stamp["python"] != _python_name(folder) or not _python(folder).exists():
            return None
        return {"locks": dict(stamp["locks"])}
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write_stamp(folder: Path, lock: str) -> None:
    held = (lock, *INCLUDES.get(lock, ()))
    stamp = {"python": _python_name(folder), "locks": {name: _fingerprint(name) for name in held}}
    unfinished = folder / f"{STAMP}.new"
    unfinished.write_text(json.dumps(stamp, indent=2), encoding="utf-8")
    unfinished.replace(folder / STAMP)


@contextmanager
def _one_at_a_time(folder: Path) -> Iterator[None]:
    """Keep a second run out while this one installs; the system lets go if we are killed."""
    with folder.with_suffix(".lock").open("a+b") as handle:
        _wait_for(handle)
        yield


def _wait_for(handle: IO[bytes]) -> None:
    if sys.platform == "win32":
        import msvcrt

        while True:  # One call waits ten seconds at most.
            handle.seek(0)
            with suppress(OSError):
                msvcrt.locking(handle.fileno(), msvcrt.LK_LOCK, 1)
                return
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX)
