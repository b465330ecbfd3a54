"""Slow, plain solvers that know nothing of the engine but what ``values`` says."""

from __future__ import annotations

from collections.abc import Iterator
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


def best_seated_value(values: dict[str, Any]) -> int:
    """Like ``best_value``, with a slot for every group: tables and cover are kept.

    Every set of disjoint groups is tried, the best first, until one can be seated.
    """
    cost = {p["id"]: p["sit_out_cost"] for p in values["people"] if p["takes_part"]}
    slots = {p["id"]: frozenset(p["slots"]) for p in values["people"]}
    groups = [
        (tuple(g["people"]), g["value"])
        for g in (*values["pairs"], *values["trios"])
        if g["value"] is not None
    ]
    best = None
    for chosen, value in _partitions(tuple(sorted(cost)), groups, cost):
        if any(tuple(locked) not in chosen for locked in values["locked"]):
            continue
        if (best is None or value > best) and can_be_seated(chosen, slots, values):
            best = value
    assert best is not None
    return best


def _partitions(
    people: tuple[int, ...], groups: list[tuple[tuple[int, ...], int]], cost: dict[int, int]
) -> Iterator[tuple[list[tuple[int, ...]], int]]:
    if not people:
        yield [], 0
        return
    first, *rest = people
    for others, value in _partitions(tuple(rest), groups, cost):
        yield others, value - cost[first]
    for group, worth in groups:
        if group[0] == first and set(group) <= set(people):
            left = tuple(p for p in rest if p not in group)
            for others, value in _partitions(left, groups, cost):
                yield [group, *others], value + worth


def can_be_seated(
    groups: list[tuple[int, ...]], slots: dict[int, frozenset[int]], values: dict[str, Any]
) -> bool:
    """Whether all groups find tables, by trying every way."""
    tables = {s["id"]: s for s in values["slots"]}

    def overlap(a: int, b: int) -> bool:
        one, two = tables[a], tables[b]
        return bool(
            one["weekday"] == two["weekday"]
            and one["start"] < two["end"]
            and two["start"] < one["end"]
        )

    def fits(seats: list[tuple[tuple[int, ...], int]]) -> bool:
        for slot, table in tables.items():
            if sum(s == slot for _, s in seats) > table["capacity"]:
                return False
            for rule in values["cover"]:
                away = {
                    p
                    for group, s in seats
                    if overlap(s, slot) and tables[s]["start"] <= table["start"] < tables[s]["end"]
                    for p in group
                }
                if len(away & set(rule["people"])) > rule["at_most"]:
                    return False
        return True

    def place(waiting: list[tuple[int, ...]], seats: list[tuple[tuple[int, ...], int]]) -> bool:
        if not waiting:
            return True
        group, *rest = waiting
        return any(
            fits([*seats, (group, slot)]) and place(rest, [*seats, (group, slot)])
            for slot in frozenset.intersection(*(slots[p] for p in group))
        )

    return place(groups, [])


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
