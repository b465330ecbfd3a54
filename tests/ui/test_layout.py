"""Nothing is cut off or lies outside its parent: on a small laptop, enlarged, with large letters.

A screen of 1366 x 768 at 150 and 200 % has room for 911 x 512 and 683 x 384 of the window's own
pixels; its bar and frame take some of that.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCalendarWidget,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)

from rmdesk.ui.main_window import MainWindow
from rmdesk.ui.pages.people import PeoplePage
from rmdesk.ui.pages.settings_page import SettingsPage
from rmdesk.ui.pages.this_week import ThisWeekPage
from rmdesk.ui.theme import Appearance, theme

from .conftest import Desk

FRAME = 28  # what the system's own bar takes of the height
SIZES = {"100 %": (1366, 768 - FRAME), "150 %": (911, 512 - FRAME), "200 %": (683, 384 - FRAME)}
SLACK = 1


@contextmanager
def letters(scale: float) -> Iterator[None]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    before = application.font()
    larger = application.font()
    larger.setPointSizeF(before.pointSizeF() * scale)
    application.setFont(larger)
    theme().apply(Appearance.LIGHT)
    try:
        yield
    finally:
        application.setFont(before)
        theme().apply(Appearance.LIGHT)


def is_part(widget: QWidget) -> bool:
    """Parts of Qt's own widgets, which look after themselves."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QCalendarWidget) or parent.inherits("QAbstractSpinBox"):
            return True
        if parent.inherits("QComboBox") or parent.inherits("QLineEdit"):
            return True
        if parent.inherits("QTabBar") or parent.inherits("QHeaderView"):
            return True
        parent = parent.parentWidget()
    return widget.objectName().startswith("qt_") or widget.inherits("QScrollBar")


def told(widget: QWidget) -> str:
    text = getattr(widget, "text", str)()
    return f"{type(widget).__name__} “{text[:30]}” in {type(widget.parentWidget()).__name__}"


def outside(root: QWidget) -> list[str]:
    """Widgets that stick out of their parent."""
    found = []
    for widget in root.findChildren(QWidget):
        parent = widget.parentWidget()
        if not widget.isVisible() or parent is None or widget.isWindow() or is_part(widget):
            continue
        box, room = widget.geometry(), parent.rect()
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea):  # what scrolls up and down may be longer
            box = QRect(box.left(), 0, box.width(), 1)
        if not room.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(box):
            found.append(f"{told(widget)}: {box.getRect()} in {room.getRect()}")
    return found


def cut_off(root: QWidget) -> list[str]:
    """Buttons and labels with less room than their words need."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or is_part(widget):
            continue
        if isinstance(widget, QPushButton | QToolButton | QCheckBox | QRadioButton):
            needed = widget.minimumSizeHint()
            small = widget.width() < needed.width() - SLACK or (
                widget.height() < needed.height() - 4 * SLACK
            )
        elif isinstance(widget, QLabel) and widget.text():
            if widget.wordWrap():
                small = widget.height() < widget.heightForWidth(widget.width()) - SLACK
            else:
                small = widget.width() < widget.sizeHint().width() - SLACK
        else:
            continue
        if small:
            found.append(f"{told(widget)}: {widget.size().toTuple()}")
    return found


def overlapping(root: QWidget) -> list[str]:
    """Buttons that lie one over another."""
    buttons = [b for b in root.findChildren(QAbstractButton) if b.isVisible() and not is_part(b)]
    places = [(b, QRect(b.mapTo(root, QPoint()), b.size()).adjusted(2, 2, -2, -2)) for b in buttons]
    return [
        f"{told(a)} and {told(b)}"
        for n, (a, one) in enumerate(places)
        for b, other in places[n + 1 :]
        if one.intersects(other) and a.parentWidget() is b.parentWidget()
    ]


def views(window: MainWindow, desk: Desk) -> Iterator[str]:
    """Every page, section and tab, one after another."""
    week = window.show_page("week")
    assert isinstance(week, ThisWeekPage)
    desk.settle()
    yield "week, no pairs"
    week.suggest()
    desk.settle()
    window.toast.hide()
    yield "week, draft"
    week.show_season()
    desk.settle()
    yield "season"
    week.show_week(None)
    for entry in window.entries[1:]:
        page = window.show_page(entry.key)
        desk.settle()
        yield entry.key
        if isinstance(page, SettingsPage):
            for section in page.sections:
                page.show_section(section)
                desk.settle()
                yield f"settings, {type(section).__name__}"
        if isinstance(page, PeoplePage):
            tabs = page.editor.one.tabs
            for at in range(tabs.count()):
                tabs.setCurrentIndex(at)
                desk.settle()
                yield f"people, {tabs.tabText(at)}"


@pytest.mark.parametrize(
    ("scale", "sizes"), [(1.0, list(SIZES)), (1.5, ["100 %"])], ids=["letters", "larger letters"]
)
def test_everything_has_its_room(desk: Desk, scale: float, sizes: list[str]) -> None:
    bad: dict[str, list[str]] = {}
    with letters(scale):
        window = MainWindow(desk.workspace, desk.runner)
        desk.qtbot.addWidget(window)
        window.show()
        desk.settle()
        for name in views(window, desk):
            for size in sizes:
                window.resize(*SIZES[size])
                QApplication.processEvents()
                QApplication.processEvents()  # what the first round has asked for
                assert window.size().toTuple() == SIZES[size], "the window does not fit"
                page = window.stack.currentWidget()
                wrong = [*outside(page), *cut_off(page), *overlapping(page)]
                wrong += [*outside(window.sidebar), *cut_off(window.sidebar)]
                if wrong:
                    bad[f"{name}, {size}"] = wrong
    assert bad == {}, "\n".join(f"{k}:\n  " + "\n  ".join(v) for k, v in bad.items())
