"""Weeks ahead as a table of people and weeks: who meets whom, as data ready to be shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from rmdesk.domain.attendance import presences
from rmdesk.domain.company import Company
from rmdesk.domain.people import PersonId
from rmdesk.domain.rounds import Group, Reason, Round, RoundStatus
from rmdesk.domain.weeks import Week

from .names import short_names
from .session import Session
from .this_week_view import LessonView

if TYPE_CHECKING:
    from rmdesk.matching.season import SeasonPlan

MOST_WEEKS = 26


class CellKind(Enum):
    """What one week is for one person."""

    MEETS = "meets"
    SITS_OUT = "sits out"
    AWAY = "away"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class SeasonCell:
    """One person's week: with whom (ids and short names), what is taught, or why not.

    ``weeks_since``: how long ago two of them last met, None for never.
    """

    kind: CellKind
    partners: tuple[PersonId, ...] = ()
    names: tuple[str, ...] = ()
    lessons: tuple[LessonView, ...] = ()
    weeks_since: int | None = None
    why: Reason | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SeasonWeek:
    """``status`` None: the week has no round yet. ``planned``: it is only in the plan shown."""

    week: Week
    status: RoundStatus | None
    planned: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SeasonView:
    """People down, weeks across."""

    weeks: tuple[SeasonWeek, ...]
    people: tuple[tuple[PersonId, str], ...]
    cells: Mapping[tuple[PersonId, Week], SeasonCell]


def first_open_week(session: Session) -> Week:
    """The first week from the one that matters on whose round is not confirmed yet."""
    with session.database.reading() as unit:
        company = session.company(unit, history=False)
        week = session.week(None, company.programme)
        while (made := unit.rounds.of_week(week)) and made.status is not RoundStatus.DRAFT:
            week = company.programme.next_round_week(week)
    return week


def load_season(session: Session, count: int, plan: SeasonPlan | None = None) -> SeasonView:
    """The next ``count`` weeks with a round, as stored or as ``plan`` has them."""
    with session.database.reading() as unit:
        company = session.company(unit, history=False)
        week = session.week(None, company.programme)
        stored: dict[Week, Round | None] = {}
        while len(stored) < count:
            stored[week] = unit.rounds.of_week(week)
            week = company.programme.next_round_week(week)
    planned = {r.week: r for r in plan.rounds} if plan else {}
    weeks, rounds = [], {}
    for week, made in stored.items():
        is_open = made is None or made.status is RoundStatus.DRAFT
        in_plan = planned.get(week) if is_open else None
        shown = in_plan or made
        status = made.status if made and not in_plan else None
        weeks.append(SeasonWeek(week=week, status=status, planned=in_plan is not None))
        if shown:
            rounds[week] = shown
    people = sorted(company.active, key=lambda p: p.label.casefold())
    return SeasonView(
        weeks=tuple(weeks),
        people=tuple((p.id, p.label) for p in people),
        cells=_cells(company, tuple(stored), rounds),
    )


def _cells(
    company: Company, weeks: tuple[Week, ...], rounds: Mapping[Week, Round]
) -> dict[tuple[PersonId, Week], SeasonCell]:
    short = short_names(list(company.active))
    cells = {}
    for week in weeks:
        presence, made = presences(company, week), rounds.get(week)
        sitting = {s.person: s.why for s in made.sit_outs} if made else {}
        for person in company.active:
            group = made.group_of(person.id) if made else None
            there = presence.get(person.id)
            if group:
                cell = _meeting(company, group, person.id, week, short)
            elif person.id in sitting:
                cell = SeasonCell(kind=CellKind.SITS_OUT, why=sitting[person.id])
            elif there is not None and there.why_not is not None:
                cell = SeasonCell(kind=CellKind.AWAY, why=there.why_not)
            else:
                cell = SeasonCell(kind=CellKind.OPEN)
            cells[person.id, week] = cell
    return cells


def _meeting(
    company: Company, group: Group, person: PersonId, week: Week, short: Mapping[int, str]
) -> SeasonCell:
    partners = tuple(p for p in group.people if p != person)

    def name(who: PersonId) -> str:
        return short.get(who) or company.person[who].label

    before = [w for w in group.met_before if w < week]
    return SeasonCell(
        kind=CellKind.MEETS,
        partners=partners,
        names=tuple(name(p) for p in partners),
        lessons=tuple(
            LessonView(
                teacher=name(x.teacher), learner=name(x.learner), skill=company.skill[x.skill].name
            )
            for x in group.lessons
            if person in (x.teacher, x.learner)
        ),
        weeks_since=week - max(before) if before else None,
    )
