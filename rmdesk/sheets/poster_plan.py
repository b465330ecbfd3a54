"""How large the names on a page of the poster can be, and in how many columns.

A plan gives all names of a page one size. Rows run across the columns and are as high as their
highest cell, so a long name takes a higher row and stays as large as its neighbours. What gives
way first when room is short: the size of the names above what is readable from two metres, then
the size of the "can show" lines, then these lines, and only then the names.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby
from math import floor

from .blocks import Block, paragraph, stack
from .content import PosterEntry
from .fonts import Weight
from .look import own_style
from .poster_cell import Cell, CellStyle, Form, place_block, set_cell

COLUMN_GAP = 22.0
HEADING_WHITE = 12.0  # above and below a day's heading, together
_FOOT_SHARE = 0.36  # of "can show" lines that have the place beside them
_HEADING_SHARE = 0.62  # of the names' size
_STEP = 0.25
_LEAST_NAME = 7.0
_SHOW_SHARE, _LARGEST_SHOW, _GOOD_SHOW, _LEAST_SHOW = 0.42, 22.0, 9.0, 7.0
_WIDEST_PLACE = 0.34  # of a cell
_LEAST_PADDING = 7.5  # points of white between rows
_TIGHT, _AIRY, _VERY_AIRY = 0.3, 0.5, 0.85  # the same in em of the names
# By how much larger or smaller than beside their place names may be in another form.
_LIKING = {Form.BESIDE: 1, Form.MIXED: 1, Form.FOOT: 0.92, Form.BELOW: 0.8, Form.IN_LINE: 1.12}
_FEW = 8  # pairs that leave room for one line for each thing to show
_MOST_IN_ONE_COLUMN = 8  # pairs, on a page that is higher than wide
_MOST_WITH_LARGER_SHOWS, _LARGER_SHARE, _SHOW_STEP = 12, 0.52, 0.5
_CROWDED, _CROWDED_CAP = 11, 22.75  # pairs whose names take no more than they must
_READABLE = 22.75  # points: ten minutes of arc at two metres
_SMALLER = (0.95, 0.9)
_MIXED_RANK = 3  # what has to give way before cells of a page may differ
_BESIDE, _BELOW, _IN_LINE = Form.BESIDE, Form.BELOW, Form.IN_LINE
_MIXED, _FOOT = Form.MIXED, Form.FOOT


@dataclass(frozen=True, slots=True)
class _Range:
    """For up to so many pairs: the smallest size of names that is wanted, the largest that looks
    well, and the numbers of columns and forms to try."""

    pairs: int
    wanted: float
    cap: float
    tries: tuple[tuple[int, Form], ...]

    @property
    def most(self) -> float:
        return _sizes(self.pairs).cap


# 22.75 points and more: ten minutes of arc at two metres.
_RANGES = (
    _Range(1, 34, 66, ((1, _BESIDE), (1, _FOOT), (1, _BELOW))),
    _Range(2, 32, 56, ((1, _BESIDE), (1, _FOOT), (1, _BELOW))),
    _Range(3, 30, 50, ((1, _BESIDE), (1, _FOOT), (1, _BELOW))),
    _Range(6, 26, 33.5, ((2, _BESIDE), (2, _FOOT), (2, _BELOW), (2, _MIXED))),
    _Range(8, 24, 34, ((2, _BESIDE), (2, _FOOT), (2, _BELOW), (2, _MIXED))),
    _Range(12, 22.75, 25, ((2, _BESIDE), (2, _BELOW), (2, _MIXED))),
    _Range(18, 15.5, 24, ((3, _BELOW), (2, _BESIDE), (2, _IN_LINE), (2, _MIXED))),
    _Range(24, 13.5, 15, ((3, _BELOW), (2, _BESIDE), (2, _IN_LINE), (2, _MIXED))),
)


@dataclass(frozen=True, slots=True)
class Area:
    """The part of the page that the pairs have, in points."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Section:
    """Cells that stand under one heading; without one, all of a page."""

    title: Block
    first: int
    count: int

    @property
    def height(self) -> float:
        return self.title.height + HEADING_WHITE if self.title.rows else 0.0


@dataclass(frozen=True)
class Plan:
    """Cells in rows and columns. ``rank`` counts what had to give way; less is better.

    ``padding`` is the least white above and below a row's content, together.
    """

    cells: tuple[Cell, ...]
    columns: int
    form: Form
    name: float
    rank: int
    padding: float
    detail: _Detail
    sections: tuple[Section, ...]

    @property
    def lines_below(self) -> int:
        """How many lines stand under names."""
        return sum(len(cell.below.rows) for cell in self.cells)

    @property
    def kind(self) -> tuple[float, int, Form]:
        return self.name, self.columns, self.form

    @cached_property
    def places(self) -> tuple[tuple[int, int], ...]:
        """Row and column of each cell: numbers run down the columns of a section, which are
        evenly filled; each section begins a row."""
        found: list[tuple[int, int]] = []
        above = 0
        for section in self.sections:
            rows = -(-section.count // self.columns)
            found += [(above + i % rows, i // rows) for i in range(section.count)]
            above += rows
        return tuple(found)

    @property
    def row_count(self) -> int:
        return max(row for row, _ in self.places) + 1

    @cached_property
    def row_heights(self) -> list[float]:
        heights = [0.0] * self.row_count
        for cell, (row, _) in zip(self.cells, self.places, strict=True):
            heights[row] = max(heights[row], cell.height)
        return heights

    @cached_property
    def height(self) -> float:
        headings = sum(section.height for section in self.sections)
        return sum(self.row_heights) + self.padding * self.row_count + headings

    @property
    def uneven(self) -> int:
        return sum(cell.uneven for cell in self.cells)

    @property
    def cut(self) -> int:
        return sum(cell.cut for cell in self.cells)


class Misfit(Exception):
    """A page that cannot be set as the fullest one is."""


def plan_pages(
    parts: Sequence[Sequence[PosterEntry]],
    areas: Sequence[Area],
    language: str,
    *,
    in_advance: bool = True,
) -> Iterable[Plan]:
    """The best way to set each part in its area. All pages have the same form and the same size
    of names, for they hang side by side.

    Not ``in_advance``, each of many full pages is planned only when it is asked for, as the
    fullest one is, so that never more than one is kept; raises Misfit where that does not do.
    """
    sizes = _sizes(max(len(part) for part in parts))
    if areas[0].height > areas[0].width and sizes.pairs <= _MOST_IN_ONE_COLUMN:
        sizes = replace(sizes, tries=((1, _BESIDE), *sizes.tries))
    if _CROWDED <= max(len(part) for part in parts) <= _MOST_WITH_LARGER_SHOWS:
        sizes = replace(sizes, cap=_CROWDED_CAP)
    pages = list(zip(parts, areas, strict=True))
    fullest = max(pages, key=lambda page: _letters(page[0]) / page[1].height)
    found = _plan_page(*fullest, language, sizes)
    if len(pages) == 1:
        return _with_larger_shows(pages, [found], language, sizes)
    alike = _all_like(found, pages, language, sizes)
    if not in_advance and sizes.pairs > _MOST_WITH_LARGER_SHOWS:
        return alike
    with contextlib.suppress(Misfit):
        return _with_larger_shows(pages, list(alike), language, sizes)
    while True:
        same = replace(sizes, tries=((found.columns, found.form),), cap=found.name)
        plans = [_plan_page(part, area, language, same) for part, area in pages]
        smallest = min(plans, key=lambda plan: plan.name)
        if smallest.name >= found.name or found.name <= _LEAST_NAME:
            return _with_larger_shows(pages, plans, language, sizes)
        found = smallest


def _all_like(
    found: Plan,
    pages: Sequence[tuple[Sequence[PosterEntry], Area]],
    language: str,
    sizes: _Range,
) -> Iterator[Plan]:
    """Every page set as the fullest one is."""
    for part, area in pages:
        setter = _Setter(part, area, language, found.columns, found.form, sizes.wanted, sizes.most)
        plan = setter.fitting(found.name, found.detail)
        if plan is None:
            raise Misfit
        yield plan


def _with_larger_shows(
    pages: Sequence[tuple[Sequence[PosterEntry], Area]],
    plans: list[Plan],
    language: str,
    sizes: _Range,
) -> list[Plan]:
    """The same plans with the "can show" lines as large as the room under few names allows."""
    name = plans[0].name
    now = max(plan.detail.show_size(name, plan.form) for plan in plans)
    if sizes.pairs > _MOST_WITH_LARGER_SHOWS or not now:
        return plans
    most = min(_LARGEST_SHOW, _LARGER_SHARE * name)
    for step in range(int((most - now) / _SHOW_STEP)):
        tried = []
        for (part, area), plan in zip(pages, plans, strict=True):
            setter = _Setter(
                part, area, language, plan.columns, plan.form, sizes.wanted, sizes.most
            )
            larger = replace(plan.detail, show=most - step * _SHOW_STEP)
            found = setter.fitting(name, larger)
            more = len(part) // (6 if plan.form is Form.FOOT else 3) if len(part) <= _FEW else 0
            most_lines = plan.lines_below + more
            if found is None or found.lines_below > most_lines:
                break
            tried.append(found)
        if len(tried) == len(plans):
            return tried
    return plans


def _letters(part: Sequence[PosterEntry]) -> int:
    return sum(len(text) for entry in part for text in (*entry.names, *entry.shows))


def _sizes(count: int) -> _Range:
    return next((sizes for sizes in _RANGES if count <= sizes.pairs), _RANGES[-1])


def _plan_page(entries: Sequence[PosterEntry], area: Area, language: str, sizes: _Range) -> Plan:
    wanted = min(sizes.wanted, sizes.cap)
    setters = [
        _Setter(entries, area, language, columns, form, wanted, sizes.most)
        for columns, form in sizes.tries
    ]
    best: Plan | None = None
    for setter in setters:
        best = _fit(setter, sizes.cap, best) or best
    return best or min((_smaller(setter) for setter in setters), key=_merit)


def _merit(plan: Plan) -> tuple[int, int, float]:
    return plan.rank, plan.cut, -plan.name * _liking(plan.columns, plan.form)


def _liking(columns: int, form: Form) -> float:
    return _LIKING[form] if columns < 3 else 1.0


@dataclass(frozen=True, slots=True)
class _Detail:
    """What is printed beside the names. ``show`` is the size of the "can show" lines: None for
    one that goes with the names, 0 to leave them out."""

    rank: int
    show: float | None
    joined: bool = False
    topics: bool = False

    def show_size(self, name: float, form: Form | None = None) -> float:
        if self.show is None:
            share = _FOOT_SHARE if form is Form.FOOT else _SHOW_SHARE
            return min(_LARGEST_SHOW, max(_GOOD_SHOW, share * name))
        return self.show


@dataclass(frozen=True)
class _Setter:
    """Sets all entries of a page in one arrangement, at any size."""

    entries: Sequence[PosterEntry]
    area: Area
    language: str
    columns: int
    form: Form
    wanted: float
    most: float  # the largest names that look well, whatever this page is allowed

    def plan(self, name: float, detail: _Detail) -> Plan:
        style = self._style(name, detail)
        cells = tuple([set_cell(entry, style) for entry in self.entries])
        return self._of(cells, name, detail)

    def fitting(self, name: float, detail: _Detail) -> Plan | None:
        """The same, None if it does not fit: each column is looked at before the next is set."""
        style = self._style(name, detail)
        padding = self._padding(name)
        rows = -(-len(self.entries) // self.columns)
        cells: list[Cell] = []
        step = len(self.entries) if self._has_headings else rows
        for start in range(0, len(self.entries), step):
            column = [set_cell(entry, style) for entry in self.entries[start : start + step]]
            if step == rows and sum([cell.height + padding for cell in column]) > self.area.height:
                return None
            cells += column
        plan = self._of(tuple(cells), name, detail)
        return plan if plan.height <= self.area.height else None

    def _of(self, cells: tuple[Cell, ...], name: float, detail: _Detail) -> Plan:
        rank = self.rank(detail)
        padding = self._padding(name)
        sections = self._sections(name)
        return Plan(cells, self.columns, self.form, name, rank, padding, detail, sections)

    @cached_property
    def _has_headings(self) -> bool:
        return any(entry.heading for entry in self.entries)

    def _sections(self, name: float) -> tuple[Section, ...]:
        """The headings of the page with as many cells as stand under each."""
        if not self._has_headings:
            return (Section(Block(), 0, len(self.entries)),)
        style, size = own_style(Weight.SEMIBOLD, self.language), max(10.5, _HEADING_SHARE * name)
        found: list[Section] = []
        first = 0
        for heading, group in groupby(self.entries, key=lambda entry: entry.heading):
            count = len(list(group))
            title = stack(paragraph(heading, style, size, self.area.width))
            found.append(Section(title, first, count))
            first += count
        return tuple(found)

    def rank(self, detail: _Detail) -> int:
        return detail.rank + _MIXED_RANK * (self.form is Form.MIXED)

    def _style(self, name: float, detail: _Detail) -> CellStyle:
        width = (self.area.width - COLUMN_GAP * (self.columns - 1)) / self.columns
        show = detail.show_size(name, self.form)
        style = CellStyle(self.form, width, name, show, detail.joined, detail.topics, self.language)
        if self.form is Form.BELOW:
            return style
        most = _WIDEST_PLACE * width
        widest = max([place_block(entry, style, most).width for entry in self.entries])
        return replace(style, place_width=widest)

    def _padding(self, name: float) -> float:
        white = _TIGHT
        if self._has_headings:
            white = _AIRY
        if name > self.wanted:
            white = _AIRY if len(self.entries) > _FEW else _VERY_AIRY
        return max(_LEAST_PADDING, white * name)

    def largest(self, detail: _Detail, best: Plan, high: float, uneven: int = sys.maxsize) -> Plan:
        """The plan with the largest names up to ``high`` that fits, by halving; ``best`` does.
        No more than ``uneven`` may be out of line in it."""
        low = best.name
        first, last = 1, int((high - low) / _STEP)
        while first <= last:
            middle = (first + last) // 2
            tried = self.fitting(low + middle * _STEP, detail)
            if tried and tried.uneven <= uneven:
                best, first = tried, middle + 1
            else:
                last = middle - 1
        return best


def _fit(setter: _Setter, cap: float, best: Plan | None) -> Plan | None:
    """The largest names the arrangement allows, with as much beside them as there is room for;
    None if that is no better than ``best``."""
    found: Plan | None = None
    cap_is_likely = best is None and cap < setter.most
    for detail in _details(setter.entries):
        beat = found or best
        if beat and setter.rank(detail) > beat.rank:
            break
        if cap_is_likely and (top := setter.fitting(cap, detail)) and not top.uneven:
            return top
        # Larger is better only while no name is broken that could stay whole.
        least = _whole(setter, detail, setter.fitting(setter.wanted, detail))
        start = least and _head_start(setter, detail, least, beat, cap)
        if least and start and start.uneven <= least.uneven:
            found = setter.largest(detail, start, cap, least.uneven)
    return found


def _whole(setter: _Setter, detail: _Detail, plan: Plan | None) -> Plan | None:
    """A plan with somewhat smaller names, still to be read from two metres, if that leaves them
    all on one line; else the same plan."""
    if plan is None or not plan.uneven:
        return plan
    for part in _SMALLER:
        name = plan.name * part
        if name >= _READABLE and (tried := setter.fitting(name, detail)) and not tried.uneven:
            return tried
    return plan


def _head_start(
    setter: _Setter, detail: _Detail, least: Plan, beat: Plan | None, cap: float
) -> Plan | None:
    """From which plan to look for larger names: the smallest that would be better than ``beat``;
    None if it does not fit."""
    if beat is None or (setter.rank(detail), least.cut) < (beat.rank, beat.cut):
        return least
    if least.cut > beat.cut:
        return None
    liking = _liking(beat.columns, beat.form) / _liking(setter.columns, setter.form)
    steps = floor((beat.name * liking - least.name) / _STEP) + 1
    if steps <= 0:
        return least
    name = least.name + steps * _STEP
    return setter.fitting(name, detail) if name <= cap else None


def _smaller(setter: _Setter) -> Plan:
    """Names alone, in whatever size fits, for want of room."""
    *_, bare = _details(setter.entries)
    least = setter.plan(_LEAST_NAME, bare)
    if least.height > setter.area.height:
        return replace(least, rank=bare.rank + 2)
    return replace(setter.largest(bare, least, setter.wanted), rank=bare.rank + 1)


def _details(entries: Sequence[PosterEntry]) -> Iterator[_Detail]:
    """What to try to print beside the names, the best first."""
    if any(entry.topics for entry in entries) and len(entries) <= 12:
        yield _Detail(0, None, topics=True)
    if any(entry.shows for entry in entries):
        yield _Detail(1, None)
        yield _Detail(1 if len(entries) > _FEW else 2, None, joined=True)
        size = _GOOD_SHOW
        while size > _LEAST_SHOW:
            size -= 0.5
            yield _Detail(3 + int(2 * (_GOOD_SHOW - size)), size, joined=True)
    yield _Detail(20, 0.0)
