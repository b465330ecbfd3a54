"""The matrix of people and skills."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rmdesk.domain.people import Person, PersonId
from rmdesk.domain.skills import DEFAULT_PRIORITY, Skill, SkillId
from rmdesk.services.skills_view import Cell, SkillsView

from ..i18n import tr
from ..widgets.level_picker import level_words

Index = QModelIndex | QPersistentModelIndex
CELL = Qt.ItemDataRole.UserRole
NOTHING = Cell()


class SkillsModel(QAbstractTableModel):
    """People down, skills across; each cell a level, a wish, both or nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.people: tuple[Person, ...] = ()
        self.skills: tuple[Skill, ...] = ()
        self._cells: dict[tuple[PersonId, SkillId], Cell] = {}

    def show_skills(self, view: SkillsView) -> None:
        """Take a new matrix; where its sides are the same, only cells change."""
        if (view.people, view.skills) == (self.people, self.skills):
            self._cells = dict(view.cells)
            self._tell_all()
            return
        self.beginResetModel()
        self.people, self.skills = view.people, view.skills
        self._cells = dict(view.cells)
        self.endResetModel()

    def _tell_all(self) -> None:
        if self.people and self.skills:
            last = self.index(len(self.people) - 1, len(self.skills) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def key(self, index: Index) -> tuple[PersonId, SkillId]:
        """Whose cell it is, and for what."""
        return self.people[index.row()].id, self.skills[index.column()].id

    def cell(self, index: Index) -> Cell:
        return self._cells.get(self.key(index), NOTHING)

    def index_of(self, person: PersonId | None, skill: SkillId) -> QModelIndex:
        """The cell of a person (the first row where None) and a skill."""
        row = next((n for n, p in enumerate(self.people) if p.id == person), 0)
        column = next((n for n, s in enumerate(self.skills) if s.id == skill), -1)
        return self.index(row, column) if column >= 0 else QModelIndex()

    def set_levels(self, indexes: Sequence[Index], level: int) -> None:
        """Show levels that are about to be stored, so that a key is seen at once."""
        for index in indexes:
            self._put(index, replace(self.cell(index), level=level))

    def set_wishes(self, indexes: Sequence[Index], wanted: bool) -> None:
        """Show wishes that are about to be stored."""
        for index in indexes:
            self._put(index, replace(self.cell(index), wish=DEFAULT_PRIORITY if wanted else 0))

    def _put(self, index: Index, cell: Cell) -> None:
        self._cells[self.key(index)] = cell
        self.dataChanged.emit(index, index)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.people)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.skills)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            person = self.people[section]
            if role == Qt.ItemDataRole.DisplayRole:
                return person.label
            if role == Qt.ItemDataRole.ToolTipRole:
                return ", ".join(x for x in (person.label, person.role, person.department) if x)
            return None
        skill = self.skills[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return skill.name
        if role == Qt.ItemDataRole.ToolTipRole:
            also = (
                tr("also called {names}", names=", ".join(skill.aliases)) if skill.aliases else ""
            )
            return "\n".join(x for x in (skill.name, skill.category, also) if x)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == CELL:
            return self.cell(index)
        if role == Qt.ItemDataRole.DisplayRole:
            level = self.cell(index).level
            return str(level) if level else ""
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.sentence(index)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        return None

    def sentence(self, index: Index) -> str:
        """A cell as one would read it aloud."""
        cell = self.cell(index)
        said = []
        if cell.level:
            said.append(
                tr("can show it, level {n} ({words})", n=cell.level, words=level_words(cell.level))
            )
        if cell.wish:
            said.append(tr("wants to learn it"))
        return tr(
            "{person}, {skill}: {what}",
            person=self.people[index.row()].label,
            skill=self.skills[index.column()].name,
            what=", ".join(said) or tr("nothing noted"),
        )
