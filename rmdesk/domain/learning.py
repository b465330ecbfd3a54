"""What a good meetup does to what people know.

The rule, in full:

1.  A meetup that was held is good for a learner unless that learner rated it 1 or 2 of 5.
2.  In the skill they were to be shown, a good meetup raises their present level by one step of
    0 to 5, but never above the level of whoever showed it.
3.  A goal whose level is reached (3 where nothing else was said) is closed. Whoever reached
    it can show the skill from then on, at the level reached: those who learned may teach next.
4.  Nothing is raised where the goal was closed or taken away in the meantime.

Every step is kept with the meetup it came from. When a check-in is taken back or rated 1 or 2,
so are its steps. Owners can set any level by hand at any time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .people import PersonId
from .rounds import Lesson
from .skills import HIGHEST_LEVEL, LearningGoal, SkillId

GOOD_RATING = 3
"""From this rating on a meetup was good."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """One step of one person in one skill, and the meetup or partnership it came from.

    ``before`` and ``after`` are present levels; ``shown_before`` and ``shown_after`` the levels
    at which they could show it, 0 for not at all. ``closed`` says that a goal was reached.
    """

    id: int = 0
    person: PersonId
    skill: SkillId
    meetup: int | None = None
    partnership: int | None = None
    day: date
    before: int
    after: int
    shown_before: int = 0
    shown_after: int = 0
    closed: bool = False


def is_good(rating: int | None) -> bool:
    """Whether a meetup that was held was good for somebody who rated it so."""
    return rating is None or rating >= GOOD_RATING


def step_up(
    lesson: Lesson, goal: LearningGoal | None, shown: int, day: date, meetup: int
) -> Progress | None:
    """What a good meetup does to its learner; None where it does nothing.

    ``goal`` is the learner's goal in the lesson's skill, ``shown`` the level at which they can
    show it already, 0 for not at all.
    """
    if goal is None or goal.done:
        return None
    after = min(goal.present_level + 1, max(lesson.teacher_level, goal.present_level))
    after = min(after, HIGHEST_LEVEL)
    if after == goal.present_level:
        return None
    closed = after >= goal.target_level
    return Progress(
        person=goal.person,
        skill=goal.skill,
        meetup=meetup,
        day=day,
        before=goal.present_level,
        after=after,
        shown_before=shown,
        shown_after=max(shown, after) if closed else shown,
        closed=closed,
    )
