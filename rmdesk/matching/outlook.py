"""The weeks ahead as tables: what stays the same whichever plan is made for them.

People are numbered by who they are (never by rows), weeks by their place in the plan.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

import numpy as np

from rmdesk.domain.company import Company
from rmdesk.domain.people import PersonId, Tenure
from rmdesk.domain.rules import pair_key
from rmdesk.domain.weeks import Week

from .problem import Table, WeekProblem, by_identity, make_problem
from .score import (
    MEETING_PARTS,
    MEMORY_WEEKS,
    NEW_FACES,
    PRIORITY,
    QUALITY_TABLE,
    RECENT_UNITS,
    Ints,
    all_of,
    served,
    too_soon,
)

NEVER = -(10**6)  # as the index of a week: so long ago, or so far off, that it does not matter
RECENT_PRICE = 200
_HISTORY = {"new_faces", "met_lately", "missed_first"}


@dataclass(frozen=True, slots=True, order=True)
class Merit:
    """What a plan costs in each rank, the highest first (less is better), and its worth.

    The unfair amounts are in hundredths of a turn: a second turn of somebody costs one more
    than a first. ``worth`` is kept negative so that less is better there too.
    """

    left_out: int
    trios: int
    unfair_sit_outs: int
    unfair_trios: int
    recent_repeats: int
    older_repeats: int
    lost_worth: int

    @property
    def worth(self) -> int:
        return -self.lost_worth


@dataclass(frozen=True, slots=True, kw_only=True)
class Prices:
    """What a season's search pays for each unit of a rank, in points.

    Far enough apart that a rank is worth more than all below it in any one week, but plain
    64-bit sums over a whole season.
    """

    repeat: int
    recent: int
    turn: int
    trio: int
    sit_out: int

    @classmethod
    def over(cls, worth: int) -> Prices:
        repeat = 4 * worth
        recent = RECENT_PRICE
        turn = 16 * repeat
        return cls(repeat=repeat, recent=recent, turn=turn, trio=64 * turn, sit_out=4096 * turn)

    def cost(self, merit: Merit) -> int:
        """All ranks at their price, less the worth."""
        return (
            self.sit_out * merit.left_out
            + self.trio * merit.trios
            + self.turn * (merit.unfair_sit_outs + merit.unfair_trios) // 100
            + self.recent * merit.recent_repeats
            + self.repeat * merit.older_repeats
            - merit.worth
        )


@dataclass(frozen=True)
class Outlook:
    """``weeks`` of ``company``, whose history holds none of them."""

    company: Company
    weeks: tuple[Week, ...]
    seed: int = 0

    @cached_property
    def problems(self) -> tuple[WeekProblem, ...]:
        """Each week seen from today: who is there, who may meet."""
        return tuple(make_problem(self.company, w, seed=self.seed) for w in self.weeks)

    @cached_property
    def people(self) -> tuple[PersonId, ...]:
        there = {p for problem in self.problems for p in problem.order}
        return by_identity(self.company, there, self.seed)

    @cached_property
    def place(self) -> dict[PersonId, int]:
        return {p: n for n, p in enumerate(self.people)}

    @cached_property
    def _at(self) -> tuple[Ints, ...]:
        """Week -> places here of the people of its problem's order."""
        return tuple(np.array([self.place[p] for p in w.order], np.int64) for w in self.problems)

    @cached_property
    def there(self) -> Table:
        """[week, person]"""
        table = np.zeros((len(self.weeks), len(self.people)), bool)
        for t, at in enumerate(self._at):
            table[t, at] = True
        return table

    @cached_property
    def allowed(self) -> tuple[Table, ...]:
        """Week -> [person, person]"""
        return tuple(
            self._spread(problem.allowed, at)
            for problem, at in zip(self.problems, self._at, strict=True)
        )

    def _spread(self, table: Table, at: Ints) -> Table:
        size = len(self.people)
        wide = np.zeros((size, size), table.dtype)
        wide[np.ix_(at, at)] = table
        return wide

    @cached_property
    def social(self) -> tuple[Ints, ...]:
        """Week -> [person, person] points that no earlier meeting changes."""
        parts = [n for n, name in enumerate(MEETING_PARTS) if name not in _HISTORY]
        return self._points(parts)

    @cached_property
    def missed(self) -> tuple[Ints, ...]:
        """Week -> [person, person] points for a meetup before the season that was missed."""
        return self._points([MEETING_PARTS.index("missed_first")])

    @cached_property
    def bridges(self) -> tuple[Ints, ...]:
        """Week -> [person, person] points for a newcomer who meets a veteran, in ``social`` too."""
        return self._points([MEETING_PARTS.index("newcomer_meets_veteran")])

    @cached_property
    def newcomers(self) -> Table:
        """[week, person] -> whether they are there, and still a newcomer."""
        tenures = [
            [self.company.person[p].tenure(w.monday) is Tenure.NEWCOMER for p in self.people]
            for w in self.weeks
        ]
        return np.array(tenures, bool).reshape(self.there.shape) & self.there

    def _points(self, parts: list[int]) -> tuple[Ints, ...]:
        found, before = [], None
        for problem, at in zip(self.problems, self._at, strict=True):
            scorer = problem.scorer
            where = np.array([scorer.place[p] for p in problem.order], np.int64)
            points = scorer.meeting[parts].sum(axis=0)[np.ix_(where, where)]
            wide = self._spread(points, at)
            if before is not None and np.array_equal(wide, before):
                wide = before  # one table for all weeks that are alike
            found.append(wide)
            before = wide
        return tuple(found)

    # --- meeting again

    @cached_property
    def index(self) -> Ints:
        """Week -> its number in the calendar."""
        return np.array([w.index for w in self.weeks], np.int64)

    @cached_property
    def met(self) -> dict[tuple[int, int], list[int]]:
        """Pair -> numbers in the calendar of the weeks before (or between) in which they met."""
        found: dict[tuple[int, int], list[int]] = {}
        for past in self.company.history:
            for group in past.groups:
                for a, b in combinations(group.people, 2):
                    if group.met and a in self.place and b in self.place:
                        key = pair_key(self.place[a], self.place[b])
                        found.setdefault(key, []).append(past.week.index)
        return found

    @cached_property
    def prices(self) -> Prices:
        most = max((int(np.abs(s).max(initial=0)) for s in self.social), default=0)
        weights = self.company.programme.weights
        lessons = 600 * weights.learning + 180 * weights.two_way
        return Prices.over(most + lessons + weights.new_faces * (NEW_FACES + too_soon(1)) + 1)

    @cached_property
    def again(self) -> tuple[Ints, Ints]:
        """Gap in weeks (0 to 53, the last for longer and never) -> points, price of its ranks."""
        matter = self.company.programme.weights.new_faces
        points, price = np.zeros(MEMORY_WEEKS + 2, np.int64), np.zeros(MEMORY_WEEKS + 2, np.int64)
        for gap in range(MEMORY_WEEKS + 1):
            recent = RECENT_UNITS[gap] if gap < len(RECENT_UNITS) else 0
            points[gap] = -matter * too_soon(gap)
            price[gap] = self.prices.repeat + self.prices.recent * recent
        points[-1] = matter * NEW_FACES
        return points, price

    def gap(self, weeks: Ints) -> Ints:
        """Differences of weeks' numbers as places in the tables of ``again``."""
        return np.clip(weeks, 1, MEMORY_WEEKS + 1)

    @cached_property
    def around(self) -> tuple[tuple[Ints, Ints], ...]:
        """Week -> [person, person] the last week of history before it and the first after."""
        size = len(self.people)
        outside = all(w < self.index[0] for weeks in self.met.values() for w in weeks)
        found: list[tuple[Ints, Ints]] = []
        for now in self.index:
            if found and outside:
                found.append(found[0])
                continue
            before = np.full((size, size), NEVER, np.int64)
            after = np.full((size, size), -NEVER, np.int64)
            for (i, j), weeks in self.met.items():
                earlier = [w for w in weeks if w < now]
                later = [w for w in weeks if w > now]
                before[i, j] = before[j, i] = max(earlier, default=NEVER)
                after[i, j] = after[j, i] = min(later, default=-NEVER)
            found.append((before, after))
        return tuple(found)

    # --- lessons

    @cached_property
    def goals(self) -> Goals:
        levels: dict[int, Ints] = {}
        for s in self.company.strengths:
            if s.person in self.place:
                column = levels.setdefault(s.skill, np.zeros(len(self.people), np.int64))
                column[self.place[s.person]] = s.level
        learner, factor, quality, done = [], [], [], []
        had = self.problems[0].scorer.memory.served if self.problems else {}
        for at, person in enumerate(self.people):
            for goal in self.company.open_goals_of.get(person, ()):
                if goal.skill not in levels:
                    continue
                row = QUALITY_TABLE[np.clip(levels[goal.skill] - goal.present_level, 0, 5)].copy()
                row[at] = 0
                if row.any():
                    learner.append(at)
                    factor.append(PRIORITY[goal.priority])
                    quality.append(row)
                    done.append(had.get((person, goal.skill), 0))
        size = len(self.people)
        whose, factors = np.array(learner, np.int64), np.array(factor, np.int64)
        return Goals(
            learner=whose,
            factor=factors,
            quality=np.array(quality, np.int64).reshape(len(learner), size),
            done=np.array(done, np.int64),
            possible=np.bincount(np.array(learner, np.int64), all_of(factors), size).astype(
                np.int64
            ),
        )

    # --- turns

    def turns(self, which: str, taken: Sequence[int]) -> Ints:
        """Turns had before the season less those to be expected in it, in hundredths.

        ``which`` is "sit_outs" or "trios"; ``taken`` says how many people have the turn in
        each week. Who is there more often is expected to have it more often.
        """
        before = np.zeros(len(self.people))
        if self.problems:
            memory = getattr(self.problems[0].scorer.memory, which)
            before += [memory.get(p, 0) for p in self.people]
        there = self.there
        share = np.array(taken) / np.maximum(1, there.sum(axis=1))
        expected: Ints = np.rint(100 * (before - share @ there)).astype(np.int64)
        expected -= expected.min(initial=0)
        return expected


@dataclass(frozen=True, slots=True, kw_only=True)
class Goals:
    """Open goals that somebody can show.

    [goal] learner, factor, and points done; [goal, teacher] quality; [person] what all of
    somebody's goals can give.
    """

    learner: Ints
    factor: Ints
    quality: Ints
    done: Ints
    possible: Ints

    def learned(self, had: Ints) -> Ints:
        """[person] -> what lessons of ``had`` points in each goal have given."""
        each = self.factor * served(had) // 10
        return np.bincount(self.learner, each, len(self.possible)).astype(np.int64)

    def gain(self, had: Ints) -> Ints:
        """[goal, teacher] -> what a lesson is worth after lessons of ``had`` points."""
        reached = had[:, None] + self.quality
        gained: Ints = self.factor[:, None] * (served(reached) - served(had)[:, None]) // 10
        return gained
