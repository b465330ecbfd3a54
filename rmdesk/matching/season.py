"""The best plan for many weeks.

With all other weeks fixed, one week is a matching (draft.py), so a plan can be improved week
by week, each time exactly, and what it comes to is counted as the weeks will be lived
(lived.py): each round with all before it as history. The search starts from the best of

- each week given its best round in turn, as without a plan,
- the same with the weeks after taken into account, several times over,
- a round-robin tournament (the circle method of Kirkman 1847), where nobody is kept apart:
  in it nobody meets twice, while week by week may leave pairs that hold no full round,

and goes on as a large-neighbourhood search (Shaw 1998): one to four weeks are changed, by
exchanging chains of groups between two of them (as Kempe did with colours, 1879), by making
some anew with a little chance added, or by taking them out; then each is made anew exactly.
What is worse is kept now and then, less and less (simulated annealing, Kirkpatrick 1983).

It can be stopped at any time with the best plan so far. Chance comes from the seed; a budget
counted in trials rather than seconds gives the same plan on every machine.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, pairwise
from random import Random

import numpy as np

from rmdesk.domain.company import Company, PastGroup, PastRound
from rmdesk.domain.errors import Cancelled
from rmdesk.domain.people import PersonId
from rmdesk.domain.rounds import Round
from rmdesk.domain.rules import pair_key
from rmdesk.domain.weeks import Week

from .ceiling import season_ceiling, season_guide
from .chains import exchange
from .draft import Draft
from .lived import Lives
from .outlook import Merit, Outlook
from .problem import GroupKey, make_problem
from .score import WORTH_PARTS, Ints
from .slots import seat
from .week import suggest, to_round

TRIALS = 200
IDLE = 30
NOISE = (40, 120, 350)
WARMTH = 150.0
MOST_PASSES = 6
MOST_PROVEN = 600
MOST_GUIDED, GUIDED_SHARE = 250, 0.4
GUIDANCE = (100, 300, 30, 1000, 100, 300, 30, 1000)


@dataclass(frozen=True, slots=True, kw_only=True)
class SeasonPlan:
    """Rounds in order of time, what they come to, and a proven ceiling for their worth.

    ``ceiling``: no plan that leaves as few out, in as few trios, and repeats no more can be
    worth more points. ``finished``: the search ended by itself, not by cancelling.
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
    trials: int | None = None,
    progress: Callable[[int, int, Merit], None] = lambda _done, _all, _merit: None,
    check: Callable[[], None] = lambda: None,
) -> SeasonPlan:
    """Plan the rounds of ``weeks``, in order of time.

    The search lasts at most about ``seconds``, or ``trials`` improvements (200 where neither
    is given), or until for long nothing has gained. ``progress`` is told (steps done, steps
    at most, merit so far); it is called many times a second and must be quick. ``check`` may
    raise Cancelled: before the first whole plan that goes on to the caller, later the best
    plan so far is returned.
    """
    chosen = tuple(weeks)
    kept = tuple(r for r in company.history if r.week not in set(chosen))
    budget = _Budget(seconds, TRIALS if trials is None and seconds is None else trials)
    search = _Search(replace(company, history=kept), chosen, seed, check, progress)
    search.begin()
    finished = True
    try:
        search.run(budget)
    except Cancelled:
        finished = False
    rounds, merit = search.final()
    return SeasonPlan(
        rounds=rounds,
        merit=merit,
        ceiling=search.height(merit),
        trials=budget.done,
        finished=finished,
    )


class _Budget:
    """How much of the search is over, from 0 to 1, by the clock or by trials."""

    def __init__(self, seconds: float | None, trials: int | None) -> None:
        self.seconds, self.trials = seconds, trials
        self.begin = time.monotonic()
        self.done = 0

    @property
    def spent(self) -> float:
        by_clock = (time.monotonic() - self.begin) / self.seconds if self.seconds else 0.0
        if self.seconds == 0 or self.trials == 0:
            return 1.0
        return max(by_clock, self.done / self.trials if self.trials else 0.0)


class _Search:
    """A plan that gets better."""

    def __init__(
        self,
        company: Company,
        weeks: tuple[Week, ...],
        seed: int,
        check: Callable[[], None],
        progress: Callable[[int, int, Merit], None],
    ) -> None:
        self.outlook = Outlook(company, weeks, seed)
        self.check, self.progress = check, progress
        self.random = Random(seed)  # noqa: S311 - chance that can be repeated is what is wanted
        self.noise = np.random.default_rng(seed)
        self.lives = Lives(self.outlook)
        self.first: dict[Week, tuple[GroupKey, ...]] = {}
        self.best = Draft(self.outlook)
        self.cost = 0
        self.ceiling: tuple[Merit, int] | None = None

    # --- beginnings

    def begin(self) -> None:
        """A first whole plan: the best round of each week in turn, proven but of very many."""
        company = self.outlook.company
        if len(self.outlook.people) > MOST_PROVEN:
            self._begin_unproven()
            return
        for done, week in enumerate(self.outlook.weeks):
            self.check()
            made = suggest(company, week, seed=self.outlook.seed)
            self.first[week] = tuple(sorted(g.people for g in made.groups))
            company = replace(company, history=(*company.history, _past(made)))
            self._began(done)
        self.best = self._load(self.first)
        self.cost = self.best.relive(self.lives)

    def _began(self, week: int) -> None:
        self.progress(week, 10 * len(self.outlook.weeks), self.best.merit)

    def _begin_unproven(self) -> None:
        for week in range(len(self.outlook.weeks)):
            self.check()
            self.best.improve(week)
            self._began(week)
        self.cost = self.best.relive(self.lives)
        self.first = self._plan(self.best)

    def _plan(self, draft: Draft) -> dict[Week, tuple[GroupKey, ...]]:
        people = self.outlook.people
        return {
            week: tuple(sorted(tuple(sorted(people[p] for p in g)) for g in groups))
            for week, groups in zip(self.outlook.weeks, draft.groups, strict=True)
        }

    def _load(self, plan: dict[Week, tuple[GroupKey, ...]]) -> Draft:
        draft, place = Draft(self.outlook), self.outlook.place
        for number, week in enumerate(self.outlook.weeks):
            draft.put(number, [tuple(sorted(place[p] for p in g)) for g in plan[week]], {})
        return draft

    def _guided(self, budget: _Budget) -> None:
        """Beginnings that follow how often each two meet in the ceiling's optimum."""
        if budget.seconds is None or len(self.outlook.people) > MOST_GUIDED:
            return
        merit = self.best.merit
        self.ceiling = merit, (guide := season_guide(self.outlook, merit))[0]
        start, number = budget.spent, 0
        while number < len(GUIDANCE) and budget.spent < start + GUIDED_SHARE * (1 - start):
            self.check()
            draft, rest = Draft(self.outlook), guide[1].copy()
            weeks = list(range(len(self.outlook.weeks)))
            if number:
                self.random.shuffle(weeks)
            for week in weeks:
                self.check()
                wanted = np.clip(rest, 0, 100) * GUIDANCE[number] // 100
                draft.improve(week, wanted, trios=3)
                for group in draft.groups[week]:
                    for i, j in combinations(group, 2):
                        rest[i, j] -= 100
                        rest[j, i] -= 100
            self._polish(draft, budget)
            number += 1

    def _beginnings(self) -> list[Draft]:
        forward = Draft(self.outlook)
        for week in range(len(self.outlook.weeks)):
            self.check()
            forward.improve(week)
        tournament = self._tournament()
        return [self.best.copy(), forward, *([tournament] if tournament else [])]

    def _tournament(self) -> Draft | None:
        """A round-robin in which nobody meets twice, where everybody may meet everybody."""
        outlook = self.outlook
        size, count = len(outlook.people), len(outlook.weeks)
        whole = all(a.sum() == size * (size - 1) for a in outlook.allowed)
        if size % 2 or size < 4 or not whole or count > size - 1 or outlook.met:
            return None
        draft = Draft(outlook)
        for week, pairs in zip(range(count), circle(list(range(size))), strict=False):
            draft.put(week, [pair_key(*p) for p in pairs], {})
        return draft

    # --- the search

    def run(self, budget: _Budget) -> None:
        """Improve until the budget is spent."""
        if budget.spent >= 1 or not self.outlook.people:
            return
        for beginning in self._beginnings():
            self._polish(beginning, budget)
        self._guided(budget)
        now, cost = self.best.copy(), self.cost
        idle = 0
        while budget.spent < 1 and idle < IDLE * (len(self.outlook.weeks) + 2):
            self.check()
            tried = now.copy()
            self._change(tried)
            reached = tried.relive(self.lives)
            budget.done += 1
            warmth = WARMTH * (1 - budget.spent)
            if reached <= cost or self._take_worse(reached - cost, warmth):
                now, cost = tried, reached
                idle = 0 if cost < self.cost else idle
                self._keep(now, cost)
            idle += 1
            self._tell(budget)

    def _tell(self, budget: _Budget) -> None:
        if budget.seconds is None:
            self.progress(budget.done, budget.trials or 0, self.best.merit)
        else:
            self.progress(min(1000, int(1000 * budget.spent)), 1000, self.best.merit)

    def _take_worse(self, loss: int, warmth: float) -> bool:
        return warmth > 0 and self.random.random() < math.exp(-min(700.0, loss / warmth))

    def _keep(self, draft: Draft, cost: int) -> None:
        if cost < self.cost:
            self.best, self.cost = draft.copy(), cost

    def _polish(self, draft: Draft, budget: _Budget) -> None:
        """Make every week anew until nothing gains, in an order that changes."""
        cost = draft.relive(self.lives)
        self._keep(draft, cost)
        weeks = list(range(len(self.outlook.weeks)))
        for _ in range(MOST_PASSES):
            before = cost
            self.random.shuffle(weeks)
            for week in weeks:
                self.check()
                if budget.spent >= 1:
                    return
                self._tell(budget)
                tried = draft.copy()
                tried.improve(week)
                reached = tried.relive(self.lives)
                if reached < cost:
                    draft.__dict__.update(tried.__dict__)
                    cost = reached
            self._keep(draft, cost)
            if cost == before:
                return

    def _change(self, draft: Draft) -> None:
        """Change one to four weeks; then make each of them anew."""
        random, count = self.random, len(self.outlook.weeks)
        move = random.random()
        weeks = random.sample(range(count), min(count, random.choice((2, 2, 3, 4))))
        if move < 0.5 and count > 1:
            for one, other in pairwise(weeks):
                exchange(draft, one, other, random)
            if random.random() < 0.5:
                draft.improve(weeks[0], self._chance(), trios=3)
        elif move < 0.8:
            draft.improve(weeks[0], self._chance(), trios=3)
        else:
            for week in weeks:
                draft.take(week)
            draft.improve(weeks[0], self._chance(), trios=3)
        for week in (*weeks[1:], weeks[0]):
            draft.improve(week, trios=3)

    def _chance(self) -> Ints:
        size = len(self.outlook.people)
        most = self.random.choice(NOISE)
        table = np.triu(self.noise.integers(-most, most + 1, (size, size)), 1)
        chance: Ints = table + table.T
        return chance

    # --- the end

    def height(self, merit: Merit) -> int:
        """The ceiling for plans as good as ``merit`` in the ranks above worth."""
        if self.ceiling and _ranks(self.ceiling[0]) == _ranks(merit):
            return self.ceiling[1]
        return season_ceiling(self.outlook, merit)

    def final(self) -> tuple[tuple[Round, ...], Merit]:
        """The best plan as rounds, each valued with those before it as history, and seated."""
        plan = self._plan(self.best)
        rounds, merit = self._lived(plan)
        if plan != self.first and len(self.outlook.people) <= MOST_PROVEN:
            plain, before = self._lived(self.first)
            prices = self.outlook.prices
            if prices.cost(before) < prices.cost(merit):
                return plain, before
        return rounds, merit

    def _lived(self, plan: dict[Week, tuple[GroupKey, ...]]) -> tuple[tuple[Round, ...], Merit]:
        company, rounds = self.outlook.company, []
        for week in self.outlook.weeks:
            problem = make_problem(company, week, seed=self.outlook.seed)
            groups = list(plan[week])
            seats = seat(company, problem.presence, groups, {})
            if company.slots and len(seats) < len(groups):
                made = suggest(company, week, seed=self.outlook.seed)
            else:
                made = to_round(problem, groups, seats)
            rounds.append(made)
            company = replace(company, history=(*company.history, _past(made)))
        draft = self._load({r.week: tuple(g.people for g in r.groups) for r in rounds})
        draft.relive(self.lives)
        worth = sum(points(r) for r in rounds)
        return tuple(rounds), replace(draft.merit, lost_worth=-worth)


def _ranks(merit: Merit) -> tuple[int, int, int]:
    return merit.left_out, merit.trios, merit.older_repeats


def points(made: Round) -> int:
    """What a round's groups are worth, without the ranks above worth."""
    return sum(amount for g in made.groups for name, amount in g.parts if name in WORTH_PARTS)


def _past(made: Round) -> PastRound:
    return PastRound(
        week=made.week,
        took_part=made.took_part,
        groups=tuple(PastGroup(people=g.people, lessons=g.lessons) for g in made.groups),
        sit_outs=frozenset(s.person for s in made.sit_outs),
    )


def circle(people: Sequence[PersonId]) -> list[list[tuple[PersonId, PersonId]]]:
    """The rounds of a tournament of an even number of people: everybody meets everybody once.

    One person stays, the others move round a circle (Kirkman 1847).
    """
    fixed, *ring = people
    rounds = []
    for turn in range(len(ring)):
        turned = ring[turn:] + ring[:turn]
        pairs = [pair_key(fixed, turned[0])]
        half = len(ring) // 2
        pairs += [pair_key(turned[i], turned[-i]) for i in range(1, half + 1)]
        rounds.append(pairs)
    return rounds
