"""The options every command takes; and whether a command line asks for nothing but the window.

The window is asked for by an icon, many times a day: it must not wait for all that the other
commands need.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path


def add_places(parser: argparse.ArgumentParser) -> None:
    """Where the data is, and which day it is."""
    place = parser.add_mutually_exclusive_group()
    place.add_argument("--data-dir", type=Path, metavar="DIR", help="where the data is kept")
    place.add_argument("--demo", action="store_true", help="use the sample company")
    parser.add_argument(
        "--today", type=as_day, metavar="YYYY-MM-DD", help="take this day for today"
    )


def window_options(arguments: Sequence[str]) -> argparse.Namespace | None:
    """The options of a command line that only opens the window, None for any other."""
    parser = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    add_places(parser)
    try:
        options, rest = parser.parse_known_args(list(arguments))
    except argparse.ArgumentError:
        return None  # the whole parser says what is wrong
    if rest not in ([], ["window"]):
        return None
    options.command = rest[0] if rest else None
    return options


def as_day(text: str) -> date:
    """A day as it is typed."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a day; write 2026-03-15") from None
