"""The words of a week's table cards and personal slips."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from rmdesk.domain.meetups import Meetup, code_of
from rmdesk.domain.rounds import Round
from rmdesk.sheets.content import CardsContent, PosterEntry, Slip, SlipsContent

from .sheet_words import Words
from .topics import Starter, starter_text

_AGENDA_MINUTES = (5, 15, 15, 5)


def meetup_code(meetup: Meetup) -> str:
    """What a slip is told by when it comes back: the number that the check-in takes."""
    return code_of(meetup.id)


def cards_content(
    words: Words, made: Round, meetups: Mapping[int, Meetup], *, tents: bool
) -> CardsContent:
    """One card for each group of the round."""
    tr = words.language.tr
    title = tr("Table tents") if tents else tr("Table cards")
    return CardsContent(
        **words.frame(title, made.week),
        entries=tuple(entry for entry, _ in _entries(words, made, meetups)),
        notes=(words.no_pairs,),
        tents=tents,
    )


def slips_content(
    words: Words,
    made: Round,
    meetups: Mapping[int, Meetup],
    starters: Mapping[int, tuple[Starter, ...]] = MappingProxyType({}),
) -> SlipsContent:
    """One slip for each person of the round. ``starters``: meetup -> what to talk about."""
    tr = words.language.tr
    return SlipsContent(
        **words.frame(tr("Your lunch"), made.week),
        slips=tuple(
            Slip(
                name=name,
                partners=tuple(entry.names[:i] + entry.names[i + 1 :]),
                shows=entry.shows,
                topics=entry.topics,
                when=entry.when or tr("Pick a time together"),
                where=entry.where,
                code=meetup_code(meetup) if meetup else "",
                starters=tuple(
                    text
                    for starter in starters.get(meetup.id if meetup else 0, ())
                    if (text := starter_text(starter, words.language.tag))
                ),
            )
            for entry, meetup in _entries(words, made, meetups)
            for i, name in enumerate(entry.names)
        ),
        notes=(words.no_pairs,),
        meet=tr("You meet"),
        agenda_title=tr("How to spend the time"),
        agenda=_agenda(words),
        feedback_title=tr("How was it?"),
        feedback_hint=tr("Tear this part off and hand it in."),
        questions=(
            (tr("Did you meet?"), (tr("Yes"), tr("No"))),
            (tr("Was it worth the time?"), tuple(map(words.language.number, range(1, 6)))),
            (tr("What did you learn?"), ()),
            (tr("Would you meet again?"), (tr("Yes"), tr("Rather not"))),
        ),
        code_label=tr("Meetup"),
    )


def _agenda(words: Words) -> tuple[tuple[str, str], ...]:
    """What to do in which minutes."""
    tr = words.language.tr
    steps = (
        tr("Say hello"),
        tr("One of you shows"),
        tr("The other shows"),
        tr("What next?"),
    )
    return tuple(
        (words.language.plural("{n} minute", "{n} minutes", minutes), step)
        for minutes, step in zip(_AGENDA_MINUTES, steps, strict=True)
    )


def _entries(
    words: Words, made: Round, meetups: Mapping[int, Meetup]
) -> list[tuple[PosterEntry, Meetup | None]]:
    """Each group's words, with when and where as moved since the round was confirmed."""
    found = []
    for number, group in enumerate(made.groups, 1):
        meetup = meetups.get(group.id) if group.id is not None else None
        entry = words.moved(words.entry(made, number, group), meetup)
        found.append((entry, meetup))
    return found
