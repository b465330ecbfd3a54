"""Who takes part in a week, and when each of them could meet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from .availability import Answer, Slot, SlotId
from .company import Company
from .people import Person, PersonId, Rhythm
from .rounds import Reason
from .weeks import Week


@dataclass(frozen=True, slots=True, kw_only=True)
class Presence:
    """One person in one week.

    ``slots`` are those the person can use; ``days`` those on which the person is there.
    ``why_not`` says why the person does not take part, None where they do.
    """

    person: PersonId
    why_not: Reason | None
    slots: frozenset[SlotId] = frozenset()
    days: frozenset[date] = frozenset()

    @property
    def takes_part(self) -> bool:
        return self.why_not is None

    def shares_time_with(self, *others: Presence) -> bool:
        """Whether all of them have a slot in common (a day, where no slot is defined)."""
        slots, days = self.slots, self.days
        for other in others:
            slots, days = slots & other.slots, days & other.days
        return bool(slots) if self.slots else bool(days)


def presences(company: Company, week: Week) -> Mapping[PersonId, Presence]:
    """Everybody who is not archived, and whether they take part in ``week``."""
    opening = _Opening(
        week=week,
        days=_open_days(company, week),
        last=week.days(company.programme.first_weekday)[-1],
        slots=slot_days(company, week),
    )
    return {p.id: _presence(company, p, opening) for p in company.active}


def slot_days(company: Company, week: Week) -> Mapping[SlotId, date]:
    """The day each slot falls on in ``week``; slots on closed days are left out."""
    closed = {c.day for c in company.closed_days}
    by_weekday = {d.weekday(): d for d in week.days(company.programme.first_weekday)}
    return {s.id: day for s in company.slots if (day := by_weekday[s.weekday]) not in closed}


def _open_days(company: Company, week: Week) -> tuple[date, ...]:
    """The days of ``week`` on which people can meet at all."""
    if company.slots:
        return tuple(sorted(set(slot_days(company, week).values())))
    closed = {c.day for c in company.closed_days}
    return tuple(
        day
        for day in week.days(company.programme.first_weekday)
        if day.weekday() in company.programme.workdays and day not in closed
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Opening:
    """What a week offers to everybody: the days on which people can meet, the day of each slot.

    ``last`` is the week's last day, open or not.
    """

    week: Week
    days: tuple[date, ...]
    last: date
    slots: Mapping[SlotId, date]


def _presence(company: Company, person: Person, opening: _Opening) -> Presence:
    week, last = opening.week, opening.last

    def out(code: str, *about: str) -> Presence:
        return Presence(person=person.id, why_not=Reason(code=code, about=about))

    if not opening.days:
        return out("closed")
    if person.start_date and person.start_date > last:
        return out("not_started", person.start_date.isoformat())
    if person.paused_until and person.paused_until > last:
        return out("paused", person.paused_until.isoformat())
    if person.rhythm is Rhythm.EVERY_OTHER_WEEK and not _is_their_turn(company, person, week):
        return out("every_other_week")
    days = frozenset(d for d in opening.days if _is_there(company, person, d))
    if not days:
        return out("absent")
    if not company.slots:
        return Presence(person=person.id, why_not=None, days=days)
    slots = frozenset(
        slot
        for slot, day in opening.slots.items()
        if day in days
        and _can_use(company, person, slot)
        and not _is_taken(company, person, company.slot[slot], day, week)
    )
    if not slots:
        return out("no_slot")
    return Presence(person=person.id, why_not=None, slots=slots, days=days)


def _is_there(company: Company, person: Person, day: date) -> bool:
    if person.start_date and day < person.start_date:
        return False
    if person.paused_until and day < person.paused_until:
        return False
    return not any(a.covers(day) for a in company.absences_of.get(person.id, ()))


def _can_use(company: Company, person: Person, slot: SlotId) -> bool:
    site = company.slot[slot].site
    if site and person.site and site != person.site:
        return False
    return company.answers.get((person.id, slot)) is not Answer.CANNOT


def _is_taken(company: Company, person: Person, slot: Slot, day: date, week: Week) -> bool:
    """Whether the person meets somebody then already: partners, or a group of another week."""
    return any(
        m.day == day
        and (m.group == 0 or m.week != week)
        and m.start is not None
        and m.end is not None
        and m.start < slot.end
        and slot.start < m.end
        for m in company.engagements_of.get(person.id, ())
    )


def _is_their_turn(company: Company, person: Person, week: Week) -> bool:
    programme = company.programme
    anchor = Week.of(person.alternate_from) if person.alternate_from else Week(2001, 1)
    return (programme.round_number(week) - programme.round_number(anchor)) % 2 == 0
