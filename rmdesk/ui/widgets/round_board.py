"""A week's round: the cards, then who sits out and who is not there, each with why."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from rmdesk.domain.rounds import RoundStatus
from rmdesk.services.this_week_view import OutView, ThisWeekView

from .. import words
from ..i18n import tr
from ..theme import em
from .basics import label, panel, tool
from .card_grid import CardGrid
from .pair_card import PairCard
from .person_chip import PersonChip

CARDS_AT_ONCE = 4  # made in one go, so that the window stays awake with a hundred of them
CARDS_AT_FIRST = 12  # what a small screen has room for, so that it is painted with them


class RoundBoard(QWidget):
    """Shows one week; passes on what the owner wants."""

    lock_wanted = Signal(object, bool)
    swap_wanted = Signal(object)
    never_wanted = Signal(object, object)
    move_wanted = Signal(object, object)
    out_wanted = Signal(object)
    back_wanted = Signal(object)
    chip_pressed = Signal(object, object)
    over = Signal(int, int)
    left = Signal()
    dropped = Signal(int, int)
    complete = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: ThisWeekView | None = None
        self._cards: list[PairCard] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._show_some)
        self._shown = 0
        self.grid = CardGrid()
        self._sitting, self._sitting_lines = panel()
        self._away, self._away_lines = panel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, em(self, 0.3), 0)
        column.setSpacing(em(self, 0.8))
        column.addWidget(self.grid)
        column.addWidget(self._sitting)
        column.addWidget(self._away)
        column.addStretch(1)

    @property
    def cards(self) -> list[PairCard]:
        """The cards shown, in their order."""
        return self._cards[: len(self._view.cards)] if self._view else []

    def show_week(self, view: ThisWeekView) -> None:
        """Show a week's round; the first cards at once, the others as time allows."""
        self._view = view
        self._shown = 0
        for card in self._cards[len(view.cards) :]:
            card.hide()
        self._fill(self._sitting, self._sitting_lines, tr("Sitting out this week"), view.sit_outs)
        if view.sit_outs:
            for limit in view.limits:
                self._sitting_lines.addWidget(label(words.sentence(words.reason(limit)), "muted"))
        self._fill(self._away, self._away_lines, tr("Not here this week"), view.out)
        if not self.isVisible():
            self._show_some(CARDS_AT_FIRST)
        elif self._cards:  # to be filled anew, which is quick; new ones are made bit by bit
            self._show_some()
        self._timer.start()

    def pause(self) -> None:
        """Leave it at the cards made so far until ``go_on``: something else is more urgent."""
        self._timer.stop()

    def go_on(self) -> None:
        """Make the cards that are still missing."""
        self._timer.start()

    def _show_some(self, most: int = CARDS_AT_ONCE) -> None:
        view = self._view
        if view is None or self._shown >= len(view.cards):
            self._timer.stop()
            self.grid.set_cards(list(self.cards))
            self.complete.emit()
            return
        stage = view.stage
        assert stage is not None
        until = min(self._shown + most, len(view.cards))
        for at in range(self._shown, until):
            if at == len(self._cards):
                self._cards.append(self._new_card())
            self._cards[at].show_card(view.cards[at], stage)
        self._shown = until
        self.grid.set_cards(list(self._cards[:until]))

    def _new_card(self) -> PairCard:
        card = PairCard(self.grid)
        card.lock_wanted.connect(self.lock_wanted)
        card.swap_wanted.connect(self.swap_wanted)
        card.never_wanted.connect(self.never_wanted)
        card.move_wanted.connect(self.move_wanted)
        card.out_wanted.connect(self.out_wanted)
        card.chip_pressed.connect(self.chip_pressed)
        card.over.connect(self.over)
        card.left.connect(self.left)
        card.dropped.connect(self.dropped)
        return card

    def _fill(
        self, frame: QFrame, column: QVBoxLayout, title: str, people: tuple[OutView, ...]
    ) -> None:
        while column.count():
            item = column.takeAt(0)
            old = item.widget() if item else None
            if old:
                old.hide()
                old.deleteLater()
        frame.setVisible(bool(people))
        column.addWidget(label(title, "heading"))
        for out in people:
            column.addWidget(self._out_line(out))

    def _out_line(self, out: OutView) -> QWidget:
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        chip = PersonChip()
        assert self._view is not None
        sitting = out in self._view.sit_outs
        chip.show_person(out.person, sitting and self._view.stage is not RoundStatus.CLOSED)
        chip.clicked.connect(self._press_chip)
        chip.over.connect(self.over)
        chip.left.connect(self.left)
        chip.dropped.connect(self.dropped)
        line.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label(words.sentence(words.reason(out.why)), "muted"), 1)
        if out.can_return:
            back = tool(tr("Here after all"), self._come_back, icon="undo")
            back.setAccessibleName(tr("{name} is here after all", name=out.person.name))
            back.setProperty("person", out.person)
            line.addWidget(back)
        return made

    def _press_chip(self) -> None:
        chip = self.sender()
        assert isinstance(chip, PersonChip)
        self.chip_pressed.emit(chip.person, chip)

    def _come_back(self) -> None:
        sender = self.sender()
        assert sender is not None
        self.back_wanted.emit(sender.property("person"))
