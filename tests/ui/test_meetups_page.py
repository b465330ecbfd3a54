"""Meetups on a real company file: list, calendar, check-in, moving with clash checks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from rmdesk.domain.availability import ClosedDay
from rmdesk.domain.errors import UserError
from rmdesk.domain.meetups import Meetup, MeetupStatus
from rmdesk.services.meetups_view import MeetupRow
from rmdesk.ui.models.meetups_model import CHECK_IN, Wanted
from rmdesk.ui.pages.meetups import MeetupsPage
from rmdesk.ui.widgets.meetup_calendar import MIME, chip_rects

from .rooms import TODAY, Room, nameless, room, sample_company, show, unspoken


class Opened:
    def __init__(self, qtbot: QtBot, where: Room) -> None:
        self.qtbot, self.room = qtbot, where
        self.page = MeetupsPage(where.context)
        show(qtbot, self.page)

    def meetup(self, number: int) -> Meetup:
        every = self.room.now(self.room.services.meetups.all)
        return next(m for m in every if m.id == number)  # type: ignore[attr-defined]

    @property
    def planned(self) -> MeetupRow:
        """A meetup of this week that is not over."""
        assert self.page.view is not None
        return next(r for r in self.page.view.rows if r.meetup.status is MeetupStatus.PLANNED)

    def wait_for(self, number: int, status: MeetupStatus) -> None:
        def shown() -> bool:
            assert self.page.view is not None
            rows = self.page.view.rows
            return next(r for r in rows if r.meetup.id == number).meetup.status is status

        self.qtbot.waitUntil(shown)


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    with room(tmp_path, sample_company()) as where:
        yield Opened(qtbot, where)


def test_the_models_keep_qts_rules_and_speak(opened: Opened, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(opened.page.model)
    opened.page.show_month()
    qtmodeltester.check(opened.page.days)
    assert unspoken(opened.page.model) == []
    assert unspoken(opened.page.days) == []


def test_check_in_is_one_click(opened: Opened) -> None:
    page = opened.page
    wanted = opened.planned.meetup.id
    row = page.model.row_of(wanted)
    assert row is not None
    index = page.model.index(row, CHECK_IN)
    page.table.scrollTo(index)
    rect = page.table.visualRect(index)
    at = rect.topLeft()
    at.setX(rect.left() + rect.height())
    at.setY(rect.center().y())
    opened.qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    opened.wait_for(wanted, MeetupStatus.DONE)
    assert opened.meetup(wanted).status is MeetupStatus.DONE
    opened.room.undo()
    opened.wait_for(wanted, MeetupStatus.PLANNED)


def test_check_in_by_the_menu_and_beside_the_list(opened: Opened) -> None:
    page, wanted = opened.page, opened.planned
    page.choose(wanted)
    page.mark_missed()
    opened.wait_for(wanted.meetup.id, MeetupStatus.MISSED)
    page.panel.check_in.buttons[MeetupStatus.CANCELLED].click()
    opened.wait_for(wanted.meetup.id, MeetupStatus.CANCELLED)


def test_the_main_button_leads_to_what_waits(opened: Opened) -> None:
    page = opened.page
    assert page.view is not None
    assert page.main_button.isVisible() == (page.view.due > 0)
    assert page.view.due > 0
    page.main_button.click()
    assert {r.is_due(TODAY) for r in page.model.rows} == {True}
    assert page.filter.wanted is Wanted.DUE


def test_filter_and_search(opened: Opened) -> None:
    page = opened.page
    page.wanted.setCurrentIndex(list(Wanted).index(Wanted.MISSED))
    assert {r.meetup.status for r in page.model.rows} == {MeetupStatus.MISSED}
    page.search.setText("nobody at all")
    assert page.main.currentWidget() is page.no_match
    page.no_match.buttons[0].click()
    assert len(page.model.rows) == len(page.view.rows)  # type: ignore[union-attr]


def test_the_calendar_shows_every_meetup_of_its_days(opened: Opened) -> None:
    page = opened.page
    page.show_month()
    assert page.view is not None
    shown = [
        r
        for week in range(page.days.weeks)
        for n in range(7)
        for r in page.days.meetups(page.days.first + timedelta(days=week * 7 + n))
    ]
    last = page.days.first + timedelta(weeks=page.days.weeks)
    assert len(shown) == sum(page.days.first <= r.day < last for r in page.view.rows)
    page.step(-1)
    assert page.days.month == 2
    page.go_today()
    page.show_week()
    assert page.days.weeks == 1
    assert page.days.first <= TODAY < page.days.first + timedelta(days=7)


def drop(opened: Opened, meetup: int, day: date) -> None:
    calendar = opened.page.calendar
    data = QMimeData()
    data.setData(MIME, str(meetup).encode())
    at = calendar.visualRect(opened.page.days.index_of(day)).center()
    event = QDropEvent(
        QPointF(at),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    calendar.dropEvent(event)


def test_a_meetup_is_dragged_to_another_day(opened: Opened) -> None:
    opened.page.show_week()
    wanted = opened.planned
    day = TODAY + timedelta(days=2)
    drop(opened, wanted.meetup.id, day)
    opened.qtbot.waitUntil(lambda: opened.room.labels != [] or opened.room.failures != [])
    assert opened.meetup(wanted.meetup.id).day == day
    opened.room.undo()
    opened.qtbot.waitUntil(lambda: len(opened.room.labels) == 2)
    assert opened.meetup(wanted.meetup.id) == wanted.meetup


def test_a_clash_is_said_with_who_and_what(opened: Opened) -> None:
    wanted = opened.planned
    services = opened.room.services
    day = TODAY + timedelta(days=2)
    opened.room.now(lambda: services.calendar.set_closed_days([ClosedDay(day=day, name="Fair")]))
    opened.page.show_week()
    drop(opened, wanted.meetup.id, day)
    panel = opened.page.panel
    opened.qtbot.waitUntil(lambda: "Fair" in panel.error.text())
    assert opened.meetup(wanted.meetup.id) == wanted.meetup
    assert panel.row is not None
    assert panel.row.meetup.id == wanted.meetup.id


def test_nobody_is_in_two_places_at_once(opened: Opened) -> None:
    services = opened.room.services
    company = opened.room.now(services.session.snapshot)
    person = company.person[opened.planned.meetup.people[0]]  # type: ignore[attr-defined]
    every = opened.room.now(services.meetups.all)
    theirs = [m for m in every if person.id in m.people]  # type: ignore[attr-defined]
    mine = theirs[-1]
    other = next(m for m in theirs if m.id != mine.id)
    opened.room.now(lambda: services.meetups.set_status(other.id, MeetupStatus.PLANNED))

    def clash() -> None:
        services.meetups.reschedule(other.id, mine.day, mine.start, mine.end, "Anywhere")

    with pytest.raises(UserError, match=person.label):
        opened.room.now(clash)
    away = mine.day + timedelta(days=7)
    opened.room.now(lambda: services.calendar.add_absence(person, away, away))
    with pytest.raises(UserError, match="away"):
        opened.room.now(lambda: services.meetups.reschedule(mine.id, away))
    opened.room.now(lambda: services.meetups.set_status(mine.id, MeetupStatus.DONE))
    with pytest.raises(UserError, match="met already"):
        opened.room.now(lambda: services.meetups.reschedule(mine.id, away))


def test_moving_by_the_panel(opened: Opened) -> None:
    wanted, panel = opened.planned, opened.page.panel
    opened.page.choose(wanted)
    day = wanted.day + timedelta(days=7)
    panel.day.line.setText(day.strftime("%d/%m/%Y"))
    panel.day.commit()
    panel.move_button.click()
    opened.qtbot.waitUntil(lambda: opened.room.labels != [] or bool(panel.error.text()))
    assert panel.error.text() == ""
    assert opened.meetup(wanted.meetup.id).day == day


def test_chips_fit_their_day(opened: Opened) -> None:
    opened.page.show_month()
    rect = opened.page.calendar.visualRect(opened.page.days.index(0, 0))
    for count in (0, 1, 3, 50):
        rects = chip_rects(rect, opened.page.fontMetrics().height(), count)
        assert len(rects) <= count
        assert all(rect.contains(box) for box in rects)


def test_every_focusable_widget_has_a_name(opened: Opened) -> None:
    assert nameless(opened.page) == []
    opened.page.show_month()
    assert nameless(opened.page) == []


def test_no_meetups_yet(qtbot: QtBot, tmp_path: Path) -> None:
    with room(tmp_path) as where:
        page = MeetupsPage(where.context)
        show(qtbot, page)
        assert page.stack.currentWidget() is page.empty
        assert not page.main_button.isVisible()
