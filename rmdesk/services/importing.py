"""Staff lists in: what a file would change, and changing it in one step."""

from __future__ import annotations

import gc
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from rmdesk.domain.changes import Changes
from rmdesk.domain.errors import UserError
from rmdesk.domain.skills import DEFAULT_LEVEL, DEFAULT_PRIORITY
from rmdesk.exchange.cells import Watch, nobody_watches
from rmdesk.exchange.choices import NO_CHOICES, Choices
from rmdesk.exchange.columns import Column
from rmdesk.exchange.grid import Grid, named
from rmdesk.exchange.history_table import HistoryTable, history_kind, read_history
from rmdesk.exchange.mentions import MentionError, read_goals, read_strengths
from rmdesk.exchange.names import fold
from rmdesk.exchange.similar import similar_names
from rmdesk.exchange.staff import (
    Problem,
    StaffList,
    UnclearDate,
    open_list,
    open_pasted,
    staff_from_grid,
)
from rmdesk.exchange.trouble_table import trouble_table
from rmdesk.exchange.writing import write_table
from rmdesk.sheets.writing import save

from .backups import BackupService
from .exporting import FORMAT
from .import_history import HistoryWork
from .import_work import FieldChange, ImportWork, PersonChange
from .labels import Label
from .session import Session

__all__ = ["Choices", "FieldChange", "ImportResult", "ImportService", "Pasted", "PersonChange"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Pasted:
    """Text that was pasted instead of a file; ``name`` is how messages call it."""

    text: str
    name: str = "the pasted list"


Source = Path | Pasted
PEOPLE = "people"
"""What a list is of, where it is a staff list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportResult:
    """What a file changed, or would change.

    ``gone`` are people whom the file says have left, ``leavers`` the same with their rows:
    nobody is archived, and nobody new who has left is added, without being told to.
    ``returning`` are archived here and at work by the file; ``missing`` take part here and
    are no longer in the file, as (id, name). ``problems`` are whole sentences.
    ``similar_skills`` are (new name, name it may be another one of). ``what`` is PEOPLE, or
    "rounds", "meetups" or "checkins" for a table of ours: ``new`` and ``changed`` are its rows
    then, and ``new_times`` the times for meeting that came with it.
    """

    new: tuple[PersonChange, ...]
    changed: tuple[PersonChange, ...]
    unchanged: int
    gone: tuple[str, ...]
    new_skills: tuple[str, ...]
    problems: tuple[str, ...]
    left_out: int
    used: tuple[tuple[str, str], ...]
    dropped: tuple[str, ...]
    ignored: tuple[str, ...]
    changes: Changes
    trouble: tuple[Problem, ...] = ()
    """The problems in their parts, for a table."""
    leavers: tuple[PersonChange, ...] = ()
    returning: tuple[PersonChange, ...] = ()
    missing: tuple[tuple[int, str], ...] = ()
    on_leave: tuple[str, ...] = ()
    similar_skills: tuple[tuple[str, str], ...] = ()
    what: str = PEOPLE
    new_times: tuple[str, ...] = ()
    unclear_date: UnclearDate | None = None
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    columns: tuple[Column, ...] = ()
    guessed: bool = False
    example_left_out: bool = False
    staff: StaffList | None = field(default=None, repr=False, compare=False)

    @property
    def takes(self) -> int:
        """How many people an import would add or change."""
        ticked = sum(c.taken for c in (*self.leavers, *self.returning))
        return len(self.new) + len(self.changed) + ticked


class ImportService:
    """Reads staff lists. An empty cell never wipes out what is stored."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def run(
        self,
        source: Source,
        *,
        dry_run: bool = False,
        skip_bad_rows: bool = False,
        choices: Choices = NO_CHOICES,
        watch: Watch = nobody_watches,
    ) -> ImportResult:
        """Import a staff list in one step, or with ``dry_run`` only tell what would happen.

        Where rows cannot be taken nothing is changed, unless ``skip_bad_rows``. People are
        recognised by staff number, then e-mail, then name and department, then name.
        ``watch`` is told how many of the rows are done, and may raise Cancelled: then
        nothing is changed. Raises UserError where the source cannot be read as a staff list.
        """
        with _without_sweeping():
            return self._run(source, dry_run, skip_bad_rows, choices, watch)

    def _run(
        self, source: Source, dry_run: bool, skip_bad_rows: bool, choices: Choices, watch: Watch
    ) -> ImportResult:
        if choices.today is None:
            choices = replace(choices, today=self._session.clock.today)
        found = _read_source(source, choices, watch)
        left_out = any(p.left_out for p in found.problems)
        idle = dry_run or (left_out and not skip_bad_rows)
        label = Label("Import {file}", file=source.name)
        changes = Changes(step=None, label=label)
        if not idle:
            BackupService(self._session).before("import")
        try:
            with self._session.database.writing(label, self._session.author) as unit:
                company = self._session.company(unit, history=False)
                known = [n for s in company.skills for n in (s.name, *s.aliases)]
                work: ImportWork | HistoryWork
                if isinstance(found, HistoryTable):
                    work = HistoryWork(unit, found, company, choices, watch)
                    work.take()
                else:
                    work = ImportWork(unit, company, choices, watch)
                    work.take(found)
                bad = any(p.left_out for p in work.problems) and not skip_bad_rows
                if idle or bad:
                    raise _NotMeant
            changes = unit.changes
        except _NotMeant:
            pass
        if isinstance(work, HistoryWork):
            return _history_result(work, changes)
        assert isinstance(found, StaffList)
        return _result(found, work, changes, known)

    def is_everything(self, path: Path) -> bool:
        """Whether a file is a whole company, as ``export everything`` writes it."""
        if path.suffix.casefold() != ".json":
            return False
        try:
            with path.open(encoding="utf-8-sig") as text:
                return FORMAT in text.read(200)
        except (OSError, ValueError):
            return False

    def load_everything(self, path: Path) -> tuple[int, Changes]:
        """Fill this company, which must be empty, with a whole one, in one step.

        Returns the rows. Raises UserError, and changes nothing, where it is not empty or the
        file is not what it should be.
        """
        try:
            data = json.loads(path.read_text(encoding="utf-8-sig"))
        except (OSError, ValueError, RecursionError):
            raise UserError("{file} cannot be read as a company.", file=path.name) from None
        label = Label("Import {file}", file=path.name)
        with self._session.database.writing(label, self._session.author) as unit:
            rows = unit.load(data)
        return rows, unit.changes

    def save_trouble(self, result: ImportResult, target: Path) -> int:
        """Write the rows that were not taken, as they stand in the file and with the reason
        beside each, to a spreadsheet that can be mended and imported. Returns the rows."""
        assert result.staff is not None
        headers, rows = trouble_table(result.staff)
        save(write_table(target, headers, rows, title="To mend"), target)
        return len(rows)

    def read_strengths(self, text: str) -> list[tuple[str, int]]:
        """ "Excel: 4; Spanish" as skills with levels. UserError where a level is wrong."""
        return [(m.skill, m.level or DEFAULT_LEVEL) for m in _read(read_strengths, text)]

    def read_goals(self, text: str) -> list[tuple[str, int]]:
        """ "Baking: 3" as skills with priorities. UserError where a priority is wrong."""
        return [(m.skill, m.priority or DEFAULT_PRIORITY) for m in _read(read_goals, text)]


def _read(read: Callable[[str], tuple[T, ...]], text: str) -> tuple[T, ...]:
    try:
        return read(text)
    except MentionError as error:
        raise UserError("“{item}”: {error}.", item=error.item, error=error.reason) from None


class _NotMeant(Exception):
    """Rolls a dry run back."""


@contextmanager
def _without_sweeping() -> Iterator[None]:
    """Python's search for dead cycles finds none among ten thousand fresh rows, and takes a
    third of an import's time to say so."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _read_source(source: Source, choices: Choices, watch: Watch) -> StaffList | HistoryTable:
    if not isinstance(source, Path):
        return _read_grid(open_pasted(source.text, choices), choices, watch)
    grid = open_list(source, choices, watch)
    try:
        return _read_grid(grid, choices, watch)
    except UserError as error:
        raise named(source, error) from None


def _read_grid(grid: Grid, choices: Choices, watch: Watch) -> StaffList | HistoryTable:
    """What a list says: one of our own tables, or a staff list, as the owner maps its columns."""
    if not choices.columns and history_kind(grid):
        return read_history(grid, choices)
    return staff_from_grid(grid, choices, watch)


def _history_result(work: HistoryWork, changes: Changes) -> ImportResult:
    table = work.table
    trouble = tuple(sorted((*table.problems, *work.problems), key=lambda p: p.row))
    bad = {p.row for p in trouble if p.left_out}
    staff = StaffList(
        rows=(),
        problems=trouble,
        used={},
        columns=table.columns,
        cells={row: cells for row, cells in table.cells.items() if row in bad},
    )
    return ImportResult(
        new=tuple(work.new),
        changed=tuple(work.changed),
        unchanged=work.unchanged,
        gone=(),
        new_skills=tuple(work.catalogue.added),
        problems=tuple(p.sentence() for p in trouble),
        left_out=len(bad),
        used=tuple((c.header, c.header) for c in table.columns),
        dropped=(),
        ignored=(),
        changes=changes,
        trouble=trouble,
        what=table.kind.value,
        new_times=tuple(work.new_times),
        columns=table.columns,
        staff=staff,
    )


def _result(staff: StaffList, work: ImportWork, changes: Changes, known: list[str]) -> ImportResult:
    trouble = tuple(sorted((*staff.problems, *work.problems), key=lambda p: p.row))
    named = [
        m.skill
        for row in staff.rows
        for mentions in (row.strengths or (), row.goals or ())
        for m in mentions
    ]
    return ImportResult(
        new=tuple(work.new),
        changed=tuple(work.changed),
        unchanged=work.unchanged,
        gone=tuple(c.name for c in work.gone if not c.taken and c.person is not None),
        new_skills=tuple(work.catalogue.added),
        problems=tuple(p.sentence() for p in trouble),
        left_out=len({p.row for p in trouble if p.left_out}),
        used=tuple((header, field.value) for header, field in staff.used.items()),
        dropped=staff.dropped,
        ignored=staff.ignored,
        changes=changes,
        trouble=trouble,
        leavers=tuple(work.gone),
        returning=tuple(work.returning),
        missing=tuple((p.id, p.label) for p in work.missing),
        on_leave=tuple(work.on_leave),
        similar_skills=similar_names(known, sorted(set(named), key=fold)),
        unclear_date=staff.unclear_date,
        sheet=staff.sheet,
        sheets=staff.sheets,
        columns=staff.columns,
        guessed=staff.guessed,
        example_left_out=staff.example_left_out,
        staff=staff,
    )
