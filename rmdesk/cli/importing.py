"""The import command: its options, what it answers in words, and as JSON."""

from __future__ import annotations

import argparse
import sys
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import fields
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any

from rmdesk.domain.errors import UserError
from rmdesk.exchange.choices import Choices
from rmdesk.exchange.dates import Order
from rmdesk.exchange.headers import Field, header_key, known_headers
from rmdesk.exchange.records import Problem, StaffRow
from rmdesk.services import Services
from rmdesk.services.importing import ImportResult, ImportService, Pasted, PersonChange

from .commands import Answer

NOTHING = frozenset(("", "skip", "ignore", "none", "nothing", "-"))


def add_options(made: argparse.ArgumentParser) -> None:
    """The options of ``rmdesk import``."""
    made.add_argument("file", type=Path, help="the list; - reads a pasted list from standard input")
    made.add_argument("--dry-run", action="store_true", help="only tell what would happen")
    made.add_argument(
        "--skip-bad-rows", action="store_true", help="take the good rows although some are bad"
    )
    made.add_argument(
        "--map", action="append", default=[], metavar="“THEIRS=OURS”",
        help="what a column holds: its header or letter, and our word for it (or skip)",
    )  # fmt: skip
    made.add_argument("--sheet", metavar="NAME", help="which sheet of a workbook")
    made.add_argument("--encoding", metavar="NAME", help="of a text file (found out by itself)")
    order = made.add_mutually_exclusive_group()
    order.add_argument("--day-first", action="store_true", help="03/04/2019 is the 3rd of April")
    order.add_argument("--month-first", action="store_true", help="03/04/2019 is March the 4th")
    made.add_argument(
        "--same-skill", action="append", default=[], metavar="“NAME=OTHER”",
        help="NAME is another name for the skill OTHER",
    )  # fmt: skip
    made.add_argument(
        "--take-gone", action="store_true", help="archive those who have left, says the list"
    )
    made.add_argument(
        "--archive-missing", action="store_true", help="archive those who are not in the list"
    )
    made.add_argument(
        "--save-problems", type=Path, metavar="FILE", help="write the rows not taken, to mend them"
    )


def import_staff(services: Services, options: Namespace) -> Answer:
    """Import a list, or tell what that would do."""
    service = services.importing
    if service.is_everything(options.file):
        return _everything(service, options)
    source = Pasted(sys.stdin.read()) if str(options.file) == "-" else options.file
    choices = _choices(options)
    if options.archive_missing:
        look = service.run(source, dry_run=True, choices=choices)
        choices = _with_archive(choices, frozenset(who for who, _ in look.missing))
    result = service.run(
        source, dry_run=options.dry_run, skip_bad_rows=options.skip_bad_rows, choices=choices
    )
    saved = _save_problems(service, result, options.save_problems)
    if result.left_out and not options.skip_bad_rows and not options.dry_run:
        raise UserError(
            *result.problems,
            "Nothing was changed. Mend the rows named above, or add --skip-bad-rows to take "
            "the others.",
        )
    text = "\n".join([_import_text(result, options.dry_run), *saved])
    return Answer(text, import_json(result))


def _everything(service: ImportService, options: Namespace) -> Answer:
    """A whole company into this one, which is empty."""
    if options.dry_run:
        raise UserError("A whole company is imported at one stroke: leave --dry-run out.")
    rows, changes = service.load_everything(options.file)
    text = f"The whole company is here: {rows} rows."
    return Answer(text, {"rows": rows, "changed_anything": bool(changes)})


def _choices(options: Namespace) -> Choices:
    order = Order.DAY_FIRST if options.day_first else None
    return Choices(
        sheet=options.sheet,
        encoding=options.encoding,
        columns=dict(_mapped(text) for text in options.map),
        date_order=Order.MONTH_FIRST if options.month_first else order,
        same_skills=dict(_pair(text, "--same-skill") for text in options.same_skill),
        take_gone=options.take_gone,
    )


def _with_archive(choices: Choices, people: frozenset[int]) -> Choices:
    told = {f.name: getattr(choices, f.name) for f in fields(choices)}
    return Choices(**(told | {"archive": people}))


def _pair(text: str, option: str) -> tuple[str, str]:
    theirs, sign, ours = text.rpartition("=")
    if not sign or not theirs.strip():
        raise UserError(
            "{option} “{text}” should have two sides: {option} “Theirs=ours”.",
            option=option,
            text=text,
        )
    return theirs.strip(), ours.strip()


def _mapped(text: str) -> tuple[str, Field | None]:
    theirs, ours = _pair(text, "--map")
    if ours.casefold() in NOTHING:
        return theirs, None
    by_value = {header_key(f.value): f for f in Field} | {header_key(f.name): f for f in Field}
    key = header_key(ours)
    if key in by_value:
        return theirs, by_value[key]
    if key in known_headers():
        return theirs, known_headers()[key][0]
    words = [f.value for f in Field]
    raise UserError(
        "“{ours}” is no field of ours. There are {words}; or skip.", ours=ours, words=words
    )


def _save_problems(service: ImportService, result: ImportResult, target: Path | None) -> list[str]:
    if target is None or not result.left_out:
        return []
    count = service.save_trouble(result, target)
    return [f"{count} rows to mend are in {target}."]


def _import_text(result: ImportResult, dry_run: bool) -> str:
    would = "would be " if dry_run else ""
    counts = f"{len(result.new)} {would}new, {len(result.changed)} {would}changed"
    lines = [f"{counts}, {result.unchanged} unchanged."]
    if result.guessed:
        lines.append("The headers are not known, so the columns were told by what is in them.")
    lines += [f"New: {c.name}" for c in result.new]
    lines += [f"Changed: {_change_text(c)}" for c in result.changed]
    lines += _gone_text(result, would)
    if result.on_leave:
        lines.append(f"On leave, by the list: {', '.join(result.on_leave)}.")
    if result.missing:
        names = ", ".join(name for _, name in result.missing)
        lines.append(f"Not in the list (nothing done): {names}.")
    if result.new_times:
        lines.append(f"New times for meeting: {', '.join(result.new_times)}.")
    if result.example_left_out:
        lines.append("The template's example row was left aside.")
    lines += [
        f"“{new}” may be the same skill as “{known}”: --same-skill “{new}={known}” makes them one."
        for new, known in result.similar_skills
    ]
    if result.dropped:
        lines.append(f"Private columns, never taken: {', '.join(result.dropped)}.")
    if result.ignored:
        lines.append(f"Columns not understood, left aside: {', '.join(result.ignored)}.")
    return "\n".join([*lines, *result.problems])


def _gone_text(result: ImportResult, would: str) -> list[str]:
    lines = []
    taken = [c.name for c in result.leavers if c.taken]
    left = [c.name for c in result.leavers if not c.taken]
    if taken:
        lines.append(f"Have left, {would or 'now '}archived: {', '.join(taken)}.")
    if left:
        lines.append(f"No longer there, by the list (nothing done): {', '.join(left)}.")
    back = [c.name for c in result.returning if not c.taken]
    if back:
        lines.append(f"Archived here, at work by the list (left archived): {', '.join(back)}.")
    return lines


def _change_text(change: PersonChange) -> str:
    names = ", ".join(f.replace("_", " ") for f in change.fields)
    return f"{change.name} ({names})"


def import_json(result: ImportResult) -> dict[str, Any]:
    """The result as data; the README lists its keys."""
    unclear = result.unclear_date
    return {
        "what": result.what,
        "new": [_change_json(c) for c in result.new],
        "changed": [_change_json(c) for c in result.changed],
        "unchanged": result.unchanged,
        "gone": list(result.gone),
        "leavers": [{"row": c.row, "name": c.name, "taken": c.taken} for c in result.leavers],
        "returning": [{"row": c.row, "name": c.name} for c in result.returning],
        "missing": [name for _, name in result.missing],
        "on_leave": list(result.on_leave),
        "new_skills": list(result.new_skills),
        "new_times": list(result.new_times),
        "similar_skills": [list(pair) for pair in result.similar_skills],
        "problems": list(result.problems),
        "trouble": [_problem_json(p) for p in result.trouble],
        "left_out": result.left_out,
        "columns": dict(result.used),
        "fields": dict(result.used),
        "dropped_columns": list(result.dropped),
        "ignored_columns": list(result.ignored),
        "rows": _rows_json(result.staff.rows) if result.staff else [],
        "sheet": result.sheet,
        "sheets": list(result.sheets),
        "guessed": result.guessed,
        "unclear_date": unclear.text if unclear else None,
        "changed_anything": bool(result.changes),
    }


def _change_json(change: PersonChange) -> dict[str, Any]:
    return {
        "row": change.row,
        "name": change.name,
        "fields": list(change.fields),
        "values": {v.field: {"before": v.before, "after": v.after} for v in change.values},
    }


def _problem_json(problem: Problem) -> dict[str, Any]:
    return {
        "row": problem.row,
        "column": problem.letter,
        "header": problem.header,
        "value": problem.value,
        "reason": problem.reason,
        "left_out": problem.left_out,
    }


def _rows_json(rows: Sequence[StaffRow]) -> list[dict[str, Any]]:
    """The rows as they were understood; what the list does not say is left out."""
    return [
        {name: _plain(value) for name, value in row._asdict().items()
         if value is not None and value is not False}
        for row in rows
    ]  # fmt: skip


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [_plain(v) for v in value]
    if hasattr(value, "__slots__") and not isinstance(value, str | int):
        return {
            f.name: _plain(v) for f in fields(value) if (v := getattr(value, f.name)) is not None
        }
    return value
