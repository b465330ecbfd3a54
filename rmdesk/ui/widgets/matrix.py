"""The matrix's view: slanted names above, a painter for levels and wishes, keys that edit."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
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

from rmdesk.services.skills_view import Cell

from ..i18n import tr
from ..models.skills_model import CELL, SkillsModel
from ..theme import color, em

Index = QModelIndex | QPersistentModelIndex
LONGEST = 11
"""How many letter heights a skill's name above its column may take."""


_SHADES = (0.0, 0.12, 0.26, 0.42, 0.88, 1.0)


def draw_cell(painter: QPainter, rect: QRect, cell: Cell) -> None:
    """A level is a block with its digit, the darker the higher; a wish is a ring."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = min(rect.width(), rect.height())
    if cell.level:
        block = QRectF(rect).adjusted(side * 0.12, side * 0.12, -side * 0.12, -side * 0.12)
        fill = QColor(color("accent"))
        fill.setAlphaF(_SHADES[cell.level])
        strong = cell.level >= 4
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(block, side * 0.12, side * 0.12)
        painter.setPen(color("on_accent") if strong else color("text"))
        painter.drawText(block, Qt.AlignmentFlag.AlignCenter, str(cell.level))
    if cell.wish:
        radius = side * (0.13 if cell.level else 0.2)
        at = QRectF(rect).center()
        if cell.level:
            at = QPointF(rect.right() - side * 0.2, rect.top() + side * 0.2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("base"))
            painter.drawEllipse(at, radius * 1.5, radius * 1.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color("warn"), max(1.5, side * 0.075)))
        painter.drawEllipse(at, radius, radius)


class CellPainter(QStyledItemDelegate):
    """Draws the matrix's cells."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        rect: QRect = option.rect
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, color("chosen"))
        draw_cell(painter, rect, index.data(CELL))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()


class TallHeader(QHeaderView):
    """Skills' names, from the bottom up; a line where another category begins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setAccessibleName(tr("Skills"))
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        model = self.model()
        metrics = self.fontMetrics()
        names = [
            str(model.headerData(n, Qt.Orientation.Horizontal)) for n in range(model.columnCount())
        ]
        longest = max((metrics.horizontalAdvance(name) for name in names), default=0)
        height = min(longest + em(self, 1.2), em(self, LONGEST))
        return QSize(super().sizeHint().width(), max(height, em(self, 4)))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        model = self.model()
        assert isinstance(model, SkillsModel)
        painter.save()
        painter.fillRect(rect, color("window"))
        skills = model.skills
        view = self.parent()
        current = isinstance(view, QTableView) and view.currentIndex().column() == section
        if current:
            painter.fillRect(rect, color("chosen"))
        painter.setPen(color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if section and skills[section].category != skills[section - 1].category:
            painter.setPen(QPen(color("edge"), 1))
            edge = rect.right() if self.isRightToLeft() else rect.left()
            painter.drawLine(edge, rect.top(), edge, rect.bottom())
        gap = em(self, 0.4)
        painter.setPen(color("on_chosen" if current else "text"))
        painter.translate(rect.left(), rect.bottom() - gap)
        painter.rotate(-90)
        space = rect.height() - 2 * gap
        text = self.fontMetrics().elidedText(
            skills[section].name, Qt.TextElideMode.ElideRight, space
        )
        box = QRect(0, 0, space, rect.width())
        exactly = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | exactly, text)
        painter.restore()


class MatrixView(QTableView):
    """Keys 0 to 5 set a level, W a wish, for every cell that is chosen."""

    level_wanted = Signal(int)
    wish_wanted = Signal()
    menu_wanted = Signal()

    def __init__(self, model: SkillsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        header = TallHeader(self)
        self.setHorizontalHeader(header)
        self.setItemDelegate(CellPainter(self))
        self.setAccessibleName(tr("People and skills"))
        self.setAccessibleDescription(
            tr("Keys 0 to 5 set how well somebody can show a skill, W a wish to learn it.")
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        side = em(self, 1.9)
        header.setMinimumSectionSize(side)
        header.setDefaultSectionSize(side)
        names = self.verticalHeader()
        names.setAccessibleName(tr("People"))
        names.setDefaultSectionSize(side)
        names.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        names.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if plain and Qt.Key.Key_0 <= key <= Qt.Key.Key_5:
            self.level_wanted.emit(key - Qt.Key.Key_0)
        elif key == Qt.Key.Key_Delete:
            self.level_wanted.emit(0)
        elif plain and key == Qt.Key.Key_W:
            self.wish_wanted.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.menu_wanted.emit()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        super().currentChanged(current, previous)
        self.horizontalHeader().viewport().update()


class Legend(QWidget):
    """What the marks mean: drawn by the very painter that draws the matrix."""

    def __init__(self, cell: Cell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cell = cell
        side = em(self, 1.6)
        self.setFixedSize(side, side)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        draw_cell(painter, self.rect(), self._cell)
        painter.end()
