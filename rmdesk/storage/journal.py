"""Undo and redo for everything, recorded by the database itself.

Temporary triggers on every table note each row before and after a change under the current
step, so no way of writing can forget to. Undoing writes the earlier rows back in reverse
order; redoing writes the later ones in order.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa

from .tables import JOURNAL, metadata

# Names of tables and columns come from our own schema, never from outside.
# ruff: noqa: S608

RECORDED = tuple(t for t in metadata.sorted_tables if t not in JOURNAL)


def install(connection: sa.Connection) -> None:
    """Create the triggers on this connection. They vanish with it."""
    connection.exec_driver_sql("CREATE TEMP TABLE IF NOT EXISTS recording (step_id INTEGER)")
    for table in RECORDED:
        for change in ("INSERT", "UPDATE", "DELETE"):
            connection.exec_driver_sql(_trigger(table, change))


def _trigger(table: sa.Table, change: str) -> str:
    before = "NULL" if change == "INSERT" else _as_json(table, "OLD")
    after = "NULL" if change == "DELETE" else _as_json(table, "NEW")
    changed = "" if change != "UPDATE" else f" AND {before} IS NOT {after}"
    return (
        f"CREATE TEMP TRIGGER IF NOT EXISTS record_{table.name}_{change.lower()} "
        f'AFTER {change} ON main."{table.name}" '
        f"WHEN EXISTS (SELECT 1 FROM recording){changed} BEGIN "
        "INSERT INTO step_row (step_id, table_name, before, after) "
        f"SELECT step_id, '{table.name}', {before}, {after} FROM recording; END"
    )


def _as_json(table: sa.Table, row: str) -> str:
    fields = []
    for column in table.columns:
        value = f'{row}."{column.name}"'
        if isinstance(column.type, sa.LargeBinary):
            value = f"hex({value})"
        fields.append(f"'{column.name}', {value}")
    return f"json_object({', '.join(fields)})"


def start(connection: sa.Connection, step_id: int) -> None:
    """Record what follows under ``step_id``."""
    connection.exec_driver_sql("DELETE FROM recording")
    connection.exec_driver_sql("INSERT INTO recording VALUES (?)", (step_id,))


def stop(connection: sa.Connection) -> None:
    connection.exec_driver_sql("DELETE FROM recording")


@contextmanager
def at_once(
    connection: sa.Connection, first: int, keys: Sequence[sa.Column[Any]]
) -> Iterator[None]:
    """Record what is only added inside, by one statement a table instead of a trigger a row.

    ``keys`` are one column of each table: every row added has a value of at least ``first`` in
    it, and no row had one before. For thousands of rows this takes a third of the time.
    """
    step_id = connection.exec_driver_sql("SELECT step_id FROM recording").scalar()
    stop(connection)
    yield
    if step_id is None:
        return
    for key in keys:
        name = key.table.name
        connection.exec_driver_sql(
            "INSERT INTO step_row (step_id, table_name, before, after) "
            f"SELECT ?, '{name}', NULL, {_as_json(key.table, name)} FROM {name} "
            f"WHERE {key.name} >= ?",
            (step_id, first),
        )
    start(connection, step_id)


def touched(connection: sa.Connection, step_id: int) -> frozenset[str]:
    """The tables that a step changed in the end: a row taken out and put back is no change.

    Before and after each change a row is in the journal once, so that what was passed through
    cancels out and only the first and the last state of each row are left.
    """
    only_added = connection.exec_driver_sql(
        "SELECT NOT EXISTS (SELECT 1 FROM step_row WHERE step_id = ? AND before IS NOT NULL)",
        (step_id,),
    ).scalar()
    if only_added:
        rows = connection.exec_driver_sql(
            "SELECT DISTINCT table_name FROM step_row WHERE step_id = ?", (step_id,)
        )
        return frozenset(rows.scalars())
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT table_name FROM ("
        "SELECT table_name, before AS state, -1 AS n FROM step_row "
        "WHERE step_id = :step AND before IS NOT NULL UNION ALL "
        "SELECT table_name, after, 1 FROM step_row WHERE step_id = :step AND after IS NOT NULL) "
        "GROUP BY table_name, state HAVING sum(n) <> 0",
        {"step": step_id},
    )
    return frozenset(rows.scalars())


def apply(connection: sa.Connection, step_id: int, *, undo: bool) -> None:
    """Write a step's earlier rows back (``undo``), or its later rows again."""
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    direction = "DESC" if undo else "ASC"
    rows = connection.exec_driver_sql(
        f"SELECT table_name, before, after FROM step_row WHERE step_id = ? ORDER BY id {direction}",
        (step_id,),
    ).all()
    for name, before, after in rows:
        table = metadata.tables[name]
        here, there = (after, before) if undo else (before, after)
        _replace(connection, table, _read(table, here), _read(table, there))


def _read(table: sa.Table, text: str | None) -> dict[str, object] | None:
    if text is None:
        return None
    row: dict[str, object] = json.loads(text)
    for column in table.columns:
        if isinstance(column.type, sa.LargeBinary):
            row[column.name] = bytes.fromhex(str(row[column.name]))
    return row


def _replace(
    connection: sa.Connection,
    table: sa.Table,
    here: dict[str, object] | None,
    there: dict[str, object] | None,
) -> None:
    """Turn the row ``here`` into ``there``; raw values, so nothing is converted twice."""
    if here is not None and there is not None and _key(table, here) == _key(table, there):
        names = [c for c in there if there[c] != here[c]]
        assignments = ", ".join(f'"{n}" = ?' for n in names)
        connection.exec_driver_sql(
            f'UPDATE "{table.name}" SET {assignments} WHERE {_where(table)}',
            (*(there[n] for n in names), *_key(table, here)),
        )
        return
    if here is not None:
        connection.exec_driver_sql(
            f'DELETE FROM "{table.name}" WHERE {_where(table)}', _key(table, here)
        )
    if there is not None:
        names = list(there)
        columns = ", ".join(f'"{n}"' for n in names)
        marks = ", ".join("?" for _ in names)
        connection.exec_driver_sql(
            f'INSERT INTO "{table.name}" ({columns}) VALUES ({marks})',
            tuple(there[n] for n in names),
        )


def _where(table: sa.Table) -> str:
    return " AND ".join(f'"{c.name}" = ?' for c in table.primary_key.columns)


def _key(table: sa.Table, row: dict[str, object]) -> tuple[object, ...]:
    return tuple(row[c.name] for c in table.primary_key.columns)


def forget(connection: sa.Connection, step_ids: Iterable[int]) -> None:
    """Drop steps and their rows from the history."""
    for step_id in step_ids:
        connection.exec_driver_sql("DELETE FROM step_row WHERE step_id = ?", (step_id,))
        connection.exec_driver_sql("DELETE FROM step WHERE id = ?", (step_id,))
