"""Tables of rounds, meetups and check-ins, as this program exports them, read back.

What stands in them is written by ``services/export_tables.py`` under the headers told here,
so that both sides agree. Names are as the tables say them: who is meant, the caller knows.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from types import MappingProxyType
from typing import Final, TypeVar

from rmdesk.domain.errors import UserError
from rmdesk.domain.meetups import HIGHEST_RATING, LOWEST_RATING, MeetupStatus
from rmdesk.domain.rounds import RoundStatus
from rmdesk.domain.text import Text
from rmdesk.domain.weeks import Week

from .cells import Cell, Grid, Row, written
from .choices import Choices
from .columns import Column
from .dates import Order, Unclear, decide_order, plausible, read_date
from .headers import header_key
from .names import clean
from .records import Problem
from .words import tick

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)


class Kind(StrEnum):
    """Which table it is."""

    ROUNDS = "rounds"
    MEETUPS = "meetups"
    CHECKINS = "checkins"


HEADERS: Final[Mapping[Kind, tuple[str, ...]]] = MappingProxyType({
    Kind.ROUNDS: (
        "Week", "Status", "Person 1", "Person 2", "Person 3", "Day", "Start", "End", "Place",
        "Time", "Lessons", "Topics", "Locked", "Sits out", "Points", "Meetup",
    ),
    Kind.MEETUPS: (
        "Meetup", "Week", "Day", "Start", "End", "Place", "People", "Status", "Kind", "Topic",
    ),
    Kind.CHECKINS: (
        "Week", "Day", "Start", "End", "Place", "Kind", "Person", "With", "Outcome", "Rating",
        "Would meet again", "Learned",
    ),
})  # fmt: skip
_TELLING: Final = {
    Kind.ROUNDS: {"week", "status", "person1", "person2"},
    Kind.CHECKINS: {"week", "person", "with", "outcome"},
    Kind.MEETUPS: {"week", "day", "people", "status"},
}
_HEADER_ROWS = 5
PAIR, SESSION = "pair", "partners"
"""What "Kind" says of a meetup: of a round's group, or a session of two partners."""

_CLOCK = re.compile(r"(\d{1,2})[:.h](\d{2})(?::\d{2})?")
_NO_ORDER: Mapping[str, Order | None] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """Day, times and place, as far as they are told; ``name`` is what the time is called."""

    day: date | None = None
    start: time | None = None
    end: time | None = None
    place: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundRow:
    """A group of a round, or one who ``sits_out``. What is empty is not told."""

    row: int
    week: Week
    status: RoundStatus
    people: tuple[str, ...] = ()
    sits_out: str = ""
    when: When = When()
    lessons: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    locked: bool | None = None
    points: int = 0
    number: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetupRow:
    """A meetup of a group, or with ``session`` of two partners; ``number`` 0 where not told."""

    row: int
    week: Week
    people: tuple[str, ...]
    status: MeetupStatus
    when: When = When()
    number: int = 0
    session: bool = False
    topic: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInRow:
    """What one person said of a meetup."""

    row: int
    person: str
    meetup: MeetupRow
    rating: int | None = None
    again: bool | None = None
    learned: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryTable:
    """A table that was read; ``cells`` are its rows as they stand in the file, by number."""

    kind: Kind
    rounds: tuple[RoundRow, ...] = ()
    meetups: tuple[MeetupRow, ...] = ()
    checkins: tuple[CheckInRow, ...] = ()
    problems: tuple[Problem, ...] = ()
    columns: tuple[Column, ...] = ()
    cells: Mapping[int, tuple[str, ...]] = field(default_factory=dict)

    def column(self, header: str) -> Column | None:
        """The column under a header of ours."""
        wanted = header_key(header)
        return next((c for c in self.columns if header_key(c.header) == wanted), None)


def write_list(names: Iterable[str]) -> str:
    """Names in one cell; one that holds a separator is in quotes."""
    return "; ".join('"' + n.replace('"', '""') + '"' if set(n) & set(';"\n') else n for n in names)


def read_list(text: str) -> tuple[str, ...]:
    """The names of a cell."""
    lines = csv.reader([text.replace("\n", " ")], delimiter=";", skipinitialspace=True)
    try:
        found = next(lines, [])
    except csv.Error:  # far too long for a list of names
        found = [text]
    return tuple(name for name in map(clean, found) if name)


def history_kind(grid: Grid) -> Kind | None:
    """Which of our tables a grid is; None for any other list."""
    found = _header(grid)
    return found[0] if found else None


def _header(grid: Grid) -> tuple[Kind, Row] | None:
    for row in grid.rows[:_HEADER_ROWS]:
        keys = {header_key(c) for c in row.cells if isinstance(c, str)}
        for kind, wanted in _TELLING.items():
            if wanted <= keys:
                return kind, row
    return None


def read_history(grid: Grid, choices: Choices) -> HistoryTable:
    """Read one of our tables. Raises UserError where there is nothing below its headers."""
    found = _header(grid)
    assert found is not None
    kind, header = found
    columns = tuple(
        Column(index=at, header=clean(str(cell)))
        for at, cell in enumerate(header.cells)
        if clean(str(cell))
    )
    body = [row for row in grid.rows if row.number > header.number and row.cells != header.cells]
    if not body:
        raise UserError("There are headers in the file, but nothing below them.")
    days = next((c for c in columns if header_key(c.header) == "day"), None)
    order = choices.date_order
    if days and order is None:
        texts = (cell for row in body if isinstance(cell := row.at(days.index), str))
        order = decide_order(texts)
    reader = _Reader({header_key(c.header): c for c in columns}, choices, order)
    rows = [reader.read(kind, row) for row in body]
    return HistoryTable(
        kind=kind,
        rounds=tuple(r for r in rows if isinstance(r, RoundRow)),
        meetups=tuple(r for r in rows if isinstance(r, MeetupRow)),
        checkins=tuple(r for r in rows if isinstance(r, CheckInRow)),
        problems=tuple(reader.problems),
        columns=columns,
        cells={row.number: tuple(map(written, row.cells)) for row in body},
    )


class _Reader:
    """Reads rows cell by cell; a row with a cell that cannot be read is a problem for each."""

    def __init__(
        self, columns: Mapping[str, Column], choices: Choices, order: Order | None
    ) -> None:
        self._columns = columns
        self._mended = choices.mended
        self._order = order
        self._row = Row(0, ())
        self.problems: list[Problem] = []

    def read(self, kind: Kind, row: Row) -> RoundRow | MeetupRow | CheckInRow | None:
        """One row; None where something in it must be mended first."""
        self._row = row
        before = len(self.problems)
        ways: Mapping[Kind, Callable[[], RoundRow | MeetupRow | CheckInRow]] = {
            Kind.ROUNDS: self._round,
            Kind.MEETUPS: self._meetup,
            Kind.CHECKINS: self._checkin,
        }
        made = ways[kind]()
        return made if len(self.problems) == before else None

    def _round(self) -> RoundRow:
        names = tuple(n for at in (1, 2, 3) if (n := self._text(f"Person {at}")))
        sits_out = self._text("Sits out")
        if bool(names) == bool(sits_out) or len(names) == 1:
            self._refuse("Person 1", Text("two or three people meet, or one sits out"))
        return RoundRow(
            row=self._row.number,
            week=self._week(),
            status=self._word("Status", RoundStatus, RoundStatus.CONFIRMED),
            people=names,
            sits_out=sits_out,
            when=self._when(),
            lessons=read_list(self._text("Lessons")),
            topics=read_list(self._text("Topics")),
            locked=self._yes("Locked"),
            points=self._whole("Points", None, None) or 0,
            number=self._whole("Meetup", 1, None) or 0,
        )

    def _meetup(self) -> MeetupRow:
        return MeetupRow(
            row=self._row.number,
            week=self._week(),
            people=self._group(read_list(self._text("People")), "People"),
            status=self._word("Status", MeetupStatus, MeetupStatus.PLANNED),
            when=self._when(),
            number=self._whole("Meetup", 1, None) or 0,
            session=self._session(),
            topic=self._text("Topic"),
        )

    def _checkin(self) -> CheckInRow:
        person = self._text("Person")
        if not person:
            self._refuse("Person", Text("there is no name in this row"))
        with_whom = read_list(self._text("With"))
        meetup = MeetupRow(
            row=self._row.number,
            week=self._week(),
            people=self._group((person, *with_whom), "With"),
            status=self._word("Outcome", MeetupStatus, MeetupStatus.DONE),
            when=self._when(),
            session=self._session(),
        )
        return CheckInRow(
            row=self._row.number,
            person=person,
            meetup=meetup,
            rating=self._whole("Rating", LOWEST_RATING, HIGHEST_RATING),
            again=self._yes("Would meet again"),
            learned=self._text("Learned"),
        )

    # cells

    def _group(self, names: tuple[str, ...], header: str) -> tuple[str, ...]:
        if len(names) not in (2, 3):
            self._refuse(header, Text("two or three people meet"))
        return names

    def _session(self) -> bool:
        return self._text("Kind").casefold() == SESSION

    def _week(self) -> Week:
        try:
            return Week.parse(self._text("Week"))
        except UserError:
            self._refuse("Week", Text("this is not a week; write it as 2026-W13"))
            return Week(2026, 1)

    def _when(self) -> When:
        return When(
            day=self._day(),
            start=self._clock("Start"),
            end=self._clock("End"),
            place=self._text("Place"),
            name=self._text("Time"),
        )

    def _day(self) -> date | None:
        cell = self._cell("Day")
        if isinstance(cell, date):
            return cell
        if not clean(cell):
            return None
        found = read_date(clean(cell), self._order)
        if isinstance(found, date) and plausible(found):
            return found
        unclear = isinstance(found, Unclear)
        self._refuse(
            "Day",
            Text("this can be two days; write it as 2019-03-15")
            if unclear
            else Text("this is not a date; write it as 2019-03-15"),
        )
        return None

    def _clock(self, header: str) -> time | None:
        text = self._text(header)
        if not text:
            return None
        found = _CLOCK.fullmatch(text)
        if found and int(found[1]) < 24 and int(found[2]) < 60:
            return time(int(found[1]), int(found[2]))
        self._refuse(header, Text("this is not a time; write it as 12:30"))
        return None

    def _whole(self, header: str, least: int | None, most: int | None) -> int | None:
        text = self._text(header)
        if not text:
            return None
        number = int(text) if re.fullmatch(r"[-+]?\d{1,40}", text) else None
        if number is None or (least is not None and number < least):
            number = None
        if number is None or (most is not None and number > most):
            self._refuse(
                header,
                Text("this must be a whole number from {least} to {most}", least=least, most=most)
                if most is not None
                else Text("this must be a whole number"),
            )
            return None
        return number

    def _word(self, header: str, kind: type[E], default: E) -> E:
        text = self._text(header).casefold()
        if not text:
            return default
        try:
            return kind(text)
        except ValueError:
            self._refuse(header, Text("write one of {words}", words=[w.value for w in kind]))
            return default

    def _yes(self, header: str) -> bool | None:
        text = self._text(header)
        return tick(text) if text else None

    def _text(self, header: str) -> str:
        return clean(written(self._cell(header)))

    def _cell(self, header: str) -> Cell:
        column = self._columns.get(header_key(header))
        if column is None:
            return ""
        mended = self._mended.get((self._row.number, column.letter))
        return self._row.at(column.index) if mended is None else mended

    def _refuse(self, header: str, reason: str) -> None:
        column = self._columns.get(header_key(header))
        self.problems.append(
            Problem(
                row=self._row.number,
                header=column.header if column else header,
                letter=column.letter if column else "",
                value=self._text(header),
                reason=reason,
            )
        )


_LESSON = re.compile(
    r"(?P<what>.*) \(level (?P<shown>[1-5]), now (?P<now>[0-5]), worth (?P<worth>-?\d{1,9})\)"
)


def write_lesson(teacher: str, learner: str, skill: str, shown: int, now: int, worth: int) -> str:
    """ "Ana can show Ben: Excel (level 5, now 1, worth 40)"."""
    return f"{teacher} can show {learner}: {skill} (level {shown}, now {now}, worth {worth})"


def read_lesson(
    text: str, names: Sequence[str]
) -> tuple[int, int, str, tuple[int, int, int] | None] | None:
    """Which of ``names`` can show which of them what, and its three numbers where they are told;
    None where the text is no lesson of theirs."""
    numbers = None
    if found := _LESSON.fullmatch(text):
        text = found["what"]
        numbers = int(found["shown"]), int(found["now"]), int(found["worth"])
    for at, teacher in enumerate(names):
        for other, learner in enumerate(names):
            start = f"{teacher} can show {learner}: "
            if at != other and text.startswith(start) and text[len(start) :].strip():
                return at, other, text[len(start) :].strip(), numbers
    return None
