"""Pictures of every page, dialog and state of the window, and a contact sheet of them.

    python3 installer/dev.py screens [FOLDER]        all of them, into build/screens
    python3 installer/dev.py screens --quick         light, 100 %, left to right only

Each picture is named page-state-theme-scale-direction.png. Look at them before calling a
thing done.
"""

from __future__ import annotations

import argparse
import html
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from rmdesk.ui.main_window import MainWindow

WIDE, HIGH = 1366, 740  # a small laptop's screen, less the system's own bar
DAY = date(2026, 3, 16)
SCALES = (1, 2)
DIRECTIONS = ("ltr", "rtl")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, add_help=True)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "build" / "screens")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--one", nargs=3, metavar=("SCALE", "DIRECTION", "THEMES"))
    options = parser.parse_args(arguments)
    options.folder.mkdir(parents=True, exist_ok=True)
    if options.one:
        scale, direction, themes = options.one
        take_all(options.folder, scale, direction, themes.split(","))
        return 0
    for scale, direction in [(s, d) for s in SCALES for d in DIRECTIONS]:
        if options.quick and (scale, direction) != (1, "ltr"):
            continue
        themes = "light" if options.quick else "light,dark"
        status = in_process_of_its_own(options.folder, scale, direction, themes)
        if status:
            return status
    write_index(options.folder)
    print(f"{len(list(options.folder.glob('*.png')))} pictures: {options.folder / 'index.html'}")
    return 0


def in_process_of_its_own(folder: Path, scale: int, direction: str, themes: str) -> int:
    """Qt takes its scale once, when it starts."""
    env = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": str(scale),
        "QT_LOGGING_RULES": "qt.qpa.*=false",
    }
    command = [sys.executable, __file__, str(folder), "--one", str(scale), direction, themes]
    return subprocess.run(command, env=env, check=False).returncode


def take_all(folder: Path, scale: str, direction: str, themes: list[str]) -> None:
    """Every page and dialog, empty and with the sample company."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from rmdesk.ui.i18n import use_language
    from rmdesk.ui.theme import Appearance

    application = QApplication([])
    use_language("en", "en_GB")
    if direction == "rtl":
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for state in ("empty", "sample"):
        with window_on(state) as (window, settle):
            for theme in themes:
                window.set_appearance(Appearance(theme))
                settle()
                end = f"{theme}-{scale}00-{direction}.png"
                for name, picture in pictures(window, settle, state, application):
                    picture.grab().save(str(folder / f"{name}-{state}-{end}"))


Settle = Callable[[], None]


@contextmanager
def window_on(state: str) -> Iterator[tuple[MainWindow, Settle]]:
    """A window on a company of its own, which is gone afterwards."""
    from PySide6.QtTest import QTest

    from rmdesk.services import Clock, open_services
    from rmdesk.services.demo import fill_with_sample
    from rmdesk.ui.main_window import MainWindow
    from rmdesk.ui.tasks import TaskRunner
    from rmdesk.ui.workspace import Workspace

    runner = TaskRunner()
    busy = [False]
    runner.busy_changed.connect(lambda now: busy.__setitem__(0, now))

    def settle() -> None:
        QTest.qWait(40)
        while busy[0]:
            QTest.qWait(20)
        QTest.qWait(120)

    with tempfile.TemporaryDirectory(prefix="rmdesk-screens-") as place:
        services = runner.run_now(lambda: open_services(Path(place), Clock.at(DAY, "Helena")))
        if state == "sample":
            runner.run_now(lambda: fill_with_sample(services))
        window = MainWindow(Workspace(services, runner), runner)
        window.resize(WIDE, HIGH)
        window.show()
        settle()
        try:
            yield window, settle
        finally:
            window.close()
            settle()
            runner.run_now(services.close)
            runner.close()
            window.deleteLater()


def pictures(
    window: MainWindow, settle: Settle, state: str, application: QApplication
) -> Iterator[tuple[str, QWidget]]:
    """The window on each page, then each dialog; names with what they show."""
    page: Any = window.show_page("week")
    if state == "sample":
        yield from steps_of_the_week(window, page, settle)
    for entry in window.entries:
        window.show_page(entry.key)
        settle()
        window.toast.hide()
        yield entry.key, window
    settings: Any = window.pages["settings"]
    for at, section in enumerate(settings.sections):
        settings.show_section(section)
        settle()
        yield f"settings-{at + 1}-{type(section).__name__.removesuffix('Section').lower()}", window
    window.show_page("week")
    yield from dialogs(window, settle, state, application)


def steps_of_the_week(window: MainWindow, page: Any, settle: Settle) -> Iterator[tuple[str, Any]]:
    """No pairs yet, suggested, swapped, confirmed; and back to where it began."""
    settle()
    yield "week-1-no-pairs", window
    page.suggest()
    settle()
    yield "week-2-draft", window
    page.open_swap(page.view.cards[0].people)
    settle()
    dialog = newest_dialog(window)
    yield "dialog-swap", dialog
    dialog.accept()
    settle()
    yield "week-3-swapped", window
    page.confirm()
    settle()
    yield "week-4-confirmed", window
    for _ in range(3):
        window.undo()
        settle()
    page.suggest()
    settle()


def dialogs(
    window: MainWindow, settle: Settle, state: str, application: QApplication
) -> Iterator[tuple[str, QWidget]]:
    """Each dialog the menu bar opens."""
    page: Any = window.pages["week"]
    openers: dict[str, Callable[[], object]] = {
        "dialog-history": window.open_history,
        "dialog-guide": window.open_guide,
        "dialog-news": window.open_news,
        "dialog-about": window.open_about,
        "dialog-import": window.import_staff,
    }
    if state == "sample":
        openers["dialog-why-not"] = page.why_not
        openers["dialog-preview"] = window.open_preview
    for name, opener in openers.items():
        opener()
        settle()
        dialog = newest_dialog(window)
        if dialog is None:
            continue
        yield name, dialog
        dialog.close()
        dialog.deleteLater()
        application.processEvents()
    if state == "sample":
        window.undo()
        settle()


def newest_dialog(window: MainWindow) -> Any:
    """The dialog that is open now."""
    from PySide6.QtWidgets import QDialog

    shown = [d for d in window.findChildren(QDialog) if d.isVisible()]
    return shown[-1] if shown else None


def write_index(folder: Path) -> None:
    """One page with all the pictures, to look through."""
    figures = "\n".join(
        f'<figure><a href="{html.escape(p.name)}"><img loading="lazy" src="{html.escape(p.name)}">'
        f"</a><figcaption>{html.escape(p.stem)}</figcaption></figure>"
        for p in sorted(folder.glob("*.png"))
    )
    style = (
        "body{font-family:sans-serif;background:#888;display:grid;gap:1em;"
        "grid-template-columns:repeat(auto-fill,minmax(28em,1fr))}"
        "figure{margin:0}img{width:100%}"
    )
    (folder / "index.html").write_text(
        f'<!doctype html><meta charset="utf-8"><title>RMDesk</title><style>{style}</style>'
        f"\n{figures}\n",
        encoding="utf-8",
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
