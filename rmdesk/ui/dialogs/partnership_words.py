"""Partnerships in the window's words."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from rmdesk.domain.meetups import Meetup
from rmdesk.domain.partnerships import Outcome, PartnersMeet
from rmdesk.services.partnerships import PartnershipView

from ..i18n import clock_time, day_name, plural, short_date, tr


def rhythm_words(meets: PartnersMeet) -> str:
    """How often partners meet, in the window's language."""
    words = {
        PartnersMeet.EVERY_WORKDAY: tr("every working day"),
        PartnersMeet.WEEKLY: tr("every week"),
        PartnersMeet.FORTNIGHTLY: tr("every other week"),
    }
    return words[meets]


def title(view: PartnershipView) -> str:
    """A partnership's line in the list."""
    pair = tr("{a} and {b}", a=view.a.label, b=view.b.label)
    if not view.is_on:
        return tr("{pair} (ended)", pair=pair)
    return tr("{pair}: the review is due", pair=pair) if view.review_is_due else pair


def session_words(session: Meetup) -> str:
    """ "Tue 24/03/2026, 08:30"."""
    assert session.day is not None
    day = f"{day_name(session.day.weekday(), short=True)} {short_date(session.day)}"
    return f"{day}, {clock_time(session.start)}" if session.start else day


def about(view: PartnershipView) -> str:
    """All that is known of one, in lines."""
    p = view.partnership
    how = rhythm_words(p.meets)
    if p.meets is not PartnersMeet.EVERY_WORKDAY:
        how = f"{how}, {day_name(p.weekday)}"
    when = tr(
        "{how}, {start}–{end}, from {first} to {last}",
        how=how,
        start=clock_time(p.start),
        end=clock_time(p.end),
        first=short_date(p.first),
        last=short_date(p.until),
    )
    held = plural(
        "{n} session held of {all}", "{n} sessions held of {all}", view.held, all=len(view.sessions)
    )
    lines = [when, *_goals(view), held]
    if p.review:
        lines.append(tr("Review: {found}", found=p.review))
    if p.ended:
        lines.append(_ended(view))
    return "\n".join([*lines, *(f"• {outcome_words(o)}" for o in view.outcomes)])


def _goals(view: PartnershipView) -> list[str]:
    lines = []
    for person in (view.a, view.b):
        goal = view.goal_of(person.id)
        if person.id in view.reached:
            lines.append(tr("{person} reached the goal: {skill}!", person=person.label, skill=goal))
        elif goal:
            lines.append(tr("{person} wants to learn: {goal}", person=person.label, goal=goal))
    return lines


def _ended(view: PartnershipView) -> str:
    p = view.partnership
    asked = {view.a.id: view.a.label, view.b.id: view.b.label}
    who = asked[p.ended_by] if p.ended_by in asked else tr("both")
    text = tr("Ended on {day}; {who} asked for it.", day=short_date(p.until), who=who)
    return f"{text} {p.why_ended}" if p.why_ended else text


def outcome_words(outcome: Outcome) -> str:
    """ "Blog posts: 53 posts"."""
    number = "" if outcome.number is None else QLocale().toString(outcome.number, "g", 9)
    amount = " ".join(x for x in (number, outcome.unit) if x)
    return f"{outcome.text}: {amount}" if amount else outcome.text
