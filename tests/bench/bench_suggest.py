"""One week's round: RMDesk against plain networkx on the very same weights, in one run.

RMDesk's time holds everything: weights, reasons, slots, the proof. networkx's holds the
matching alone, on a graph that is handed to it ready made.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import networkx as nx

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from rmdesk.domain.programme import WhenOdd
from rmdesk.matching.problem import make_problem
from rmdesk.matching.week import suggest
from tests.matching.companies import WEEK, plain_company, with_history

RUNS = 3


def seconds(job: Callable[[], object], runs: int = RUNS) -> float:
    """The median time of ``job``."""
    taken = []
    for _ in range(runs):
        begin = time.perf_counter()
        job()
        taken.append(time.perf_counter() - begin)
    return statistics.median(taken)


def compare(people: int) -> tuple[float, float]:
    company = with_history(plain_company(people, 1, WhenOdd.SIT_OUT), weeks=2)
    problem = make_problem(company, WEEK)
    graph: nx.Graph[int] = nx.Graph()
    cost = problem.sit_out_cost
    for a, b in problem.pairs:
        valued = problem.value_of((a, b))
        assert valued is not None
        graph.add_edge(a, b, weight=valued.value + cost[a] + cost[b])
    best = sum(graph.edges[e]["weight"] for e in nx.max_weight_matching(graph))
    made = suggest(company, WEEK)
    assert made.value == best - sum(cost.values()), "both find the same optimum"
    runs = RUNS if people < 100 else 1
    return seconds(lambda: suggest(company, WEEK)), seconds(
        lambda: nx.max_weight_matching(graph), runs
    )


def main() -> None:
    print(f"{'people':>6}  {'RMDesk':>8}  {'networkx':>8}  networkx / RMDesk")
    for people in (60, 200):
        ours, theirs = compare(people)
        print(f"{people:>6}  {ours:7.2f}s  {theirs:7.2f}s  {theirs / ours:.1f}")


if __name__ == "__main__":
    main()
