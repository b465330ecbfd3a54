"""Skills in a cell: "Excel: 4; Bookkeeping: 5", "Excel (4), Bookkeeping", "Excel 4/5".

    items are separated by ; | or line breaks; by commas only where there is none of these
    a level stands after a colon, a dash or an equals sign, in brackets, or as "4/5"
    a name that holds such signs is written in double quotes: "Tax; VAT": 3

Reading and writing are in one place because they must be each other's reverse.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from rmdesk.domain.skills import (
    HIGHEST_LEVEL,
    HIGHEST_PRIORITY,
    LOWEST_LEVEL,
    LOWEST_PRIORITY,
)
from rmdesk.domain.text import Text

from .names import clean, fold
from .words import says_nothing, tick


@dataclass(frozen=True, slots=True)
class SkillMention:
    """A skill somebody can show; ``level`` 1 to 5, None where the file says none."""

    skill: str
    level: int | None = None


@dataclass(frozen=True, slots=True)
class GoalMention:
    """A skill somebody wants to learn.

    ``priority`` 1 to 3 and ``present_level`` 0 to 5, None where the file says none.
    """

    skill: str
    priority: int | None = None
    present_level: int | None = None


class MentionError(ValueError):
    """An item that cannot be taken; ``str()`` is the reason, ``item`` the text."""

    def __init__(self, item: str, reason: str) -> None:
        super().__init__(reason)
        self.item, self.reason = item, reason


LEVEL_REASON: Final = Text("a level must be a whole number from 1 (knows the basics) to 5 (master)")
PRIORITY_REASON: Final = Text(
    "how much it matters must be a whole number from 1 (some day) to 3 (soon)"
)
NOW_REASON: Final = Text("the present level must be a whole number from 0 (nothing yet) to 5")

_LEVEL_WORDS: Final = {
    1: """beginner novice basic basics starter learner awareness aware trainee anfanger
    grundkenntnisse einsteiger debutant notions principiante basico iniciante inicial beginnend
    basis base""",
    2: """elementary fair some little developing familiar supervised grundlagen elementaire
    elementar elementare enigszins""",
    3: """intermediate good competent medium average working capable independent mittel gut
    solide moyen bon intermediaire intermedio medio bom buono goed gemiddeld""",
    4: """advanced strong proficient fluent skilled verygood confident fortgeschritten sehrgut
    avance courant confirme avanzado fluido avancado gevorderd avanzato""",
    5: """expert master excellent native trainer teacher coach champion experte expertin
    muttersprache maitre experto experta nativo especialista esperto esperta deskundig""",
}
_PRIORITY_WORDS: Final = {
    1: "low someday later niedrig basse baja irgendwann",
    2: "medium normal mittel moyenne media",
    3: "high soon urgent now hoch haute alta bald",
}
_LONGEST_ITEM: Final = 200
_PROTECTING: Final = frozenset('"([')
_MASTER_SEPARATORS = ";|\n；•"
_COMMAS = ",，、"
_BLANKS = " \t\r\n\u00a0"
_BULLETS = "-–*·"
_QUOTED = re.compile(r'\s*"((?:[^"]|"")*)"(.*)', re.DOTALL)
_NOW = re.compile(
    r"^(?P<rest>.*?)\s*\((?:now|present|currently)\s*:?\s*(?P<now>[^()]*)\)$",
    re.IGNORECASE | re.DOTALL,
)
_BRACKETS = re.compile(r"^(?P<name>.*\S)\s*[(\[](?P<value>[^()\[\]]*)[)\]]$", re.DOTALL)
_SIGN = re.compile(r"^(?P<name>.*?\S)\s*(?:[:=]|\s[-–—])\s*(?P<value>[^:=]*)$", re.DOTALL)
_OUT_OF = re.compile(r"^(?P<name>.*\S)\s+(?P<value>\d+(?:[.,]\d+)?\s*/\s*\d+)$", re.DOTALL)
_BARE = re.compile(r"^(?P<name>.*\S)\s+(?P<value>[1-9])$", re.DOTALL)
_NUMBER = re.compile(
    r"(?:level|lvl|l|stufe|niveau|nivel|prio|priority|p)?\.?\s*"
    r"(?P<n>[+-]?\d+(?:[.,]\d+)?)(?:\s*(?:/|of|out of|von|sur|de)\s*(?P<of>\d+))?",
    re.IGNORECASE,
)
_WISH = re.compile(
    r"(?:(?P<level>[1-5])\s*[,;+/]\s*)?(?:wants?|learns?|learning|goal|wish|l|lernt|möchte|veut"
    r"|quiere|quer|wil|vuole)(?:\s+to\s+learn)?(?:\s+(?P<how>some ?day|soon))?"
    r"(?:\s*\(now (?P<now>[0-5])\))?",
    re.IGNORECASE,
)
_WISH_WORDS: Final = {"": 2, "some day": 1, "someday": 1, "soon": 3}
_NUMBERED_NAMES: Final = frozenset(
    "level lvl stage grade nvq class part tier html css web python version year".split()
)
"""Words after which a bare number belongs to the name: "Food hygiene level 2"."""


@dataclass(frozen=True, slots=True)
class _Scale:
    lowest: int
    highest: int
    words: dict[str, int]
    reason: str


def _scale(lowest: int, highest: int, words: dict[int, str], reason: str) -> _Scale:
    return _Scale(
        lowest, highest, {w: n for n, text in words.items() for w in text.split()}, reason
    )


_LEVELS = _scale(LOWEST_LEVEL, HIGHEST_LEVEL, _LEVEL_WORDS, LEVEL_REASON)
_PRIORITIES = _scale(LOWEST_PRIORITY, HIGHEST_PRIORITY, _PRIORITY_WORDS, PRIORITY_REASON)
_PRESENT = _scale(0, HIGHEST_LEVEL, _LEVEL_WORDS, NOW_REASON)


@lru_cache(maxsize=16384)
def read_strengths(text: str) -> tuple[SkillMention, ...]:
    """The skills of a "Good at" cell, each once. Raises MentionError for a bad level."""
    found: dict[str, SkillMention] = {}
    for item in split_items(text):
        name, level = _name_and_value(item, _LEVELS)
        key = fold(name)
        if key and (key not in found or found[key].level is None):
            found[key] = SkillMention(found[key].skill if key in found else name, level)
    return tuple(found.values())


@lru_cache(maxsize=16384)
def read_goals(text: str) -> tuple[GoalMention, ...]:
    """The skills of a "Wants to learn" cell, each once. Raises MentionError."""
    found: dict[str, GoalMention] = {}
    for item in split_items(text):
        rest, present = item, None
        if now := _NOW.match(item):
            rest, present = now["rest"], _value(now["now"], _PRESENT, item)
            if present is None:
                raise MentionError(item, NOW_REASON)
        name, priority = _name_and_value(rest, _PRIORITIES)
        if fold(name):
            found.setdefault(fold(name), GoalMention(name, priority, present))
    return tuple(found.values())


@lru_cache(maxsize=16384)
def read_topics(text: str) -> tuple[str, ...]:
    """The topics of an "Interests" cell, each once. Raises MentionError."""
    found: dict[str, str] = {}
    for item in split_items(text):
        quoted = _unquote(item)
        topic = clean(quoted[0] if quoted and not quoted[1].strip() else item)
        if topic:
            found.setdefault(fold(topic), topic)
    return tuple(found.values())


def read_level(text: str) -> int | None:
    """The level a cell of its own names: 4, "4/5", "Level 4", "advanced", "80 %".

    None for an empty cell. Raises MentionError for anything else.
    """
    if says_nothing(text):
        return None
    found = _value(text, _LEVELS, text)
    if found is None:
        raise MentionError(text, LEVEL_REASON)
    return found


@lru_cache(maxsize=4096)
def read_matrix_cell(text: str) -> tuple[int | None, int | None, int | None] | None:
    """A cell under a skill's name: (level, priority of a wish, present level), or None.

    "4", "4/5", "advanced", "x" are levels (a tick says no more than "can"), "wants", "wants
    soon", "learn", "2, wants (now 1)" wishes. Zero, a no and nothing at all are None in all
    three; what is no such cell at all is None itself.
    """
    bare = text.strip()
    if says_nothing(bare) or bare in ("0", "0.0") or tick(bare) is False:
        return None, None, None
    if tick(bare) and bare != "1":
        return 0, None, None
    level: int | None = None
    wish = _WISH.fullmatch(bare)
    if wish:
        if wish["level"]:
            level = int(wish["level"])
        now = int(wish["now"]) if wish["now"] else None
        return level, _WISH_WORDS[fold(wish["how"] or "")], now
    try:
        level = _value(bare, _LEVELS, bare)
    except MentionError:
        return None
    return None if level is None else (level, None, None)


def write_matrix_cell(level: int | None, priority: int | None, now: int | None) -> str | int | None:
    """A cell that ``read_matrix_cell`` reads back; a plain level as a number."""
    if priority is None:
        return level
    words = {1: "wants some day", 2: "wants", 3: "wants soon"}[priority]
    return (f"{level}, " if level else "") + words + (f" (now {now})" if now else "")


def write_strengths(mentions: Iterable[SkillMention]) -> str:
    """A cell that ``read_strengths`` reads back unchanged."""
    return "; ".join(_written(m, m.skill, _suffix(m.level), read_strengths) for m in mentions)


def write_goals(mentions: Iterable[GoalMention]) -> str:
    """A cell that ``read_goals`` reads back unchanged."""
    return "; ".join(
        _written(m, m.skill, _suffix(m.priority) + _now(m.present_level), read_goals)
        for m in mentions
    )


def write_topics(topics: Iterable[str]) -> str:
    """A cell that ``read_topics`` reads back unchanged."""
    return "; ".join(_written(topic, topic, "", read_topics) for topic in topics)


def _suffix(value: int | None) -> str:
    return "" if value is None else f": {value}"


def _now(level: int | None) -> str:
    return "" if level is None else f" (now {level})"


def _written(
    mention: object, name: str, suffix: str, read: Callable[[str], tuple[object, ...]]
) -> str:
    """The item in its plainest form that ``read`` gives back as ``mention``."""
    plain = name + suffix
    # A separator would split the cell, though not this item read on its own.
    separators = (*_COMMAS, *_MASTER_SEPARATORS, '"', "(", "[", ")", "]")
    if not any(c in name for c in separators):
        with suppress(MentionError):
            if read(plain) == (mention,):
                return plain
    return '"' + name.replace('"', '""') + '"' + suffix


def split_items(text: str) -> list[str]:
    """The items of a list in a cell, without bullets and blanks, quotes kept.

    Raises MentionError for an item that no catalogue would hold.
    """
    for separators in (_MASTER_SEPARATORS, _COMMAS):
        items = _split(text, separators)
        if len(items) > 1:
            break
    stripped = (item.strip(_COMMAS + _BLANKS).lstrip(_BULLETS).strip() for item in items)
    kept = [item for item in stripped if not says_nothing(item)]
    for item in kept:
        if len(item) > _LONGEST_ITEM:
            raise MentionError(
                item, Text("this is too long for one entry; put semicolons between them")
            )
    return kept


def _split(text: str, separators: str) -> list[str]:
    """Split outside of quotes and brackets. A quote counts only at an item's start."""
    if not _PROTECTING.intersection(text):
        return re.split(f"[{re.escape(separators)}]", text)
    items: list[str] = []
    start = depth = 0
    i = 0
    while i < len(text):
        if text[i] == '"' and not text[start:i].strip():
            quoted = _QUOTED.match(text, start)
            i = quoted.start(2) if quoted else i + 1
            continue
        depth = max(0, depth + (text[i] in "([") - (text[i] in ")]"))
        if text[i] in separators and (not depth or text[i] == "\n"):
            items.append(text[start:i])
            start, depth = i + 1, 0
        i += 1
    return [*items, text[start:]]


def _unquote(item: str) -> tuple[str, str] | None:
    """The name in quotes and what follows it; None unless the item starts with a whole quote."""
    found = _QUOTED.fullmatch(item)
    return (found[1].replace('""', '"'), found[2]) if found else None


def _name_and_value(item: str, scale: _Scale) -> tuple[str, int | None]:
    """Take an item apart. Raises MentionError when it holds a number off the scale."""
    quoted = _unquote(item)
    if quoted:
        name, rest = quoted
        if not rest.strip():
            return clean(name), None
        _, value = _name_and_value("x" + rest, scale)
        if value is not None:
            return clean(name), value
    for pattern in (_OUT_OF, _BRACKETS, _SIGN):
        found = pattern.match(item)
        if found:
            value = _value(found["value"], scale, item)
            if value is not None:
                return clean(found["name"]), value
            if not found["value"].strip():
                return clean(found["name"]), None
    bare = _BARE.match(item)
    if bare and fold(bare["name"]).split()[-1] not in _NUMBERED_NAMES:
        value = int(bare["value"])
        if scale.lowest <= value <= scale.highest:
            return clean(bare["name"]), value
    return clean(item), None


def _value(text: str, scale: _Scale, item: str) -> int | None:
    """The number or word as a value; None where it is neither. Raises MentionError."""
    number = _NUMBER.fullmatch(text.strip())
    if number is None:
        return scale.words.get("".join(fold(text).split()))
    if number["of"] and int(number["of"]) not in (scale.highest, 10, 100):
        return None  # "Support 24/7"
    digits = number["n"].replace(",", ".")
    value = float(digits)
    if not value.is_integer() or not scale.lowest <= value <= scale.highest:
        # "Excel (2016)" is a name; "Excel (9)" is a level that cannot be.
        if value >= 100 and "." not in digits:
            return None
        raise MentionError(item, scale.reason)
    if number["of"] and int(number["of"]) != scale.highest:
        raise MentionError(item, scale.reason)
    return int(value)
