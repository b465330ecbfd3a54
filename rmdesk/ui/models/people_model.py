"""The table of people: search and sort on rows that are ready, so that a key shows at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCollator,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont

from rmdesk.domain.people import Person, PersonId, Rhythm, Tenure, fold
from rmdesk.services.people_view import PeopleView, PersonRow

from ..i18n import listed, plural, short_date, tr

Index = QModelIndex | QPersistentModelIndex
PERSON_ID = Qt.ItemDataRole.UserRole
PERSON = Qt.ItemDataRole.UserRole + 1


def tenure_words(tenure: Tenure) -> str:
    """How long somebody has been here."""
    words = {
        Tenure.NEWCOMER: tr("newcomer"),
        Tenure.SETTLED: tr("settled in"),
        Tenure.VETERAN: tr("veteran"),
        Tenure.UNKNOWN: "",
    }
    return words[tenure]


def takes_part_words(person: Person, today: date, away_until: date | None) -> str:
    """Whether and how often somebody takes part."""
    if person.archived:
        return tr("archived")
    if person.paused_until and person.paused_until > today:
        return tr("paused until {day}", day=short_date(person.paused_until))
    if person.start_date and person.start_date > today:
        return tr("starts {day}", day=short_date(person.start_date))
    if away_until:
        return tr("away until {day}", day=short_date(away_until))
    if person.rhythm is Rhythm.EVERY_OTHER_WEEK:
        return tr("every other week")
    return tr("every week")


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its title, its text, and whether it is shown before anybody chose."""

    key: str
    title: str
    text: Callable[[PersonRow, date], str]
    order: Callable[[PersonRow], Any] | None = None
    shown: bool = True


def columns() -> tuple[Column, ...]:
    """Every column there is, in the window's language."""
    return (
        Column("name", tr("Name"), lambda r, _: r.person.label),
        Column("role", tr("Role"), lambda r, _: r.person.role),
        Column("department", tr("Department"), lambda r, _: r.person.department),
        Column("shows", tr("Can show"), lambda r, _: listed(r.can_show) if r.can_show else ""),
        Column("wants", tr("Wants to learn"), lambda r, _: listed(r.wants) if r.wants else ""),
        Column(
            "part",
            tr("Takes part"),
            lambda r, today: takes_part_words(r.person, today, r.away_until),
        ),
        Column("site", tr("Site"), lambda r, _: r.person.site, shown=False),
        Column(
            "since",
            tr("Here since"),
            lambda r, _: short_date(r.person.start_date) if r.person.start_date else "",
            lambda r: r.person.start_date or date.max,
            shown=False,
        ),
        Column(
            "last",
            tr("Last met"),
            lambda r, _: short_date(r.last_met) if r.last_met else "",
            lambda r: r.last_met or date.min,
            shown=False,
        ),
        Column(
            "count", tr("Meetups"), lambda r, _: str(r.meetups), lambda r: r.meetups, shown=False
        ),
        Column("email", tr("E-mail"), lambda r, _: r.person.email, shown=False),
        Column("phone", tr("Phone"), lambda r, _: r.person.phone, shown=False),
        Column("number", tr("Staff number"), lambda r, _: r.person.number, shown=False),
    )


class PeopleModel(QAbstractTableModel):
    """Everybody who fits the search, in the order asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = columns()
        self.today = date.min
        self._all: tuple[PersonRow, ...] = ()
        self._rows: list[PersonRow] = []
        self._words: list[str] = []
        self._archived = False
        self._column, self._descending = 0, False
        self._collator = QCollator()
        self._collator.setNumericMode(True)

    @property
    def rows(self) -> list[PersonRow]:
        """The rows shown, in order."""
        return self._rows

    @property
    def archived_count(self) -> int:
        """How many archived people there are."""
        return sum(r.person.archived for r in self._all)

    @property
    def here_count(self) -> int:
        """How many people are not archived."""
        return len(self._all) - self.archived_count

    def show_people(self, view: PeopleView) -> None:
        """Take new rows."""
        self._all, self.today = view.rows, view.today
        self._refill()

    def search(self, text: str) -> None:
        """Show only those in whom every word of ``text`` is found."""
        words = fold(text).split()
        if words != self._words:
            self._words = words
            self._refill()

    def show_archived(self, wanted: bool) -> None:
        """Whether archived people are in the list too."""
        self._archived = wanted
        self._refill()

    def row_of(self, person: PersonId) -> int | None:
        """The row of a person; None when not shown."""
        return next((n for n, r in enumerate(self._rows) if r.person.id == person), None)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._descending = column, order == Qt.SortOrder.DescendingOrder
        self._refill()

    def _refill(self) -> None:
        fitting = [
            r
            for r in self._all
            if (self._archived or not r.person.archived) and all(w in r.key for w in self._words)
        ]
        fitting.sort(key=self._order_key(), reverse=self._descending)
        self.beginResetModel()
        self._rows = fitting
        self.endResetModel()

    def _order_key(self) -> Callable[[PersonRow], Any]:
        column = self.columns[max(self._column, 0)]
        if column.order:
            return column.order
        return lambda row: self._collator.sortKey(column.text(row, self.today))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return column.text(row, self.today)
        if role == PERSON:
            return row.person
        if role == PERSON_ID:
            return row.person.id
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if index.column() == 0:
                return self.sentence(row)
            return f"{column.title}: {column.text(row, self.today) or tr('nothing')}"
        if role == Qt.ItemDataRole.FontRole and row.person.archived:
            font = QFont()
            font.setItalic(True)
            return font
        return None

    def sentence(self, row: PersonRow) -> str:
        """The row as one would read it aloud."""
        person = row.person
        who = ", ".join(x for x in (person.label, person.role, person.department) if x)
        parts = [who]
        if row.can_show:
            parts.append(tr("can show {skills}", skills=listed(row.can_show)))
        if row.wants:
            parts.append(tr("wants to learn {skills}", skills=listed(row.wants)))
        parts.append(
            tr(
                "takes part: {how}",
                how=takes_part_words(person, self.today, row.away_until),
            )
        )
        return "; ".join(parts) + "."

    def count_words(self) -> str:
        """How many are shown: "23 people", "3 of 23 people"."""
        if len(self._rows) == self.here_count and not self._archived:
            return plural("{n} person", "{n} people", self.here_count)
        total = len(self._all) if self._archived else self.here_count
        shown = len(self._rows)
        return plural("{shown} of {n} person", "{shown} of {n} people", total, shown=shown)
