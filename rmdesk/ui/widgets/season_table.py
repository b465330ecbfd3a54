"""The weeks ahead, drawn: a partner's name on that partner's colour, so that variety is seen."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from rmdesk.services.season_view import CellKind, SeasonCell

from ..i18n import tr
from ..models.season_model import CELL, WEEK, SeasonModel
from ..theme import color, em, theme
from .avatar import avatar_colors

Index = QModelIndex | QPersistentModelIndex
LEAST_WIDTH = 5.8


class _CellPainter(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: SeasonCell = index.data(CELL)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        gap = max(2, rect.height() // 12)
        box = QRectF(rect).adjusted(gap, gap, -gap, -gap)
        ground, letters = _colors(cell)
        if ground is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(box, box.height() * 0.3, box.height() * 0.3)
        painter.setPen(letters)
        text = str(index.data() or "")
        room = box.adjusted(gap * 2, 0, -gap * 2, 0)
        shown = option.fontMetrics.elidedText(
            text, Qt.TextElideMode.ElideRight, round(room.width())
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()


def _colors(cell: SeasonCell) -> tuple[QColor | None, QColor]:
    if cell.kind is not CellKind.MEETS or theme().high_contrast:
        return None, color("text" if cell.kind is CellKind.MEETS else "muted")
    return avatar_colors(cell.partners[0], is_dark=color("base").lightness() < 128)


class SeasonTable(QTableView):
    """Enter or a double click on a cell asks for its week."""

    week_wanted = Signal(object)

    def __init__(self, model: SeasonModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_CellPainter(self))
        self.setAccessibleName(tr("People and weeks"))
        self.setAccessibleDescription(tr("Enter shows the week."))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setAccessibleName(tr("Weeks"))
        across.setDefaultSectionSize(em(self, LEAST_WIDTH))
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setAccessibleName(tr("People"))
        down.setDefaultSectionSize(em(self, 1.9))
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.doubleClicked.connect(self._want)

    def fit_columns(self) -> None:
        """Make each week as wide as its longest cell: no name is cut off."""
        model, metrics = self.model(), self.fontMetrics()
        for week in range(model.columnCount()):
            texts = (str(model.index(n, week).data() or "") for n in range(model.rowCount()))
            longest = max((metrics.horizontalAdvance(t) for t in texts), default=0)
            self.setColumnWidth(week, max(longest + em(self, 1.4), em(self, LEAST_WIDTH)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._want(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _want(self, index: Index) -> None:
        if index.isValid():
            self.week_wanted.emit(index.data(WEEK))
