"""The first day: from an empty window and a staff list in Excel to a printed sheet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import Workbook

from .desktop import Desktop, desktop
from .test_monday import MONDAY, names_on

MOST_CLICKS = 12
STAFF = [
    ("Ana Ruiz", "Cook", "Kitchen", "2014-05-01", "Bookkeeping: 5; Excel: 4", "Instagram: 3"),
    ("Ben Okafor", "Apprentice", "Kitchen", "2025-11-03", "Instagram: 5", "Bookkeeping: 3"),
    ("Chloé Petit", "Waiter", "Floor", "2019-02-01", "Wine: 4; French: 5", "Excel: 2"),
    ("Đức Nguyễn", "Waiter", "Floor", "2025-09-15", "Excel: 4", "Wine: 3; French: 2"),
    ("Elif Kaya", "Manager", "Office", "2011-01-10", "Pricing: 5", "Short videos: 3"),
    ("Finn Berg", "Trainee", "Office", "2026-01-07", "Short videos: 4", "Pricing: 3"),
]


@pytest.fixture
def first_day(tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path) as made:
        book = Workbook()
        sheet = book.active
        assert sheet is not None
        sheet.append(["Name", "Role", "Department", "Start date", "Good at", "Wants to learn"])
        for row in STAFF:
            sheet.append(row)
        book.save(made.desk / "staff.xlsx")
        made.start("--data-dir", str(tmp_path / "data"), "--today", MONDAY)
        yield made


def check_sheet(desk: Desktop) -> None:
    printed = names_on(desk.sheet())
    for name, *_ in STAFF:
        assert name.split()[0] in printed


def test_by_mouse(first_day: Desktop) -> None:
    desk = first_day
    desk.click_main()  # Import a staff list
    desk.click_main()  # Choose a file
    desk.click_first_file()
    desk.click_main()  # Import 6 people
    for _ in range(3):  # Suggest pairs, Confirm, Print sheet
        desk.click_main()
    check_sheet(desk)
    assert desk.clicks <= MOST_CLICKS
    desk.stop()


def test_by_keyboard_alone(first_day: Desktop) -> None:
    desk = first_day
    desk.press_main()  # Import a staff list
    desk.press_main()  # Choose a file
    desk.file_dialog()
    desk.type("staff.xlsx")
    desk.key("Return")
    desk.press_main("Return")  # Import 6 people
    for _ in range(3):
        desk.press_main()
    check_sheet(desk)
    assert desk.clicks == 0
    desk.stop()
