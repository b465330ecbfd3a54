"""The weeks ahead: people by weeks, planned at once, looked at, kept, taken back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView
from pytestqt.modeltest import ModelTester

from rmdesk.ui.widgets.season_board import SeasonBoard

from .conftest import Desk


def board(desk: Desk) -> SeasonBoard:
    desk.week.show_season()
    desk.settle()
    assert desk.week.season is not None
    return desk.week.season


def plan(desk: Desk, weeks: int) -> SeasonBoard:
    season = board(desk)
    season.weeks.setValue(weeks)
    desk.settle()
    season.main_button.click()
    desk.settle()
    return season


def test_a_plan_is_seen_kept_and_taken_back(desk: Desk, qtmodeltester: ModelTester) -> None:
    season = plan(desk, 3)
    assert season.main_button.text() == "Keep as drafts"
    assert season.said.text().startswith("3 weeks planned; ")
    qtmodeltester.check(season.model)
    assert season.view is not None
    assert [w.planned for w in season.view.weeks] == [True, True, True]
    everybody = [season.model.index(n, 0).data() for n in range(season.model.rowCount())]
    assert all(everybody)
    season.main_button.click()
    desk.settle()
    assert season.main_button.text() == "Plan these weeks"
    assert [str(w.status) for w in season.view.weeks] == ["draft"] * 3
    desk.window.undo()
    desk.settle()
    assert [w.status for w in season.view.weeks] == [None] * 3


def test_a_cell_says_who_and_what_and_leads_to_its_week(desk: Desk) -> None:
    season = plan(desk, 2)
    model = season.model
    assert season.view is not None
    taught = next(
        (person, n)
        for n, week in enumerate(season.view.weeks)
        for person, (who, _) in enumerate(season.view.people)
        if season.view.cells[who, week.week].lessons
    )
    index = model.index(*taught)
    told = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert season.view.people[taught[0]][1] in told
    assert "can show" in told
    season.table.setCurrentIndex(model.index(0, 1))
    desk.qtbot.keyClick(season.table, Qt.Key.Key_Return)
    desk.settle()
    assert desk.week.week_bar.title.text() == "Week 13"
    assert desk.week.week_bar.isVisible()


def test_thrown_away_and_back_again(desk: Desk) -> None:
    season = plan(desk, 2)
    season.again_button.click()
    desk.settle()
    assert season.plan is None
    assert season.view is not None
    assert not any(w.planned for w in season.view.weeks)
    header = season.table.verticalHeader()
    assert isinstance(header, QHeaderView)
    season.back_button.click()
    assert desk.week.main_button.isVisible()
    assert desk.week.main_button.hasFocus()


def test_planning_can_be_cancelled(desk: Desk) -> None:
    season = board(desk)
    season.weeks.setValue(26)
    desk.settle()
    season.main_button.click()
    desk.qtbot.waitUntil(lambda: desk.runner.working is not None)
    desk.window.status_line._show_work()
    assert desk.window.status_line.cancel_button.isVisible()
    assert desk.window.status_line.working.text() == "Planning…"
    desk.window.status_line.cancel_button.click()
    desk.settle()
    assert not desk.window.status_line.cancel_button.isVisible()
    # Cancelled before the first whole plan there is none; later the best so far is shown.
    assert season.main_button.isEnabled()
