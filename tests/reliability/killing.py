"""kill -9 at random moments of real work: nothing acknowledged is lost, the next start is clean."""

from __future__ import annotations

import os
import random
import shutil
import signal
import tempfile
import time
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path

from rmdesk.services import open_services
from tests.reliability import work

MOST = 12  # pieces a child would do if it were let
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


def kill_working(rounds: int, seed: int = 1) -> Tally:
    """Edits, imports, rounds, backups, check-ins, undo and restores, one company all along.

    Each round waits until one to four pieces are acknowledged, however busy the computer is,
    and kills at a random moment of the next piece, or of the closing after the last.
    """
    chance, tally = random.Random(seed), Tally()
    with tempfile.TemporaryDirectory(prefix="rmdesk-kill-") as place:
        folder = Path(place) / "data"
        work.begin(folder)
        done: list[tuple[int, str]] = []
        start, pace = 0, 0.1
        for turn in range(rounds):
            if turn % 40 == 39:  # a company that grows without end only grows slow
                shutil.rmtree(folder)
                work.begin(folder)
                done, start = [], 0
            piece_seed, wanted = seed * 100_003 + turn, chance.randint(1, 4)
            plan = list(work.pieces(piece_seed, start, MOST))
            acked, pace = _killed(folder, piece_seed, start, wanted, chance.random() * pace, tally)
            now = [p for p in plan if p[0] <= acked]
            flying = plan[len(now)] if len(now) < MOST else None
            done += now
            for problem in work.problems(folder, done, flying):
                tally.wrong.append(f"round {turn}: {problem}")
            if len(now) < wanted:
                tally.wrong.append(f"round {turn}: only {len(now)} of {wanted} were acknowledged")
            if flying and work.noted(folder) == flying[0]:
                done.append(flying)
            # One under way may have been done in part, which its undo could not show.
            start = (flying or plan[-1])[0] + 1
            tally.rounds += 1
            tally.acknowledged += len(now)
    return tally


def _killed(
    folder: Path, seed: int, start: int, wanted: int, after: float, tally: Tally
) -> tuple[int, float]:
    """Let a child work until ``wanted`` pieces are acknowledged and ``after`` more seconds, and
    kill it. Returns the last number acknowledged, and how long a piece took."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            work.work(folder, seed, start, MOST, lambda n: os.write(writing, b"%d\n" % n))
        finally:
            os._exit(0)
    os.close(writing)
    said, times = b"", []
    while said.count(b"\n") < wanted and (more := os.read(reading, 4096)):
        said += more
        times.append(time.perf_counter())
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    tally.caught_working += os.WIFSIGNALED(status)
    with os.fdopen(reading, "rb") as pipe:
        lines = (said + pipe.read()).split(b"\n")[:-1]
    pace = (times[-1] - times[0]) / (len(times) - 1) if len(times) > 1 else 2 * after + 0.02
    return int(lines[-1]) if lines else start - 1, min(1.0, pace)


def kill_upgrading(rounds: int, seed: int = 1) -> Tally:
    """The file of the first release, killed while it is brought up to date.

    How long that takes now is measured every 25 rounds, so that the kills fall all over it.
    """
    chance, tally, longest = random.Random(seed), Tally(), 0.3
    with tempfile.TemporaryDirectory(prefix="rmdesk-kill-") as place:
        import_module("alembic.command")  # here, so that no child's time goes into that
        for turn in range(rounds):
            folder = Path(place) / str(turn)
            if turn % 25 == 0 and rounds > 1:
                begin = time.perf_counter()
                _upgrade(folder, after=None)
                longest = time.perf_counter() - begin
                shutil.rmtree(folder)
            tally.caught_working += _upgrade(folder, after=chance.uniform(0, longest))
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


def _upgrade(folder: Path, *, after: float | None) -> bool:
    """Open the old file in a child, and kill that ``after`` seconds; whether it was caught."""
    folder.mkdir()
    shutil.copy(RELEASED, folder / "company.rmdesk")
    child = os.fork()
    if child == 0:
        try:
            open_services(folder, work.CLOCK)
        finally:
            os._exit(0)
    if after is not None:
        time.sleep(after)
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)
