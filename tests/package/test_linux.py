"""The Debian package and the self-extracting installer: installed, started, used and removed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pymupdf
import pytest

from installer import debian
from installer.building import MOST
from installer.display import hidden_display
from installer.steps import OUT, WORK, program_version, size_of

from .screen import Screen

DEB = OUT / f"rmdesk_{program_version()}_amd64.deb"
RUNFILE = OUT / "RMDesk-linux-x86_64.run"
BARE = WORK / "bare-debian"
TREE = WORK / "deb"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="for Linux")


def call(command: list[str | Path], **more: object) -> str:
    """What a program that must succeed prints."""
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        timeout=900,
        **more,  # type: ignore[call-overload]
    )
    assert done.returncode == 0, f"{command}\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
    return str(done.stdout)


@pytest.fixture(scope="module", autouse=True)
def built() -> None:
    if not (DEB.exists() and RUNFILE.exists()):
        pytest.fail("There is nothing to test yet. Type: python3 installer/dev.py build linux")


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    with hidden_display() as display:
        yield Screen(display)


def test_both_keep_to_their_size() -> None:
    assert size_of(DEB) <= MOST[".deb"]
    assert size_of(RUNFILE) <= MOST[".run"]


def test_lintian_finds_nothing_but_what_the_overrides_explain() -> None:
    said = subprocess.run(
        ["lintian", "--tag-display-limit", "0", DEB], capture_output=True, text=True, check=False
    )
    found = [line for line in said.stdout.splitlines() if line[:2] in ("E:", "W:")]
    assert found == []


def test_desktops_understand_what_we_say_of_ourselves() -> None:
    share = TREE / "usr" / "share"
    call(["desktop-file-validate", share / "applications" / "rmdesk.desktop"])
    metainfo = share / "metainfo" / "org.rmdesk.RMDesk.metainfo.xml"
    call(["appstreamcli", "validate", "--no-net", metainfo])


# --- a bare Debian ------------------------------------------------------------------------


@pytest.fixture(scope="module")
def bare() -> Path:
    """A Debian with nothing but what every Debian has, and the package with what it asks for."""
    if os.geteuid() != 0:
        pytest.skip("only root can make a bare Debian")
    if not (BARE / "etc" / "debian_version").exists():
        shutil.rmtree(BARE, ignore_errors=True)
        name, mirror = debian.own_mirror()
        call(["debootstrap", "--variant=minbase", name, BARE, mirror])
    _inside("apt-get", "update", "-q")
    _inside("apt-get", "purge", "-qy", "rmdesk") if _is_installed() else None
    shutil.copy(DEB, BARE / "rmdesk.deb")
    _inside("apt-get", "install", "-qy", "--no-install-recommends", "/rmdesk.deb")
    call(["chroot", BARE, "sh", "-c", "id owner >/dev/null 2>&1 || useradd --create-home owner"])
    return BARE


def _is_installed() -> bool:
    return (BARE / "usr" / "bin" / "rmdesk").is_symlink()


def _inside(*command: str, owner: bool = False, display: str = "") -> str:
    """Run a command in the bare Debian: as root, or as an ordinary user."""
    env = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive"}
    env |= {name: os.environ[name] for name in os.environ if name.lower().endswith("_proxy")}
    env |= {"LANG": "C.UTF-8", "HOME": "/home/owner" if owner else "/root"}
    if display:
        env["DISPLAY"] = display
    who = ["--userspec=owner:owner"] if owner else []
    return call(["chroot", *who, BARE, *command], env=env)


def test_the_package_tests_itself_with_nothing_but_what_it_asks_for(bare: Path) -> None:
    told = json.loads(_inside("rmdesk", "self-test", "--json", owner=True))
    assert told["ok"], told


def test_the_package_does_the_main_job(bare: Path) -> None:
    data = "/home/owner/lunch"
    staff = bare / "home" / "owner" / "staff.csv"
    staff.write_text(STAFF, encoding="utf-8")
    for step in (["import", "/home/owner/staff.csv"], ["suggest"], ["confirm"]):
        _inside("rmdesk", "--data-dir", data, *step, owner=True)
    poster = f"{data}/poster.pdf"
    _inside("rmdesk", "--data-dir", data, "sheet", "poster", "-o", poster, owner=True)
    check_poster(bare / poster.lstrip("/"))


def test_the_package_opens_its_window(bare: Path, screen: Screen) -> None:
    shown = subprocess.Popen(
        ["chroot", "--userspec=owner:owner", bare, "rmdesk", "--demo"],
        env={"PATH": "/usr/bin:/bin", "HOME": "/home/owner", "LANG": "C.UTF-8"}
        | {"DISPLAY": screen.display},
    )
    try:
        screen.wait_for("^RMDesk")
        screen.settle("deb-window")
    finally:
        shown.terminate()
        shown.wait(30)


def test_the_package_goes_without_a_trace_and_keeps_the_data(bare: Path) -> None:
    _inside("apt-get", "purge", "-qy", "rmdesk")
    assert not (bare / "usr" / "lib" / "rmdesk").exists()
    assert (bare / "home" / "owner" / "lunch" / "company.rmdesk").exists()


# --- the self-extracting installer ---------------------------------------------------------

STAFF = "Name;Good at;Wants to learn\nAna Ruiz;Excel: 4;Baking\nВера Ли;Baking: 4;Excel\n"


def check_poster(pdf: Path) -> None:
    """Read back from the PDF: one page, both names."""
    with pymupdf.open(pdf) as document:
        text = "".join(page.get_text() for page in document)
        assert document.page_count == 1
    for name in ("Ana", "Вера"):
        assert name in text


@pytest.fixture
def home() -> Iterator[Path]:
    """The home of an ordinary user, who may write there and nowhere else.

    Not below pytest's own folder, which pytest shuts to all other users.
    """
    with tempfile.TemporaryDirectory(prefix="rmdesk-home-") as folder:
        if os.geteuid() == 0:
            os.chown(folder, 65534, 65534)
        yield Path(folder)


def as_user(home: Path, *command: str | Path) -> subprocess.CompletedProcess[str]:
    env = {"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    drop: list[str | Path] = []
    if os.geteuid() == 0:
        drop = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    return subprocess.run(
        [*drop, *command], env=env, cwd=home, capture_output=True, text=True, check=False
    )


@pytest.fixture
def runfile(home: Path) -> Path:
    """The installer where an ordinary user has it: among the downloads."""
    target = home / RUNFILE.name
    os.link(RUNFILE, target) if RUNFILE.stat().st_dev == home.stat().st_dev else None
    if not target.exists():
        shutil.copy(RUNFILE, target)
    return target


def test_an_ordinary_user_installs_uses_upgrades_and_removes(home: Path, runfile: Path) -> None:
    done = as_user(home, "sh", runfile)
    assert done.returncode == 0, done.stderr
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
    assert as_user(home, "sh", runfile).returncode == 0
    assert "Ana Ruiz" in as_user(home, program, "people").stdout
    assert not (home / ".local/lib/rmdesk.before").exists()
    done = as_user(home, "sh", home / ".local/lib/rmdesk/uninstall.sh", "--uninstall")
    assert done.returncode == 0, done.stderr
    assert not (home / ".local/lib/rmdesk").exists()
    assert not program.exists()
    assert (home / ".local/share/RMDesk/company.rmdesk").exists()


def test_an_upgrade_that_fails_its_self_test_leaves_the_old_one(home: Path, runfile: Path) -> None:
    old = home / ".local" / "lib" / "rmdesk"
    old.mkdir(parents=True)
    (old / "old.txt").write_text("the program before")
    whole = runfile.read_bytes()
    cut = home / "cut.run"
    cut.write_bytes(whole[: len(whole) * 2 // 3])  # A download that broke off.
    done = as_user(home, "sh", cut)
    assert done.returncode != 0
    assert (old / "old.txt").exists()
    assert not (home / ".local/lib/rmdesk.new").exists()


def test_onto_a_stick(home: Path, runfile: Path) -> None:
    stick = home / "stick"
    done = as_user(home, "sh", runfile, "--portable", stick)
    assert done.returncode == 0, done.stderr
    program = stick / "RMDesk" / "rmdesk"
    assert as_user(home, program, "add-person", "Ana").returncode == 0
    assert (stick / "RMDesk" / "data" / "company.rmdesk").exists()
    assert not (home / ".local").exists()
