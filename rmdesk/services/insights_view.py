"""What the programme has brought: figures from the stored history, ready to be drawn."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from rmdesk.domain.company import Company
from rmdesk.domain.people import Person, PersonId, fold
from rmdesk.domain.rounds import Reason, RoundStatus
from rmdesk.domain.skills import Skill, SkillId
from rmdesk.domain.weeks import Week

from .insights_learning import LearningFigures, learning_figures
from .session import Session

TABLES = frozenset(
    """person skill strength learning_goal meetup week_round week_group group_member
    sit_out round_person learning_goal feedback progress lesson partnership""".split()
)

PairKey = tuple[PersonId, PersonId]


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """The meetups of one month, by what became of them."""

    year: int
    month: int
    planned: int = 0
    done: int = 0
    missed: int = 0
    cancelled: int = 0
    later: int = 0

    @property
    def total(self) -> int:
        return self.planned + self.done + self.missed + self.cancelled + self.later


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillSpread:
    """How many of those who are here can show a skill, and how many want to learn it."""

    skill: Skill
    can: int
    want: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OnlyHere:
    """The skills that one person alone can show."""

    person: Person
    skills: tuple[Skill, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mix:
    """Of the meetups held: how many brought together people who differ."""

    held: int
    newcomer_veteran: int
    departments: int
    first_time: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Turns:
    """How often somebody who is here took part, sat out, and was in a group of three."""

    person: Person
    rounds: int
    sit_outs: int
    trios: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerLine:
    """Who sat out, or was one of three, in which week, and why: to be shown to anybody."""

    week: Week
    person: Person
    sat_out: bool
    why: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class InsightsView:
    """Everything the page of plots shows.

    ``months``, ``mix``, ``turns`` are about the meetups of rounds; ``met`` counts the meetups
    held of every two, sessions of partners too, of which ``sessions`` were held.
    """

    today: date
    months: tuple[Month, ...]
    skills: tuple[SkillSpread, ...]
    only_here: tuple[OnlyHere, ...]
    mix: Mix
    people: tuple[Person, ...]
    met: Mapping[PairKey, int]
    turns: tuple[Turns, ...]
    learning: LearningFigures
    ledger: tuple[LedgerLine, ...]
    sessions: int

    @property
    def possible_pairs(self) -> int:
        """How many twos there are among those who are here."""
        return len(self.people) * (len(self.people) - 1) // 2


def load_insights(session: Session) -> InsightsView:
    """The figures as of today."""
    today = session.clock.today
    with session.database.reading() as unit:
        company = Company(
            people=unit.people.all(),
            skills=unit.skills.all(),
            strengths=unit.people.strengths(),
            goals=unit.people.goals(),
        )
        took_part, sat_out, trios = unit.rounds.turns(RoundStatus.DRAFT)
        events = unit.rounds.sit_outs_and_trios(RoundStatus.DRAFT)
        months = _months(unit.figures.by_month())
        mix, met = _meetings(company, unit.figures.pairs_held())
        sessions = unit.figures.sessions_held()
        learning = learning_figures(unit, company, [(m.year, m.month) for m in months], today)
    people = company.active
    here = {p.id for p in people}
    met.update(sessions)
    return InsightsView(
        today=today,
        months=months,
        skills=_spread(company, here),
        only_here=_only_here(company, here),
        mix=mix,
        people=people,
        met={pair: n for pair, n in met.items() if here.issuperset(pair)},
        turns=tuple(
            Turns(
                person=p,
                rounds=took_part.get(p.id, 0),
                sit_outs=sat_out.get(p.id, 0),
                trios=trios.get(p.id, 0),
            )
            for p in people
        ),
        learning=learning,
        ledger=tuple(
            LedgerLine(week=week, person=company.person[who], sat_out=sat, why=why)
            for week, who, sat, why in events
        ),
        sessions=sum(sessions.values()),
    )


def _months(counts: Mapping[tuple[int, int], Mapping[str, int]]) -> tuple[Month, ...]:
    """Every month from the first meetup to the last, those with none too."""
    if not counts:
        return ()
    first, last = min(counts), max(counts)
    spans = range(first[0] * 12 + first[1] - 1, last[0] * 12 + last[1])
    return tuple(
        Month(year=n // 12, month=n % 12 + 1, **counts.get((n // 12, n % 12 + 1), {}))
        for n in spans
    )


def _meetings(
    company: Company, pairs: Iterable[tuple[int, date, PersonId, PersonId]]
) -> tuple[Mix, Counter[PairKey]]:
    """Of the meetups held: how they mixed people, and who has met whom how often.

    ``pairs``: (group, day, person, person), see ``Figures.pairs_held``. A group is mixed where
    two of its people are.
    """
    settled = {p.id: p.settled_from for p in company.people}
    veteran = {p.id: p.veteran_from for p in company.people}
    department = {p.id: fold(p.department) for p in company.people}
    met: Counter[PairKey] = Counter()
    held, differ, departments, first = set(), set(), set(), set()
    for group, day, a, b in pairs:
        held.add(group)
        if (day < settled[a] and day >= veteran[b]) or (day < settled[b] and day >= veteran[a]):
            differ.add(group)
        if department[a] != department[b] and department[a] and department[b]:
            departments.add(group)
        if (a, b) not in met:
            first.add(group)
        met[a, b] += 1
    mix = Mix(
        held=len(held),
        newcomer_veteran=len(differ),
        departments=len(departments),
        first_time=len(first),
    )
    return mix, met


def _spread(company: Company, here: set[PersonId]) -> tuple[SkillSpread, ...]:
    """The most wanted first."""
    can: Counter[SkillId] = Counter(s.skill for s in company.strengths if s.person in here)
    want: Counter[SkillId] = Counter(
        g.skill for g in company.goals if g.person in here and not g.done
    )
    spread = (SkillSpread(skill=s, can=can[s.id], want=want[s.id]) for s in company.skills)
    found = [s for s in spread if s.can or s.want]
    return tuple(sorted(found, key=lambda s: (-s.want, s.can, fold(s.skill.name))))


def _only_here(company: Company, here: set[PersonId]) -> tuple[OnlyHere, ...]:
    able: dict[SkillId, list[PersonId]] = defaultdict(list)
    for strength in company.strengths:
        if strength.person in here:
            able[strength.skill].append(strength.person)
    alone: dict[PersonId, list[Skill]] = defaultdict(list)
    for skill in company.skills:
        if len(able[skill.id]) == 1:
            alone[able[skill.id][0]].append(skill)
    found = [OnlyHere(person=company.person[p], skills=tuple(s)) for p, s in alone.items()]
    return tuple(sorted(found, key=lambda o: (-len(o.skills), fold(o.person.label))))
