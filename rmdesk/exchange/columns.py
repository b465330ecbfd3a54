"""Which row holds the headers, and which column holds what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rmdesk.domain.errors import UserError

from .cells import HEADER_SEARCH_ROWS, Cell, Grid, Row, letter
from .headers import NAME_FIELDS, SEVERAL_COLUMNS, Field, header_keys, known_headers
from .sensitive import is_sensitive

_LONGEST_HEADER = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of the file. ``field`` is None for one that is not used."""

    index: int
    header: str
    field: Field | None = None
    english: bool = True

    @property
    def letter(self) -> str:
        return letter(self.index)

    def __str__(self) -> str:
        """For messages: "F (Good at)"."""
        return f"{self.letter} ({self.header})" if self.header else self.letter


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How a file is laid out: its header row, the columns used, dropped and ignored."""

    header: Row
    used: tuple[Column, ...]
    dropped: tuple[Column, ...]
    ignored: tuple[Column, ...]

    def columns(self, field: Field) -> tuple[Column, ...]:
        """The columns that hold ``field``, from left to right."""
        return tuple(c for c in self.used if c.field is field)

    def is_repeated_header(self, row: Row) -> bool:
        """Whether ``row`` is the header row once more, as printed lists repeat it."""
        return all(row.at(c.index) == self.header.at(c.index) for c in self.used)


def find_layout(grid: Grid) -> Layout:
    """Find the header row and say what each column holds.

    Raises UserError when no row near the top names a column with people's names.
    """
    top = grid.rows[:HEADER_SEARCH_ROWS]
    best = max(top, key=lambda row: (header_score(row.cells), -_name_rank(row)), default=None)
    if best is None or not header_score(best.cells):
        raise UserError(
            "No column with people's names was found. Put a row with headers above your list, "
            "for instance “Name”, “Role”, “Department”, “Start date”, “Good at”, “Wants to "
            "learn”, and import it again."
        )
    return _layout(best)


def _name_rank(row: Row) -> int:
    """Tells the header "Name" from a title "Staff" above it, where there is nothing else."""
    found = (recognise(cell) for cell in row.cells)
    return min((rank for field, rank, _ in filter(None, found) if field in NAME_FIELDS), default=0)


def header_score(cells: Sequence[Cell]) -> int:
    """How many cells look like headers; 0 unless one of them is that of people's names."""
    fields = [recognise(cell) for cell in cells]
    if not any(found and found[0] in NAME_FIELDS for found in fields):
        return 0
    sensitive = (
        is_sensitive(c)
        for c, f in zip(cells, fields, strict=True)
        if f is None and isinstance(c, str) and 0 < len(c) <= _LONGEST_HEADER
    )
    return 2 * len({found[0] for found in fields if found}) + sum(sensitive)


def recognise(header: Cell) -> tuple[Field, int, bool] | None:
    """The field a header stands for, its rank and whether it is English, or None."""
    if not isinstance(header, str) or len(header) > _LONGEST_HEADER:
        return None
    table = known_headers()
    for key in header_keys(header):
        if key in table:
            return table[key]
    return None


def _layout(header: Row) -> Layout:
    found: list[tuple[Column, int]] = []
    dropped: list[Column] = []
    ignored: list[Column] = []
    for index, cell in enumerate(header.cells):
        text = " ".join(str(cell).split())
        if not text:
            continue
        known = recognise(cell)
        column = Column(index=index, header=text)
        if known:
            field, rank, english = known
            column = Column(index=index, header=text, field=field, english=english)
            found.append((column, rank))
        elif is_sensitive(text):
            dropped.append(column)
        else:
            ignored.append(column)
    used, spare = _one_column_each(found)
    return Layout(
        header=header,
        used=tuple(used),
        dropped=tuple(dropped),
        ignored=tuple(sorted(ignored + spare, key=lambda c: c.index)),
    )


def _one_column_each(found: list[tuple[Column, int]]) -> tuple[list[Column], list[Column]]:
    """The columns to use, and those that lose to a more trusted one for the same field."""
    best: dict[Field | None, tuple[int, int]] = {}
    for column, rank in found:
        key = (rank, column.index)
        best[column.field] = min(best.get(column.field, key), key)
    used: list[Column] = []
    spare: list[Column] = []
    for column, rank in found:
        wins = column.field in SEVERAL_COLUMNS or best[column.field] == (rank, column.index)
        (used if wins else spare).append(column)
    return used, spare
