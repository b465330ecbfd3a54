"""Whom a row of a staff list speaks of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import product
from typing import Any

from rmdesk.domain.people import Person
from rmdesk.exchange.names import fold
from rmdesk.exchange.staff import StaffRow

_MOST_NAMESAKES = 10_000
"""Pairs of rows and people of one name that are compared; nobody has a hundred namesakes."""

_RowKey = Callable[[StaffRow], Any]
_PersonKey = Callable[[Person], Any]


def match_rows(people: Iterable[Person], rows: Sequence[StaffRow]) -> dict[int, Person]:
    """Row number -> the stored person it speaks of.

    First by staff number, e-mail, and name with department; only then by name alone, and
    only where one row and one person of that name are left. Rows without a name are known
    by number and e-mail alone.
    """
    everybody = list(people)
    if not everybody:
        return {}
    found: dict[int, Person] = {}
    taken: set[int] = set()
    for of_row, of_person, several in _WAYS:
        rows_of: dict[Any, list[StaffRow]] = defaultdict(list)
        people_of: dict[Any, list[Person]] = defaultdict(list)
        for row in rows:
            if row.row not in found and (key := of_row(row)):
                rows_of[key].append(row)
        for person in everybody:
            if person.id not in taken and (key := of_person(person)) in rows_of:
                people_of[key].append(person)
        for key, fits in people_of.items():
            for row, person in _pairs(rows_of[key], fits, alone=several):
                found[row.row] = person
                taken.add(person.id)
    return found


def _pairs(
    rows: Sequence[StaffRow], people: Sequence[Person], *, alone: bool
) -> list[tuple[StaffRow, Person]]:
    """Those rows and people that have only each other; with ``alone`` by name alone, so that
    another number or e-mail says it is somebody else."""
    if len(rows) * len(people) > _MOST_NAMESAKES:
        return []
    fits = [(r, p) for r, p in product(rows, people) if not alone or not _contradict(r, p)]
    rows_seen = [r.row for r, _ in fits]
    people_seen = [p.id for _, p in fits]
    return [(r, p) for r, p in fits if rows_seen.count(r.row) == 1 and people_seen.count(p.id) == 1]


def _contradict(row: StaffRow, person: Person) -> bool:
    told = ((row.number, person.number), (row.email, person.email))
    return any(a and b and a.casefold() != b.casefold() for a, b in told)


def _row_number(row: StaffRow) -> Any:
    return row.number or ""


def _person_number(person: Person) -> Any:
    return person.number


def _row_email(row: StaffRow) -> Any:
    return (row.email or "").casefold()


def _person_email(person: Person) -> Any:
    return person.email.casefold()


def _row_home(row: StaffRow) -> Any:
    return row.name and (fold(row.name), fold(row.department or ""))


def _person_home(person: Person) -> Any:
    return fold(person.name), fold(person.department)


def _row_name(row: StaffRow) -> Any:
    return row.name and fold(row.name)


def _person_name(person: Person) -> Any:
    return fold(person.name)


_WAYS: tuple[tuple[_RowKey, _PersonKey, bool], ...] = (
    (_row_number, _person_number, False),
    (_row_email, _person_email, False),
    (_row_home, _person_home, True),
    (_row_name, _person_name, True),
)
