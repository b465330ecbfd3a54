"""HiGHS, quiet: its Python class greets on standard output, where our JSON goes.

Why HiGHS (highspy): MIT, 3 MB in the bundle, wheels for Windows, macOS and Linux, kept up by
the University of Edinburgh. OR-tools' CP-SAT would be 23 MB and was slower.
"""

from __future__ import annotations

from typing import Any

from highspy import _core


def new_solver(**options: float | str | bool) -> Any:
    """A solver on one thread, so that the same model gives the same answer everywhere."""
    solver = _core._Highs()  # noqa: SLF001 - the base class has all but the greeting
    for name, value in {"output_flag": False, "threads": 1, **options}.items():
        solver.setOptionValue(name, value)
    return solver
