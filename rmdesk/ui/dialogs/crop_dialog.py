"""Choosing the square of a picture that is kept."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from ..i18n import tr
from ..theme import color, em
from ..widgets.basics import button, label


class CropView(QWidget):
    """A picture with a square on it: dragged, or moved by the arrow keys."""

    def __init__(self, image: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image = image
        self._pixmap = QPixmap.fromImage(image)
        self._side = min(image.width(), image.height())
        self._centre = QPointF(image.width() / 2, image.height() / 2)
        self._grip: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("The square of the photo; arrow keys move it"))
        self.setMinimumSize(em(self, 18), em(self, 14))

    def sizeHint(self) -> QSize:
        return QSize(em(self, 26), em(self, 20))

    @property
    def square(self) -> QRect:
        """The square, in the picture's own pixels."""
        side = round(self._side)
        left = round(min(max(self._centre.x() - side / 2, 0), self.image.width() - side))
        top = round(min(max(self._centre.y() - side / 2, 0), self.image.height() - side))
        return QRect(left, top, side, side)

    @Slot(int)
    def set_percent(self, percent: int) -> None:
        """How large the square is, of the largest there can be."""
        largest = min(self.image.width(), self.image.height())
        self._side = max(1, round(largest * percent / 100))
        self.update()

    def _scale(self) -> float:
        return min(self.width() / self.image.width(), self.height() / self.image.height())

    def _shown(self) -> QRectF:
        scale = self._scale()
        width, height = self.image.width() * scale, self.image.height() * scale
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def _move(self, by: QPointF) -> None:
        half = QPointF(self.square.center())
        self._centre = half + by
        self._centre = QPointF(self.square.center())
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grip = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self._move((event.position() - self._grip) / self._scale())
            self._grip = event.position()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._grip = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = max(2, self.square.width() / 20)
        moves = {
            Qt.Key.Key_Left: QPointF(-step, 0),
            Qt.Key.Key_Right: QPointF(step, 0),
            Qt.Key.Key_Up: QPointF(0, -step),
            Qt.Key.Key_Down: QPointF(0, step),
        }
        if event.key() in moves:
            self._move(moves[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shown, scale = self._shown(), self._scale()
        painter.drawPixmap(shown, self._pixmap, QRectF(self._pixmap.rect()))
        square = self.square
        hole = QRectF(
            shown.left() + square.left() * scale,
            shown.top() + square.top() * scale,
            square.width() * scale,
            square.height() * scale,
        )
        painter.setClipRegion(self.rect())
        shade = QColor(0, 0, 0, 140)
        for part in (
            QRectF(shown.left(), shown.top(), shown.width(), hole.top() - shown.top()),
            QRectF(shown.left(), hole.bottom(), shown.width(), shown.bottom() - hole.bottom()),
            QRectF(shown.left(), hole.top(), hole.left() - shown.left(), hole.height()),
            QRectF(hole.right(), hole.top(), shown.right() - hole.right(), hole.height()),
        ):
            painter.fillRect(part, shade)
        painter.setPen(QPen(color("focus" if self.hasFocus() else "base"), 2))
        painter.drawRect(hole)
        painter.setPen(QPen(color("base"), 1, Qt.PenStyle.DotLine))
        painter.drawEllipse(hole)
        painter.end()


class CropDialog(QDialog):
    """The picture, the size of the square, and the verb."""

    chosen = Signal(QImage, QRect)

    def __init__(self, image: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Choose the part to keep"))
        self.view = CropView(image)
        self.size_slider = QSlider(Qt.Orientation.Horizontal)
        self.size_slider.setRange(15, 100)
        self.size_slider.setValue(100)
        self.size_slider.valueChanged.connect(self.view.set_percent)
        caption = label(tr("&Size of the square"), wrap=False)
        caption.setBuddy(self.size_slider)
        self.size_slider.setAccessibleName(tr("Size of the square"))
        self.keep = button(tr("Use this photo"), self._keep, kind="primary")
        self.keep.setDefault(True)
        line = QHBoxLayout()
        line.addWidget(caption)
        line.addWidget(self.size_slider, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(tr("Cancel"), self.reject))
        buttons.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.addWidget(label(tr("Drag the square, or move it with the arrow keys."), "muted"))
        column.addWidget(self.view, 1)
        column.addLayout(line)
        column.addLayout(buttons)

    @Slot()
    def _keep(self) -> None:
        self.chosen.emit(self.view.image, self.view.square)
        self.accept()
