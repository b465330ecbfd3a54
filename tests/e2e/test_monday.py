"""Monday: from the window's opening to a sheet in the printer's queue, in three clicks."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pymupdf
import pytest

from rmdesk.services import Clock, open_services
from rmdesk.services.demo import fill_with_sample

from .desktop import Desktop, desktop

MONDAY = "2026-03-16"
MOST_CLICKS = 3


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample company, nothing suggested yet for this week."""
    from datetime import date

    folder = tmp_path_factory.mktemp("sample")
    services = open_services(folder, Clock.at(date.fromisoformat(MONDAY)))
    fill_with_sample(services)
    services.close()
    return folder


@pytest.fixture
def monday(tmp_path: Path, sample: Path) -> Iterator[Desktop]:
    data = tmp_path / "data"
    shutil.copytree(sample, data)
    with desktop(tmp_path) as made:
        made.start("--data-dir", str(data), "--today", MONDAY)
        yield made


def names_on(sheet: bytes) -> str:
    with pymupdf.open(stream=sheet, filetype="pdf") as document:
        return "\n".join(str(page.get_text()) for page in document)


def test_by_mouse(monday: Desktop) -> None:
    for _ in range(3):  # Suggest pairs, Confirm, Print sheet
        monday.click_main()
    assert "Samuel" in names_on(monday.sheet())
    assert monday.clicks <= MOST_CLICKS
    monday.stop()


def test_by_keyboard_alone(monday: Desktop) -> None:
    for _ in range(3):
        monday.press_main()
    assert "Samuel" in names_on(monday.sheet())
    assert monday.clicks == 0
    monday.stop()
