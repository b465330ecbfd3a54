"""Checks that run inside an installed copy: is everything there, and does it work?"""

from __future__ import annotations

import json
import platform
import tempfile
from collections.abc import Callable
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from rmdesk import __version__
from rmdesk.domain.people import Person
from rmdesk.services import Clock, Services, open_services

LIBRARIES = ("PySide6", "SQLAlchemy", "alembic", "reportlab", "uharfbuzz", "rustworkx")
SCRIPTS = {"Latin": "Zoë Ångström", "Greek": "Ελένη", "Arabic": "محمد", "Thai": "ไพโรจน์",
           "Han": "山田太郎"}  # fmt: skip
DAY = date(2026, 3, 16)


def self_test(as_json: bool) -> int:
    """Run every check, print a report, and return 0 where all passed, else 1."""
    checks: dict[str, Callable[[Path], str]] = {
        "versions": _versions,
        "company file": _company_file,
        "import": _import,
        "match": _match,
        "poster": _poster,
    }
    results: dict[str, tuple[bool, str]] = {}
    for name, check in checks.items():
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            try:
                results[name] = (True, check(Path(folder)))
            except Exception as error:  # noqa: BLE001 - whatever fails is what we are here to tell
                results[name] = (False, f"{type(error).__name__}: {error}")
    sound = all(ok for ok, _ in results.values())
    if as_json:
        found = {name: {"ok": ok, "detail": detail} for name, (ok, detail) in results.items()}
        print(json.dumps({"ok": sound, "checks": found}, ensure_ascii=False, indent=2))
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
