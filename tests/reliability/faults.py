"""A full disk and a failing one, at every single call: a plain sentence, nothing lost, and work
goes on once there is room again.

    python -m tests.reliability.faults FOLDER STEP      under the shim; prints what it found
"""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from rmdesk.domain.errors import UserError
from rmdesk.services import open_services
from tests.reliability import work
from tests.reliability.shim import under_shim

SEED, PIECES = 5, 8
KINDS = {"disk full": (errno.ENOSPC, 1), "one write fails": (errno.EIO, 0)}


@dataclass
class Faults:
    faults: int = 0
    told: int = 0
    wrong: list[str] = field(default_factory=list)

    def line(self) -> str:
        return (
            f"disk faults: {self.faults} calls failed, {self.told} told in a plain sentence, "
            f"{len(self.wrong)} failures"
        )


def fail_every(step: int) -> Faults:
    """Let every ``step``-th call of some real work fail, once for each kind of fault."""
    tally = Faults()
    with tempfile.TemporaryDirectory(prefix="rmdesk-faults-") as place:
        folder = Path(place) / "data"
        work.begin(folder)
        done = under_shim(["-m", "tests.reliability.faults", str(folder), str(step)], folder)
        for line in done.stdout.splitlines():
            what, _, rest = line.partition(" ")
            if what == "faults":
                tally.faults += 1
                tally.told += rest == "told"
            else:
                tally.wrong.append(line)
        if done.returncode:
            tally.wrong.append(done.stderr[-800:])
    return tally


def main(arguments: list[str]) -> int:
    folder, step = Path(arguments[0]), int(arguments[1])
    shim = ctypes.CDLL(os.environ["LD_PRELOAD"])
    calls = _count(folder, shim)
    for name, (code, sticky) in KINDS.items():
        for at in range(1, calls, step):
            there = folder.parent / "data-now"
            shutil.copytree(folder, there)
            child = os.fork()
            if child == 0:
                _one(there, shim, name, at, code, sticky)
                sys.stdout.flush()
                os._exit(0)
            _, status = os.waitpid(child, 0)
            if status:
                print(f"wrong {name} at {at}: the process died ({status})", flush=True)
            shutil.rmtree(there)
    return 0


def _count(folder: Path, shim: ctypes.CDLL) -> int:
    """How many calls the work makes."""
    reading, writing = os.pipe()
    if os.fork() == 0:
        there = folder.parent / "data-count"
        shutil.copytree(folder, there)
        shim.shim_arm(-1, 0, 0)
        _work(there, [])
        os.write(writing, b"%d" % shim.shim_count())
        shutil.rmtree(there)
        os._exit(0)
    os.wait()
    return int(os.read(reading, 20))


def _one(folder: Path, shim: ctypes.CDLL, name: str, at: int, code: int, sticky: int) -> None:
    done: list[tuple[int, str]] = []
    shim.shim_arm(at, code, sticky)
    told = ""
    try:
        told = _work(folder, done)
    except Exception as error:  # noqa: BLE001 - a finding: no plain sentence
        print(f"wrong {name} at {at}: {type(error).__name__}: {error}")
    shim.shim_arm(-1, 0, 0)  # there is room again
    print("faults", "told" if told else "unseen")
    plan = list(work.pieces(SEED, 0, PIECES))
    flying = next((p for p in plan if p not in done), None)
    for problem in work.problems(folder, done, flying):
        print(f"wrong {name} at {at}: {problem}")


def _work(folder: Path, done: list[tuple[int, str]]) -> str:
    """Work until something is refused; what was said then."""
    try:
        services = open_services(folder, work.CLOCK)
    except UserError as error:
        return str(error)
    try:
        for number, kind in work.pieces(SEED, 0, PIECES):
            work.do(services, number, kind, folder)
            done.append((number, kind))
    except UserError as error:
        return str(error)
    finally:
        services.close()
    return ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
