"""The page on which two partners agree: goals, rhythm, promises, signatures."""

from __future__ import annotations

from .blocks import Block, paragraph, stack
from .content import AgreementContent, AgreementPart, Orientation
from .fonts import Weight
from .ink import grey
from .look import QUIET, name_style, own_style
from .page import Pages
from .poster_frame import SIDE, Frame
from .sheet import new_pages
from .tags import Tag
from .text import shape

_LINE, _FRAME = grey(0.45), grey(0.3)
_NAME, _QUESTION, _TEXT, _SMALL = 20.0, 13.0, 11.0, 9.5
_GAP, _LINE_GAP, _BOX = 18.0, 21.0, 10.0
_COLUMN_GAP = 26.0
_LARGEST_SCALE, _LEAST_SCALE, _STEP = 2.0, 0.5, 0.05


def agreement(content: AgreementContent) -> bytes:
    """The agreement as a PDF of one page."""
    pages = new_pages(content, Orientation.PORTRAIT)
    frame = Frame(content, pages.width, pages.height, large_title=True)
    foot = frame.foot(1, 1)
    pages.bookmark(content.title)
    frame.draw(pages, foot, with_strip=False)
    top = frame.top_of_pairs() - 4
    bottom = frame.bottom_of_pairs(foot, with_strip=False)
    scale = _LARGEST_SCALE
    form = _Form(content, pages, frame.width, scale)
    while form.height > top - bottom and scale > _LEAST_SCALE:
        scale -= _STEP
        form = _Form(content, pages, frame.width, scale)
    form.draw(top)
    return pages.data()


class _Form:
    """Sets the page at one scale of its white and, below 1, of its type."""

    def __init__(self, content: AgreementContent, pages: Pages, width: float, scale: float) -> None:
        self._content, self._pages, self._width = content, pages, width
        self._white, self._type = scale, min(1.0, scale)
        self._half = (width - _COLUMN_GAP) / 2
        self._strong = own_style(Weight.SEMIBOLD, content.language)
        self._plain = own_style(Weight.REGULAR, content.language)
        self._names = [self._name(name) for name in content.names]
        self._parts = [self._part(part) for part in content.parts]
        self._promises = [
            stack(paragraph(text, self._plain, _TEXT * self._type, width - 14, leading=1.25))
            for text in content.promises
        ]

    def _name(self, name: str) -> Block:
        style, size = name_style(self._content.language), _NAME * self._type
        return stack(paragraph(name, style, size, self._half, leading=1.1))

    def _part(self, part: AgreementPart) -> Block:
        rows = paragraph(part.title, self._strong, _QUESTION * self._type, self._half)
        for text in part.given:
            rows += paragraph(
                f"• {text}", self._plain, _TEXT * self._type, self._half, leading=1.4, hanging=9
            )
        return stack(rows)

    @property
    def _gap(self) -> float:
        return _GAP * self._white

    @property
    def _line_gap(self) -> float:
        return _LINE_GAP * self._white

    @property
    def _names_height(self) -> float:
        return max(*(block.height for block in self._names), 1.4 * _NAME * self._type) + 14

    @property
    def _parts_height(self) -> float:
        return max(
            block.height + part.lines * self._line_gap
            for block, part in zip(self._parts, self._content.parts, strict=True)
        )

    @property
    def _heading_height(self) -> float:
        return _QUESTION * self._type * 1.1

    @property
    def height(self) -> float:
        content = self._content
        rhythm = self._heading_height + self._line_gap
        fields = -(-len(content.fields) // 2) * self._line_gap
        promises = self._heading_height + sum(block.height + 6 for block in self._promises)
        signatures = 2.2 * self._line_gap + _SMALL * 1.5
        parts = self._names_height + self._parts_height
        return parts + rhythm + fields + promises + signatures + 5 * self._gap

    def draw(self, at: float) -> None:
        """Draw the page's parts under one another, from ``at`` down."""
        at -= self._gap
        at = self._draw_names(at) - self._gap
        at = self._draw_parts(at) - self._gap
        at = self._draw_rhythm(at)
        at = self._draw_fields(at) - self._gap
        at = self._draw_promises(at) - self._gap
        self._draw_signatures(at)

    def _columns(self) -> tuple[float, float]:
        return SIDE, SIDE + self._half + _COLUMN_GAP

    def _draw_names(self, at: float) -> float:
        bottom = at - self._names_height
        label = shape(self._content.name_label, self._plain)
        for x, block in zip(self._columns(), self._names, strict=True):
            self._pages.text(x, bottom, label, _SMALL, colour=QUIET)
            self._pages.rule(x, bottom + 12, self._half, thick=0.8, colour=_LINE)
            block.draw(self._pages, x, bottom + 17 + block.height)
        return bottom

    def _draw_parts(self, at: float) -> float:
        for x, block, part in zip(self._columns(), self._parts, self._content.parts, strict=False):
            block.draw(self._pages, x, at)
            y = at - block.height
            for _ in range(part.lines):
                y -= self._line_gap
                self._pages.rule(x, y, self._half, thick=0.6, colour=_LINE)
        return at - self._parts_height

    def _heading(self, text: str, at: float) -> float:
        block = stack(paragraph(text, self._strong, _QUESTION * self._type, self._width))
        block.draw(self._pages, SIDE, at, tag=Tag.H2)
        return at - self._heading_height

    def _draw_rhythm(self, at: float) -> float:
        content = self._content
        y = self._heading(content.rhythm_title, at) - 0.8 * self._line_gap
        lines = [shape(text, self._plain) for text in content.rhythm]
        wide = sum(line.width for line in lines) * _TEXT
        most = self._width - len(lines) * (_BOX + 22)
        size = _TEXT * min(1.0, most / max(wide, 1.0))
        x = SIDE
        for i, line in enumerate(lines):
            self._pages.frame(x, y, _BOX, _BOX, thick=0.8, radius=1.5, colour=_FRAME)
            if i == content.ticked:
                self._draw_tick(x, y)
            self._pages.text(x + _BOX + 5, y + 1.2, line, size)
            x += _BOX + 22 + line.width * size
        return y - 0.2 * self._line_gap

    def _draw_tick(self, x: float, y: float) -> None:
        """A tick in a box, the same on a mirrored page."""
        steps = ((2, 5), (4.3, 2.4), (8.5, 8))
        places = [(_BOX - right if self._pages.mirrored else right, up) for right, up in steps]
        self._pages.path([(x + right, y + up) for right, up in places], thick=1.4)

    def _draw_fields(self, at: float) -> float:
        content = self._content
        y = at
        for i, field in enumerate(content.fields):
            x = self._columns()[i % 2]
            if i % 2 == 0:
                y -= self._line_gap
            line = shape(field, self._plain)
            size = min(_TEXT * 0.95, 0.6 * self._half / max(line.width, 0.1))
            used = line.width * size + 7
            self._pages.text(x, y + 3, line, size, colour=QUIET)
            self._pages.rule(x + used, y, self._half - used, thick=0.6, colour=_LINE)
            known = content.filled[i] if i < len(content.filled) else ""
            if known:
                text = shape(known, name_style(content.language))
                room = (self._half - used) / max(text.width, 0.1)
                self._pages.text(x + used + 3, y + 3, text, min(_TEXT, room))
        return y

    def _draw_promises(self, at: float) -> float:
        at = self._heading(self._content.promises_title, at)
        bullet = shape("•", self._plain)
        with self._pages.element(Tag.LIST):
            for block in self._promises:
                at -= 6
                with self._pages.element(Tag.ITEM):
                    with self._pages.element(Tag.LABEL):
                        self._pages.text(SIDE, at - block.baselines[0], bullet, _TEXT * self._type)
                    with self._pages.element(Tag.BODY):
                        block.draw(self._pages, SIDE + 14, at, tag=None)
                at -= block.height
        return at

    def _draw_signatures(self, at: float) -> None:
        y = at - 1.6 * self._line_gap
        label = shape(self._content.signature, self._plain)
        for x in self._columns():
            self._pages.rule(x, y, self._half, thick=0.8, colour=_LINE)
            self._pages.text(x, y - _SMALL * 1.3, label, _SMALL, colour=QUIET)
