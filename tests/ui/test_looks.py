"""Contrast computed from both themes; every focusable widget named; nothing cut off."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget

from rmdesk.ui.dialogs.about import AboutDialog
from rmdesk.ui.dialogs.guide import GuideDialog
from rmdesk.ui.dialogs.history import HistoryDialog
from rmdesk.ui.dialogs.swap_dialog import SwapDialog
from rmdesk.ui.dialogs.why_not import WhyNotDialog
from rmdesk.ui.icons import icon
from rmdesk.ui.pages.settings_page import SettingsPage
from rmdesk.ui.theme import Appearance, load_tokens, theme

from .conftest import Desk

TEXT, SHAPE = 4.5, 3.0
TEXTS = {
    "text": ("window", "base", "alternate", "hover", "sidebar"),
    "muted": ("window", "base", "alternate"),
    "on_accent": ("accent", "accent_hover"),
    "on_chosen": ("chosen",),
    "text ": ("chosen",),
    "good": ("window", "base"),
    "warn": ("window", "base"),
    "bad": ("window", "base"),
    "accent": ("window", "base"),
    "on_banner": ("banner",),
    "on_toast": ("toast",),
    "toast_link": ("toast",),
}
SHAPES = {
    "icon": ("window", "base", "hover", "sidebar"),
    "edge": ("window", "base"),
    "focus": ("window", "base", "sidebar", "chosen"),
}


def luminance(colour: str) -> float:
    parts = [c / 255 for c in QColor(colour).getRgb()[:3]]  # type: ignore[index]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_contrast(name: str) -> None:
    tokens = load_tokens(name)
    low = [
        (fore, back, round(contrast(getattr(tokens, fore.strip()), getattr(tokens, back)), 2))
        for wanted, table in ((TEXT, TEXTS), (SHAPE, SHAPES))
        for fore, backs in table.items()
        for back in backs
        if contrast(getattr(tokens, fore.strip()), getattr(tokens, back)) < wanted
    ]
    assert low == []


def test_icons_take_the_colour_of_the_theme(qapp: QApplication) -> None:
    for appearance in (Appearance.LIGHT, Appearance.DARK):
        theme().apply(appearance)
        image = icon("people").pixmap(48, 48).toImage()
        shown = {image.pixelColor(x, y).name() for x in range(48) for y in range(48)
                 if image.pixelColor(x, y).alpha() == 255}  # fmt: skip
        assert theme().tokens.icon in shown
    theme().apply(Appearance.LIGHT)


def unnamed(root: QWidget) -> list[str]:
    """The focusable widgets in ``root`` that a screen reader could not name."""
    found = []
    for widget in root.findChildren(QWidget):
        focusable = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisibleTo(root)
        inner = widget.objectName().startswith("qt_") or widget.focusProxy() is not None
        # parts of compound widgets are named by their whole
        part = widget.parentWidget() is not None and widget.parentWidget().inherits(
            "QAbstractSpinBox"
        )
        if not focusable or inner or part or isinstance(widget, QScrollArea):
            continue
        spoken = QAccessible.queryAccessibleInterface(widget)
        if spoken is not None and not spoken.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


def test_every_focusable_widget_has_a_name(desk: Desk) -> None:
    desk.press_main()
    bad: dict[str, list[str]] = {}
    for entry in desk.window.entries:
        page = desk.window.show_page(entry.key)
        desk.settle()
        bad[entry.key] = unnamed(page)
        if isinstance(page, SettingsPage):
            for section in page.sections:
                page.show_section(section)
                desk.settle()
                bad[f"{entry.key} {type(section).__name__}"] = unnamed(section)
    bad["window"] = unnamed(desk.window)
    assert {k: v for k, v in bad.items() if v} == {}


DIALOGS: dict[str, Callable[[Desk], QDialog]] = {
    "history": lambda d: HistoryDialog(d.window.context, d.window),
    "guide": lambda d: GuideDialog.of(d.window, "guide"),
    "news": lambda d: GuideDialog.of(d.window, "news"),
    "about": lambda d: AboutDialog(d.window),
    "swap": lambda d: SwapDialog(
        d.window.context,
        d.week.view.week,
        d.week.view.cards[0].people,
        d.window,  # type: ignore[union-attr]
    ),
    "why not": lambda d: WhyNotDialog(
        d.window.context,
        d.week.view.week,  # type: ignore[union-attr]
        [(p.id, p.name) for p in d.week.view.everybody],  # type: ignore[union-attr]
        None,
        d.window,
    ),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_dialogs_are_named_and_close_with_escape(desk: Desk, name: str) -> None:
    desk.press_main()
    dialog = DIALOGS[name](desk)
    dialog.open()
    desk.settle()
    assert unnamed(dialog) == []
    assert dialog.windowTitle()
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isHidden()
