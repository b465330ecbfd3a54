"""Lists with no header row: which column holds what, told by what is in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from .cells import Grid, Row
from .columns import Column, Layout, Wanted
from .dates import read_date
from .headers import Field, header_key
from .names import clean
from .sensitive_values import private_columns

_LOOKED_AT: Final = 200
_WIDEST: Final = 12
_LONGEST_HEADER: Final = 60
_EMAIL = re.compile(r"\S+@\S+\.\w+")
_PHONE = re.compile(r"\+?[\d ()/.-]{7,20}")
_NUMBER = re.compile(r"[A-Za-z]{0,3}\d{1,8}")
_NAME = re.compile(r"[^\W\d_][^\d@;:<>{}]*")
_SKILLS = re.compile(r".+[:(]\s*\d\)?\s*([;,].*)?|.+;.+")


def guess_layout(grid: Grid, wanted: Wanted, today: date | None = None) -> Layout | None:
    """A layout by content alone; None where no column looks like one of people's names."""
    rows = grid.rows[:_LOOKED_AT]
    width = max((len(row.cells) for row in rows), default=0)
    if not rows or width > _WIDEST:
        return None
    header = rows[0] if _heads(rows, width) else None
    rows = rows[1:] if header else rows
    fields = _fields(rows, width)
    by_letter = {header_key(k): v for k, v in wanted.items()}
    columns = [_column(i, header, fields, by_letter) for i in range(width)]
    if not any(c.field is Field.NAME for c in columns):
        return None
    layout = Layout(
        header=header or Row(0, ("",)),
        used=tuple(c for c in columns if c.field),
        dropped=(),
        ignored=tuple(c for c in columns if not c.field),
        guessed=True,
    )
    return layout.without(private_columns(layout, rows, today))


def _column(index: int, header: Row | None, fields: dict[int, Field], wanted: Wanted) -> Column:
    title = clean(str(header.at(index))) if header else ""
    column = Column(index=index, header=title, field=fields.get(index))
    for key in (header_key(title), column.letter.casefold()):
        if key in wanted:
            return replace(column, field=wanted[key])
    return column


def _heads(rows: Sequence[Row], width: int) -> bool:
    """Whether the first row names the columns, in words nobody here knows: it is of another
    kind than the rows below, or one word where they have two."""
    if len(rows) < 2:
        return False
    first, below = rows[0], rows[1:]
    if any(not clean(str(first.at(i))) or len(str(first.at(i))) > _LONGEST_HEADER
           for i in range(width)):  # fmt: skip
        return False
    for i in range(width):
        kind = _kind([clean(str(row.at(i))) for row in below])
        if (
            kind in ("email", "date", "number", "phone")
            and _kind([clean(str(first.at(i)))]) == "text"
        ):
            return True
    whole = [clean(str(row.at(0))) for row in below]
    return len(clean(str(first.at(0))).split()) == 1 and all(
        len(name.split()) > 1 for name in whole
    )


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
