"""A page that says why there is nothing on it."""

from __future__ import annotations

from collections.abc import Iterable

from .blocks import Block, paragraph, stack
from .content import SheetWords
from .fonts import Weight
from .ink import Align
from .page import Pages
from .poster_frame import SIDE, Frame
from .sheet import fitted


def draw_empty(pages: Pages, content: SheetWords, notes: Iterable[str], frame: Frame) -> None:
    """The notes, large, in the middle of a page with head and foot."""
    foot = frame.foot(1, 1)
    pages.bookmark(content.week_label or content.title)
    frame.draw(pages, foot, with_strip=True)
    top = frame.top_of_pairs()
    bottom = frame.bottom_of_pairs(foot, with_strip=True)
    width, style = frame.width * 0.8, frame.style(Weight.SEMIBOLD)

    def block(size: float) -> Block:
        return stack(
            row for note in notes for row in paragraph(note, style, size, width, leading=1.35)
        )

    made = fitted(block, (32, 26, 20, 15, 11, 8), top - bottom - 30)
    middle = (top + bottom) / 2
    made.draw(pages, SIDE + frame.width / 2, middle + made.height / 2, Align.MIDDLE)


def empty_page(pages: Pages, content: SheetWords, notes: Iterable[str]) -> bytes:
    """A whole document of one such page."""
    draw_empty(pages, content, notes, Frame(content, pages.width, pages.height))
    return pages.data()
