"""The one style sheet, filled with a theme's colours. Lengths are in em: they follow the font."""

from __future__ import annotations

from dataclasses import asdict
from string import Template
from typing import TYPE_CHECKING

from rmdesk.paths import resources_dir

if TYPE_CHECKING:
    from .theme import Tokens

SHEET = Template("""
QToolTip { background: $toast; color: $on_toast; border: 1px solid $edge; padding: 0.3em; }
QMainWindow, QDialog { background: $window; }
QScrollArea, QScrollArea > QWidget > QWidget[kind="page"] { background: transparent; border: none; }

QPushButton, QToolButton[kind="button"] {
    background: $base; color: $text; border: 1px solid $edge; border-radius: 0.4em;
    padding: 0.4em 0.9em; min-height: 1.2em;
}
QPushButton:hover, QToolButton[kind="button"]:hover { background: $hover; }
QPushButton:pressed { background: $line; }
QPushButton:focus, QToolButton:focus { border: 2px solid $focus; }
QPushButton:disabled, QToolButton[kind="button"]:disabled { color: $edge; border-color: $line; }
QPushButton[kind="primary"] {
    background: $accent; color: $on_accent; border: 1px solid $accent; $strong
    padding: 0.5em 1.4em;
}
QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $focus; }
QPushButton[kind="primary"]:disabled { background: $line; color: $muted; border-color: $line; }
QPushButton[kind="danger"] { color: $bad; border-color: $bad; $strong }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] {
    background: transparent; border: 1px solid transparent; border-radius: 0.4em;
    padding: 0.25em 0.5em; color: $text;
}
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus { border: 2px solid $focus; }
QToolButton[kind="quiet"]:checked { background: $chosen; color: $on_chosen; }
QToolButton[kind="quiet"]:disabled { color: $edge; }
QToolButton[kind="faint"] {
    background: transparent; border: 1px solid transparent; border-radius: 0.4em;
    padding: 0.15em 0.3em; color: $muted;
}
QToolButton[kind="faint"]:hover { background: $hover; color: $text; }
QToolButton[kind="faint"]:focus { border: 2px solid $focus; color: $text; }
QToolButton[kind="faint"]:disabled { color: $edge; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }
QPushButton[kind="chip"] {
    background: transparent; border: 1px solid transparent; border-radius: 0.4em;
    padding: 0.1em 0.3em; font-size: $name_size; $strong text-align: left;
}
QPushButton[kind="chip"]:hover { background: $hover; border-color: $line; }
QPushButton[kind="chip"]:focus { border: 2px solid $focus; }
QPushButton[kind="chip"][target="true"] { background: $chosen; border: 2px dashed $accent; }

QFrame[kind="card"] { background: $base; border: 1px solid $line; border-radius: 0.6em; }
QFrame[kind="card"][locked="true"] { border: 2px solid $accent; }
QFrame[kind="rule"] { background: $line; border: none; min-height: 1px; max-height: 1px; }
QFrame[kind="panel"] { background: $base; border: 1px solid $line; border-radius: 0.6em; }
QFrame[kind="banner"] { background: $banner; border: none; }
QFrame[kind="banner"] QLabel { color: $on_banner; }
QFrame[kind="toast"] { background: $toast; border: 1px solid $edge; border-radius: 0.5em; }
QFrame[kind="toast"] QLabel { color: $on_toast; }
QFrame[kind="toast"] QPushButton {
    background: transparent; color: $toast_link; border: 1px solid transparent; $strong
}
QFrame[kind="toast"] QPushButton:hover { text-decoration: underline; }
QFrame[kind="toast"] QPushButton:focus { border: 2px solid $toast_link; }

QLabel[kind="title"] { font-size: $title_size; $strong }
QLabel[kind="heading"] { font-size: $heading_size; $strong }
QLabel[kind="strong"] { $strong }
QLabel[kind="muted"] { color: $muted; }
QLabel[kind="good"] { color: $good; $strong }
QLabel[kind="warn"] { color: $warn; $strong }
QLabel[kind="bad"], QLabel[kind="error"] { color: $bad; $strong }
QLabel[kind="tag"], QLabel[kind="tag-draft"], QLabel[kind="tag-final"] {
    background: $hover; color: $text; border-radius: 0.5em; padding: 0.1em 0.5em;
}
QLabel[kind="tag-draft"] { background: $banner; color: $on_banner; $strong }
QLabel[kind="tag-final"] { background: $chosen; color: $on_chosen; }

QListWidget[kind="sidebar"], QListWidget[kind="sidebar"]:focus {
    background: $sidebar; border: none; border-right: 1px solid $line; outline: none;
    border-radius: 0;
    padding: 0.6em 0.4em;
}
QListWidget[kind="sidebar"]::item {
    padding: 0.55em 0.6em; border-radius: 0.4em; color: $text; border: 2px solid transparent;
}
QListWidget[kind="sidebar"]::item:hover { background: $hover; }
QListWidget[kind="sidebar"]::item:selected {
    background: $chosen; color: $on_chosen; $strong
}
QListWidget[kind="sidebar"]::item:selected:focus { border: 2px solid $focus; }
QListView[kind="list"]::item { padding: 0.35em 0.5em; }

QLineEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit, QPlainTextEdit, QTextEdit {
    background: $base; color: $text; border: 1px solid $edge; border-radius: 0.35em;
    padding: 0.3em 0.5em; min-height: 1.2em;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus, QTimeEdit:focus,
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $focus; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: none; padding: 0; min-height: 0; }
QComboBox::drop-down, QDateEdit::drop-down {
    border: none; width: 1.7em; subcontrol-origin: border; subcontrol-position: center right;
}
QComboBox::down-arrow, QDateEdit::down-arrow, QSpinBox::down-arrow, QTimeEdit::down-arrow {
    image: url("$down"); width: 0.75em; height: 0.75em;
}
QSpinBox::up-arrow, QTimeEdit::up-arrow { image: url("$up"); width: 0.75em; height: 0.75em; }
QSpinBox::up-button, QTimeEdit::up-button {
    border: none; width: 1.5em; subcontrol-origin: border; subcontrol-position: top right;
}
QSpinBox::down-button, QTimeEdit::down-button {
    border: none; width: 1.5em; subcontrol-origin: border; subcontrol-position: bottom right;
}
QSpinBox, QTimeEdit, QDateEdit, QComboBox { padding-right: 1.7em; }
QLineEdit[wrong="true"], QComboBox[wrong="true"] { border: 2px solid $bad; }
QComboBox QAbstractItemView {
    background: $base; color: $text; border: 1px solid $edge;
    selection-background-color: $chosen; selection-color: $on_chosen;
}
QCheckBox:focus, QRadioButton:focus { border: 2px solid $focus; border-radius: 0.3em; }
QCheckBox, QRadioButton { border: 2px solid transparent; padding: 0.15em; spacing: 0.4em; }
QCheckBox::indicator, QAbstractItemView::indicator {
    width: 0.8em; height: 0.8em; background: $base; border: 1px solid $edge;
    border-radius: 0.25em;
}
QCheckBox::indicator:hover, QRadioButton::indicator:hover { background: $hover; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
    background: $accent; border-color: $accent; image: url("$check");
}
QCheckBox::indicator:indeterminate { background: $edge; border-color: $edge; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line; }
QCheckBox::indicator:checked:disabled { background: $edge; }
QRadioButton::indicator {
    width: 0.8em; height: 0.8em; background: $base; border: 1px solid $edge;
    border-radius: 0.4em;
}
QRadioButton::indicator:checked {
    width: 0.4em; height: 0.4em; background: $on_accent; border: 0.25em solid $accent;
}
QSlider:focus { border: 2px solid $focus; border-radius: 0.3em; }
QSlider { border: 2px solid transparent; min-height: 1.6em; }

QAbstractItemView {
    background: $base; alternate-background-color: $alternate; color: $text;
    selection-background-color: $chosen; selection-color: $on_chosen;
}
QTableView, QTreeView, QListView { border: 1px solid $line; border-radius: 0.4em; }
QTableView:focus, QTreeView:focus, QListView[kind="list"]:focus { border: 2px solid $focus; }
QTableView { gridline-color: $line; }
QTableView[kind="roomy"]::item { padding: 0.3em 0.5em; }
QHeaderView::section {
    background: $window; color: $muted; border: none; border-bottom: 1px solid $line;
    border-right: 1px solid $line; padding: 0.35em 0.5em; $strong
}
QTabBar::tab {
    background: transparent; color: $muted; padding: 0.45em 0.6em;
    border: 2px solid transparent; border-bottom: 2px solid transparent;
}
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; $strong }
QTabBar::tab:selected:focus { border: 2px solid $focus; border-radius: 0.3em; }
QTabWidget::pane { border: none; }
QGroupBox { border: 1px solid $line; border-radius: 0.5em; margin-top: 1em; padding: 0.6em; }
QGroupBox::title { subcontrol-origin: margin; left: 0.6em; color: $muted; $strong }
QMenuBar { background: $window; color: $text; }
QMenuBar::item { padding: 0.3em 0.6em; background: transparent; border-radius: 0.3em; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $base; color: $text; border: 1px solid $edge; padding: 0.3em; }
QMenu::item { padding: 0.35em 1.6em 0.35em 1.6em; border-radius: 0.3em; }
QMenu::item:selected { background: $chosen; color: $on_chosen; }
QMenu::item:disabled { color: $edge; }
QMenu::separator { height: 1px; background: $line; margin: 0.3em 0.5em; }
QStatusBar { background: $window; color: $muted; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QProgressBar {
    background: $hover; border: 1px solid $edge; border-radius: 0.3em; text-align: center;
    color: $text;
}
QProgressBar::chunk { background: $accent; border-radius: 0.25em; }
QSplitter::handle { background: $line; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 0.9em; }
QScrollBar:horizontal { height: 0.9em; }
QScrollBar::handle { background: $edge; border-radius: 0.2em; margin: 0.2em; }
QScrollBar::handle:vertical { min-height: 2em; }
QScrollBar::handle:horizontal { min-width: 2em; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def style_sheet(tokens: Tokens, points: float, strong: str, *, is_dark: bool) -> str:
    """The style sheet in the colours of ``tokens``, for a font of so many points.

    ``strong`` is how bold letters are asked for.
    """
    icons = resources_dir() / "icons"
    scheme = "dark" if is_dark else "light"
    more = {
        "down": (icons / f"down-{scheme}.svg").as_posix(),
        "check": (icons / f"check-{scheme}.svg").as_posix(),
        "up": (icons / f"up-{scheme}.svg").as_posix(),
        "strong": strong,
        "title_size": f"{points * 1.55:.1f}pt",
        "heading_size": f"{points * 1.15:.1f}pt",
        "name_size": f"{points * 1.25:.1f}pt",
    }
    return SHEET.substitute(asdict(tokens), **more)
