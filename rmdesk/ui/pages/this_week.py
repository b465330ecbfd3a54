"""This week: the pairs, why, when and where; one main button names the next step."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from rmdesk.domain.changes import Changes
from rmdesk.domain.company import Company
from rmdesk.domain.people import Person, PersonId
from rmdesk.domain.rounds import RoundStatus
from rmdesk.domain.weeks import Week
from rmdesk.services.swap_view import RoundScore, SwapEffect
from rmdesk.services.this_week_view import (
    CardView,
    PersonView,
    SlotView,
    ThisWeekView,
    load_this_week,
)

from .. import words
from ..context import Context
from ..dialogs.swap_dialog import SwapDialog
from ..dialogs.why_not import WhyNotDialog
from ..i18n import plural, tr
from ..icons import set_icon
from ..theme import em
from ..widgets.basics import button, label, row, scrolled, spacer
from ..widgets.empty import EmptyState
from ..widgets.person_chip import PersonChip
from ..widgets.round_board import RoundBoard
from ..widgets.score_bar import ScoreBar
from ..widgets.week_bar import WeekBar
from .page import Page


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
        self._busy = False
        self._next_step: Callable[[], None] = self.suggest
        self.week_bar = WeekBar()
        self.main_button = button("", self._take_next_step, kind="primary")
        self.again_button = button(tr("Suggest again"), self.suggest, icon="sparkle")
        self.preview_button = button(tr("Preview"), self.preview, icon="preview")
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
        column = QVBoxLayout(self)
        gap = em(self, 1.0)
        column.setContentsMargins(gap, gap, gap, em(self, 0.4))
        column.setSpacing(em(self, 0.6))
        self._head = QWidget()
        self._head.setLayout(
            row(self.week_bar, spacer(), self.again_button, self.preview_button, self.main_button)
        )
        self._told = QWidget()
        self._told.setLayout(row(self.status, self.score_bar))
        column.addWidget(self._head)
        column.addWidget(self._told)
        column.addWidget(self.what_if)
        self.what_if.hide()
        self._scroll = scrolled(self.board, tr("This week's pairs"))
        self._stack = QStackedWidget()
        for page in (QWidget(), self.first_run, self.no_round, self._scroll):
            self._stack.addWidget(page)
        column.addWidget(self._stack, 1)
        self._head.hide()
        self._told.hide()

    def _connect(self) -> None:
        self.week_bar.chosen.connect(self.show_week)
        board = self.board
        board.lock_wanted.connect(self.lock)
        board.swap_wanted.connect(self._open_swap_of_card)
        board.never_wanted.connect(self.never_pair)
        board.move_wanted.connect(self.move_group)
        board.out_wanted.connect(self.leave_out)
        board.back_wanted.connect(self.take_back_in)
        board.chip_pressed.connect(self._open_person_menu)
        board.over.connect(self._weigh)
        board.left.connect(self._stop_weighing)
        board.dropped.connect(self.swap)

    def _make_actions(self) -> list[QAction]:
        self.suggest_action = self._action(tr("&Suggest pairs"), self.suggest, "Ctrl+G", "sparkle")
        self.confirm_action = self._action(tr("&Confirm"), self.confirm, "Ctrl+Return", "done")
        self.why_action = self._action(tr("&Why not these two?…"), self.why_not, "Ctrl+W", "help")
        return [
            self.suggest_action,
            self.confirm_action,
            self.why_action,
            self._action(tr("&Previous week"), self.week_bar.go_back, "Alt+Left", "previous"),
            self._action(tr("&Next week"), self.week_bar.go_on, "Alt+Right", "next"),
            self._action(tr("&This week"), self.week_bar.go_home, "Alt+Home", "week"),
            self._action(tr("Choose a wee&k…"), self.week_bar.open_calendar, "Ctrl+K", "calendar"),
        ]

    def _action(self, text: str, slot: Callable[[], object], keys: str, icon: str) -> QAction:
        made = QAction(text, self)
        made.setShortcut(QKeySequence(keys))
        made.triggered.connect(slot)
        set_icon(made, icon)
        return made

    # --- asking and showing

    def question(self) -> Callable[[], ThisWeekView]:
        return partial(load_this_week, self.context.services.session, self._week)

    def show_week(self, week: Week | None) -> None:
        """Show another week; None is the one that matters today."""
        self._week = week
        self.refresh()

    def show_view(self, view: ThisWeekView) -> None:
        self.view = view
        nobody = view.people == 0
        self._head.setVisible(not nobody)
        self._told.setVisible(view.status is not None)
        days = (view.first_day, view.last_day)
        self.week_bar.show_week(view.week, days, view.matters, view.programme.first_weekday)
        self._show_buttons(view)
        if nobody:
            self._stack.setCurrentWidget(self.first_run)
        elif view.status is None:
            self._say_no_round(view)
            self._stack.setCurrentWidget(self.no_round)
        else:
            self.status.setText(_status_words(view))
            self.board.show_week(view)
            self._stack.setCurrentWidget(self._scroll)
            self._ask_score(view)

    def _ask_score(self, view: ThisWeekView) -> None:
        draft = view.status is RoundStatus.DRAFT
        self.score_bar.setVisible(draft or view.proven)
        if view.proven:
            self.score_bar.show_score(RoundScore(percent=100, proven=True))
        elif draft:
            services = self.context.services
            self.context.ask(
                "score", lambda: services.what_if.score(view.week), self.score_bar.show_score
            )

    def _show_buttons(self, view: ThisWeekView) -> None:
        draft = view.status is RoundStatus.DRAFT
        final = view.status is not None and not draft
        self.again_button.setVisible(draft)
        self.preview_button.setVisible(view.status is not None)
        can_suggest = view.has_round and view.takes_part > 1 and not final
        self.suggest_action.setEnabled(can_suggest)
        self.suggest_action.setText(tr("&Suggest again") if draft else tr("&Suggest pairs"))
        self.confirm_action.setEnabled(draft)
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
        if not self._busy:
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

    def suggest(self) -> None:
        """Make the week's pairs, or make them anew around what is locked."""
        rounds, week = self.context.services.rounds, self._weekly()
        self._change(lambda: rounds.suggest(week))

    def confirm(self) -> None:
        """Make the draft final."""
        rounds, week = self.context.services.rounds, self._weekly()
        self._change(lambda: rounds.confirm(week))

    def preview(self) -> None:
        """Look at the sheet before it prints."""
        self.preview_wanted.emit(self._weekly())

    def print_sheet(self) -> None:
        """Print the week's sheet."""
        self.print_wanted.emit(self._weekly())

    def lock(self, card: CardView, locked: bool) -> None:
        """Keep a group through the next suggestions, or let go of it."""
        rounds, week = self.context.services.rounds, self._weekly()
        ids = [p.id for p in card.people]

        def job() -> Changes:
            return rounds.lock(week, self._persons(ids), locked)

        self._change(job)

    def move_group(self, card: CardView, slot: SlotView) -> None:
        """Let a group meet at another time."""
        rounds, week = self.context.services.rounds, self._weekly()
        first = card.people[0].id

        def job() -> object:
            company = self._company()
            return rounds.move(week, company.person[first], company.slot[slot.id])

        self._change(job)

    def never_pair(self, first: PersonView, second: PersonView) -> None:
        """Never pair the two again; the draft is made anew."""
        rounds, week = self.context.services.rounds, self._weekly()

        def job() -> Changes:
            a, b = self._persons([first.id, second.id])
            return rounds.never_pair(week, a, b)

        self._change(job)

    def leave_out(self, person: PersonView) -> None:
        """Somebody is out this week."""
        rounds, week = self.context.services.rounds, self._weekly()
        self._change(lambda: rounds.leave_out(week, *self._persons([person.id])))

    def take_back_in(self, person: PersonView) -> None:
        """Somebody is there this week after all."""
        rounds, week = self.context.services.rounds, self._weekly()
        self._change(lambda: rounds.take_back_in(week, *self._persons([person.id])))

    def swap(self, first: PersonId, second: PersonId, effect: str = "") -> None:
        """Let two people change places; what it meant is told with it."""
        services, week = self.context.services, self._weekly()

        def job() -> tuple[str, Changes]:
            found = effect or services.what_if.effect(week, first, second)
            _, changes = services.rounds.swap(week, *self._persons([first, second]))
            return found if isinstance(found, str) else words.effect(found), changes

        self._stop_weighing()
        self._change(job, lambda result: self.said.emit(result[0]))

    def why_not(self, person: PersonView | None = None) -> None:
        """Ask why two people are not together."""
        if self.view is None:
            return
        everybody = [(p.id, p.name) for p in self.view.everybody]
        first = person.id if isinstance(person, PersonView) else None
        dialog = WhyNotDialog(self.context, self._weekly(), everybody, first, self)
        dialog.open()

    def _change(
        self, job: Callable[[], object], done: Callable[[tuple[str, Changes]], None] | None = None
    ) -> None:
        self._busy = True

        def finished(result: object) -> None:
            self._busy = False
            if done:
                done(result)  # type: ignore[arg-type]

        def failed(error: BaseException) -> None:
            self._busy = False
            self.context.failed.emit(error)
            self.refresh()

        self.context.change(job, finished, failed)

    def _company(self) -> Company:
        """The company; for the worker only."""
        return self.context.services.session.snapshot()

    def _persons(self, ids: list[PersonId]) -> list[Person]:
        """These people as stored; for the worker only."""
        company = self._company()
        return [company.person[p] for p in ids]

    # --- swapping

    def _open_swap_of_card(self, card: CardView) -> None:
        self.open_swap(card.people)

    def open_swap(self, people: tuple[PersonView, ...]) -> None:
        """Choose whom one of these people changes places with."""
        dialog = SwapDialog(self.context, self._weekly(), people, self)
        dialog.swap_wanted.connect(self.swap)
        dialog.open()

    def _weigh(self, carried: PersonId, onto: PersonId) -> None:
        """Say what a swap would mean while somebody is still being dragged."""
        services, week = self.context.services, self._weekly()
        self.context.ask(
            "weigh", lambda: services.what_if.effect(week, carried, onto), self._tell_effect
        )

    def _tell_effect(self, effect: SwapEffect) -> None:
        self.what_if.setText(tr("If you let go here: {effect}", effect=words.effect(effect)))
        self.what_if.show()

    def _stop_weighing(self) -> None:
        self.what_if.hide()

    def _open_person_menu(self, person: PersonView, chip: PersonChip) -> None:
        menu = self.person_menu(person)
        menu.exec(chip.mapToGlobal(QPoint(0, chip.height())))

    def person_menu(self, person: PersonView) -> QMenu:
        """What can be done with one person this week."""
        assert self.view is not None
        menu = QMenu(self)
        menu.setAccessibleName(person.name)
        grouped = any(person in c.people or _has(c, person) for c in self.view.cards)
        sitting = any(s.person.id == person.id for s in self.view.sit_outs)
        if self.view.status is RoundStatus.DRAFT and (grouped or sitting):
            _add(menu, tr("&Swap with…"), self._menu_swap, person, "swap")
        if grouped or sitting:
            _add(menu, tr("&Out this week"), self._menu_out, person, "out")
        _add(menu, tr("&Why not with somebody else?…"), self._menu_why, person, "help")
        return menu

    def _menu_swap(self) -> None:
        self.open_swap((_data(self.sender()),))

    def _menu_out(self) -> None:
        self.leave_out(_data(self.sender()))

    def _menu_why(self) -> None:
        self.why_not(_data(self.sender()))


def _status_words(view: ThisWeekView) -> str:
    groups = plural("{n} group", "{n} groups", len(view.cards))
    if view.status is RoundStatus.DRAFT:
        return tr("Draft: {groups}. Change what you like, then confirm.", groups=groups)
    if view.status is RoundStatus.CLOSED:
        return tr("Closed: {groups}.", groups=groups)
    return tr("Confirmed: {groups}, ready to print.", groups=groups)


def _has(card: CardView, person: PersonView) -> bool:
    return any(p.id == person.id for p in card.people)


def _add(menu: QMenu, text: str, slot: Callable[[], None], person: PersonView, icon: str) -> None:
    action = menu.addAction(text)
    action.setData(person)
    action.triggered.connect(slot)
    set_icon(action, icon)


def _data(action: object) -> PersonView:
    assert isinstance(action, QAction)
    person = action.data()
    assert isinstance(person, PersonView)
    return person
