"""The one exception an owner may see."""

from __future__ import annotations


class UserError(Exception):
    """Something the owner can mend: what happened, and what to do next.

    ``problems`` holds one plain sentence each; ``str()`` joins them by line breaks.
    Whoever raises it has changed nothing.
    """

    def __init__(self, *problems: str) -> None:
        super().__init__("\n".join(problems))
        self.problems: tuple[str, ...] = problems


class NotFound(UserError):
    """A person, skill, round ... that was named does not exist."""


class Cancelled(Exception):
    """The owner pressed Cancel: whoever catches it keeps what was there before."""
