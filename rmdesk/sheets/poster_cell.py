"""One pair on the poster: its number, names, what they can show each other, when and where."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property, lru_cache

from .blocks import Block, Row, paragraph, stack
from .breaking import cuts_words
from .content import PosterEntry
from .fonts import Weight
from .ink import Align
from .look import QUIET, draw_badge, name_style, own_style
from .page import Pages
from .tags import Tag
from .text import Line, Style, side_by_side

_DOT = "  ·  "
_TOPICS_SIZE = 8.0


class Form(Enum):
    """How the cells of a page are put together."""

    BESIDE = "names under one another, when and where beside them"
    MIXED = "beside, but for cells whose names then break: there below"
    BELOW = "names under one another, when and where below them"
    FOOT = "names under one another, when and where below them at the end, beside what to show"
    IN_LINE = "names on one line if they fit, when and where beside them"


@dataclass(frozen=True, slots=True)
class CellStyle:
    """Everything that decides how a cell is set. Sizes and widths in points.

    ``show`` is the size of the "can show" lines, 0 to leave them out; ``joined`` puts them on
    one line where that is wide enough. ``place_width`` is what when and where take beside names.
    """

    form: Form
    width: float
    name: float
    show: float
    joined: bool
    topics: bool
    language: str
    place_width: float = 0.0

    @property
    def badge(self) -> float:
        return 1.45 * self.name

    @property
    def text_start(self) -> float:
        return self.badge + 0.45 * self.name

    @property
    def below_width(self) -> float:
        if self.form is Form.FOOT:
            return self.width - self.text_start - self._place_and_gap
        return self.names_width if self.form is Form.IN_LINE else self.width - self.text_start

    @property
    def gap(self) -> float:
        """White between the names and what stands below them: more where names are large."""
        return min(0.3 * self.name, max(0.1 * self.name, 0.5 * (self.name - 17)))

    @property
    def when_size(self) -> float:
        share = 0.46 if self.form is Form.FOOT else 0.58
        return max(8.5, min(share * self.name, 26))

    @property
    def where_size(self) -> float:
        share = 0.38 if self.form is Form.FOOT else 0.46
        return max(8.0, min(share * self.name, 22))

    @property
    def names_width(self) -> float:
        beside = 0.0 if self.form is Form.FOOT else self._place_and_gap
        return self.width - self.text_start - beside

    @property
    def _place_and_gap(self) -> float:
        return self.place_width + 0.45 * self.name if self.place_width else 0.0

    def own(self, weight: Weight) -> Style:
        """The style of the sheet's own words; names choose their direction themselves."""
        return own_style(weight, self.language)

    @property
    def names_style(self) -> Style:
        return name_style(self.language)


@dataclass(frozen=True)
class Cell:
    """A pair, set: ready to be measured and drawn.

    ``below`` stands under the names, and under the place unless that leaves it room. ``uneven``
    counts what makes the cell unlike its neighbours: names on several lines, another form.
    ``cut`` counts the names in which a word is broken.
    """

    entry: PosterEntry
    style: CellStyle
    names: Block
    place: Block
    below: Block
    uneven: int
    cut: int

    @property
    def breaks(self) -> tuple[int, int]:
        """How many words of names are broken, and on how many lines the names stand."""
        return self.cut, len(self.names.rows)

    @property
    def _names_and_below(self) -> float:
        foot = self.style.form is Form.FOOT
        gap = self.style.gap if self.below.rows or (foot and self.place.rows) else 0.0
        return self.names.height + gap + self._foot

    @property
    def _foot(self) -> float:
        """The height of what stands under the names."""
        if self.style.form is Form.FOOT:
            return max(self.below.height, self.place.height)
        return self.below.height

    @property
    def _head(self) -> float:
        """The height in whose middle the number and the place stand."""
        if self.style.form is Form.IN_LINE:
            return self.height
        if self.style.form is Form.FOOT:
            return max(self.names.height, self.style.badge)
        return max(self.names.height, self.style.badge, self.place.height)

    @cached_property
    def height(self) -> float:
        if self.style.form is Form.IN_LINE:
            return max(self._names_and_below, self.style.badge, self.place.height)
        return self._head - self.names.height + self._names_and_below

    def draw(self, pages: Pages, x: float, top: float) -> None:
        style = self.style
        middle = top - self._head / 2
        in_line = style.form is Form.IN_LINE
        centred = self._names_and_below if in_line else self.names.height
        start, names_top = x + style.text_start, middle + centred / 2
        pages.open(Tag.ITEM)
        pages.open(Tag.LABEL)
        draw_badge(pages, x, middle, style.badge, self.entry.number)
        pages.close()
        pages.open(Tag.BODY)
        self.names.draw(pages, start, names_top)
        bottom = top - self.height
        below_top = bottom + self.below.height + self._sag
        place_top = middle + self.place.height / 2
        if style.form is Form.FOOT:
            below_top = bottom + self._foot
            place_top = below_top + self._lift
        self.below.draw(pages, start, below_top)
        self.place.draw(pages, x + style.width, place_top, Align.END)
        pages.close()
        pages.close()

    @property
    def _lift(self) -> float:
        """How far the place must go up for its first line to stand beside that of the text."""
        if not self.below.rows or not self.place.rows:
            return 0.0
        return min(0.0, self.place.baselines[0] - self.below.baselines[0])

    @property
    def _sag(self) -> float:
        """White under the text where the number is higher than the text beside it."""
        if self.style.form is Form.IN_LINE:
            return (self.height - self._names_and_below) / 2
        return 0.0


def set_cell(entry: PosterEntry, style: CellStyle) -> Cell:
    """Set one pair. Nothing is left out or cut short; what is long takes more lines."""
    if style.form is Form.MIXED:
        beside = set_cell(entry, replace(style, form=Form.BESIDE))
        if not beside.uneven:
            return beside
        below_all = set_cell(entry, replace(style, form=Form.BELOW, place_width=0.0))
        return below_all if below_all.breaks < beside.breaks else beside
    place = place_block(entry, style) if style.form is not Form.BELOW else Block()
    below = stack(_rows_below(entry, style))
    if style.form is Form.IN_LINE and (together := _names_in_line(entry, style)):
        return Cell(entry, style, stack(together), place, below, 0, 0)
    rows, wrapped, cut = _names(entry, style)
    uneven = wrapped + (style.form is Form.IN_LINE)
    return Cell(entry, style, stack(rows), place, below, uneven, cut)


def _names(entry: PosterEntry, style: CellStyle) -> tuple[list[Row], int, int]:
    """The names under one another; how many take more than one line; in how many a word is cut."""
    rows: list[Row] = []
    wrapped = cut = 0
    width, hanging = style.names_width, style.name / 2
    for name in entry.names:
        lines = paragraph(name, style.names_style, style.name, width, leading=1.08, hanging=hanging)
        if len(lines) > 1:
            wrapped += 1
            cut += cuts_words(name, style.names_style, width / style.name)
        rows += [lines[0]._replace(leading=1.17), *lines[1:]]
    return rows, wrapped, cut


def _names_in_line(entry: PosterEntry, style: CellStyle) -> list[Row]:
    """The names on one line; no rows if it is too short for them."""
    line = side_by_side(entry.names, _DOT, style.names_style, style.own(Weight.SEMIBOLD))
    return [Row(line, style.name)] if line.width * style.name <= style.names_width else []


def place_block(entry: PosterEntry, style: CellStyle, width: float = 0.0) -> Block:
    """When and where, one above the other."""
    width = width or style.place_width
    sizes = style.when_size, style.where_size
    return _place_block(entry.when, entry.where, sizes, style.language, width)


@lru_cache(maxsize=1_024)
def _place_block(
    when: str, where: str, sizes: tuple[float, float], language: str, width: float
) -> Block:
    strong, plain = own_style(Weight.SEMIBOLD, language), own_style(Weight.REGULAR, language)
    return stack(
        [
            *paragraph(when, strong, sizes[0], width),
            *paragraph(where, plain, sizes[1], width, colour=QUIET),
        ]
    )


def _rows_below(entry: PosterEntry, style: CellStyle) -> list[Row]:
    """What stands under the names: when and where if not beside them, who shows what, topics."""
    width = style.below_width
    plain, strong = style.own(Weight.REGULAR), style.own(Weight.SEMIBOLD)
    rows: list[Row] = []
    if style.form is Form.BELOW:
        together = _DOT.join(text for text in (entry.when, entry.where) if text)
        rows += paragraph(together, strong, style.where_size, width)
    joined = _shows_joined(entry, style, width, plain) if style.show else None
    if joined:
        rows.append(Row(joined, style.show, leading=1.5))
    elif style.show:
        for i, text in enumerate(_said(entry, style)):
            found = paragraph(text, plain, style.show, width, leading=1.2, hanging=style.show)
            rows += [found[0]._replace(leading=1.25 if i else 1.5), *found[1:]]
    if style.topics and entry.topics:
        size, text = style.show or _TOPICS_SIZE, _DOT.join(entry.topics)
        rows += paragraph(text, plain, size, width, leading=1.3, colour=QUIET)
    return rows


def _said(entry: PosterEntry, style: CellStyle) -> tuple[str, ...]:
    """Who can show what: in as few words as will do where the lines are to be short."""
    short = style.joined or style.form is Form.FOOT
    return (entry.shows_briefly or entry.shows) if short else entry.shows


def _shows_joined(entry: PosterEntry, style: CellStyle, width: float, own: Style) -> Line | None:
    """The "can show" lines as one if they are to be joined and that fits."""
    if not style.joined or len(entry.shows) < 2:
        return None
    line = side_by_side(_said(entry, style), _DOT, own, own)
    return line if line.width * style.show <= width else None
