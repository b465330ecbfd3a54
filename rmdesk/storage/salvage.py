"""What can be read of a damaged company file, put into a new and sound one."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from rmdesk.domain.errors import UserError

from .legible import Table, may_hold, stand_in, unreadable_in
from .pages import TABLE_LEAF, Pages, Row

# Names of tables and columns come from our own schema, never from the damaged file.
# ruff: noqa: S608

MOST_BYTES = 2 << 30
HISTORY = ("step_row", "step")  # undoing through gaps would do harm, so it begins anew


@dataclass(slots=True)
class Salvage:
    """What was recovered: rows a table, ``lost`` rows seen but not usable, and whether whole
    parts of the file could not be read."""

    rows: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    lost: int = 0
    gaps: bool = False

    @property
    def people(self) -> int:
        return self.rows.get("person", 0)

    @property
    def total(self) -> int:
        return sum(self.rows.values())


def salvage(content: bytes, empty: Path) -> Salvage:
    """Put all rows that can be read of a damaged file's ``content`` into ``empty``, a new
    company file of the same schema. Raises UserError where there is nothing to be read."""
    if len(content) > MOST_BYTES:
        raise UserError("The file is too large to be recovered here. Restore a backup.")
    target = sqlite3.connect(empty)
    try:
        target.execute("PRAGMA foreign_keys=OFF")
        target.execute("PRAGMA secure_delete=ON")
        tables = tables_of(target)
        found = Salvage()
        rows = _read(Pages(content), tables, found)
        if not rows.get("person") and not rows.get("setting"):
            raise UserError("Nothing of the company can be read from this file. Restore a backup.")
        with target:
            for name, some in rows.items():
                _put(target, tables[name], some, found)
            _drop_orphans(target, found)
            _drop_halves(target, found)
            _drop_orphans(target, found)
    finally:
        target.close()
    return found


def revision_in(content: bytes, known: Collection[str]) -> str | None:
    """The schema revision that a damaged file names, if it still does."""
    pages = Pages(content)
    for number in range(1, pages.count + 1):
        if pages.kind(number) != TABLE_LEAF:
            continue
        rows = list(pages.rows(number))
        only = rows[0].values if len(rows) == 1 and rows[0] else ()
        if len(only) == 1 and str(only[0]) in known:
            return str(only[0])
    return None


def tables_of(
    connection: sqlite3.Connection, *, but_not: Collection[str] = HISTORY
) -> dict[str, Table]:
    """The tables of a company file, without the history of changes."""
    plain, connection.text_factory = connection.text_factory, str
    try:
        found = _tables_of(connection)
    finally:
        connection.text_factory = plain
    return {name: table for name, table in found.items() if name not in but_not}


def _tables_of(connection: sqlite3.Connection) -> dict[str, Table]:
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
        "AND name <> 'alembic_version'"
    ).fetchall()
    made = {}
    for (name,) in names:
        info = connection.execute(f'PRAGMA table_info("{name}")').fetchall()
        keys = [c for c in info if c[5]]
        whole = len(keys) == 1 and keys[0][2].upper() == "INTEGER"
        made[name] = Table(
            name,
            tuple(c[1] for c in info),
            tuple(c[2].upper() for c in info),
            tuple(bool(c[3]) for c in info),
            tuple(_plain(c[4]) for c in info),
            keys[0][0] if whole else None,
        )
    return made


def _plain(default: str | None) -> str | None:
    """A column's default, out of SQL's quotes."""
    return None if default is None else default.strip("'")


def _read(pages: Pages, tables: Mapping[str, Table], found: Salvage) -> dict[str, list[Row]]:
    """Table -> its rows: along the trees that still hang together, then from stray pages.

    A stray page is taken where only one of the tables that have gaps can have held it.
    """
    roots, taken = _roots(pages)
    broken = set(tables) - set(roots)
    rows: dict[str, list[Row]] = defaultdict(list)
    for name, root in roots.items():
        leaves, whole = pages.leaves(root)
        taken.update(leaves)
        if name not in tables:
            continue
        if not whole:
            broken.add(name)
        for leaf in leaves:
            _take(pages, leaf, tables[name], rows[name], found)
    found.gaps = bool(broken)
    for number in range(2, pages.count + 1):
        if number in taken or pages.kind(number) != TABLE_LEAF:
            continue
        stray = [row for row in pages.rows(number) if row]
        fits = [n for n in sorted(broken) if stray and all(_fits(tables[n], r) for r in stray)]
        if len(fits) == 1:
            _take(pages, number, tables[fits[0]], rows[fits[0]], found)
        else:
            found.lost += len(stray)
    return rows


def _roots(pages: Pages) -> tuple[dict[str, int], set[int]]:
    """Table -> where its tree begins, and the pages that say so.

    The table of contents has several pages; those behind a destroyed first one still help.
    """
    made, said = {}, set[int]()
    for leaf in range(1, pages.count + 1):
        if pages.kind(leaf) != TABLE_LEAF:
            continue
        for row in pages.rows(leaf):
            if row is None or len(row.values) != 5 or row.values[0] not in ("table", "index"):
                continue
            said.add(leaf)
            name, root = row.values[1], row.values[3]
            if row.values[0] == "table" and isinstance(name, str) and isinstance(root, int):
                made[name] = root
    return made, said


def _take(pages: Pages, leaf: int, table: Table, into: list[Row], found: Salvage) -> None:
    for row in pages.rows(leaf):
        if row is not None and _fits(table, row):
            into.append(row)
        else:
            found.lost += 1


def _fits(table: Table, row: Row) -> bool:
    """Whether a row can be one of a table's; an older row may end before newer columns."""
    if not 0 < len(row.values) <= len(table.columns):
        return False
    for at, value in enumerate(row.values):
        if at == table.number:
            if value is not None or row.key < 1:
                return False
        elif not may_hold(table.kinds[at], value, required=table.required[at]):
            return False
    return True


def unreadable(connection: sqlite3.Connection) -> list[str]:
    """What SQLite finds sound but nobody can read: letters, days, numbers, JSON that are broken."""
    found = []
    connection.text_factory = _text
    try:
        for table in tables_of(connection, but_not=()).values():
            rows = connection.execute(f'SELECT * FROM "{table.name}"')
            found += [
                f"a row of {table.name} cannot be read" for row in rows if unreadable_in(table, row)
            ]
        found += ["a group has lost its people" for _ in connection.execute(_HALF_GROUPS)]
    finally:
        connection.text_factory = str
    return found


def _text(raw: bytes) -> str | bytes:
    """Text as text; what is none stays bytes, which no column of text may hold."""
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw


def _put(target: sqlite3.Connection, table: Table, rows: Iterable[Row], found: Salvage) -> None:
    """Write rows into the new file; one that breaks a rule of the schema is lost."""
    for row in rows:
        values = list(row.values)
        wrong = unreadable_in(table, values)
        if any(table.required[at] and stand_in(table, at) is None for at in wrong):
            found.lost += 1
            continue
        for at in wrong:  # the rest of the row is worth keeping
            values[at] = stand_in(table, at)
        if table.number is not None and table.number < len(values):
            values[table.number] = row.key
        names = ", ".join(f'"{c}"' for c in table.columns[: len(values)])
        marks = ", ".join("?" for _ in values)
        try:
            done = target.execute(
                f'INSERT OR IGNORE INTO "{table.name}" ({names}) VALUES ({marks})', values
            )
        except (sqlite3.DatabaseError, OverflowError):
            found.lost += 1
            continue
        if done.rowcount == 1:
            found.rows[table.name] += 1
        else:
            found.lost += 1


def _drop_orphans(target: sqlite3.Connection, found: Salvage) -> None:
    """Rows that speak of rows which are lost have to go too."""
    while orphans := target.execute("PRAGMA foreign_key_check").fetchall():
        for table, number, *_ in set(orphans):
            target.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (number,))
            found.rows[table] -= 1
            found.lost += 1


_OTHERS_LESSONS = (
    "(SELECT count(*) FROM group_member m WHERE m.group_id = lesson.group_id "
    "AND m.person_id IN (teacher_id, learner_id)) <> 2"
)
_HALF_GROUPS = (
    "SELECT id FROM week_group WHERE (SELECT count(*) FROM group_member m WHERE m.group_id = id) "
    "NOT IN (2, 3)"
)


def _drop_halves(target: sqlite3.Connection, found: Salvage) -> None:
    """A group that has lost its people is none, and a lesson is between people of one group."""
    for table, where in (("week_group", f"id IN ({_HALF_GROUPS})"), ("lesson", _OTHERS_LESSONS)):
        gone = target.execute(f"DELETE FROM {table} WHERE {where}").rowcount
        found.rows[table] -= gone
        found.lost += gone
