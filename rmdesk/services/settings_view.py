"""All that the Settings page shows, read at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from rmdesk.domain.availability import ClosedDay, Slot
from rmdesk.domain.programme import Programme, Weights
from rmdesk.domain.rounds import RoundStatus
from rmdesk.domain.rules import Cover

from .backups import BackupEntry, BackupService, Safety
from .holidays import public_holidays
from .session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsView:
    """``holidays`` are the country's to come, within a year; ``closed_days`` the company's own."""

    today: date
    programme: Programme
    slots: tuple[Slot, ...]
    closed_days: tuple[ClosedDay, ...]
    holidays: tuple[ClosedDay, ...]
    covers: tuple[Cover, ...]
    departments: tuple[str, ...]
    roles: tuple[str, ...]
    backups: tuple[BackupEntry, ...]
    backup_folder: str
    safety: Safety


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightsEffect:
    """What other weights would make of this week.

    ``gone`` and ``come`` are the names of the groups that would be others, then and now.
    """

    groups: int
    gone: tuple[tuple[str, ...], ...]
    come: tuple[tuple[str, ...], ...]
    has_draft: bool

    @property
    def changed(self) -> int:
        return len(self.come)


def load_settings_view(session: Session) -> SettingsView:
    """The settings as stored."""
    with session.database.reading() as unit:
        company = session.company(unit)
        own = unit.calendar.closed_days()
    programme, today = company.programme, session.clock.today
    backups = BackupService(session)
    return SettingsView(
        today=today,
        programme=programme,
        slots=tuple(sorted(company.slots, key=lambda s: (s.weekday, s.start, s.name))),
        closed_days=tuple(sorted(own, key=lambda d: d.day)),
        holidays=_coming(programme, today),
        covers=company.covers,
        departments=tuple(sorted({p.department for p in company.active if p.department})),
        roles=tuple(sorted({p.role for p in company.active if p.role})),
        backups=backups.entries(),
        backup_folder=str(backups.folder()),
        safety=backups.safety(),
    )


def _coming(programme: Programme, today: date) -> tuple[ClosedDay, ...]:
    if not programme.country:
        return ()
    years = (today.year, today.year + 1)
    days = public_holidays(programme.country, programme.subdivision, years)
    return tuple(d for d in days if 0 <= (d.day - today).days < 366)


def countries() -> Mapping[str, tuple[str, ...]]:
    """Every country whose public holidays are known, by its two letters, with its parts."""
    import holidays

    return {code: tuple(parts) for code, parts in holidays.list_supported_countries().items()}


def weights_effect(session: Session, before: Weights) -> WeightsEffect:
    """How this week's round would differ under the weights stored now.

    It is compared with the draft, or where there is none with the best round under ``before``.
    """
    from dataclasses import replace

    from rmdesk.matching.problem import GroupKey, make_problem
    from rmdesk.matching.week import best_groups

    with session.database.reading() as unit:
        company = session.company(unit)
        week = session.week(None, company.programme)
        stored = unit.rounds.of_week(week)
    if stored and stored.status is not RoundStatus.DRAFT:
        return WeightsEffect(groups=0, gone=(), come=(), has_draft=False)
    locked = tuple(g.people for g in stored.groups if g.locked) if stored else ()
    problem = make_problem(company, week, seed=stored.seed if stored else 0, locked=locked)
    now = {*problem.locked, *best_groups(problem)[1]}
    if stored:
        then = {g.people for g in stored.groups}
    else:
        earlier = replace(company, programme=replace(company.programme, weights=before))
        then = set(best_groups(make_problem(earlier, week))[1])

    def names(groups: set[GroupKey]) -> tuple[tuple[str, ...], ...]:
        return tuple(tuple(company.person[p].label for p in g) for g in sorted(groups))

    return WeightsEffect(
        groups=len(now),
        gone=names(then - now),
        come=names(now - then),
        has_draft=stored is not None,
    )
