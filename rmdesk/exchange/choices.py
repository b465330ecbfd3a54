"""What the owner says about a file: which sheet, which column is what, which rows to take."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from .dates import Order
from .headers import Field


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """The owner's answers; all of them may be left out.

    ``columns`` maps a header or a column's letter to the field it holds, or to None for a
    column to leave out; private columns are never taken, whatever it says. ``mended`` holds
    cells as they should have been, by (row, column's letter). ``take`` says of a row whether
    to take it: people who have left are not unless it says so. ``same_skills`` maps a skill's
    name to the one it is another name for. ``archive`` are people, by id, who are no longer
    in the file and are to be archived. ``leave_until`` lets those on
    leave take a break until that day. ``today`` is needed for last days only.
    """

    sheet: str | None = None
    encoding: str | None = None
    columns: Mapping[str, Field | None] = field(default_factory=lambda: MappingProxyType({}))
    date_order: Order | None = None
    mended: Mapping[tuple[int, str], str] = field(default_factory=lambda: MappingProxyType({}))
    take: Mapping[int, bool] = field(default_factory=lambda: MappingProxyType({}))
    take_gone: bool = False
    same_skills: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    archive: frozenset[int] = frozenset()
    leave_until: date | None = None
    today: date | None = None


NO_CHOICES = Choices()
