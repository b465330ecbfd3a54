"""Days on which the company is closed: its own, and the country's."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QListWidget

from rmdesk.domain.availability import ClosedDay
from rmdesk.services.settings_view import SettingsView, countries

from ...context import Context
from ...i18n import long_date, qdate, territory_name, tr
from ...theme import em
from ...widgets.basics import button, label
from ...widgets.flow import FlowLayout
from .section import Section, add_field, choose, form


class DaysOffSection(Section):
    """Public holidays by country, and a list of the company's own days."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._countries: Mapping[str, tuple[str, ...]] = {}
        self.country, self.part = QComboBox(), QComboBox()
        self.country.currentIndexChanged.connect(self._set_country)
        self.part.currentIndexChanged.connect(self._set_part)
        self.coming = label("", "muted")
        self.list = QListWidget()
        self.list.setProperty("kind", "list")
        self.list.setAccessibleName(tr("The company's own closed days"))
        self.list.setMinimumHeight(em(self, 6))
        self.day = QDateEdit(qdate(context.services.session.clock.today))
        self.day.setCalendarPopup(True)
        self.name = QLineEdit()
        self.name.setMaximumWidth(em(self, 16))
        self.add_button = button(tr("Add"), self._add, icon="add")
        self.remove_button = button(tr("Remove the chosen day"), self._remove, icon="delete")
        self.list.currentRowChanged.connect(self._can_remove)
        self._build()
        context.ask("countries", countries, self._show_countries)

    @staticmethod
    def title() -> str:
        return tr("Closed days")

    def _build(self) -> None:
        fields = form()
        add_field(fields, tr("Public holidays &of"), self.country, name=tr("Country"))
        add_field(fields, tr("&Part of the country"), self.part)
        self.column.addLayout(fields)
        self.column.addWidget(self.coming)
        self.column.addWidget(label(tr("The company's own closed days"), "heading"))
        self.column.addWidget(self.list, 1)
        day_label, name_label = label(tr("Day"), wrap=False), label(tr("Name"), wrap=False)
        self.day.setAccessibleName(tr("Day"))
        self.name.setAccessibleName(tr("Name of the day"))
        self.name.returnPressed.connect(self._add)
        line = FlowLayout(gap=em(self, 0.4))
        for widget in (
            day_label, self.day, name_label, self.name, self.add_button, self.remove_button
        ):  # fmt: skip
            line.addWidget(widget)
        self.column.addLayout(line)
        self.column.addWidget(self.error)

    def _show_countries(self, found: Mapping[str, tuple[str, ...]]) -> None:
        self._countries = found
        self.country.blockSignals(True)
        self.country.addItem(tr("No country"), "")
        named = sorted((territory_name(code), code) for code in found)
        for words, code in named:
            self.country.addItem(words, code)
        self.country.blockSignals(False)
        if self.view:
            self.fill(self.view)

    def fill(self, view: SettingsView) -> None:
        choose(self.country, view.programme.country)
        parts = self._countries.get(view.programme.country, ())
        self.part.blockSignals(True)
        self.part.clear()
        self.part.addItem(tr("All of it"), "")
        for code in parts:
            self.part.addItem(code, code)
        self.part.blockSignals(False)
        choose(self.part, view.programme.subdivision)
        self.part.setEnabled(bool(parts))
        days = [f"{d.name}, {long_date(d.day)}" for d in view.holidays[:3]]
        self.coming.setText(tr("Next: {days}", days="; ".join(days)) if days else "")
        self.list.clear()
        for closed in view.closed_days:
            name = f": {closed.name}" if closed.name else ""
            self.list.addItem(f"{long_date(closed.day)}{name}")
        self._can_remove()

    def _can_remove(self) -> None:
        self.remove_button.setEnabled(self.list.currentRow() >= 0)

    def _set_country(self) -> None:
        self.set_programme(country=self.country.currentData() or "", subdivision="")

    def _set_part(self) -> None:
        self.set_programme(subdivision=self.part.currentData() or "")

    def _add(self) -> None:
        if self.view is None:
            return
        day = self.day.date().toPython()
        new = ClosedDay(day=day, name=self.name.text().strip())  # type: ignore[arg-type]
        days = [*(d for d in self.view.closed_days if d.day != new.day), new]
        calendar = self.context.services.calendar
        self.change(lambda: calendar.set_closed_days(days))
        self.name.clear()

    def _remove(self) -> None:
        at = self.list.currentRow()
        if self.view is None or not 0 <= at < len(self.view.closed_days):
            return
        gone = self.view.closed_days[at]
        days = [d for d in self.view.closed_days if d != gone]
        calendar = self.context.services.calendar
        self.change(lambda: calendar.set_closed_days(days))
