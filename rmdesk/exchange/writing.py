"""Tables for other programs: .csv, .xlsx and .json, as bytes.

The caller writes them to disk, in one step and with undo in mind. The same table always
gives the same bytes.
"""

from __future__ import annotations

import csv
import io
import json
import re
import unicodedata
import zipfile
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import Final

import openpyxl
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from rmdesk.domain.errors import UserError

from .cells import guard, guard_again, letter

Value = str | int | float | bool | date | datetime | time | None
FORMATS: Final = (".csv", ".xlsx", ".json")

_NARROWEST, _WIDEST = 8, 48
_LONGEST_CELL: Final = 32_767
"""Excel's own limit."""

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_FIXED_TIME = datetime(2000, 1, 1)
_ZIP_TIME = (2000, 1, 1, 0, 0, 0)


def write_table(
    target: str | Path,
    headers: Sequence[str],
    rows: Iterable[Sequence[Value]],
    *,
    title: str = "Sheet1",
    groups: Sequence[str] = (),
) -> bytes:
    """The table in the format that the ending of ``target`` (a file, or just ".csv") names.

    ``title`` is the worksheet's name. ``groups`` heads groups of columns in a row of its own
    ("Skills"); in JSON, which has no such row, it stands before each header of its group.
    Raises UserError for any other ending.
    """
    ending = format_of(target)
    table = list(rows)
    if ending == ".csv":
        return _csv(headers, table, groups)
    if ending == ".json":
        return _json(_grouped(headers, groups), table)
    return _xlsx(headers, table, title, groups)


def _grouped(headers: Sequence[str], groups: Sequence[str]) -> list[str]:
    group = ""
    found = []
    for at, header in enumerate(headers):
        group = (groups[at] if at < len(groups) else "") or group
        found.append(f"{group}: {header}" if group else header)
    return found


def format_of(target: str | Path) -> str:
    """The ending, one of ``FORMATS``. Raises UserError for any other."""
    text = str(target)
    ending = text if text.startswith(".") and text.count(".") == 1 else Path(text).suffix
    if ending.casefold() not in FORMATS:
        raise UserError(
            "“{text}” does not say which kind of file to write. End its name in .csv, "
            ".xlsx or .json.",
            text=Path(text).name,
        )
    return ending.casefold()


def _as_text(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, datetime):
        return value.isoformat(" ", "minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.strftime("%H:%M")
    return str(value)


def _csv(headers: Sequence[str], rows: list[Sequence[Value]], groups: Sequence[str] = ()) -> bytes:
    """With a byte order mark, so that Excel reads the accents right."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    if groups:
        writer.writerow(groups)
    writer.writerow([guard(header) for header in headers])
    for row in rows:
        writer.writerow([guard(v) if isinstance(v, str) else _as_text(v) for v in row])
    return text.getvalue().encode("utf-8-sig")


def _json(headers: Sequence[str], rows: list[Sequence[Value]]) -> bytes:
    """A list of objects; dates in ISO form, numbers as numbers."""

    def value(cell: Value) -> Value:
        return _as_text(cell) if isinstance(cell, date | time) else cell

    entries = [dict(zip(headers, map(value, row), strict=True)) for row in rows]
    return (json.dumps(entries, ensure_ascii=False, indent=2) + "\n").encode()


def _xlsx(
    headers: Sequence[str], rows: list[Sequence[Value]], title: str, groups: Sequence[str] = ()
) -> bytes:
    _check_lengths(rows)
    book = openpyxl.Workbook(write_only=True)
    book.properties.created = _FIXED_TIME
    sheet = book.create_sheet(_sheet_title(title))
    top = 2 if groups else 1
    sheet.freeze_panes = f"{'B' if groups else 'A'}{top + 1}"
    last = letter(max(len(headers), 1) - 1)
    sheet.auto_filter.ref = f"A{top}:{last}{len(rows) + top}"
    for index, width in enumerate(_widths(headers, rows)):
        sheet.column_dimensions[letter(index)].width = width
    if groups:
        sheet.append([_header_cell(sheet, group) for group in groups])
    sheet.append([_header_cell(sheet, header) for header in headers])
    for row in rows:
        sheet.append([_cell(sheet, value) for value in row])
    packed = io.BytesIO()
    book.save(packed)
    return without_times(packed.getvalue())


def _check_lengths(rows: list[Sequence[Value]]) -> None:
    """Longer texts would be cut off without a word."""
    longest = max((len(v) for row in rows for v in row if isinstance(v, str)), default=0)
    if longest >= _LONGEST_CELL:
        raise UserError(
            "A text of {longest} characters does not fit into a cell of a workbook. "
            "Export to .csv or .json instead.",
            longest=f"{longest:,}",
        )


def _header_cell(sheet: WriteOnlyWorksheet, header: str) -> Cell:
    cell = _cell(sheet, header)
    cell.font = Font(bold=True)
    return cell


def _cell(sheet: WriteOnlyWorksheet, value: Value) -> Cell:
    """A cell of the value's own kind; text stays text even when it looks like a formula."""
    if not isinstance(value, str):
        cell = WriteOnlyCell(sheet)
        cell.value = value
        if isinstance(value, datetime):
            cell.number_format = "yyyy-mm-dd hh:mm"
        elif isinstance(value, date):
            cell.number_format = "yyyy-mm-dd"
        elif isinstance(value, time):
            cell.number_format = "hh:mm"
        return cell
    text = guard_again(_NOT_IN_XML.sub("", value.replace("\r\n", "\n").replace("\r", "\n")))
    cell = WriteOnlyCell(sheet, text)
    cell.data_type = "s"
    if "\n" in text:
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell


def _widths(headers: Sequence[str], rows: list[Sequence[Value]]) -> list[int]:
    """Wide enough for most of what is in the column, within bounds."""
    widths = []
    for index, header in enumerate(headers):
        texts = [header, *(_as_text(row[index]) for row in rows if index < len(row))]
        longest = max(_shown_length(text) for text in texts)
        widths.append(min(max(longest + 3, _NARROWEST), _WIDEST))
    return widths


def _shown_length(text: str) -> int:
    """Characters of the longest line; wide ones (Chinese, Japanese, Korean) count double."""
    line = max(text.split("\n"), key=len)[:_WIDEST]
    return len(line) + sum(unicodedata.east_asian_width(c) in "WF" for c in line)


def _sheet_title(title: str) -> str:
    return re.sub(r"[\\/*?:\[\]]", " ", title).strip("' ")[:31] or "Sheet1"


def without_times(packed: bytes) -> bytes:
    """The same archive without the moment it was made, so that equal tables are equal files."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as old, zipfile.ZipFile(out, "w") as new:
        for member in old.infolist():
            content = old.read(member)
            if member.filename == "docProps/core.xml":
                stamp = _FIXED_TIME.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
                content = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ?", stamp, content)
            entry = zipfile.ZipInfo(member.filename, _ZIP_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, content)
    return out.getvalue()
