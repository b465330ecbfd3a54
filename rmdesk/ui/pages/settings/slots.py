"""When and where people can meet."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QSpinBox, QTimeEdit, QWidget

from rmdesk.domain.availability import Slot
from rmdesk.services.settings_view import SettingsView

from ...context import Context
from ...i18n import clock_time, day_name, plural, tr
from ...theme import em
from ...widgets.basics import button, label, panel, row
from .section import Section, add_field, choice, choose, form

MOST_TABLES = 99


class SlotsSection(Section):
    """A list of times and places; the one chosen is edited beside it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._slots: tuple[Slot, ...] = ()
        self._wanted: int | None = None
        self.list = QListWidget()
        self.list.setProperty("kind", "list")
        self.list.setAccessibleName(tr("Times and places"))
        self.list.setMinimumWidth(em(self, 17))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._show_slot)
        self.name, self.place = QLineEdit(), QLineEdit()
        self.weekday = choice([(day_name(d), d) for d in range(7)])
        self.start, self.end = QTimeEdit(), QTimeEdit()
        self.capacity = QSpinBox()
        self.capacity.setRange(1, MOST_TABLES)
        self._editor, self._inside = panel()
        self._build()

    @staticmethod
    def title() -> str:
        return tr("Times and places")

    def _build(self) -> None:
        self.column.addWidget(
            label(tr("Pairs are seated in these times as far as tables go. With no time here, "
                     "every pair agrees on its own."), "muted")
        )  # fmt: skip
        fields = form()
        add_field(fields, tr("&Name"), self.name)
        add_field(fields, tr("&Weekday"), self.weekday)
        add_field(fields, tr("&From"), self.start)
        add_field(fields, tr("&To"), self.end)
        add_field(fields, tr("&Place"), self.place)
        add_field(fields, tr("&Tables"), self.capacity, tr("So many groups can sit at once."))
        for field in (self.name, self.place, self.start, self.end, self.capacity):
            field.editingFinished.connect(self._store)
        self.weekday.currentIndexChanged.connect(self._store)
        self.remove_button = button(tr("Remove this time"), self._remove, icon="delete")
        self._inside.addLayout(fields)
        self._inside.addWidget(self.error)
        self._inside.addLayout(row(self.remove_button, None))
        self._inside.addStretch(1)
        self.add_button = button(tr("Add a time"), self._add, icon="add")
        side = QWidget()
        line = QHBoxLayout(side)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.list, 1)
        line.addWidget(self._editor, 1)
        self.column.addWidget(side, 1)
        self.column.addLayout(row(self.add_button, None))

    def fill(self, view: SettingsView) -> None:
        chosen = self._chosen()
        keep = chosen.id if chosen else None
        known = {s.id for s in self._slots}
        new = [s.id for s in view.slots if s.id not in known] if self._slots or known else []
        if self._wanted is not None and new:
            keep, self._wanted = new[0], None
        self._slots = view.slots
        self.list.blockSignals(True)
        self.list.clear()
        for slot in view.slots:
            self.list.addItem(_words(slot))
        ids = [s.id for s in view.slots]
        at = ids.index(keep) if keep in ids else (0 if ids else -1)
        self.list.setCurrentRow(at)
        self.list.blockSignals(False)
        self._show_slot()

    def _chosen(self) -> Slot | None:
        at = self.list.currentRow()
        return self._slots[at] if 0 <= at < len(self._slots) else None

    def _show_slot(self) -> None:
        slot = self._chosen()
        self._editor.setVisible(slot is not None)
        self.error.hide()
        if slot is None:
            return
        self.name.setText(slot.name)
        self.place.setText(slot.place)
        choose(self.weekday, slot.weekday)
        for field, at in ((self.start, slot.start), (self.end, slot.end)):
            field.setTime(QTime(at.hour, at.minute))
        self.capacity.setValue(slot.capacity)

    def _store(self) -> None:
        slot = self._chosen()
        if slot is None:
            return
        wanted = replace(
            slot,
            name=self.name.text().strip(),
            place=self.place.text().strip(),
            weekday=self.weekday.currentData(),
            start=_time(self.start),
            end=_time(self.end),
            capacity=self.capacity.value(),
        )
        if wanted != slot:
            calendar = self.context.services.calendar
            self.change(lambda: calendar.edit_slot(wanted))

    def _add(self) -> None:
        self._wanted = 0
        last = self._slots[-1] if self._slots else None
        slot = Slot(
            id=0,
            name=last.name if last else tr("Lunch"),
            weekday=(last.weekday + 1) % 7 if last else 1,
            start=last.start if last else time(12),
            end=last.end if last else time(12, 45),
            place=last.place if last else tr("Kitchen"),
            capacity=last.capacity if last else 4,
        )
        calendar = self.context.services.calendar
        self.change(lambda: calendar.add_slot(slot))

    def _remove(self) -> None:
        slot = self._chosen()
        if slot is not None:
            calendar = self.context.services.calendar
            self.change(lambda: calendar.remove_slot(slot))


def _words(slot: Slot) -> str:
    when = f"{day_name(slot.weekday)} {clock_time(slot.start)}–{clock_time(slot.end)}"
    tables = plural("{n} table", "{n} tables", slot.capacity)
    return " · ".join(x for x in (slot.name, when, slot.place, tables) if x)


def _time(field: QTimeEdit) -> time:
    found = field.time()
    return time(found.hour(), found.minute())
