"""Sheets: stored rounds, plans and lists as PDF, in any of the languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from rmdesk.domain.errors import NotFound, UserError
from rmdesk.domain.meetups import Meetup, MeetupStatus
from rmdesk.domain.people import Person, PersonId
from rmdesk.domain.programme import Paper
from rmdesk.domain.rounds import Round
from rmdesk.domain.weeks import Week
from rmdesk.sheets.content import Orientation, PosterContent, SheetKind, SheetWords
from rmdesk.sheets.render import render
from rmdesk.sheets.sheet import missing_characters
from rmdesk.sheets.watched import Check, unwatched, watched
from rmdesk.sheets.writing import save

from .language import languages
from .session import Session
from .sheet_words import Words

if TYPE_CHECKING:
    from rmdesk.domain.company import Company

SEASON_WEEKS = 12
_MOST_SEASON_WEEKS = 26


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetOrder:
    """Which sheet, and how it is wanted.

    ``week`` None is the week that matters today. ``paper``, ``orientation`` and ``language`` are
    the programme's, the sheet's usual one and the programme's where not given. ``weeks`` is how
    far a season plan reaches; ``large`` and ``by_day`` are for the poster; ``people`` are the
    two of an agreement, none for a blank one.
    """

    kind: SheetKind = SheetKind.POSTER
    week: Week | None = None
    paper: Paper | None = None
    orientation: Orientation | None = None
    language: str = ""
    weeks: int = SEASON_WEEKS
    large: bool = False
    by_day: bool = False
    people: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True)
class MadeSheet:
    """A sheet as bytes, and the characters that no font has: drawn by a substitute."""

    pdf: bytes
    missing: tuple[str, ...] = ()


class SheetService:
    """PDF sheets. The same data on the same day give the same bytes."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def make(self, order: SheetOrder, check: Check = unwatched) -> MadeSheet:
        """A sheet, ready to be looked at and printed. ``check`` may raise Cancelled."""
        with watched(check):
            content = self.content(order)
            return MadeSheet(render(content), tuple(missing_characters(content)))

    def usual_paper(self) -> Paper:
        """The paper of sheets for which none is asked."""
        with self._session.database.reading() as unit:
            return unit.settings.programme().paper

    def content(self, order: SheetOrder) -> SheetWords:
        """The words of a sheet. The calendar is that of the month that holds the week's middle.
        NotFound where a round is needed and there is none."""
        if order.language and order.language not in languages():
            raise UserError(
                "There is no language {code}. Choose one of {all}.",
                code=order.language,
                all=", ".join(languages()),
            )
        with self._session.database.reading() as unit:
            company = self._session.company(unit)
            meetups = unit.meetups.all()
            week = order.week or self._session.week(None, company.programme)
        words = Words(company, self._session.clock.today, order.language)
        made = self._content(words, order, week, meetups)
        paper = order.paper or company.programme.paper
        return replace(made, paper=paper, orientation=order.orientation)

    def _content(
        self, words: Words, order: SheetOrder, week: Week, meetups: tuple[Meetup, ...]
    ) -> SheetWords:
        from .board_words import calendar_content, matrix_content, signup_content
        from .card_words import cards_content, slips_content
        from .plan_words import agreement_content, season_content
        from .season_view import load_season
        from .skills_view import load_skills

        by_group = {m.group: m for m in meetups}
        match order.kind:
            case SheetKind.POSTER:
                made = _still_on(self._round(week), by_group)
                return words.poster(made, by_group, by_day=order.by_day, large=order.large)
            case SheetKind.CARDS | SheetKind.TENTS:
                tents = order.kind is SheetKind.TENTS
                return cards_content(
                    words, _still_on(self._round(week), by_group), by_group, tents=tents
                )
            case SheetKind.SLIPS:
                with self._session.database.reading() as unit:
                    starters = unit.meetups.starters()
                made = _still_on(self._round(week), by_group)
                return slips_content(words, made, by_group, starters)
            case SheetKind.CALENDAR:
                return calendar_content(words, week.days()[3], meetups)
            case SheetKind.SKILLS:
                return matrix_content(words, load_skills(self._session))
            case SheetKind.SIGNUP:
                return signup_content(words)
            case SheetKind.SEASON:
                count = max(1, min(_MOST_SEASON_WEEKS, order.weeks))
                return season_content(words, load_season(self._session, count))
            case SheetKind.AGREEMENT:
                return agreement_content(words, self._two(words.company, order.people))

    @staticmethod
    def _two(company: Company, people: tuple[PersonId, ...]) -> tuple[Person, ...]:
        if people and len(set(people)) != 2:
            raise UserError("An agreement is between two people. Name both, or none.")
        return tuple(company.person[p] for p in people)

    def save(self, order: SheetOrder, target: Path) -> tuple[str, ...]:
        """Write a sheet to a file, whole or not at all.

        Returns the characters no font has, which are drawn by a substitute.
        """
        made = self.make(order)
        save(made.pdf, target)
        return made.missing

    def poster(self, week: Week, paper: Paper | None = None, check: Check = unwatched) -> bytes:
        """The weekly poster as a PDF. ``check`` may raise Cancelled."""
        return self.make(SheetOrder(week=week, paper=paper), check).pdf

    def poster_content(self, week: Week, paper: Paper | None = None) -> PosterContent:
        """The words of the weekly poster. NotFound where the week has no round."""
        made = self.content(SheetOrder(week=week, paper=paper))
        assert isinstance(made, PosterContent)
        return made

    def _round(self, week: Week) -> Round:
        with self._session.database.reading() as unit:
            made = unit.rounds.of_week(week)
        if made is None:
            raise NotFound("There is no round for {week} yet. Suggest pairs first.", week=week)
        return made

    def save_poster(self, week: Week, target: Path, paper: Paper | None = None) -> tuple[str, ...]:
        """Write the weekly poster to a file, as ``save`` does."""
        return self.save(SheetOrder(week=week, paper=paper), target)


def _still_on(made: Round, meetups: Mapping[int, Meetup]) -> Round:
    """A round without the groups whose meetup was called off."""
    off = {g for g, m in meetups.items() if m.status is MeetupStatus.CANCELLED}
    return replace(made, groups=tuple(g for g in made.groups if g.id not in off))
