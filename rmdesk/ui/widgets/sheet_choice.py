"""Which sheet, on which paper, upright or across: what stands above the print preview."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from rmdesk.domain.programme import Paper
from rmdesk.services.sheets import SheetOrder
from rmdesk.sheets.content import Orientation, SheetKind

from ..i18n import tr
from .basics import label


class SheetChoice(QWidget):
    """Three lists; ``changed`` gives the order that they make."""

    changed = Signal(object)

    def __init__(self, order: SheetOrder, paper: Paper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.order = order
        self.kind, self.paper, self.orientation = QComboBox(), QComboBox(), QComboBox()
        for text, kind, large, by_day in _sheets():
            self.kind.addItem(text, (kind.value, large, by_day))
        for text, size in ((tr("A4"), Paper.A4), (tr("Letter"), Paper.LETTER)):
            self.paper.addItem(text, size.value)
        self.orientation.addItem(tr("Usual"), "")
        self.orientation.addItem(tr("Portrait"), Orientation.PORTRAIT.value)
        self.orientation.addItem(tr("Landscape"), Orientation.LANDSCAPE.value)
        wanted = (order.kind.value, order.large, order.by_day)
        self.kind.setCurrentIndex(max(0, self.kind.findData(wanted)))
        self.paper.setCurrentIndex(self.paper.findData((order.paper or paper).value))
        turned = order.orientation.value if order.orientation else ""
        self.orientation.setCurrentIndex(self.orientation.findData(turned))
        self._build()

    def _build(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        for text, box in ((tr("&Sheet"), self.kind), (tr("Pa&per"), self.paper),
                          (tr("&Orientation"), self.orientation)):  # fmt: skip
            name = label("", wrap=False)
            name.setTextFormat(name.textFormat().AutoText)
            name.setText(text)
            name.setBuddy(box)
            box.setAccessibleName(text.replace("&", ""))
            line.addWidget(name)
            line.addWidget(box)
            box.activated.connect(self._choose)
        line.addStretch(1)

    def _choose(self) -> None:
        kind, large, by_day = self.kind.currentData()
        turned = self.orientation.currentData()
        self.order = replace(
            self.order,
            kind=SheetKind(kind),
            large=bool(large),
            by_day=bool(by_day),
            paper=Paper(self.paper.currentData()),
            orientation=Orientation(turned) if turned else None,
        )
        self.changed.emit(self.order)

    def title(self) -> str:
        """What the sheet chosen is called."""
        return self.kind.currentText()


def _sheets() -> tuple[tuple[str, SheetKind, bool, bool], ...]:
    """What there is to choose: its name, its kind, in large type, by day."""
    return (
        (tr("Poster"), SheetKind.POSTER, False, False),
        (tr("Poster by day"), SheetKind.POSTER, False, True),
        (tr("Poster in large type"), SheetKind.POSTER, True, False),
        (tr("Table cards"), SheetKind.CARDS, False, False),
        (tr("Table tents"), SheetKind.TENTS, False, False),
        (tr("Personal slips"), SheetKind.SLIPS, False, False),
        (tr("The month"), SheetKind.CALENDAR, False, False),
        (tr("Season plan"), SheetKind.SEASON, False, False),
        (tr("Skills"), SheetKind.SKILLS, False, False),
        (tr("Sign-up form"), SheetKind.SIGNUP, False, False),
        (tr("Agreement of two partners"), SheetKind.AGREEMENT, False, False),
    )
