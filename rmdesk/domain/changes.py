"""What one service call changed: the unit of undo and of refreshing the window."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """The result of one transaction.

    ``step`` is its number in the history (None when nothing changed), ``tables`` the
    kinds of rows it touched, ``label`` what was done, for "Undo ...".
    """

    step: int | None
    label: str
    tables: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return self.step is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One line of the history list."""

    id: int
    label: str
    at: datetime
    who: str
    undone: bool
