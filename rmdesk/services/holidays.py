"""Public holidays, from the ``holidays`` library."""

from __future__ import annotations

from functools import lru_cache

from rmdesk.domain.availability import ClosedDay
from rmdesk.domain.errors import UserError


@lru_cache(maxsize=8)
def public_holidays(
    country: str, subdivision: str, years: tuple[int, ...]
) -> tuple[ClosedDay, ...]:
    """The days on which shops of a country ("DE") or a part of it ("BY") are closed.

    Raises UserError for a country or part that the library does not know.
    """
    import holidays  # takes a tenth of a second: only where a country is set

    try:
        found = holidays.country_holidays(country, subdiv=subdivision or None, years=years)
    except NotImplementedError:
        raise UserError(
            "No public holidays are known for “{country} {subdivision}”. Give a "
            "country's two letters, such as DE, and if wished one of its parts.",
            country=country,
            subdivision=subdivision,
        ) from None
    return tuple(ClosedDay(day=day, name=name) for day, name in sorted(found.items()))
