"""Everything that is stored, as plain values, and back: for leaving, and for coming home.

Every table is a list of objects, one a row, under the names of the schema (tables.py). Days
and times are ISO texts, pictures base64. The history of changes is not part of it.
"""

from __future__ import annotations

import base64
import binascii
from datetime import date, datetime, time
from typing import Any

import sqlalchemy as sa

from rmdesk.domain.errors import UserError

from .tables import metadata, step, step_row

TABLES = tuple(t for t in metadata.sorted_tables if t not in (step, step_row))
_NOT_OURS = "This is not a whole company as RMDesk writes it ({why}). Nothing was changed."


def dump(connection: sa.Connection) -> dict[str, Any]:
    """{"tables": {name: [row, ...]}}, tables in an order in which they can be filled again."""
    return {
        "tables": {
            table.name: [
                {name: _plain(value) for name, value in row.items()}
                for row in connection.execute(
                    sa.select(table).order_by(*table.primary_key)
                ).mappings()
            ]
            for table in TABLES
        }
    }


def load(connection: sa.Connection, data: Any) -> int:
    """Fill an empty company with what ``dump`` gave. Returns the rows.

    Tables and columns that are missing keep their defaults, so that a file of an earlier
    release can be read. Raises UserError where the company is not empty, or the data is not
    what it should be; the caller's transaction then is to be given up.
    """
    if connection.execute(sa.text("SELECT 1 FROM person LIMIT 1")).first():
        raise UserError(
            "A whole company can only be imported into an empty one. Start with an empty data "
            "folder, or restore a backup instead."
        )
    tables = data.get("tables") if isinstance(data, dict) else None
    if not isinstance(tables, dict):
        raise UserError(_NOT_OURS, why="it has no tables")
    unknown = sorted(set(tables) - {t.name for t in TABLES})
    if unknown:
        raise UserError(_NOT_OURS, why=f"unknown tables: {', '.join(map(str, unknown[:5]))}")
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    connection.execute(metadata.tables["setting"].delete())
    rows = sum(_fill(connection, t, tables.get(t.name, [])) for t in TABLES)
    if dangling := connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise UserError(_NOT_OURS, why=f"a row of {dangling[0]} speaks of what is not there")
    return rows


def _fill(connection: sa.Connection, table: sa.Table, rows: Any) -> int:
    if not isinstance(rows, list):
        raise UserError(_NOT_OURS, why=f"{table.name} is no list")
    try:
        for row in rows:
            values = {name: _typed(table.c[name], value) for name, value in row.items()}
            connection.execute(table.insert().values(**values))
    except (KeyError, TypeError, ValueError, AttributeError, binascii.Error, OverflowError,
            sa.exc.SQLAlchemyError):  # fmt: skip
        raise UserError(_NOT_OURS, why=f"a row of {table.name} does not fit") from None
    return len(rows)


def _plain(value: Any) -> Any:
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    return value


def _typed(column: sa.Column[Any], value: Any) -> Any:
    if value is None:
        return None
    if isinstance(column.type, sa.Date):
        return date.fromisoformat(value)
    if isinstance(column.type, sa.DateTime):
        return datetime.fromisoformat(value)
    if isinstance(column.type, sa.Time):
        return time.fromisoformat(value)
    if isinstance(column.type, sa.LargeBinary):
        return base64.b64decode(value, validate=True)
    return value
