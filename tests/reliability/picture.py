"""A company as a plain picture in memory: what the services must say of it at every step."""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass, field, fields
from datetime import date

from rmdesk.domain.rounds import Round
from rmdesk.services import Services

Group = tuple[int, ...]


@dataclass(frozen=True)
class Plan:
    """A week's round: its status, each group's slot, which groups are locked, who sits out."""

    status: str
    groups: dict[Group, int | None]
    locked: frozenset[Group]
    sit_outs: frozenset[int]

    @classmethod
    def of(cls, made: Round) -> Plan:
        return cls(
            made.status.value,
            {g.people: g.slot for g in made.groups},
            frozenset(g.people for g in made.groups if g.locked),
            frozenset(s.person for s in made.sit_outs),
        )

    def holding(self, person: int) -> Group | None:
        """The group that somebody is in."""
        return next((g for g in self.groups if person in g), None)


@dataclass
class Picture:
    """People by number, skills by every name they go by, and what hangs on both."""

    people: dict[int, str] = field(default_factory=dict)
    archived: frozenset[int] = frozenset()
    skills: dict[str, int] = field(default_factory=dict)
    levels: dict[tuple[int, int], int] = field(default_factory=dict)
    goals: dict[tuple[int, int], int] = field(default_factory=dict)
    never: frozenset[tuple[int, int]] = frozenset()
    slots: dict[int, int] = field(default_factory=dict)  # and how many tables each has
    away: dict[int, tuple[int, date, date]] = field(default_factory=dict)
    weeks: dict[str, Plan] = field(default_factory=dict)
    meetups: dict[int, tuple[Group, str, date | None]] = field(default_factory=dict)

    def copy(self) -> Picture:
        """One to be changed without changing this."""
        return Picture(**{f.name: copy(getattr(self, f.name)) for f in fields(self)})

    @classmethod
    def of(cls, services: Services) -> Picture:
        """What the services say now."""
        company = services.session.snapshot(history=False)
        return cls(
            people={p.id: p.name for p in company.people},
            archived=frozenset(p.id for p in company.people if p.archived),
            skills={name: s.id for s in company.skills for name in (s.name, *s.aliases)},
            levels={(s.person, s.skill): s.level for s in company.strengths},
            goals={(g.person, g.skill): g.priority for g in company.goals},
            never=frozenset((r.a, r.b) for r in company.never_pairs),
            slots={s.id: s.capacity for s in company.slots},
            away={
                a.id: (a.person, a.first, a.last)
                for some in company.absences_of.values()
                for a in some
            },
            weeks={str(r.week): Plan.of(r) for r in services.rounds.all()},
            meetups={m.id: (m.people, m.status.value, m.day) for m in services.meetups.all()},
        )

    def fits(self) -> None:
        """What holds in every company, whatever was done."""
        for week, plan in self.weeks.items():
            everybody = [p for g in plan.groups for p in g]
            assert len(everybody) == len(set(everybody)), f"{week}: somebody is in two groups"
            assert not plan.sit_outs & set(everybody), f"{week}: sitting out and in a group"
            assert plan.locked <= plan.groups.keys()
            assert all(len(g) in (2, 3) for g in plan.groups)
            for slot, tables in self.slots.items():
                taken = list(plan.groups.values()).count(slot)
                assert plan.status != "draft" or taken <= tables, f"{week}: too few tables"
        assert {p for p, _ in self.levels} <= self.people.keys()
        assert set(self.skills.values()) >= {s for _, s in (*self.levels, *self.goals)}
