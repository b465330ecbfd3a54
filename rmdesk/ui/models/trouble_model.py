"""The rows that could not be taken: the value beside the reason, to be mended in place."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from rmdesk.exchange.records import Problem

from ..i18n import say, tr
from ..icons import icon
from .rows_model import Index, RowsModel

VALUE = 2


class TroubleModel(RowsModel):
    """``mended`` carries row, column's letter and the new text."""

    mended = Signal(int, str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        titles = (tr("Row"), tr("Column"), tr("Value"), tr("Why it cannot be taken"))
        super().__init__(titles, parent)

    def texts(self, row: Problem) -> tuple[str, ...]:
        where = row.header or row.letter
        reason = say(row.reason)
        return (str(row.row), where, row.value, reason[:1].upper() + reason[1:] + ".")

    def sentence(self, row: Problem) -> str:
        texts = self.texts(row)
        return tr("Row {row}, {column}: {value}. {why}", row=texts[0], column=texts[1],
                  value=texts[2], why=texts[3])  # fmt: skip

    def more(self, row: Problem, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.EditRole and column == VALUE:
            return row.value
        if role == Qt.ItemDataRole.DecorationRole and column == 0:
            return icon("warning", "bad" if row.left_out else "warn")
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == VALUE and self.rows[index.row()].letter:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        problem = self.rows[index.row()]
        if not problem.letter or str(value) == problem.value:
            return False
        self.mended.emit(problem.row, problem.letter, str(value))
        return True
