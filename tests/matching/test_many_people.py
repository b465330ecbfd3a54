"""Very many people: thin graphs give the very optimum of the whole one."""

from __future__ import annotations

import networkx as nx
import numpy as np
import pytest
import rustworkx

from rmdesk.domain.programme import WhenOdd
from rmdesk.matching.problem import make_problem
from rmdesk.matching.solver import MANY_PEOPLE, solve
from rmdesk.matching.week import best_groups, suggest, weighted

from .companies import WEEK, plain_company, with_history


@pytest.mark.parametrize("people", [200, 201, 240])
def test_equals_rustworkx_on_the_whole_graph(people: int) -> None:
    company = with_history(plain_company(people, people, WhenOdd.SIT_OUT), weeks=1)
    assert people >= MANY_PEOPLE
    made = suggest(company, WEEK)
    problem = make_problem(company, WEEK)
    i, j = np.nonzero(np.triu(problem.allowed, 1))
    cost = np.array([problem.sit_out_cost[p] for p in problem.order], object)
    gains = (problem.pair_values(i, j) + cost[i] + cost[j]).tolist()
    graph: rustworkx.PyGraph[int, int] = rustworkx.PyGraph(multigraph=False)
    graph.add_nodes_from(range(people))
    graph.add_edges_from(list(zip(i.tolist(), j.tolist(), gains, strict=True)))
    best = rustworkx.max_weight_matching(graph, weight_fn=int)
    assert made.value == sum(graph.get_edge_data(*p) for p in best) - sum(cost)
    assert made.proven


def test_equals_networkx_on_the_whole_graph() -> None:
    company = plain_company(100, 5, WhenOdd.SIT_OUT)
    problem = make_problem(company, WEEK)
    cost = problem.sit_out_cost
    graph: nx.Graph[int] = nx.Graph()
    for a, b in problem.pairs:
        valued = problem.value_of((a, b))
        assert valued is not None
        graph.add_edge(a, b, weight=valued.value + cost[a] + cost[b])
    best = sum(graph.edges[e]["weight"] for e in nx.max_weight_matching(graph))
    assert suggest(company, WEEK).value == best - sum(cost.values())


@pytest.mark.parametrize("people", [8, 25, 200])
def test_first_choices_alone_give_what_the_whole_graph_gives(people: int) -> None:
    company = with_history(plain_company(people, 7, WhenOdd.SIT_OUT), weeks=2)
    problem = make_problem(company, WEEK)
    free = np.array([problem.place[p] for p in problem.free])
    whole = solve(weighted(problem, free, None))
    solution, _ = best_groups(problem)
    assert solution.gain == solution.bound == whole.gain
    assert solution.groups == whole.groups, "ties are broken alike"
