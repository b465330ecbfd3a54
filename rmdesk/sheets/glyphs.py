"""From a shaped run to the page's code that shows it.

What most runs are, words whose glyphs follow one another on one height, ``UsedFace.codes`` shows
in one string. Here is the rest: marks that stand elsewhere, letters whose text must be told, bold
made of a regular, and the frame that stands for a character which no font has.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .embed import UsedFace, utf16
from .ink import Colour, stroke
from .text import FRAME_BOTTOM, FRAME_TOP, Glyph, Run

_LEAST_FALSE_BOLD = 12.0  # points; on screens thinner strokes come out far too thick
_END_TEXT = "EMC"


def run_code(used: UsedFace, run: Run, x: float, y: float, size: float, colour: Colour) -> str:
    """The code for one run with its start at ``x`` and its baseline at ``y``."""
    return "\n".join(_operators(used, run, (x, y), size, colour))


def _operators(
    used: UsedFace, run: Run, place: tuple[float, float], size: float, colour: Colour
) -> Iterator[str]:
    x, y = place
    if run.framed:
        yield _begin_text(run.text)
        yield from _frame(run, x, y, size, colour)
    yield "BT"
    heavier = run.cut.stroke and size >= _LEAST_FALSE_BOLD
    if heavier:
        yield f"{stroke(colour, run.cut.stroke * size)} 1 j 2 Tr"
    yield from _glyphs(used, run, x + run.margin * size, y, size * run.scale)
    if heavier:
        yield "0 Tr 0 j"
    yield "ET"
    if run.framed:
        yield _END_TEXT


def _glyphs(used: UsedFace, run: Run, x: float, y: float, size: float) -> list[str]:
    """The run's glyphs, with their text where readers need to be told."""
    pen = _Pen(used, x, y, size)
    for word in run.words:
        if word.text:
            pen.end()
            pen.operators.append(_begin_text(word.text))
        pen.add(word.glyphs, told=bool(word.text))
        if word.text:
            pen.end()
            pen.operators.append(_END_TEXT)
    pen.end()
    return pen.operators


class _Pen:
    """Collects glyphs into strings; moves only where their own widths do not lead."""

    def __init__(self, face: UsedFace, x: float, y: float, size: float) -> None:
        self.operators: list[str] = []
        self._face = face
        self._x, self._y, self._size = x, y, size
        self._codes = ""
        self._font = ""
        self._at = 0  # where the next glyph begins, in font units
        self._reached = 0.0  # where readers are, in thousandths of an em
        self._height = 0

    def add(self, glyphs: Iterable[Glyph], *, told: bool) -> None:
        """Add glyphs; those whose text is told otherwise have none of their own."""
        face, at, reached, codes = self._face, self._at, self._reached, self._codes
        thousandth = 1000 / face.face.units
        known = face.known
        for number, text, advance, right, up in glyphs:
            key = (number, "" if told else text)
            font, code, width = known.get(key) or face.shown(*key)
            place = (at + right) * thousandth
            if not codes or font != self._font or up != self._height:
                self._codes = codes
                self.end()
                self._begin(font, at + right, up)
                codes, reached = "", place
            elif not -1 < place - reached < 1:
                gap = round(place - reached)
                codes += f"){-gap}("
                reached += gap
            codes += code
            reached += width
            at += advance
        self._at, self._reached, self._codes = at, reached, codes

    def _begin(self, font: str, right: int, up: int) -> None:
        if font != self._font:
            self._font = font
            self.operators.append(f"/{font} {self._size:.5g} Tf")
        self._height = up
        step = self._size / self._face.face.units
        self.operators.append(f"1 0 0 1 {self._x + right * step:.3f} {self._y + up * step:.3f} Tm")

    def end(self) -> None:
        """Show what was collected."""
        if self._codes:
            self.operators.append(f"[({self._codes})] TJ")
            self._codes = ""


def _begin_text(text: str) -> str:
    """What readers are to take for the glyphs that follow."""
    return f"/Span << /ActualText <FEFF{utf16(text)}> >> BDC"


def _frame(run: Run, x: float, y: float, size: float, colour: Colour) -> Iterator[str]:
    """The outline around the code of a character that no font has."""
    inset = 0.06 * size
    yield stroke(colour, 0.03 * size)
    yield (
        f"{x + inset:.3f} {y + FRAME_BOTTOM * size:.3f} "
        f"{run.advance * size - 2 * inset:.3f} {(FRAME_TOP - FRAME_BOTTOM) * size:.3f} re S"
    )
