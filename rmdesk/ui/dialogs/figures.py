"""What is behind a plot: its figures as a table that can be read, walked and copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..i18n import tr
from ..theme import em
from ..widgets.basics import button, label, row


class FiguresDialog(QDialog):
    """A table of figures."""

    def __init__(
        self,
        title: str,
        sentence: str,
        headers: Sequence[str],
        rows: Sequence[Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        table = self.table = QTableWidget(len(rows), len(headers))
        table.setAccessibleName(title)
        table.setHorizontalHeaderLabels(list(headers))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setStretchLastSection(True)
        for at, texts in enumerate(rows):
            for column, text in enumerate(texts):
                table.setItem(at, column, QTableWidgetItem(text))
        table.resizeColumnsToContents()
        column_box = QVBoxLayout(self)
        if sentence:
            column_box.addWidget(label(sentence, "muted"))
        column_box.addWidget(table, 1)
        column_box.addLayout(row(None, button(tr("Close"), self.accept)))
        self.resize(em(self, 44), em(self, 30))
