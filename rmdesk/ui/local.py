"""A new company begins as is usual where the owner lives: language, dates, paper, week."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLocale

from rmdesk.domain.programme import Paper, Programme
from rmdesk.services import Clock, Services, open_services
from rmdesk.services.demo import open_sample


def open_here(folder: Path, clock: Clock) -> Services:
    """Open the company in ``folder``; a new one is set up as the window is.

    The day's backup is made once the window is there (``app.py``).
    """
    services = open_services(folder, clock, backup=False)
    if services.session.database.created:
        services.rules.begin(as_here(Programme()))
    return services


def open_sample_here(folder: Path, clock: Clock) -> Services:
    """The sample company, whose sheets are in the window's language."""
    services = open_sample(folder, clock)
    here = as_here(Programme())
    programme = services.session.snapshot().programme
    services.rules.begin(replace(programme, language=here.language, locale=here.locale))
    return services


def as_here(programme: Programme) -> Programme:
    """A programme as the window's language and locale would have it."""
    here = QLocale()
    if here.language() == QLocale.Language.C:
        return programme
    letter = here.measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    first = here.firstDayOfWeek().value - 1
    return replace(
        programme,
        language=here.name().partition("_")[0],
        locale=here.name(),
        paper=Paper.LETTER if letter else Paper.A4,
        first_weekday=first if first in (0, 5, 6) else 0,
        workdays=frozenset(day.value - 1 for day in here.weekdays()),
    )
