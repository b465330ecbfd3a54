"""A rectangle of cells: what is left of a file once its format no longer matters."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from rmdesk.domain.errors import UserError

Cell = str | date
"""Text as typed (numbers without a needless ".0"), or a date the file itself marks as one."""

HeaderScore = Callable[[Sequence[Cell]], int]
"""How many cells of a row look like column headers; decides between readings of a file."""

MAX_ROWS: Final = 20_000
MAX_COLUMNS: Final = 256
HEADER_SEARCH_ROWS: Final = 40
"""How many filled rows may stand above the header row."""

_DANGEROUS = "=+\\-@\t\r＝＋－＠"
_GUARDED = re.compile(f"'+[{_DANGEROUS}]")
_NEEDS_GUARD = re.compile(f"'*[{_DANGEROUS}]")


class Row(NamedTuple):
    """One row; ``number`` is what a spreadsheet program shows beside it (from 1)."""

    number: int
    cells: tuple[Cell, ...]

    def at(self, column: int) -> Cell:
        """The cell in ``column`` (from 0); empty beyond the row's end."""
        return self.cells[column] if column < len(self.cells) else ""


@dataclass(frozen=True, slots=True)
class Grid:
    """The rows that hold something, in order.

    ``sheet`` is empty where there are no sheets; ``sheets`` are all of the file's.
    """

    rows: tuple[Row, ...]
    sheet: str = ""
    sheets: tuple[str, ...] = ()

    def header_score(self, score: HeaderScore) -> int:
        """The best score of a row near the top."""
        return max((score(row.cells) for row in self.rows[:HEADER_SEARCH_ROWS]), default=0)


def written(cell: Cell) -> str:
    """A cell as text; a date as ISO 8601 writes it."""
    return cell if isinstance(cell, str) else cell.isoformat()


def letter(column: int) -> str:
    """The column's letter as spreadsheets show it: 0 is A, 26 is AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def trimmed(cells: Sequence[Cell]) -> tuple[Cell, ...]:
    """The cells without the empty ones at the end; () for a blank row."""
    if cells and isinstance(last := cells[-1], str) and last and not last.isspace():
        return tuple(cells)
    end = len(cells)
    while end and (cells[end - 1] == "" or _is_blank(cells[end - 1])):
        end -= 1
    return tuple(cells[:end])


def _is_blank(cell: Cell) -> bool:
    return isinstance(cell, str) and not cell.strip()


Watch = Callable[[int, int], None]
"""Told of every few hundred rows: how many are done, of how many (0 where nobody knows)."""

WATCHED_EVERY: Final = 500


def nobody_watches(_done: int, _all: int) -> None:
    """For readers whose progress nobody follows."""


def bounded(
    numbered: Iterable[tuple[int, Sequence[Cell]]], watch: Watch = nobody_watches
) -> tuple[Row, ...]:
    """The rows that are not blank. Raises UserError once there are too many, or too wide ones."""
    rows: list[Row] = []
    for number, cells in numbered:
        if number % WATCHED_EVERY == 0:
            watch(len(rows), 0)
        kept = trimmed(cells)
        if not kept:
            continue
        if len(kept) > MAX_COLUMNS:
            raise UserError(
                "Row {number} has more than {most} columns, so this does not look "
                "like a staff list. Keep the columns with people's details and try again.",
                number=number,
                most=MAX_COLUMNS,
            )
        if len(rows) >= MAX_ROWS:
            raise UserError(
                "The file has more than {most} rows, so this does not look like a "
                "staff list. Keep the rows with your people and try again.",
                most=f"{MAX_ROWS:,}",
            )
        rows.append(Row(number, kept))
    return tuple(rows)


def guard(text: str) -> str:
    """``text`` so that no spreadsheet program takes it for a formula when it opens a .csv.

    An apostrophe goes in front; ``unguard`` takes exactly that apostrophe away again.
    """
    return "'" + text if _NEEDS_GUARD.match(text) else text


def guard_again(text: str) -> str:
    """For files whose text cells are safe as they are: only what ``unguard`` would change."""
    return "'" + text if _GUARDED.match(text) else text


def unguard(text: str) -> str:
    """The text before ``guard``."""
    return text[1:] if text.startswith("'") and _GUARDED.match(text) else text
