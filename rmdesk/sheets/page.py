"""The page that sheets draw on: text, rules, boxes and pictures, in points, y upwards.

On a right-to-left sheet x counts from the right edge: a layout is written once, from the edge
where reading starts, and comes out mirrored.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from .embed import EmbeddedFonts, utf16
from .fonts import Face
from .text import FRAME_BOTTOM, FRAME_TOP, Direction, Glyph, Line, Run

MM = 72 / 25.4
Colour = tuple[float, float, float]


def grey(lightness: float) -> Colour:
    return (lightness, lightness, lightness)


def from_hex(code: str) -> Colour:
    """A colour written as "0072B2"."""
    red, green, blue = bytes.fromhex(code)
    return (red / 255, green / 255, blue / 255)


BLACK = grey(0.07)


class Align(Enum):
    """Which part of a text stands at the x given for it."""

    START = 0.0
    MIDDLE = 0.5
    END = 1.0


@dataclass(frozen=True, slots=True)
class About:
    """What the PDF says of itself."""

    title: str
    author: str
    subject: str
    language: str


class _PlainCanvas(Canvas):
    """reportlab's canvas, without the Helvetica that it sets at the head of every page, and with
    doors to what it has no public way for: showing glyphs by number, adding fonts."""

    _code: list[str]
    _doc: Any

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"

    def write(self, code: str) -> None:
        """Add operators to the page."""
        self._code.append(code)

    def finished(self, fonts: EmbeddedFonts) -> bytes:
        fonts.write(self._doc)
        data: bytes = self.getpdfdata()  # type: ignore[no-untyped-call]
        return data


class Pages:
    """A PDF in the making."""

    def __init__(self, width: float, height: float, about: About) -> None:
        self.width = width
        self.height = height
        self.mirrored = Direction.of_language(about.language) is Direction.RIGHT_TO_LEFT
        self._fonts = EmbeddedFonts()
        self._canvas = _PlainCanvas(
            io.BytesIO(),
            pagesize=(width, height),
            pageCompression=1,
            invariant=1,
            pdfVersion=(1, 7),
            lang=about.language,
        )
        self._canvas.setTitle(about.title)
        self._canvas.setAuthor(about.author)
        self._canvas.setSubject(about.subject)
        self._canvas.setCreator("RMDesk")
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self._page = 1

    def bookmark(self, label: str) -> None:
        """Name the current page in the reader's table of contents."""
        key = f"page{self._page}"
        self._canvas.bookmarkPage(key)
        self._canvas.addOutlineEntry(label, key, 0)

    def next_page(self) -> None:
        self._canvas.showPage()
        self._page += 1

    def data(self) -> bytes:
        """Finish the document; it cannot be drawn on afterwards."""
        return self._canvas.finished(self._fonts)

    def text(
        self,
        x: float,
        y: float,
        line: Line,
        size: float,
        *,
        colour: Colour = BLACK,
        align: Align = Align.START,
    ) -> None:
        """Set a line with its baseline at ``y``."""
        width = line.width * size
        left = self._left(x - align.value * width, width)
        self._canvas.setFillColorRGB(*colour)
        for run in line.runs:
            self._canvas.write("\n".join(self._operators(run, left, y, size, colour)))
            left += run.advance * size

    def rule(
        self, x: float, y: float, length: float, *, thick: float, colour: Colour = BLACK
    ) -> None:
        """A line across, from ``x`` towards the end of reading."""
        left = self._left(x, length)
        self._canvas.setStrokeColorRGB(*colour)
        self._canvas.setLineWidth(thick)
        self._canvas.line(left, y, left + length, y)

    def frame(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        thick: float,
        radius: float = 0.0,
        colour: Colour = BLACK,
    ) -> None:
        """The outline of a box whose lower corner at the start of reading is at ``x``, ``y``."""
        self._canvas.setStrokeColorRGB(*colour)
        self._canvas.setLineWidth(thick)
        left = self._left(x, width)
        self._canvas.roundRect(left, y, width, height, radius, stroke=1, fill=0)

    def picture(self, x: float, y: float, width: float, height: float, image: ImageReader) -> None:
        self._canvas.drawImage(image, self._left(x, width), y, width, height)

    def _left(self, x: float, width: float) -> float:
        return self.width - x - width if self.mirrored else x

    def _operators(
        self, run: Run, x: float, y: float, size: float, colour: Colour
    ) -> Iterator[str]:
        """The page's code for one run."""
        if run.framed:
            yield _begin_text(run.text)
            yield from _frame(run, x, y, size, colour)
        yield "BT"
        if run.cut.stroke:
            red, green, blue = colour
            yield f"{red:.3g} {green:.3g} {blue:.3g} RG {run.cut.stroke * size:.3f} w 1 j 2 Tr"
        yield from self._glyphs(run, x + run.margin * size, y, size * run.scale)
        if run.cut.stroke:
            yield "0 Tr 0 j"
        yield "ET"
        if run.framed:
            yield _END_TEXT

    def _glyphs(self, run: Run, x: float, y: float, size: float) -> Iterator[str]:
        """The run's glyphs, word by word, with their text where readers need to be told."""
        pen = _Pen(run.cut.face, self._fonts, x, y, size)
        for text, word in run.words():
            if text:
                yield from pen.shown()
                yield _begin_text(text)
            for glyph in word:
                yield from pen.move_to(glyph, "" if text else glyph.text)
                pen.add(glyph)
            if text:
                yield from pen.shown()
                yield _END_TEXT
        yield from pen.shown()


class _Pen:
    """Collects glyphs into strings; gives a new place only where their own widths do not lead."""

    def __init__(self, face: Face, fonts: EmbeddedFonts, x: float, y: float, size: float) -> None:
        self._face, self._fonts = face, fonts
        self._x, self._y, self._size = x, y, size
        self._step = size / face.units
        self._codes = ""
        self._font = ""
        self._at = 0
        self._reached = (-1, 0)

    def move_to(self, glyph: Glyph, text: str) -> Iterator[str]:
        """Operators that choose the place of a glyph, and the font in which it has this text."""
        font = self._fonts.resource(self._face, glyph.number, text)
        place = (self._at + glyph.right, glyph.up)
        if font == self._font and place == self._reached:
            return
        yield from self.shown()
        if font != self._font:
            self._font = font
            yield f"/{font} {self._size:.5g} Tf"
        right, up = place
        yield f"1 0 0 1 {self._x + right * self._step:.3f} {self._y + up * self._step:.3f} Tm"

    def add(self, glyph: Glyph) -> None:
        self._codes += f"{glyph.number:04X}"
        end = self._at + glyph.right + self._face.advance(glyph.number)
        self._reached = (end, glyph.up)
        self._at += glyph.advance

    def shown(self) -> Iterator[str]:
        """The operator that shows what was collected."""
        if self._codes:
            yield f"<{self._codes}> Tj"
            self._codes = ""


_END_TEXT = "EMC"


def _begin_text(text: str) -> str:
    """What readers are to take for the glyphs that follow."""
    return f"/Span << /ActualText <FEFF{utf16(text)}> >> BDC"


def _frame(run: Run, x: float, y: float, size: float, colour: Colour) -> Iterator[str]:
    """The outline around the code of a character that no font has."""
    red, green, blue = colour
    inset = 0.06 * size
    yield f"{red:.3g} {green:.3g} {blue:.3g} RG {0.03 * size:.3f} w"
    yield (
        f"{x + inset:.3f} {y + FRAME_BOTTOM * size:.3f} "
        f"{run.advance * size - 2 * inset:.3f} {(FRAME_TOP - FRAME_BOTTOM) * size:.3f} re S"
    )
