"""Plots drawn by hand: each a card with a title, one sentence, and a picture of it.

The sentence is the plot's accessible text too, so whoever cannot see the picture misses
nothing. No plot tells by colour alone: kinds differ by filling (solid, hatched, hollow).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from ..i18n import tr
from ..theme import color, em, theme
from .basics import label, row, tool

SOLID, HATCHED, HOLLOW = range(3)
EXACTLY = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
"""To the left means to the left, whatever way the language runs."""


@dataclass(frozen=True, slots=True)
class Series:
    """One kind of thing in a plot: its name, colour token and filling."""

    name: str
    tone: str = "accent"
    filling: int = SOLID


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its name and a value for each series."""

    name: str
    values: tuple[int, ...]


class Plot(QWidget):
    """What all plots share: a name and a text for those who cannot see it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)
        theme().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter, QRectF(self.rect()).adjusted(2, 2, -2, -2))
        if self.hasFocus():
            painter.setPen(QPen(color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def draw(self, painter: QPainter, area: QRectF) -> None:
        """Draw the plot into ``area``."""
        raise NotImplementedError


class Card(QFrame):
    """A plot with its title and its sentence; ``details_wanted`` asks for what is behind it."""

    details_wanted = Signal()

    def __init__(self, title: str, plot: Plot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.plot = plot
        self.sentence = label("", "muted")
        column = QVBoxLayout(self)
        gap = em(self, 0.8)
        column.setContentsMargins(gap, gap, gap, gap)
        self.title = title
        self.details = tool(tr("All figures"), self.details_wanted.emit, icon="search", words=False)
        self.details.setAccessibleName(tr("All figures: {title}", title=title))
        column.addLayout(row(label(title, "heading", wrap=False), None, self.details))
        column.addWidget(self.sentence)
        column.addWidget(plot, 1)

    def say(self, sentence: str) -> None:
        """Say what the plot shows."""
        self.sentence.setText(sentence)
        self.plot.setAccessibleDescription(sentence)


def fill(painter: QPainter, box: QRectF, series: Series) -> None:
    """Fill a bar the way its series is filled."""
    tone = color(series.tone)
    painter.setPen(QPen(tone, 1.4))
    if series.filling == SOLID:
        painter.setBrush(tone)
    elif series.filling == HATCHED:
        pale = QColor(tone)
        pale.setAlphaF(0.18)
        painter.fillRect(box, pale)
        painter.setBrush(QBrush(tone, Qt.BrushStyle.BDiagPattern))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)


class ColumnPlot(Plot):
    """Columns from left to right, each stacked of the series."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.series: Sequence[Series] = ()
        self.bars: Sequence[Bar] = ()
        self.setMinimumHeight(em(self, 11))

    def show_bars(self, series: Sequence[Series], bars: Sequence[Bar]) -> None:
        """Show these."""
        self.series, self.bars = series, bars
        self.update()

    def draw(self, painter: QPainter, area: QRectF) -> None:
        line = self.fontMetrics().height()
        top = draw_legend(painter, area, self.series, self.fontMetrics().horizontalAdvance, line)
        most = max((sum(b.values) for b in self.bars), default=0)
        if not most:
            return
        base = area.bottom() - line * 1.3
        body = QRectF(area.left(), top, area.width(), base - top)
        step = body.width() / len(self.bars)
        width = min(step * 0.7, line * 3)
        painter.setPen(QPen(color("line"), 1))
        painter.drawLine(body.bottomLeft(), body.bottomRight())
        widest = max(self.fontMetrics().horizontalAdvance(b.name) for b in self.bars) + line // 2
        every = max(1, -(-widest // max(1, int(step))))
        for at, bar in enumerate(self.bars):
            place = len(self.bars) - 1 - at if self.isRightToLeft() else at
            centre = body.left() + step * (place + 0.5)
            scale = (body.height() - line * 1.2) / most
            self._column(painter, bar, centre, base, width, scale)
            if (len(self.bars) - 1 - at) % every == 0:
                painter.setPen(color("muted"))
                box = QRectF(centre - widest, base + line * 0.2, widest * 2, line)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, bar.name)

    def _column(
        self, painter: QPainter, bar: Bar, centre: float, base: float, width: float, scale: float
    ) -> None:
        line = self.fontMetrics().height()
        low = base
        for series, value in zip(self.series, bar.values, strict=True):
            if value:
                high = low - value * scale
                fill(painter, QRectF(centre - width / 2, high, width, low - high), series)
                low = high
        total = sum(bar.values)
        if total and width > line * 0.9:
            painter.setPen(color("text"))
            box = QRectF(centre - line * 2, low - line * 1.15, line * 4, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(total))


class RowPlot(Plot):
    """Rows from top to bottom; the series beside one another, with their numbers."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.series: Sequence[Series] = ()
        self.bars: Sequence[Bar] = ()

    def show_bars(self, series: Sequence[Series], bars: Sequence[Bar]) -> None:
        """Show these."""
        self.series, self.bars = series, bars
        line = self.fontMetrics().height()
        rows = len(bars) * self._row_height() + line * (2 if len(series) > 1 else 0.5)
        self.setMinimumHeight(round(rows))
        self.updateGeometry()
        self.update()

    def _row_height(self) -> float:
        return self.fontMetrics().height() * (1.0 + 0.75 * len(self.series))

    def draw(self, painter: QPainter, area: QRectF) -> None:
        metrics = self.fontMetrics()
        line = metrics.height()
        top = area.top()
        if len(self.series) > 1:
            top = draw_legend(painter, area, self.series, metrics.horizontalAdvance, line)
        most = max((max(b.values) for b in self.bars), default=0)
        if not self.bars:
            return
        names = max(metrics.horizontalAdvance(b.name) for b in self.bars)
        left = min(names + line * 0.6, area.width() * 0.48)
        room = area.width() - left - line * 2
        height = min(self._row_height(), (area.bottom() - top) / len(self.bars))
        for at, bar in enumerate(self.bars):
            y = top + at * height
            painter.setPen(color("text"))
            name = metrics.elidedText(
                bar.name, Qt.TextElideMode.ElideRight, round(left - line * 0.4)
            )
            beside = QRectF(area.left(), y, left - line * 0.4, height)
            if self.isRightToLeft():
                beside.moveRight(area.right())
            align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(beside, align, name)
            self._row(painter, bar, QRectF(area.left() + left, y, room, height), most)

    def _row(self, painter: QPainter, bar: Bar, box: QRectF, most: int) -> None:
        line = self.fontMetrics().height()
        thick = line * 0.62
        begin = box.center().y() - (line * 0.8 * len(bar.values)) / 2
        for n, (series, value) in enumerate(zip(self.series, bar.values, strict=True)):
            length = box.width() * value / most if most else 0
            y = begin + n * line * 0.8 + line * 0.09
            if self.isRightToLeft():
                right = self.width() - 2 - (box.left() - 2)
                strip = QRectF(right - length, y, length, thick)
                number = QRectF(strip.left() - line * 2.2, y - line * 0.2, line * 2, line)
                side = Qt.AlignmentFlag.AlignRight
            else:
                strip = QRectF(box.left(), y, length, thick)
                number = QRectF(strip.right() + line * 0.25, y - line * 0.2, line * 2, line)
                side = Qt.AlignmentFlag.AlignLeft
            if value:
                fill(painter, strip, series)
            painter.setPen(color("text"))
            painter.drawText(
                number,
                side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter,
                str(value),
            )


class SharePlot(Plot):
    """Shares of one whole: a strip for each, filled as far as the share goes."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.shares: Sequence[tuple[str, int]] = ()

    def show_shares(self, shares: Sequence[tuple[str, int]]) -> None:
        """(Name, per cent) from top to bottom."""
        self.shares = shares
        self.setMinimumHeight(round(self.fontMetrics().height() * 2.6 * max(1, len(shares))))
        self.update()

    def draw(self, painter: QPainter, area: QRectF) -> None:
        line = self.fontMetrics().height()
        height = min(area.height() / max(1, len(self.shares)), line * 3.4)
        for at, (name, per_cent) in enumerate(self.shares):
            y = area.top() + at * height
            painter.setPen(color("text"))
            box = QRectF(area.left(), y, area.width(), line * 1.2)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeading, name)
            painter.drawText(box, Qt.AlignmentFlag.AlignTrailing, f"{per_cent} %")
            strip = QRectF(area.left(), y + line * 1.3, area.width(), line * 0.7)
            fill(painter, strip, Series("", "edge", HOLLOW))
            part = QRectF(strip)
            part.setWidth(strip.width() * per_cent / 100)
            if self.isRightToLeft():
                part.moveRight(strip.right())
            if per_cent:
                fill(painter, part, Series("", "accent", SOLID))


def draw_legend(
    painter: QPainter,
    area: QRectF,
    series: Sequence[Series],
    width_of: Callable[[str], int],
    line: int,
) -> float:
    """The series' names above a plot; returns where the plot begins."""
    mirrored = bool(painter.layoutDirection() == Qt.LayoutDirection.RightToLeft)
    x = area.left()
    for one in series:
        wide = width_of(one.name)
        total = line * 0.7 + line * 0.4 + wide + line * 1.2
        left = area.right() - (x - area.left()) - total + line * 1.2 if mirrored else x
        mark = QRectF(left, area.top() + line * 0.2, line * 0.7, line * 0.7)
        text = QRectF(left + line * 1.1, area.top(), wide + line * 0.3, line * 1.1)
        if mirrored:
            mark.moveLeft(left + wide + line * 0.4)
            text.moveLeft(left)
        fill(painter, mark, one)
        painter.setPen(color("muted"))
        painter.drawText(
            text,
            Qt.AlignmentFlag.AlignLeft
            | Qt.AlignmentFlag.AlignAbsolute
            | Qt.AlignmentFlag.AlignVCenter,
            one.name,
        )
        x += total
    return area.top() + line * (1.9 if series else 0)
