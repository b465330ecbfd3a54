"""The weeks ahead: people down, weeks across."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from rmdesk.domain.rounds import RoundStatus
from rmdesk.services.season_view import CellKind, SeasonCell, SeasonView, SeasonWeek

from .. import words
from ..i18n import listed, plural, short_date, tr
from .rows_model import Index

CELL = Qt.ItemDataRole.UserRole
WEEK = Qt.ItemDataRole.UserRole + 1


class SeasonModel(QAbstractTableModel):
    """Each cell is one person's week."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.view: SeasonView | None = None

    def show_season(self, view: SeasonView) -> None:
        """Take another table."""
        self.beginResetModel()
        self.view = view
        self.endResetModel()

    def cell(self, index: Index) -> SeasonCell:
        assert self.view is not None
        who = self.view.people[index.row()][0]
        return self.view.cells[who, self.view.weeks[index.column()].week]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self.view is None else len(self.view.people)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self.view is None else len(self.view.weeks)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if self.view is None:
            return None
        if orientation == Qt.Orientation.Vertical:
            shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
            return self.view.people[section][1] if shown else None
        week = self.view.weeks[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{tr('Week {number}', number=week.week.number)}\n{stage_words(week)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr("week of {day}", day=short_date(week.week.monday))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self.view is None:
            return None
        if role == CELL:
            return self.cell(index)
        if role == WEEK:
            return self.view.weeks[index.column()].week
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_words(self.cell(index))
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(self.lines(index))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(self.lines(index)) + "."
        return None

    def lines(self, index: Index) -> list[str]:
        """One person's week, told in full."""
        assert self.view is not None
        cell, week = self.cell(index), self.view.weeks[index.column()]
        who = self.view.people[index.row()][1]
        lines = [
            tr(
                "{person}, week {number}: {what}",
                person=who,
                number=week.week.number,
                what=cell_words(cell) or tr("no pairs yet"),
            )
        ]
        lines += [words.lesson(x) for x in cell.lessons]
        if cell.why is not None:
            lines.append(words.reason(cell.why))
        if cell.weeks_since is not None:
            lines.append(plural("Met {n} week ago", "Last met {n} weeks ago", cell.weeks_since))
        return lines


def cell_words(cell: SeasonCell) -> str:
    """With whom, or why with nobody; "" while there are no pairs yet."""
    if cell.kind is CellKind.MEETS:
        return listed(cell.names)
    if cell.kind is CellKind.SITS_OUT:
        return tr("sits out")
    return tr("not here") if cell.kind is CellKind.AWAY else ""


def stage_words(week: SeasonWeek) -> str:
    """How far a week's round is."""
    if week.planned:
        return tr("planned")
    if week.status is None:
        return tr("open")
    return tr("draft") if week.status is RoundStatus.DRAFT else tr("confirmed")
