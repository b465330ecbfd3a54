"""Colours and sizes. One mechanism: a scheme, a token file for each, one style sheet.

Widgets name what they are by ``style_as(widget, "card")`` and never a colour; painters ask
``color("accent")``. Sizes come from the font: ``em(widget, 1.5)``. Under the system's high
contrast, the system's own palette is used.
"""

from __future__ import annotations

import sys
import tomllib
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from rmdesk.paths import resources_dir

from .style_sheet import style_sheet


class Appearance(StrEnum):
    """What the owner chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """The colours by what they are for; see resources/themes/light.toml."""

    window: str
    base: str
    alternate: str
    text: str
    muted: str
    line: str
    edge: str
    accent: str
    accent_hover: str
    on_accent: str
    focus: str
    hover: str
    chosen: str
    on_chosen: str
    sidebar: str
    icon: str
    good: str
    warn: str
    bad: str
    banner: str
    on_banner: str
    toast: str
    on_toast: str
    toast_link: str


@cache
def load_tokens(name: str) -> Tokens:
    """The tokens of the "light" or "dark" theme."""
    text = (resources_dir() / "themes" / f"{name}.toml").read_text(encoding="utf-8")
    return Tokens(**tomllib.loads(text))


class Theme(QObject):
    """The program's one theme. ``changed`` tells painters and icons to look again."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._system = QPalette(application.palette())
        self.appearance = Appearance.SYSTEM
        self.tokens = load_tokens("light")
        self.high_contrast = False
        self._applying = False
        self._worn: tuple[str, bool] | None = None
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        self._strong = _use_own_font(application)

    def apply(self, appearance: Appearance) -> None:
        """Show the window light, dark, or as the system is, from now on."""
        self.appearance = appearance
        schemes = {
            Appearance.SYSTEM: Qt.ColorScheme.Unknown,
            Appearance.LIGHT: Qt.ColorScheme.Light,
            Appearance.DARK: Qt.ColorScheme.Dark,
        }
        self._applying = True
        self._application.styleHints().setColorScheme(schemes[appearance])
        self._applying = False
        self._restyle()

    @property
    def is_dark(self) -> bool:
        """Whether the dark theme is what is shown."""
        if self.appearance is Appearance.SYSTEM:
            return self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self.appearance is Appearance.DARK

    @property
    def strong_family(self) -> str:
        """The family of the bold letters, "" where they are those of the system's font."""
        return self._strong

    @property
    def strong_style(self) -> str:
        """How bold letters are asked for in a style sheet or in rich text."""
        return f"font-family: '{self._strong}';" if self._strong else "font-weight: 600;"

    def _sheet(self) -> str:
        strong = self.strong_style
        dark = QColor(self.tokens.base).lightness() < 128
        return style_sheet(self.tokens, _points(self._application), strong, is_dark=dark)

    @Slot()
    def _follow(self) -> None:
        if not self._applying:
            self._restyle()

    def _restyle(self) -> None:
        self.high_contrast = _wants_high_contrast()
        if self.high_contrast:
            self.tokens = _tokens_of(self._system)
            palette = QPalette(self._system)
        else:
            self.tokens = load_tokens("dark" if self.is_dark else "light")
            palette = _palette(self.tokens)
        sheet = self._sheet()
        if self._worn == (sheet, self.high_contrast) and not self.high_contrast:
            return  # dressing every widget again takes time and changes nothing
        self._worn = (sheet, self.high_contrast)
        self._application.setStyle(QStyleFactory.create("Fusion"))
        self._application.setPalette(palette)
        self._application.setStyleSheet(sheet)
        self.changed.emit()


def theme() -> Theme:
    """The application's theme, made (light or dark as the system is) when first asked for."""
    if not _made:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        _made.append(Theme(application))
        _made[0].apply(Appearance.SYSTEM)
    return _made[0]


_made: list[Theme] = []


def color(name: str) -> QColor:
    """A token's colour in the present theme: ``color("accent")``."""
    return QColor(getattr(theme().tokens, name))


def em(widget: QWidget, times: float = 1.0) -> int:
    """So many times the height of the widget's letters, in pixels."""
    return max(1, round(widget.fontMetrics().height() * times))


def style_as(widget: QWidget, kind: str) -> None:
    """Give a widget a look of the style sheet: "primary", "card", "muted", "heading" ..."""
    widget.setProperty("kind", kind)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)


def _points(application: QApplication) -> float:
    font = application.font()
    return font.pointSizeF() if font.pointSizeF() > 0 else QFontInfo(font).pointSizeF()


def _wants_high_contrast() -> bool:
    hints = QGuiApplication.styleHints()  # held: it owns what accessibility() hands out
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def _use_own_font(application: QApplication) -> str:
    """Linux desktops differ widely, some with no good font: there we bring our own.

    Returns the family of its bold letters, "" where the system's font is used.
    """
    if sys.platform != "linux":
        return ""
    families = [_load_font(name) for name in ("Inter-Regular.otf", "Inter-SemiBold.otf")]
    if not all(families):
        return ""
    font = application.font()
    font.setFamilies([families[0], *font.families()])
    application.setFont(font)
    return families[1]


def _load_font(name: str) -> str:
    number = QFontDatabase.addApplicationFont(str(resources_dir() / "fonts" / name))
    found = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return found[0] if found else ""


def _palette(tokens: Tokens) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: tokens.window,
        QPalette.ColorRole.WindowText: tokens.text,
        QPalette.ColorRole.Base: tokens.base,
        QPalette.ColorRole.AlternateBase: tokens.alternate,
        QPalette.ColorRole.Text: tokens.text,
        QPalette.ColorRole.Button: tokens.base,
        QPalette.ColorRole.ButtonText: tokens.text,
        QPalette.ColorRole.BrightText: tokens.on_accent,
        QPalette.ColorRole.ToolTipBase: tokens.toast,
        QPalette.ColorRole.ToolTipText: tokens.on_toast,
        QPalette.ColorRole.PlaceholderText: tokens.muted,
        QPalette.ColorRole.Highlight: tokens.accent,
        QPalette.ColorRole.HighlightedText: tokens.on_accent,
        QPalette.ColorRole.Link: tokens.accent,
        QPalette.ColorRole.LinkVisited: tokens.accent,
        QPalette.ColorRole.Accent: tokens.accent,
        QPalette.ColorRole.Light: tokens.base,
        QPalette.ColorRole.Midlight: tokens.hover,
        QPalette.ColorRole.Mid: tokens.line,
        QPalette.ColorRole.Dark: tokens.edge,
        QPalette.ColorRole.Shadow: tokens.edge,
    }
    palette = QPalette()
    for role, value in roles.items():
        palette.setColor(role, QColor(value))
    off = QPalette.ColorGroup.Disabled
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(off, role, QColor(tokens.edge))
    return palette


def _tokens_of(palette: QPalette) -> Tokens:
    """Tokens made of the system's own high-contrast palette."""
    window = palette.color(QPalette.ColorRole.Window).name()
    text = palette.color(QPalette.ColorRole.WindowText).name()
    chosen = palette.color(QPalette.ColorRole.Highlight).name()
    on_chosen = palette.color(QPalette.ColorRole.HighlightedText).name()
    back = {"window", "base", "alternate", "hover", "sidebar", "banner", "toast"}
    bright = {"accent", "accent_hover", "chosen"}
    on_bright = {"on_accent", "on_chosen"}
    values = {}
    for field in fields(Tokens):
        name = field.name
        values[name] = (
            window
            if name in back
            else chosen
            if name in bright
            else on_chosen
            if name in on_bright
            else text
        )
    return Tokens(**values)
