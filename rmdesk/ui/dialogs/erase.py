"""Erasing a person: said plainly before, because it cannot be undone; then the backups."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QVBoxLayout, QWidget

from rmdesk.domain.errors import UserError
from rmdesk.domain.people import Person, fold
from rmdesk.services.privacy import Erasure

from ..context import Context
from ..errors import in_words
from ..i18n import plural, tr
from ..theme import em
from ..widgets.basics import button, label, row


class EraseDialog(QDialog):
    """Two steps: Erase, once the name has been typed; then the backups that still hold it."""

    def __init__(self, context: Context, person: Person, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._person = context, person
        self.erasure: Erasure | None = None
        self.setWindowTitle(tr("Erase {name}", name=person.label))
        self.setMinimumWidth(em(self, 34))
        self.title = label(tr("Erase {name} for good?", name=person.label), "title")
        self.text = label(
            tr("Name, mail, phone, photo, notes, skills, wishes and rules go, and cannot be "
               "brought back. Earlier rounds keep “Former colleague” in their place. What was "
               "done before can no longer be undone. To take somebody out of future rounds, "
               "archive them instead.")
        )  # fmt: skip
        self.ask = label(tr("Type the name to go on: {name}", name=person.label), "strong")
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("The name of the person to erase"))
        self.name.textChanged.connect(self._typed)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Backups that still hold the name"))
        self.list.hide()
        self.error = label("", "error")
        self.error.hide()
        self.erase_button = button(tr("Erase for good"), self.erase, kind="danger", icon="delete")
        self.erase_button.setEnabled(False)
        self.clean_button = button(tr("Clean these backups"), self.clean, kind="primary")
        self.clean_button.hide()
        self.close_button = button(tr("Cancel"), self.reject)
        self._place()
        self.name.setFocus()

    def _place(self) -> None:
        column = QVBoxLayout(self)
        gap = em(self, 0.9)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(em(self, 0.6))
        for part in (self.title, self.text, self.ask, self.name, self.list, self.error):
            column.addWidget(part)
        column.addLayout(row(self.erase_button, None, self.close_button, self.clean_button))

    def _typed(self, text: str) -> None:
        self.erase_button.setEnabled(fold(text) == fold(self._person.label))

    def erase(self) -> None:
        """Do it."""
        self.erase_button.setEnabled(False)
        privacy, person = self._context.services.privacy, self._person
        self._context.ask("erase", lambda: privacy.erase(person), self._erased, self._failed)

    def _erased(self, done: Erasure) -> None:
        self.erasure = done
        self._show_backups(done.backups, failed=False)

    def _show_backups(self, backups: tuple[object, ...], *, failed: bool) -> None:
        for part in (self.ask, self.name, self.erase_button):
            part.hide()
        self.close_button.setText(tr("Close"))
        self.title.setText(tr("Erased"))
        if not backups:
            self.text.setText(tr("No backup holds the name any more."))
            self.list.hide()
            self.clean_button.hide()
            return
        count = plural("{n} backup still holds the name.", "{n} backups still hold the name.",
                       len(backups))  # fmt: skip
        what = (
            tr("They could not be cleaned. Delete them yourself if you no longer need them.")
            if failed
            else tr("Clean them as well, or they bring the person back when one is restored.")
        )
        self.text.setText(f"{count} {what}")
        self.list.clear()
        self.list.addItems([str(path) for path in backups])
        self.list.show()
        self.clean_button.setVisible(not failed)

    def clean(self) -> None:
        """Take the person out of the backups too."""
        assert self.erasure is not None
        privacy, done = self._context.services.privacy, self.erasure
        self.clean_button.setEnabled(False)
        self._context.ask("clean", lambda: privacy.clean_backups(done), self._cleaned, self._failed)

    def _cleaned(self, left: tuple[object, ...]) -> None:
        self._show_backups(left, failed=True)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.error.setText(in_words(error))
            self.error.show()
            self.erase_button.setEnabled(True)
        else:
            self._context.failed.emit(error)
