"""A month to choose days in: Qt's calendar in our colours, every part of it named."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import Enum

from PySide6.QtCore import QDate, QRect, Qt
from PySide6.QtGui import QPainter, QPalette, QPen, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QSpinBox, QTableView, QToolButton, QWidget

from ..i18n import tr
from ..icons import set_icon
from ..theme import color, theme


class DayMark(Enum):
    """What a day is marked as; drawn as a bar or a cross, not by colour alone."""

    AWAY = "away"
    CLOSED = "closed"


class PlainCalendar(QCalendarWidget):
    """One month. ``mark`` says which days are special."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: Mapping[date, DayMark] = {}
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        names = {
            "qt_calendar_prevmonth": tr("Previous month"),
            "qt_calendar_nextmonth": tr("Next month"),
            "qt_calendar_monthbutton": tr("Month"),
            "qt_calendar_yearbutton": tr("Year"),
        }
        for part in self.findChildren(QToolButton):
            part.setAccessibleName(names.get(part.objectName(), part.objectName()))
            part.setProperty("kind", "quiet")
            part.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            if part.objectName() == "qt_calendar_prevmonth":
                set_icon(part, "previous")
            elif part.objectName() == "qt_calendar_nextmonth":
                set_icon(part, "next")
        bar = self.findChild(QWidget, "qt_calendar_navigationbar")
        if bar is not None:
            bar.setBackgroundRole(QPalette.ColorRole.Base)
        for spin in self.findChildren(QSpinBox):
            spin.setAccessibleName(tr("Year"))
        for view in self.findChildren(QTableView):
            view.setAccessibleName(tr("Days of the month"))
        theme().changed.connect(self._colour)
        self._colour()

    def show_month_of(self, day: date) -> None:
        """Show the month that holds ``day``."""
        self.setCurrentPage(day.year, day.month)

    def mark(self, marks: Mapping[date, DayMark]) -> None:
        """Mark these days, and no others."""
        self._marks = marks
        self.updateCells()

    def _colour(self) -> None:
        plain = QTextCharFormat()
        plain.setForeground(color("text"))
        for weekday in Qt.DayOfWeek:
            self.setWeekdayTextFormat(weekday, plain)
        header = QTextCharFormat()
        header.setForeground(color("muted"))
        header.setBackground(color("base"))
        self.setHeaderTextFormat(header)

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate) -> None:  # noqa: N802
        super().paintCell(painter, rect, day)
        mark = self._marks.get(date(day.year(), day.month(), day.day()))
        if mark is None:
            return
        painter.save()
        thick = max(2, rect.height() // 10)
        painter.setPen(QPen(color("bad" if mark is DayMark.AWAY else "edge"), thick))
        low = rect.bottom() - thick
        if mark is DayMark.AWAY:
            painter.drawLine(rect.left() + thick, low, rect.right() - thick, low)
        else:
            inner = rect.adjusted(rect.width() // 4, thick, -rect.width() // 4, -thick)
            painter.drawLine(inner.topLeft(), inner.bottomRight())
        painter.restore()
