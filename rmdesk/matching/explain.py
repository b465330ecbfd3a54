"""Why this pair, and why not that one: as data, and in words (``reasons.py``)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from rmdesk.domain.company import Company, PairKey
from rmdesk.domain.people import PersonId
from rmdesk.domain.rounds import Lesson, Reason
from rmdesk.domain.rules import pair_key
from rmdesk.domain.text import Text
from rmdesk.domain.weeks import Week

from .reasons import words

if TYPE_CHECKING:
    from .problem import GroupKey, Valued, WeekProblem


def lesson_words(company: Company, lesson: Lesson) -> Text:
    """ "Ana can show Ben: bookkeeping"."""
    names = company.person[lesson.teacher].label, company.person[lesson.learner].label
    about = (*names, company.skill[lesson.skill].name)
    return words(Reason(code="lesson", about=about))


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """What is to be said about two people in one week.

    ``together`` in the best round; ``allowed`` to meet at all, and ``why_not`` where not.
    ``speaks_for`` and ``speaks_against`` are about the two; ``consequences`` about the
    whole round if they were paired in spite of all; ``needs`` says what would have to change
    for them to meet. ``points`` is the pair's worth and
    ``points_lost`` what the round's worth would lose.
    """

    people: tuple[PersonId, PersonId]
    week: Week
    together: bool
    allowed: bool
    why_not: Reason | None
    lessons: tuple[Lesson, ...]
    speaks_for: tuple[Reason, ...]
    speaks_against: tuple[Reason, ...]
    consequences: tuple[Reason, ...]
    points: int
    points_lost: int
    needs: tuple[Reason, ...] = ()


def explain(
    problem: WeekProblem, groups: Sequence[GroupKey], a: PersonId, b: PersonId
) -> Explanation:
    """Explain why ``a`` and ``b`` are, or are not, together in ``groups``."""
    pair = pair_key(a, b)
    together = any(a in g and b in g for g in groups)
    why_not = _why_not(problem, pair)
    worth = problem.scorer.pair(*pair)
    consequences: tuple[Reason, ...] = ()
    lost = 0
    if together:
        consequences = (Reason(code="best"),)
    elif why_not is None:
        consequences, lost = _consequences(problem, groups, pair)
    return Explanation(
        people=pair,
        week=problem.week,
        together=together,
        allowed=why_not is None or together,
        why_not=None if together else why_not,
        lessons=worth.lessons,
        speaks_for=_speaks_for(problem, pair),
        speaks_against=_speaks_against(problem, pair),
        consequences=consequences,
        points=worth.points,
        points_lost=lost,
        needs=() if together else _needs(problem, pair, why_not),
    )


def _needs(problem: WeekProblem, pair: PairKey, why_not: Reason | None) -> tuple[Reason, ...]:
    """What would have to change for the two to meet: every rule between them, not the first."""
    company, place = problem.company, problem.place
    if why_not is None:
        return (Reason(code="need_lock"),)
    away = [p for p in pair if p not in place]
    found = [Reason(code="need_there", about=(company.person[p].label,)) for p in away]
    held = [problem.held[p] for p in pair if p in problem.held]
    for group in dict.fromkeys(held):
        names = tuple(company.person[p].label for p in group)
        found.append(Reason(code="need_unlock", about=names))
    if pair in company.never:
        found.append(Reason(code="need_rule_lifted"))
    if not away and not problem.presence[pair[0]].shares_time_with(problem.presence[pair[1]]):
        found.append(_common_time(problem, pair))
    found += [
        Reason(code="need_cover", about=(rule.value,))
        for rule in company.covers
        if sum(rule.counts(company.person[p]) for p in pair) > rule.at_most
    ]
    return tuple(found)


def _common_time(problem: WeekProblem, pair: PairKey) -> Reason:
    """The slots that one of them can use, and the other might."""
    either = problem.presence[pair[0]].slots | problem.presence[pair[1]].slots
    if not either:
        return Reason(code="need_day")
    slots = sorted((problem.company.slot[s] for s in either), key=lambda s: (s.weekday, s.start))
    return Reason(code="need_time", about=tuple(dict.fromkeys(s.name for s in slots)))


def _why_not(problem: WeekProblem, pair: tuple[PersonId, PersonId]) -> Reason | None:
    company = problem.company
    for person in pair:
        seen = problem.presence.get(person)
        if seen is None or seen.why_not is not None:
            why = words(seen.why_not) if seen and seen.why_not else Text("archived")
            return Reason(code="away", about=(company.person[person].label, why))
    return problem.why_not(*pair)


def _speaks_for(problem: WeekProblem, pair: tuple[PersonId, PersonId]) -> tuple[Reason, ...]:
    worth = problem.scorer.pair(*pair)
    found = [
        Reason(code=code)
        for code in (
            "new_faces",
            "newcomer_meets_veteran",
            "departments_mix",
            "prefer_together",
            "missed_first",
        )
        if worth.parts[code] > 0
    ]
    if worth.topics:
        found.insert(0, Reason(code="topics", about=worth.topics))
    return tuple(found)


def _speaks_against(problem: WeekProblem, pair: tuple[PersonId, PersonId]) -> tuple[Reason, ...]:
    company, scorer = problem.company, problem.scorer
    found = []
    weeks = scorer.met_within_memory(pair)
    if weeks:
        gap = min(abs(problem.week - w) for w in weeks)
        code = "recent_repeat" if scorer.recent_units(pair) else "older_repeat"
        found.append(
            Reason(code="recent_repeat_one") if gap == 1 else Reason(code=code, about=(str(gap),))
        )
    learners = {x.learner for x in scorer.pair(*pair).lessons}
    idle = [p for p in pair if p not in learners]
    if len(idle) == 2:
        found.append(Reason(code="no_way"))
    elif idle:
        found.append(Reason(code="one_way", about=(company.person[idle[0]].label,)))
    if pair in company.managed:
        found.append(Reason(code="apart_from_manager"))
    return tuple(found)


def _consequences(
    problem: WeekProblem, groups: Sequence[GroupKey], pair: GroupKey
) -> tuple[tuple[Reason, ...], int]:
    """What the best round with ``pair`` in it has worse than ``groups``."""
    # Words alone are wanted far oftener than this, and must not wait for the solvers.
    from .problem import make_problem
    from .week import best_groups

    forced = make_problem(
        problem.company, problem.week, seed=problem.seed, locked=(*problem.locked, pair)
    )
    _, others = best_groups(forced)
    instead = [*problem.locked, pair, *others]
    now, then = _Tally.of(problem, groups), _Tally.of(problem, instead)
    found = []
    more = then.left_out - now.left_out
    if more == 1:
        found.append(Reason(code="left_out_one"))
    elif more > 1:
        found.append(Reason(code="left_out_more", about=(str(more),)))
    if then.trios > now.trios:
        found.append(Reason(code="more_trios"))
    if then.recent > now.recent:
        found.append(Reason(code="more_repeats"))
    lost = now.points - then.points
    percent = round(100 * lost / now.points) if now.points > 0 else 0
    if percent > 0:
        found.append(Reason(code="cost", about=(str(percent),)))
    elif not found:
        found.append(Reason(code="cost_small"))
    return tuple(found), lost


@dataclass(frozen=True, slots=True)
class _Tally:
    """A round's counts, comparable between problems with other locks."""

    left_out: int
    trios: int
    recent: int
    points: int

    @classmethod
    def of(cls, problem: WeekProblem, groups: Sequence[GroupKey]) -> _Tally:
        placed = sum(len(g) for g in groups)
        pairs = [pair_key(a, b) for g in groups for a, b in combinations(g, 2)]
        valued: list[Valued | None] = [problem.value_of(g) for g in groups]
        return cls(
            left_out=len(problem.order) - placed,
            trios=sum(len(g) > 2 for g in groups),
            recent=sum(map(problem.scorer.recent_units, pairs)),
            points=sum(v.worth.points for v in valued if v),
        )
