"""What came of meetups, in the window: ratings, slips' codes, breaks, partnerships, figures."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from rmdesk.domain.company import Company
from rmdesk.domain.meetups import Feedback, Meetup, MeetupStatus, code_of
from rmdesk.domain.partnerships import Partnership, PartnersMeet
from rmdesk.services.meetups_view import load_meetups
from rmdesk.services.partnerships import PartnershipView
from rmdesk.ui.dialogs.figures import FiguresDialog
from rmdesk.ui.dialogs.partnership_form import PartnershipForm
from rmdesk.ui.dialogs.partnerships import PartnershipsDialog
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
    part.again.setCurrentIndex(1)
    part.learned.setText("Reading a margin")
    part.note.setText("Shy at first")
    part.keep()
    kept = Feedback(meetup=done.id, person=done.people[0], rating=4, again=True,
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
    asked = page.view.pauses if page.view else ()
    for person in asked:
        qtbot.waitUntil(lambda p=person: page.pauses.person == p)
        qtbot.mouseClick(page.pauses.no, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.pauses.person is None)
    assert page.pauses.isHidden()
    again = where.now(lambda: load_meetups(where.services.session))
    assert again.pauses == (), "not now outlasts the window"  # type: ignore[attr-defined]
    for _ in asked:
        where.undo()
    qtbot.waitUntil(lambda: page.pauses.person == offered)
    qtbot.mouseClick(page.pauses.yes, Qt.MouseButton.LeftButton)

    def paused() -> bool:
        company = where.now(where.services.session.snapshot)
        until = company.person[offered.id].paused_until  # type: ignore[attr-defined]
        return bool(until == TODAY + timedelta(weeks=8))

    qtbot.waitUntil(paused)


def begun(qtbot: QtBot, where: Room) -> PartnershipsDialog:
    """A partnership of the first two with a goal of the list each way, and its window."""
    company: Company = where.now(where.services.session.snapshot)  # type: ignore[assignment]
    form = PartnershipForm(where.context, company)
    qtbot.addWidget(form)
    assert nameless(form) == []
    form.goals[0].setEditText("insta")
    assert form.goals[0].skill is not None, "an alias is as good as the name"
    form.goals[1].setEditText("Fifty blog posts")
    assert form.goals[1].skill is None
    form.meets.setCurrentIndex(list(PartnersMeet).index(PartnersMeet.EVERY_WORKDAY))
    assert not form.weekday.isEnabled()
    form.meets.setCurrentIndex(list(PartnersMeet).index(PartnersMeet.FORTNIGHTLY))
    form.weekday.setCurrentIndex(form.weekday.findData(3))
    with qtbot.waitSignal(form.accepted):
        form._keep()
    dialog = PartnershipsDialog(where.context)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.chosen is not None)
    return dialog


def test_a_partnership_is_begun_logged_and_ended_in_the_window(
    opened: tuple[MeetupsPage, Room], qtbot: QtBot
) -> None:
    _, where = opened
    dialog = begun(qtbot, where)
    assert nameless(dialog) == []
    assert "every other week, Thursday" in dialog.about.text()
    dialog.text.setText("Blog posts")
    dialog.number.setValue(53)
    qtbot.mouseClick(dialog.log, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Blog posts: 53" in dialog.about.text() and not dialog.text.text())
    qtbot.mouseClick(dialog.review, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(dialog.error.text()))
    dialog.text.setText("We go on")
    qtbot.mouseClick(dialog.review, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "We go on" in dialog.about.text())
    assert dialog.chosen
    who = dialog.chosen.b.label
    dialog.asked.setCurrentIndex(2)
    dialog.text.setText("A new post")
    qtbot.mouseClick(dialog.end, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "(ended)" in dialog.list.item(0).text())
    assert f"{who} asked for it. A new post" in dialog.about.text()
    dialog.close()


def test_goals_sessions_and_times_of_partners_are_seen_to_in_the_window(
    opened: tuple[MeetupsPage, Room], qtbot: QtBot
) -> None:
    page, where = opened
    dialog = begun(qtbot, where)
    assert dialog.chosen
    first, second = dialog.chosen.to_come[:2]
    dialog.topic.setText("Stories")
    dialog.topic.editingFinished.emit()
    qtbot.waitUntil(lambda: dialog.session is not None and dialog.session.topic == "Stories")
    qtbot.mouseClick(dialog.off, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.session is not None and dialog.session.id == second.id)
    off = next(m for m in every(where) if m.id == first.id)
    assert (off.status, off.topic) == (MeetupStatus.CANCELLED, "Stories")
    page.choose_number(second.id)
    page.panel.topic.setText("Reels")
    page.panel.topic.editingFinished.emit()
    qtbot.waitUntil(lambda: dialog.session is not None and dialog.session.topic == "Reels")
    b, a = dialog.reached  # the smaller id comes first
    qtbot.mouseClick(b, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Choose a skill" in dialog.error.text())
    qtbot.mouseClick(a, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "reached the goal: insta!" in dialog.about.text())
    assert a.isHidden()
    assert "has reached the goal" in where.labels[-1]
    company: Company = where.now(where.services.session.snapshot)  # type: ignore[assignment]
    form = PartnershipForm(where.context, company, dialog.chosen.partnership)
    qtbot.addWidget(form)
    assert form.goals[1].goal == "insta"
    form.weekday.setCurrentIndex(form.weekday.findData(1))
    with qtbot.waitSignal(form.accepted):
        form._keep()
    qtbot.waitUntil(lambda: "every other week, Tuesday" in dialog.about.text())
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
