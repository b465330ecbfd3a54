"""A blank form for staff: what I am good at, what I would like to learn, when I can come."""

from __future__ import annotations

from dataclasses import dataclass

from .blocks import Block, paragraph, stack
from .content import Orientation, SignUpContent
from .fonts import Weight
from .ink import grey
from .look import QUIET, own_style
from .page import Pages
from .poster_frame import SIDE, Frame
from .sheet import new_pages
from .text import shape

_LINE, _FRAME = grey(0.45), grey(0.3)
_FIELD, _QUESTION, _HINT, _SLOT = 10.5, 14.0, 10.0, 11.0
_BOX, _BOX_GAP = 10.0, 6.0
_BETWEEN, _UNDER_RULE = 19.0, 6.0  # parts; the head and the first line
_WRITING_LINES = 2  # for the times, where none are given to tick
_FIELD_GAP = 20.0  # between two fields on a line
_LARGEST_GAP = 33.0


@dataclass(frozen=True, slots=True)
class _Room:
    """How the form shares out its page: between lines to write on, and between times to tick."""

    gap: float
    slot: float
    columns: int


_ROOMS = (_Room(19, 21, 2), _Room(17, 18, 2), _Room(16, 16, 3), _Room(15, 14, 3), _Room(14, 14, 4))


def signup(content: SignUpContent) -> bytes:
    """The form as a PDF of one page."""
    pages = new_pages(content, Orientation.PORTRAIT)
    closing = [((content.thanks,), Weight.SEMIBOLD)] if content.thanks else []
    frame = Frame(content, pages.width, pages.height, strip=closing, large_title=True)
    foot = frame.foot(1, 1)
    pages.bookmark(content.title)
    frame.draw(pages, foot, with_strip=True)
    top = frame.top_of_pairs() - _UNDER_RULE
    room = top - frame.bottom_of_pairs(foot, with_strip=True)
    _Form(content, pages, frame.width, room).draw(top)
    return pages.data()


class _Form:
    """Sets the parts of the form under one another and fills the page with them.

    More times than the page holds are left to be written by hand.
    """

    def __init__(self, content: SignUpContent, pages: Pages, width: float, room: float) -> None:
        self._content, self._pages, self._width = content, pages, width
        self._strong = own_style(Weight.SEMIBOLD, content.language)
        self._plain = own_style(Weight.REGULAR, content.language)
        self._heads = [self._head(question, hint) for question, hint, _ in content.parts]
        self._slots_head = self._head(content.slots_title, content.slots_hint)
        self._slots = content.slots
        fitting = [each for each in _ROOMS if self._height(each) <= room]
        if not fitting:
            self._slots, fitting = (), [_ROOMS[-1]]
        least = fitting[0]
        spare = (room - self._height(least)) / max(1, self._lines)
        self._room = _Room(
            min(_LARGEST_GAP, least.gap + max(0.0, spare)), least.slot, least.columns
        )

    @property
    def _lines(self) -> int:
        """How many lines there are to write on."""
        lines = sum(count for _, _, count in self._content.parts)
        lines += -(-len(self._content.fields) // 2)
        return lines + (0 if self._slots else _WRITING_LINES)

    def _height(self, room: _Room) -> float:
        heads = (*self._heads, self._slots_head)
        taken = sum(block.height + _BETWEEN for block in heads)
        rows = -(-len(self._slots) // room.columns)
        return taken + self._lines * room.gap + rows * room.slot

    def _head(self, question: str, hint: str) -> Block:
        rows = paragraph(question, self._strong, _QUESTION, self._width)
        rows += paragraph(hint, self._plain, _HINT, self._width, leading=1.35, colour=QUIET)
        return stack(rows)

    def draw(self, at: float) -> None:
        at = self._draw_fields(at)
        for head, (_, _, count) in zip(self._heads, self._content.parts, strict=True):
            head.draw(self._pages, SIDE, at - _BETWEEN)
            at = self._draw_lines(at - _BETWEEN - head.height, count)
        self._slots_head.draw(self._pages, SIDE, at - _BETWEEN)
        at -= _BETWEEN + self._slots_head.height
        if self._slots:
            self._draw_slots(at)
        else:
            self._draw_lines(at, _WRITING_LINES)

    def _draw_fields(self, at: float) -> float:
        """Name and the like, two on a line."""
        half = (self._width - _FIELD_GAP) / 2
        for i, field in enumerate(self._content.fields):
            column = i % 2
            if column == 0:
                at -= self._room.gap
            x = SIDE + column * (half + _FIELD_GAP)
            line = shape(field, self._plain)
            size = min(_FIELD, 0.7 * half / max(line.width, 0.1))
            used = line.width * size + 6
            self._pages.text(x, at + 3, line, size, colour=QUIET)
            self._pages.rule(x + used, at, half - used, thick=0.6, colour=_LINE)
        return at

    def _draw_lines(self, at: float, count: int) -> float:
        for _ in range(count):
            at -= self._room.gap
            self._pages.rule(SIDE, at, self._width, thick=0.6, colour=_LINE)
        return at

    def _draw_slots(self, at: float) -> None:
        """The times to tick, down the columns."""
        columns = self._room.columns
        rows = -(-len(self._slots) // columns)
        width = self._width / columns
        for i, slot in enumerate(self._slots):
            column, row = divmod(i, rows)
            x, y = SIDE + column * width, at - (row + 1) * self._room.slot
            line = shape(slot, self._plain)
            size = min(_SLOT, (width - _BOX - _BOX_GAP - 8) / max(line.width, 0.1))
            self._pages.frame(x, y, _BOX, _BOX, thick=0.8, radius=1.5, colour=_FRAME)
            self._pages.text(x + _BOX + _BOX_GAP, y + 1.2, line, size)
