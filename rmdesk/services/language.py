"""One language, for what is made below the window: sheets, messages, reports.

``Language.of("de_AT")`` speaks German and writes dates the Austrian way. It reads the same
translations as the window, resources/i18n/rmdesk_LANG.ts; what has no translation stays
English. ``tr`` and ``plural`` take plain literals, which installer/translations.py collects.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from datetime import date, time
from functools import lru_cache
from pathlib import Path

from babel import Locale
from babel.dates import (
    format_date,
    format_interval,
    format_skeleton,
    format_time,
    get_day_names,
)
from babel.lists import format_list
from babel.numbers import format_decimal

from rmdesk.domain.rounds import Reason
from rmdesk.domain.text import Text, fill
from rmdesk.domain.weeks import Week
from rmdesk.matching.reasons import words
from rmdesk.paths import resources_dir

SOURCE_LANGUAGE = "en"
FORMS: Mapping[str, tuple[str, ...]] = {
    "ar": ("zero", "one", "two", "few", "many", "other"),
}
"""The plural forms of a language in the order in which Qt's files list them."""
_TWO_FORMS = ("one", "other")


class Language:
    """Says texts in one language, and dates, times, numbers and lists as one locale does."""

    def __init__(self, locale: Locale, texts: Mapping[str, tuple[str, ...]]) -> None:
        """``texts`` holds each English text's translation; as many forms as it has."""
        self.locale = locale
        self.tag = locale.language
        self.right_to_left = locale.text_direction == "rtl"
        self._texts = texts

    @staticmethod
    @lru_cache(maxsize=16)
    def of(tag: str, locale: str = "") -> Language:
        """The language ``tag`` ("de"), writing dates as ``locale`` ("de_AT") does.

        Where the locale is of another language, dates follow the texts: nobody reads a
        German sheet with English weekdays.
        """
        spoken = Locale.parse(tag.replace("-", "_"))
        written = Locale.parse(locale.replace("-", "_")) if locale else spoken
        if written.language != spoken.language:
            written = spoken
        return Language(written, _read(resources_dir() / "i18n", spoken.language))

    def tr(self, text: str, /, *places: object, **fields: object) -> str:
        """``text`` in this language, with ``fields`` put in its {places}."""
        found = self._texts.get(text)
        return fill(found[0] if found else text, None, places, fields, self.field)

    def plural(self, one: str, many: str, n: int, /, *places: object, **fields: object) -> str:
        """A text that depends on a count, for which {n} stands; ``one`` is for exactly one."""
        return fill(self.form(one, many, n), n, places, fields, self.field)

    def form(self, one: str, many: str, n: int) -> str:
        """The form of a text that goes with a count, its places still empty."""
        found = self._texts.get(many)
        if found:
            return found[min(self._form(n), len(found) - 1)]
        return one if n == 1 else many

    def say(self, text: str) -> str:
        """A text that was made elsewhere, such as an error's; what is no ``Text`` stays."""
        if not isinstance(text, Text):
            return text
        if text.n is None:
            return self.tr(text.template, *text.places, **text.fields)
        return self.plural(text.one, text.template, text.n, *text.places, **text.fields)

    def reason(self, why: Reason) -> str:
        """The engine's reason as a clause, with no full stop."""
        return self.say(words(why))

    def field(self, value: object) -> str:
        """Anything that stands in a text's {place}, as this language writes it."""
        if isinstance(value, Text):
            return self.say(value)
        if isinstance(value, list | tuple):
            return self.listed([self.field(v) for v in value])
        if isinstance(value, Week):
            return self.tr("week {number}", number=str(value.number))
        if isinstance(value, date):
            return self.day(value)
        if isinstance(value, time):
            return self.clock(value)
        if isinstance(value, int | float) and not isinstance(value, bool):
            return self.number(value)
        return str(value)

    def listed(self, names: Iterable[str]) -> str:
        """ "Ana, Ben and Cem"."""
        return format_list(list(names), locale=self.locale)

    def number(self, value: float) -> str:
        """ "1,234"."""
        return format_decimal(value, locale=self.locale)

    def day(self, day: date, pattern: str = "") -> str:
        """ "Mon, 16 Mar 2026" in the locale's own order, or by a pattern of CLDR's."""
        if pattern:
            return format_date(day, pattern, locale=self.locale)
        return format_skeleton("yMMMEd", day, locale=self.locale)

    def span(self, first: date, last: date) -> str:
        """ "16–20 March 2026", as the locale writes it."""
        if first == last:
            return format_date(first, "long", locale=self.locale)
        return format_interval(first, last, "yMMMMd", locale=self.locale)

    def clock(self, at: time) -> str:
        """ "12:00" or "12:00 PM", as the locale writes it."""
        return format_time(at, format="short", locale=self.locale)

    def weekday(self, weekday: int) -> str:
        """The name of a weekday, 0 = Monday."""
        return str(get_day_names(locale=self.locale)[weekday])

    def _form(self, n: int) -> int:
        forms = FORMS.get(self.tag, _TWO_FORMS)
        form = self.locale.plural_form(n)
        return forms.index(form) if form in forms else len(forms) - 1


def languages() -> tuple[str, ...]:
    """The languages there are: English, and each that has a translation."""
    files = (resources_dir() / "i18n").glob("rmdesk_*.ts")
    return (SOURCE_LANGUAGE, *sorted(f.stem.removeprefix("rmdesk_") for f in files))


@lru_cache(maxsize=8)
def _read(folder: Path, language: str) -> Mapping[str, tuple[str, ...]]:
    file = folder / f"rmdesk_{language}.ts"
    if not file.exists():
        return {}
    texts: dict[str, tuple[str, ...]] = {}
    # Our own file, beside the program: nothing from outside is parsed.
    for message in ET.parse(file).iter("message"):  # noqa: S314
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            continue
        forms = tuple(form.text or "" for form in translation.iter("numerusform"))
        found = forms or (translation.text or "",)
        if all(found):
            texts[message.findtext("source", "")] = found
    return texts
