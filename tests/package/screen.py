"""A hidden screen in package tests: wait for a window, press keys, take a picture."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from installer.steps import WORK

PICTURES = WORK / "package-pictures"


class Screen:
    """Hands and eyes on an X display."""

    def __init__(self, display: str) -> None:
        self.display = display
        self.env = {**os.environ, "DISPLAY": display}

    def windows(self, title: str) -> list[str]:
        """Numbers of the visible windows whose title matches."""
        said = self._run("xdotool", "search", "--onlyvisible", "--name", title)
        return said.stdout.split()

    def wait_for(self, title: str, seconds: float = 90) -> str:
        """The window with that title, as soon as it is there."""
        found: list[str] = []

        def there() -> bool:
            found[:] = self.windows(title)
            return bool(found)

        wait_until(there, seconds, lambda: f"no window “{title}”: see {self.picture('missing')}")
        return found[0]

    def key(self, *keys: str) -> None:
        self._run("xdotool", "key", "--delay", "120", *keys)

    def click(self, window: str, x: int, y: int) -> None:
        """Click in a window: that far from its left and top, or where negative from its right
        and bottom."""
        said = self._run("xdotool", "getwindowgeometry", "--shell", window).stdout
        told = dict(line.split("=") for line in said.split())
        across = x + (int(told["WIDTH"]) if x < 0 else 0)
        down = y + (int(told["HEIGHT"]) if y < 0 else 0)
        self._run("xdotool", "mousemove", "--window", window, str(across), str(down))
        self._run("xdotool", "click", "1")

    def picture(self, name: str) -> Path:
        """Keep what is on the screen as build/package-pictures/NAME.png."""
        PICTURES.mkdir(parents=True, exist_ok=True)
        target = PICTURES / f"{name}.png"
        self._run("import", "-window", "root", str(target))
        return target

    def colours(self, name: str) -> int:
        """How many colours the picture has: a blank window has a handful."""
        target = self.picture(name)
        return int(self._run("identify", "-format", "%k", str(target)).stdout)

    def settle(self, name: str, *, least: int = 200, seconds: float = 60) -> Path:
        """Wait until the screen shows something rich that no longer changes; its picture."""
        before = b""

        def still() -> bool:
            nonlocal before
            rich = self.colours(name) >= least
            now = (PICTURES / f"{name}.png").read_bytes()
            same, before = now == before, now
            return rich and same

        wait_until(still, seconds, lambda: f"the screen stayed blank or restless: {name}.png")
        return PICTURES / f"{name}.png"

    def _run(self, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(command, env=self.env, capture_output=True, text=True, check=False)


def wait_until(done: Callable[[], bool], seconds: float, why: Callable[[], str]) -> None:
    """Ask again and again, a little apart."""
    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end, why()
        time.sleep(0.4)
