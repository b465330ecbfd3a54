"""An exported table of rounds, meetups or check-ins at work inside a transaction.

What is here already is compared and, where the table tells something else, changed; what is
not here is added, in a round that is made where its week has none. No row is taken away, and an
empty cell says nothing, but for when and where a meetup is that has its own number beside it: it
may have no time. What people know is left as it is: that comes with people and
skills, and whoever was raised by a meetup already must not be raised by it again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, time
from typing import Any

from rmdesk.domain.meetups import Feedback, Meetup, MeetupStatus
from rmdesk.domain.partnerships import BEFORE_WORK, Partnership
from rmdesk.domain.people import PersonId
from rmdesk.domain.rounds import RoundStatus
from rmdesk.domain.text import Text
from rmdesk.domain.weeks import Week
from rmdesk.exchange.history_table import (
    CheckInRow,
    HistoryTable,
    Kind,
    MeetupRow,
    RoundRow,
)

from .import_rounds import RoundRows, clock_words
from .import_work import FieldChange

_Key = tuple[Week, frozenset[PersonId]]


class HistoryWork(RoundRows):
    """Takes the rows of one table."""

    def take(self) -> None:
        """Compare everything with what is stored, and store what differs."""
        table = self.table
        if table.kind is Kind.ROUNDS:
            self.take_rounds([r for r in table.rounds if self.ticked(r.row)])
        elif table.kind is Kind.MEETUPS:
            self._take_meetups([r for r in table.meetups if self.ticked(r.row)])
        else:
            self._take_checkins([r for r in table.checkins if self.ticked(r.row)])

    # --- meetups

    def _take_meetups(self, rows: Sequence[MeetupRow]) -> None:
        fresh, stored = self._present(rows)
        for row in rows:
            meetup = stored.get(row.row)
            if meetup is None:
                continue
            fields = self._update(meetup, row, new=row.row in fresh)
            self.note(row.row, row.week, meetup.people, row.row in fresh, fields)

    def _present(self, rows: Sequence[MeetupRow]) -> tuple[set[int], dict[int, Meetup]]:
        """See to it that every row has its meetup: the rows that had none, and row -> meetup."""
        people: dict[int, tuple[PersonId, ...]] = {}
        for row in rows:
            found = self.people(row.row, row.people)
            if found is not None:
                people[row.row] = found
        missing = [r for r in rows if r.row in people]
        found_now = self._find(rows, people)
        missing = [r for r in missing if r.row not in found_now]
        once: dict[tuple[Week, tuple[PersonId, ...]], MeetupRow] = {}
        for row in missing:
            if row.session:
                continue
            once.setdefault((row.week, people[row.row]), row)
        self.take_rounds(
            [
                RoundRow(row=r.row, week=r.week, status=RoundStatus.CONFIRMED, people=r.people,
                         when=r.when, number=r.number)
                for r in once.values()
            ],
            quiet=True,
        )  # fmt: skip
        self._add_sessions([r for r in missing if r.session], people)
        return {r.row for r in missing}, self._find(rows, people)

    def _find(
        self, rows: Sequence[MeetupRow], people: Mapping[int, tuple[PersonId, ...]]
    ) -> dict[int, Meetup]:
        pairs: dict[_Key, Meetup] = {}
        sessions: dict[tuple[frozenset[PersonId], date | None], list[Meetup]] = defaultdict(list)
        for meetup in self.unit.meetups.all():
            if meetup.group:
                pairs[meetup.week, frozenset(meetup.people)] = meetup
            else:
                sessions[frozenset(meetup.people), meetup.day].append(meetup)
        found: dict[int, Meetup] = {}
        for row in rows:
            who = frozenset(people.get(row.row, ()))
            if not row.session:
                hit = pairs.get((row.week, who))
            else:
                hits = sessions[who, row.when.day]
                hit = next((m for m in hits if m.start == row.when.start), None)
            if hit:
                found[row.row] = hit
        return found

    def _add_sessions(
        self, rows: Sequence[MeetupRow], people: Mapping[int, tuple[PersonId, ...]]
    ) -> None:
        """Sessions of partners, in a partnership that is made where they have none then."""
        partners: dict[tuple[PersonId, ...], list[MeetupRow]] = defaultdict(list)
        for row in rows:
            if row.when.day is None or len(people[row.row]) != 2:
                self.tell(row.row, ", ".join(row.people),
                           Text("partners are two people who meet on a day"))  # fmt: skip
                continue
            partners[people[row.row]].append(row)
        known = self.unit.partnerships.all()
        for (a, b), told in partners.items():
            days = [r.when.day for r in told if r.when.day]
            first = told[0].when
            made = 0
            seen: set[tuple[date, time | None]] = set()
            for row in told:
                day = row.when.day
                assert day is not None
                if (day, row.when.start) in seen:
                    continue
                seen.add((day, row.when.start))
                mine = next((p.id for p in known if p.people == (a, b)
                             and p.first <= day <= p.until), 0)  # fmt: skip
                if not mine and not made:
                    start, end = first.start or BEFORE_WORK[0], first.end or BEFORE_WORK[1]
                    made = self.unit.partnerships.add(
                        Partnership(id=0, a=a, b=b, weekday=min(days).weekday(), start=start,
                                    end=end, place=first.place, first=min(days), last=max(days))
                    )  # fmt: skip
                self.unit.meetups.add(
                    Meetup(id=0, partnership=mine or made, week=row.week, people=(a, b),
                           day=day, start=row.when.start, end=row.when.end, place=row.when.place),
                    number=row.number,
                )  # fmt: skip

    def _update(self, meetup: Meetup, row: MeetupRow, *, new: bool) -> list[FieldChange]:
        """Make a stored meetup what its row tells; what that changes, or says of a new one."""
        after = replace(
            _moved(meetup, row, self.table),
            topic=row.topic or meetup.topic,
            status=row.status,
        )
        was, now = _meetup_words(meetup), _meetup_words(after)
        fields = [
            FieldChange(name, "" if new else was[name], words)
            for name, words in now.items()
            if (words if new else words != was[name])
        ]
        if replace(after, status=meetup.status, topic=meetup.topic) != meetup:
            self.unit.meetups.update(replace(after, topic=meetup.topic, status=meetup.status))
        if after.status is not meetup.status:
            self.unit.meetups.set_status(meetup.id, after.status)
        if after.topic != meetup.topic:
            self.unit.meetups.set_topic(meetup.id, after.topic)
        return fields

    # --- check-ins

    def _take_checkins(self, rows: Sequence[CheckInRow]) -> None:
        fresh, stored = self._present([r.meetup for r in rows])
        said = {(f.meetup, f.person): f for f in self.unit.said.feedback()}
        statuses: dict[int, MeetupStatus] = {}
        for row in rows:
            meetup = stored.get(row.row)
            who = self.one(row.person)
            if meetup is None or who is None:
                continue
            status = statuses.get(meetup.id, meetup.status)
            fields = []
            if status is not row.meetup.status:
                self.unit.meetups.set_status(meetup.id, row.meetup.status)
                fields.append(FieldChange("status", status.value, row.meetup.status.value))
            statuses[meetup.id] = row.meetup.status
            before = said.get((meetup.id, who), Feedback(meetup=meetup.id, person=who))
            after = replace(
                before,
                rating=before.rating if row.rating is None else row.rating,
                again=before.again if row.again is None else row.again,
                learned=row.learned or before.learned,
            )
            if after != before:
                self.unit.said.set_feedback(after)
                fields += _feedback_changes(before, after)
            self.note(row.row, row.meetup.week, meetup.people, row.row in fresh, fields, who)


def _moved(meetup: Meetup, row: MeetupRow, table: HistoryTable) -> Meetup:
    """The meetup at the time and place of its row."""
    when, mine = row.when, row.number == meetup.id
    told = {"day": when.day, "start": when.start, "end": when.end, "place": when.place}
    taken: dict[str, Any] = {
        name: value
        for name, value in told.items()
        if value or (mine and table.column(name) and (name != "day" or meetup.group))
    }
    return replace(meetup, **taken)


def _meetup_words(meetup: Meetup) -> dict[str, str]:
    return {
        "status": meetup.status.value,
        "when": f"{meetup.day or ''} {clock_words(meetup.start, meetup.end)}".strip(),
        "place": meetup.place,
        "topic": meetup.topic,
    }


def _feedback_changes(before: Feedback, after: Feedback) -> list[FieldChange]:
    was, now = _feedback_words(before), _feedback_words(after)
    return [FieldChange(name, was[name], now[name]) for name in now if now[name] != was[name]]


def _feedback_words(said: Feedback) -> dict[str, str]:
    return {
        "rating": str(said.rating or ""),
        "again": "" if said.again is None else "✓" if said.again else "✗",
        "learned": said.learned,
    }
