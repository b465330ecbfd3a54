"""Tables of people by something: names at the start, columns of one width, over many pages."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

from .blocks import CAP_HEIGHT, Block, paragraph, stack
from .content import SheetWords
from .ink import BLACK
from .look import PALE, name_style
from .page import Pages
from .poster_frame import SIDE, Frame
from .tags import Tag
from .text import shape

_NAME, _NAME_GAP = 10.5, 10.0
_WIDEST_NAMES = 0.28  # of the page
_UNDER_RULE = 6.0
_EVERY = 5  # rows after which a line is darker


@dataclass(frozen=True, slots=True)
class Part:
    """The rows and columns that are on one page."""

    rows: range
    columns: range


class Table(ABC):
    """A table; subclasses set and draw its head and its cells."""

    least_column = 22.0
    most_column = 60.0
    least_row = 19.0

    def __init__(self, content: SheetWords, names: Sequence[str], columns: int, frame: Frame):
        self.content, self.frame, self.columns = content, frame, columns
        style = name_style(content.language)
        widest = max((shape(name, style).width * _NAME for name in names), default=0.0)
        self.names_width = min(widest, _WIDEST_NAMES * frame.width) + _NAME_GAP
        room = self.names_width - _NAME_GAP
        self.names = [
            stack(paragraph(name, style, _NAME, room, leading=1.1, hanging=5)) for name in names
        ]
        across = frame.width - self.names_width
        self._on_a_page = max(1, int(across / self.least_column))
        groups = evenly(columns, self._on_a_page)
        widest_group = max((len(group) for group in groups), default=1)
        self.column = min(self.most_column, across / max(1, widest_group))
        self._groups = groups

    @property
    @abstractmethod
    def head(self) -> float:
        """The height of what stands over the columns."""

    @abstractmethod
    def draw_head(self, pages: Pages, column: int, x: float, bottom: float) -> None:
        """Draw what stands over one column; ``x`` is its start."""

    @abstractmethod
    def cell_height(self, row: int) -> float:
        """The height that the cells of a row need."""

    @abstractmethod
    def draw_cell(self, pages: Pages, row: int, column: int, x: float, middle: float) -> None:
        """Draw one cell around the middle of its row."""

    def height(self, row: int) -> float:
        return max(self.least_row, self.names[row].height + 6, self.cell_height(row))

    def parts(self, room: float) -> list[Part]:
        """What goes on which page, given the height there is for head and rows."""
        rows = by_height([self.height(row) for row in range(len(self.names))], room - self.head)
        return [Part(each, columns) for each in rows for columns in self._groups]

    def draw(self, pages: Pages, part: Part, top: float) -> None:
        """Draw what is on one page: a table of its own, with its head."""
        base = top - self.head
        width = self.names_width + self.column * len(part.columns)
        with pages.element(Tag.TABLE):
            self._draw_heads(pages, part, base)
            pages.rule(SIDE, base, width, thick=0.8)
            at = base
            for count, row in enumerate(part.rows, 1):
                height = self.height(row)
                self._draw_row(pages, part, row, at - height / 2)
                at -= height
                dark = count % _EVERY == 0
                pages.rule(SIDE, at, width, thick=0.5, colour=BLACK if dark else PALE)

    def _draw_heads(self, pages: Pages, part: Part, base: float) -> None:
        with pages.element(Tag.ROW):
            with pages.element(Tag.CELL):  # over the names
                pass
            for i, column in enumerate(part.columns):
                with pages.element(Tag.HEAD, scope="Column"):
                    self.draw_head(pages, column, self._start(i), base)

    def _draw_row(self, pages: Pages, part: Part, row: int, middle: float) -> None:
        with pages.element(Tag.ROW):
            with pages.element(Tag.HEAD, scope="Row"):
                draw_around(pages, self.names[row], SIDE, middle)
            for i, column in enumerate(part.columns):
                with pages.element(Tag.CELL):
                    self.draw_cell(pages, row, column, self._start(i), middle)

    def _start(self, place: int) -> float:
        """Where a column begins, by its place on the page."""
        return SIDE + self.names_width + place * self.column


def draw_around(pages: Pages, block: Block, x: float, middle: float) -> None:
    """Draw a block around a height; single lines stand on one baseline, whatever their ink."""
    top = middle + block.height / 2
    if len(block.rows) == 1:
        top = middle + block.baselines[0] - CAP_HEIGHT / 2 * block.rows[0].size
    block.draw(pages, x, top)


def by_height(heights: Sequence[float], room: float) -> list[range]:
    """Rows by pages: as many on each as there is room for, one at least."""
    found: list[range] = []
    start, used = 0, 0.0
    for row, height in enumerate(heights):
        if row > start and used + height > room:
            found.append(range(start, row))
            start, used = row, 0.0
        used += height
    return [*found, range(start, len(heights))] if heights else []


def evenly(count: int, most: int) -> list[range]:
    """Numbers up to ``count`` in as few groups of about the same size as can be."""
    groups = max(1, -(-count // most))
    edges = [round(i * count / groups) for i in range(groups + 1)]
    return [range(edges[i], edges[i + 1]) for i in range(groups)]


def draw_table(pages: Pages, frame: Frame, table: Table, more_pages: int = 0) -> int:
    """Draw a table over as many pages as it takes, each with head and foot; how many those are.

    ``more_pages`` come after it and count too.
    """
    top = frame.top_of_pairs() - _UNDER_RULE
    bottom = frame.bottom_of_pairs(frame.foot(1, 2), with_strip=True)
    parts = table.parts(top - bottom)
    for number, part in enumerate(parts, 1):
        if number > 1:
            pages.next_page()
        pages.bookmark(f"{part.rows[0] + 1}–{part.rows[-1] + 1}")
        frame.draw(pages, frame.foot(number, len(parts) + more_pages), with_strip=True)
        table.draw(pages, part, top)
    return len(parts)


def head_block(text: str, language: str, size: float, width: float) -> Block:
    """What is written over a column."""
    return stack(paragraph(text, name_style(language), size, width, leading=1.15))
