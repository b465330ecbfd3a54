"""Half a year of lunches in five firms, paired as others pair and as RMDesk does, in one run.

All policies are judged alike: every week lived with those before as its history.

random           a shuffle, the last one joins a pair
no repeats       shuffles until nobody meets again within twelve weeks, the best of fifty
greedy           the best pair first, then the best of those left, with the memory RMDesk has
optimum          the best round of each week by the same worth, without any memory
RMDesk           `suggest`, week after week
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Callable
from itertools import combinations
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from dataclasses import replace

from rmdesk.domain.company import Company
from rmdesk.domain.people import Tenure
from rmdesk.domain.rounds import Round
from rmdesk.domain.rules import pair_key
from rmdesk.matching.ceiling import season_ceiling
from rmdesk.matching.problem import GroupKey, WeekProblem, make_problem
from rmdesk.matching.week import suggest, to_round
from tests.matching.companies import WEEK, remembering
from tests.matching.firms import KINDS, firm

WEEKS = 26
Policy = Callable[[WeekProblem, Random], list[GroupKey]]


def in_pairs(people: list[int]) -> list[GroupKey]:
    groups = [tuple(sorted(people[i : i + 2])) for i in range(0, len(people) - 1, 2)]
    if len(people) % 2 and groups:
        groups[-1] = tuple(sorted((*groups[-1], people[-1])))
    return groups


def shuffled(problem: WeekProblem, random: Random) -> list[GroupKey]:
    people = sorted(problem.order)
    random.shuffle(people)
    return in_pairs(people)


def no_repeats(problem: WeekProblem, random: Random) -> list[GroupKey]:
    def repeats(groups: list[GroupKey]) -> int:
        met = problem.scorer.memory.met
        return sum(
            any(problem.week - w <= 12 for w in met.get(pair_key(a, b), ()))
            for g in groups
            for a, b in combinations(g, 2)
        )

    return min((shuffled(problem, random) for _ in range(50)), key=repeats)


def greedy(problem: WeekProblem, _: Random) -> list[GroupKey]:
    valued = sorted(
        (v for p in problem.pairs if (v := problem.value_of(p))), key=lambda v: (-v.value, v.people)
    )
    used: set[int] = set()
    groups: list[GroupKey] = []
    for v in valued:
        if not used & set(v.people):
            groups.append(v.people)
            used.update(v.people)
    left = [p for p in problem.order if p not in used]
    if left and groups:
        groups[-1] = tuple(sorted((*groups[-1], left[0])))
    return groups


def optimum(problem: WeekProblem, _: Random) -> list[GroupKey]:
    forgetful = replace(problem.company, history=())
    return [g.people for g in suggest(forgetful, problem.week).groups]


def rmdesk(problem: WeekProblem, _: Random) -> list[GroupKey]:
    return [g.people for g in suggest(problem.company, problem.week).groups]


POLICIES: dict[str, Policy] = {
    "random": shuffled,
    "no repeats": no_repeats,
    "greedy": greedy,
    "optimum": optimum,
    "RMDesk": rmdesk,
}


def live(company: Company, policy: Policy, seed: int = 1) -> tuple[list[Round], float]:
    """The rounds of half a year, each valued as it was lived, and the seconds a round took."""
    random = Random(seed)
    rounds, taken = [], 0.0
    for later in range(WEEKS):
        problem = make_problem(company, WEEK.shift(later))
        begin = time.perf_counter()
        groups = policy(problem, random)
        taken += time.perf_counter() - begin
        made = to_round(problem, [g for g in groups if problem.value_of(g)], {})
        rounds.append(made)
        company = remembering(company, made)
    return rounds, taken / WEEKS


def row(company: Company, rounds: list[Round], ceiling: int) -> str:
    groups = [g for r in rounds for g in r.groups]
    ranks = ("repeat", "trio", "turn", "overdue", "end", "show")
    worth = sum(a for g in groups for name, a in g.parts if not name.endswith(ranks))
    served = {(x.learner, x.skill) for g in groups for x in g.lessons}
    can = {(s.skill, s.level) for s in company.strengths}
    goals = [g for g in company.goals if any(k == g.skill and v > g.present_level for k, v in can)]
    two_way = sum(len({x.learner for x in g.lessons}) == len(g.people) for g in groups)
    last: dict[GroupKey, int] = {}
    repeats = soon = 0
    trios: Counter[int] = Counter({p.id: 0 for p in company.people})
    mixed = 0
    for week, made in enumerate(rounds):
        for g in made.groups:
            if len(g.people) > 2:
                trios.update(g.people)
            tenures = {company.person[p].tenure(made.week.monday) for p in g.people}
            mixed += {Tenure.NEWCOMER, Tenure.VETERAN} <= tenures
            for pair in combinations(g.people, 2):
                repeats += pair in last
                soon += pair in last and week - last[pair] <= 3
                last[pair] = week
    return (
        f"{100 * worth / ceiling:5.0f} %  {100 * len(served) / max(1, len(goals)):5.0f} %"
        f"  {100 * two_way / len(groups):5.0f} %  {repeats:6}  {soon:5}"
        f"  {max(trios.values()) - min(trios.values()):5}  {100 * mixed / len(groups):5.0f} %"
    )


def main() -> None:
    print(__doc__)
    head = "of ceiling  goals  2-way  repeats  <4 wk  trios  new+vet  s a round"
    print(f"{'':28}{head}")
    for kind in KINDS:
        company = firm(kind)
        weeks = tuple(WEEK.shift(n) for n in range(WEEKS))
        ceiling = season_ceiling(company, weeks, fresh_only=False)
        for name, policy in POLICIES.items():
            rounds, seconds = live(company, policy)
            print(
                f"{kind:17} {name:10} {row(company, rounds, ceiling)}  {seconds:8.3f}", flush=True
            )


if __name__ == "__main__":
    main()
