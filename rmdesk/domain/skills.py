"""What people can show and what they want to learn."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .people import PersonId

SkillId = int

LOWEST_LEVEL, HIGHEST_LEVEL = 1, 5
LOWEST_PRIORITY, HIGHEST_PRIORITY = 1, 3
DEFAULT_LEVEL = 3
DEFAULT_PRIORITY = 2
USUAL_TARGET = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Skill:
    """One entry of the skill catalogue; ``aliases`` are its alternative names."""

    id: SkillId
    name: str
    category: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Strength:
    """Somebody can show a skill, at a level from 1 (knows the basics) to 5 (master)."""

    person: PersonId
    skill: SkillId
    level: int = DEFAULT_LEVEL


@dataclass(frozen=True, slots=True, kw_only=True)
class LearningGoal:
    """Somebody wants to learn a skill.

    ``priority`` 1 (some day) to 3 (soon); ``present_level`` 0 (nothing yet) to 5;
    ``done`` once it is reached, which is at ``target_level``.
    """

    person: PersonId
    skill: SkillId
    priority: int = DEFAULT_PRIORITY
    present_level: int = 0
    done: bool = False
    target_level: int = USUAL_TARGET

    def ahead(self) -> LearningGoal:
        """The goal with a target above where the learner stands, as long as it is open."""
        if self.done or self.target_level > self.present_level:
            return self
        return replace(self, target_level=min(self.present_level + 1, HIGHEST_LEVEL))


@dataclass(frozen=True, slots=True, kw_only=True)
class Interest:
    """A topic somebody likes to talk about."""

    person: PersonId
    topic: str
