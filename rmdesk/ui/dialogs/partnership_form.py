"""The form a partnership is begun or changed with: the two, their goals, when they meet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import time, timedelta
from functools import partial

from PySide6.QtCore import Qt, QTime, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QLineEdit,
    QTimeEdit,
    QWidget,
)

from rmdesk.domain.company import Company
from rmdesk.domain.errors import UserError
from rmdesk.domain.partnerships import USUAL_WEEKS, Partnership, PartnersMeet
from rmdesk.domain.people import fold
from rmdesk.domain.skills import Skill, SkillId

from ..context import Context
from ..errors import in_words
from ..i18n import day_name, tr
from ..theme import em
from ..widgets.basics import button, label, row
from ..widgets.fields import DateField
from ..widgets.layouts import line_of
from .partnership_words import rhythm_words


class GoalPicker(QComboBox):
    """What somebody wants to learn: a skill of the list, or other words."""

    def __init__(self, name: str, skills: Sequence[Skill], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: dict[str, SkillId] = {}
        for skill in skills:
            self._known.update((fold(alias), skill.id) for alias in skill.aliases)
        self._known.update((fold(skill.name), skill.id) for skill in skills)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems(["", *(skill.name for skill in skills)])
        for part in (self, line_of(self)):
            part.setAccessibleName(name)
        line_of(self).setPlaceholderText(tr("A skill of the list, or in your own words"))
        completer = self.completer()
        assert completer is not None
        completer.setFilterMode(Qt.MatchFlag.MatchContains)

    @property
    def goal(self) -> str:
        """What stands there."""
        return " ".join(self.currentText().split())

    @property
    def skill(self) -> SkillId | None:
        """The skill it is the name of."""
        return self._known.get(fold(self.goal))


class PartnershipForm(QDialog):
    """Begins a partnership, or changes ``old``."""

    def __init__(
        self,
        context: Context,
        company: Company,
        old: Partnership | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context, self.company, self.old = context, company, old
        self.setWindowTitle(tr("New partnership") if old is None else tr("Change a partnership"))
        self.people = [QComboBox(), QComboBox()]
        self.goals = [
            GoalPicker(name, company.skills)
            for name in (tr("What the one wants to learn"), tr("What the other wants to learn"))
        ]
        self.meets = QComboBox()
        for meets in PartnersMeet:
            self.meets.addItem(rhythm_words(meets), meets)
        self.meets.currentIndexChanged.connect(self._rhythm_chosen)
        self.weekday = QComboBox()
        for day in sorted(company.programme.workdays):
            self.weekday.addItem(day_name(day), day)
        self.start, self.end = QTimeEdit(), QTimeEdit()
        self.place = QLineEdit()
        self.first, self.last = DateField(tr("First day")), DateField(tr("Last day"))
        self.lunch = QCheckBox(tr("Pair them for lunch as well"))
        self.error = label("", "error")
        self._place()
        self._fill(old or self._usual())

    def _usual(self) -> Partnership:
        """What the form says before anybody has changed it."""
        today = self.context.services.session.clock.today
        ids = [p.id for p in self.company.active[:2]] or [0]
        last = today + timedelta(weeks=USUAL_WEEKS, days=-1)
        return Partnership(
            id=0, a=ids[0], b=ids[-1], weekday=today.weekday(), first=today, last=last
        )

    def _place(self) -> None:
        self.setMinimumWidth(em(self, 30))
        form = QFormLayout(self)
        for at, (who, goal) in enumerate(zip(self.people, self.goals, strict=True)):
            form.addRow(tr("One") if at == 0 else tr("The other"), who)
            form.addRow(tr("wants to learn"), goal)
        form.addRow(tr("They meet"), self.meets)
        form.addRow(tr("On"), self.weekday)
        form.addRow(tr("From"), self.start)
        form.addRow(tr("To"), self.end)
        form.addRow(tr("Place"), self.place)
        for widget in (self.first, self.last, self.lunch, self.error):
            form.addRow(widget)
        text = tr("Begin") if self.old is None else tr("Change")
        begin = button(text, self._keep, kind="primary")
        form.addRow(row(None, begin, button(tr("Cancel"), self.reject)))

    def _fill(self, shown: Partnership) -> None:
        theirs = ((shown.a, shown.goal_a, shown.skill_a), (shown.b, shown.goal_b, shown.skill_b))
        for (who, goal, skill), combo, picker in zip(theirs, self.people, self.goals, strict=True):
            offered = self.company.active if self.old is None else [self.company.person[who]]
            for person in offered:
                combo.addItem(person.label, person.id)
            combo.setCurrentIndex(combo.findData(who))
            combo.setEnabled(self.old is None)
            picker.setEditText(goal or (self.company.skill[skill].name if skill else ""))
        self.meets.setCurrentIndex(list(PartnersMeet).index(shown.meets))
        self.weekday.setCurrentIndex(max(0, self.weekday.findData(shown.weekday)))
        self.start.setTime(QTime(shown.start.hour, shown.start.minute))
        self.end.setTime(QTime(shown.end.hour, shown.end.minute))
        self.place.setText(shown.place)
        self.first.show_day(shown.first, fresh=True)
        self.last.show_day(shown.last, fresh=True)
        self.lunch.setChecked(shown.lunch)
        self._rhythm_chosen()

    @Slot()
    def _rhythm_chosen(self) -> None:
        self.weekday.setEnabled(self.meets.currentData() != PartnersMeet.EVERY_WORKDAY)

    @Slot()
    def _keep(self) -> None:
        for field in (self.first, self.last):
            field.commit()
        if self.first.day is None or self.last.day is None:
            self.error.setText(tr("Choose a day."))
            return
        a, b = (combo.currentData() for combo in self.people)
        wanted = replace(
            self.old or self._usual(),
            a=a,
            b=b,
            goal_a=self.goals[0].goal,
            goal_b=self.goals[1].goal,
            skill_a=self.goals[0].skill,
            skill_b=self.goals[1].skill,
            meets=PartnersMeet(self.meets.currentData()),
            weekday=self.weekday.currentData(),
            start=_time(self.start),
            end=_time(self.end),
            place=self.place.text().strip(),
            first=self.first.day,
            last=self.last.day,
            lunch=self.lunch.isChecked(),
        )
        partnerships = self.context.services.partnerships
        job = partial(partnerships.change if self.old else partnerships.begin, wanted)
        self.context.change(job, lambda _: self.accept(), self._failed)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.error.setText(in_words(error))
        else:
            self.context.failed.emit(error)


def _time(edit: QTimeEdit) -> time:
    shown = edit.time()
    return time(shown.hour(), shown.minute())
