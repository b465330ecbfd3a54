"""Partnerships: begin, change, review and end them, and keep what they brought."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date

from rmdesk.domain.changes import Changes
from rmdesk.domain.company import Company
from rmdesk.domain.errors import NotFound, UserError
from rmdesk.domain.learning import Progress
from rmdesk.domain.meetups import Meetup, MeetupStatus
from rmdesk.domain.partnerships import (
    MOST_DAYS,
    Outcome,
    Partnership,
    PartnershipId,
    PartnersMeet,
)
from rmdesk.domain.people import Person, PersonId
from rmdesk.domain.skills import USUAL_TARGET, LearningGoal, SkillId
from rmdesk.domain.weeks import Week
from rmdesk.storage.unit_of_work import UnitOfWork

from .clashes import clashes
from .labels import Label
from .learning import apply
from .session import Session
from .topics import choose_starters, had_by_pairs


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnershipView:
    """A partnership with its people, its sessions in order of time, and what it brought.

    ``to_come`` are the sessions still planned from today on, ``goals`` what its two people want
    to learn, in their own words or by the skill's name; ``reached`` who of them has reached it.
    """

    partnership: Partnership
    a: Person
    b: Person
    sessions: tuple[Meetup, ...]
    to_come: tuple[Meetup, ...]
    outcomes: tuple[Outcome, ...]
    goals: tuple[str, str]
    reached: frozenset[PersonId]
    review_is_due: bool
    is_on: bool

    @property
    def held(self) -> int:
        """How many sessions happened."""
        return sum(s.status is MeetupStatus.DONE for s in self.sessions)

    def goal_of(self, person: PersonId) -> str:
        """What one of the two wants to learn; empty where nothing was said."""
        return self.goals[0] if person == self.a.id else self.goals[1]


class PartnershipService:
    """Everything about partnerships; each method is one step of undo."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> tuple[PartnershipView, ...]:
        """Every partnership, those that run first, then the latest."""
        with self._session.database.reading() as unit:
            everything = _Everything(unit, self._session.clock.today)
            found = [everything.view(p) for p in unit.partnerships.all()]
        return tuple(sorted(found, key=lambda v: (not v.is_on, -v.partnership.id)))

    def find(self, partnership: PartnershipId) -> PartnershipView:
        """One of them. NotFound where there is none such."""
        for view in self.all():
            if view.partnership.id == partnership:
                return view
        raise NotFound("There is no partnership number {number}.", number=partnership)

    def begin(self, wanted: Partnership) -> tuple[PartnershipId, Changes]:
        """Begin a partnership and plan its sessions, but for days when they cannot be.

        ``wanted.id`` is ignored, and who of the two is ``a``. Raises UserError where the two are
        one, are partners already, are never to be paired, or the days or times make no sense.
        """
        label = Label("Begin a partnership of {a} and {b}", a="", b="")
        with self._session.database.writing(label, self._session.author) as unit:
            company = self._session.company(unit, history=False)
            made = _ordered(wanted)
            _check(company, made)
            made = replace(made, id=unit.partnerships.add(made))
            _plan(unit, company, made, made.first)
            unit.label = _label(label, company, made)
        return made.id, unit.changes

    def change(self, changed: Partnership) -> Changes:
        """Change a partnership. Where its times changed, sessions from today on are planned
        anew; those that were are kept."""
        label = Label("Change the partnership of {a} and {b}", a="", b="")
        today = self._session.clock.today
        with self._changing(label, changed.id) as (unit, company, before):
            _check(company, changed)
            if changed != before:
                unit.partnerships.update(changed)
            if _times(changed) != _times(before):
                _drop_from(unit, changed, today)
                _plan(unit, company, changed, max(today, changed.first))
        return unit.changes

    def end(self, partnership: PartnershipId, by: PersonId | None = None, why: str = "") -> Changes:
        """End it from today on; either may ask for it, and nobody has to say why.

        Sessions still planned are cancelled, so that calendars can be told.
        """
        label = Label("End the partnership of {a} and {b}", a="", b="")
        today = self._session.clock.today
        with self._changing(label, partnership) as (unit, _, before):
            if by is not None and by not in before.people:
                raise UserError("Only one of the two can ask to end a partnership.")
            if before.ended is not None:
                raise UserError("This partnership has ended already.")
            ended = replace(before, ended=today, ended_by=by, why_ended=why.strip())
            unit.partnerships.update(ended)
            for session in _still_planned(unit, ended, today):
                unit.meetups.set_status(session.id, MeetupStatus.CANCELLED)
        return unit.changes

    def review(self, partnership: PartnershipId, text: str) -> Changes:
        """Keep what the two found when they looked back after six weeks."""
        label = Label("Review the partnership of {a} and {b}", a="", b="")
        with self._changing(label, partnership) as (unit, _, before):
            if not text.strip():
                raise UserError("Say in a sentence what the review found.")
            today = self._session.clock.today
            unit.partnerships.update(replace(before, review=text.strip(), reviewed=today))
        return unit.changes

    def add_outcome(
        self,
        partnership: PartnershipId,
        text: str,
        number: float | None = None,
        unit_name: str = "",
        day: date | None = None,
    ) -> Changes:
        """Keep something it has brought: "blog posts", 53, "posts"."""
        label = Label("Note what {a} and {b} have brought about", a="", b="")
        with self._changing(label, partnership) as (unit, _, _before):
            if not text.strip():
                raise UserError("Say what came of it.")
            unit.partnerships.add_outcome(
                Outcome(
                    id=0,
                    partnership=partnership,
                    day=day or self._session.clock.today,
                    text=" ".join(text.split()),
                    number=number,
                    unit=unit_name.strip(),
                )
            )
        return unit.changes

    def remove_outcome(self, outcome: int) -> Changes:
        """Take an outcome out of the log."""
        label = Label("Remove an outcome of {a} and {b}", a="", b="")
        with self._session.database.writing(label, self._session.author) as unit:
            company = self._session.company(unit, history=False)
            mine = next((o for o in unit.partnerships.outcomes() if o.id == outcome), None)
            if mine is None:
                raise NotFound("There is no outcome number {number}.", number=outcome)
            unit.partnerships.remove_outcome(outcome)
            unit.label = _label(label, company, _found(unit, mine.partnership))
        return unit.changes

    def reach(self, partnership: PartnershipId, person: PersonId) -> Changes:
        """Note that one of the two has reached their goal: it is closed, and whoever reached it
        can show the skill from now on."""
        label = Label("Note that {person} has reached the goal “{skill}”", person="", skill="")
        change = Label("Change the partnership of {a} and {b}", a="", b="")
        today = self._session.clock.today
        with self._changing(change, partnership) as (unit, company, before):
            if person not in before.people:
                raise UserError("Only one of the two can reach a goal of theirs.")
            skill = before.skill_a if person == before.a else before.skill_b
            if skill is None:
                raise UserError("Choose a skill of the list as the goal first.")
            who = company.person[person].label
            if person in _reached_by(unit).get(partnership, ()):
                raise UserError("{person} has reached this goal already.", person=who)
            apply(unit, _reached(company, before, person, skill, today))
            unit.label = label.again(person=who, skill=company.skill[skill].name)
        return unit.changes

    @contextmanager
    def _changing(
        self, label: Label, partnership: PartnershipId
    ) -> Iterator[tuple[UnitOfWork, Company, Partnership]]:
        """A transaction about one partnership: itself as stored, and a label with its names."""
        with self._session.database.writing(label, self._session.author) as unit:
            company = self._session.company(unit, history=False)
            before = _found(unit, partnership)
            unit.label = _label(label, company, before)
            yield unit, company, before

    def mend(self) -> Changes:
        """Call off every session to come that cannot be: a closed day, an absence, a clash."""
        label = Label("Call off the sessions that cannot be")
        today = self._session.clock.today
        with self._session.database.writing(label, self._session.author) as unit:
            company = self._session.company(unit, history=False)
            planned = unit.meetups.planned()
            off: set[int] = set()
            for session in (m for m in planned if m.partnership and m.day and m.day >= today):
                if clashes(company, session, [m for m in planned if m.id not in off]):
                    off.add(session.id)
                    unit.meetups.set_status(session.id, MeetupStatus.CANCELLED)
        return unit.changes


class _Everything:
    """All that is stored of partnerships, read once."""

    def __init__(self, unit: UnitOfWork, today: date) -> None:
        self.today = today
        self.people = {p.id: p for p in unit.people.all()}
        self.skills = {s.id: s.name for s in unit.skills.all()}
        self.sessions: dict[PartnershipId, list[Meetup]] = defaultdict(list)
        self.outcomes: dict[PartnershipId, list[Outcome]] = defaultdict(list)
        self.reached = _reached_by(unit)
        for session in unit.meetups.sessions():
            self.sessions[session.partnership].append(session)
        for outcome in unit.partnerships.outcomes():
            self.outcomes[outcome.partnership].append(outcome)

    def view(self, p: Partnership) -> PartnershipView:
        """One of them with all that belongs to it."""
        sessions = tuple(self.sessions[p.id])
        return PartnershipView(
            partnership=p,
            a=self.people[p.a],
            b=self.people[p.b],
            sessions=sessions,
            to_come=tuple(
                s
                for s in sessions
                if s.status is MeetupStatus.PLANNED and s.day and s.day >= self.today
            ),
            outcomes=tuple(self.outcomes[p.id]),
            goals=(self._goal(p.goal_a, p.skill_a), self._goal(p.goal_b, p.skill_b)),
            reached=frozenset(self.reached.get(p.id, ())),
            review_is_due=p.review_is_due(self.today),
            is_on=p.ended is None and p.last >= self.today,
        )

    def _goal(self, words: str, skill: SkillId | None) -> str:
        return words or (self.skills[skill] if skill else "")


def _reached_by(unit: UnitOfWork) -> dict[PartnershipId, set[PersonId]]:
    """Partnership -> who has reached the goal they had in it."""
    found: dict[PartnershipId, set[PersonId]] = defaultdict(set)
    for step in unit.said.progress():
        if step.partnership is not None and step.closed:
            found[step.partnership].add(step.person)
    return found


def _ordered(wanted: Partnership) -> Partnership:
    """The same with the smaller id as ``a``."""
    if wanted.a < wanted.b:
        return wanted
    return replace(
        wanted,
        a=wanted.b,
        b=wanted.a,
        goal_a=wanted.goal_b,
        goal_b=wanted.goal_a,
        skill_a=wanted.skill_b,
        skill_b=wanted.skill_a,
    )


def _check(company: Company, wanted: Partnership) -> None:
    names = [company.person[p].label for p in wanted.people]
    if wanted.a == wanted.b:
        raise UserError("A partnership takes two people.")
    if wanted.people in company.never:
        raise UserError("{people} are never paired, by a rule of yours.", people=names)
    for other in company.partnerships:
        same = other.id != wanted.id and other.people == wanted.people and other.ended is None
        if same and other.first <= wanted.last and wanted.first <= other.last:
            raise UserError("{people} are partners at that time already.", people=names)
    if wanted.last < wanted.first:
        raise UserError("A partnership cannot end before it begins.")
    if (wanted.last - wanted.first).days > MOST_DAYS:
        raise UserError("A partnership lasts two years at most. Begin another one after that.")
    if wanted.end <= wanted.start:
        raise UserError("A session cannot end before it begins.")


def _plan(unit: UnitOfWork, company: Company, made: Partnership, since: date) -> None:
    """Plan its sessions from ``since`` on; the first of each week gets conversation starters."""
    others, had = list(unit.meetups.planned()), had_by_pairs(unit)
    seen: set[Week] = set()
    for day in made.session_days(company.programme.workdays):
        if day < since:
            continue
        session = Meetup(
            id=0,
            partnership=made.id,
            week=Week.of(day),
            people=made.people,
            day=day,
            start=made.start,
            end=made.end,
            place=made.place,
        )
        if clashes(company, session, others):
            continue
        session = replace(session, id=unit.meetups.add(session))
        others.append(session)
        if session.week not in seen:
            seen.add(session.week)
            choose_starters(unit, company, session, made.id, had)


def _still_planned(unit: UnitOfWork, made: Partnership, since: date) -> list[Meetup]:
    return [
        s for s in unit.meetups.planned() if s.partnership == made.id and s.day and s.day >= since
    ]


def _drop_from(unit: UnitOfWork, made: Partnership, since: date) -> None:
    dropped = _still_planned(unit, made, since)
    for session in dropped:
        unit.meetups.call_off(session)
    unit.meetups.remove(s.id for s in dropped)


def _times(made: Partnership) -> tuple[object, ...]:
    return (
        made.meets,
        made.weekday if made.meets is not PartnersMeet.EVERY_WORKDAY else None,
        made.start,
        made.end,
        made.place,
        made.first,
        made.last,
    )


def _reached(
    company: Company, made: Partnership, person: PersonId, skill: int, today: date
) -> Progress:
    goal = next(
        (g for g in company.goals if g.person == person and g.skill == skill),
        LearningGoal(person=person, skill=skill),
    )
    shown = company.strengths_of.get(person, {}).get(skill, 0)
    level = max(goal.target_level, goal.present_level, USUAL_TARGET)
    return Progress(
        person=person,
        skill=skill,
        partnership=made.id,
        day=today,
        before=goal.present_level,
        after=level,
        shown_before=shown,
        shown_after=max(shown, level),
        closed=True,
    )


def _found(unit: UnitOfWork, partnership: PartnershipId) -> Partnership:
    for found in unit.partnerships.all():
        if found.id == partnership:
            return found
    raise NotFound("There is no partnership number {number}.", number=partnership)


def _label(label: Label, company: Company, made: Partnership) -> Label:
    a, b = (company.person[p].label for p in made.people)
    made_label = label.again(a=a, b=b)
    assert isinstance(made_label, Label)
    return made_label
