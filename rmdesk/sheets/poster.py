"""The weekly poster: who meets whom, large enough to read from across the break room."""

from __future__ import annotations

from collections.abc import Sequence

from .content import Orientation, PosterContent, PosterEntry
from .empty import draw_empty
from .fonts import Weight
from .look import PALE
from .page import Pages
from .poster_frame import SIDE, Frame
from .poster_index import set_index
from .poster_plan import COLUMN_GAP, HEADING_WHITE, Area, Misfit, Plan, plan_pages
from .sheet import new_pages
from .tags import Tag

MOST_ON_A_PAGE = 24
MOST_IN_LARGE = 3
MOST_UNDER_HEADINGS = 8
_COMPACT_FROM = 9  # pairs
_LARGE_TITLE_PAIRS = 6
_UNDER_RULE = 3.0
_MOST_EXTRA = 1.5  # white added to a row that has room, in em of the names


def poster(content: PosterContent) -> bytes:
    """The poster as a PDF. The same content gives the same bytes."""
    try:
        return _drawn(content, in_advance=False)
    except Misfit:
        return _drawn(content, in_advance=True)


def _drawn(content: PosterContent, *, in_advance: bool) -> bytes:
    """The poster, its pages planned one by one or all of them before the first is drawn."""
    pages = new_pages(content, Orientation.LANDSCAPE)
    strip = [(content.sitting_out, Weight.SEMIBOLD)]
    if content.entries:
        strip.append((content.notes, Weight.REGULAR))
    large = min(len(content.entries), _most(content)) <= _LARGE_TITLE_PAIRS
    frame = Frame(content, pages.width, pages.height, strip=strip, large_title=large)
    if content.entries:
        _draw_all(pages, frame, content, in_advance=in_advance)
    else:
        draw_empty(pages, content, content.notes, frame)
    return pages.data()


def spread(
    entries: Sequence[PosterEntry], most: int = MOST_ON_A_PAGE
) -> list[Sequence[PosterEntry]]:
    """The entries by pages: no more than fit well, and all pages filled alike."""
    count = -(-len(entries) // most)
    size, extra = divmod(len(entries), count)
    starts = [page * size + min(page, extra) for page in range(count + 1)]
    return [entries[starts[page] : starts[page + 1]] for page in range(count)]


def _most(content: PosterContent) -> int:
    """How many pairs a page may have."""
    if content.large:
        return MOST_IN_LARGE
    return MOST_UNDER_HEADINGS if any(e.heading for e in content.entries) else MOST_ON_A_PAGE


def _draw_all(pages: Pages, frame: Frame, content: PosterContent, *, in_advance: bool) -> None:
    parts = spread(content.entries, _most(content))
    bottom = frame.bottom_of_pairs(frame.foot(1, 2), with_strip=False)
    index = set_index(frame, content.index_title, content.index, bottom)
    count = len(parts) + (index.page_count if index else 0)
    feet = [frame.foot(page, count) for page in range(1, count + 1)]
    top = frame.top_of_pairs() - _UNDER_RULE
    last = feet[len(parts) - 1]
    bottoms = [frame.bottom_of_pairs(foot, with_strip=foot is last) for foot in feet[: len(parts)]]
    areas = [Area(frame.width, top - bottom) for bottom in bottoms]
    plans = plan_pages(parts, areas, content.language, in_advance=in_advance)
    for page, plan in enumerate(plans):
        if page:
            pages.next_page()
        pages.bookmark(_bookmark(content, parts[page], len(parts)))
        frame.draw(pages, feet[page], with_strip=page == len(parts) - 1)
        _draw_pairs(pages, plan, top, areas[page].height)
    for page, foot in enumerate(feet[len(parts) :]):
        assert index is not None
        pages.next_page()
        pages.bookmark(content.index_title)
        frame.draw(pages, foot, with_strip=False)
        index.draw(pages, page)


def _bookmark(content: PosterContent, part: Sequence[PosterEntry], pages: int) -> str:
    label = content.week_label or content.title
    return f"{label}: {part[0].number}–{part[-1].number}" if pages > 1 else label


def _draw_pairs(pages: Pages, plan: Plan, top: float, room: float) -> None:
    """The pairs, spread over the room; under a heading for each section where there are any."""
    heights = plan.row_heights
    slack = max(0.0, room - plan.height)
    extra = min(slack / len(heights), _MOST_EXTRA * plan.name)
    edges = _edges(plan, top - (slack - extra * len(heights)) * 0.35, extra)
    width = plan.cells[0].style.width
    for section in plan.sections:
        places = plan.places[section.first : section.first + section.count]
        first, last = places[0][0], max(row for row, _ in places)
        if section.title.rows:
            title_top = edges[first][0] + section.height - HEADING_WHITE * 0.7
            section.title.draw(pages, SIDE, title_top, tag=Tag.H2)
            pages.rule(SIDE, edges[first][0] + HEADING_WHITE * 0.1, pages.width - 2 * SIDE,
                       thick=0.8)  # fmt: skip
        with pages.element(Tag.LIST):
            for index, (row, column) in enumerate(places, section.first):
                cell, (upper, lower) = plan.cells[index], edges[row]
                x = SIDE + column * (width + COLUMN_GAP)
                cell.draw(pages, x, upper - (upper - lower - cell.height) / 2)
                if row < last and index + 1 < section.first + section.count:
                    pages.rule(x, lower, width, thick=0.5, colour=PALE)


def _edges(plan: Plan, top: float, extra: float) -> list[tuple[float, float]]:
    """The upper and the lower edge of each row."""
    headings = {plan.places[s.first][0]: s.height for s in plan.sections}
    found = []
    for row, height in enumerate(plan.row_heights):
        upper = top - headings.get(row, 0.0)
        top = upper - height - plan.padding - extra
        found.append((upper, top))
    return found
