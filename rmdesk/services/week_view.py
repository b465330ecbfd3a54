"""One week as the window shows it: words that are ready, in the order of the cards."""

from __future__ import annotations

from dataclasses import dataclass

from rmdesk.domain.rounds import Group, Round, RoundStatus
from rmdesk.domain.weeks import Week
from rmdesk.matching.explain import lesson_words, words
from rmdesk.storage.repositories import load_company

from .session import Session
from .sheets import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class CardView:
    """One group."""

    people: tuple[int, ...]
    title: str
    when: str
    lines: tuple[str, ...]
    locked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekView:
    """``status`` is None while the week has no round."""

    week: Week
    status: RoundStatus | None
    people: int
    headline: str
    cards: tuple[CardView, ...] = ()
    remarks: tuple[str, ...] = ()


def load_week(session: Session, week: Week | None = None) -> WeekView:
    """The week given, or the one that matters today."""
    with session.database.reading() as unit:
        company = load_company(unit.connection)
        chosen = week or session.week(None, company.programme)
        made = unit.rounds.of_week(chosen)
    people = len(company.active)
    if made is None:
        headline = (
            f"Week {chosen.number}: {people} people, no pairs yet."
            if people
            else "Nobody is here yet. Import a staff list to begin."
        )
        return WeekView(week=chosen, status=None, people=people, headline=headline)
    speaker = Words(company, session.clock.today)
    return WeekView(
        week=chosen,
        status=made.status,
        people=people,
        headline=_headline(made),
        cards=tuple(_card(speaker, made, g) for g in made.groups),
        remarks=(
            *speaker.sitting_out(made),
            *(["This is as good as this week can be."] if made.proven else []),
        ),
    )


def _headline(made: Round) -> str:
    state = "suggested" if made.status is RoundStatus.DRAFT else made.status.value
    return f"Week {made.week.number}, {state}"


def _card(speaker: Words, made: Round, group: Group) -> CardView:
    company = speaker.company
    entry = speaker.entry(made, 0, group)
    lines = [lesson_words(company, x) for x in group.lessons]
    if group.topics:
        lines.append(f"Both like: {', '.join(group.topics)}")
    lines += [words(r) for r in group.reasons]
    return CardView(
        people=group.people,
        title=" and ".join(entry.names),
        when=", ".join(x for x in (entry.when, entry.where) if x),
        lines=tuple(lines),
        locked=group.locked,
    )
