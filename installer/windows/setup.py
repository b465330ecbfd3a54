"""Makes RMDesk-Setup.exe out of the frozen Windows program, by NSIS, on Linux or on Windows."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from installer import signing
from installer.environments import ROOT, SetUpError
from installer.freezing import ICONS, steady_env
from installer.steps import WORK, call, fingerprint, program_version, step

HERE = Path(__file__).parent
NAME = "RMDesk-Setup.exe"


def make_setup(folder: Path, frozen_mark: str, target: Path) -> None:
    """``target``: Setup of the frozen program in ``folder``."""
    script, words = HERE / "rmdesk.nsi", HERE / "words.nsh"
    mark = fingerprint(frozen_mark, script, words, program_version(), *signing.mark())
    version, sign = program_version(), signing.is_wanted()
    step("Setup.exe", target, mark, lambda: compile_setup(folder, target, version, sign=sign))


def compile_setup(
    folder: Path, target: Path, version: str, *, quick: bool = False, sign: bool = False
) -> None:
    """Run NSIS. ``quick`` packs loosely, in a tenth of the time: for trying things.

    ``sign``: the programs in ``folder``, the uninstaller and Setup itself.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    command: list[str | Path] = [_makensis(), "-V2", "-INPUTCHARSET", "UTF8"]
    command += [f"-DVERSION={version}", f"-DSOURCE={folder}", f"-DOUT={target}"]
    command += [f"-DICON={ICONS / 'rmdesk.ico'}", f"-DSIDE={ICONS / 'setup-side.bmp'}"]
    if quick:
        command.append("-DQUICK")
    if sign:
        signing.sign(*sorted(folder.glob("*.exe")))
        command.append(f'-DSIGN="{sys.executable}" "{ROOT / "installer" / "signing.py"}"')
    env = {**os.environ, **steady_env()}
    call([*command, HERE / "rmdesk.nsi"], folder=HERE, env=env, log=WORK / "makensis.log")


def _makensis() -> str:
    usual = Path(os.environ.get("PROGRAMFILES(X86)", "")) / "NSIS" / "makensis.exe"
    found = shutil.which("makensis") or (str(usual) if usual.is_file() else None)
    if found is None:
        raise SetUpError("NSIS is not installed (on Debian: apt-get install nsis).")
    return found
