"""How a meetup was, for each of its people: a rating, what was learned, the owner's note."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from rmdesk.domain.meetups import HIGHEST_RATING, LOWEST_RATING, Feedback
from rmdesk.services.meetups_view import MeetupRow

from ..i18n import led, tr
from ..theme import em
from .basics import label, row
from .layouts import clear


class PersonSaid(QWidget):
    """One person's part. ``said``: something was changed."""

    said = Signal(object)

    def __init__(self, name: str, feedback: Feedback, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.feedback = feedback
        self.rating = QComboBox()
        self.rating.addItem(tr("How was it?"), None)
        for n in range(LOWEST_RATING, HIGHEST_RATING + 1):
            self.rating.addItem(tr("{n} of 5", n=n), n)
        self.rating.setCurrentIndex(feedback.rating or 0)
        self.rating.setAccessibleName(tr("How was it for {name}?", name=name))
        self.again = QComboBox()
        for text, answer in again_words():
            self.again.addItem(text, answer)
        self.again.setCurrentIndex(self.again.findData(feedback.again))
        self.again.setAccessibleName(tr("Would {name} meet again?", name=name))
        for box in (self.rating, self.again):
            box.activated.connect(self.keep)
        self.learned = _line(tr("What was learned"), name, feedback.learned)
        self.note = _line(tr("Note, only for you"), name, feedback.note)
        for line in (self.learned, self.note):
            line.editingFinished.connect(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(self, 0.2))
        column.addWidget(label(led(name)))
        column.addLayout(row(self.rating, self.again))
        for widget in (self.learned, self.note):
            column.addWidget(widget)

    @Slot()
    def keep(self) -> None:
        """Keep what stands there, where it differs from what is known."""
        now = replace(
            self.feedback,
            rating=self.rating.currentData(),
            again=self.again.currentData(),
            learned=self.learned.text().strip(),
            note=self.note.text().strip(),
        )
        if now != self.feedback:
            self.feedback = now
            self.said.emit(now)


def again_words() -> tuple[tuple[str, bool | None], ...]:
    """The answers to "meet again?", the one of who has not said first."""
    return (
        (tr("Meet again?"), None),
        (tr("gladly again"), True),
        (tr("rather not again"), False),
    )


def _line(hint: str, name: str, text: str) -> QLineEdit:
    made = QLineEdit(text)
    made.setPlaceholderText(hint)
    made.setAccessibleName(f"{hint}: {name}")
    return made


class SaidPart(QWidget):
    """All people of a meetup. ``said`` carries the Feedback of whoever was changed."""

    said = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.people: list[PersonSaid] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(em(self, 0.5))
        self._shown: object = None

    def show_row(self, shown_row: MeetupRow) -> None:
        """Show what the people of a meetup said; what is being typed is left alone."""
        shown = (shown_row.meetup.id, shown_row.said)
        if shown == self._shown or self._is_typed(shown_row):
            self._shown = shown
            return
        self._shown = shown
        clear(self._column)
        known = {f.person: f for f in shown_row.said}
        self.people = []
        for person, name in zip(shown_row.meetup.people, shown_row.names, strict=True):
            feedback = known.get(person, Feedback(meetup=shown_row.meetup.id, person=person))
            part = PersonSaid(name, feedback)
            part.said.connect(partial(self.said.emit))
            self.people.append(part)
            self._column.addWidget(part)

    def _is_typed(self, shown: MeetupRow) -> bool:
        """Whether the parts show just what is stored already."""
        known = {f.person: f for f in shown.said}
        blank = Feedback(meetup=shown.meetup.id, person=0)
        return bool(self.people) and all(
            p.feedback.meetup == shown.meetup.id
            and p.feedback == known.get(p.feedback.person, replace(blank, person=p.feedback.person))
            for p in self.people
        )
