"""People's names as programs write them, put into the order in which people say them."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from rmdesk.domain.people import fold as plain_fold

_SUFFIXES: Final = frozenset(
    """jr jnr sr snr ii iii iv phd md mba mbe obe rn esq dds dvm cpa bsc msc ba ma ing dr
    junior senior""".split()
)
_NUMBER_AT_END = re.compile(r"^(?P<name>.*\S)\s*[(\[]\s*#?(?P<number>[\w-]*\d[\w-]*)\s*[)\]]$")
_FOOTER = re.compile(
    r"(grand |sub ?|overall )?(total|totals|sum|summe|gesamt|gesamtsumme|somme|totaal|totale|count"
    r"|headcount|anzahl|nombre total)"
    r"( (number of|of|de|der|des))?( (staff|employees?|people|rows?|records?|workers?|mitarbeiter"
    r"|employes|salaries|empleados))?\s*[:=]?\s*[\d.,]*"
)


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """``domain.people.fold``, made for lists that say the same few words again and again."""
    return plain_fold(text)


def clean(text: str) -> str:
    """One line, single spaces, no invisible characters, accents in one piece."""
    if text.isprintable() and unicodedata.is_normalized("NFC", text):
        return " ".join(text.split())
    visible = "".join(
        " " if unicodedata.category(c) in ("Cc", "Zs", "Zl", "Zp") else c
        for c in unicodedata.normalize("NFC", text)
        if c not in "\ufeff\u200b\u2060\u00ad"
    )
    return " ".join(visible.split())


def split_number(name: str) -> tuple[str, str]:
    """("Ana Ruiz", "1001") for "Ana Ruiz (1001)"; the number is empty where there is none."""
    found = _NUMBER_AT_END.match(name)
    return (found["name"], found["number"]) if found else (name, "")


def reorder(name: str) -> str:
    """ "Ana Ruiz" for "Ruiz, Ana"; "Martin King Jr." for "King, Martin, Jr."."""
    parts = [part.strip() for part in name.split(",")]
    if len(parts) < 2 or not all(parts):
        return name
    suffixes = [part for part in parts[1:] if _is_suffix(part)]
    given = [part for part in parts[1:] if not _is_suffix(part)]
    if len(given) > 1:
        return name
    return " ".join([*given, parts[0], *suffixes])


def _is_suffix(part: str) -> bool:
    return fold(part).replace(".", "") in _SUFFIXES


def looks_like_footer(text: str) -> bool:
    """Whether this is the label of a totals row: "Total", "Total employees: 40"."""
    return _FOOTER.fullmatch(fold(text)) is not None


def looks_like_remark(text: str) -> bool:
    """Whether this is a line about the list ("Printed on 03/04 by HR: page 1"), not a name."""
    return len(text) > 30 and (any(c.isdigit() for c in text) or len(text.split()) > 6)


def contains(name: str, part: str) -> bool:
    """Whether the words of ``part`` all occur in ``name``."""
    words = set(fold(name).replace(",", " ").split())
    return bool(words) and set(fold(part).split()) <= words
