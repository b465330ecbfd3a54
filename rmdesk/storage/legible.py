"""What the columns of a company file must hold to be read at all.

SQLite's own checks find a torn page, but not a bit that has flipped in a text: a week that is
none, a number with a letter in it, JSON of another shape. Here is what each column is for, and
what stands in for it where it can no longer be read but the rest of its row is worth keeping.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from rmdesk.domain.availability import Answer
from rmdesk.domain.errors import UserError
from rmdesk.domain.meetups import MeetupStatus
from rmdesk.domain.partnerships import PartnersMeet
from rmdesk.domain.people import Rhythm
from rmdesk.domain.rounds import RoundStatus
from rmdesk.domain.rules import Unit
from rmdesk.domain.weeks import Week

from .pages import Value
from .rows import to_programme, to_reason

_GARBLED = (ValueError, KeyError, TypeError, AttributeError, RecursionError, UserError)


@dataclass(frozen=True, slots=True)
class Table:
    """A table of our own schema: its columns, and which of them is the row's number."""

    name: str
    columns: tuple[str, ...]
    kinds: tuple[str, ...]
    required: tuple[bool, ...]
    defaults: tuple[str | None, ...]
    number: int | None


_TYPES: Mapping[str, tuple[type, ...]] = {
    "INTEGER": (int,),
    "BOOLEAN": (int,),
    "BLOB": (bytes,),
    "FLOAT": (int, float),
    "JSON": (str, int, float),  # JSON that is one number is stored as a number
}


def may_hold(kind: str, value: Value, *, required: bool) -> bool:
    """Whether a value is of a column's type."""
    return not required if value is None else isinstance(value, _TYPES.get(kind, (str,)))


def unreadable_in(table: Table, values: Sequence[Value]) -> list[int]:
    """The columns of a row, which may end early, that nobody can read."""
    found = [at for at, value in enumerate(values) if not _is_readable(table, at, value)]
    if table.name == "setting" and not found and len(values) > 1:
        return [] if _is_setting(values[0], values[1]) else [1]
    return found


def stand_in(table: Table, at: int) -> Value:
    """What to put where a column cannot be read; None where nothing will do."""
    default = table.defaults[at]
    return default if default is not None else _BLANK.get((table.name, table.columns[at]))


def _is_readable(table: Table, at: int, value: Value) -> bool:
    if at == table.number:
        return True
    if not may_hold(table.kinds[at], value, required=table.required[at]):
        return False
    if value is None:
        return True
    means = _MEANS.get((table.name, table.columns[at])) or _KINDS.get(table.kinds[at])
    if means is None or table.name == "setting":
        return True
    if not isinstance(value, str):
        return False
    try:
        means(value)
    except _GARBLED:
        return False
    return True


def _is_setting(key: Value, value: Value) -> bool:
    """Whether the programme can be made with such a setting."""
    try:
        to_programme({str(key): json.loads(value) if isinstance(value, str) else value})
    except _GARBLED:
        return False
    return True


def _words(text: str) -> None:
    if not all(isinstance(word, str) for word in _list(text)):
        raise ValueError(text)


def _list(text: str) -> list[object]:
    found = json.loads(text)
    if not isinstance(found, list):
        raise ValueError(text)  # noqa: TRY004 - what is caught above
    return found


def _numbers(text: str) -> None:
    if not all(isinstance(number, int) for number in _list(text)):
        raise ValueError(text)


def _parts(text: str) -> None:
    if not all(isinstance(points, int) for points in json.loads(text).values()):
        raise ValueError(text)


def _weeks(text: str) -> None:
    for week in _list(text):
        Week.parse(str(week))


def _reason(data: object) -> None:
    made = to_reason(data)  # type: ignore[arg-type]
    if not all(isinstance(word, str) for word in (made.code, *made.about)):
        raise ValueError(data)


def _reasons(text: str) -> None:
    for data in _list(text):
        _reason(data)


def _row(text: str) -> None:
    if not isinstance(json.loads(text), dict):
        raise ValueError(text)  # noqa: TRY004 - what is caught above


def _said(text: str) -> None:
    if text:
        _row(text)


_KINDS: Mapping[str, Callable[[str], object]] = {
    "JSON": json.loads,
    "DATE": date.fromisoformat,
    "TIME": time.fromisoformat,
    "DATETIME": datetime.fromisoformat,
}

_MEANS: Mapping[tuple[str, str], Callable[[str], object]] = {
    ("person", "rhythm"): Rhythm,
    ("availability", "answer"): Answer,
    ("cover", "unit"): Unit,
    ("partnership", "meets"): PartnersMeet,
    ("meetup", "status"): MeetupStatus,
    ("week_round", "status"): RoundStatus,
    ("week_round", "week"): Week.parse,
    ("week_round", "value"): int,
    ("week_round", "bound"): int,
    ("week_round", "notes"): _reasons,
    ("week_group", "value"): int,
    ("week_group", "parts"): _parts,
    ("week_group", "topics"): _words,
    ("week_group", "met_before"): _weeks,
    ("week_group", "reasons"): _reasons,
    ("sit_out", "cost"): int,
    ("sit_out", "why"): lambda text: _reason(json.loads(text)),
    ("called_off", "week"): Week.parse,
    ("called_off", "people"): _numbers,
    ("calendar_entry", "week"): Week.parse,
    ("calendar_entry", "people"): _numbers,
    ("step", "said"): _said,
    ("step_row", "before"): _row,
    ("step_row", "after"): _row,
}

# A group without the reasons for it is still a group, and a round without its worth a round.
_BLANK: Mapping[tuple[str, str], Value] = {
    ("week_round", "value"): "0",
    ("week_round", "bound"): "0",
    ("week_round", "notes"): "[]",
    ("week_group", "value"): "0",
    ("week_group", "parts"): "{}",
    ("week_group", "topics"): "[]",
    ("week_group", "met_before"): "[]",
    ("week_group", "reasons"): "[]",
    ("sit_out", "cost"): "0",
    ("sit_out", "why"): '{"code": "few_people", "about": []}',
}
