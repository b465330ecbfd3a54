"""What people learned, as figures: skills then and now, goals, and what people said.

Levels of the past are found by taking the steps of learning (domain/learning.py) off those of
today; what an owner changed by hand counts as having always been so, for those who had begun.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from rmdesk.domain.company import Company
from rmdesk.domain.learning import Progress
from rmdesk.domain.meetups import HIGHEST_RATING, Feedback, Meetup, MeetupStatus
from rmdesk.domain.people import Person, PersonId, fold
from rmdesk.domain.skills import LearningGoal, Skill, SkillId


class GoalState(StrEnum):
    """How far a learning goal is: not yet taught, taught at least once, reached."""

    OPEN = "open"
    SERVED = "served"
    REACHED = "reached"


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalLine:
    """One goal of somebody who is here."""

    person: Person
    skill: Skill
    goal: LearningGoal
    state: GoalState


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillGrowth:
    """How many of those who are here could show a skill at the start, and how many can now."""

    skill: Skill
    start: int
    now: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AloneThen:
    """At the end of a month: how many skills only one person could show."""

    year: int
    month: int
    skills: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """What somebody said they learned. The owner's note is never part of it."""

    day: date
    person: Person
    learned: str
    rating: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidFigures:
    """``ratings`` counts 1 to 5; ``again`` and ``rather_not`` who would meet again."""

    ratings: tuple[int, ...] = (0,) * HIGHEST_RATING
    again: int = 0
    rather_not: int = 0
    stories: tuple[Story, ...] = ()

    @property
    def count(self) -> int:
        return sum(self.ratings)

    @property
    def mean(self) -> float:
        """The mean rating; 0 where there is none."""
        total = sum(rating * n for rating, n in enumerate(self.ratings, 1))
        return total / self.count if self.count else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class LearningFigures:
    """Everything about learning, as of one day."""

    growth: tuple[SkillGrowth, ...]
    alone: tuple[AloneThen, ...]
    goals: tuple[GoalLine, ...]
    said: SaidFigures

    def count(self, state: GoalState) -> int:
        """How many goals are so far."""
        return sum(line.state is state for line in self.goals)


def learning_figures(
    company: Company,
    meetups: Sequence[Meetup],
    taught: frozenset[tuple[PersonId, SkillId]],
    progress: Sequence[Progress],
    feedback: Iterable[Feedback],
    months: Sequence[tuple[int, int]],
    today: date,
) -> LearningFigures:
    """The figures of those who are here.

    ``taught``: (learner, skill) of every lesson held; ``months`` those of the programme, in
    order.
    """
    held = {m.id: m for m in meetups if m.status is MeetupStatus.DONE}
    start = min((m.day or m.week.monday for m in held.values()), default=today)
    able = _Able(company, progress)
    return LearningFigures(
        growth=_growth(company, able, start, today),
        alone=tuple(
            AloneThen(year=year, month=month, skills=able.alone(min(_last(year, month), today)))
            for year, month in months
            if date(year, month, 1) <= today
        ),
        goals=_goals(company, taught),
        said=_said(company, held, feedback),
    )


class _Able:
    """Who could show what, on any day."""

    def __init__(self, company: Company, progress: Sequence[Progress]) -> None:
        self._company = company
        self._here = company.active
        self._began: dict[tuple[PersonId, SkillId], date] = {}
        for step in progress:
            if step.shown_before == 0 and step.shown_after > 0:
                self._began[step.person, step.skill] = step.day
        self._can = [(p, skill) for p in self._here for skill in company.strengths_of.get(p.id, {})]

    def counts(self, day: date) -> dict[SkillId, int]:
        """Skill -> how many could show it on ``day``."""
        found: dict[SkillId, int] = defaultdict(int)
        for person, skill in self._can:
            began = self._began.get((person.id, skill))
            if began is not None and began > day:
                continue
            if person.start_date is None or person.start_date <= day:
                found[skill] += 1
        return found

    def alone(self, day: date) -> int:
        """How many skills one person alone could show on ``day``."""
        return sum(n == 1 for n in self.counts(day).values())


def _growth(company: Company, able: _Able, start: date, today: date) -> tuple[SkillGrowth, ...]:
    """The skills that spread most first."""
    then, now = able.counts(start), able.counts(today)
    found = [SkillGrowth(skill=s, start=then.get(s.id, 0), now=now.get(s.id, 0))
             for s in company.skills]  # fmt: skip
    known = (g for g in found if g.start or g.now)
    return tuple(sorted(known, key=lambda g: (g.start - g.now, -g.now, fold(g.skill.name))))


def _goals(company: Company, taught: frozenset[tuple[PersonId, SkillId]]) -> tuple[GoalLine, ...]:
    here = {p.id for p in company.active}
    lines = []
    for goal in company.goals:
        if goal.person not in here:
            continue
        state = GoalState.SERVED if (goal.person, goal.skill) in taught else GoalState.OPEN
        lines.append(
            GoalLine(
                person=company.person[goal.person],
                skill=company.skill[goal.skill],
                goal=goal,
                state=GoalState.REACHED if goal.done else state,
            )
        )
    return tuple(sorted(lines, key=lambda x: (fold(x.person.label), fold(x.skill.name))))


def _said(
    company: Company, held: Mapping[int, Meetup], feedback: Iterable[Feedback]
) -> SaidFigures:
    ratings = [0] * HIGHEST_RATING
    again = rather_not = 0
    stories = []
    for said in feedback:
        meetup = held.get(said.meetup)
        if meetup is None:
            continue
        if said.rating is not None:
            ratings[said.rating - 1] += 1
        again += said.again is True
        rather_not += said.again is False
        if said.learned:
            stories.append(
                Story(
                    day=meetup.day or meetup.week.monday,
                    person=company.person[said.person],
                    learned=said.learned,
                    rating=said.rating,
                )
            )
    stories.sort(key=lambda s: (s.day, s.person.id), reverse=True)
    return SaidFigures(
        ratings=tuple(ratings), again=again, rather_not=rather_not, stories=tuple(stories)
    )


def _last(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
