"""People as a table that ``read_staff`` reads back unchanged."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from .mentions import write_goals, write_strengths, write_topics
from .records import StaffRow

STAFF_HEADERS: Final = (
    "Name",
    "Shown name",
    "Role",
    "Department",
    "Site",
    "Start date",
    "E-mail",
    "Phone",
    "Number",
    "Reports to",
    "Strengths",
    "Learning goals",
    "Interests",
    "Takes part",
    "Takes a break until",
    "Status",
    "Notes",
)


def staff_table(
    people: Iterable[StaffRow],
) -> tuple[tuple[str, ...], list[tuple[str | date | None, ...]]]:
    """Headers and rows for ``writing.write_table``. ``StaffRow.row`` does not matter."""
    return STAFF_HEADERS, [_cells(person) for person in people]


def _cells(person: StaffRow) -> tuple[str | date | None, ...]:
    return (
        person.name,
        person.shown_name,
        person.role,
        person.department,
        person.site,
        person.start_date or None,
        person.email,
        person.phone,
        person.number,
        person.reports_to,
        write_strengths(person.strengths or ()),
        write_goals(person.goals or ()),
        write_topics(person.interests or ()),
        person.rhythm.value if person.rhythm else None,
        person.paused_until or None,
        {None: None, False: "Active", True: "Archived"}[person.gone],
        person.notes,
    )
