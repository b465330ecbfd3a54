"""A strip after every change: what was done, and the way to take it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from .i18n import tr
from .theme import em
from .widgets.basics import button, label

SHOWN_MS = 9000


class Toast(QFrame):
    """Lies over the foot of its parent for some seconds; stays while the mouse is on it.

    One line of it hides the status line and nothing else.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setProperty("kind", "toast")
        self.text = label("")
        self.action = button("", self._act)
        self.close_button = button("✕", self.hide)
        self.close_button.setAccessibleName(tr("Close this message"))
        self._do: Callable[[], object] | None = None
        line = QHBoxLayout(self)
        gap = em(self, 0.15)
        line.setContentsMargins(em(self, 1), gap, gap * 2, gap)
        line.addWidget(self.text, 1)
        line.addWidget(self.action)
        line.addWidget(self.close_button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def tell(self, text: str, action: str = "", do: Callable[[], object] | None = None) -> None:
        """Show ``text``, and a button where there is something to do."""
        self.text.setText(text)
        self.setAccessibleName(text)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self._do = do
        self.place()
        self.show()
        self.raise_()
        self._timer.start(SHOWN_MS)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def add(self, text: str) -> None:
        """Put one more sentence to what is shown."""
        self.text.setText(f"{self.text.text()} {text}")
        self.setAccessibleName(self.text.text())
        self.place()

    def _act(self) -> None:
        do, self._do = self._do, None
        self.hide()
        if do:
            do()

    def place(self) -> None:
        """Move to the foot of the parent."""
        parent = self._over
        width = min(parent.width() - em(self, 2), em(self, 52))
        height = max(self.heightForWidth(width), self.sizeHint().height())
        self.resize(width, height)
        left = (parent.width() - width) // 2
        self.move(QPoint(left, parent.height() - height - em(self, 0.15)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self.place()
        return False

    def enterEvent(self, event: QEvent) -> None:  # noqa: ARG002
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: ARG002
        if self.isVisible():
            self._timer.start(SHOWN_MS)
