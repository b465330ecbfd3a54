"""A table of rows: what every such model of ours answers alike."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractTableModel):
    """Rows of one kind under fixed titles.

    A model of a kind says the texts of a row (``texts``, one for each title) and how it is read
    aloud (``sentence``); what else it knows it answers in ``more``.
    """

    def __init__(self, titles: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = titles
        self.rows: list[Any] = []

    def texts(self, row: Any) -> tuple[str, ...]:
        """What the columns show of a row."""
        raise NotImplementedError

    def sentence(self, row: Any) -> str:
        """A row as one would read it aloud."""
        raise NotImplementedError

    def more(self, row: Any, column: int, role: int) -> Any:  # noqa: ARG002
        """Answer to any other role; None where there is nothing to say."""
        return None

    def replace_rows(self, rows: list[Any]) -> None:
        """Take new rows in the place of all."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def renew_rows(self, rows: list[Any]) -> None:
        """Take as many rows of the same things, which stay where they are."""
        self.rows = rows
        if rows:
            last = self.index(len(rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.texts(row)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.sentence(row)
        return self.more(row, index.column(), role)
