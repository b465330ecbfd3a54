"""Checks that run inside an installed copy: is everything there, and does it work?"""

from __future__ import annotations

import json
import os
import platform
import shutil
import tempfile
from collections.abc import Callable
from datetime import date
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

from rmdesk import __version__
from rmdesk.domain.people import Person
from rmdesk.paths import resources_dir
from rmdesk.services import Clock, Services, open_services

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

OLDEST = "0001"  # The first release's revision of the company file.
LIBRARIES = ("PySide6", "SQLAlchemy", "alembic", "reportlab", "uharfbuzz", "rustworkx")
SCRIPTS = {"Latin": "Zoë Ångström", "Greek": "Ελένη", "Arabic": "محمد", "Thai": "ไพโรจน์",
           "Han": "山田太郎"}  # fmt: skip
DAY = date(2026, 3, 16)


def self_test(as_json: bool, report: Path | None = None) -> int:
    """Run every check, print what came of each, and return 0 where all passed, else 1.

    ``report`` is a file that is to hold the JSON as well: an installer without a console reads it.
    """
    checks: dict[str, Callable[[Path], str]] = {
        "versions": _versions,
        "company file": _company_file,
        "migrate": _migrate,
        "import": _import,
        "match": _match,
        "poster": _poster,
        "preview": _preview,
        "icons": _icons,
        "fonts": _fonts,
        "translations": _translations,
        "printing": _printing,
        "time zones": _time_zones,
    }
    _without_a_screen()
    results: dict[str, tuple[bool, str]] = {}
    for name, check in checks.items():
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            try:
                results[name] = (True, check(Path(folder)))
            except Exception as error:  # noqa: BLE001 - whatever fails is what we are here to tell
                results[name] = (False, f"{type(error).__name__}: {error}")
    sound = all(ok for ok, _ in results.values())
    found = {name: {"ok": ok, "detail": detail} for name, (ok, detail) in results.items()}
    told = json.dumps({"ok": sound, "checks": found}, ensure_ascii=False, indent=2)
    if report:
        report.write_text(told + "\n", encoding="utf-8")
    if as_json:
        print(told)
    else:
        for name, (ok, detail) in results.items():
            print(f"{'ok  ' if ok else 'FAIL'}  {name}: {detail}")
    return 0 if sound else 1


def _versions(_: Path) -> str:
    found = [f"RMDesk {__version__}", f"Python {platform.python_version()}"]
    for name in LIBRARIES:
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:  # an installer may leave the packages' metadata out
            __import__(name.lower() if name != "PySide6" else name)
            found.append(name)
    return ", ".join(found)


def _without_a_screen() -> None:
    """Qt draws into memory: a self-test must not open or want a window."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


@cache
def _application() -> QCoreApplication:
    """Qt's application, kept: it must outlive all that is drawn."""
    from PySide6.QtWidgets import QApplication

    return QApplication.instance() or QApplication(["rmdesk"])


def _services(folder: Path) -> Services:
    return open_services(folder, Clock.at(DAY))


def _company_file(folder: Path) -> str:
    services = _services(folder)
    services.people.add(Person(id=0, name="Ana"))
    services.undo.undo()
    services.undo.redo()
    problems = services.backups.check()
    services.close()
    again = _services(folder)
    names = [p.name for p in again.session.snapshot().people]
    again.close()
    if problems or names != ["Ana"]:
        raise RuntimeError(f"{problems} {names}")
    return "made, changed, undone, closed and opened again"


def _migrate(folder: Path) -> str:
    from rmdesk.services.session import COMPANY_FILE
    from rmdesk.storage.migrate import NEWEST, create_old, revision_of

    create_old(folder / COMPANY_FILE, OLDEST)
    services = _services(folder)
    services.people.add(Person(id=0, name="Ana"))
    services.close()
    if revision_of(folder / COMPANY_FILE) != NEWEST:
        raise RuntimeError("the old file was not brought up to date")
    return f"a file of revision {OLDEST} brought to {NEWEST}"


def _import(folder: Path) -> str:
    file = folder / "staff.csv"
    file.write_text("Name;Good at\nAna Ruiz;Excel: 4\nBen Ray;Baking\n", encoding="utf-8")
    services = _services(folder)
    result = services.importing.run(file)
    services.close()
    if len(result.new) != 2:
        raise RuntimeError(str(result))
    return "2 people from a staff list"


def _match(folder: Path) -> str:
    services = _services(folder)
    for number, name in enumerate(SCRIPTS.values()):
        skills = [f"Skill {number}"], [f"Skill {(number + 1) % len(SCRIPTS)}"]
        services.people.add(
            Person(id=0, name=name), [(s, 4) for s in skills[0]], [(s, 3) for s in skills[1]]
        )
    made, _ = services.rounds.suggest(services.rounds.week())
    services.close()
    if not made.proven or made.sit_outs:
        raise RuntimeError(str(made))
    return f"{len(made.groups)} groups, proven best"


def _poster(folder: Path) -> str:
    services = _services(folder)
    for name in SCRIPTS.values():
        services.people.add(Person(id=0, name=name))
    week = services.rounds.week()
    services.rounds.suggest(week)
    target = folder / "poster.pdf"
    missing = services.sheets.save_poster(week, target)
    services.close()
    if missing or not target.read_bytes().startswith(b"%PDF-"):
        raise RuntimeError(f"no font for {missing}")
    return f"drawn in {', '.join(SCRIPTS)}"


def _preview(folder: Path) -> str:
    """The sheet, drawn by what the print preview draws with."""
    from PySide6.QtCore import QSize
    from PySide6.QtPdf import QPdfDocument

    _application()
    _poster(folder)
    document = QPdfDocument()
    document.load(str(folder / "poster.pdf"))
    picture = document.render(0, QSize(200, 140))
    pages = document.pageCount()
    document.close()
    colours = {picture.pixel(x, y) for x in range(0, 200, 2) for y in range(0, 140, 2)}
    if pages != 1 or len(colours) < 2:
        raise RuntimeError(f"{pages} pages, {len(colours)} colours")
    return "the poster shows"


def _time_zones(_: Path) -> str:
    """Without their rules no calendar file could be written, and no clock's change be seen."""
    from zoneinfo import ZoneInfo, available_timezones

    for zone in ("Europe/Berlin", "America/New_York", "Asia/Tokyo"):
        ZoneInfo(zone)
    return f"{len(available_timezones())} known"


def _icons(_: Path) -> str:
    from PySide6.QtGui import QIcon

    _application()
    files = sorted((resources_dir() / "icons").glob("*.svg"))
    blank = [file.name for file in files if QIcon(str(file)).pixmap(32, 32).isNull()]
    if blank or not files:
        raise RuntimeError(f"not drawn: {blank}")
    return f"{len(files)} drawn"


def _fonts(_: Path) -> str:
    from PySide6.QtGui import QFontDatabase

    _application()
    files = sorted(f for f in (resources_dir() / "fonts").iterdir() if f.suffix in (".otf", ".ttf"))
    broken = [f.name for f in files if QFontDatabase.addApplicationFont(str(f)) < 0]
    if broken or not files:
        raise RuntimeError(f"not loaded: {broken}")
    return f"{len(files)} loaded"


def _translations(_: Path) -> str:
    """Every language that the window offers, and the system's own words in it."""
    from PySide6.QtCore import QLocale, QTranslator

    from rmdesk.services.language import languages as of_sheets
    from rmdesk.ui.i18n import languages

    _application()
    offered = languages()
    if of_sheets() != offered:
        raise RuntimeError(f"sheets speak {', '.join(of_sheets())}, the window {offered}")
    for language in offered:
        if language == "en":
            continue
        name = f"rmdesk_{language}.qm"
        if not QTranslator().load(str(resources_dir() / "i18n" / name)):
            raise RuntimeError(f"{name} cannot be read")
        if QLocale(language).language() == QLocale.Language.C:
            raise RuntimeError(f"no dates in {language}")
    return ", ".join(offered)


def _printing(_: Path) -> str:
    """What sheets are sent by: the system's own command, or Qt's printers. None is no fault."""
    if platform.system() != "Windows":
        found = shutil.which("lp")
        return f"by {found}" if found else "no printer is set up (the command lp is missing)"
    from PySide6.QtPrintSupport import QPrinterInfo

    _application()
    return f"{len(QPrinterInfo.availablePrinterNames())} printers"
