"""What a person can show, wants to learn, and likes to talk about."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from rmdesk.domain.skills import DEFAULT_LEVEL, DEFAULT_PRIORITY
from rmdesk.services.people_view import PeopleView, PersonView

from ..context import Context
from ..i18n import tr
from ..theme import em
from .basics import label, tool
from .fields import SuggestingLine
from .flow import TagEdit
from .layouts import clear
from .level_picker import LevelPicker
from .person_part import PersonPart


class StrengthRow:
    """A skill, its level, and a way to take it off."""

    def __init__(self, owner: StrengthRows, name: str, at: int) -> None:
        self.name = label(name)
        self.picker = LevelPicker(tr("Level of {skill}", skill=name))
        self.picker.setProperty("skill", name)
        self.remove = tool(tr("Remove {skill}", skill=name), icon="close", words=False)
        self.remove.setProperty("skill", name)
        self.picker.valueChanged.connect(owner.level_chosen)
        self.remove.clicked.connect(owner.removed)
        for column, widget in enumerate((self.name, self.picker, self.remove)):
            owner.grid.addWidget(widget, at, column)


class StrengthRows(QWidget):
    """The skills a person can show."""

    chosen = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = _grid(self)
        self.rows: dict[str, StrengthRow] = {}

    def show_strengths(self, strengths: tuple[tuple[str, int], ...]) -> None:
        """Show these; rows that stay keep the focus."""
        if [name for name, _ in strengths] != list(self.rows):
            clear(self.grid)
            self.rows = {name: StrengthRow(self, name, n) for n, (name, _) in enumerate(strengths)}
        for name, level in strengths:
            self.rows[name].picker.show_level(level)

    @Slot(int)
    def level_chosen(self, level: int) -> None:
        self.chosen.emit(self.sender().property("skill"), level)

    @Slot()
    def removed(self) -> None:
        self.chosen.emit(self.sender().property("skill"), 0)


class GoalRow:
    """A wish: the skill, how soon, and how far the person is."""

    def __init__(self, owner: GoalRows, name: str, at: int) -> None:
        self.name = label(name)
        self.soon = QComboBox()
        self.soon.addItems([tr("some day"), tr("this year"), tr("soon")])
        self.soon.setAccessibleName(tr("How soon: {skill}", skill=name))
        self.picker = LevelPicker(tr("Present level in {skill}", skill=name), lowest=0)
        self.remove = tool(tr("Remove {skill}", skill=name), icon="close", words=False)
        for widget in (self.soon, self.picker, self.remove):
            widget.setProperty("skill", name)
        self.soon.activated.connect(owner.soon_chosen)
        self.picker.valueChanged.connect(owner.level_chosen)
        self.remove.clicked.connect(owner.removed)
        for column, made in enumerate((self.name, self.soon, self.picker, self.remove)):
            owner.grid.addWidget(made, at, column)


class GoalRows(QWidget):
    """The skills a person wants to learn. ``chosen``: skill, priority, present level."""

    chosen = Signal(str, int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = _grid(self)
        self.rows: dict[str, GoalRow] = {}

    def show_goals(self, view: PersonView) -> None:
        """Show these; rows that stay keep the focus."""
        if [name for name, _ in view.goals] != list(self.rows):
            clear(self.grid)
            self.rows = {name: GoalRow(self, name, n) for n, (name, _) in enumerate(view.goals)}
        for name, goal in view.goals:
            self.rows[name].soon.setCurrentIndex(goal.priority - 1)
            self.rows[name].picker.show_level(goal.present_level)

    @Slot(int)
    def soon_chosen(self, index: int) -> None:
        skill = self.sender().property("skill")
        self.chosen.emit(skill, index + 1, self.rows[skill].picker.value())

    @Slot(int)
    def level_chosen(self, level: int) -> None:
        skill = self.sender().property("skill")
        self.chosen.emit(skill, self.rows[skill].soon.currentIndex() + 1, level)

    @Slot()
    def removed(self) -> None:
        self.chosen.emit(self.sender().property("skill"), 0, 0)


class SkillsPart(PersonPart):
    """Strengths, learning goals and interests of one person."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.strengths = StrengthRows(self)
        self.strengths.chosen.connect(self._set_level)
        self.add_strength = SuggestingLine(tr("Add a skill to show, then Enter"))
        self.add_strength.entered.connect(self._new_strength)
        self.goals = GoalRows(self)
        self.goals.chosen.connect(self._set_goal)
        self.add_goal = SuggestingLine(tr("Add a skill to learn, then Enter"))
        self.add_goal.entered.connect(self._new_goal)
        self.interests = TagEdit(tr("Interests"), tr("Add an interest, then Enter"), self)
        self.interests.changed.connect(self._set_interests)
        self.heading(tr("Can show"))
        self.column.addWidget(self.strengths)
        self.column.addWidget(self.add_strength)
        self.column.addSpacing(em(self, 0.5))
        self.heading(tr("Wants to learn"))
        self.column.addWidget(self.goals)
        self.column.addWidget(self.add_goal)
        self.column.addSpacing(em(self, 0.5))
        self.heading(tr("Likes to talk about"))
        self.column.addWidget(self.interests)
        self.column.addWidget(self.error)
        self.column.addStretch(1)

    def show_person(self, view: PersonView, everybody: PeopleView, *, fresh: bool) -> None:
        self.view = view
        self.strengths.show_strengths(view.strengths)
        self.goals.show_goals(view)
        self.interests.show_tags(view.interests)
        have = {name for name, _ in view.strengths}
        want = {name for name, _ in view.goals}
        self.add_strength.offer([s for s in everybody.skills if s not in have])
        self.add_goal.offer([s for s in everybody.skills if s not in want])
        self.interests.line.offer([t for t in everybody.interests if t not in view.interests])
        if fresh:
            self.error.hide()
            for line in (self.add_strength, self.add_goal, self.interests.line):
                line.clear()

    @Slot(str, int)
    def _set_level(self, skill: str, level: int) -> None:
        people = self.context.services.people
        self.change(partial(people.set_level, self.person, skill, level))

    @Slot(str)
    def _new_strength(self, skill: str) -> None:
        self._set_level(skill, DEFAULT_LEVEL)

    @Slot(str, int, int)
    def _set_goal(self, skill: str, priority: int, present: int) -> None:
        people = self.context.services.people
        self.change(partial(people.set_goal, self.person, skill, priority, present))

    @Slot(str)
    def _new_goal(self, skill: str) -> None:
        self._set_goal(skill, DEFAULT_PRIORITY, 0)

    @Slot(list)
    def _set_interests(self, topics: list[str]) -> None:
        people = self.context.services.people
        self.change(partial(people.set_interests, self.person, topics))


def _grid(owner: QWidget) -> QGridLayout:
    grid = QGridLayout(owner)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(0)
    grid.setColumnStretch(0, 1)
    return grid
