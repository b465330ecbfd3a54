"""Cover: so that the shop is never left empty."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QListWidget, QSpinBox

from rmdesk.domain.rules import Unit
from rmdesk.services.settings_view import SettingsView

from ...context import Context
from ...i18n import tr
from ...theme import em
from ...widgets.basics import button, label
from ...widgets.flow import FlowLayout
from .section import Section, choice

MOST_AWAY = 99


class CoverSection(Section):
    """Rules: at most so many of a department or role away at once."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.list = QListWidget()
        self.list.setProperty("kind", "list")
        self.list.setAccessibleName(tr("Cover rules"))
        self.list.setMinimumHeight(em(self, 6))
        self.list.currentRowChanged.connect(self._can_remove)
        self.at_most = QSpinBox()
        self.at_most.setRange(0, MOST_AWAY)
        self.at_most.setValue(2)
        self.at_most.setAccessibleName(tr("At most so many away"))
        self.kind = choice([(tr("department"), Unit.DEPARTMENT), (tr("role"), Unit.ROLE)])
        self.kind.setAccessibleName(tr("Department or role"))
        self.kind.currentIndexChanged.connect(self._offer)
        self.value = QComboBox()
        self.value.setEditable(True)
        self.value.setMinimumWidth(em(self, 14))
        self.value.setAccessibleName(tr("Name of the department or role"))
        inside = self.value.lineEdit()
        assert inside is not None
        inside.setAccessibleName(tr("Name of the department or role"))
        self.add_button = button(tr("Add"), self._add, icon="add")
        self.remove_button = button(tr("Remove the chosen rule"), self._remove, icon="delete")
        self._build()

    @staticmethod
    def title() -> str:
        return tr("Cover")

    def _build(self) -> None:
        self.column.addWidget(
            label(tr("So that somebody is always at the counter: at most so many people of a "
                     "department or role are at a meetup at the same time."), "muted")
        )  # fmt: skip
        self.column.addWidget(self.list, 1)
        line = FlowLayout(gap=em(self, 0.4))
        for widget in (
            label(tr("At most"), wrap=False),
            self.at_most,
            label(tr("of the"), wrap=False),
            self.kind,
            self.value,
            self.add_button,
            self.remove_button,
        ):
            line.addWidget(widget)
        self.column.addLayout(line)
        self.column.addWidget(self.error)

    def fill(self, view: SettingsView) -> None:
        self.list.clear()
        for rule in view.covers:
            self.list.addItem(
                tr("At most {number} of {what} away at once", number=rule.at_most, what=rule.value)
            )
        self._offer()
        self._can_remove()

    def _offer(self) -> None:
        if self.view is None:
            return
        departments = Unit(self.kind.currentData()) is Unit.DEPARTMENT
        self.value.clear()
        self.value.addItems(list(self.view.departments if departments else self.view.roles))

    def _can_remove(self) -> None:
        self.remove_button.setEnabled(self.list.currentRow() >= 0)

    def _add(self) -> None:
        kind, value = Unit(self.kind.currentData()), self.value.currentText()
        most = self.at_most.value()
        rules = self.context.services.rules
        self.change(lambda: rules.add_cover(kind, value, most))

    def _remove(self) -> None:
        at = self.list.currentRow()
        if self.view is None or not 0 <= at < len(self.view.covers):
            return
        cover, rules = self.view.covers[at], self.context.services.rules
        self.change(lambda: rules.remove_cover(cover))
