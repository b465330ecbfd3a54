"""Swap with...: everybody somebody could change places with, and what would come of each."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QRadioButton,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from rmdesk.domain.people import PersonId
from rmdesk.domain.weeks import Week
from rmdesk.services.effects import SwapOption
from rmdesk.services.this_week_view import PersonView

from .. import words
from ..context import Context
from ..i18n import listed, tr
from ..theme import color, em
from ..widgets.basics import button, label, row
from ..widgets.row_delegate import RowDelegate
from ..widgets.tables import set_up_rows

AnyIndex = QModelIndex | QPersistentModelIndex


class SwapModel(QAbstractTableModel):
    """One row for everybody to swap with: who, with whom now, and what would change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.options: tuple[SwapOption, ...] = ()

    def show_options(self, options: tuple[SwapOption, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self.options = options
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.options)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("Swap with"), tr("Now with"), tr("What would change"))[section]
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        option = self.options[index.row()]
        cells = (
            option.name,
            listed(option.partners) if option.partners else tr("sits out"),
            words.effect(option.effect),
        )
        if role == Qt.ItemDataRole.DisplayRole:
            return cells[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return cells[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(cells)
        if role == Qt.ItemDataRole.ForegroundRole and not option.effect.allowed:
            return color("muted")
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Wrapped(RowDelegate):
    """Rows as high as their words need, counting the room that the style takes at the sides."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        table = self.parent()
        hint = super().sizeHint(option, index)
        if not isinstance(table, QTableView) or index.column() != table.model().columnCount() - 1:
            return hint
        metrics = table.fontMetrics()
        room = QRect(0, 0, table.columnWidth(index.column()) - em(table, 1.6), 1 << 16)
        flags = Qt.TextFlag.TextWordWrap.value
        high = metrics.boundingRect(room, flags, str(index.data())).height()
        return QSize(hint.width(), high + em(table, 0.9))


class SwapDialog(QDialog):
    """Emits ``swap_wanted`` with two people and the effect's words once one is chosen."""

    swap_wanted = Signal(int, int, str)

    def __init__(
        self,
        context: Context,
        week: Week,
        people: tuple[PersonView, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._week = week
        self._person: PersonId = people[0].id
        self.setWindowTitle(tr("Swap with…"))
        self.resize(em(self, 46), em(self, 26))
        self.model = SwapModel(self)
        self.table = QTableView()
        self.said = label("", "strong")
        self.swap_button = button(tr("Swap"), self.accept, kind="primary")
        self._choices = QButtonGroup(self)
        self._build(people)
        self._ask()

    def _build(self, people: tuple[PersonView, ...]) -> None:
        column = QVBoxLayout(self)
        names = QHBoxLayout()
        names.addWidget(label(tr("Who changes places?"), "heading", wrap=False))
        for person in people:
            radio = QRadioButton(person.name)
            radio.setChecked(person.id == self._person)
            self._choices.addButton(radio, person.id)
            names.addWidget(radio)
        names.addStretch(1)
        self._choices.idClicked.connect(self._choose)
        column.addLayout(names)
        table = self.table
        table.setModel(self.model)
        table.setProperty("kind", "roomy")
        table.setItemDelegate(_Wrapped(table))
        set_up_rows(table, tr("Whom to swap with, the best first"))
        table.setWordWrap(True)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.selectionModel().currentRowChanged.connect(self._tell)
        table.activated.connect(self.accept)
        column.addWidget(table, 1)
        column.addWidget(self.said)
        cancel = button(tr("Cancel"), self.reject)
        column.addLayout(row(None, cancel, self.swap_button))
        self.swap_button.setDefault(True)

    def _choose(self, person: PersonId) -> None:
        self._person = person
        self._ask()

    def _ask(self) -> None:
        services, week, person = self._context.services, self._week, self._person
        self.swap_button.setEnabled(False)
        self._context.ask(
            "swap options", lambda: services.what_if.options(week, person), self._show
        )

    def _show(self, options: tuple[SwapOption, ...]) -> None:
        self.model.show_options(options)
        if options:
            self.table.setCurrentIndex(self.model.index(0, 0))
            self.table.setFocus()

    def chosen(self) -> SwapOption | None:
        """The row that is chosen."""
        at = self.table.currentIndex().row()
        return self.model.options[at] if 0 <= at < len(self.model.options) else None

    def _tell(self) -> None:
        option = self.chosen()
        self.swap_button.setEnabled(bool(option and option.effect.allowed))
        self.said.setText(words.effect(option.effect) if option else "")

    def accept(self) -> None:
        option = self.chosen()
        if option is None or not option.effect.allowed:
            return
        self.swap_wanted.emit(self._person, option.person, words.effect(option.effect))
        super().accept()
