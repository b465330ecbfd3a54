"""The Debian package in a bare Debian: installed, started, used and removed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from installer import debian
from installer.building import MOST
from installer.display import hidden_display
from installer.steps import OUT, WORK, program_version, size_of

from .owner import STAFF, check_poster
from .screen import Screen

DEB = OUT / f"rmdesk_{program_version()}_amd64.deb"
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
    if not DEB.exists():
        pytest.fail("There is nothing to test yet. Type: python3 installer/dev.py build linux")


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    with hidden_display() as display:
        yield Screen(display)


def test_it_keeps_to_its_size() -> None:
    assert size_of(DEB) <= MOST[".deb"]


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
    chroot = shutil.which("chroot", path=debian.SYSTEM_PATH) or "chroot"
    shown = subprocess.Popen(
        [chroot, "--userspec=owner:owner", bare, "rmdesk", "--demo"],
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
