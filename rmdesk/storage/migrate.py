"""Old company files made new: on a copy, swapped in only when it is whole.

Alembic takes most of a second to import, so it is asked only when the stored revision
differs from the newest. A new file is created straight from the tables and stamped; a test
holds that both ways give the same schema.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa

from rmdesk.domain.errors import CannotOpen, Trouble, UserError

from .backup import copy_to
from .engine import NotACompanyFile
from .files import new_private_file, remove_with_journal, swap_in
from .tables import metadata

if TYPE_CHECKING:
    from alembic.script import ScriptDirectory

SCRIPTS = Path(__file__).parent / "migrations"
NEWEST = "0004"


def create(engine: sa.Engine) -> None:
    """Make the schema of the newest release in an empty file."""
    with engine.begin() as connection:
        metadata.create_all(connection)
        connection.exec_driver_sql(
            "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
            "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
        )
        connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (NEWEST,))


def revision_of(path: Path) -> str:
    """The schema revision of a company file, read without changing it."""
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    try:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.DatabaseError as error:
        if "locked" in str(error):
            raise
        raise NotACompanyFile(
            "{path} is not a company file of RMDesk, or it is damaged ({error}). "
            "Restore a backup in its place.",
            path=path,
            error=str(error),
        ) from error
    finally:
        connection.close()
    return str(row[0]) if row else ""


def upgrade(path: Path, scripts: Path = SCRIPTS, target: str = "head") -> None:
    """Bring ``path`` to the newest revision. Nobody may have it open.

    The work happens on a copy beside it; an interruption leaves the old file as it was.
    Raises UserError for a file that a newer RMDesk has written.
    """
    from alembic.script import ScriptDirectory
    from alembic.util.exc import CommandError

    known = ScriptDirectory(str(scripts))
    here = revision_of(path)
    try:
        known.get_revision(here)
    except CommandError as error:
        raise too_new(path) from error
    work = path.with_name(path.name + ".upgrading")
    source = sqlite3.connect(path)
    try:
        copy_to(source, work)
    finally:
        source.close()
    try:
        _run(known, work, target)
        swap_in(work, path)
    except OSError as error:
        raise UserError(
            "{path} could not be brought up to date ({reason}). It is as it was; "
            "check that the disk has room, then try again.",
            path=path,
            reason=error.strerror,
        ) from error
    finally:
        remove_with_journal(work)


def too_new(path: Path) -> CannotOpen:
    """What to say of a file that a newer release has written."""
    return CannotOpen(
        Trouble.NEWER,
        "{path} was written by a newer RMDesk. Install the newest version to open it.",
        path=path,
    )


def empty_file(path: Path, revision: str) -> None:
    """A new file with the schema of an earlier release, or of this one."""
    new_private_file(path)
    if revision == NEWEST:
        from .engine import open_engine

        engine = open_engine(path)
        try:
            create(engine)
        finally:
            engine.dispose()
        return
    from alembic.script import ScriptDirectory

    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")
    _run(ScriptDirectory(str(SCRIPTS)), path, revision)


def revisions() -> tuple[str, ...]:
    """Every schema there has been, the oldest first."""
    return tuple(sorted(p.name[:4] for p in (SCRIPTS / "versions").glob("[0-9]*.py*")))


def create_old(path: Path, revision: str) -> None:
    """An empty company file as an earlier release made it, by the scripts alone."""
    from alembic.script import ScriptDirectory

    _run(ScriptDirectory(str(SCRIPTS)), path, revision)


def _run(scripts: ScriptDirectory, path: Path, target: str) -> None:
    """Run the migration scripts on ``path`` in one transaction."""
    from alembic.config import Config
    from alembic.runtime.environment import EnvironmentContext

    from .engine import open_engine

    config = Config()
    config.set_main_option("script_location", str(scripts.dir))
    engine = open_engine(path)
    try:
        with engine.connect() as connection:
            raw = connection.connection.driver_connection
            assert raw is not None
            raw.execute("PRAGMA foreign_keys=OFF")  # does nothing inside a transaction
            with (
                connection.begin(),
                EnvironmentContext(
                    config,
                    scripts,
                    fn=lambda here, _: scripts._upgrade_revs(target, here),  # noqa: SLF001
                    destination_rev=target,
                ) as environment,
            ):
                environment.configure(connection=connection, target_metadata=metadata)
                environment.run_migrations()
                wrong = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
                if wrong:
                    raise NotACompanyFile(
                        "{path} holds a row of {table} that fits nowhere.",
                        path=path,
                        table=wrong[0],
                    )
    finally:
        engine.dispose()
