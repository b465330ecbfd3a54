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
    both rows and differs. A name seen for the first time costs one look; only namesakes are
    stored under all the ways in which a later row may be compared with them, so that a long
    list of namesakes costs no more than any other.
    """

    _first: dict[str, StaffRow] = field(default_factory=dict)
    _people: dict[_Key, StaffRow] = field(default_factory=dict)
    _spread: set[str] = field(default_factory=set)
    _numbers: dict[str, StaffRow] = field(default_factory=dict)
    _emails: dict[str, StaffRow] = field(default_factory=dict)
    _places: dict[int, int] = field(default_factory=dict)

    def twin(self, row: StaffRow) -> StaffRow | None:
        """An earlier row that cannot be told apart from ``row``."""
        name = fold(row.name)
        if name not in self._first:
            return None
        if name not in self._spread:
            self._spread.add(name)
            self._store(name, self._first[name])
        choices = [(_ANY,) if not mark else (mark, "") for mark in _marks(row)]
        for marks in product(*choices):
            found = self._people.get((name, *marks))
            if found:
                return found
        return None

    def same_number(self, row: StaffRow) -> StaffRow | None:
        """An earlier row with the same staff number."""
        return self._numbers.get(fold(row.number)) if row.number else None

    def same_address(self, row: StaffRow) -> StaffRow | None:
        """An earlier row with the same e-mail address, or else the same number."""
        if row.email and (found := self._emails.get(fold(row.email))):
            return found
        return self.same_number(row)

    def place(self, row: StaffRow) -> int:
        """How many rows were taken before this one."""
        return self._places[row.row]

    def add(self, row: StaffRow) -> None:
        """Remember ``row`` for comparing later ones with it."""
        name = fold(row.name)
        if name not in self._first:
            self._first[name] = row
        elif name in self._spread:
            self._store(name, row)
        if row.number:
            self._numbers.setdefault(fold(row.number), row)
        if row.email:
            self._emails.setdefault(fold(row.email), row)
        self._places[row.row] = len(self._places)

    def _store(self, name: str, row: StaffRow) -> None:
        for marks in product(*((mark, _ANY) for mark in _marks(row))):
            self._people.setdefault((name, *marks), row)


def _marks(row: StaffRow) -> tuple[str, str, str]:
    return fold(row.number or ""), fold(row.email or ""), fold(row.department or "")
