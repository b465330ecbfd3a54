"""A person's own meetups, the newest first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from rmdesk.domain.meetups import MeetupStatus
from rmdesk.services.people_view import PastMeetup, PeopleView, PersonView

from ..context import Context
from ..i18n import listed, plural, short_date, tr
from ..theme import em
from .basics import label
from .person_part import PersonPart
from .status_words import STATUS_MARKS, status_words


class HistoryPart(PersonPart):
    """With whom, when, whether they met, and what it was about."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.summary = label("", "muted")
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Meetups of this person"))
        self.list.setWordWrap(True)
        self.list.setSpacing(em(self, 0.12))
        self.list.setAlternatingRowColors(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.column.addWidget(self.summary)
        self.column.addWidget(self.list, 1)
        self._shown: tuple[PastMeetup, ...] | None = None

    def show_person(self, view: PersonView, _everybody: PeopleView, *, fresh: bool) -> None:  # noqa: ARG002
        self.view = view
        if view.history == self._shown:
            return
        self._shown = view.history
        met = [m for m in view.history if m.status is MeetupStatus.DONE]
        partners = {p for m in met for p in m.partners}
        if not view.history:
            self.summary.setText(tr("No meetups yet. They come with the first confirmed round."))
        else:
            self.summary.setText(
                plural("{n} meetup held", "{n} meetups held", len(met))
                + " · "
                + plural("{n} different person", "{n} different people", len(partners))
            )
        self.list.setVisible(bool(view.history))
        self.list.clear()
        for meetup in view.history:
            self.list.addItem(_item(meetup))


def _item(meetup: PastMeetup) -> QListWidgetItem:
    day = short_date(meetup.day or meetup.week.monday)
    status = status_words(meetup.status)
    who = listed(meetup.partners)
    lines = [f"{STATUS_MARKS[meetup.status]} {day} · {who} · {status}"]
    if meetup.shown:
        lines.append(tr("showed {skills}", skills=listed(meetup.shown)))
    if meetup.learned:
        lines.append(tr("was shown {skills}", skills=listed(meetup.learned)))
    item = QListWidgetItem("\n".join(lines))
    spoken = tr("{day}: with {people}, {status}", day=day, people=who, status=status)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, ". ".join([spoken, *lines[1:]]))
    return item
