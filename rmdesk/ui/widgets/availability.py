"""When a person can come: the week's slots, the pause, and the days away."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QToolButton, QWidget

from rmdesk.domain.availability import Absence, Answer
from rmdesk.domain.availability import Slot as LunchSlot
from rmdesk.services.people_view import PeopleView, PersonView

from ..context import Context
from ..i18n import clock_time, day_name, short_date, tr
from ..icons import set_icon
from ..theme import em
from .basics import button, label, tool
from .fields import DateField, as_qdate
from .layouts import clear
from .person_part import PersonPart
from .plain_calendar import DayMark, PlainCalendar

_NEXT: Mapping[Answer | None, Answer | None] = {
    None: Answer.PREFERS,
    Answer.PREFERS: Answer.CANNOT,
    Answer.CANNOT: None,
}
_ICONS = {None: "done", Answer.PREFERS: "sparkle", Answer.CANNOT: "never"}
_TOKENS = {None: "muted", Answer.PREFERS: "good", Answer.CANNOT: "bad"}


def answer_words(answer: Answer | None) -> str:
    """An answer in words."""
    if answer is Answer.PREFERS:
        return tr("prefers")
    return tr("cannot") if answer is Answer.CANNOT else tr("can")


class WeekGrid(QWidget):
    """The slots by weekday; a click goes from can to prefers to cannot."""

    answered = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(em(self, 0.2))
        self._slots: tuple[LunchSlot, ...] = ()
        self._answers: Mapping[int, Answer] = {}
        self.buttons: dict[int, QToolButton] = {}

    def show_slots(self, slots: tuple[LunchSlot, ...], answers: Mapping[int, Answer]) -> None:
        """Show what a person says of these slots."""
        if slots != self._slots:
            self._slots = slots
            self._build()
        self._answers = answers
        for slot in slots:
            self._show(slot, answers.get(slot.id))

    def _build(self) -> None:
        clear(self._grid)
        self.buttons = {}
        weekdays = sorted({s.weekday for s in self._slots})
        filled = dict.fromkeys(weekdays, 0)
        for column, weekday in enumerate(weekdays):
            self._grid.addWidget(label(day_name(weekday, short=True), "muted"), 0, column)
            self._grid.setColumnStretch(column, 1)
        for slot in self._slots:
            filled[slot.weekday] += 1
            made = tool("", self._clicked)
            made.setProperty("kind", "button")
            made.setProperty("slot", slot.id)
            made.setSizePolicy(
                made.sizePolicy().Policy.Expanding, made.sizePolicy().verticalPolicy()
            )
            self.buttons[slot.id] = made
            self._grid.addWidget(made, filled[slot.weekday], weekdays.index(slot.weekday))

    def _show(self, slot: LunchSlot, answer: Answer | None) -> None:
        made = self.buttons[slot.id]
        when = f"{day_name(slot.weekday)} {clock_time(slot.start)}–{clock_time(slot.end)}"
        where = ", ".join(x for x in (slot.name, when, slot.place, slot.site) if x)
        set_icon(made, _ICONS[answer], _TOKENS[answer])
        made.setText(clock_time(slot.start))
        said = tr("{slot}: {answer}", slot=where, answer=answer_words(answer))
        made.setAccessibleName(said)
        made.setToolTip(said)

    @Slot()
    def _clicked(self) -> None:
        slot = self.sender().property("slot")
        self.answered.emit(slot, _NEXT[self._answers.get(slot)])


class AwayRow(QWidget):
    """One absence, and a way to take it back."""

    removed = Signal(object)

    def __init__(self, absence: Absence) -> None:
        super().__init__()
        self._absence = absence
        days = short_date(absence.first)
        if absence.last != absence.first:
            days = tr("{first} to {last}", first=days, last=short_date(absence.last))
        text = f"{days} · {absence.why}" if absence.why else days
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label(text), 1)
        name = tr("Remove: away {days}", days=days)
        line.addWidget(tool(name, self._remove, icon="close", words=False))

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self._absence)


class WhenPart(PersonPart):
    """The weekly grid and the absences of one person."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.week = WeekGrid(self)
        self.week.answered.connect(self._answer)
        self.calendar = PlainCalendar(self)
        self.calendar.setAccessibleName(tr("Days away"))
        self.calendar.setMinimumHeight(em(self, 13))
        self.calendar.clicked.connect(self._day_clicked)
        self.first = DateField(tr("First day away"), self)
        self.last = DateField(tr("Last day away"), self)
        self.why = QLineEdit()
        self.why.setPlaceholderText(tr("Reason (stays private)"))
        self.why.setAccessibleName(tr("Reason (stays private)"))
        self.add = button(tr("Add days away"), self._add, icon="add")
        self._absences: tuple[Absence, ...] = ()
        self._rows = QWidget(self)
        self._list = QGridLayout(self._rows)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setVerticalSpacing(0)
        self._build()

    def _build(self) -> None:
        self.slots_heading = self.heading(tr("Times in the week"))
        self.slots_why = label(tr("Click a time to change it: can, prefers, cannot."), "muted")
        self.column.addWidget(self.slots_why)
        self.column.addWidget(self.week)
        self.column.addSpacing(em(self, 0.5))
        self.heading(tr("Away"))
        self.column.addWidget(self._rows)
        self.column.addWidget(self.calendar)
        days = QHBoxLayout()
        days.addWidget(self.first)
        days.addWidget(self.last)
        self.column.addLayout(days)
        add = QHBoxLayout()
        add.addWidget(self.why, 1)
        add.addWidget(self.add)
        self.column.addLayout(add)
        self.column.addWidget(self.error)
        self.column.addStretch(1)

    def show_person(self, view: PersonView, _everybody: PeopleView, *, fresh: bool) -> None:
        self.view = view
        self.week.show_slots(view.slots, view.answers)
        if not view.slots:
            self.slots_why.setText(tr("No slots yet: any workday is fine. Settings has slots."))
        else:
            self.slots_why.setText(tr("Click a time to change it: can, prefers, cannot."))
        if fresh:
            self.error.hide()
            self._clear_entry()
            self.calendar.setSelectedDate(as_qdate(view.today))
            self.calendar.show_month_of(view.today)
        if fresh or view.absences != self._absences:
            self._show_absences(view.absences)

    def _show_absences(self, absences: tuple[Absence, ...]) -> None:
        self._absences = absences
        clear(self._list)
        marks: dict[date, DayMark] = {}
        for at, absence in enumerate(absences):
            made = AwayRow(absence)
            made.removed.connect(self._remove)
            self._list.addWidget(made, at, 0)
            days = min((absence.last - absence.first).days, 800)
            for n in range(days + 1):
                marks[absence.first + timedelta(days=n)] = DayMark.AWAY
        self.calendar.mark(marks)

    def _clear_entry(self) -> None:
        self.first.show_day(None, fresh=True)
        self.last.show_day(None, fresh=True)
        self.why.clear()

    @Slot(int, object)
    def _answer(self, slot_id: int, answer: Answer | None) -> None:
        assert self.view is not None
        slot = next(s for s in self.view.slots if s.id == slot_id)
        self.change(partial(self.context.services.calendar.answer, self.person, slot, answer))

    @Slot(QDate)
    def _day_clicked(self, clicked: QDate) -> None:
        """The first click says from when, a later day says until when."""
        day = date(clicked.year(), clicked.month(), clicked.day())
        first = self.first.day
        if first and self.last.day == first and day > first:
            self.last.show_day(day, fresh=True)
            return
        self.first.show_day(day, fresh=True)
        self.last.show_day(day, fresh=True)

    @Slot()
    def _add(self) -> None:
        self.first.commit()
        self.last.commit()
        first = self.first.day
        if self.first.is_wrong or self.last.is_wrong:
            return
        if first is None:
            self.first.show_error(tr("Choose a day in the calendar, or type one."))
            return
        last = self.last.day or first
        if last < first:
            self.last.show_error(tr("The last day is before the first."))
            return
        calendar = self.context.services.calendar
        self.change(partial(calendar.add_absence, self.person, first, last, self.why.text()))
        self._clear_entry()

    @Slot(object)
    def _remove(self, absence: Absence) -> None:
        self.change(partial(self.context.services.calendar.remove_absence, absence))
