"""The one exception an owner may see."""

from __future__ import annotations

from .text import Text


class UserError(Exception):
    """Something the owner can mend: what happened, and what to do next.

    ``UserError("The file {name} is empty. Choose another one.", name=...)``: one plain
    template for each problem, and the fields of all. ``problems`` holds them as texts that
    can be said in any language; ``str()`` joins them by line breaks, in English.
    Whoever raises it has changed nothing.
    """

    def __init__(self, *problems: str, **fields: object) -> None:
        self.problems: tuple[str, ...] = tuple(
            p if isinstance(p, Text) else Text(p, **fields) for p in problems
        )
        super().__init__("\n".join(self.problems))


class NotFound(UserError):
    """A person, skill, round ... that was named does not exist."""


class Cancelled(Exception):
    """The owner pressed Cancel: whoever catches it keeps what was there before."""
