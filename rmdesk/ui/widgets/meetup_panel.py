"""Beside the list or calendar: one meetup, its check-in, and moving it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from rmdesk.domain.availability import Slot as LunchSlot
from rmdesk.domain.errors import UserError
from rmdesk.domain.meetups import Feedback, Meetup, MeetupStatus, code_of
from rmdesk.services.meetups_view import MeetupRow, MeetupsView
from rmdesk.services.topics import starter_text

from ..context import Context
from ..errors import in_words
from ..i18n import clock_time, led, listed, say, tr
from ..models.meetups_model import sentence, when_words
from ..theme import em
from .basics import button, label
from .check_in import CheckIn
from .fields import DateField, Field
from .meetup_calendar import chip_text
from .said_part import SaidPart


class MeetupPanel(QFrame):
    """``picked``: another meetup of the day was chosen; ``code_found``: one by its slip."""

    picked = Signal(object)
    code_found = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "panel")
        self.context = context
        self.row: MeetupRow | None = None
        self._slots: list[LunchSlot] = []
        self._all: MeetupsView | None = None
        self.day_title = label("", "strong")
        self.day_list = QListWidget()
        self.day_list.setAccessibleName(tr("Meetups of the day"))
        self.day_list.setMaximumHeight(em(self, 11))
        self.day_list.currentRowChanged.connect(self._day_row)
        self._day_rows: list[MeetupRow] = []
        self.names = label("", "heading")
        self.when = label("", "muted")
        self.lessons = label("")
        self.clash = label("", "warn")
        self.starters = label("", "muted")
        self.topic = QLineEdit()
        self.topic_field = Field(tr("What the session is about"), self.topic)
        self.topic.editingFinished.connect(self._keep_topic)
        self.code = QLineEdit()
        self.code_field = Field(tr("Code on a slip"), self.code)
        self.code.setPlaceholderText(code_of(137))
        self.code.returnPressed.connect(self._find_code)
        self.learned = label("", "good")
        self.said = SaidPart()
        self.said.said.connect(self._say)
        self.question = label(tr("Did they meet?"), "strong")
        self.check_in = CheckIn()
        self.check_in.chosen.connect(self.set_status)
        self.move_title = label(tr("Move"), "strong")
        self.day = DateField(tr("Day"))
        self.day.committed.connect(self._day_typed)
        self.time = QComboBox()
        self.time_field = Field(tr("Time and place"), self.time)
        self.move_button = button(tr("Move"), self._move, icon="move")
        self.error = label("", "error")
        self.nothing = label(tr("Choose a meetup to check it in or move it."), "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._place()
        self.show_row(None, None)

    def _place(self) -> None:
        self.about = QWidget()
        column = QVBoxLayout(self.about)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(self, 0.35))
        about = (self.names, self.when, self.clash, self.lessons, self.topic_field, self.starters)
        for widget in about:
            column.addWidget(widget)
        column.addSpacing(em(self, 0.6))
        column.addWidget(self.question)
        column.addWidget(self.check_in)
        column.addWidget(self.learned)
        column.addWidget(self.said)
        column.addSpacing(em(self, 0.6))
        self.moving = QWidget()
        move = QVBoxLayout(self.moving)
        move.setContentsMargins(0, 0, 0, 0)
        move.setSpacing(em(self, 0.35))
        move.addWidget(self.move_title)
        move.addWidget(self.day)
        move.addWidget(self.time_field)
        move.addWidget(self.move_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.moving)
        column.addWidget(self.error)
        outer = QVBoxLayout(self)
        gap = em(self, 0.8)
        outer.setContentsMargins(gap, gap, gap, gap)
        outer.addWidget(self.day_title)
        outer.addWidget(self.day_list)
        outer.addWidget(self.about)
        outer.addWidget(self.nothing)
        outer.addStretch(1)
        outer.addWidget(self.code_field)

    def show_day(self, title: str, rows: Sequence[MeetupRow]) -> None:
        """Offer the meetups of a day to choose from; an empty title hides the list."""
        self._day_rows = list(rows)
        self.day_title.setText(title)
        self.day_title.setVisible(bool(title))
        self.day_list.setVisible(bool(rows))
        self.day_list.blockSignals(True)
        self.day_list.clear()
        for row in rows:
            item = QListWidgetItem(chip_text(row))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, sentence(row))
            self.day_list.addItem(item)
            if self.row and row.meetup.id == self.row.meetup.id:
                self.day_list.setCurrentItem(item)
        self.day_list.blockSignals(False)
        self.nothing.setText(
            tr("Choose a meetup to check it in or move it.")
            if rows or not title
            else tr("No meetups on this day.")
        )

    @Slot(int)
    def _day_row(self, at: int) -> None:
        if 0 <= at < len(self._day_rows):
            self.picked.emit(self._day_rows[at])

    def show_row(self, row: MeetupRow | None, view: MeetupsView | None) -> None:
        """Show one meetup, or none."""
        if row is not None and row is self.row:
            return
        another = row is None or self.row is None or row.meetup.id != self.row.meetup.id
        self.row = row
        self.about.setVisible(row is not None)
        self.nothing.setVisible(row is None)
        if row is None or view is None:
            return
        if another:
            self._show_error("")
        self.names.setText(led(listed(row.names)))
        self.when.setText(", ".join(x for x in (when_words(row), row.meetup.place) if x))
        lessons = [
            tr("{teacher} can show {learner}: {skill}", teacher=t, learner=n, skill=s)
            for t, n, s in row.lessons
        ]
        self.lessons.setText(led("\n".join(lessons)))
        self.lessons.setVisible(bool(row.lessons))
        self.clash.setText(tr("Clash: {why}", why=" ".join(say(c) for c in row.clashes)))
        self.clash.setVisible(bool(row.clashes))
        texts = [starter_text(x, QLocale().name()[:2]) for x in row.starters]
        self.starters.setText("\n".join(f"• {text}" for text in texts if text))
        self.starters.setVisible(bool(texts) and row.meetup.status is MeetupStatus.PLANNED)
        self._show_learned(row)
        self.topic_field.setVisible(row.meetup.partnership != 0)
        if another or not self.topic.isModified():
            self.topic.setText(row.meetup.topic)
        self.check_in.show_status(row.meetup.status)
        self.moving.setVisible(row.meetup.status is not MeetupStatus.DONE)
        self.day.show_day(row.day, fresh=True)
        self._offer_times(view)

    def _show_learned(self, row: MeetupRow) -> None:
        """What people said of a meetup that was held, and the levels it has raised."""
        lines = [
            tr("{person} reached the goal: {skill}!", person=x.person, skill=x.skill)
            if x.reached
            else tr(
                "{person} in {skill}: level {before} → {after}",
                person=x.person,
                skill=x.skill,
                before=x.before,
                after=x.after,
            )
            for x in row.learned
        ]
        self.learned.setText(led("\n".join(lines)))
        self.learned.setVisible(bool(lines))
        held = row.meetup.status is MeetupStatus.DONE
        self.said.setVisible(held)
        if held:
            self.said.show_row(row)

    @Slot()
    def _keep_topic(self) -> None:
        """Keep what the session is to be about."""
        text = " ".join(self.topic.text().split())
        self.topic.setModified(False)
        if self.row and self.row.meetup.partnership and text != self.row.meetup.topic:
            set_topic = self.context.services.meetups.set_topic
            self.context.change(partial(set_topic, self.row.meetup.id, text))

    @Slot()
    def _find_code(self) -> None:
        """Show the meetup whose slip has the code that was typed."""
        job = partial(self.context.services.meetups.by_code, self.code.text())
        self.code_field.show_error("")
        self.context.ask("code", job, self._code_found, self._code_wrong)

    def _code_found(self, meetup: Meetup) -> None:
        self.code.clear()
        self.code_found.emit(meetup.id)

    def _code_wrong(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.code_field.show_error(in_words(error))
        else:
            self.context.failed.emit(error)

    @Slot(object)
    def _say(self, said: Feedback) -> None:
        self.context.change(partial(self.context.services.meetups.say, said))

    def _offer_times(self, view: MeetupsView) -> None:
        """The slots of the day chosen, and the time and place the meetup has now."""
        assert self.row is not None
        meetup = self.row.meetup
        day = self.day.day
        self._slots = [s for s in view.slots if day and s.weekday == day.weekday()]
        self._all = view
        self.time.clear()
        for slot in self._slots:
            where = ", ".join(x for x in (slot.name, slot.place) if x)
            self.time.addItem(f"{clock_time(slot.start)} {where}")
        own = tr("Same time and place as now") if meetup.start else tr("No set time")
        self.time.addItem(own)
        same = next(
            (
                n
                for n, s in enumerate(self._slots)
                if (s.start, s.place) == (meetup.start, meetup.place)
            ),
            None,
        )
        by_time = next((n for n, s in enumerate(self._slots) if s.start == meetup.start), None)
        best = same if same is not None else by_time
        self.time.setCurrentIndex(len(self._slots) if best is None else best)

    @Slot(object)
    def _day_typed(self, day: object) -> None:
        self._show_error("")
        if day is None:
            self.day.show_error(tr("Choose a day."))
        elif self.row and self._all:
            self._offer_times(self._all)

    @Slot(object)
    def set_status(self, status: MeetupStatus) -> None:
        """Check the meetup in."""
        if self.row:
            self.check_in.show_status(status)
            meetups = self.context.services.meetups
            self.context.change(partial(meetups.set_status, self.row.meetup.id, status))

    @Slot()
    def _move(self) -> None:
        self.day.commit()
        if self.row is None or self.day.is_wrong or self.day.day is None:
            return
        meetup = self.row.meetup
        at = self.time.currentIndex()
        start, end, place = meetup.start, meetup.end, meetup.place
        if at < len(self._slots):
            slot = self._slots[at]
            start, end, place = slot.start, slot.end, slot.place
        meetups = self.context.services.meetups
        job = partial(meetups.reschedule, meetup.id, self.day.day, start, end, place)
        self._show_error("")
        self.context.change(job, failed=self.show_failure)

    def show_failure(self, error: BaseException) -> None:
        """Say why a meetup could not be moved: who and what is in the way."""
        if isinstance(error, UserError):
            self._show_error(
                tr("It stays where it is. {why}", why=in_words(error).replace("\n", " "))
            )
        else:
            self.context.failed.emit(error)

    def _show_error(self, text: str) -> None:
        self.error.setText(text)
        self.error.setVisible(bool(text))
