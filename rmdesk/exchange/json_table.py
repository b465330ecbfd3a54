"""A JSON list of objects, as this program (and many others) export tables."""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import chain
from typing import Any

from rmdesk.domain.errors import UserError
from rmdesk.domain.text import Text

from .cells import Cell, Grid, bounded
from .encodings import decode

_NOT_A_TABLE = Text(
    "The file is not a list of people in JSON. Export the list as .csv or .xlsx and import that."
)


def read_json(content: bytes) -> Grid:
    """Each object is a row, each key a column; the keys make up row 1. Raises UserError."""
    try:
        entries = json.loads(decode(content))
    except (ValueError, RecursionError):
        raise UserError(_NOT_A_TABLE) from None
    if not isinstance(entries, list) or not all(isinstance(e, dict) for e in entries):
        raise UserError(_NOT_A_TABLE)
    if not entries:
        raise UserError("The file is empty: its list has no entries.")
    # Keys keep the order in which they first appear.
    keys = list(dict.fromkeys(chain.from_iterable(entries)))
    rows: list[Sequence[Cell]] = [[_text(key) for key in keys]]
    rows += ([_cell(entry.get(key)) for key in keys] for entry in entries)
    return Grid(bounded(enumerate(rows, start=1)))


def _cell(value: Any) -> str:
    if value is None or isinstance(value, dict):
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, list):
        return "; ".join(_cell(item) for item in value if not isinstance(item, list))
    return _text(str(value))


def _text(text: str) -> str:
    """Without half characters (lone surrogates), which JSON can spell but no file can hold."""
    return text.encode("utf-8", "ignore").decode("utf-8")
