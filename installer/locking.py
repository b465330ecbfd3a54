"""Makes installer/locks/: every package RMDesk uses, at one version, with its published hashes.

One list serves Linux, Windows and macOS and every Python that pyproject.toml allows; only
“windows”, what a Windows program is put together from on Linux, is for one system and one Python.
The lists name no place to download from: where packages come from is the business of the machine,
and the hashes hold wherever they come from.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from installer.environments import LOCKS, ROOT

# In this order: each list must agree with “run”, made first.
GROUPS = {
    "run": (),
    "test": ("test", "lint"),
    "build": ("build",),
    "windows": ("build", "windows"),
    "tools": ("tools",),
}
WITHOUT_PROGRAM = ("tools",)
# As if asked on Windows by the Python whose runtime the list brings along.
WINDOWS = ("--python-platform", "x86_64-pc-windows-msvc", "--python-version", "3.12")


def make_locks(python: Path, *, upgrade: bool) -> int:
    """Rewrite the locks; versions stay as they are where still allowed, unless ``upgrade``."""
    for lock in GROUPS:
        done = subprocess.run(
            [python, "-m", "uv", *_arguments(lock, upgrade=upgrade)],
            cwd=ROOT,
            env=_plain_environment(),
            check=False,
        )
        if done.returncode != 0:
            return done.returncode
        print(f"{(LOCKS / lock).relative_to(ROOT).as_posix()}.txt")
    return 0


def _arguments(lock: str, *, upgrade: bool) -> list[str]:
    arguments = ["pip", "compile", "--quiet", "--no-config", "--generate-hashes"]
    if lock == "windows":
        arguments += WINDOWS
    else:
        # One version of each package for all Pythons: what is tested on one runs on another.
        arguments += ["--universal", "--python-version", "3.11", "--fork-strategy", "fewest"]
    arguments += ["--only-binary", ":all:", "--no-emit-index-url", "--no-emit-find-links"]
    arguments += ["--no-annotate", "--custom-compile-command", "python3 installer/dev.py lock"]
    if upgrade:
        arguments.append("--upgrade")
    if lock not in WITHOUT_PROGRAM:
        arguments.append("pyproject.toml")
    for group in GROUPS[lock]:
        arguments += ["--group", group]
    if lock not in ("run", *WITHOUT_PROGRAM):
        arguments += ["--constraints", "installer/locks/run.txt"]
    return [*arguments, "--output-file", f"installer/locks/{lock}.txt"]


def _plain_environment() -> dict[str, str]:
    """Ours less the settings that would point uv at another index than the public one."""
    others = ("UV_", "PIP_")
    return {name: value for name, value in os.environ.items() if not name.startswith(others)}
