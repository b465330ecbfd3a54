"""How soon the installed program can be used, against the same program started from the source.

Both open the sample company on a hidden screen, in turns. "time" is from the process's start until
the main button is seen on the screen: looked at from outside, the same way for both. Wants what
“dev.py build folder” makes; fails where the installed program takes more than 1.2 times as long.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT))

from PIL import ImageGrab  # noqa: E402

from installer.display import hidden_display  # noqa: E402
from rmdesk.ui.theme import load_tokens  # noqa: E402

TIMES = 7
MOST = 1.2
PATIENCE = 60.0
BUTTON_PIXELS = 1000
PROGRAMS: dict[str, list[str | Path]] = {
    "from source": [sys.executable, ROOT / "main.py"],
    "installed": [ROOT / "dist" / "rmdesk" / "rmdesk"],
}


def main() -> int:
    if not Path(PROGRAMS["installed"][0]).exists():
        print("Nothing is built yet. Type: python3 installer/dev.py build folder")
        return 1
    seconds: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    with hidden_display() as display, tempfile.TemporaryDirectory() as home:
        env = {"DISPLAY": display, "HOME": home, "LANG": "C.UTF-8", "PATH": os.environ["PATH"]}
        for turn in range(TIMES + 1):  # The first one warms the disk up.
            for name, command in PROGRAMS.items():
                taken = start(command, env, display)
                if turn:
                    seconds[name].append(taken)
    medians = {name: statistics.median(taken) for name, taken in seconds.items()}
    for name, median in medians.items():
        print(f"{name:12} {median:5.2f} s   ({min(seconds[name]):.2f} to {max(seconds[name]):.2f})")
    ratio = medians["installed"] / medians["from source"]
    print(f"installed takes {ratio:.2f} times as long; at most {MOST} wanted")
    return 0 if ratio <= MOST else 1


def start(command: list[str | Path], env: dict[str, str], display: str) -> float:
    """Seconds until the main button is seen; then the program is ended."""
    began = time.monotonic()
    program = subprocess.Popen(
        [*command, "--demo"], env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        while not sees_main_button(display):
            if time.monotonic() - began > PATIENCE:
                raise SystemExit(f"{command[0]} showed no window within {PATIENCE:.0f} s.")
            time.sleep(0.02)
        return time.monotonic() - began
    finally:
        program.terminate()
        program.wait()


def sees_main_button(display: str) -> bool:
    """Whether the colour of the main button, which nothing else has so much of, is there."""
    accent = load_tokens("light").accent
    wanted = tuple(int(accent[at : at + 2], 16) for at in (1, 3, 5))
    picture = ImageGrab.grab(xdisplay=display).convert("RGB")
    counted = picture.getcolors(maxcolors=picture.width * picture.height) or []
    return any(colour == wanted and count > BUTTON_PIXELS for count, colour in counted)


if __name__ == "__main__":
    sys.exit(main())
