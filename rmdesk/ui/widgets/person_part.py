"""What the parts of the person editor share: whom they show, and how they change things."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from rmdesk.domain.errors import UserError
from rmdesk.domain.people import Person
from rmdesk.services.people_view import PeopleView, PersonView

from ..context import Context
from ..errors import in_words
from ..theme import em
from .basics import label


class PersonPart(QWidget):
    """One part of the editor. ``show_person`` is told of every change of the person shown."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.view: PersonView | None = None
        self.column = QVBoxLayout(self)
        gap = em(self, 0.6)
        self.column.setContentsMargins(gap, gap, gap, gap)
        self.column.setSpacing(em(self, 0.45))
        self.error = label("", "error")
        self.error.hide()

    @property
    def person(self) -> Person:
        """Whom the part shows."""
        assert self.view is not None
        return self.view.person

    def show_person(self, view: PersonView, everybody: PeopleView, /, *, fresh: bool) -> None:
        """Show a person; ``fresh`` when it is another one than before."""
        raise NotImplementedError

    def change(self, job: Callable[[], Any]) -> None:
        """Change something; what goes wrong is said in the part itself."""
        self.error.hide()
        self.context.change(job, failed=self.show_failure)

    def show_failure(self, error: BaseException) -> None:
        """Say what was wrong beside what it is about."""
        if isinstance(error, UserError):
            self.error.setText(in_words(error))
            self.error.show()
        else:
            self.context.failed.emit(error)

    def heading(self, text: str, why: str = "") -> QLabel:
        """A heading, and a muted sentence under it."""
        made = label(text, "strong")
        self.column.addWidget(made)
        if why:
            self.column.addWidget(label(why, "muted"))
        return made
