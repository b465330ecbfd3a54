"""Runs one command.

Exit status: 0 done; 1 something the user can mend, said in plain sentences on standard
error, and nothing was changed; 2 wrong usage; 3 a fault of ours, and a report was written.
"""

from __future__ import annotations

# An icon that opens the window comes by here too: what only some commands need is loaded by them.
import os
import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

from rmdesk.domain.errors import CannotOpen, UserError
from rmdesk.paths import data_dir
from rmdesk.services import Clock, Services, open_services

from . import installed
from .places import window_options

if TYPE_CHECKING:
    from .commands import Answer

DONE, MENDABLE, OUR_FAULT = 0, 1, 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command in ``arguments`` (the process's own by default)."""
    _speak_utf8()
    options = _options(arguments)
    folder = options.data_dir or data_dir()
    try:
        return _run(options, folder)
    except UserError as error:
        for problem in error.problems:
            print(problem, file=sys.stderr)
        return MENDABLE
    except BrokenPipeError:
        _hush_stdout()
        return DONE
    except KeyboardInterrupt:
        print("Stopped. Nothing was changed.", file=sys.stderr)
        return MENDABLE
    except Exception as error:  # noqa: BLE001 - a bug of ours: say where the report is
        from rmdesk.logs import write_report

        report = write_report(error, folder / "reports", _now())
        print(
            f"Something went wrong inside RMDesk. Your data is safe. A report without names "
            f"is in {report}.",
            file=sys.stderr,
        )
        return OUR_FAULT


def _options(arguments: Sequence[str] | None) -> Namespace:
    options = window_options(sys.argv[1:] if arguments is None else arguments)
    if options is None:
        from .parser import build_parser

        options = build_parser().parse_args(arguments)
    return options


def _run(options: Namespace, folder: Path) -> int:
    as_json = getattr(options, "json", False)
    if options.command in (None, "window"):
        return _window(options, folder)
    if options.command == "self-test":
        from rmdesk.selftest import self_test

        return self_test(as_json, options.report)
    if options.command in installed.COMMANDS:
        return installed.COMMANDS[options.command](options, folder, _clock(options))
    answer = _answer(options, folder)
    if as_json:
        import json

        print(json.dumps(answer.data, ensure_ascii=False, indent=2))
    elif answer.text:
        print(answer.text)
    return DONE


def _answer(options: Namespace, folder: Path) -> Answer:
    """What the command has to say. Some can help where the company file cannot be opened."""
    try:
        with _opened(options, folder) as services:
            answer: Answer = options.action(services, options)
            return answer
    except CannotOpen as error:
        rescue = getattr(options, "closed", None)
        if rescue is None or options.demo:
            raise
        rescued: Answer = rescue(folder, error, options, _now())
        return rescued


@contextmanager
def _opened(options: Namespace, folder: Path) -> Iterator[Services]:
    """The company file, or the sample company in a temporary folder."""
    if options.demo:
        with sample_company(_clock(options)) as services:
            yield services
        return
    import logging

    from rmdesk.logs import start_log

    services = open_services(folder, _clock(options))
    start_log(folder)
    logging.getLogger("rmdesk.cli").info("command %s", options.command)
    try:
        yield services
    finally:
        services.close()


@contextmanager
def sample_company(clock: Clock) -> Iterator[Services]:
    """The sample company, with this week's draft made, gone when the block ends."""
    import tempfile

    from rmdesk.services.demo import open_sample

    with tempfile.TemporaryDirectory(prefix="rmdesk-", ignore_cleanup_errors=True) as folder:
        services = open_sample(Path(folder), clock)
        try:
            services.rounds.suggest(services.rounds.week())
            yield services
        finally:
            services.close()


def _clock(options: Namespace) -> Clock:
    today: date | None = options.today
    if today is None:
        return Clock(None, _now, _who())
    return Clock(today, lambda: datetime.combine(today, time(12)), _who())


def _now() -> datetime:
    """The owner's own wall clock: all days and times here are local ones."""
    return datetime.now().astimezone().replace(tzinfo=None)


def _who() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def _window(options: Namespace, folder: Path) -> int:
    if has_display():
        from rmdesk.app import run_window

        return run_window(folder, _clock(options), demo=options.demo)
    if options.command == "window" or options.data_dir:
        raise UserError(
            "There is no screen to open the window on. Use a command instead: rmdesk --help "
            "lists them."
        )
    return _main_job_headless(options)


def _main_job_headless(options: Namespace) -> int:
    """With no screen: the whole job once, on the sample company, ending with a sheet."""
    from .shapes import round_text

    target = Path.cwd() / "rmdesk-sample-poster.pdf"
    with sample_company(_clock(options)) as services:
        week = services.rounds.week()
        made, _ = services.rounds.confirm(week)
        services.sheets.save_poster(week, target)
        text = round_text(services.session.snapshot(), made)
    print("There is no screen here, so this is the sample company's week:\n")
    print(text)
    print(f"\nThe sheet for the break room is in {target}")
    print("Your own staff: rmdesk import FILE, then suggest, confirm, sheet (see rmdesk --help).")
    return DONE


def has_display() -> bool:
    """Whether a window can be opened."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _speak_utf8() -> None:
    """Names of the world must get through a console of any code page."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _hush_stdout() -> None:
    """Keep Python from complaining at exit when the reader of our output has gone."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
