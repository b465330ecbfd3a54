"""Who can show what: people by skills, and the two lists an owner looks at."""

from __future__ import annotations

from collections.abc import Sequence

from .blocks import Block, paragraph, stack
from .content import MatrixContent, Orientation
from .empty import empty_page
from .fonts import Weight
from .ink import Align, grey
from .look import PALE, QUIET, name_style, own_style
from .page import Pages
from .poster_frame import SIDE, Frame
from .sheet import new_pages
from .table import Table, by_height, draw_table, head_block
from .tags import Tag
from .text import shape

_HEAD, _HIGHEST_HEAD = 9.5, 130.0
_LEVEL, _RING = 10.5, 15.0
_STRONG_FROM = 4
_COLUMN_GAP, _LINE_GAP = 30.0, 7.0
_UNDER_RULE = 14.0


def matrix(content: MatrixContent) -> bytes:
    """The matrix as a PDF, the lists on pages of their own after it."""
    pages = new_pages(content, Orientation.LANDSCAPE)
    if not content.rows or not content.skills:
        return empty_page(pages, content, (content.empty,))
    legend = [(content.legend, Weight.REGULAR)]
    frame = Frame(content, pages.width, pages.height, strip=legend)
    plain = Frame(content, pages.width, pages.height)
    lists = _Lists(content, plain)
    drawn = draw_table(pages, frame, _Matrix(content, frame), lists.page_count)
    lists.draw(pages, drawn)
    return pages.data()


class _Matrix(Table):
    """Names by skills."""

    def __init__(self, content: MatrixContent, frame: Frame) -> None:
        super().__init__(content, [name for name, _ in content.rows], len(content.skills), frame)
        self._wanted = content.legend[1].lstrip("○ ") or "○"
        self._rows = content.rows
        self._heads = [
            head_block(skill, content.language, _HEAD, _HIGHEST_HEAD) for skill in content.skills
        ]

    @property
    def head(self) -> float:
        return max(block.width for block in self._heads) + 8

    def draw_head(self, pages: Pages, column: int, x: float, bottom: float) -> None:
        block = self._heads[column]
        base = x + self.column / 2 - block.height / 2
        with pages.turned(base, bottom + 5, 90):
            block.draw(pages, base, bottom + 5)

    def cell_height(self, row: int) -> float:  # noqa: ARG002 - all are alike here
        return self.least_row

    def draw_cell(self, pages: Pages, row: int, column: int, x: float, middle: float) -> None:
        cell = self._rows[row][1][column]
        centre = x + self.column / 2
        if cell.wanted:
            half = _RING / 2
            box = (centre - half, middle - half, _RING, _RING)
            with pages.figure(self._wanted, box):
                pages.frame(*box, thick=0.8, radius=half, colour=grey(0.3))
        if cell.level:
            strong = cell.level >= _STRONG_FROM
            style = own_style(Weight.SEMIBOLD if strong else Weight.REGULAR, self.content.language)
            line = shape(str(cell.level), style)
            colour = grey(0.07) if strong else QUIET
            y = middle - line.top * _LEVEL / 2
            pages.text(centre, y, line, _LEVEL, align=Align.MIDDLE, colour=colour)


class _Lists:
    """The lists side by side, on as many pages as the longest needs."""

    def __init__(self, content: MatrixContent, frame: Frame) -> None:
        self._content, self._frame = content, frame
        count = max(1, len(content.lists))
        self._width = (frame.width - _COLUMN_GAP * (count - 1)) / count
        self._top = frame.top_of_pairs() - _UNDER_RULE
        self._bottom = frame.bottom_of_pairs(frame.foot(1, 2), with_strip=False)
        self._titles = [self._title(title) for title, _, _ in content.lists]
        self._head = max((block.height for block in self._titles), default=0.0) + 12
        self._items = [self._lines(empty, lines) for _, empty, lines in content.lists]
        room = self._top - self._bottom - self._head
        self._pages = [
            by_height([block.height + _LINE_GAP for block in blocks], room)
            for blocks in self._items
        ]

    @property
    def page_count(self) -> int:
        return max((len(parts) for parts in self._pages), default=0)

    def draw(self, pages: Pages, before: int) -> None:
        count = before + self.page_count
        for number in range(self.page_count):
            pages.next_page()
            pages.bookmark(" · ".join(title for title, _, _ in self._content.lists))
            self._frame.draw(pages, self._frame.foot(before + number + 1, count), with_strip=False)
            for column, parts in enumerate(self._pages):
                if number < len(parts):
                    self._draw_column(pages, column, parts[number])

    def _draw_column(self, pages: Pages, column: int, part: range) -> None:
        x = SIDE + column * (self._width + _COLUMN_GAP)
        self._titles[column].draw(pages, x, self._top, tag=Tag.H2)
        at = self._top - self._head
        with pages.element(Tag.LIST):
            for i in part:
                block = self._items[column][i]
                with pages.element(Tag.ITEM), pages.element(Tag.BODY):
                    block.draw(pages, x, at)
                at -= block.height + _LINE_GAP
                pages.rule(x, at + _LINE_GAP / 2, self._width, thick=0.5, colour=PALE)

    def _title(self, text: str) -> Block:
        style = own_style(Weight.SEMIBOLD, self._content.language)
        return stack(paragraph(text, style, 17, self._width))

    def _lines(self, empty: str, lines: Sequence[tuple[str, str]]) -> list[Block]:
        """A skill and, under it, whom it is about; or that there is none."""
        strong, plain = (
            name_style(self._content.language),
            own_style(Weight.REGULAR, self._content.language),
        )
        if not lines:
            return [stack(paragraph(empty, plain, 12, self._width, colour=QUIET))]
        return [
            stack(
                [
                    *paragraph(head, strong, 12.5, self._width),
                    *paragraph(detail, plain, 11, self._width, leading=1.3),
                ]
            )
            for head, detail in lines
        ]
