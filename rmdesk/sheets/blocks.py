"""Lines of type under one another, kept apart by their real ink."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from .breaking import cuts_words, wrap
from .ink import BLACK, Align, Colour
from .page import Pages
from .tags import Tag
from .text import Line, Style, shape

CAP_HEIGHT = 0.73
_DEPTH = 0.2
_CLEAR = 0.09  # least white between the ink of two lines, in em


class Row(NamedTuple):
    """One line of a block. ``leading`` is its wished distance from the line before, in em;
    ``goes_on`` says that it continues the paragraph of the line before; ``tag`` is the kind of
    its element where that is not the block's.
    """

    line: Line
    size: float
    leading: float = 1.2
    indent: float = 0.0
    colour: Colour = BLACK
    goes_on: bool = False
    tag: Tag | None = None

    @property
    def width(self) -> float:
        return self.indent + self.line.width * self.size

    @property
    def rise(self) -> float:
        """How far the line reaches above its baseline; never less than a capital does."""
        return max(self.line.top, CAP_HEIGHT) * self.size

    @property
    def depth(self) -> float:
        return max(-self.line.bottom, _DEPTH) * self.size


@dataclass(frozen=True, slots=True)
class Block:
    """Rows with the depth of each baseline below the block's upper edge."""

    rows: tuple[Row, ...] = ()
    baselines: tuple[float, ...] = ()
    height: float = 0.0

    @property
    def width(self) -> float:
        return max((row.width for row in self.rows), default=0.0)

    def draw(
        self,
        pages: Pages,
        x: float,
        top: float,
        align: Align = Align.START,
        tag: Tag | None = Tag.TEXT,
    ) -> None:
        """Draw the block with its upper edge at ``top``. Each of its paragraphs is an element of
        the kind ``tag``; without one all belong to the element that is open."""
        at = 0
        rows = self.rows
        while at < len(rows):
            end = at + 1
            while end < len(rows) and (rows[end].goes_on or tag is None):
                end += 1
            if tag is None:
                self._draw_rows(pages, range(at, end), x, top, align)
            else:
                pages.open(rows[at].tag or tag)
                self._draw_rows(pages, range(at, end), x, top, align)
                pages.close()
            at = end

    def _draw_rows(self, pages: Pages, part: range, x: float, top: float, align: Align) -> None:
        for i in part:
            row = self.rows[i]
            place = x + row.indent if align is Align.START else x
            y = top - self.baselines[i]
            pages.text(place, y, row.line, row.size, colour=row.colour, align=align)


def stack(rows: Iterable[Row]) -> Block:
    """Put rows under one another: as far apart as they ask, farther where ink would meet."""
    placed = tuple(rows)
    baselines: list[float] = []
    reached = below = 0.0
    for i, row in enumerate(placed):
        size = row.size
        if i:
            reached += max(row.leading * size, below + (row.line.top + _CLEAR) * size)
        else:
            reached = row.rise
        below = -row.line.bottom * size
        baselines.append(reached)
    height = baselines[-1] + placed[-1].depth if placed else 0.0
    return Block(placed, tuple(baselines), height)


def paragraph(
    text: str,
    style: Style,
    size: float,
    width: float,
    *,
    leading: float = 1.25,
    hanging: float = 0.0,
    colour: Colour = BLACK,
) -> list[Row]:
    """The rows of a text broken to ``width`` points; all but the first are set in by ``hanging``
    where that takes no further row. An empty text has no rows.
    """
    if not text.strip():
        return []
    whole = shape(text, style)
    if whole.width * size <= width:
        return [Row(whole, size, leading, 0.0, colour)]
    lines: Sequence[Line] = wrap(text, style, width / size)
    if len(lines) > 1 and hanging:
        narrow = (width - hanging) / size
        narrower = wrap(text, style, narrow)
        if len(narrower) > len(lines) or cuts_words(text, style, narrow):
            hanging = 0.0
        else:
            lines = narrower
    return [
        Row(line, size, leading, hanging if i else 0.0, colour, i > 0)
        for i, line in enumerate(lines)
    ]
