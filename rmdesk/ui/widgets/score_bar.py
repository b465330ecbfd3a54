"""How good the round is: a bar against the best the week can be, and the same in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from .. import words
from ..i18n import tr
from ..theme import color, em, theme
from .basics import label, show_kind

if TYPE_CHECKING:
    from rmdesk.services.effects import RoundScore


class _Bar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.percent = 0
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(em(self, 9), em(self, 0.6))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = em(self, 0.55)
        whole = QRectF(0.5, (self.height() - high) / 2, self.width() - 1, high)
        painter.setPen(color("edge"))
        painter.setBrush(color("base"))
        painter.drawRoundedRect(whole, high / 2, high / 2)
        part = QRectF(whole)
        part.setWidth(max(whole.width() * self.percent / 100, high))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            part.moveRight(whole.right())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("accent"))
        painter.drawRoundedRect(part, high / 2, high / 2)
        painter.end()


class ScoreBar(QWidget):
    """A bar and its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = _Bar()
        self._bar.setFixedWidth(em(self, 9))
        self.text: QLabel = label("", "muted")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._bar)
        line.addWidget(self.text, 1)

    def show_score(self, found: RoundScore) -> None:
        """Show how good a round is."""
        self._show(found.percent, words.score(found), "good" if found.proven else "muted")

    def show_proven(self) -> None:
        """Show that no round of this week could be better."""
        self._show(100, words.best_score(), "good")

    def _show(self, percent: int, said: str, kind: str) -> None:
        self._bar.percent = percent
        self._bar.update()
        self.text.setText(said)
        show_kind(self.text, kind)
        told = tr("How good this round is: {words}", words=said)
        self.setAccessibleName(told)
        self.setToolTip(
            tr(
                "The whole bar is the best round this week can have. That it is the best is "
                "proven, not guessed."
            )
        )
