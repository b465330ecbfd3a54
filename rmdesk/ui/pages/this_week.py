"""This week: the pairs, why, when and where; one main button names the next step."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from rmdesk.domain.people import PersonId
from rmdesk.domain.rounds import RoundStatus
from rmdesk.domain.weeks import Week
from rmdesk.services.this_week_view import CardView, PersonView, ThisWeekView

from .. import words
from ..context import Context
from ..i18n import plural, tr
from ..icons import set_menu_icon
from ..theme import em
from ..widgets.basics import button, label, row, scrolled, show_kind, spacer
from ..widgets.empty import EmptyState
from ..widgets.person_chip import PersonChip
from ..widgets.person_menu import PersonMenu
from ..widgets.round_board import RoundBoard
from ..widgets.score_bar import ScoreBar
from ..widgets.week_bar import WeekBar
from .card_actions import CardActions
from .page import Page
from .week_work import WeekWork

if TYPE_CHECKING:
    from rmdesk.services.effects import SwapEffect
    from rmdesk.services.mend_view import MendView

    from ..widgets.season_board import SeasonBoard

NARROW = 54.0


class ThisWeekPage(Page):
    """The page the window opens with."""

    import_wanted = Signal()
    person_wanted = Signal()
    sample_wanted = Signal()
    people_wanted = Signal()
    preview_wanted = Signal(object)
    print_wanted = Signal(object)
    said = Signal(str)
    view: ThisWeekView | None = None

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._week: Week | None = None
        self._greeted = False
        self._look: ThisWeekView | None = None
        self.work = WeekWork(context, self._weekly, self)
        self.suggest, self.confirm = self.work.suggest, self.work.confirm
        self._next_step: Callable[[], None] = self.suggest
        self.week_bar = WeekBar()
        self.main_button = button("", self._take_next_step, kind="primary")
        self.again_button = button(tr("Suggest again"), self.suggest, icon="sparkle")
        self.preview_button = button(tr("Preview"), self.preview, icon="preview")
        self.season_button = button(
            tr("Weeks ahead"), self.show_season, kind="quiet", icon="season"
        )
        self.season: SeasonBoard | None = None
        self.stage = label("", "tag", wrap=False)
        self.status = label("", "muted", wrap=False)
        self.what_if = label("", "strong")
        self.score_bar = ScoreBar()
        self.board = RoundBoard()
        self.first_run = EmptyState(
            "week",
            tr("Welcome to RMDesk"),
            tr("Bring your staff list, and the first pairs are two clicks away."),
            [
                (tr("Import a staff list…"), self.import_wanted.emit),
                (tr("Add first person"), self.person_wanted.emit),
                (tr("Look around with a sample company"), self.sample_wanted.emit),
            ],
        )
        self.no_round = EmptyState("sparkle", "", "")
        self._build()
        self.page_actions = self._make_actions()
        self._connect()

    def _build(self) -> None:
        self._week_side = QWidget()
        self._sides = QStackedWidget()
        self._sides.addWidget(self._week_side)
        outer = QVBoxLayout(self)
        gap = em(self, 1.0)
        outer.setContentsMargins(gap, gap, gap, em(self, 0.4))
        outer.addWidget(self._sides)
        column = QVBoxLayout(self._week_side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(self, 0.6))
        self._head = QWidget()
        buttons = (self.season_button, self.again_button, self.preview_button, self.main_button)
        self._head.setLayout(row(self.week_bar, spacer(), *buttons))
        self._quiet = {made: made.text() for made in buttons[:-1]}
        self._told = QWidget()
        told = row(self.stage, self.status, self.what_if, self.score_bar)
        told.setSpacing(em(self, 0.7))
        told.setStretch(2, 1)
        told.setStretch(3, 1)
        told.setAlignment(self.stage, Qt.AlignmentFlag.AlignVCenter)
        self._told.setLayout(told)
        self._told.setMinimumHeight(em(self, 1.6))
        column.addWidget(self._head)
        column.addWidget(self._told)
        self.what_if.hide()
        self._scroll = scrolled(self.board, tr("This week's pairs"))
        self._stack = QStackedWidget()
        self._first_run = scrolled(self.first_run, tr("How to begin"))
        self._no_round = scrolled(self.no_round, tr("No pairs"))
        for page in (QWidget(), self._first_run, self._no_round, self._scroll):
            self._stack.addWidget(page)
        column.addWidget(self._stack, 1)
        self._head.hide()
        self._told.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, quiet buttons show their picture only."""
        narrow = self.width() < em(self, NARROW)
        for made, text in self._quiet.items():
            made.setText("" if narrow else text)
            made.setToolTip(text if narrow else "")
            made.setAccessibleName(text)
        self.week_bar.show_narrow(narrow)
        super().resizeEvent(event)

    def _connect(self) -> None:
        self.week_bar.chosen.connect(self.show_week)
        board = self.board
        work = self.work
        board.lock_wanted.connect(work.lock)
        board.swap_wanted.connect(self._open_swap_of_card)
        board.never_wanted.connect(work.never_pair)
        board.move_wanted.connect(work.move_group)
        board.out_wanted.connect(work.leave_out)
        board.back_wanted.connect(work.take_back_in)
        board.chip_pressed.connect(self._open_person_menu)
        board.over.connect(work.weigh)
        board.left.connect(self._stop_weighing)
        board.dropped.connect(self._drop)
        work.weighed.connect(self._tell_effect)
        work.said.connect(self.said)
        work.mendable.connect(self._offer_mending)
        work.refused.connect(self.refresh)

    def _make_actions(self) -> list[QAction]:
        self.suggest_action = self._action(tr("&Suggest pairs"), self.suggest, "Ctrl+G", "sparkle")
        self.confirm_action = self._action(tr("&Confirm"), self.confirm, "Ctrl+Return", "done")
        self.why_action = self._action(tr("&Why not these two?…"), self.why_not, "Ctrl+W", "help")
        self.mend_action = self._action(
            tr("M&end the week…"), self.work.ask_to_mend, "Ctrl+Shift+E", "repeat"
        )
        self.card_actions = CardActions(self.board, self)
        return [
            self.suggest_action,
            self.confirm_action,
            _line(self),
            *self.card_actions.actions,
            self.why_action,
            self.mend_action,
            _line(self),
            self._action(tr("&Previous week"), self.week_bar.go_back, "Alt+Left", "previous"),
            self._action(tr("&Next week"), self.week_bar.go_on, "Alt+Right", "next"),
            self._action(tr("&This week"), self.week_bar.go_home, "Alt+Home", "week"),
            self._action(tr("Weeks &ahead"), self.show_season, "Ctrl+Shift+A", "season"),
            self._action(tr("Choose a wee&k…"), self.week_bar.open_calendar, "Ctrl+K", "calendar"),
        ]

    def _action(self, text: str, slot: Callable[[], object], keys: str, icon: str) -> QAction:
        made = QAction(text, self)
        made.setShortcut(QKeySequence(keys))
        made.triggered.connect(slot)
        set_menu_icon(made, icon)
        return made

    # --- asking and showing

    def question(self) -> Callable[[], ThisWeekView]:
        from rmdesk.services.this_week import load_this_week

        return partial(load_this_week, self.context.services.session, self._week)

    def show_week(self, week: Week | None) -> None:
        """Show another week; None is the one that matters today."""
        self._sides.setCurrentWidget(self._week_side)
        self._week = week
        self.refresh()

    def show_season(self) -> None:
        """Show the weeks ahead, people by weeks."""
        if self.season is None:
            from ..widgets.season_board import SeasonBoard

            self.season = SeasonBoard(self.context)
            self.season.week_wanted.connect(self.show_week)
            self.season.back_wanted.connect(self._back_from_season)
            self._sides.addWidget(self.season)
        self._sides.setCurrentWidget(self.season)
        self.season.table.setFocus()

    def _back_from_season(self) -> None:
        self._sides.setCurrentWidget(self._week_side)
        self.main_button.setFocus()

    def show_look(self, view: ThisWeekView) -> None:
        self._look = view
        super().show_look(view)
        self.board.pause()  # opening the company comes first

    def show_view(self, view: ThisWeekView) -> None:
        if self._look is not None and self.view is not None:  # what the company says, once open
            look, self._look = self._look, None
            if view == look:
                self.board.go_on()
                self._tell_more(view)
                return
        self.view = view
        nobody = view.people == 0
        self._head.setVisible(not nobody)
        self._told.setVisible(view.status is not None)
        self.week_bar.show_week(view.week, view.matters, view.programme.first_weekday)
        self._show_buttons(view)
        if nobody:
            self._stack.setCurrentWidget(self._first_run)
            if self.isVisible():
                self.first_run.buttons[0].setFocus()
        elif view.status is None:
            self._say_no_round(view)
            self._stack.setCurrentWidget(self._no_round)
        else:
            self._show_weighing(False)
            self._show_stage(view)
            self.board.show_week(view)
            self._stack.setCurrentWidget(self._scroll)
            self._show_score(view)
        if self._look is None:
            self._tell_more(view)

    def _tell_more(self, view: ThisWeekView) -> None:
        """What can be told once the company is open."""
        self.week_bar.show_days(view.first_day, view.last_day)
        if view.status is RoundStatus.DRAFT and not view.proven:
            services = self.context.services
            self.context.ask(
                "score", lambda: services.what_if.score(view.week), self.score_bar.show_score
            )

    def _show_stage(self, view: ThisWeekView) -> None:
        stage, kind, told = _stage_words(view)
        self.stage.setText(stage)
        show_kind(self.stage, kind)
        self.status.setText(told)

    def _show_score(self, view: ThisWeekView) -> None:
        self.score_bar.setVisible(view.status is RoundStatus.DRAFT or view.proven)
        if view.proven:
            self.score_bar.show_proven()

    def _show_buttons(self, view: ThisWeekView) -> None:
        draft = view.status is RoundStatus.DRAFT
        final = view.status is not None and not draft
        self.again_button.setVisible(draft)
        self.preview_button.setVisible(view.status is not None)
        can_suggest = view.has_round and view.takes_part > 1 and not final
        self.suggest_action.setEnabled(can_suggest)
        self.suggest_action.setText(tr("&Suggest again") if draft else tr("&Suggest pairs"))
        self.confirm_action.setEnabled(draft)
        self.card_actions.show_stage(view.stage)
        self.work.confirmed = view.stage is RoundStatus.CONFIRMED
        self.mend_action.setEnabled(self.work.confirmed)
        self.why_action.setEnabled(view.people > 1)
        if final:
            self._offer(tr("Print sheet"), self.print_sheet)
        elif draft:
            self._offer(tr("Confirm"), self.confirm)
        elif not view.has_round:
            self._offer(tr("Go to week {number}", number=view.next_round.number), self._go_next)
        elif view.takes_part < 2:
            self._offer(tr("See the people"), self.people_wanted.emit)
        else:
            self._offer(tr("Suggest pairs"), self.suggest)

    def _offer(self, text: str, step: Callable[[], None]) -> None:
        self.main_button.setText(text)
        self._next_step = step
        if self.isVisible() and self.view and self.view.people and not self._greeted:
            self._greeted = True
            self.main_button.setFocus()

    def _take_next_step(self) -> None:
        if not self.work.busy:
            self._next_step()

    def _say_no_round(self, view: ThisWeekView) -> None:
        if not view.has_round:
            self.no_round.say(
                tr("No round in week {number}", number=view.week.number),
                tr("The next round is in week {number}.", number=view.next_round.number),
            )
        elif view.takes_part < 2:
            self.no_round.say(
                tr("Too few people in week {number}", number=view.week.number),
                tr("Pairs need at least two people who are there and take part."),
            )
        else:
            self.no_round.say(
                tr("No pairs for week {number} yet", number=view.week.number),
                plural(
                    "{n} person takes part. RMDesk finds the best pairs and says why.",
                    "{n} people take part. RMDesk finds the best pairs and says why.",
                    view.takes_part,
                ),
            )

    def _go_next(self) -> None:
        if self.view:
            self.show_week(self.view.next_round)

    # --- what can be done

    def _weekly(self) -> Week:
        assert self.view is not None
        return self.view.week

    def preview(self) -> None:
        """Look at the sheet before it prints."""
        self.preview_wanted.emit(self._weekly())

    def print_sheet(self) -> None:
        """Print the week's sheet."""
        self.print_wanted.emit(self._weekly())

    def why_not(self, person: PersonView | None = None) -> None:
        """Ask why two people are not together."""
        if self.view is None:
            return
        everybody = [(p.id, p.name) for p in self.view.everybody]
        first = person.id if isinstance(person, PersonView) else None
        from ..dialogs.why_not import WhyNotDialog

        dialog = WhyNotDialog(self.context, self._weekly(), everybody, first, self)
        dialog.open()

    def _offer_mending(self, found: MendView) -> None:
        if not found:
            self.said.emit(tr("nothing else has to change"))
            return
        from ..dialogs.mend_dialog import MendDialog

        dialog = MendDialog(found, self)
        dialog.mend_wanted.connect(self.work.mend)
        dialog.open()

    # --- swapping

    def _open_swap_of_card(self, card: CardView) -> None:
        self.open_swap(card.people)

    def open_swap(self, people: tuple[PersonView, ...]) -> None:
        """Choose whom one of these people changes places with."""
        from ..dialogs.swap_dialog import SwapDialog

        dialog = SwapDialog(self.context, self._weekly(), people, self)
        dialog.swap_wanted.connect(self.work.swap)
        dialog.open()

    def _tell_effect(self, effect: SwapEffect) -> None:
        self.what_if.setText(tr("If you let go here: {effect}", effect=words.effect(effect)))
        self._show_weighing(True)

    def _drop(self, carried: PersonId, onto: PersonId) -> None:
        self._stop_weighing()
        self.work.swap(carried, onto)

    def _stop_weighing(self) -> None:
        self._show_weighing(False)

    def _show_weighing(self, on: bool) -> None:
        """What a swap would mean stands where else the round's state is: nothing moves."""
        self.what_if.setVisible(on)
        self.stage.setVisible(not on)
        self.status.setVisible(not on)
        self.score_bar.setVisible(not on)

    def _open_person_menu(self, person: PersonView, chip: PersonChip) -> None:
        menu = self.person_menu(person)
        menu.exec(chip.mapToGlobal(QPoint(0, chip.height())))

    def person_menu(self, person: PersonView) -> PersonMenu:
        """What can be done with one person this week."""
        assert self.view is not None
        menu = PersonMenu(person, self.view, self)
        menu.swap_wanted.connect(self._open_swap_of)
        menu.out_wanted.connect(self.work.leave_out)
        menu.why_wanted.connect(self.why_not)
        return menu

    def _open_swap_of(self, person: PersonView) -> None:
        self.open_swap((person,))


def _line(parent: QWidget) -> QAction:
    """A line between two kinds of actions."""
    made = QAction(parent)
    made.setSeparator(True)
    return made


def _stage_words(view: ThisWeekView) -> tuple[str, str, str]:
    """How far the round is: its stage, the stage's look, and what comes next."""
    groups = plural("{n} group", "{n} groups", len(view.cards))
    if view.status is RoundStatus.DRAFT:
        said = tr("{groups}. Change what you like, then confirm.", groups=groups)
        return tr("Draft"), "tag-draft", said
    if view.status is RoundStatus.CLOSED:
        return tr("Closed"), "tag", groups
    return tr("Confirmed"), "tag-final", tr("{groups}, ready to print", groups=groups)
