"""What only the owner can know about a list: asked above the preview, and only when needed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QVBoxLayout, QWidget

from rmdesk.exchange.dates import Order
from rmdesk.exchange.records import UnclearDate
from rmdesk.services.importing import ImportResult

from ..i18n import listed, long_date, qdate, tr
from ..theme import em
from .basics import label, panel, row
from .layouts import clear

MOST_SKILLS = 8


class ImportQuestions(QWidget):
    """Day or month first, whether two skills are one, a break for those on leave.

    ``changed`` says that an answer matters to the preview.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.order = QComboBox()
        self.order.setAccessibleName(tr("Which number is the day"))
        self.order.activated.connect(self._answered)
        self.pause = QCheckBox(tr("Let them pause until"))
        self.until = QDateEdit()
        self.until.setCalendarPopup(True)
        self.until.setAccessibleName(tr("Break until"))
        self.pause.toggled.connect(self.until.setEnabled)
        self.until.setEnabled(False)
        self.merges: dict[str, tuple[str, QCheckBox]] = {}
        frame, column = panel()
        self._dates = label("", "strong")
        self._date_row = QWidget()
        self._date_row.setLayout(row(self._dates, self.order, stretch_at=2))
        self._pause_row = QWidget()
        self._pause_row.setLayout(row(self.pause, self.until, None))
        self._merge_box = QWidget()
        self._merge_column = QVBoxLayout(self._merge_box)
        self._merge_column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(self, 0.4))
        for part in (self._date_row, self._pause_row, self._merge_box):
            column.addWidget(part)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def begin(self) -> None:
        """Forget every answer: another list is looked at."""
        self.order.clear()
        self.pause.setChecked(False)
        self.merges.clear()

    def show_result(self, result: ImportResult, today: date) -> None:
        """Ask what this list leaves open; answers that were given stay."""
        self._ask_order(result.unclear_date)
        self._pause_row.setVisible(bool(result.on_leave))
        if result.on_leave:
            names = listed(result.on_leave[:6])
            self.pause.setText(tr("On leave, says the list: {names}. Let them pause until",
                                  names=names))  # fmt: skip
            if not self.pause.isChecked():
                self.until.setDate(qdate(today).addDays(28))
        self._ask_skills(result.similar_skills)
        asks = (self.order.count() > 0, bool(result.on_leave), bool(self.merges))
        self.setVisible(any(asks))

    def _ask_order(self, unclear: UnclearDate | None) -> None:
        if unclear and not self.order.count():
            self._dates.setText(
                tr("“{date}” in “{header}” can be two days:", date=unclear.text,
                   header=unclear.header)
            )  # fmt: skip
            self.order.addItem(tr("Choose…"), None)
            self.order.addItem(long_date(unclear.day_first), Order.DAY_FIRST)
            self.order.addItem(long_date(unclear.month_first), Order.MONTH_FIRST)
        self._date_row.setVisible(self.order.count() > 0)

    def _ask_skills(self, pairs: Sequence[tuple[str, str]]) -> None:
        asked = dict(pairs[:MOST_SKILLS])
        if set(asked) - set(self.merges):
            kept = {name for name, (_, box) in self.merges.items() if box.isChecked()}
            clear(self._merge_column)
            self.merges.clear()
            for name, other in asked.items():
                box = QCheckBox(
                    tr("“{name}” is the same skill as “{other}”", name=name, other=other)
                )
                box.setChecked(name in kept)
                self.merges[name] = (other, box)
                self._merge_column.addWidget(box)
        self._merge_box.setVisible(bool(self.merges))

    def _answered(self) -> None:
        self.changed.emit()

    def answers(self) -> tuple[Order | None, dict[str, str], date | None]:
        """The order of day and month, name -> the skill it is, and the end of the break."""
        same = {name: other for name, (other, box) in self.merges.items() if box.isChecked()}
        until = self.until.date().toPython() if self.pause.isChecked() else None
        assert until is None or isinstance(until, date)
        return self.order.currentData(), same, until
