"""One pair on the poster: its number, names, what they can show each other, when and where."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from .blocks import Block, Row, paragraph, stack
from .breaking import cuts_words
from .content import PosterEntry
from .fonts import Weight
from .page import Align, Pages, from_hex, grey
from .text import Direction, Style, shape

QUIET, PALE = grey(0.33), grey(0.72)
# Okabe and Ito's colours, told apart by the colour-blind; only ever on the outline of a number.
_BADGE_COLOURS = tuple(map(from_hex, ("0072B2", "D55E00", "009E73", "CC79A7", "E69F00", "56B4E9")))


_DOT = "  ·  "
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"  # names keep their own direction between others
_TOPICS_SIZE = 8.0


class Form(Enum):
    """How a cell is put together."""

    BESIDE = "names under one another, when and where beside them if that leaves them whole"
    BELOW = "names under one another, when and where below them"
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
        return 1.55 * self.name

    @property
    def text_start(self) -> float:
        return self.badge + 0.55 * self.name

    @property
    def below_width(self) -> float:
        return self.names_width if self.form is Form.IN_LINE else self.width - self.text_start

    @property
    def gap(self) -> float:
        """White between the names and what stands below them: more where names are large."""
        return min(0.28 * self.name, max(0.1 * self.name, 0.5 * (self.name - 19)))

    @property
    def when_size(self) -> float:
        return max(8.5, min(0.58 * self.name, 26))

    @property
    def where_size(self) -> float:
        return max(8.0, min(0.48 * self.name, 22))

    @property
    def names_width(self) -> float:
        beside = self.place_width + 0.7 * self.name if self.place_width else 0.0
        return self.width - self.text_start - beside

    def own(self, weight: Weight) -> Style:
        """The style of the sheet's own words; names choose their direction themselves."""
        return Style(weight, self.language, Direction.of_language(self.language))

    @property
    def names_style(self) -> Style:
        return Style(Weight.SEMIBOLD, self.language)


@dataclass(frozen=True, slots=True)
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
    def _names_and_below(self) -> float:
        gap = self.style.gap if self.below.rows else 0.0
        return self.names.height + gap + self.below.height

    @property
    def _head(self) -> float:
        """The height in whose middle the number and the place stand."""
        if self.style.form is Form.IN_LINE:
            return self.height
        return max(self.names.height, self.style.badge, self.place.height)

    @property
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
        self._draw_badge(pages, x, middle)
        self.names.draw(pages, start, names_top)
        self.place.draw(pages, x + style.width, middle + self.place.height / 2, Align.END)
        self.below.draw(pages, start, top - self.height + self.below.height + self._sag)

    @property
    def _sag(self) -> float:
        """White under the text where the number is higher than the text beside it."""
        if self.style.form is Form.IN_LINE:
            return (self.height - self._names_and_below) / 2
        return 0.0

    def _draw_badge(self, pages: Pages, x: float, middle: float) -> None:
        side = self.style.badge
        colour = _BADGE_COLOURS[(self.entry.number - 1) % len(_BADGE_COLOURS)]
        thick = max(1.3, 0.065 * self.style.name)
        pages.frame(
            x + thick / 2,
            middle - side / 2 + thick / 2,
            side - thick,
            side - thick,
            thick=thick,
            radius=0.24 * side,
            colour=colour,
        )
        number = shape(str(self.entry.number), Style(Weight.SEMIBOLD))
        size = min(0.6 * side, 0.7 * side / max(number.width, 0.1))
        pages.text(x + side / 2, middle - number.top * size / 2, number, size, align=Align.MIDDLE)


def set_cell(entry: PosterEntry, style: CellStyle) -> Cell:
    """Set one pair. Nothing is left out or cut short; what is long takes more lines."""
    if style.form is Form.IN_LINE and (together := _names_in_line(entry, style)):
        return _cell(entry, style, together, 0, 0)
    rows, wrapped, cut = _names(entry, style)
    if wrapped and style.form is Form.BESIDE:
        whole = replace(style, form=Form.BELOW, place_width=0.0)
        wide_rows, _, wide_cut = _names(entry, whole)
        if (wide_cut, len(wide_rows)) < (cut, len(rows)):
            style, rows, cut = whole, wide_rows, wide_cut
    uneven = wrapped + (style.form is Form.IN_LINE)
    return _cell(entry, style, rows, uneven, cut)


def _cell(entry: PosterEntry, style: CellStyle, names: list[Row], uneven: int, cut: int) -> Cell:
    place = place_block(entry, style) if style.form is not Form.BELOW else Block()
    below = stack(_rows_below(entry, style))
    return Cell(entry, style, stack(names), place, below, uneven, cut)


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
        rows += [replace(line, leading=1.17) if i == 0 else line for i, line in enumerate(lines)]
    return rows, wrapped, cut


def _names_in_line(entry: PosterEntry, style: CellStyle) -> list[Row]:
    """The names on one line; no rows if it is too short for them."""
    apart = _DOT.join(f"{_ISOLATE}{name}{_END_ISOLATE}" for name in entry.names)
    line = shape(apart, style.own(Weight.SEMIBOLD))
    return [Row(line, style.name)] if line.width * style.name <= style.names_width else []


def place_block(entry: PosterEntry, style: CellStyle, width: float = 0.0) -> Block:
    """When and where, one above the other."""
    width = width or style.place_width
    return stack(
        [
            *paragraph(entry.when, style.own(Weight.SEMIBOLD), style.when_size, width),
            *paragraph(
                entry.where, style.own(Weight.REGULAR), style.where_size, width, colour=QUIET
            ),
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
    if style.show:
        for i, text in enumerate(_shows(entry, style, width)):
            leading = 1.5 if i == 0 else 1.25
            found = paragraph(text, plain, style.show, width, leading=1.2, hanging=style.show)
            rows += [replace(row, leading=leading) if not j else row for j, row in enumerate(found)]
    if style.topics and entry.topics:
        size, text = style.show or _TOPICS_SIZE, _DOT.join(entry.topics)
        rows += paragraph(text, plain, size, width, leading=1.3, colour=QUIET)
    return rows


def _shows(entry: PosterEntry, style: CellStyle, width: float) -> tuple[str, ...]:
    """The "can show" lines as they are, or as one if they are to be joined and that fits."""
    together = _DOT.join(entry.shows)
    if style.joined and shape(together, style.own(Weight.REGULAR)).width * style.show <= width:
        return (together,)
    return entry.shows
