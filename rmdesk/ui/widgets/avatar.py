"""A person as a coloured circle with initials: the same person always in the same colour."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from ..theme import color, theme

HUES = (170, 30, 258, 338, 205, 96, 285, 12)


def initials(name: str) -> str:
    """The first letters of the first and the last word of a name: "AB", "李"."""
    parts = [p for p in name.split() if p[0].isalnum()] or name.split()
    chosen = parts[:1] + parts[-1:] if len(parts) > 1 else parts
    return "".join(p[0] for p in chosen).upper()


def avatar_colors(key: int, *, is_dark: bool) -> tuple[QColor, QColor]:
    """Ground and letters for a person's number."""
    hue = HUES[key % len(HUES)] / 360
    if is_dark:
        return QColor.fromHslF(hue, 0.32, 0.27), QColor.fromHslF(hue, 0.55, 0.86)
    return QColor.fromHslF(hue, 0.48, 0.88), QColor.fromHslF(hue, 0.62, 0.22)


def avatar(widget: QWidget, key: int, name: str, side: int) -> QPixmap:
    """A circle ``side`` pixels wide, for a widget's screen and font."""
    if theme().high_contrast:
        ground, letters = color("window"), color("text")
    else:
        ground, letters = avatar_colors(key, is_dark=color("base").lightness() < 128)
    family = theme().strong_family or widget.font().family()
    ratio = widget.devicePixelRatioF()
    return _draw(initials(name), ground.rgb(), letters.rgb(), side, ratio, family)


@lru_cache(maxsize=1024)
def _draw(text: str, ground: int, letters: int, side: int, ratio: float, family: str) -> QPixmap:
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(ground))
    painter.setPen(QColor(letters) if ground == _plain() else Qt.PenStyle.NoPen)
    circle = QRectF(0.5, 0.5, side - 1, side - 1)
    painter.drawEllipse(circle)
    font = QFont(family)
    font.setPixelSize(max(6, round(side * 0.4)))
    painter.setFont(font)
    painter.setPen(QColor(letters))
    painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return picture


def _plain() -> int:
    """The ground under high contrast, where the circle needs an outline."""
    return color("window").rgb()
