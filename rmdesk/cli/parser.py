"""The commands and their options."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import time
from pathlib import Path
from typing import TypeAlias

from rmdesk import __version__

from . import commands, editing, exporting, importing, meeting, safety, shapes, sheets
from .places import add_places, as_day

Subparsers: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001


def build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="rmdesk",
        description="Lunch pairs in which newcomers and veterans teach each other.",
        epilog="Exit status: 0 done, 1 something you can mend, 2 wrong usage, 3 our fault.",
    )
    parser.add_argument("--version", action="version", version=f"RMDesk {__version__}")
    add_places(parser)
    kinds = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    kinds.add_parser("window", help="open the window (the default)")
    _add_lists(kinds)
    _add_round(kinds)
    meeting.add_commands(kinds)
    _add_editing(kinds)
    _add_files(kinds)
    _add_safety(kinds)
    test = kinds.add_parser("self-test", help="check this installation")
    test.add_argument("--json", action="store_true", help="print JSON")
    test.add_argument("--report", type=Path, metavar="FILE", help="write the JSON to a file too")
    made = kinds.add_parser("open", help="open the window on a company file")
    made.add_argument("file", type=Path)
    kinds.add_parser("quit-window", help="ask an open window to close, and wait until it has")
    return parser


def _command(
    kinds: Subparsers, name: str, action: Callable[..., commands.Answer], about: str
) -> argparse.ArgumentParser:
    made = kinds.add_parser(name, help=about, description=about)
    made.add_argument("--json", action="store_true", help="print JSON")
    made.set_defaults(action=action)
    return made


def _weekly(
    kinds: Subparsers, name: str, action: Callable[..., commands.Answer], about: str
) -> argparse.ArgumentParser:
    made = _command(kinds, name, action, about)
    made.add_argument("--week", metavar="YYYY-Www", help="which week (the one that matters today)")
    return made


def _add_lists(kinds: Subparsers) -> None:
    made = _command(kinds, "import", importing.import_staff, "read a staff list of any kind")
    importing.add_options(made)
    _command(kinds, "people", commands.people, "list everybody")
    _command(kinds, "skills", commands.skills, "list the skills, who can show and who wants them")
    _command(kinds, "slots", commands.slots, "list the times and places for meeting")
    _command(kinds, "rules", commands.rules, "list the rules, and who is away")
    _command(kinds, "meetups", commands.meetups, "list the meetups of confirmed rounds")


def _add_round(kinds: Subparsers) -> None:
    made = _weekly(kinds, "suggest", commands.suggest, "make or remake the week's draft round")
    made.add_argument("--seed", type=int, help="choose among equally good rounds")
    _weekly(kinds, "show", commands.show, "show the week's round")
    _weekly(kinds, "values", commands.values, "every pair's worth, to check a round from outside")
    made = _weekly(kinds, "explain", commands.explain_pair, "explain why (not) these two")
    made.add_argument("person", nargs=2, metavar="PERSON")
    _weekly(kinds, "confirm", commands.confirm, "make the draft final and plan its meetups")
    _weekly(kinds, "bound", commands.bound, "the best a week can be, and the proof")
    made = _weekly(kinds, "plan", commands.plan, "plan many weeks at once")
    made.add_argument("--weeks", type=int, default=12, help="how many rounds (12)")
    made.add_argument("--seconds", type=float, default=20.0, help="time to look for (20)")
    made.add_argument("--seed", type=int, default=0)
    made.add_argument("--save", action="store_true", help="keep the rounds as drafts")
    made = _weekly(kinds, "replan", commands.replan, "mend the round, changing the least")
    made.add_argument("--dry-run", action="store_true", help="only tell what would change")
    for name, about in (
        ("lock", "keep somebody's group through the next suggestions"),
        ("unlock", "let go of a locked group"),
    ):
        made = _weekly(kinds, name, commands.lock, about)
        made.add_argument("person", nargs="+", metavar="PERSON")
    made = _weekly(kinds, "swap", commands.swap, "let two people change places")
    made.add_argument("person", nargs=2, metavar="PERSON")
    made = _weekly(kinds, "move", commands.move, "let somebody's group meet in another slot")
    made.add_argument("person", metavar="PERSON")
    made.add_argument("slot", metavar="SLOT", help="a slot's number, from “rmdesk slots”")


def _add_editing(kinds: Subparsers) -> None:
    made = _command(kinds, "add-person", editing.add_person, "add somebody")
    made.add_argument("name")
    for option in ("role", "department", "site", "email"):
        made.add_argument(f"--{option}", default="")
    made.add_argument("--start-date", type=as_day, metavar="YYYY-MM-DD")
    made.add_argument("--can-show", default="", metavar="“Excel: 4; Spanish”")
    made.add_argument("--wants", default="", metavar="“Baking: 3”")
    made = _command(kinds, "archive", editing.archive, "leave somebody out of future rounds")
    made.add_argument("person", metavar="PERSON")
    made.add_argument("--undo", action="store_true", help="bring the person back")
    made = _command(kinds, "away", editing.away, "note an absence")
    made.add_argument("person", metavar="PERSON")
    made.add_argument("first", type=as_day, metavar="FIRST-DAY")
    made.add_argument("last", type=as_day, metavar="LAST-DAY")
    made = _command(kinds, "pause", editing.pause, "let somebody take a break until a day")
    made.add_argument("person", metavar="PERSON")
    made.add_argument("until", type=as_day, nargs="?", help="left out: the break is over")
    made = _command(kinds, "never-pair", editing.never_pair, "never pair two people")
    made.add_argument("person", nargs=2, metavar="PERSON")
    made.add_argument("--reason", default="", help="private: no sheet or export shows it")
    made.add_argument("--lift", action="store_true", help="lift the rule")
    made = _command(kinds, "close", editing.close_day, "close the company on a day")
    made.add_argument("day", type=as_day)
    made.add_argument("--reopen", action="store_true")
    made = _command(kinds, "add-slot", editing.add_slot, "add a weekly time and place")
    made.add_argument("name")
    made.add_argument("weekday", choices=shapes.WEEKDAYS)
    made.add_argument("start", type=_time, metavar="HH:MM")
    made.add_argument("end", type=_time, metavar="HH:MM")
    made.add_argument("--place", default="")
    made.add_argument("--tables", type=int, default=1, help="how many groups fit at once")
    made.add_argument("--site", default="")
    made = _command(kinds, "cannot", editing.cannot, "note that somebody cannot use a slot")
    made.add_argument("person", metavar="PERSON")
    made.add_argument("slot", metavar="SLOT")
    made.add_argument("--lift", action="store_true", help="they can again")
    made = _command(kinds, "cover", editing.cover, "at most so many away at once")
    made.add_argument("unit", choices=["department", "role"])
    made.add_argument("value")
    made.add_argument("at_most", type=int)
    made = _command(kinds, "merge-skills", editing.merge_skills, "make two skills one")
    made.add_argument("keep")
    made.add_argument("drop")
    made = _command(kinds, "set", editing.set_setting, "change a setting of the programme")
    made.add_argument("name", choices=sorted(editing.SETTINGS))
    made.add_argument("value")


def _add_files(kinds: Subparsers) -> None:
    sheets.add_arguments(_weekly(kinds, "sheet", sheets.sheet, "make a PDF sheet"))
    made = _command(kinds, "export", exporting.export, "write a table, calendar, messages ...")
    exporting.add_options(made)
    _command(kinds, "undo", commands.undo, "take the last change back")
    _command(kinds, "redo", commands.redo, "make the change undone last again")
    _command(kinds, "history", commands.history, "list what was done")


def _add_safety(kinds: Subparsers) -> None:
    made = _command(kinds, "backup", safety.backup, "write a verified copy of everything")
    made.add_argument("-o", "--output", type=Path, metavar="FILE", help="beside the others if not")
    made.add_argument("--also-in", metavar="DIR", help="keep copies there too, “none” to stop")
    _command(kinds, "backups", safety.backups, "list the backups and what each holds")
    made = _command(kinds, "restore", safety.restore, "put a backup in place of what is there")
    made.add_argument("file", type=Path)
    made.set_defaults(closed=safety.restore_closed)
    _command(kinds, "check", safety.check, "check the company file and its backups")
    made = _command(kinds, "recover", safety.not_needed, "read what can be of a damaged file")
    made.set_defaults(closed=safety.recover)
    made = _command(kinds, "erase", safety.erase, "take every trace of a person out, for good")
    made.add_argument("person")
    made.add_argument("--yes", action="store_true", help="do it: this cannot be undone")
    made.add_argument("--backups-too", action="store_true", help="clean the backups as well")


def _time(text: str) -> time:
    try:
        return time.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a time; write 12:30") from None
