"""One row of a staff list becomes one ``StaffRow``, or a ``Problem`` that says why not."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from rmdesk.domain.people import Rhythm

from .cells import Row
from .columns import Column, Layout
from .dates import Order, Unclear, decide_order, plausible, read_date
from .headers import NAME_FIELDS, Field
from .mentions import MentionError, read_goals, read_strengths, read_topics
from .names import clean, contains, looks_like_remark, reorder, split_number
from .records import Problem, StaffRow, StartDate
from .words import rhythm, says_gone, says_nothing

T = TypeVar("T")

_LONGEST_NAME = 200


class RowRefused(Exception):
    """The row cannot be taken; carries the problem."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.reason)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class ColumnHabits:
    """What only a look at the whole file can tell.

    ``order``: whether the day or the month comes first in the start dates.
    ``whole_names``: whether the "Name" column holds whole names although there is a column
    for first (or last) names too; German and French lists head the last names "Name", "Nom".
    """

    order: Order | None
    whole_names: bool

    @classmethod
    def of(cls, layout: Layout, rows: Iterable[Row]) -> ColumnHabits:
        """Read the habits off all ``rows`` below the header."""
        rows = tuple(rows)
        order = None
        for column in layout.columns(Field.START_DATE):
            texts = (cell for row in rows if isinstance(cell := row.at(column.index), str))
            order = decide_order(texts, day_first_likely=not column.english)
        return cls(order, _whole_names(layout, rows))


def _whole_names(layout: Layout, rows: Iterable[Row]) -> bool:
    parts = layout.columns(Field.FIRST_NAME) + layout.columns(Field.LAST_NAME)
    names = layout.columns(Field.NAME)
    if not names or len(parts) != 1:
        return True
    whole = apart = 0
    for row in rows:
        name, part = _text(row, names[0]), _text(row, parts[0])
        if name and part:
            if contains(name, part):
                whole += 1
            else:
                apart += 1
    return whole >= apart


class RowReader:
    """Reads rows of one layout. ``remarks`` are problems that cost a value, not the row."""

    def __init__(self, layout: Layout, habits: ColumnHabits) -> None:
        self._layout = layout
        self._habits = habits
        self._columns = {field: layout.columns(field) for field in Field}
        self._name_columns = tuple(c for c in layout.used if c.field in NAME_FIELDS)
        self._unclear_date_told = False
        self.remarks: list[Problem] = []

    def read(self, row: Row) -> StaffRow:
        """Raises RowRefused when something in the row must be mended first."""
        name, number = self._name(row)
        self._check_name(row, name)
        shown = self._line(row, Field.SHOWN_NAME)
        given_number = self._line(row, Field.NUMBER)
        return StaffRow(
            row=row.number,
            name=name,
            shown_name="" if shown == name else shown,
            role=self._line(row, Field.ROLE),
            department=self._line(row, Field.DEPARTMENT),
            site=self._line(row, Field.SITE),
            start_date=self._start_date(row),
            email=self._email(row),
            phone=self._first_of_several(row, Field.PHONE),
            number=given_number or number or given_number,
            notes=self._notes(row),
            gone=self._gone(row),
            rhythm=self._rhythm(row),
            reports_to=self._reports_to(row),
            strengths=self._mentions(row, Field.STRENGTHS, read_strengths),
            goals=self._mentions(row, Field.GOALS, read_goals),
            interests=self._mentions(row, Field.INTERESTS, read_topics),
        )

    def is_blank(self, row: Row) -> bool:
        """Whether none of the columns that are used holds anything."""
        return not any(str(row.at(column.index)).strip() for column in self._layout.used)

    # names

    def _name(self, row: Row) -> tuple[str, str]:
        """The whole name, first name first, and the staff number that stood behind it."""
        first, last, whole = (
            split_number(self._raw(row, field))
            for field in (Field.FIRST_NAME, Field.LAST_NAME, Field.NAME)
        )
        number = whole[1] or last[1] or first[1]
        return self._joined(first[0], last[0], whole[0]), number

    def _joined(self, first: str, last: str, whole: str) -> str:
        if whole and not (first and last):
            if self._habits.whole_names or not (first or last):
                return reorder(whole)
            # "Name" and "Vorname": the whole-name column holds the part that is missing.
            return f"{first} {whole}" if first else f"{whole} {last}"
        return f"{first} {last}".strip()

    def _check_name(self, row: Row, name: str) -> None:
        column = self._name_columns[0]
        if not any(c.isalpha() for c in name):
            raise self._refused(row, column, name, "there is no name in this row")
        if len(name) > _LONGEST_NAME or (looks_like_remark(name) and self._stands_alone(row)):
            raise self._refused(row, column, name, "this does not look like a person's name")

    def _stands_alone(self, row: Row) -> bool:
        """Whether the name is all there is, in a list that could tell more."""
        others = [c for c in self._layout.used if c not in self._name_columns and _text(row, c)]
        return not others and len(self._layout.used) > 2

    def _reports_to(self, row: Row) -> str | None:
        text = self._line(row, Field.REPORTS_TO)
        return None if text is None else reorder(split_number(text)[0])

    # single values

    def _raw(self, row: Row, field: Field) -> str:
        """One line; empty also when there is no such column."""
        columns = self._columns[field]
        return _text(row, columns[0]) if columns else ""

    def _line(self, row: Row, field: Field) -> str | None:
        """One line, "-" and "n/a" read as empty; None when there is no such column."""
        if not self._columns[field]:
            return None
        text = self._raw(row, field)
        return "" if says_nothing(text) else text

    def _first_of_several(self, row: Row, field: Field) -> str | None:
        """Address books put several values into one cell, with ":::" between."""
        text = self._line(row, field)
        return text.partition(" ::: ")[0].strip() if text else text

    def _email(self, row: Row) -> str | None:
        text = self._first_of_several(row, Field.EMAIL)
        return text.removeprefix("mailto:") if text else text

    def _notes(self, row: Row) -> str | None:
        columns = self._columns[Field.NOTES]
        if not columns:
            return None
        texts = (str(row.at(column.index)).strip() for column in columns)
        return "\n".join(text for text in texts if text)

    def _gone(self, row: Row) -> bool | None:
        columns = self._columns[Field.STATUS]
        if not columns:
            return None
        return any(says_gone(column.header, _text(row, column)) for column in columns)

    def _rhythm(self, row: Row) -> Rhythm | None:
        text = self._line(row, Field.RHYTHM)
        if not text:
            return None
        found = rhythm(text)
        if found is None:
            raise self._refused(
                row,
                self._columns[Field.RHYTHM][0],
                text,
                "write “every week” or “every other week” (or pause this person later)",
            )
        return found

    # dates

    def _start_date(self, row: Row) -> StartDate:
        columns = self._columns[Field.START_DATE]
        if not columns:
            return None
        cell = row.at(columns[0].index)
        found: date | Unclear | None
        if isinstance(cell, date):
            found = cell
        elif says_nothing(clean(cell)):
            return ""
        else:
            found = read_date(clean(cell), self._habits.order)
        if isinstance(found, Unclear):
            self._tell_unclear_date(row, columns[0], found)
            return None
        if found is None or not plausible(found):
            raise self._refused(
                row, columns[0], str(cell), "this is not a date; write it as 2019-03-15"
            )
        return found

    def _tell_unclear_date(self, row: Row, column: Column, found: Unclear) -> None:
        """Once a file: the same is wrong with the whole column."""
        if self._unclear_date_told:
            return
        self._unclear_date_told = True
        self.remarks.append(
            Problem(
                row=row.number,
                header=column.header,
                letter=column.letter,
                value=_text(row, column),
                reason=(
                    f"this can be {_in_words(found.day_first)} or {_in_words(found.month_first)}, "
                    "and the other dates in the column do not tell; dates like it were not taken. "
                    "Write them as 2019-03-15"
                ),
                left_out=False,
            )
        )

    # lists

    def _mentions(
        self, row: Row, field: Field, read: Callable[[str], tuple[T, ...]]
    ) -> tuple[T, ...] | None:
        columns = self._columns[field]
        if not columns:
            return None
        texts = [text for column in columns if (text := str(row.at(column.index)).strip())]
        try:
            return read("\n".join(texts))
        except MentionError as error:
            column = next((c for c in columns if error.item in str(row.at(c.index))), columns[0])
            raise self._refused(row, column, error.item, str(error)) from error

    def _refused(self, row: Row, column: Column, value: str, reason: str) -> RowRefused:
        return RowRefused(
            Problem(
                row=row.number,
                header=column.header,
                letter=column.letter,
                value=value,
                reason=reason,
            )
        )


def _text(row: Row, column: Column) -> str:
    cell = row.at(column.index)
    return clean(cell) if isinstance(cell, str) else cell.isoformat()


def _in_words(day: date) -> str:
    months = "January February March April May June July August September October November December"
    return f"{day.day} {months.split()[day.month - 1]} {day.year}"
