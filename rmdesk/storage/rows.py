"""Rows to domain objects and back, where the two differ in more than names."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import Any

import sqlalchemy as sa

from rmdesk.domain.people import Person, PersonId, Rhythm, fold
from rmdesk.domain.programme import Cadence, Matters, Paper, Programme, Weights, WhenOdd
from rmdesk.domain.rounds import Reason
from rmdesk.domain.skills import LearningGoal, Strength
from rmdesk.domain.weeks import Week

PERSON_COLUMNS = tuple(f.name for f in fields(Person) if f.name != "id")


GOAL_COLUMNS = (
    "person_id",
    "skill_id",
    "priority",
    "present_level",
    "done",
    "target_level",
)
_DATES = ("start_date", "alternate_from", "paused_until")
_NEW = {f.name: f.default for f in fields(Person) if f.name not in ("id", "name")}


def people_values(
    people: Sequence[Mapping[str, Any]],
) -> tuple[tuple[str, ...], list[tuple[Any, ...]]]:
    """The columns that somebody new tells, and the rows under them as SQLite holds them.

    What nobody tells is left to the table's own defaults, which are those of ``Person``.
    """
    told: set[str] = set().union(*people)
    columns = ("id", *(c for c in PERSON_COLUMNS if c in told))
    rest = {name: _NEW.get(name) for name in columns}
    days = [name for name in _DATES if name in told]
    rows = []
    for person in people:
        details = {**rest, **person}
        for name in days:
            if details[name] is not None:
                details[name] = details[name].isoformat()
        rows.append(tuple(details.values()))
    return columns, rows


def goal_values(person: PersonId, goal: LearningGoal) -> tuple[Any, ...]:
    """A goal of ``person`` under ``GOAL_COLUMNS``, as SQLite holds it."""
    return (
        person,
        goal.skill,
        goal.priority,
        goal.present_level,
        goal.done,
        goal.target_level,
    )


def person_row(person: Person) -> dict[str, Any]:
    """Every column of ``person`` but its id."""
    row = {name: getattr(person, name) for name in PERSON_COLUMNS}
    row["rhythm"] = person.rhythm.value
    return row


def to_person(row: Mapping[str, Any]) -> Person:
    return Person(**{**row, "rhythm": Rhythm(row["rhythm"])})


def strength_row(strength: Strength) -> dict[str, Any]:
    return {
        "person_id": strength.person,
        "skill_id": strength.skill,
        "level": strength.level,
    }


def goal_row(goal: LearningGoal) -> dict[str, Any]:
    return dict(zip(GOAL_COLUMNS, goal_values(goal.person, goal), strict=True))


def interest_row(person: PersonId, topic: str) -> dict[str, Any]:
    return {"person_id": person, "folded": fold(topic), "topic": topic}


def reason_json(reason: Reason) -> dict[str, Any]:
    return {"code": reason.code, "about": list(reason.about)}


def to_reason(data: Mapping[str, Any]) -> Reason:
    return Reason(code=data["code"], about=tuple(data["about"]))


def settings_of(programme: Programme) -> dict[str, Any]:
    """Programme settings as JSON values, one a setting."""
    weights = {name: int(getattr(programme.weights, name)) for name in Weights.names()}
    return {
        "company_name": programme.company_name,
        "cadence": programme.cadence.value,
        "first_week": str(programme.first_week) if programme.first_week else None,
        "first_weekday": programme.first_weekday,
        "when_odd": programme.when_odd.value,
        "workdays": sorted(programme.workdays),
        "weights": weights,
        "paper": programme.paper.value,
        "language": programme.language,
        "locale": programme.locale,
        "country": programme.country,
        "subdivision": programme.subdivision,
        "time_zone": programme.time_zone,
        "logo": b64encode(programme.logo).decode("ascii"),
    }


def to_programme(settings: Mapping[str, Any]) -> Programme:
    """Settings as stored; those that are missing keep their defaults."""
    made: dict[str, Any] = {
        k: settings[k] for k in ("company_name", "first_weekday") if k in settings
    }
    for key in ("language", "locale", "country", "subdivision", "time_zone"):
        if key in settings:
            made[key] = settings[key]
    kinds = {"cadence": Cadence, "when_odd": WhenOdd, "paper": Paper, "workdays": frozenset}
    made.update({k: kind(settings[k]) for k, kind in kinds.items() if k in settings})
    if settings.get("logo"):
        made["logo"] = b64decode(settings["logo"])
    if settings.get("first_week"):
        made["first_week"] = Week.parse(settings["first_week"])
    if "weights" in settings:
        known = set(Weights.names())
        chosen = {n: Matters(v) for n, v in settings["weights"].items() if n in known}
        made["weights"] = Weights(**chosen)
    return Programme(**made)


def new_id(done: sa.CursorResult[Any]) -> int:
    """The id that an insert has given."""
    key = done.inserted_primary_key
    assert key is not None
    return int(key[0])
