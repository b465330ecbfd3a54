"""Sentences the window makes from data: what was done, and what a change would mean."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING

from rmdesk.domain.rounds import Reason
from rmdesk.domain.text import Text
from rmdesk.matching.reasons import words
from rmdesk.services.labels import done

from .i18n import clock_time, day_name, listed, plural, say, tr, within

if TYPE_CHECKING:
    from rmdesk.matching.explain import Explanation
    from rmdesk.services.effects import RoundScore, SwapEffect
    from rmdesk.services.this_week_view import CardView, LessonView, SlotView


def sentence(text: str) -> str:
    """A clause as a sentence of its own."""
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "!", "?")) else ".")


def told(label: str) -> str:
    """A step of the history as something done: "Swapped Ana and Ben"."""
    return say(done(label))


def undo_label(label: str) -> str:
    """A step's label to stand after "Undo": "swap Ana and Ben"."""
    if not isinstance(label, Text):
        return f"“{label}”"
    return within(say(label))


def reason(why: Reason) -> str:
    """A reason as a clause, in the window's language."""
    return say(words(why))


def lesson(line: LessonView) -> str:
    """ "Ana can show Ben: bookkeeping"."""
    return reason(Reason(code="lesson", about=(line.teacher, line.learner, line.skill)))


def rich_lesson(line: LessonView, strong: str) -> str:
    """The same as rich text, with the skill in the style ``strong``."""
    marked = replace(line, skill=f"\x02{line.skill}\x03")
    told = escape(lesson(marked), quote=False)
    return told.replace("\x02", f'<span style="{strong}">').replace("\x03", "</span>")


def slot_time(slot: SlotView) -> str:
    """ "Tuesday 12:00–12:45 · Kitchen"."""
    when = f"{day_name(slot.day.weekday())} {clock_time(slot.start)}–{clock_time(slot.end)}"
    return f"{when} · {slot.place}" if slot.place else when


def freshness(card: CardView) -> str:
    """Whether a group is new or has met before."""
    if card.weeks_since is None:
        return tr("First time together") if len(card.people) == 2 else tr("New group of three")
    return plural("Met {n} week ago", "Last met {n} weeks ago", card.weeks_since)


def card_sentence(card: CardView) -> str:
    """A whole card read aloud."""
    names = listed([p.name for p in card.people])
    parts = [names, *(lesson(x) for x in card.lessons)]
    if card.topics:
        parts.append(topics(card))
    parts.append(slot_time(card.slot) if card.slot else tr("They choose a time"))
    parts.append(freshness(card))
    parts += [reason(r) for r in card.reasons]
    if card.locked:
        parts.append(tr("Locked"))
    return ". ".join(parts)


def topics(card: CardView) -> str:
    """What all of a group like to talk about."""
    if len(card.people) == 2:
        return tr("Both like {topics}", topics=listed(card.topics))
    return tr("All like {topics}", topics=listed(card.topics))


def effect(found: SwapEffect) -> str:
    """What a swap would mean: "12 % less learning; Ana would meet Ben again after 3 weeks"."""
    if found.why_not is not None:
        return tr("Not possible: {why}", why=reason(found.why_not))
    parts = []
    if found.percent < 0:
        parts.append(tr("{percent} % less learning", percent=-found.percent))
    elif found.percent > 0:
        parts.append(tr("{percent} % more learning", percent=found.percent))
    parts += [
        plural(
            "{first} would meet {second} again after {n} week",
            "{first} would meet {second} again after {n} weeks",
            r.weeks,
            first=r.first,
            second=r.second,
        )
        for r in found.repeats
    ]
    if found.idle:
        parts.append(tr("{names} would learn nothing", names=listed(found.idle)))
    if found.helped:
        parts.append(tr("{names} would now learn something", names=listed(found.helped)))
    return "; ".join(parts) if parts else tr("Just as good")


def best_score() -> str:
    """What is said of a round than which there is no better one."""
    return tr("As good as this week can be")


def score(found: RoundScore) -> str:
    """How good a round is, with what the best one would do better."""
    if found.proven:
        return best_score()
    parts = [tr("{percent} % of the learning this week could hold", percent=found.percent)]
    if found.more_left_out > 0:
        parts.append(
            plural("{n} more person left out", "{n} more people left out", found.more_left_out)
        )
    if found.more_trios > 0:
        parts.append(
            plural("{n} more group of three", "{n} more groups of three", found.more_trios)
        )
    if found.more_repeats > 0:
        parts.append(
            plural("{n} pair meets again too soon", "{n} pairs meet again too soon",
                   found.more_repeats)
        )  # fmt: skip
    return "; ".join(parts)


def explanation(found: Explanation, names: tuple[str, str], lessons: list[str]) -> list[str]:
    """Why two people are, or are not, together: the headline, then one line a reason."""
    a, b = names
    if found.together:
        lines = [tr("{a} and {b} are together this week.", a=a, b=b)]
    elif found.why_not is not None:
        lines = [tr("{a} and {b} cannot meet this week: {why}.", a=a, b=b,
                    why=reason(found.why_not))]  # fmt: skip
    else:
        lines = [tr("{a} and {b} could meet this week, but are not together.", a=a, b=b)]
    lines += [sentence(x) for x in lessons]
    lines += [tr("For it: {why}.", why=reason(r)) for r in found.speaks_for]
    lines += [tr("Against it: {why}.", why=reason(r)) for r in found.speaks_against]
    if not found.together:
        lines += [tr("If they met: {why}.", why=reason(r)) for r in found.consequences]
        lines += [tr("What would have to change: {why}.", why=reason(r)) for r in found.needs]
    return lines
