"""The week as it stood when RMDesk was closed, which the next start shows at once.

Opening a company takes a few tenths of a second, most of them to load what reads it. Where the
file is byte for byte as it was closed, this week is what it was, so it can be read while the
rest loads. Kept are the week that mattered and the next one with a round: on another day the
other may be asked for. Whatever cannot be read is no look, never an error.
"""

from __future__ import annotations

from datetime import date, time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rmdesk import __version__
from rmdesk.domain.programme import Cadence, Matters, Paper, Programme, Weights, WhenOdd
from rmdesk.domain.rounds import Reason, RoundStatus
from rmdesk.domain.weeks import Week
from rmdesk.storage.first_look import read_look, write_look

from .session import COMPANY_FILE
from .this_week_view import CardView, LessonView, OutView, PersonView, SlotView, ThisWeekView

if TYPE_CHECKING:
    from .session import Session

RECORDS: dict[str, Any] = {
    kind.__name__: kind
    for kind in (
        ThisWeekView, CardView, LessonView, OutView, PersonView, SlotView, Programme, Weights,
        Reason, Week,
    )
}  # fmt: skip
CHOICES = {kind.__name__: kind for kind in (RoundStatus, Cadence, WhenOdd, Paper, Matters)}
KIND = "*"


def take_look(session: Session) -> dict[str, Any]:
    """What to keep of an open company; ``keep_look`` writes it once the file is closed."""
    from .this_week import load_this_week

    now = load_this_week(session)
    later = load_this_week(session, now.programme.next_round_week(now.week))
    return {"version": __version__, "views": [_plain(now), _plain(later)]}


def keep_look(folder: Path, look: dict[str, Any]) -> None:
    """Keep ``look`` beside the company file in ``folder``, which has been closed."""
    write_look(folder / COMPANY_FILE, look)


def first_look(folder: Path, today: date) -> ThisWeekView | None:
    """The week that matters today as it was left, if that is known for certain."""
    look = read_look(folder / COMPANY_FILE)
    if look is None or look.get("version") != __version__:
        return None
    try:
        for plain in look["views"]:
            week = _made(plain["week"])
            programme: Programme = _made(plain["programme"])
            if programme.week_that_matters(today) == week:
                return ThisWeekView(**{**_fields(plain), "matters": week})
    except (KeyError, TypeError, ValueError, AttributeError):
        return None  # another build's
    return None


def _plain(value: Any) -> Any:
    """``value`` as JSON: records and choices with their kind, all else as it is written."""
    name = type(value).__name__
    if name in CHOICES:
        return {KIND: name, "is": value.value}
    if name in RECORDS:
        slots = {slot: getattr(value, slot) for slot in value.__slots__}
        return {KIND: name, **{slot: _plain(held) for slot, held in slots.items()}}
    if isinstance(value, tuple):
        return [_plain(v) for v in value]
    if isinstance(value, frozenset):
        return {KIND: "set", "is": sorted(value)}
    if isinstance(value, date | time):
        return {KIND: type(value).__name__, "is": value.isoformat()}
    if isinstance(value, bytes):
        return {KIND: "bytes", "is": value.hex()}
    return value


def _made(plain: Any) -> Any:
    """The value that ``_plain`` wrote."""
    if isinstance(plain, list):
        return tuple(map(_made, plain))
    if not isinstance(plain, dict):
        return plain
    name = plain[KIND]
    if name in RECORDS:
        return RECORDS[name](**_fields(plain))
    return _SIMPLE[name](plain["is"])


def _fields(plain: dict[str, Any]) -> dict[str, Any]:
    return {slot: _made(value) for slot, value in plain.items() if slot != KIND}


_SIMPLE: dict[str, Any] = {
    **CHOICES,
    "set": frozenset,
    "bytes": bytes.fromhex,
    "date": date.fromisoformat,
    "time": time.fromisoformat,
}
