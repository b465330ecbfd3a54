"""Taking every trace of a person out of a company file, for good.

The row stays, under a name that tells nothing, because earlier rounds point at it: that two
people met is the other's history too. All that is known of the person goes; so does the
history of changes, which holds every earlier state; and where the name stands in somebody
else's text, that is overwritten. Then the file is written anew, so that nothing is left in
unused parts of it. Works on files of every release, so that backups can be cleaned as well.
"""

from __future__ import annotations

import json
import re
import sqlite3
from dataclasses import dataclass

from rmdesk.domain.errors import NotFound

# Names of tables and columns come from the file's own schema, quoted.
# ruff: noqa: S608

ANONYMOUS = "Former colleague"
KEPT = frozenset(("group_member", "round_person", "lesson", "sit_out"))  # who met whom
HISTORY = ("step_row", "step")
SHORTEST = 3  # a name of one or two letters is part of too many words to be looked for


@dataclass(frozen=True, slots=True)
class Identity:
    """By what a person can be recognised: ``words`` are name, shown name, mail, phone, number.

    ``instead`` is what they are called from then on, before a number.
    """

    id: int
    words: tuple[str, ...]
    instead: str = ANONYMOUS


@dataclass(frozen=True, slots=True)
class Erased:
    """What was done. ``name`` is the one that stands in the history from now on; ``overwritten``
    counts texts of others in which the person was named."""

    name: str
    overwritten: int


def identity_of(connection: sqlite3.Connection, person: int) -> Identity:
    """The identity of a person of a file; NotFound where there is nobody of that number."""
    row = connection.execute(
        "SELECT name, shown_name, email, phone, number FROM person WHERE id = ?", (person,)
    ).fetchone()
    if row is None:
        raise NotFound("There is no person number {number}.", number=str(person))
    return Identity(person, tuple(dict.fromkeys(w for w in row if len(w) >= SHORTEST)))


def holds_person(connection: sqlite3.Connection, identity: Identity) -> bool:
    """Whether a file, such as a backup, still knows the person by any of their words."""
    name = connection.execute("SELECT name FROM person WHERE id = ?", (identity.id,)).fetchone()
    if name is not None and name[0] in identity.words:
        return True
    return any(
        connection.execute(
            f'SELECT 1 FROM "{table}" WHERE instr(lower("{column}"), lower(?)) LIMIT 1', (word,)
        ).fetchone()
        for table, column in _texts(connection)
        for word in identity.words
    )


def erase(connection: sqlite3.Connection, identity: Identity) -> Erased:
    """Erase a person from an open file. Whole, or not at all when it raises."""
    connection.execute("PRAGMA secure_delete=ON")
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("BEGIN IMMEDIATE")
    try:
        name = _anonymise(connection, identity)
        overwritten = sum(
            _overwrite(connection, table, column, identity, name)
            for table, column in _texts(connection)
        )
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("VACUUM")
    return Erased(name, overwritten)


def _anonymise(connection: sqlite3.Connection, identity: Identity) -> str:
    for table in HISTORY:
        if _has(connection, table):
            connection.execute(f'DELETE FROM "{table}"')
    _forget_meetups(connection, identity.id)
    for table, column in _pointing_at(connection, "person"):
        if table not in KEPT:
            connection.execute(f'DELETE FROM "{table}" WHERE "{column}" = ?', (identity.id,))
    taken = {
        row[0]
        for row in connection.execute(
            "SELECT name FROM person WHERE substr(name, 1, ?) = ?",
            (len(identity.instead), identity.instead),
        )
    }
    number = next(n for n in range(1, len(taken) + 2) if f"{identity.instead} {n}" not in taken)
    name = f"{identity.instead} {number}"
    _empty_row(connection, "person", "id", identity.id, {"name": name, "archived": 1})
    return name


def _forget_meetups(connection: sqlite3.Connection, person: int) -> None:
    """Drafts with the person go; what was planned is called off; notes on meetups go."""
    groups = "SELECT group_id FROM group_member WHERE person_id = ?"
    connection.execute(
        "DELETE FROM week_round WHERE status = 'draft' AND id IN "
        f"(SELECT round_id FROM week_group WHERE id IN ({groups}))",
        (person,),
    )
    connection.execute(
        "UPDATE meetup SET status = 'cancelled' WHERE status = 'planned' "
        f"AND group_id IN ({groups})",
        (person,),
    )
    meetups = f"SELECT id FROM meetup WHERE group_id IN ({groups})"
    for table, column in _pointing_at(connection, "meetup"):
        for name in _free_texts(connection, table):  # what somebody wrote about such a meetup
            connection.execute(
                f'UPDATE "{table}" SET "{name}" = \'\' WHERE "{column}" IN ({meetups})', (person,)
            )


def _free_texts(connection: sqlite3.Connection, table: str) -> list[str]:
    """The columns that are empty until somebody writes something."""
    rows = connection.execute(f'PRAGMA table_info("{table}")')
    return [r[1] for r in rows if r[2].upper() == "VARCHAR" and r[4] == "''"]


def _empty_row(
    connection: sqlite3.Connection, table: str, key: str, value: int, keep: dict[str, object]
) -> None:
    """Every column of a row as in a new one, but its key and what ``keep`` says."""
    for _, column, kind, required, default, _ in connection.execute(
        f'PRAGMA table_info("{table}")'
    ).fetchall():
        if column == key:
            continue
        if column in keep:
            new: object = keep[column]
        elif default is not None:
            new = connection.execute(f"SELECT {default}").fetchone()[0]
        else:
            new = ("" if "CHAR" in kind.upper() else 0) if required else None
        connection.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE "{key}" = ?', (new, value))


def _pointing_at(connection: sqlite3.Connection, target: str) -> list[tuple[str, str]]:
    """The columns that point at a table."""
    return [
        (table, row[3])
        for table in _tables(connection)
        for row in connection.execute(f'PRAGMA foreign_key_list("{table}")')
        if row[2] == target
    ]


def _texts(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    """Every column that may hold text."""
    return [
        (table, column[1])
        for table in _tables(connection)
        for column in connection.execute(f'PRAGMA table_info("{table}")')
        if column[2].upper() in ("VARCHAR", "TEXT", "JSON")
    ]


def _tables(connection: sqlite3.Connection) -> list[str]:
    rows = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    )
    return [row[0] for row in rows]


def _has(connection: sqlite3.Connection, table: str) -> bool:
    return table in _tables(connection)


def _overwrite(
    connection: sqlite3.Connection, table: str, column: str, identity: Identity, name: str
) -> int:
    """Put the new name wherever a text names the person; how many texts that were."""
    words = sorted(identity.words, key=len, reverse=True)
    if not words:
        return 0
    pattern = re.compile("|".join(rf"(?<!\w){re.escape(w)}(?!\w)" for w in words), re.IGNORECASE)
    rows = connection.execute(f'SELECT rowid, "{column}" FROM "{table}"').fetchall()
    done = 0
    for row, text in rows:
        after = _replaced(text, pattern, name)
        if after != text:
            connection.execute(
                f'UPDATE OR IGNORE "{table}" SET "{column}" = ? WHERE rowid = ?', (after, row)
            )
            done += 1
    return done


def _replaced(text: object, pattern: re.Pattern[str], name: str) -> object:
    if not isinstance(text, str):
        return text
    if text[:1] in "[{":
        try:
            return json.dumps(_within(json.loads(text), pattern, name), ensure_ascii=False)
        except ValueError:
            pass
    return pattern.sub(name, text)


def _within(value: object, pattern: re.Pattern[str], name: str) -> object:
    if isinstance(value, str):
        return pattern.sub(name, value)
    if isinstance(value, list):
        return [_within(v, pattern, name) for v in value]
    if isinstance(value, dict):
        return {k: _within(v, pattern, name) for k, v in value.items()}
    return value
