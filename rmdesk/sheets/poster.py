"""The weekly poster: who meets whom, large enough to read from across the break room."""

from __future__ import annotations

from collections.abc import Sequence

from ..domain.programme import Paper
from .blocks import paragraph, stack
from .content import PosterContent, PosterEntry
from .fonts import Weight
from .page import MM, About, Align, Pages
from .poster_cell import PALE
from .poster_frame import SIDE, Frame
from .poster_plan import COLUMN_GAP, Area, Plan, plan_pages
from .text import missing

MOST_ON_A_PAGE = 24
PAPER_SIZES = {Paper.A4: (297 * MM, 210 * MM), Paper.LETTER: (792.0, 612.0)}
_UNDER_RULE = 3.0
_MOST_EXTRA = 1.5  # white added to a row that has room, in em of the names


def poster(content: PosterContent) -> bytes:
    """The poster as a PDF. The same content gives the same bytes."""
    width, height = PAPER_SIZES[content.paper]
    pages = Pages(width, height, _about(content))
    frame = Frame(content, width, height)
    if content.entries:
        _draw_all(pages, frame)
    else:
        _draw_empty(pages, frame)
    return pages.data()


def missing_characters(content: PosterContent) -> list[str]:
    """The characters of the poster that no font has, to be told before it is printed."""
    found = (char for text in content.texts() for char in missing(text, content.language))
    return list(dict.fromkeys(found))


def spread(entries: Sequence[PosterEntry]) -> list[Sequence[PosterEntry]]:
    """The entries by pages: no more than fit well, and all pages filled alike."""
    count = -(-len(entries) // MOST_ON_A_PAGE)
    size, extra = divmod(len(entries), count)
    starts = [page * size + min(page, extra) for page in range(count + 1)]
    return [entries[starts[page] : starts[page + 1]] for page in range(count)]


def _about(content: PosterContent) -> About:
    title = " – ".join(text for text in (content.title, content.week_label) if text)
    subject = ", ".join(text for text in (content.week_label, content.dates) if text)
    return About(title, content.company or "RMDesk", subject, content.language)


def _draw_all(pages: Pages, frame: Frame) -> None:
    parts = spread(frame.content.entries)
    feet = [frame.foot(page, len(parts)) for page in range(1, len(parts) + 1)]
    top = frame.top_of_pairs() - _UNDER_RULE
    bottoms = [frame.bottom_of_pairs(foot, with_strip=foot is feet[-1]) for foot in feet]
    areas = [Area(frame.width, top - bottom) for bottom in bottoms]
    plans = plan_pages(parts, areas, frame.content.language)
    for page, plan in enumerate(plans):
        if page:
            pages.next_page()
        pages.bookmark(_bookmark(frame.content, parts[page], len(parts)))
        frame.draw(pages, feet[page], with_strip=page == len(parts) - 1)
        _draw_pairs(pages, plan, top, areas[page].height)


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


def _draw_empty(pages: Pages, frame: Frame) -> None:
    """A page for a week without pairs: the notes, large, in the middle."""
    content = frame.content
    foot = frame.foot(1, 1)
    pages.bookmark(content.week_label or content.title)
    frame.draw(pages, foot, with_strip=True)
    top = frame.top_of_pairs()
    bottom = frame.bottom_of_pairs(foot, with_strip=True)
    for size in (32, 26, 20, 15, 11, 8):
        rows = [
            row
            for note in content.notes
            for row in paragraph(
                note, frame.style(Weight.SEMIBOLD), size, frame.width * 0.8, leading=1.35
            )
        ]
        block = stack(rows)
        if block.height <= top - bottom - size:
            break
    middle = (top + bottom) / 2
    block.draw(pages, SIDE + frame.width / 2, middle + block.height / 2, Align.MIDDLE)
