"""From any sheet's words to its PDF."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .agreement import agreement
from .calendar import calendar
from .cards import cards
from .content import (
    AgreementContent,
    CalendarContent,
    CardsContent,
    MatrixContent,
    PosterContent,
    SeasonContent,
    SheetWords,
    SignUpContent,
    SlipsContent,
)
from .matrix import matrix
from .poster import poster
from .season import season
from .signup import signup
from .slips import slips

_SHEETS: dict[type[SheetWords], Callable[[Any], bytes]] = {
    PosterContent: poster,
    CardsContent: cards,
    SlipsContent: slips,
    CalendarContent: calendar,
    MatrixContent: matrix,
    SignUpContent: signup,
    SeasonContent: season,
    AgreementContent: agreement,
}


def render(content: SheetWords) -> bytes:
    """The sheet as a PDF. The same content gives the same bytes."""
    return _SHEETS[type(content)](content)
