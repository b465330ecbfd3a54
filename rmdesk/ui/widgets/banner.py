"""A strip over the whole window: what is special just now, and the way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ..theme import em
from .basics import button, label


class Banner(QFrame):
    """One sentence and one button."""

    def __init__(
        self, text: str, action: str, do: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        self.setAccessibleName(text)
        self.button = button(action, do)
        line = QHBoxLayout(self)
        line.setContentsMargins(em(self, 1), em(self, 0.3), em(self, 1), em(self, 0.3))
        self.label = label(text, "strong")
        line.addWidget(self.label, 1)
        line.addWidget(self.button)

    def set_action_visible(self, visible: bool) -> None:
        """Whether there is a way back to offer."""
        self.button.setVisible(visible)

    def say(self, text: str) -> None:
        """Show another sentence."""
        self.setAccessibleName(text)
        self.label.setText(text)
        self.show()
