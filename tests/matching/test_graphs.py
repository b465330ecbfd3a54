"""Published graphs, and any edge list dropped into ``tests/data/graphs``, solved to their optimum.

A file holds lines "a b weight" (people are any words); lines that begin with # or c are
remarks, but "# optimum 23" says what the best matching weighs, and "# perfect 17" the best of
those that leave as few out as possible. DIMACS files ("p edge n m", "e a b weight") are read
too. Negative weights are welcome; a weight left out is 1.
"""

from __future__ import annotations

from itertools import combinations
from pathlib import Path
from random import Random

import networkx as nx
import pytest

from rmdesk.matching.solver import Weighted, solve

GRAPHS = Path(__file__).parent.parent / "data" / "graphs"
Edges = dict[tuple[int, int], int]


def read(text: str) -> tuple[int, Edges, dict[str, int]]:
    """How many people, the pairs' weights, and the optima the file knows."""
    place: dict[str, int] = {}
    edges: Edges = {}
    known: dict[str, int] = {}
    for line in text.splitlines():
        words = line.split()
        if not words or words[0] in ("c", "p"):
            continue
        if words[0] == "#":
            if words[1:2] and words[1] in ("optimum", "perfect"):
                known[words[1]] = int(words[2])
            continue
        a, b, *weight = words[1:] if words[0] == "e" else words
        i, j = (place.setdefault(name, len(place)) for name in (a, b))
        edges[min(i, j), max(i, j)] = int(weight[0]) if weight else 1
    return len(place), edges, known


def heaviest(size: int, edges: Edges) -> int:
    """The weight of the best matching, by the week solver."""
    return solve(Weighted.plain(size, {p: w for p, w in edges.items() if w > 0})).gain


def heaviest_fullest(size: int, edges: Edges) -> int:
    """The same among matchings of the most pairs: each is worth more than all weights."""
    lift = 2 * sum(map(abs, edges.values())) + 1
    solution = solve(Weighted.plain(size, {p: w + lift for p, w in edges.items()}))
    assert solution.gain == solution.bound
    return sum(edges[min(p), max(p)] for p in solution.groups)


@pytest.mark.parametrize("file", sorted(GRAPHS.glob("*")), ids=lambda f: f.stem)
def test_a_published_graph_is_solved_to_its_optimum(file: Path) -> None:
    size, edges, known = read(file.read_text(encoding="utf-8"))
    assert known, "the file says what is right"
    found = {"optimum": heaviest(size, edges), "perfect": heaviest_fullest(size, edges)}
    assert known == {name: found[name] for name in known}


@pytest.mark.parametrize("seed", range(40))
def test_random_graphs_equal_networkx(seed: int) -> None:
    random = Random(seed)
    size = random.randint(4, 26)
    share = random.choice((0.2, 0.5, 1.0))
    edges = {
        p: random.randint(-3, 12) for p in combinations(range(size), 2) if random.random() < share
    }
    graph: nx.Graph[int] = nx.Graph()
    graph.add_weighted_edges_from((i, j, w) for (i, j), w in edges.items())
    for full, mine in ((False, heaviest), (True, heaviest_fullest)):
        best = nx.max_weight_matching(graph, maxcardinality=full)
        assert mine(size, edges) == sum(graph.edges[e]["weight"] for e in best)
