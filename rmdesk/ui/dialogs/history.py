"""What was done, when, by whom, and whether it was taken back."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QTableView, QVBoxLayout, QWidget

from rmdesk.domain.changes import Changes, Step

from .. import words
from ..context import Context
from ..i18n import moment, tr
from ..theme import color, em
from ..widgets.basics import button, label, row

AnyIndex = QModelIndex | QPersistentModelIndex


class HistoryModel(QAbstractTableModel):
    """The steps, the newest first."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.steps: tuple[Step, ...] = ()

    def show_steps(self, steps: tuple[Step, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self.steps = steps
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.steps)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("What"), tr("When"), tr("Who"), tr("Taken back"))[section]
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        step = self.steps[index.row()]
        cells = (
            words.told(step.label),
            moment(step.at, self._today),
            step.who,
            tr("undone") if step.undone else "",
        )
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return cells[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(c for c in cells if c)
        if role == Qt.ItemDataRole.ForegroundRole and step.undone:
            return color("muted")
        return None


class HistoryDialog(QDialog):
    """The list, with Undo and Redo."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setWindowTitle(tr("History"))
        self.resize(em(self, 44), em(self, 28))
        self.model = HistoryModel(context.services.session.clock.today, self)
        self.table = QTableView()
        self.nothing = label(tr("Nothing has been done yet."), "muted")
        self.undo_button = button(tr("Undo"), self._undo, icon="undo")
        self.redo_button = button(tr("Redo"), self._redo, icon="redo")
        self._build()
        context.changed.connect(self._ask)
        self._ask()

    def _build(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setProperty("kind", "roomy")
        table.setAccessibleName(tr("What was done, the newest first"))
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.addWidget(label(tr("Every change can be taken back, the newest first, also after "
                                  "a restart."), "muted"))  # fmt: skip
        column.addWidget(table, 1)
        column.addWidget(self.nothing)
        close = button(tr("Close"), self.accept)
        column.addLayout(row(self.undo_button, self.redo_button, None, close))

    def _ask(self) -> None:
        self._context.ask("history list", self._context.services.undo.steps, self._show)

    def _show(self, steps: tuple[Step, ...]) -> None:
        self.model.show_steps(steps)
        self.nothing.setVisible(not steps)
        self.undo_button.setEnabled(any(not s.undone for s in steps))
        self.redo_button.setEnabled(any(s.undone for s in steps))

    def _undo(self) -> None:
        self._context.change(self._context.services.undo.undo, self._done)

    def _redo(self) -> None:
        self._context.change(self._context.services.undo.redo, self._done)

    def _done(self, _: Changes) -> None:
        self._ask()
