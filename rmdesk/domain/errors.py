"""The one exception an owner may see."""

from __future__ import annotations

from enum import StrEnum

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


class Trouble(StrEnum):
    """Why a company file cannot be opened; each has its own best way on."""

    IN_USE = "in use"
    GONE = "gone"
    EMPTY = "empty"
    FOREIGN = "foreign"
    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    NEWER = "newer"
    READ_ONLY = "read-only"
    FORBIDDEN = "forbidden"
    DISK_FULL = "disk full"
    UNKNOWN = "unknown"


class CannotOpen(UserError):
    """A company file cannot be opened. Nothing was changed, and nothing new was made."""

    trouble = Trouble.UNKNOWN

    def __init__(self, trouble: Trouble, *problems: str, **fields: object) -> None:
        super().__init__(*problems, **fields)
        self.trouble = trouble
