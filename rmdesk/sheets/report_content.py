"""What the season report says, in words that are ready to print, and figures to draw."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .content import SheetWords


class PlotKind(StrEnum):
    """How figures are drawn: columns side by side, rows below one another, shares of a whole,
    or a square for every two."""

    COLUMNS = "columns"
    ROWS = "rows"
    SHARES = "shares"
    SQUARES = "squares"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars:
    """Figures to draw. ``series`` are names; each bar has a name and a value for each of them.

    SHARES have one value, in per cent. SQUARES have a bar for every person, with a value for
    each person.
    """

    kind: PlotKind
    series: tuple[str, ...] = ()
    bars: tuple[tuple[str, tuple[int, ...]], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPart:
    """A heading, a sentence, perhaps a picture of it, and lines below.

    ``table`` has a head and rows of as many texts, ``shares`` its columns' parts of the width.
    """

    title: str
    sentence: str = ""
    bars: Bars | None = None
    lines: tuple[str, ...] = ()
    table: tuple[tuple[str, ...], tuple[tuple[str, ...], ...]] | None = None
    shares: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportContent(SheetWords):
    """The report. ``figures`` are a number and what it counts, for the head of the first page."""

    figures: tuple[tuple[str, str], ...] = ()
    parts: tuple[ReportPart, ...] = ()
