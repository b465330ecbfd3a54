"""What a change by hand would mean, as data, before it is made."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from rmdesk.domain.errors import NotFound
from rmdesk.domain.people import PersonId
from rmdesk.domain.rounds import Reason, Round
from rmdesk.domain.rules import pair_key
from rmdesk.domain.weeks import Week
from rmdesk.matching.problem import GroupKey, WeekProblem, make_problem
from rmdesk.matching.week import best_groups

from .effects import Repeat, RoundScore, SwapEffect, SwapOption
from .session import Session


class SwapView:
    """Answers what-if questions about stored rounds; remembers the week last asked about."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: tuple[object, WeekProblem, Round] | None = None

    def options(self, week: Week, person: PersonId) -> tuple[SwapOption, ...]:
        """Everybody ``person`` could change places with, the best first, the forbidden last."""
        problem, made = self._load(week)
        own = made.group_of(person)
        others = [g for g in made.groups if g is not own]
        candidates = [p for g in others for p in g.people]
        if own:
            candidates += [s.person for s in made.sit_outs]
        valued = []
        for other in candidates:
            effect, value = _effect(problem, made, person, other)
            partners = _names(problem, _rest(made, other))
            name = problem.company.person[other].label
            option = SwapOption(person=other, name=name, partners=partners, effect=effect)
            valued.append((not effect.allowed, -value, name, option))
        return tuple(option for *_, option in sorted(valued, key=lambda v: v[:3]))

    def effect(self, week: Week, a: PersonId, b: PersonId) -> SwapEffect:
        """What swapping the two would mean."""
        problem, made = self._load(week)
        return _effect(problem, made, a, b)[0]

    def score(self, week: Week) -> RoundScore:
        """How near the stored round is to the best round of its week."""
        problem, made = self._load(week)
        if made.proven:
            return RoundScore(percent=100, proven=True)
        mine = [g.people for g in made.groups]
        _, best = best_groups(problem)
        points, ceiling = _points(problem, mine), _points(problem, best)
        percent = min(100, round(100 * points / ceiling)) if ceiling > 0 else 100
        return RoundScore(
            percent=percent,
            proven=False,
            more_left_out=_placed(best) - _placed(mine),
            more_trios=_trios(mine) - _trios(best),
            more_repeats=max(0, _recent(problem, mine) - _recent(problem, best)),
        )

    def _load(self, week: Week) -> tuple[WeekProblem, Round]:
        steps = self._session.database.steps()
        key = (week, self._session.clock.today, tuple((s.id, s.at, s.undone) for s in steps))
        if self._known and self._known[0] == key:
            return self._known[1], self._known[2]
        with self._session.database.reading() as unit:
            company = self._session.company(unit)
            made = unit.rounds.of_week(week)
        if made is None:
            raise NotFound("There is no round for {week} yet.", week=week)
        problem = make_problem(company, week, seed=made.seed)
        self._known = (key, problem, made)
        return problem, made


def _effect(problem: WeekProblem, made: Round, a: PersonId, b: PersonId) -> tuple[SwapEffect, int]:
    """The effect, and the change of the round's value, for sorting."""
    before = _groups_with(made, a, b)
    other = {a: b, b: a}
    after = [tuple(sorted(other.get(p, p) for p in g)) for g in before]
    for group in after:
        if problem.value_of(group) is None:
            return SwapEffect(why_not=_why_not(problem, group)), 0
    total = _points(problem, [g.people for g in made.groups])
    change = _points(problem, after) - _points(problem, before)
    learnt, learns = _learners(problem, before), _learners(problem, after)
    people = {p for g in after for p in g}
    moved = SwapEffect(
        percent=round(100 * change / total) if total > 0 else 0,
        repeats=_repeats(problem, before, after),
        idle=_names(problem, sorted((learnt - learns) & people)),
        helped=_names(problem, sorted((learns - learnt) & people)),
    )
    return moved, _value(problem, after) - _value(problem, before)


def _groups_with(made: Round, a: PersonId, b: PersonId) -> list[GroupKey]:
    first, second = made.group_of(a), made.group_of(b)
    return [g.people for g in (first, second) if g]


def _rest(made: Round, person: PersonId) -> list[PersonId]:
    group = made.group_of(person)
    return [p for p in group.people if p != person] if group else []


def _names(problem: WeekProblem, people: Iterable[PersonId]) -> tuple[str, ...]:
    return tuple(problem.company.person[p].label for p in people)


def _why_not(problem: WeekProblem, group: GroupKey) -> Reason:
    for person in group:
        seen = problem.presence.get(person)
        if seen is None or seen.why_not:
            return (seen.why_not if seen else None) or Reason(code="absent")
    for a, b in combinations(group, 2):
        why_not = problem.why_not(a, b)
        if why_not:
            return why_not
    return Reason(code="no_common_time")


def _points(problem: WeekProblem, groups: Iterable[GroupKey]) -> int:
    return sum(v.worth.points for g in groups if (v := problem.value_of(g)))


def _value(problem: WeekProblem, groups: Iterable[GroupKey]) -> int:
    return sum(v.value for g in groups if (v := problem.value_of(g)))


def _learners(problem: WeekProblem, groups: Iterable[GroupKey]) -> set[PersonId]:
    valued = (problem.value_of(g) for g in groups)
    return {x.learner for v in valued if v for x in v.worth.lessons}


def _repeats(
    problem: WeekProblem, before: Iterable[GroupKey], after: Iterable[GroupKey]
) -> tuple[Repeat, ...]:
    """The pairs that come together only by the change and have met within a year."""
    together = {pair_key(*p) for g in before for p in combinations(g, 2)}
    found = []
    for pair in (pair_key(*p) for g in after for p in combinations(g, 2)):
        weeks = [w for w in problem.scorer.met_within_memory(pair) if w < problem.week]
        if pair not in together and weeks:
            first, second = _names(problem, pair)
            found.append(Repeat(first=first, second=second, weeks=problem.week - max(weeks)))
    return tuple(found)


def _placed(groups: Iterable[GroupKey]) -> int:
    return sum(map(len, groups))


def _trios(groups: Iterable[GroupKey]) -> int:
    return sum(len(g) > 2 for g in groups)


def _recent(problem: WeekProblem, groups: Iterable[GroupKey]) -> int:
    pairs = [pair_key(*p) for g in groups for p in combinations(g, 2)]
    return sum(problem.scorer.recent_units(p) > 0 for p in pairs)
