"""Set up and work on RMDesk with one command; needs nothing but Python 3.11 to 3.13.

    python3 installer/dev.py run [args]      start RMDesk (args go to it)
    python3 installer/dev.py test            lint, types, import rules, tests
    python3 installer/dev.py test ARGS       only pytest, with these arguments
    python3 installer/dev.py test package    only tests/package; likewise: test e2e
    python3 installer/dev.py lint [--fix]    lint, types, import rules
    python3 installer/dev.py bench [name]    the benchmarks in tests/bench
    python3 installer/dev.py screens         the pictures of the window and the sheets
    python3 installer/dev.py screens sheets  only those of the sheets
    python3 installer/dev.py translations    all texts for the translators, and back again
    python3 installer/dev.py build [WHAT]    installers into dist: linux, windows or all; or only
                                             the program as a folder: folder
    python3 installer/dev.py icons           the program's icons, into build/icons
    python3 installer/dev.py lock            make installer/locks anew after pyproject.toml changed
    python3 installer/dev.py lock --upgrade  ... and take the newest versions allowed

The first run makes .venv and fills it from installer/locks; later ones start at once.
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

if not (3, 11) <= sys.version_info < (3, 14):
    sys.exit(f"RMDesk needs Python 3.11, 3.12 or 3.13; this is {sys.version.split()[0]}.")

from installer import debian, environments, locking  # noqa: E402 (only now is it sure to parse)

# Left out of the ordinary test run: slow, and in need of a screen or of a built package.
APART = ("package", "e2e")
# More workers than this cost more in starting up than they save.
MOST_WORKERS = 4

CHECKS = {
    "lint": ["-m", "ruff", "check"],
    "format": ["-m", "ruff", "format", "--check"],
    "types": ["-m", "mypy"],
    "import rules": ["-c", "from importlinter.cli import lint_imports as check; exit(check())"],
}


def run(args: list[str]) -> int:
    """Start RMDesk where we stand, so that file names given to it mean what they say."""
    debian.provide("run")
    return call([environments.python_for("run"), ROOT / "main.py", *args])


def test(args: list[str]) -> int:
    debian.provide("test")
    for apart in APART:
        if apart in args:
            debian.provide(apart)
    python = environments.python_for("test")
    if args:
        chosen = [f"tests/{arg}" if arg in APART else arg for arg in args]
        return call_pytest(python, chosen, offscreen="e2e" not in args)
    failed = run_checks(python)
    workers = min(os.cpu_count() or 1, MOST_WORKERS)
    status = call_pytest(python, ["-n", str(workers)], offscreen=True)
    return report_failed([*failed, *(["tests"] if status else [])])


def lint(args: list[str]) -> int:
    python = environments.python_for("test")
    if args == ["--fix"]:
        call([python, "-m", "ruff", "check", "--fix", "--quiet"], folder=ROOT)
        call([python, "-m", "ruff", "format", "--quiet"], folder=ROOT)
    elif args:
        raise environments.SetUpError(f"lint knows --fix, not {' '.join(args)}.")
    return report_failed(run_checks(python))


def bench(args: list[str]) -> int:
    folder = ROOT / "tests" / "bench"
    scripts = {path.stem.removeprefix("bench_"): path for path in folder.glob("bench_*.py")}
    wanted = args or sorted(scripts)
    unknown = [name for name in wanted if name not in scripts]
    if unknown or not wanted:
        there = ", ".join(sorted(scripts)) or "none yet"
        raise environments.SetUpError(f"Benchmarks in tests/bench: {there}.")
    python = environments.python_for("test")
    return max(call([python, scripts[name]], env=offscreen()) for name in wanted)


def screens(args: list[str]) -> int:
    debian.provide("test")
    python = environments.python_for("test")
    if args == ["sheets"]:
        return call([python, ROOT / "installer" / "gallery.py"], env=offscreen())
    status = call([python, ROOT / "installer" / "screens.py", *args], env=offscreen())
    if args:
        return status
    return status or call([python, ROOT / "installer" / "gallery.py"], env=offscreen())


def translations(args: list[str]) -> int:
    if args:
        raise environments.SetUpError("translations takes no arguments.")
    return call([environments.python_for("test"), ROOT / "installer" / "translations.py"])


def build(args: list[str]) -> int:
    """Freeze from an environment of its own, so that nothing of the tests slips in."""
    from installer import building

    return building.build(args)


def icons(args: list[str]) -> int:
    if args:
        raise environments.SetUpError("icons takes no arguments.")
    debian.provide("build")
    script = ROOT / "installer" / "icons.py"
    return call([environments.python_for("build"), script], env=offscreen())


def lock(args: list[str]) -> int:
    if args not in ([], ["--upgrade"]):
        raise environments.SetUpError(f"lock knows --upgrade, not {' '.join(args)}.")
    return locking.make_locks(environments.python_for("tools"), upgrade=bool(args))


def run_checks(python: Path) -> list[str]:
    """Run every check, though an early one fail; the names of those that did."""
    return [
        name for name, arguments in CHECKS.items() if call([python, *arguments], folder=ROOT) != 0
    ]


def report_failed(failed: list[str]) -> int:
    if failed:
        print(f"Failed: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


def call_pytest(python: Path, args: list[str], *, offscreen: bool) -> int:
    env = {"QT_QPA_PLATFORM": "offscreen"} if offscreen else {}
    return call([python, "-m", "pytest", *args], folder=ROOT, env=env)


def offscreen() -> dict[str, str]:
    """For our own scripts: no screen wanted, and rmdesk is importable."""
    return {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}


def call(
    command: list[str | Path], *, folder: Path | None = None, env: dict[str, str] | None = None
) -> int:
    """Run a program to its end; its exit status."""
    sys.stdout.flush()
    environment = {**os.environ, **(env or {})}
    return subprocess.run(command, cwd=folder, env=environment, check=False).returncode


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "run": run,
    "test": test,
    "lint": lint,
    "bench": bench,
    "screens": screens,
    "translations": translations,
    "build": build,
    "icons": icons,
    "lock": lock,
}


def main(arguments: list[str]) -> int:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # A console of another alphabet must not stop us.
    command = COMMANDS.get(arguments[0]) if arguments else None
    if command is None:
        asked = arguments[:1] in (["-h"], ["--help"])
        print(__doc__, file=sys.stdout if asked else sys.stderr)
        return 0 if asked else 2
    try:
        return command(arguments[1:])
    except environments.SetUpError as problem:
        print(*problem.args, sep="\n", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
