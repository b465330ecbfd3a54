"""QuickBooks Desktop's .iif: tab separated sections, each with a line of headers after a "!"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from rmdesk.domain.errors import UserError

from .cells import Cell, Grid, bounded

_SECTION: Final = "EMP"
_BETTER_NAMES: Final = {
    "HIDDEN": "Archived",
    "NAME": "Name",
    "REFNUM": "List number",
    "INIT": "Initials",
    "TITLE": "Job title",
    "HIREDATE": "Hire date",
}


def is_iif(text: str) -> bool:
    """Whether a text is an .iif file: its first line begins "!" and has tabs."""
    first = text.lstrip("\ufeff").split("\n", 1)[0]
    return first.startswith("!") and "\t" in first


def read_iif(text: str) -> Grid:
    """The employees; row numbers are the file's own. Raises UserError where there are none."""
    grid = Grid(bounded(_rows(text)))
    if len(grid.rows) < 2:
        raise UserError(
            "There are no employees in this QuickBooks file. Export the employee list and "
            "import that."
        )
    return grid


def _rows(text: str) -> Iterator[tuple[int, Sequence[Cell]]]:
    headed = False
    for number, line in enumerate(text.splitlines(), start=1):
        cells = [cell.strip().strip('"') for cell in line.split("\t")]
        if cells[0] == f"!{_SECTION}" and not headed:
            headed = True
            yield number, [_BETTER_NAMES.get(c.upper(), c) for c in cells[1:]]
        elif cells[0] == _SECTION and headed:
            yield number, list(cells[1:])
