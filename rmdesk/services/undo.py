"""Undo, redo and the list of what was done."""

from __future__ import annotations

from rmdesk.domain.changes import Changes, Step

from .session import Session


class UndoService:
    """Every change can be taken back, also after a restart."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def undo(self) -> Changes:
        """Take the last change back. UserError where there is none."""
        return self._session.database.undo()

    def redo(self) -> Changes:
        """Make the change undone last again. UserError where there is none."""
        return self._session.database.redo()

    def steps(self) -> tuple[Step, ...]:
        """What was done, the newest first."""
        return self._session.database.steps()
