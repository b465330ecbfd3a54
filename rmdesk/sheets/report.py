"""The season report: what a season has brought, for the owner and for the wall."""

from __future__ import annotations

from functools import partial

from .ink import Align, from_hex
from .report_content import ReportContent, ReportPart
from .report_plots import draw_bars, height_of
from .story import Plot, Story

_FIGURES = 62.0
_NUMBER, _COUNTS = 30.0, 9.5
ACCENT = from_hex("0B5E8A")


def report(content: ReportContent) -> bytes:
    """The report as a PDF. The same words and figures give the same bytes."""
    story = Story(content)
    if content.figures:
        says = "; ".join(f"{number} {text}" for number, text in content.figures)
        story.plot(_FIGURES, says, partial(_figures, content))
    for part in content.parts:
        _part(story, part)
    return story.data()


def _part(story: Story, part: ReportPart) -> None:
    story.heading(part.title)
    if part.sentence:
        story.text(part.sentence)
    if part.bars and part.bars.bars:
        height = height_of(part.bars, story.width)
        story.plot(height, part.sentence or part.title, partial(_bars, part))
    if part.lines:
        story.items(part.lines)
    if part.table:
        head, rows = part.table
        story.table(head, rows, shares=part.shares)


def _bars(part: ReportPart, plot: Plot) -> None:
    assert part.bars is not None
    draw_bars(plot, part.bars)


def _figures(content: ReportContent, plot: Plot) -> None:
    """Large numbers side by side, each with what it counts below it."""
    step = plot.width / len(content.figures)
    for at, (number, text) in enumerate(content.figures):
        x = at * step
        if at:
            plot.line([(x - 6, 4), (x - 6, plot.height - 6)], thick=0.6)
        plot.text(x, 24, number, _NUMBER, strong=True, colour=ACCENT, most=step - 14)
        plot.text(x, 8, text, _COUNTS, align=Align.START, most=step - 14)
