"""Which row holds the headers, and which column holds what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from rmdesk.domain.errors import UserError

from .cells import HEADER_SEARCH_ROWS, Cell, Grid, Row, letter
from .headers import NAME_FIELDS, SEVERAL_COLUMNS, Field, header_key, header_keys, known_headers
from .sensitive import is_sensitive

Wanted = Mapping[str, Field | None]
"""The owner's word on columns: a header or a column's letter -> what it holds, None nothing."""

_LONGEST_HEADER = 80
_NO_WISH: Wanted = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of the file. ``field`` is None for one that is not used.

    ``dropped`` says that it is private and so never taken.
    """

    index: int
    header: str
    field: Field | None = None
    english: bool = True
    dropped: bool = False

    @property
    def letter(self) -> str:
        return letter(self.index)

    def __str__(self) -> str:
        """For messages: "F (Good at)"."""
        return f"{self.letter} ({self.header})" if self.header else self.letter


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How a file is laid out: its header row, the columns used, dropped and ignored.

    ``guessed`` is true where there is no header row; ``above`` is the row over the headers,
    which may head groups of columns ("Skills").
    """

    header: Row
    used: tuple[Column, ...]
    dropped: tuple[Column, ...]
    ignored: tuple[Column, ...]
    guessed: bool = False
    above: Row | None = None

    def columns(self, field: Field) -> tuple[Column, ...]:
        """The columns that hold ``field``, from left to right."""
        return tuple(c for c in self.used if c.field is field)

    def all(self) -> tuple[Column, ...]:
        """Every column with a header, from left to right."""
        everything = (*self.used, *self.dropped, *self.ignored)
        return tuple(sorted(everything, key=lambda c: c.index))

    def is_repeated_header(self, row: Row) -> bool:
        """Whether ``row`` is the header row once more, as printed lists repeat it."""
        if self.guessed or row.cells[0] != self.header.cells[0]:
            return False
        return all(row.at(c.index) == self.header.at(c.index) for c in self.used)

    def with_fields(self, fields: Mapping[int, Field]) -> Layout:
        """Ignored columns put to use, by their index."""
        now_used = [replace(c, field=fields[c.index]) for c in self.ignored if c.index in fields]
        return replace(
            self,
            used=tuple(sorted((*self.used, *now_used), key=lambda c: c.index)),
            ignored=tuple(c for c in self.ignored if c.index not in fields),
        )

    def without(self, private: frozenset[int]) -> Layout:
        """Columns that turned out to be private, by their index, dropped."""
        found = [c for c in (*self.used, *self.ignored) if c.index in private]
        dropped = (*self.dropped, *(replace(c, field=None, dropped=True) for c in found))
        return replace(
            self,
            used=tuple(c for c in self.used if c.index not in private),
            ignored=tuple(c for c in self.ignored if c.index not in private),
            dropped=tuple(sorted(dropped, key=lambda c: c.index)),
        )


def find_layout(grid: Grid, wanted: Wanted = _NO_WISH) -> Layout:
    """Find the header row and say what each column holds.

    Raises UserError when no row near the top names a column with people's names.
    """
    found = header_layout(grid, wanted)
    if found is None:
        raise no_names()
    return found


def header_layout(grid: Grid, wanted: Wanted = _NO_WISH) -> Layout | None:
    """As ``find_layout``, but None where there is no header row."""
    wanted = {header_key(k): v for k, v in wanted.items()}
    top = grid.rows[:HEADER_SEARCH_ROWS]
    scored = [
        (header_score(row.cells, wanted), -_name_rank(row), -at, row) for at, row in enumerate(top)
    ]
    best = max(scored, key=lambda s: s[:3], default=None)
    if best is None or not best[0]:
        return None
    header = best[3]
    above = next((r for r in reversed(top) if r.number < header.number), None)
    return _layout(header, wanted, above)


def no_names() -> UserError:
    """For a table with no column that people's names could be in."""
    return UserError(
        "No column with people's names was found. Put a row with headers above your list, "
        "for instance “Name”, “Role”, “Department”, “Start date”, “Good at”, “Wants to "
        "learn”, and import it again."
    )


def _name_rank(row: Row) -> int:
    """Tells the header "Name" from a title "Staff" above it, where there is nothing else."""
    found = (recognise(cell) for cell in row.cells)
    return min((rank for field, rank, _ in filter(None, found) if field in NAME_FIELDS), default=0)


def header_score(cells: Sequence[Cell], wanted: Wanted = _NO_WISH) -> int:
    """How many cells look like headers; 0 unless one of them tells who the rows are about."""
    fields = [_field_of(cell, index, wanted) for index, cell in enumerate(cells)]
    kinds = {found[0] for found in fields if found}
    if not kinds & NAME_FIELDS and not _without_names(kinds):
        return 0
    sensitive = (
        is_sensitive(c)
        for c, f in zip(cells, fields, strict=True)
        if f is None and isinstance(c, str) and 0 < len(c) <= _LONGEST_HEADER
    )
    return 2 * len(kinds) + sum(sensitive)


def _without_names(kinds: set[Field]) -> bool:
    """Whether a list tells of people although it does not name them: by a name to show, or
    skills and trainings by address or number."""
    if Field.SHOWN_NAME in kinds and len(kinds) > 2:
        return True
    skills = {Field.TRAINING, Field.SKILL, Field.STRENGTHS}
    return bool(kinds & {Field.EMAIL, Field.NUMBER}) and bool(kinds & skills)


def recognise(header: Cell) -> tuple[Field, int, bool] | None:
    """The field a header stands for, its rank and whether it is English, or None."""
    if not isinstance(header, str) or len(header) > _LONGEST_HEADER:
        return None
    table = known_headers()
    for key in header_keys(header):
        if key in table:
            return table[key]
    return None


def _field_of(cell: Cell, index: int, wanted: Wanted) -> tuple[Field, int, bool] | None:
    """What a header stands for: by the owner's word, else by our own."""
    if wanted and isinstance(cell, str):
        for key in (header_key(cell), header_key(letter(index))):
            if key in wanted:
                field = wanted[key]
                return (field, -1, True) if field else None
    return recognise(cell)


def _layout(header: Row, wanted: Wanted, above: Row | None) -> Layout:
    found: list[tuple[Column, int]] = []
    dropped: list[Column] = []
    ignored: list[Column] = []
    for index, cell in enumerate(header.cells):
        text = " ".join(str(cell).split())
        if not text:
            continue
        known = _field_of(cell, index, wanted)
        column = Column(index=index, header=text)
        private = is_sensitive(text) and recognise(cell) is None
        if private:
            dropped.append(replace(column, dropped=True))
        elif known:
            field, rank, english = known
            found.append((replace(column, field=field, english=english), rank))
        else:
            ignored.append(column)
    used, spare = _one_column_each(_names_first(found))
    return Layout(
        header=header,
        used=tuple(used),
        dropped=tuple(dropped),
        ignored=tuple(sorted(ignored + spare, key=lambda c: c.index)),
        above=above,
    )


def _names_first(found: list[tuple[Column, int]]) -> list[tuple[Column, int]]:
    """A name to show is the name where there is no other."""
    if any(c.field in NAME_FIELDS for c, _ in found):
        return found
    return [
        (replace(c, field=Field.NAME) if c.field is Field.SHOWN_NAME else c, rank)
        for c, rank in found
    ]


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
        if wins:
            used.append(column)
        else:
            spare.append(replace(column, field=None))
    return used, spare
