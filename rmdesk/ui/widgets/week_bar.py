"""Which week: its name and days, arrows to its neighbours, and a calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from rmdesk.domain.weeks import Week

from ..i18n import day_span, qdate, tr
from .basics import button, label, tool


class WeekBar(QWidget):
    """Emits ``chosen`` with the Week asked for, None for the one that matters today."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._week: Week | None = None
        self._first_weekday = 0
        self.previous = tool(tr("Previous week"), self.go_back, icon="previous", words=False)
        self.next = tool(tr("Next week"), self.go_on, icon="next", words=False)
        self.calendar_button = tool(
            tr("Choose a week in a calendar"), self.open_calendar, icon="calendar", words=False
        )
        self.today = button(tr("This week"), self.go_home, kind="quiet", icon="week")
        self.title = label("", "title", wrap=False)
        self.days = label("", "muted", wrap=False)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.previous)
        line.addWidget(self.title)
        line.addWidget(self.next)
        line.addWidget(self.calendar_button)
        line.addWidget(self.today)
        line.addWidget(self.days)
        self._popup: _CalendarPopup | None = None

    def show_week(self, week: Week, matters: Week, first_weekday: int) -> None:
        """Name a week; ``matters`` is the one to come home to."""
        self._week = week
        self._first_weekday = first_weekday
        self.title.setText(tr("Week {number}", number=week.number))
        self.today.setVisible(week != matters)

    def show_days(self, first: date, last: date) -> None:
        """Say which days the week has; apart, as it takes a moment to load how."""
        self.days.setText(day_span(first, last))

    def show_narrow(self, narrow: bool) -> None:
        """Without the days, where there is little room."""
        self.days.setVisible(not narrow)

    def go_back(self) -> None:
        if self._week:
            self.chosen.emit(self._week.shift(-1))

    def go_on(self) -> None:
        if self._week:
            self.chosen.emit(self._week.shift(1))

    def go_home(self) -> None:
        self.chosen.emit(None)

    def open_calendar(self) -> None:
        """Show a month to choose a week from."""
        if self._week is None:
            return
        self._popup = _CalendarPopup(self._week, self._first_weekday, self)
        self._popup.picked.connect(self._pick)
        self._popup.move(self.calendar_button.mapToGlobal(QPoint(0, self.calendar_button.height())))
        self._popup.show()
        self._popup.calendar.setFocus()

    def _pick(self, day: QDate) -> None:
        self.chosen.emit(Week.holding(day.toPython(), self._first_weekday))  # type: ignore[arg-type]


class _CalendarPopup(QFrame):
    """A month; a click or Enter takes the week of that day."""

    picked = Signal(object)

    def __init__(self, week: Week, first_weekday: int, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "panel")
        self.calendar = QCalendarWidget()
        self.calendar.setAccessibleName(tr("Choose a week"))
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek(first_weekday + 1))
        self.calendar.setSelectedDate(qdate(week.monday))
        self.calendar.setGridVisible(False)
        self.calendar.clicked.connect(self._take)
        self.calendar.activated.connect(self._take)
        QVBoxLayout(self).addWidget(self.calendar)

    def _take(self, day: QDate) -> None:
        self.picked.emit(day)
        self.close()
