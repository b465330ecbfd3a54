"""Loads one week for the window's first page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from rmdesk.domain.attendance import presences, slot_days
from rmdesk.domain.availability import Absence, SlotId
from rmdesk.domain.company import Company
from rmdesk.domain.people import PersonId
from rmdesk.domain.rounds import Group, Round
from rmdesk.domain.weeks import Week
from rmdesk.matching.slots import has_room

from .names import short_names
from .session import Session
from .this_week_view import CardView, LessonView, OutView, PersonView, SlotView, ThisWeekView


def load_this_week(session: Session, week: Week | None = None) -> ThisWeekView:
    """The week given, or the one that matters today."""
    with session.database.reading() as unit:
        company = session.company(unit, history=False)
        matters = session.week(None, company.programme)
        chosen = week or matters
        made = unit.rounds.of_week(chosen)
    programme = company.programme
    days = chosen.days(programme.first_weekday)
    working = [d for d in days if d.weekday() in programme.workdays] or list(days)
    speaker = Cards(company, chosen, made)
    return ThisWeekView(
        week=chosen,
        matters=matters,
        first_day=working[0],
        last_day=working[-1],
        programme=programme,
        people=len(company.active),
        takes_part=sum(p.takes_part for p in speaker.presence.values()),
        has_round=programme.has_round(chosen),
        next_round=programme.next_round_week(chosen),
        status=made.status if made else None,
        proven=bool(made and made.proven),
        cards=speaker.cards(),
        sit_outs=speaker.sit_outs(),
        limits=made.notes if made else (),
        out=tuple(
            OutView(
                person=speaker.person(p),
                why=seen.why_not,
                can_return=any(_is_just(a, days) for a in company.absences_of.get(p, ())),
            )
            for p, seen in speaker.presence.items()
            if seen.why_not is not None
        ),
        everybody=tuple(speaker.person(p.id) for p in company.active),
    )


def _is_just(absence: Absence, days: Sequence[date]) -> bool:
    return (absence.first, absence.last) == (days[0], days[-1])


class Cards:
    """Makes one round's cards."""

    def __init__(self, company: Company, week: Week, made: Round | None) -> None:
        self._company = company
        self._week = week
        self._made = made
        self._days = slot_days(company, week)
        self._slots = self._slot_views()
        self.presence = presences(company, week)

    def person(self, who: PersonId, short: str = "") -> PersonView:
        person = self._company.person[who]
        about = ", ".join(x for x in (person.role, person.department) if x)
        return PersonView(id=who, name=person.label, short=short or person.label, about=about)

    def cards(self) -> tuple[CardView, ...]:
        return tuple(self.card(g) for g in self._made.groups) if self._made else ()

    def sit_outs(self) -> tuple[OutView, ...]:
        if not self._made:
            return ()
        return tuple(OutView(person=self.person(s.person), why=s.why) for s in self._made.sit_outs)

    def _slot_views(self) -> dict[SlotId, SlotView]:
        return {
            s.id: SlotView(
                id=s.id,
                name=s.name,
                day=self._days[s.id],
                start=s.start,
                end=s.end,
                place=s.place,
            )
            for s in self._company.slots
            if s.id in self._days
        }

    def card(self, group: Group) -> CardView:
        company = self._company
        short = short_names([company.person[p] for p in group.people])
        before = [w for w in group.met_before if w < self._week]
        return CardView(
            people=tuple(self.person(p, short[p]) for p in group.people),
            lessons=tuple(
                LessonView(
                    teacher=short[x.teacher],
                    learner=short[x.learner],
                    skill=company.skill[x.skill].name,
                )
                for x in group.lessons
            ),
            topics=group.topics,
            slot=self._slots.get(group.slot) if group.slot is not None else None,
            locked=group.locked,
            weeks_since=self._week - max(before) if before else None,
            reasons=group.reasons,
            can_move_to=self._free_for(group),
        )

    def _free_for(self, group: Group) -> tuple[SlotView, ...]:
        """The other slots all of a group can use, with a table left and enough people at work
        then, by time."""
        common = [self.presence[p].slots for p in group.people if p in self.presence]
        if len(common) < len(group.people):
            return ()
        usable = frozenset.intersection(*common)
        groups = self._made.groups if self._made else ()
        others = {g.people: g.slot for g in groups if g.slot is not None and g is not group}
        found = [
            s
            for s in self._slots.values()
            if s.id in usable
            and s.id != group.slot
            and has_room(self._company, group.people, s.id, others)
        ]
        return tuple(sorted(found, key=lambda s: (s.day, s.start, s.name)))
