"""What people are called in tables of rounds, meetups and check-ins, and who is meant there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from rmdesk.domain.people import Person, PersonId, fold


def table_names(people: Iterable[Person]) -> dict[PersonId, str]:
    """The name to show; where several share it, with what tells them apart in brackets."""
    everybody = tuple(people)
    by_label: dict[str, list[Person]] = defaultdict(list)
    for person in everybody:
        by_label[fold(person.label)].append(person)
    return {p.id: _told_apart(p, by_label[fold(p.label)]) for p in everybody}


def people_meant(people: Iterable[Person]) -> Mapping[str, frozenset[PersonId]]:
    """Folded name, in all ways in which a table may write it -> who may be meant."""
    found: dict[str, set[PersonId]] = defaultdict(set)
    for person in people:
        for name in (person.label, person.name):
            found[fold(name)].add(person.id)
            for mark in _marks(person):
                found[fold(f"{name} ({mark})")].add(person.id)
    return {name: frozenset(ids) for name, ids in found.items()}


def _told_apart(person: Person, namesakes: list[Person]) -> str:
    if len(namesakes) == 1:
        return person.label
    others = {fold(m) for p in namesakes if p is not person for m in _marks(p)}
    mark = next((m for m in _marks(person) if fold(m) not in others), "")
    return f"{person.label} ({mark})" if mark else person.label


def _marks(person: Person) -> tuple[str, ...]:
    return tuple(m for m in (person.number, person.email, person.name, person.department) if m)
