"""Which days a calendar of weeks or months shows, and going back and forth in it."""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum

from rmdesk.domain.weeks import Week

WEEKS_OF_A_MONTH = 6


class Way(Enum):
    """How meetups are shown."""

    LIST = 0
    WEEK = 1
    MONTH = 2


def stepped(way: Way, at: date, by: int) -> date:
    """The day so many weeks or months on from ``at``; of a month its first."""
    if way is Way.WEEK:
        return at + timedelta(weeks=by)
    month = at.year * 12 + at.month - 1 + by
    return date(month // 12, month % 12 + 1, 1)


def span(way: Way, at: date, first_weekday: int) -> tuple[date, int]:
    """The first day shown, and how many weeks, where ``at`` is to be among them."""
    if way is Way.WEEK:
        return Week.holding(at, first_weekday).days(first_weekday)[0], 1
    first = at.replace(day=1)
    return first - timedelta(days=(first.weekday() - first_weekday) % 7), WEEKS_OF_A_MONTH
