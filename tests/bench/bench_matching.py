"""Half a year of lunches in seven firms, paired as others pair and as RMDesk does, in one run.

All are judged alike: every week lived with those before as its history, all by the same
worth (the formula of matching/score.py: a second lesson on the same topic teaches less, a
second meeting is no new face and costs the more the sooner it comes).

random      a shuffle, the last one joins a pair
no repeats  shuffles until nobody meets again within twelve weeks, the best of fifty
greedy      the best pair first, then the best of those left, with RMDesk's own values
stable      Irving's stable roommates on what each would learn, new faces first
no memory   the best round of each week by the same worth, without what was before
RMDesk      `suggest`, week after week
season      `plan`: all weeks at once, in the seconds given

value       worth, in hundredths of the proven ceiling for any plan that places as many
goals       learning goals that somebody can show, served at least once
2-way       groups in which everybody learns something
again       pairs that met once more; (+) of them avoidable: another round of that week,
            which places as many in as few trios, would have had fewer repeats
<4 wk       of them within three weeks
sit, trio   most turns to sit out, or in a trio, of one person less the least of another
benefit     spread of what each has learned out of what they could (Gini, in hundredths)
new+vet     groups in which a newcomer meets a veteran

    python3 installer/dev.py bench matching [firms ...]      the largest only when named
"""

from __future__ import annotations

import resource
import sys
import time
from collections import Counter
from itertools import combinations
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from rmdesk.domain.company import Company
from rmdesk.domain.people import Tenure
from rmdesk.domain.rounds import Round
from rmdesk.matching.ceiling import season_ceiling
from rmdesk.matching.outlook import Merit, Outlook
from rmdesk.matching.problem import GroupKey, make_problem
from rmdesk.matching.score import PRIORITY, QUALITY_TABLE, served
from rmdesk.matching.season import plan_season, points
from rmdesk.matching.week import suggest, to_round
from tests.bench.policies import POLICIES, Policy
from tests.matching.companies import WEEK, remembering
from tests.matching.firms import KINDS, firm

WEEKS = 26
SECONDS = {9: 20, 14: 20, 38: 20, 60: 20, 180: 40, 500: 60, 2000: 120}
NO_STABLE = 600  # people; Irving's lists in plain Python take minutes a week beyond


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


def avoidable(company: Company, rounds: list[Round]) -> int:
    """Repeats beyond what the best round of that week, with the same history, needs."""
    total = 0
    for made in rounds:
        mine = _repeats(company, made)
        if mine:
            least = _repeats(company, suggest(company, made.week))
            total += max(0, mine - least)
        company = remembering(company, made)
    return total


def _repeats(company: Company, made: Round) -> int:
    met = make_problem(company, made.week).scorer.memory.met
    return sum(pair in met for g in made.groups for pair in combinations(g.people, 2))


def row(company: Company, outlook: Outlook, rounds: list[Round], ceiling: int) -> str:
    groups = [g for r in rounds for g in r.groups]
    served = {(x.learner, x.skill) for g in groups for x in g.lessons}
    goals = outlook.goals
    two_way = sum(len({x.learner for x in g.lessons}) == len(g.people) for g in groups)
    last: dict[GroupKey, int] = {}
    repeats = soon = mixed = 0
    trios: Counter[int] = Counter({p.id: 0 for p in company.people})
    sits = trios.copy()
    for week, made in enumerate(rounds):
        sits.update(s.person for s in made.sit_outs)
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
        f"{100 * sum(map(points, rounds)) / ceiling:6.1f}"
        f" {100 * len(served) / max(1, len(goals.learner)):5.0f}"
        f" {100 * two_way / len(groups):5.0f}"
        f" {repeats:5} (+{avoidable(company, rounds)})".ljust(34)
        + f" {soon:5} {_spread(sits):3} {_spread(trios):4}"
        f" {100 * _gini(company, rounds):7.1f} {100 * mixed / len(groups):7.0f}"
    )


def _spread(turns: Counter[int]) -> int:
    return max(turns.values()) - min(turns.values())


def _gini(company: Company, rounds: list[Round]) -> float:
    """Spread of what each has learned, as a share of all their goals could give."""
    had: Counter[tuple[int, int]] = Counter()
    for made in rounds:
        for g in made.groups:
            for x in g.lessons:
                had[x.learner, x.skill] += int(QUALITY_TABLE[x.teacher_level - x.learner_level])
    learned, possible = Counter[int](), Counter[int]()
    can = {(s.skill, s.level) for s in company.strengths}
    for goal in company.goals:
        if any(skill == goal.skill and level > goal.present_level for skill, level in can):
            most = min(30, had[goal.person, goal.skill])
            learned[goal.person] += PRIORITY[goal.priority] * int(served(most)) // 10
            possible[goal.person] += 70 * PRIORITY[goal.priority]
    share = sorted(learned[p] / most for p, most in possible.items())
    count, total = len(share), sum(share)
    if not total:
        return 0.0
    return sum((2 * n - count + 1) * s for n, s in enumerate(share)) / (count * total)


def megabytes() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def firms() -> list[str]:
    named = [k for k in KINDS if any(n in k for n in sys.argv[1:])]
    return named or [k for k in KINDS if not k.endswith("2000")]


def main() -> None:
    print(__doc__)
    head = " value goals 2-way   again        <4 wk sit trio benefit new+vet  s/round   MB"
    print(f"{'':28}{head}")
    for kind in firms():
        company = firm(kind)
        size = len(company.people)
        weeks = tuple(WEEK.shift(n) for n in range(WEEKS))
        outlook = Outlook(company, weeks)
        trios = WEEKS * (size % 2)
        ceiling = season_ceiling(outlook, Merit(0, trios, 0, 0, 0, 0, 0), repeats=False)
        for name, policy in POLICIES.items():
            if name == "stable" and size > NO_STABLE:
                continue
            rounds, seconds = live(company, policy)
            told = row(company, outlook, rounds, ceiling)
            print(f"{kind:17} {name:10} {told} {seconds:8.3f} {megabytes():5}", flush=True)
        begin = time.perf_counter()
        plan = plan_season(company, weeks, seconds=SECONDS[size])
        seconds = (time.perf_counter() - begin) / WEEKS
        told = row(company, outlook, list(plan.rounds), ceiling)
        print(f"{kind:17} {'season':10} {told} {seconds:8.3f} {megabytes():5}", flush=True)


if __name__ == "__main__":
    main()
