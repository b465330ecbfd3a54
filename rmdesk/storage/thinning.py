"""Which backups are worth keeping: all of today, then fewer the older they are."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

DAILY = timedelta(days=7)
WEEKLY = timedelta(days=62)
MONTHLY = timedelta(days=731)


def kept(moments: Iterable[datetime], now: datetime) -> set[datetime]:
    """Of the moments at which backups were made, those whose backups stay.

    All of today and, should the clock have been set back, of later days; the last of each day
    for a week, of each week for two months, of each month for two years.
    """
    last: dict[tuple[object, ...], datetime] = {}
    stay = set()
    for at in sorted(moments):
        bucket = _bucket(at, now)
        if bucket is None:
            continue
        if bucket == ("all",):
            stay.add(at)
        else:
            last[bucket] = at
    return stay | set(last.values())


def _bucket(at: datetime, now: datetime) -> tuple[object, ...] | None:
    if at.date() >= now.date():
        return ("all",)
    age = datetime.combine(now.date(), at.time()) - at
    if age <= DAILY:
        return ("day", at.date())
    if age <= WEEKLY:
        return ("week", *at.isocalendar()[:2])
    if age <= MONTHLY:
        return ("month", at.year, at.month)
    return None


def to_drop(
    moments: Iterable[datetime], now: datetime, is_good: Callable[[datetime], bool]
) -> list[datetime]:
    """The moments whose backups may go: never those without which no good one would be left.

    A bad backup holds no place that a good one could have.
    """
    good = [at for at in moments if is_good(at)]
    if not good:
        return []
    stay = kept(good, now) | {max(good)}
    bad_today = {at for at in moments if at not in good and at.date() >= now.date()}
    return [at for at in moments if at not in stay and at not in bad_today]
