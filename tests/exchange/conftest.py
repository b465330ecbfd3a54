"""What the tests of this folder share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from rmdesk.exchange.staff import StaffList, read_staff

from .files import Sheet, workbook

# One slow machine must not make a property test fail; the number of examples bounds the time.
settings.register_profile("exchange", deadline=None, derandomize=True)
settings.load_profile("exchange")


@pytest.fixture
def staff(tmp_path: Path) -> Callable[[str | bytes | Sheet], StaffList]:
    """Read a staff list given as text, as bytes, or as rows of a workbook."""

    def read(content: str | bytes | Sheet) -> StaffList:
        if isinstance(content, str):
            path = tmp_path / "staff.csv"
            path.write_bytes(content.encode())
        elif isinstance(content, bytes):
            path = tmp_path / "staff.csv"
            path.write_bytes(content)
        else:
            path = tmp_path / "staff.xlsx"
            path.write_bytes(workbook(content))
        return read_staff(path)

    return read
