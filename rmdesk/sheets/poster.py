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
from .poster_plan import COLUMN_GAP, Area, Plan, plan_pages
from .sheet import new_pages

MOST_ON_A_PAGE = 24
_LARGE_TITLE_PAIRS = 6
_UNDER_RULE = 3.0
_MOST_EXTRA = 1.5  # white added to a row that has room, in em of the names


def poster(content: PosterContent) -> bytes:
    """The poster as a PDF. The same content gives the same bytes."""
    pages = new_pages(content, Orientation.LANDSCAPE)
    strip = [(content.sitting_out, Weight.SEMIBOLD)]
    if content.entries:
        strip.append((content.notes, Weight.REGULAR))
    large = len(content.entries) <= _LARGE_TITLE_PAIRS
    frame = Frame(content, pages.width, pages.height, strip=strip, large_title=large)
    if content.entries:
        _draw_all(pages, frame, content)
    else:
        draw_empty(pages, content, content.notes, frame)
    return pages.data()


def spread(entries: Sequence[PosterEntry]) -> list[Sequence[PosterEntry]]:
    """The entries by pages: no more than fit well, and all pages filled alike."""
    count = -(-len(entries) // MOST_ON_A_PAGE)
    size, extra = divmod(len(entries), count)
    starts = [page * size + min(page, extra) for page in range(count + 1)]
    return [entries[starts[page] : starts[page + 1]] for page in range(count)]


def _draw_all(pages: Pages, frame: Frame, content: PosterContent) -> None:
    parts = spread(content.entries)
    bottom = frame.bottom_of_pairs(frame.foot(1, 2), with_strip=False)
    index = set_index(frame, content.index_title, content.index, bottom)
    count = len(parts) + (index.page_count if index else 0)
    feet = [frame.foot(page, count) for page in range(1, count + 1)]
    top = frame.top_of_pairs() - _UNDER_RULE
    last = feet[len(parts) - 1]
    bottoms = [frame.bottom_of_pairs(foot, with_strip=foot is last) for foot in feet[: len(parts)]]
    areas = [Area(frame.width, top - bottom) for bottom in bottoms]
    plans = plan_pages(parts, areas, content.language)
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
    heights = plan.row_heights()
    slack = max(0.0, room - plan.height)
    extra = min(slack / len(heights), _MOST_EXTRA * plan.name)
    left_over = slack - extra * len(heights)
    width = plan.cells[0].style.width
    edges = [top - left_over * 0.35]
    for height in heights:
        edges.append(edges[-1] - height - plan.padding - extra)
    for index, cell in enumerate(plan.cells):
        row, column = plan.place(index)
        x = SIDE + column * (width + COLUMN_GAP)
        space = edges[row] - edges[row + 1]
        cell.draw(pages, x, edges[row] - (space - cell.height) / 2)
        below = plan.row_count - 1 > row and index + 1 < len(plan.cells)
        if below:
            pages.rule(x, edges[row + 1], width, thick=0.5, colour=PALE)
