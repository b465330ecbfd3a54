"""Erasing a person from a backup: a copy of it is cleaned, checked, and put in its place."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from rmdesk.domain.errors import UserError

from .backup import check_backup, checksum_file
from .erase import Identity, erase, holds_person
from .files import new_private_file, remove_with_journal, swap_in, write_private
from .seal import sha256


def known_in(path: Path, identity: Identity) -> bool:
    """Whether a backup still knows a person; a file that cannot be read may."""
    try:
        with closing(
            sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
        ) as connection:
            return holds_person(connection, identity)
    except (sqlite3.DatabaseError, OSError):
        return True


def clean_backup(path: Path, identity: Identity) -> None:
    """Erase a person from a backup. UserError, and it is as it was, where that cannot be."""
    check_backup(path)
    work = path.with_name(path.name + ".part")
    try:
        new_private_file(work)
        shutil.copyfile(path, work)
        with closing(sqlite3.connect(work, isolation_level=None)) as connection:
            erase(connection, identity)
        check_backup(work)
        noted = checksum_file(path)
        noted.unlink(missing_ok=True)  # between the two, a file without a checksum is believed
        swap_in(work, path)
        write_private(noted, f"{sha256(path)}  {path.name}\n")
    except (OSError, sqlite3.DatabaseError) as error:
        raise UserError(
            "{path} could not be cleaned ({error}).", path=path, error=str(error)
        ) from error
    finally:
        remove_with_journal(work)
