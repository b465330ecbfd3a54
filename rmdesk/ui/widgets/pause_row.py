"""A quiet line for when somebody has missed three meetups in a row: offer a break."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from rmdesk.domain.people import Person
from rmdesk.services.meetups_view import MeetupsView

from ..context import Context
from ..i18n import led, tr
from ..theme import em
from .basics import button, label, row

BREAK_WEEKS = 8


class PauseRow(QFrame):
    """Hidden where there is nothing to offer; "Not now" holds until the next miss."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "panel")
        self.context = context
        self.person: Person | None = None
        self._view: MeetupsView | None = None
        self.text = label("", "warn")
        self.yes = button(tr("Give a break of {n} weeks", n=BREAK_WEEKS), self._pause)
        self.no = button(tr("Not now"), self._decline, kind="quiet")
        column = QVBoxLayout(self)
        gap = em(self, 0.4)
        column.setContentsMargins(gap, gap, gap, gap)
        line = row(self.text, self.yes, self.no)
        line.setStretch(0, 1)
        column.addLayout(line)
        self.hide()

    def show_view(self, view: MeetupsView) -> None:
        """Offer a break to the first who has missed three in a row, if any."""
        self._view = view
        self.person = next(iter(view.pauses), None)
        self.setVisible(self.person is not None)
        if self.person:
            missed = tr("{person} has missed three meetups in a row.", person=self.person.label)
            self.text.setText(led(missed))

    @Slot()
    def _pause(self) -> None:
        if self.person and self._view:
            until = self._view.today + timedelta(weeks=BREAK_WEEKS)
            calendar = self.context.services.calendar
            self.context.change(partial(calendar.pause, self.person, until))

    @Slot()
    def _decline(self) -> None:
        if self.person:
            self.context.change(partial(self.context.services.meetups.decline_break, self.person))
