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
from functools import cached_property, lru_cache
from itertools import groupby, pairwise
from typing import NamedTuple

import uharfbuzz as hb

from . import bidi
from .characters import (
    clusters,
    is_bidi_control,
    is_ignorable,
    is_shared,
    is_simple,
    plain,
    script_of,
)
from .fonts import Cut, Weight, first_choice, font_for

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


@dataclass(frozen=True, slots=True)
class Style:
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


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one font, left to right, that belong to one piece of text.

    A run with ``framed`` set stands for a character that no font has: its code, set small in a
    frame. ``scale`` is its type size as a part of the line's.
    """

    cut: Cut
    text: str
    glyphs: tuple[Glyph, ...]
    right_to_left: bool
    framed: bool = False
    scale: float = 1.0

    @property
    def advance(self) -> float:
        """The run's width in em of the line."""
        total = sum([glyph.advance for glyph in self.glyphs]) / self.cut.face.units
        return self.scale * total + 2 * self.margin

    @property
    def margin(self) -> float:
        """Space on either side, in em of the line, that a frame takes."""
        return FRAME_MARGIN if self.framed else 0.0

    def words(self) -> Iterator[tuple[str, tuple[Glyph, ...]]]:
        """The glyphs by words. A word comes with its text where readers cannot put that together
        from the glyphs, else with none.

        Readers take right-to-left glyphs as they are seen, and turn them round themselves.
        """
        if self.right_to_left or all(glyph.text for glyph in self.glyphs):
            yield "", self.glyphs
            return
        for _, group in groupby(self.glyphs, key=lambda glyph: glyph.text.isspace()):
            word = tuple(group)
            plain = all(glyph.text for glyph in word)
            yield "" if plain else "".join(glyph.text for glyph in word), word


FRAME_MARGIN = 0.16
FRAME_BOTTOM, FRAME_TOP = -0.08, 0.74
_FRAMED_SCALE, _FRAMED_RISE = 0.46, 0.165


@dataclass(frozen=True)
class Line:
    """A shaped line. ``left``, ``bottom``, ``right``, ``top`` bound its ink; all in em."""

    text: str
    runs: tuple[Run, ...]
    missing: tuple[str, ...]

    @cached_property
    def width(self) -> float:
        return sum(run.advance for run in self.runs)

    @property
    def top(self) -> float:
        return self._reach[1]

    @property
    def bottom(self) -> float:
        return self._reach[0]

    @cached_property
    def _reach(self) -> tuple[float, float]:
        """Bottom and top of the ink, which layouts ask for far more often than its sides."""
        reaches = [reach for run in self.runs if (reach := _reach(run)) is not None]
        if not reaches:
            return 0.0, 0.0
        return min([low for low, _ in reaches]), max([high for _, high in reaches])

    @property
    def left(self) -> float:
        return self._ink[0]

    @property
    def right(self) -> float:
        return self._ink[2]

    @cached_property
    def _ink(self) -> tuple[float, float, float, float]:
        boxes = []
        at = 0.0
        for run in self.runs:
            boxes += list(_ink_boxes(run, at))
            at += run.advance
        if not boxes:
            return 0.0, 0.0, 0.0, 0.0
        lefts, bottoms, rights, tops = zip(*boxes, strict=True)
        return min(lefts), min(bottoms), max(rights), max(tops)


def _reach(run: Run) -> tuple[float, float] | None:
    """Bottom and top of a run's ink, in em; None if it has none."""
    if run.framed:
        return FRAME_BOTTOM, FRAME_TOP
    face, half = run.cut.face, run.cut.stroke / 2
    lows, highs = [], []
    for number, up in {(glyph.number, glyph.up) for glyph in run.glyphs}:
        left, low, right, high = face.ink(number)
        if (left, low) != (right, high):
            lows.append(low + up)
            highs.append(high + up)
    if not lows:
        return None
    return min(lows) / face.units - half, max(highs) / face.units + half


def _ink_boxes(run: Run, at: float) -> Iterator[tuple[float, float, float, float]]:
    """The ink of each glyph of a run that begins at ``at``; in em."""
    if run.framed:
        yield at, FRAME_BOTTOM, at + run.advance, FRAME_TOP
        return
    face, pen, half = run.cut.face, 0, run.cut.stroke / 2
    for glyph in run.glyphs:
        left, bottom, right, top = face.ink(glyph.number)
        if (left, bottom) != (right, top):
            x, y = pen + glyph.right, glyph.up
            yield (
                at + (x + left) / face.units - half,
                (y + bottom) / face.units - half,
                at + (x + right) / face.units + half,
                (y + top) / face.units + half,
            )
        pen += glyph.advance


@lru_cache(maxsize=8_192)
def shape(text: str, style: Style) -> Line:
    """Set one line of text."""
    text = plain(text)
    cut = _only_cut(text, style)
    if cut is not None:
        piece = _Piece(text, 0, cut, "Latn")
        return Line(text, (piece.shaped(style.language),), ())
    base = _base_level(text, style.direction)
    levels = bidi.levels(text, base)
    pieces = list(_pieces(text, levels, style))
    order = bidi.visual_order([piece.level for piece in pieces])
    runs = tuple(pieces[i].shaped(style.language) for i in order)
    absent = dict.fromkeys(piece.text for piece in pieces if piece.cut is None)
    return Line(text, runs, tuple(absent))


@lru_cache(maxsize=4_096)
def side_by_side(texts: tuple[str, ...], apart: str, inside: Style, outside: Style) -> Line:
    """Texts on one line, ``apart`` between them, each in its own direction within."""
    lines, between = [shape(text, inside) for text in texts], shape(apart, outside)
    runs: list[Run] = []
    towards_left = outside.direction is Direction.RIGHT_TO_LEFT
    for i, line in enumerate(reversed(lines) if towards_left else lines):
        runs += (*between.runs, *line.runs) if i else line.runs
    absent = dict.fromkeys(char for line in lines for char in line.missing)
    return Line(apart.join(texts), tuple(runs), tuple(absent))


def _only_cut(text: str, style: Style) -> Cut | None:
    """The font of a text that plainly needs no division, as most Latin ones; else None."""
    if not text or style.direction is Direction.RIGHT_TO_LEFT:
        return None
    cut = first_choice(style.weight)
    has = cut.face.has
    return cut if all(is_simple(char) and has(char) for char in set(text)) else None


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
        backwards = bool(self.level % 2)
        return Run(self.cut, self.text, _shaped(self, language), backwards)


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
    return Run(run.cut, char, glyphs, right_to_left=False, framed=True, scale=_FRAMED_SCALE)
