"""How soon This week can be used, against a bare PySide6 window with one label.

Both are started as processes of their own, in turns. "time" is from the process's start to
the first paint: of the label; of This week with its pairs and its main button, on a company
of 200 people and two years of history. "work" is what the processor did for it, which a busy
machine changes less; "memory" is the most the process held until then. Each start has a copy of
its own of the company as it was closed: a child ends at once, and a start after that would be
one after a crash, with the full check of the file that follows it.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT))
TIMES = 7
MOST_TIME, MOST_MEMORY = 1.5, 2.0


def tell() -> None:
    """What a child says once it is painted; then it ends at once."""
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    said = {"at": time.monotonic(), "work": time.process_time(), "memory": used}
    print(json.dumps(said), flush=True)
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


def whole(folder: str, today: str) -> None:
    """RMDesk as it is started by its icon."""
    sys.argv = ["rmdesk", "--data-dir", folder, "--today", today, "window"]
    from rmdesk.cli import main

    # Qt is imported by the program when it wants it; only then can we look.
    watch_for_qt()
    main()


def watch_for_qt() -> None:
    import importlib.abc

    class Finder(importlib.abc.MetaPathFinder):
        def find_spec(self, name: str, *_more: object) -> None:  # type: ignore[override]
            if name == "rmdesk.ui.main_window":
                sys.meta_path.remove(self)
                _watch_window()

    sys.meta_path.insert(0, Finder())


def _watch_window() -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    run = QApplication.exec

    def watched(*_args: object) -> int:
        timer = QTimer()
        timer.timeout.connect(look)
        timer.start(1)
        return run()

    QApplication.exec = watched  # type: ignore[method-assign, assignment]


def look() -> None:
    """Whether This week can be read and its button pressed."""
    from PySide6.QtWidgets import QApplication

    for window in QApplication.topLevelWidgets():
        pages = getattr(window, "pages", {})
        page = pages.get("week") if isinstance(pages, dict) else None
        if page is None or page.view is None or not page.board.cards:
            continue
        first = page.board.cards[0]
        if first.isVisible() and first.width() > 50 and page.main_button.isVisible():
            window.repaint()
            tell()


def start(cache: str, *arguments: str) -> tuple[float, float, float]:
    """Seconds, seconds of work, and MiB of one start, all Python compiled as when installed."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    env["PYTHONPYCACHEPREFIX"] = cache
    begin = time.monotonic()
    done = subprocess.run(
        [sys.executable, __file__, *arguments], env=env, capture_output=True, text=True, check=False
    )
    if not done.stdout.strip():
        sys.exit(f"No window was painted:\n{done.stderr}")
    told = json.loads(done.stdout.strip().splitlines()[-1])
    return told["at"] - begin, told["work"], told["memory"]


def main() -> None:
    from tests.bench.big_company import TODAY, write_big

    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as cache:
        closed = Path(folder) / "closed"
        write_big(closed)

        def own(n: int) -> tuple[float, float, float]:
            copy = Path(folder) / str(n)
            shutil.copytree(closed, copy)
            return start(cache, "--whole", str(copy), TODAY.isoformat())

        for first in (lambda: start(cache, "--bare"), lambda: own(TIMES)):  # these compile
            first()
        bare_runs, own_runs = [], []
        for n in range(TIMES):
            bare_runs.append(start(cache, "--bare"))
            own_runs.append(own(n))
    (bare_time, bare_work, bare_memory), (own_time, own_work, own_memory) = (
        tuple(statistics.median(values) for values in zip(*runs, strict=True))
        for runs in (bare_runs, own_runs)
    )
    print(f"{'':>14} {'time':>9} {'work':>9} {'memory':>11}   (median of {TIMES})")
    for name, *figures in (
        ("one label", bare_time, bare_work, bare_memory),
        ("RMDesk", own_time, own_work, own_memory),
    ):
        print(f"{name:>14} {figures[0] * 1000:6.0f} ms {figures[1] * 1000:6.0f} ms "
              f"{figures[2]:7.0f} MiB")  # fmt: skip
    ratios = own_time / bare_time, own_work / bare_work, own_memory / bare_memory
    print(f"{'times as much':>14} {ratios[0]:9.2f} {ratios[1]:9.2f} {ratios[2]:11.2f}"
          f"   (wanted: time {MOST_TIME}, memory {MOST_MEMORY})")  # fmt: skip


if __name__ == "__main__":
    if sys.argv[1:] == ["--bare"]:
        bare()
    elif sys.argv[1:2] == ["--whole"]:
        whole(*sys.argv[2:4])
    else:
        main()
