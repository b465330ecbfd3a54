"""How soon This week can be used, against a bare PySide6 window with one label.

All are started as processes of their own, in turns. "time" is from the process's start to
the first paint of the label; and of This week, with its main button and as many pairs as the
window has room for, on a company of 200 people and two years of history. "work" is what the
processor did for it, which a busy machine changes less; "memory" is the most the process held
until then. Two starts of RMDesk are timed:

painted   the usual start: the company was closed by its window, so the week is shown as it was
          left. The window scrolls and hears every click; one that changes something is carried
          out once the company is open, which is the row "open"
anew      nothing is known of the week, as after a crash or a change from the command line: the
          company is opened first, and with the painting a click is carried out at once

Each start has a copy of its own of the company as it was closed: a child ends at once, and a
start after that would be one after a crash, with the full check of the file that follows it.
"""

from __future__ import annotations

# Children come by here too, and load nothing for the parent's sake.
import os
import sys
import time
from typing import TYPE_CHECKING

ROOT = __file__.rpartition("tests")[0]
sys.path.insert(0, ROOT)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Any

TIMES = 7
Run = tuple[float, float, float]
MOST_TIME, MOST_MEMORY = 1.5, 2.0


def tell() -> None:
    """What a child says once it is painted; then it ends at once."""
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(time.monotonic(), time.process_time(), used, flush=True)
    os._exit(0)


def bare() -> None:
    """The peer: a main window with one label."""
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    class Label(QLabel):
        def paintEvent(self, event: object) -> None:
            super().paintEvent(event)  # type: ignore[arg-type]
            tell()

    application = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(Label("RMDesk"))
    window.resize(1366, 740)
    window.show()
    application.exec()


def whole(folder: str, today: str, until: str) -> None:
    """RMDesk as it is started by its icon, until it is "painted" or "open"."""
    sys.argv = ["rmdesk", "--data-dir", folder, "--today", today, "window"]
    from rmdesk.cli import main

    # Qt is imported by the program when it wants it; only then can we look.
    watch_for_qt(is_painted if until == "painted" else is_open)
    main()


def watch_for_qt(reached: Callable[[Any], bool]) -> None:
    import importlib.abc

    class Finder(importlib.abc.MetaPathFinder):
        def find_spec(self, name: str, *_more: object) -> None:  # type: ignore[override]
            if name == "rmdesk.ui.main_window":
                sys.meta_path.remove(self)
                _watch_window(reached)

    sys.meta_path.insert(0, Finder())


def _watch_window(reached: Callable[[Any], bool]) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    run = QApplication.exec

    def watched(*_args: object) -> int:
        timer = QTimer()
        timer.timeout.connect(look)
        timer.start(1)
        return run()

    def look() -> None:
        for window in QApplication.topLevelWidgets():
            if getattr(window, "pages", None) and reached(window):
                window.repaint()
                tell()

    QApplication.exec = watched  # type: ignore[method-assign, assignment]


def is_painted(window: Any) -> bool:
    """Whether This week can be read, and its button pressed."""
    page = window.pages["week"]
    if page.view is None or not page.board.cards or not page.main_button.isVisible():
        return False
    cards, room = page.board.cards, page.board.visibleRegion().boundingRect()
    shown = [card for card in cards if card.isVisible() and card.width() > 50]
    return len(shown) == len(cards) or (bool(shown) and shown[-1].geometry().top() > room.bottom())


def is_open(window: Any) -> bool:
    """Whether besides that the worker has opened the company and answered from it."""
    return is_painted(window) and window.status_line.backup.isVisible()


def start(cache: str, *arguments: str) -> Run:
    """Seconds, seconds of work, and MiB of one start, all Python compiled as when installed."""
    import subprocess

    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": ROOT}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    env["PYTHONPYCACHEPREFIX"] = cache
    begin = time.monotonic()
    done = subprocess.run(
        [sys.executable, __file__, *arguments], env=env, capture_output=True, text=True, check=False
    )
    if not done.stdout.strip():
        sys.exit(f"No window was painted:\n{done.stderr}")
    at, work, memory = map(float, done.stdout.split()[-3:])
    return at - begin, work, memory


def main() -> None:
    import itertools
    import shutil
    import tempfile
    from pathlib import Path

    from rmdesk.services import Clock, open_services
    from tests.bench.big_company import TODAY, write_big

    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as cache:
        closed, left = Path(folder) / "closed", Path(folder) / "left"
        write_big(closed)
        shutil.copytree(closed, left)
        open_services(left, Clock.at(TODAY), backup=False).close_for_next_start()
        copies = itertools.count()

        def own(source: Path, until: str) -> Run:
            copy = Path(folder) / str(next(copies))
            shutil.copytree(source, copy)
            return start(cache, "--whole", str(copy), TODAY.isoformat(), until)

        kinds: dict[str, Callable[[], Run]] = {
            "one label": lambda: start(cache, "--bare"),
            "painted": lambda: own(left, "painted"),
            "open": lambda: own(left, "open"),
            "anew": lambda: own(closed, "painted"),
        }
        for once in kinds.values():  # these compile
            once()
        runs: dict[str, list[Run]] = {name: [] for name in kinds}
        for _ in range(TIMES):
            for name, once in kinds.items():
                runs[name].append(once())
    show({name: medians(some) for name, some in runs.items()})


def medians(runs: list[Run]) -> Run:
    import statistics

    time_, work, memory = (statistics.median(values) for values in zip(*runs, strict=True))
    return time_, work, memory


def show(found: dict[str, Run]) -> None:
    """One line a kind of start, with how many times the label's it is."""
    label = found["one label"]
    print(f"{'':>10} {'time':>13} {'work':>13} {'memory':>15}   (median of {TIMES})")
    for name, figures in found.items():
        times = [f"{a / b:5.2f}x" for a, b in zip(figures, label, strict=True)]
        print(f"{name:>10} {figures[0] * 1000:4.0f} ms{times[0]} {figures[1] * 1000:4.0f} ms"
              f"{times[1]} {figures[2]:5.0f} MiB{times[2]}")  # fmt: skip
    print(f"wanted of what is painted: time {MOST_TIME}x, memory {MOST_MEMORY}x")


if __name__ == "__main__":
    if sys.argv[1:] == ["--bare"]:
        bare()
    elif sys.argv[1:2] == ["--whole"]:
        whole(*sys.argv[2:5])
    else:
        main()
