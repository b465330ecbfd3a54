"""Who has met whom: a square for every two, darker the more often."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from rmdesk.domain.people import Person, PersonId
from rmdesk.domain.rules import pair_key

from ..i18n import plural, tr
from ..theme import color, em
from .charts import Plot

MOST_NAMED = 80
_SHADES = (0.0, 0.3, 0.55, 0.8, 1.0)


class MetMatrix(Plot):
    """People down and across. The arrow keys go from cell to cell, each told in words."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.people: tuple[Person, ...] = ()
        self.met: Mapping[tuple[PersonId, PersonId], int] = {}
        self._at: tuple[int, int] | None = None

    def show_met(
        self, people: tuple[Person, ...], met: Mapping[tuple[PersonId, PersonId], int]
    ) -> None:
        """Show these people."""
        self.people, self.met, self._at = people, met, None
        head = self._head()
        roomy = em(self, min(1.7, max(1.05, 26 / max(1, len(people)))))
        cell = roomy if self._named else max(3, em(self, 0.35))
        self.setMinimumHeight(round(head + cell * len(people)) + 6)
        self.update()

    @property
    def _named(self) -> bool:
        return len(self.people) <= MOST_NAMED

    def _head(self) -> float:
        if not self._named:
            return 4
        names = (self.fontMetrics().horizontalAdvance(p.label) for p in self.people)
        return min(max(names, default=0), em(self, 9)) + em(self, 0.5)

    def _geometry(self) -> tuple[float, float, float]:
        """Left and top of the first cell, and a cell's side."""
        head, count = self._head(), max(1, len(self.people))
        side = min((self.width() - head - 4) / count, (self.height() - head - 4) / count)
        return head, head, min(side, em(self, 2.2))

    def cell_at(self, at: QPointF) -> tuple[int, int] | None:
        """Which two people a place belongs to."""
        left, top, side = self._geometry()
        x = self.width() - at.x() if self.isRightToLeft() else at.x()
        row, column = int((at.y() - top) // side), int((x - left) // side)
        count = len(self.people)
        inside = 0 <= row < count and 0 <= column < count and row != column
        return (row, column) if inside else None

    def words(self, row: int, column: int) -> str:
        """What a cell says."""
        a, b = self.people[row], self.people[column]
        n = self.met.get(pair_key(a.id, b.id), 0)
        if not n:
            return tr("{a} and {b} have not met yet", a=a.label, b=b.label)
        return plural("{a} and {b} met once", "{a} and {b} met {n} times", n, a=a.label, b=b.label)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            cell = self.cell_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.words(*cell) if cell else "", self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forth = -1 if self.isRightToLeft() else 1
        steps = {
            Qt.Key.Key_Left: (0, -forth),
            Qt.Key.Key_Right: (0, forth),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or len(self.people) < 2:
            super().keyPressEvent(event)
            return
        row, column = self._at or (0, 0)
        count = len(self.people)
        row, column = (row + step[0]) % count, (column + step[1]) % count
        if row == column:
            row, column = (row + step[0]) % count, (column + step[1]) % count
        self._at = (row, column)
        self.setAccessibleDescription(self.words(row, column))
        self.update()

    def draw(self, painter: QPainter, _area: QRectF) -> None:
        if not self.people:
            return
        left, top, side = self._geometry()
        mirrored = self.isRightToLeft()
        if self._named:
            self._names(painter, left, top, side)
        whole = side * len(self.people)
        begin = self.width() - left - whole if mirrored else left
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        image = self._image()
        if mirrored:
            image = image.flipped(Qt.Orientation.Horizontal)
        painter.drawImage(QRectF(begin, top, whole, whole), image)
        if side >= self.fontMetrics().height() * 0.95:
            self._numbers(painter, left, top, side)
        if side > 6:
            painter.setPen(QPen(color("base"), 1))
            for n in range(len(self.people) + 1):
                at = n * side
                painter.drawLine(QPointF(begin, top + at), QPointF(begin + whole, top + at))
                painter.drawLine(QPointF(begin + at, top), QPointF(begin + at, top + whole))
        if self._at:
            x = left + self._at[1] * side
            x = self.width() - x - side if mirrored else x
            painter.setPen(QPen(color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(x, top + self._at[0] * side, side, side))

    def _image(self) -> QImage:
        """One pixel for every two people: drawn at once, however many they are."""
        count = len(self.people)
        image = QImage(count, count, QImage.Format.Format_RGB32)
        image.fill(color("hover"))
        at = {p.id: n for n, p in enumerate(self.people)}
        shades = [_mixed(color("base"), color("accent"), share) for share in _SHADES]
        for (a, b), times in self.met.items():
            shade = shades[min(times, len(shades) - 1)]
            image.setPixelColor(at[a], at[b], shade)
            image.setPixelColor(at[b], at[a], shade)
        for n in range(count):
            image.setPixelColor(n, n, color("line"))
        return image

    def _numbers(self, painter: QPainter, left: float, top: float, side: float) -> None:
        at = {p.id: n for n, p in enumerate(self.people)}
        for pair, times in self.met.items():
            painter.setPen(color("text" if times < 3 else "on_accent"))
            for row, column in ((at[pair[0]], at[pair[1]]), (at[pair[1]], at[pair[0]])):
                x = left + column * side
                x = self.width() - x - side if self.isRightToLeft() else x
                box = QRectF(x, top + row * side, side, side)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(times))

    def _names(self, painter: QPainter, left: float, top: float, side: float) -> None:
        metrics, gap = self.fontMetrics(), em(self, 0.3)
        room = round(left - gap)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        for at, person in enumerate(self.people):
            name = metrics.elidedText(person.label, Qt.TextElideMode.ElideRight, room)
            painter.setPen(color("text"))
            beside = QRectF(0, top + at * side, room, side)
            if self.isRightToLeft():
                beside.moveRight(self.width())
                painter.drawText(beside, flags | Qt.AlignmentFlag.AlignLeft, name)
            else:
                painter.drawText(beside, flags | Qt.AlignmentFlag.AlignRight, name)
            x = left + at * side
            x = self.width() - x - side if self.isRightToLeft() else x
            painter.save()
            painter.translate(x, top - gap)
            painter.rotate(-90)
            painter.drawText(QRectF(0, 0, room, side), flags | Qt.AlignmentFlag.AlignLeft, name)
            painter.restore()


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    """A colour between two."""
    parts = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(a + (b - a) * share) for a, b in parts))
