"""Labels, buttons and frames with one look, so that pages need not say it again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..icons import set_icon
from ..theme import em, style_as


def label(text: str = "", kind: str = "", *, wrap: bool = True) -> QLabel:
    """A plain-text label: "title", "heading", "strong", "muted", "good", "warn", "bad", "tag"."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if kind:
        made.setProperty("kind", kind)
    return made


def button(
    text: str, clicked: Callable[[], object] | None = None, *, kind: str = "", icon: str = ""
) -> QPushButton:
    """A button: "primary", "danger", "quiet", or plain."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    if kind:
        made.setProperty("kind", kind)
    if icon:
        set_icon(made, icon, "on_accent" if kind == "primary" else "icon")
    if clicked:
        made.clicked.connect(clicked)
    return made


def tool(
    text: str,
    clicked: Callable[[], object] | None = None,
    *,
    icon: str = "",
    words: bool = True,
    kind: str = "quiet",
) -> QToolButton:
    """A button with an icon: "quiet", or "faint" where it comes in great number.

    Without ``words`` the text is its tooltip and name.
    """
    made = QToolButton()
    made.setText(text)
    made.setProperty("kind", kind)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setAccessibleName(text.replace("&", ""))
    if icon:
        set_icon(made, icon, "muted" if kind == "faint" else "icon")
    if words:
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    else:
        made.setToolTip(text.replace("&", ""))
    if clicked:
        made.clicked.connect(clicked)
    return made


def row(*widgets: QWidget | None, stretch_at: int | None = None) -> QHBoxLayout:
    """Widgets side by side; None (or ``stretch_at``) is where spare room goes."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    for at, widget in enumerate(widgets):
        if at == stretch_at:
            made.addStretch(1)
        if widget is None:
            made.addStretch(1)
        else:
            made.addWidget(widget)
    return made


def panel(kind: str = "panel") -> tuple[QFrame, QVBoxLayout]:
    """A framed box and the column inside it."""
    frame = QFrame()
    frame.setProperty("kind", kind)
    column = QVBoxLayout(frame)
    gap = em(frame, 0.8)
    column.setContentsMargins(gap, gap, gap, gap)
    return frame, column


def scrolled(inside: QWidget, name: str) -> QScrollArea:
    """``inside`` in an area that scrolls up and down only."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(name)
    inside.setProperty("kind", "page")
    area.setWidget(inside)
    return area


def breakable(text: str, longest: int = 16) -> str:
    """``text`` for a label that wraps: words longer than any line may be broken too."""

    def parts(word: str) -> str:
        return "\u200b".join(word[at : at + longest] for at in range(0, len(word), longest))

    return " ".join(parts(word) for word in text.split(" "))


def spacer() -> QWidget:
    """An empty widget that takes the spare room of a row."""
    made = QWidget()
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return made


def show_kind(widget: QLabel, kind: str) -> None:
    """Change what a label is."""
    if widget.property("kind") != kind:
        style_as(widget, kind)
