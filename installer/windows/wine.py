"""Windows programs on Linux: a Wine of our own, apart from any the user has.

Qt 6.11 asks things of Windows that Debian's Wine 8.0 lacks. Small stand-ins (shims/) answer in its
place; they live in Wine's system folder and are never shipped. What Wine shows is that the program
is whole, starts, and works on Wine's idea of Windows; fonts, scaling, printing, SmartScreen and
antivirus programs only a real Windows shows.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from installer.environments import SetUpError
from installer.steps import call, fingerprint
from installer.windows.runtime import COMPILER, exports

SHIMS = Path(__file__).parent / "shims"
# Stand-in -> the libraries it is linked with.
LINKED = {
    "icuuc": (),
    "bcryptprimitives": ("advapi32",),
    "uisettings": ("runtimeobject", "ole32", "user32"),
}
# Wine has none of these fonts; Liberation's letters have the same widths as Arial's.
FONTS = ("Segoe UI", "MS Shell Dlg", "MS Shell Dlg 2", "Tahoma")
# Names in shims/ucrtbase.c; with “f” for floats, with “l” where long double is double, as in
# Microsoft's library.
COMPLEX = """cabs cacos cacosh carg casin casinh catan catanh ccos ccosh cexp cimag clog conj cpow
creal csin csinh csqrt ctan ctanh""".split()
REGISTRY = """REGEDIT4

[HKEY_LOCAL_MACHINE\\Software\\Microsoft\\WindowsRuntime\\ActivatableClassId\
\\Windows.UI.ViewManagement.UISettings]
"DllPath"="C:\\\\windows\\\\system32\\\\uisettings.dll"

[HKEY_CURRENT_USER\\Software\\Wine\\DllOverrides]
"ucrtbase"="native,builtin"

[HKEY_CURRENT_USER\\Software\\Wine\\Fonts\\Replacements]
{fonts}

[HKEY_CURRENT_USER\\Software\\Wine]
"Version"="win10"
"""


class Wine:
    """A Windows of its own in ``folder``; ``display`` is what DISPLAY is to be."""

    def __init__(self, folder: Path, display: str, *, language: str = "C.UTF-8") -> None:
        self.folder = folder
        self.drive = folder / "prefix" / "drive_c"
        home = folder / "home"
        kept = {name: os.environ[name] for name in ("PATH",) if name in os.environ}
        self.env = kept | {
            "HOME": str(home),  # Wine writes shortcuts into the real one.
            "WINEPREFIX": str(folder / "prefix"),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            # No debugger and no menu entries on the host; neither .NET nor a browser is wanted.
            "WINEDLLOVERRIDES": "mscoree,mshtml=;winedbg.exe,winemenubuilder.exe=",
            "DISPLAY": display,
            "LANG": language,
            "LC_ALL": language,
        }

    def prepare(self) -> None:
        """Make the Windows folder with its stand-ins, unless it is there."""
        mark = fingerprint(SHIMS, Path(__file__))
        stamp = self.folder / "prepared.txt"
        if stamp.exists() and stamp.read_text(encoding="utf-8") == mark:
            return
        (self.folder / "home").mkdir(parents=True, exist_ok=True)
        self._call("wineboot", "--init")
        _compile_shims(self.drive / "windows" / "system32")
        settings = self.folder / "settings.reg"
        fonts = "\n".join(f'"{font}"="Liberation Sans"' for font in FONTS)
        settings.write_text(REGISTRY.format(fonts=fonts), encoding="ascii")
        self._call("regedit", "/S", windows_path(settings))
        stamp.write_text(mark, encoding="utf-8")

    def run(
        self,
        command: Sequence[str | Path],
        *,
        seconds: float = 600,
        env: dict[str, str] | None = None,
    ) -> subprocess.CompletedProcess[str]:
        """Run a Windows program to its end. Its words come through pipes: files break them."""
        return subprocess.run(
            ["wine", *(_told(part) for part in command)],
            env=self.env | (env or {}),
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=seconds,
            check=False,
        )

    def start(self, command: Sequence[str | Path]) -> subprocess.Popen[bytes]:
        """Start a Windows program and go on."""
        return subprocess.Popen(
            ["wine", *(_told(part) for part in command)],
            env=self.env,
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def wait(self) -> None:
        """Wait until every program in this Windows has ended."""
        self._server("--wait")

    def stop(self) -> None:
        """End every program in this Windows, and Wine itself."""
        self._server("--kill")

    def _server(self, what: str) -> None:
        places = ["/usr/lib/wine/wineserver", "wineserver"]
        server = next((place for place in places if Path(place).exists()), places[-1])
        subprocess.run([server, what], env=self.env, check=False)

    def _call(self, *command: str) -> None:
        done = self.run(command)
        if done.returncode != 0:
            raise SetUpError(f"Wine could not run {command[0]}: {done.stderr[-500:]}")


def windows_path(path: Path) -> str:
    """How a file of this machine is called inside Wine, whose drive Z: is the whole machine."""
    return "Z:" + str(path).replace("/", "\\")


def _told(part: str | Path) -> str:
    return part if isinstance(part, str) else windows_path(part)


def _compile_shims(folder: Path) -> None:
    """Put the stand-ins into Wine's system folder."""
    for name, libraries in LINKED.items():
        definition = SHIMS / f"{name}.def"
        parts = [SHIMS / f"{name}.c", *([definition] if definition.exists() else [])]
        _compile(folder / f"{name}.dll", *parts, *(f"-l{library}" for library in libraries))
    _compile_c_library(folder)


def _compile_c_library(folder: Path) -> None:
    """Wine's C library under another name, and in its place one that has complex numbers too."""
    wines = folder / "ucrtbase.dll"
    moved = folder / "ucrtwine.dll"
    if not moved.exists():
        # Without its mark as Wine's own it is loaded from here, whatever its name.
        moved.write_bytes(wines.read_bytes().replace(b"Wine builtin DLL", bytes(16), 1))
    own = {f"{name}{kind}": f"own_{name}{kind}" for name in COMPLEX for kind in ("", "f")}
    own |= {f"{name}l": f"own_{name}" for name in COMPLEX}
    own |= {name: f"ucrtwine.{name}" for name in exports(moved) if name not in own}
    definition = folder / "ucrtbase.def"
    lines = [f'"{name}"="{place}"' for name, place in own.items()]
    definition.write_text("\n".join(["LIBRARY ucrtbase.dll", "EXPORTS", *lines, ""]))
    wines.unlink()
    _compile(wines, SHIMS / "ucrtbase.c", definition)


def _compile(dll: Path, *parts: str | Path) -> None:
    call([COMPILER, "-O2", "-s", "-shared", "-static-libgcc", "-w", "-o", dll, *parts])
