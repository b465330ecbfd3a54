"""What reading a staff list gives: its people, what could not be taken, and which columns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, NamedTuple

from rmdesk.domain.people import Rhythm

from .columns import Column
from .headers import Field
from .mentions import GoalMention, SkillMention

_LONGEST_QUOTE = 60

StartDate = date | Literal[""] | None


class StaffRow(NamedTuple):
    """One person as the file tells of them; ``row`` is the spreadsheet's row number.

    A tuple, because a list makes thousands of them, and a frozen dataclass takes five times as
    long to make.

    ``name`` is empty where the list has no names but only addresses or numbers, as training
    records do. ``on_leave``: the file says so, and nothing else follows from it. ``away`` is
    the first and the last day of an absence. ``answers`` are (slot's name, "prefers",
    "cannot" or "" for neither).

    None means that the file does not say (it has no such column), so a stored value stays
    as it is. An empty text, date or tuple means that the column is there and the cell empty.
    """

    row: int
    name: str
    shown_name: str | None = None
    role: str | None = None
    department: str | None = None
    site: str | None = None
    start_date: StartDate = None
    email: str | None = None
    phone: str | None = None
    number: str | None = None
    notes: str | None = None
    gone: bool | None = None
    on_leave: bool = False
    paused_until: StartDate = None
    away: tuple[date, date] | None = None
    answers: tuple[tuple[str, str], ...] | None = None
    rhythm: Rhythm | None = None
    reports_to: str | None = None
    strengths: tuple[SkillMention, ...] | None = None
    goals: tuple[GoalMention, ...] | None = None
    interests: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something in the file that could not be taken as it stands.

    ``header`` and ``letter`` name the column (both empty when it is the row as a whole).
    With ``left_out`` the row is not among the rows taken; otherwise only this value is
    missing from it.
    """

    row: int
    reason: str
    header: str = ""
    letter: str = ""
    value: str = ""
    left_out: bool = True

    def sentence(self) -> str:
        """In words: "Row 7, column F (Good at), “Excel: 9”: a level must be ... Left out."."""
        where = f"Row {self.row}"
        if self.letter:
            where += f", column {self.letter}" + (f" ({self.header})" if self.header else "")
        if self.value:
            where += f", “{_shortened(self.value)}”"
        return f"{where}: {self.reason}." + (" This row was left out." if self.left_out else "")


@dataclass(frozen=True, slots=True)
class UnclearDate:
    """A date that could be either of two days: the first one of a column that does not tell."""

    header: str
    text: str
    day_first: date
    month_first: date


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffList:
    """A staff list that was read.

    ``sheets`` are all sheets of the file, ``columns`` all columns of this one and
    ``samples`` some of what is in each but the private ones. With
    ``unclear_date`` nobody can tell day from month and the owner has to say. ``skills`` are
    those the file has columns for, whether or not anybody is named. ``guessed``: there was no
    header row, so the columns were told by what is in them. ``cells`` are the rows with
    problems, as they stand in the file, so that they can be saved and mended.

    ``used`` maps the headers to what they were taken for. ``dropped`` are the private
    columns that are never taken, ``ignored`` those that mean nothing here.
    """

    rows: tuple[StaffRow, ...]
    problems: tuple[Problem, ...]
    used: Mapping[str, Field]
    dropped: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    sheet: str = ""
    header_row: int = 1
    sheets: tuple[str, ...] = ()
    columns: tuple[Column, ...] = ()
    samples: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    unclear_date: UnclearDate | None = None
    skills: tuple[str, ...] = ()
    example_left_out: bool = False
    guessed: bool = False
    cells: Mapping[int, tuple[str, ...]] = field(default_factory=dict)

    def has(self, field: Field) -> bool:
        """Whether the file has a column for ``field``."""
        return field in self.used.values()

    @property
    def left_out(self) -> int:
        """How many rows could not be taken."""
        return len({problem.row for problem in self.problems if problem.left_out})


def _shortened(value: str) -> str:
    line = " ".join(value.split())
    return line if len(line) <= _LONGEST_QUOTE else line[: _LONGEST_QUOTE - 1] + "…"
