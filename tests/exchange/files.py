"""Workbooks made on the spot."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from typing import Any

import openpyxl
from openpyxl.cell import WriteOnlyCell

Sheet = Sequence[Sequence[object]]


def workbook(*sheets: Sheet) -> bytes:
    """A workbook with one sheet for each of ``sheets``."""
    book = openpyxl.Workbook(write_only=True)
    for number, rows in enumerate(sheets, start=1):
        sheet = book.create_sheet(f"List {number}")
        for row in rows:
            sheet.append([_cell(sheet, value) for value in row])
    packed = io.BytesIO()
    book.save(packed)
    return packed.getvalue()


def _cell(sheet: Any, value: object) -> object:
    """Text stays text, also where it begins like a formula."""
    if not isinstance(value, str):
        return value
    cell = WriteOnlyCell(sheet, value)
    cell.data_type = "s"
    return cell


def with_part(packed: bytes, name: str, content: bytes) -> bytes:
    """The same archive with one part put in, or another in its place."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as old, zipfile.ZipFile(out, "w") as new:
        for member in old.infolist():
            if member.filename != name:
                new.writestr(member.filename, old.read(member), zipfile.ZIP_DEFLATED)
        new.writestr(name, content, zipfile.ZIP_DEFLATED)
    return out.getvalue()
