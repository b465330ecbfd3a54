"""What the sections have in common."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from rmdesk.domain.errors import UserError
from rmdesk.services.settings_view import SettingsView

from ...context import Context
from ...errors import in_words
from ...theme import em
from ...widgets.basics import label


class Section(QWidget):
    """One section; knows the settings last shown."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.view: SettingsView | None = None
        self.error = label("", "error")
        self.error.hide()
        self.column = QVBoxLayout(self)
        gap = em(self, 0.8)
        self.column.setContentsMargins(gap, gap, gap, gap)
        self.column.setSpacing(em(self, 0.6))

    @staticmethod
    def title() -> str:
        """What the section's tab says."""
        raise NotImplementedError

    def show_settings(self, view: SettingsView) -> None:
        """Show what is stored, without taking it for a change."""
        self.view = view
        self.fill(view)

    def fill(self, view: SettingsView) -> None:
        """Put ``view`` into the fields."""
        raise NotImplementedError

    def set_programme(self, **values: Any) -> None:
        """Store some of the programme's settings, unless they are as they were."""
        if self.view is None:
            return
        wanted = replace(self.view.programme, **values)
        if wanted != self.view.programme:
            self.view = replace(self.view, programme=wanted)
            rules = self.context.services.rules
            self.change(lambda: rules.set_programme(wanted))

    def change(self, job: Callable[[], object]) -> None:
        """Do something; what is wrong with it is said here, beside the fields."""
        self.error.hide()
        self.context.change(job, failed=self._failed)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.error.setText(in_words(error))
            self.error.show()
        else:
            self.context.failed.emit(error)


def form() -> QFormLayout:
    """A form whose fields are as wide as they need to be."""
    made = QFormLayout()
    made.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
    return made


def add_field(
    where: QFormLayout, text: str, field: QWidget, hint: str = "", name: str = ""
) -> QLabel:
    """A field with its label and, below, a hint; the label is its name for screen readers."""
    field.setAccessibleName(name or text.replace("&", ""))
    where.addRow(text, field)
    found = where.labelForField(field)
    if hint:
        where.addRow("", label(hint, "muted"))
    assert isinstance(found, QLabel)
    return found


def choice(items: list[tuple[str, object]]) -> QComboBox:
    """A list to choose from: words and the values they stand for."""
    made = QComboBox()
    for words, value in items:
        made.addItem(words, value)
    return made


def choose(box: QComboBox, value: object) -> None:
    """Show a value without telling anybody."""
    box.blockSignals(True)
    for at in range(box.count()):
        if box.itemData(at) == value:
            box.setCurrentIndex(at)
            break
    box.blockSignals(False)
