"""What came of meetups, in the window: ratings, slips' codes, breaks, partnerships, figures."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from rmdesk.domain.meetups import Feedback, Meetup, MeetupStatus, code_of
from rmdesk.domain.partnerships import Partnership
from rmdesk.services.partnerships import PartnershipView
from rmdesk.ui.dialogs.figures import FiguresDialog
from rmdesk.ui.dialogs.partnerships import NewPartnership, PartnershipsDialog
from rmdesk.ui.pages.insights import InsightsPage
from rmdesk.ui.pages.meetups import MeetupsPage

from .rooms import TODAY, Room, nameless, room, sample_company, show


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[MeetupsPage, Room]]:
    with room(tmp_path, sample_company()) as where:
        page = MeetupsPage(where.context)
        show(qtbot, page)
        yield page, where


def every(where: Room) -> tuple[Meetup, ...]:
    return where.now(where.services.meetups.all)  # type: ignore[return-value]


def test_a_code_typed_from_a_slip_shows_its_meetup(
    opened: tuple[MeetupsPage, Room], qtbot: QtBot
) -> None:
    page, where = opened
    wanted = every(where)[3]
    page.panel.code.setText(code_of(wanted.id).lower())
    qtbot.keyClick(page.panel.code, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.panel.row is not None and page.panel.row.meetup.id == wanted.id)
    assert page.panel.code.text() == ""
    page.panel.code.setText(f"M{wanted.id}I")
    qtbot.keyClick(page.panel.code, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.panel.code_field.is_wrong)
    assert "wrong" in page.panel.code_field.error.text()
    assert page.panel.code.text() == f"M{wanted.id}I"


def test_what_was_said_is_kept_as_it_is_typed(
    opened: tuple[MeetupsPage, Room], qtbot: QtBot
) -> None:
    page, where = opened
    assert page.view
    silent = next(
        r
        for r in page.view.rows
        if r.meetup.status is MeetupStatus.DONE
        and r.meetup.people[0] not in {f.person for f in r.said}
    )
    done = silent.meetup
    page.choose_number(done.id)
    part = page.panel.said.people[0]
    part.rating.setCurrentIndex(4)
    part.learned.setText("Reading a margin")
    part.note.setText("Shy at first")
    part.keep()
    kept = Feedback(meetup=done.id, person=done.people[0], rating=4,
                    learned="Reading a margin", note="Shy at first")  # fmt: skip

    def said() -> set[object]:
        return set(where.now(lambda: where.services.meetups.said(done.id)))  # type: ignore[call-overload, no-any-return]

    qtbot.waitUntil(lambda: said() == {kept, *silent.said})
    assert nameless(page) == []
    where.undo()
    qtbot.waitUntil(lambda: said() == set(silent.said))


def test_a_clash_that_came_later_is_shown_with_who_and_what(
    opened: tuple[MeetupsPage, Room], qtbot: QtBot
) -> None:
    page, where = opened
    planned = next(
        m for m in every(where) if m.status is MeetupStatus.PLANNED and m.day and m.day >= TODAY
    )
    company = where.now(where.services.session.snapshot)
    person = company.person[planned.people[0]]  # type: ignore[attr-defined]
    calendar = where.services.calendar
    where.context.change(lambda: calendar.add_absence(person, planned.day, planned.day))  # type: ignore[arg-type]
    page.choose_number(planned.id)
    qtbot.waitUntil(lambda: f"{person.label} is away" in page.panel.clash.text())


def test_three_misses_offer_a_break_that_can_be_declined(
    opened: tuple[MeetupsPage, Room], qtbot: QtBot
) -> None:
    page, where = opened
    who = every(where)[0].people[0]

    def miss() -> object:
        mine = [m for m in where.services.meetups.all() if who in m.people and m.day]
        past = [m for m in mine if m.day and m.day <= TODAY][-3:]
        for meetup in past[:-1]:
            where.services.meetups.set_status(meetup.id, MeetupStatus.MISSED)
        return where.services.meetups.set_status(past[-1].id, MeetupStatus.MISSED)

    where.context.change(miss)
    qtbot.waitUntil(lambda: page.pauses.person is not None)
    assert page.pauses.isVisible()
    assert "three meetups in a row" in page.pauses.text.text()
    offered = page.pauses.person
    assert offered
    qtbot.mouseClick(page.pauses.yes, Qt.MouseButton.LeftButton)

    def paused() -> bool:
        company = where.now(where.services.session.snapshot)
        until = company.person[offered.id].paused_until  # type: ignore[attr-defined]
        return bool(until == TODAY + timedelta(weeks=8))

    qtbot.waitUntil(paused)


def test_a_partnership_is_begun_logged_and_ended_in_the_window(
    opened: tuple[MeetupsPage, Room], qtbot: QtBot
) -> None:
    _, where = opened
    company = where.now(where.services.session.snapshot)
    form = NewPartnership(where.context, company)  # type: ignore[arg-type]
    qtbot.addWidget(form)
    form.goals[0].setText("Instagram")
    with qtbot.waitSignal(form.accepted):
        form._begin()
    dialog = PartnershipsDialog(where.context)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.chosen is not None)
    assert nameless(dialog) == []
    dialog.text.setText("Blog posts")
    dialog.number.setValue(53)
    qtbot.mouseClick(dialog.log, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Blog posts: 53" in dialog.about.text())
    qtbot.mouseClick(dialog.review, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(dialog.error.text()))
    dialog.text.setText("We go on")
    qtbot.mouseClick(dialog.review, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "We go on" in dialog.about.text())
    qtbot.mouseClick(dialog.end, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "(ended)" in dialog.list.item(0).text())
    dialog.close()


def test_partners_meet_in_the_calendar(opened: tuple[MeetupsPage, Room], qtbot: QtBot) -> None:
    page, where = opened
    wanted = Partnership(id=0, a=1, b=6, first=TODAY, last=TODAY + timedelta(weeks=8))
    where.context.change(lambda: where.services.partnerships.begin(wanted))
    views: list[tuple[PartnershipView, ...]] = []

    def begun() -> bool:
        views.append(where.now(where.services.partnerships.all))  # type: ignore[arg-type]
        shown = page.view.rows if page.view else ()
        return bool(views[-1]) and any(r.meetup.partnership for r in shown)

    qtbot.waitUntil(begun)
    session = views[-1][0].sessions[0]
    page.show_month()
    assert session.day
    assert session.id in {r.meetup.id for r in page.days.meetups(session.day)}


def test_every_plot_has_figures_behind_it(qtbot: QtBot, tmp_path: Path) -> None:
    with room(tmp_path, sample_company()) as where:
        page = InsightsPage(where.context)
        show(qtbot, page)
        assert page.view
        assert set(page.behind) == set(page.cards)
        for card, figures in page.behind.items():
            headers, rows = figures(page.view)
            assert all(len(r) == len(headers) for r in rows)
            dialog = FiguresDialog(card.title, card.sentence.text(), headers, rows)
            qtbot.addWidget(dialog)
            assert dialog.table.rowCount() == len(rows)
            assert card.details.accessibleName()
        mean = f"{page.view.learning.said.mean:.1f}"
        assert mean in page.learning.said_card.sentence.text()
