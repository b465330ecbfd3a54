"""OpenDocument spreadsheets (.ods), read as a stream.

A reader of our own, because the one well-known library builds the whole tree of a file in
memory before the first cell can be looked at: an .ods of half a megabyte can say "repeat
this row a million times". Here rows come one by one, repeats of nothing cost nothing, and
the same limits hold as for workbooks. Parts with a document type were refused before
(``zip_guard``), so there are no entities to expand.
"""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from xml.parsers import expat

from rmdesk.domain.errors import UserError

from .cells import MAX_COLUMNS, MAX_ROWS, Cell, Grid, HeaderScore, bounded, unguard

_CHUNK = 1 << 16
_MOST_SHEETS = 50


def read_opendocument(
    archive: zipfile.ZipFile, *, sheet: str | None = None, score: HeaderScore | None = None
) -> Grid:
    """One sheet: the named one, or the first with headers, or the first with data."""
    sheets = _Reader().read(archive)
    titles = tuple(title for title, _ in sheets)
    if sheet is not None:
        for title, rows in sheets:
            if title.casefold() == sheet.casefold():
                return Grid(bounded(rows), title, titles)
        quoted = [f"“{title}”" for title in titles]
        raise UserError(
            "The workbook has no sheet “{wanted}”. It has: {titles}.", wanted=sheet, titles=quoted
        )
    filled = [Grid(bounded(rows), title, titles) for title, rows in sheets if rows]
    for grid in filled:
        if score is None or grid.header_score(score):
            return grid
    if not filled:
        raise UserError("The workbook is empty: none of its sheets holds anything.")
    return filled[0]


class _Reader:
    """Takes cells off the stream of tags."""

    def __init__(self) -> None:
        self._sheets: list[tuple[str, list[tuple[int, Sequence[Cell]]]]] = []
        self._row: list[Cell] = []
        self._number = 0
        self._row_repeat = self._cell_repeat = 1
        self._text: list[str] = []
        self._value: Cell | None = None
        self._inside = ""
        self._note = 0
        self._paragraphs = 0

    def read(self, archive: zipfile.ZipFile) -> list[tuple[str, list[tuple[int, Sequence[Cell]]]]]:
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._data
        parser.buffer_text = True
        with archive.open("content.xml") as part:
            while chunk := part.read(_CHUNK):
                parser.Parse(chunk, False)
        parser.Parse(b"", True)
        return self._sheets

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "table:table":
            if len(self._sheets) >= _MOST_SHEETS:
                raise UserError("The workbook has too many sheets. Keep the one with your people.")
            self._sheets.append((attributes.get("table:name", ""), []))
            self._number = 0
        elif tag == "table:table-row":
            self._row = []
            self._row_repeat = _count(attributes.get("table:number-rows-repeated"))
        elif tag in ("table:table-cell", "table:covered-table-cell"):
            self._inside = "cell"
            self._text, self._paragraphs = [], 0
            self._cell_repeat = _count(attributes.get("table:number-columns-repeated"))
            self._value = _typed(attributes)
        elif tag == "office:annotation":
            self._note += 1
        elif tag == "text:p" and self._inside and not self._note:
            if self._paragraphs:
                self._text.append("\n")
            self._paragraphs += 1
        elif tag == "text:s" and self._inside and not self._note:
            self._text.append(" " * min(_count(attributes.get("text:c")), 100))
        elif tag in ("text:tab", "text:line-break") and self._inside and not self._note:
            self._text.append("\n" if tag == "text:line-break" else " ")

    def _end(self, tag: str) -> None:
        if tag in ("table:table-cell", "table:covered-table-cell"):
            self._inside = ""
            cell = self._value if self._value is not None else unguard("".join(self._text))
            room = MAX_COLUMNS + 2 - len(self._row)
            self._row += [cell] * min(self._cell_repeat, max(room, 0))
        elif tag == "table:table-row":
            self._take_row()
        elif tag == "office:annotation":
            self._note -= 1

    def _data(self, text: str) -> None:
        if self._inside == "cell" and self._paragraphs and not self._note:
            self._text.append(text)

    def _take_row(self) -> None:
        filled = any(cell != "" for cell in self._row)
        if filled and self._sheets:
            rows, row = self._sheets[-1][1], tuple(self._row)
            for repeat in range(min(self._row_repeat, MAX_ROWS + 1)):
                if len(rows) > MAX_ROWS:
                    break
                rows.append((self._number + repeat + 1, row))
        self._number += self._row_repeat


def _count(text: str | None) -> int:
    with suppress(TypeError, ValueError):
        return max(1, min(int(text or "1"), 10_000_000))
    return 1


def _typed(attributes: dict[str, str]) -> Cell | None:
    """The value a cell carries besides its text; None where the text is the value."""
    kind = attributes.get("office:value-type", "")
    if kind == "date":
        with suppress(ValueError):
            return date.fromisoformat(attributes.get("office:date-value", "")[:10])
    if kind == "float":
        with suppress(ValueError, OverflowError):
            number = float(attributes.get("office:value", ""))
            return str(int(number)) if number.is_integer() else repr(number)
    if kind == "boolean":
        return "TRUE" if attributes.get("office:boolean-value") == "true" else "FALSE"
    return None
