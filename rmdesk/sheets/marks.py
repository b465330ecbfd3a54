"""Where to cut and where to fold: pages divided into equal pieces."""

from __future__ import annotations

from dataclasses import dataclass

from .ink import BLACK, MM, grey
from .page import Pages

_MARGIN, _CLEAR = 10.5 * MM, 5.6 * MM
_LINE, _THIN, _TICK = grey(0.55), 0.4, 0.8
_FOLD_TICK = 9 * MM


@dataclass(frozen=True, slots=True)
class Grid:
    """Pieces of one size, row by row, on the middle of the page. In points."""

    columns: int
    rows: int
    left: float
    top: float
    width: float
    height: float

    @classmethod
    def of(cls, pages: Pages, *, columns: int, rows: int) -> Grid:
        """As large as the page allows."""
        width = (pages.width - 2 * _MARGIN) / columns
        height = (pages.height - 2 * _MARGIN) / rows
        return cls(columns, rows, _MARGIN, pages.height - _MARGIN, width, height)

    @property
    def places(self) -> int:
        return self.columns * self.rows

    def corner(self, place: int) -> tuple[float, float]:
        """The start and the upper edge of a piece."""
        row, column = divmod(place, self.columns)
        return self.left + column * self.width, self.top - row * self.height


def cut_lines(pages: Pages, grid: Grid, pieces: int) -> None:
    """Solid thin lines to cut along around as many pieces, with dark ends outside them."""
    rows = -(-pieces // grid.columns)
    columns = min(pieces, grid.columns)
    right, bottom = grid.left + columns * grid.width, grid.top - rows * grid.height
    tick = _MARGIN - _CLEAR
    for column in range(columns + 1):
        x = grid.left + column * grid.width
        pages.upright(x, bottom, grid.top - bottom, thick=_THIN, colour=_LINE)
        pages.upright(x, grid.top, tick, thick=_TICK, colour=BLACK)
        pages.upright(x, bottom - tick, tick, thick=_TICK, colour=BLACK)
    for row in range(rows + 1):
        y = grid.top - row * grid.height
        pages.rule(grid.left, y, right - grid.left, thick=_THIN, colour=_LINE)
        pages.rule(grid.left - tick, y, tick, thick=_TICK, colour=BLACK)
        pages.rule(right, y, tick, thick=_TICK, colour=BLACK)


def fold_marks(pages: Pages, grid: Grid, x: float, y: float) -> None:
    """Two short lines at the ends of where a piece is to be folded."""
    pages.rule(x, y, _FOLD_TICK, thick=_TICK, colour=_LINE)
    pages.rule(x + grid.width - _FOLD_TICK, y, _FOLD_TICK, thick=_TICK, colour=_LINE)
