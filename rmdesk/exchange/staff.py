"""Staff lists: a file in, people out, with a sentence for everything that was not taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Final

from rmdesk.domain.errors import UserError
from rmdesk.domain.text import Text

from .cells import WATCHED_EVERY, Cell, Grid, HeaderScore, Row, Watch, nobody_watches, written
from .choices import NO_CHOICES, Choices
from .columns import Layout, header_layout, header_score, no_names
from .duplicates import Seen
from .grid import named, read_grid, read_grid_text
from .guessing import guess_layout
from .headers import Field, header_key
from .mentions import GoalMention, SkillMention
from .names import fold, looks_like_footer
from .records import Problem, StaffList, StaffRow, StartDate, UnclearDate
from .row_reader import ColumnHabits, RowReader, RowRefused
from .row_skills import SkillCells
from .sensitive_values import private_columns
from .skill_columns import bracketed_skills, find_skill_columns

__all__ = [
    "Choices",
    "Field",
    "GoalMention",
    "Problem",
    "SkillMention",
    "StaffList",
    "StaffRow",
    "StartDate",
    "UnclearDate",
    "open_list",
    "open_pasted",
    "read_pasted",
    "read_staff",
    "staff_from_grid",
]

EXAMPLE_NAME: Final = "Example: Ana Ruiz"
"""The example row of the template: never taken for a person."""

_SAMPLES, _SAMPLED, _LONGEST_SAMPLE = 3, 50, 60
_EXAMPLE = fold(EXAMPLE_NAME)


def read_staff(
    path: Path, choices: Choices = NO_CHOICES, watch: Watch = nobody_watches
) -> StaffList:
    """Read a staff list from a file of any kind that is known.

    Raises UserError when the file cannot be read at all, has no column with names, or has
    no rows. What is wrong with single rows is in the result's ``problems``. The same file
    and choices always give the same result. ``watch`` may raise to stop the reading.
    """
    grid = open_list(path, choices, watch)
    try:
        return staff_from_grid(grid, choices, watch)
    except UserError as error:
        raise named(path, error) from None


def open_list(path: Path, choices: Choices, watch: Watch = nobody_watches) -> Grid:
    """The cells of a file, read the way in which they look most like a list of people."""
    return read_grid(
        path,
        sheet=choices.sheet,
        encoding=choices.encoding,
        score=_score(choices),
        watch=watch,
    )


def read_pasted(
    text: str, choices: Choices = NO_CHOICES, watch: Watch = nobody_watches
) -> StaffList:
    """Read a staff list from pasted text: cells of a spreadsheet, or a list as people type it."""
    return staff_from_grid(open_pasted(text, choices), choices, watch)


def open_pasted(text: str, choices: Choices) -> Grid:
    """The cells of pasted text. Raises UserError where there is none."""
    if not text.strip():
        raise UserError("There is nothing to paste. Copy the cells with your people first.")
    return read_grid_text(text, score=_score(choices))


def _score(choices: Choices) -> HeaderScore:
    """How much a row looks like headers, by the owner's words for columns too."""
    if not choices.columns:
        return header_score
    wanted = {header_key(k): v for k, v in choices.columns.items()}
    return partial(header_score, wanted=wanted)


def staff_from_grid(
    grid: Grid, choices: Choices = NO_CHOICES, watch: Watch = nobody_watches
) -> StaffList:
    """The staff list in a grid. Raises UserError as ``read_staff`` does."""
    layout = header_layout(grid, choices.columns) or guess_layout(
        grid, choices.columns, choices.today
    )
    if layout is None:
        raise no_names()
    _check_wanted(layout, choices)
    body = _body(grid, layout, choices)
    layout = _settled(layout, body, choices)
    work = _Reading(layout, body, choices)
    for done, row in enumerate(body):
        if done % WATCHED_EVERY == 0:
            watch(done, len(body))
        work.take(row)
    if not work.rows and not work.problems and not work.example:
        raise UserError("There are headers in the file, but no people below them.")
    return work.result(grid)


def _check_wanted(layout: Layout, choices: Choices) -> None:
    """Raise UserError where the owner speaks of a column that is not there, or is private."""
    columns = layout.all()
    for wanted, field_ in choices.columns.items():
        key = header_key(wanted)
        found = [c for c in columns if key in (header_key(c.header), header_key(c.letter))]
        if not found:
            names = [f"“{c.header or c.letter}”" for c in columns]
            raise UserError(
                "There is no column “{wanted}” in the file. It has {names}.",
                wanted=wanted,
                names=names,
            )
        if field_ is not None and all(c.dropped for c in found):
            raise UserError(
                "The column “{wanted}” is private, so it is never taken.", wanted=wanted
            )


def _settled(layout: Layout, body: Sequence[Row], choices: Choices) -> Layout:
    """The layout once its columns' contents have been looked at: private ones dropped,
    columns of single skills found."""
    layout = layout.without(private_columns(layout, body, choices.today))
    if brackets := bracketed_skills(layout):
        used = tuple(
            replace(c, field=Field.SKILL_COLUMN) if c.index in brackets else c for c in layout.used
        )
        layout = replace(layout, used=used)
    if layout.guessed:
        return layout
    found = find_skill_columns(layout, body)
    if not choices.columns:
        return found
    left_alone = {
        c.index
        for c in layout.ignored
        if any(
            header_key(k) in (header_key(c.header), header_key(c.letter)) and v is None
            for k, v in choices.columns.items()
        )
    }
    chosen = {c.index: c.field for c in found.used if c.index not in left_alone and c.field}
    return layout.with_fields({i: f for i, f in chosen.items() if i not in left_alone})


@dataclass
class _Reading:
    """One reading under way."""

    layout: Layout
    body: Sequence[Row]
    choices: Choices
    rows: list[StaffRow] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    example: bool = False

    def __post_init__(self) -> None:
        habits = ColumnHabits.of(self.layout, self.body, self.choices.date_order)
        self.reader = RowReader(self.layout, habits, self.choices)
        self.cells = SkillCells(self.layout)
        self.seen = Seen()
        self.named = any(
            self.layout.columns(f) for f in (Field.NAME, Field.FIRST_NAME, Field.LAST_NAME)
        )
        self.refused: dict[int, tuple[str, ...]] = {}

    def take(self, row: Row) -> None:
        """One row: a person, another skill of one, a problem, or nothing."""
        if self.reader.is_blank(row) or _is_footer(row, self.layout):
            return
        if self.choices.take.get(row.number) is False and row.number not in self.refused:
            self._take(row)
            self.rows = [r for r in self.rows if r.row != row.number]
            return
        self._take(row)

    def _take(self, row: Row) -> None:
        try:
            person = self.reader.read(row)
            if fold(person.name) == _EXAMPLE:
                self.example = True
                return
            if self.cells.long and self._joined(person):
                return
            _check_not_twice(person, self.seen)
        except RowRefused as refused:
            self.problems.extend(refused.problems)
            self.refused[row.number] = tuple(map(written, row.cells))
        else:
            self.seen.add(person)
            self.rows.append(person)

    def _joined(self, person: StaffRow) -> bool:
        """Add a row of a long list to the person it is another skill of."""
        twin = self.seen.twin(person) if self.named else self.seen.same_address(person)
        if twin is None:
            return False
        at = self.seen.place(twin)
        before = self.rows[at]
        known = {fold(m.skill) for m in before.strengths or ()}
        more = tuple(m for m in person.strengths or () if fold(m.skill) not in known)
        self.rows[at] = before._replace(strengths=(before.strengths or ()) + more)
        return True

    def result(self, grid: Grid) -> StaffList:
        problems = [*self.problems, *self.reader.remarks]
        layout = self.layout
        return StaffList(
            rows=tuple(self.rows),
            problems=tuple(sorted(problems, key=lambda problem: problem.row)),
            used=MappingProxyType(_used(layout)),
            dropped=tuple(column.header or column.letter for column in layout.dropped),
            ignored=tuple(column.header or column.letter for column in layout.ignored),
            sheet=grid.sheet,
            sheets=grid.sheets,
            header_row=layout.header.number,
            columns=layout.all(),
            samples=MappingProxyType(_samples(layout, self.body)),
            unclear_date=self.reader.unclear,
            skills=self.cells.names,
            example_left_out=self.example,
            guessed=layout.guessed,
            cells=MappingProxyType(self.refused),
        )


def _samples(layout: Layout, body: Sequence[Row]) -> dict[int, tuple[str, ...]]:
    """The first few different things in each column that is not private."""
    found: dict[int, tuple[str, ...]] = {}
    for column in layout.all():
        if column.dropped:
            continue
        texts: dict[str, None] = {}
        for row in body[:_SAMPLED]:
            if text := written(row.at(column.index)).strip():
                texts.setdefault(text[:_LONGEST_SAMPLE])
            if len(texts) == _SAMPLES:
                break
        found[column.index] = tuple(texts)
    return found


def _body(grid: Grid, layout: Layout, choices: Choices) -> tuple[Row, ...]:
    rows = (
        row
        for row in grid.rows
        if row.number > layout.header.number and not layout.is_repeated_header(row)
    )
    if not choices.mended:
        return tuple(rows)
    return tuple(_mended(row, layout, choices) for row in rows)


def _mended(row: Row, layout: Layout, choices: Choices) -> Row:
    """The row with the owner's corrections in it."""
    cells: list[Cell] = list(row.cells)
    for column in layout.all():
        text = choices.mended.get((row.number, column.letter))
        if text is not None:
            cells += [""] * (column.index + 1 - len(cells))
            cells[column.index] = text
    return Row(row.number, tuple(cells))


def _is_footer(row: Row, layout: Layout) -> bool:
    """A totals row: its first filled cell says so, and nothing tells of a person."""
    first = ""
    for cell in row.cells:
        if first := str(cell).strip():
            break
    if not looks_like_footer(first):
        return False
    personal = (Field.ROLE, Field.DEPARTMENT, Field.EMAIL, Field.START_DATE, Field.STRENGTHS)
    return not any(
        str(row.at(column.index)).strip() not in ("", first)
        for wanted in personal
        for column in layout.columns(wanted)
        if not str(row.at(column.index)).strip().replace(".", "").isdigit()
    )


def _check_not_twice(person: StaffRow, seen: Seen) -> None:
    twin = seen.twin(person)
    if twin:
        raise RowRefused(
            Problem(
                row=person.row,
                value=person.name or person.email or person.number or "",
                reason=Text(
                    "this name is in row {row} already. If they are two people, give each "
                    "a staff number, an e-mail address or a department of their own",
                    row=twin.row,
                ),
            )
        )
    owner = seen.same_number(person)
    if owner:
        raise RowRefused(
            Problem(
                row=person.row,
                value=person.name,
                reason=Text(
                    "the staff number {number} is that of {name} in row {row} already",
                    number=person.number or "",
                    name=owner.name,
                    row=owner.row,
                ),
            )
        )


def _used(layout: Layout) -> dict[str, Field]:
    """Header -> field; a header that occurs twice gets its column's letter."""
    used: dict[str, Field] = {}
    for column in layout.used:
        if column.field:
            header = column.header or column.letter
            key = str(column) if header in used else header
            used[key] = column.field
    return used
