"""A file that cannot be opened: its own sentence, the best way on, and nothing made or lost."""

from __future__ import annotations

import json
import os
import random
import shutil
import sqlite3
import stat
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from rmdesk.cli import main
from rmdesk.domain.errors import CannotOpen, Trouble, UserError
from rmdesk.services import opening
from rmdesk.services.opening import WayOn
from rmdesk.storage.files import write_private
from rmdesk.storage.holder import Holder, lock_file, me
from rmdesk.storage.places import Place, PlaceKind, place_of
from rmdesk.storage.salvage import unreadable

from . import disks
from .conftest import CLOCK, opened, sample_file
from .looking import look_at_everything


def zero_page(content: bytes) -> bytes:
    return content[: 6 * 4096] + bytes(4096) + content[7 * 4096 :]


def newer(content: bytes) -> bytes:
    connection = sqlite3.connect(":memory:")
    connection.deserialize(content)
    with connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    return bytes(connection.serialize())


KINDS: list[tuple[str, Callable[[bytes], bytes], Trouble, str, WayOn]] = [
    ("empty", lambda _: b"", Trouble.EMPTY, "is empty", WayOn.RESTORE),
    ("zeros", lambda c: bytes(len(c)), Trouble.DAMAGED, "nothing but zeros", WayOn.RECOVER),
    ("truncated", lambda c: c[: len(c) // 2], Trouble.DAMAGED, "is damaged", WayOn.RECOVER),
    ("a page gone", zero_page, Trouble.DAMAGED, "is damaged", WayOn.RECOVER),
    ("headless", lambda c: bytes(512) + c[512:], Trouble.DAMAGED, "its beginning", WayOn.RECOVER),
    ("text", lambda _: b"Dear diary\n" * 900, Trouble.FOREIGN, "not a company", WayOn.RESTORE),
    ("a zip", lambda _: b"PK\x03\x04" + b"x" * 9000, Trouble.FOREIGN, "not a company",
     WayOn.RESTORE),
    ("encrypted", lambda _: random.Random(1).randbytes(40960), Trouble.ENCRYPTED, "encrypted",
     WayOn.RESTORE),
    ("newer", newer, Trouble.NEWER, "newer RMDesk", WayOn.AGAIN),
]  # fmt: skip


@pytest.mark.parametrize(("name", "damage", "trouble", "said", "best"), KINDS,
                         ids=[k[0] for k in KINDS])  # fmt: skip
def test_each_trouble_has_its_own_sentence_and_way_on(
    folder: Path, name: str, damage: Callable[[bytes], bytes], trouble: Trouble, said: str,
    best: WayOn,
) -> None:  # fmt: skip
    services = opened(folder)
    services.backups.by_hand()
    services.close()
    path = folder / "company.rmdesk"
    content = damage(path.read_bytes())
    path.write_bytes(content)
    with pytest.raises(CannotOpen, match=said) as caught:
        opened(folder)
    assert caught.value.trouble is trouble
    assert all(p.rstrip().endswith(".") for p in caught.value.problems)
    assert opening.stuck(folder, caught.value).ways[0] is best
    assert path.read_bytes() == content


def test_a_vanished_file_is_not_made_anew(folder: Path) -> None:
    opened(folder).close()
    (folder / "company.rmdesk").unlink()
    with pytest.raises(CannotOpen, match="not there any more") as caught:
        opened(folder)
    assert caught.value.trouble is Trouble.GONE
    assert not (folder / "company.rmdesk").exists()
    ways = opening.stuck(folder, caught.value).ways
    assert ways == (WayOn.AGAIN, WayOn.RESTORE, WayOn.ANEW)
    newest = opening.stuck(folder, caught.value).backups[0]
    opening.restore_closed(folder, newest.path, CLOCK.now())
    services = opened(folder)
    assert len(services.session.snapshot().people) == 14
    services.close()


def test_a_stick_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(CannotOpen, match="connect that"):
        opened(tmp_path / "stick" / "rmdesk")
    assert not (tmp_path / "stick").exists()


def test_a_fresh_account_gets_its_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    opened(home / ".local" / "share" / "RMDesk").close()
    assert (home / ".local" / "share" / "RMDesk" / "company.rmdesk").exists()


def test_a_stick_pulled_out_while_working_loses_nothing_quietly(folder: Path) -> None:
    services = opened(folder)
    shutil.move(folder / "company.rmdesk", folder / "elsewhere")
    with pytest.raises(UserError, match="was moved or its disk does not answer, so nothing"):
        services.people.add_skill("Juggling")
    shutil.copy(folder / "elsewhere", folder / "company.rmdesk")
    with pytest.raises(UserError, match="nothing was changed"):
        services.people.add_skill("Juggling")
    services.close()


def test_recovery_brings_back_what_can_be_read(folder: Path) -> None:
    path = folder / "company.rmdesk"
    damaged = zero_page(path.read_bytes())
    path.write_bytes(damaged)
    found = opening.recover(folder, CLOCK.now())
    assert found.people == 14
    assert found.kept is not None
    assert found.kept.read_bytes() == damaged
    services = opened(folder)
    company = services.session.snapshot()
    assert (len(company.people), len(company.history)) == (14, 6)
    assert services.backups.check() == []
    services.close()


GARBLED = {
    "week_group": "UPDATE week_group SET reasons = replace(reasons, 'code', 'cpde'), "
    "value = '-(8451829', parts = '[1]', met_before = '[\"2026-W9\"]', topics = '[1]'",
    "sit_out": "INSERT INTO sit_out VALUES (1, 1, 'x1', '{\"code\": 7, \"about\": []}')",
    "week_round": "UPDATE week_round SET value = '1q', bound = 'b', notes = '{}'",
    "step": "UPDATE step SET said = '{{'",
    "setting": "UPDATE setting SET value = '\"wfekly\"' WHERE key = 'cadence'",
}


def test_what_no_check_of_sqlite_finds_is_found_and_mended(folder: Path) -> None:
    """Bits that flip in a text leave a sound database that nobody can read."""
    path = folder / "company.rmdesk"
    connection = sqlite3.connect(path, isolation_level=None)
    assert unreadable(connection) == []
    for table, garble in GARBLED.items():
        connection.execute("BEGIN")
        connection.execute(garble)
        assert set(unreadable(connection)) == {f"a row of {table} cannot be read"}
        connection.execute("ROLLBACK")
    connection.executescript(";".join(GARBLED.values()))
    connection.close()
    with pytest.raises(CannotOpen, match="is damaged") as caught:
        opened(folder)
    assert caught.value.trouble is Trouble.DAMAGED
    opening.recover(folder, CLOCK.now())
    services = opened(folder)
    company = services.session.snapshot()
    assert (len(company.people), len(company.history)) == (14, 6)
    assert all(g.people for r in company.history for g in r.groups)
    look_at_everything(services)
    services.close()


def test_a_damaged_file_can_be_looked_at_and_stays_as_it_is(folder: Path) -> None:
    path = folder / "company.rmdesk"
    damaged = zero_page(path.read_bytes())
    path.write_bytes(damaged)
    with pytest.raises(CannotOpen) as caught:
        opened(folder)
    assert WayOn.LOOK in opening.stuck(folder, caught.value).ways
    before = sorted(p.name for p in folder.rglob("*"))
    looking = opening.open_to_look(folder, CLOCK)
    assert looking.partial
    assert len(looking.session.snapshot().people) == 14
    look_at_everything(looking)
    with pytest.raises(UserError, match="to look at only"):
        looking.people.add_skill("Juggling")
    looking.close()
    assert path.read_bytes() == damaged
    assert sorted(p.name for p in folder.rglob("*")) == before


@pytest.mark.skipif(not disks.available(), reason="needs to be allowed to mount")
@pytest.mark.parametrize("what", ["", "company.rmdesk"])
def test_a_read_only_disk_or_file_can_be_looked_at(folder: Path, what: str) -> None:
    before = {p: p.read_bytes() for p in folder.rglob("*") if p.is_file()}

    def use() -> str:
        try:
            opened(folder)
        except CannotOpen as error:
            ways = opening.stuck(folder, error).ways
            looking = opening.open_to_look(folder, CLOCK)
            people = len(looking.session.snapshot().people)
            looking.close()
            said = main(["--data-dir", str(folder), "people"])
            return f"{error.trouble.name}; {error}; {ways[0].name}; {people}; {said}"
        return "opened"

    said = disks.on_read_only(folder / what, use)
    assert said.startswith("READ_ONLY; "), said
    assert "is read-only" in said
    assert said.endswith("LOOK; 14; 1"), said
    assert {p: p.read_bytes() for p in before} == before


def test_a_file_without_its_head_comes_back_whole(folder: Path) -> None:
    path = folder / "company.rmdesk"
    path.write_bytes(bytes(100) + path.read_bytes()[100:])
    assert opening.recover(folder, CLOCK.now()).lost == 0
    services = opened(folder)
    assert len(services.session.snapshot().history) == 6
    services.close()


def test_recovering_nothing_changes_nothing(folder: Path) -> None:
    path = folder / "company.rmdesk"
    path.write_bytes(b"x" * 9000)
    with pytest.raises(UserError, match="Nothing of the company can be read"):
        opening.recover(folder, CLOCK.now())
    assert path.read_bytes() == b"x" * 9000


# --- two at once


def test_who_holds_the_file_is_told_and_it_can_be_looked_at(folder: Path) -> None:
    first = opened(folder)
    with pytest.raises(CannotOpen, match="has had it open since") as caught:
        opened(folder)
    assert opening.stuck(folder, caught.value).ways == (WayOn.AGAIN, WayOn.LOOK)
    looking = opening.open_to_look(folder, CLOCK)
    assert len(looking.session.snapshot().people) == 14
    with pytest.raises(UserError, match="to look at only"):
        looking.people.add_skill("Juggling")
    copy = looking.session.database.path
    looking.close()
    assert not copy.exists()
    first.people.add_skill("Juggling")
    first.close()


def claim(folder: Path, *, age: float) -> None:
    """What another computer has written into the lock file."""
    now = time.time()
    holder = Holder("ana", "COUNTER-PC", 7, now - age - 60, now - age)
    fields = {name: getattr(holder, name) for name in Holder.__slots__}
    write_private(lock_file(folder / "company.rmdesk"), json.dumps(fields))


def test_another_computer_is_believed_while_it_shows_signs_of_life(folder: Path) -> None:
    claim(folder, age=30)
    with pytest.raises(CannotOpen, match="ana has had it open on the computer COUNTER-PC") as seen:
        opened(folder)
    assert WayOn.TAKE_OVER in opening.stuck(folder, seen.value).ways
    claim(folder, age=3600)  # a lock left behind
    services = opened(folder)
    died = services.session.database.found.died
    assert died is not None
    assert died.computer == "COUNTER-PC"
    services.close()
    services = opened(folder)
    assert services.session.database.found.died is None
    services.close()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"user": 1}', "\x00\xff", '{"beat": "x"}'])
def test_a_lock_file_may_hold_anything(folder: Path, text: str) -> None:
    lock_file(folder / "company.rmdesk").write_text(text, encoding="latin-1")
    (folder / "company.rmdesk.seal").write_text(text, encoding="latin-1")
    opened(folder).close()


def test_conflicted_copies_are_found(folder: Path) -> None:
    name = "company (Ana's conflicted copy 2026-03-12).rmdesk"
    shutil.copy(sample_file(), folder / name)
    services = opened(folder)
    copies = services.backups.safety().copies
    assert [c.path.name for c in copies] == [name]
    assert copies[0].holds is not None
    assert copies[0].holds.people == 14
    services.close()


def test_a_file_changed_outside_is_noticed(folder: Path) -> None:
    opened(folder).close()
    services = opened(folder)
    assert not services.session.database.found.changed_outside
    services.close()
    connection = sqlite3.connect(folder / "company.rmdesk")
    with connection:
        connection.execute("UPDATE person SET role = 'Baker'")
    connection.close()
    services = opened(folder)
    assert services.session.database.found.changed_outside
    services.close()


# --- places and permissions


def test_only_the_owner_can_read_what_is_kept(folder: Path) -> None:
    services = opened(folder)
    services.backups.by_hand()
    services.close()
    files = [p for p in folder.rglob("*") if p.is_file()]
    assert len(files) > 4
    if os.name == "posix":
        assert {stat.S_IMODE(p.stat().st_mode) & 0o077 for p in files} == {0}


MOUNTS = (
    "/dev/sda1 / ext4 rw 0 0\n"
    "//server/share /mnt/shop cifs rw 0 0\n"
    "nas:/x /mnt/nas\\040box nfs4 rw 0 0\n"
    "/dev/sdb1 /media/ana/STICK vfat rw 0 0\n"
)


@pytest.mark.parametrize(
    ("folder_name", "place"),
    [
        ("/home/ana/.local/share/RMDesk", Place(PlaceKind.LOCAL)),
        ("/mnt/shop/rmdesk", Place(PlaceKind.NETWORK)),
        ("/mnt/nas box/rmdesk", Place(PlaceKind.NETWORK)),
        ("/media/ana/STICK/rmdesk", Place(PlaceKind.REMOVABLE)),
        ("/home/ana/OneDrive - Marigold Bakery/rmdesk", Place(PlaceKind.SYNCED, "OneDrive")),
        ("/home/ana/Dropbox/rmdesk", Place(PlaceKind.SYNCED, "Dropbox")),
        ("/Users/ana/Library/Mobile Documents/x", Place(PlaceKind.SYNCED, "iCloud Drive")),
        ("/home/ana/Dropboxes/rmdesk", Place(PlaceKind.LOCAL)),
    ],
)
def test_network_and_synced_folders_are_known(folder_name: str, place: Place) -> None:
    assert place_of(Path(folder_name), MOUNTS) == place


def test_the_holder_is_this_process() -> None:
    assert me().process == os.getpid()
    assert me().is_here
