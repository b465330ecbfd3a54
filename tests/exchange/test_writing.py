"""The way out: three formats, safe to open, the same bytes for the same table."""

from __future__ import annotations

import io
import json
from datetime import date, datetime, time
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from rmdesk.domain.errors import UserError
from rmdesk.exchange.writing import FORMATS, Value, write_table

HEADERS = ("Name", "Start date", "Level", "At", "Share", "Here", "Seen")
ROWS: list[tuple[Value, ...]] = [
    ("Zoë", date(2019, 3, 15), 4, time(12, 0), 0.5, True, datetime(2026, 3, 2, 9, 30)),
    ("=1+1", None, -3, None, None, False, None),
]


def _sheet(packed: bytes) -> Worksheet:
    sheet = openpyxl.load_workbook(io.BytesIO(packed)).active
    assert isinstance(sheet, Worksheet)
    return sheet


def test_csv_has_a_byte_order_mark_and_no_formula() -> None:
    text = write_table("out.csv", HEADERS, ROWS).decode("utf-8")
    assert text == (
        "\ufeffName,Start date,Level,At,Share,Here,Seen\r\n"
        "Zoë,2019-03-15,4,12:00,0.5,TRUE,2026-03-02 09:30\r\n"
        "'=1+1,,-3,,,FALSE,\r\n"
    )


@pytest.mark.parametrize("text", ["=A1", "+1", "-1", "@x", "\tx", "\rx", "＝A1", "'=A1"])
def test_whatever_could_be_a_formula_is_made_text(text: str) -> None:
    written = write_table(".csv", ["x"], [[text]]).decode("utf-8-sig").split("\r\n", 1)[1]
    assert written.lstrip('"').startswith("'")
    (cell,) = _sheet(write_table(".xlsx", ["x"], [[text]]))["A2":"A2"][0]
    assert cell.data_type == "s"


def test_workbooks_have_typed_cells_and_a_header_that_stays() -> None:
    sheet = _sheet(write_table("out.XLSX", HEADERS, ROWS, title="People [all]"))
    assert sheet.title == "People  all"
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:G3"
    assert all(cell.font.bold for cell in sheet[1])
    assert [cell.value for cell in sheet[2]] == [
        "Zoë", datetime(2019, 3, 15), 4, time(12, 0), 0.5, True, datetime(2026, 3, 2, 9, 30),
    ]  # fmt: skip
    assert sheet["B2"].number_format == "yyyy-mm-dd"
    assert sheet["A3"].value == "=1+1"
    assert sheet["A3"].data_type == "s"
    assert 8 <= sheet.column_dimensions["A"].width <= 48


def test_json_is_a_list_of_objects() -> None:
    entries = json.loads(write_table(Path("out.json"), HEADERS, ROWS))
    assert entries[0] == {
        "Name": "Zoë", "Start date": "2019-03-15", "Level": 4, "At": "12:00", "Share": 0.5,
        "Here": True, "Seen": "2026-03-02 09:30",
    }  # fmt: skip
    assert entries[1]["Start date"] is None


@pytest.mark.parametrize("ending", FORMATS)
def test_the_same_table_gives_the_same_bytes(ending: str) -> None:
    assert write_table(ending, HEADERS, ROWS) == write_table(ending, HEADERS, iter(ROWS))


@pytest.mark.parametrize("ending", FORMATS)
def test_a_table_without_rows(ending: str) -> None:
    assert write_table(ending, HEADERS, [])


@pytest.mark.parametrize("target", ["out.pdf", "out", "out.xls", ".tsv", "archive.csv.zip"])
def test_other_endings_are_answered_with_the_possible_ones(target: str) -> None:
    with pytest.raises(UserError, match=r"\.csv, \.xlsx or \.json"):
        write_table(target, HEADERS, ROWS)


def test_control_characters_and_long_texts_in_workbooks() -> None:
    sheet = _sheet(write_table(".xlsx", ["x"], [["a\x00\x0b\ud800b"]]))
    assert sheet["A2"].value == "ab"
    with pytest.raises(UserError, match=r"\.csv or \.json"):
        write_table(".xlsx", ["x"], [["x" * 40_000]])
