"""Where the window was, kept on a screen that exists."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from .theme import em

FRAME = 2  # what the system's own frame takes, in heights of a letter


def geometry_text(window: QMainWindow) -> str:
    """The window's place and size, to be kept."""
    return bytes(window.saveGeometry().toBase64().data()).decode("ascii")


def restore_geometry(window: QMainWindow, text: str) -> None:
    """Put the window where it was, or let the system place it; always on a screen."""
    screens = [s.availableGeometry() for s in QGuiApplication.screens()]
    if not text or not window.restoreGeometry(QByteArray.fromBase64(text.encode("ascii"))):
        room = screens[0].size() if screens else QSize(1366, 768)
        frame = em(window, FRAME)
        wanted = QSize(em(window, 84), em(window, 56))
        window.resize(wanted.boundedTo(QSize(room.width() - frame, room.height() - 2 * frame)))
        return
    inside = [s.adjusted(0, em(window, FRAME), 0, 0) for s in screens]
    if window.isMaximized() or any(s.contains(window.geometry()) for s in inside):
        return
    window.setGeometry(clamped(window.geometry(), inside))


def clamped(wanted: QRect, screens: list[QRect]) -> QRect:
    """``wanted``, moved and shrunk so that it lies on the screen it covers most of."""
    if not screens:
        return wanted

    def covered(screen: QRect) -> int:
        common = screen.intersected(wanted)
        return common.width() * common.height() if common.isValid() else 0

    screen = max(screens, key=covered)
    made = QRect(wanted)
    made.setSize(wanted.size().boundedTo(screen.size()))
    made.moveLeft(min(max(made.left(), screen.left()), screen.right() - made.width() + 1))
    made.moveTop(min(max(made.top(), screen.top()), screen.bottom() - made.height() + 1))
    return made
