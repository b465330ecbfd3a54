"""Meetups: a list and a calendar; did they meet, and moving one to another day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from rmdesk.domain.meetups import MeetupStatus
from rmdesk.services.meetups_view import TABLES, MeetupRow, MeetupsView, load_meetups

from ..context import Context
from ..dialogs.partnerships import PartnershipsDialog
from ..i18n import long_date, plural, tr
from ..icons import set_icon
from ..models.calendar_span import Way, span, stepped
from ..models.meetups_model import (
    MEETUP,
    CalendarModel,
    Filter,
    MeetupsModel,
    Wanted,
    wanted_words,
)
from ..theme import em
from ..widgets.basics import button, scrolled, tool
from ..widgets.calendar_bar import CalendarBar
from ..widgets.empty import EmptyState
from ..widgets.meetup_calendar import MeetupCalendar
from ..widgets.meetup_panel import MeetupPanel
from ..widgets.meetup_table import MeetupTable
from ..widgets.pause_row import PauseRow
from .page import Page

QWIDGETSIZE_MAX = (1 << 24) - 1


class MeetupsPage(Page):
    """Every meetup. The main button leads through those that wait for a check-in."""

    tables = TABLES
    view: MeetupsView | None = None
    search: QLineEdit

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.filter = Filter()
        self.model = MeetupsModel(self)
        self.days = CalendarModel(self)
        self.shown_as = Way.LIST
        self.at = date.min
        self._chosen: int | None = None
        self.table = MeetupTable(self.model)
        self.table.check_in.chosen.connect(self.set_status)
        self.table.selectionModel().currentRowChanged.connect(self._row_chosen)
        self.calendar = MeetupCalendar(self.days)
        self.calendar.moved.connect(self.move_to_day)
        self.calendar.picked.connect(self.choose)
        self.calendar.selectionModel().currentChanged.connect(self._day_chosen)
        self.panel = MeetupPanel(context)
        self.panel.picked.connect(self.choose)
        self.panel.code_found.connect(self.choose_number)
        self.pauses = PauseRow(context)
        self.calendar.entered_day.connect(self.panel.day_list.setFocus)
        self._build_head()
        self._place()
        self._build_actions()

    def _build_head(self) -> None:
        hint = tr("Search people, places, skills…")
        self.search = self.make_search(hint, tr("Search meetups"), self._on_search)
        self.wanted = QComboBox()
        self.wanted.setAccessibleName(tr("Which meetups"))
        for wanted in Wanted:
            self.wanted.addItem(wanted_words(wanted), wanted)
        self.wanted.currentIndexChanged.connect(self._on_wanted)
        self.ways = QButtonGroup(self)
        self.way_buttons = []
        for way, text in (
            (Way.LIST, tr("List")),
            (Way.WEEK, tr("Week")),
            (Way.MONTH, tr("Month")),
        ):
            made = tool(text)
            made.setCheckable(True)
            made.setChecked(way is Way.LIST)
            self.ways.addButton(made, way.value)
            self.way_buttons.append(made)
        self.ways.idClicked.connect(self._way_clicked)
        self.bar = CalendarBar()
        self.bar.stepped.connect(self.step)
        self.bar.today_wanted.connect(self.go_today)
        self.main_button = button(tr("Check in"), self.show_due, kind="primary", icon="done")
        self.empty = EmptyState(
            "meetups",
            tr("No meetups yet"),
            tr("They are planned when a week's round is confirmed, on the page This week."),
        )
        self.no_match = EmptyState(
            "search",
            tr("No match"),
            tr("No meetup fits the search and the filter."),
            [(tr("Show all meetups"), self._clear)],
        )

    def _place(self) -> None:
        ways, find = self.way_buttons, (self.wanted, self.search)
        self.partners = tool(
            tr("Partnerships…"), self.show_partnerships, icon="people", words=False
        )
        head = self.make_head(tr("Meetups"), *ways, self.partners, *find, self.main_button)
        self.main = QStackedWidget()
        for widget in (self.table, self.calendar, self.no_match):
            self.main.addWidget(widget)
        body = self.body = QHBoxLayout()
        body.setSpacing(em(self, 0.7))
        body.addWidget(self.main, 3)
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.panel)
        self.beside = scrolled(holder, tr("The meetup chosen"))
        body.addWidget(self.beside, 2)
        self.search.setMinimumWidth(em(self, 6))
        self.wanted.setMinimumContentsLength(6)
        self.full = QWidget()
        column = QVBoxLayout(self.full)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.pauses)
        column.addWidget(self.bar)
        column.addLayout(body, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.full)
        self.stack.addWidget(self.empty)
        outer = QVBoxLayout(self)
        gap = em(self, 1)
        outer.setContentsMargins(gap, gap, gap, gap)
        outer.addWidget(self.stack)

    def _build_actions(self) -> None:
        for text, keys, slot, picture in (
            (tr("They &met"), "Ctrl+M", self.mark_met, "done"),
            (tr("They did &not meet"), "Ctrl+Shift+M", self.mark_missed, "close"),
            (tr("&Later"), "Ctrl+L", self.mark_later, "history"),
            (tr("&Partnerships…"), "Ctrl+Shift+P", self.show_partnerships, "people"),
            (tr("L&ist"), "Alt+1", self.show_list, "meetups"),
            (tr("&Week"), "Alt+2", self.show_week, "week"),
            (tr("M&onth"), "Alt+3", self.show_month, "calendar"),
        ):
            action = QAction(text, self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(slot)
            set_icon(action, picture)
            self.page_actions.append(action)
        self.addActions(self.page_actions)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the meetup goes below the list."""
        narrow = self.width() < em(self, 56)
        down, across = QHBoxLayout.Direction.TopToBottom, QHBoxLayout.Direction.LeftToRight
        self.body.setDirection(down if narrow else across)
        self.beside.setMaximumWidth(QWIDGETSIZE_MAX if narrow else em(self, 23))
        self.beside.setMinimumWidth(0 if narrow else em(self, 23))
        self.count.setVisible(not narrow)
        super().resizeEvent(event)

    # --- what it shows

    def question(self) -> Callable[[], MeetupsView]:
        return partial(load_meetups, self.context.services.session)

    def show_view(self, view: MeetupsView) -> None:
        first = self.view is None
        self.view = view
        if first:
            self.at, self._chosen = view.today, view.nearest
            self._lay_out_days()
        self.pauses.show_view(view)
        due = view.due
        self.main_button.setVisible(due > 0)
        self.main_button.setText(plural("Check in {n} meetup", "Check in {n} meetups", due))
        self.stack.setCurrentWidget(self.full if view.rows else self.empty)
        self._fill()

    def _fill(self) -> None:
        """Show what fits the filter, as a list or as days."""
        if self.view is None:
            return
        rows = self.filter.fitting(self.view)
        self.count.setText(plural("{n} meetup", "{n} meetups", len(rows)))
        if self.shown_as is Way.LIST:
            self._chosen = self.table.show_rows(rows, self._chosen)
        else:
            self.days.show_rows(self.view, rows)
        nothing = not rows and self.shown_as is Way.LIST
        way = self.table if self.shown_as is Way.LIST else self.calendar
        self.main.setCurrentWidget(self.no_match if nothing else way)
        self.bar.setVisible(self.shown_as is not Way.LIST)
        chosen = next((r for r in self.view.rows if r.meetup.id == self._chosen), None)
        self.panel.show_row(chosen, self.view)
        self._show_day()

    def _show_day(self) -> None:
        """The day's meetups beside the calendar."""
        if self.shown_as is Way.LIST:
            self.panel.show_day("", [])
            return
        index = self.calendar.currentIndex()
        if index.isValid():
            day = self.days.day(index)
            closed = self.days.closed(day)
            title = long_date(day) if closed is None else f"{long_date(day)} · {closed}"
            self.panel.show_day(title, self.days.meetups(day))

    # --- looking

    @Slot(str)
    def _on_search(self, text: str) -> None:
        self.filter.search(text)
        self._fill()

    @Slot(int)
    def _on_wanted(self, _at: int) -> None:
        self.filter.wanted = self.wanted.currentData()
        self._fill()

    @Slot()
    def _clear(self) -> None:
        self.search.clear()
        self.wanted.setCurrentIndex(0)

    @Slot()
    def show_due(self) -> None:
        """List those that wait for a check-in."""
        self.search.clear()
        self.show_list()
        self.wanted.setCurrentIndex(list(Wanted).index(Wanted.DUE))
        self.table.setFocus()

    @Slot()
    def show_list(self) -> None:
        self.show_as(Way.LIST)

    @Slot()
    def show_week(self) -> None:
        self.show_as(Way.WEEK)

    @Slot()
    def show_month(self) -> None:
        self.show_as(Way.MONTH)

    @Slot(int)
    def _way_clicked(self, way: int) -> None:
        self.show_as(Way(way))

    def show_as(self, way: Way) -> None:
        """List, week or month."""
        self.shown_as = way
        self.ways.button(way.value).setChecked(True)
        self._lay_out_days()
        self._fill()

    @Slot(int)
    def step(self, by: int) -> None:
        """So many weeks or months on."""
        self.at = stepped(self.shown_as, self.at, by)
        self._lay_out_days()
        self._fill()

    @Slot()
    def go_today(self) -> None:
        """Back to the present."""
        if self.view:
            self.at = self.view.today
            self._lay_out_days()
            self._fill()

    def _lay_out_days(self) -> None:
        """Which days the calendar shows."""
        if self.view is None or self.shown_as is Way.LIST:
            return
        first, weeks = span(self.shown_as, self.at, self.view.first_weekday)
        if self.shown_as is Way.WEEK:
            self.days.show_days(first, weeks, None)
            self.bar.show_week(first, first + timedelta(days=6))
        else:
            self.days.show_days(first, weeks, self.at.month)
            self.bar.show_month(self.at.replace(day=1))
        index = self.days.index_of(self.at)
        if index.isValid():
            self.calendar.setCurrentIndex(index)

    @Slot(object)
    def choose(self, chosen: MeetupRow) -> None:
        """Show a meetup beside the list or calendar."""
        self._chosen = chosen.meetup.id
        self.panel.show_row(chosen, self.view)
        if self.shown_as is not Way.LIST:
            index = self.days.index_of(chosen.day)
            if index.isValid() and index != self.calendar.currentIndex():
                self.calendar.setCurrentIndex(index)
            self._show_day()

    @Slot(int)
    def choose_number(self, meetup: int) -> None:
        """Show the meetup of this number, whatever the filter says."""
        found = [r for r in self.view.rows if r.meetup.id == meetup] if self.view else []
        if found:
            self._clear()
            self.choose(found[0])
            at = self.model.row_of(meetup)
            if self.shown_as is Way.LIST and at is not None:
                self.table.selectRow(at)
                self.table.scrollTo(self.model.index(at, 0))

    @Slot()
    def show_partnerships(self) -> None:
        """The partnerships, in a window of their own."""
        PartnershipsDialog(self.context, self).exec()

    @Slot(QModelIndex)
    def _row_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self.choose(index.data(MEETUP))

    @Slot(QModelIndex)
    def _day_chosen(self, index: QModelIndex) -> None:
        if not index.isValid() or self.view is None:
            return
        rows = self.days.meetups(self.days.day(index))
        if self._chosen not in {r.meetup.id for r in rows}:
            self._chosen = rows[0].meetup.id if rows else None
            self.panel.show_row(rows[0] if rows else None, self.view)
        self._show_day()

    # --- changing

    @Slot(int, object)
    def set_status(self, meetup: int, status: MeetupStatus) -> None:
        """Check a meetup in."""
        self.context.change(partial(self.context.services.meetups.set_status, meetup, status))

    def _mark(self, status: MeetupStatus) -> None:
        if self._chosen is not None:
            self.set_status(self._chosen, status)

    @Slot()
    def mark_met(self) -> None:
        self._mark(MeetupStatus.DONE)

    @Slot()
    def mark_missed(self) -> None:
        self._mark(MeetupStatus.MISSED)

    @Slot()
    def mark_later(self) -> None:
        self._mark(MeetupStatus.LATER)

    @Slot(int, object)
    def move_to_day(self, meetup: int, day: date) -> None:
        """Let a meetup be on another day, at its time and place."""
        assert self.view is not None
        found = next(r for r in self.view.rows if r.meetup.id == meetup)
        self.choose(found)
        if found.meetup.day == day:
            return
        was = found.meetup
        same_time = [
            s for s in self.view.slots if s.weekday == day.weekday() and s.start == was.start
        ]
        place = was.place
        if same_time and was.place not in {s.place for s in same_time}:
            place = same_time[0].place
        reschedule = self.context.services.meetups.reschedule
        job = partial(reschedule, meetup, day, was.start, was.end, place)
        self.context.change(job, failed=self.panel.show_failure)
