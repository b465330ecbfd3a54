"""Slow, plain solvers that know nothing of the engine but what ``values`` says."""

from __future__ import annotations

from functools import cache
from typing import Any

import networkx as nx


def best_value(values: dict[str, Any]) -> int:
    """The value of the best round there is, by trying every partition of the people.

    ``values`` is what ``rmdesk values --json`` prints. People of a locked group may be
    in that group only.
    """
    cost = {p["id"]: p["sit_out_cost"] for p in values["people"] if p["takes_part"]}
    place = {person: at for at, person in enumerate(cost)}
    held = {person for group in values["locked"] for person in group}
    worth: dict[int, list[tuple[int, int]]] = {at: [] for at in place.values()}
    for group in (*values["pairs"], *values["trios"]):
        people = group["people"]
        if group["value"] is None or (held & set(people) and people not in values["locked"]):
            continue
        mask = sum(1 << place[p] for p in people)
        worth[min(place[p] for p in people)].append((mask, group["value"]))
    costs = [cost[p] for p in cost]

    @cache
    def best(left: int) -> int:
        if not left:
            return 0
        first = (left & -left).bit_length() - 1
        options = [best(left & ~(1 << first)) - costs[first]]
        options += [v + best(left & ~m) for m, v in worth[first] if m & left == m]
        return max(options)

    return best((1 << len(costs)) - 1)


def networkx_value(values: dict[str, Any]) -> int:
    """The value of the best round of pairs and sit-outs, by networkx's matching."""
    cost = {p["id"]: p["sit_out_cost"] for p in values["people"] if p["takes_part"]}
    graph: nx.Graph[int] = nx.Graph()
    graph.add_nodes_from(sorted(cost))
    for pair in sorted((p for p in values["pairs"] if p["allowed"]), key=lambda p: p["people"]):
        a, b = pair["people"]
        graph.add_edge(a, b, weight=pair["value"] + cost[a] + cost[b])
    matching = nx.max_weight_matching(graph, maxcardinality=False)
    return sum(graph.edges[edge]["weight"] for edge in matching) - sum(cost.values())
