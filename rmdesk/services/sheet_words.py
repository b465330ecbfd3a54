"""The words that sheets share, and those of the weekly poster, in the sheet's language."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any

from rmdesk.domain.attendance import slot_days
from rmdesk.domain.availability import Slot
from rmdesk.domain.company import Company
from rmdesk.domain.meetups import Meetup
from rmdesk.domain.people import Person, fold
from rmdesk.domain.rounds import Group, Lesson, Reason, Round
from rmdesk.domain.weeks import Week
from rmdesk.sheets.content import PosterContent, PosterEntry

from .language import Language
from .names import short_names

_FSI, _PDI = "\u2068", "\u2069"
_INDEX_FROM = 30  # people on a poster from whom on it has an index


class Words:
    """Puts one company's rounds into the words of a sheet. ``language`` says them."""

    def __init__(self, company: Company, today: date, tag: str = "") -> None:
        self.company = company
        self.today = today
        programme = company.programme
        self.tag = tag or programme.language
        self.language = Language.of(self.tag, programme.locale)
        self.locale = self.language.locale

    def frame(self, title: str, week: Week | None = None) -> dict[str, Any]:
        """What stands around the matter of every sheet."""
        programme = self.company.programme
        return {
            "title": title,
            "week_label": self.week(week) if week else "",
            "company": programme.company_name,
            "logo": programme.logo or None,
            "printed": self.language.tr("Printed {day}", day=self.today),
            "paper": programme.paper,
            "language": self.tag,
            "page_label": self.language.tr(
                "page {page} of {pages}", page="{page}", pages="{pages}"
            ),
        }

    def week(self, week: Week) -> str:
        return self.language.tr("Week {number}", number=week.number)

    def dates(self, week: Week) -> str:
        """The days of a week on which people can meet: "16–20 March 2026"."""
        days = week.days(self.company.programme.first_weekday)
        working = [d for d in days if d.weekday() in self._weekdays()] or list(days)
        return self.language.span(working[0], working[-1])

    def _weekdays(self) -> frozenset[int]:
        slots = frozenset(s.weekday for s in self.company.slots)
        return slots or self.company.programme.workdays

    def poster(
        self,
        made: Round,
        meetups: Mapping[int, Meetup] = MappingProxyType({}),
        *,
        by_day: bool = False,
        large: bool = False,
    ) -> PosterContent:
        """The weekly poster, by pair or with a heading for each day. ``meetups`` by their groups
        say when and where those meet that were moved since."""
        tr = self.language.tr
        programme = self.company.programme
        upcoming = programme.next_round_week(made.week).days(programme.first_weekday)[0]
        hint = tr("Find your name, meet your partner, and show each other something.")
        if not self.company.slots:
            hint = tr(
                "Find your name, meet your partner, and show each other something. "
                "Pick any time this week that suits you both."
            )
        entries = [
            self.moved(self.entry(made, n, g), meetups.get(g.id or 0))
            for n, g in enumerate(made.groups, 1)
        ]
        if by_day:
            entries = [entry for _, entry in self._by_day(made, entries, meetups)]
        return PosterContent(
            **self.frame(tr("Lunch pairings"), made.week),
            dates=self.dates(made.week),
            hint=hint,
            next_round=tr("Next round: {day}", day=upcoming),
            sitting_out=self.sitting_out(made),
            notes=() if made.groups else (self.no_pairs,),
            entries=tuple(entries),
            index_title=tr("Find your name"),
            index=self._index(made),
            large=large,
        )

    @property
    def no_pairs(self) -> str:
        return self.language.tr("There are no pairs this week.")

    def moved(self, entry: PosterEntry, meetup: Meetup | None) -> PosterEntry:
        """A group's words with when and where as they are now."""
        if meetup is None or meetup.day is None:
            return entry
        day = self.language.day(meetup.day, "EEE")
        when = f"{day} {self.language.clock(meetup.start)}" if meetup.start else day
        return replace(entry, when=when, where=meetup.place or entry.where)

    def _by_day(
        self, made: Round, entries: list[PosterEntry], meetups: Mapping[int, Meetup]
    ) -> list[tuple[tuple[date, int], PosterEntry]]:
        """The entries in the order of their days, under headings that name them."""
        days = slot_days(self.company, made.week)
        found = []
        for group, entry in zip(made.groups, entries, strict=True):
            slot = self.company.slot.get(group.slot) if group.slot is not None else None
            day = days.get(slot.id) if slot else None
            start = slot.start if slot and day else None
            meetup = meetups.get(group.id or 0)
            if meetup and meetup.day:
                day, start = meetup.day, meetup.start
            label = self.language.day(day, "EEEE d MMMM") if day else self.any_day
            when = self.language.clock(start) if start else ""
            moved = entry.under(label, when)
            found.append(((day or date.max, entry.number), moved))
        return sorted(found, key=lambda each: each[0])

    @property
    def any_day(self) -> str:
        return self.language.tr("Any day this week")

    def _index(self, made: Round) -> tuple[tuple[str, int], ...]:
        """Names in order with their pairs' numbers, where there are too many to look through."""
        found = [
            (self.company.person[p].label, number)
            for number, group in enumerate(made.groups, 1)
            for p in group.people
        ]
        if len(found) < _INDEX_FROM:
            return ()
        return tuple(sorted(found, key=lambda entry: (fold(entry[0]), entry[1])))

    def sitting_out(self, made: Round) -> tuple[str, ...]:
        """Who sits out and why, a line each."""
        return tuple(
            self.language.tr(
                "{person} sits out: {why}",
                person=self.company.person[s.person].label,
                why=self.language.reason(s.why),
            )
            for s in made.sit_outs
        )

    def entry(self, made: Round, number: int, group: Group) -> PosterEntry:
        """One group's words."""
        people = [self.company.person[p] for p in group.people]
        slot = self.company.slot.get(group.slot) if group.slot is not None else None
        return PosterEntry(
            number=number,
            names=tuple(p.label for p in people),
            shows=tuple(self.shows(people, x) for x in group.lessons),
            shows_briefly=self._briefly(people, group),
            topics=self.topics(group.topics),
            when=self._when(made.week, slot) if slot else "",
            where=slot.place if slot else "",
        )

    def topics(self, topics: tuple[str, ...]) -> tuple[str, ...]:
        """What the two have in common, as one line."""
        if not topics:
            return ()
        return (self.language.tr("To talk about: {topics}", topics=self.language.listed(topics)),)

    def shows(self, people: list[Person], lesson: Lesson) -> str:
        short = short_names(people)
        skill = self.company.skill[lesson.skill].name
        about = tuple(map(self.apart, (short[lesson.teacher], short[lesson.learner], skill)))
        return self.language.reason(Reason(code="lesson", about=about))

    def apart(self, text: str) -> str:
        """A name or another word of theirs, kept together where it runs against the sheet's
        direction or two of them would flow into each other (an isolate of UAX #9)."""
        backwards = any(unicodedata.bidirectional(char) in ("R", "AL") for char in text)
        return f"{_FSI}{text}{_PDI}" if backwards or self.language.right_to_left else text

    def _briefly(self, people: list[Person], group: Group) -> tuple[str, ...]:
        """The same for a pair, where it is plain who is shown something."""
        if len(people) != 2:
            return ()
        short = short_names(people)
        return tuple(
            self.language.tr(
                "{teacher} can show {skill}",
                teacher=self.apart(short[lesson.teacher]),
                skill=self.apart(self.company.skill[lesson.skill].name),
            )
            for lesson in group.lessons
        )

    def _when(self, week: Week, slot: Slot) -> str:
        day = slot_days(self.company, week).get(slot.id)
        if day is None:
            return ""
        return f"{self.language.day(day, 'EEE')} {self.language.clock(slot.start)}"
