"""The system packages Qt and the tests want on Debian and Ubuntu, and how to get the missing ones.

Other systems bring what is needed along (Windows, macOS) or are left to their owner. What is
missing is asked of the dynamic linker and the search path, not of the package manager: names of
packages change from release to release, names of libraries do not.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

from installer import environments

# Library -> the package that holds it in Debian 12. Later releases renamed a few (libglib2.0-0t64)
# and still answer to these names.
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# Command of dev.py -> the programs it calls -> their packages.
PROGRAMS: dict[str, dict[str, str]] = {
    "run": {},
    "test": {
        "Xvfb": "xvfb",
        "openbox": "openbox",
        "xdotool": "xdotool",
        "qpdf": "qpdf",
        "strace": "strace",
        "pdftotext": "poppler-utils",
    },
    "build": {"objdump": "binutils", "xz": "xz-utils", "fakeroot": "fakeroot"},
    "e2e": {
        "cupsd": "cups",
        "lp": "cups-client",
        "/usr/lib/cups/backend/cups-pdf": "printer-driver-cups-pdf",
    },
    "windows": {
        "wine": "wine",
        "Xvfb": "xvfb",
        "makensis": "nsis",
        "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
    },
    "package": {
        "debootstrap": "debootstrap",
        "xdotool": "xdotool",
        "import": "imagemagick",
        "lintian": "lintian",
        "osslsigncode": "osslsigncode",
        "openssl": "openssl",
        "desktop-file-validate": "desktop-file-utils",
        "appstreamcli": "appstream",
        "openbox": "openbox",
    },
}
# Programs an ordinary user's search path may not reach.
SYSTEM_PATH = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/sbin"])


def provide(command: str) -> None:
    """Install what a command misses when we are root; else say what to type and go on."""
    if not _is_debian():
        return
    missing = missing_packages(command)
    if not missing:
        return
    if os.geteuid() == 0:
        _install(missing)
    else:
        print(
            "Some system packages are missing. If something fails below, type this first:\n"
            f"  sudo apt-get install --no-install-recommends {' '.join(missing)}",
            file=sys.stderr,
        )


def missing_packages(command: str) -> list[str]:
    """Names of the packages still wanted, in a steady order."""
    known = _known_libraries()
    missing = [package for library, package in LIBRARIES.items() if library not in known]
    python = f"python{sys.version_info.major}.{sys.version_info.minor}"
    if importlib.util.find_spec("ensurepip") is None:
        # Debian cuts this out of Python; without it no environment can be made.
        missing.append(f"{python}-venv")
    if command == "build" and (system := _system_python()):
        # A frozen program carries Python as a library, which Debian keeps apart.
        if f"lib{system}.so.1.0" not in known:
            missing.append(f"lib{system}")
        if not (Path("/usr/lib") / system / "ensurepip").exists():
            missing.append(f"{system}-venv")
    programs = PROGRAMS[command].items()
    missing += [
        package for program, package in programs if shutil.which(program, path=SYSTEM_PATH) is None
    ]
    return list(dict.fromkeys(missing))


def _system_python() -> str | None:
    """“python3.11” where the system has one to freeze programs with, see environments.py."""
    system = Path("/usr/bin/python3")
    name = system.resolve().name
    usable = any(name == f"python{version}" for version in environments.PYTHONS)
    return name if usable else None


def own_mirror() -> tuple[str, str]:
    """This system's name (“bookworm”), and the place its own packages come from."""
    fields = "$(ORIGIN)|$(CODENAME)|$(REPO_URI)"
    command = ["apt-get", "indextargets", "--format", fields, "Created-By: Packages"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    release = Path("/etc/os-release").read_text(encoding="utf-8")
    for line in said.splitlines():
        origin, name, place = line.split("|")
        if origin in ("Debian", "Ubuntu") and f"VERSION_CODENAME={name}\n" in release:
            return name, place
    raise environments.SetUpError("This system does not say where its packages come from.")


def _is_debian() -> bool:
    return sys.platform == "linux" and all(map(shutil.which, ("apt-get", "dpkg-query")))


def _known_libraries() -> set[str]:
    """Names of the libraries the dynamic linker finds."""
    ldconfig = shutil.which("ldconfig", path=SYSTEM_PATH)
    if ldconfig is None:
        return set(LIBRARIES)  # Cannot be asked: let Qt itself complain.
    listing = subprocess.run([ldconfig, "-p"], capture_output=True, text=True, check=False)
    return {line.split()[0] for line in listing.stdout.splitlines() if "=>" in line}


def _install(packages: list[str]) -> None:
    """Install, fetching the package lists only when that fails without."""
    print(f"Installing system packages: {' '.join(packages)}", file=sys.stderr)
    if _apt_get("install", packages, quiet=True):
        return
    _apt_get("update", [])
    if not _apt_get("install", packages):
        print(
            "Not all system packages could be installed (apt-get’s own words are above). "
            "Going on without them.",
            file=sys.stderr,
        )


def _apt_get(what: str, packages: list[str], *, quiet: bool = False) -> bool:
    command = ["apt-get", "-qq", what]
    if packages:
        command += ["--yes", "--no-install-recommends", *packages]
    done = subprocess.run(
        command,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL if quiet else None,
        check=False,
    )
    return done.returncode == 0


if __name__ == "__main__":
    provide("test")
