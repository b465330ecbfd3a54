"""The words of the sheets that hang for longer: the month, the skills, the sign-up form."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, time, timedelta

from rmdesk.domain.meetups import Meetup, MeetupStatus
from rmdesk.domain.weeks import Week
from rmdesk.sheets.content import (
    CalendarContent,
    CalendarDay,
    CalendarEntry,
    MatrixCell,
    MatrixContent,
    SignUpContent,
)

from .sheet_words import Words
from .skills_view import SkillsView

_SHOWN = frozenset({MeetupStatus.PLANNED, MeetupStatus.DONE})


def calendar_content(words: Words, month: date, meetups: Iterable[Meetup]) -> CalendarContent:
    """The month that holds a day, with every meetup that is planned or took place in it."""
    programme = words.company.programme
    first = month.replace(day=1)
    weeks = _weeks(first, programme.first_weekday)
    by_day = _by_day(words, meetups)
    used = {day.weekday() for day, found in by_day.items() if found and day.month == first.month}
    shown = programme.workdays | used
    columns = [day.weekday() for day in weeks[0] if day.weekday() in shown]
    return CalendarContent(
        **words.frame(words.language.tr("Meetups")) | {"week_label": _month_label(words, first)},
        weekdays=tuple(map(words.language.weekday, columns)),
        weeks=tuple(
            tuple(_day(words, day, first, by_day) for day in days if day.weekday() in shown)
            for days in weeks
            if any(day.month == first.month and day.weekday() in shown for day in days)
        ),
        continued=" " + words.language.tr("(continued)"),
    )


def _month_label(words: Words, first: date) -> str:
    return words.language.day(first, "LLLL y")


def _weeks(first: date, first_weekday: int) -> list[list[date]]:
    """The whole weeks that hold the month."""
    day = first - timedelta(days=(first.weekday() - first_weekday) % 7)
    weeks = []
    while (day.year, day.month) <= (first.year, first.month):
        weeks.append([day + timedelta(days=i) for i in range(7)])
        day += timedelta(days=7)
    return weeks


def _by_day(words: Words, meetups: Iterable[Meetup]) -> dict[date, list[Meetup]]:
    """Meetups by day; those without one are shared out over the workdays of their week."""
    found: dict[date, list[Meetup]] = defaultdict(list)
    waiting: dict[Week, int] = defaultdict(int)
    for meetup in meetups:
        if meetup.status not in _SHOWN:
            continue
        day = meetup.day
        if day is None:
            days = _workdays(words, meetup.week)
            day = days[waiting[meetup.week] % len(days)]
            waiting[meetup.week] += 1
        found[day].append(meetup)
    for together in found.values():
        together.sort(key=lambda m: (m.start or time.max, m.id))
    return found


def _workdays(words: Words, week: Week) -> list[date]:
    """The days of a week on which the company works; all of them if that is none."""
    programme = words.company.programme
    closed = {c.day for c in words.company.closed_days}
    days = week.days(programme.first_weekday)
    open_days = [day for day in days if day.weekday() in programme.workdays and day not in closed]
    return open_days or list(days)


def _day(words: Words, day: date, first: date, by_day: dict[date, list[Meetup]]) -> CalendarDay:
    outside = day.month != first.month
    closed = {c.day: c.name for c in words.company.closed_days}
    entries = [] if outside else by_day.get(day, [])
    return CalendarDay(
        label=words.language.number(day.day),
        entries=tuple(_entry(words, meetup) for meetup in entries),
        note="" if outside or day not in closed else closed[day] or words.language.tr("Closed"),
        outside=outside,
    )


def _entry(words: Words, meetup: Meetup) -> CalendarEntry:
    when = words.language.clock(meetup.start) if meetup.start else ""
    return CalendarEntry(
        names=tuple(words.company.person[p].label for p in meetup.people),
        when=when if meetup.day else words.language.tr("any day this week"),
        where=meetup.place,
    )


def matrix_content(words: Words, view: SkillsView) -> MatrixContent:
    """Everybody by every skill that somebody has or wants, and the two lists."""
    of = {key: MatrixCell(level=c.level, wanted=c.wish > 0) for key, c in view.cells.items()}
    known = {skill for _, skill in of}
    skills = [s for s in view.skills if s.id in known]
    none, tr = MatrixCell(), words.language.tr
    only = tuple(
        (x.skill.name, _joined([x.person.label, _wanted(words, x.wanted_by)]))
        for x in view.only_one
    )
    untaught = tuple(
        (x.skill.name, words.language.listed(p.label for p in x.people)) for x in view.untaught
    )
    return MatrixContent(
        **words.frame(tr("Skills")) | {"week_label": _month_label(words, words.today)},
        skills=tuple(s.name for s in skills),
        rows=tuple(
            (p.label, tuple(of.get((p.id, s.id), none) for s in skills)) for p in view.people
        ),
        legend=(
            tr("1 knows the basics … 5 could teach it to anybody"),
            tr("○ would like to learn it"),
        ),
        lists=(
            (tr("Only one person can show it"), tr("Nothing: every skill is shared."), only),
            (tr("Wanted, and nobody can show it"), tr("Nothing: every wish can be met."), untaught),
        ),
        empty=tr("There are no skills yet. Hand out the sign-up form, or import a staff list."),
    )


def _wanted(words: Words, count: int) -> str:
    if count == 0:
        return ""
    return words.language.plural(
        "{n} person wants to learn it", "{n} people want to learn it", count
    )


def _joined(texts: Sequence[str]) -> str:
    return "  ·  ".join(text for text in texts if text)


def signup_content(words: Words) -> SignUpContent:
    """The blank form; its parts are the columns that an import understands."""
    tr = words.language.tr
    hint = tr("Everybody has something to show. It takes three minutes.")
    well = tr("At work or not. Add how well: 1 know the basics … 5 could teach it to anybody.")
    slots_hint = (
        tr("Tick every time that usually suits you.")
        if words.company.slots
        else tr("Days and times that usually suit you.")
    )
    return SignUpContent(
        **words.frame(tr("Lunch pairings: join in")) | {"hint": hint, "printed": ""},
        fields=(tr("Name"), tr("Department"), tr("Started here (month, year)"), tr("E-mail")),
        parts=(
            (tr("What I am good at"), well, 4),
            (tr("What I would like to learn"), tr("Begin with what you want most."), 3),
            (tr("What I like to talk about"), tr("Hobbies, music, travel, food …"), 2),
        ),
        slots_title=tr("When I can come"),
        slots_hint=slots_hint,
        slots=_slots(words),
        thanks=tr("Thank you! Look for your name on the next poster."),
    )


def _slots(words: Words) -> tuple[str, ...]:
    first = words.company.programme.first_weekday
    ordered = sorted(words.company.slots, key=lambda s: ((s.weekday - first) % 7, s.start, s.id))
    return tuple(
        _joined(
            [
                (
                    f"{words.language.weekday(s.weekday)} "
                    f"{words.language.clock(s.start)}–{words.language.clock(s.end)}"
                ),
                s.name,  # as the template calls it
                s.place,
            ]
        )
        for s in ordered
    )
