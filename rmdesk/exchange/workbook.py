"""Excel workbooks (.xlsx, .xlsm), read row by row with openpyxl."""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

import openpyxl

from rmdesk.domain.errors import Cancelled, UserError
from rmdesk.domain.text import Text

from .cells import (
    MAX_COLUMNS,
    Cell,
    Grid,
    HeaderScore,
    Watch,
    bounded,
    nobody_watches,
    unguard,
)
from .opendocument import read_opendocument
from .zip_guard import check_archive

_ERRORS = frozenset({"#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!"})
_LAST_ROW = 1_048_576
_DAMAGED = Text(
    "The workbook is damaged and cannot be read. Open it in your spreadsheet program, save it "
    "again as .xlsx or .csv, and import that."
)


def read_workbook(
    content: bytes,
    *,
    sheet: str | None = None,
    score: HeaderScore | None = None,
    watch: Watch = nobody_watches,
) -> Grid:
    """Read one sheet: the named one, or the first that has headers, or the first with data.

    Formulas give the value the spreadsheet program last showed. Raises UserError for
    anything that is not a sound workbook with data.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            opendocument = _check_kind(archive)
            check_archive(archive)
            if opendocument:
                return read_opendocument(archive, sheet=sheet, score=score)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _read(content, sheet, score, watch)
    except (UserError, Cancelled):
        raise
    except Exception as error:
        # A damaged part makes openpyxl raise whatever the damage happens to hit: KeyError,
        # zlib.error, ParseError ... To the owner all of them mean the same.
        raise UserError(_DAMAGED) from error


def _check_kind(archive: zipfile.ZipFile) -> bool:
    """Tell a workbook from the other things that are zip archives inside.

    True for an OpenDocument spreadsheet, False for Excel's own kind.
    """
    names = set(archive.namelist())
    if "xl/workbook.xml" in names or any(n.endswith("/workbook.xml") for n in names):
        return False
    if "xl/workbook.bin" in names:
        raise UserError("This is a binary workbook (.xlsb). Save it as .xlsx and import that.")
    if "content.xml" in names and "mimetype" in names:
        if b"spreadsheet" in archive.read("mimetype")[:200]:
            return True
        raise UserError(
            "This is an OpenDocument file, but not a spreadsheet. Copy the table into a "
            "spreadsheet, save it as .ods, .xlsx or .csv, and import that."
        )
    if "word/document.xml" in names:
        raise UserError(
            "This is a text document, not a workbook. Copy the table into a spreadsheet, save "
            "it as .xlsx, and import that."
        )
    raise UserError(
        "This is a zip archive, not a workbook. If your list is inside, unpack it first and "
        "import the list itself."
    )


def _read(content: bytes, sheet: str | None, score: HeaderScore | None, watch: Watch) -> Grid:
    book = openpyxl.load_workbook(
        io.BytesIO(content), read_only=True, data_only=True, keep_links=False
    )
    try:
        if sheet is not None:
            return _named_sheet(book, sheet, watch)
        return _best_sheet(book, score, watch)
    finally:
        book.close()


def _named_sheet(book: openpyxl.Workbook, wanted: str, watch: Watch) -> Grid:
    for sheet in book.worksheets:
        if sheet.title.casefold() == wanted.casefold():
            return replace(_grid(sheet, watch), sheets=_titles(book))
    titles = [f"“{sheet.title}”" for sheet in book.worksheets]
    raise UserError(
        "The workbook has no sheet “{wanted}”. It has: {titles}.", wanted=wanted, titles=titles
    )


def _best_sheet(book: openpyxl.Workbook, score: HeaderScore | None, watch: Watch) -> Grid:
    first: Grid | None = None
    for sheet in sorted(book.worksheets, key=lambda s: s.sheet_state != "visible"):
        grid = _grid(sheet, watch)
        if grid.rows and (score is None or grid.header_score(score)):
            return replace(grid, sheets=_titles(book))
        if grid.rows and first is None:
            first = grid
    if first is None:
        raise UserError("The workbook is empty: none of its sheets holds anything.")
    return replace(first, sheets=_titles(book))


def _titles(book: openpyxl.Workbook) -> tuple[str, ...]:
    return tuple(sheet.title for sheet in book.worksheets)


def _grid(sheet: Any, watch: Watch) -> Grid:
    # What the file says of its own size is often wrong, and can be made to be.
    sheet.reset_dimensions()
    rows = sheet.iter_rows(max_row=_LAST_ROW, max_col=MAX_COLUMNS + 1, values_only=True)
    return Grid(bounded(_numbered(rows), watch), sheet.title)


def _numbered(rows: Iterable[tuple[object, ...]]) -> Iterator[tuple[int, Sequence[Cell]]]:
    """Every row that holds something, cut behind its last cell.

    openpyxl hands over rows as wide as asked for, and one and the same empty row for each
    gap: gaps of a million rows and the empty cells on the right must cost next to nothing.
    """
    width = 0
    gap: tuple[object, ...] | None = None
    for number, values in enumerate(rows, start=1):
        if values is gap:
            continue
        right = values[width:]
        if right.count(None) != len(right):
            width += max(i for i, value in enumerate(right, start=1) if value is not None)
        filled = values[:width]
        if filled.count(None) == len(filled):
            gap = values
        else:
            yield number, [_cell(value) for value in filled]


def _cell(value: object) -> Cell:
    if value is None:
        return ""
    if isinstance(value, str):
        return "" if value in _ERRORS else unguard(_plain(value))
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, time):
        return value.strftime("%H:%M")
    return "" if isinstance(value, timedelta) else str(value)


def _plain(text: str) -> str:
    """The text with the line ends and escapes of the file format undone."""
    return text.replace("_x000D_", "").replace("\r\n", "\n").replace("\r", "\n")
