"""Running commands as a shop's own scripts would."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from rmdesk.cli import main

ROOT = Path(__file__).parent.parent.parent
TODAY = "2026-03-16"


@dataclass(frozen=True)
class Done:
    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class Program:
    """The program on one data folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, *arguments: object, status: int = 0, today: str = TODAY) -> Done:
        """Run a command and hold it to an exit status. The file is closed between commands."""
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err):
            try:
                found = main(self._line(arguments, today))
            except SystemExit as left:  # argparse leaves so on wrong usage
                found = int(left.code or 0)
        return self._checked(Done(found, out.getvalue(), err.getvalue()), status)

    def apart(self, *arguments: object, status: int = 0, today: str = TODAY) -> Done:
        """The same in a process of its own, as a scheduler starts it."""
        run = subprocess.run(
            [sys.executable, str(ROOT / "main.py"), *self._line(arguments, today)],
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        return self._checked(Done(run.returncode, run.stdout, run.stderr), status)

    def _line(self, arguments: tuple[object, ...], today: str) -> list[str]:
        return ["--data-dir", str(self.folder), "--today", today, *map(str, arguments)]

    def _checked(self, done: Done, status: int) -> Done:
        assert done.status == status, done.out + done.err
        assert "Traceback" not in done.err
        return done


@pytest.fixture
def rmdesk(tmp_path: Path) -> Program:
    return Program(tmp_path / "data")


def with_staff(folder: Path, staff: str, *commands: tuple[object, ...]) -> Program:
    """A company of these people, given as a file of text, after ``commands``."""
    file = folder / "staff.csv"
    file.write_text(staff, encoding="utf-8")
    program = Program(folder / "data")
    for command in (("import", file), *commands):
        program(*command)
    return program


def copy_of(program: Program, folder: Path) -> Program:
    """The same company for one test alone: making it anew takes ten times as long."""
    shutil.copytree(program.folder.parent, folder, dirs_exist_ok=True)
    return Program(folder / "data")
