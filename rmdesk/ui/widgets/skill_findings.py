"""Beside the matrix: what only one person can do, what nobody teaches, what may be the same."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from rmdesk.services.skills_view import NearMatch, SkillsView

from ..i18n import listed, plural, tr
from ..theme import em
from .basics import button, label, row
from .layouts import clear

PERSON, SKILL = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class NearRow(QWidget):
    """Two names that may mean one skill, and the button that makes them one."""

    merged = Signal(object)

    def __init__(self, near: NearMatch) -> None:
        super().__init__()
        self._near = near
        text = tr("“{drop}” may be “{keep}”", drop=near.drop.name, keep=near.keep.name)
        merge = button(tr("Merge"), self._merge, icon="swap")
        spoken = tr("Merge {drop} into {keep}", drop=near.drop.name, keep=near.keep.name)
        merge.setAccessibleName(spoken)
        merge.setToolTip(spoken)
        line = row(label(text), merge)
        line.setStretch(0, 1)
        self.setLayout(line)

    @Slot()
    def _merge(self) -> None:
        self.merged.emit(self._near)


class Findings(QWidget):
    """Three lists. ``went`` asks for a cell (person or None, skill), ``merged`` for a merge."""

    went = Signal(object, int)
    merged = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.only_title = label("", "strong")
        self.only = self._list(tr("Only one person can do this"))
        self.untaught_title = label("", "strong")
        self.untaught = self._list(tr("Wanted, nobody teaches it"))
        self.near_title = label(tr("Perhaps the same"), "strong")
        self._near = QVBoxLayout()
        self._near.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(self, 0.3))
        column.addWidget(self.near_title)
        column.addLayout(self._near)
        for title, made in (
            (self.only_title, self.only),
            (self.untaught_title, self.untaught),
        ):
            column.addSpacing(em(self, 0.3))
            column.addWidget(title)
            column.addWidget(made, 1)

    def _list(self, name: str) -> QListWidget:
        made = QListWidget()
        made.setAccessibleName(name)
        made.setWordWrap(True)
        made.setAlternatingRowColors(True)
        made.setSpacing(em(self, 0.12))
        made.setTextElideMode(Qt.TextElideMode.ElideNone)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.itemActivated.connect(self._go)
        made.itemClicked.connect(self._go)
        return made

    def show_findings(self, view: SkillsView) -> None:
        """Show what follows from the matrix."""
        self.only_title.setText(
            plural(
                "Only one person can do this ({n})",
                "Only one person can do these ({n})",
                len(view.only_one),
            )
        )
        self.untaught_title.setText(
            plural(
                "Wanted, nobody teaches it ({n})",
                "Wanted, nobody teaches them ({n})",
                len(view.untaught),
            )
        )
        self.only.clear()
        for one in view.only_one:
            text = tr("{skill}: {person}", skill=one.skill.name, person=one.person.label)
            if one.wanted_by:
                text += "\n" + plural(
                    "{n} wants to learn it", "{n} want to learn it", one.wanted_by
                )
            self.only.addItem(_item(text, one.person.id, one.skill.id))
        self.untaught.clear()
        for gap in view.untaught:
            people = listed([p.label for p in gap.people])
            text = tr("{skill}: {person}", skill=gap.skill.name, person=people)
            self.untaught.addItem(_item(text, gap.people[0].id, gap.skill.id))
        for title, made, filled in (
            (self.only_title, self.only, bool(view.only_one)),
            (self.untaught_title, self.untaught, bool(view.untaught)),
        ):
            title.setVisible(filled)
            made.setVisible(filled)
        self._show_near(view.near)

    def _show_near(self, near: tuple[NearMatch, ...]) -> None:
        clear(self._near)
        self.near_title.setVisible(bool(near))
        for match in near[:6]:
            made = NearRow(match)
            made.merged.connect(self.merged)
            self._near.addWidget(made)

    @Slot(QListWidgetItem)
    def _go(self, item: QListWidgetItem) -> None:
        self.went.emit(item.data(PERSON), item.data(SKILL))


def _item(text: str, person: int | None, skill: int) -> QListWidgetItem:
    item = QListWidgetItem(text)
    item.setData(PERSON, person)
    item.setData(SKILL, skill)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, text.replace("\n", ", "))
    return item
