"""The export command: tables, calendar files, messages, everything."""

from __future__ import annotations

import argparse
from argparse import Namespace
from pathlib import Path

from rmdesk.domain.errors import UserError
from rmdesk.services import Services
from rmdesk.services.exporting import EVERYTHING, TABLES, TEMPLATE
from rmdesk.services.messages import Audience
from rmdesk.services.people import find_person

from .commands import Answer

ICS, MESSAGES = "ics", "messages"
KINDS = (*TABLES, ICS, MESSAGES, EVERYTHING, TEMPLATE)


def add_options(made: argparse.ArgumentParser) -> None:
    """The options of ``rmdesk export``."""
    made.add_argument("what", choices=KINDS)
    made.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    made.add_argument("--week", metavar="YYYY-Www", help="ics, messages: of one week only")
    made.add_argument("--person", metavar="PERSON", help="ics: one person's meetups only")
    made.add_argument("--timezone", default="", metavar="NAME",
                      help="ics: such as Europe/Berlin (this computer's)")  # fmt: skip
    made.add_argument("--to", choices=["pairs", "everybody"], help="messages: only these")


def export(services: Services, options: Namespace) -> Answer:
    """Write a file."""
    if options.what == ICS:
        return _calendar(services, options)
    if options.what == MESSAGES:
        return _messages(services, options)
    if options.week or options.person:
        raise UserError("Only calendar files and messages can be of one week or person.")
    count = services.exporting.write(options.what, options.output)
    return _answer(options, f"{count} rows of {options.what}", count)


def _calendar(services: Services, options: Namespace) -> Answer:
    company = services.session.snapshot()
    count = services.calendar_files.save(
        options.output,
        week=services.rounds.week(options.week) if options.week else None,
        person=find_person(company, options.person) if options.person else None,
        zone=options.timezone,
    )
    return _answer(options, f"{count} meetups", count)


def _messages(services: Services, options: Namespace) -> Answer:
    chosen = {"pairs": Audience.PAIR, "everybody": Audience.EVERYBODY}
    audience = chosen.get(options.to)
    week = services.rounds.week(options.week)
    if options.output.suffix.casefold() not in (".txt", ".md"):
        raise UserError("Messages are written as plain text. End the file's name in .txt.")
    count = services.messages.save(week, options.output, audience)
    return _answer(options, f"{count} messages", count)


def _answer(options: Namespace, what: str, count: int) -> Answer:
    return Answer(
        f"{what} are in {options.output}.",
        {"what": options.what, "rows": count, "file": str(options.output)},
    )
