"""What can be done with a card, as actions for the menu bar: they mean the card in hand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from rmdesk.domain.rounds import RoundStatus

from ..i18n import tr
from ..icons import set_menu_icon
from ..widgets.pair_card import PairCard
from ..widgets.round_board import RoundBoard


class CardActions(QObject):
    """The card in hand is the one that holds the focus, or held it last."""

    def __init__(self, board: RoundBoard, parent: QObject) -> None:
        super().__init__(parent)
        self._board = board
        self._last: PairCard | None = None
        self.actions = [
            self._add(tr("&Lock or unlock"), "Ctrl+L", "lock", self._lock),
            self._add(tr("Swa&p with…"), "Ctrl+T", "swap", self._swap),
            self._add(tr("&Move to another time…"), "Ctrl+M", "move", self._move),
            self._add(tr("Ne&ver pair"), "Ctrl+Shift+V", "never", self._never),
            self._add(tr("&Out this week…"), "Ctrl+Shift+O", "out", self._out),
        ]
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._look)
        self.show_stage(None)

    def _add(self, text: str, keys: str, icon: str, slot: Callable[[], None]) -> QAction:
        made = QAction(text, self)
        made.setShortcut(QKeySequence(keys))
        made.triggered.connect(slot)
        set_menu_icon(made, icon)
        return made

    def show_stage(self, stage: RoundStatus | None) -> None:
        """A draft can be changed in every way; of a confirmed round two may still be swapped,
        and somebody is out at any time."""
        _, swap, *_, out = self.actions
        for action in self.actions:
            action.setEnabled(stage is RoundStatus.DRAFT)
        swap.setEnabled(stage in (RoundStatus.DRAFT, RoundStatus.CONFIRMED))
        out.setEnabled(True)

    def _look(self, _before: QWidget | None, now: QWidget | None) -> None:
        widget = now
        while widget is not None and not isinstance(widget, PairCard):
            widget = widget.parentWidget()
        if widget is not None and widget in self._board.cards:
            self._last = widget

    @property
    def card(self) -> PairCard | None:
        """The card in hand; the first where none has been."""
        cards = self._board.cards
        if self._last in cards:
            return self._last
        return cards[0] if cards else None

    def _lock(self) -> None:
        if self.card:
            self.card.lock_button.click()

    def _swap(self) -> None:
        if self.card:
            self.card.swap_button.click()

    def _move(self) -> None:
        if self.card and self.card.move_button.isEnabled():
            self.card.move_button.click()

    def _never(self) -> None:
        if self.card:
            self.card.never_button.click()

    def _out(self) -> None:
        if self.card:
            self.card.ask_who_is_out()
