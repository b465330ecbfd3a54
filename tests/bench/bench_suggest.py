"""One week's round: RMDesk against networkx and rustworkx on the very same weights, in one run.

RMDesk's time holds everything: weights, reasons, slots, the proof. "matching" is its solver
alone. The others' times hold their matching alone, on a dense graph handed to them ready
made. From 1,000 people on, memory is what the process took at most.

    python3 installer/dev.py bench suggest [people ...]
"""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

import networkx as nx
import numpy as np
import rustworkx

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from rmdesk.domain.programme import WhenOdd
from rmdesk.matching.problem import make_problem
from rmdesk.matching.week import best_groups, suggest
from tests.matching.companies import WEEK, plain_company, with_history

SIZES = (60, 200, 500, 1000, 2000)
MOST_RUSTWORKX, MOST_NETWORKX = 1000, 500


def seconds(job: Callable[[], object], runs: int) -> float:
    """The least time of ``job``: what else the machine does only ever adds."""
    taken = []
    for _ in range(runs):
        begin = time.perf_counter()
        job()
        taken.append(time.perf_counter() - begin)
    return min(taken)


def compare(people: int) -> str:
    company = with_history(plain_company(people, 1, WhenOdd.SIT_OUT), weeks=2)
    runs = 30 if people <= 200 else 3
    ours = seconds(lambda: suggest(company, WEEK), runs)
    made = suggest(company, WEEK)
    assert made.proven
    problem = make_problem(company, WEEK)
    best_groups(problem)  # so that the tables are there
    alone = seconds(lambda: best_groups(problem), runs)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    told = f"{people:6} {ours:8.3f}s {alone:8.3f}s {memory:5}"
    if people > MOST_RUSTWORKX:
        return told
    i, j = np.nonzero(np.triu(problem.allowed, 1))
    cost = np.array([problem.sit_out_cost[p] for p in problem.order], object)
    gains = (problem.pair_values(i, j) + cost[i] + cost[j]).tolist()
    edges = list(zip(i.tolist(), j.tolist(), gains, strict=True))
    fast: rustworkx.PyGraph[int, int] = rustworkx.PyGraph()
    fast.add_nodes_from(range(people))
    fast.add_edges_from(edges)
    theirs = seconds(lambda: rustworkx.max_weight_matching(fast, weight_fn=int), runs)
    best = sum(fast.get_edge_data(*p) for p in rustworkx.max_weight_matching(fast, weight_fn=int))
    assert made.value == best - sum(cost), "both find the same optimum"
    told += f" {theirs:9.3f}s {alone / theirs:8.2f} {ours / theirs:6.2f}"
    if people > MOST_NETWORKX:
        return told
    graph: nx.Graph[int] = nx.Graph()
    graph.add_weighted_edges_from(edges)
    found: list[set[tuple[int, int]]] = []
    taken = seconds(lambda: found.append(nx.max_weight_matching(graph)), 5 if people < 100 else 1)
    assert all(sum(graph.edges[e]["weight"] for e in slow) == best for slow in found)
    return told + f" {taken:9.2f}s {taken / ours:8.0f}"


def main() -> None:
    print(__doc__)
    print(
        "people   RMDesk  matching    MB  rustworkx  matching  all of  networkx  networkx\n"
        "                                               / rustworkx            / RMDesk"
    )
    for people in map(int, sys.argv[1:] or SIZES):
        print(compare(people), flush=True)


if __name__ == "__main__":
    main()
