"""A level in five dots: clicked, or typed as a digit, or moved by the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

from ..i18n import tr
from ..theme import color, em

HIGHEST = 5


def level_words(level: int) -> str:
    """What a level means, in words."""
    names = (
        tr("nothing yet"),
        tr("knows the basics"),
        tr("gets by"),
        tr("good"),
        tr("very good"),
        tr("master"),
    )
    return names[level]


class LevelPicker(QSlider):
    """``lowest`` 1 for what somebody can show, 0 for how far a learner is."""

    def __init__(self, name: str, lowest: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(lowest, HIGHEST)
        self.setPageStep(1)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.valueChanged.connect(self._tell)
        self._tell(self.value())

    def show_level(self, level: int) -> None:
        """Show a level that is stored already."""
        self.blockSignals(True)
        self.setValue(level)
        self.blockSignals(False)
        self._tell(level)

    def _tell(self, level: int) -> None:
        self.setToolTip(f"{level}: {level_words(level)}")
        self.setAccessibleDescription(level_words(level))
        self.update()

    def _step(self) -> float:
        return em(self, 1.15)

    def sizeHint(self) -> QSize:
        return QSize(round(self._step() * HIGHEST) + 6, em(self, 1.6))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        x = event.position().x() - 3
        if self.isRightToLeft():
            x = self.width() - 6 - x
        level = int(x // self._step()) + 1
        if level == self.value() == 1:
            level = self.minimum()
        self.setValue(max(self.minimum(), min(HIGHEST, level)))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # The wheel scrolls the editor; it must not change a level on its way.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isdecimal() and self.minimum() <= int(event.text()) <= HIGHEST:
            self.setValue(int(event.text()))
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step, radius = self._step(), em(self, 0.36)
        for level in range(1, HIGHEST + 1):
            x = 3 + step * (level - 0.5)
            x = self.width() - x if self.isRightToLeft() else x
            filled = level <= self.value()
            painter.setPen(QPen(color("accent" if filled else "edge"), max(1.0, radius / 5)))
            painter.setBrush(color("accent") if filled else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(x, self.height() / 2), radius, radius)
        if self.hasFocus():
            painter.setPen(QPen(color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
        painter.end()
