"""What all sheets look alike by: greys, the styles of words and of names, a pair's number."""

from __future__ import annotations

from functools import cache

from .fonts import Weight
from .ink import Align, from_hex, grey
from .page import Pages
from .text import Direction, Style, shape

QUIET, PALE = grey(0.33), grey(0.72)
# Okabe and Ito's colours, told apart by the colour-blind; only ever on the outline of a number.
_BADGE_COLOURS = tuple(map(from_hex, ("0072B2", "D55E00", "009E73", "CC79A7", "E69F00", "56B4E9")))


@cache
def own_style(weight: Weight, language: str) -> Style:
    """The style of a sheet's own words."""
    return Style(weight, language, Direction.of_language(language))


@cache
def name_style(language: str) -> Style:
    """The style of names, which choose their direction themselves."""
    return Style(Weight.SEMIBOLD, language)


def draw_badge(pages: Pages, x: float, middle: float, side: float, number: int) -> None:
    """A pair's number in its frame, whose colour tells nothing that the number does not."""
    colour = _BADGE_COLOURS[(number - 1) % len(_BADGE_COLOURS)]
    thick = max(1.3, 0.042 * side)
    pages.frame(
        x + thick / 2,
        middle - side / 2 + thick / 2,
        side - thick,
        side - thick,
        thick=thick,
        radius=0.24 * side,
        colour=colour,
    )
    line = shape(str(number), Style(Weight.SEMIBOLD))
    size = min(0.6 * side, 0.7 * side / max(line.width, 0.1))
    pages.text(x + side / 2, middle - line.top * size / 2, line, size, align=Align.MIDDLE)
