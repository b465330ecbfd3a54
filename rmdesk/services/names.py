"""Short names: as few letters as tell the people of a group apart."""

from __future__ import annotations

import re

from rmdesk.domain.people import Person

FAMILY_FIRST = re.compile(
    "[ăđơưĂĐƠƯ\u1ea0-\u1eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\u9fff"
    "\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff]"
)
"""Letters of names that begin with the family's, or have no first name to call by: Vietnamese,
Burmese, Khmer, Han, kana and Hangul."""


def short_names(people: list[Person]) -> dict[int, str]:
    """First names where they tell the people of a group apart, whole names elsewhere.

    Names that are not plainly written given name first stay whole.
    """
    short = {p.id: _first_name(p.label) for p in people}
    if len(set(short.values())) < len(people):
        return {p.id: p.label for p in people}
    return short


def _first_name(name: str) -> str:
    return name if FAMILY_FIRST.search(name) else name.split(maxsplit=1)[0]
