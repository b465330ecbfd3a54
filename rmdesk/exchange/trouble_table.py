"""The rows that could not be taken, as a table to mend and to import again."""

from __future__ import annotations

from typing import Final

from .records import StaffList

ROW, WHAT = "Row", "What to mend"
OUR_HEADERS: Final = (ROW, WHAT)


def trouble_table(staff: StaffList) -> tuple[list[str], list[list[str]]]:
    """Headers and rows: the file's own columns but for the private ones, and ours behind.

    A mended table is read like the file itself; our two columns mean nothing to the reader.
    """
    columns = [c for c in staff.columns if not c.dropped]
    headers = [c.header or c.letter for c in columns]
    if staff.guessed:
        headers = [c.field.value.capitalize() if c.field else c.letter for c in columns]
    reasons: dict[int, list[str]] = {}
    for problem in staff.problems:
        where = f"{problem.header}: " if problem.header else ""
        reasons.setdefault(problem.row, []).append(f"{where}{problem.reason}")
    rows = []
    for number, cells in sorted(staff.cells.items()):
        own = [cells[c.index] if c.index < len(cells) else "" for c in columns]
        rows.append([*own, str(number), "; ".join(reasons.get(number, ()))])
    return [*headers, *OUR_HEADERS], rows
