"""The folder that “dev.py build” made is whole, starts by itself and holds nothing of the tests."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[2] / "dist" / "rmdesk"
PROGRAM = FOLDER / ("rmdesk.exe" if sys.platform == "win32" else "rmdesk")
# Measured at 295 MB on Linux in the first build; what goes beyond this crept in.
MOST_BYTES = 330_000_000


@pytest.fixture(scope="module", autouse=True)
def built() -> None:
    if not PROGRAM.exists():
        pytest.fail("There is nothing to test yet. Type: python3 installer/dev.py build")


def start(folder: Path, *args: str) -> str:
    """What the program prints, started outside the checkout and with no Python to lean on."""
    done = subprocess.run(
        [PROGRAM, *args],
        cwd=folder,
        env={"QT_QPA_PLATFORM": "offscreen", "HOME": str(folder), "LANG": "C.UTF-8"},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_it_tests_itself(tmp_path: Path) -> None:
    start(tmp_path, "self-test")


def test_it_does_the_main_job(tmp_path: Path) -> None:
    made = json.loads(start(tmp_path, "--demo", "suggest", "--json"))
    assert made["groups"]


def test_it_holds_what_the_program_reads() -> None:
    held = {path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*") if path.is_file()}
    for wanted in ("resources/fonts/", "resources/demo/", "rmdesk/storage/migrations/", "LICENSE"):
        assert any(wanted in path for path in held), wanted


def test_it_holds_nothing_of_the_tests_and_keeps_to_its_size() -> None:
    files = [path for path in FOLDER.rglob("*") if path.is_file() and not path.is_symlink()]
    names = {part for path in files for part in path.relative_to(FOLDER).parts}
    assert names & {"pytest", "_pytest", "mypy", "tkinter", "hypothesis", "networkx"} == set()
    assert sum(path.stat().st_size for path in files) < MOST_BYTES
