"""Makes the Debian package: the frozen folder in /usr/lib/rmdesk, and what desktops ask."""

from __future__ import annotations

import gzip
import os
import re
import shutil
from email.utils import formatdate
from pathlib import Path

from installer import closure
from installer.environments import ROOT
from installer.freezing import ICONS
from installer.linux.desktop_files import filled, write_share
from installer.steps import (
    OUT,
    WORK,
    call,
    empty,
    fingerprint,
    program_version,
    set_dates,
    size_of,
    source_date,
    step,
)

HERE = Path(__file__).parent
MAINTAINER = "RMDesk contributors <rmdesk@rmdesk.invalid>"
CONTROL = """Package: rmdesk
Version: {version}
Architecture: amd64
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: cups-client
Section: misc
Priority: optional
Description: lunch pairs in which newcomers and veterans teach each other
 RMDesk pairs the people of a small business for lunch so that newcomers and
 veterans teach each other. It keeps staff and skills in one file on your own
 computer, suggests each week's best pairs and says why, and prints the sheet
 for the break room. No account, no server, no network.
"""
COPYRIGHT = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: RMDesk

Files: *
Copyright: 2026 RMDesk contributors
License: Expat

Comment: What RMDesk is built on, and under which licences, is listed in
 /usr/lib/rmdesk/_internal/resources/licenses/THIRD-PARTY.md.

License: Expat
{licence}
"""


def make_deb(folder: Path, frozen_mark: str) -> Path:
    """The package of the frozen program in ``folder``."""
    target = OUT / f"rmdesk_{program_version()}_amd64.deb"
    mark = fingerprint(frozen_mark, HERE, ROOT / "installer" / "closure.py", source_date())
    step("deb", target, mark, lambda: _build(folder, target))
    return target


def depends(folder: Path) -> str:
    """What the package needs of Debian and Ubuntu, as the files themselves say it."""
    packages = closure.debian_packages(closure.of_linux(folder))
    packages.append("fontconfig-config")  # Tells where fonts are, and brings one along.
    packages[packages.index("libc6")] = f"libc6 (>= {_newest_glibc(folder)})"
    return ", ".join(sorted(packages))


def _newest_glibc(folder: Path) -> str:
    """The newest version of the C library that any file asks for."""
    newest = (2, 31)
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink() and (".so" in path.name or path.suffix == ""):
            found = re.findall(rb"GLIBC_(\d+)\.(\d+)\b", path.read_bytes())
            newest = max([newest, *((int(a), int(b)) for a, b in found)])
    return ".".join(map(str, newest))


def _build(folder: Path, target: Path) -> None:
    root = empty(WORK / "deb")
    program = root / "usr" / "lib" / "rmdesk"
    shutil.copytree(folder, program, symlinks=True)
    for path in program.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == program / "rmdesk" else 0o644)
    (root / "usr" / "bin").mkdir()
    (root / "usr" / "bin" / "rmdesk").symlink_to("../lib/rmdesk/rmdesk")
    share = root / "usr" / "share"
    write_share(share, ICONS)
    _write_papers(share)
    control = CONTROL.format(
        version=program_version(),
        maintainer=MAINTAINER,
        size=size_of(root) // 1024,
        depends=depends(folder),
    )
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    for path in root.rglob("*"):
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)
    set_dates(root)
    env = {**os.environ, "SOURCE_DATE_EPOCH": source_date()}
    target.parent.mkdir(parents=True, exist_ok=True)
    options = ["--root-owner-group", "-Zxz", "-z6"]
    call(["dpkg-deb", *options, "--build", root, target], env=env, log=WORK / "deb.log")


def _write_papers(share: Path) -> None:
    """Copyright, changelog, manual page, and what lintian is to pass over."""
    papers = share / "doc" / "rmdesk"
    papers.mkdir(parents=True)
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8").strip()
    body = licence.partition("\n\n")[2].partition("\n\n")[2] or licence
    indented = "\n".join(f" {line}" if line else " ." for line in body.splitlines())
    (papers / "copyright").write_text(COPYRIGHT.format(licence=indented), encoding="utf-8")
    day = formatdate(int(source_date()))
    changes = f"rmdesk ({program_version()}) stable; urgency=low\n\n  * This release.\n\n"
    _pack(papers / "changelog.gz", f"{changes} -- {MAINTAINER}  {day}\n")
    manual = share / "man" / "man1"
    manual.mkdir(parents=True)
    _pack(manual / "rmdesk.1.gz", filled("rmdesk.1"))
    overrides = share / "lintian" / "overrides"
    overrides.mkdir(parents=True)
    shutil.copyfile(HERE / "lintian-overrides", overrides / "rmdesk")


def _pack(target: Path, text: str) -> None:
    target.write_bytes(gzip.compress(text.encode(), mtime=0))
