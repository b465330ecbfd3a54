"""People as the window shows them: rows for the table, and all about one person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from rmdesk.domain.availability import Absence, Answer, Slot
from rmdesk.domain.company import Company
from rmdesk.domain.meetups import Meetup, MeetupStatus
from rmdesk.domain.people import Person, PersonId, Tenure, fold
from rmdesk.domain.rounds import Lesson
from rmdesk.domain.skills import LearningGoal
from rmdesk.domain.weeks import Week

from .session import Session

TABLES = frozenset(
    """person photo skill skill_alias strength learning_goal interest slot availability absence
    never_pair prefer_together reports_to meetup week_round""".split()
)
"""The tables that what is here is made of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """One line of the table. ``key`` is what a search looks in, folded."""

    person: Person
    can_show: tuple[str, ...]
    wants: tuple[str, ...]
    tenure: Tenure
    away_until: date | None
    last_met: date | None
    meetups: int
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleView:
    """Everybody, the archived too, and the words used so far, for completing."""

    today: date
    rows: tuple[PersonRow, ...]
    roles: tuple[str, ...]
    departments: tuple[str, ...]
    sites: tuple[str, ...]
    skills: tuple[str, ...]
    interests: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PastMeetup:
    """One meetup, seen from one of its people."""

    meetup: int
    week: Week
    day: date | None
    partners: tuple[str, ...]
    status: MeetupStatus
    shown: tuple[str, ...]
    """Skills the person showed the others."""
    learned: tuple[str, ...]
    """Skills the others showed the person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruled:
    """Another person, and the rule's private reason if it has one."""

    person: Person
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonView:
    """All about one person: what the editor shows."""

    person: Person
    today: date
    photo: bytes | None = None
    strengths: tuple[tuple[str, int], ...] = ()
    goals: tuple[tuple[str, LearningGoal], ...] = ()
    interests: tuple[str, ...] = ()
    slots: tuple[Slot, ...] = ()
    answers: Mapping[int, Answer] = field(default_factory=dict)
    absences: tuple[Absence, ...] = ()
    never: tuple[Ruled, ...] = ()
    prefers: tuple[Ruled, ...] = ()
    manager: Person | None = None
    history: tuple[PastMeetup, ...] = ()


def load_people(session: Session) -> PeopleView:
    """Everybody, by name."""
    with session.database.reading() as unit:
        company = session.company(unit, history=False)
        held = unit.meetups.held_by_person()
    today = session.clock.today
    people = sorted(company.people, key=lambda p: (fold(p.label), p.id))
    return PeopleView(
        today=today,
        rows=tuple(_row(company, p, today, held.get(p.id, (0, None))) for p in people),
        roles=_words(p.role for p in people),
        departments=_words(p.department for p in people),
        sites=_words(p.site for p in people),
        skills=tuple(s.name for s in company.skills),
        interests=_words(i.topic for i in company.interests),
    )


def _row(company: Company, person: Person, today: date, held: tuple[int, date | None]) -> PersonRow:
    levels = company.strengths_of.get(person.id, {})
    best = sorted(levels, key=lambda s: (-levels[s], fold(company.skill[s].name)))
    goals = sorted(company.open_goals_of.get(person.id, ()), key=lambda g: -g.priority)
    can_show = tuple(company.skill[s].name for s in best)
    wants = tuple(company.skill[g.skill].name for g in goals)
    aliases = (a for s in (*best, *(g.skill for g in goals)) for a in company.skill[s].aliases)
    words = (person.name, person.shown_name, person.role, person.department, person.site)
    away = [a.last for a in company.absences_of.get(person.id, ()) if a.covers(today)]
    return PersonRow(
        person=person,
        can_show=can_show,
        wants=wants,
        tenure=person.tenure(today),
        away_until=max(away, default=None),
        last_met=held[1],
        meetups=held[0],
        key=fold(" \n ".join((*words, person.email, *can_show, *wants, *aliases))),
    )


def _words(texts: Iterable[str]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for text in texts:
        if text:
            found.setdefault(fold(text), text)
    return tuple(found[key] for key in sorted(found))


def load_person(session: Session, who: PersonId) -> PersonView | None:
    """All about one person; None where nobody has that id (an addition taken back)."""
    with session.database.reading() as unit:
        company = session.company(unit, history=False)
        if who not in company.person:
            return None
        photo = unit.people.photo(who)
        meetups = unit.meetups.of_person(who)
        lessons = unit.rounds.lessons_of({m.group for m in meetups})
    manager = next((r.manager for r in company.reports_to if r.person == who), None)
    levels = company.strengths_of.get(who, {})
    return PersonView(
        person=company.person[who],
        today=session.clock.today,
        photo=photo,
        strengths=tuple(
            sorted(
                ((company.skill[s].name, level) for s, level in levels.items()),
                key=lambda x: fold(x[0]),
            )
        ),
        goals=tuple((company.skill[g.skill].name, g) for g in company.open_goals_of.get(who, ())),
        interests=tuple(company.interests_of.get(who, {}).values()),
        slots=company.slots,
        answers={s: a for (p, s), a in company.answers.items() if p == who},
        absences=tuple(sorted(company.absences_of.get(who, ()), key=lambda a: a.first)),
        never=tuple(
            Ruled(person=company.person[r.b if r.a == who else r.a], reason=r.reason)
            for r in company.never_pairs
            if who in (r.a, r.b)
        ),
        prefers=tuple(
            Ruled(person=company.person[r.b if r.a == who else r.a])
            for r in company.prefer_together
            if who in (r.a, r.b)
        ),
        manager=company.person[manager] if manager is not None else None,
        history=tuple(_past(company, who, m, lessons.get(m.group, ())) for m in meetups[::-1]),
    )


def _past(
    company: Company, who: PersonId, meetup: Meetup, lessons: tuple[Lesson, ...]
) -> PastMeetup:
    return PastMeetup(
        meetup=meetup.id,
        week=meetup.week,
        day=meetup.day,
        partners=tuple(company.person[p].label for p in meetup.people if p != who),
        status=meetup.status,
        shown=tuple(company.skill[x.skill].name for x in lessons if x.teacher == who),
        learned=tuple(company.skill[x.skill].name for x in lessons if x.learner == who),
    )
