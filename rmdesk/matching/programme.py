"""A linear programme, column by column and row by row, for HiGHS."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

import highspy
import numpy as np
from numpy.typing import ArrayLike, NDArray

from .highs import new_solver

Columns: TypeAlias = NDArray[np.int64]
Floats: TypeAlias = NDArray[np.float64]


@dataclass
class LinearProgramme:
    """Columns from 0 to a most each; rows that are at most, or exactly, something."""

    _cost: list[Floats] = field(default_factory=list)
    _most: list[Floats] = field(default_factory=list)
    _entries: list[tuple[Columns, Columns, Floats]] = field(default_factory=list)
    _lower: list[Floats] = field(default_factory=list)
    _upper: list[Floats] = field(default_factory=list)
    columns: int = 0
    rows: int = 0
    values: Floats = field(default_factory=lambda: np.zeros(0))
    """What the columns are at the optimum, once ``maximum`` has found it."""

    def add_columns(self, cost: ArrayLike, most: ArrayLike) -> Columns:
        """Numbers of new columns of so much ``cost`` (gain, rather) and so large at most."""
        gains, mosts = np.broadcast_arrays(
            np.atleast_1d(np.asarray(cost, float)), np.atleast_1d(np.asarray(most, float))
        )
        self._cost.append(gains.astype(float))
        self._most.append(mosts.astype(float))
        self.columns += len(gains)
        return np.arange(self.columns - len(gains), self.columns)

    def add_rows(self, upper: ArrayLike, *, exactly: bool = False) -> Columns:
        """Numbers of new rows, still empty: their sums are at most (or exactly) ``upper``."""
        most = np.atleast_1d(np.asarray(upper, float))
        self._upper.append(most)
        self._lower.append(most if exactly else np.full(len(most), -highspy.kHighsInf))
        self.rows += len(most)
        return np.arange(self.rows - len(most), self.rows)

    def enter(self, rows: ArrayLike, columns: ArrayLike, amounts: ArrayLike) -> None:
        """Put columns into rows, so much of each."""
        r, c, a = np.broadcast_arrays(np.asarray(rows), np.asarray(columns), np.asarray(amounts))
        self._entries.append((r.ravel(), c.ravel(), a.ravel().astype(float)))

    def maximum(self) -> float:
        """The optimum, with room for the solver's own rounding."""
        if not self.columns:
            return 0.0
        rows, columns, amounts = (np.concatenate(x) for x in zip(*self._entries, strict=True))
        order = np.lexsort((rows, columns))
        programme = highspy.HighsLp()
        programme.num_col_, programme.num_row_ = self.columns, self.rows
        programme.col_cost_ = np.concatenate(self._cost)
        programme.col_lower_ = np.zeros(self.columns)
        programme.col_upper_ = np.concatenate(self._most)
        programme.row_lower_ = np.concatenate(self._lower)
        programme.row_upper_ = np.concatenate(self._upper)
        programme.sense_ = highspy.ObjSense.kMaximize
        programme.a_matrix_.format_ = highspy.MatrixFormat.kColwise
        programme.a_matrix_.start_ = np.searchsorted(
            columns[order], np.arange(self.columns + 1)
        ).astype(np.int32)
        programme.a_matrix_.index_ = rows[order].astype(np.int32)
        programme.a_matrix_.value_ = amounts[order]
        solver = new_solver()
        solver.passModel(programme)
        solver.run()
        assert solver.getModelStatus() == highspy.HighsModelStatus.kOptimal
        self.values = np.array(solver.getSolution().col_value)
        optimum = float(solver.getInfo().objective_function_value)
        return optimum + 1e-7 * abs(optimum) + 1e-3
