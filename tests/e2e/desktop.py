"""A desktop of our own: a screen, a window manager, a printer; and hands that count clicks.

What is on the screen is looked at the way people do: the one main button is found by its
colour, and an answer is waited for by watching the picture change. Nothing in the program
knows that it is tested.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import numpy as np
import pytest
from PIL import Image, ImageGrab

from rmdesk.ui.theme import load_tokens

ROOT = Path(__file__).resolve().parents[2]
SCREEN = "1366x768x24"
PATIENCE = 40.0
T = TypeVar("T")


class Button:
    """Where a main button is on the screen, and what it looks like."""

    def __init__(self, left: int, top: int, picture: Image.Image) -> None:
        self.left, self.top = left, top
        self.picture = picture

    @property
    def middle(self) -> tuple[int, int]:
        return self.left + self.picture.width // 2, self.top + self.picture.height // 2

    def says(self) -> np.ndarray | None:
        """Its letters, in one size: neither where it is, nor whether the mouse is over it."""
        inside = self.picture.crop((6, 6, self.picture.width - 6, self.picture.height - 6))
        grey = inside.convert("L")
        light = np.asarray(grey) > 160
        rows, columns = np.flatnonzero(light.any(axis=1)), np.flatnonzero(light.any(axis=0))
        if not len(rows):
            return None
        edges = (int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1)
        return np.asarray(grey.crop(edges).resize((120, 16))).astype(float)

    def says_the_same_as(self, other: Button | None) -> bool:
        """Whether the letters are the same, give or take how they are smoothed."""
        mine, its = self.says(), other.says() if other else None
        if mine is None or its is None:
            return False
        return float(abs(mine - its).mean()) < 12


class Desktop:
    """One screen with one program on it."""

    def __init__(self, folder: Path, display: str) -> None:
        self.folder = folder
        self.display = display
        self.queue = folder / "queue"
        self.desk = folder / "desk"
        self.clicks = 0
        self.program: subprocess.Popen[bytes] | None = None
        self._seen: Button | None = None
        self.env = {
            "PATH": f"{self._printer()}:{os.environ['PATH']}",
            "HOME": str(folder),
            "LANG": "C.UTF-8",
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "XDG_RUNTIME_DIR": str(folder),
            "PYTHONPATH": str(ROOT),
        }

    def _printer(self) -> Path:
        """``lp`` and ``lpstat`` as a folder: what is printed lies in ``queue``."""
        programs = self.folder / "programs"
        programs.mkdir()
        self.queue.mkdir()
        self.desk.mkdir()
        for name, body in {
            "lpstat": 'printf "Kitchen\\nsystem default destination: Kitchen\\n"',
            "lp": f'cat > "{self.queue}/part" && mv "{self.queue}/part" "{self.queue}/sheet.pdf"',
        }.items():
            (programs / name).write_text(f"#!/bin/sh\n{body}\n")
            (programs / name).chmod(0o755)
        return programs

    def managed(self) -> subprocess.Popen[bytes]:
        """A window manager that is there; a screen just begun may turn the first one away."""
        command = ["openbox", "--sm-disable"]
        manager = subprocess.Popen(command, env=self.env, stderr=subprocess.DEVNULL)

        def is_there() -> bool:
            nonlocal manager
            if manager.poll() is not None:
                manager = subprocess.Popen(command, env=self.env, stderr=subprocess.DEVNULL)
            return self._xdotool("get_num_desktops").returncode == 0

        self.until(is_there, "the window manager")
        return manager

    def start(self, *arguments: str) -> None:
        """Start RMDesk as an icon would, and wait for its window."""
        command = [sys.executable, str(ROOT / "main.py"), *arguments, "window"]
        with (self.folder / "said.txt").open("wb") as said:
            self.program = subprocess.Popen(
                command, env=self.env, cwd=self.desk, stdout=said, stderr=said
            )
        self.until(lambda: self.windows("RMDesk"), "the window")

    def stop(self) -> None:
        """Close the window by its own key, and see that the program ends well."""
        assert self.program is not None
        self.key("ctrl+q")
        assert self.program.wait(timeout=PATIENCE) == 0, self.said()

    def said(self) -> str:
        return (self.folder / "said.txt").read_text(errors="replace")

    # --- looking

    def until(self, look: Callable[[], T | None], what: str) -> T:
        """Look again and again until there is an answer."""
        deadline = time.monotonic() + PATIENCE
        while not (found := look()):
            if time.monotonic() > deadline:
                self.picture().save(self.folder / "seen.png")
                raise AssertionError(
                    f"Waited {PATIENCE:.0f} s in vain for {what}: see {self.folder}/seen.png. "
                    f"{self.said()}"
                )
            time.sleep(0.05)
        return found

    def windows(self, name: str) -> list[str]:
        """Windows that are seen, by a part of their title."""
        done = self._xdotool("search", "--onlyvisible", "--name", name)
        return done.stdout.split()

    def picture(self) -> Image.Image:
        return ImageGrab.grab(xdisplay=self.display).convert("RGB")

    def main_button(self) -> Button | None:
        """The largest block in the main button's colour, in the window that has the keyboard."""
        left, top, width, high = self._front()
        shown = self.picture().crop((left, top, left + width, top + high))
        pixels = np.asarray(shown).astype(int)
        tokens = load_tokens("light")
        mask = np.zeros(pixels.shape[:2], dtype=bool)
        for colour in (tokens.accent, tokens.accent_hover):
            rgb = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
            mask |= (abs(pixels - rgb).max(axis=2)) < 6
        found = _largest_block(mask)
        if found is None:
            return None
        x, y, right, bottom = found
        return Button(left + x, top + y, shown.crop((x, y, right, bottom)))

    def _front(self) -> tuple[int, int, int, int]:
        done = self._xdotool("getactivewindow", "getwindowgeometry", "--shell")
        told = dict(line.split("=", 1) for line in done.stdout.split() if "=" in line)
        if "WIDTH" not in told:
            return 0, 0, *map(int, SCREEN.split("x")[:2])  # type: ignore[return-value]
        return int(told["X"]), int(told["Y"]), int(told["WIDTH"]), int(told["HEIGHT"])

    def next_step(self) -> Button:
        """The main button once it says something else than when it was used last, and is still."""
        before: list[Button] = []

        def look() -> Button | None:
            now = self.main_button()
            if now is None or now.says() is None or now.says_the_same_as(self._seen):
                before.clear()
                return None
            still = bool(before) and before[-1].middle == now.middle
            still = still and now.says_the_same_as(before[-1])
            before.append(now)
            return now if still else None

        self._seen = self.until(look, "the next main button")
        return self._seen

    def file_dialog(self) -> tuple[int, int, int, int]:
        """Where the dialog that asks for a file is, once it is there: left, top, width, height.

        It is the one window without a main button.
        """
        before: list[tuple[int, int, int, int]] = []

        def look() -> tuple[int, int, int, int] | None:
            place = self._front()
            if self.main_button() is not None:
                before.clear()
                return None
            before.append(place)
            return place if before.count(place) > 2 else None

        return self.until(look, "the dialog that asks for a file")

    def sheet(self) -> bytes:
        """What lies in the printer's queue."""
        file = self.queue / "sheet.pdf"
        self.until(file.exists, "a sheet in the queue")
        return file.read_bytes()

    # --- hands

    def click(self, at: tuple[int, int], times: int = 1) -> None:
        """Press the mouse's button; each press counts."""
        self.clicks += times
        self._xdotool("mousemove", *map(str, at))
        self._xdotool("click", "--repeat", str(times), "--delay", "80", "1")

    def click_main(self) -> None:
        """Press the main button with the mouse, once it says something new."""
        self.click(self.next_step().middle)

    def click_first_file(self) -> None:
        """Open the first file that is listed."""
        left, top, width, high = self.file_dialog()
        self.click((left + width // 4, top + high * 16 // 100), times=2)

    def press_main(self, key: str = "space") -> None:
        """Press the main button by the keyboard, once it says something new."""
        self.next_step()
        self.key(key)

    def key(self, *keys: str) -> None:
        self._xdotool("key", "--clearmodifiers", *keys)

    def type(self, text: str) -> None:
        self._xdotool("type", "--delay", "5", text)

    def _xdotool(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        env = {**os.environ, "DISPLAY": self.display}
        return subprocess.run(
            ["xdotool", *arguments], env=env, capture_output=True, text=True, check=False
        )


def _largest_block(mask: np.ndarray) -> tuple[int, int, int, int] | None:
    """The largest connected block at least a line of text high: left, top, right, bottom."""
    step = 4
    coarse = mask[: mask.shape[0] // step * step, : mask.shape[1] // step * step]
    coarse = coarse.reshape(
        coarse.shape[0] // step, step, coarse.shape[1] // step, step
    ).mean(axis=(1, 3)) > 0.3  # fmt: skip
    best, left_over = None, {(int(y), int(x)) for y, x in np.argwhere(coarse)}
    while left_over:
        block, edge = set(), [left_over.pop()]
        while edge:
            y, x = edge.pop()
            block.add((y, x))
            for near in ((y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)):
                if near in left_over:
                    left_over.discard(near)
                    edge.append(near)
        ys, xs = [y for y, _ in block], [x for _, x in block]
        high, wide = max(ys) - min(ys) + 1, max(xs) - min(xs) + 1
        filled = len(block) / (high * wide)
        if high >= 5 and wide >= 12 and filled > 0.4 and (best is None or len(block) > best[0]):
            size = (min(xs) * step, min(ys) * step, (max(xs) + 1) * step, (max(ys) + 1) * step)
            best = (len(block), size)
    return best[1] if best else None


@contextmanager
def desktop(folder: Path) -> Iterator[Desktop]:
    """A screen nobody else uses, with a window manager, gone afterwards."""
    missing = [p for p in ("Xvfb", "openbox", "xdotool") if shutil.which(p) is None]
    if missing:
        pytest.skip(f"No desktop of our own without {' and '.join(missing)}.")
    read, write = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    manager: subprocess.Popen[bytes] | None = None
    made: Desktop | None = None
    try:
        with os.fdopen(read) as told:
            display = f":{int(told.readline())}"
        made = Desktop(folder, display)
        manager = made.managed()
        yield made
    finally:
        for process in (made.program if made else None, manager, screen):
            if process is not None and process.poll() is None:
                process.terminate()
                process.wait(timeout=PATIENCE)
