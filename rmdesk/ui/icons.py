"""Icons: our own SVG files, drawn in the colour the theme asks for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Protocol
from weakref import WeakKeyDictionary

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from rmdesk.paths import resources_dir

from .theme import color, theme

SIZES = (16, 20, 24, 32, 48)  # of buttons and menus, also on screens of twice the dots
POINTING = frozenset({"next", "out", "previous", "redo", "undo"})
"""These point along the line, and so the other way where lines run from right to left."""
FEW_SIZES = (24, 48)  # of those that are seldom seen: disabled ones


class HasIcon(Protocol):
    """An action, button or anything else that takes an icon."""

    def setIcon(self, icon: QIcon, /) -> None:  # noqa: N802 - Qt's name
        ...


class _Registry(QObject):
    """Redraws the icons of living widgets and actions when the theme changes."""

    def __init__(self) -> None:
        super().__init__(theme())
        self.setObjectName("icon registry")
        self._known: WeakKeyDictionary[QObject, tuple[str, str]] = WeakKeyDictionary()
        self._waiting: WeakKeyDictionary[QObject, str] = WeakKeyDictionary()
        theme().changed.connect(self._redraw)

    def add(self, target: QObject, name: str, colour: str) -> None:
        self._known[target] = (name, colour)

    def wait(self, target: QObject, name: str) -> None:
        self._waiting[target] = name

    def draw(self, targets: Sequence[QObject]) -> None:
        for target in targets:
            name = self._waiting.pop(target, "")
            if name:
                set_icon(target, name)  # type: ignore[arg-type]

    def _redraw(self) -> None:
        from shiboken6 import isValid

        for target, (name, colour) in list(self._known.items()):
            if isValid(target):
                target.setIcon(icon(name, colour))  # type: ignore[attr-defined]
            else:
                del self._known[target]


def set_icon(target: HasIcon, name: str, colour: str = "icon") -> None:
    """Give ``target`` an icon that follows the theme."""
    target.setIcon(icon(name, colour))
    assert isinstance(target, QObject)
    _registry().add(target, name, colour)


def set_menu_icon(action: QAction, name: str) -> None:
    """The same for an action of a menu, drawn when ``draw_icons`` first opens that menu."""
    _registry().wait(action, name)


def draw_icons(actions: Sequence[QAction]) -> None:
    """Draw those icons of ``actions`` that wait for their menu to open."""
    _registry().draw(actions)


@cache
def _registry() -> _Registry:
    return _Registry()


def icon(name: str, colour: str = "icon") -> QIcon:
    """The icon ``resources/icons/name.svg`` in a token's colour, as the theme is now."""
    return _icon(name, color(colour).name(), color("edge").name(), _mirrored(name))


def picture(name: str, colour: str, side: int, ratio: float = 1.0) -> QPixmap:
    """The same drawn ``side`` pixels wide on a screen of so many dots a pixel."""
    renderer = _renderer(name, color(colour).name())
    made = _draw(renderer, round(side * ratio), _mirrored(name))
    made.setDevicePixelRatio(ratio)
    return made


@lru_cache(maxsize=256)
def _icon(name: str, normal: str, disabled: str, mirrored: bool) -> QIcon:
    made = QIcon()
    for colour, mode, sizes in (
        (normal, QIcon.Mode.Normal, SIZES),
        (disabled, QIcon.Mode.Disabled, FEW_SIZES),
    ):
        renderer = _renderer(name, colour)
        for size in sizes:
            made.addPixmap(_draw(renderer, size, mirrored), mode)
    return made


def _renderer(name: str, colour: str) -> QSvgRenderer:
    svg = _source(name).replace(b"currentColor", colour.encode())
    return QSvgRenderer(QByteArray(svg))


def _mirrored(name: str) -> bool:
    right_to_left = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return right_to_left and name in POINTING


def _draw(renderer: QSvgRenderer, size: int, mirrored: bool) -> QPixmap:
    drawn = QPixmap(QSize(size, size))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn.transformed(QTransform.fromScale(-1, 1)) if mirrored else drawn


@lru_cache(maxsize=128)
def _source(name: str) -> bytes:
    return (resources_dir() / "icons" / f"{name}.svg").read_bytes()
