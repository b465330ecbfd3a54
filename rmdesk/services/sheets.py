"""Sheets: the week's words, ready to print."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from rmdesk.domain.attendance import slot_days
from rmdesk.domain.availability import Slot
from rmdesk.domain.company import Company
from rmdesk.domain.errors import NotFound
from rmdesk.domain.people import Person, fold
from rmdesk.domain.programme import Paper
from rmdesk.domain.rounds import Group, Lesson, Reason, Round
from rmdesk.domain.weeks import Week
from rmdesk.sheets.content import Orientation, PosterContent, PosterEntry, SheetKind, SheetWords
from rmdesk.sheets.poster import poster
from rmdesk.sheets.render import render
from rmdesk.sheets.sheet import missing_characters
from rmdesk.sheets.writing import save

from .language import Language
from .names import short_names
from .session import Session

_INDEX_FROM = 30  # people on a poster from whom on it has an index


class SheetService:
    """PDF sheets of stored rounds."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def content(
        self,
        kind: SheetKind,
        week: Week,
        paper: Paper | None = None,
        orientation: Orientation | None = None,
    ) -> SheetWords:
        """The words of a sheet. The calendar is that of the month that holds the week's middle;
        skills and sign-up form ask for no week. NotFound where a round is needed and there is
        none."""
        from .board_words import calendar_content, matrix_content, signup_content
        from .card_words import cards_content, slips_content
        from .skills_view import load_skills

        with self._session.database.reading() as unit:
            company = self._session.company(unit)
            meetups = unit.meetups.all()
        words = Words(company, self._session.clock.today)
        by_group = {m.group: m for m in meetups}
        made: SheetWords
        match kind:
            case SheetKind.POSTER:
                made = words.poster(self._round(week), paper)
            case SheetKind.CARDS | SheetKind.TENTS:
                tents = kind is SheetKind.TENTS
                made = cards_content(words, self._round(week), by_group, tents=tents)
            case SheetKind.SLIPS:
                made = slips_content(words, self._round(week), by_group)
            case SheetKind.CALENDAR:
                made = calendar_content(words, week.days()[3], meetups)
            case SheetKind.MATRIX:
                made = matrix_content(words, load_skills(self._session))
            case SheetKind.SIGNUP:
                made = signup_content(words)
        return replace(made, paper=paper or company.programme.paper, orientation=orientation)

    def save(
        self,
        kind: SheetKind,
        week: Week,
        target: Path,
        paper: Paper | None = None,
        orientation: Orientation | None = None,
    ) -> tuple[str, ...]:
        """Write a sheet to a file, whole or not at all.

        Returns the characters no font has, which are drawn by a substitute.
        """
        content = self.content(kind, week, paper, orientation)
        save(render(content), target)
        return tuple(missing_characters(content))

    def poster(self, week: Week, paper: Paper | None = None) -> bytes:
        """The weekly poster as a PDF. Same round, same day, same bytes."""
        return poster(self.poster_content(week, paper))

    def poster_content(self, week: Week, paper: Paper | None = None) -> PosterContent:
        """The words of the weekly poster. NotFound where the week has no round."""
        company = self._session.snapshot()
        return Words(company, self._session.clock.today).poster(self._round(week), paper)

    def _round(self, week: Week) -> Round:
        with self._session.database.reading() as unit:
            made = unit.rounds.of_week(week)
        if made is None:
            raise NotFound("There is no round for {week} yet. Suggest pairs first.", week=week)
        return made

    def save_poster(self, week: Week, target: Path, paper: Paper | None = None) -> tuple[str, ...]:
        """Write the poster to a file, whole or not at all.

        Returns the characters no font has, which are drawn by a substitute.
        """
        content = self.poster_content(week, paper)
        save(poster(content), target)
        return tuple(missing_characters(content))


class Words:
    """Puts one company's round into the words of a sheet."""

    def __init__(self, company: Company, today: date) -> None:
        self.company = company
        self.today = today
        self.language = Language.of(company.programme.language, company.programme.locale)

    def poster(self, made: Round, paper: Paper | None) -> PosterContent:
        programme = self.company.programme
        days = made.week.days(programme.first_weekday)
        working = [d for d in days if d.weekday() in self._weekdays()] or list(days)
        upcoming = programme.next_round_week(made.week).days(programme.first_weekday)[0]
        say = self.language
        return PosterContent(
            title=say.tr("Lunch pairings"),
            week_label=say.tr("Week {number}", number=made.week.number),
            dates=say.span(working[0], working[-1]),
            company=programme.company_name,
            logo=programme.logo or None,
            hint=self._hint(),
            printed=say.tr("Printed {day}", day=self.today),
            next_round=say.tr("Next round: {day}", day=upcoming),
            sitting_out=self.sitting_out(made),
            notes=() if made.groups else (say.tr("There are no pairs this week."),),
            entries=tuple(self.entry(made, n, g) for n, g in enumerate(made.groups, 1)),
            paper=paper or programme.paper,
            language=programme.language,
            page_label=self.page_label(),
            index_title=say.tr("Find your name"),
            index=self._index(made),
        )

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

    def frame(self, title: str, week: Week | None = None) -> dict[str, Any]:
        """What stands around the matter of every sheet but the poster."""
        programme = self.company.programme
        return {
            "title": title,
            "week_label": self.language.tr("Week {number}", number=week.number) if week else "",
            "company": programme.company_name,
            "printed": self.language.tr("Printed {day}", day=self.today),
            "paper": programme.paper,
            "language": programme.language,
            "page_label": self.page_label(),
        }

    def _weekdays(self) -> frozenset[int]:
        slots = frozenset(s.weekday for s in self.company.slots)
        return slots or self.company.programme.workdays

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
            shows=tuple(self._shows(people, x) for x in group.lessons),
            topics=group.topics,
            when=self._when(made.week, slot) if slot else "",
            where=slot.place if slot else "",
        )

    def _shows(self, people: list[Person], lesson: Lesson) -> str:
        short = short_names(people)
        skill = self.company.skill[lesson.skill].name
        about = (short[lesson.teacher], short[lesson.learner], skill)
        return self.language.reason(Reason(code="lesson", about=about))

    def _when(self, week: Week, slot: Slot) -> str:
        day = slot_days(self.company, week).get(slot.id)
        if day is None:
            return ""
        return f"{self.language.day(day, 'EEE')} {self.language.clock(slot.start)}"

    def _hint(self) -> str:
        if self.company.slots:
            return self.language.tr(
                "Find your name, meet your partner, and show each other something."
            )
        return self.language.tr(
            "Find your name, meet your partner, and show each other something. Pick any time "
            "this week that suits you both."
        )

    def page_label(self) -> str:
        """ "page {page} of {pages}", to be filled in when the pages are counted."""
        return self.language.tr("page {page} of {pages}", page="{page}", pages="{pages}")
