"""Whole-number duals of the fractional matching: a ceiling that can be trusted to a unit."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray


def fractional_duals(gains: NDArray[Any]) -> NDArray[Any]:
    """Duals in half-units: u[i] >= 0 and u[i] + u[j] >= 2 * gains[i, j], with a least sum.

    ``gains`` is square and symmetric, -1 where two may not meet, its diagonal 0; int64 or
    Python's whole numbers (dtype object). Solved as an assignment of everybody to somebody
    (themselves for 0) by shortest augmenting paths (the Hungarian method of Kuhn 1955 and
    Munkres 1957 as Jonker and Volgenant 1987 order it), in O(n^3) steps on whole numbers.
    """
    size = len(gains)
    if size == 0:
        return np.zeros(0, gains.dtype)
    most = max(int(gains.max()), 0)
    wide = most * size * 8 * (size + 1) >= 2**62
    exact = gains.astype(object) if wide else gains.astype(np.int64)
    cost = np.where(exact < 0, most * size + 1, -exact)
    rows, columns = _potentials(cost)
    total: NDArray[Any] = -(rows + columns)
    return total


def _potentials(cost: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
    """Potentials with rows[i] + columns[j] <= cost[i, j], tight on a cheapest assignment."""
    size = len(cost)
    far = int(np.abs(cost).max()) * 4 * (size + 1) + 1
    rows, columns = np.zeros(size, cost.dtype), np.zeros(size, cost.dtype)
    owner = np.full(size, -1)
    for start in range(size):
        slack = np.full(size, far, cost.dtype)
        came_from = np.full(size, -1)
        open_columns = np.ones(size, bool)
        path: list[int] = []
        here, column = start, -1
        while True:
            reduced = cost[here] - rows[here] - columns
            nearer = open_columns & (reduced < slack)
            slack[nearer] = reduced[nearer]
            came_from[nearer] = column
            candidates = np.flatnonzero(open_columns)
            column = int(candidates[np.argmin(slack[candidates])])
            step = slack[column]
            rows[start] += step
            if path:
                rows[owner[path]] += step
                columns[path] -= step
            slack[open_columns] -= step
            open_columns[column] = False
            path.append(column)
            if owner[column] < 0:
                break
            here = int(owner[column])
        while column >= 0:
            before = int(came_from[column])
            owner[column] = owner[before] if before >= 0 else start
            column = before
    return rows, columns
