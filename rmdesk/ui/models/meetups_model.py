"""Meetups as a list, and as the days of a calendar."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from rmdesk.domain.people import fold
from rmdesk.services.meetups_view import MeetupRow, MeetupsView

from ..i18n import clock_time, day_name, listed, long_date, short_date, tr
from ..widgets.status_words import status_words
from .rows_model import Index, RowsModel

MEETUP = Qt.ItemDataRole.UserRole
DAY = Qt.ItemDataRole.UserRole + 1
ROWS = Qt.ItemDataRole.UserRole + 2
CHECK_IN = 2


class Wanted(Enum):
    """Which meetups are shown."""

    ALL = "all"
    DUE = "due"
    PLANNED = "planned"
    DONE = "done"
    MISSED = "missed"
    CANCELLED = "cancelled"


def wanted_words(wanted: Wanted) -> str:
    """A filter's name."""
    words = {
        Wanted.ALL: tr("All meetups"),
        Wanted.DUE: tr("Waiting for a check-in"),
        Wanted.PLANNED: tr("Planned"),
        Wanted.DONE: tr("Met"),
        Wanted.MISSED: tr("Did not meet"),
        Wanted.CANCELLED: tr("Cancelled"),
    }
    return words[wanted]


def when_words(row: MeetupRow) -> str:
    """ "Tue 24/03/2026, 12:00"."""
    if row.meetup.day is None:
        return tr("week of {day}", day=short_date(row.day))
    day = f"{day_name(row.day.weekday(), short=True)} {short_date(row.day)}"
    return f"{day}, {clock_time(row.meetup.start)}" if row.meetup.start else day


def lesson_words(row: MeetupRow) -> str:
    """ "Ana: bookkeeping; Ben: Instagram": who shows what."""
    shown = [
        tr("{name} shows {skill}", name=teacher, skill=skill) for teacher, _, skill in row.lessons
    ]
    return "; ".join(shown) or row.meetup.topic


def sentence(row: MeetupRow) -> str:
    """A meetup as one would read it aloud."""
    parts = [listed(row.names), when_words(row), row.meetup.place, lesson_words(row)]
    said = ", ".join(p for p in parts if p)
    return f"{said}: {status_words(row.meetup.status)}."


class Filter:
    """Which meetups fit: a status, and words that are searched for."""

    def __init__(self) -> None:
        self.wanted = Wanted.ALL
        self.words: list[str] = []

    def search(self, text: str) -> None:
        self.words = fold(text).split()

    def fitting(self, view: MeetupsView | None) -> list[MeetupRow]:
        """The meetups that fit, in the view's order."""
        if view is None:
            return []
        rows = list(view.rows)
        if self.wanted is Wanted.DUE:
            rows = [r for r in rows if r.is_due(view.today)]
        elif self.wanted is not Wanted.ALL:
            rows = [r for r in rows if r.meetup.status.value == self.wanted.value]
        for word in self.words:
            rows = [r for r in rows if word in r.key]
        return rows


class MeetupsModel(RowsModel):
    """One line a meetup, the newest first."""

    rows: list[MeetupRow]

    def __init__(self, parent: QObject | None = None) -> None:
        what = tr("What it is about")
        titles = (tr("When"), tr("Who"), tr("Did they meet?"), tr("Place"), what)
        super().__init__(titles, parent)

    def show_rows(self, rows: list[MeetupRow]) -> None:
        """Take new rows; where the meetups are the same ones, they stay where they are."""
        if [r.meetup.id for r in rows] == [r.meetup.id for r in self.rows]:
            self.renew_rows(rows)
        else:
            self.replace_rows(rows)

    def row_of(self, meetup: int | None) -> int | None:
        """The line of a meetup; None where it is not shown."""
        return next((n for n, r in enumerate(self.rows) if r.meetup.id == meetup), None)

    def texts(self, row: MeetupRow) -> tuple[str, ...]:
        status, place = status_words(row.meetup.status), row.meetup.place
        return when_words(row), listed(row.names), status, place, lesson_words(row)

    def sentence(self, row: MeetupRow) -> str:
        return sentence(row)

    def more(self, row: MeetupRow, column: int, role: int) -> Any:  # noqa: ARG002
        return row if role == MEETUP else None


class CalendarModel(QAbstractTableModel):
    """Weeks down, days across, from ``first``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.first = date(2026, 1, 5)
        self.weeks = 5
        self.today = self.first
        self.month: int | None = None
        self._by_day: dict[date, list[MeetupRow]] = {}
        self._closed: dict[date, str] = {}
        self._workdays: frozenset[int] = frozenset(range(5))

    def show_days(self, first: date, weeks: int, month: int | None) -> None:
        """Show so many weeks from ``first``; days outside ``month`` are muted."""
        self.beginResetModel()
        self.first, self.weeks, self.month = first, weeks, month
        self.endResetModel()

    def show_rows(self, view: MeetupsView, rows: Iterable[MeetupRow]) -> None:
        """Take new meetups."""
        by_day: dict[date, list[MeetupRow]] = defaultdict(list)
        for row in rows:
            by_day[row.day].append(row)
        for found in by_day.values():
            found.sort(key=lambda r: (str(r.meetup.start or ""), r.names))
        self._by_day, self._closed, self.today = dict(by_day), dict(view.closed), view.today
        self._workdays = view.workdays | {s.weekday for s in view.slots}
        last = self.index(self.weeks - 1, 6)
        self.dataChanged.emit(self.index(0, 0), last)

    def day(self, index: Index) -> date:
        return self.first + timedelta(days=index.row() * 7 + index.column())

    def index_of(self, day: date) -> QModelIndex:
        """The cell of a day; not valid where it is not shown."""
        ahead = (day - self.first).days
        return self.index(*divmod(ahead, 7)) if 0 <= ahead < self.weeks * 7 else QModelIndex()

    def meetups(self, day: date) -> list[MeetupRow]:
        """The meetups of a day, by time."""
        return self._by_day.get(day, [])

    def is_workday(self, day: date) -> bool:
        """Whether people can meet on such a weekday."""
        return day.weekday() in self._workdays

    def closed(self, day: date) -> str | None:
        """Why a day is closed; None where it is not."""
        name = self._closed.get(day)
        return None if name is None else name or tr("closed")

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self.weeks

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 7

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDropEnabled

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return day_name((self.first.weekday() + section) % 7, short=True)
        return str((self.first + timedelta(days=section * 7 + 3)).isocalendar().week)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        day = self.day(index)
        if role == DAY:
            return day
        if role == ROWS:
            return self.meetups(day)
        if role == Qt.ItemDataRole.DisplayRole:
            return str(day.day)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.day_sentence(day)
        return None

    def day_sentence(self, day: date) -> str:
        """A day as one would read it aloud."""
        parts = [long_date(day)]
        closed = self.closed(day)
        if closed is not None:
            parts.append(closed)
        for row in self.meetups(day):
            at = f"{clock_time(row.meetup.start)} " if row.meetup.start else ""
            parts.append(f"{at}{listed(row.names)}, {status_words(row.meetup.status)}")
        if len(parts) == 1:
            parts.append(tr("no meetups"))
        return "; ".join(parts) + "."
