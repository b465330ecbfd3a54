"""The long forms of tests/reliability, and what they found; each can be named alone.

python3 installer/dev.py bench reliability
PYTHONPATH=. python tests/bench/bench_reliability.py kill power faults damage fuzz soak model
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from tests.reliability import damage, faults, fuzzing, killing, model, power, soak


def kill() -> tuple[str, list[str]]:
    working, upgrading = killing.kill_working(850), killing.kill_upgrading(150)
    lines = [working.line("kill -9 while working"), upgrading.line("kill -9 while upgrading")]
    return "\n".join(lines), working.wrong + upgrading.wrong


def cut() -> tuple[str, list[str]]:
    found = power.cut_power(500, 10)
    return found.line(), found.wrong


def fail() -> tuple[str, list[str]]:
    found = faults.fail_every(13)
    return found.line(), found.wrong


def hurt() -> tuple[str, list[str]]:
    found = damage.damage_many(2000)
    return found.lines(), found.wrong


def fuzz() -> tuple[str, list[str]]:
    found = fuzzing.fuzz(50_000)
    return found.line(), found.wrong


def live() -> tuple[str, list[str]]:
    """Eight years in which 2,080 people come and go, 20 of them at work at a time."""
    found = soak.soak(8 * 52, at_work=20, coming=5)
    return found.lines(), found.wrong


ALL: dict[str, Callable[[], tuple[str, list[str]]]] = {
    "kill": kill,
    "power": cut,
    "faults": fail,
    "damage": hurt,
    "fuzz": fuzz,
    "soak": live,
    "model": lambda: model.live(100_000),
}


def main(names: list[str]) -> int:
    failures = 0
    for name in names or list(ALL):
        begin = time.perf_counter()
        text, wrong = ALL[name]()
        print(f"{text}\n  ({time.perf_counter() - begin:.0f} s)", flush=True)
        for line in wrong[:20]:
            print(f"  {line}", flush=True)
        failures += len(wrong)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
