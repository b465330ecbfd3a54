"""The company as it is at one moment: everything a question about it needs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from .availability import Absence, Answer, Availability, ClosedDay, Slot, SlotId
from .meetups import Meetup
from .partnerships import Partnership
from .people import Person, PersonId, fold
from .programme import Programme
from .rounds import Lesson
from .rules import Cover, NeverPair, PreferTogether, ReportsTo, pair_key
from .skills import Interest, LearningGoal, Skill, SkillId, Strength
from .weeks import Week

PairKey = tuple[PersonId, PersonId]


@dataclass(frozen=True, slots=True, kw_only=True)
class PastGroup:
    """A group of an earlier confirmed round. ``met`` is false once known to be missed."""

    people: tuple[PersonId, ...]
    lessons: tuple[Lesson, ...] = ()
    met: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class PastRound:
    """An earlier confirmed round: who was there, who met, who sat out."""

    week: Week
    took_part: frozenset[PersonId]
    groups: tuple[PastGroup, ...]
    sit_outs: frozenset[PersonId] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Company:
    """A frozen picture of all that is stored, but for photos and meetups' details.

    ``closed_days`` holds the company's own and the country's holidays for the time asked
    about. ``history`` holds confirmed and closed rounds, in order of time. ``engagements`` are
    the meetups still planned that take somebody's time. Archived people are included;
    ``active`` leaves them out.
    """

    programme: Programme = field(default_factory=Programme)
    people: tuple[Person, ...] = ()
    skills: tuple[Skill, ...] = ()
    strengths: tuple[Strength, ...] = ()
    goals: tuple[LearningGoal, ...] = ()
    interests: tuple[Interest, ...] = ()
    slots: tuple[Slot, ...] = ()
    availability: tuple[Availability, ...] = ()
    absences: tuple[Absence, ...] = ()
    closed_days: tuple[ClosedDay, ...] = ()
    never_pairs: tuple[NeverPair, ...] = ()
    prefer_together: tuple[PreferTogether, ...] = ()
    reports_to: tuple[ReportsTo, ...] = ()
    covers: tuple[Cover, ...] = ()
    history: tuple[PastRound, ...] = ()
    partnerships: tuple[Partnership, ...] = ()
    engagements: tuple[Meetup, ...] = ()

    @cached_property
    def person(self) -> Mapping[PersonId, Person]:
        return {p.id: p for p in self.people}

    @cached_property
    def active(self) -> tuple[Person, ...]:
        """Everybody who is not archived, by name and then id."""
        here = (p for p in self.people if not p.archived)
        return tuple(sorted(here, key=lambda p: (fold(p.label), p.id)))

    @cached_property
    def skill(self) -> Mapping[SkillId, Skill]:
        return {s.id: s for s in self.skills}

    @cached_property
    def slot(self) -> Mapping[SlotId, Slot]:
        return {s.id: s for s in self.slots}

    @cached_property
    def strengths_of(self) -> Mapping[PersonId, Mapping[SkillId, int]]:
        """Person -> skill -> level."""
        found: dict[PersonId, dict[SkillId, int]] = defaultdict(dict)
        for s in self.strengths:
            found[s.person][s.skill] = s.level
        return found

    @cached_property
    def open_goals_of(self) -> Mapping[PersonId, tuple[LearningGoal, ...]]:
        """Person -> goals not done yet, by the skill's name."""
        found: dict[PersonId, list[LearningGoal]] = defaultdict(list)
        names = {s.id: fold(s.name) for s in self.skills}
        for goal in sorted(self.goals, key=lambda g: (names.get(g.skill, ""), g.skill)):
            if not goal.done:
                found[goal.person].append(goal)
        return {person: tuple(goals) for person, goals in found.items()}

    @cached_property
    def interests_of(self) -> Mapping[PersonId, Mapping[str, str]]:
        """Person -> folded topic -> topic as written."""
        found: dict[PersonId, dict[str, str]] = defaultdict(dict)
        for interest in self.interests:
            found[interest.person][fold(interest.topic)] = interest.topic
        return found

    @cached_property
    def answers(self) -> Mapping[tuple[PersonId, SlotId], Answer]:
        return {(a.person, a.slot): a.answer for a in self.availability}

    @cached_property
    def absences_of(self) -> Mapping[PersonId, tuple[Absence, ...]]:
        found: dict[PersonId, list[Absence]] = defaultdict(list)
        for absence in self.absences:
            found[absence.person].append(absence)
        return {person: tuple(absences) for person, absences in found.items()}

    @cached_property
    def never(self) -> frozenset[PairKey]:
        return frozenset(pair_key(r.a, r.b) for r in self.never_pairs)

    def apart(self, week: Week) -> frozenset[PairKey]:
        """Who must not be grouped in ``week``: never-pair rules, and partners of that time."""
        partners = (p.people for p in self.partnerships if p.keeps_apart(week))
        return self.never | frozenset(partners)

    @cached_property
    def engagements_of(self) -> Mapping[PersonId, tuple[Meetup, ...]]:
        """Person -> their meetups still planned, those with no time left out."""
        found: dict[PersonId, list[Meetup]] = defaultdict(list)
        for meetup in self.engagements:
            for person in meetup.people:
                if meetup.day and meetup.start and meetup.end:
                    found[person].append(meetup)
        return {person: tuple(meetups) for person, meetups in found.items()}

    @cached_property
    def preferred(self) -> frozenset[PairKey]:
        return frozenset(pair_key(r.a, r.b) for r in self.prefer_together)

    @cached_property
    def managed(self) -> frozenset[PairKey]:
        return frozenset(pair_key(r.person, r.manager) for r in self.reports_to)
