"""What the state of a meetup is called, and the mark that goes with it."""

from __future__ import annotations

from rmdesk.domain.meetups import MeetupStatus

from ..i18n import tr


def status_words(status: MeetupStatus) -> str:
    """A meetup's status in words."""
    words = {
        MeetupStatus.PLANNED: tr("planned"),
        MeetupStatus.DONE: tr("met"),
        MeetupStatus.MISSED: tr("did not meet"),
        MeetupStatus.CANCELLED: tr("cancelled"),
        MeetupStatus.LATER: tr("put off"),
    }
    return words[status]


STATUS_MARKS = {
    MeetupStatus.PLANNED: "○",
    MeetupStatus.DONE: "✓",
    MeetupStatus.MISSED: "✕",
    MeetupStatus.CANCELLED: "–",
    MeetupStatus.LATER: "↷",
}
