"""The folder that “dev.py build folder” made is whole, works alone, holds nothing foreign."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from installer import closure
from installer.building import MOST
from installer.steps import ROOT, size_of

FOLDER = ROOT / "dist" / "rmdesk"
PROGRAM = FOLDER / ("rmdesk-cli.exe" if sys.platform == "win32" else "rmdesk")
CHECKS = """versions|company file|migrate|import|match|poster|preview|icons|fonts|translations
|printing|time zones""".replace("\n", "").split("|")


@pytest.fixture(scope="module", autouse=True)
def built() -> None:
    if not PROGRAM.exists():
        pytest.fail("There is nothing to test yet. Type: python3 installer/dev.py build folder")


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
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_it_tests_itself(tmp_path: Path) -> None:
    told = json.loads(start(tmp_path, "self-test", "--json"))
    assert list(told["checks"]) == CHECKS
    assert all(check["ok"] for check in told["checks"].values())


def test_it_does_the_main_job(tmp_path: Path) -> None:
    made = json.loads(start(tmp_path, "--demo", "suggest", "--json"))
    assert made["groups"]


def test_a_stick_holds_program_and_data_and_the_home_stays_empty(tmp_path: Path) -> None:
    """Portable: what is written lies beside the program; not a file appears in the home folder."""
    home = tmp_path / "home"
    home.mkdir()
    marker = FOLDER / "portable.txt"
    marker.touch()
    try:
        start(home, "add-person", "Ana")
        assert "Ana" in start(home, "people")
        assert (FOLDER / "data" / "company.rmdesk").exists()
    finally:
        marker.unlink()
        subprocess.run(["rm", "-rf", FOLDER / "data"], check=True)
    assert list(home.rglob("*")) == []


def test_a_clean_profile_holds_only_our_data_folder_after_the_first_start(tmp_path: Path) -> None:
    start(tmp_path, "add-person", "Ana")
    files = [p for p in tmp_path.rglob("*") if p.is_file()]
    assert files
    assert all("RMDesk" in path.parts for path in files), files


def test_it_holds_what_the_program_reads() -> None:
    held = {path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*") if path.is_file()}
    for wanted in ("resources/fonts/", "resources/demo/", "rmdesk/storage/migrations/", "LICENSE"):
        assert any(wanted in path for path in held), wanted


def test_it_holds_nothing_of_the_tests_and_keeps_to_its_size() -> None:
    files = [path for path in FOLDER.rglob("*") if path.is_file()]
    names = {part for path in files for part in path.relative_to(FOLDER).parts}
    assert names & {"pytest", "_pytest", "mypy", "tkinter", "hypothesis", "networkx"} == set()
    assert size_of(FOLDER) < MOST["Linux, installed"]


@pytest.mark.skipif(sys.platform != "linux", reason="reads ELF files")
def test_every_library_finds_all_it_is_linked_with() -> None:
    found = closure.of_linux(FOLDER)
    assert found.files > 100
    assert found.missing == {}
    assert closure.foreign_search_paths(FOLDER) == {}


def test_it_names_no_folder_of_whoever_built_it() -> None:
    traces = [str(ROOT).encode(), str(Path.home() / ".pyenv").encode()]
    guilty = [
        path.relative_to(FOLDER).as_posix()
        for path in FOLDER.rglob("*")
        if path.is_file() and any(trace in path.read_bytes() for trace in traces)
    ]
    assert guilty == []
