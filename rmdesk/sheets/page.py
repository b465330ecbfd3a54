"""The page that sheets draw on: text, rules, boxes and pictures, in points, y upwards.

On a right-to-left sheet x counts from the right edge: a layout is written once, from the edge
where reading starts, and comes out mirrored.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from math import cos, radians, sin
from typing import Any

from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from .embed import EmbeddedFonts, UsedFace, utf16
from .file import describe, file_bytes
from .tags import Element, Structure, Tag
from .text import FRAME_BOTTOM, FRAME_TOP, Direction, Glyph, Line, Run
from .watched import go_on

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

    def finished(self, fonts: EmbeddedFonts, structure: Structure, about: About) -> bytes:
        if self._code:
            self.showPage()
        fonts.write(self._doc)
        structure.write(self._doc)
        describe(self._doc, about)
        self._doc.Outlines.prepare(self._doc, self)
        if self._doc.Outlines.ready < 0:
            self._doc.Catalog.Outlines = None
        return file_bytes(self._doc, about)


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
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self._about = about
        self._page = 1
        self._structure = Structure()
        self._stretch: Element | str = ""  # what the marked stretch now open belongs to
        self._decorating = 0
        self._figure: Element | None = None
        self._forget()

    def _forget(self) -> None:
        """Take nothing for granted of what the page's state is."""
        self._fill: Colour | None = None
        self._font: tuple[str, float] = ("", 0.0)

    # --- structure

    @contextmanager
    def element(self, tag: Tag, *, scope: str = "", language: str = "") -> Iterator[None]:
        """Text drawn inside belongs to an element of this kind; elements nest.

        ``scope`` ("Row", "Column") says what a table's head is over.
        """
        self.open(tag, scope=scope, language=language)
        try:
            yield
        finally:
            self.close()

    def open(self, tag: Tag, *, scope: str = "", language: str = "") -> None:
        """Begin an element that ``close`` ends, on whatever page that is."""
        extra = f" /A << /O /Table /Scope /{scope} >>" if scope else ""
        if tag is Tag.LIST:
            extra = " /A << /O /List /ListNumbering /None >>"
        if language:
            extra += f" /Lang ({language})"
        self._structure.open(tag.value, extra)

    def close(self) -> None:
        """End the element that was begun last."""
        self._structure.close()

    @contextmanager
    def figure(self, says: str, box: tuple[float, float, float, float]) -> Iterator[None]:
        """Everything drawn inside is one picture; ``says`` is read out in its place. ``box`` is
        its start, its lower edge, its width and its height."""
        x, y, width, height = box
        left = self._left(x, width)
        bounds = f"{left:.1f} {y:.1f} {left + width:.1f} {y + height:.1f}"
        extra = f" /Alt <FEFF{utf16(says)}> /A << /O /Layout /BBox [{bounds}] >>"
        if self._decorating:
            yield
            return
        self._figure = self._structure.open(Tag.FIGURE.value, extra)
        try:
            yield
        finally:
            self._figure = None
            self._structure.close()

    @contextmanager
    def decoration(self) -> Iterator[None]:
        """What is drawn inside is not read out, such as the foot of every page."""
        self._decorating += 1
        try:
            yield
        finally:
            self._decorating -= 1

    def _mark(self, *, text: bool) -> None:
        """See to it that what is drawn next stands in the right marked stretch."""
        current = self._structure.current
        wanted: Element | str = current
        if self._figure is not None:
            wanted = self._figure
        elif not text or self._decorating:
            wanted = "decoration"
        if wanted is self._stretch:
            return
        self._end_stretch()
        if isinstance(wanted, Element):
            self._canvas.write(f"/{wanted.tag} <</MCID {self._structure.mark()}>> BDC")
        else:
            kind = " <</Type /Pagination>> BDC" if self._decorating else " BMC"
            self._canvas.write(f"/Artifact{kind}")
        self._stretch = wanted

    def _end_stretch(self) -> None:
        if self._stretch:
            self._canvas.write("EMC")
            self._stretch = ""

    # --- pages

    @property
    def number(self) -> int:
        """Of the page drawn on, from 1."""
        return self._page

    def bookmark(self, label: str) -> None:
        """Name the current page in the reader's table of contents."""
        key = f"page{self._page}"
        self._canvas.bookmarkPage(key)
        self._canvas.addOutlineEntry(label, key, 0)

    def next_page(self) -> None:
        self._end_stretch()
        self._canvas.showPage()
        self._structure.next_page()
        self._page += 1
        self._forget()

    def data(self) -> bytes:
        """Finish the document; it cannot be drawn on afterwards."""
        self._end_stretch()
        return self._canvas.finished(self._fonts, self._structure, self._about)

    # --- drawing

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
        """Set a line with its baseline at ``y``, in the current element; outside all of them it
        is a paragraph of its own."""
        go_on()
        structure = self._structure
        loose = structure.current is structure.root and not self._decorating
        if loose:
            structure.open(Tag.TEXT.value)
        self._mark(text=True)
        width = line.width * size
        left = self._left(x - align.value * width, width)
        write = self._canvas.write
        if colour != self._fill:
            self._fill = colour
            write("{:.3g} {:.3g} {:.3g} rg".format(*colour))
        for run in line.runs:
            if run.language:
                write(f"/Span << /Lang ({run.language}) >> BDC")
            if not self._plain_run(run, left, y, size):
                self._font = ("", 0.0)
                write("\n".join(self._operators(run, left, y, size, colour)))
            if run.language:
                write("EMC")
            left += run.advance * size
        if loose:
            structure.close()

    def _plain_run(self, run: Run, x: float, y: float, size: float) -> bool:
        """Show a run whose words' codes simply follow one another; False if they do not."""
        if run.framed or run.cut.stroke:
            return False
        codes = self._fonts.of(run.cut.face).codes
        font, joined = "", ""
        for word in run.words:
            shown = codes(word)
            if shown is None or (font and shown[0] != font):
                return False
            font = shown[0]
            joined += shown[1]
        setting = ""
        if (font, size) != self._font:
            self._font = (font, size)
            setting = f"/{font} {size:.5g} Tf "
        self._canvas.write(f"BT {setting}{x:.2f} {y:.2f} Td [<{joined}>] TJ ET")
        return True

    def rule(
        self, x: float, y: float, length: float, *, thick: float, colour: Colour = BLACK
    ) -> None:
        """A line across, from ``x`` towards the end of reading."""
        left = self._left(x, length)
        self._mark(text=False)
        self._canvas.write(
            f"{_stroke(colour, thick)} {left:.2f} {y:.2f} m {left + length:.2f} {y:.2f} l S"
        )

    def upright(
        self, x: float, y: float, length: float, *, thick: float, colour: Colour = BLACK
    ) -> None:
        """A line up from ``y``."""
        left = self._left(x, 0)
        self._mark(text=False)
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
        self._mark(text=False)
        self._canvas.write(f"{_stroke(colour, thick)} {path} S")

    def fill(self, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        """A filled box."""
        red, green, blue = colour
        left = self._left(x, width)
        self._mark(text=False)
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
        self._end_stretch()
        self._canvas.write(f"q {c:.6f} {s:.6f} {-s:.6f} {c:.6f} {right:.4f} {up:.4f} cm")
        self._forget()
        yield
        self._forget()
        self._end_stretch()
        self._canvas.write("Q")

    def path(
        self,
        points: Sequence[tuple[float, float]],
        *,
        thick: float = 1.0,
        colour: Colour = BLACK,
        dashes: tuple[float, float] | None = None,
        filled: bool = False,
    ) -> None:
        """A line through points, dashed or not; or the shape between them, filled."""
        self._mark(text=False)
        first, *others = [(self._left(x, 0), y) for x, y in points]
        steps = [f"{first[0]:.2f} {first[1]:.2f} m"]
        steps += [f"{x:.2f} {y:.2f} l" for x, y in others]
        if filled:
            self._fill = colour
            red, green, blue = colour
            self._canvas.write(f"{red:.3g} {green:.3g} {blue:.3g} rg {' '.join(steps)} h f")
            return
        pattern = f"[{dashes[0]:.3g} {dashes[1]:.3g}] 0 d " if dashes else ""
        plain = " [] 0 d" if dashes else ""
        self._canvas.write(f"{_stroke(colour, thick)} {pattern}{' '.join(steps)} S{plain}")

    def dot(self, x: float, y: float, radius: float, colour: Colour = BLACK) -> None:
        """A filled circle around a point."""
        red, green, blue = colour
        self._mark(text=False)
        self._fill = colour
        side = 2 * radius
        path = _round_box(self._left(x, 0) - radius, y - radius, side, side, radius)
        self._canvas.write(f"{red:.3g} {green:.3g} {blue:.3g} rg {path} f")

    def picture(self, x: float, y: float, width: float, height: float, image: ImageReader) -> None:
        """A picture, as decoration unless drawn inside a figure."""
        self._mark(text=False)
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
        for word in run.words:
            if word.text:
                pen.end()
                pen.operators.append(_begin_text(word.text))
            pen.add(word.glyphs, told=bool(word.text))
            if word.text:
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
