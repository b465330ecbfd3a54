"""An empty state: one sentence why nothing is here, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ..icons import picture
from ..theme import em, theme
from .basics import button, label


class EmptyState(QWidget):
    """A picture, a title, one sentence, and buttons, the first of them the main one."""

    def __init__(
        self,
        shown: str,
        title: str,
        why: str,
        buttons: list[tuple[str, Callable[[], object]]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._picture_name = shown
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = label(title, "title")
        self.why = label(why, "muted")
        self.buttons: list[QPushButton] = []
        column = QVBoxLayout(self)
        column.setSpacing(em(self, 0.7))
        column.addStretch(2)
        column.addWidget(self._picture)
        for line in (self.title, self.why):
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(line)
        for at, (text, clicked) in enumerate(buttons or []):
            made = button(text, clicked, kind="primary" if at == 0 else "")
            self.buttons.append(made)
            made.setMinimumWidth(em(self, 18))
            column.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        theme().changed.connect(self._draw)
        self._draw()

    def say(self, title: str, why: str) -> None:
        """Change the words."""
        self.title.setText(title)
        self.why.setText(why)

    def _draw(self) -> None:
        size = em(self, 4)
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(picture(self._picture_name, "accent", size, ratio))
