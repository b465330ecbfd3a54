"""This week: from nothing to a sheet, and every change by hand, each undone again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from rmdesk.domain.rounds import RoundStatus
from rmdesk.services.this_week_view import ThisWeekView
from rmdesk.ui.dialogs.mend_dialog import MendDialog
from rmdesk.ui.dialogs.swap_dialog import SwapDialog
from rmdesk.ui.dialogs.why_not import WhyNotDialog
from rmdesk.ui.widgets.person_chip import MIME

from .conftest import Desk


def shown(desk: Desk) -> str:
    return "\n".join(label.text() for label in desk.week.findChildren(QLabel) if label.isVisible())


def pairs(desk: Desk) -> set[tuple[int, ...]]:
    assert desk.week.view is not None
    return {tuple(p.id for p in c.people) for c in desk.week.view.cards}


def view(desk: Desk) -> ThisWeekView:
    assert desk.week.view is not None
    return desk.week.view


@pytest.fixture
def draft(desk: Desk) -> Desk:
    desk.press_main()
    assert view(desk).status is RoundStatus.DRAFT
    return desk


def undo(desk: Desk) -> None:
    desk.window.actions_.undo.trigger()
    desk.settle()


def test_the_main_button_names_the_next_step(desk: Desk) -> None:
    assert desk.week.main_button.text() == "Suggest pairs"
    assert "No pairs for week 12 yet" in shown(desk)
    desk.press_main()
    assert desk.week.main_button.text() == "Confirm"
    assert "can show" in shown(desk)
    assert "As good as this week can be" in shown(desk)
    desk.press_main()
    assert desk.week.main_button.text() == "Print sheet"
    undo(desk)
    assert desk.week.main_button.text() == "Confirm"


def test_an_empty_company_offers_three_ways_to_begin(empty_desk: Desk) -> None:
    page = empty_desk.week
    assert page.first_run.isVisible()
    assert [b.text() for b in page.first_run.buttons] == [
        "Import a staff list…",
        "Add first person",
        "Look around with a sample company",
    ]
    assert not page.main_button.isVisible()


def test_every_card_can_be_read_aloud(draft: Desk) -> None:
    for card in draft.week.board.cards:
        assert card.view is not None
        told = card.accessibleDescription()
        for person in card.view.people:
            assert person.name in told


def test_lock_and_unlock(draft: Desk) -> None:
    draft.week.board.cards[0].lock_button.click()
    draft.settle()
    assert view(draft).cards[0].locked
    assert draft.week.board.cards[0].lock_button.text() == "Unlock"
    assert draft.window.toast.isVisible()
    assert draft.window.toast.text.text().startswith("Locked ")
    draft.window.toast.action.click()
    draft.settle()
    assert not view(draft).cards[0].locked


def test_the_menu_names_what_undo_would_do(draft: Desk) -> None:
    draft.week.board.cards[0].lock_button.click()
    draft.settle()
    names = [p.name for p in view(draft).cards[0].people]
    assert draft.window.actions_.undo.text() == f"&Undo lock {names[0]} and {names[1]}"
    undo(draft)
    assert draft.window.actions_.redo.text().startswith("&Redo lock")


def test_never_pair_makes_the_draft_anew(draft: Desk) -> None:
    before = pairs(draft)
    card = next(c for c in draft.week.board.cards if c.view and len(c.view.people) == 2)
    assert card.view is not None
    gone = tuple(p.id for p in card.view.people)
    card.never_button.click()
    draft.settle()
    assert gone not in pairs(draft)
    undo(draft)
    assert pairs(draft) == before


def test_out_this_week_is_one_click_and_changes_the_least(draft: Desk) -> None:
    before = pairs(draft)
    card = draft.week.board.cards[0]
    assert card.view is not None
    person = card.view.people[0]
    card.outs[0].click()
    draft.settle()
    assert person.id in {o.person.id for o in view(draft).out}
    assert all(person.id not in group for group in pairs(draft))
    assert len(before & pairs(draft)) >= len(before) - 2
    undo(draft)
    assert pairs(draft) == before


def test_here_after_all(draft: Desk) -> None:
    draft.week.board.cards[0].outs[0].click()
    draft.settle()
    out = [o for o in view(draft).out if o.can_return]
    draft.week.work.take_back_in(out[0].person)
    draft.settle()
    assert out[0].person.id not in {o.person.id for o in view(draft).out}


def test_move_to_another_time(draft: Desk) -> None:
    card = next(c for c in draft.week.board.cards if c.view and c.view.can_move_to)
    assert card.view is not None
    people = card.view.people
    slot = card.view.can_move_to[0]
    assert slot.name in card.move_menu().actions()[0].text()
    draft.week.work.move_group(card.view, slot)
    draft.settle()
    moved = next(c for c in view(draft).cards if c.people == people)
    assert moved.slot is not None
    assert moved.slot.id == slot.id
    undo(draft)


def test_swap_says_what_it_means_before_and_after(
    draft: Desk, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    before = pairs(draft)
    draft.week.board.cards[0].swap_button.click()
    dialog = draft.week.findChild(SwapDialog)
    assert dialog is not None
    draft.settle(lambda: dialog.model.rowCount() > 0)
    qtmodeltester.check(dialog.model)
    option = dialog.chosen()
    assert option is not None
    assert option.effect.allowed
    said = dialog.said.text()
    assert "learning" in said
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    draft.settle()
    assert pairs(draft) != before
    assert said.rstrip(".") in draft.window.toast.text.text()
    assert "% of the learning this week could hold" in draft.week.score_bar.text.text()
    undo(draft)
    assert pairs(draft) == before


def test_what_the_dialog_says_is_what_the_round_becomes(draft: Desk) -> None:
    """The effect announced, checked against the rounds before and after."""
    week = view(draft).week
    services = draft.services
    first = view(draft).cards[0].people[0].id
    options = draft.runner.run_now(lambda: services.what_if.options(week, first))
    skip = {"recent_repeat", "older_repeat", "nothing_to_show", "dead_end", "trio", "trio_turn",
            "trio_overdue"}  # fmt: skip

    def points() -> int:
        made = services.rounds.require(week)
        return sum(v for g in made.groups for k, v in g.parts if k not in skip)

    before = draft.runner.run_now(points)
    option = next(o for o in options if o.effect.allowed)
    company = draft.runner.run_now(services.session.snapshot)
    a, b = company.person[first], company.person[option.person]
    draft.runner.run_now(lambda: services.rounds.swap(week, a, b))
    after = draft.runner.run_now(points)
    assert option.effect.percent == round(100 * (after - before) / before)


def test_swap_by_drag_weighs_and_then_swaps(draft: Desk) -> None:
    before = pairs(draft)
    cards = draft.week.board.cards
    onto = cards[1].chips[0]
    assert cards[0].view is not None
    data = QMimeData()
    data.setData(MIME, QByteArray(str(cards[0].view.people[0].id).encode()))
    actions, buttons, keys = (
        Qt.DropAction.MoveAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPoint(3, 3), actions, data, buttons, keys)
    QApplication.sendEvent(onto, enter)
    draft.settle(draft.week.what_if.isVisible)
    assert draft.week.what_if.text().startswith("If you let go here: ")
    QApplication.sendEvent(onto, QDropEvent(QPointF(3, 3), actions, data, buttons, keys))
    draft.settle()
    assert not draft.week.what_if.isVisible()
    assert pairs(draft) != before or draft.window.findChild(SwapDialog) is None
    undo(draft)
    assert pairs(draft) == before


def test_the_menu_of_a_name(draft: Desk) -> None:
    person = view(draft).cards[0].people[0]
    menu = draft.week.person_menu(person)
    assert [a.text().replace("&", "") for a in menu.actions()] == [
        "Swap with…",
        "Out this week",
        "Why not with somebody else?…",
    ]
    menu.actions()[2].trigger()
    dialog = draft.week.findChild(WhyNotDialog)
    assert dialog is not None
    draft.settle(lambda: dialog.headline.text() != "")
    assert person.name in dialog.headline.text()
    dialog.second.setCurrentIndex(dialog.first.currentIndex())
    assert dialog.headline.text() == "Choose two different people."
    dialog.accept()


def test_weeks_by_arrow_and_calendar(desk: Desk) -> None:
    bar = desk.week.week_bar
    bar.previous.click()
    desk.settle()
    assert bar.title.text() == "Week 11"
    assert desk.week.main_button.text() == "Print sheet"
    assert not any(c._buttons.isVisible() for c in desk.week.board.cards)
    bar.today.click()
    desk.settle()
    assert bar.title.text() == "Week 12"
    bar.calendar_button.click()
    assert bar._popup is not None
    bar._popup._take(bar._popup.calendar.selectedDate().addDays(7))
    desk.settle()
    assert bar.title.text() == "Week 13"


def test_a_confirmed_pair_with_somebody_out_is_called_off(draft: Desk) -> None:
    draft.press_main()
    card = next(c for c in draft.week.board.cards if c.view and len(c.view.people) == 2)
    assert card.view is not None
    people = tuple(sorted(p.id for p in card.view.people))
    card.outs[0].click()
    draft.settle()
    week = view(draft).week
    meetups = draft.runner.run_now(draft.services.meetups.all)
    found = next(m for m in meetups if m.week == week and m.people == people)
    assert found.status.value == "cancelled"


def test_a_confirmed_week_is_mended_with_the_fewest_changes(draft: Desk) -> None:
    draft.press_main()
    before = pairs(draft)
    card = next(c for c in draft.week.board.cards if c.view and len(c.view.people) == 2)
    assert card.view is not None
    ill, partner = card.view.people
    card.outs[0].click()
    draft.settle(lambda: bool(draft.week.findChildren(MendDialog)))
    dialog = draft.week.findChildren(MendDialog)[0]
    told = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert ill.name in told
    assert f"{partner.name}" in told
    assert pairs(draft) == before, "nothing has changed before the owner says so"
    dialog.change_button.click()
    draft.settle()
    after = pairs(draft)
    assert view(draft).status is RoundStatus.CONFIRMED
    assert not any(ill.id in group for group in after)
    assert any(partner.id in group for group in after)
    assert len(before - after) <= 2, "one group joins the partner; all others stay"
    undo(draft)
    assert pairs(draft) == before


def test_two_of_a_confirmed_week_are_swapped_and_nobody_else(draft: Desk) -> None:
    draft.press_main()
    before = pairs(draft)
    cards = draft.week.board.cards
    assert not cards[0].lock_button.isVisible()
    assert cards[0].swap_button.isVisible()
    assert cards[0].view is not None
    assert cards[-1].view is not None
    draft.week.work.swap(cards[0].view.people[0].id, cards[-1].view.people[0].id)
    draft.settle()
    assert view(draft).status is RoundStatus.CONFIRMED
    assert len(before - pairs(draft)) == 2
    undo(draft)
    assert pairs(draft) == before


def test_a_hundred_cards_never_hold_the_window_up(draft: Desk) -> None:
    """Cards come a few at a time; no step may take longer than a tenth of a second."""
    from dataclasses import replace
    from time import perf_counter

    many = replace(view(draft), cards=view(draft).cards * 17)
    board = draft.week.board
    steps: list[float] = []
    take = board._show_some

    def timed() -> None:
        begin = perf_counter()
        take()
        steps.append(perf_counter() - begin)

    board._timer.timeout.disconnect()
    board._timer.timeout.connect(timed)
    board.show_week(many)
    draft.qtbot.waitUntil(lambda: board._shown == len(many.cards) and not board._timer.isActive())
    assert len(board.cards) == len(many.cards)
    assert sorted(steps)[len(steps) // 2] < 0.1


def test_buttons_of_a_card_say_whose_they_are(draft: Desk) -> None:
    card = draft.week.board.cards[0]
    assert card.view is not None
    for button in card.findChildren(QToolButton):
        if button.isVisible():
            assert any(p.name in button.accessibleName() for p in card.view.people)


def test_a_card_grows_with_its_group(draft: Desk) -> None:
    """A card that has shown two people has room for three, also when it is used again."""
    from dataclasses import replace

    board, shown = draft.week.board, view(draft)
    pair = next(c for c in shown.cards if len(c.people) == 2)
    trio = next(c for c in shown.cards if len(c.people) == 3)
    for cards in ((pair, trio), (trio, pair), (pair, trio)):
        board.show_week(replace(shown, cards=cards))
        draft.qtbot.waitUntil(lambda: not board._timer.isActive())
        draft.settle()
        for card in board.cards:
            assert card.height() >= card.heightForWidth(card.width())


def test_what_can_be_done_with_a_card_is_in_the_menu_bar(draft: Desk) -> None:
    lock, swap = draft.week.card_actions.actions[:2]
    assert lock in draft.window.actions_.page_menu.actions()
    second = draft.week.board.cards[1]
    second.chips[0].setFocus()
    draft.qtbot.waitUntil(lambda: draft.week.card_actions.card is second)
    assert second.view is not None
    people = second.view.people
    lock.trigger()
    draft.settle()
    assert next(c for c in view(draft).cards if c.people == people).locked
    swap.trigger()
    dialog = draft.week.findChild(SwapDialog)
    assert dialog is not None
    assert people[0].name in [b.text() for b in dialog._choices.buttons()]
    dialog.reject()
    draft.press_main()
    assert not lock.isEnabled()
