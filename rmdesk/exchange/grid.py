"""From a file to a grid of cells: looks at what the file is, not at what it is called."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from rmdesk.domain.errors import UserError
from rmdesk.domain.text import Text

from .cells import Cell, Grid, HeaderScore, Row, Watch, letter, nobody_watches
from .contacts import is_contacts, read_contacts
from .encodings import decode
from .json_table import read_json
from .plain_list import read_plain_list
from .quickbooks import is_iif, read_iif
from .text_file import read_text
from .workbook import read_workbook

__all__ = ["Cell", "Grid", "Row", "letter", "read_grid", "read_grid_bytes", "read_grid_text"]

MAX_TEXT_BYTES: Final = 30_000_000
MAX_FILE_BYTES: Final = 60_000_000

_ZIP = b"PK"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_PICTURE: Final = Text(
    "This is a picture, not a list. Save your list as .csv or .xlsx and import that."
)
_OTHER_KINDS: Final = (
    (b"%PDF", Text("This is a PDF, not a list. Save your list as .csv or .xlsx and import that.")),
    (b"\x89PNG", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF8", _PICTURE),
    (
        b"SQLite format 3",
        Text("This is a database, not a list. Save your list as .csv or .xlsx and import that."),
    ),
    (
        b"{\\rtf",
        Text(
            "This is a text document, not a list. Save your list as .csv or .xlsx and import that."
        ),
    ),
)


def read_grid(
    path: Path,
    *,
    sheet: str | None = None,
    encoding: str | None = None,
    score: HeaderScore | None = None,
    watch: Watch = nobody_watches,
) -> Grid:
    """Read the table in ``path``, whatever kind of file that is.

    ``sheet`` names a workbook's sheet; ``score`` says how much a row looks like a header
    row, and decides between sheets and between delimiters. Raises UserError with the one
    sentence that fits whatever is wrong with the file.
    """
    content = _content(path)
    try:
        return read_grid_bytes(
            content,
            suffix=path.suffix,
            sheet=sheet,
            encoding=encoding,
            score=score,
            watch=watch,
        )
    except UserError as error:
        raise named(path, error) from error.__cause__


def named(path: Path, error: UserError) -> UserError:
    """The error with the file's name in front."""
    first, *others = error.problems
    return UserError("{file}: {first}", *others, file=path.name, first=first)


def read_grid_bytes(
    content: bytes,
    *,
    suffix: str = "",
    sheet: str | None = None,
    encoding: str | None = None,
    score: HeaderScore | None = None,
    watch: Watch = nobody_watches,
) -> Grid:
    """As ``read_grid``, for content that is already in memory."""
    if not content:
        raise UserError("The file is empty (0 bytes). Export or save the list again.")
    if content.startswith(_ZIP):
        return read_workbook(content, sheet=sheet, score=score, watch=watch)
    _refuse_other_kinds(content)
    if sheet is not None:
        raise UserError("Only workbooks have sheets. Leave the name of the sheet out.")
    if len(content) > MAX_TEXT_BYTES:
        raise _too_big()
    if suffix.casefold() == ".json":
        return read_json(content)
    return read_grid_text(decode(content, encoding), score=score, watch=watch)


def read_grid_text(
    text: str, *, score: HeaderScore | None = None, watch: Watch = nobody_watches
) -> Grid:
    """The table in a text: an address book, QuickBooks' sections, separated cells, or a
    plain list of people, which is what remains where no row looks like headers."""
    if is_contacts(text):
        return read_contacts(text)
    if is_iif(text):
        return read_iif(text)
    grid = read_text(text, score=score, watch=watch)
    if score is None or grid.header_score(score):
        return grid
    return _plain_list(text, grid) or grid


def _plain_list(text: str, grid: Grid) -> Grid | None:
    """The text as a plain list, unless its cells stand in columns."""
    widths = [len(row.cells) for row in grid.rows]
    columns = min(widths, default=0)
    top = text[:400]
    if columns >= 3 or (columns == 2 and ("\t" in top or ";" in top)):
        return None
    return read_plain_list(text)


def _content(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise UserError(
                "“{path}” is a folder. Choose the file with your staff list in it.", path=path
            )
        if path.stat().st_size > MAX_FILE_BYTES:
            raise _too_big()
        return path.read_bytes()
    except FileNotFoundError:
        raise UserError(
            "There is no file “{path}”. Check its name and folder.", path=path
        ) from None
    except PermissionError:
        raise UserError(
            "“{path}” cannot be opened: this account may not read it, or another "
            "program has it open. Close it there, or copy it to your documents, and "
            "try again.",
            path=path,
        ) from None
    except (OSError, ValueError) as error:
        raise UserError(
            "“{path}” cannot be read ({error}). Copy it to this computer and try again.",
            path=path,
            error=_cause(error),
        ) from error


def _cause(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def _too_big() -> UserError:
    return UserError("The file is far too big for a staff list. Keep only the rows you need.")


def _refuse_other_kinds(content: bytes) -> None:
    if content.startswith(_OLE):
        if _ENCRYPTED in content:
            raise UserError(
                "The workbook is protected with a password. Open it in your spreadsheet program, "
                "save a copy without a password, and import that."
            )
        raise UserError(
            "This is an old Excel file (.xls). Open it in your spreadsheet program, save it as "
            ".xlsx or .csv, and import that."
        )
    for start, what in _OTHER_KINDS:
        if content.startswith(start):
            raise UserError(what)
    if content[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith((b"<!doctype", b"<html")):
        raise UserError(
            "This is a web page, even if its name ends in .xls. Open it in your spreadsheet "
            "program, save it as .xlsx, and import that."
        )
