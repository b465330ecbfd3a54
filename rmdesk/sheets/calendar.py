"""The month on a page: every meetup on its day, busy weeks higher than quiet ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from .blocks import Block, Row, paragraph, stack
from .content import CalendarContent, CalendarDay, CalendarEntry, Orientation
from .fonts import Weight
from .ink import Align, grey
from .look import PALE, QUIET, name_style, own_style
from .page import Pages
from .poster_frame import SIDE, Frame
from .sheet import new_pages
from .tags import Tag
from .text import side_by_side

_SIZES = (11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7)  # of names
_PADDING, _GAP = 5.0, 4.0
_LABEL = 13.0
_UNDER_RULE, _WEEKDAYS = 4.0, 20.0
_LEAST_SHARE = 0.6  # what a quiet week has of its share of the page, where there is room
_LIGHT = grey(0.55)


@dataclass(frozen=True, slots=True)
class _Day:
    """A day, set: its label and its meetups, one block each."""

    label: Block
    note: Block
    entries: tuple[Block, ...]
    outside: bool

    @property
    def head(self) -> float:
        return max(self.label.height, self.note.height)

    @property
    def height(self) -> float:
        below = sum(block.height + _GAP for block in self.entries)
        return self.head + below + 2 * _PADDING


def calendar(content: CalendarContent) -> bytes:
    """The month as a PDF; on more than one page where it is very busy."""
    pages = new_pages(content, Orientation.LANDSCAPE)
    frame = Frame(content, pages.width, pages.height, large_title=False)
    top = frame.top_of_pairs() - _UNDER_RULE - _WEEKDAYS
    bottom = frame.bottom_of_pairs(frame.foot(1, 2), with_strip=False)
    setter = _Setter(content, frame.width / max(1, len(content.weekdays)))
    sheets = _paged(setter, content.weeks, top - bottom)
    for number, weeks in enumerate(sheets, 1):
        if number > 1:
            pages.next_page()
        pages.bookmark(content.week_label or content.title)
        frame.draw(pages, frame.foot(number, len(sheets)), with_strip=False)
        with pages.element(Tag.TABLE):
            setter.draw_weekdays(pages, top + _WEEKDAYS)
            _draw_weeks(pages, setter, weeks, top, top - bottom)
    return pages.data()


class _Setter:
    """Sets the days of a month in columns of one width, at one size of names."""

    def __init__(self, content: CalendarContent, width: float, size: float = _SIZES[0]) -> None:
        self.content, self.width, self.size = content, width, size

    def week(self, days: Sequence[CalendarDay]) -> tuple[_Day, ...]:
        return tuple(self._day(day) for day in days)

    def _day(self, day: CalendarDay) -> _Day:
        weight = Weight.REGULAR if day.outside else Weight.SEMIBOLD
        style = own_style(weight, self.content.language)
        colour = _LIGHT if day.outside else grey(0.07)
        room = self.width - 2 * _PADDING
        label = stack(paragraph(day.label, style, _LABEL, room * 0.6, colour=colour))
        plain = own_style(Weight.REGULAR, self.content.language)
        beside = room - label.width - 6
        note = stack(paragraph(day.note, plain, 8, beside, colour=QUIET))
        entries = tuple(self._entry(entry, room) for entry in day.entries)
        return _Day(label, note, entries, day.outside)

    def _entry(self, entry: CalendarEntry, room: float) -> Block:
        """When and where, and under them the names, on one line if they fit."""
        language = self.content.language
        plain, names = own_style(Weight.REGULAR, language), name_style(language)
        place = " · ".join(text for text in (entry.when, entry.where) if text)
        rows: list[Row] = paragraph(place, plain, 0.84 * self.size, room, colour=QUIET)
        together = side_by_side(entry.names, " · ", names, own_style(Weight.SEMIBOLD, language))
        if together.width * self.size <= room:
            rows.append(Row(together, self.size))
        else:
            for name in entry.names:
                rows += paragraph(name, names, self.size, room, leading=1.15)
        return stack(rows)

    def draw_weekdays(self, pages: Pages, top: float) -> None:
        style = own_style(Weight.SEMIBOLD, self.content.language)
        with pages.element(Tag.ROW):
            for i, name in enumerate(self.content.weekdays):
                block = stack(paragraph(name, style, 11, self.width - 2 * _PADDING))
                with pages.element(Tag.HEAD, scope="Column"):
                    block.draw(pages, SIDE + i * self.width + _PADDING, top - 3)

    def draw_week(
        self, pages: Pages, days: Sequence[_Day], top: float, height: float, *, last: bool
    ) -> None:
        with pages.element(Tag.ROW):
            for i, day in enumerate(days):
                x = SIDE + i * self.width
                with pages.element(Tag.CELL):
                    self._draw_day(pages, day, x, top - _PADDING)
                if i:
                    pages.upright(x, top - height, height, thick=0.5, colour=PALE)
        if not last:
            pages.rule(SIDE, top - height, self.width * len(days), thick=0.5, colour=PALE)

    def _draw_day(self, pages: Pages, day: _Day, x: float, top: float) -> None:
        day.label.draw(pages, x + _PADDING, top)
        day.note.draw(pages, x + self.width - _PADDING, top, Align.END)
        at = top - day.head
        for block in day.entries:
            at -= _GAP
            block.draw(pages, x + _PADDING, at)
            at -= block.height


def _paged(
    setter: _Setter, weeks: Sequence[Sequence[CalendarDay]], room: float
) -> list[list[tuple[_Day, ...]]]:
    """The weeks by pages: all on one in the largest type that allows it, else on as few as the
    smallest type needs, which then is as large as they allow."""
    sizes = [size for size in _SIZES if _height(setter, weeks, size) <= room]
    if sizes:
        setter.size = sizes[0]
        return [[setter.week(week) for week in weeks]]
    setter.size = 9
    sheets: list[list[tuple[_Day, ...]]] = [[]]
    used = 0.0
    for week in weeks:
        for part in _split(setter, week, room):
            height = _week_height(part)
            if sheets[-1] and used + height > room:
                sheets.append([])
                used = 0.0
            sheets[-1].append(part)
            used += height
    return sheets


def _height(setter: _Setter, weeks: Sequence[Sequence[CalendarDay]], size: float) -> float:
    setter.size = size
    return sum(_week_height(setter.week(week)) for week in weeks)


def _week_height(days: Sequence[_Day]) -> float:
    return max((day.height for day in days), default=0.0)


def _split(setter: _Setter, days: Sequence[CalendarDay], room: float) -> list[tuple[_Day, ...]]:
    """A week in parts that each fit on a page."""
    parts: list[tuple[_Day, ...]] = []
    rest = tuple(days)
    while not parts or any(day.entries for day in rest):
        fit = [_entries_that_fit(setter, day, room) for day in rest]
        pairs = list(zip(rest, fit, strict=True))
        parts.append(setter.week([replace(day, entries=day.entries[:n]) for day, n in pairs]))
        labels = [day.label + setter.content.continued for day in days]
        rest = tuple(
            replace(day, entries=day.entries[n:], label=label)
            for (day, n), label in zip(pairs, labels, strict=True)
        )
    return parts


def _entries_that_fit(setter: _Setter, day: CalendarDay, room: float) -> int:
    (made,) = setter.week([day])
    used, count = made.head + 2 * _PADDING, 0
    for block in made.entries:
        used += block.height + _GAP
        if used > room and count:
            break
        count += 1
    return count


def _draw_weeks(
    pages: Pages, setter: _Setter, weeks: Sequence[Sequence[_Day]], top: float, room: float
) -> None:
    """The weeks under one another; what is left of the page makes all higher, in proportion."""
    heights = [_week_height(week) for week in weeks]
    even = [max(height, _LEAST_SHARE * room / len(weeks)) for height in heights]
    heights = even if sum(even) <= room else heights
    stretch = max(1.0, room / sum(heights))
    for i, (week, height) in enumerate(zip(weeks, heights, strict=True)):
        setter.draw_week(pages, week, top, height * stretch, last=i == len(weeks) - 1)
        top -= height * stretch
