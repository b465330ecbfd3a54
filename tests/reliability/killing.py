"""kill -9 at random moments of real work: nothing acknowledged is lost, the next start is clean."""

from __future__ import annotations

import os
import random
import shutil
import signal
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from rmdesk.services import open_services
from tests.reliability import work

RELEASED = Path(__file__).parent.parent / "data" / "released" / "0001.rmdesk"


@dataclass
class Tally:
    rounds: int = 0
    acknowledged: int = 0
    caught_working: int = 0
    wrong: list[str] = field(default_factory=list)

    def line(self, what: str) -> str:
        return (
            f"{what}: {self.rounds} rounds, {self.caught_working} killed while working, "
            f"{self.acknowledged} acknowledged changes, {len(self.wrong)} failures"
        )


def kill_working(rounds: int, seed: int = 1, longest: float = 1.2) -> Tally:
    """Edits, imports, rounds, backups, check-ins, undo and restores, one company all along."""
    chance, tally = random.Random(seed), Tally()
    with tempfile.TemporaryDirectory(prefix="rmdesk-kill-") as place:
        folder = Path(place) / "data"
        work.begin(folder)
        done: list[tuple[int, str]] = []
        start = 0
        for turn in range(rounds):
            if turn % 40 == 39:  # a company that grows without end only grows slow
                shutil.rmtree(folder)
                work.begin(folder)
                done, start = [], 0
            plan = list(work.pieces(seed * 100_003 + turn, start, 500))
            acked = _killed(folder, seed * 100_003 + turn, start, chance.uniform(0, longest), tally)
            now = [p for p in plan if p[0] <= acked]
            flying = plan[len(now)]
            done += now
            for problem in work.problems(folder, done, flying):
                tally.wrong.append(f"round {turn}: {problem}")
            if _has_flown(folder, flying):
                done.append(flying)
                start = flying[0] + 1
            else:
                # The piece under way may have been done in part, which its undo could not show.
                start = flying[0] + 1
            tally.rounds += 1
            tally.acknowledged += len(now)
    return tally


def _has_flown(folder: Path, flying: tuple[int, str]) -> bool:
    services = open_services(folder, work.CLOCK)
    noted = services.session.snapshot().people[0].notes
    services.close()
    return noted == str(flying[0])


def _killed(folder: Path, seed: int, start: int, after: float, tally: Tally) -> int:
    """Let a child work for a moment, kill it; the last number it acknowledged."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            work.work(folder, seed, start, 500, lambda n: os.write(writing, b"%d\n" % n))
        finally:
            os._exit(0)
    os.close(writing)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    tally.caught_working += os.WIFSIGNALED(status)
    with os.fdopen(reading, "rb") as pipe:
        lines = pipe.read().split(b"\n")[:-1]
    return int(lines[-1]) if lines else start - 1


def kill_upgrading(rounds: int, seed: int = 1, longest: float = 0.3) -> Tally:
    """The file of the first release, killed while it is brought up to date."""
    chance, tally = random.Random(seed), Tally()
    with tempfile.TemporaryDirectory(prefix="rmdesk-kill-") as place:
        for turn in range(rounds):
            folder = Path(place) / str(turn)
            folder.mkdir()
            shutil.copy(RELEASED, folder / "company.rmdesk")
            child = os.fork()
            if child == 0:
                try:
                    open_services(folder, work.CLOCK)
                finally:
                    os._exit(0)
            time.sleep(chance.uniform(0, longest))
            os.kill(child, signal.SIGKILL)
            _, status = os.waitpid(child, 0)
            tally.caught_working += os.WIFSIGNALED(status)
            tally.rounds += 1
            try:
                services = open_services(folder, work.CLOCK)
                company = services.session.snapshot()
                services.close()
                if (len(company.people), len(company.history)) != (14, 10):
                    tally.wrong.append(f"upgrade {turn}: not all there")
            except Exception as error:  # noqa: BLE001 - a finding
                tally.wrong.append(f"upgrade {turn}: {type(error).__name__}: {error}")
            shutil.rmtree(folder)
    return tally
