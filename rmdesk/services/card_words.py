"""The words of a week's table cards and personal slips."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from rmdesk.domain.meetups import Meetup, code_of
from rmdesk.domain.rounds import Round
from rmdesk.sheets.content import CardsContent, PosterEntry, Slip, SlipsContent

from .language import Language
from .sheets import Words


def meetup_code(meetup: Meetup) -> str:
    """What a slip is told by when it comes back: the number that the check-in takes."""
    return code_of(meetup.id)


def cards_content(
    words: Words, made: Round, meetups: Mapping[int, Meetup], *, tents: bool
) -> CardsContent:
    """One card for each group of the round."""
    say = words.language
    title = say.tr("Table tents") if tents else say.tr("Table cards")
    return CardsContent(
        **words.frame(title, made.week),
        entries=tuple(entry for entry, _ in _entries(words, made, meetups)),
        notes=(say.tr("There are no pairs this week."),),
        tents=tents,
    )


def slips_content(words: Words, made: Round, meetups: Mapping[int, Meetup]) -> SlipsContent:
    """One slip for each person of the round."""
    say = words.language
    return SlipsContent(
        **words.frame(say.tr("Your lunch"), made.week),
        slips=tuple(
            Slip(
                name=name,
                partners=tuple(entry.names[:i] + entry.names[i + 1 :]),
                shows=entry.shows,
                topics=entry.topics,
                when=entry.when or say.tr("Pick a time together"),
                where=entry.where,
                code=meetup_code(meetup) if meetup else "",
            )
            for entry, meetup in _entries(words, made, meetups)
            for i, name in enumerate(entry.names)
        ),
        notes=(say.tr("There are no pairs this week."),),
        meet=say.tr("You meet"),
        agenda_title=say.tr("How to spend the time"),
        agenda=_agenda(say),
        feedback_title=say.tr("How was it?"),
        feedback_hint=say.tr("Tear this part off and hand it in."),
        questions=_questions(say),
        code_label=say.tr("Meetup"),
    )


def _agenda(say: Language) -> tuple[tuple[str, str], ...]:
    def minutes(n: int) -> str:
        return say.plural("{n} minute", "{n} minutes", n)

    return (
        (minutes(5), say.tr("Say hello")),
        (minutes(15), say.tr("One of you shows")),
        (minutes(15), say.tr("The other shows")),
        (minutes(5), say.tr("What next?")),
    )


def _questions(say: Language) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return (
        (say.tr("Did you meet?"), (say.tr("Yes"), say.tr("No"))),
        (say.tr("Was it worth the time?"), tuple(say.number(n) for n in range(1, 6))),
        (say.tr("What did you learn?"), ()),
        (say.tr("Would you meet again?"), (say.tr("Yes"), say.tr("Rather not"))),
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
    day = words.language.day(meetup.day, "EEE")
    return f"{day} {words.language.clock(meetup.start)}" if meetup.start else day
