"""A sheet that is no longer wanted is not finished."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from rmdesk.domain.errors import Cancelled
from rmdesk.services.sheets import SheetOrder
from rmdesk.sheets.watched import go_on

from .small_firm import open_firm


def test_a_sheet_is_called_off_at_its_next_line_and_the_next_one_is_made(tmp_path: Path) -> None:
    services = open_firm(tmp_path, date(2026, 3, 16))
    week = services.rounds.week()
    services.rounds.suggest(week)
    asked: list[None] = []

    def check() -> None:
        asked.append(None)
        if len(asked) == 5:
            raise Cancelled

    with pytest.raises(Cancelled):
        services.sheets.make(SheetOrder(week=week), check)
    assert len(asked) == 5
    go_on()  # nobody asks any more
    assert services.sheets.make(SheetOrder(week=week)).pdf.startswith(b"%PDF")
    assert len(asked) == 5
    services.close()
