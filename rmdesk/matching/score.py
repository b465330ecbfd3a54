"""What a group is worth to the people in it, part by part, in whole points.

What i can learn from j at one meeting is the best of i's open goals g that j can show:

    lesson(i, j) = max over g of  priority * (served(x + q) - served(x)) / 10     (0 to 600)
        q          = 0, 6, 9, 10, 9, 9 for j's level less i's present level of 0..5: a slightly
                     better teacher already helps, and a master is not better than a good one
        x          = the sum of q over the lessons i has had in that skill already
        served(y)  = 40 a point up to 10, 20 up to 20, 10 up to 30, then 1: the first lesson
                     counts most; what has been shown three times is still a reason to meet,
                     but hardly one to choose
        priority   = 4, 7, 10 for wishes 1..3

and half as much more as far as i has not yet had half of what all open goals could give (70
points of priority each): who has learned least so far comes first.

The worth of a pair, each part times how much it matters to the owner (0, 1, 2 or 4):

    learning                (lesson(i, j) + lesson(j, i)) / 2
    two_way                 3/10 of the smaller of the two lessons: one-sided pairs lose
    new_faces               40 where they have not met within a year
    met_lately              -3 for each week by which their last meeting is nearer than 26, and
                            -30 more for each by which it is nearer than 6, times how much new
                            faces matter
    newcomer_meets_veteran  30          departments_mix   25
    shared_interests        10 for each topic both like, at most 3
    prefer_together         50          missed_first      60
    apart_from_manager     -60 where one reports to the other

In a trio each person takes the better of two lessons, two_way counts the two smaller of the
three, and every other part is half the sum over its three pairs. Divisions round down.
The smaller lesson is used rather than a product: it is additive, so one week stays a
matching problem, and it can be explained.

A second meeting is so worth less than the first three times over: its lesson counts half, the
new face is gone, and met_lately takes the more away the sooner it comes. What a season is worth
is the sum of all this over its rounds, each seen with those before it as its history.

Above worth, in ranks of their own (tiers.py), stand the costs of meeting again: one unit for
each pair that met within a year, and a rank higher 4, 2 or 1 for the last three weeks. So a
repeat that could be avoided, where another round places as many people in as few trios, is
never chosen, whatever it would be worth.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from rmdesk.domain.company import Company, PairKey
from rmdesk.domain.people import PersonId, Tenure, fold
from rmdesk.domain.rounds import Lesson
from rmdesk.domain.skills import LearningGoal
from rmdesk.domain.weeks import Week

from .memory import QUALITY, RECENT_WEEKS, Memory

Ints: TypeAlias = NDArray[np.int64]

PRIORITY = {1: 4, 2: 7, 3: 10}
SERVED_STEPS = ((10, 40), (10, 20), (10, 10))
SERVED_AFTER = 1
CATCH_UP = 2
BLOCK = 500_000
NEW_FACES, NEWCOMER_VETERAN, DEPARTMENTS = 40, 30, 25
INTEREST, MOST_INTERESTS = 10, 3
TOGETHER, MISSED, MANAGER = 50, 60, -60

MEMORY_WEEKS = 52
LATELY_WEEKS, LATELY = 26, 3
NEAR_WEEKS, NEAR = 6, 30
RECENT_UNITS = (0, 4, 2, 1)

MEETING_PARTS = (
    "new_faces",
    "met_lately",
    "newcomer_meets_veteran",
    "departments_mix",
    "shared_interests",
    "prefer_together",
    "missed_first",
    "apart_from_manager",
)
WORTH_PARTS = frozenset({"learning", "two_way", *MEETING_PARTS})
"""The parts of a group's value that are points; all others are ranks above them."""


def served(points: Ints | int) -> Ints:
    """What so many points of lessons in one skill are worth, before the wish's priority."""
    rest = np.asarray(points, dtype=np.int64)
    total = np.zeros_like(rest)
    for width, slope in SERVED_STEPS:
        step = np.minimum(rest, width)
        total += slope * step
        rest = rest - step
    return total + SERVED_AFTER * rest


def all_of(factor: Ints) -> Ints:
    """What a wish of this priority gives when it is served in full."""
    whole: Ints = factor * sum(width * slope for width, slope in SERVED_STEPS) // 10
    return whole


def caught_up(gain: Ints, learned: Ints, possible: Ints) -> Ints:
    """``gain``, and half as much more of what of it falls into the first half of ``possible``."""
    half = possible // 2
    low = np.minimum(learned + gain, half) - np.minimum(learned, half)
    more: Ints = gain + low // CATCH_UP
    return more


def too_soon(gap: int) -> int:
    """What meeting again after ``gap`` weeks takes away, before how much new faces matter."""
    return LATELY * max(0, LATELY_WEEKS - gap) + NEAR * max(0, NEAR_WEEKS - gap)


@dataclass(frozen=True, slots=True)
class Worth:
    """A group's parts in whole points, its lessons (at most one a learner) and topics."""

    parts: dict[str, int]
    lessons: tuple[Lesson, ...]
    topics: tuple[str, ...]

    @property
    def points(self) -> int:
        return sum(self.parts.values())


@dataclass(frozen=True)
class Scorer:
    """Scores groups of one company in one week, seen from ``memory``.

    All tables are square, one row and column a person in the order of ``people``.
    """

    company: Company
    week: Week
    memory: Memory
    people: tuple[PersonId, ...]

    @cached_property
    def place(self) -> dict[PersonId, int]:
        return {person: at for at, person in enumerate(self.people)}

    @cached_property
    def _lessons(self) -> tuple[Ints, NDArray[np.int32]]:
        """[learner, teacher] -> value of the best lesson, and the number of its goal + 1.

        Among goals of equal value the first by the skill's name wins.
        """
        size = len(self.people)
        value = np.zeros((size, size), np.int64)
        which = np.zeros((size, size), np.int32)
        learned, possible = np.zeros(size, np.int64), np.zeros(size, np.int64)
        for first, last in self._blocks():
            goals = self._goals[first:last]
            learner = np.array([at for at, _ in goals], np.int64)
            factor = np.array([PRIORITY[g.priority] for _, g in goals], np.int64)
            present = np.array([g.present_level for _, g in goals], np.int64)
            had = self.memory.served
            before = np.array([had[g.person, g.skill] for _, g in goals], np.int64)
            level = self._levels[[self._skill_row[g.skill] for _, g in goals]]
            quality = QUALITY_TABLE[np.clip(level - present[:, None], 0, 5)]
            quality[np.arange(len(goals)), learner] = 0
            after = served(np.arange(int(before.max()) + 11))
            gain = factor[:, None] * (after[before[:, None] + quality] - after[before][:, None])
            key = gain // 10 * len(goals) + np.arange(len(goals) - 1, -1, -1)[:, None]
            rows, starts = np.unique(learner, return_index=True)
            best = np.maximum.reduceat(key, starts, axis=0)
            value[rows] = best // len(goals)
            number = first + len(goals) - best % len(goals)
            which[rows] = np.where(value[rows] > 0, number, 0)
            can = quality.any(axis=1)
            np.add.at(learned, learner, can * (factor * after[before] // 10))
            np.add.at(possible, learner, can * all_of(factor))
        return caught_up(value, learned[:, None], possible[:, None]), which

    def _blocks(self) -> Iterator[tuple[int, int]]:
        """Ranges of goals, all of one learner's in one, of not too many people each."""
        goals, most = self._goals, max(1, BLOCK // max(1, len(self.people)))
        first = 0
        while first < len(goals):
            last = min(len(goals), first + most)
            while last < len(goals) and goals[last][0] == goals[last - 1][0]:
                last += 1
            yield first, last
            first = last

    @cached_property
    def _skill_row(self) -> dict[int, int]:
        """Skill -> its row in ``_levels``."""
        return {s: n for n, s in enumerate(sorted({s.skill for s in self.company.strengths}))}

    @cached_property
    def _levels(self) -> Ints:
        """[skill, person] -> level, 0 where they cannot show it."""
        table = np.zeros((len(self._skill_row), len(self.people)), np.int64)
        for strength in self.company.strengths:
            at = self.place.get(strength.person)
            if at is not None:
                table[self._skill_row[strength.skill], at] = strength.level
        return table

    @cached_property
    def _goals(self) -> list[tuple[int, LearningGoal]]:
        """(place of the learner, goal) for every open goal that somebody has a strength for."""
        return [
            (at, goal)
            for at, person in enumerate(self.people)
            for goal in self.company.open_goals_of.get(person, ())
            if goal.skill in self._skill_row
        ]

    @cached_property
    def lessons(self) -> Ints:
        """[learner, teacher] -> value of the best lesson."""
        return self._lessons[0]

    @cached_property
    def meeting(self) -> NDArray[np.int32]:
        """[part, i, j] -> points of MEETING_PARTS."""
        company, matter = self.company, self.company.programme.weights
        size = len(self.people)
        points = np.zeros((len(MEETING_PARTS), size, size), np.int32)
        people = [company.person[p] for p in self.people]
        tenures = [p.tenure(self.week.monday) for p in people]
        new = np.array([t is Tenure.NEWCOMER for t in tenures], bool)
        old = np.array([t is Tenure.VETERAN for t in tenures], bool)
        department = _codes([p.department for p in people])
        known = department >= 0
        points[0] = NEW_FACES * matter.new_faces * (self.older == 0)
        points[1] = -matter.new_faces * self._met[2]
        points[2] = (np.outer(new, old) | np.outer(old, new)) * (
            NEWCOMER_VETERAN * matter.newcomer_meets_veteran
        )
        mixed = (department[:, None] != department) & known[:, None] & known
        points[3] = mixed * (DEPARTMENTS * matter.departments_mix)
        shared = np.minimum(self._shared_interests(), MOST_INTERESTS)
        points[4] = shared * (INTEREST * matter.shared_interests)
        for part, pairs, amount in (
            (5, company.preferred, TOGETHER * matter.prefer_together),
            (6, self.memory.missed, MISSED * matter.missed_first),
            (7, company.managed, MANAGER * matter.apart_from_manager),
        ):
            for pair in pairs:
                self._mark(points[part], pair, amount)
        return points

    def _shared_interests(self) -> Ints:
        topics = sorted({key for p in self.people for key in self.company.interests_of.get(p, ())})
        column = {topic: at for at, topic in enumerate(topics)}
        likes = np.zeros((len(self.people), len(topics)), np.int64)
        for at, person in enumerate(self.people):
            for key in self.company.interests_of.get(person, ()):
                likes[at, column[key]] = 1
        return likes @ likes.T

    def _mark(self, table: NDArray[Any], pair: PairKey, amount: int) -> None:
        a, b = (self.place.get(p) for p in pair)
        if a is not None and b is not None:
            table[a, b] = table[b, a] = amount

    @cached_property
    def _met(self) -> tuple[Ints, Ints, Ints]:
        """[i, j] -> units of older and of recent repeats, and points for meeting so soon again."""
        tables = np.zeros((3, len(self.people), len(self.people)), np.int64)
        now, place = self.week.index, self.place
        index = {w: w.index for w in {w for weeks in self.memory.met.values() for w in weeks}}
        first, second, units = [], [], []
        for (a, b), weeks in self.memory.met.items():
            gaps = [g for w in weeks if (g := abs(now - index[w])) <= MEMORY_WEEKS]
            if gaps and a in place and b in place:
                first.append(place[a])
                second.append(place[b])
                recent = sum(RECENT_UNITS[g] for g in gaps if g <= RECENT_WEEKS)
                units.append((1, recent, too_soon(min(gaps))))
        if units:
            tables[:, first, second] = tables[:, second, first] = np.array(units, np.int64).T
        older, recent_units, lately = tables
        return older, recent_units, lately

    @property
    def older(self) -> Ints:
        """[i, j] -> 1 unit for having met within a year."""
        return self._met[0]

    @property
    def recent(self) -> Ints:
        """[i, j] -> units: 4, 2, 1 for having met 1, 2, 3 weeks away."""
        return self._met[1]

    @cached_property
    def learning(self) -> Ints:
        return self.company.programme.weights.learning * (self.lessons + self.lessons.T) // 2

    @cached_property
    def two_way(self) -> Ints:
        weight = self.company.programme.weights.two_way
        return weight * 3 * np.minimum(self.lessons, self.lessons.T) // 10

    @cached_property
    def worth(self) -> Ints:
        """[i, j] -> what the pair is worth."""
        total: Ints = self.learning + self.two_way
        for part in self.meeting:
            total += part
        return total

    def pair(self, a: PersonId, b: PersonId) -> Worth:
        """The worth of two people meeting."""
        return self.pairs([(a, b)])[0]

    def pairs(self, pairs: Sequence[PairKey]) -> list[Worth]:
        """The worth of each of many pairs."""
        places = [(self.place[a], self.place[b]) for a, b in pairs]
        i, j = np.array(places, np.int64).T
        points = [*self.meeting[:, i, j], self.learning[i, j], self.two_way[i, j]]
        names = (*MEETING_PARTS, "learning", "two_way")
        amounts = zip(*(p.tolist() for p in points), strict=True)
        found = []
        for (a, b), (x, y), mine in zip(pairs, places, amounts, strict=True):
            lessons = (self._lesson(x, y), self._lesson(y, x))
            parts = dict(zip(names, mine, strict=True))
            found.append(Worth(parts, tuple(x for x in lessons if x), self.topics(a, b)))
        return found

    def trio(self, people: tuple[PersonId, ...]) -> Worth:
        """The worth of three people meeting."""
        i, j, k = (self.place[p] for p in people)
        index = np.array([[i], [j], [k]])
        learning, two_way, meeting = self.trio_parts(*index)
        parts = {name: int(meeting[n, 0]) for n, name in enumerate(MEETING_PARTS)}
        parts["learning"], parts["two_way"] = int(learning[0]), int(two_way[0])
        lessons = []
        for learner, others in ((i, (j, k)), (j, (i, k)), (k, (i, j))):
            teacher = max(others, key=lambda t: (self.lessons[learner, t], -t))
            lesson = self._lesson(learner, teacher)
            if lesson:
                lessons.append(lesson)
        return Worth(parts, tuple(lessons), self.topics(*people))

    def trio_parts(self, i: Ints, j: Ints, k: Ints) -> tuple[Ints, Ints, Ints]:
        """Learning, two_way and [part] meeting points of many trios at once."""
        value, matter = self.lessons, self.company.programme.weights
        total, smaller = trio_lessons(value, i, j, k)
        meeting = (self.meeting[:, i, j] + self.meeting[:, i, k] + self.meeting[:, j, k]) // 2
        return matter.learning * total // 2, matter.two_way * 9 * smaller // 40, meeting

    def _lesson(self, learner: int, teacher: int) -> Lesson | None:
        number = int(self._lessons[1][learner, teacher])
        if not number:
            return None
        goal = self._goals[number - 1][1]
        who = self.people[teacher]
        return Lesson(
            teacher=who,
            learner=goal.person,
            skill=goal.skill,
            teacher_level=self.company.strengths_of[who][goal.skill],
            learner_level=goal.present_level,
            value=int(self.lessons[learner, teacher]),
        )

    def topics(self, *people: PersonId) -> tuple[str, ...]:
        """What all of them like to talk about, as the first of them writes it."""
        mine, *others = (self.company.interests_of.get(p, {}) for p in people)
        common = set(mine).intersection(*others)
        return tuple(mine[key] for key in sorted(common))

    def met_within_memory(self, pair: PairKey) -> list[Week]:
        """The weeks, within a year of this one, in which the two met."""
        weeks = self.memory.met.get(pair, ())
        return [w for w in weeks if abs(self.week - w) <= MEMORY_WEEKS]

    def recent_units(self, pair: PairKey) -> int:
        """``recent`` by people's ids."""
        return int(self.recent[self.place[pair[0]], self.place[pair[1]]])


QUALITY_TABLE = np.array(QUALITY, np.int64)


def trio_lessons(lessons: Ints, i: Ints, j: Ints, k: Ints) -> tuple[Ints, Ints]:
    """Of many trios: the sum of each person's better lesson, and of the two smaller of those
    three, 0 where somebody learns nothing. ``lessons``: [learner, teacher] -> value."""
    best = np.stack(
        [
            np.maximum(lessons[i, j], lessons[i, k]),
            np.maximum(lessons[j, i], lessons[j, k]),
            np.maximum(lessons[k, i], lessons[k, j]),
        ]
    )
    total: Ints = best.sum(axis=0)
    return total, np.where(best.min(axis=0) > 0, total - best.max(axis=0), 0)


def _codes(texts: list[str]) -> Ints:
    """One number for each different text, -1 for an empty one."""
    numbers: dict[str, int] = {"": -1}
    return np.array([numbers.setdefault(fold(t), len(numbers) - 1) for t in texts], np.int64)
