"""Breaking a text into lines, after UAX #14: at spaces and hyphens, between ideographs, never
before what closes nor after what opens; words too long for a line anywhere between clusters.

Of the standard's classes those that names and short sentences meet are known: BK, CM, WJ, ZW, GL,
SP, BA, HY, B2, SHY, OP, CL, CP, EX, IN, IS, SY, QU, NS, ID, EB, RI, AL, NU. SA (Thai, Lao, Khmer,
Burmese) counts as AL, as rule LB1 says for want of a dictionary: such words break where there are
spaces, and between clusters where they are too long. Where the standard lets a line end and good
setting does not, the line goes on: within Korean words, before a sign of per cent that stands
apart, in "C++", in times and numbers with a dash, and after a hyphen, dash or stroke that begins
a word.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from .characters import clusters, is_emoji, plain, script_of
from .text import Line, Style, shape

_HYPHENS = frozenset("-\u2010\u2013\u2014/\u05be\u0f0b\u1361\u104a\u104b\u17d4\u17d5\u2027")
_SOFT_HYPHEN, _ZERO_WIDTH_SPACE = "\u00ad", "\u200b"
_GLUE = frozenset("\u00a0\u202f\u2007\u2011\u2060\ufeff\u0f0c\u034f")
_IDEOGRAPHIC = frozenset({"Hani", "Hira", "Kana", "Bopo"})
_NOT_AT_LINE_START = frozenset(
    "、。，．・：；？！）」』】〉》ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ"
    "!,.:;?%\u2019\u201d\u203a\u00bb\u2026\u060c\u061b\u061f\u06d4\u0964\u0965\u3005\u303b\u309d\u309e\u30fd\u30fe"
)
_NOT_AT_LINE_END = frozenset("\u201c\u2018\u00ab\u2039\u00bf\u00a1\u201e\u201a$\u00a3\u00a5")
_ENDS = frozenset("!?！？、。，．：；）」』】〉》…")  # a line may end after them without a space
_DASH = "\u2014"
_ROUNDING = 1e-6
_BALANCING_STEPS = 7
_NARROWER = 0.98


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece of text that stays on one line; its width with and without the space at its end."""

    text: str
    width: float
    bare: float


@lru_cache(maxsize=2_048)
def wrap(text: str, style: Style, width: float) -> tuple[Line, ...]:
    """The text in as few lines as ``width`` (in em) allows, of about the same length.

    Nothing is left out and no line is wider, unless a single character is.
    """
    whole = shape(text, style)
    if whole.width <= width + _ROUNDING:
        return (whole,)
    if any(part.bare > width for part in _parts(text, style)):
        broken = _fill(_short_parts(text, style, width), width)
    else:
        broken = _balanced(_parts(text, style), width)
    lines = tuple(shape(line, style) for line in broken)
    if any(line.width > width + _ROUNDING and len(line.text) > 1 for line in lines):
        # Rarely, parts are wider together than one by one.
        return wrap(text, style, width * _NARROWER) if width > 1 else lines
    return lines


def cuts_words(text: str, style: Style, width: float) -> bool:
    """Whether a word of the text is too long for a line of ``width`` (in em)."""
    return any(part.bare > width + _ROUNDING for part in _parts(text, style))


def _balanced(parts: Sequence[_Part], width: float) -> list[str]:
    """Lines of about the same length, as few as can be."""
    lines = _fill(parts, width)
    low, high = max(part.bare for part in parts), width
    for _ in range(_BALANCING_STEPS):
        middle = (low + high) / 2
        tried = _fill(parts, middle)
        if len(tried) <= len(lines):
            lines, high = tried, middle
        else:
            low = middle
    return lines


def _fill(parts: Iterable[_Part], width: float) -> list[str]:
    """Put the parts on lines, each as full as can be."""
    lines: list[str] = []
    current, used = "", 0.0
    for part in parts:
        if current and used + part.bare > width + _ROUNDING:
            lines.append(_ended(current))
            current, used = "", 0.0
        current += part.text
        used += part.width
    return [*lines, current.rstrip()] if current.strip() else lines


def _ended(line: str) -> str:
    """A line as it ends: without spaces, a soft hyphen shown."""
    line = line.rstrip()
    return line[:-1] + "-" if line.endswith(_SOFT_HYPHEN) else line


def _short_parts(text: str, style: Style, width: float) -> Iterator[_Part]:
    """The parts, those too long for a line cut into pieces that are not."""
    for part in _parts(text, style):
        if part.bare <= width:
            yield part
            continue
        for piece in _chopped(part.text, style, width):
            yield _measured(piece, style)


def _chopped(word: str, style: Style, width: float) -> Iterator[str]:
    """A word too long for any line, in pieces that are not."""
    piece = ""
    for cluster in clusters(word):
        if piece and shape((piece + cluster).rstrip(), style).width > width:
            yield piece
            piece = ""
        piece += cluster
    yield piece


def units(text: str) -> list[str]:
    """The text cut at every place where a line may end; spaces stay with what is before them."""
    found = [""]
    for cluster in clusters(plain(text)):
        if found[-1] and _may_break(found[-1], cluster):
            found.append("")
        found[-1] += cluster
    return found


@lru_cache(maxsize=512)
def _parts(text: str, style: Style) -> tuple[_Part, ...]:
    return tuple(_measured(part, style) for part in units(text))


def _measured(part: str, style: Style) -> _Part:
    return _Part(part, shape(part, style).width, shape(_ended(part), style).width)


def _may_break(before: str, after: str) -> bool:
    """Whether a line may end between two clusters (LB4 to LB31, as far as told above)."""
    last, first = before[-1], after[0]
    if last == _ZERO_WIDTH_SPACE:
        return True
    if first in (" ", _ZERO_WIDTH_SPACE) or _no_start(first):
        return False
    if last == " ":
        # What opens keeps what follows even over spaces (LB14).
        bare = before.rstrip(" ")
        return not (bare and unicodedata.category(bare[-1]) == "Ps")
    if last in _GLUE or first in _GLUE or _no_end(last):
        return False
    if last == _SOFT_HYPHEN:
        return True
    if last in _HYPHENS:
        alone = last != _DASH and (len(before) == 1 or before[-2] == " ")
        return not alone and first not in _HYPHENS and unicodedata.category(first) != "Nd"
    return last in _ENDS or first == _DASH or _is_ideographic(last) or _is_ideographic(first)


def _is_ideographic(char: str) -> bool:
    """What stands alone like an ideograph, emoji too (LB31 for ID, EB and RI)."""
    return script_of(char) in _IDEOGRAPHIC or is_emoji(char)


def _no_start(char: str) -> bool:
    """What closes, ends or goes on never begins a line (LB13, LB21)."""
    return char in _NOT_AT_LINE_START or unicodedata.category(char) in ("Pe", "Pf")


def _no_end(char: str) -> bool:
    """What opens never ends a line (LB14, LB19)."""
    return char in _NOT_AT_LINE_END or unicodedata.category(char) in ("Ps", "Pi")
