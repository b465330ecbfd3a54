"""Did they meet? One click a pair, in the list and beside it."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QGridLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QWidget,
)

from rmdesk.domain.meetups import MeetupStatus

from ..i18n import tr
from ..icons import icon
from ..models.meetups_model import MEETUP
from ..theme import color, em
from .basics import tool

Index = QModelIndex | QPersistentModelIndex
CHOICES = (MeetupStatus.DONE, MeetupStatus.MISSED, MeetupStatus.LATER)
ICONS = {
    MeetupStatus.DONE: "done",
    MeetupStatus.MISSED: "close",
    MeetupStatus.LATER: "history",
    MeetupStatus.CANCELLED: "never",
}


def choice_words(status: MeetupStatus) -> str:
    """What a check-in's button says."""
    words = {
        MeetupStatus.DONE: tr("Met"),
        MeetupStatus.MISSED: tr("Did not"),
        MeetupStatus.LATER: tr("Later"),
        MeetupStatus.CANCELLED: tr("Cancelled"),
    }
    return words[status]


class CheckInDelegate(QStyledItemDelegate):
    """Three buttons in a cell of the list; the one that holds is filled."""

    chosen = Signal(int, object)

    def _rects(self, option: QStyleOptionViewItem) -> list[tuple[MeetupStatus, QRect]]:
        rect: QRect = option.rect
        gap = max(2, rect.height() // 10)
        left, found = rect.left() + gap, []
        for status in CHOICES:
            words = option.fontMetrics.horizontalAdvance(choice_words(status))
            width = words + option.fontMetrics.height() * 2
            box = QRect(left, rect.top() + gap, width, rect.height() - 2 * gap)
            if option.direction == Qt.LayoutDirection.RightToLeft:
                box.moveRight(rect.right() - (left - rect.left()))
            found.append((status, box))
            left += width + gap
        return found

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, color("chosen"))
        now = index.data(MEETUP).meetup.status
        for status, box in self._rects(option):
            _draw(painter, option, status, box, holds=status is now)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        self.initStyleOption(option, index)
        width = sum(box.width() + 6 for _, box in self._rects(option))
        return QSize(width + 8, round(option.fontMetrics.height() * 2))

    def editorEvent(
        self,
        event: QEvent,
        _model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        if not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseButtonRelease:
            return False
        at: QPoint = event.position().toPoint()
        for status, box in self._rects(option):
            if box.contains(at):
                self.chosen.emit(index.data(MEETUP).meetup.id, status)
                return True
        return False


def _draw(
    painter: QPainter,
    option: QStyleOptionViewItem,
    status: MeetupStatus,
    box: QRect,
    *,
    holds: bool,
) -> None:
    token = {MeetupStatus.DONE: "good", MeetupStatus.MISSED: "bad"}.get(status, "icon")
    painter.setPen(QPen(color(token if holds else "line"), 2 if holds else 1))
    painter.setBrush(color("base") if holds else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, box.height() / 4, box.height() / 4)
    side = round(option.fontMetrics.height() * 0.95)
    mirrored = option.direction == Qt.LayoutDirection.RightToLeft
    gap = side // 3
    picture = QRect(box.left() + gap, box.center().y() - side // 2, side, side)
    if mirrored:
        picture.moveRight(box.right() - gap)
    icon(ICONS[status], token if holds else "muted").paint(painter, picture)
    font = option.font
    font.setBold(holds)
    painter.setFont(font)
    painter.setPen(color("text" if holds else "muted"))
    words = (
        box.adjusted(gap, 0, -side - gap, 0) if mirrored else box.adjusted(side + gap, 0, -gap, 0)
    )
    painter.drawText(words, Qt.AlignmentFlag.AlignCenter, choice_words(status))


class CheckIn(QWidget):
    """The same three as buttons, and "cancelled", for the meetup beside the list."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(em(self, 0.2))
        self.buttons: dict[MeetupStatus, QToolButton] = {}
        for at, status in enumerate((*CHOICES, MeetupStatus.CANCELLED)):
            made = tool(choice_words(status), self._clicked, icon=ICONS[status])
            made.setCheckable(True)
            made.setProperty("status", status.value)
            self.buttons[status] = made
            grid.addWidget(made, *divmod(at, len(CHOICES)), Qt.AlignmentFlag.AlignLeading)
        grid.setColumnStretch(len(CHOICES), 1)

    def show_status(self, status: MeetupStatus) -> None:
        """Show which one holds."""
        for each, made in self.buttons.items():
            made.setChecked(each is status)

    @Slot()
    def _clicked(self) -> None:
        self.chosen.emit(MeetupStatus(self.sender().property("status")))
