"""One skill: its name, its category, and making two skills one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from rmdesk.domain.errors import UserError
from rmdesk.domain.people import fold
from rmdesk.domain.skills import Skill

from ..context import Context
from ..errors import in_words
from ..i18n import tr
from ..theme import em
from ..widgets.basics import button, label
from ..widgets.fields import ChoiceField, TextField


class SkillDialog(QDialog):
    """``skill`` None adds a new one."""

    def __init__(
        self,
        context: Context,
        skill: Skill | None,
        skills: Sequence[Skill],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.skill = skill
        self.setWindowTitle(tr("Edit a skill") if skill else tr("Add a skill"))
        self.name = TextField(tr("Name"))
        self.category = ChoiceField(tr("Category"))
        self.category.offer(sorted({s.category for s in skills if s.category}, key=fold))
        self.name.show_value(skill.name if skill else "", fresh=True)
        self.category.show_value(skill.category if skill else "", fresh=True)
        self.save = button(tr("Save") if skill else tr("Add"), self._save, kind="primary")
        self.save.setDefault(True)
        self.others = [s for s in skills if skill and s.id != skill.id]
        self.same_as = QComboBox()
        self.same_as.setAccessibleName(tr("The same as"))
        self.same_as.addItems([s.name for s in self.others])
        self.merge = button(tr("Merge"), self._merge, icon="swap")
        self._place()
        self.setMinimumWidth(em(self, 26))
        self.name.line.setFocus()

    def _place(self) -> None:
        column = QVBoxLayout(self)
        gap = em(self, 0.9)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(em(self, 0.6))
        column.addWidget(self.name)
        column.addWidget(self.category)
        if self.skill and self.skill.aliases:
            names = ", ".join(self.skill.aliases)
            column.addWidget(label(tr("Also called {names}", names=names), "muted"))
        if self.others:
            column.addWidget(label(tr("Is it the same as another skill? Merge it into that one:")))
            line = QHBoxLayout()
            line.addWidget(self.same_as, 1)
            line.addWidget(self.merge)
            column.addLayout(line)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(tr("Cancel"), self.reject))
        buttons.addWidget(self.save)
        column.addLayout(buttons)

    @Slot()
    def _save(self) -> None:
        people = self.context.services.people
        name = self.name.line.text()
        category = self.category.combo.currentText()
        if self.skill:
            changed = replace(self.skill, name=name, category=category)
            job = partial(people.edit_skill, changed)
        else:
            job = partial(people.add_skill, name, category)
        self.context.change(job, self._done, self._failed)

    @Slot()
    def _merge(self) -> None:
        assert self.skill is not None
        keep = self.others[self.same_as.currentIndex()]
        people = self.context.services.people
        self.context.change(
            partial(people.merge_skills, keep, self.skill), self._done, self._failed
        )

    def _done(self, _changes: object) -> None:
        self.accept()

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.name.show_error(in_words(error))
        else:
            self.context.failed.emit(error)
