"""Texts in the database: a template and its fields as JSON.

A name, a file or a place is a plain string in it, so that one can be found and taken out;
days, times and weeks are marked as such.
"""

from __future__ import annotations

import json
from datetime import date, time
from typing import Any

from rmdesk.domain.text import Text
from rmdesk.domain.weeks import Week


def to_json(text: str) -> str:
    """A text as JSON; empty for a plain string, which has no template."""
    return json.dumps(_packed(text), ensure_ascii=False) if isinstance(text, Text) else ""


def of_json(said: str, label: str) -> str:
    """The text stored as ``said``; where there is none, the ``label`` beside it."""
    found = _unpacked(json.loads(said)) if said else label
    assert isinstance(found, str)
    return found


def replaced(said: str, old: str, new: str) -> str:
    """``said`` with ``new`` in place of every ``old`` in its fields; the template stays."""
    text = of_json(said, "")
    return to_json(_with(text, old, new)) if isinstance(text, Text) else said


def _with(value: Any, old: str, new: str) -> Any:
    if isinstance(value, Text):
        places = [_with(p, old, new) for p in value.places]
        fields = {k: _with(v, old, new) for k, v in value.fields.items()}
        return value.again(*places, **fields)
    if isinstance(value, list | tuple):
        return [_with(v, old, new) for v in value]
    return value.replace(old, new) if isinstance(value, str) else value


def _packed(value: object) -> Any:
    if isinstance(value, Text):
        found: dict[str, Any] = {"text": value.template, "one": value.one, "n": value.n}
        found["places"] = [_packed(p) for p in value.places]
        found["fields"] = {name: _packed(field) for name, field in value.fields.items()}
        return found
    if isinstance(value, list | tuple):
        return [_packed(v) for v in value]
    if isinstance(value, Week):
        return {"week": str(value)}
    if isinstance(value, date):
        return {"day": value.isoformat()}
    if isinstance(value, time):
        return {"time": value.isoformat()}
    return value if isinstance(value, str | int | float) else str(value)


def _unpacked(value: Any) -> Any:
    if isinstance(value, list):
        return [_unpacked(v) for v in value]
    if not isinstance(value, dict):
        return value
    if "week" in value:
        return Week.parse(value["week"])
    if "day" in value:
        return date.fromisoformat(value["day"])
    if "time" in value:
        return time.fromisoformat(value["time"])
    places = [_unpacked(p) for p in value["places"]]
    fields = {name: _unpacked(field) for name, field in value["fields"].items()}
    if value["n"] is None:
        return Text(value["text"], *places, **fields)
    return Text.plural(value["one"], value["text"], value["n"], *places, **fields)
