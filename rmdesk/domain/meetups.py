"""Meetups: on a day, whether they met, what came of it, and the code on their slips."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum

from .errors import UserError
from .people import PersonId
from .weeks import Week

LATER_DAYS = 7
"""So many days after its day a meetup that was put off is asked about again."""

LOWEST_RATING, HIGHEST_RATING = 1, 5


class MeetupStatus(StrEnum):
    """What became of a meetup. LATER: put off, to be asked about again."""

    PLANNED = "planned"
    DONE = "done"
    MISSED = "missed"
    CANCELLED = "cancelled"
    LATER = "later"

    @property
    def counts_as_met(self) -> bool:
        """Meetups planned, put off and done count as having met; the others do not."""
        return self in (MeetupStatus.PLANNED, MeetupStatus.DONE, MeetupStatus.LATER)

    @property
    def takes_time(self) -> bool:
        """Whether its people and its table are taken at its time."""
        return self in (MeetupStatus.PLANNED, MeetupStatus.DONE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Meetup:
    """One group's meeting, or one session of a partnership.

    ``group`` is 0 for a session, ``partnership`` is 0 for a group's meetup. ``day`` and the
    times are None until a slot is known. ``topic`` is what a session is to be about.
    ``revision`` grows by one whenever day, time, place or cancellation change, and goes back
    with undo. It is not the SEQUENCE of calendar files: that follows from what calendars were
    told (``storage/calendar_entries.py``) and never goes back.
    """

    id: int
    group: int = 0
    partnership: int = 0
    week: Week
    people: tuple[PersonId, ...]
    status: MeetupStatus = MeetupStatus.PLANNED
    day: date | None = None
    start: time | None = None
    end: time | None = None
    place: str = ""
    topic: str = ""
    revision: int = 0

    def is_due(self, today: date) -> bool:
        """Whether it is time to say if they met."""
        day = self.day or self.week.monday
        if self.status is MeetupStatus.LATER:
            return day + timedelta(days=LATER_DAYS) <= today
        return self.status is MeetupStatus.PLANNED and day <= today

    def overlaps(self, other: Meetup) -> bool:
        """Whether two meetups are at the same time; without a time, the day is the time."""
        if self.day is None or self.day != other.day:
            return False
        if not (self.start and self.end and other.start and other.end):
            return True
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback:
    """What one person said of a meetup.

    ``rating`` is 1 (not worth the time) to 5, None where none was given; ``again`` whether
    they would meet again. ``note`` is the owner's: no sheet, export or log may show it.
    """

    meetup: int
    person: PersonId
    rating: int | None = None
    again: bool | None = None
    learned: str = ""
    note: str = ""

    @property
    def says_something(self) -> bool:
        """Whether there is anything to keep."""
        said = self.learned.strip() or self.note.strip()
        return bool(said) or self.rating is not None or self.again is not None


# --- the code on a slip

_CHECK = "TRWAGMYFPDXBNJZSQVHLCKE"
"""The check letters of the Spanish identity card: the number modulo 23. As 23 is a prime above
9, one wrong digit or two neighbours exchanged always give another letter. I, O and U, which are
misread for digits and V, are not among them."""

_CODE = re.compile(r"[Mm]?([0-9]{1,9})([A-Za-z]?)")


def code_of(meetup: int) -> str:
    """The code that a meetup's slips carry, such as "M137X"."""
    return f"M{meetup}{_CHECK[meetup % len(_CHECK)]}"


def read_code(text: str) -> int:
    """The meetup that a code, typed as it comes, stands for.

    Raises UserError where it is no code, or where its letter shows that it was mistyped.
    """
    found = _CODE.fullmatch(re.sub(r"[\W_]+", "", text))
    if not found:
        raise UserError(
            "“{text}” is not the code of a slip. It looks like {example}.",
            text=text.strip(),
            example=code_of(137),
        )
    number, letter = int(found[1]), found[2].upper()
    if not letter:
        raise UserError(
            "The code “{text}” lacks its last letter. It looks like {example}.",
            text=text.strip(),
            example=code_of(137),
        )
    if letter != _CHECK[number % len(_CHECK)]:
        raise UserError(
            "The code “{text}” has a letter or digit wrong. Look at the slip once more.",
            text=text.strip(),
        )
    return number
