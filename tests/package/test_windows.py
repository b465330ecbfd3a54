"""RMDesk-Setup.exe under Wine, in a Windows where nothing was before: one owner's story in order.

What this shows: the installer's logic, that nothing is missing from the bundle, start, database,
sheets, clicks. What only a real Windows shows: SmartScreen, antivirus programs, UAC, fonts and
scaling, dark mode, printing, and the system's own dialogs.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from installer import closure, signing
from installer.building import MOST
from installer.display import hidden_display
from installer.steps import OUT, ROOT, WORK, program_version, size_of
from installer.windows.setup import NAME, compile_setup
from installer.windows.wine import Wine, windows_path
from tests.e2e.desktop import Desktop

from .owner import STAFF, check_poster
from .screen import Screen, wait_until

SETUP = OUT / NAME
FOLDER = WORK / "windows" / "rmdesk"
KEY = "Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\RMDesk"
RELEASED = ROOT / "tests" / "data" / "released" / "0001.rmdesk"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Wine is for Linux")


class Windows:
    """A Windows under Wine with a screen, and where RMDesk's things are in it."""

    def __init__(self, folder: Path, display: str) -> None:
        self.wine = Wine(folder, display)
        self.screen = Screen(display)
        self.wine.prepare()
        (user,) = (p for p in (self.wine.drive / "users").iterdir() if p.name != "Public")
        self.user = user
        self.local = user / "AppData" / "Local"
        self.program = self.local / "Programs" / "RMDesk"
        self.data = self.local / "RMDesk"

    def setup(self, *options: str, file: Path = SETUP) -> int:
        """Run Setup; its exit status."""
        done = self.wine.run([file, *options])
        self.wait_for_uninstaller()
        return done.returncode

    def uninstall(self, *options: str) -> None:
        """Run the uninstaller, which copies itself away and goes on from there."""
        self.wine.run([self.program / "Uninstall.exe", "/S", *options])
        self.wait_for_uninstaller()

    def files_of_user(self) -> set[Path]:
        """What lies in the user's folders, but for what is only there for a while."""
        passing = self.local / "Temp"
        there = (path for path in self.user.rglob("*") if path.is_file())
        return {path for path in there if not path.is_relative_to(passing)}

    def stick(self, letter: str, folder: Path) -> None:
        """Plug a USB stick in: what is in ``folder``, as a drive of that letter."""
        drives = self.wine.folder / "prefix" / "dosdevices"
        for drive in drives.iterdir():
            if drive.is_symlink() and drive.resolve() == folder.resolve():
                drive.unlink()
        (drives / f"{letter}:").symlink_to(folder)

    def wait_for_uninstaller(self) -> None:
        if not (self.program / "RMDesk.exe").exists():
            self.wine.wait()

    def rmdesk(self, *arguments: str | Path) -> str:
        """What a command of the installed program prints."""
        done = self.wine.run([self.program / "rmdesk-cli.exe", *arguments])
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def registered(self, name: str, key: str = f"HKCU\\{KEY}") -> str | None:
        """A value in the registry."""
        done = self.wine.run(["reg", "query", key, *(["/v", name] if name else ["/ve"])])
        line = next((x for x in done.stdout.splitlines() if "REG_" in x), None)
        return line.split("REG_", 1)[1].split(maxsplit=1)[1].strip() if line else None


@pytest.fixture(scope="module")
def windows(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Windows]:
    if not SETUP.exists():
        pytest.fail("There is nothing to test yet. Type: python3 installer/dev.py build windows")
    with hidden_display() as display:
        manager = subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": display})
        made = Windows(tmp_path_factory.mktemp("wine"), display)
        try:
            yield made
        finally:
            made.wine.stop()
            manager.terminate()
            manager.wait()


# --- the files, without running them ---------------------------------------------------------


def test_setup_and_program_keep_to_their_size() -> None:
    assert size_of(SETUP) <= MOST["RMDesk-Setup.exe"]
    assert size_of(FOLDER) <= MOST["Windows, installed"]


def test_every_library_finds_all_it_is_linked_with() -> None:
    """Wine has libraries that Windows lacks: so this is read from the files."""
    found = closure.of_windows(FOLDER)
    assert found.files > 80
    assert found.missing == {}


def test_it_names_no_folder_of_whoever_built_it() -> None:
    traces = [str(ROOT), str(Path.home()), windows_path(ROOT)]
    spelt = [t.encode(code) for t in traces if len(t) > 6 for code in ("utf-8", "utf-16-le")]
    guilty = [
        path.relative_to(FOLDER).as_posix()
        for path in FOLDER.rglob("*")
        if path.is_file() and any(trace in path.read_bytes() for trace in spelt)
    ]
    assert guilty == []


def test_windows_shows_name_and_version_of_the_program() -> None:
    for name in ("RMDesk.exe", "rmdesk-cli.exe"):
        content = (FOLDER / name).read_bytes()
        for words in ("RMDesk contributors", program_version()):
            assert words.encode("utf-16-le") in content


# --- the story ---------------------------------------------------------------------------------


def test_1_the_previous_version_installs_silently(windows: Windows, tmp_path: Path) -> None:
    """No administrator, no question; in the menus, in the list of programs, in charge of .rmdesk.

    Nothing was released before this, so the previous version is this program under a lower number.
    """
    previous = tmp_path / "previous" / NAME
    compile_setup(FOLDER, previous, "0.0.9", quick=True)
    assert windows.setup("/S", file=previous) == 0
    assert windows.registered("DisplayVersion") == "0.0.9"
    assert (windows.user / "Desktop" / "RMDesk.lnk").exists()
    menu = windows.user / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
    assert (menu / "RMDesk.lnk").exists()
    kind = windows.registered("", "HKCU\\Software\\Classes\\.rmdesk")
    opened = windows.registered("", f"HKCU\\Software\\Classes\\{kind}\\shell\\open\\command")
    assert opened
    assert opened.endswith('RMDesk.exe" open "%1"')
    told = json.loads((windows.program / "self-test.json").read_text(encoding="utf-8"))
    assert told["ok"]
    assert not windows.data.exists(), "the installer itself makes no data"


def test_2_the_main_job_from_the_command_line(windows: Windows) -> None:
    folder = windows.user / "Büro Łódź"
    folder.mkdir()
    (folder / "staff.csv").write_text(STAFF, encoding="utf-8")
    data = ["--data-dir", windows_path(folder / "data")]
    for step in (["import", windows_path(folder / "staff.csv")], ["suggest"], ["confirm"]):
        windows.rmdesk(*data, *step)
    windows.rmdesk(*data, "sheet", "poster", "-o", windows_path(folder / "poster.pdf"))
    check_poster(folder / "poster.pdf")


def test_3_the_main_job_in_the_window(windows: Windows, tmp_path: Path) -> None:
    """The sample company: Suggest pairs, Confirm, and the poster in the preview, by keys."""
    screen = windows.screen
    shown = windows.wine.start([windows.program / "RMDesk.exe", "--demo", "--today", "2026-03-16"])
    try:
        hands = Desktop(tmp_path, screen.display)
        screen.wait_for("^RMDesk")
        screen.settle("windows-start")
        hands.press_main()
        hands.press_main()
        screen.settle("windows-confirmed")
        hands.press_main()
        screen.wait_for("^Print preview")
        screen.settle("windows-preview")
        hands.key("Escape")
        wait_until(lambda: not screen.windows("Print preview"), 30, lambda: "the preview stayed")
        hands.key("ctrl+q")
        assert shown.wait(60) == 0
    finally:
        if shown.poll() is None:
            windows.wine.stop()  # Left open it would be in the way of all that follows.


def test_4_an_upgrade_closes_the_window_and_keeps_the_data(windows: Windows) -> None:
    windows.data.mkdir(parents=True)
    shutil.copy(RELEASED, windows.data / "company.rmdesk")
    before = json.loads(windows.rmdesk("people", "--json"))
    shown = windows.wine.start([windows.program / "RMDesk.exe"])
    windows.screen.wait_for("^RMDesk")
    windows.screen.settle("windows-before-upgrade")
    assert windows.setup("/S") == 0
    assert shown.wait(60) == 0
    assert windows.registered("DisplayVersion") == program_version()
    assert not (windows.program / "before").exists()
    assert json.loads(windows.rmdesk("people", "--json")) == before


def test_5_a_version_that_fails_its_self_test_is_rolled_back(
    windows: Windows, tmp_path: Path
) -> None:
    broken = tmp_path / "broken"
    shutil.copytree(FOLDER, broken)
    for font in (broken / "_internal" / "resources" / "fonts").iterdir():
        font.unlink()
    compile_setup(broken, tmp_path / "out" / NAME, "9.9.9", quick=True)
    assert windows.setup("/S", file=tmp_path / "out" / NAME) == 3
    assert windows.registered("DisplayVersion") == program_version()
    assert json.loads(windows.rmdesk("self-test", "--json"))["ok"]
    # Once more, after a Setup that was cut short when the program lay aside.
    aside = windows.program / "before"
    aside.mkdir()
    for name in ("_internal", "rmdesk-cli.exe", "RMDesk.exe"):
        (windows.program / name).rename(aside / name)
    assert windows.setup("/S", file=tmp_path / "out" / NAME) == 3
    assert not aside.exists()
    assert json.loads(windows.rmdesk("self-test", "--json"))["ok"]


def test_6_uninstalling_keeps_the_data_and_a_later_install_finds_it(windows: Windows) -> None:
    before = windows.rmdesk("people")
    windows.uninstall()
    assert not windows.program.exists()
    assert windows.registered("DisplayVersion") is None
    assert windows.registered("", "HKCU\\Software\\Classes\\.rmdesk") is None
    assert not (windows.user / "Desktop" / "RMDesk.lnk").exists()
    assert (windows.data / "company.rmdesk").exists()
    assert windows.setup("/S") == 0
    assert windows.rmdesk("people") == before
    windows.uninstall("/DELETEDATA")
    assert not windows.data.exists()


NEXT = (-136, -21)
DELETE_TOO = (30, 165)


def test_7_by_clicking_through(windows: Windows) -> None:
    """Every page is seen; the last one starts the program."""
    screen = windows.screen
    running = windows.wine.start([SETUP])
    shown = screen.wait_for("RMDesk")
    for name in ("setup-who", "setup-folder"):
        screen.settle(name, least=50)
        screen.click(shown, *NEXT)
    last = windows.program / "Uninstall.exe"
    wait_until(last.exists, 240, lambda: "Setup did not finish")
    screen.settle("setup-finish", least=50)
    screen.click(shown, *NEXT)
    assert running.wait(120) == 0
    company = windows.data / "company.rmdesk"
    wait_until(company.exists, 90, lambda: "the program did not start")
    screen.settle("setup-started")
    assert windows.rmdesk("quit-window") == ""


def test_8_uninstalling_asks_about_the_data(windows: Windows) -> None:
    """Left alone it keeps the data; only a box that is ticked deletes it."""
    company = windows.data / "company.rmdesk"
    uninstall_by_clicks(windows, "uninstall-asks")
    assert company.exists()
    assert windows.setup("/S") == 0
    uninstall_by_clicks(windows, "uninstall-deletes", DELETE_TOO)
    assert not windows.data.exists()


def uninstall_by_clicks(windows: Windows, name: str, *places: tuple[int, int]) -> None:
    """Click at ``places`` on the page that asks about the data, then on through the rest."""
    screen = windows.screen
    running = windows.wine.start([windows.program / "Uninstall.exe"])
    shown = screen.wait_for("RMDesk")
    screen.settle(f"{name}-at-first", least=50)
    for place in places:
        screen.click(shown, *place)
    screen.settle(name, least=50)
    screen.click(shown, *NEXT)
    gone = windows.program / "RMDesk.exe"
    wait_until(lambda: not gone.exists(), 90, lambda: "it is still there")
    screen.settle(f"{name}-done", least=50)
    screen.click(shown, *NEXT)
    windows.wine.wait()
    assert running.wait(60) == 0


def test_9_onto_a_stick_it_writes_nowhere_else(windows: Windows, tmp_path: Path) -> None:
    """With its window, too; and in the next computer the stick has another letter."""
    before = windows.files_of_user()
    windows.stick("e", tmp_path)
    assert windows.setup("/S", "/PORTABLE", "/D=E:\\RMDesk") == 0
    added = windows.wine.run(["E:\\RMDesk\\rmdesk-cli.exe", "add-person", "Ana"])
    assert added.returncode == 0, added.stderr
    shown = windows.wine.start(["E:\\RMDesk\\RMDesk.exe"])
    windows.screen.wait_for("^RMDesk")
    windows.screen.settle("windows-stick")
    assert windows.wine.run(["E:\\RMDesk\\rmdesk-cli.exe", "quit-window"]).returncode == 0
    assert shown.wait(60) == 0
    assert (tmp_path / "RMDesk" / "data" / "company.rmdesk").exists()
    windows.stick("f", tmp_path)
    assert "Ana" in windows.wine.run(["F:\\RMDesk\\rmdesk-cli.exe", "people"]).stdout
    # A later Setup, onto the same folder, upgrades and keeps the data.
    assert windows.setup("/S", "/PORTABLE", "/D=F:\\RMDesk") == 0
    assert "Ana" in windows.wine.run(["F:\\RMDesk\\rmdesk-cli.exe", "people"]).stdout
    assert windows.files_of_user() <= before
    assert windows.registered("DisplayVersion") is None


def test_for_everyone_who_uses_the_computer(windows: Windows) -> None:
    """Programs, menus and registry are everybody's; each has a company of their own."""
    program = windows.wine.drive / "Program Files" / "RMDesk"
    public = windows.wine.drive / "users" / "Public" / "Desktop" / "RMDesk.lnk"
    menu = windows.wine.drive / "ProgramData/Microsoft/Windows/Start Menu/Programs/RMDesk.lnk"
    assert windows.setup("/S", "/ALLUSERS") == 0
    assert windows.registered("DisplayVersion", f"HKLM\\{KEY}") == program_version()
    assert windows.registered("DisplayVersion") is None
    assert public.exists()
    assert menu.exists()
    opened = "HKLM\\Software\\Classes\\RMDesk.Company\\shell\\open\\command"
    assert "Program Files" in (windows.registered("", opened) or "")
    added = windows.wine.run([program / "rmdesk-cli.exe", "add-person", "Ana"])
    assert added.returncode == 0, added.stderr
    assert (windows.data / "company.rmdesk").exists()
    assert windows.setup("/S", "/ALLUSERS") == 0, "the upgrade"
    # By the name that Windows itself calls it by: that tells the uninstaller whose program it is.
    windows.wine.run(["C:\\Program Files\\RMDesk\\Uninstall.exe", "/S"])
    windows.wine.wait()
    assert not program.exists()
    assert not public.exists()
    assert not menu.exists()
    assert windows.registered("DisplayVersion", f"HKLM\\{KEY}") is None
    assert (windows.data / "company.rmdesk").exists()


# --- signing ---------------------------------------------------------------------------------


def test_the_signing_hook_signs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a certificate made here, which nobody trusts: the hook is what is tested."""
    key, certificate, bundle = (tmp_path / name for name in ("key", "certificate", "test.pfx"))
    made = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    made += ["-subj", "/CN=RMDesk test", "-addext", "extendedKeyUsage=codeSigning"]
    run([*made, "-keyout", str(key), "-out", str(certificate)])
    pack = ["openssl", "pkcs12", "-export", "-inkey", str(key), "-in", str(certificate)]
    run([*pack, "-out", str(bundle), "-passout", "pass:test"])
    (tmp_path / "password").write_text("test\n")
    monkeypatch.setenv("RMDESK_SIGN_PFX", str(bundle))
    monkeypatch.setenv("RMDESK_SIGN_PASSWORD", str(tmp_path / "password"))
    small = tmp_path / "program"
    (small / "_internal").mkdir(parents=True)
    shutil.copy(FOLDER / "_internal" / "LICENSE", small / "_internal")
    shutil.copy(FOLDER / "rmdesk-cli.exe", small / "RMDesk.exe")
    shutil.copy(FOLDER / "rmdesk-cli.exe", small / "rmdesk-cli.exe")
    target = tmp_path / "out" / NAME
    compile_setup(small, target, program_version(), quick=True, sign=True)
    assert signing.is_wanted()
    for file in (target, *small.glob("*.exe")):
        said = run(["osslsigncode", "verify", "-CAfile", str(certificate), "-in", str(file)])
        assert "Signature verification: ok" in said


def run(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
