"""Which column of a list holds what: its header, some of what is in it, and a choice."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from rmdesk.exchange.columns import Column
from rmdesk.exchange.headers import Field
from rmdesk.services.importing import ImportResult

from ..i18n import tr
from ..theme import em
from .basics import label, scrolled
from .layouts import clear


def field_choices() -> dict[Field, str]:
    """What a column can hold, in the window's language and the order of the choices."""
    return {
        Field.NAME: tr("Name"),
        Field.FIRST_NAME: tr("First name"),
        Field.LAST_NAME: tr("Last name"),
        Field.SHOWN_NAME: tr("Name on sheets"),
        Field.ROLE: tr("Role"),
        Field.DEPARTMENT: tr("Department"),
        Field.SITE: tr("Site"),
        Field.START_DATE: tr("Start date"),
        Field.END_DATE: tr("Last day"),
        Field.STATUS: tr("Status"),
        Field.EMAIL: tr("E-mail"),
        Field.PHONE: tr("Phone"),
        Field.NUMBER: tr("Staff number"),
        Field.REPORTS_TO: tr("Reports to"),
        Field.STRENGTHS: tr("Can show (a list)"),
        Field.GOALS: tr("Wants to learn (a list)"),
        Field.INTERESTS: tr("Interests (a list)"),
        Field.SKILL_COLUMN: tr("One skill: the header is its name"),
        Field.SKILL: tr("The name of a skill"),
        Field.SKILL_LEVEL: tr("The level of that skill"),
        Field.TRAINING: tr("A training"),
        Field.RHYTHM: tr("How often somebody takes part"),
        Field.PAUSED_UNTIL: tr("Takes a break until"),
        Field.AWAY_FIRST: tr("Away from"),
        Field.AWAY_LAST: tr("Away until"),
        Field.SLOT_COLUMN: tr("One time: the header is its name"),
        Field.NOTES: tr("Notes"),
    }


class ImportColumns(QWidget):
    """``chosen`` carries a column's letter and its Field, None for a column to leave out."""

    chosen = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = QWidget()
        self._grid = QGridLayout(self._inside)
        self._grid.setHorizontalSpacing(em(self, 1.2))
        self._grid.setVerticalSpacing(em(self, 0.4))
        self._grid.setColumnStretch(1, 1)
        self.boxes: dict[str, QComboBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(self._inside, tr("The columns of the list")))

    def show_result(self, result: ImportResult) -> None:
        """Show the columns as they were understood."""
        clear(self._grid)
        self.boxes.clear()
        titles = (tr("In the list"), tr("For instance"), tr("Is taken for"))
        for at, title in enumerate(titles):
            self._grid.addWidget(label(title, "muted", wrap=False), 0, at)
        samples = result.staff.samples if result.staff else {}
        choices = field_choices()
        for line, column in enumerate(result.columns, start=1):
            self._add(line, column, "; ".join(samples.get(column.index, ())), choices)
        self._grid.setRowStretch(len(result.columns) + 1, 1)

    def _add(self, line: int, column: Column, sample: str, choices: dict[Field, str]) -> None:
        header = column.header or tr("Column {letter}", letter=column.letter)
        name = label(header, "strong", wrap=False)
        shown = label(sample, "muted", wrap=False)
        shown.setMinimumWidth(em(self, 8))
        shown.setText(
            shown.fontMetrics().elidedText(sample, Qt.TextElideMode.ElideRight, em(self, 22))
        )
        self._grid.addWidget(name, line, 0)
        if column.dropped:
            self._grid.addWidget(label(tr("Private, so never taken"), "muted", wrap=False), line, 2)
            return
        box = QComboBox()
        box.setAccessibleName(tr("What the column {header} holds", header=header))
        box.addItem(tr("Leave out"), None)
        for field, words in choices.items():
            box.addItem(words, field)
        if column.field:
            box.setCurrentIndex(max(0, 1 + list(choices).index(column.field)))
        box.activated.connect(partial(self._choose, column.letter, box))
        self.boxes[column.letter] = box
        self._grid.addWidget(shown, line, 1)
        self._grid.addWidget(box, line, 2)

    def _choose(self, letter: str, box: QComboBox, _index: int) -> None:
        chosen = box.currentData()  # Qt hands a field back as the text it is
        self.chosen.emit(letter, Field(chosen) if chosen else None)
