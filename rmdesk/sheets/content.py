"""What a sheet says, in words that are ready to print. Services fill these; sheets set them."""

from __future__ import annotations

from dataclasses import dataclass

from ..domain.programme import Paper


@dataclass(frozen=True, slots=True, kw_only=True)
class PosterEntry:
    """One pair or trio.

    ``shows`` are up to three whole lines ("Ana can show Ben: bookkeeping"); ``when`` and
    ``where`` are empty where the two arrange it themselves.
    """

    number: int
    names: tuple[str, ...]
    shows: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    when: str = ""
    where: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PosterContent:
    """The weekly poster.

    ``sitting_out`` and ``notes`` are whole lines for the foot of the last page; where there are
    no entries, ``notes`` say why. ``page_label`` is a pattern such as "page {page} of {pages}".
    ``language`` is a tag such as "de" or "zh-Hant"; Arabic, Persian, Hebrew and Urdu sheets are
    mirrored. ``logo`` is a PNG or JPEG file.
    """

    title: str
    week_label: str
    dates: str = ""
    company: str = ""
    hint: str = ""
    printed: str = ""
    next_round: str = ""
    contact: str = ""
    sitting_out: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    entries: tuple[PosterEntry, ...] = ()
    paper: Paper = Paper.A4
    language: str = "en"
    logo: bytes | None = None
    page_label: str = "{page} / {pages}"

    def texts(self) -> tuple[str, ...]:
        """Every text that will be printed, to be looked through for missing characters."""
        own = (self.title, self.week_label, self.dates, self.company, self.hint, self.printed)
        foot = (self.next_round, self.contact, self.page_label, *self.sitting_out, *self.notes)
        cells = tuple(
            text
            for entry in self.entries
            for text in (*entry.names, *entry.shows, *entry.topics, entry.when, entry.where)
        )
        return own + foot + cells
