"""Lists with no header row: which column holds what, told by what is in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from .cells import Grid, Row
from .columns import Column, Layout, Wanted
from .dates import read_date
from .headers import Field, header_key
from .names import clean
from .sensitive_values import private_columns

_LOOKED_AT: Final = 200
_EMAIL = re.compile(r"\S+@\S+\.\w+")
_PHONE = re.compile(r"\+?[\d ()/.-]{7,20}")
_NUMBER = re.compile(r"[A-Za-z]{0,3}\d{1,8}")
_NAME = re.compile(r"[^\W\d_][^\d@;:<>{}]*")
_SKILLS = re.compile(r".+[:(]\s*\d\)?\s*([;,].*)?|.+;.+")


def guess_layout(grid: Grid, wanted: Wanted) -> Layout | None:
    """A layout by content alone; None where no column looks like one of people's names."""
    rows = grid.rows[:_LOOKED_AT]
    width = max((len(row.cells) for row in rows), default=0)
    if not rows or width > 12:
        return None
    fields = _fields(rows, width)
    by_letter = {header_key(k): v for k, v in wanted.items()}
    columns = [Column(index=i, header="", field=fields.get(i)) for i in range(width)]
    columns = [
        Column(index=c.index, header="", field=by_letter[c.letter.casefold()])
        if c.letter.casefold() in by_letter
        else c
        for c in columns
    ]
    if not any(c.field is Field.NAME for c in columns):
        return None
    layout = Layout(
        header=Row(0, ("",)),
        used=tuple(c for c in columns if c.field),
        dropped=(),
        ignored=tuple(c for c in columns if not c.field),
        guessed=True,
    )
    return layout.without(private_columns(layout, rows))


def _fields(rows: Sequence[Row], width: int) -> dict[int, Field]:
    texts = [[clean(str(row.at(i))) for row in rows] for i in range(width)]
    kinds = [_kind(column) for column in texts]
    found: dict[int, Field] = {}
    names = [i for i, kind in enumerate(kinds) if kind == "text" and _names(texts[i])]
    if not names:
        return {}
    found[names[0]] = Field.NAME
    rest = [Field.ROLE, Field.DEPARTMENT, Field.SITE]
    simple = {
        "email": Field.EMAIL,
        "date": Field.START_DATE,
        "phone": Field.PHONE,
        "number": Field.NUMBER,
    }
    lists = [Field.STRENGTHS, Field.GOALS]
    for i, kind in enumerate(kinds):
        if i in found:
            continue
        if kind in simple and simple[kind] not in found.values():
            found[i] = simple[kind]
        elif kind == "skills" and lists:
            found[i] = lists.pop(0)
        elif kind == "text" and rest:
            found[i] = rest.pop(0)
    return found


def _kind(texts: Sequence[str]) -> str:
    filled = [t for t in texts if t]
    if not filled:
        return ""
    for kind, fits in (
        ("email", _EMAIL.fullmatch),
        ("date", lambda t: read_date(t, None) if len(t) > 5 else None),
        ("number", _NUMBER.fullmatch),
        ("phone", _PHONE.fullmatch),
        ("skills", _SKILLS.fullmatch),
    ):
        if sum(bool(fits(t)) for t in filled) * 10 >= len(filled) * 8:
            return kind
    return "text"


def _names(texts: Sequence[str]) -> bool:
    """Whether most of a column looks like names: a few words, begun in capitals."""
    filled = [t for t in texts if t]
    fits = [t for t in filled if _NAME.fullmatch(t) and len(t.split()) <= 5 and not t[0].islower()]
    return len(fits) * 10 >= len(filled) * 8
