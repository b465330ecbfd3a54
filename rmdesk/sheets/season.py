"""The plan of a season: people by weeks, and in each cell whom they meet."""

from __future__ import annotations

from .blocks import Block, paragraph, stack
from .content import Orientation, SeasonCell, SeasonContent
from .empty import empty_page
from .fonts import Weight
from .ink import BLACK
from .look import QUIET, name_style, own_style
from .page import Pages
from .poster_frame import Frame
from .sheet import new_pages
from .table import Table, draw_around, draw_table
from .text import Style

_CELL, _WEEK, _DATES = 10.0, 11.5, 9.0
_INSIDE = 6.0


def season(content: SeasonContent) -> bytes:
    """The plan as a PDF, over as many pages as people and weeks take."""
    pages = new_pages(content, Orientation.LANDSCAPE)
    if not content.rows or not content.weeks:
        return empty_page(pages, content, (content.empty,))
    frame = Frame(content, pages.width, pages.height)
    draw_table(pages, frame, _Season(content, frame))
    return pages.data()


class _Season(Table):
    """Names by weeks."""

    least_column = 70.0
    least_row = 25.0
    most_column = 130.0

    def __init__(self, content: SeasonContent, frame: Frame) -> None:
        super().__init__(content, [name for name, _ in content.rows], len(content.weeks), frame)
        strong = own_style(Weight.SEMIBOLD, content.language)
        plain = own_style(Weight.REGULAR, content.language)
        room = self.column - _INSIDE
        self._heads = [
            stack(
                [
                    *paragraph(label, strong, _WEEK, room),
                    *paragraph(dates, plain, _DATES, room, colour=QUIET),
                ]
            )
            for label, dates in content.weeks
        ]
        names = name_style(content.language)
        self._cells = [
            [self._cell(cell, plain if cell.quiet else names, room) for cell in cells]
            for _, cells in content.rows
        ]

    def _cell(self, cell: SeasonCell, style: Style, room: float) -> Block:
        colour = QUIET if cell.quiet else BLACK
        return stack(paragraph(cell.text, style, _CELL, room, leading=1.12, colour=colour))

    @property
    def head(self) -> float:
        return max(block.height for block in self._heads) + 5

    def draw_head(self, pages: Pages, column: int, x: float, bottom: float) -> None:
        block = self._heads[column]
        block.draw(pages, x, bottom + 5 + block.height)

    def cell_height(self, row: int) -> float:
        return max(block.height for block in self._cells[row]) + 7

    def draw_cell(self, pages: Pages, row: int, column: int, x: float, middle: float) -> None:
        draw_around(pages, self._cells[row][column], x, middle)
