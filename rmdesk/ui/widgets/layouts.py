"""Two things Qt makes one say at length."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLayout, QLineEdit


def clear(layout: QLayout) -> None:
    """Take every widget out of a layout, for good."""
    while item := layout.takeAt(0):
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def line_of(combo: QComboBox) -> QLineEdit:
    """The line of an editable box."""
    line = combo.lineEdit()
    assert line is not None
    return line
