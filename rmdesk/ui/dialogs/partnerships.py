"""Partnerships: who are partners, what they brought, and beginning and ending one."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtCore import QLocale, QTime, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from rmdesk.domain.company import Company
from rmdesk.domain.errors import UserError
from rmdesk.domain.partnerships import BEFORE_WORK, USUAL_WEEKS, Partnership, PartnersMeet
from rmdesk.services.partnerships import PartnershipView

from ..context import Context
from ..errors import in_words
from ..i18n import clock_time, plural, short_date, tr
from ..theme import em
from ..widgets.basics import button, label, row
from ..widgets.fields import DateField


def rhythm_words(meets: PartnersMeet) -> str:
    """How often partners meet, in the window's language."""
    words = {
        PartnersMeet.EVERY_WORKDAY: tr("every working day"),
        PartnersMeet.WEEKLY: tr("every week"),
        PartnersMeet.FORTNIGHTLY: tr("every other week"),
    }
    return words[meets]


class PartnershipsDialog(QDialog):
    """The list, what is known of the one chosen, and what can be done with it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.views: tuple[PartnershipView, ...] = ()
        self.setWindowTitle(tr("Partnerships"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Partnerships"))
        self.list.currentRowChanged.connect(self._show_chosen)
        self.about = label("")
        self.text = QLineEdit()
        self.text.setPlaceholderText(tr("What came of it, or what the review found"))
        self.text.setAccessibleName(tr("What came of it, or what the review found"))
        self.number = QDoubleSpinBox()
        self.number.setMaximum(1e9)
        self.number.setDecimals(0)
        self.number.setSpecialValueText(tr("no number"))
        self.number.setAccessibleName(tr("Number"))
        self.unit = QLineEdit()
        self.unit.setPlaceholderText(tr("Unit"))
        self.unit.setAccessibleName(tr("Unit"))
        self.unit.setMaximumWidth(em(self, 8))
        self.log = button(tr("Note it"), self._add_outcome)
        self.review = button(tr("Keep as the review"), self._review)
        self.end = button(tr("End this partnership"), self._end)
        self.new = button(tr("New partnership…"), self._begin, kind="primary", icon="add")
        self.error = label("", "error")
        self._place()
        context.changed.connect(self.refresh)
        self.refresh()

    def _place(self) -> None:
        column = QVBoxLayout(self)
        for widget in (self.list, self.about):
            column.addWidget(widget)
        line = row(self.text, self.number, self.unit)
        line.setStretch(0, 1)
        column.addLayout(line)
        column.addLayout(row(self.log, self.review, None, self.end))
        column.addWidget(self.error)
        column.addLayout(row(None, self.new, button(tr("Close"), self.accept)))
        self.resize(em(self, 40), em(self, 28))

    @Slot()
    def refresh(self) -> None:
        """Ask for the partnerships anew."""
        self.context.ask("partnerships", self.context.services.partnerships.all, self._show)

    def _show(self, views: tuple[PartnershipView, ...]) -> None:
        at = max(0, self.list.currentRow())
        self.views = views
        self.list.blockSignals(True)
        self.list.clear()
        for view in views:
            text = tr("{a} and {b}", a=view.a.label, b=view.b.label)
            if not view.is_on:
                text = tr("{pair} (ended)", pair=text)
            elif view.review_is_due:
                text = tr("{pair}: the review is due", pair=text)
            self.list.addItem(text)
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
        for widget in (self.text, self.number, self.unit, self.log, self.review, self.end):
            widget.setEnabled(view is not None)
        if view is None:
            self.about.setText(
                tr("Two people who meet again and again for a while, each with a goal.")
            )
            return
        self.end.setEnabled(view.is_on)
        self.about.setText("\n".join(_lines(view)))

    def _run(self, job: object) -> None:
        self.error.setText("")
        self.context.change(job, self._done, self._failed)  # type: ignore[arg-type]

    def _done(self, _: object) -> None:
        self.text.clear()
        self.unit.clear()
        self.number.setValue(0)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.error.setText(in_words(error))
        else:
            self.context.failed.emit(error)

    @Slot()
    def _add_outcome(self) -> None:
        if self.chosen:
            number = self.number.value() or None
            self._run(
                partial(
                    self.context.services.partnerships.add_outcome,
                    self.chosen.partnership.id,
                    self.text.text(),
                    number,
                    self.unit.text(),
                )
            )

    @Slot()
    def _review(self) -> None:
        if self.chosen:
            job = self.context.services.partnerships.review
            self._run(partial(job, self.chosen.partnership.id, self.text.text()))

    @Slot()
    def _end(self) -> None:
        if self.chosen:
            job = self.context.services.partnerships.end
            self._run(partial(job, self.chosen.partnership.id, None, self.text.text()))

    @Slot()
    def _begin(self) -> None:
        ask = partial(self.context.services.session.snapshot, history=False)
        self.context.ask("company", ask, self._open_form)

    def _open_form(self, company: Company) -> None:
        NewPartnership(self.context, company, self).exec()


def _lines(view: PartnershipView) -> list[str]:
    p = view.partnership
    lines = [
        tr(
            "{how}, {start}–{end}, from {first} to {last}",
            how=rhythm_words(p.meets),
            start=clock_time(p.start),
            end=clock_time(p.end),
            first=short_date(p.first),
            last=short_date(p.until),
        )
    ]
    for person, goal in ((view.a, p.goal_a), (view.b, p.goal_b)):
        if goal:
            lines.append(tr("{person} wants to learn: {goal}", person=person.label, goal=goal))
    lines.append(
        plural("{n} session held of {all}", "{n} sessions held of {all}", view.held,
               all=len(view.sessions))
    )  # fmt: skip
    if p.review:
        lines.append(tr("Review: {found}", found=p.review))
    for outcome in view.outcomes:
        number = "" if outcome.number is None else QLocale().toString(outcome.number, "g", 9)
        amount = " ".join(x for x in (number, outcome.unit) if x)
        lines.append(f"• {outcome.text}: {amount}" if amount else f"• {outcome.text}")
    return lines


class NewPartnership(QDialog):
    """A form for the two, their goals, and when they meet."""

    def __init__(self, context: Context, company: Company, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.company = company
        self.setWindowTitle(tr("New partnership"))
        self.people = [QComboBox(), QComboBox()]
        self.goals = [QLineEdit(), QLineEdit()]
        for at, combo in enumerate(self.people):
            for person in company.active:
                combo.addItem(person.label, person.id)
            combo.setCurrentIndex(min(at, combo.count() - 1))
        self.meets = QComboBox()
        for meets in PartnersMeet:
            self.meets.addItem(rhythm_words(meets), meets)
        self.start, self.end = QTimeEdit(), QTimeEdit()
        for edit, at_time in ((self.start, BEFORE_WORK[0]), (self.end, BEFORE_WORK[1])):
            edit.setTime(QTime(at_time.hour, at_time.minute))
        self.place = QLineEdit()
        today = context.services.session.clock.today
        self.first, self.last = DateField(tr("First day")), DateField(tr("Last day"))
        self.first.show_day(today, fresh=True)
        self.last.show_day(today + timedelta(weeks=USUAL_WEEKS, days=-1), fresh=True)
        self.lunch = QCheckBox(tr("Pair them for lunch as well"))
        self.error = label("", "error")
        self._place()

    def _place(self) -> None:
        form = QFormLayout(self)
        for at, (who, goal) in enumerate(zip(self.people, self.goals, strict=True)):
            form.addRow(tr("One") if at == 0 else tr("The other"), who)
            form.addRow(tr("wants to learn"), goal)
        form.addRow(tr("They meet"), self.meets)
        form.addRow(tr("From"), self.start)
        form.addRow(tr("To"), self.end)
        form.addRow(tr("Place"), self.place)
        form.addRow(self.first)
        form.addRow(self.last)
        form.addRow(self.lunch)
        form.addRow(self.error)
        begin = button(tr("Begin"), self._begin, kind="primary")
        form.addRow(row(None, begin, button(tr("Cancel"), self.reject)))

    @Slot()
    def _begin(self) -> None:
        for field in (self.first, self.last):
            field.commit()
        if self.first.day is None or self.last.day is None:
            self.error.setText(tr("Choose a day."))
            return
        a, b = (combo.currentData() for combo in self.people)
        wanted = Partnership(
            id=0,
            a=a,
            b=b,
            goal_a=self.goals[0].text().strip(),
            goal_b=self.goals[1].text().strip(),
            meets=PartnersMeet(self.meets.currentData()),
            weekday=self.first.day.weekday(),
            start=self.start.time().toPython(),  # type: ignore[arg-type]
            end=self.end.time().toPython(),  # type: ignore[arg-type]
            place=self.place.text().strip(),
            first=self.first.day,
            last=self.last.day,
            lunch=self.lunch.isChecked(),
        )
        job = partial(self.context.services.partnerships.begin, wanted)
        self.context.change(job, lambda _: self.accept(), self._failed)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.error.setText(in_words(error))
        else:
            self.context.failed.emit(error)
