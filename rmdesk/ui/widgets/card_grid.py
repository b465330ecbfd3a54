"""Cards in as many columns as fit, laid out by hand: a hundred cards stay quick."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..theme import em


class CardGrid(QWidget):
    """Places its cards row by row; all cards of a row are equally high."""

    def __init__(self, narrowest: float = 21.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrowest = narrowest
        self._cards: list[QWidget] = []
        self._known: set[QWidget] = set()
        self._heights: dict[QWidget, tuple[int, int]] = {}  # the width each was measured for
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(0)
        self._wait.timeout.connect(self.arrange)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def cards(self) -> list[QWidget]:
        """The cards, in their order."""
        return list(self._cards)

    def set_cards(self, cards: list[QWidget]) -> None:
        """Show these cards; those shown before and not named are hidden."""
        for old in self._cards:
            if old not in cards:
                old.hide()
        self._cards = list(cards)
        for card in cards:
            if card.parentWidget() is not self:
                card.setParent(self)
            if card not in self._known:
                self._known.add(card)
                card.installEventFilter(self)
            card.show()
        self._arrange_soon()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._heights.pop(watched, None)  # type: ignore[call-overload]
            self._arrange_soon()
        return False

    def _arrange_soon(self) -> None:
        """Begun once only: begun anew with each further card, it would come after the last."""
        if not self._wait.isActive():
            self._wait.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.oldSize().width() != event.size().width():
            self.arrange()

    def sizeHint(self) -> QSize:
        return QSize(em(self, self._narrowest), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(em(self, self._narrowest), 0)

    def arrange(self) -> None:
        """Give every card its place."""
        gap = em(self, 0.7)
        width = max(self.width(), 1)
        least = max(
            [em(self, self._narrowest), *(c.minimumSizeHint().width() for c in self._cards)]
        )
        columns = max(1, (width + gap) // (least + gap))
        each = (width - gap * (columns - 1)) // columns
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        top = 0
        for start in range(0, len(self._cards), columns):
            line = self._cards[start : start + columns]
            high = max(self._height(card, each) for card in line)
            for at, card in enumerate(line):
                left = at * (each + gap)
                if mirrored:
                    left = width - left - each
                card.setGeometry(QRect(left, top, each, high))
            top += high + gap
        self.setFixedHeight(max(top - gap, 0))

    def _height(self, card: QWidget, width: int) -> int:
        """How high a card wants to be; measured again only when it or its width has changed."""
        known = self._heights.get(card)
        if known and known[0] == width:
            return known[1]
        high = card.heightForWidth(width) if card.hasHeightForWidth() else card.sizeHint().height()
        self._heights[card] = (width, high)
        return high
