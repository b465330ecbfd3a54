"""Personal slips: whom you meet, when and where, what to show, and a part to tear off after."""

from __future__ import annotations

from dataclasses import dataclass

from .blocks import Block, Row, paragraph, stack
from .content import Orientation, Slip, SlipsContent
from .empty import empty_page
from .fonts import Weight
from .ink import Align, grey
from .logo import Logo, read_logo
from .look import PALE, QUIET, name_style, own_style
from .marks import Grid, cut_lines
from .page import Pages
from .sheet import fitted, new_pages
from .slip_feedback import draw_feedback
from .tags import Tag

_INSIDE, _TEAR_OFF = 14.0, 0.35  # white inside the edge; the part to tear off, of the width
_SCALES = (1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52, 0.46, 0.4)
_LOGO_HEIGHT, _LOGO_WIDTH, _LOGO_GAP = 17.0, 64.0, 9.0
_DOT = "  ·  "


def slips(content: SlipsContent) -> bytes:
    """Slips to cut out, as a PDF."""
    pages = new_pages(content, Orientation.PORTRAIT)
    if not content.slips:
        return empty_page(pages, content, content.notes)
    wide = pages.width > pages.height
    grid = Grid.of(pages, columns=1, rows=2 if wide else 3)
    logo = read_logo(content.logo)
    for start in range(0, len(content.slips), grid.places):
        part = content.slips[start : start + grid.places]
        if start:
            pages.next_page()
        pages.bookmark(_DOT.join(slip.name for slip in part))
        cut_lines(pages, grid, len(part))
        for place, slip in enumerate(part):
            x, top = grid.corner(place)
            tear = grid.width * _TEAR_OFF
            box = _Box(x + _INSIDE, top - _INSIDE, grid.width - tear, grid.height)
            _draw_main(pages, content, slip, box.inside(), logo)
            edge = x + grid.width - tear
            pages.upright(edge, top - grid.height, grid.height, thick=0.4, colour=grey(0.55))
            draw_feedback(
                pages,
                content,
                slip,
                (edge + _INSIDE, top - _INSIDE, tear - 2 * _INSIDE, grid.height - 2 * _INSIDE),
            )
    return pages.data()


@dataclass(frozen=True, slots=True)
class _Box:
    """A part of the page: its start, its upper edge and its size."""

    x: float
    top: float
    width: float
    height: float

    def inside(self) -> _Box:
        return _Box(self.x, self.top, self.width - 2 * _INSIDE, self.height - 2 * _INSIDE)


def _draw_main(
    pages: Pages, content: SlipsContent, slip: Slip, box: _Box, logo: Logo | None
) -> None:
    strong = own_style(Weight.SEMIBOLD, content.language)
    plain = own_style(Weight.REGULAR, content.language)
    agenda = _agenda(content, box.width)
    foot = max((block.height for block in agenda), default=0.0)
    place_room = 0.4 * box.width
    place = stack(
        [
            *paragraph(content.week_label, plain, 9.5, place_room, colour=QUIET),
            *_after(paragraph(slip.when, strong, 14, place_room), 1.5),
            *paragraph(slip.where, plain, 11, place_room),
        ]
    )
    room = box.height - (foot + 14 if agenda else 0)
    wide, high = logo.size(_LOGO_HEIGHT, _LOGO_WIDTH) if logo else (0.0, -_LOGO_GAP)
    below = high + _LOGO_GAP  # how far down the logo over it moves the place
    beside = box.width - max(place.width, wide) - 16

    def words(scale: float) -> Block:
        return _words(content, slip, (box.width, beside), below + place.height, scale)

    fitted(words, _SCALES, room).draw(pages, box.x, box.top)
    if logo:
        with pages.decoration():
            pages.picture(box.x + box.width - wide, box.top - high, wide, high, logo.image)
    place.draw(pages, box.x + box.width, box.top - below, Align.END)
    if agenda:
        bottom = box.top - box.height
        pages.rule(box.x, bottom + foot + 7, box.width, thick=0.5, colour=PALE)
        step = box.width / len(agenda)
        for i, block in enumerate(agenda):
            block.draw(pages, box.x + i * step, bottom + foot)


def _after(rows: list[Row], leading: float) -> list[Row]:
    """The rows, the first one as far below what is above."""
    return [row._replace(leading=leading) if i == 0 else row for i, row in enumerate(rows)]


def _headed(rows: list[Row], tag: Tag) -> list[Row]:
    """The rows as a heading."""
    return [row._replace(tag=tag) for row in rows]


def _words(
    content: SlipsContent, slip: Slip, widths: tuple[float, float], beside: float, scale: float
) -> Block:
    """Whose slip it is, whom they meet, and what there is to show and to talk about. The first
    of two widths is for what stands lower than ``beside``, the other for what stands above."""
    width, narrow = widths
    names = name_style(content.language)
    plain = own_style(Weight.REGULAR, content.language)
    rows = _headed(paragraph(slip.name, names, 13 * scale, narrow), Tag.H1)
    meet = paragraph(content.meet, plain, 10 * scale, narrow, leading=1.9, colour=QUIET)
    rows += meet
    for partner in slip.partners:
        rows += _headed(paragraph(partner, names, 22 * scale, narrow, leading=1.15), Tag.H2)
    clear = beside - stack(rows).height
    first = True
    for text in slip.shows:
        found = paragraph(text, plain, 12.5 * scale, width, leading=1.3, hanging=12.5)
        leading = max(2.0, 1 + clear / (12.5 * scale)) if first else 1.4
        rows += [found[0]._replace(leading=leading), *found[1:]]
        first = False
    topics = paragraph(_DOT.join(slip.topics), plain, 10 * scale, width, leading=1.3, colour=QUIET)
    if topics:
        leading = max(1.7, 1 + clear / (10 * scale)) if first else 1.7
        rows += [topics[0]._replace(leading=leading), *topics[1:]]
    for at, text in enumerate(slip.starters):
        found = paragraph(f"• {text}", plain, 10.5 * scale, width, leading=1.3, hanging=8)
        rows += [found[0]._replace(leading=2.0 if at == 0 else 1.4), *found[1:]]
    return stack(rows)


def _agenda(content: SlipsContent, width: float) -> list[Block]:
    """What to do in which minutes, side by side."""
    if not content.agenda:
        return []
    strong = own_style(Weight.SEMIBOLD, content.language)
    plain = own_style(Weight.REGULAR, content.language)
    room = width / len(content.agenda) - 10
    blocks = []
    for minutes, text in content.agenda:
        rows: list[Row] = paragraph(minutes, strong, 10, room)
        rows += paragraph(text, plain, 9, room, leading=1.25)
        blocks.append(stack(rows))
    return blocks
