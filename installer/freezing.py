"""Freezes the program with PyInstaller into one folder: for this system, or for Windows by Wine.

One folder, never one file: a one-file program unpacks itself at every start, which is slow and
alarms antivirus programs.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from installer.environments import LOCKS, ROOT, python_for
from installer.steps import (
    OUT,
    WORK,
    call,
    files_of,
    fingerprint,
    hash_of,
    output_of,
    program_sources,
    set_dates,
    source_date,
    step,
)

SPEC = ROOT / "installer" / "rmdesk.spec"
ICONS = WORK / "icons"
OPTIONS = ["--noconfirm", "--clean", "--log-level", "WARN"]


def steady_env() -> dict[str, str]:
    """Settings under which two builds of the same inputs agree byte for byte."""
    return {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": source_date()}


def make_icons() -> None:
    """build/icons, made from the SVG."""
    source = ROOT / "resources" / "icons" / "rmdesk.svg"
    mark = fingerprint(source, ROOT / "installer" / "icons.py", LOCKS / "build.txt")
    command: list[str | Path] = [python_for("build"), ROOT / "installer" / "icons.py"]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    step("icons", ICONS, mark, lambda: call(command, env=env, log=WORK / "icons.log"))


def freeze_here() -> Path:
    """The folder dist/rmdesk, for the system this runs on."""
    make_icons()
    python = python_for("build")
    version = output_of([python, "-c", "import sys; print(sys.version)"])
    target = OUT / "rmdesk"
    mark = fingerprint(
        *program_sources(), LOCKS / "build.txt", Path(__file__), version, source_date()
    )
    step("freeze", target, mark, lambda: _freeze_here(python))
    return target


def _freeze_here(python: Path) -> None:
    command: list[str | Path] = [python, "-m", "PyInstaller", *OPTIONS]
    command += ["--workpath", WORK / "freeze", "--distpath", OUT, SPEC]
    call(command, folder=ROOT, env={**os.environ, **steady_env()}, log=WORK / "freeze.log")
    if sys.platform == "linux":
        _strip(OUT / "rmdesk")
        _drop_links(OUT / "rmdesk")
    set_dates(OUT / "rmdesk")


def _strip(folder: Path) -> None:
    """Take the names for debuggers out of Linux libraries, most of all Python's own.

    Files that auditwheel moved about (in *.libs) do not bear it, and are stripped already.
    """
    for path in files_of(folder):
        if path.is_symlink() or any(part.endswith(".libs") for part in path.parts):
            continue
        with path.open("rb") as file:
            if file.read(4) != b"\x7fELF":
                continue
        if path.name == "rmdesk":
            continue  # PyInstaller's own archive hangs at its end.
        shown = output_of(["readelf", "--section-headers", "--wide", path])
        if ".symtab" in shown or ".debug_" in shown:
            call(["strip", "--strip-unneeded", path])


def _drop_links(folder: Path) -> None:
    """Leave out the second names of libraries: a USB stick's file system knows no links.

    PyInstaller puts one beside the program for each library in a folder. Each of ours finds the
    others by its own search path, which tests/package/test_folder.py checks.
    """
    for path in folder.rglob("*"):
        if path.is_symlink():
            path.unlink()


def freeze_windows() -> Path:
    """The folder build/windows/rmdesk: the Windows program, frozen under Wine."""
    from installer.display import hidden_display
    from installer.windows import runtime
    from installer.windows.wine import Wine

    make_icons()
    python = runtime.make() / "python.exe"
    folder = WORK / "windows"
    target = folder / "rmdesk"
    mark = fingerprint(*program_sources(), runtime.mark(), Path(__file__), source_date())

    def freeze() -> None:
        with hidden_display() as display:
            wine = Wine(folder / "wine", display)
            try:
                wine.prepare()
                places: list[str | Path] = ["--workpath", folder / "freeze", "--distpath", folder]
                command = [python, "-m", "PyInstaller", *OPTIONS, *places, SPEC]
                done = wine.run(command, seconds=1800, env=steady_env())
                (folder / "freeze.log").write_text(done.stdout + done.stderr, encoding="utf-8")
                if done.returncode != 0:
                    shutil.rmtree(target, ignore_errors=True)
            finally:
                wine.stop()
        if target.exists():
            set_dates(target)

    step("freeze for Windows", target, mark, freeze)
    return target


def listing(folder: Path) -> str:
    """One line for each file of a folder: hash and name, to compare two builds by."""
    lines = (f"{hash_of(path)}  {path.relative_to(folder)}" for path in files_of(folder))
    return "\n".join(lines) + "\n"
