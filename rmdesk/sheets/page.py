"""The page that sheets draw on: text, rules, boxes and pictures, in points, y upwards.

On a right-to-left sheet x counts from the right edge: a layout is written once, from the edge
where reading starts, and comes out mirrored.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from math import cos, radians, sin
from typing import Any

from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from .embed import EmbeddedFonts, UsedFace, utf16
from .text import FRAME_BOTTOM, FRAME_TOP, Direction, Glyph, Line, Run

rl_config.useA85 = 0  # larger and slower, for mail systems of long ago

MM = 72 / 25.4
_LEAST_FALSE_BOLD = 12.0  # points; on screens thinner strokes come out far too thick
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
        self._fill: Colour | None = None

    def bookmark(self, label: str) -> None:
        """Name the current page in the reader's table of contents."""
        key = f"page{self._page}"
        self._canvas.bookmarkPage(key)
        self._canvas.addOutlineEntry(label, key, 0)

    def next_page(self) -> None:
        self._canvas.showPage()
        self._page += 1
        self._fill = None

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
        if colour != self._fill:
            self._fill = colour
            self._canvas.write("{:.3g} {:.3g} {:.3g} rg".format(*colour))
        for run in line.runs:
            self._canvas.write("\n".join(self._operators(run, left, y, size, colour)))
            left += run.advance * size

    def rule(
        self, x: float, y: float, length: float, *, thick: float, colour: Colour = BLACK
    ) -> None:
        """A line across, from ``x`` towards the end of reading."""
        left = self._left(x, length)
        self._canvas.write(
            f"{_stroke(colour, thick)} {left:.2f} {y:.2f} m {left + length:.2f} {y:.2f} l S"
        )

    def upright(
        self, x: float, y: float, length: float, *, thick: float, colour: Colour = BLACK
    ) -> None:
        """A line up from ``y``."""
        left = self._left(x, 0)
        self._canvas.write(
            f"{_stroke(colour, thick)} {left:.2f} {y:.2f} m {left:.2f} {y + length:.2f} l S"
        )

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
        left = self._left(x, width)
        path = _round_box(left, y, width, height, radius)
        self._canvas.write(f"{_stroke(colour, thick)} {path} S")

    def fill(self, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        """A filled box."""
        red, green, blue = colour
        left = self._left(x, width)
        self._fill = colour
        self._canvas.write(
            f"{red:.3g} {green:.3g} {blue:.3g} rg {left:.2f} {y:.2f} {width:.2f} {height:.2f} re f"
        )

    @contextmanager
    def turned(self, x: float, y: float, degrees: int) -> Iterator[None]:
        """Draw what follows turned around a point; on a mirrored sheet the other way."""
        place = self._left(x, 0)
        angle = radians(-degrees if self.mirrored else degrees)
        c, s = cos(angle), sin(angle)
        right = place - c * place + s * y
        up = y - s * place - c * y
        self._canvas.write(f"q {c:.6f} {s:.6f} {-s:.6f} {c:.6f} {right:.4f} {up:.4f} cm")
        before, self._fill = self._fill, None
        yield
        self._fill = before
        self._canvas.write("Q")

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
        heavier = run.cut.stroke and size >= _LEAST_FALSE_BOLD
        if heavier:
            red, green, blue = colour
            yield f"{red:.3g} {green:.3g} {blue:.3g} RG {run.cut.stroke * size:.3f} w 1 j 2 Tr"
        yield from self._glyphs(run, x + run.margin * size, y, size * run.scale)
        if heavier:
            yield "0 Tr 0 j"
        yield "ET"
        if run.framed:
            yield _END_TEXT

    def _glyphs(self, run: Run, x: float, y: float, size: float) -> Iterator[str]:
        """The run's glyphs, with their text where readers need to be told."""
        pen = _Pen(self._fonts.of(run.cut.face), x, y, size)
        for text, word in run.words():
            if text:
                pen.end()
                pen.operators.append(_begin_text(text))
            pen.add(word, told=bool(text))
            if text:
                pen.end()
                pen.operators.append(_END_TEXT)
        pen.end()
        return iter(pen.operators)


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
                codes += f">{-gap}<"
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
            self.operators.append(f"[<{self._codes}>] TJ")
            self._codes = ""


_END_TEXT = "EMC"
_CIRCLE = 0.5523  # how far a curve's handles reach for a quarter of a circle, by its radius


def _stroke(colour: Colour, thick: float) -> str:
    red, green, blue = colour
    return f"{red:.3g} {green:.3g} {blue:.3g} RG {thick:.3g} w"


def _round_box(left: float, bottom: float, width: float, height: float, radius: float) -> str:
    """The path of a box with round corners."""
    if not radius:
        return f"{left:.2f} {bottom:.2f} {width:.2f} {height:.2f} re"
    right, top = left + width, bottom + height
    near, far = radius * (1 - _CIRCLE), radius
    corners = (
        ("m", (left + far, bottom)),
        ("l", (right - far, bottom)),
        ("c", (right - near, bottom, right, bottom + near, right, bottom + far)),
        ("l", (right, top - far)),
        ("c", (right, top - near, right - near, top, right - far, top)),
        ("l", (left + far, top)),
        ("c", (left + near, top, left, top - near, left, top - far)),
        ("l", (left, bottom + far)),
        ("c", (left, bottom + near, left + near, bottom, left + far, bottom)),
    )
    steps = [" ".join([f"{place:.2f}" for place in places]) + f" {op}" for op, places in corners]
    return " ".join([*steps, "h"])


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
