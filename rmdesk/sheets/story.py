"""A document that flows down its pages: headings, paragraphs, lists, tables and plots, all tagged.

    story = Story(content)                       # any SheetWords: head, foot, paper, language
    story.heading("What people learned")         # level 2; 3 for one below it
    story.text("Eleven of twelve pairs met.")
    story.items(["First aid", "Excel"])
    story.table(("Person", "Met"), [("Ana", "11"), ("Ben", "9")], shares=(3, 1), numbers={1})
    story.plot(160, "Meetups rose from 4 to 11 a week.", draw)    # draw(plot: Plot) -> None
    data = story.data()

Lengths are in points, y upwards. On right-to-left sheets x counts from the right, as everywhere
in this room: draw from where reading starts, and it comes out mirrored.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from .blocks import Block, paragraph, stack
from .content import Orientation, SheetWords
from .fonts import Weight
from .ink import BLACK, Align, Colour
from .look import PALE, QUIET, own_style
from .page import Pages
from .poster_frame import SIDE, Frame
from .sheet import new_pages
from .tags import Tag
from .text import Style, shape

_UNDER_RULE = 10.0
_HEADINGS = {2: (16.0, 18.0, Tag.H2), 3: (12.5, 13.0, Tag.H3)}  # size, white above
_TEXT, _AFTER_TEXT = 10.5, 6.0
_CELL, _HEAD_CELL, _INSIDE, _ROW_GAP = 9.5, 9.5, 6.0, 6.5
_BULLET, _BULLET_ROOM = "•", 12.0
_AROUND_PLOT = 8.0


@dataclass(frozen=True, slots=True)
class Plot:
    """The room of one picture: draw in it from 0, 0 at its start and lower edge."""

    pages: Pages
    x: float
    y: float
    width: float
    height: float
    language: str

    def line(
        self,
        points: Sequence[tuple[float, float]],
        *,
        thick: float = 1.0,
        colour: Colour = BLACK,
        dashes: tuple[float, float] | None = None,
    ) -> None:
        """A line through points."""
        placed = [(self.x + x, self.y + y) for x, y in points]
        self.pages.path(placed, thick=thick, colour=colour, dashes=dashes)

    def area(self, points: Sequence[tuple[float, float]], colour: Colour = PALE) -> None:
        """The filled shape between points."""
        placed = [(self.x + x, self.y + y) for x, y in points]
        self.pages.path(placed, colour=colour, filled=True)

    def bar(self, x: float, y: float, width: float, height: float, colour: Colour = PALE) -> None:
        """A filled box."""
        self.pages.fill(self.x + x, self.y + y, width, height, colour)

    def frame(
        self, x: float, y: float, width: float, height: float, *, thick: float = 0.8,
        colour: Colour = BLACK,
    ) -> None:  # fmt: skip
        """The outline of a box."""
        self.pages.frame(self.x + x, self.y + y, width, height, thick=thick, colour=colour)

    def dot(self, x: float, y: float, radius: float = 2.0, colour: Colour = BLACK) -> None:
        """A filled circle around a point."""
        self.pages.dot(self.x + x, self.y + y, radius, colour)

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float = 9.0,
        *,
        align: Align = Align.START,
        strong: bool = False,
        colour: Colour = BLACK,
        most: float = 0.0,
    ) -> None:
        """One line with its baseline at ``y``, made smaller where it is wider than ``most``."""
        line = shape(text, _style(self.language, strong=strong))
        if most and line.width * size > most:
            size = most / line.width
        self.pages.text(self.x + x, self.y + y, line, size, align=align, colour=colour)


@dataclass(frozen=True, slots=True)
class _Piece:
    """What stays on one page. ``opens`` are elements begun before it, ``closes`` how many end
    after it; ``repeated`` is drawn again, unread, where what follows it goes on over pages."""

    height: float
    draw: Callable[[Pages, float], None]
    opens: tuple[Tag, ...] = ()
    closes: int = 0
    with_next: bool = False
    repeated: _Piece | None = None


def _nothing(_pages: Pages, _top: float) -> None:
    """Draw nothing."""


@dataclass
class Story:
    """Collects what is to be said, then sets it on as many pages as it takes."""

    content: SheetWords
    usual: Orientation = Orientation.PORTRAIT
    _pieces: list[_Piece] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.pages = new_pages(self.content, self.usual)
        self.frame = Frame(self.content, self.pages.width, self.pages.height)
        self._top = self.frame.top_of_pairs() - _UNDER_RULE
        self._bottom = self.frame.bottom_of_pairs(self.frame.foot(1, 2), with_strip=False)

    @property
    def width(self) -> float:
        """The width of the text, in points."""
        return self.frame.width

    @property
    def language(self) -> str:
        return self.content.language

    def heading(self, text: str, level: int = 2) -> None:
        """A heading, never left alone at the foot of a page."""
        size, above, tag = _HEADINGS[level]
        style = own_style(Weight.SEMIBOLD, self.language)
        block = stack(paragraph(text, style, size, self.width, leading=1.15))
        self._add(block, above=above, below=3, tag=tag, with_next=True)

    def text(self, text: str, *, size: float = _TEXT, quiet: bool = False) -> None:
        """A paragraph."""
        colour = QUIET if quiet else BLACK
        style = _style(self.language)
        block = stack(paragraph(text, style, size, self.width, leading=1.35, colour=colour))
        self._add(block, above=2, below=_AFTER_TEXT)

    def items(self, texts: Iterable[str], *, size: float = _TEXT) -> None:
        """A list."""
        style, found = _style(self.language), list(texts)
        bullet = shape(_BULLET, own_style(Weight.REGULAR, self.language))
        for i, text in enumerate(found):
            block = stack(paragraph(text, style, size, self.width - _BULLET_ROOM, leading=1.3))

            def draw(pages: Pages, top: float, block: Block = block) -> None:
                if not block.rows:
                    return
                with pages.element(Tag.ITEM):
                    with pages.element(Tag.LABEL):
                        pages.text(SIDE, top - block.baselines[0], bullet, size)
                    with pages.element(Tag.BODY):
                        block.draw(pages, SIDE + _BULLET_ROOM, top, tag=None)

            opens = (Tag.LIST,) if i == 0 else ()
            closes = int(i == len(found) - 1)
            self._pieces.append(_Piece(block.height + 4, draw, opens, closes))
        self.space(_AFTER_TEXT)

    def table(
        self,
        head: Sequence[str],
        rows: Iterable[Sequence[str]],
        *,
        shares: Sequence[float] = (),
        numbers: AbstractSet[int] = frozenset(),
        size: float = _CELL,
    ) -> None:
        """A table whose head is set again on every page. ``shares`` are the columns' widths as
        parts of the whole, all alike if not given; ``numbers`` are columns set to their end."""
        found = list(rows)
        parts = list(shares) or [1.0] * len(head)
        widths = [self.width * part / sum(parts) for part in parts]
        strong, plain = _style(self.language, strong=True), _style(self.language)

        def piece(texts: Sequence[str], style: Style, tag: Tag) -> _Piece:
            blocks = [
                stack(paragraph(text, style, size, width - _INSIDE, leading=1.2))
                for text, width in zip(texts, widths, strict=True)
            ]
            row = _Row(blocks, widths, numbers, tag)
            return _Piece(row.height, row.draw)

        first = piece(head, strong, Tag.HEAD)
        self._pieces.append(_Piece(first.height, first.draw, (Tag.TABLE,), int(not found), True))
        for i, texts in enumerate(found):
            made = piece(texts, plain, Tag.CELL)
            last = int(i == len(found) - 1)
            self._pieces.append(_Piece(made.height, made.draw, (), last, False, first))
        self.space(_AFTER_TEXT)

    def plot(self, height: float, says: str, draw: Callable[[Plot], None]) -> None:
        """A picture as wide as the text, drawn by ``draw``; ``says`` is what it shows, in a
        sentence for those who cannot see it."""
        width = self.width

        def drawn(pages: Pages, top: float) -> None:
            bottom = top - height - _AROUND_PLOT
            with pages.figure(says, (SIDE, bottom, width, height)):
                draw(Plot(pages, SIDE, bottom, width, height, self.language))

        self._pieces.append(_Piece(height + 2 * _AROUND_PLOT, drawn))

    def space(self, height: float) -> None:
        """White."""
        self._pieces.append(_Piece(height, _nothing))

    def data(self) -> bytes:
        """The document as a PDF. The same words give the same bytes."""
        sheets = self._paged()
        for number, pieces in enumerate(sheets, 1):
            if number > 1:
                self.pages.next_page()
            self.pages.bookmark(self.content.title if number == 1 else str(number))
            foot = self.frame.foot(number, len(sheets))
            self.frame.draw(self.pages, foot, with_strip=False)
            self._draw(pieces, number > 1)
        return self.pages.data()

    def _add(
        self, block: Block, *, above: float, below: float, tag: Tag = Tag.TEXT,
        with_next: bool = False,
    ) -> None:  # fmt: skip
        def draw(pages: Pages, top: float) -> None:
            block.draw(pages, SIDE, top - above, tag=tag)

        height = block.height + above + below
        self._pieces.append(_Piece(height, draw, with_next=with_next))

    def _paged(self) -> list[list[_Piece]]:
        """The pieces by pages; what belongs to the next goes with it."""
        room = self._top - self._bottom
        sheets: list[list[_Piece]] = [[]]
        used = 0.0
        for i, piece in enumerate(self._pieces):
            needed, at = piece.height, i
            while self._pieces[at].with_next and at + 1 < len(self._pieces):
                at += 1
                needed += self._pieces[at].height
            if sheets[-1] and used + needed > room:
                sheets.append([])
                used = piece.repeated.height if piece.repeated else 0.0
            sheets[-1].append(piece)
            used += piece.height
        return sheets

    def _draw(self, pieces: Sequence[_Piece], goes_on: bool) -> None:
        at = self._top
        if goes_on and pieces and pieces[0].repeated:
            with self.pages.decoration():
                pieces[0].repeated.draw(self.pages, at)
            at -= pieces[0].repeated.height
        for piece in pieces:
            for tag in piece.opens:
                self.pages.open(tag)
            piece.draw(self.pages, at)
            for _ in range(piece.closes):
                self.pages.close()
            at -= piece.height


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of a table, set."""

    blocks: Sequence[Block]
    widths: Sequence[float]
    numbers: AbstractSet[int]
    tag: Tag

    @property
    def height(self) -> float:
        return max((block.height for block in self.blocks), default=0.0) + _ROW_GAP

    def draw(self, pages: Pages, top: float) -> None:
        x = SIDE
        scope = "Column" if self.tag is Tag.HEAD else ""
        with pages.element(Tag.ROW):
            for i, (block, width) in enumerate(zip(self.blocks, self.widths, strict=True)):
                with pages.element(self.tag, scope=scope):
                    place, align = x, Align.START
                    if i in self.numbers:
                        place, align = x + width - _INSIDE, Align.END
                    block.draw(pages, place, top - _ROW_GAP / 2, align, tag=None)
                x += width
        dark = self.tag is Tag.HEAD
        colour = BLACK if dark else PALE
        pages.rule(SIDE, top - self.height, sum(self.widths), thick=0.8 if dark else 0.5,
                   colour=colour)  # fmt: skip


def _style(language: str, *, strong: bool = False) -> Style:
    """Words that may be names, which choose their direction themselves."""
    return Style(Weight.SEMIBOLD if strong else Weight.REGULAR, language)
