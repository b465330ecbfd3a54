"""A sheet is on the disk whole or not at all, and the owner is told why."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from rmdesk.domain.errors import UserError
from rmdesk.sheets.writing import save


def files(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def test_a_sheet_is_written_and_written_over(tmp_path: Path) -> None:
    path = tmp_path / "poster.pdf"
    save(b"first", path)
    save(b"second", path)
    assert path.read_bytes() == b"second"
    assert files(tmp_path) == ["poster.pdf"]


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no folder"):
        save(b"data", tmp_path / "none" / "poster.pdf")
    assert files(tmp_path) == []


def test_a_folder_of_that_name_is_told(tmp_path: Path) -> None:
    (tmp_path / "poster.pdf").mkdir()
    with pytest.raises(UserError, match="is a folder"):
        save(b"data", tmp_path / "poster.pdf")


def test_a_name_that_is_too_long_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"too long|not saved"):
        save(b"data", tmp_path / f"{'x' * 300}.pdf")
    assert files(tmp_path) == []


@pytest.mark.skipif(
    sys.platform == "win32" or (hasattr(os, "geteuid") and os.geteuid() == 0),
    reason="rights to a folder bind only an ordinary user of a Unix system",
)
def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    try:
        with pytest.raises(UserError, match="cannot be written"):
            save(b"data", tmp_path / "poster.pdf")
    finally:
        tmp_path.chmod(0o755)


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """No file can grow beyond ``size`` bytes: the operating system's answer to a full disk."""
    import resource
    import signal

    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)


@pytest.mark.skipif(sys.platform == "win32", reason="limits of this kind are Unix's")
@pytest.mark.parametrize("room", [0, 1_000])
def test_a_full_disk_is_told_and_the_old_sheet_stays(tmp_path: Path, room: int) -> None:
    path = tmp_path / "poster.pdf"
    save(b"the old sheet", path)
    with room_for(room), pytest.raises(UserError, match="disk is full"):
        save(b"x" * 100_000, path)
    assert path.read_bytes() == b"the old sheet"
    assert files(tmp_path) == ["poster.pdf"]
