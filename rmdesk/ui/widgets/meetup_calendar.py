"""A month or week of meetups: a table of days, from which one is dragged to another day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from rmdesk.domain.meetups import MeetupStatus
from rmdesk.services.meetups_view import MeetupRow

from ..i18n import clock_time, plural, tr
from ..models.meetups_model import DAY, ROWS, CalendarModel
from ..theme import color, em
from .status_words import STATUS_MARKS

Index = QModelIndex | QPersistentModelIndex
MIME = "application/x-rmdesk-meetup"


def chip_rects(rect: QRect, line: int, count: int) -> list[QRect]:
    """Where a day's meetups are drawn, as many as there is room for."""
    top = rect.top() + round(line * 1.5)
    height = round(line * 1.45)
    room = max(0, (rect.bottom() - top) // height)
    shown = count if count <= room else max(0, room - 1)
    left, width = rect.left() + line // 5, rect.width() - 2 * (line // 5)
    return [QRect(left, top + n * height, width, height - line // 6) for n in range(shown)]


def chip_text(row: MeetupRow, *, with_time: bool = True) -> str:
    """ "✓ 12:00 Ana, Ben"."""
    at = f"{clock_time(row.meetup.start)} " if row.meetup.start and with_time else ""
    names = ", ".join(name.split()[0] if len(row.names) > 1 else name for name in row.names)
    return f"{STATUS_MARKS[row.meetup.status]} {at}{names}"


class DayPainter(QStyledItemDelegate):
    """Draws one day: its number, why it is closed, and its meetups."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, CalendarModel)
        day: date = index.data(DAY)
        rows: list[MeetupRow] = index.data(ROWS)
        rect: QRect = option.rect
        line = option.fontMetrics.height()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outside = model.month is not None and day.month != model.month
        closed = model.closed(day)
        if closed is not None or outside or not model.is_workday(day):
            painter.fillRect(rect, color("window"))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, color("chosen"))
        self._number(painter, option, day, today=day == model.today, muted=outside)
        if closed is not None:
            head = rect.adjusted(round(line * 2), line // 5, -line // 4, 0)
            head.setHeight(round(line * 1.2))
            painter.setPen(color("muted"))
            text = option.fontMetrics.elidedText(closed, Qt.TextElideMode.ElideRight, head.width())
            painter.drawText(head, Qt.AlignmentFlag.AlignTrailing, text)
        self._chips(painter, option, rows)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _number(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        day: date,
        *,
        today: bool,
        muted: bool,
    ) -> None:
        line = option.fontMetrics.height()
        box = QRect(option.rect.left() + line // 5, option.rect.top() + line // 6, line * 2, line)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            box.moveRight(option.rect.right() - line // 5)
        font = option.font
        font.setBold(today)
        painter.setFont(font)
        if today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent"))
            side = round(line * 1.3)
            disc = QRect(0, 0, side, side)
            disc.moveCenter(box.center())
            painter.drawEllipse(disc)
            painter.setPen(color("on_accent"))
        else:
            painter.setPen(color("muted" if muted else "text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(day.day))

    def _chips(
        self, painter: QPainter, option: QStyleOptionViewItem, rows: list[MeetupRow]
    ) -> None:
        line = option.fontMetrics.height()
        font = option.font
        font.setBold(False)
        painter.setFont(font)
        rects = chip_rects(option.rect, line, len(rows))
        tokens = {MeetupStatus.DONE: "good", MeetupStatus.MISSED: "bad"}
        for row, box in zip(rows, rects, strict=False):
            token = tokens.get(row.meetup.status, "accent")
            off = row.meetup.status is MeetupStatus.CANCELLED
            painter.setPen(QPen(color("line"), 1))
            painter.setBrush(color("base"))
            painter.drawRoundedRect(box, line / 5, line / 5)
            edge = QRect(box.left(), box.top(), max(3, line // 5), box.height())
            if option.direction == Qt.LayoutDirection.RightToLeft:
                edge.moveRight(box.right())
            painter.fillRect(edge, color("edge" if off else token))
            words = box.adjusted(line // 3, 0, -line // 3, 0)
            text = option.fontMetrics.elidedText(
                chip_text(row, with_time=words.width() > line * 9),
                Qt.TextElideMode.ElideRight,
                words.width(),
            )
            painter.setPen(color("muted" if off else "text"))
            painter.drawText(
                words, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, text
            )
        hidden = len(rows) - len(rects)
        if hidden:
            box = option.rect.adjusted(line // 2, 0, -line // 2, -line // 8)
            painter.setPen(color("muted"))
            painter.drawText(
                box,
                Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom,
                plural("{n} more", "{n} more", hidden),
            )


class MeetupCalendar(QTableView):
    """Days to look at. ``moved``: a meetup was dropped on a day; ``picked``: one was clicked."""

    moved = Signal(int, object)
    picked = Signal(object)
    entered_day = Signal()

    def __init__(self, model: CalendarModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._model = model
        self._pressed: tuple[MeetupRow, QPoint] | None = None
        self.setItemDelegate(DayPainter(self))
        self.setAccessibleName(tr("Calendar of meetups"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setAcceptDrops(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(em(self, 3))
        self.horizontalHeader().setAccessibleName(tr("Weekdays"))
        self.verticalHeader().setAccessibleName(tr("Weeks"))

    def meetup_at(self, at: QPoint) -> MeetupRow | None:
        """The meetup drawn at a place of the calendar."""
        index = self.indexAt(at)
        if not index.isValid():
            return None
        rows: list[MeetupRow] = index.data(ROWS)
        rects = chip_rects(self.visualRect(index), self.fontMetrics().height(), len(rows))
        return next((r for r, box in zip(rows, rects, strict=False) if box.contains(at)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        at = event.position().toPoint()
        row = self.meetup_at(at)
        self._pressed = (row, at) if row else None
        if row:
            self.picked.emit(row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        row, begin = self._pressed
        far = (event.position().toPoint() - begin).manhattanLength()
        if far >= QApplication.startDragDistance() and row.meetup.status is not MeetupStatus.DONE:
            self._pressed = None
            self._drag(row)

    def _drag(self, row: MeetupRow) -> None:
        data = QMimeData()
        data.setData(MIME, str(row.meetup.id).encode())
        data.setText(chip_text(row))
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.MoveAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        super().mouseReleaseEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.mimeData().hasFormat(MIME) and index.isValid():
            self.setCurrentIndex(index)
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.mimeData().hasFormat(MIME) and index.isValid():
            event.acceptProposedAction()
            meetup = int(bytes(event.mimeData().data(MIME).data()).decode())
            self.moved.emit(meetup, self._model.day(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_day.emit()
        else:
            super().keyPressEvent(event)
