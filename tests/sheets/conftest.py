"""Sheets in tests have the same fonts on every computer: those of the pack."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from rmdesk.sheets.fonts import font_for
from rmdesk.sheets.system_fonts import use_system_fonts
from rmdesk.sheets.text import shape


@pytest.fixture(scope="session", autouse=True)
def _only_our_fonts() -> None:
    forget(wanted=False)


@pytest.fixture
def system_fonts() -> Iterator[None]:
    """The computer's fonts too, for one test."""
    forget(wanted=True)
    yield
    forget(wanted=False)


def forget(*, wanted: bool) -> None:
    use_system_fonts(wanted=wanted)
    font_for.cache_clear()
    shape.cache_clear()
