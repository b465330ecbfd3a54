"""Makes the self-extracting installer: a shell script with the packed program behind it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from installer.environments import SetUpError
from installer.freezing import ICONS
from installer.linux.desktop_files import filled, write_share
from installer.steps import OUT, WORK, empty, fingerprint, set_dates, source_date, step

HERE = Path(__file__).parent
NAME = "RMDesk-linux-x86_64.run"
# Steady in order, owner and date, whoever packs.
TAR = ["tar", "--sort=name", "--owner=0", "--group=0", "--numeric-owner", "--format=gnu"]


def make_runfile(folder: Path, frozen_mark: str) -> Path:
    """The installer of the frozen program in ``folder``."""
    target = OUT / NAME
    mark = fingerprint(frozen_mark, HERE, source_date())
    step("self-extracting installer", target, mark, lambda: compose(folder, target))
    return target


def compose(folder: Path, target: Path, *, quick: bool = False) -> None:
    """Write ``target``, the installer of ``folder``. ``quick`` packs loosely: for trying things."""
    root = empty(WORK / "runfile")
    shutil.copytree(folder, root / "rmdesk", symlinks=True)
    write_share(root / "share", ICONS, executable="@PROGRAM@")
    set_dates(root)
    packed = WORK / "runfile.tar.xz"
    strength = "-0" if quick else "-6"
    tar: list[str | Path] = [*TAR, "-C", root, "-cf", "-", "."]
    with packed.open("wb") as file, subprocess.Popen(tar, stdout=subprocess.PIPE) as pack:
        squeeze = subprocess.run(
            ["xz", strength, "-T2", "--check=crc32"], stdin=pack.stdout, stdout=file, check=False
        )
        if pack.wait() or squeeze.returncode:
            raise SetUpError("tar and xz could not pack the program.")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(_script().encode() + packed.read_bytes())
    target.chmod(0o755)
    packed.unlink()


def _script() -> str:
    """The script, which knows how long it is itself; tail counts bytes from 1."""
    text = filled("install.sh")
    length = len(text.replace("@OFFSET@", " " * 7).replace("@LENGTH@", " " * 7).encode())
    # Spaces, not zeros, fill the numbers up: a shell takes 010 for eight.
    return text.replace("@OFFSET@", f"{length + 1:<7d}").replace("@LENGTH@", f"{length:<7d}")
