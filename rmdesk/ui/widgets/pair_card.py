"""One pair or trio: who, what they can show each other, when and where, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from rmdesk.domain.rounds import RoundStatus
from rmdesk.services.this_week_view import CardView

from .. import words
from ..i18n import listed, tr
from ..icons import set_icon
from ..theme import em, style_as, theme
from .basics import label, show_kind, tool
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
        self._stage: RoundStatus | None = None
        self.chips: list[PersonChip] = []
        self.outs: list[QToolButton] = []
        self._names = QVBoxLayout()
        self._names.setSpacing(em(self, 0.1))
        self.tag = label("", "tag", wrap=False)
        self.lessons = label()
        self.lessons.setTextFormat(Qt.TextFormat.RichText)
        self.more = label("", "muted")
        for told in (self.lessons, self.more):
            told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            told.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.when = label("", "strong")
        self._buttons = QWidget()
        self._build_buttons()
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        side, gap = em(self, 0.4), em(self, 0.6)
        column.setContentsMargins(side, gap, side, em(self, 0.35))
        column.setSpacing(em(self, 0.25))
        column.addLayout(self._names)
        column.addSpacing(em(self, 0.15))
        column.addWidget(self.lessons)
        column.addWidget(self.more)
        column.addStretch(1)
        column.addSpacing(em(self, 0.15))
        indent = em(self, 0.4)  # the words begin under the circles
        self.lessons.setContentsMargins(indent, 0, indent, 0)
        self.more.setContentsMargins(indent, 0, indent, 0)
        foot = QHBoxLayout()
        foot.setContentsMargins(indent, 0, indent, 0)
        foot.addWidget(self.when, 1)
        foot.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(foot)
        column.addWidget(self._buttons)

    def _build_buttons(self) -> None:
        self.lock_button = tool(tr("Lock"), self._lock, icon="unlock", kind="faint")
        self.swap_button = tool(tr("Swap…"), self._swap, icon="swap", kind="faint")
        self.move_button = tool(tr("Move…"), icon="move", kind="faint")
        self.never_button = tool(tr("Never pair"), icon="never", kind="faint")
        self.never_button.clicked.connect(self._never)
        self.move_button.clicked.connect(self._open_move)
        rule = QFrame()
        rule.setProperty("kind", "rule")
        column = QVBoxLayout(self._buttons)
        column.setContentsMargins(0, em(self, 0.2), 0, 0)
        column.setSpacing(em(self, 0.15))
        column.addWidget(rule)
        line = QHBoxLayout()
        line.setSpacing(em(self, 0.5))
        for made in (self.lock_button, self.swap_button, self.move_button, self.never_button):
            line.addWidget(made)
        line.addStretch(1)
        column.addLayout(line)

    def show_card(self, card: CardView, stage: RoundStatus) -> None:
        """Show a group; ``stage`` says what may still be changed."""
        if card == self.view and stage is self._stage:
            return
        self.view, self._stage = card, stage
        self._show_people(card, stage is not RoundStatus.CLOSED)
        self._show_reasons(card)
        self.when.setText(words.slot_time(card.slot) if card.slot else tr("They choose a time"))
        self.tag.setText(words.freshness(card))
        show_kind(self.tag, "tag" if card.weeks_since is not None else "tag-final")
        names = listed([p.name for p in card.people])
        self.setAccessibleName(names)
        self.setAccessibleDescription(words.card_sentence(card))
        self._show_buttons(card, stage, names)

    def _show_reasons(self, card: CardView) -> None:
        strong = theme().strong_style
        self.lessons.setText("<br>".join(words.rich_lesson(x, strong) for x in card.lessons))
        self.lessons.setVisible(bool(card.lessons))
        lines = [words.topics(card)] if card.topics else []
        lines += [words.sentence(words.reason(r)) for r in card.reasons]
        if not card.lessons and not lines:
            lines.append(tr("No lesson this time: they get to know each other."))
        self.more.setText("\n".join(lines))
        self.more.setVisible(bool(lines))

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
        out = tool(tr("Out"), self._out, icon="out", words=False, kind="faint")
        line = QHBoxLayout()
        line.addWidget(chip)
        line.addStretch(1)
        line.addWidget(out)
        self._names.addLayout(line)
        self.chips.append(chip)
        self.outs.append(out)

    def _show_buttons(self, card: CardView, stage: RoundStatus, names: str) -> None:
        self._buttons.setVisible(stage is not RoundStatus.CLOSED)
        for made in (self.lock_button, self.move_button, self.never_button):
            made.setVisible(stage is RoundStatus.DRAFT)
        self.setProperty("locked", "true" if card.locked else "false")
        style_as(self, "card")
        self.lock_button.setText(tr("Unlock") if card.locked else tr("Lock"))
        shown = ("lock", "accent") if card.locked else ("unlock", "muted")
        set_icon(self.lock_button, *shown)
        verbs = {
            self.lock_button: tr("Let go of") if card.locked else tr("Keep, whatever is suggested"),
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

    def ask_who_is_out(self) -> None:
        """Let the owner choose who of the group is out this week."""
        assert self.view is not None
        menu = QMenu(self)
        for person in self.view.people:
            menu.addAction(person.name.replace("&", "&&")).setData(person)
        chosen: QAction | None = menu.exec(self.mapToGlobal(self.rect().center()))
        if chosen is not None:
            self.out_wanted.emit(chosen.data())

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
