"""The learning loop: what meetups and partnerships do to what people know.

The rule itself, in words, stands at the top of ``rmdesk/domain/learning.py``.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from rmdesk.domain.learning import Progress, is_good, step_up
from rmdesk.domain.meetups import Meetup, MeetupStatus
from rmdesk.domain.people import PersonId
from rmdesk.domain.skills import LearningGoal, SkillId, Strength
from rmdesk.storage.unit_of_work import UnitOfWork


def settle(unit: UnitOfWork, meetup: Meetup, today: date) -> tuple[Progress, ...]:
    """Make what was learned fit what is known of a meetup; returns the steps that are new."""
    had = {p.person: p for p in unit.said.progress(meetup.id)}
    ratings = {f.person: f.rating for f in unit.said.feedback(meetup.id)}
    lessons = unit.rounds.lessons_of([meetup.group]).get(meetup.group, ()) if meetup.group else ()
    held = meetup.status is MeetupStatus.DONE
    fresh = []
    for lesson in lessons:
        good = held and is_good(ratings.get(lesson.learner))
        step = had.get(lesson.learner)
        if step and not good:
            take_back(unit, step)
        elif good and not step:
            goal = _goal(unit, lesson.learner, lesson.skill)
            shown = _shown(unit, lesson.learner, lesson.skill)
            made = step_up(lesson, goal, shown, meetup.day or today, meetup.id)
            if made:
                apply(unit, made)
                fresh.append(made)
    return tuple(fresh)


def apply(unit: UnitOfWork, step: Progress) -> None:
    """Note a step, and make it so."""
    unit.said.add_progress(step)
    goal = _goal(unit, step.person, step.skill)
    if goal:
        done = goal.done or step.closed
        _set_goal(unit, replace(goal, present_level=step.after, done=done))
    if step.shown_after != step.shown_before:
        _show(unit, step.person, step.skill, step.shown_after)


def take_back(unit: UnitOfWork, step: Progress) -> None:
    """Undo one step, whatever came after it: its levels are taken off those of today."""
    unit.said.remove_progress(step.id)
    goal = _goal(unit, step.person, step.skill)
    if goal:
        level = max(0, goal.present_level - (step.after - step.before))
        done = goal.done and not step.closed and level >= goal.target_level
        _set_goal(unit, replace(goal, present_level=level, done=done))
    if step.shown_after != step.shown_before:
        now = _shown(unit, step.person, step.skill)
        if now == step.shown_after:
            _show(unit, step.person, step.skill, step.shown_before)


def _goal(unit: UnitOfWork, person: PersonId, skill: SkillId) -> LearningGoal | None:
    return next((g for g in unit.people.goals(person) if g.skill == skill), None)


def _set_goal(unit: UnitOfWork, goal: LearningGoal) -> None:
    mine = {g.skill: g for g in unit.people.goals(goal.person)}
    unit.people.set_goals(goal.person, {**mine, goal.skill: goal}.values())


def _shown(unit: UnitOfWork, person: PersonId, skill: SkillId) -> int:
    found = (s.level for s in unit.people.strengths(person) if s.skill == skill)
    return next(found, 0)


def _show(unit: UnitOfWork, person: PersonId, skill: SkillId, level: int) -> None:
    mine = {s.skill: s for s in unit.people.strengths(person)}
    mine.pop(skill, None)
    if level:
        mine[skill] = Strength(person=person, skill=skill, level=level)
    unit.people.set_strengths(person, mine.values())
