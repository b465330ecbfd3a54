"""Texts that know how they were made, so that they can be said in any language later.

Below the window nobody knows which language the owner reads. So an error, a step of the
history or a remark is an English ``Text``: a template and what stands in its {places}. The
window and the sheets say it again in their own language (``services/language.py``).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, time
from typing import Any, Self

_MONTHS = (
    "January February March April May June July August September October November December"
).split()


class Text(str):
    """An English text for an owner, with its template and fields.

    ``Text("Swap {a} and {b}", a="Ana", b="Ben")`` is the string "Swap Ana and Ben". A field
    may be a name, a number, a day, a time, a week, a list of names, or a text itself; each
    is written as the reader's language writes it. The template is a plain literal, so that
    installer/translations.py finds it for the translators.

    ``one`` and ``n`` are set where the text depends on a count (see ``Text.plural``).
    """

    template: str
    one: str
    n: int | None
    places: tuple[object, ...]
    fields: Mapping[str, object]

    def __new__(cls, template: str, /, *places: object, **fields: object) -> Self:
        return cls._made(template, "", None, places, fields)

    @classmethod
    def plural(cls, one: str, many: str, n: int, /, *places: object, **fields: object) -> Self:
        """A text that depends on a count, for which {n} stands; ``one`` is for exactly one."""
        return cls._made(many, one, n, places, fields)

    @classmethod
    def _made(
        cls,
        template: str,
        one: str,
        n: int | None,
        places: Sequence[object],
        fields: Mapping[str, object],
    ) -> Self:
        text = super().__new__(cls, fill(one if n == 1 else template, n, places, fields, english))
        text.template, text.one, text.n = template, one, n
        text.places, text.fields = tuple(places), dict(fields)
        return text

    def again(self, *places: object, **fields: object) -> Self:
        """The same text with other things in its places."""
        return self._made(self.template, self.one, self.n, places, fields)

    def __reduce__(self) -> tuple[Any, ...]:
        return self._made, (self.template, self.one, self.n, self.places, self.fields)


def fill(
    template: str,
    n: int | None,
    places: Sequence[object],
    fields: Mapping[str, object],
    say: Any,
) -> str:
    """``template`` with its places filled, each value said by ``say``; {n} is the count."""
    said = {name: say(value) for name, value in fields.items()}
    if n is not None:
        said.setdefault("n", say(n))
    if not said and not places:
        return template
    return template.format(*(say(place) for place in places), **said)


def english(value: object) -> str:
    """A field as English says it."""
    if isinstance(value, list | tuple):
        return listed([english(v) for v in value])
    if isinstance(value, date):
        return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"
    return f"{value:%H:%M}" if isinstance(value, time) else str(value)


def listed(names: Sequence[str]) -> str:
    """ "Ana, Ben and Cem"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"
