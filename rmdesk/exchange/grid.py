"""From a file to a grid of cells: looks at what the file is, not at what it is called."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from rmdesk.domain.errors import UserError

from .cells import Cell, Grid, HeaderScore, Row, letter
from .json_table import read_json
from .text_file import read_text
from .workbook import read_workbook

__all__ = ["Cell", "Grid", "Row", "letter", "read_grid", "read_grid_bytes"]

MAX_TEXT_BYTES: Final = 30_000_000
MAX_FILE_BYTES: Final = 60_000_000

_ZIP = b"PK"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OTHER_KINDS: Final = (
    (b"%PDF", "This is a PDF"),
    (b"\x89PNG", "This is a picture"),
    (b"\xff\xd8\xff", "This is a picture"),
    (b"GIF8", "This is a picture"),
    (b"SQLite format 3", "This is a database"),
    (b"{\\rtf", "This is a text document"),
)


def read_grid(path: Path, *, sheet: str | None = None, score: HeaderScore | None = None) -> Grid:
    """Read the table in ``path``: .csv, .tsv, .txt, .xlsx, .xlsm or .json.

    ``sheet`` names a workbook's sheet; ``score`` says how much a row looks like a header
    row, and decides between sheets and between delimiters. Raises UserError with the one
    sentence that fits whatever is wrong with the file.
    """
    content = _content(path)
    try:
        return read_grid_bytes(content, suffix=path.suffix, sheet=sheet, score=score)
    except UserError as error:
        first, *others = error.problems
        raise UserError(f"{path.name}: {first}", *others) from error.__cause__


def read_grid_bytes(
    content: bytes,
    *,
    suffix: str = "",
    sheet: str | None = None,
    score: HeaderScore | None = None,
) -> Grid:
    """As ``read_grid``, for content that is already in memory."""
    if not content:
        raise UserError("The file is empty (0 bytes). Export or save the list again.")
    if content.startswith(_ZIP):
        return read_workbook(content, sheet=sheet, score=score)
    _refuse_other_kinds(content)
    if len(content) > MAX_TEXT_BYTES:
        raise _too_big()
    if suffix.casefold() == ".json":
        return read_json(content)
    return read_text(content, score=score)


def _content(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise UserError(f"“{path}” is a folder. Choose the file with your staff list in it.")
        if path.stat().st_size > MAX_FILE_BYTES:
            raise _too_big()
        return path.read_bytes()
    except FileNotFoundError:
        raise UserError(f"There is no file “{path}”. Check its name and folder.") from None
    except PermissionError:
        raise UserError(
            f"“{path}” cannot be opened: this account may not read it, or another program has "
            "it open. Close it there, or copy it to your documents, and try again."
        ) from None
    except (OSError, ValueError) as error:
        raise UserError(
            f"“{path}” cannot be read ({_cause(error)}). Copy it to this computer and try again."
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
            raise UserError(f"{what}, not a list. Save your list as .csv or .xlsx and import that.")
    if content[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith((b"<!doctype", b"<html")):
        raise UserError(
            "This is a web page, even if its name ends in .xls. Open it in your spreadsheet "
            "program, save it as .xlsx, and import that."
        )
