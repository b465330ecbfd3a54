"""Table cards, eight to a page, and tents that stand on the table: one for each pair."""

from __future__ import annotations

from dataclasses import dataclass

from .blocks import Block, Row, paragraph, stack
from .breaking import cuts_words
from .content import CardsContent, Orientation, PosterEntry
from .empty import empty_page
from .fonts import Weight
from .ink import Align
from .logo import Logo, read_logo
from .look import PALE, QUIET, draw_badge, name_style, own_style
from .marks import Grid, cut_lines, fold_marks
from .page import Pages
from .sheet import fitted, new_pages, steps
from .tags import Tag
from .text import shape, side_by_side

_LEAST_NAME, _LEAST_LINE = 8.0, 6.0
_LINES_SHARE = 0.42  # of a face's height that the lines under the names may take
_SMALL = 0.72  # names so much smaller than the largest may as well be broken
_LOGO_GAP = 9.0
_DOT = "  ·  "
_ALIKE = 0.25  # at most this part of the names is set smaller than the others


@dataclass(frozen=True, slots=True)
class _Look:
    """The sizes of one kind of card, in points; ``inside`` is white around its type."""

    name: float
    when: float
    where: float
    line: float
    badge: float
    inside: float
    align: Align

    @property
    def logo(self) -> tuple[float, float]:
        """How high and how wide the company's logo may be."""
        return 0.56 * self.badge, 1.7 * self.badge


_CARD = _Look(26, 14, 11.5, 10, 34, 15, Align.START)
_TENT = _Look(43, 16, 16, 11.5, 34, 18, Align.MIDDLE)


def cards(content: CardsContent) -> bytes:
    """Cards to cut out, or tents to cut out and fold, as a PDF."""
    pages = new_pages(content, Orientation.PORTRAIT)
    if not content.entries:
        return empty_page(pages, content, content.notes)
    look, grid = (_TENT if content.tents else _CARD), _grid(content, pages)
    height = grid.height / 2 if content.tents else grid.height
    logo = read_logo(content.logo)
    faces = [_Face(content, entry, look, (grid.width, height), logo) for entry in content.entries]
    sizes = sorted(face.largest for face in faces)
    common = sizes[int(len(sizes) * _ALIKE)]
    for start in range(0, len(faces), grid.places):
        part = faces[start : start + grid.places]
        if start:
            pages.next_page()
        pages.bookmark(f"{part[0].entry.number}–{part[-1].entry.number}")
        cut_lines(pages, grid, len(part))
        for place, face in enumerate(part):
            x, top = grid.corner(place)
            if content.tents:
                _draw_tent(pages, grid, face, common, (x, top - height))
            else:
                face.draw(pages, x, top, common)
    return pages.data()


def _grid(content: CardsContent, pages: Pages) -> Grid:
    wide = pages.width > pages.height
    if content.tents:
        return Grid.of(pages, columns=2 if wide else 1, rows=1 if wide else 2)
    return Grid.of(pages, columns=4 if wide else 2, rows=2 if wide else 4)


def _draw_tent(
    pages: Pages, grid: Grid, face: _Face, common: float, fold: tuple[float, float]
) -> None:
    """The same face on both sides of the fold, the upper one standing on its head."""
    x, y = fold
    fold_marks(pages, grid, x, y)
    face.draw(pages, x, y, common)
    with pages.decoration(), pages.turned(x + grid.width / 2, y, 180):  # read out once
        face.draw(pages, x, y, common)


class _Face:
    """One side of a card: number, when and where above; names; what to show each other below."""

    def __init__(
        self,
        content: CardsContent,
        entry: PosterEntry,
        look: _Look,
        size: tuple[float, float],
        logo: Logo | None,
    ) -> None:
        self.entry = entry
        self._language, self._look = content.language, look
        self._width, self._height = size[0] - 2 * look.inside, size[1] - 2 * look.inside
        self._logo, self._logo_size = logo, logo.size(*look.logo) if logo else (0.0, 0.0)
        self._place = self._set_place()
        lines = steps(look.line, _LEAST_LINE)
        self._lines = fitted(self._set_lines, lines, _LINES_SHARE * self._height)
        self._head = max(look.badge, self._place.height)
        self.largest = self._largest()

    def draw(self, pages: Pages, x: float, top: float, name: float) -> None:
        look = self._look
        x, top = x + look.inside, top - look.inside
        end, bottom = x + self._width, top - self._height
        middle = top - self._head / 2
        draw_badge(pages, x, middle, look.badge, self.entry.number)
        if self._logo:
            width, height = self._logo_size
            with pages.decoration():
                begin = x + look.badge + _LOGO_GAP
                pages.picture(begin, middle - height / 2, width, height, self._logo.image)
        self._place.draw(pages, end, middle + self._place.height / 2, Align.END)
        names = self._set_names(min(name, self.largest))
        low, high = bottom + self._foot, top - self._head
        start = x if look.align is Align.START else x + self._width / 2
        with pages.element(Tag.H1):
            names.draw(pages, start, (low + high + names.height) / 2, look.align, tag=None)
        if self._lines.rows:
            edge = bottom + self._lines.height
            self._lines.draw(pages, start, edge, look.align)
            pages.rule(x, edge + 0.7 * look.line, self._width, thick=0.5, colour=PALE)

    @property
    def _tent(self) -> bool:
        return self._look is _TENT

    @property
    def _foot(self) -> float:
        """The height of the lines at the bottom and of the rule above them."""
        return self._lines.height + 0.7 * self._look.line if self._lines.rows else 0.0

    def _set_place(self) -> Block:
        look, room = self._look, self._width - 1.5 * self._look.badge
        room -= self._logo_size[0] + _LOGO_GAP if self._logo else 0
        strong = own_style(Weight.SEMIBOLD, self._language)
        plain = own_style(Weight.REGULAR, self._language)
        if self._tent:
            together = _DOT.join(text for text in (self.entry.when, self.entry.where) if text)
            return fitted(
                lambda part: stack(paragraph(together, strong, part * look.when, room)),
                (1, 0.9, 0.8, 0.7, 0.6),
                1.1 * look.badge,
            )
        return fitted(
            lambda part: stack(
                [
                    *paragraph(self.entry.when, strong, part * look.when, room),
                    *paragraph(self.entry.where, plain, part * look.where, room, colour=QUIET),
                ]
            ),
            (1, 0.9, 0.8, 0.7, 0.6),
            0.3 * self._height,
        )

    def _set_lines(self, size: float) -> Block:
        """Who can show what; else, or under it, what they may talk about."""
        plain = own_style(Weight.REGULAR, self._language)
        rows: list[Row] = []
        together = side_by_side(self.entry.shows, _DOT, plain, plain) if self._tent else None
        if together and together.width * size <= self._width:
            rows.append(Row(together, size))
        for text in () if rows else self.entry.shows:
            rows += paragraph(text, plain, size, self._width, leading=1.4)
        topics = _DOT.join(self.entry.topics)
        rows += paragraph(topics, plain, size, self._width, leading=1.4, colour=QUIET)
        return stack(rows)

    def _set_names(self, size: float) -> Block:
        style = name_style(self._language)
        rows: list[Row] = []
        for name in self.entry.names:
            lines = paragraph(name, style, size, self._width, leading=1.08, hanging=size / 2)
            rows += [lines[0]._replace(leading=1.2), *lines[1:]]
        return stack(rows)

    def _largest(self) -> float:
        """The largest size in which the names fit: each on one line if that leaves them large,
        else with no word broken if that can be."""
        style = name_style(self._language)
        room = self._height - self._head - self._foot - 1.1 * self._look.inside
        broken = wrapped = 0.0
        for size in steps(self._look.name, _LEAST_NAME):
            if self._set_names(size).height > room:
                continue
            if all(shape(n, style).width * size <= self._width for n in self.entry.names):
                return max(size, wrapped if size < _SMALL * self._look.name else size)
            if not any(cuts_words(n, style, self._width / size) for n in self.entry.names):
                wrapped = wrapped or size
            broken = broken or size
        return wrapped or broken or _LEAST_NAME
