"""One pair or trio: who, what they can show each other, when and where, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from rmdesk.services.this_week_view import CardView

from .. import words
from ..i18n import listed, tr
from ..icons import set_icon
from ..theme import em, style_as
from .basics import label, tool
from .person_chip import PersonChip


class PairCard(QFrame):
    """Shows one group. Signals say what the owner wants; the page does it."""

    lock_wanted = Signal(object, bool)
    swap_wanted = Signal(object)
    never_wanted = Signal(object, object)
    move_wanted = Signal(object, object)
    out_wanted = Signal(object)
    chip_pressed = Signal(object, object)
    over = Signal(int, int)
    left = Signal()
    dropped = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.view: CardView | None = None
        self.chips: list[PersonChip] = []
        self.outs: list[QToolButton] = []
        self._names = QVBoxLayout()
        self._names.setSpacing(0)
        self.tag = label("", "tag", wrap=False)
        self.body = label()
        self.body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.when = label("", "strong")
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        gap = em(self, 0.6)
        column.setContentsMargins(gap, gap, gap, em(self, 0.35))
        column.setSpacing(em(self, 0.3))
        head = QHBoxLayout()
        head.addLayout(self._names, 1)
        column.addLayout(head)
        indent = em(self, 0.45)
        self.body.setContentsMargins(indent, 0, 0, 0)
        self.when.setContentsMargins(indent, 0, 0, 0)
        column.addWidget(self.body)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.when, 1)
        foot.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(foot)
        self._buttons = QWidget()
        line = QHBoxLayout(self._buttons)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        self.lock_button = tool(tr("Lock"), self._lock, icon="lock")
        self.swap_button = tool(tr("Swap with…"), self._swap, icon="swap")
        self.move_button = tool(tr("Move"), icon="move")
        self.never_button = tool(tr("Never pair"), icon="never")
        self.never_button.clicked.connect(self._never)
        self.move_button.clicked.connect(self._open_move)
        for made in (self.lock_button, self.swap_button, self.move_button, self.never_button):
            line.addWidget(made)
        line.addStretch(1)
        column.addWidget(self._buttons)

    def show_card(self, card: CardView, editable: bool) -> None:
        """Show a group; ``editable`` while its round is a draft."""
        if card == self.view and self._buttons.isVisibleTo(self) == editable:
            return
        self.view = card
        self._show_people(card, editable)
        lines = [words.lesson(x) for x in card.lessons]
        if card.topics:
            lines.append(words.topics(card))
        lines += [words.sentence(words.reason(r)) for r in card.reasons]
        self.body.setText("\n".join(lines))
        self.body.setVisible(bool(lines))
        self.when.setText(words.slot_time(card.slot) if card.slot else tr("They choose a time"))
        self.tag.setText(words.freshness(card))
        names = listed([p.name for p in card.people])
        self.setAccessibleName(names)
        self.setAccessibleDescription(words.card_sentence(card))
        self._show_buttons(card, editable, names)

    def _show_people(self, card: CardView, editable: bool) -> None:
        while len(self.chips) < len(card.people):
            self._add_chip()
        for at, (chip, out) in enumerate(zip(self.chips, self.outs, strict=True)):
            there = at < len(card.people)
            chip.setVisible(there)
            out.setVisible(there)
            if there:
                person = card.people[at]
                chip.show_person(person, editable)
                told = tr("{name} is out this week", name=person.name)
                out.setAccessibleName(told)
                out.setToolTip(told)

    def _add_chip(self) -> None:
        chip = PersonChip()
        chip.clicked.connect(self._press_chip)
        chip.over.connect(self.over)
        chip.left.connect(self.left)
        chip.dropped.connect(self.dropped)
        out = tool(tr("Out"), self._out, icon="out")
        line = QHBoxLayout()
        line.addWidget(chip)
        line.addStretch(1)
        line.addWidget(out)
        self._names.addLayout(line)
        self.chips.append(chip)
        self.outs.append(out)

    def _show_buttons(self, card: CardView, editable: bool, names: str) -> None:
        self._buttons.setVisible(editable)
        self.setProperty("locked", "true" if card.locked else "false")
        style_as(self, "card")
        self.lock_button.setText(tr("Unlock") if card.locked else tr("Lock"))
        set_icon(self.lock_button, "unlock" if card.locked else "lock")
        verbs = {
            self.lock_button: self.lock_button.text(),
            self.swap_button: tr("Swap with…"),
            self.move_button: tr("Move to another time"),
            self.never_button: tr("Never pair"),
        }
        for made, verb in verbs.items():
            made.setAccessibleName(f"{verb}: {names}")
            made.setToolTip(f"{verb}: {names}")
        self.move_button.setEnabled(bool(card.can_move_to))

    def _lock(self) -> None:
        assert self.view is not None
        self.lock_wanted.emit(self.view, not self.view.locked)

    def _swap(self) -> None:
        self.swap_wanted.emit(self.view)

    def _out(self) -> None:
        sender = self.sender()
        assert self.view is not None
        assert isinstance(sender, QToolButton)
        self.out_wanted.emit(self.view.people[self.outs.index(sender)])

    def _press_chip(self) -> None:
        chip = self.sender()
        assert isinstance(chip, PersonChip)
        self.chip_pressed.emit(chip.person, chip)

    def _never(self) -> None:
        assert self.view is not None
        people = self.view.people
        if len(people) == 2:
            self.never_wanted.emit(people[0], people[1])
            return
        menu = QMenu(self)
        for at, first in enumerate(people):
            for second in people[at + 1 :]:
                menu.addAction(listed([first.name, second.name])).setData((first, second))
        chosen: QAction | None = menu.exec(
            self.never_button.mapToGlobal(self.never_button.rect().bottomLeft())
        )
        if chosen is not None:
            self.never_wanted.emit(*chosen.data())

    def _open_move(self) -> None:
        menu = self.move_menu()
        chosen: QAction | None = menu.exec(
            self.move_button.mapToGlobal(self.move_button.rect().bottomLeft())
        )
        if chosen is not None:
            self.move_wanted.emit(self.view, chosen.data())

    def move_menu(self) -> QMenu:
        """The slots this group could move to."""
        assert self.view is not None
        menu = QMenu(self)
        for slot in self.view.can_move_to:
            menu.addAction(f"{slot.name}: {words.slot_time(slot)}").setData(slot)
        return menu
