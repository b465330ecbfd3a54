"""Where to find one's name on a large poster: all names in order, each with its pair's number."""

from __future__ import annotations

from dataclasses import dataclass

from .blocks import Block, paragraph, stack
from .fonts import Weight
from .ink import Align
from .look import PALE, name_style, own_style
from .page import Pages
from .poster_frame import SIDE, Frame
from .table import by_height
from .tags import Tag

_SIZES = (16, 15, 14, 13, 12, 11, 10, 9.5)
_COLUMN_GAP, _NUMBER_ROOM = 28.0, 2.6  # points; em
_WHITE = 0.62  # between rows, in em
_TITLE, _UNDER_RULE = 17.0, 12.0


@dataclass(frozen=True, slots=True)
class Index:
    """The index, set: names with numbers, as the columns that stand on each page."""

    title: Block
    rows: tuple[tuple[Block, Block], ...]
    columns: tuple[range, ...]
    on_a_page: int
    width: float
    white: float
    top: float

    @property
    def page_count(self) -> int:
        return -(-len(self.columns) // self.on_a_page)

    def draw(self, pages: Pages, page: int) -> None:
        """Draw one of its pages, counted from 0, but for head and foot."""
        self.title.draw(pages, SIDE, self.top, tag=Tag.H2)
        top = self.top - self.title.height - _UNDER_RULE
        shown = self.columns[page * self.on_a_page : (page + 1) * self.on_a_page]
        with pages.element(Tag.LIST):
            for i, column in enumerate(shown):
                x, at = SIDE + i * (self.width + _COLUMN_GAP), top
                for row in column:
                    name, number = self.rows[row]
                    with pages.element(Tag.ITEM), pages.element(Tag.BODY):
                        name.draw(pages, x, at)
                        baseline = at - name.baselines[0] + number.baselines[0]
                        number.draw(pages, x + self.width, baseline, Align.END)
                    at -= name.height + self.white
                    pages.rule(x, at + self.white / 2, self.width, thick=0.5, colour=PALE)


def set_index(
    frame: Frame, title: str, entries: tuple[tuple[str, int], ...], bottom: float
) -> Index | None:
    """The index in the largest type in which it takes one page, else in the smallest.

    None where there is nothing to look up.
    """
    if not entries:
        return None
    language = frame.content.language
    top = frame.top_of_pairs() - _UNDER_RULE
    head = stack(paragraph(title, own_style(Weight.SEMIBOLD, language), _TITLE, frame.width))
    room = top - head.height - _UNDER_RULE - bottom
    wide = frame.width > frame.page_height
    made: Index | None = None
    for size in _SIZES:
        count = (4 if wide else 3) if size <= 12 else (3 if wide else 2)
        width = (frame.width - _COLUMN_GAP * (count - 1)) / count
        rows = tuple(_row(name, number, language, size, width) for name, number in entries)
        white = _WHITE * size
        columns = tuple(by_height([name.height + white for name, _ in rows], room))
        made = Index(head, rows, columns, count, width, white, top)
        if made.page_count == 1:
            break
    return made


def _row(name: str, number: int, language: str, size: float, width: float) -> tuple[Block, Block]:
    room = width - _NUMBER_ROOM * size
    plain = own_style(Weight.REGULAR, language)
    return (
        stack(paragraph(name, name_style(language), size, room, leading=1.1, hanging=size / 2)),
        stack(paragraph(str(number), plain, size, width)),
    )
