"""Rounds: one week's groups and sit-outs, from draft to closed."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from .weeks import Week

if TYPE_CHECKING:
    from .availability import SlotId
    from .people import PersonId
    from .skills import SkillId

RoundId = int
GroupId = int


class RoundStatus(StrEnum):
    DRAFT = "draft"
    CONFIRMED = "confirmed"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """``teacher`` can show ``learner`` a skill, at these levels; ``value`` in whole points."""

    teacher: PersonId
    learner: PersonId
    skill: SkillId
    teacher_level: int
    learner_level: int
    value: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """A reason as data: a code and what it speaks of. ``explain`` puts it into words."""

    code: str
    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Two or three people who meet in one round.

    ``parts`` adds up to ``value``; ``met_before`` lists the weeks in which two of them met.
    """

    people: tuple[PersonId, ...]
    value: int
    parts: tuple[tuple[str, int], ...] = ()
    lessons: tuple[Lesson, ...] = ()
    topics: tuple[str, ...] = ()
    met_before: tuple[Week, ...] = ()
    slot: SlotId | None = None
    locked: bool = False
    reasons: tuple[Reason, ...] = ()
    id: GroupId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SitOut:
    """Somebody who is there but in no group this time, what that costs, and why."""

    person: PersonId
    cost: int
    why: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One week's round. ``value`` = groups' values less sit-outs' costs; ``bound`` >= value.

    ``proven`` is true where no other round of the same week can be worth more.
    """

    week: Week
    seed: int
    status: RoundStatus
    groups: tuple[Group, ...]
    sit_outs: tuple[SitOut, ...]
    value: int
    bound: int
    notes: tuple[Reason, ...] = ()
    took_part: frozenset[PersonId] = field(default_factory=frozenset)
    changed_by: str = ""
    id: RoundId | None = None

    @property
    def proven(self) -> bool:
        return self.value == self.bound

    def group_of(self, person: PersonId) -> Group | None:
        """The group that holds ``person``, if any."""
        return next((g for g in self.groups if person in g.people), None)
