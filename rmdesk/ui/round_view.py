"""The week's groups as cards: who meets, what they can show each other, when and where."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from rmdesk.services.week_view import CardView, WeekView


class RoundView(QScrollArea):
    """Shows one week's round."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setAccessibleName("This week's pairs")

    def show_week(self, view: WeekView) -> None:
        """Replace what is shown by ``view``."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.addWidget(_label(view.headline, bold=True))
        for card in view.cards:
            column.addWidget(_card(card))
        for line in view.remarks:
            column.addWidget(_label(line))
        column.addStretch()
        self.setWidget(page)


def _card(view: CardView) -> QFrame:
    card = QFrame()
    card.setFrameShape(QFrame.Shape.StyledPanel)
    card.setAccessibleName(view.title)
    column = QVBoxLayout(card)
    column.addWidget(_label(view.title, bold=True))
    if view.when:
        column.addWidget(_label(view.when))
    for line in view.lines:
        column.addWidget(_label(line))
    return card


def _label(text: str, *, bold: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if bold:
        font = label.font()
        font.setBold(True)
        label.setFont(font)
    return label
