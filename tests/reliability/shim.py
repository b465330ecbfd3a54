"""Builds the shim (shim.c) and starts programs under it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


def available() -> bool:
    """Whether there is a C compiler, and a system that can preload a library."""
    return sys.platform == "linux" and shutil.which("gcc") is not None


@cache
def library() -> Path:
    """The compiled shim, in a temporary folder."""
    made = Path(tempfile.gettempdir()) / f"rmdesk-shim-{os.getuid()}-{os.getpid()}.so"
    command = ["gcc", "-shared", "-fPIC", "-O1", "-w", "-o", made, HERE / "shim.c", "-ldl"]
    subprocess.run(command, check=True)
    return made


def under_shim(arguments: list[str], folder: Path, **more: str) -> subprocess.CompletedProcess[str]:
    """Run Python with ``arguments``, the shim looking at what is done in ``folder``."""
    env = {**os.environ, "LD_PRELOAD": str(library()), "SHIM_MATCH": str(folder), **more}
    env["PYTHONPATH"] = str(ROOT)
    return subprocess.run(
        [sys.executable, *arguments], env=env, capture_output=True, text=True, check=False
    )
