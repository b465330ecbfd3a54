"""The weekly round: suggest, look at, change by hand, confirm."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import combinations

from rmdesk.domain.attendance import presences, slot_days
from rmdesk.domain.availability import Absence, Slot, SlotId
from rmdesk.domain.changes import Changes
from rmdesk.domain.company import Company
from rmdesk.domain.errors import NotFound, UserError
from rmdesk.domain.meetups import Meetup, MeetupStatus
from rmdesk.domain.people import Person, PersonId
from rmdesk.domain.programme import Cadence
from rmdesk.domain.rounds import Group, Reason, Round, RoundStatus
from rmdesk.domain.text import Text
from rmdesk.domain.weeks import Week
from rmdesk.matching.explain import Explanation, explain
from rmdesk.matching.problem import GroupKey, WeekProblem, make_problem
from rmdesk.matching.reasons import words
from rmdesk.matching.replan import replan
from rmdesk.matching.slots import has_room, seat
from rmdesk.matching.week import best_groups, suggest, to_round
from rmdesk.storage.unit_of_work import UnitOfWork

from .clashes import placed
from .labels import Label
from .meetups import remember_slot
from .session import Session
from .topics import Had, choose_starters, had_by_pairs

_CADENCES = {
    Cadence.WEEKLY: Text("weekly"),
    Cadence.FORTNIGHTLY: Text("fortnightly"),
    Cadence.MONTHLY: Text("monthly"),
}


class RoundsService:
    """Rounds, one a week."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def week(self, text: str | None = None) -> Week:
        """The week named, or the one that matters today."""
        return self._session.week(text, self._session.snapshot().programme)

    def get(self, week: Week) -> Round | None:
        with self._session.database.reading() as unit:
            return unit.rounds.of_week(week)

    def require(self, week: Week) -> Round:
        """The round of ``week``; NotFound where there is none yet."""
        found = self.get(week)
        if found is None:
            raise NotFound("There is no round for {week} yet. Suggest pairs first.", week=week)
        return found

    def all(self) -> tuple[Round, ...]:
        with self._session.database.reading() as unit:
            return unit.rounds.all()

    def problem(self, week: Week) -> WeekProblem:
        """What every possible group of ``week`` is worth, seen from the stored locks."""
        with self._session.database.reading() as unit:
            company = self._session.company(unit)
            stored = unit.rounds.of_week(week)
        return make_problem(
            company,
            week,
            seed=stored.seed if stored else 0,
            locked=tuple(_locks(company, week, stored)),
        )

    def suggest(
        self,
        week: Week,
        *,
        seed: int | None = None,
        check: Callable[[], None] = lambda: None,
    ) -> tuple[Round, Changes]:
        """Make or remake the draft round of ``week``. Locked groups stay.

        ``seed`` None keeps the draft's, or 0. Raises UserError where the round is already
        confirmed, or fewer than two people take part.
        """
        label = Label("Suggest pairs for {week}", week=week)
        with self._session.database.writing(label, self._session.author) as unit:
            company = self._session.company(unit)
            stored = unit.rounds.of_week(week)
            _must_be_open(stored, week)
            _must_have_people(company, week)
            chosen = seed if seed is not None else stored.seed if stored else 0
            locked = _locks(company, week, stored)
            made = suggest(company, week, seed=chosen, locked=locked, check=check)
            unit.rounds.save(replace(made, changed_by=self._session.clock.who))
            saved = unit.rounds.of_week(week)
        assert saved is not None
        return saved, unit.changes

    def explain(self, week: Week, a: Person, b: Person) -> Explanation:
        """Why the two are, or are not, together: in the stored round, or else the best one."""
        if a.id == b.id:
            raise UserError("That takes two people; {a} is one.", a=a.label)
        for person in (a, b):
            if person.archived:
                raise UserError(
                    "{person} is archived, so no round can have them now.", person=person.label
                )
        problem = self.problem(week)
        stored = self.get(week)
        if stored:
            here = {p.id for p in problem.company.active}  # of others nothing is known now
            groups = [g.people for g in stored.groups if here.issuperset(g.people)]
        else:
            groups = [*problem.locked, *best_groups(problem)[1]]
        return explain(problem, groups, a.id, b.id)

    def confirm(self, week: Week) -> tuple[Round, Changes]:
        """Make the draft final: its meetups are planned, and later rounds remember it."""
        label = Label("Confirm the round of {week}", week=week)
        with self._session.database.writing(label, self._session.author) as unit:
            stored = unit.rounds.of_week(week)
            if stored is None:
                raise NotFound(
                    "There is no round for {week} yet. Suggest pairs first.",
                    week=week,
                )
            if stored.status is RoundStatus.DRAFT:
                company = self._session.company(unit)
                _must_still_hold(company, stored)
                unit.rounds.set_status(week, RoundStatus.CONFIRMED)
                _plan_meetups(unit, company, stored)
        return self.require(week), unit.changes

    def lock(self, week: Week, people: Iterable[Person], locked: bool = True) -> Changes:
        """Keep the groups of ``people`` through the next suggestions, or let go of them."""
        named = list(people)
        names = [p.label for p in named]
        label = Label("Lock {people}", people=names)
        if not locked:
            label = Label("Unlock {people}", people=names)
        with self._session.database.writing(label, self._session.author) as unit:
            stored = unit.rounds.of_week(week)
            _must_be_open(stored, week)
            for person in named:
                group = stored.group_of(person.id) if stored else None
                if group is None or group.id is None:
                    raise UserError(
                        "{person} is in no group of {week}.", person=person.label, week=week
                    )
                unit.rounds.set_locked(group.id, locked)
        return unit.changes

    def swap(self, week: Week, a: Person, b: Person) -> tuple[Round, Changes]:
        """Let two people change places. The groups made by hand are locked.

        Either may sit out, but not both. Raises UserError where a rule forbids a group
        that would come of it; nothing is changed then.
        """
        label = Label("Swap {a} and {b}", a=a.label, b=b.label)
        with self._session.database.writing(label, self._session.author) as unit:
            stored = unit.rounds.of_week(week)
            _must_be_open(stored, week)
            if stored is None:
                raise NotFound("There is no round for {week} yet.", week=week)
            company = self._session.company(unit)
            groups, touched = swapped(stored, a, b)
            made = by_hand(company, stored, groups, touched)
            unit.rounds.save(replace(made, changed_by=self._session.clock.who))
        return self.require(week), unit.changes

    def move(self, week: Week, person: Person, slot: Slot) -> tuple[Round, Changes]:
        """Let a person's group meet in another slot."""
        label = Label("Move {person} to {slot}", person=person.label, slot=slot.name)
        with self._session.database.writing(label, self._session.author) as unit:
            stored = unit.rounds.of_week(week)
            _must_be_open(stored, week)
            group = stored.group_of(person.id) if stored else None
            if stored is None or group is None:
                raise UserError(
                    "{person} is in no group of {week}.", person=person.label, week=week
                )
            company = self._session.company(unit)
            groups = [g.people for g in stored.groups]
            made = by_hand(company, stored, groups, {group.people}, {group.people: slot.id})
            if made.group_of(person.id).slot != slot.id:  # type: ignore[union-attr]
                raise UserError(
                    "{slot} has no table left, or not all of them can come.", slot=slot.name
                )
            unit.rounds.save(replace(made, changed_by=self._session.clock.who))
        return self.require(week), unit.changes

    def leave_out(self, week: Week, person: Person) -> Changes:
        """Note that somebody is out all week. A draft changes the least it must.

        In a confirmed round a pair's meetup is called off; of a trio two still meet.
        """
        label = Label("Leave {person} out this week", person=person.label)
        with self._session.database.writing(label, self._session.author) as unit:
            first_weekday = unit.settings.programme().first_weekday
            days = week.days(first_weekday)
            unit.calendar.add_absence(Absence(id=0, person=person.id, first=days[0], last=days[-1]))
            company = self._session.company(unit)
            stored = unit.rounds.of_week(week)
            group = stored.group_of(person.id) if stored else None
            if stored and stored.status is RoundStatus.DRAFT:
                made = replan(company, stored).round
                unit.rounds.save(replace(made, changed_by=self._session.clock.who))
            elif group and len(group.people) == 2:
                _call_off(unit, group)
        return unit.changes

    def take_back_in(self, week: Week, person: Person) -> Changes:
        """End an absence of exactly this week; a draft is suggested anew around its locks."""
        label = Label("Take {person} back in this week", person=person.label)
        with self._session.database.writing(label, self._session.author) as unit:
            company = self._session.company(unit)
            days = week.days(company.programme.first_weekday)
            for absence in company.absences_of.get(person.id, ()):
                if (absence.first, absence.last) == (days[0], days[-1]):
                    unit.calendar.remove_absence(absence.id)
            self._remake_draft(unit, week)
        return unit.changes

    def never_pair(self, week: Week, a: Person, b: Person, reason: str = "") -> Changes:
        """Never pair the two from now on; a draft that has them together is made anew."""
        label = Label("Never pair {a} and {b}", a=a.label, b=b.label)
        with self._session.database.writing(label, self._session.author) as unit:
            unit.rules.set_never_pair(a.id, b.id, reason)
            stored = unit.rounds.of_week(week)
            group = stored.group_of(a.id) if stored else None
            together = group is not None and b.id in group.people
            draft = stored is not None and stored.status is RoundStatus.DRAFT
            if together and draft and group and group.id is not None:
                unit.rounds.set_locked(group.id, False)
                self._remake_draft(unit, week)
        return unit.changes

    def _remake_draft(self, unit: UnitOfWork, week: Week) -> None:
        stored = unit.rounds.of_week(week)
        if stored is None or stored.status is not RoundStatus.DRAFT:
            return
        company = self._session.company(unit)
        made = suggest(company, week, seed=stored.seed, locked=_locks(company, week, stored))
        unit.rounds.save(replace(made, changed_by=self._session.clock.who))


def _call_off(unit: UnitOfWork, group: Group) -> None:
    for meetup in unit.meetups.all():
        if meetup.group == group.id and meetup.status is MeetupStatus.PLANNED:
            unit.meetups.set_status(meetup.id, MeetupStatus.CANCELLED)


def _must_be_open(stored: Round | None, week: Week) -> None:
    if stored and stored.status is not RoundStatus.DRAFT:
        raise UserError(
            "The round of {week} is confirmed already. Undo that first to change it.", week=week
        )


def _must_have_people(company: Company, week: Week) -> None:
    if not company.active:
        raise UserError("There is nobody yet. Import a staff list first.")
    if not company.programme.has_round(week):
        raise UserError(
            "The programme is {cadence}, so {week} has no round. The next one is {next}.",
            cadence=_CADENCES[company.programme.cadence],
            week=week,
            next=company.programme.next_round_week(week),
        )
    presence = presences(company, week)
    if sum(p.takes_part for p in presence.values()) < 2:
        why = sorted({words(p.why_not) for p in presence.values() if p.why_not})
        raise UserError(
            "Fewer than two people take part in {week}, so there is nobody to pair ({why}).",
            week=week,
            why=why or Text("only one person is on the list"),
        )


def _locks(company: Company, week: Week, stored: Round | None) -> dict[GroupKey, SlotId | None]:
    """The locked groups whose people all still take part; a rule made since goes before a lock."""
    if stored is None:
        return {}
    there = {p for p, seen in presences(company, week).items() if seen.takes_part}
    days = slot_days(company, week)
    return {
        g.people: g.slot if g.slot in days else None
        for g in stored.groups
        if g.locked and there.issuperset(g.people) and not _kept_apart(company, g)
    }


def _must_still_hold(company: Company, stored: Round) -> None:
    """Refuse to confirm a draft that somebody has since become unable to keep."""
    gone = _changed_since(company, stored)
    if gone:
        raise UserError(
            "Since the pairs were suggested, things have changed: {gone}. Suggest the "
            "pairs anew, then confirm.",
            gone=gone,
        )


def _kept_apart(company: Company, group: Group) -> list[tuple[PersonId, PersonId]]:
    """Those of a group who are never to be paired."""
    return [pair for pair in combinations(sorted(group.people), 2) if pair in company.never]


def _changed_since(company: Company, stored: Round) -> list[Text]:
    """Who of a round's groups cannot come any more, or may not be paired any more, and why."""
    presence = presences(company, stored.week)
    apart = [pair for g in stored.groups for pair in _kept_apart(company, g)]
    return [
        Text(
            "{people} ({why})",
            people=[company.person[p].label for p in pair],
            why=words(Reason(code="never_pair")),
        )
        for pair in apart
    ] + [
        Text(
            "{person} ({why})",
            person=company.person[p].label,
            why=words(presence[p].why_not or Reason(code="absent"))
            if p in presence
            else Text("archived"),
        )
        for g in stored.groups
        for p in g.people
        if p not in presence or not presence[p].takes_part
    ]


def _plan_meetups(unit: UnitOfWork, company: Company, stored: Round) -> None:
    others, had = list(unit.meetups.planned()), had_by_pairs(unit)
    for group in stored.groups:
        others.append(plan_meetup(unit, company, stored, group, others, had))


def plan_meetup(
    unit: UnitOfWork,
    company: Company,
    stored: Round,
    group: Group,
    others: Sequence[Meetup],
    had: Had,
) -> Meetup:
    """Plan the meetup of a confirmed group, at another time where its own is taken by one of
    ``others``, and choose what its people could talk about."""
    plan = planned_meetup(company, stored.week, group)
    made = placed(company, stored.week, plan, others)
    made = replace(made, id=unit.meetups.add(made))
    remember_slot(unit, company, made)
    choose_starters(unit, company, made, stored.seed, had)
    return made


def planned_meetup(company: Company, week: Week, group: Group) -> Meetup:
    """The meetup that a confirmed group is to have."""
    assert group.id is not None
    slot = company.slot.get(group.slot) if group.slot is not None else None
    return Meetup(
        id=0,
        group=group.id,
        week=week,
        people=group.people,
        day=slot_days(company, week).get(slot.id) if slot else None,
        start=slot.start if slot else None,
        end=slot.end if slot else None,
        place=slot.place if slot else "",
    )


def swapped(stored: Round, a: Person, b: Person) -> tuple[list[GroupKey], set[GroupKey]]:
    first, second = stored.group_of(a.id), stored.group_of(b.id)
    if first is None and second is None:
        raise UserError(
            "Neither {a} nor {b} is in a group of {week}.", a=a.label, b=b.label, week=stored.week
        )
    if first is second:
        raise UserError("{a} and {b} are in the same group already.", a=a.label, b=b.label)
    sitting = {s.person for s in stored.sit_outs}
    for person, group in ((a, first), (b, second)):
        if group is None and person.id not in sitting:
            raise UserError(
                "{person} does not take part in {week}.", person=person.label, week=stored.week
            )
    other: dict[PersonId, PersonId] = {a.id: b.id, b.id: a.id}
    groups, touched = [], set()
    for group in stored.groups:
        people = tuple(sorted(other.get(p, p) for p in group.people))
        groups.append(people)
        if people != group.people:
            touched.add(people)
    return groups, touched


def by_hand(
    company: Company,
    stored: Round,
    groups: Sequence[GroupKey],
    touched: set[GroupKey],
    slots: dict[GroupKey, SlotId] | None = None,
) -> Round:
    """The stored round with other groups or slots; ``touched`` groups become locked."""
    problem = make_problem(company, stored.week, seed=stored.seed)
    gone = _changed_since(company, stored)
    if gone:
        raise UserError(
            "Since the pairs were made, things have changed: {gone}. Suggest the pairs anew or "
            "mend the round first; nothing was changed.",
            gone=gone,
        )
    for group in groups:
        _must_be_allowed(problem, group)
    before: dict[GroupKey, Group] = {g.people: g for g in stored.groups}
    fixed = {
        g: before[g].slot
        for g in groups
        if g in before and g not in touched and before[g].slot is not None
    }
    wanted = {**fixed, **(slots or {})}
    allowed = {
        g: s
        for g, s in wanted.items()
        if s is not None and all(s in problem.presence[p].slots for p in g)
    }
    for group in slots or ():
        others = {g: s for g, s in allowed.items() if g != group}
        if group in allowed and not has_room(company, group, allowed[group], others):
            allowed = others
    seats = seat(company, problem.presence, groups, allowed)
    best, _ = best_groups(problem)
    made = to_round(problem, groups, seats)
    ceiling = best.bound - sum(problem.sit_out_cost.values())
    kept = {g for g in groups if g in touched or (g in before and before[g].locked)}
    return replace(
        made,
        groups=tuple(replace(g, locked=g.people in kept) for g in made.groups),
        bound=max(made.value, ceiling),
    )


def _must_be_allowed(problem: WeekProblem, group: GroupKey) -> None:
    for person in group:
        if person not in problem.place:
            raise UserError(
                "{person} does not take part in {week}.",
                person=problem.company.person[person].label,
                week=problem.week,
            )
    if problem.value_of(group) is not None:
        return
    names = [problem.company.person[p].label for p in group]
    for pair in combinations(group, 2):
        reason = problem.why_not(*pair)
        if reason:
            raise UserError(
                "{names} cannot meet: {reason}. Nothing was changed.",
                names=names,
                reason=words(reason),
            )
    raise UserError("{names} cannot meet as three this week. Nothing was changed.", names=names)
