"""Do the programs and libraries of a frozen folder find all they are linked with?

Read from the files themselves, without running any: Wine brings libraries that Windows lacks, a
developer's machine has libraries that an owner's lacks, and both would hide what is missing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from installer.steps import files_of, output_of

# What every Windows since 10 has (and api-ms-win-*, ext-ms-*, which stand for parts of it).
WINDOWS_LIBRARIES = frozenset(
    """advapi32 authz bcrypt bcryptprimitives cfgmgr32 combase comctl32 comdlg32 crypt32 d2d1 d3d11
    d3d12 d3d9 dbghelp dcomp dnsapi dwmapi dwrite dxgi gdi32 hid icuuc imm32 iphlpapi
    kernel32 mpr msi msvcrt ncrypt netapi32 normaliz ntdll ole32 oleaut32 opengl32 pdh
    powrprof propsys psapi rpcrt4 secur32 setupapi shcore shell32 shlwapi uiautomationcore
    user32 userenv usp10 uxtheme version windowscodecs winhttp winmm winspool.drv wintrust
    ws2_32 wsock32 wtsapi32""".split()
)
# What a Linux with a screen has -> the Debian packages that hold it, the older name last.
LINUX_LIBRARIES = {
    "libc.so.6": "libc6",
    "libm.so.6": "libc6",
    "libdl.so.2": "libc6",
    "libpthread.so.0": "libc6",
    "librt.so.1": "libc6",
    "libutil.so.1": "libc6",
    "libresolv.so.2": "libc6",
    "ld-linux-x86-64.so.2": "libc6",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libEGL.so.1": "libegl1",
    "libdrm.so.2": "libdrm2",
    "libgbm.so.1": "libgbm1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-dri3.so.0": "libxcb-dri3-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
# Where Windows' loader and ours look: beside the program, beside the importing file, in the folders
# that PySide6 and numpy name when they are imported.
SHARED = ("", "_internal", "_internal/PySide6", "_internal/shiboken6", "_internal/numpy.libs")


@dataclass(frozen=True, slots=True)
class Closure:
    """``missing``: library -> who wants it. ``outside``: libraries taken from the system."""

    files: int
    missing: dict[str, list[str]]
    outside: frozenset[str]


def of_windows(folder: Path) -> Closure:
    """Check every .exe, .dll and .pyd."""
    files = [p for p in files_of(folder) if p.suffix.lower() in (".exe", ".dll", ".pyd")]
    places: dict[str, set[Path]] = {}
    for path in files:
        places.setdefault(path.name.lower(), set()).add(path.parent)
    shared = {folder / name for name in SHARED}
    missing: dict[str, list[str]] = {}
    outside = set()
    for path in files:
        for name in _windows_imports(path):
            if _is_windows_own(name):
                outside.add(name)
            elif not places.get(name, set()) & (shared | {path.parent}):
                missing.setdefault(name, []).append(path.relative_to(folder).as_posix())
    return Closure(len(files), missing, frozenset(outside))


def _windows_imports(path: Path) -> set[str]:
    said = output_of(["objdump", "--private-headers", path])
    return {name.lower() for name in re.findall(r"^\s*DLL Name: (\S+)", said, re.MULTILINE)}


def _is_windows_own(name: str) -> bool:
    return name.startswith(("api-ms-win-", "ext-ms-")) or (
        name.removesuffix(".dll") in WINDOWS_LIBRARIES
    )


def of_linux(folder: Path) -> Closure:
    """Check every ELF file: what it needs lies where its own search path leads, or beside the
    program (where PyInstaller's starter makes the linker look), or is the system's."""
    files = [path for path in files_of(folder) if _is_elf(path)]
    missing: dict[str, list[str]] = {}
    outside = set()
    for path in files:
        needed, search = _linux_imports(path)
        looked = [path.parent, folder / "_internal", *search]
        for name in needed:
            if any((place / name).exists() for place in looked):
                continue
            if name in LINUX_LIBRARIES:
                outside.add(name)
            else:
                missing.setdefault(name, []).append(path.relative_to(folder).as_posix())
    return Closure(len(files), missing, frozenset(outside))


def foreign_search_paths(folder: Path) -> dict[str, list[str]]:
    """Files that make the linker look outside the folder -> where."""
    found = {}
    for path in filter(_is_elf, files_of(folder)):
        inside = folder.resolve()
        away = [str(p) for p in _linux_imports(path)[1] if not p.resolve().is_relative_to(inside)]
        if away:
            found[path.relative_to(folder).as_posix()] = away
    return found


def _is_elf(path: Path) -> bool:
    if path.is_symlink():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _linux_imports(path: Path) -> tuple[list[str], list[Path]]:
    said = output_of(["readelf", "--dynamic", "--wide", path])
    needed = re.findall(r"\(NEEDED\).*\[(.+)\]", said)
    search = [p for line in re.findall(r"\(RU?N?PATH\).*\[(.*)\]", said) for p in line.split(":")]
    at = str(path.parent)
    return needed, [Path(p.replace("$ORIGIN", at).replace("${ORIGIN}", at)) for p in search if p]


def debian_packages(closure: Closure) -> list[str]:
    """The Debian packages that hold what the system must bring."""
    return sorted({LINUX_LIBRARIES[name] for name in closure.outside})
