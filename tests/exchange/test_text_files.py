"""Separated text: every encoding with every delimiter, and what is not a list."""

from __future__ import annotations

from pathlib import Path

import pytest

from rmdesk.domain.errors import UserError
from rmdesk.exchange.cells import MAX_COLUMNS, MAX_ROWS, Grid, Row
from rmdesk.exchange.grid import read_grid, read_grid_bytes

TABLE = [
    ["Name", "Rôle", "Notes", "Good at"],
    ["Zoë Müller", "Café Manager", 'Says "hello", always', "Excel: 4; Latte art: 5"],
    ["Ruiz, Ana", "Señora | boss; owner", "two\nlines", ""],
]
ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]


def _encoded(text: str, encoding: str) -> bytes:
    bom = "\ufeff" if encoding in ("utf-16-le", "utf-16-be") else ""
    return (bom + text).encode(encoding)


def _separated(table: list[list[str]], delimiter: str, line_end: str) -> str:
    def quoted(field: str) -> str:
        doubled = field.replace('"', '""')
        return f'"{doubled}"' if any(c in field for c in delimiter + '"\n') else field

    return "".join(delimiter.join(map(quoted, row)) + line_end for row in table)


def _refusal(content: bytes, suffix: str = ".csv") -> str:
    with pytest.raises(UserError) as refused:
        read_grid_bytes(content, suffix=suffix)
    return str(refused.value)


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_reads_every_encoding_with_every_delimiter(
    encoding: str, delimiter: str, line_end: str
) -> None:
    content = _encoded(_separated(TABLE, delimiter, line_end), encoding)
    grid = read_grid_bytes(content)
    rows = [tuple(row) for row in TABLE]
    assert [row.cells for row in grid.rows] == [rows[0], rows[1], rows[2][:3]]
    assert [row.number for row in grid.rows] == [1, 2, 3]


def test_rows_keep_the_numbers_a_spreadsheet_shows() -> None:
    grid = read_grid_bytes(b'Staff list\n\nName,Role\n"Ana\nRuiz",Cook\n,\nBo,Chef\n')
    assert [row.number for row in grid.rows] == [1, 3, 4, 6]


def test_semicolons_inside_cells_do_not_win_over_commas() -> None:
    grid = read_grid_bytes(b'Name,Good at\nAna,"Excel: 4; Tea: 5"\nBo,"Excel: 1; Tea: 2"\n')
    assert grid.rows[1].cells == ("Ana", "Excel: 4; Tea: 5")


def test_commas_in_every_name_do_not_win_over_semicolons() -> None:
    grid = read_grid_bytes(b"Name;Role\nRuiz, Ana;Cook\nLi, Bo;Chef\nEze, Cy;Cook\n")
    assert grid.rows[1].cells == ("Ruiz, Ana", "Cook")


def test_old_mac_line_ends() -> None:
    assert read_grid_bytes(b"Name,Role\rAna,Cook\r").rows[1] == Row(2, ("Ana", "Cook"))


def test_excels_own_hint_names_the_delimiter() -> None:
    assert read_grid_bytes(b"sep=;\r\nName;Role\r\nAna;Cook\r\n").rows[0].cells == ("Name", "Role")


def test_one_column_needs_no_delimiter() -> None:
    assert read_grid_bytes(b"Name\nAna Ruiz\n").rows[1].cells == ("Ana Ruiz",)


def test_the_formula_guard_of_an_export_is_taken_off() -> None:
    grid = read_grid_bytes(b"Name,Phone\nAna,'+44 20\nBo,'s gravenhage\n")
    assert [row.cells[1] for row in grid.rows[1:]] == ["+44 20", "'s gravenhage"]


def test_json_tables_are_read_by_their_keys() -> None:
    content = '[{"Name": "Ana", "Number": 7}, {"Name": "Bo", "Tags": ["a", "b"], "X": true}]'
    grid = read_grid_bytes(content.encode(), suffix=".json")
    assert [row.cells for row in grid.rows] == [
        ("Name", "Number", "Tags", "X"),
        ("Ana", "7"),
        ("Bo", "", "a; b", "TRUE"),
    ]


@pytest.mark.parametrize("content", [b"{}", b"[1]", b"nonsense", b"[" * 100_000, b"[]"])
def test_json_that_is_no_table_is_refused(content: bytes) -> None:
    assert _refusal(content, ".json")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "0 bytes"),
        (b"\n \n;;\n", "empty"),
        (b"Name\nA\0na\n", "NUL"),
        (b"\xff\xfeName\n", "letters cannot be read"),
        (b'Name,Role\n"Ana,Cook\nBo,Chef\n', "quotation mark"),
        (b"Name\n" + b"x" * 200_000, "row 1 is too long"),
        (b"a," * (MAX_COLUMNS + 1) + b"b\n", "columns"),
        (b"%PDF-1.7", "PDF"),
        (b"\x89PNG\r\n", "picture"),
        (b"\xff\xd8\xff\xe0", "picture"),
        (b"SQLite format 3\0", "database"),
        (b"<html><table></table></html>", "web page"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512, ".xls"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "password",
        ),
    ],
)
def test_each_unusable_file_has_its_own_sentence(content: bytes, words: str) -> None:
    assert words in _refusal(content)


def test_the_open_quote_is_named_by_its_row() -> None:
    assert "row 3" in _refusal(b'Name,Role\nAna,Cook\n"Bo,Chef\nCy,Cook\nDi,Cook')


def test_too_many_rows_are_refused() -> None:
    assert f"{MAX_ROWS:,} rows" in _refusal(b"Name\n" + b"Ana\n" * MAX_ROWS)


def test_files_that_are_not_there_or_not_files(tmp_path: Path) -> None:
    for path, words in [
        (tmp_path / "missing.csv", "no file"),
        (tmp_path, "folder"),
        (tmp_path / ("x" * 300 + ".csv"), "cannot be read"),
        (Path("a\0b.csv"), "cannot be read"),
    ]:
        with pytest.raises(UserError, match=words):
            read_grid(path)


def test_an_unreadable_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "staff.csv"
    path.write_text("Name\nAna\n")

    def refuse(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)  # root may read everything
    with pytest.raises(UserError, match="may not read it"):
        read_grid(path)


def test_a_huge_file_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "staff.csv"
    with path.open("wb") as file:
        file.truncate(70_000_000)
    monkeypatch.setattr(Path, "read_bytes", lambda _: pytest.fail("was read"))
    with pytest.raises(UserError, match="far too big"):
        read_grid(path)


def test_messages_name_the_file(tmp_path: Path) -> None:
    path = tmp_path / "team.csv"
    path.write_bytes(b"")
    with pytest.raises(UserError, match=r"^team\.csv: "):
        read_grid(path)


def test_the_same_bytes_give_the_same_grid() -> None:
    content = _separated(TABLE, ";", "\n").encode()
    grids: set[Grid] = {read_grid_bytes(content) for _ in range(3)}
    assert len(grids) == 1
