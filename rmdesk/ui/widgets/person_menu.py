"""What can be done with one person this week, as a menu under their name."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from rmdesk.domain.rounds import RoundStatus
from rmdesk.services.this_week_view import PersonView, ThisWeekView

from ..i18n import tr
from ..icons import set_icon


class PersonMenu(QMenu):
    """Each signal carries the person."""

    swap_wanted = Signal(object)
    out_wanted = Signal(object)
    why_wanted = Signal(object)

    def __init__(self, person: PersonView, view: ThisWeekView, parent: QWidget) -> None:
        super().__init__(parent)
        self._person = person
        self.setAccessibleName(person.name)
        grouped = any(p.id == person.id for c in view.cards for p in c.people)
        sitting = any(s.person.id == person.id for s in view.sit_outs)
        if view.stage is not RoundStatus.CLOSED and (grouped or sitting):
            self._add(tr("&Swap with…"), self.swap_wanted, "swap")
        if grouped or sitting:
            self._add(tr("&Out this week"), self.out_wanted, "out")
        self._add(tr("&Why not with somebody else?…"), self.why_wanted, "help")

    def _add(self, text: str, signal: object, icon: str) -> None:
        action = self.addAction(text)
        action.setData(signal)
        action.triggered.connect(self._tell)
        set_icon(action, icon)

    def _tell(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        action.data().emit(self._person)
