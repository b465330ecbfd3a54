"""Power cuts, played through: what was written but not yet synced may be lost, torn, or there.

Real work is recorded call by call; then for many moments of it a disk is made up as a power
cut could have left it: of each file, writes since its last sync land or not, sector by sector;
of each folder, names made, changed or removed since its last sync are kept up to some point.
"""

from __future__ import annotations

import random
import shutil
import struct
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.reliability import work
from tests.reliability.shim import under_shim

SECTOR = 512


@dataclass(frozen=True)
class Call:
    kind: str  # Create, Write, Sync, Truncate, Unlink, Rename
    path: str
    at: int
    data: bytes


def read_trace(content: bytes) -> list[Call]:
    calls, at = [], 0
    while at + 19 <= len(content):
        kind = chr(content[at])
        length, place, size = struct.unpack_from("<Hqq", content, at + 1)
        at += 19
        path = content[at : at + length].decode()
        at += length
        data = b""
        if kind in "WR" and size > 0:
            data = content[at : at + size]
            at += size
        calls.append(Call(kind, path, place, data))
    return calls


@dataclass
class File:
    """What is on the disk for certain, and what has been written since."""

    safe: bytearray = field(default_factory=bytearray)
    since: list[Call] = field(default_factory=list)

    def sync(self) -> None:
        for call in self.since:
            _apply(self.safe, call.kind, call.at, call.data)
        self.since.clear()

    def after_a_cut(self, chance: random.Random) -> bytes:
        found, mode = bytearray(self.safe), chance.random()
        for at, call in enumerate(self.since):
            if mode < 0.25 and at >= len(self.since) * chance.random():
                break  # in order, up to a point
            if call.kind == "T":
                if mode < 0.25 or chance.random() < 0.5:
                    _apply(found, "T", call.at, b"")
                continue
            for begin in range(0, len(call.data), SECTOR):
                if mode < 0.25 or chance.random() < 0.5:
                    _apply(found, "W", call.at + begin, call.data[begin : begin + SECTOR])
        return bytes(found)


def _apply(content: bytearray, kind: str, at: int, data: bytes) -> None:
    if kind == "W":
        content.extend(bytes(max(0, at + len(data) - len(content))))
        content[at : at + len(data)] = data
    elif at < len(content):
        del content[at:]
    else:
        content.extend(bytes(at - len(content)))


class Disk:
    """Names and files; a name's change is certain only once its folder was synced."""

    def __init__(self) -> None:
        self.now: dict[str, File] = {}
        self.safe: dict[str, File] = {}
        self.since: dict[str, list[tuple[str, File | None]]] = defaultdict(list)
        self.acknowledged = -1

    def start_with(self, folder: Path) -> None:
        for path in folder.rglob("*"):
            if path.is_file():
                self.now[str(path)] = self.safe[str(path)] = File(bytearray(path.read_bytes()))

    def take(self, call: Call) -> None:
        if call.path.endswith("/ack"):
            if call.kind == "W":
                self.acknowledged = int(call.data)
            return
        if call.kind == "C":
            self._name(call.path, File())
        elif call.kind in "WT" and call.path in self.now:
            self.now[call.path].since.append(call)
        elif call.kind == "U":
            self._name(call.path, None)
        elif call.kind == "R" and call.path in self.now:
            moved = self.now[call.path]
            self._name(call.data.decode(), moved)
            self._name(call.path, None)
        elif call.kind == "S" and call.path in self.now:
            self.now[call.path].sync()
        elif call.kind == "S":
            for path, file in self.since.pop(call.path, []):
                _set(self.safe, path, file)

    def _name(self, path: str, file: File | None) -> None:
        _set(self.now, path, file)
        self.since[str(Path(path).parent)].append((path, file))

    def after_a_cut(self, chance: random.Random) -> dict[str, bytes]:
        names = dict(self.safe)
        for changes in self.since.values():
            for path, file in changes[: chance.randint(0, len(changes))]:
                _set(names, path, file)
        return {path: file.after_a_cut(chance) for path, file in names.items()}


def _set(names: dict[str, File], path: str, file: File | None) -> None:
    if file is None:
        names.pop(path, None)
    else:
        names[path] = file


@dataclass
class Cuts:
    cuts: int = 0
    calls: int = 0
    wrong: list[str] = field(default_factory=list)

    def line(self) -> str:
        return f"power cuts: {self.cuts} in {self.calls} recorded calls, {len(self.wrong)} failures"


def cut_power(cuts: int, runs: int, pieces: int = 12) -> Cuts:
    """Record ``runs`` pieces of work, and cut the power ``cuts`` times in all."""
    tally = Cuts()
    with tempfile.TemporaryDirectory(prefix="rmdesk-power-") as place:
        for seed in range(runs):
            folder = Path(place) / f"run{seed}" / "data"
            folder.parent.mkdir()
            work.begin(folder)
            disk = Disk()
            disk.start_with(folder)
            trace = Path(place) / f"{seed}.trace"
            arguments = ["-m", "tests.reliability.work", str(folder), str(seed), str(pieces)]
            done = under_shim(arguments, folder, SHIM_TRACE=str(trace))
            if done.returncode:
                tally.wrong.append(done.stderr[-500:])
                continue
            calls = read_trace(trace.read_bytes())
            tally.calls += len(calls)
            plan = list(work.pieces(seed, 0, pieces))
            chance = random.Random(seed)
            for acked, files in _moments(disk, calls, cuts // runs, chance):
                _check(folder, Path(place) / "cut" / "data", files, plan, acked, tally)
    return tally


def _moments(
    disk: Disk, calls: list[Call], many: int, chance: random.Random
) -> Iterator[tuple[int, dict[str, bytes]]]:
    wanted = sorted(chance.choices(range(1, len(calls)), k=many))
    for at, call in enumerate(calls):
        while wanted and wanted[0] == at:
            wanted.pop(0)
            yield disk.acknowledged, disk.after_a_cut(chance)
        disk.take(call)


def _check(
    folder: Path, there: Path, files: dict[str, bytes], plan: list[tuple[int, str]], acked: int,
    tally: Cuts,
) -> None:  # fmt: skip
    shutil.rmtree(there.parent, ignore_errors=True)
    there.mkdir(parents=True)
    for path, content in files.items():
        target = there / Path(path).relative_to(folder)
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(content)
    done = [p for p in plan if p[0] <= acked]
    flying = plan[len(done)] if len(done) < len(plan) else None
    tally.cuts += 1
    tally.wrong += work.problems(there, done, flying)
