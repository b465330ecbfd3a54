"""Is this person in the file already? Namesakes are told apart by number, e-mail, department."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import product

from .names import fold
from .records import StaffRow

_ANY = "*"
_Key = tuple[str, ...]


@dataclass(slots=True)
class Seen:
    """The rows taken so far.

    Two namesakes are two people only if one of number, e-mail and department is given in
    both rows and differs. Every row is stored under all the ways in which a later one may
    be compared with it, so that a long list of namesakes costs no more than any other.
    """

    _people: dict[_Key, StaffRow] = field(default_factory=dict)
    _numbers: dict[str, StaffRow] = field(default_factory=dict)

    def twin(self, row: StaffRow) -> StaffRow | None:
        """An earlier row that cannot be told apart from ``row``."""
        choices = [(_ANY,) if not mark else (mark, "") for mark in _marks(row)]
        name = fold(row.name)
        for marks in product(*choices):
            found = self._people.get((name, *marks))
            if found:
                return found
        return None

    def same_number(self, row: StaffRow) -> StaffRow | None:
        """An earlier row with the same staff number."""
        return self._numbers.get(fold(row.number)) if row.number else None

    def add(self, row: StaffRow) -> None:
        """Remember ``row`` for comparing later ones with it."""
        name = fold(row.name)
        for marks in product(*((mark, _ANY) for mark in _marks(row))):
            self._people.setdefault((name, *marks), row)
        if row.number:
            self._numbers.setdefault(fold(row.number), row)


def _marks(row: StaffRow) -> tuple[str, str, str]:
    return fold(row.number or ""), fold(row.email or ""), fold(row.department or "")
