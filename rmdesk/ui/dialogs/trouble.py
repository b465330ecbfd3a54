"""When the company cannot be opened: what is wrong, and the ways on, the best one first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QListWidget, QVBoxLayout, QWidget

from rmdesk.domain.errors import UserError
from rmdesk.services.opening import Stuck, WayOn

from .. import backup_words
from ..errors import in_words
from ..i18n import say, tr
from ..theme import em
from ..widgets.basics import button, label, row

Go = Callable[[WayOn, Path | None], str]


class TroubleDialog(QDialog):
    """Ends accepted once the way chosen has been gone; rejected when RMDesk is to close.

    ``go`` goes a way on, with the backup or file chosen, and returns what to say of it; it may
    raise UserError. ``chosen`` is the way that was gone.
    """

    def __init__(self, stuck: Stuck, today: date, go: Go, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stuck, self._go = stuck, go
        self.chosen: WayOn | None = None
        self.said = ""
        self.setWindowTitle(tr("RMDesk cannot open your company"))
        self.setMinimumWidth(em(self, 38))
        # A sentence that begins with a path still runs its language's way, and the path its own.
        mark = "\u200f\u200e" if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else ""
        first, *others = (mark + say(problem) for problem in stuck.error.problems)
        self.text = label(first, "strong")
        self.more = label("\n".join(others), "muted")
        self.more.setVisible(bool(others))
        self.error = label("", "error")
        self.error.hide()
        self.done_text = label("", "good")
        self.done_text.hide()
        self.buttons = {way: button(_words()[way], partial(self.choose, way))
                        for way in stuck.ways}  # fmt: skip
        if stuck.ways:
            self.buttons[stuck.ways[0]].setProperty("kind", "primary")
            self.buttons[stuck.ways[0]].setDefault(True)
        self.close_button = button(tr("Close RMDesk"), self.reject)
        self.list = QListWidget()
        self.list.setProperty("kind", "list")
        self.list.setAccessibleName(tr("Backups, the newest first"))
        self.list.ensurePolished()  # or the rows keep the height of plain ones
        self.list.addItems([backup_words.line(e, today) for e in stuck.backups])
        self._place()

    def _place(self) -> None:
        column = QVBoxLayout(self)
        gap = em(self, 1.0)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(em(self, 0.6))
        column.addWidget(label(tr("Your company could not be opened"), "title"))
        for part in (self.text, self.more):
            column.addWidget(part)
        column.addWidget(label(tr("Nothing was changed, and nothing new was made."), "muted"))
        if WayOn.RESTORE in self._stuck.ways:
            column.addWidget(label(tr("Backups, the newest first"), "heading"))
            column.addWidget(self.list, 1)
            self.list.setMinimumHeight(em(self, 9))
            self.list.setCurrentRow(0)
        for way in self._stuck.ways:
            column.addWidget(self.buttons[way])
            hint = _hints().get(way)
            if hint:
                column.addWidget(label(hint, "muted"))
        column.addWidget(self.error)
        column.addWidget(self.done_text)
        column.addLayout(row(None, self.close_button))

    def choose(self, way: WayOn) -> None:
        """Go a way on; what does not work out is said here, and another way can be gone."""
        self.error.hide()
        target: Path | None = None
        if way is WayOn.RESTORE:
            target = self._stuck.backups[max(0, self.list.currentRow())].path
        if way is WayOn.SAVE_COPY:
            name, _ = QFileDialog.getSaveFileName(self, tr("Save a copy"), "company.rmdesk")
            if not name:
                return
            target = Path(name)
        try:
            said = self._go(way, target)
        except UserError as error:
            self.error.setText(in_words(error))
            self.error.show()
            return
        if way is WayOn.SAVE_COPY:
            self.done_text.setText(said)
            self.done_text.show()
            return
        self.chosen = way
        self.said = said
        self.accept()


def _words() -> dict[WayOn, str]:
    return {
        WayOn.AGAIN: tr("Try again"),
        WayOn.LOOK: tr("Only look at it"),
        WayOn.RECOVER: tr("Recover what can be read"),
        WayOn.RESTORE: tr("Restore the chosen backup"),
        WayOn.SAVE_COPY: tr("Save a copy of the file…"),
        WayOn.TAKE_OVER: tr("Open it here all the same"),
        WayOn.ANEW: tr("Begin with an empty company"),
    }


def _hints() -> dict[WayOn, str]:
    return {
        WayOn.LOOK: tr("You can look and print; nothing can be changed."),
        WayOn.RECOVER: tr("Makes a new file of all that is still there. The damaged one is kept."),
        WayOn.TAKE_OVER: tr(
            "Only if you are sure that it is closed there: two who change it at "
            "once make two versions."
        ),
    }
