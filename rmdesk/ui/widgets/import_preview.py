"""What an import would do, in three views: what happens, the columns, the rows to mend."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from rmdesk.services.importing import PEOPLE, ImportResult

from ..i18n import plural, tr
from ..models.import_model import ImportModel, Kind
from ..models.trouble_model import VALUE, TroubleModel
from ..theme import em
from .basics import button, label, row, tool
from .import_columns import ImportColumns
from .row_delegate import TickDelegate
from .tables import set_up_rows

HAPPENS, COLUMNS, MEND = range(3)


class ImportPreview(QWidget):
    """``column_chosen``: a letter and a Field or None; ``mended``: row, letter, new text."""

    column_chosen = Signal(str, object)
    mended = Signal(int, str, str)
    ticked = Signal()
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ImportModel(self)
        self.model.ticked.connect(self.ticked)
        self.trouble = TroubleModel(self)
        self.trouble.mended.connect(self.mended)
        self.columns = ImportColumns()
        self.columns.chosen.connect(self.column_chosen)
        self.table = _table(self.model, tr("What the import would do"), (9, 3.5, 11, 10))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setItemDelegateForColumn(0, TickDelegate(self.table))
        fitted = QHeaderView.ResizeMode.ResizeToContents  # "Nicht in der Liste" is long
        self.table.horizontalHeader().setSectionResizeMode(0, fitted)
        self.mending = _table(self.trouble, tr("The rows that cannot be taken"), (4, 9, 12))
        self.mending.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.mending.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.save = button(tr("&Save these rows…"), self.save_wanted.emit, icon="save")
        self.stack = QStackedWidget()
        self.buttons: list[QToolButton] = []
        self._group = QButtonGroup(self)
        names = (tr("What happens"), tr("Columns"), tr("To mend"))
        for at, name in enumerate(names):
            made = tool(name)
            made.setCheckable(True)
            made.clicked.connect(partial(self.show_view, at))
            self._group.addButton(made)
            self.buttons.append(made)
        self._place()
        self.show_view(HAPPENS)

    def _place(self) -> None:
        mend = QWidget()
        column = QVBoxLayout(mend)
        column.setContentsMargins(0, 0, 0, 0)
        hint = label(
            tr("Write the right value into the list's own cell and press Enter, or save these "
               "rows, mend them in your spreadsheet program and import them then."), "muted"
        )  # fmt: skip
        column.addWidget(hint)
        column.addWidget(self.mending, 1)
        column.addLayout(row(self.save, None))
        for view in (self.table, self.columns, mend):
            self.stack.addWidget(view)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(em(self, 0.4))
        outer.addLayout(row(*self.buttons, None))
        outer.addWidget(self.stack, 1)

    def show_view(self, at: int) -> None:
        """Bring one of the three views to the front."""
        self.buttons[at].setChecked(True)
        self.stack.setCurrentIndex(at)

    def begin(self) -> None:
        """Another list is looked at."""
        self.model.forget_ticks()
        self.show_view(HAPPENS)

    def show_result(self, result: ImportResult) -> None:
        """Show a dry run's result in all views."""
        at = self.mending.currentIndex()
        self.model.show_result(result)
        self.trouble.replace_rows(list(result.trouble))
        self.columns.show_result(result)
        self.table.setColumnWidth(2, em(self, 11 if result.what == PEOPLE else 20))
        changes = any(x.where for x in self.model.rows if x.kind is not Kind.NEW)
        self.table.setColumnHidden(3, not changes)
        self.buttons[COLUMNS].setVisible(result.what == PEOPLE)  # ours need no choice
        if result.what != PEOPLE and self.stack.currentIndex() == COLUMNS:
            self.show_view(HAPPENS)
        count = len(result.trouble)
        mend = self.buttons[MEND]
        mend.setVisible(count > 0)
        mend.setText(plural("To mend ({n})", "To mend ({n})", count))
        mend.setAccessibleName(mend.text())
        self.save.setVisible(result.left_out > 0)
        if not count and self.stack.currentIndex() == MEND:
            self.show_view(HAPPENS)
        elif at.isValid() and self.stack.currentIndex() == MEND:
            self.mending.setCurrentIndex(self.trouble.index(min(at.row(), count - 1), VALUE))
            self.mending.setFocus()


def _table(model: ImportModel | TroubleModel, name: str, widths: tuple[float, ...]) -> QTableView:
    table = QTableView()
    table.setModel(model)
    set_up_rows(table, name)
    table.verticalHeader().setDefaultSectionSize(em(table, 1.9))
    header = table.horizontalHeader()
    header.setStretchLastSection(True)
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    for column, width in enumerate(widths):
        table.setColumnWidth(column, em(table, width))
    return table
