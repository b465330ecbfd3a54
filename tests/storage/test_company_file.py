"""Opening, upgrading, copying and restoring the company file."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from rmdesk.domain.errors import Cancelled, UserError
from rmdesk.domain.people import Person
from rmdesk.storage import migrate
from rmdesk.storage.backup import check_backup, checksum_file
from rmdesk.storage.engine import FileInUse, NotACompanyFile
from rmdesk.storage.repositories import load_company
from rmdesk.storage.unit_of_work import Author, Database

ME = Author("me", datetime(2026, 3, 16, 9))
RELEASED = Path(__file__).parent.parent / "data" / "released"
NEXT = f"{int(migrate.NEWEST) + 1:04}"  # the schema that comes after the newest
SCHEMA = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%'"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "company.rmdesk"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    made = Database(path)
    with made.writing("Add Ana", ME) as unit:
        unit.people.add(Person(id=0, name="Ana"))
    yield made
    made.close()


def names(database: Database) -> list[str]:
    with database.reading() as unit:
        return [p.name for p in unit.people.all()]


def schema(path: Path) -> dict[str, set[str]]:
    """Every table and index as the set of its clauses; their order does not matter."""
    connection = sqlite3.connect(path)
    found = {
        name: {" ".join(clause.split()).rstrip(" )") for clause in sql.split(",")}
        for name, sql in connection.execute(SCHEMA)
    }
    connection.close()
    return found


# --- upgrading


def test_migrations_lead_to_the_very_schema_of_a_new_file(tmp_path: Path, path: Path) -> None:
    Database(path).close()
    stepped = tmp_path / "stepped.rmdesk"
    connection = sqlite3.connect(stepped)
    connection.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")
    connection.commit()
    connection.close()
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory(str(migrate.SCRIPTS))
    assert scripts.get_current_head() == migrate.NEWEST
    migrate._run(scripts, stepped, "head")
    new, old = schema(path), schema(stepped)
    del new["alembic_version"], old["alembic_version"]
    assert new == old


@pytest.mark.parametrize("released", sorted(RELEASED.glob("*.rmdesk")), ids=lambda p: p.stem)
def test_files_of_every_release_open_with_all_that_is_in_them(released: Path, path: Path) -> None:
    shutil.copy(released, path)
    database = Database(path)
    with database.reading() as unit:
        company = load_company(unit.connection)
    assert [p.label for p in company.people][:2] == ["Helena Brandt", "Samuel Okafor"]
    assert (len(company.people), len(company.skills), len(company.slots)) == (14, 22, 5)
    assert len(company.history) == 10
    assert all(r.groups and r.took_part for r in company.history)
    assert company.never_pairs
    assert company.programme.company_name == "Marigold Bakery & Café"
    assert database.integrity() == []
    database.close()


def test_a_file_of_every_earlier_release_is_kept_to_be_tried() -> None:
    assert {p.stem for p in RELEASED.glob("*.rmdesk")} >= set(migrate.revisions()) - {
        migrate.NEWEST
    }


def newer_scripts(folder: Path, *, broken: bool) -> Path:
    """Our migrations and one more, which may fail half way."""
    shutil.copytree(migrate.SCRIPTS, folder)
    (folder / "versions" / f"{NEXT}_more.py").write_text(
        "from alembic import op\n"
        "import sqlalchemy as sa\n"
        f"revision, down_revision = {NEXT!r}, {migrate.NEWEST!r}\n"
        "branch_labels = depends_on = None\n"
        "def upgrade():\n"
        "    op.create_table('wall', sa.Column('id', sa.Integer, primary_key=True))\n"
        "    op.execute(\"UPDATE person SET name = name || '!'\")\n"
        + ("    raise RuntimeError('power cut')\n" if broken else ""),
        encoding="utf-8",
    )
    return folder


def test_an_upgrade_keeps_the_data(database: Database, tmp_path: Path) -> None:
    database.close()
    migrate.upgrade(database.path, newer_scripts(tmp_path / "scripts", broken=False))
    assert migrate.revision_of(database.path) == NEXT
    connection = sqlite3.connect(database.path)
    assert connection.execute("SELECT name FROM person").fetchall() == [("Ana!",)]
    connection.close()


def test_opening_an_older_file_keeps_a_backup_of_it(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database.close()
    scripts = newer_scripts(tmp_path / "scripts", broken=False)
    before = migrate.NEWEST
    monkeypatch.setattr(migrate, "NEWEST", NEXT)
    monkeypatch.setattr(migrate.upgrade, "__defaults__", (scripts, "head"))
    upgraded = Database(database.path)
    assert names(upgraded) == ["Ana!"]
    upgraded.close()
    kept = tmp_path / "backups" / f"before-upgrade-from-{before}.rmdesk"
    check_backup(kept)
    assert migrate.revision_of(kept) == before


def test_an_upgrade_that_fails_leaves_the_old_file(database: Database, tmp_path: Path) -> None:
    database.close()
    before = database.path.read_bytes()
    scripts = newer_scripts(tmp_path / "scripts", broken=True)
    with pytest.raises(RuntimeError, match="power cut"):
        migrate.upgrade(database.path, scripts)
    assert database.path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir() if "upgrading" in p.name] == []


def test_a_file_of_a_newer_release_is_refused_kindly(database: Database) -> None:
    database.close()
    connection = sqlite3.connect(database.path)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    before = database.path.read_bytes()
    with pytest.raises(UserError, match="newer RMDesk"):
        Database(database.path)
    assert database.path.read_bytes() == before


# --- opening


def test_a_file_is_open_once_only(database: Database) -> None:
    with pytest.raises(FileInUse, match="open in another RMDesk"):
        Database(database.path)
    assert names(database) == ["Ana"]


def test_a_killed_program_leaves_no_lock_behind(path: Path) -> None:
    script = (
        "import sys, os, signal\n"
        "from pathlib import Path\n"
        "from rmdesk.storage.unit_of_work import Database\n"
        f"Database(Path({str(path)!r}))\n"
        "os.kill(os.getpid(), signal.SIGKILL) if hasattr(signal, 'SIGKILL') else os._exit(9)\n"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode != 0
    Database(path).close()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"hello", "not a company file"),
        (b"SQLite format 3\x00" + b"\x00" * 200, "damaged"),
        (b"PK\x03\x04" + b"x" * 500, "not a company file"),
    ],
)
def test_other_files_are_refused_and_left_alone(path: Path, content: bytes, said: str) -> None:
    path.write_bytes(content)
    with pytest.raises(UserError, match=said):
        Database(path)
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_refused(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE songs (title)")
    connection.commit()
    connection.close()
    before = path.read_bytes()
    with pytest.raises(NotACompanyFile, match="not a company file"):
        Database(path)
    assert path.read_bytes() == before


def test_a_folder_in_the_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(UserError, match="cannot be made"):
        Database(tmp_path / "file" / "company.rmdesk")


# --- backups


def test_a_backup_holds_everything_and_can_be_restored(database: Database) -> None:
    copy = database.back_up(datetime(2026, 3, 16, 9), "daily")
    with database.writing("Add Ben", ME) as unit:
        unit.people.add(Person(id=0, name="Ben"))
    assert names(database) == ["Ana", "Ben"]
    database.restore(copy)
    assert names(database) == ["Ana"]
    assert database.integrity() == []
    with database.writing("Add Cem", ME) as unit:
        unit.people.add(Person(id=0, name="Cem"))
    assert names(database) == ["Ana", "Cem"]


def test_a_changed_backup_is_noticed(database: Database) -> None:
    copy = database.back_up(datetime(2026, 3, 16, 9), "daily")
    check_backup(copy)
    data = bytearray(copy.read_bytes())
    at = data.rindex(b"Ana")
    data[at : at + 3] = b"Eva"  # sound to SQLite, but not what was written
    copy.write_bytes(data)
    with pytest.raises(NotACompanyFile, match="changed or damaged"):
        database.restore(copy)
    assert names(database) == ["Ana"]


def test_backups_of_one_second_do_not_overwrite_each_other(database: Database) -> None:
    now = datetime(2026, 3, 16, 9)
    assert len({database.back_up(now, "daily") for _ in range(3)}) == 3


def test_a_backup_that_cannot_be_written_leaves_nothing(database: Database, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(UserError, match="could not be written"):
        database.copy_to(tmp_path / "file" / "copy.rmdesk")
    target = tmp_path / "copy.rmdesk"
    database.copy_to(target)
    assert checksum_file(target).exists()
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.parametrize("at", [1, 2])
def test_a_backup_that_is_called_off_leaves_nothing(database: Database, at: int) -> None:
    """While pages are copied, and while the copy is checked."""
    with database.writing("Add many", ME) as unit:
        unit.people.add_many([{"id": n, "name": f"Ana {n}"} for n in range(10, 3000)])
    asked: list[int] = []

    def step(_done: int, total: int) -> None:
        asked.append(total)
        if (len(asked) == 1 and at == 1) or (at == 2 and total == 0):
            raise Cancelled

    with pytest.raises(Cancelled):
        database.back_up(ME.at, "by-hand", step)
    assert list(database.backups.folder.iterdir()) == []
    assert (at == 1) == (len(asked) == 1)
    assert database.back_up(ME.at, "by-hand").exists()
