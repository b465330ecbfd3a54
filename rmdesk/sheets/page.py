"""The page that sheets draw on: text, rules, boxes and pictures, in points, y upwards.

On a right-to-left sheet x counts from the right edge: a layout is written once, from the edge
where reading starts, and comes out mirrored.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from math import cos, radians, sin

from reportlab.lib.utils import ImageReader

from .canvas import About, PageCanvas
from .embed import EmbeddedFonts, utf16
from .glyphs import run_code
from .ink import BLACK, Align, Colour, box, filling, stroke
from .tags import Element, Tag
from .text import Direction, Line, Run
from .watched import go_on

_DECORATION = "decoration"


class Pages:
    """A PDF in the making."""

    def __init__(self, width: float, height: float, about: About) -> None:
        self.width = width
        self.height = height
        self.mirrored = Direction.of_language(about.language) is Direction.RIGHT_TO_LEFT
        self._fonts = EmbeddedFonts()
        self._canvas = PageCanvas(width, height, about)
        self._structure = self._canvas.structure
        self._page = 1
        self._stretch: Element | str = ""  # what the marked stretch now open belongs to
        self._decorating = 0
        self._figure: Element | None = None
        self._begin()

    def _begin(self) -> None:
        """Draw on the canvas's page."""
        self._write = self._canvas.code.append
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
        """Begin an element that ``close`` ends, on whatever page that is. What is only decoration
        has no elements."""
        if self._decorating:
            return
        extra = f"/A<</O/Table/Scope/{scope}>>" if scope else ""
        if tag is Tag.LIST:
            extra = "/A<</O/List/ListNumbering/None>>"
        if language:
            extra += f"/Lang({language})"
        self._structure.open(tag, extra)

    def close(self) -> None:
        """End the element that was begun last."""
        if not self._decorating:
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
        self._figure = self._structure.open(Tag.FIGURE, extra)
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
        wanted: Element | str
        if self._figure is not None:
            wanted = self._figure
        elif not text or self._decorating:
            wanted = _DECORATION
        else:
            wanted = self._structure.current
        if wanted is self._stretch:
            return
        self._end_stretch()
        if isinstance(wanted, Element):
            self._write(f"/{wanted.tag} <</MCID {self._structure.mark()}>> BDC")
        else:
            kind = " <</Type /Pagination>> BDC" if self._decorating else " BMC"
            self._write(f"/Artifact{kind}")
        self._stretch = wanted

    def _end_stretch(self) -> None:
        if self._stretch:
            self._write("EMC")
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
        self._canvas.next_page()
        self._page += 1
        self._begin()

    def data(self) -> bytes:
        """Finish the document; it cannot be drawn on afterwards."""
        self._end_stretch()
        return self._canvas.finished(self._fonts)

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
            structure.open(Tag.TEXT)
        self._mark(text=True)
        width = line.width * size
        left = self._left(x - align.value * width if align is not Align.START else x, width)
        if colour != self._fill:
            self._fill = colour
            self._write(filling(colour))
        for run in line.runs:
            self._show(run, left, y, size, colour)
            left += run.advance * size
        if loose:
            structure.close()

    def _show(self, run: Run, x: float, y: float, size: float, colour: Colour) -> None:
        """Set one run of a line."""
        if run.language:
            self._write(f"/Span << /Lang ({run.language}) >> BDC")
        used = self._fonts.of(run.cut.face)
        codes = used.codes(run.words) if run.plain else None
        if codes is None:
            self._font = ("", 0.0)
            self._write(run_code(used, run, x, y, size, colour))
        else:
            setting = ""
            if (used.plain_font, size) != self._font:
                self._font = (used.plain_font, size)
                setting = f"/{used.plain_font} {size:.5g} Tf "
            self._write(f"BT {setting}{x:.2f} {y:.2f} Td [({codes})] TJ ET")
        if run.language:
            self._write("EMC")

    def rule(
        self, x: float, y: float, length: float, *, thick: float, colour: Colour = BLACK
    ) -> None:
        """A line across, from ``x`` towards the end of reading."""
        left = self._left(x, length)
        self._mark(text=False)
        self._write(f"{stroke(colour, thick)} {left:.2f} {y:.2f} m {left + length:.2f} {y:.2f} l S")

    def upright(
        self, x: float, y: float, length: float, *, thick: float, colour: Colour = BLACK
    ) -> None:
        """A line up from ``y``."""
        left = self._left(x, 0)
        self._mark(text=False)
        self._write(f"{stroke(colour, thick)} {left:.2f} {y:.2f} m {left:.2f} {y + length:.2f} l S")

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
        self._mark(text=False)
        self._write(
            f"q {stroke(colour, thick)} 1 0 0 1 {left:.2f} {y:.2f} cm "
            f"{box(width, height, radius)} S Q"
        )

    def fill(self, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        """A filled box."""
        left = self._left(x, width)
        self._mark(text=False)
        self._fill = colour
        self._write(f"{filling(colour)} {left:.2f} {y:.2f} {width:.2f} {height:.2f} re f")

    @contextmanager
    def turned(self, x: float, y: float, degrees: int) -> Iterator[None]:
        """Draw what follows turned around a point; on a mirrored sheet the other way."""
        place = self._left(x, 0)
        angle = radians(-degrees if self.mirrored else degrees)
        c, s = cos(angle), sin(angle)
        right = place - c * place + s * y
        up = y - s * place - c * y
        self._end_stretch()
        self._write(f"q {c:.6f} {s:.6f} {-s:.6f} {c:.6f} {right:.4f} {up:.4f} cm")
        self._forget()
        yield
        self._forget()
        self._end_stretch()
        self._write("Q")

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
            self._write(f"{filling(colour)} {' '.join(steps)} h f")
            return
        pattern = f"[{dashes[0]:.3g} {dashes[1]:.3g}] 0 d " if dashes else ""
        plain = " [] 0 d" if dashes else ""
        self._write(f"{stroke(colour, thick)} {pattern}{' '.join(steps)} S{plain}")

    def dot(self, x: float, y: float, radius: float, colour: Colour = BLACK) -> None:
        """A filled circle around a point."""
        self._mark(text=False)
        left = self._left(x, 0) - radius
        circle = box(2 * radius, 2 * radius, radius)
        self._write(f"q {filling(colour)} 1 0 0 1 {left:.2f} {y - radius:.2f} cm {circle} f Q")

    def picture(self, x: float, y: float, width: float, height: float, image: ImageReader) -> None:
        """A picture, as decoration unless drawn inside a figure."""
        self._mark(text=False)
        self._canvas.picture(image, self._left(x, width), y, width, height)

    def _left(self, x: float, width: float) -> float:
        return self.width - x - width if self.mirrored else x
