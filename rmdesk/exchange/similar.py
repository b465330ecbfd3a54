"""Skill names that may well mean the same: offered for merging, never merged in silence."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from typing import Final

from .names import fold

_MOST: Final = 400
"""More names than this are not compared: a catalogue of that size is not tidied in a dialog."""

_ALIKE: Final = 0.87
_SHORTEST: Final = 5
_MAKERS: Final = frozenset(
    "ms microsoft google adobe the basic basics skills skill using with".split()
)


def similar_names(known: Iterable[str], fresh: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """(new name, name to keep) for each new name that is nearly one known, or nearly an
    earlier new one. Names that are the same but for case or accents are no matter here."""
    kept = list(dict.fromkeys(known))
    folded = {fold(name) for name in kept}
    pairs: list[tuple[str, str]] = []
    for name in dict.fromkeys(fresh):
        if fold(name) in folded or len(kept) > _MOST:
            continue
        twin = next((k for k in kept if _alike(name, k)), None)
        if twin is not None:
            pairs.append((name, twin))
        kept.append(name)
        folded.add(fold(name))
    return tuple(pairs)


def _alike(one: str, other: str) -> bool:
    a, b = _bare(one), _bare(other)
    if not a or not b:
        return False
    if a == b:
        return True
    if _digits(a) != _digits(b) or min(len(a), len(b)) < _SHORTEST:
        return False
    if abs(len(a) - len(b)) > 3:
        return False
    return SequenceMatcher(None, a, b, autojunk=False).ratio() >= _ALIKE


def _bare(name: str) -> str:
    """The name's words in order of the alphabet, without makers, plurals and signs."""
    words = re.findall(r"\w+", fold(name).replace("&", " and "))
    kept = [w for w in words if w not in _MAKERS] or words
    return "".join(sorted(w.removesuffix("s") if len(w) > 4 else w for w in kept))


def _digits(text: str) -> str:
    return "".join(c for c in text if c.isdigit())
