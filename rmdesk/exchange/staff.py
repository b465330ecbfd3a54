"""Staff lists: a file in, people out, with a sentence for everything that was not taken."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType

from rmdesk.domain.errors import UserError

from .cells import Grid, Row
from .columns import Layout, find_layout, header_score
from .duplicates import Seen
from .grid import read_grid
from .headers import Field
from .mentions import GoalMention, SkillMention
from .names import looks_like_footer
from .records import Problem, StaffList, StaffRow, StartDate
from .row_reader import ColumnHabits, RowReader, RowRefused

__all__ = [
    "Field",
    "GoalMention",
    "Problem",
    "SkillMention",
    "StaffList",
    "StaffRow",
    "StartDate",
    "read_staff",
    "staff_from_grid",
]


def read_staff(path: Path, *, sheet: str | None = None) -> StaffList:
    """Read a staff list from a .csv, .tsv, .txt, .xlsx or .json file.

    Raises UserError when the file cannot be read at all, has no column with names, or has
    no rows. What is wrong with single rows is in the result's ``problems``. The same file
    always gives the same result.
    """
    grid = read_grid(path, sheet=sheet, score=header_score)
    try:
        return staff_from_grid(grid)
    except UserError as error:
        first, *others = error.problems
        raise UserError(f"{path.name}: {first}", *others) from None


def staff_from_grid(grid: Grid) -> StaffList:
    """The staff list in a grid. Raises UserError as ``read_staff`` does."""
    layout = find_layout(grid)
    body = tuple(_body(grid, layout))
    reader = RowReader(layout, ColumnHabits.of(layout, body))
    rows: list[StaffRow] = []
    problems: list[Problem] = []
    seen = Seen()
    for row in body:
        if reader.is_blank(row) or _is_footer(row, layout):
            continue
        try:
            person = reader.read(row)
            _check_not_twice(person, seen)
        except RowRefused as refused:
            problems.append(refused.problem)
        else:
            seen.add(person)
            rows.append(person)
    if not rows and not problems:
        raise UserError("There are headers in the file, but no people below them.")
    problems += reader.remarks
    return StaffList(
        rows=tuple(rows),
        problems=tuple(sorted(problems, key=lambda problem: problem.row)),
        used=MappingProxyType(_used(layout)),
        dropped=tuple(column.header for column in layout.dropped),
        ignored=tuple(column.header for column in layout.ignored),
        sheet=grid.sheet,
        header_row=layout.header.number,
    )


def _body(grid: Grid, layout: Layout) -> Iterator[Row]:
    for row in grid.rows:
        if row.number > layout.header.number and not layout.is_repeated_header(row):
            yield row


def _is_footer(row: Row, layout: Layout) -> bool:
    """A totals row: its first filled cell says so, and nothing tells of a person."""
    first = next((str(cell) for cell in row.cells if str(cell).strip()), "")
    if not looks_like_footer(first):
        return False
    personal = (Field.ROLE, Field.DEPARTMENT, Field.EMAIL, Field.START_DATE, Field.STRENGTHS)
    return not any(
        str(row.at(column.index)).strip() not in ("", first.strip())
        for field in personal
        for column in layout.columns(field)
    )


def _check_not_twice(person: StaffRow, seen: Seen) -> None:
    twin = seen.twin(person)
    if twin:
        raise RowRefused(
            Problem(
                row=person.row,
                value=person.name,
                reason=(
                    f"this name is in row {twin.row} already. If they are two people, give each "
                    "a staff number, an e-mail address or a department of their own"
                ),
            )
        )
    owner = seen.same_number(person)
    if owner:
        raise RowRefused(
            Problem(
                row=person.row,
                value=person.name,
                reason=(
                    f"the staff number {person.number} is that of {owner.name} in row "
                    f"{owner.row} already"
                ),
            )
        )


def _used(layout: Layout) -> dict[str, Field]:
    """Header -> field; a header that occurs twice gets its column's letter."""
    used: dict[str, Field] = {}
    for column in layout.used:
        if column.field:
            key = str(column) if column.header in used else column.header
            used[key] = column.field
    return used
