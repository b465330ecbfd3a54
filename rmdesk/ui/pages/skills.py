"""Skills: the matrix of people and skills, and the lists an owner wants."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMenu, QStackedWidget, QVBoxLayout, QWidget

from rmdesk.domain.changes import Changes
from rmdesk.domain.people import PersonId, fold
from rmdesk.domain.skills import HIGHEST_LEVEL, SkillId
from rmdesk.services.skills_view import TABLES, Cell, NearMatch, SkillsView, load_skills

from ..context import Context
from ..dialogs.skill_dialog import SkillDialog
from ..i18n import plural, tr
from ..icons import set_icon
from ..models.skills_model import SkillsModel
from ..theme import em
from ..widgets.basics import button, label, row
from ..widgets.empty import EmptyState
from ..widgets.level_picker import level_words
from ..widgets.matrix import Legend, MatrixView
from ..widgets.skill_findings import Findings
from .page import Page


class SkillsPage(Page):
    """Who can show what, and who wants to learn it. Edited in place by keys or a menu."""

    import_wanted = Signal()
    tables = TABLES
    view: SkillsView | None = None
    search: QLineEdit

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._storing = 0
        self.model = SkillsModel(self)
        self.matrix = MatrixView(self.model)
        self.matrix.level_wanted.connect(self.set_level)
        self.matrix.wish_wanted.connect(self.toggle_wish)
        self.matrix.menu_wanted.connect(self._menu_at_current)
        self.matrix.doubleClicked.connect(self._menu_at_index)
        self.matrix.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.matrix.customContextMenuRequested.connect(self._menu_at)
        self.matrix.horizontalHeader().sectionDoubleClicked.connect(self._edit_section)
        self.findings = Findings()
        self.findings.went.connect(self.go_to)
        self.findings.merged.connect(self._merge)
        self._build_head()
        self._place()
        self._build_actions()

    def _build_head(self) -> None:
        hint, name = tr("Search skills or people…"), tr("Search skills or people")
        self.search = self.make_search(hint, name, self._on_search)
        self.search.setMinimumWidth(em(self, 16))
        self.add_button = button(tr("Add skill"), self.add_skill, kind="primary", icon="add")
        self.empty = EmptyState(
            "skills",
            tr("No skills yet"),
            tr("Skills come with a staff list, or one by one."),
            [
                (tr("Import a staff list…"), self.import_wanted.emit),
                (tr("Add the first skill"), self.add_skill),
            ],
        )
        self.no_match = EmptyState(
            "search", tr("No match for the search"), "", [(tr("Clear the search"), self._clear)]
        )

    def _place(self) -> None:
        head = self.make_head(tr("Skills"), self.search, self.add_button)
        legend = row(
            Legend(Cell(level=2)),
            Legend(Cell(level=5)),
            label(tr("can show it, level 1 to 5"), "muted", wrap=False),
            Legend(Cell(wish=2)),
            label(tr("wants to learn it"), "muted", wrap=False),
            None,
            label(tr("Keys: 0–5 level, W wish"), "muted", wrap=False),
        )
        legend.setSpacing(em(self, 0.4))
        self.found = QStackedWidget()
        self.found.addWidget(self.matrix)
        self.found.addWidget(self.no_match)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.found, 1)
        column.addLayout(legend)
        self.findings.setMaximumWidth(em(self, 18))
        body = row(left, self.findings)
        body.setStretch(0, 1)
        body.setSpacing(em(self, 0.8))
        self.full = QWidget()
        column = QVBoxLayout(self.full)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addLayout(body, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.full)
        self.stack.addWidget(self.empty)
        outer = QVBoxLayout(self)
        gap = em(self, 1)
        outer.setContentsMargins(gap, gap, gap, gap)
        outer.addWidget(self.stack)

    def _build_actions(self) -> None:
        self.add_action = QAction(tr("&Add skill…"), self)
        self.add_action.setShortcut(QKeySequence("Ctrl+Shift+N"))
        self.add_action.triggered.connect(self.add_skill)
        set_icon(self.add_action, "add")
        self.edit_action = QAction(tr("&Edit or merge skill…"), self)
        self.edit_action.setShortcut(Qt.Key.Key_F2)
        self.edit_action.triggered.connect(self.edit_skill)
        set_icon(self.edit_action, "edit")
        self.wish_action = QAction(tr("Wants to &learn it, or no longer"), self)
        self.wish_action.triggered.connect(self.toggle_wish)
        self.page_actions = [self.add_action, self.edit_action, self.wish_action]
        self.addActions(self.page_actions)

    # --- what it shows

    def question(self) -> Callable[[], SkillsView]:
        return partial(load_skills, self.context.services.session)

    def show_view(self, view: SkillsView) -> None:
        if self._storing:
            return  # Asked before the newest key; the answer after it is on its way.
        same = self.view is not None and (view.people, view.skills) == (
            self.view.people,
            self.view.skills,
        )
        before = self.matrix.currentIndex()
        key = self.model.key(before) if before.isValid() else None
        self.view = view
        self.model.show_skills(view)
        self.findings.show_findings(view)
        self.count.setText(
            plural("{n} skill", "{n} skills", len(view.skills))
            + " · "
            + plural("{n} person", "{n} people", len(view.people))
        )
        self.stack.setCurrentWidget(self.full if view.skills else self.empty)
        if not same:
            self._on_search(self.search.text())
            index = self.model.index_of(*key) if key else self.model.index(0, 0)
            self.matrix.setCurrentIndex(index)

    # --- looking

    @Slot(str)
    def _on_search(self, text: str) -> None:
        """Show the skills that fit; where none does, the people that fit."""
        words = fold(text).split()
        skills = [
            _has(words, s.name, s.category, *s.aliases) or not words for s in self.model.skills
        ]
        people = [_has(words, p.name, p.shown_name, p.department) for p in self.model.people]
        by_skill = any(skills)
        nothing = bool(words) and not by_skill and not any(people)
        self.found.setCurrentWidget(self.no_match if nothing else self.matrix)
        for column, fits in enumerate(skills):
            self.matrix.setColumnHidden(column, by_skill and not fits)
        for at, fits in enumerate(people):
            self.matrix.setRowHidden(at, not by_skill and not fits)
        if nothing:
            self.no_match.say(
                tr("No match for the search"),
                tr("No skill and nobody is called “{words}”.", words=text),
            )

    @Slot()
    def _clear(self) -> None:
        self.search.clear()
        self.search.setFocus()

    @Slot(object, int)
    def go_to(self, person: PersonId | None, skill: SkillId) -> None:
        """Bring a cell into view."""
        self.search.clear()
        index = self.model.index_of(person, skill)
        if index.isValid():
            self.matrix.setCurrentIndex(index)
            self.matrix.scrollTo(index)
            self.matrix.setFocus()

    # --- changing

    def _chosen(self) -> list[QModelIndex]:
        chosen = self.matrix.selectedIndexes()
        current = self.matrix.currentIndex()
        return chosen or ([current] if current.isValid() else [])

    @Slot(int)
    def set_level(self, level: int) -> None:
        """Give every chosen cell a level, in one step."""
        chosen = [i for i in self._chosen() if self.model.cell(i).level != level]
        if chosen:
            cells = [self.model.key(index) for index in chosen]
            self.model.set_levels(chosen, level)
            self._store(partial(self.context.services.people.set_levels, cells, level))

    @Slot()
    def toggle_wish(self) -> None:
        """Note a wish for every chosen cell, or take it away where all have one."""
        chosen = self._chosen()
        if chosen:
            wanted = not all(self.model.cell(i).wish for i in chosen)
            changing = [i for i in chosen if bool(self.model.cell(i).wish) != wanted]
            cells = [self.model.key(index) for index in changing]
            self.model.set_wishes(changing, wanted)
            self._store(partial(self.context.services.people.set_wishes, cells, wanted))

    def _store(self, job: Callable[[], Changes]) -> None:
        """Store what is shown already. Answers from before it are not shown any more."""
        self._storing += 1
        self.context.change(job, self._stored, self._failed)

    def _stored(self, _changes: Changes) -> None:
        self._storing -= 1
        self.refresh()

    def _failed(self, error: BaseException) -> None:
        self._storing -= 1
        self.refresh()
        self.context.failed.emit(error)

    @Slot()
    def add_skill(self) -> None:
        """Ask for a new skill's name."""
        self._open(SkillDialog(self.context, None, self.model.skills, self.window()))

    @Slot()
    def edit_skill(self) -> None:
        """Name, category or merging of the current column's skill."""
        index = self.matrix.currentIndex()
        if index.isValid():
            self._edit_section(index.column())

    @Slot(int)
    def _edit_section(self, section: int) -> None:
        skills = self.model.skills
        self._open(SkillDialog(self.context, skills[section], skills, self.window()))

    def _open(self, dialog: SkillDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot(object)
    def _merge(self, near: NearMatch) -> None:
        people = self.context.services.people
        self.context.change(partial(people.merge_skills, near.keep, near.drop))

    # --- the menu, for the mouse

    @Slot()
    def _menu_at_current(self) -> None:
        self._menu_at_index(self.matrix.currentIndex())

    @Slot(QModelIndex)
    def _menu_at_index(self, index: QModelIndex) -> None:
        self._menu_at(self.matrix.visualRect(index).center())

    @Slot(QPoint)
    def _menu_at(self, at: QPoint) -> None:
        index = self.matrix.currentIndex()
        if not index.isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        cell = self.model.cell(index)
        for level in range(HIGHEST_LEVEL, -1, -1):
            text = tr("cannot show it") if level == 0 else level_words(level)
            action = menu.addAction(f"&{level}  {text}")
            action.setCheckable(True)
            action.setChecked(cell.level == level)
            action.setData(level)
            action.triggered.connect(self._level_chosen)
        menu.addSeparator()
        wish = menu.addAction(tr("&Wants to learn it"), self.toggle_wish)
        wish.setCheckable(True)
        wish.setChecked(bool(cell.wish))
        menu.addSeparator()
        menu.addAction(self.edit_action)
        menu.popup(self.matrix.viewport().mapToGlobal(at))

    @Slot()
    def _level_chosen(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.set_level(action.data())


def _has(words: list[str], *texts: str) -> bool:
    key = fold(" \n ".join(texts))
    return all(word in key for word in words)
