"""The self-extracting installer for Linux, as an ordinary user starts it.

Most of it is tried with a file packed here, loosely, around dist/rmdesk: that takes seconds. The
one that “dev.py build linux” makes is tried where it was made.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from installer import freezing
from installer.building import MOST
from installer.linux import runfile
from installer.steps import OUT, size_of

from .owner import STAFF, as_user, check_poster, ordinary_home

FOLDER = OUT / "rmdesk"
RUNFILE = OUT / runfile.NAME

pytestmark = pytest.mark.skipif(os.name == "nt", reason="for Linux")


@pytest.fixture(scope="module")
def loose(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The installer of what was built, packed loosely."""
    if not (FOLDER / "rmdesk").exists():
        pytest.fail("There is nothing to test yet. Type: python3 installer/dev.py build folder")
    return packed(FOLDER, tmp_path_factory.mktemp("loose"))


def packed(folder: Path, into: Path) -> Path:
    freezing.make_icons()
    runfile.compose(folder, into / runfile.NAME, quick=True)
    return into / runfile.NAME


@pytest.fixture
def home() -> Iterator[Path]:
    with ordinary_home() as folder:
        yield folder


def downloaded(file: Path, home: Path) -> Path:
    """The installer where an ordinary user has it: among the downloads."""
    target = home / "Downloads" / file.name
    target.parent.mkdir(exist_ok=True)
    shutil.copy(file, target)
    return target


def install(home: Path, file: Path, *options: str | Path) -> str:
    done = as_user(home, "sh", file, *options)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_an_ordinary_user_installs_uses_upgrades_and_removes(home: Path, loose: Path) -> None:
    file = downloaded(loose, home)
    install(home, file)
    program = home / ".local" / "bin" / "rmdesk"
    entry = (home / ".local/share/applications/rmdesk.desktop").read_text(encoding="utf-8")
    assert f"Exec={home}/.local/lib/rmdesk/rmdesk open %f" in entry
    staff = home / "staff.csv"
    staff.write_text(STAFF, encoding="utf-8")
    for step in (["import", str(staff)], ["suggest"], ["confirm"]):
        done = as_user(home, program, *step)
        assert done.returncode == 0, done.stderr
    assert as_user(home, program, "sheet", "poster", "-o", home / "p.pdf").returncode == 0
    check_poster(home / "p.pdf")
    # Upgrade in place: a second install over the first, the data as it was.
    install(home, file)
    assert "Ana Ruiz" in as_user(home, program, "people").stdout
    assert not (home / ".local/lib/rmdesk.before").exists()
    install(home, home / ".local/lib/rmdesk/uninstall.sh", "--uninstall")
    assert not (home / ".local/lib/rmdesk").exists()
    assert not program.exists()
    assert (home / ".local/share/RMDesk/company.rmdesk").exists()
    # Installed once more, it finds what was kept.
    install(home, file)
    assert "Ana Ruiz" in as_user(home, program, "people").stdout


def test_a_version_that_fails_its_self_test_leaves_the_old_one(
    home: Path, loose: Path, tmp_path: Path
) -> None:
    old = home / ".local" / "lib" / "rmdesk"
    as_user(home, "mkdir", "-p", old)
    as_user(home, "touch", old / "old.txt")
    broken = tmp_path / "rmdesk"
    shutil.copytree(FOLDER, broken, copy_function=os.link)
    for font in (broken / "_internal" / "resources" / "fonts").iterdir():
        font.unlink()
    file = downloaded(packed(broken, tmp_path), home)
    done = as_user(home, "sh", file)
    assert done.returncode == 1
    assert "did not pass its own test" in done.stderr
    assert [path.name for path in old.parent.iterdir()] == ["rmdesk"]
    assert (old / "old.txt").exists()


def test_a_download_that_broke_off_changes_nothing(home: Path, loose: Path) -> None:
    whole = loose.read_bytes()
    cut = home / "cut.run"
    cut.write_bytes(whole[: len(whole) * 2 // 3])
    done = as_user(home, "sh", cut)
    assert done.returncode == 1
    assert "the file not whole" in done.stderr
    assert list((home / ".local" / "lib").iterdir()) == []


def test_onto_a_stick_and_upgraded_there(home: Path, loose: Path) -> None:
    """Also after an upgrade that was cut short when program and data lay aside."""
    file = downloaded(loose, home)
    stick = home / "stick"
    install(home, file, "--portable", stick)
    program = stick / "RMDesk" / "rmdesk"
    assert as_user(home, program, "add-person", "Ana").returncode == 0
    assert (stick / "RMDesk" / "data" / "company.rmdesk").exists()
    assert not (home / ".local").exists()
    (stick / "RMDesk").rename(stick / "RMDesk.before")
    install(home, file, "--portable", stick)
    assert "Ana" in as_user(home, program, "people").stdout
    assert [path.name for path in stick.iterdir()] == ["RMDesk"]
    shutil.move(stick / "RMDesk", stick / "Elsewhere")
    assert "Ana" in as_user(home, stick / "Elsewhere" / "rmdesk", "people").stdout


def test_a_stick_needs_no_links() -> None:
    """The file systems of USB sticks know none."""
    assert [path for path in FOLDER.rglob("*") if path.is_symlink()] == []


def test_the_one_for_owners_keeps_to_its_size_and_installs(home: Path) -> None:
    if not RUNFILE.exists():
        pytest.skip("there is none yet; python3 installer/dev.py build linux makes it")
    assert size_of(RUNFILE) <= MOST[".run"]
    install(home, downloaded(RUNFILE, home))
    assert as_user(home, home / ".local" / "bin" / "rmdesk", "--demo", "suggest").returncode == 0
