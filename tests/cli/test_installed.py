"""What the system asks of an installed RMDesk: to open a file, to close for an update, to be
portable, to test itself."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QSignalSpy

from rmdesk import paths
from rmdesk.cli import main
from rmdesk.selftest import self_test
from rmdesk.ui.single_instance import SingleInstance

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_report_says_every_part_works(tmp_path: Path) -> None:
    assert self_test(as_json=True, report=tmp_path / "report.json") == 0
    told = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    wanted = "versions migrate import match poster preview icons fonts translations printing"
    assert set(wanted.split()) <= {name for name, check in told["checks"].items() if check["ok"]}


def test_opening_a_file_that_has_gone_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["open", str(tmp_path / "company.rmdesk")]) == 1
    assert "is not there any more" in capsys.readouterr().err


def test_where_nothing_is_open_there_is_nothing_to_close(tmp_path: Path) -> None:
    assert main(["--data-dir", str(tmp_path / "nothing"), "quit-window"]) == 0
    assert main(["--data-dir", str(tmp_path), "quit-window"]) == 0


def test_an_open_window_is_asked_to_close(tmp_path: Path, qapp: QCoreApplication) -> None:
    window, installer = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert window.claim()
    window.listen()
    asked, raised = QSignalSpy(window.closing), QSignalSpy(window.raised)
    window.closing.connect(window.release)
    installer._call_first(b"close")
    assert asked.count() or asked.wait(5000)
    assert installer.ask_to_close()
    assert raised.count() == 0


def test_beside_portable_txt_the_data_stays_on_the_stick(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "rmdesk"))
    assert not paths.data_dir().is_relative_to(tmp_path)
    (tmp_path / paths.PORTABLE).touch()
    assert paths.data_dir() == tmp_path / "data"
