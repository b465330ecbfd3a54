"""The words of a week's table cards and personal slips."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from babel.dates import format_date

from rmdesk.domain.meetups import Meetup
from rmdesk.domain.rounds import Round
from rmdesk.sheets.content import CardsContent, PosterEntry, Slip, SlipsContent

from .sheets import Words

_NO_PAIRS = ("There are no pairs this week.",)
_AGENDA = (
    ("5 minutes", "Say hello"),
    ("15 minutes", "One of you shows"),
    ("15 minutes", "The other shows"),
    ("5 minutes", "What next?"),
)
_QUESTIONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Did you meet?", ("Yes", "No")),
    ("Was it worth the time?", ("1", "2", "3", "4", "5")),
    ("What did you learn?", ()),
    ("Would you meet again?", ("Yes", "Rather not")),
)


def meetup_code(meetup: Meetup) -> str:
    """What a slip is told by when it comes back: the number that the check-in takes."""
    return f"M{meetup.id}"


def cards_content(
    words: Words, made: Round, meetups: Mapping[int, Meetup], *, tents: bool
) -> CardsContent:
    """One card for each group of the round."""
    title = "Table tents" if tents else "Table cards"
    return CardsContent(
        **words.frame(title, made.week),
        entries=tuple(entry for entry, _ in _entries(words, made, meetups)),
        notes=_NO_PAIRS,
        tents=tents,
    )


def slips_content(words: Words, made: Round, meetups: Mapping[int, Meetup]) -> SlipsContent:
    """One slip for each person of the round."""
    return SlipsContent(
        **words.frame("Your lunch", made.week),
        slips=tuple(
            Slip(
                name=name,
                partners=tuple(entry.names[:i] + entry.names[i + 1 :]),
                shows=entry.shows,
                topics=entry.topics,
                when=entry.when or "Pick a time together",
                where=entry.where,
                code=meetup_code(meetup) if meetup else "",
            )
            for entry, meetup in _entries(words, made, meetups)
            for i, name in enumerate(entry.names)
        ),
        notes=_NO_PAIRS,
        meet="You meet",
        agenda_title="How to spend the time",
        agenda=_AGENDA,
        feedback_title="How was it?",
        feedback_hint="Tear this part off and hand it in.",
        questions=_QUESTIONS,
        code_label="Meetup",
    )


def _entries(
    words: Words, made: Round, meetups: Mapping[int, Meetup]
) -> list[tuple[PosterEntry, Meetup | None]]:
    """Each group's words, with when and where as moved since the round was confirmed."""
    found = []
    for number, group in enumerate(made.groups, 1):
        meetup = meetups.get(group.id) if group.id is not None else None
        entry = words.entry(made, number, group)
        if meetup and meetup.day:
            entry = replace(entry, when=_when(words, meetup), where=meetup.place or entry.where)
        found.append((entry, meetup))
    return found


def _when(words: Words, meetup: Meetup) -> str:
    assert meetup.day is not None
    day = format_date(meetup.day, "EEE", locale=words.locale)
    return f"{day} {words.time(meetup.start)}" if meetup.start else day
