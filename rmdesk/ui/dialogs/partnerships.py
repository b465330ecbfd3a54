"""Partnerships: who are partners, their sessions, what they brought, and ending one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from rmdesk.domain.company import Company
from rmdesk.domain.errors import UserError
from rmdesk.domain.meetups import Meetup, MeetupStatus
from rmdesk.services.partnerships import PartnershipView

from ..context import Context
from ..errors import in_words
from ..i18n import led, tr
from ..theme import em
from ..widgets.basics import button, label, row, scrolled
from .partnership_form import PartnershipForm
from .partnership_words import about, session_words, title


class PartnershipsDialog(QDialog):
    """The list, what is known of the one chosen, and what can be done with it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.views: tuple[PartnershipView, ...] = ()
        self.setWindowTitle(tr("Partnerships"))
        self.list = QListWidget()
        self.list.setProperty("kind", "list")
        self.list.setAccessibleName(tr("Partnerships"))
        self.list.currentRowChanged.connect(self._show_chosen)
        self.about = label("")
        self.sessions = QComboBox()
        self.sessions.setAccessibleName(tr("Sessions to come"))
        self.sessions.currentIndexChanged.connect(self._show_topic)
        self.topic = _line(tr("What the session is about"))
        self.topic.editingFinished.connect(self._keep_topic)
        self.off = button(tr("Call it off"), self._call_off)
        self.reached = [button("", self._reached, icon="done") for _ in range(2)]
        self.text = _line(tr("What came of it, what the review found, or why it ends"))
        self.number = QSpinBox()
        self.number.setMaximum(999_999_999)
        self.number.setSpecialValueText(tr("no number"))
        self.number.setAccessibleName(tr("Number"))
        self.unit = _line(tr("Unit"))
        self.unit.setMaximumWidth(em(self, 8))
        self.log = button(tr("Note it"), self._add_outcome)
        self.review = button(tr("Keep as the review"), self._review)
        self.asked = QComboBox()
        self.asked.setAccessibleName(tr("Who asks to end it"))
        for box in (self.sessions, self.asked):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.end = button(tr("End this partnership"), self._end)
        self.change = button(tr("Change…"), self._change, icon="edit")
        self.new = button(tr("New partnership…"), self._begin, kind="primary", icon="add")
        self.error = label("", "error")
        self._place()
        context.changed.connect(self.refresh)
        self.refresh()

    def _place(self) -> None:
        known = QWidget()
        inside = QVBoxLayout(known)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.about)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(self.list, 2)
        column.addWidget(scrolled(known, tr("The partnership chosen")), 3)
        column.addLayout(row(*self.reached, None, self.change))
        for line, wide in (
            (row(self.sessions, self.topic, self.off), 1),
            (row(self.text, self.number, self.unit), 0),
        ):
            line.setStretch(wide, 1)
            column.addLayout(line)
        column.addLayout(row(self.log, self.review, None, self.asked, self.end))
        column.addWidget(self.error)
        column.addLayout(row(None, self.new, button(tr("Close"), self.accept)))
        self.resize(em(self, 46), em(self, 34))

    @Slot()
    def refresh(self) -> None:
        """Ask for the partnerships anew."""
        self.context.ask("partnerships", self.context.services.partnerships.all, self._show)

    def _show(self, views: tuple[PartnershipView, ...]) -> None:
        at = max(0, self.list.currentRow())
        self.views = views
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems([title(view) for view in views])
        self.list.blockSignals(False)
        self.list.setCurrentRow(min(at, len(views) - 1))
        self._show_chosen()

    @property
    def chosen(self) -> PartnershipView | None:
        """The partnership chosen."""
        at = self.list.currentRow()
        return self.views[at] if 0 <= at < len(self.views) else None

    @Slot()
    def _show_chosen(self) -> None:
        view = self.chosen
        known: list[QWidget] = [self.text, self.number, self.unit, self.log, self.review]
        running: list[QWidget] = [self.end, self.asked, self.change]
        for widgets, may in ((known, view is not None), (running, bool(view and view.is_on))):
            for widget in widgets:
                widget.setEnabled(may)
        self.about.setText(
            led(about(view))
            if view
            else tr("Two people who meet again and again for a while, each with a goal.")
        )
        self._offer_ends(view)
        self._offer_sessions(view)
        self._offer_goals(view)

    def _offer_ends(self, view: PartnershipView | None) -> None:
        self.asked.clear()
        self.asked.addItem(tr("both ask for it"), None)
        for person in (view.a, view.b) if view else ():
            self.asked.addItem(tr("{person} asks for it", person=person.label), person.id)

    def _offer_goals(self, view: PartnershipView | None) -> None:
        """A button for each of the two who has a goal still to reach."""
        for made in self.reached:
            made.hide()
        for made, person in zip(self.reached, (view.a, view.b) if view else (), strict=False):
            made.setText(tr("{person} has reached the goal", person=person.label))
            made.setProperty("person", person.id)
            made.setVisible(bool(view and view.goal_of(person.id)) and not self._has(person.id))

    def _has(self, person: int) -> bool:
        return self.chosen is not None and person in self.chosen.reached

    # --- sessions

    def _offer_sessions(self, view: PartnershipView | None) -> None:
        chosen = self.session
        self.sessions.blockSignals(True)
        self.sessions.clear()
        for session in view.to_come if view else ():
            self.sessions.addItem(session_words(session), session.id)
        at = self.sessions.findData(chosen.id) if chosen else 0
        self.sessions.setCurrentIndex(max(0, at))
        self.sessions.blockSignals(False)
        self._show_topic()

    @property
    def session(self) -> Meetup | None:
        """The session chosen."""
        number = self.sessions.currentData()
        sessions = self.chosen.sessions if self.chosen else ()
        return next((s for s in sessions if s.id == number), None)

    @Slot()
    def _show_topic(self) -> None:
        session = self.session
        for widget in (self.sessions, self.topic, self.off):
            widget.setEnabled(session is not None)
        self.topic.setText(session.topic if session else "")

    @Slot()
    def _keep_topic(self) -> None:
        session, text = self.session, " ".join(self.topic.text().split())
        if session and text != session.topic:
            self._run(partial(self.context.services.meetups.set_topic, session.id, text))

    @Slot()
    def _call_off(self) -> None:
        if self.session:
            off = MeetupStatus.CANCELLED
            self._run(partial(self.context.services.meetups.set_status, self.session.id, off))

    # --- what can be done

    def _run(self, job: Callable[[], object]) -> None:
        self.error.setText("")
        self.context.change(job, None, self._failed)

    def _run_with_text(self, job: Callable[[], object]) -> None:
        """The same for what uses the line of text, which is empty afterwards."""
        self.error.setText("")
        self.context.change(job, self._clear, self._failed)

    def _clear(self, _: object) -> None:
        self.text.clear()
        self.unit.clear()
        self.number.setValue(0)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.error.setText(in_words(error))
        else:
            self.context.failed.emit(error)

    @Slot()
    def _reached(self) -> None:
        if self.chosen:
            reach = self.context.services.partnerships.reach
            self._run(partial(reach, self.chosen.partnership.id, self.sender().property("person")))

    @Slot()
    def _add_outcome(self) -> None:
        if self.chosen:
            number = self.number.value() or None
            job, which = self.context.services.partnerships.add_outcome, self.chosen.partnership
            self._run_with_text(partial(job, which.id, self.text.text(), number, self.unit.text()))

    @Slot()
    def _review(self) -> None:
        if self.chosen:
            job = self.context.services.partnerships.review
            self._run_with_text(partial(job, self.chosen.partnership.id, self.text.text()))

    @Slot()
    def _end(self) -> None:
        if self.chosen:
            job, by = self.context.services.partnerships.end, self.asked.currentData()
            self._run_with_text(partial(job, self.chosen.partnership.id, by, self.text.text()))

    @Slot()
    def _begin(self) -> None:
        ask = partial(self.context.services.session.snapshot, history=False)
        self.context.ask("company", ask, self._open_form)

    def _open_form(self, company: Company) -> None:
        PartnershipForm(self.context, company, None, self).exec()

    @Slot()
    def _change(self) -> None:
        ask = partial(self.context.services.session.snapshot, history=False)
        self.context.ask("company", ask, self._open_change)

    def _open_change(self, company: Company) -> None:
        if self.chosen:
            PartnershipForm(self.context, company, self.chosen.partnership, self).exec()


def _line(hint: str) -> QLineEdit:
    made = QLineEdit()
    made.setPlaceholderText(hint)
    made.setAccessibleName(hint)
    return made
