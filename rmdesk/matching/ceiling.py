"""A proven ceiling for what a season can be worth.

A linear programme that every plan satisfies which leaves as few out, in as few trios, and
repeats no more. How often each pair meets, how many lessons each learner has from each
teacher, and how far each goal gets may be fractions there; what they are worth is taken at
its most:

- lessons by the same falling steps as in score.py, and the first half of them half as much more;
- the k-th meeting of two people by what k meetings cost at least that are spread evenly over
  the season (the cost of coming soon is convex in the gap, so nothing spreads it better);
- two ways at most as much as either learns from the other, in all no more than each learns;
- a newcomer meets veterans only while they are a newcomer;
- a trio counts as half a meeting for each of its pairs, and teaches each a whole lesson.

People of whom neither can show the other anything are many in a large firm. Their meetings
are not told apart there: each person has so many halves of them of every worth.
"""

from __future__ import annotations

import math
from functools import cached_property

import numpy as np

from .outlook import NEVER, Merit, Outlook
from .programme import Columns, Floats, LinearProgramme
from .score import (
    CATCH_UP,
    LATELY,
    LATELY_WEEKS,
    MEMORY_WEEKS,
    NEAR,
    NEAR_WEEKS,
    NEW_FACES,
    SERVED_AFTER,
    SERVED_STEPS,
    Ints,
)

ALL_PAIRS_PEOPLE = 40
MOST_MEETINGS = 8
FIRST_SLOPE = SERVED_STEPS[0][1] / 10


def season_ceiling(outlook: Outlook, merit: Merit, *, repeats: bool = True) -> int:
    """The most points any plan can be worth that is as good as ``merit`` in the ranks above.

    ``repeats`` false: however often people meet again.
    """
    if not outlook.people or not outlook.weeks:
        return 0
    return _Ceiling(outlook, merit, repeats).height()


def season_guide(outlook: Outlook, merit: Merit) -> tuple[int, Ints]:
    """The ceiling, and [i, j] how often two meet in the programme's optimum, in hundredths.

    Meetings that are not told apart there are missing. The optimum need not be the only one:
    another machine may find another.
    """
    if not outlook.people or not outlook.weeks:
        return 0, np.zeros((len(outlook.people),) * 2, np.int64)
    ceiling = _Ceiling(outlook, merit, repeats=True)
    height = ceiling.height()
    return height, ceiling.wanted()


class _Ceiling:
    def __init__(self, outlook: Outlook, merit: Merit, repeats: bool) -> None:
        self.outlook = outlook
        self.merit = merit
        self.limit_repeats = repeats
        self.programme = LinearProgramme()
        self.bridging: list[tuple[Ints, Columns]] = []
        self.there = outlook.there.sum(axis=0)
        self.together = np.sum([a.astype(np.int64) for a in outlook.allowed], axis=0)

    def height(self) -> int:
        self._degrees()
        self._meetings()
        self._lately()
        self._others()
        self._bridges()
        self._lessons()
        return math.ceil(self.programme.maximum())

    def wanted(self) -> Ints:
        table = np.zeros(self.together.shape, np.int64)
        for pairs, columns in self.amounts:
            amount = np.rint(100 * self.programme.values[columns]).astype(np.int64)
            table[self.i[pairs], self.j[pairs]] += amount
        both: Ints = table + table.T
        return both

    @cached_property
    def teaches(self) -> Ints:
        """[learner, teacher] -> 1 where there is a lesson, and they could meet."""
        goals = self.outlook.goals
        table = np.zeros(self.together.shape, np.int64)
        np.maximum.at(table, goals.learner, (goals.quality > 0).astype(np.int64))
        found: Ints = table * (self.together > 0)
        return found

    @cached_property
    def told_apart(self) -> Ints:
        """[i, j] -> 1 for pairs with columns of their own."""
        if len(self.outlook.people) <= ALL_PAIRS_PEOPLE:
            return np.asarray(self.together > 0, np.int64)
        either: Ints = self.teaches | self.teaches.T
        return either

    @cached_property
    def social(self) -> Ints:
        """[i, j] -> the most their meeting can be worth by what does not change with time."""
        outlook = self.outlook
        weeks = zip(outlook.social, outlook.missed, outlook.bridges, strict=True)
        most: Ints = np.max([s + m - b for s, m, b in weeks], axis=0)
        return most

    def _degrees(self) -> None:
        """Everybody meets as often as they are there, but for those left out."""
        self.degree = self.programme.add_rows(self.there, exactly=True)
        out = self.programme.add_columns(0.0, self.there)
        self.programme.enter(self.degree, out, 1.0)
        most = self.programme.add_rows([self.merit.left_out])
        self.programme.enter(most[0], out, 1.0)
        self.again = self.programme.add_rows([self.merit.older_repeats])

    def _meetings(self) -> None:
        """Columns for the first, second ... meeting of each pair that is told apart."""
        i, j = np.nonzero(np.triu(self.told_apart, 1))
        self.i, self.j = i, j
        self.number = np.full(self.together.shape, -1, np.int64)
        self.number[i, j] = self.number[j, i] = np.arange(len(i))
        before = np.max([a[0] for a in self.outlook.around[:1]], axis=0)[i, j]
        most, base = self.together[i, j], self.social[i, j]
        self.amounts: list[tuple[Ints, Columns]] = []
        self.costs: list[tuple[Columns, Floats]] = []
        for k in range(1, MOST_MEETINGS + 1):
            last = k == MOST_MEETINGS
            pairs = np.flatnonzero(most >= k)
            if not len(pairs):
                break
            fresh, lately = self._meeting_again(k, before[pairs])
            alone = bool(self.outlook.met)  # then each pair pays for itself; see _lately
            worth = base[pairs] + fresh - (lately if alone else 0)
            room = most[pairs] - k + 1 if last else np.ones(len(pairs))
            columns = self.programme.add_columns(worth, room)
            self.programme.enter(self.degree[i[pairs]], columns, 1.0)
            self.programme.enter(self.degree[j[pairs]], columns, 1.0)
            repeated = (before[pairs] > self._oldest) | (k > 1)
            if self.limit_repeats:
                self.programme.enter(self.again[0], columns[repeated], 1.0)
            self.amounts.append((pairs, columns))
            self.costs.append((columns, lately / max(1, self.matter)))

    def _lately(self) -> None:
        """Meeting again costs at least what evenly spread meetings of each person would.

        Of somebody's r repeats the last end in the last r weeks at best and began in the
        first r (two a week where there are trios), which bounds their mean gap; the cost is
        convex, so nothing is cheaper than all gaps alike.
        """
        if self.outlook.met or len(self.amounts) < 2:
            return
        programme, index = self.programme, self.outlook.index
        matter = int(self.outlook.company.programme.weights.new_faces)
        cost = programme.add_columns(-matter, np.inf)
        pairwise, personal = programme.add_rows([0.0, 0.0])
        programme.enter([pairwise, personal], cost[0], -1.0)
        for columns, each in self.costs:
            programme.enter(pairwise, columns, each)
        at_once = 2 if self.merit.trios else 1
        turns = np.arange(0, len(index) + 1e-9, 1 / at_once)
        slopes = np.diff([_personal(index, r, at_once) for r in turns])
        size = len(self.there)
        rows = programme.add_rows(np.zeros(size))
        for pairs, columns in self.amounts[1:]:
            programme.enter(rows[self.i[pairs]], columns, 1.0)
            programme.enter(rows[self.j[pairs]], columns, 1.0)
        for slope in slopes:
            step = programme.add_columns(np.zeros(size), 1 / at_once)
            programme.enter(rows, step, -1.0)
            programme.enter(personal, step, slope / 2)

    @property
    def _oldest(self) -> int:
        """A meeting after this week is remembered all through the season."""
        return int(self.outlook.index[-1]) - MEMORY_WEEKS - 1

    @property
    def matter(self) -> int:
        return int(self.outlook.company.programme.weights.new_faces)

    def _meeting_again(self, k: int, before: Ints) -> tuple[Floats, Floats]:
        """At the k-th meeting of each pair: the most of new faces, the least cost of nearness."""
        index = self.outlook.index
        known = before > NEVER
        span = np.where(known, index[-1] - before, index[-1] - index[0]).astype(float)
        gaps = np.where(known, k, k - 1)
        fresh = (gaps == 0) | (gaps <= span // (MEMORY_WEEKS + 1))
        cost = np.maximum(0.0, _spread(gaps, span) - _spread(gaps - 1, span))
        return self.matter * np.where(fresh, float(NEW_FACES), 0.0), self.matter * np.where(
            fresh, 0.0, cost
        )

    def _others(self) -> None:
        """All other meetings, half a one for each of the two people, alike by their worth."""
        apart = (self.together > 0) & (self.told_apart == 0)
        np.fill_diagonal(apart, val=False)
        who, worth, count = [], [], []
        for person in np.flatnonzero(apart.any(axis=1)):
            others = apart[person]
            key = 2 * self.social[person, others] + self.bridge[person, others]
            levels, counts = np.unique(key, return_counts=True)
            who.append(np.full(len(levels), person))
            worth.append(levels)
            count.append(counts)
        if not who:
            return
        people, levels = np.concatenate(who), np.concatenate(worth)
        social, bridge = levels // 2, levels % 2 == 1
        span = float(self.outlook.index[-1] - self.outlook.index[0])
        cost = float(_spread(np.array([1]), np.array([span]))[0])
        later_worth = NEW_FACES if span > MEMORY_WEEKS else -cost
        first = self.programme.add_columns(
            (social + self.matter * NEW_FACES) / 2, np.concatenate(count)
        )
        later = self.programme.add_columns(
            (social + self.matter * later_worth) / 2, self.there[people]
        )
        for columns in (first, later):
            self.programme.enter(self.degree[people], columns, 1.0)
            self.bridging.append((people[bridge], columns[bridge]))
        if self.limit_repeats and span <= MEMORY_WEEKS:
            self.programme.enter(self.again[0], later, 0.5)

    @cached_property
    def bridge(self) -> Ints:
        """[i, j] -> 1 where i is a newcomer and j a veteran in some week."""
        weeks = zip(self.outlook.bridges, self.outlook.newcomers, strict=True)
        found: Ints = np.max([(b > 0) & n[:, None] for b, n in weeks], axis=0).astype(np.int64)
        return found

    def _bridges(self) -> None:
        """A newcomer meets veterans at most in the weeks in which they are one."""
        worth = max(int(b.max(initial=0)) for b in self.outlook.bridges)
        programme, weeks = self.programme, self.outlook.newcomers.sum(axis=0)
        if not worth or not weeks.any():
            return
        meets = programme.add_columns(float(worth), weeks)
        rows = programme.add_rows(np.zeros(len(weeks)))
        programme.enter(rows, meets, 1.0)
        for pairs, columns in self.amounts:
            for one, other in ((self.i, self.j), (self.j, self.i)):
                mine = self.bridge[one[pairs], other[pairs]] == 1
                self.bridging.append((one[pairs[mine]], columns[mine]))
        for people, columns in self.bridging:
            programme.enter(rows[people], columns, -1.0)

    def _lessons(self) -> None:
        """Lessons within meetings; what goals get of them; two ways within both."""
        goals, programme = self.outlook.goals, self.programme
        weights = self.outlook.company.programme.weights
        goal, teacher = np.nonzero((goals.quality > 0) & (self.together[goals.learner] > 0))
        if not len(goal):
            return
        learner, quality = goals.learner[goal], goals.quality[goal, teacher]
        lesson = programme.add_columns(0.0, self.together[learner, teacher])
        programme.enter(programme.add_rows(self.there)[learner], lesson, 1.0)
        self._within_meetings(learner, teacher, lesson)
        # falling steps of every goal
        factor = goals.factor / 10.0
        got = programme.add_rows(np.zeros(len(goals.learner)))
        programme.enter(got[goal], lesson, -quality)
        size = len(self.there)
        learned = programme.add_rows(np.zeros(size))  # two ways at most what is learned
        counts = programme.add_rows(np.zeros(size))  # what counts half as much more, likewise
        done = goals.done.copy()
        for width, slope in (*SERVED_STEPS, (10**6, SERVED_AFTER)):
            left = np.maximum(0, width - done)
            done = np.maximum(0, done - width)
            worth = factor * slope
            step = programme.add_columns(int(weights.learning) / 2 * worth, left)
            programme.enter(got, step, 1.0)
            programme.enter(learned[goals.learner], step, -worth)
            programme.enter(counts[goals.learner], step, -worth)
        room = np.maximum(0, goals.possible // 2 - goals.learned(goals.done))
        more = programme.add_columns(int(weights.learning) / 2 / CATCH_UP, room)
        programme.enter(counts, more, 1.0)
        programme.enter(learned, more, -1.0 / CATCH_UP)
        self._two_way(goal, teacher, learner, quality, lesson, learned)

    def _within_meetings(self, learner: Ints, teacher: Ints, lesson: Columns) -> None:
        programme, size = self.programme, len(self.there)
        ways, way = np.unique(learner * size + teacher, return_inverse=True)
        rows = programme.add_rows(np.zeros(len(ways)))
        programme.enter(rows[way], lesson, 1.0)
        row_of = np.full((2, len(self.i)), -1, np.int64)
        pair = self.number[ways // size, ways % size]
        row_of[(ways // size > ways % size).astype(int), pair] = rows
        trio = self._trio_columns()
        for side in range(2):
            for pairs, columns in self.amounts:
                has = row_of[side, pairs] >= 0
                programme.enter(row_of[side, pairs[has]], columns[has], -1.0)
            if trio is not None:
                has = row_of[side] >= 0
                programme.enter(row_of[side, has], trio[has], -0.5)

    def _trio_columns(self) -> Columns | None:
        """How often each pair is in a trio, half a meeting each time."""
        if not self.merit.trios or not len(self.i):
            return None
        programme = self.programme
        trio = programme.add_columns(np.zeros(len(self.i)), 2.0 * self.together[self.i, self.j])
        programme.enter(programme.add_rows([3 * self.merit.trios])[0], trio, 1.0)
        half = programme.add_rows(np.zeros(len(self.i)))
        programme.enter(half, trio, 0.5)
        for pairs, columns in self.amounts:
            programme.enter(half[pairs], columns, -1.0)
        return trio

    def _two_way(
        self,
        goal: Ints,
        teacher: Ints,
        learner: Ints,
        quality: Ints,
        lesson: Columns,
        learned: Columns,
    ) -> None:
        """Two ways: no more than a first lesson of either, in all no more than is learned."""
        programme, goals = self.programme, self.outlook.goals
        rate = int(self.outlook.company.programme.weights.two_way) * 3 / 10
        both = np.flatnonzero((self.teaches & self.teaches.T)[self.i, self.j])
        ways = programme.add_columns(rate, np.full(len(both), np.inf))
        of_pair = np.full(len(self.i), -1, np.int64)
        of_pair[both] = np.arange(len(both))
        for who in (self.i, self.j):
            rows = programme.add_rows(np.zeros(len(both)))
            programme.enter(rows, ways, 1.0)
            programme.enter(learned[who[both]], ways, 1.0)
            pair = self.number[learner, teacher]
            mine = (who[pair] == learner) & (of_pair[pair] >= 0)
            most = goals.factor[goal[mine]] * quality[mine] * (1 + 1 / CATCH_UP) * FIRST_SLOPE
            programme.enter(rows[of_pair[pair[mine]]], lesson[mine], -most)
        if self.merit.trios:  # in a trio they need not learn from one another
            size = len(self.there)
            in_trio = programme.add_columns(np.full(size, rate / 2), np.full(size, np.inf))
            programme.enter(learned, in_trio, 1.0)
            programme.enter(programme.add_rows([1800.0 * self.merit.trios])[0], in_trio, 1.0)


def _nearness(gap: Floats) -> Floats:
    """``too_soon`` for fractions of a week: convex, falling."""
    near = LATELY * np.maximum(0.0, LATELY_WEEKS - gap) + NEAR * np.maximum(0.0, NEAR_WEEKS - gap)
    return np.asarray(near, float)


def _spread(gaps: Ints, span: Floats) -> Floats:
    """What so many gaps within ``span`` weeks cost at least: all of them alike."""
    total: Floats = np.maximum(gaps, 0) * _nearness(span / np.maximum(gaps, 1))
    return total


def _personal(index: Ints, repeats: float, at_once: int) -> float:
    """What so many repeats of one person cost at least, in weeks of these numbers."""
    if not repeats:
        return 0.0
    weeks = index.astype(float)
    ends = _outermost(weeks[::-1], repeats, 1)
    starts = _outermost(weeks, repeats, at_once)
    return repeats * float(_nearness(np.array((ends - starts) / repeats)))


def _outermost(weeks: Floats, amount: float, at_once: int) -> float:
    """The sum of the first weeks that hold ``amount`` meetings, ``at_once`` in each."""
    total = 0.0
    for week in weeks:
        here = min(amount, float(at_once))
        total += here * float(week)
        amount -= here
        if amount <= 0:
            break
    return total
