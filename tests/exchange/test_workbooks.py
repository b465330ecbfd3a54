"""Workbooks: what cells become, which sheet is read, and what is refused before it is parsed."""

from __future__ import annotations

import io
import time as clock
import zipfile
from datetime import date, datetime, time

import openpyxl
import pytest

from rmdesk.domain.errors import UserError
from rmdesk.exchange.cells import MAX_COLUMNS, MAX_ROWS, Grid
from rmdesk.exchange.columns import header_score
from rmdesk.exchange.grid import read_grid_bytes

from .files import with_part, workbook

SHEET = "xl/worksheets/sheet1.xml"
SMALL = workbook([["Name", "Role"], ["Ana", "Cook"]])


def _sheet_xml(body: str) -> bytes:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f'<worksheet xmlns="{main}"><sheetData>{body}</sheetData></worksheet>'.encode()


def _zip(**parts: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/").replace("_dot_", "."), content)
    return packed.getvalue()


def _refusal(content: bytes) -> str:
    with pytest.raises(UserError) as refused:
        read_grid_bytes(content, suffix=".xlsx")
    return str(refused.value)


def _column(grid: Grid) -> list[object]:
    return [row.cells[0] for row in grid.rows]


def test_cells_become_text_or_dates() -> None:
    values = [
        "  two  words ", 7, 7.0, 7.25, True, False, date(2019, 3, 15),
        datetime(2019, 3, 15, 9, 30), time(8, 30), "#N/A", "'=1+1", "line\r\nbreak",
    ]  # fmt: skip
    grid = read_grid_bytes(workbook([["x", value] for value in values]))
    assert [row.at(1) for row in grid.rows] == [
        "  two  words ", "7", "7", "7.25", "TRUE", "FALSE", date(2019, 3, 15),
        date(2019, 3, 15), "08:30", "", "=1+1", "line\nbreak",
    ]  # fmt: skip


def test_formulas_give_the_value_last_shown() -> None:
    body = '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>A1</f><v>two</v></c>'
    assert read_grid_bytes(with_part(SMALL, SHEET, _sheet_xml(body + "</row>"))).rows[0].cells == (
        "2",
        "two",
    )


def test_gaps_keep_the_row_numbers() -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active["B3"] = "Name"
    book.active["B1048576"] = "Ana"
    packed = io.BytesIO()
    book.save(packed)
    grid = read_grid_bytes(packed.getvalue())
    assert [(row.number, row.cells) for row in grid.rows] == [
        (3, ("", "Name")),
        (1_048_576, ("", "Ana")),
    ]


def test_a_wrong_dimension_in_the_file_does_not_matter() -> None:
    xml = _sheet_xml('<row r="1"><c r="A1" t="str"><v>Name</v></c></row>')
    xml = xml.replace(b"<sheetData>", b'<dimension ref="A1:XFD1048576"/><sheetData>')
    assert _column(read_grid_bytes(with_part(SMALL, SHEET, xml))) == ["Name"]


def test_the_first_sheet_with_data_is_read() -> None:
    assert _column(read_grid_bytes(workbook([], [["Name"], ["Ana"]]))) == ["Name", "Ana"]


def test_a_sheet_with_headers_wins_over_one_without() -> None:
    content = workbook([["How to fill this in"]], [["Name", "Role"], ["Ana", "Cook"]])
    assert read_grid_bytes(content, score=header_score).sheet == "List 2"


def test_a_hidden_sheet_comes_last() -> None:
    book = openpyxl.Workbook()
    hidden = book.active
    assert hidden is not None
    hidden.append(["Name"])
    hidden.sheet_state = "hidden"
    book.create_sheet("Shown").append(["Name"])
    packed = io.BytesIO()
    book.save(packed)
    assert read_grid_bytes(packed.getvalue()).sheet == "Shown"


def test_a_sheet_can_be_named() -> None:
    content = workbook([["a"]], [["b"]])
    assert _column(read_grid_bytes(content, sheet="list 2")) == ["b"]
    with pytest.raises(UserError, match="“List 1” and “List 2”"):
        read_grid_bytes(content, sheet="Staff")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (workbook([]), "empty"),
        (_zip(readme_dot_txt=b"hello"), "zip archive"),
        (_zip(content_dot_xml=b"<a/>", mimetype=b"x"), "OpenDocument"),
        (_zip(word__document_dot_xml=b"<a/>"), "text document"),
        (_zip(xl__workbook_dot_bin=b"x"), ".xlsb"),
        (SMALL[: len(SMALL) // 2], "damaged"),
        (b"PK\x03\x04", "damaged"),
        (with_part(SMALL, SHEET, b"<worksheet><sheetData><row></worksheet>"), "damaged"),
        (with_part(SMALL, "xl/workbook.xml", b"<nothing/>"), ""),
        (workbook([["x"] * (MAX_COLUMNS + 5)]), "columns"),
    ],
)
def test_each_unusable_workbook_has_its_own_sentence(content: bytes, words: str) -> None:
    assert words in _refusal(content)


def test_every_cut_of_a_workbook_is_refused_or_read() -> None:
    for length in range(0, len(SMALL), 97):
        assert _refusal(SMALL[:length])


def test_too_many_rows_are_refused() -> None:
    rows = "<row><c t='str'><v>x</v></c></row>" * (MAX_ROWS + 1)
    assert f"{MAX_ROWS:,} rows" in _refusal(with_part(SMALL, SHEET, _sheet_xml(rows)))


@pytest.mark.parametrize(
    "bomb",
    [
        with_part(SMALL, SHEET, _sheet_xml("<row><c/></row>" * 4_500_000)),
        with_part(SMALL, SHEET, _sheet_xml("<row>" + "<c/>" * 900_000 + "</row>")),
        with_part(SMALL, SHEET, _sheet_xml("<row><c>1</c></row>" * 800_000)),
        with_part(SMALL, SHEET, b"<!DOCTYPE x [<!ENTITY a 'aaaa'>]>" + _sheet_xml("&a;")),
        with_part(SMALL, SHEET, _sheet_xml("").decode().encode("utf-16")),
        with_part(SMALL, "xl/styles.xml", b"<styleSheet>" + b"<xf/>" * 100_000 + b"</styleSheet>"),
        _zip(xl__workbook_dot_xml=b"<a/>", **{f"p{i}": b"" for i in range(5_001)}),
    ],
    ids=["unpacked size", "one endless row", "cells", "entities", "utf-16", "styles", "parts"],
)
def test_bombs_are_refused_at_once(bomb: bytes) -> None:
    before = clock.perf_counter()
    assert "was not opened because" in _refusal(bomb)
    assert clock.perf_counter() - before < 1


def test_a_row_number_from_another_world_ends_nothing() -> None:
    body = '<row r="1"><c t="str"><v>Name</v></c></row><row r="999999999999"><c><v>1</v></c></row>'
    assert _column(read_grid_bytes(with_part(SMALL, SHEET, _sheet_xml(body)))) == ["Name"]
