"""The Unicode bidirectional algorithm (UAX #9), for one line that is one paragraph.

HarfBuzz shapes a run that goes one way; this module says where the runs begin and end and in
which order they stand. Rule names (X1, W4, N0, L2 ...) are those of the standard. Mirroring of
brackets (L4) is HarfBuzz's.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

_MAX_DEPTH = 125
_MAX_OPEN_BRACKETS = 63
_ISOLATES = frozenset({"LRI", "RLI", "FSI"})
_EMBEDDINGS = frozenset({"LRE", "RLE", "LRO", "RLO"})
_REMOVED = _EMBEDDINGS | {"PDF", "BN"}
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"})
_STRONG_AS = {"L": "L", "R": "R", "EN": "R", "AN": "R"}


def bidi_class(char: str) -> str:
    """The character's class; characters not yet assigned count as left-to-right."""
    return unicodedata.bidirectional(char) or "L"


def base_level(text: str, default: int = 0) -> int:
    """0 if the first strong character outside isolates goes left to right, else 1 (P2, P3)."""
    return _first_strong([bidi_class(c) for c in text], default)


def levels(text: str, base: int) -> list[int]:
    """The embedding level of each character; odd ones go right to left."""
    original = [bidi_class(c) for c in text]
    if base == 0 and all(kind in _PLAIN for kind in original):
        return [0] * len(text)
    state = _Explicit(original, base)
    result = list(state.levels)
    for places in _isolating_sequences(state):
        _resolve(text, state, places, result)
    _fill_removed(original, result, base)
    _reset_whitespace(original, result, base)
    return result


def visual_order(run_levels: Sequence[int]) -> list[int]:
    """The order, left to right, in which runs of these levels are drawn (L2)."""
    order = list(range(len(run_levels)))
    for level in range(max(run_levels, default=0), 0, -1):
        at = 0
        for high, group in groupby([run_levels[i] >= level for i in order]):
            size = len(list(group))
            if high:
                order[at : at + size] = reversed(order[at : at + size])
            at += size
    return order


_PLAIN = frozenset({"L", "EN", "ES", "ET", "CS", "NSM", "BN", "B", "S", "WS", "ON"})


def _first_strong(kinds: Sequence[str], default: int) -> int:
    depth = 0
    for kind in kinds:
        if kind in _ISOLATES:
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif depth == 0 and kind in ("L", "R", "AL"):
            return 0 if kind == "L" else 1
    return default


def _matching_isolates(kinds: Sequence[str]) -> dict[int, int]:
    """Where each isolate that is closed is closed (BD9)."""
    found: dict[int, int] = {}
    opened: list[int] = []
    for i, kind in enumerate(kinds):
        if kind in _ISOLATES:
            opened.append(i)
        elif kind == "PDI" and opened:
            found[opened.pop()] = i
    return found


class _Explicit:
    """Levels and classes after the explicit rules X1 to X9."""

    def __init__(self, kinds: Sequence[str], base: int) -> None:
        self.original = kinds
        self.base = base
        self.kinds = list(kinds)
        self.levels = [base] * len(kinds)
        self.closing = _matching_isolates(kinds)
        self.kept = [i for i, kind in enumerate(kinds) if kind not in _REMOVED]
        self._stack: list[tuple[int, str, bool]] = [(base, "", False)]
        self._lost_isolates = self._lost_embeddings = self._open_isolates = 0
        for i, kind in enumerate(kinds):
            self._step(i, kind)

    def _step(self, i: int, kind: str) -> None:
        if kind in _EMBEDDINGS:
            self._embed(kind)
        elif kind in _ISOLATES:
            self._stamp(i)
            self._isolate(self._isolate_direction(i, kind))
        elif kind == "PDI":
            self._end_isolate()
            self._stamp(i)
        elif kind == "PDF":
            self._end_embedding()
        elif kind == "B":
            self.levels[i] = self.base
        elif kind != "BN":
            self._stamp(i)

    def _stamp(self, i: int) -> None:
        level, override, _ = self._stack[-1]
        self.levels[i] = level
        if override:
            self.kinds[i] = override

    def _next_level(self, rightwards: bool) -> int:
        level = self._stack[-1][0]
        return level + (2 - level % 2 if rightwards else 1 + level % 2)

    def _embed(self, kind: str) -> None:
        level = self._next_level(rightwards=kind.startswith("L"))
        if level <= _MAX_DEPTH and not self._lost_isolates and not self._lost_embeddings:
            self._stack.append((level, kind[0] if kind.endswith("O") else "", False))
        elif not self._lost_isolates:
            self._lost_embeddings += 1

    def _isolate_direction(self, i: int, kind: str) -> str:
        if kind != "FSI":
            return kind[0]
        inside = self.original[i + 1 : self.closing.get(i, len(self.original))]
        return "R" if _first_strong(inside, 0) else "L"

    def _isolate(self, direction: str) -> None:
        level = self._next_level(rightwards=direction == "L")
        if level <= _MAX_DEPTH and not self._lost_isolates and not self._lost_embeddings:
            self._open_isolates += 1
            self._stack.append((level, "", True))
        else:
            self._lost_isolates += 1

    def _end_isolate(self) -> None:
        if self._lost_isolates:
            self._lost_isolates -= 1
        elif self._open_isolates:
            self._lost_embeddings = 0
            while not self._stack[-1][2]:
                self._stack.pop()
            self._stack.pop()
            self._open_isolates -= 1

    def _end_embedding(self) -> None:
        if self._lost_isolates:
            return
        if self._lost_embeddings:
            self._lost_embeddings -= 1
        elif not self._stack[-1][2] and len(self._stack) > 1:
            self._stack.pop()


def _isolating_sequences(state: _Explicit) -> Iterator[list[int]]:
    """The characters that resolve together: level runs joined across isolates (X10, BD13)."""
    runs = [list(run) for _, run in groupby(state.kept, key=lambda i: state.levels[i])]
    run_from = {run[0]: run for run in runs}
    continued = set(state.closing.values())
    for run in runs:
        if run[0] in continued:
            continue
        sequence = list(run)
        while (end := state.closing.get(sequence[-1])) is not None:
            sequence += run_from[end]
        yield sequence


@dataclass
class _Sequence:
    """One isolating run sequence: its characters' places, classes, and what stands around it."""

    places: list[int]
    kinds: list[str]
    level: int
    before: str
    after: str

    @property
    def embedding(self) -> str:
        return "R" if self.level % 2 else "L"


def _resolve(text: str, state: _Explicit, places: list[int], result: list[int]) -> None:
    """Rules W1 to I2 for one sequence; writes its final levels into ``result``."""
    level = state.levels[places[0]]
    at = state.kept.index(places[0])
    earlier = state.levels[state.kept[at - 1]] if at else state.base
    last = places[-1]
    end = state.kept.index(last) + 1
    later = state.levels[state.kept[end]] if end < len(state.kept) else state.base
    if state.original[last] in _ISOLATES:
        later = state.base
    sequence = _Sequence(
        places,
        [state.kinds[i] for i in places],
        level,
        "R" if max(level, earlier) % 2 else "L",
        "R" if max(level, later) % 2 else "L",
    )
    _marks_and_numbers(sequence)
    _separators(sequence)
    _brackets(sequence, text, state.original)
    _neutrals(sequence)
    for i, kind in zip(places, sequence.kinds, strict=True):
        if level % 2:
            result[i] = level + (kind != "R")
        else:
            result[i] = level + {"L": 0, "R": 1}.get(kind, 2)


def _marks_and_numbers(sequence: _Sequence) -> None:
    """W1 to W3."""
    kinds = sequence.kinds
    previous = sequence.before
    for i, kind in enumerate(kinds):
        if kind == "NSM":
            kinds[i] = "ON" if previous in _ISOLATES or previous == "PDI" else previous
        previous = kinds[i]
    strong = sequence.before
    for i, kind in enumerate(kinds):
        if kind in ("L", "R", "AL"):
            strong = kind
        elif kind == "EN" and strong == "AL":
            kinds[i] = "AN"
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]


def _separators(sequence: _Sequence) -> None:
    """W4 to W7."""
    kinds = sequence.kinds
    for i in range(1, len(kinds) - 1):
        left, right = kinds[i - 1], kinds[i + 1]
        if left == right and (
            (kinds[i] == "ES" and left == "EN") or (kinds[i] == "CS" and left in ("EN", "AN"))
        ):
            kinds[i] = left
    at = 0
    for kind, group in groupby(list(kinds)):
        end = at + len(list(group))
        beside = {kinds[at - 1] if at else "", kinds[end] if end < len(kinds) else ""}
        if kind == "ET" and "EN" in beside:
            kinds[at:end] = ["EN"] * (end - at)
        at = end
    strong = sequence.before
    for i, kind in enumerate(kinds):
        if kind in ("ES", "ET", "CS"):
            kinds[i] = "ON"
        elif kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[i] = "L"


def _brackets(sequence: _Sequence, text: str, original: Sequence[str]) -> None:
    """N0: a pair of brackets goes the way of what it holds."""
    kinds = sequence.kinds
    for start, end in _bracket_pairs(sequence, text):
        inside = {_STRONG_AS[k] for k in kinds[start + 1 : end] if k in _STRONG_AS}
        if sequence.embedding in inside:
            direction = sequence.embedding
        elif inside:
            context = sequence.before
            for kind in reversed(kinds[:start]):
                if kind in _STRONG_AS:
                    context = _STRONG_AS[kind]
                    break
            direction = context
        else:
            continue
        for place in (start, end):
            kinds[place] = direction
            for follower in range(place + 1, len(kinds)):
                if original[sequence.places[follower]] != "NSM":
                    break
                kinds[follower] = direction


def _bracket_pairs(sequence: _Sequence, text: str) -> list[tuple[int, int]]:
    """Places in the sequence of brackets that belong together (BD16)."""
    opened: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for i, place in enumerate(sequence.places):
        if sequence.kinds[i] != "ON":
            continue
        char = unicodedata.normalize("NFC", text[place])
        closing = _closing_bracket(char)
        if closing:
            if len(opened) == _MAX_OPEN_BRACKETS:
                return []
            opened.append((closing, i))
            continue
        for depth in range(len(opened) - 1, -1, -1):
            if opened[depth][0] == char:
                pairs.append((opened[depth][1], i))
                del opened[depth:]
                break
    return sorted(pairs)


_ODD_BRACKETS = {"[": "]", "{": "}", "\u298d": "\u2990", "\u298f": "\u298e"}


def _closing_bracket(char: str) -> str:
    """The partner of an opening bracket, or nothing.

    Unicode puts the partner one place later, but for a few.
    """
    if unicodedata.category(char) != "Ps" or not unicodedata.mirrored(char):
        return ""
    return _ODD_BRACKETS.get(char) or chr(ord(char) + 1)


def _neutrals(sequence: _Sequence) -> None:
    """N1 and N2: what has no direction takes that of its neighbours, if they agree."""
    kinds = sequence.kinds
    at = 0
    for neutral, group in groupby([kind in _NEUTRAL for kind in kinds]):
        end = at + len(list(group))
        if neutral:
            left = _STRONG_AS[kinds[at - 1]] if at else sequence.before
            right = _STRONG_AS[kinds[end]] if end < len(kinds) else sequence.after
            kinds[at:end] = [left if left == right else sequence.embedding] * (end - at)
        at = end


def _fill_removed(original: Sequence[str], result: list[int], base: int) -> None:
    """Give characters the rules skip the level of the one before, so that they split no run."""
    previous = base
    for i, kind in enumerate(original):
        if kind in _REMOVED:
            result[i] = previous
        previous = result[i]


def _reset_whitespace(original: Sequence[str], result: list[int], base: int) -> None:
    """L1: separators, and spaces before them or at the end, stand at the line's own level."""
    trailing = True
    for i in range(len(original) - 1, -1, -1):
        kind = original[i]
        if kind in ("B", "S"):
            trailing = True
        elif kind not in ("WS", "LRI", "RLI", "FSI", "PDI") and kind not in _REMOVED:
            trailing = False
        if trailing:
            result[i] = base
