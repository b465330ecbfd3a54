"""Insights: the figures equal a plain recount, and every plot says what it shows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from rmdesk.domain.meetups import Meetup, MeetupStatus
from rmdesk.domain.people import Tenure
from rmdesk.domain.rounds import Round, RoundStatus
from rmdesk.services.insights_view import InsightsView, load_insights
from rmdesk.ui.pages.insights import InsightsPage

from .rooms import TODAY, Room, nameless, room, sample_company, show


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[InsightsPage, Room]]:
    with room(tmp_path, sample_company()) as where:
        page = InsightsPage(where.context)
        show(qtbot, page)
        yield page, where


def test_figures_equal_a_plain_recount(tmp_path: Path) -> None:
    with room(tmp_path, sample_company()) as where:
        services = where.services
        view: InsightsView = where.now(lambda: load_insights(services.session))  # type: ignore[assignment]
        meetups: tuple[Meetup, ...] = where.now(services.meetups.all)  # type: ignore[assignment]
        rounds: tuple[Round, ...] = where.now(services.rounds.all)  # type: ignore[assignment]
        company = where.now(services.session.snapshot)
    people = {p.id: p for p in company.people}  # type: ignore[attr-defined]
    held = [m for m in meetups if m.status is MeetupStatus.DONE]
    assert sum(m.total for m in view.months) == len(meetups)
    for month in view.months:
        days = [m.day for m in held if m.day]
        here = sum((d.year, d.month) == (month.year, month.month) for d in days)
        assert month.done == here
    for a in people:
        for b in people:
            if a < b:
                times = sum(a in m.people and b in m.people for m in held)
                assert view.met.get((a, b), 0) == times
    mixed = 0
    for meetup in held:
        tenures = [people[p].tenure(meetup.day) for p in meetup.people]  # type: ignore[arg-type]
        mixed += Tenure.NEWCOMER in tenures and Tenure.VETERAN in tenures
    assert view.mix.newcomer_veteran == mixed
    assert view.mix.held == len(held)
    final = [r for r in rounds if r.status is not RoundStatus.DRAFT]
    for turn in view.turns:
        who = turn.person.id
        assert turn.sit_outs == sum(who in {s.person for s in r.sit_outs} for r in final)
        assert turn.rounds == sum(who in r.took_part for r in final)
        threes = [g for r in final for g in r.groups if len(g.people) == 3]
        assert turn.trios == sum(who in g.people for g in threes)
    for spread in view.skills:
        able = [s for s in company.strengths if s.skill == spread.skill.id]  # type: ignore[attr-defined]
        assert spread.can == len(able)
    alone = {s.id for o in view.only_here for s in o.skills}
    assert alone == {s.skill.id for s in view.skills if s.can == 1}
    assert view.today == TODAY


def test_every_plot_has_a_sentence_and_a_text_to_be_read_aloud(
    opened: tuple[InsightsPage, Room],
) -> None:
    page, _ = opened
    for card in page.cards:
        assert card.sentence.text().endswith((".", "!"))
        assert card.plot.accessibleName()
        assert card.plot.accessibleDescription() == card.sentence.text()
    assert nameless(page) == []


def test_the_matrix_tells_of_a_pair_by_keyboard(
    opened: tuple[InsightsPage, Room], qtbot: QtBot
) -> None:
    page, _ = opened
    page.met.setFocus()
    qtbot.keyClick(page.met, Qt.Key.Key_Right)
    a, b = page.met.people[0].label, page.met.people[1].label
    assert page.met.accessibleDescription().startswith(f"{a} and {b}")


def test_a_check_in_is_seen_at_once(opened: tuple[InsightsPage, Room], qtbot: QtBot) -> None:
    page, where = opened
    assert page.view is not None
    before = page.view.mix.held
    every: tuple[Meetup, ...] = where.now(where.services.meetups.all)  # type: ignore[assignment]
    waiting = next(m for m in every if m.status is MeetupStatus.PLANNED)
    job = where.services.meetups.set_status
    where.context.change(lambda: job(waiting.id, MeetupStatus.DONE))
    qtbot.waitUntil(lambda: page.view is not None and page.view.mix.held == before + 1)


def test_nothing_to_show_yet(qtbot: QtBot, tmp_path: Path) -> None:
    with room(tmp_path) as where:
        page = InsightsPage(where.context)
        show(qtbot, page)
        assert page.stack.currentWidget() is page.empty
