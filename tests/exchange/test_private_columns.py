"""Private columns told by what is in them, and columns that only look so."""

from __future__ import annotations

from datetime import date

import pytest

from rmdesk.exchange.choices import Choices
from rmdesk.exchange.staff import StaffList, read_pasted

TODAY = date(2026, 3, 16)
BIRTHS = ["1961-04-02", "1988-11-30", "1979-01-05", "2003-07-19", "1994-02-28"]
OLD_HANDS = ["1994-03-01", "2001-05-01", "2008-09-15", "1999-01-10", "2010-02-01"]
ILL = ["Type 2 diabetes", "", "pregnant", "none", "asthma, mild"]
NAMES = ["Ana Ruiz", "Ben Ng", "Cleo Park", "Dan Ito", "Eve Adams"]


def read(header: str, cells: list[str], more: str = "Role") -> StaffList:
    lines = [f"Name\t{more}\t{header}"]
    lines += [f"{name}\tCook\t{cell}" for name, cell in zip(NAMES, cells, strict=True)]
    return read_pasted("\n".join(lines), Choices(today=TODAY))


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("Cake day", BIRTHS),
        ("D1", ["02.04.1961", "30.11.1988", "05.01.1979", "19.07.2003", "28.02.1994"]),
        ("Info", ILL),
        ("Remarks", ILL),
        ("Good to know", ["Schwanger", "Zuckerkrank", "-", "im Rollstuhl", ""]),
        ("Code", ["E11.9", "F32.1", "J45.0", "", "M54.5"]),
        ("Paper", ["arrêt maladie", "", "enceinte", "", "épileptique"]),
    ],
)
def test_birth_dates_and_health_are_told_by_content(header: str, cells: list[str]) -> None:
    found = read(header, cells)
    assert header in found.dropped
    assert all(cell not in str(found.samples) for cell in cells if len(cell) > 4)
    assert [row.name for row in found.rows] == NAMES
    assert all(not row.notes and not row.start_date for row in found.rows)


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("Hired", OLD_HANDS),
        ("Start date", BIRTHS),
        ("Seniority", OLD_HANDS),
        ("Date", OLD_HANDS),
        ("With us since", OLD_HANDS),
        ("Contract", OLD_HANDS),
        ("First aid renewed", ["2024-05-01", "2025-01-01", "2023-07-01", "2025-03-01", ""]),
        ("Locker", ["B12", "A07", "C33", "D01", "E11"]),
        ("Speciality", ["Diabetes", "Asthma", "Cancer", "Epilepsy", "Diabetes"]),
        ("Shirt", ["M", "L", "S", "M", "XL"]),
        ("Remarks", ["likes jazz", "no mornings", "allergic to meetings", "", "new here"]),
        ("Role", ["Diabetes nurse", "Asthma nurse", "Allergy nurse", "Cook", "Cancer care"]),
        ("Good at", ["Diabetes care", "Asthma", "Cancer care", "Insulin", "Epilepsy"]),
    ],
)
def test_what_only_looks_private_is_not_dropped(header: str, cells: list[str]) -> None:
    found = read(header, cells, "Dept")
    assert found.dropped == ()


def test_a_lone_date_column_of_a_list_without_headers() -> None:
    births = "\n".join(f"{n}\tCook\t{d}" for n, d in zip(NAMES, BIRTHS, strict=True))
    starts = births.replace("2003-07-19", "2019-07-19")
    dropped = read_pasted(births, Choices(today=TODAY))
    assert [r.start_date for r in dropped.rows] == [None] * 5
    assert dropped.dropped == ("C",)
    kept = read_pasted(starts, Choices(today=TODAY))
    assert all(isinstance(r.start_date, date) for r in kept.rows)
