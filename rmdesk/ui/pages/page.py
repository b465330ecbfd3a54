"""What all pages have in common: a title, perhaps a search, and asking again after a change."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from rmdesk.domain.changes import Changes

from ..context import Context
from ..theme import em
from ..widgets.basics import label, row


class Page(QWidget):
    """A page of the window.

    A page says what it asks for (``question``) and how it shows the answer (``show_view``), and
    names the ``tables`` it shows something of; none means all. It asks when it is first shown
    and whenever one of its tables was changed: at once where it is seen, else when it is shown
    again, so that a change costs no more than what can be seen of it.
    """

    tables: Collection[str] = ()
    view: Any = None
    search: QLineEdit | None = None

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.page_actions: list[QAction] = []
        self._stale = True
        context.changed.connect(self._on_changed)

    def question(self) -> Callable[[], Any]:
        """A job for the worker, which gives what the page shows."""
        raise NotImplementedError

    def show_view(self, view: Any) -> None:
        """Show what was asked for."""
        raise NotImplementedError

    def show_look(self, view: Any) -> None:
        """Show what is known for certain while the company is still being opened."""
        self._stale = False
        self.show_view(view)

    @Slot()
    def refresh(self) -> None:
        """Ask anew for what the page shows."""
        self._stale = False
        self.context.ask(type(self).__name__, self.question(), self.show_view)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        touched = changes.tables if not self.tables else changes.tables & set(self.tables)
        if touched and self.isVisible():
            self.refresh()
        elif touched:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    # --- the line at the top

    def make_head(self, title: str, *widgets: QWidget | None) -> QHBoxLayout:
        """The page's title, how many things it shows (``count``), and at the end ``widgets``."""
        self.title: QLabel = label(title, "title", wrap=False)
        self.count: QLabel = label("", "muted", wrap=False)
        head = row(self.title, self.count, None, *widgets)
        head.setSpacing(em(self, 0.6))
        return head

    def make_search(self, hint: str, name: str, searched: Callable[[str], object]) -> QLineEdit:
        """A line to search in; ``focus_search`` goes there."""
        made = self.search = QLineEdit()
        made.setPlaceholderText(hint)
        made.setAccessibleName(name)
        made.setClearButtonEnabled(True)
        made.textChanged.connect(searched)
        return made

    @Slot()
    def focus_search(self) -> None:
        """Begin a search."""
        if self.search is not None:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()
