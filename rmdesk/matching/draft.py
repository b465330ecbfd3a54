"""A plan for a whole season while it is being made.

With all other weeks fixed, what a season is worth is additive over the groups of one week:
lessons, meetings and turns each belong to one goal, one pair, one person. So one week can be
made anew by a maximum weight matching on what each group adds to the season.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from .lived import Lessons, Lives, Places
from .outlook import NEVER, Merit, Outlook
from .score import Ints, caught_up, served, trio_lessons
from .trial import MayMeet, TrioQuestion, best_trios, match

Flags: TypeAlias = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Table:
    """What each group of one week adds to the season, all other weeks being fixed.

    ``points`` and ``price`` of each pair ([i, j]), the ``lesson`` each would have from each
    ([learner, teacher], in points, with ``goal`` its goal or -1), and what it costs to leave
    each person out, or to have them in a trio.
    """

    allowed: Flags
    social: Ints
    price: Ints
    lesson: Ints
    goal: Ints
    sit_out: Ints
    trio: Ints
    learning: int
    two_way: int

    def pairs(self) -> Ints:
        """[i, j] -> what the pair adds, less what its ranks cost."""
        both: Ints = self.learning * (self.lesson + self.lesson.T) // 2
        both += self.two_way * 3 * np.minimum(self.lesson, self.lesson.T) // 10
        total: Ints = both + self.social - self.price
        return total

    def trios(self, i: Ints, j: Ints, k: Ints) -> Ints:
        """What many trios add."""
        total, smaller = trio_lessons(self.lesson, i, j, k)
        points: Ints = self.learning * total // 2 + self.two_way * 9 * smaller // 40
        points += (self.social[i, j] + self.social[i, k] + self.social[j, k]) // 2
        points -= self.price[i, j] + self.price[i, k] + self.price[j, k]
        points -= self.trio[i] + self.trio[j] + self.trio[k]
        return points

    def value(self, groups: Sequence[Places], there: Ints) -> int:
        """What these groups add, the others of those ``there`` being left out."""
        total = -int(self.sit_out[there].sum())
        table = self.pairs()
        for group in groups:
            total += int(self.sit_out[list(group)].sum())
            if len(group) == 2:
                total += int(table[group])
            else:
                total += int(self.trios(*(np.array([p]) for p in group))[0])
        return total


class Draft:
    """Groups and lessons of every week, and what they come to."""

    def __init__(self, outlook: Outlook) -> None:
        self.outlook = outlook
        count, size = len(outlook.weeks), len(outlook.people)
        self.groups: list[tuple[Places, ...]] = [()] * count
        self.lessons: list[Lessons] = [{} for _ in range(count)]
        self.had = outlook.goals.done.copy()
        self.sat_out = np.zeros(size, np.int64)
        self.in_trio = np.zeros(size, np.int64)
        self.made = np.zeros(count, bool)
        odd = [int(w.sum()) % 2 for w in outlook.there]
        trio = [p.trios_allowed for p in outlook.problems]
        sits = [o * (not t) for o, t in zip(odd, trio, strict=True)]
        trios = [3 * o * t for o, t in zip(odd, trio, strict=True)]
        self._sit_base = outlook.turns("sit_outs", sits)
        self._trio_base = outlook.turns("trios", trios)
        self.turns = self._sit_base.tolist(), self._trio_base.tolist()
        self.merit = Merit(0, 0, 0, 0, 0, 0, 0)

    # --- putting weeks in and taking them out

    def put(self, week: int, groups: Sequence[Places], lessons: Lessons) -> None:
        assert not self.made[week]
        self.groups[week], self.lessons[week] = tuple(groups), lessons
        self._count(week, 1)

    def take(self, week: int) -> tuple[tuple[Places, ...], Lessons]:
        if not self.made[week]:
            return (), {}
        self._count(week, -1)
        kept = self.groups[week], self.lessons[week]
        self.groups[week], self.lessons[week] = (), {}
        return kept

    def _count(self, week: int, sign: int) -> None:
        self.made[week] = sign > 0
        for goal, quality in self.lessons[week].values():
            self.had[goal] += sign * quality
        out = self.outlook.there[week].copy()
        for group in self.groups[week]:
            out[list(group)] = False
            if len(group) > 2:
                self.in_trio[list(group)] += sign
        self.sat_out[out] += sign

    # --- one week, the others fixed

    def table(self, week: int) -> Table:
        """What groups of ``week``, which must be taken out, would add."""
        outlook = self.outlook
        weights = outlook.company.programme.weights
        points, price = self._meeting(week)
        lesson, goal = self._lessons()
        prices = outlook.prices
        return Table(
            allowed=outlook.allowed[week],
            social=outlook.social[week] + points,
            price=price,
            lesson=lesson,
            goal=goal,
            sit_out=prices.sit_out + prices.turn * (self._sit_base + 100 * self.sat_out) // 100,
            trio=prices.trio // 3 + prices.turn * (self._trio_base + 100 * self.in_trio) // 100,
            learning=int(weights.learning),
            two_way=int(weights.two_way),
        )

    def _meeting(self, week: int) -> tuple[Ints, Ints]:
        """[i, j] -> points and price of meeting in ``week``, between their other meetings."""
        outlook = self.outlook
        now = outlook.index[week]
        before, after = (x.copy() for x in outlook.around[week])
        for other, groups in enumerate(self.groups):
            if groups and other != week:
                i, j = _pairs(groups)
                index = outlook.index[other]
                if other < week:
                    before[i, j] = before[j, i] = np.maximum(before[i, j], index)
                else:
                    after[i, j] = after[j, i] = np.minimum(after[i, j], index)
        points, price = outlook.again
        since, until, whole = (outlook.gap(g) for g in (now - before, after - now, after - before))
        again = after < -NEVER
        gain = points[since] + again * (points[until] - points[whole])
        cost = price[since] + again * (price[until] - price[whole])
        gain += outlook.missed[week] * (before < outlook.index[0])
        return gain, cost

    def _lessons(self) -> tuple[Ints, Ints]:
        """[learner, teacher] -> value of the best lesson, and its goal or -1."""
        goals = self.outlook.goals
        size = len(self.outlook.people)
        value = np.zeros((size, size), np.int64)
        which = np.full((size, size), -1, np.int64)
        if not len(goals.learner):
            return value, which
        gain = goals.gain(self.had)
        count = len(goals.learner)
        key = gain * count + np.arange(count - 1, -1, -1)[:, None]
        learners, starts = np.unique(goals.learner, return_index=True)
        best = np.maximum.reduceat(key, starts, axis=0)
        learned = goals.learned(self.had)[learners, None]
        value[learners] = caught_up(best // count, learned, goals.possible[learners, None])
        which[learners] = np.where(best >= count, count - 1 - best % count, -1)
        return value, which

    def improve(self, week: int, noise: Ints | None = None, trios: int = 6) -> int:
        """Make ``week`` anew, all others fixed; returns what that gains.

        Without ``noise`` the week is never worse than it was; with it (points added to each
        pair) it is another good one.
        """
        was_made = bool(self.made[week])
        old, old_lessons = self.take(week)
        table = self.table(week)
        there = np.flatnonzero(self.outlook.there[week])
        before = self._value(table, old, old_lessons, there) if was_made else 0
        pairs = table.pairs()
        wanted = pairs if noise is None else pairs + noise
        groups = self._best(week, table, wanted, old, there, trios)
        if was_made and noise is None and table.value(groups, there) <= table.value(old, there):
            groups = list(old)
        self.put(week, groups, self._with_quality(table, groups))
        return table.value(groups, there) - before

    def _best(
        self,
        week: int,
        table: Table,
        wanted: Ints,
        old: Sequence[Places],
        there: Ints,
        trios: int,
    ) -> list[Places]:
        gains = wanted + table.sit_out[:, None] + table.sit_out
        gains = np.where(table.allowed, gains, -1)
        chosen = match(gains, there, [g for g in old if len(g) == 2])
        problem = self.outlook.problems[week]
        if problem.trios_allowed and 2 * len(chosen) < len(there) > 2:
            asked = TrioQuestion(
                value=table.trios,
                turn=table.trio,
                sit_out=table.sit_out,
                may=self.may_meet(week),
                tries=trios,
            )
            return best_trios(asked, gains, there, chosen, old)
        return chosen

    def may_meet(self, week: int) -> MayMeet:
        problem, people = self.outlook.problems[week], self.outlook.people
        where = np.array([problem.place.get(p, 0) for p in people], np.int64)

        def may(i: Ints, j: Ints, k: Ints) -> Flags:
            return problem.trios_may(where[i], where[j], where[k])

        return may

    def _with_quality(self, table: Table, groups: Sequence[Places]) -> Lessons:
        quality = self.outlook.goals.quality
        found = {}
        for group in groups:
            for learner in group:
                value, teacher = max(
                    (int(table.lesson[learner, t]), -t) for t in group if t != learner
                )
                goal = int(table.goal[learner, -teacher])
                if value and goal >= 0:
                    found[learner] = (goal, int(quality[goal, -teacher]))
        return found

    def _value(self, table: Table, groups: Sequence[Places], lessons: Lessons, there: Ints) -> int:
        """What ``groups`` add with the lessons they have."""
        lesson = np.zeros_like(table.lesson)
        goals = self.outlook.goals
        learned = goals.learned(self.had)
        for learner, (goal, quality) in lessons.items():
            had = self.had[goal]
            gain = goals.factor[goal] * (served(had + quality) - served(had)) // 10
            lesson[learner] = caught_up(gain, learned[learner], goals.possible[learner])
        kept = Table(
            table.allowed, table.social, table.price, lesson, table.goal,
            table.sit_out, table.trio, table.learning, table.two_way,
        )  # fmt: skip
        return kept.value(groups, there)

    # --- the whole season

    def relive(self, lives: Lives) -> int:
        """Give everybody the lessons they will have as the weeks are lived; the whole cost.

        The cost is what the ranks cost less what the plan is worth: less is better.
        """
        self.merit, lessons = lives.merit(self.groups, self.turns)
        for week, mine in enumerate(lessons):
            for sign, old in ((-1, self.lessons[week]), (1, mine)):
                for goal, quality in old.values():
                    self.had[goal] += sign * quality
            self.lessons[week] = mine
        return self.outlook.prices.cost(self.merit)

    def copy(self) -> Draft:
        other = Draft.__new__(Draft)
        other.__dict__.update(self.__dict__)
        other.groups, other.lessons = list(self.groups), list(self.lessons)
        other.had, other.made = self.had.copy(), self.made.copy()
        other.sat_out, other.in_trio = self.sat_out.copy(), self.in_trio.copy()
        return other


def _pairs(groups: Sequence[Places]) -> tuple[Ints, Ints]:
    found = [pair for g in groups for pair in combinations(g, 2)]
    i, j = np.array(found, np.int64).T
    return i, j
