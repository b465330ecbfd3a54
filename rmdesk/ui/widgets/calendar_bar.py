"""Above a calendar: which days it shows, and the way to others."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, Signal, Slot
from PySide6.QtWidgets import QWidget

from ..i18n import long_date, tr
from .basics import button, label, row, tool


class CalendarBar(QWidget):
    """Previous, today, next, and the name of what is shown."""

    stepped = Signal(int)
    today_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = tool(tr("Earlier"), self._back, icon="previous", words=False)
        self.forward = tool(tr("Later days"), self._forward, icon="next", words=False)
        self.today = button(tr("Today"), self.today_wanted.emit)
        self.title = label("", "heading", wrap=False)
        self.hint = label(tr("Drag a meetup to move it to another day."), "muted", wrap=False)
        self.setLayout(row(self.back, self.today, self.forward, self.title, None, self.hint))

    def show_week(self, first: date, last: date) -> None:
        """Name a week."""
        days = {"first": long_date(first), "last": long_date(last)}
        self.title.setText(tr("{first} to {last}", **days))

    def show_month(self, first: date) -> None:
        """Name a month."""
        locale = QLocale()
        month = locale.standaloneMonthName(first.month)
        self.title.setText(locale.toString(QDate(first.year, first.month, 1), "yyyy"))
        self.title.setText(tr("{month} {year}", month=month, year=self.title.text()))

    @Slot()
    def _back(self) -> None:
        self.stepped.emit(-1)

    @Slot()
    def _forward(self) -> None:
        self.stepped.emit(1)
