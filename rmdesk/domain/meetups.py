"""Meetups: the groups of a confirmed round, on a day, and whether they met."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from .people import PersonId
from .weeks import Week


class MeetupStatus(StrEnum):
    PLANNED = "planned"
    DONE = "done"
    MISSED = "missed"
    CANCELLED = "cancelled"

    @property
    def counts_as_met(self) -> bool:
        """Planned and done meetups count as having met; missed and cancelled do not."""
        return self in (MeetupStatus.PLANNED, MeetupStatus.DONE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Meetup:
    """One group's meeting. ``day`` and the times are None until a slot is known."""

    id: int
    group: int
    week: Week
    people: tuple[PersonId, ...]
    status: MeetupStatus = MeetupStatus.PLANNED
    day: date | None = None
    start: time | None = None
    end: time | None = None
    place: str = ""
