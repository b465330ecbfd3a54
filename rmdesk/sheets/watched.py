"""A sheet in the making that may be called off.

Whoever asks for a sheet says what is to be asked from time to time (``watched``); whatever sets
a line or begins a page asks it (``go_on``). So no sheet's own code has to hand it on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Check = Callable[[], object]


def unwatched() -> None:
    """Nobody calls the sheet off."""


_check: ContextVar[Check] = ContextVar("check", default=unwatched)


@contextmanager
def watched(check: Check) -> Iterator[None]:
    """Ask ``check`` until the block ends; it raises Cancelled where no sheet is wanted any more."""
    before = _check.set(check)
    try:
        yield
    finally:
        _check.reset(before)


def go_on() -> None:
    """Raise Cancelled where the sheet was called off."""
    _check.get()()
