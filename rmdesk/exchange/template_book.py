"""A workbook to fill in: headers we know, drop-downs, one example row, and a page of help.

It imports with no questions: every column is known by its header, dates are typed cells, and
the example row, should it be left there, is not taken for a person.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date
from typing import Any, Final

import openpyxl
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation

from .cells import letter
from .staff import EXAMPLE_NAME
from .writing import without_times

_ROWS: Final = 300
_COLUMNS: Final[tuple[tuple[str, int, Any], ...]] = (
    ("Name", 24, EXAMPLE_NAME),
    ("Name to show", 16, "Ana"),
    ("Role", 20, "Office manager"),
    ("Department", 18, "Office"),
    ("Site", 16, "Harbour Street"),
    ("Start date", 13, date(2019, 3, 15)),
    ("E-mail", 26, "ana@example.com"),
    ("Phone", 16, "+44 20 7946 0000"),
    ("Staff number", 13, "1001"),
    ("Reports to", 20, ""),
    ("Good at", 34, "Excel: 4; Bookkeeping: 5"),
    ("Wants to learn", 34, "Instagram: 3; Latte art: 1"),
    ("Interests", 26, "Hiking; Jazz"),
    ("Takes part", 17, "every week"),
    ("Away from", 13, ""),
    ("Away until", 13, ""),
    ("Status", 12, "Active"),
)
_HELP: Final = (
    "One row a person; only the name is needed. Empty cells are fine.",
    "Good at: skills, each with a level from 1 (knows the basics) to 5: Excel: 4; Baking: 5",
    "Wants to learn: skills, each with how much it matters, 1 (some day) to 3 (soon): Excel: 3",
    "Takes part: every week, or every other week.",
    "Away from, away until: the next absence, if there is one.",
    "Columns under “Availability” are your times for meeting: prefers, cannot, or nothing.",
    "The example row is never taken for a person; write over it or leave it there.",
    "Pay, birth dates, national numbers and the like have no place here.",
)
_HEAD: Final = PatternFill("solid", fgColor="FFDCE6F1")
_FIXED: Final = "2000-01-01T00:00:00Z"


def template_book(
    *, departments: Sequence[str] = (), sites: Sequence[str] = (), slots: Sequence[str] = ()
) -> bytes:
    """The workbook's bytes, with drop-downs of what the company has already.

    ``slots`` are the names of its times for meeting, one column each.
    """
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "People"
    lists = book.create_sheet("Lists")
    _headers(sheet, slots)
    choices = {
        "Department": list(departments),
        "Site": list(sites),
        "Takes part": ["every week", "every other week"],
        "Status": ["Active", "On leave", "Left"],
    }
    for at, (header, words) in enumerate(choices.items()):
        _offer(sheet, lists, at, _at(header), words, strict=header in ("Takes part", "Status"))
    for at, _ in enumerate(slots):
        words = ["prefers", "cannot"]
        _offer(sheet, lists, len(choices), len(_COLUMNS) + at, words, strict=True)
    _check_dates(sheet)
    _add_help(book)
    lists.sheet_state = "hidden"
    packed = io.BytesIO()
    book.save(packed)
    return without_times(packed.getvalue())


def _at(header: str) -> int:
    return next(i for i, (name, _, _) in enumerate(_COLUMNS) if name == header)


def _headers(sheet: Any, slots: Sequence[str]) -> None:
    columns = [*_COLUMNS, *((name, 18, "") for name in slots)]
    if slots:
        sheet.cell(1, len(_COLUMNS) + 1, "Availability").font = Font(bold=True)
    top = 2 if slots else 1
    for at, (header, width, example) in enumerate(columns, start=1):
        cell = sheet.cell(top, at, header)
        cell.font = Font(bold=True)
        cell.fill = _HEAD
        cell.alignment = Alignment(vertical="center")
        below = sheet.cell(top + 1, at, example or None)
        below.font = Font(italic=True, color="FF666666")
        if isinstance(example, date):
            below.number_format = "yyyy-mm-dd"
        sheet.column_dimensions[letter(at - 1)].width = width
    sheet.row_dimensions[top].height = 22
    sheet.freeze_panes = f"B{top + 1}"


def _offer(
    sheet: Any, lists: Any, column: int, at: int, words: Sequence[str], *, strict: bool
) -> None:
    """A drop-down with ``words`` in a column; other words are refused only where ``strict``."""
    if not words:
        return
    for line, word in enumerate(words, start=1):
        lists.cell(line, column + 1, word)
    name = letter(column)
    rule = DataValidation(
        type="list", formula1=f"Lists!${name}$1:${name}${len(words)}", allow_blank=True
    )
    rule.showErrorMessage = strict
    sheet.add_data_validation(rule)
    rule.add(f"{letter(at)}2:{letter(at)}{_ROWS}")


def _check_dates(sheet: Any) -> None:
    rule = DataValidation(
        type="date", operator="greaterThan", formula1="7306", allow_blank=True,
        errorTitle="Not a date", error="Write a date, for instance 2019-03-15.",
    )  # fmt: skip
    rule.showErrorMessage = True
    sheet.add_data_validation(rule)
    for header in ("Start date", "Away from", "Away until"):
        name = letter(_at(header))
        rule.add(f"{name}3:{name}{_ROWS}")
        for line in range(3, _ROWS):
            sheet[f"{name}{line}"].number_format = "yyyy-mm-dd"


def _add_help(book: Any) -> None:
    sheet = book.create_sheet("How to fill this in")
    sheet.column_dimensions["A"].width = 100
    for line, text in enumerate(_HELP, start=1):
        sheet.cell(line, 1, text).alignment = Alignment(wrap_text=True, vertical="top")
