"""What a plan is worth as its weeks will be lived: each round seen with those before it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import numpy as np

from .outlook import NEVER, Merit, Outlook
from .score import CATCH_UP, RECENT_UNITS, served

Places = tuple[int, ...]
Lessons = dict[int, tuple[int, int]]  # learner -> (goal, quality)


class Lives:
    """Counts what plans for one outlook come to, fast enough to do it after every try."""

    def __init__(self, outlook: Outlook) -> None:
        self.outlook = outlook
        goals = outlook.goals
        weights = outlook.company.programme.weights
        self._learning, self._two_way = int(weights.learning), int(weights.two_way)
        most = int(goals.done.max(initial=0)) + 10 * len(outlook.weeks) + 11
        self._served: list[int] = served(np.arange(most)).tolist()
        self._goals_of: list[list[tuple[int, int, list[int]]]] = [[] for _ in outlook.people]
        for goal, learner in enumerate(goals.learner.tolist()):
            row = goals.factor[goal].item(), goals.quality[goal].tolist()
            self._goals_of[learner].append((goal, *row))
        self._factor = goals.factor.tolist()
        self._learned_before = goals.learned(goals.done)
        self._half = (goals.possible // 2).tolist()
        points, _ = outlook.again
        self._again = points.tolist()
        self._met_before = {
            pair: sorted(weeks) for pair, weeks in outlook.met.items() if pair[0] < pair[1]
        }
        self._social = {id(s): s.tolist() for s in outlook.social}
        self._missed = [m.tolist() if m.any() else None for m in outlook.missed]
        self._index = outlook.index.tolist()

    def merit(
        self, plan: Sequence[Sequence[Places]], turns: tuple[Sequence[int], Sequence[int]]
    ) -> tuple[Merit, list[Lessons]]:
        """What ``plan`` (week -> groups) comes to, and the lessons everybody would have.

        ``turns``: sit-outs and trios had before, less those expected, in hundredths.
        """
        had = self.outlook.goals.done.tolist()
        learned = self._learned_before.tolist()
        last: dict[Places, int] = {}
        counts = [0] * 6
        worth = 0
        sits, trios = list(turns[0]), list(turns[1])
        lessons: list[Lessons] = []
        for week, groups in enumerate(plan):
            placed: set[int] = set()
            mine: Lessons = {}
            for group in groups:
                placed.update(group)
                worth += self._lessons(group, had, learned, mine)
                worth += self._meeting(week, group, last, counts)
                if len(group) > 2:
                    counts[1] += 1
                    counts[3] += sum(trios[p] for p in group)
                    for p in group:
                        trios[p] += 100
            for learner, (goal, quality) in mine.items():
                after = had[goal] + quality
                factor = self._factor[goal]
                learned[learner] += factor * self._served[after] // 10
                learned[learner] -= factor * self._served[had[goal]] // 10
                had[goal] = after
            for p in np.flatnonzero(self.outlook.there[week]).tolist():
                if p not in placed:
                    counts[0] += 1
                    counts[2] += sits[p]
                    sits[p] += 100
            now = self._index[week]
            last.update((pair, now) for g in groups for pair in combinations(g, 2))
            lessons.append(mine)
        out, trio, sit, turn, recent, older = counts
        return Merit(out, trio, sit, turn, recent, older, -worth), lessons

    def _lessons(self, group: Places, had: list[int], learned: list[int], mine: Lessons) -> int:
        """Learning and two ways; the lessons go to ``mine``."""
        best = []
        for learner in group:
            top, chosen = 0, None
            for teacher in group:
                if teacher == learner:
                    continue
                for goal, factor, quality in self._goals_of[learner]:
                    if quality[teacher]:
                        before = had[goal]
                        after = self._served[before + quality[teacher]]
                        gain = factor * (after - self._served[before]) // 10
                        if gain > top:
                            top, chosen = gain, (goal, quality[teacher])
            low, half = learned[learner], self._half[learner]
            more: int = (min(low + top, half) - min(low, half)) // CATCH_UP
            best.append(top + more)
            if chosen:
                mine[learner] = chosen
        total = sum(best)
        if len(group) == 2:
            return self._learning * total // 2 + self._two_way * 3 * min(best) // 10
        smaller = total - max(best) if min(best) else 0
        return self._learning * total // 2 + self._two_way * 9 * smaller // 40

    def _meeting(self, week: int, group: Places, last: dict[Places, int], counts: list[int]) -> int:
        """Points of meeting; repeats go to ``counts``."""
        social, missed = self._social[id(self.outlook.social[week])], self._missed[week]
        now = self._index[week]
        points = 0
        for i, j in combinations(group, 2):
            points += social[i][j]
            before = last.get((i, j), NEVER)
            if missed and before == NEVER:
                points += missed[i][j]
            if (i, j) in self._met_before:
                earlier = [w for w in self._met_before[i, j] if w < now]
                before = max(before, earlier[-1] if earlier else NEVER)
            gap = min(now - before, len(self._again) - 1)
            points += self._again[gap]
            if gap < len(self._again) - 1:
                counts[5] += 1
                counts[4] += RECENT_UNITS[gap] if gap < len(RECENT_UNITS) else 0
        return points if len(group) == 2 else points // 2
