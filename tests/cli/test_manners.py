"""How the commands behave when something is not as it should be."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from rmdesk.storage.unit_of_work import Database

from .conftest import ROOT, TODAY, Program


def test_nobody_there_yet(rmdesk: Program, tmp_path: Path) -> None:
    assert "Import a staff list" in rmdesk("people").out
    assert "There is nobody yet" in rmdesk("suggest", status=1).err
    assert "Suggest pairs first" in rmdesk("confirm", status=1).err
    rmdesk("sheet", "poster", "-o", tmp_path / "x.pdf", status=1)
    assert not (tmp_path / "x.pdf").exists()


@pytest.mark.parametrize("arguments", [["fly"], ["suggest", "--paper"], ["--today", "soon"]])
def test_wrong_usage_is_status_2(rmdesk: Program, arguments: list[str]) -> None:
    rmdesk(*arguments, status=2)


@pytest.mark.parametrize(
    ("week", "said"), [("2026-13", "is not a week"), ("2025-W53", "has no week 53")]
)
def test_weeks_that_are_not(rmdesk: Program, week: str, said: str) -> None:
    rmdesk("add-person", "Ana")
    assert said in rmdesk("suggest", "--week", week, status=1).err


def test_a_week_53(rmdesk: Program) -> None:
    for name in ("Ana", "Ben"):
        rmdesk("add-person", name)
    assert rmdesk("suggest", "--week", "2026-W53", "--json").json["week"] == "2026-W53"


def test_names_that_fit_nobody_or_several(rmdesk: Program) -> None:
    for name in ("Ana Ruiz", "Ana Berg", "Ben"):
        rmdesk("add-person", name)
    assert (
        "could be any of Ana Berg (id 2), Ana Ruiz (id 1)"
        in rmdesk("explain", "ana", "ben", status=1).err
    )
    assert "Nobody is called “Zed”" in rmdesk("explain", "Zed", "Ben", status=1).err
    assert "takes two people" in rmdesk("explain", "Ben", "Ben", status=1).err


def test_a_wrong_level_adds_nobody(rmdesk: Program) -> None:
    assert "from 1" in rmdesk("add-person", "Ana", "--can-show", "Excel: 7", status=1).err
    assert rmdesk("people", "--json").json == []


def test_the_file_in_use_is_said_not_waited_for(rmdesk: Program) -> None:
    rmdesk("add-person", "Ana")
    held = Database(rmdesk.folder / "company.rmdesk")
    assert "open in another RMDesk" in rmdesk("people", status=1).err
    held.close()
    rmdesk("people")


def test_a_damaged_file_is_said_and_left_alone(rmdesk: Program) -> None:
    rmdesk("add-person", "Ana")
    file = rmdesk.folder / "company.rmdesk"
    file.write_bytes(file.read_bytes()[:3000])
    before = file.read_bytes()
    assert "restore a backup" in rmdesk("people", status=1).err
    assert file.read_bytes() == before


def test_a_fault_of_ours_is_status_3_with_a_report(rmdesk: Program, tmp_path: Path) -> None:
    """A broken sample file is our fault, not the owner's."""
    copy = tmp_path / "program"
    shutil.copytree(ROOT / "rmdesk", copy / "rmdesk", ignore=shutil.ignore_patterns("*.pyc"))
    shutil.copy(ROOT / "main.py", copy)
    (copy / "resources" / "demo").mkdir(parents=True)
    (copy / "resources" / "demo" / "company.json").write_text('{"programme": {}}')
    env = {**os.environ, "XDG_DATA_HOME": str(tmp_path / "home"), "HOME": str(tmp_path / "home")}
    env |= {"LOCALAPPDATA": str(tmp_path / "home")}
    run = subprocess.run(
        [sys.executable, str(copy / "main.py"), "--demo", "suggest"],
        capture_output=True,
        encoding="utf-8",
        check=False,
        env=env,
    )
    assert run.returncode == 3
    assert run.stdout == ""
    assert "Your data is safe" in run.stderr
    report = next((tmp_path / "home").rglob("rmdesk-report-*.txt"))
    assert str(report) in run.stderr
    assert "KeyError" in report.read_text(encoding="utf-8")


def test_without_a_screen_the_main_job_is_done_on_the_sample(tmp_path: Path) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    env = {key: value for key, value in os.environ.items() if key not in hidden}
    env["XDG_DATA_HOME"] = str(tmp_path / "home")
    run = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "--today", TODAY],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=tmp_path,
        env=env,
    )
    if sys.platform != "linux":
        pytest.skip("elsewhere there is always a screen")
    assert run.returncode == 0, run.stderr
    assert "can show" in run.stdout
    assert (tmp_path / "rmdesk-sample-poster.pdf").read_bytes().startswith(b"%PDF-")


def test_the_self_test_passes(rmdesk: Program) -> None:
    found = rmdesk("self-test", "--json").json
    assert found["ok"], found
