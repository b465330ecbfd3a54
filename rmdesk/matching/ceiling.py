"""A proven ceiling for what a season can be worth.

A linear programme that every plan satisfies. How often each pair meets, how many lessons
each learner has from each teacher, and how far each goal gets may be fractions there; what
they are worth is taken at its most: served lessons by the same falling steps as in score.py,
two ways as if the smaller lesson were as large as half of both, rounding left out. A trio
counts as half a meeting for each of its pairs, in which a learner may yet have a whole lesson.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

import highspy
import numpy as np

from rmdesk.domain.attendance import presences
from rmdesk.domain.company import Company
from rmdesk.domain.people import PersonId
from rmdesk.domain.weeks import Week

from .highs import new_solver
from .problem import WeekProblem, make_problem
from .score import PRIORITY, QUALITY_TABLE, SERVED_AFTER, SERVED_STEPS


def season_ceiling(company: Company, weeks: tuple[Week, ...], *, fresh_only: bool) -> int:
    """The most points any plan of ``weeks`` can be worth.

    ``fresh_only``: among plans in which no two people meet who have met within the year.
    """
    if not weeks:
        return 0
    there: Counter[PersonId] = Counter()
    odd = False
    for week in weeks:
        present = [p for p, seen in presences(company, week).items() if seen.takes_part]
        there.update(present)
        odd = odd or len(present) % 2 == 1
    problem = make_problem(company, weeks[0])
    programme = _Programme()
    meetings = _add_meetings(programme, problem, there, fresh_only)
    trios = 2.0 if problem.trios_allowed and odd else 1.0
    _add_lessons(programme, problem, there, meetings, trios)
    return programme.maximum()


@dataclass
class _Programme:
    """A linear programme, column by column and row by row."""

    cost: list[float] = field(default_factory=list)
    most: list[float] = field(default_factory=list)
    rows: list[tuple[list[int], list[float], float]] = field(default_factory=list)

    def column(self, cost: float, most: float) -> int:
        self.cost.append(cost)
        self.most.append(most)
        return len(self.cost) - 1

    def at_most(self, columns: list[int], amounts: list[float], most: float) -> None:
        if columns:
            self.rows.append((columns, amounts, most))

    def maximum(self) -> int:
        """The optimum, rounded up with room for the solver's own rounding."""
        highs = new_solver()
        count = len(self.cost)
        if not count:
            return 0
        highs.addVars(count, np.zeros(count), np.array(self.most))
        highs.changeColsCost(count, np.arange(count, dtype=np.int32), np.array(self.cost))
        highs.changeObjectiveSense(highspy.ObjSense.kMaximize)
        starts = np.cumsum([0, *(len(r[0]) for r in self.rows)])[:-1].astype(np.int32)
        index = np.array([c for r in self.rows for c in r[0]], np.int32)
        values = np.array([a for r in self.rows for a in r[1]], float)
        upper = np.array([r[2] for r in self.rows], float)
        lower = np.full(len(self.rows), -highspy.kHighsInf)
        highs.addRows(len(self.rows), lower, upper, len(index), starts, index, values)
        highs.run()
        optimum = highs.getInfo().objective_function_value
        return int(np.ceil(optimum * (1 + 1e-7) + 1e-3))


def _pairs(problem: WeekProblem, there: Counter[PersonId]) -> Iterator[tuple[PersonId, PersonId]]:
    """Pairs that might meet in some week: only never-pair rules keep two apart for good."""
    people = sorted(there)
    for at, a in enumerate(people):
        for b in people[at + 1 :]:
            if (a, b) not in problem.company.never:
                yield a, b


def _add_meetings(
    programme: _Programme,
    problem: WeekProblem,
    there: Counter[PersonId],
    fresh_only: bool,
) -> dict[tuple[PersonId, PersonId], list[int]]:
    """Columns for how often each pair meets: once as new faces, and again."""
    scorer = problem.scorer
    columns: dict[tuple[PersonId, PersonId], list[int]] = {}
    of: dict[PersonId, list[int]] = {p: [] for p in there}
    new_faces = scorer.meeting[0]
    always = scorer.meeting[2:].sum(axis=0)  # without new_faces and met_lately
    for a, b in _pairs(problem, there):
        i, j = scorer.place[a], scorer.place[b]
        met = int(new_faces[i, j]) == 0 and bool(scorer.met_within_memory((a, b)))
        mine = []
        if not met:
            mine.append(programme.column(float(new_faces[i, j] + always[i, j]), 1))
        if not fresh_only:
            mine.append(programme.column(float(always[i, j]), min(there[a], there[b])))
        columns[a, b] = mine
        of[a] += mine
        of[b] += mine
    for person, mine in of.items():
        programme.at_most(mine, [1.0] * len(mine), float(there[person]))
    return columns


def _add_lessons(
    programme: _Programme,
    problem: WeekProblem,
    there: Counter[PersonId],
    meetings: dict[tuple[PersonId, PersonId], list[int]],
    per_meeting: float,
) -> None:
    """Columns for lessons, limited by meetings and presence, and for what goals get of them."""
    company, scorer = problem.company, problem.scorer
    matter = company.programme.weights
    factor = matter.learning / 2 + matter.two_way * 3 / 20
    for learner in sorted(there):
        had: list[int] = []
        from_teacher: dict[PersonId, list[int]] = {}
        for goal in company.open_goals_of.get(learner, ()):
            served: list[tuple[int, float]] = []
            for teacher in sorted(there):
                pair = (min(learner, teacher), max(learner, teacher))
                level = company.strengths_of.get(teacher, {}).get(goal.skill, 0)
                quality = int(QUALITY_TABLE[max(0, min(level - goal.present_level, 5))])
                if quality and pair in meetings:
                    lesson = programme.column(0.0, float(there[learner]))
                    had.append(lesson)
                    from_teacher.setdefault(teacher, []).append(lesson)
                    served.append((lesson, float(quality)))
            done = scorer.memory.served[learner, goal.skill]
            _add_steps(programme, served, done, factor * PRIORITY[goal.priority] / 10)
        programme.at_most(had, [1.0] * len(had), float(there[learner]))
        for teacher, lessons in from_teacher.items():
            pair = (min(learner, teacher), max(learner, teacher))
            meets = meetings[pair]
            amounts = [1.0] * len(lessons) + [-per_meeting] * len(meets)
            programme.at_most([*lessons, *meets], amounts, 0.0)


def _add_steps(
    programme: _Programme, served: list[tuple[int, float]], done: int, factor: float
) -> None:
    """What a goal gets, by falling steps, from lessons of so much quality."""
    if not served:
        return
    steps = []
    for width, slope in SERVED_STEPS:
        left = max(0, width - done)
        done = max(0, done - width)
        steps.append(programme.column(factor * slope, float(left)))
    steps.append(programme.column(factor * SERVED_AFTER, highspy.kHighsInf))
    lessons, qualities = zip(*served, strict=True)
    programme.at_most([*steps, *lessons], [1.0] * len(steps) + [-q for q in qualities], 0.0)
