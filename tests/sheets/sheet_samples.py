"""The sheets beside the poster, to test with."""

from __future__ import annotations

import random
from itertools import cycle, islice

from rmdesk.sheets.content import (
    AgreementContent,
    AgreementPart,
    CalendarContent,
    CalendarDay,
    CalendarEntry,
    CardsContent,
    MatrixCell,
    MatrixContent,
    SeasonCell,
    SeasonContent,
    SignUpContent,
    Slip,
    SlipsContent,
)

from .samples import SKILLS, entries, names

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
AROUND = {"week_label": "Week 12", "company": "Acme Bakery Ltd", "page_label": "page {page}"}


def cards_of(count: int, people: list[str] | None = None, *, tents: bool = False) -> CardsContent:
    return CardsContent(
        title="Table cards",
        week_label="Week 12",
        company="Acme",
        entries=entries(count, people),
        notes=("There are no pairs this week.",),
        tents=tents,
    )


def slips_of(count: int, people: list[str] | None = None) -> SlipsContent:
    made = [
        Slip(
            name=name,
            partners=tuple(other for other in each.names if other is not name),
            shows=each.shows,
            topics=("Gardening", "Cycling in the rain"),
            when=each.when,
            where=each.where,
            code=f"M{each.number}",
        )
        for each in entries(count, people)
        for name in each.names
    ]
    return SlipsContent(
        title="Your lunch",
        week_label="Week 12",
        slips=tuple(made),
        notes=("There are no pairs this week.",),
        meet="You meet",
        agenda=(("5 min", "Say hello"), ("15 min", "One shows"), ("15 min", "The other shows")),
        feedback_title="How was it?",
        feedback_hint="Tear off and hand in.",
        questions=(("Did you meet?", ("Yes", "No")), ("What did you learn?", ())),
        code_label="Meetup",
    )


def month_of(each_day: int, people: list[str] | None = None) -> CalendarContent:
    """Five weeks of five days; so many meetups on every second day."""
    who = cycle(people or names(60))
    weeks = []
    for week in range(5):
        days = []
        for i in range(5):
            count = each_day if (week + i) % 2 else 0
            found = tuple(
                CalendarEntry(names=(next(who), next(who)), when="12:30", where="Kitchen")
                for _ in range(count)
            )
            days.append(CalendarDay(label=str(7 * week + i + 1), entries=found))
        weeks.append(tuple(days))
    return CalendarContent(
        title="Meetups", weekdays=WEEKDAYS, weeks=tuple(weeks), continued=" (continued)", **AROUND
    )


def skill_names(count: int) -> tuple[str, ...]:
    return tuple(
        f"{name} {i}" if i >= len(SKILLS) else name
        for i, name in enumerate(islice(cycle(SKILLS), count))
    )


def matrix_of(people: list[str], skills: tuple[str, ...]) -> MatrixContent:
    chance = random.Random(1)
    rows = tuple(
        (
            name,
            tuple(
                MatrixCell(level=chance.choice((0, 0, 1, 3, 5)), wanted=chance.random() < 0.2)
                for _ in skills
            ),
        )
        for name in people
    )
    return MatrixContent(
        title="Skills",
        skills=skills,
        rows=rows,
        legend=("5 could teach it", "○ wants to learn it"),
        lists=(
            ("Only one person can show it", "", tuple((s, people[0]) for s in skills[:40])),
            ("Wanted, nobody can show it", "Every wish can be met.", ()),
        ),
        empty="There are no skills yet.",
        **AROUND,
    )


def season_of(people: list[str], weeks: int) -> SeasonContent:
    return SeasonContent(
        title="Season plan",
        weeks=tuple((f"Week {i + 1}", f"{i + 1} March") for i in range(weeks)),
        rows=tuple(
            (
                name,
                tuple(
                    SeasonCell(text="away", quiet=True)
                    if (row + week) % 7 == 0
                    else SeasonCell(text=people[(row + week + 1) % len(people)])
                    for week in range(weeks)
                ),
            )
            for row, name in enumerate(people)
        ),
        empty="There is no plan yet.",
        **AROUND,
    )


def form(slots: int = 10) -> SignUpContent:
    times = tuple(f"{day} {hour}:30, Kitchen" for hour in range(6, 22) for day in WEEKDAYS)
    return SignUpContent(
        title="Lunch pairings: join in",
        hint="It takes three minutes.",
        fields=("Name", "Department", "Started here", "E-mail"),
        parts=(
            ("What I am good at", "At work or not.", 4),
            ("What I would like to learn", "The most wanted first.", 3),
            ("What I like to talk about", "", 2),
        ),
        slots_title="When I can come",
        slots_hint="Tick what suits you.",
        slots=times[:slots],
        thanks="Thank you!",
        company="Acme Bakery Ltd",
    )


def agreement_of(people: list[str]) -> AgreementContent:
    one, other = [*people, "", ""][:2]
    return AgreementContent(
        title="Our agreement",
        names=(one, other),
        name_label="Name",
        parts=(
            AgreementPart(title=f"{one} wants to learn", given=("Excel", "First aid")),
            AgreementPart(title=f"{other} wants to learn"),
        ),
        rhythm_title="How often we meet",
        rhythm=("Every working day", "Every week", "Every second week"),
        ticked=1,
        fields=("Day and time", "Where", "From", "Until", "We look back on"),
        filled=("Tuesday 08:30", "Kitchen"),
        promises_title="What we promise",
        promises=("We are on time.", "Either of us may end this at any time. " * 3),
        signature="Date and signature",
        company="Acme Bakery Ltd",
    )
