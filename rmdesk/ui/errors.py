"""How an error reaches the owner: what happened, and what to do next."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

from rmdesk.domain.errors import UserError

from .i18n import say, tr


def in_words(error: UserError) -> str:
    """What happened and what to do next, in the window's language."""
    return "\n".join(map(say, error.problems))


def show_error(parent: QWidget | None, error: BaseException) -> None:
    """Show an error in words. One that is our fault says so, and that the data is safe."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("RMDesk")
    if isinstance(error, UserError):
        first, *others = map(say, error.problems)
        box.setText(first)
        box.setInformativeText("\n".join(others))
    else:
        box.setText(tr("Something went wrong inside RMDesk. Your data is safe."))
        box.setInformativeText(type(error).__name__)
    box.exec()
