"""The owner's rules about who meets whom."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .people import Person, PersonId, fold


@dataclass(frozen=True, slots=True, kw_only=True)
class NeverPair:
    """These two are never in one group. The reason is private: no sheet or export shows it."""

    a: PersonId
    b: PersonId
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PreferTogether:
    """These two would like to meet."""

    a: PersonId
    b: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportsTo:
    """``person`` reports to ``manager``."""

    person: PersonId
    manager: PersonId


class Unit(StrEnum):
    """What a cover rule counts."""

    DEPARTMENT = "department"
    ROLE = "role"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """At most ``at_most`` people of one department or role are away at once."""

    id: int
    unit: Unit
    value: str
    at_most: int

    def counts(self, person: Person) -> bool:
        """Whether ``person`` belongs to what the rule counts."""
        mine = person.department if self.unit is Unit.DEPARTMENT else person.role
        return fold(mine) == fold(self.value)


def pair_key(a: PersonId, b: PersonId) -> tuple[PersonId, PersonId]:
    """Two people in the one order everything is kept in: smaller id first."""
    return (a, b) if a < b else (b, a)
