"""The report's pictures, drawn as vectors and told apart in grey: solid, hatched, hollow."""

from __future__ import annotations

from collections.abc import Callable

from .ink import Align, Colour, from_hex, grey
from .look import PALE, QUIET
from .report_content import Bars, PlotKind
from .story import Plot

_ACCENT = from_hex("0B5E8A")
_COLUMNS, _ROW, _LEGEND, _LABEL = 112.0, 15.0, 16.0, 8.5
_SHARE = 24.0
_NAMES = 0.34  # of the width, at most, for the names beside rows
_MOST_SIDE, _LEAST_SIDE = 13.0, 4.2
_HATCH = 3.2


def height_of(bars: Bars, width: float) -> float:
    """How high the picture of ``bars`` is, in points."""
    legend = _LEGEND if len(bars.series) > 1 else 0.0
    match bars.kind:
        case PlotKind.COLUMNS:
            return _COLUMNS + legend
        case PlotKind.ROWS:
            return len(bars.bars) * _ROW * max(1.0, 0.62 * len(bars.series)) + legend
        case PlotKind.SHARES:
            return len(bars.bars) * _SHARE
    return _side(bars, width) * len(bars.bars) + 2


def draw_bars(plot: Plot, bars: Bars) -> None:
    """Draw ``bars`` into the room of ``plot``."""
    draw: dict[PlotKind, Callable[[Plot, Bars, float], None]] = {
        PlotKind.COLUMNS: _columns,
        PlotKind.ROWS: _rows,
        PlotKind.SHARES: _shares,
        PlotKind.SQUARES: _squares,
    }
    top = plot.height
    if len(bars.series) > 1 and bars.kind is not PlotKind.SQUARES:
        _legend(plot, bars)
        top -= _LEGEND
    draw[bars.kind](plot, bars, top)


def _fill(plot: Plot, series: int, x: float, y: float, width: float, height: float) -> None:
    """A bar the way its series is filled: solid, hatched, hollow."""
    if width <= 0 or height <= 0:
        return
    if series == 0:
        plot.bar(x, y, width, height, _ACCENT)
        return
    if series == 1:
        plot.bar(x, y, width, height, grey(0.93))
        _hatch(plot, x, y, width, height)
    plot.frame(x, y, width, height, thick=0.7, colour=_ACCENT if series == 1 else QUIET)


def _hatch(plot: Plot, x: float, y: float, width: float, height: float) -> None:
    """Slanting lines, cut off at the bar's edges."""
    offset = _HATCH
    while offset < width + height:
        begin = (x + offset, y) if offset <= width else (x + width, y + offset - width)
        end = (x, y + offset) if offset <= height else (x + offset - height, y + height)
        plot.line([begin, end], thick=0.6, colour=_ACCENT)
        offset += _HATCH


def _legend(plot: Plot, bars: Bars) -> None:
    x, y = 0.0, plot.height - 9
    step = plot.width / len(bars.series)
    for at, name in enumerate(bars.series):
        _fill(plot, at, x, y, 8, 8)
        plot.text(x + 12, y + 1, name, _LABEL, colour=QUIET, most=step - 20)
        x += step


def _columns(plot: Plot, bars: Bars, top: float) -> None:
    """Stacked columns, their sums above them."""
    base = 13.0
    most = max((sum(values) for _, values in bars.bars), default=0) or 1
    scale = (top - base - 12) / most
    step = plot.width / len(bars.bars)
    width = min(step * 0.68, 40)
    plot.line([(0, base), (plot.width, base)], thick=0.6, colour=PALE)
    for at, (name, values) in enumerate(bars.bars):
        x, y = at * step + (step - width) / 2, base
        for series, value in enumerate(values):
            _fill(plot, series, x, y, width, value * scale)
            y += value * scale
        middle = x + width / 2
        if sum(values):
            plot.text(middle, y + 3, str(sum(values)), _LABEL, align=Align.MIDDLE)
        plot.text(middle, 2, name, 7.5, align=Align.MIDDLE, colour=QUIET, most=step - 1)


def _rows(plot: Plot, bars: Bars, top: float) -> None:
    """A name, and beside it a bar for each series with its number."""
    most = max((max(values) for _, values in bars.bars), default=0) or 1
    left = plot.width * _NAMES
    room = plot.width - left - 22
    step = top / len(bars.bars)
    count = max(1, len(bars.series))
    thick = min(8.0, step * 0.78 / count)
    for at, (name, values) in enumerate(bars.bars):
        middle = top - (at + 0.5) * step
        plot.text(0, middle - 3, name, _LABEL + 0.5, most=left - 8)
        y = middle + count * thick / 2
        for series, value in enumerate(values):
            y -= thick
            length = room * value / most
            _fill(plot, series, left, y + 0.6, length, thick - 1.2)
            plot.text(left + length + 4, y + thick / 2 - 2.6, str(value), 7.5)


def _shares(plot: Plot, bars: Bars, top: float) -> None:
    """A strip for each share, filled as far as it goes."""
    step = top / len(bars.bars)
    for at, (name, values) in enumerate(bars.bars):
        y = top - (at + 1) * step
        plot.text(0, y + 13, name, _LABEL + 0.5, most=plot.width - 40)
        plot.text(plot.width, y + 13, f"{values[0]} %", _LABEL + 0.5, align=Align.END, strong=True)
        plot.frame(0, y + 3, plot.width, 7, thick=0.6, colour=QUIET)
        plot.bar(0, y + 3, plot.width * values[0] / 100, 7, _ACCENT)


def _side(bars: Bars, width: float) -> float:
    count = max(1, len(bars.bars))
    return max(_LEAST_SIDE, min(_MOST_SIDE, width * (1 - _NAMES) / count))


def _squares(plot: Plot, bars: Bars, top: float) -> None:
    """Who has met whom: names beside rows of squares, darker the more often."""
    side = _side(bars, plot.width)
    left = plot.width * _NAMES
    size = min(_LABEL, side * 0.82)
    for row, (name, values) in enumerate(bars.bars):
        y = top - (row + 1) * side
        plot.text(left - 5, y + side * 0.25, name, size, align=Align.END, most=left - 8)
        for column, value in enumerate(values):
            x = left + column * side
            if row == column:
                plot.line([(x + 1, y + 1), (x + side - 1, y + side - 1)], thick=0.4, colour=PALE)
                continue
            plot.bar(x + 0.4, y + 0.4, side - 0.8, side - 0.8, _shade(value))


def _shade(times: int) -> Colour:
    """The more often, the darker; never so pale as to vanish in print."""
    strength = (0.0, 0.35, 0.6, 0.8, 1.0)[min(times, 4)]
    red, green, blue = _ACCENT
    return tuple(0.94 - (0.94 - c) * strength for c in (red, green, blue))  # type: ignore[return-value]
