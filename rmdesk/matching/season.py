"""The best plan for many weeks.

A season's merit is judged as the weeks will be lived: each round is valued in order of time,
with all before it as history, and the amounts of each rank are added up over the weeks. One
plan is better than another when it is better in the highest rank in which they differ.

First every week is given its best round in turn. That alone can paint itself into a corner:
after some weeks the pairs that are left may hold no full round. So the plan is then improved
until nothing gains or the time is over: a few weeks are taken out, those with repeats
oftenest, and each is given its best round anew with all other weeks, earlier and later, as
its history. For up to 26 people whom no rule keeps apart, a round-robin tournament (the
circle method of Kirkman 1847), in which nobody meets twice, is tried as another beginning.

It can be stopped at any time with the best plan so far. The order of weeks tried comes from
the seed; a budget counted in trials rather than seconds gives the same plan on every machine.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from random import Random

from rmdesk.domain.company import Company, PastGroup, PastRound
from rmdesk.domain.errors import Cancelled
from rmdesk.domain.people import PersonId
from rmdesk.domain.rounds import Round
from rmdesk.domain.rules import pair_key
from rmdesk.domain.weeks import Week

from .ceiling import season_ceiling
from .problem import GroupKey, WeekProblem, make_problem
from .slots import seat
from .week import suggest, to_round

MOST_TOURNAMENT = 26
WEEKS_AT_ONCE = (1, 2, 2, 3)


@dataclass(frozen=True, slots=True, order=True)
class Merit:
    """What a plan costs in each rank, the highest first (less is better), and its worth.

    Compared from left to right; ``worth`` is kept negative so that less is better there too.
    """

    left_out: int
    trios: int
    unfair_sit_outs: int
    recent_repeats: int
    unfair_trios: int
    older_repeats: int
    lost_worth: int

    @property
    def worth(self) -> int:
        return -self.lost_worth


@dataclass(frozen=True, slots=True, kw_only=True)
class SeasonPlan:
    """Rounds in order of time, what they come to, and a proven ceiling for their worth.

    ``ceiling``: no plan that leaves as few out and repeats no more can be worth more points.
    ``finished``: the search ended by itself, not by the budget.
    """

    rounds: tuple[Round, ...]
    merit: Merit
    ceiling: int
    trials: int
    finished: bool

    @property
    def gap(self) -> float:
        """How far the worth may lie below the ceiling: 0.02 is two in a hundred."""
        return 1 - self.merit.worth / self.ceiling if self.ceiling > 0 else 0.0


def plan_season(
    company: Company,
    weeks: Sequence[Week],
    *,
    seed: int = 0,
    seconds: float | None = None,
    trials: int = 200,
    progress: Callable[[int, int, Merit], None] = lambda _done, _all, _merit: None,
    check: Callable[[], None] = lambda: None,
) -> SeasonPlan:
    """Plan the rounds of ``weeks``.

    At most ``trials`` improvements are tried, for at most about ``seconds``. ``progress`` is
    told (trials done, trials at most, merit so far). ``check`` may raise Cancelled: before
    the first whole plan that goes on to the caller, later the best plan so far is returned.
    """
    search = _Search(company, tuple(weeks), seed, check)
    deadline = None if seconds is None else time.monotonic() + seconds
    search.begin()
    finished = False
    done = 0
    try:
        while done < trials and (deadline is None or time.monotonic() < deadline):
            check()
            if search.exhausted:
                finished = True
                break
            search.improve()
            done += 1
            progress(done, trials, search.merit)
    except Cancelled:
        pass
    return SeasonPlan(
        rounds=search.final(),
        merit=search.merit,
        ceiling=season_ceiling(company, tuple(weeks), fresh_only=search.merit.older_repeats == 0),
        trials=done,
        finished=finished or done == trials,
    )


Plan = dict[Week, tuple[GroupKey, ...]]


class _Search:
    """A plan that gets better."""

    def __init__(
        self, company: Company, weeks: tuple[Week, ...], seed: int, check: Callable[[], None]
    ) -> None:
        self.company = company
        self.weeks = weeks
        self.seed = seed
        self.check = check
        self.random = Random(seed)  # noqa: S311 - chance that can be repeated is what is wanted
        self.plan: Plan = {}
        self.merit = Merit(0, 0, 0, 0, 0, 0, 0)
        self.repeats: dict[Week, int] = {}
        self.idle = 0
        self.problems: dict[Week, WeekProblem] = {}

    @property
    def exhausted(self) -> bool:
        """Whether every week has been tried long enough without a gain."""
        return self.idle > 3 * len(self.weeks) + 6

    def begin(self) -> None:
        """A first whole plan: week by week, or a tournament where that is better."""
        self.plan = self._refill({}, self.weeks)
        self.merit, self.repeats = self._judge(self.plan)
        tournament = self._tournament()
        if tournament:
            merit, repeats = self._judge(tournament)
            if merit < self.merit:
                self.plan, self.merit, self.repeats = tournament, merit, repeats

    def improve(self) -> None:
        """Take some weeks out and fill them anew; keep what is better."""
        count = min(self.random.choice(WEEKS_AT_ONCE), len(self.weeks))
        chosen = self._some_weeks(count)
        rest = {w: g for w, g in self.plan.items() if w not in chosen}
        tried = self._refill(rest, chosen)
        if tried == self.plan:
            self.idle += 1
            return
        merit, repeats = self._judge(tried)
        if merit < self.merit:
            self.plan, self.merit, self.repeats = tried, merit, repeats
            self.idle = 0
        else:
            self.idle += 1

    def _some_weeks(self, count: int) -> list[Week]:
        """Weeks to take out, those that hold repeats more often than others."""
        weight = [1 + 4 * self.repeats.get(w, 0) for w in self.weeks]
        chosen: list[Week] = []
        while len(chosen) < count:
            week = self.random.choices(self.weeks, weight)[0]
            if week not in chosen:
                chosen.append(week)
        return chosen

    def _refill(self, plan: Plan, weeks: Sequence[Week]) -> Plan:
        """``plan`` with the best round for each of ``weeks``, one after another."""
        filled = dict(plan)
        for week in weeks:
            self.check()
            made = suggest(self._with(filled), week, seed=self.seed)
            filled[week] = tuple(sorted(g.people for g in made.groups))
        return filled

    def _with(self, plan: Mapping[Week, tuple[GroupKey, ...]]) -> Company:
        """The company as if ``plan`` were history already, lessons included."""
        planned = [self._past(groups, week) for week, groups in plan.items()]
        past = [*self.company.history, *planned]
        past.sort(key=lambda r: r.week)
        return replace(self.company, history=tuple(past))

    def _past(self, groups: tuple[GroupKey, ...], week: Week) -> PastRound:
        problem = self._presence(week)
        placed = {p for g in groups for p in g}
        return PastRound(
            week=week,
            took_part=frozenset(problem.order),
            groups=tuple(
                PastGroup(people=g, lessons=v.worth.lessons if (v := problem.value_of(g)) else ())
                for g in groups
            ),
            sit_outs=frozenset(p for p in problem.order if p not in placed),
        )

    def _presence(self, week: Week) -> WeekProblem:
        """The week's problem seen from today: who is there, and who can show whom what."""
        if week not in self.problems:
            self.problems[week] = make_problem(self.company, week, seed=self.seed)
        return self.problems[week]

    def _judge(self, plan: Plan) -> tuple[Merit, dict[Week, int]]:
        """The merit of a plan lived week by week, and how many repeats each week holds."""
        total = [0] * 7
        repeats: dict[Week, int] = {}
        before: Plan = {}
        for week in self.weeks:
            self.check()
            problem = make_problem(self._with(before), week, seed=self.seed)
            amounts = _amounts(problem, plan[week])
            total = [a + b for a, b in zip(total, amounts, strict=True)]
            repeats[week] = amounts[3] + amounts[5]
            before[week] = plan[week]
        return Merit(*total), repeats

    def _tournament(self) -> Plan | None:
        """A round-robin in which nobody meets twice, its rounds the best first."""
        problems = [self._presence(w) for w in self.weeks]
        people = sorted(problems[0].order)
        size = len(people)
        if size % 2 or not 4 <= size <= MOST_TOURNAMENT or len(self.weeks) > size - 1:
            return None
        whole = all(
            sorted(p.order) == people and p.allowed.sum() == size * (size - 1) for p in problems
        )
        if not whole or self.company.history or self.company.slots:
            return None
        scorer = problems[0].scorer
        order = sorted(people, key=lambda p: problems[0].place[p])
        rounds = [tuple(sorted(r)) for r in circle(order)]
        rounds.sort(
            key=lambda r: -sum(int(scorer.worth[scorer.place[a], scorer.place[b]]) for a, b in r)
        )
        return dict(zip(self.weeks, rounds, strict=False))

    def final(self) -> tuple[Round, ...]:
        """The plan as rounds, each valued with those before it as history, and seated."""
        rounds = []
        before: Plan = {}
        for week in self.weeks:
            problem = make_problem(self._with(before), week, seed=self.seed)
            groups = list(self.plan[week])
            seats = seat(self.company, problem.presence, groups, {})
            rounds.append(to_round(problem, groups, seats))
            before[week] = self.plan[week]
        return tuple(rounds)


def circle(people: Sequence[PersonId]) -> list[list[GroupKey]]:
    """The rounds of a tournament of an even number of people: everybody meets everybody once.

    One person stays, the others move round a circle (Kirkman 1847).
    """
    fixed, *ring = people
    rounds = []
    for turn in range(len(ring)):
        turned = ring[turn:] + ring[:turn]
        pairs: list[GroupKey] = [pair_key(fixed, turned[0])]
        half = len(ring) // 2
        pairs += [pair_key(turned[i], turned[-i]) for i in range(1, half + 1)]
        rounds.append(pairs)
    return rounds


def _amounts(problem: WeekProblem, groups: tuple[GroupKey, ...]) -> list[int]:
    """What one week adds to each field of Merit."""
    scorer = problem.scorer
    placed = {p for g in groups for p in g}
    left_out = [p for p in problem.order if p not in placed]
    older = recent = worth = 0
    for group in groups:
        valued = problem.value_of(group)
        if valued is None:
            return [10**6] * 7
        worth += valued.worth.points
        parts = dict(valued.parts)
        again = parts.get("older_repeat", 0) + parts.get("nothing_to_show", 0)
        older -= again // problem.tiers.older_repeat
        recent += sum(scorer.recent_units(pair_key(a, b)) for a, b in combinations(group, 2))
    trios = [g for g in groups if len(g) == 3]
    return [
        len(left_out),
        len(trios),
        sum(int(problem.sit_out_turns[problem.place[p]]) for p in left_out),
        recent,
        sum(int(problem.trio_turns[problem.place[p]]) for g in trios for p in g),
        older,
        -worth,
    ]
