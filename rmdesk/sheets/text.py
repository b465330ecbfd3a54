"""A line of text in any script: from characters to glyphs with their places.

The steps: divide the text by direction (``bidi``), by font (``fonts``) and by script; let
HarfBuzz shape each piece; put the pieces in the order in which they are seen. Sizes are in em, so
that one shaped line serves every type size.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import groupby, pairwise
from typing import NamedTuple, cast

import uharfbuzz as hb

from . import bidi
from .characters import (
    clusters,
    is_bidi_control,
    is_ignorable,
    is_shared,
    is_simple,
    language_of_script,
    plain,
    script_of,
)
from .fonts import Cut, Weight, first_choice, font_for
from .watched import go_on

_FEATURES = {"kern": True, "liga": True}
_RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"})


class Direction(Enum):
    """Which way a text runs as a whole; AUTO asks its first letter."""

    __hash__ = object.__hash__  # as Weight's

    AUTO = "auto"
    LEFT_TO_RIGHT = "ltr"
    RIGHT_TO_LEFT = "rtl"

    @classmethod
    def of_language(cls, language: str) -> Direction:
        code = language.lower().replace("_", "-").split("-")[0]
        return cls.RIGHT_TO_LEFT if code in _RIGHT_TO_LEFT else cls.LEFT_TO_RIGHT


class Style(NamedTuple):
    """How a text is set, but for its size. ``language`` is a tag such as "de" or "zh-Hant"."""

    weight: Weight = Weight.REGULAR
    language: str = "en"
    direction: Direction = Direction.AUTO


class Glyph(NamedTuple):
    """One glyph: its number, the text it stands for, and its place, in font units.

    Of glyphs that only together stand for a text, the first has it and the others have none.
    """

    number: int
    text: str
    advance: int
    right: int
    up: int


class Word:
    """Glyphs of one font that are set together, as left to right as they are seen.

    ``text`` is told to readers where they cannot put it together from the glyphs, else empty.
    ``advance`` is in font units; ``low`` and ``high`` bound the ink, in em, None without any.
    """

    __slots__ = ("advance", "cut", "glyphs", "high", "low", "text")

    def __init__(self, cut: Cut, glyphs: tuple[Glyph, ...], text: str = "") -> None:
        self.cut, self.glyphs, self.text = cut, glyphs, text
        self.advance = sum([glyph.advance for glyph in glyphs])
        self.low, self.high = _reach(cut, glyphs)


class Run:
    """Words of one font, left to right, that belong to one piece of text.

    A run with ``framed`` set stands for a character that no font has: its code, set small in a
    frame. ``scale`` is its type size as a part of the line's. ``language`` is set where the
    letters tell that it cannot be the sheet's. ``advance`` is the width in em of the line.
    ``plain`` is a run of nothing but glyphs as the font has them.
    """

    __slots__ = (
        "advance", "cut", "framed", "high", "language", "low", "plain", "scale", "text", "words"
    )  # fmt: skip

    def __init__(
        self,
        cut: Cut,
        words: tuple[Word, ...],
        *,
        language: str = "",
        framed: str = "",
        scale: float = 1.0,
    ) -> None:
        self.cut, self.words, self.language = cut, words, language
        self.framed, self.scale = bool(framed), scale
        self.text = framed
        self.plain = not framed and not cut.stroke
        total = sum([word.advance for word in words]) / cut.face.units
        self.advance = scale * total + 2 * self.margin
        if framed:
            self.low, self.high = FRAME_BOTTOM, FRAME_TOP
        else:
            self.low = min([word.low for word in words], default=0.0)
            self.high = max([word.high for word in words], default=0.0)

    @property
    def margin(self) -> float:
        """Space on either side, in em of the line, that a frame takes."""
        return FRAME_MARGIN if self.framed else 0.0

    @property
    def glyphs(self) -> tuple[Glyph, ...]:
        return tuple(glyph for word in self.words for glyph in word.glyphs)


FRAME_MARGIN = 0.16
FRAME_BOTTOM, FRAME_TOP = -0.08, 0.74
_FRAMED_SCALE, _FRAMED_RISE = 0.46, 0.165
_NO_INK = (0.0, 0.0)


class Line:
    """A shaped line. ``left``, ``bottom``, ``right``, ``top`` bound its ink; all in em."""

    __slots__ = ("bottom", "missing", "runs", "text", "top", "width")

    def __init__(self, text: str, runs: tuple[Run, ...], missing: tuple[str, ...]) -> None:
        self.text, self.runs, self.missing = text, runs, missing
        self.width = sum([run.advance for run in runs])
        self.bottom = min([run.low for run in runs], default=0.0)
        self.top = max([run.high for run in runs], default=0.0)

    @property
    def left(self) -> float:
        return self._sides()[0]

    @property
    def right(self) -> float:
        return self._sides()[1]

    def _sides(self) -> tuple[float, float]:
        edges: list[tuple[float, float]] = []
        at = 0.0
        for run in self.runs:
            edges += _ink_edges(run, at)
            at += run.advance
        if not edges:
            return 0.0, 0.0
        return min(left for left, _ in edges), max(right for _, right in edges)


def _reach(cut: Cut, glyphs: tuple[Glyph, ...]) -> tuple[float, float]:
    """Bottom and top of the ink, in em; both 0 if there is none."""
    face, half = cut.face, cut.stroke / 2
    lows, highs = [], []
    for glyph in glyphs:
        left, low, right, high = face.ink(glyph.number)
        if (left, low) != (right, high):
            lows.append(low + glyph.up)
            highs.append(high + glyph.up)
    if not lows:
        return _NO_INK
    return min(lows) / face.units - half, max(highs) / face.units + half


def _ink_edges(run: Run, at: float) -> Iterator[tuple[float, float]]:
    """Left and right of the ink of each glyph of a run that begins at ``at``; in em."""
    if run.framed:
        yield at, at + run.advance
        return
    face, pen, half = run.cut.face, 0, run.cut.stroke / 2
    for glyph in run.glyphs:
        left, bottom, right, top = face.ink(glyph.number)
        if (left, bottom) != (right, top):
            x = pen + glyph.right
            yield at + (x + left) / face.units - half, at + (x + right) / face.units + half
        pen += glyph.advance


@lru_cache(maxsize=2_048)
def shape(text: str, style: Style) -> Line:
    """Set one line of text."""
    go_on()
    text = plain(text)
    simple = _simple_run(text, style)
    if simple is not None:
        return Line(text, (simple,), ())
    base = _base_level(text, style.direction)
    levels = bidi.levels(text, base)
    pieces = list(_pieces(text, levels, style))
    order = bidi.visual_order([piece.level for piece in pieces])
    runs = tuple([pieces[i].shaped(style.language) for i in order])
    absent = dict.fromkeys(piece.text for piece in pieces if piece.cut is None)
    return Line(text, runs, tuple(absent))


def _simple_run(text: str, style: Style) -> Run | None:
    """A text that plainly needs no division, as most Latin ones, put together from words that
    were shaped before; else None."""
    if not text or style.direction is Direction.RIGHT_TO_LEFT:
        return None
    weight, language = style.weight, style.language
    *others, last = text.split(" ")
    words = [_simple_word(part + " ", weight, language) for part in others]
    if last:
        words.append(_simple_word(last, weight, language))
    if None in words:
        return None
    return Run(first_choice(weight), tuple(cast("list[Word]", words)))


@lru_cache(maxsize=2_048)
def _simple_word(text: str, weight: Weight, language: str) -> Word | None:
    cut = first_choice(weight)
    has = cut.face.has
    if not all(is_simple(char) and has(char) for char in text):
        return None
    (word,) = _words(_Piece(text, 0, cut, "Latn"), language)
    return word


@lru_cache(maxsize=512)
def side_by_side(texts: tuple[str, ...], apart: str, inside: Style, outside: Style) -> Line:
    """Texts on one line, ``apart`` between them, each in its own direction within."""
    whole = apart.join(texts)
    if inside[:2] == outside[:2] and (simple := _simple_run(plain(whole), outside)):
        return Line(whole, (simple,), ())
    lines, between = [shape(text, inside) for text in texts], shape(apart, outside)
    runs: list[Run] = []
    towards_left = outside.direction is Direction.RIGHT_TO_LEFT
    for i, line in enumerate(reversed(lines) if towards_left else lines):
        runs += (*between.runs, *line.runs) if i else line.runs
    absent = dict.fromkeys(char for line in lines for char in line.missing)
    return Line(whole, tuple(runs), tuple(absent))


def missing(text: str, language: str = "en") -> list[str]:
    """The characters of the text that no font has, each once, in their order."""
    return list(shape(text, Style(language=language)).missing)


def _base_level(text: str, direction: Direction) -> int:
    if direction is Direction.AUTO:
        return bidi.base_level(text)
    return 1 if direction is Direction.RIGHT_TO_LEFT else 0


@dataclass(slots=True)
class _Piece:
    """Text of one level, one font and one script. No font: one missing character."""

    text: str
    level: int
    cut: Cut | None
    script: str

    def shaped(self, language: str) -> Run:
        if self.cut is None:
            return _substitute(self.text)
        spoken = language_of_script(self.script, language)
        return Run(self.cut, tuple(_words(self, language)), language=spoken)


def _pieces(text: str, levels: list[int], style: Style) -> Iterator[_Piece]:
    """Divide the text so that HarfBuzz can shape each piece on its own."""
    current: _Piece | None = None
    for piece in _clusters_with_fonts(text, levels, style):
        if current is not None and _belongs(current, piece):
            current.text += piece.text
            if is_shared(current.script):
                current.script = piece.script
            continue
        if current is not None:
            yield current
        current = piece
    if current is not None:
        yield current


def _belongs(current: _Piece, piece: _Piece) -> bool:
    return (
        piece.cut is not None
        and current.cut == piece.cut
        and current.level == piece.level
        and (piece.script == current.script or is_shared(piece.script) or is_shared(current.script))
    )


def _clusters_with_fonts(text: str, levels: list[int], style: Style) -> Iterator[_Piece]:
    at = 0
    previous: Cut | None = None
    for cluster in clusters(text):
        level = levels[at]
        at += len(cluster)
        visible = "".join(c for c in cluster if not is_bidi_control(c))
        if not visible:
            continue
        for part in _drawable(visible, style, previous):
            cut = font_for(part, style.weight, style.language, previous)
            previous = cut or previous
            yield _Piece(part, level, cut, script_of(part[0]))


def _drawable(cluster: str, style: Style, previous: Cut | None) -> Iterator[str]:
    """The cluster whole if a font has it; else in a plainer form; else character by character.

    The plainer form is for letters in fancy dress, such as mathematical script.
    """
    for form in (cluster, unicodedata.normalize("NFKC", cluster)):
        if font_for(form, style.weight, style.language, previous):
            yield form
            return
    yield from (c for c in cluster if not is_ignorable(c))


def _words(piece: _Piece, language: str) -> Iterator[Word]:
    """The piece's glyphs by words, if a reader must be told what they stand for; else as one.

    Readers take right-to-left glyphs as they are seen, and turn them round themselves.
    """
    assert piece.cut is not None
    glyphs = _shaped(piece, language)
    if piece.level % 2 or all(glyph.text for glyph in glyphs):
        yield Word(piece.cut, glyphs)
        return
    for _, group in groupby(glyphs, key=lambda glyph: glyph.text.isspace()):
        word = tuple(group)
        plainly = all(glyph.text for glyph in word)
        yield Word(piece.cut, word, "" if plainly else "".join(glyph.text for glyph in word))


def _shaped(piece: _Piece, language: str) -> tuple[Glyph, ...]:
    assert piece.cut is not None
    buffer = hb.Buffer()
    if piece.level % 2:
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(piece.text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if piece.level % 2 else "ltr"
    buffer.language = language
    hb.shape(piece.cut.face.hb_font, buffer, _FEATURES)
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    texts = _texts(piece, [info.cluster for info in infos])
    return tuple(
        [
            Glyph(info.codepoint, text, place.x_advance, place.x_offset, place.y_offset)
            for info, place, text in zip(infos, positions, texts, strict=True)
        ]
    )


def _texts(piece: _Piece, starts: list[int]) -> list[str]:
    """The text of each glyph, given where in the piece's text its cluster begins."""
    if starts == list(range(len(piece.text))):
        return list(piece.text)
    edges = [*sorted(set(starts)), len(piece.text)]
    texts = {start: piece.text[start:end] for start, end in pairwise(edges)}
    if piece.level % 2:
        texts = {start: _as_seen(text) for start, text in texts.items()}
    return [texts.pop(start, "") for start in starts]


# What readers expect of glyphs in right-to-left runs, which they turn round letter by letter:
# brackets as they look, and one character for the ligatures of lam and alef.
_AS_SEEN = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
_LAM_ALEF = {
    unicodedata.normalize("NFKC", chr(code)): chr(code) for code in range(0xFEF5, 0xFEFC, 2)
}


def _as_seen(text: str) -> str:
    return _LAM_ALEF.get(text) or text.translate(_AS_SEEN)


@lru_cache(maxsize=512)
def _substitute(char: str) -> Run:
    """What stands for a character that no font has: its code, small, in a frame."""
    label = shape(f"U+{ord(char):04X}", Style(Weight.REGULAR, "en", Direction.LEFT_TO_RIGHT))
    (run,) = label.runs
    raised = round(_FRAMED_RISE / _FRAMED_SCALE * run.cut.face.units)
    glyphs = tuple(Glyph(g.number, "", g.advance, g.right, g.up + raised) for g in run.glyphs)
    return Run(run.cut, (Word(run.cut, glyphs),), framed=char, scale=_FRAMED_SCALE)
