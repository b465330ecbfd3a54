"""The list of meetups, with a check-in in every row."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from rmdesk.services.meetups_view import MeetupRow

from ..i18n import tr
from ..models.meetups_model import CHECK_IN, MeetupsModel
from ..theme import em
from .check_in import CheckInDelegate
from .row_delegate import RowDelegate
from .tables import set_up_rows


class MeetupTable(QTableView):
    """``check_in`` tells what was clicked in a row."""

    def __init__(self, model: MeetupsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = model
        self._shown: int | None = None
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self))
        set_up_rows(self, tr("Meetups"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setWordWrap(False)
        self.verticalHeader().setDefaultSectionSize(em(self, 2.2))
        header = self.horizontalHeader()
        header.setAccessibleName(tr("Columns"))
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        for column, width in enumerate((10, 13, 14.2, 5, 10)):
            self.setColumnWidth(column, em(self, width))
        self.check_in = CheckInDelegate(self)
        self.setItemDelegateForColumn(CHECK_IN, self.check_in)

    def show_rows(self, rows: list[MeetupRow], chosen: int | None) -> int | None:
        """Show these, and choose the meetup of that number, else the first; returns its number."""
        selection = self.selectionModel()
        selection.blockSignals(True)
        self.rows.show_rows(rows)
        at = self.rows.row_of(chosen)
        if at is None and rows:
            at, chosen = 0, rows[0].meetup.id
        if at is not None:
            whole = QItemSelectionModel.SelectionFlag.Rows
            choose = QItemSelectionModel.SelectionFlag.ClearAndSelect | whole
            selection.setCurrentIndex(self.rows.index(at, 0), choose)
            if chosen != self._shown:
                self.scrollTo(self.rows.index(at, 0), QAbstractItemView.ScrollHint.PositionAtCenter)
        self._shown = chosen
        selection.blockSignals(False)
        self.viewport().update()
        return chosen
