"""Dates as people and programs write them; day or month first is read off the whole column."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from functools import cache, lru_cache
from typing import Final

from .names import fold

FIRST_YEAR: Final = 1920
LAST_YEAR: Final = 2100
CENTURY_PIVOT: Final = 70
"""Years of two digits below this belong to the 2000s."""

_SERIAL_ZERO = date(1899, 12, 30)
_SERIALS = range(18_264, 73_051)  # 1950 to 2099

_TIME = re.compile(
    r"[T ,]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[ap]\.?m\.?)?( ?z|[+-]\d{2}:?\d{2})?$", re.IGNORECASE
)
_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_YEAR_FIRST = re.compile(r"(\d{4})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,2})\.?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_SERIAL = re.compile(r"(\d{5})([.,]\d+)?")
_YEAR_LAST = re.compile(r"(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})")
_ASIAN = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]")
_MONTHS: Final = """
    january february march april may june july august september october november december
    januar februar marz april mai juni juli august september oktober november dezember
    janner feber maerz april mai juni juli august september oktober november dezember
    janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro
    januari februari maart april mei juni juli augustus september oktober november december
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
""".split()


class Order(Enum):
    """Which of the first two numbers of "03/04/2019" is the day."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"


@dataclass(frozen=True, slots=True)
class Unclear:
    """A date that could be either of two days."""

    day_first: date
    month_first: date


def decide_order(texts: Iterable[str], *, day_first_likely: bool = False) -> Order | None:
    """The order that a column's dates prove, or None where they prove nothing, or both.

    A number above 12 proves it. Failing that, points between the numbers, and headers in
    languages other than English (``day_first_likely``), mean that the day comes first.
    """
    day_first = month_first = points = False
    for text in texts:
        if _ISO.fullmatch(text):
            continue
        found = _YEAR_LAST.fullmatch(_bare(text))
        if found:
            day_first |= int(found[1]) > 12 >= int(found[3])
            month_first |= int(found[3]) > 12 >= int(found[1])
            points |= found[2] == "."
    if day_first and month_first:
        return None
    if day_first or (not month_first and (points or day_first_likely)):
        return Order.DAY_FIRST
    return Order.MONTH_FIRST if month_first else None


@lru_cache(maxsize=65536)
def read_date(text: str, order: Order | None) -> date | Unclear | None:
    """The date a text means; ``Unclear`` without an order; None where it is no date."""
    if _ISO.fullmatch(text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            return None
    bare = _bare(text)
    for pattern in (_YEAR_FIRST, _ASIAN):
        if found := pattern.fullmatch(bare):
            numbers = found.groups()
            return _date(int(numbers[0]), int(numbers[-2]), int(numbers[-1]))
    if found := _COMPACT.fullmatch(bare):
        return _date(int(found[1]), int(found[2]), int(found[3]))
    if found := _SERIAL.fullmatch(bare):
        days = int(found[1])
        return _SERIAL_ZERO + timedelta(days=days) if days in _SERIALS else None
    if found := _YEAR_LAST.fullmatch(bare):
        return _numbers(int(found[1]), int(found[3]), _year(found[4]), order)
    return _with_month_name(bare)


def plausible(day: date) -> bool:
    """Whether somebody at work today can have started then."""
    return FIRST_YEAR <= day.year <= LAST_YEAR


def _bare(text: str) -> str:
    """The text without a time of day."""
    return _TIME.sub("", text.strip()).strip()


def _numbers(first: int, second: int, year: int, order: Order | None) -> date | Unclear | None:
    by_day, by_month = _date(year, second, first), _date(year, first, second)
    if by_day is None or by_month is None:
        return by_day or by_month
    if by_day == by_month or order is Order.DAY_FIRST:
        return by_day
    return by_month if order is Order.MONTH_FIRST else Unclear(by_day, by_month)


def _with_month_name(text: str) -> date | None:
    """ "15-Mar-2019", "March 15th, 2019", "15. März 2019", "Fri, 15 de marzo de 2019"."""
    words = re.findall(r"\d+|[^\W\d_]+", fold(text))
    months = [m for m in (_month(word) for word in words) if m]
    numbers = [word for word in words if word.isdigit() and len(word) <= 4]
    # At most a weekday, an ordinal ending, two little words, besides the three that count.
    if len(months) != 1 or len(numbers) != 2 or len(words) > 7:
        return None
    first, second = numbers
    if len(first) == 4:
        first, second = second, first
    if len(first) > 2 or len(second) not in (2, 4):
        return None
    return _date(_year(second), months[0], int(first))


@cache
def _month(word: str) -> int | None:
    """The month a word begins the name of, in any of the languages; at least three letters."""
    if len(word) < 3:
        return None
    found = {i % 12 + 1 for i, name in enumerate(_MONTHS) if name.startswith(word)}
    if word == "sept":
        found = {9}
    return found.pop() if len(found) == 1 else None


def _year(digits: str) -> int:
    if len(digits) == 4:
        return int(digits)
    return int(digits) + (2000 if int(digits) < CENTURY_PIVOT else 1900)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
