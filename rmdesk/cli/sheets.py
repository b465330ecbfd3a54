"""The ``sheet`` command: any sheet, on any paper, in any of the languages."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from rmdesk.domain.programme import Paper
from rmdesk.services import Services
from rmdesk.services.language import languages
from rmdesk.services.people import find_person
from rmdesk.services.sheets import SEASON_WEEKS, SheetOrder
from rmdesk.sheets.content import Orientation, SheetKind

from .commands import Answer

_NAMES = {
    SheetKind.POSTER: "poster for {week} is",
    SheetKind.CARDS: "table cards for {week} are",
    SheetKind.TENTS: "table tents for {week} are",
    SheetKind.SLIPS: "personal slips for {week} are",
    SheetKind.CALENDAR: "calendar of the month around {week} is",
    SheetKind.SEASON: "season plan is",
    SheetKind.AGREEMENT: "agreement is",
    SheetKind.SKILLS: "skills are",
    SheetKind.SIGNUP: "sign-up form is",
}


def add_arguments(made: ArgumentParser) -> None:
    """What the command understands, but for the week."""
    made.add_argument("kind", choices=[k.value for k in SheetKind])
    made.add_argument("people", nargs="*", metavar="PERSON", help="the two of an agreement")
    made.add_argument("--season", type=int, default=SEASON_WEEKS, metavar="WEEKS",
                      help="how many weeks the season plan shows")  # fmt: skip
    made.add_argument("--paper", choices=[p.value for p in Paper])
    made.add_argument("--orientation", choices=[o.value for o in Orientation])
    made.add_argument("--language", choices=languages(), default="")
    made.add_argument("--large", action="store_true", help="poster: few pairs a page, large type")
    made.add_argument("--by-day", action="store_true", help="poster: a heading for each day")
    made.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.pdf")


def sheet(services: Services, options: Namespace) -> Answer:
    """Write a sheet to a file."""
    week = services.rounds.week(options.week)
    company = services.session.snapshot() if options.people else None
    order = SheetOrder(
        kind=SheetKind(options.kind),
        week=week,
        paper=Paper(options.paper) if options.paper else None,
        orientation=Orientation(options.orientation) if options.orientation else None,
        language=options.language,
        weeks=options.season,
        large=options.large,
        by_day=options.by_day,
        people=tuple(find_person(company, text).id for text in options.people) if company else (),
    )
    missing = services.sheets.save(order, options.output)
    lines = [f"The {_NAMES[order.kind].format(week=week)} in {options.output}."]
    if missing:
        lines.append(f"No font has these characters: {' '.join(missing)}")
    data = {
        "kind": order.kind.value,
        "week": str(week),
        "file": str(options.output),
        "missing_characters": list(missing),
    }
    return Answer("\n".join(lines), data)
