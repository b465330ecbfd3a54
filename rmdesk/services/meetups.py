"""Meetups: what was planned, and whether people met."""

from __future__ import annotations

from rmdesk.domain.changes import Changes
from rmdesk.domain.errors import NotFound
from rmdesk.domain.meetups import Meetup, MeetupStatus

from .session import Session


class MeetupsService:
    """The meetups of confirmed rounds."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> tuple[Meetup, ...]:
        """Every meetup, in order of time."""
        with self._session.database.reading() as unit:
            return unit.meetups.all()

    def set_status(self, meetup: int, status: MeetupStatus) -> Changes:
        """Note whether a meetup happened. Missed ones count as not having met."""
        label = f"Mark a meetup as {status.value}"
        with self._session.database.writing(label, self._session.author) as unit:
            if meetup not in {m.id for m in unit.meetups.all()}:
                raise NotFound(f"There is no meetup number {meetup}.")
            unit.meetups.set_status(meetup, status)
        return unit.changes
