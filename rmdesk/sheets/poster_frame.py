"""What stands around the matter on every page of a sheet: head, foot, and closing lines."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .blocks import Block, Row, paragraph, stack
from .content import SheetWords
from .fonts import Weight
from .ink import MM, Align
from .logo import Logo, read_logo
from .look import PALE, QUIET
from .page import Pages
from .tags import Tag
from .text import Direction, Style

SIDE, TOP, BOTTOM = 13 * MM, 10.5 * MM, 8 * MM
_TITLE_SIZES = (40, 32, 28, 24, 20)
_LOGO_HEIGHT, _LOGO_WIDTH = 46.0, 130.0
_HEAD_GAP, _FOOT_GAP, _STRIP_GAP = 9.0, 5.5, 5.5
_DOT = "   ·   "


@dataclass(frozen=True, slots=True)
class Foot:
    """The footer's two ends."""

    start: Block
    end: Block

    @property
    def height(self) -> float:
        return max(self.start.height, self.end.height)


class Frame:
    """Sets the parts around the pairs once, tells how much room they leave, draws them.

    ``strip`` is what stands above the foot of the last page: lines and how heavy they are.
    """

    def __init__(
        self,
        content: SheetWords,
        page_width: float,
        page_height: float,
        *,
        strip: Iterable[tuple[Iterable[str], Weight]] = (),
        large_title: bool = False,
    ) -> None:
        self.content = content
        self.page_height = page_height
        self.width = page_width - 2 * SIDE
        self.direction = Direction.of_language(content.language)
        self.logo = read_logo(content.logo)
        self.week = self._set_week()
        self.head = self._set_head(large_title)
        self.strip = self._set_strip(strip)

    def style(self, weight: Weight = Weight.REGULAR) -> Style:
        """The style of the sheet's own words."""
        return Style(weight, self.content.language, self.direction)

    def top_of_pairs(self) -> float:
        """Where the pairs may begin, under the heavy rule."""
        used = max(self.head.height, self.week.height, self._logo_size()[1])
        return self.page_height - TOP - used - _HEAD_GAP

    def bottom_of_pairs(self, foot: Foot, *, with_strip: bool) -> float:
        """Where the pairs must end."""
        bottom = BOTTOM + foot.height + _FOOT_GAP
        if with_strip and self.strip.rows:
            bottom += self.strip.height + 2 * _STRIP_GAP
        return bottom

    def foot(self, page: int, pages: int) -> Foot:
        content = self.content
        number = content.page_label.replace("{page}", str(page)).replace("{pages}", str(pages))
        ends = _joined((content.contact, number if pages > 1 else ""))
        starts = _joined((content.company, content.printed, content.next_round))
        style = self.style()
        end = stack(paragraph(ends, style, 9.5, self.width * 0.45, colour=QUIET))
        start = stack(paragraph(starts, style, 9.5, self.width - end.width - 24, colour=QUIET))
        return Foot(start, end)

    def draw(self, pages: Pages, foot: Foot, *, with_strip: bool) -> None:
        """Draw everything but the pairs. What stands on every page is read out on the first one
        ."""
        if pages.number == 1:
            self._draw_head(pages)
        else:
            with pages.decoration():
                self._draw_head(pages)
        edge = BOTTOM + foot.height
        with pages.decoration():
            foot.start.draw(pages, SIDE, edge)
            foot.end.draw(pages, SIDE + self.width, edge, Align.END)
        pages.rule(SIDE, edge + _FOOT_GAP, self.width, thick=0.5)
        if with_strip and self.strip.rows:
            edge += _FOOT_GAP + _STRIP_GAP + self.strip.height
            self.strip.draw(pages, SIDE, edge)
            pages.rule(SIDE, edge + _STRIP_GAP, self.width, thick=0.5, colour=PALE)

    def _draw_head(self, pages: Pages) -> None:
        top = self.page_height - TOP
        end = SIDE + self.width
        title = Block(self.head.rows[: self._title_rows], self.head.baselines, self.head.height)
        hint = Block(
            self.head.rows[self._title_rows :],
            self.head.baselines[self._title_rows :],
            self.head.height,
        )
        title.draw(pages, SIDE, top, tag=Tag.H1)
        hint.draw(pages, SIDE, top)
        if self.logo:
            width, height = self._logo_size()
            box = (end - width, top - height, width, height)
            with pages.figure(self.content.company or self.content.title, box):
                pages.picture(*box, self.logo.image)
        self.week.draw(pages, end - self._logo_room(self.logo), top, Align.END)
        pages.rule(SIDE, self.top_of_pairs(), self.width, thick=1.0)

    def _set_week(self) -> Block:
        rows = paragraph(
            self.content.week_label, self.style(Weight.SEMIBOLD), 21, self.width * 0.36
        )
        rows += paragraph(
            self.content.dates, self.style(), 13.5, self.width * 0.36, leading=1.5, colour=QUIET
        )
        return stack(rows)

    def _set_head(self, large_title: bool) -> Block:
        """The title as large as it fits on one line, and the hint."""
        room = self.width - self._logo_room(self.logo) - self.week.width - 24
        style = self.style(Weight.DISPLAY)
        rows: list[Row] = []
        for size in _TITLE_SIZES[not large_title :]:
            rows = paragraph(self.content.title, style, size, room, leading=1.1)
            if len(rows) <= 1:
                break
        self._title_rows = len(rows)
        hint = paragraph(self.content.hint, self.style(), 12.5, room, leading=1.3, colour=QUIET)
        rows += [row._replace(leading=1.3 if i else 1.75) for i, row in enumerate(hint)]
        return stack(rows)

    def _set_strip(self, parts: Iterable[tuple[Iterable[str], Weight]]) -> Block:
        """Lines for the foot of the last page."""
        rows: list[Row] = []
        for lines, weight in parts:
            rows += paragraph(_joined(lines), self.style(weight), 11.5, self.width, leading=1.35)
        return stack(rows)

    def _logo_size(self) -> tuple[float, float]:
        if not self.logo:
            return 0.0, 0.0
        return self.logo.size(_LOGO_HEIGHT, _LOGO_WIDTH)

    def _logo_room(self, logo: Logo | None) -> float:
        return self._logo_size()[0] + 20 if logo else 0.0


def _joined(texts: Iterable[str]) -> str:
    return _DOT.join(text for text in texts if text.strip())
