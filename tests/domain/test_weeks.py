"""Weeks, also at the ends of years."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rmdesk.domain.errors import UserError
from rmdesk.domain.programme import Cadence, Programme
from rmdesk.domain.weeks import Week

days = st.dates(date(1990, 1, 1), date(2100, 12, 31))


@given(days, st.integers(0, 6))
def test_a_day_lies_in_exactly_one_week(day: date, first: int) -> None:
    week = Week.holding(day, first)
    seven = week.days(first)
    assert day in seven
    assert seven[0].weekday() == first
    assert [d - seven[0] for d in seven] == [timedelta(days=n) for n in range(7)]
    assert day not in week.shift(1).days(first)
    assert week.shift(1).days(first)[0] == seven[-1] + timedelta(days=1)


@given(days, st.integers(-300, 300))
def test_weeks_count_on_across_years(day: date, weeks: int) -> None:
    week = Week.of(day)
    assert week.shift(weeks) - week == weeks
    assert Week.parse(str(week)) == week
    assert (week.shift(weeks) > week) == (weeks > 0)


def test_week_53() -> None:
    assert Week.parse("2026-W53").shift(1) == Week(2027, 1)
    with pytest.raises(UserError, match="has no week 53"):
        Week.parse("2025-W53")


@pytest.mark.parametrize("text", ["", "2026", "2026-W", "W13", "2026-W13x", "13"])
def test_what_is_no_week(text: str) -> None:
    with pytest.raises(UserError, match="is not a week"):
        Week.parse(text)


@given(days, st.sampled_from(list(Cadence)))
def test_rounds_are_numbered_without_a_gap(day: date, cadence: Cadence) -> None:
    programme = Programme(cadence=cadence, first_week=Week(2026, 3))
    week = programme.next_round_week(Week.of(day))
    assert programme.has_round(week)
    later = programme.next_round_week(week)
    assert programme.round_number(later) == programme.round_number(week) + 1
    assert 1 <= later - week <= 5
