"""Somebody is out of a confirmed week: what would change, before anything does."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from rmdesk.services.mend_view import MendView
from rmdesk.services.this_week_view import CardView

from .. import words
from ..i18n import listed, tr
from ..theme import em
from ..widgets.basics import button, label, panel, row


class MendDialog(QDialog):
    """Lists the fewest changes that give everybody a group again; all others stay."""

    mend_wanted = Signal()

    def __init__(self, view: MendView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Mend the week"))
        self.resize(em(self, 34), em(self, 14))
        column = QVBoxLayout(self)
        column.addWidget(
            label(tr("These are the fewest changes. All other groups stay as they are printed."))
        )
        frame, inside = panel()
        for title, lines in _parts(view):
            if lines:
                inside.addWidget(label(title, "strong"))
                inside.addWidget(label("\n".join(lines)))
        inside.addStretch(1)
        column.addWidget(frame, 1)
        self.change_button = button(tr("Change the week"), self._change, kind="primary")
        self.leave_button = button(tr("Leave it as it is"), self.reject)
        column.addLayout(row(None, self.leave_button, self.change_button))
        self.change_button.setDefault(True)

    def _change(self) -> None:
        self.accept()
        self.mend_wanted.emit()


def _parts(view: MendView) -> list[tuple[str, list[str]]]:
    return [
        (tr("No longer together"), [listed(list(names)) for names in view.ended]),
        (tr("Now together"), [_line(card) for card in view.formed]),
        (tr("At another time"), [_line(card) for card in view.moved]),
        (
            tr("Without a group"),
            [f"{out.person.name}: {words.reason(out.why)}" for out in view.alone],
        ),
    ]


def _line(card: CardView) -> str:
    names = listed([p.name for p in card.people])
    return f"{names} · {words.slot_time(card.slot)}" if card.slot else names
