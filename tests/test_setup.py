"""The set-up keeps its promises: the Qt we pin is sound, the locks are whole and name no place."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QPen

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKS = sorted((ROOT / "installer" / "locks").glob("*.txt"))
# Lock -> the groups of pyproject.toml it holds beside what the program itself needs.
GROUPS = {
    "run": [],
    "test": ["test", "lint"],
    "build": ["build"],
    "windows": ["build", "windows"],
}
# What dev.py runs before anything is installed.
BARE = ["__init__.py", "debian.py", "dev.py", "environments.py", "locking.py"]


def normal(name: str) -> str:
    """A package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def locked(name: str) -> dict[str, list[str]]:
    """What a lock holds: “name==version” -> hashes."""
    text = (ROOT / "installer" / "locks" / f"{name}.txt").read_text(encoding="utf-8")
    held: dict[str, list[str]] = {}
    for line in text.replace("\\\n", " ").splitlines():
        if line and not line.startswith("#"):
            requirement = re.match(r"[\w.-]+==[\w.+!]+", line)
            assert requirement, line
            held[requirement[0]] = re.findall(r"--hash=sha256:([0-9a-f]{64})\b", line)
    return held


def imported(path: Path) -> set[str]:
    """The names a file imports, those inside functions too."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names.add(node.module or "")
    return names


@pytest.fixture
def painter(qapp: QGuiApplication) -> Iterator[QPainter]:
    image = QImage(50, 50, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    yield painter
    painter.end()


VOID_CALLS: dict[str, Callable[[QPainter], object]] = {
    "text": lambda painter: painter.drawText(QPointF(1, 2), "abc"),
    "rectangle": lambda painter: painter.drawRect(QRectF(0, 0, 1, 1)),
    "font": lambda painter: painter.setFont(QFont()),
    "pen": lambda painter: painter.setPen(QPen(QColor(0, 0, 0), 0.3)),
    "save": lambda painter: (painter.save(), painter.restore()),
    "object": lambda _: QObject().setObjectName("x"),
}


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal there and not counted")
@pytest.mark.parametrize("call", VOID_CALLS.values(), ids=VOID_CALLS)
def test_void_calls_of_qt_leave_none_alone(
    painter: QPainter, call: Callable[[QPainter], object]
) -> None:
    """PySide6 6.12.0 took a reference to None per call, until Python 3.11 had none and aborted."""
    call(painter)
    before = sys.getrefcount(None)
    for _ in range(1000):
        call(painter)
    assert abs(sys.getrefcount(None) - before) < 50


def test_qt_is_pinned_to_one_version() -> None:
    pins = [line for line in PROJECT["project"]["dependencies"] if line.startswith("PySide6")]
    assert [re.sub(r"\d+", "N", pin.removeprefix("PySide6")) for pin in pins] == ["==N.N.N"]


@pytest.mark.parametrize("lock", [path.stem for path in LOCKS])
def test_a_lock_holds_exact_versions_and_their_hashes(lock: str) -> None:
    held = locked(lock)
    assert held
    assert [requirement for requirement, hashes in held.items() if not hashes] == []


@pytest.mark.parametrize("path", LOCKS, ids=lambda path: path.stem)
def test_a_lock_names_no_place(path: Path) -> None:
    """Neither an index nor a folder: where packages come from is the machine's own business."""
    lines = path.read_text(encoding="utf-8").splitlines()
    entries = [line for line in lines if "installer/dev.py lock" not in line]
    place = re.compile(r"://|file:|/|\\\S|--(?!hash=)| @ |\blocalhost\b")
    assert [line for line in entries if place.search(line)] == []


@pytest.mark.parametrize("lock", GROUPS)
def test_every_direct_dependency_is_locked(lock: str) -> None:
    groups = [PROJECT["dependency-groups"][group] for group in GROUPS[lock]]
    wanted = sum(groups, PROJECT["project"]["dependencies"])
    names = {normal(re.split(r"[<>=!~;\[ ]", line)[0]) for line in wanted}
    assert names - {normal(requirement.split("==")[0]) for requirement in locked(lock)} == set()


@pytest.mark.parametrize("lock", ["test", "build"])
def test_what_is_tested_and_built_is_what_runs(lock: str) -> None:
    assert locked("run").items() <= locked(lock).items()


def test_the_locks_serve_windows_and_macos_too() -> None:
    """These packages are wanted on one system only: a lock made for one alone lacks the others."""
    names = {requirement.split("==")[0] for requirement in locked("build")}
    assert {"macholib", "pefile", "pywin32-ctypes"} <= names


@pytest.mark.parametrize("name", BARE)
def test_set_up_imports_nothing_but_python(name: str) -> None:
    roots = {module.split(".")[0] for module in imported(ROOT / "installer" / name)}
    assert roots - set(sys.stdlib_module_names) - {"installer"} == set()


def test_set_up_runs_where_no_package_is_installed() -> None:
    done = subprocess.run(
        [sys.executable, "-I", "-S", ROOT / "installer" / "dev.py", "--help"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "dev.py run" in done.stdout


def test_main_only_calls_the_command_line() -> None:
    body = ast.parse((ROOT / "main.py").read_text(encoding="utf-8")).body[1:]
    assert [ast.unparse(node) for node in body] == [
        "from rmdesk.cli import main",
        "if __name__ == '__main__':\n    raise SystemExit(main())",
    ]


def test_the_domain_imports_nothing_but_python() -> None:
    files = sorted((ROOT / "rmdesk" / "domain").glob("**/*.py"))
    assert files
    roots = {module.split(".")[0] for path in files for module in imported(path)}
    assert roots - set(sys.stdlib_module_names) - {"rmdesk"} == set()


def test_every_package_that_ships_is_named_with_its_licence() -> None:
    text = (ROOT / "resources" / "licenses" / "THIRD-PARTY.md").read_text(encoding="utf-8")
    named = {normal(word) for word in re.findall(r"[\w.-]+", text)}
    ships = {normal(held.split("==")[0]) for held in locked("run")}
    assert ships - named - {"pyside6-addons", "pyside6-essentials"} == set()
