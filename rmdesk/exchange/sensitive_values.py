"""Private things told by what is in a column, whatever is written above it.

National numbers of a dozen countries, bank accounts, payment cards and pay. A column most
of whose cells are such is dropped, also where its header is harmless ("ID", "Notes").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from .cells import Row
from .columns import Layout
from .headers import Field

_LOOKED_AT: Final = 300
_HARMLESS: Final = frozenset({
    Field.NAME, Field.FIRST_NAME, Field.LAST_NAME, Field.START_DATE, Field.END_DATE, Field.EMAIL,
    Field.SKILL_LEVEL, Field.AWAY_FIRST, Field.AWAY_LAST, Field.PAUSED_UNTIL, Field.STATUS,
    Field.SKILL_COLUMN, Field.SLOT_COLUMN,
})  # fmt: skip

_NATIONAL = re.compile(
    r"\d{3}-\d{2}-\d{4}"  # United States, SSN
    r"|[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]"  # United Kingdom, NINO
    r"|\d{2} ?\d{6} ?[A-Z] ?\d{3}"  # Germany, pension number
    r"|[12] ?\d{2} ?(0[1-9]|1[0-2]|[2-9]\d) ?\d[\dAB] ?\d{3} ?\d{3}( ?\d{2})?"  # France, NIR
    r"|[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]"  # Italy, codice fiscale
    r"|\d{8}-?[A-HJ-NP-TV-Z]|[XYZ]-?\d{7}-?[A-Z]"  # Spain, DNI and NIE
    r"|\d{3}\.\d{3}\.\d{3}-\d{2}"  # Brazil, CPF
    r"|756\.\d{4}\.\d{4}\.\d{2}"  # Switzerland, AHV
    r"|\d{3} \d{3} \d{3}"  # Canada, SIN
    r"|\d{6}[-+A]\d{3,4}[A-Z]?"  # Sweden, Denmark, Finland
)
_ACCOUNT = re.compile(r"[A-Z]{2}\d{2} ?([A-Z0-9]{4} ?){2,7}[A-Z0-9]{1,4}")
_CARD = re.compile(r"(\d{4}[ -]){3}\d{4}")
_MONEY = re.compile(
    r"[-(]?\s*([$€£¥]|USD|EUR|GBP|CHF|CAD|AUD|R\$|Fr\.?|kr)\s*\d[\d.,' ]*\)?"
    r"(\s*(/|per|pro|par|por|al)\s*\w+)?"
    r"|\d[\d.,' ]*\s*([$€£¥]|USD|EUR|GBP|CHF|CAD|AUD)(\s*(/|per|pro|par|por|al)\s*\w+)?"
)


def private_columns(layout: Layout, body: Sequence[Row]) -> frozenset[int]:
    """The columns, used or ignored, that hold private things in most of their filled cells."""
    sample = body[:_LOOKED_AT]
    return frozenset(
        c.index
        for c in (*layout.used, *layout.ignored)
        if c.field not in _HARMLESS and _mostly_private(c.index, sample)
    )


def _mostly_private(index: int, sample: Sequence[Row]) -> bool:
    filled = private = 0
    for row in sample:
        cell = row.at(index)
        if isinstance(cell, str) and (text := cell.strip()):
            filled += 1
            private += is_private_value(text)
    return private > 0 and private * 10 >= filled * 6


def is_private_value(text: str) -> bool:
    """Whether a cell is a national number, an account, a card or an amount of money."""
    if len(text) > 60 or not any(c.isdigit() for c in text):
        return False
    return any(p.fullmatch(text) for p in (_NATIONAL, _ACCOUNT, _CARD, _MONEY))


def without_private_values(text: str) -> str:
    """A note without the national and account numbers in it."""
    if not any(c.isdigit() for c in text):
        return text
    for pattern in (_IN_TEXT, _ACCOUNT_IN_TEXT):
        text = pattern.sub("…", text)
    return text


_IN_TEXT = re.compile(r"(?<!\w)(?:" + _NATIONAL.pattern + r")(?!\w)")
_ACCOUNT_IN_TEXT = re.compile(r"(?<!\w)(?:" + _ACCOUNT.pattern + r")(?!\w)")
