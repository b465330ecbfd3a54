"""One row of a staff list becomes one ``StaffRow``, or a ``Problem`` that says why not."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, TypeVar

from rmdesk.domain.people import Rhythm
from rmdesk.domain.text import Text

from .cells import Row, written
from .choices import NO_CHOICES, Choices
from .columns import Column, Layout
from .dates import Order, Unclear, decide_order, plausible, read_date
from .headers import NAME_FIELDS, Field
from .mentions import MentionError, read_goals, read_strengths, read_topics, split_items
from .names import (
    capitals_first,
    clean,
    contains,
    join_name,
    looks_like_remark,
    reorder,
    split_number,
    turn_capitals,
    without_honorific,
)
from .records import Problem, StaffRow, StartDate, UnclearDate
from .row_skills import Goals, SkillCells, Strengths
from .sensitive_values import without_private_values
from .words import Standing, one_line, rhythm, says_nothing, standing

T = TypeVar("T")

_LONGEST_NAME = 200
_LONGEST_LINE = 2_000
_LINES = (Field.SHOWN_NAME, Field.ROLE, Field.DEPARTMENT, Field.SITE, Field.EMAIL, Field.PHONE,
          Field.NUMBER)  # fmt: skip
_LISTS = ((Field.STRENGTHS, read_strengths), (Field.GOALS, read_goals),
          (Field.INTERESTS, read_topics))  # fmt: skip
_PLACES = {name: at for at, name in enumerate(StaffRow._fields)}
_ROW, _NAME, _SHOWN_NAME, _NUMBER, _GONE, _ON_LEAVE, _STRENGTHS, _GOALS = (
    _PLACES[name] for name in "row name shown_name number gone on_leave strengths goals".split()
)
_NOTHING_TOLD = StaffRow(row=0, name="")
_FOR_EVER = 2199
"""Last days from this year on mean "no end", as some programs write it."""


class RowRefused(Exception):
    """The row cannot be taken; carries all that must be mended in it."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(problems[0].reason)
        self.problems = problems


@dataclass(frozen=True, slots=True)
class ColumnHabits:
    """What only a look at the whole file can tell.

    ``orders``: column -> whether the day or the month comes first in its dates.
    ``whole_names``: whether the "Name" column holds whole names although there is a column
    for first (or last) names too; German and French lists head the last names "Name", "Nom".
    ``capitals``: whether names are written "RUIZ Ana".
    """

    orders: dict[int, Order | None]
    whole_names: bool
    capitals: bool

    @classmethod
    def of(cls, layout: Layout, rows: Iterable[Row], wanted: Order | None = None) -> ColumnHabits:
        """Read the habits off all ``rows`` below the header; ``wanted`` is the owner's word."""
        rows = tuple(rows)
        orders: dict[int, Order | None] = {}
        dates = (Field.START_DATE, Field.END_DATE, Field.PAUSED_UNTIL, Field.AWAY_FIRST,
                 Field.AWAY_LAST)  # fmt: skip
        for field in dates:
            for column in layout.columns(field):
                texts = (cell for row in rows if isinstance(cell := row.at(column.index), str))
                orders[column.index] = wanted or decide_order(
                    texts, day_first_likely=not column.english
                )
        _share_orders(orders)
        names = layout.columns(Field.NAME)
        capitals = bool(names) and capitals_first(_text(row, names[0]) for row in rows)
        return cls(orders, _whole_names(layout, rows), capitals)


def _share_orders(orders: dict[int, Order | None]) -> None:
    """What one column of a file proves, its other columns may take for granted."""
    proven = {order for order in orders.values() if order}
    if len(proven) == 1:
        (order,) = proven
        orders.update({index: order for index, known in orders.items() if known is None})


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

    def __init__(self, layout: Layout, habits: ColumnHabits, choices: Choices = NO_CHOICES) -> None:
        self._layout = layout
        self._habits = habits
        self._today = choices.today
        self._columns = {field: layout.columns(field) for field in Field}
        self._name_columns = tuple(c for c in layout.used if c.field in NAME_FIELDS)
        self._skills = SkillCells(layout)
        self._indexes = tuple(c.index for c in layout.used)
        self._has_skills = self._skills.any or bool(
            self._columns[Field.STRENGTHS] or self._columns[Field.GOALS]
        )
        self._has_standing = bool(self._columns[Field.STATUS] or self._columns[Field.END_DATE])
        self._details = self._readers()
        self._name_parts = tuple(
            (at, self._columns[field][0].index)
            for at, field in enumerate((Field.FIRST_NAME, Field.LAST_NAME, Field.NAME))
            if self._columns[field]
        )
        self.remarks: list[Problem] = []
        self.unclear: UnclearDate | None = None

    def read(self, row: Row) -> StaffRow:
        """Raises RowRefused, with everything in the row that must be mended first."""
        try:
            return self._read(row)
        except RowRefused as first:
            raise RowRefused(*self._all_problems(row, first)) from None

    def _all_problems(self, row: Row, first: RowRefused) -> Iterable[Problem]:
        """Every problem of a row that has one: each part of it is tried by itself."""
        parts: tuple[Callable[[], object], ...] = (
            lambda: self._check_name(row, self._name(row)[0]),
            *(partial(self._line, row, field) for field in _LINES),
            partial(self._rhythm, row),
            partial(self._date, row, Field.START_DATE),
            partial(self._date, row, Field.PAUSED_UNTIL),
            partial(self._away, row),
            *(partial(self._mentions, row, field, read) for field, read in _LISTS),
            *self._cell_by_cell(row),
        )
        found: dict[tuple[str, str], Problem] = {}
        for part in parts:
            try:
                part()
            except RowRefused as refused:
                for problem in refused.problems:
                    found.setdefault((problem.letter, problem.value), problem)
        return found.values() or first.problems

    def _cell_by_cell(self, row: Row) -> Iterable[Callable[[], object]]:
        """The items of lists and the cells of single skills, each by itself."""
        for field, read in _LISTS:
            for column in self._columns[field]:
                with suppress(MentionError):
                    for item in split_items(str(row.at(column.index))):
                        yield partial(self._mention, row, column, item, read)
        for skill in self._skills.single_cells(row):
            yield partial(self._single_skill, row, skill)

    def _mention(
        self, row: Row, column: Column, item: str, read: Callable[[str], tuple[T, ...]]
    ) -> None:
        try:
            read(item)
        except MentionError as error:
            raise self._refused(row, column, error.item, error.reason) from error

    def _single_skill(self, row: Row, read: Callable[[], object]) -> None:
        try:
            read()
        except MentionError as error:
            column = self._skills.column_at_fault
            assert column is not None
            raise self._refused(row, column, error.item, error.reason) from error

    def _read(self, row: Row) -> StaffRow:
        name, number = self._name(row)
        self._check_name(row, name)
        told = list(_NOTHING_TOLD)
        told[_ROW], told[_NAME] = row.number, name
        for place, read in self._details:
            told[place] = read(row)
        if told[_SHOWN_NAME] == name:
            told[_SHOWN_NAME] = ""
        if number and not told[_NUMBER]:
            told[_NUMBER] = number
        if self._has_skills:
            told[_STRENGTHS], told[_GOALS] = self._skill_lists(row)
        here = self._standing(row) if self._has_standing else None
        if here is not None:
            told[_GONE], told[_ON_LEAVE] = here is Standing.GONE, here is Standing.ON_LEAVE
        return StaffRow._make(told)

    def _readers(self) -> tuple[tuple[int, Callable[[Row], Any]], ...]:
        """Where a detail stands in a ``StaffRow``, and how to read it, for those told."""
        lines = {
            "shown_name": Field.SHOWN_NAME, "role": Field.ROLE, "department": Field.DEPARTMENT,
            "site": Field.SITE, "number": Field.NUMBER,
        }  # fmt: skip
        others: tuple[tuple[str, Field, Callable[[Row], Any]], ...] = (
            ("start_date", Field.START_DATE, partial(self._date, field=Field.START_DATE)),
            ("email", Field.EMAIL, self._email),
            ("phone", Field.PHONE, partial(self._first_of_several, field=Field.PHONE)),
            ("notes", Field.NOTES, self._notes),
            ("rhythm", Field.RHYTHM, self._rhythm),
            ("reports_to", Field.REPORTS_TO, self._reports_to),
            ("interests", Field.INTERESTS,
             partial(self._mentions, field=Field.INTERESTS, read=read_topics)),
            ("paused_until", Field.PAUSED_UNTIL, partial(self._date, field=Field.PAUSED_UNTIL)),
            ("away", Field.AWAY_FIRST, self._away),
            ("answers", Field.SLOT_COLUMN, self._skills.answers),
        )  # fmt: skip
        return (
            *((_PLACES[d], self._line_reader(f)) for d, f in lines.items() if self._columns[f]),
            *((_PLACES[d], read) for d, f, read in others if self._columns[f]),
        )

    def _line_reader(self, field: Field) -> Callable[[Row], str]:
        """As ``_line`` for one column, with nothing left to look up: it runs for every cell."""
        index, longest = self._columns[field][0].index, _LONGEST_LINE

        def read(row: Row) -> str:
            cells = row.cells
            cell = cells[index] if index < len(cells) else ""
            if not isinstance(cell, str) or len(cell) > longest:
                return self._line(row, field) or ""
            return one_line(cell)

        return read

    def is_blank(self, row: Row) -> bool:
        """Whether none of the columns that are used holds anything."""
        cells = row.cells
        width = len(cells)
        for index in self._indexes:
            if index < width and (cell := cells[index]) and str(cell).strip():
                return False
        return True

    # names

    def _name(self, row: Row) -> tuple[str, str]:
        """The whole name, first name first, and the staff number that stood behind it."""
        parts, number = ["", "", ""], ""
        cells = row.cells
        for at, index in self._name_parts:
            cell = cells[index] if index < len(cells) else ""
            text = clean(written(cell))
            parts[at], behind = split_number(text)
            number = behind or number
        return without_honorific(self._joined(*parts)), number

    def _joined(self, first: str, last: str, whole: str) -> str:
        if whole and not (first and last):
            if self._habits.whole_names or not (first or last):
                name = turn_capitals(whole) if self._habits.capitals else whole
                return reorder(name)
            # "Name" and "Vorname": the whole-name column holds the part that is missing.
            return join_name(first, whole) if first else join_name(whole, last)
        if "," in last and not first:
            return reorder(last)
        return join_name(without_honorific(first), last)

    def _check_name(self, row: Row, name: str) -> None:
        if not self._name_columns:
            self._check_address(row)
            return
        column = self._name_columns[0]
        if not name[:1].isalpha() and not any(c.isalpha() for c in name):
            raise self._refused(row, column, name, Text("there is no name in this row"))
        if len(name) > _LONGEST_NAME or (looks_like_remark(name) and self._stands_alone(row)):
            raise self._refused(row, column, name, Text("this does not look like a person's name"))

    def _check_address(self, row: Row) -> None:
        """In a list without names, an address or a number says who it is."""
        columns = self._columns[Field.EMAIL] + self._columns[Field.NUMBER]
        if columns and not any(_text(row, column) for column in columns):
            raise self._refused(row, columns[0], "", Text("there is no name in this row"))

    def _stands_alone(self, row: Row) -> bool:
        """Whether the name is all there is, in a list that could tell more."""
        others = [c for c in self._layout.used if c not in self._name_columns and _text(row, c)]
        return not others and len(self._layout.used) > 2

    def _reports_to(self, row: Row) -> str | None:
        text = self._line(row, Field.REPORTS_TO)
        return None if text is None else without_honorific(reorder(split_number(text)[0]))

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
        if len(text) > _LONGEST_LINE:
            column = self._columns[field][0]
            raise self._refused(row, column, text, Text("this text is far too long for one detail"))
        return one_line(text)

    def _first_of_several(self, row: Row, field: Field) -> str | None:
        """Address books put several values into one cell, with ":::" between."""
        text = self._line(row, field)
        return text.partition(" ::: ")[0].strip() if text and ":" in text else text

    def _email(self, row: Row) -> str | None:
        text = self._first_of_several(row, Field.EMAIL)
        return text.removeprefix("mailto:") if text else text

    def _notes(self, row: Row) -> str | None:
        columns = self._columns[Field.NOTES]
        if not columns:
            return None
        texts = (str(row.at(column.index)).strip() for column in columns)
        return without_private_values("\n".join(text for text in texts if text))

    def _standing(self, row: Row) -> Standing | None:
        """The least present of what the status columns say, and of a last day that is over."""
        columns = self._columns[Field.STATUS]
        said = [standing(c.header, _text(row, c)) for c in columns]
        if len(said) == 1 and not self._columns[Field.END_DATE]:
            return said[0]
        if self._columns[Field.END_DATE]:
            said.append(Standing.GONE if self._has_left(row) else Standing.HERE)
        if not said:
            return None
        for worst in (Standing.GONE, Standing.ON_LEAVE):
            if worst in said:
                return worst
        return Standing.HERE

    def _has_left(self, row: Row) -> bool:
        column = self._columns[Field.END_DATE][0]
        cell = row.at(column.index)
        if isinstance(cell, str):
            if says_nothing(clean(cell)):
                return False
            found = read_date(clean(cell), self._habits.orders.get(column.index))
            last = max(found.day_first, found.month_first) if isinstance(found, Unclear) else found
        else:
            last = cell
        if last is None or last.year >= _FOR_EVER or last.year < 1901:
            return False
        return self._today is None or last < self._today

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
                Text("write “every week” or “every other week” (or pause this person later)"),
            )
        return found

    # dates

    def _date(self, row: Row, field: Field) -> StartDate:
        columns = self._columns[field]
        if not columns:
            return None
        column = columns[0]
        cell = row.at(column.index)
        found: date | Unclear | None
        if isinstance(cell, date):
            found = cell
        elif not (text := one_line(cell)):
            return ""
        else:
            found = read_date(text, self._habits.orders.get(column.index))
        if isinstance(found, Unclear):
            self._tell_unclear_date(row, column, found)
            return None
        if found is None or not plausible(found):
            raise self._refused(
                row, column, str(cell), Text("this is not a date; write it as 2019-03-15")
            )
        return found

    def _away(self, row: Row) -> tuple[date, date] | None:
        if not self._columns[Field.AWAY_FIRST]:
            return None
        first = self._date(row, Field.AWAY_FIRST)
        last = self._date(row, Field.AWAY_LAST)
        if not isinstance(first, date):
            return None
        last = last if isinstance(last, date) else first
        if last < first:
            column = (self._columns[Field.AWAY_LAST] or self._columns[Field.AWAY_FIRST])[0]
            raise self._refused(
                row, column, _text(row, column), Text("an absence cannot end before it begins")
            )
        return first, last

    def _tell_unclear_date(self, row: Row, column: Column, found: Unclear) -> None:
        """Once a file: the same is wrong with the whole column."""
        if self.unclear:
            return
        text = _text(row, column)
        self.unclear = UnclearDate(column.header, text, found.day_first, found.month_first)
        self.remarks.append(
            Problem(
                row=row.number,
                header=column.header,
                letter=column.letter,
                value=text,
                reason=Text(
                    "this can be {day} or {other}, and the other dates in the column do not "
                    "tell; dates like it were not taken. Write them as 2019-03-15",
                    day=found.day_first,
                    other=found.month_first,
                ),
                left_out=False,
            )
        )

    # lists

    def _skill_lists(self, row: Row) -> tuple[Strengths, Goals]:
        """Strengths and goals from the columns of lists, and from those of single skills."""
        strengths = self._mentions(row, Field.STRENGTHS, read_strengths)
        goals = self._mentions(row, Field.GOALS, read_goals)
        try:
            return self._skills.read(row, strengths, goals)
        except MentionError as error:
            column = self._skills.column_at_fault
            assert column is not None
            raise self._refused(row, column, error.item, str(error)) from error

    def _mentions(
        self, row: Row, field: Field, read: Callable[[str], tuple[T, ...]]
    ) -> tuple[T, ...] | None:
        columns = self._columns[field]
        if not columns:
            return None
        if len(columns) == 1:
            joined = str(row.at(columns[0].index)).strip()
        else:
            cells = (str(row.at(column.index)).strip() for column in columns)
            joined = "\n".join(text for text in cells if text)
        try:
            return read(joined)
        except MentionError as error:
            column = next((c for c in columns if error.item in str(row.at(c.index))), columns[0])
            raise self._refused(row, column, error.item, error.reason) from error

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
    return clean(written(row.at(column.index)))
