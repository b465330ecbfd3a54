"""What people learned, as figures: skills then and now, goals, and what people said.

Levels of the past are found by taking the steps of learning (domain/learning.py) off those of
today; what an owner changed by hand counts as having always been so, for those who had begun.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from rmdesk.domain.company import Company
from rmdesk.domain.learning import Progress
from rmdesk.domain.meetups import HIGHEST_RATING
from rmdesk.domain.people import Person, PersonId, fold
from rmdesk.domain.skills import LearningGoal, Skill, SkillId
from rmdesk.storage.unit_of_work import UnitOfWork


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
    unit: UnitOfWork, company: Company, months: Sequence[tuple[int, int]], today: date
) -> LearningFigures:
    """The figures of those who are here; ``months`` are those of the programme, in order."""
    figures = unit.figures
    able = _Able(company, unit.said.progress())
    return LearningFigures(
        growth=_growth(company, able, figures.first_held() or today, today),
        alone=tuple(
            AloneThen(year=year, month=month, skills=able.alone(min(_last(year, month), today)))
            for year, month in months
            if date(year, month, 1) <= today
        ),
        goals=_goals(company, figures.goals_taught()),
        said=_said(company, figures.answers(), figures.learned()),
    )


class _Able:
    """Who could show what, on any day."""

    def __init__(self, company: Company, progress: Sequence[Progress]) -> None:
        began = {
            (step.person, step.skill): step.day
            for step in progress
            if step.shown_before == 0 and step.shown_after > 0
        }
        self._since: dict[SkillId, list[date]] = defaultdict(list)
        for person in company.active:
            start = person.start_date or date.min
            for skill in company.strengths_of.get(person.id, {}):
                self._since[skill].append(max(start, began.get((person.id, skill), start)))
        for days in self._since.values():
            days.sort()

    def counts(self, day: date) -> dict[SkillId, int]:
        """Skill -> how many could show it on ``day``."""
        return {skill: bisect_right(days, day) for skill, days in self._since.items()}

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
    here = {p.id: fold(p.label) for p in company.active}
    names = {s.id: fold(s.name) for s in company.skills}
    ours = [goal for goal in company.goals if goal.person in here]
    ours.sort(key=lambda g: (here[g.person], names[g.skill]))
    return tuple(
        GoalLine(
            person=company.person[goal.person],
            skill=company.skill[goal.skill],
            goal=goal,
            state=_state(goal, (goal.person, goal.skill) in taught),
        )
        for goal in ours
    )


def _state(goal: LearningGoal, taught: bool) -> GoalState:
    if goal.done:
        return GoalState.REACHED
    return GoalState.SERVED if taught else GoalState.OPEN


def _said(
    company: Company,
    answers: Iterable[tuple[int | None, bool | None, int]],
    learned: Iterable[tuple[date, PersonId, str, int | None]],
) -> SaidFigures:
    ratings = [0] * HIGHEST_RATING
    again = rather_not = 0
    for rating, once_more, count in answers:
        if rating is not None:
            ratings[rating - 1] += count
        again += count if once_more else 0
        rather_not += count if once_more is False else 0
    stories = tuple(
        Story(day=day, person=company.person[who], learned=text, rating=rating)
        for day, who, text, rating in learned
    )
    return SaidFigures(ratings=tuple(ratings), again=again, rather_not=rather_not, stories=stories)


def _last(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
