"""Pictures of every page, dialog and state of the window, and a contact sheet of them.

    python3 installer/dev.py screens [FOLDER]        all of them, into build/screens
    python3 installer/dev.py screens --quick         light, 100 %, English only
    python3 installer/dev.py screens --only week     only those whose name begins so
    python3 installer/dev.py screens --keep          make the README's and the guide's anew

Each picture is named page-state-theme-scale-language.png; the states are a company of nobody,
the sample, the same with very long names, and 200 people. Look at them before calling a thing
done.
"""

from __future__ import annotations

import argparse
import html
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from rmdesk.ui.main_window import MainWindow

from installer.scenes import SCENES, Scene, Settle  # noqa: E402 (only now is it on the path)

WIDE, HIGH = 1366, 740  # a small laptop's screen, less the system's own bar
DAY = date(2026, 3, 16)
SCALES = (1, 2)
LANGUAGES = ("en", "ar")
STATES = ("empty", "sample", "long", "large")
POSTER = "resources/pictures/poster.png"
KEPT = {  # the scene of the sample company -> where the README and the guide want its picture
    "week-2-draft": ("resources/pictures/window.png", "resources/help/week.png"),
    "dialog-swap": ("resources/help/swap.png",),
    "week-season": ("resources/help/season.png",),
    "people-skills": ("resources/help/people.png",),
    "skills": ("resources/help/skills.png",),
    "insights": ("resources/pictures/insights.png",),
}


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, add_help=True)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "build" / "screens")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--only", default="", metavar="NAME")
    parser.add_argument("--keep", action="store_true")
    parser.add_argument("--one", nargs=3, metavar=("SCALE", "LANGUAGE", "THEMES"))
    options = parser.parse_args(arguments)
    options.folder.mkdir(parents=True, exist_ok=True)
    if options.one:
        scale, language, themes = options.one
        wanted = [s for s in SCENES if s.name in KEPT or not options.keep]
        wanted = [s for s in wanted if s.name.startswith(options.only)]
        states = ("sample",) if options.keep else STATES
        take_all(options.folder, scale, language, themes.split(","), wanted, states)
        return 0
    for scale, language in [(s, x) for s in SCALES for x in LANGUAGES]:
        if (options.quick or options.keep) and (scale, language) != (1, "en"):
            continue
        themes = "light" if options.quick or options.keep else "light,dark"
        more = ["--one", str(scale), language, themes, "--only", options.only]
        more += ["--keep"] if options.keep else []
        status = in_process_of_its_own(options.folder, scale, more)
        if status:
            return status
    if options.keep:
        keep(options.folder)
    write_index(options.folder)
    print(f"{len(list(options.folder.glob('*.png')))} pictures: {options.folder / 'index.html'}")
    return 0


def in_process_of_its_own(folder: Path, scale: int, more: list[str]) -> int:
    """Qt takes its scale once, when it starts."""
    env = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": str(scale),
        "QT_LOGGING_RULES": "qt.qpa.*=false",
    }
    command = [sys.executable, __file__, str(folder), *more]
    return subprocess.run(command, env=env, check=False).returncode


def take_all(
    folder: Path,
    scale: str,
    language: str,
    themes: list[str],
    scenes: list[Scene],
    states: tuple[str, ...],
) -> None:
    """Every scene in every state of a company."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from rmdesk.ui.i18n import languages, use_language
    from rmdesk.ui.theme import Appearance

    application = QApplication([])
    use_language(language if language in languages() else "en", "en_GB" if language == "en" else "")
    if language == "ar":
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for state in states:
        wanted = [s for s in scenes if state in s.states]
        if not wanted:
            continue
        with window_on(state) as (window, settle):
            for theme in themes:
                window.set_appearance(Appearance(theme))
                settle()
                for scene in wanted:
                    name = f"{scene.name}-{state}-{theme}-{scale}00-{language}.png"
                    take(scene, window, settle, folder / name)


def take(scene: Scene, window: MainWindow, settle: Settle, file: Path) -> None:
    """One picture; whatever was opened for it is closed again."""
    from PySide6.QtCore import QCoreApplication, QEvent

    shown = scene.show(window, settle) or window
    settle()
    if scene.hides_messages:
        window.toast.hide()
    shown.grab().save(str(file))
    if shown is not window:
        shown.close()
        shown.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    settle()


def keep(folder: Path) -> None:
    """Put what the README and the guide show in its place."""
    from PIL import Image

    from installer.gallery import sample_poster

    made: list[tuple[Image.Image, tuple[str, ...]]] = [(sample_poster(), (POSTER,))]
    for name, places in KEPT.items():
        with Image.open(folder / f"{name}-sample-light-100-en.png") as taken:
            made.append((taken.convert("RGB"), places))
    for picture, places in made:
        for place in places:
            picture.quantize(128).save(ROOT / place, optimize=True)
            print(f"{place}: {(ROOT / place).stat().st_size // 1024} kB")


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
        QTest.qWait(20)
        while busy[0]:
            QTest.qWait(20)
        QTest.qWait(60)

    with tempfile.TemporaryDirectory(prefix="rmdesk-screens-") as place:
        if state == "large":
            from tests.bench.big_company import write_big

            runner.run_now(lambda: write_big(Path(place)))
        services = runner.run_now(lambda: open_services(Path(place), Clock.at(DAY, "Helena")))
        if state in ("sample", "long"):
            runner.run_now(lambda: fill_with_sample(services))
        if state == "long":
            runner.run_now(lambda: lengthen_names(services))
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


def lengthen_names(services: Any) -> None:
    """Give everybody a name, role and department longer than most there are."""
    for person in services.session.snapshot().active:
        services.people.set_fields(
            [person],
            name=f"{person.name} Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh",
            role=f"{person.role} and Deputy Health and Safety Representative",
            department=f"{person.department}, Wholesale and Catering",
        )


def write_index(folder: Path, title: str = "RMDesk", width: int = 28) -> None:
    """One page with all the pictures, each at least ``width`` letters wide, to look through."""
    figures = "\n".join(
        f'<figure><a href="{html.escape(p.name)}"><img loading="lazy" src="{html.escape(p.name)}">'
        f"</a><figcaption>{html.escape(p.stem)}</figcaption></figure>"
        for p in sorted(folder.glob("*.png"))
    )
    style = (
        "body{font-family:sans-serif;background:#888;display:grid;gap:1em;"
        f"grid-template-columns:repeat(auto-fill,minmax({width}em,1fr))}}"
        "figure{margin:0}img{width:100%}"
    )
    (folder / "index.html").write_text(
        f'<!doctype html><meta charset="utf-8"><title>{html.escape(title)}</title>'
        f"<style>{style}</style>"
        f"\n{figures}\n",
        encoding="utf-8",
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
