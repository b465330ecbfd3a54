"""What a sheet says, in words that are ready to print. Services fill these; sheets set them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import Enum, StrEnum
from typing import Any

from ..domain.programme import Paper


class Orientation(StrEnum):
    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


class SheetKind(StrEnum):
    POSTER = "poster"
    CARDS = "cards"
    TENTS = "tents"
    SLIPS = "slips"
    CALENDAR = "calendar"
    SEASON = "season"
    AGREEMENT = "agreement"
    SKILLS = "skills"
    SIGNUP = "signup"


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetWords:
    """What every sheet says around its own matter.

    ``page_label`` is a pattern such as "page {page} of {pages}". ``language`` is a tag such as
    "de" or "zh-Hant"; Arabic, Persian, Hebrew and Urdu sheets are mirrored. ``logo`` is a PNG or
    JPEG file.
    """

    title: str
    week_label: str = ""
    dates: str = ""
    company: str = ""
    hint: str = ""
    printed: str = ""
    next_round: str = ""
    contact: str = ""
    paper: Paper = Paper.A4
    orientation: Orientation | None = None
    language: str = "en"
    logo: bytes | None = None
    page_label: str = "{page} / {pages}"

    def texts(self) -> tuple[str, ...]:
        """Every text that will be printed, to be looked through for missing characters."""
        return tuple(_texts(self))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        if value and not isinstance(value, Enum):
            yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name != "language":
                yield from _texts(getattr(value, field.name))


@dataclass(frozen=True, slots=True, kw_only=True)
class PosterEntry:
    """One pair or trio.

    ``shows`` are up to three whole lines ("Ana can show Ben: bookkeeping"), ``shows_briefly`` the
    same for where they must be short ("Ana can show bookkeeping"); ``when`` and ``where`` are
    empty where the two arrange it themselves. Neighbours with the same ``heading`` stand under
    it; without one there are no headings.
    """

    number: int
    names: tuple[str, ...]
    shows: tuple[str, ...] = ()
    shows_briefly: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    when: str = ""
    where: str = ""
    heading: str = ""

    def under(self, heading: str, when: str) -> PosterEntry:
        """The same entry under a heading that tells its day."""
        return replace(self, heading=heading, when=when)


@dataclass(frozen=True, slots=True, kw_only=True)
class PosterContent(SheetWords):
    """The weekly poster.

    ``sitting_out`` and ``notes`` are whole lines for the foot of the last page; where there are
    no entries, ``notes`` say why. ``index`` has names in the order in which one looks for them,
    each with its pair's number, for a page of their own. ``large`` puts few pairs on a page, in
    the largest type.
    """

    sitting_out: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    entries: tuple[PosterEntry, ...] = ()
    index_title: str = ""
    index: tuple[tuple[str, int], ...] = ()
    large: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CardsContent(SheetWords):
    """Table cards, or tents that stand on the table: one for each pair.

    ``notes`` are printed instead where there are no entries.
    """

    entries: tuple[PosterEntry, ...] = ()
    notes: tuple[str, ...] = ()
    tents: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """One person's meetup. ``partners`` are whole names, ``code`` names the meetup, ``starters``
    are what to talk about."""

    name: str
    partners: tuple[str, ...]
    shows: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    when: str = ""
    where: str = ""
    code: str = ""
    starters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipsContent(SheetWords):
    """Personal slips, and the words that stand on every one of them.

    ``agenda`` has minutes and what they are for: ("5 min", "say hello"). ``questions`` are those
    of the part to tear off: a text and the answers to tick, or none where there is room to write.
    """

    slips: tuple[Slip, ...] = ()
    notes: tuple[str, ...] = ()
    meet: str = ""
    agenda_title: str = ""
    agenda: tuple[tuple[str, str], ...] = ()
    feedback_title: str = ""
    feedback_hint: str = ""
    questions: tuple[tuple[str, tuple[str, ...]], ...] = ()
    code_label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEntry:
    """One meetup on its day."""

    names: tuple[str, ...]
    when: str = ""
    where: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarDay:
    """A day of the calendar. ``note`` says that it is a holiday; ``outside`` belongs to another
    month."""

    label: str
    entries: tuple[CalendarEntry, ...] = ()
    note: str = ""
    outside: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarContent(SheetWords):
    """A month: whole weeks of as many days as there are ``weekdays``.

    ``continued`` is added to a day's label where its meetups go on over pages.
    """

    weekdays: tuple[str, ...]
    weeks: tuple[tuple[CalendarDay, ...], ...]
    continued: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixCell:
    """A person's level in a skill from 1 to 5, 0 for none, and whether they want to learn it."""

    level: int = 0
    wanted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixContent(SheetWords):
    """Who can show what, and two lists an owner looks at: each a title, a sentence for when it is
    empty, and lines.

    ``rows`` are names with as many cells as there are ``skills``. ``legend`` explains the marks:
    a level of 5, and, after its sign, a wish.
    """

    skills: tuple[str, ...]
    rows: tuple[tuple[str, tuple[MatrixCell, ...]], ...]
    legend: tuple[str, str] = ("", "")
    lists: tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...] = ()
    empty: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignUpContent(SheetWords):
    """A form to fill in by hand. Each part is a question, a hint, and the number of lines.

    ``slots`` are the times to tick; none leaves room to write.
    """

    fields: tuple[str, ...]
    parts: tuple[tuple[str, str, int], ...]
    slots_title: str = ""
    slots_hint: str = ""
    slots: tuple[str, ...] = ()
    thanks: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeasonCell:
    """Whom one person meets in one week; ``quiet`` for "away" and its like."""

    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SeasonContent(SheetWords):
    """The plan of many weeks: rows are names with as many cells as there are ``weeks``, each a
    label and its dates."""

    weeks: tuple[tuple[str, str], ...]
    rows: tuple[tuple[str, tuple[SeasonCell, ...]], ...]
    empty: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementPart:
    """One partner's goals: what is known already, and lines for more."""

    title: str
    given: tuple[str, ...] = ()
    lines: int = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementContent(SheetWords):
    """A page that two partners fill in and sign. Names that are empty leave lines to write on.

    ``rhythm`` are boxes to tick, ``fields`` what is written by hand, each with what is known of
    it in ``filled`` (by its place, empty for a line); ``ticked`` is a place in ``rhythm``.
    """

    names: tuple[str, str] = ("", "")
    name_label: str = ""
    parts: tuple[AgreementPart, ...] = ()
    rhythm_title: str = ""
    rhythm: tuple[str, ...] = ()
    ticked: int | None = None
    fields: tuple[str, ...] = ()
    filled: tuple[str, ...] = ()
    promises_title: str = ""
    promises: tuple[str, ...] = ()
    signature: str = ""
