"""People: the table, and the editor beside it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from rmdesk.domain.people import Person, PersonId
from rmdesk.services.people_view import TABLES, PeopleView, PersonView, load_people, load_person
from rmdesk.settings import load_settings

from ..context import Context
from ..i18n import tr
from ..icons import set_icon
from ..models.people_model import PERSON_ID, Column, PeopleModel
from ..theme import em
from ..widgets.basics import button, scrolled, tool
from ..widgets.empty import EmptyState
from ..widgets.name_delegate import NameDelegate
from ..widgets.person_editor import PersonEditor
from ..widgets.row_delegate import RowDelegate
from ..widgets.tables import set_up_rows
from .page import Page


class PeoplePage(Page):
    """Everybody, and everything about them. ``import_wanted`` asks for the import dialog."""

    import_wanted = Signal()
    remember_wanted = Signal(object)
    erase_wanted = Signal(object)
    tables = TABLES
    view: PeopleView | None = None
    search: QLineEdit

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.model = PeopleModel(self)
        self._chosen: list[PersonId] = []
        self._shown: PersonId | None = None
        self._wanted: PersonId | None = None
        self.stack = QStackedWidget(self)
        self.full = QWidget(self.stack)
        self.splitter = QSplitter(self.full)
        self._build_table()
        self._build_head()
        self.editor = PersonEditor(context, self.splitter)
        self.editor.new.added.connect(self.choose)
        self.editor.new.given_up.connect(self._back_from_new)
        self._build_empty()
        self._place()
        self._build_actions()
        # In a turn of its own, so that the page is seen sooner.
        QTimer.singleShot(0, self.editor.one, self.editor.one.prepare)

    def _build_table(self) -> None:
        table = self.table = QTableView()
        table.setModel(self.model)
        table.setItemDelegate(RowDelegate(table))
        table.setItemDelegateForColumn(0, NameDelegate(table))
        set_up_rows(table, tr("People"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setWordWrap(False)
        table.verticalHeader().setDefaultSectionSize(em(table, 2.1))
        header = table.horizontalHeader()
        header.setAccessibleName(tr("Columns"))
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._header_menu)
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        table.setSortingEnabled(True)
        widths = {"name": 11, "role": 8, "department": 6, "shows": 9, "wants": 9, "part": 7}
        for at, column in enumerate(self.model.columns):
            table.setColumnWidth(at, em(table, widths.get(column.key, 8)))
            table.setColumnHidden(at, not self._is_shown(column))
        table.selectionModel().selectionChanged.connect(self._on_selected)
        table.doubleClicked.connect(self.edit)

    def _is_shown(self, column: Column) -> bool:
        """Whether a column is shown: as it was chosen on this computer, else as it comes."""
        folder = self.context.services.session.database.path.parent
        kept = load_settings(folder).people_columns
        return column.key in kept.split(",") if kept else column.shown

    def _build_head(self) -> None:
        hint = tr("Search name, skill, department…")
        self.search = self.make_search(hint, tr("Search people"), self._on_search)
        self.search.setMinimumWidth(em(self, 8))
        self.archived = QCheckBox(tr("Show &archived"))
        self.archived.toggled.connect(self._on_archived)
        self.columns_button = tool(tr("Columns"), icon="more", words=False)
        self.columns_button.setPopupMode(self.columns_button.ToolButtonPopupMode.InstantPopup)
        self.columns_menu = QMenu(self)
        for at, column in enumerate(self.model.columns[1:], start=1):
            action = self.columns_menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(self._is_shown(column))
            action.setData(at)
            action.toggled.connect(self._column_toggled)
        self.columns_button.setMenu(self.columns_menu)
        self.add_button = button(tr("Add person"), self.new_person, kind="primary", icon="add")

    def _build_empty(self) -> None:
        self.empty = EmptyState(
            "people",
            tr("Nobody is here yet"),
            tr("People come from a staff list, or one by one."),
            [
                (tr("Import a staff list…"), self.import_wanted.emit),
                (tr("Add the first person"), self.new_person),
            ],
        )
        self.no_match = EmptyState(
            "search", tr("Nobody fits the search"), "", [(tr("Clear the search"), self._clear)]
        )

    def _place(self) -> None:
        self.list = QStackedWidget(self.splitter)
        self.list.addWidget(self.table)
        self.list.addWidget(self.no_match)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(em(self, 0.6))
        self.splitter.setStyleSheet("QSplitter::handle { background: transparent; }")
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.editor)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes(self._sizes())
        head = self.make_head(
            tr("People"), self.search, self.archived, self.columns_button, self.add_button
        )
        column = QVBoxLayout(self.full)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        self.room = scrolled(self.splitter, tr("People and the one chosen"))
        column.addWidget(self.room, 1)
        self.stack.addWidget(self.full)
        self.stack.addWidget(self.empty)
        outer = QVBoxLayout(self)
        gap = em(self, 1)
        outer.setContentsMargins(gap, gap, gap, gap)
        outer.addWidget(self.stack)

    def _build_actions(self) -> None:
        self.new_action = self._action(tr("&New person"), self.new_person, "add")
        self.new_action.setShortcut(QKeySequence.StandardKey.New)
        self.edit_action = self._action(tr("&Edit"), self.edit, "edit")
        self.edit_action.setShortcut(Qt.Key.Key_F2)
        self.archive_action = self._action(tr("&Archive or bring back"), self.archive, "archive")
        self.archive_action.setShortcut(QKeySequence.StandardKey.Delete)
        self.erase_action = self._action(tr("E&rase for good…"), self.erase, "delete")
        # Only in the table: elsewhere Del deletes letters.
        self.archive_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.table.addAction(self.archive_action)
        self.addAction(self.new_action)
        self.addAction(self.edit_action)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._table_menu)
        self.page_actions = [
            self.new_action, self.edit_action, self.archive_action, self.erase_action
        ]  # fmt: skip

    def _action(self, text: str, slot: object, picture: str) -> QAction:
        action = QAction(text, self)
        action.triggered.connect(slot)
        set_icon(action, picture)
        return action

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the editor goes below the table."""
        narrow = self.width() < em(self, 48)
        way = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self.splitter.orientation() is not way:
            self.splitter.setOrientation(way)
            self.splitter.setSizes([em(self, 11), em(self, 22)] if narrow else self._sizes())
            self.splitter.setMinimumHeight(em(self, 34) if narrow else 0)
        self.count.setVisible(not narrow)
        self.search.setMinimumWidth(em(self, 8 if narrow else 16))
        super().resizeEvent(event)

    def _sizes(self) -> list[int]:
        return [em(self, 45), em(self, 27)]

    # What the shell asks for.

    def question(self) -> Callable[[], PeopleView]:
        return partial(load_people, self.context.services.session)

    @Slot(int)
    def choose(self, person: PersonId) -> None:
        """Show somebody, once they are in the table."""
        self._wanted = person
        if self.editor.is_adding:
            self.editor.show_nobody()
        self.refresh()

    # What the owner does.

    @Slot()
    def new_person(self) -> None:
        """Ask for a name beside the table."""
        self.stack.setCurrentWidget(self.full)
        self.table.clearSelection()
        self.editor.start_new()

    @Slot()
    def edit(self) -> None:
        """Go to the editor's first field."""
        if self.editor.stack.currentWidget() is self.editor.one:
            self.editor.one.tabs.setCurrentIndex(0)
            line = self.editor.one.details.name.line
            line.setFocus(Qt.FocusReason.ShortcutFocusReason)
            line.selectAll()

    @Slot()
    def archive(self) -> None:
        """Archive whoever is chosen; bring back where all of them are archived."""
        people = self._people()
        if people:
            archived = all(p.archived for p in people)
            service = self.context.services.people
            self.context.change(partial(service.set_fields, people, archived=not archived))

    @Slot()
    def erase(self) -> None:
        """Ask for the dialog that takes every trace of the one chosen person away."""
        people = self._people()
        if len(people) == 1:
            self.erase_wanted.emit(people[0])

    def _people(self) -> list[Person]:
        chosen = set(self._chosen)
        return [r.person for r in self.model.rows if r.person.id in chosen]

    @Slot(str)
    def _on_search(self, text: str) -> None:
        self.model.search(text)
        self._after_refill()

    @Slot(bool)
    def _on_archived(self, wanted: bool) -> None:
        self.model.show_archived(wanted)
        self._after_refill()

    @Slot()
    def _clear(self) -> None:
        self.search.clear()
        self.search.setFocus()

    @Slot(bool)
    def _column_toggled(self, shown: bool) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.table.setColumnHidden(action.data(), not shown)
        kept = [
            column.key
            for at, column in enumerate(self.model.columns)
            if not self.table.isColumnHidden(at)
        ]
        self.remember_wanted.emit({"people_columns": ",".join(kept)})

    @Slot(QPoint)
    def _header_menu(self, at: QPoint) -> None:
        self.columns_menu.popup(self.table.horizontalHeader().mapToGlobal(at))

    @Slot(QPoint)
    def _table_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.edit_action, self.archive_action, self.erase_action])
        menu.popup(self.table.viewport().mapToGlobal(at))

    @Slot()
    def _back_from_new(self) -> None:
        self.editor.show_nobody()
        if self.view:
            self.show_view(self.view)
        self.table.setFocus()

    # What comes back.

    def show_view(self, view: PeopleView) -> None:
        self.view = view
        self.model.show_people(view)
        self.archived.setVisible(self.model.archived_count > 0)
        if self._wanted is not None:
            if self.model.row_of(self._wanted) is None:
                self.search.clear()
            self._chosen, self._wanted = [self._wanted], None
        anybody = bool(view.rows) or self.editor.is_adding
        self.stack.setCurrentWidget(self.full if anybody else self.empty)
        self._after_refill()
        self._show_chosen()

    def _after_refill(self) -> None:
        """Choose again who was chosen before the rows changed."""
        self.count.setText(self.model.count_words())
        nothing = not self.model.rows
        self.list.setCurrentWidget(self.no_match if nothing else self.table)
        if nothing:
            text = self.search.text()
            self.no_match.say(
                tr("Nobody fits the search"),
                tr("No name, skill or department holds “{words}”.", words=text) if text else "",
            )
        selection = QItemSelection()
        rows = [n for n, r in enumerate(self.model.rows) if r.person.id in set(self._chosen)]
        last = self.model.columnCount() - 1
        for n in rows:
            selection.select(self.model.index(n, 0), self.model.index(n, last))
        chooser = self.table.selectionModel()
        chooser.blockSignals(True)
        chooser.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if rows:
            index = self.model.index(rows[0], 0)
            chooser.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.table.scrollTo(index)
        chooser.blockSignals(False)
        if not rows and self.model.rows and not self._chosen and not self.editor.is_adding:
            # Not selectRow: from right to left it finds no column at the edge.
            whole = QItemSelectionModel.SelectionFlag.Rows
            first = QItemSelectionModel.SelectionFlag.ClearAndSelect | whole
            chooser.setCurrentIndex(self.model.index(0, 0), first)

    @Slot()
    def _on_selected(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        self._chosen = [self.model.data(index, PERSON_ID) for index in rows]
        self.erase_action.setEnabled(len(self._chosen) == 1)
        if self._chosen or not self.editor.is_adding:
            self._show_chosen()

    def _show_chosen(self) -> None:
        """Fill the editor for whoever is chosen."""
        people = self._people() if len(self._chosen) > 1 else []
        if self.editor.is_adding and not self._chosen:
            return
        if len(people) > 1 and self.view:
            fresh = [p.id for p in people] != [p.id for p in self.editor.many.people]
            self.editor.many.show_people(people, self.view, fresh=fresh)
            self.editor.stack.setCurrentWidget(self.editor.many)
            self._shown = None
        elif self._chosen:
            who = self._chosen[0]
            ask = partial(load_person, self.context.services.session, who)
            self.context.ask("person", ask, self._show_person)
        else:
            self.editor.show_nobody()
            self._shown = None

    def _show_person(self, view: PersonView | None) -> None:
        if view is None or self.view is None or self._chosen[:1] != [view.person.id]:
            if view is None:
                self._chosen = []
                self.editor.show_nobody()
            return
        fresh = self._shown != view.person.id
        self._shown = view.person.id
        self.editor.one.show_person(view, self.view, fresh=fresh)
        self.editor.stack.setCurrentWidget(self.editor.one)
