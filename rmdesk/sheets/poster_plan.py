"""How large the names on a page of the poster can be, and in how many columns.

A plan gives all names of a page one size. Rows run across the columns and are as high as their
highest cell, so a long name takes a higher row and stays as large as its neighbours. What gives
way first when room is short: the size of the names above what is readable from two metres, then
the size of the "can show" lines, then these lines, and only then the names.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from .content import PosterEntry
from .poster_cell import Cell, CellStyle, Form, place_block, set_cell

COLUMN_GAP = 26.0
_STEP = 0.25
_LEAST_NAME = 7.0
_SHOW_SHARE, _LARGEST_SHOW, _GOOD_SHOW, _LEAST_SHOW = 0.4, 17.0, 8.5, 7.0
_WIDEST_PLACE = 0.34  # of a cell
_LEAST_PADDING = 7.5  # points of white between rows
_TIGHT, _AIRY, _VERY_AIRY = 0.3, 0.5, 0.85  # the same in em of the names
# By how much larger or smaller than beside their place names may be in another form.
_LIKING = {Form.BESIDE: 1.0, Form.BELOW: 0.8, Form.IN_LINE: 1.12}
_FEW = 8  # pairs that leave room for one line for each thing to show
_BESIDE, _BELOW, _IN_LINE = Form.BESIDE, Form.BELOW, Form.IN_LINE


@dataclass(frozen=True, slots=True)
class _Range:
    """For up to so many pairs: the smallest size of names that is wanted, the largest that looks
    well, and the numbers of columns and forms to try."""

    pairs: int
    wanted: float
    cap: float
    tries: tuple[tuple[int, Form], ...]


# 23 points and more: ten minutes of arc at two metres.
_RANGES = (
    _Range(1, 34, 66, ((1, _BESIDE), (1, _BELOW))),
    _Range(2, 32, 52, ((1, _BESIDE), (1, _BELOW))),
    _Range(3, 30, 46, ((1, _BESIDE), (1, _BELOW))),
    _Range(6, 26, 38, ((2, _BESIDE), (2, _BELOW))),
    _Range(8, 24, 34, ((2, _BESIDE), (2, _BELOW))),
    _Range(12, 23, 28, ((2, _BESIDE), (2, _BELOW))),
    _Range(18, 15.5, 24, ((3, _BELOW), (2, _BESIDE), (2, _IN_LINE))),
    _Range(24, 13.5, 20, ((3, _BELOW), (2, _BESIDE), (2, _IN_LINE))),
)


@dataclass(frozen=True, slots=True)
class Area:
    """The part of the page that the pairs have, in points."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
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

    @property
    def kind(self) -> tuple[float, int, Form]:
        return self.name, self.columns, self.form

    @property
    def row_count(self) -> int:
        return -(-len(self.cells) // self.columns)

    def place(self, index: int) -> tuple[int, int]:
        """Row and column of a cell: numbers run down the columns, which are evenly filled."""
        column, row = divmod(index, self.row_count)
        return row, column

    def row_heights(self) -> list[float]:
        heights = [0.0] * self.row_count
        for index, cell in enumerate(self.cells):
            row, _ = self.place(index)
            heights[row] = max(heights[row], cell.height)
        return heights

    @property
    def height(self) -> float:
        return sum(self.row_heights()) + self.padding * self.row_count

    @property
    def uneven(self) -> int:
        return sum(cell.uneven for cell in self.cells)

    @property
    def cut(self) -> int:
        return sum(cell.cut for cell in self.cells)


def plan_pages(
    parts: Sequence[Sequence[PosterEntry]], areas: Sequence[Area], language: str
) -> list[Plan]:
    """The best way to set each part in its area. All pages have the same form and the same size
    of names, for they hang side by side."""
    sizes = _sizes(max(len(part) for part in parts))
    tries, cap = sizes.tries, sizes.cap
    while True:
        plans = [
            _plan_page(part, area, language, replace(sizes, tries=tries, cap=cap))
            for part, area in zip(parts, areas, strict=True)
        ]
        smallest = min(plans, key=lambda plan: plan.name)
        same = all(plan.kind == smallest.kind for plan in plans)
        if same or cap <= _LEAST_NAME:
            return plans
        tries, cap = ((smallest.columns, smallest.form),), smallest.name


def _sizes(count: int) -> _Range:
    return next((sizes for sizes in _RANGES if count <= sizes.pairs), _RANGES[-1])


def _plan_page(entries: Sequence[PosterEntry], area: Area, language: str, sizes: _Range) -> Plan:
    wanted = min(sizes.wanted, sizes.cap)
    plans = [
        _fit(_Setter(entries, area, language, columns, form, wanted), sizes.cap)
        for columns, form in sizes.tries
    ]
    return min(plans, key=_merit)


def _merit(plan: Plan) -> tuple[int, int, float]:
    liking = _LIKING[plan.form] if plan.columns < 3 else 1.0
    return plan.rank, plan.cut, -plan.name * liking


@dataclass(frozen=True, slots=True)
class _Detail:
    """What is printed beside the names. ``show`` is the size of the "can show" lines: None for
    one that goes with the names, 0 to leave them out."""

    rank: int
    show: float | None
    joined: bool = False
    topics: bool = False

    def show_size(self, name: float) -> float:
        if self.show is None:
            return min(_LARGEST_SHOW, max(_GOOD_SHOW, _SHOW_SHARE * name))
        return self.show


@dataclass(frozen=True, slots=True)
class _Setter:
    """Sets all entries of a page in one arrangement, at any size."""

    entries: Sequence[PosterEntry]
    area: Area
    language: str
    columns: int
    form: Form
    wanted: float

    def plan(self, name: float, detail: _Detail) -> Plan:
        width = (self.area.width - COLUMN_GAP * (self.columns - 1)) / self.columns
        style = CellStyle(
            self.form,
            width,
            name,
            detail.show_size(name),
            detail.joined,
            detail.topics,
            self.language,
        )
        if self.form is not Form.BELOW:
            most = _WIDEST_PLACE * width
            widest = max(place_block(entry, style, most).width for entry in self.entries)
            style = replace(style, place_width=widest)
        cells = tuple(set_cell(entry, style) for entry in self.entries)
        white = _TIGHT
        if name > self.wanted:
            white = _AIRY if len(self.entries) > _FEW else _VERY_AIRY
        padding = max(_LEAST_PADDING, white * name)
        return Plan(cells, self.columns, self.form, name, detail.rank, padding)

    def fits(self, plan: Plan) -> bool:
        return plan.height <= self.area.height

    def largest(
        self, detail: _Detail, low: float, high: float, uneven: int = sys.maxsize
    ) -> Plan | None:
        """The plan with the largest names between two sizes that fits, by halving; None if not
        even the smaller one does. No more than ``uneven`` may be out of line in it."""
        best = None
        first, last = 0, int((high - low) / _STEP)
        while first <= last:
            middle = (first + last) // 2 if best else first
            tried = self.plan(low + middle * _STEP, detail)
            if self.fits(tried) and tried.uneven <= uneven:
                best, first = tried, middle + 1
            elif best is None:
                return None
            else:
                last = middle - 1
        return best


def _fit(setter: _Setter, cap: float) -> Plan:
    """The largest names the arrangement allows, with as much beside them as there is room for."""
    details = list(_details(setter.entries))
    best: Plan | None = None
    for detail in details:
        if best and detail.rank > best.rank:
            break
        least = setter.plan(setter.wanted, detail)
        if setter.fits(least):
            # Larger is better only while no name is broken that could stay whole.
            found = setter.largest(detail, setter.wanted, cap, least.uneven) or least
            best = found if best is None or found.name > best.name else best
    if best:
        return best
    bare = details[-1]
    smaller = setter.largest(bare, _LEAST_NAME, setter.wanted)
    if smaller:
        return replace(smaller, rank=bare.rank + 1)
    return replace(setter.plan(_LEAST_NAME, bare), rank=bare.rank + 2)


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
