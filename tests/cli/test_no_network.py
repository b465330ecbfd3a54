"""The program never talks to anybody: no socket but local ones."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import ROOT

LOCAL = ("AF_UNIX", "AF_NETLINK")  # netlink asks our own kernel
WHOLE_RUN = """
import sys
sys.path.insert(0, {root!r})
from rmdesk.cli import main
for line in (
    ["import", {staff!r}],
    ["suggest"],
    ["confirm"],
    ["sheet", "poster", "-o", {poster!r}],
    ["set", "country", "DE"],
    ["suggest", "--week", "2030-W10"],
    ["export", "people", "-o", {table!r}],
    ["self-test"],
    ["check"],
):
    if main(["--data-dir", {data!r}, *line]):
        sys.exit(" ".join(line))
"""


def whole_run(folder: Path) -> list[str]:
    script = WHOLE_RUN.format(
        root=str(ROOT),
        staff=str(ROOT / "tests" / "data" / "staff-40.csv"),
        poster=str(folder / "poster.pdf"),
        table=str(folder / "people.xlsx"),
        data=str(folder / "data"),
    )
    return [sys.executable, "-c", script]


def allowed(*command: str) -> bool:
    if not shutil.which(command[0]):
        return False
    return subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not allowed("strace", "-qq", "-o", "/dev/null"), reason="needs strace")
def test_no_socket_is_opened(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    run = subprocess.run(
        ["strace", "-f", "-qq", "-e", "trace=socket,connect", "-o", trace, *whole_run(tmp_path)],
        capture_output=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    sockets = re.findall(r"socket\((\w+)", trace.read_text())
    assert [s for s in sockets if s not in LOCAL] == []


@pytest.mark.skipif(not allowed("unshare", "-rn"), reason="needs a network namespace")
def test_all_works_where_there_is_no_network_at_all(tmp_path: Path) -> None:
    run = subprocess.run(["unshare", "-rn", *whole_run(tmp_path)], capture_output=True, check=False)
    assert run.returncode == 0, run.stderr
    assert (tmp_path / "poster.pdf").exists()


WINDOW = """
import sys
sys.path.insert(0, {root!r})
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pathlib import Path
application = QApplication([])
QTimer.singleShot(1200, application.closeAllWindows)
from datetime import date
from rmdesk.app import run_window
from rmdesk.services import Clock
sys.exit(run_window(Path({data!r}), Clock.at(date(2026, 3, 16)), demo={demo}))
"""


@pytest.mark.skipif(not allowed("strace", "-qq", "-o", "/dev/null"), reason="needs strace")
@pytest.mark.skipif(not allowed("unshare", "-rn"), reason="needs a network namespace")
def test_the_window_opens_no_socket_but_local_ones_and_needs_no_network(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    script = WINDOW.format(root=str(ROOT), data=str(tmp_path / "data"), demo=True)
    run = subprocess.run(
        ["unshare", "-rn", "strace", "-f", "-qq", "-e", "trace=socket,connect", "-o", trace,
         sys.executable, "-c", script],
        capture_output=True,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    sockets = re.findall(r"socket\((\w+)", trace.read_text())
    assert sockets  # the one by which a second start calls the first
    assert [s for s in sockets if s not in LOCAL] == []
