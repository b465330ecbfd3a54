"""dev.py build: from pinned inputs to the files an owner double-clicks, weighed and hashed."""

from __future__ import annotations

import platform
import sys
from pathlib import Path

from installer import debian
from installer.environments import ROOT, SetUpError
from installer.freezing import freeze_here, freeze_windows, listing
from installer.steps import OUT, fingerprint, hash_of, size_of

MB = 1_000_000
# What a build may weigh, in bytes; the README and tests/package name the same.
MOST = {
    "RMDesk-Setup.exe": 60 * MB,
    "Windows, installed": 190 * MB,
    "Linux, installed": 245 * MB,
    ".deb": 80 * MB,
    ".run": 80 * MB,
}
TARGETS = ("folder", "linux", "windows", "macos", "all")


def build(args: list[str]) -> int:
    """Build what is named: folder, linux, windows, macos or all; for this system if nothing is."""
    here = {"Windows": "windows", "Darwin": "macos"}.get(platform.system(), "linux")
    wanted = args[0] if args else here
    if wanted not in TARGETS or len(args) > 1:
        raise SetUpError(f"build knows {', '.join(TARGETS)}; not {' '.join(args)}.")
    made: dict[str, Path] = {}
    if wanted == "folder" or (wanted in ("linux", "all") and here == "linux"):
        made |= _linux(only_folder=wanted == "folder")
    if wanted in ("windows", "all"):
        made |= _windows()
    if wanted == "macos":
        made |= _macos()
    return _report(made)


def _linux(*, only_folder: bool) -> dict[str, Path]:
    print("Linux" if platform.system() == "Linux" else "This system")
    debian.provide("build")
    folder = freeze_here()
    made = {"Linux, installed" if platform.system() == "Linux" else "folder": folder}
    if not only_folder:
        from installer.linux.deb import make_deb
        from installer.linux.runfile import make_runfile

        mark = fingerprint(listing(folder))
        made[".deb"] = make_deb(folder, mark)
        made[".run"] = make_runfile(folder, mark)
    return made


def _windows() -> dict[str, Path]:
    from installer.windows import setup

    print("Windows")
    if platform.system() == "Linux":
        debian.provide("build")
        debian.provide("windows")
        folder = freeze_windows()
    else:
        folder = freeze_here()
    target = OUT / setup.NAME
    setup.make_setup(folder, fingerprint(listing(folder)), target)
    return {"Windows, installed": folder, "RMDesk-Setup.exe": target}


def _macos() -> dict[str, Path]:
    if platform.system() != "Darwin":
        raise SetUpError("The macOS program can only be built on macOS; see the workflow release.")
    from installer.steps import call

    freeze_here()
    bundle, target = OUT / "RMDesk.app", OUT / "RMDesk.dmg"
    target.unlink(missing_ok=True)
    options = ["-volname", "RMDesk", "-srcfolder", str(bundle), "-format", "UDZO"]
    call(["hdiutil", "create", *options, target])
    return {"RMDesk.app": bundle, ".dmg": target}


def _report(made: dict[str, Path]) -> int:
    """Say what was made, how large it is, and its hash; fail where a budget is broken."""
    too_large = []
    sums = []
    print()
    for name, path in made.items():
        size = size_of(path)
        most = MOST.get(name)
        limit = f" of at most {most / MB:.0f}" if most else ""
        shown = path.relative_to(ROOT).as_posix()
        print(f"{shown:40} {size / MB:7.1f} MB{limit}")
        if path.is_file():
            sums.append(f"{hash_of(path)}  {path.name}")
            print(f"    sha256 {sums[-1].split()[0]}")
        if most and size > most:
            too_large.append(name)
    _write_sums(sums)
    if too_large:
        print(f"Too large: {', '.join(too_large)}", file=sys.stderr)
    return 1 if too_large else 0


def _write_sums(sums: list[str]) -> None:
    """dist/SHA256SUMS: a line for each file made, those of earlier builds kept."""
    if not sums:
        return
    path = OUT / "SHA256SUMS"
    old = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    names = {line.split()[1] for line in sums}
    kept = [line for line in old if line.split()[1] not in names]
    path.write_text("\n".join(sorted([*kept, *sums], key=lambda s: s.split()[1])) + "\n")
