"""What a group is worth to the people in it, part by part, in whole points.

What i can learn from j at one meeting is the best of i's open goals g that j can show:

    lesson(i, j) = max over g of  quality(gap) * priority * freshness / 10    (0 to 400)
        gap        = j's level less i's present level in the skill
        quality    = 0, 6, 9, 10, 9, 9 for gaps 0..5: a slightly better teacher already
                     helps, and a master is not better than a good one
        priority   = 4, 7, 10 for wishes 1..3
        freshness  = 40, 20, 10 for a goal that was served 0, 1, 2 times, then 1: what has
                     been shown three times is still a reason to meet, but hardly one to choose

The worth of a pair, each part times how much it matters to the owner (0, 1, 2 or 4):

    learning                (lesson(i, j) + lesson(j, i)) / 2
    two_way                 3/10 of the smaller of the two lessons: one-sided pairs lose
    new_faces               40 where they have not met within a year
    newcomer_meets_veteran  30          departments_mix   25
    shared_interests        10 for each topic both like, at most 3
    prefer_together         50          missed_first      60
    apart_from_manager     -60 where one reports to the other

In a trio each person takes the better of two lessons, two_way counts the two smaller of the
three, and every other part is half the sum over its three pairs. Divisions round down.
The smaller lesson is used rather than a product: it is additive, so one week stays a
matching problem, and it can be explained.

Above worth, in ranks of their own (tiers.py), stand the costs of meeting again: so many
units for each pair that met within a year, more the nearer, and a rank higher within three
weeks. Two people who could show each other nothing count like two pairs that met eight weeks
ago (taking them apart makes two others): a new face comes before an old one only where
meeting makes sense.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from rmdesk.domain.company import Company, PairKey
from rmdesk.domain.people import PersonId, Tenure
from rmdesk.domain.rounds import Lesson
from rmdesk.domain.rules import pair_key
from rmdesk.domain.weeks import Week

from .memory import RECENT_WEEKS, Memory

QUALITY = (0, 6, 9, 10, 9, 9)
PRIORITY = {1: 4, 2: 7, 3: 10}
FRESHNESS = (40, 20, 10, 1)
NEW_FACES, NEWCOMER_VETERAN, DEPARTMENTS = 40, 30, 25
INTEREST, MOST_INTERESTS = 10, 3
TOGETHER, MISSED, MANAGER = 50, 60, -60

MEMORY_WEEKS = 52
RECENT_UNITS = (0, 4, 2, 1)
UNITS_PER_MEETING = 8
MOST_MEETINGS = 8
SENSELESS_UNITS = 2 * (UNITS_PER_MEETING + MEMORY_WEEKS - 8)
DEAD_END_PEOPLE = 6

MEETING_PARTS = (
    "new_faces",
    "newcomer_meets_veteran",
    "departments_mix",
    "shared_interests",
    "prefer_together",
    "missed_first",
    "apart_from_manager",
)


@dataclass(frozen=True, slots=True)
class Worth:
    """A group's parts in whole points, its lessons (at most one a learner) and topics."""

    parts: dict[str, int]
    lessons: tuple[Lesson, ...]
    topics: tuple[str, ...]

    @property
    def points(self) -> int:
        return sum(self.parts.values())


@dataclass(frozen=True, slots=True)
class PairFacts:
    """What is to be known of two people in one week, whatever group they are in.

    ``meeting`` holds the points of MEETING_PARTS; ``recent`` and ``older`` the units that
    meeting again costs.
    """

    lessons: tuple[Lesson, ...]
    meeting: tuple[int, ...]
    recent: int
    older: int


@dataclass(frozen=True, slots=True)
class Scorer:
    """Scores groups of one company in one week, seen from ``memory``."""

    company: Company
    week: Week
    memory: Memory
    _facts: dict[PairKey, PairFacts] = field(default_factory=dict, repr=False, compare=False)

    def facts(self, pair: PairKey) -> PairFacts:
        """The facts of a pair (smaller id first), worked out once."""
        known = self._facts.get(pair)
        if known is None:
            a, b = pair
            lessons = (self.lesson(a, b), self.lesson(b, a))
            known = self._facts[pair] = PairFacts(
                lessons=tuple(x for x in lessons if x),
                meeting=self._meeting(pair),
                recent=self._recent(pair),
                older=self._older(pair),
            )
        return known

    def lesson(self, learner: PersonId, teacher: PersonId) -> Lesson | None:
        """The best lesson ``teacher`` can give ``learner``; the first skill by name wins a tie."""
        levels = self.company.strengths_of.get(teacher)
        best: Lesson | None = None
        if not levels:
            return None
        for goal in self.company.open_goals_of.get(learner, ()):
            level = levels.get(goal.skill, 0)
            gap = level - goal.present_level
            served = self.memory.served[learner, goal.skill]
            if gap <= 0:
                continue
            fresh = FRESHNESS[min(served, len(FRESHNESS) - 1)]
            value = QUALITY[gap] * PRIORITY[goal.priority] * fresh // 10
            if best is None or value > best.value:
                best = Lesson(
                    teacher=teacher,
                    learner=learner,
                    skill=goal.skill,
                    teacher_level=level,
                    learner_level=goal.present_level,
                    value=value,
                )
        return best

    def pair(self, a: PersonId, b: PersonId) -> Worth:
        """The worth of two people meeting."""
        facts = self.facts(pair_key(a, b))
        matter = self.company.programme.weights
        values = [x.value for x in facts.lessons]
        parts = dict(zip(MEETING_PARTS, facts.meeting, strict=True))
        parts["learning"] = matter.learning * sum(values) // 2
        parts["two_way"] = matter.two_way * 3 * min(values) // 10 if len(values) == 2 else 0
        return Worth(parts, facts.lessons, self.topics(a, b))

    def trio(self, people: tuple[PersonId, ...]) -> Worth:
        """The worth of three people meeting."""
        lessons, learning, two_way, meeting = self._trio(people)
        parts = dict(zip(MEETING_PARTS, meeting, strict=True))
        parts.update(learning=learning, two_way=two_way)
        return Worth(parts, lessons, self.topics(*people))

    def trio_points(self, people: tuple[PersonId, ...]) -> tuple[int, bool]:
        """``trio(people).points``, and whether anybody can show anything; without the words."""
        lessons, learning, two_way, meeting = self._trio(people)
        return learning + two_way + sum(meeting), bool(lessons)

    def _trio(self, people: tuple[PersonId, ...]) -> tuple[tuple[Lesson, ...], int, int, list[int]]:
        """Lessons, the points for learning and two ways, and those of MEETING_PARTS."""
        a, b, c = people
        three = self.facts((a, b)), self.facts((a, c)), self.facts((b, c))
        best: dict[PersonId, Lesson] = {}
        for facts in three:
            for lesson in facts.lessons:
                known = best.get(lesson.learner)
                if known is None or lesson.value > known.value:
                    best[lesson.learner] = lesson
        matter = self.company.programme.weights
        values = sorted((x.value for x in best.values()), reverse=True)
        smaller = values[1] + values[2] if len(values) == 3 else 0
        meeting = [
            (x + y + z) // 2
            for x, y, z in zip(three[0].meeting, three[1].meeting, three[2].meeting, strict=True)
        ]
        lessons = tuple(best[p] for p in people if p in best)
        learning = matter.learning * sum(values) // 2
        return lessons, learning, matter.two_way * 9 * smaller // 40, meeting

    def topics(self, *people: PersonId) -> tuple[str, ...]:
        """What all of them like to talk about, as the first of them writes it."""
        mine, *others = (self.company.interests_of.get(p, {}) for p in people)
        common = set(mine).intersection(*others)
        return tuple(mine[key] for key in sorted(common))

    def _meeting(self, pair: PairKey) -> tuple[int, ...]:
        """The points of MEETING_PARTS, in that order."""
        company, matter = self.company, self.company.programme.weights
        first, second = (company.person[p] for p in pair)
        monday = self.week.monday
        tenures = {first.tenure(monday), second.tenure(monday)}
        departments = {first.department, second.department} - {""}
        shared = min(len(self.topics(*pair)), MOST_INTERESTS)
        return (
            NEW_FACES * matter.new_faces * (not self.met_within_memory(pair)),
            NEWCOMER_VETERAN
            * matter.newcomer_meets_veteran
            * (tenures == {Tenure.NEWCOMER, Tenure.VETERAN}),
            DEPARTMENTS * matter.departments_mix * (len(departments) == 2),
            INTEREST * shared * matter.shared_interests,
            TOGETHER * matter.prefer_together * (pair in company.preferred),
            MISSED * matter.missed_first * (pair in self.memory.missed),
            MANAGER * matter.apart_from_manager * (pair in company.managed),
        )

    def met_within_memory(self, pair: PairKey) -> list[Week]:
        """The weeks, within a year of this one, in which the two met."""
        weeks = self.memory.met.get(pair, ())
        return [w for w in weeks if abs(self.week - w) <= MEMORY_WEEKS]

    def _recent(self, pair: PairKey) -> int:
        """4, 2 or 1 units where the two last met 1, 2 or 3 weeks away, else 0."""
        weeks = self.memory.met.get(pair, ())
        return sum(
            RECENT_UNITS[gap] for w in weeks if 0 < (gap := abs(self.week - w)) <= RECENT_WEEKS
        )

    def _older(self, pair: PairKey) -> int:
        """Units for having met within a year: 8 for each time, and more the nearer the last."""
        weeks = self.met_within_memory(pair)
        if not weeks:
            return 0
        nearest = min(abs(self.week - w) for w in weeks)
        return UNITS_PER_MEETING * min(len(weeks), MOST_MEETINGS) + MEMORY_WEEKS - nearest

    def dead_end(self, pair: PairKey, present: int) -> int:
        """1 where, among at most six people, the two share no partner of the last weeks.

        Three such pairs after two rounds of six people leave two triangles, in which no
        fourth round without a repeat exists; any other choice leaves one.
        """
        if present > DEAD_END_PEOPLE:
            return 0
        first, second = (self.memory.recent_partners.get(p, frozenset()) for p in pair)
        return int(not first & second)
