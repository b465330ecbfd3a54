"""Which characters belong together, and which ones a font need not have."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache

from fontTools.unicodedata import script as _script

_IGNORABLE = frozenset(
    {0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFEFF, 0xFFA0}
    | set(range(0x180B, 0x1810))
    | set(range(0x200B, 0x2010))
    | set(range(0x202A, 0x202F))
    | set(range(0x2060, 0x2070))
    | set(range(0xFE00, 0xFE10))
    | set(range(0xE0000, 0xE0200))
)
_BIDI_CONTROLS = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
_JOINER = "\u200d"
_EXTENDING_LETTERS = frozenset("\u0e33\u0eb3\uff9e\uff9f")  # Thai and Lao AM, half-width marks
_LEADING_VOWELS = frozenset("เแโใไເແໂໃໄ")
_EMOJI_STYLE = "\ufe0f"
_VIRAMA_CLASS = 9


def is_ignorable(char: str) -> bool:
    """Whether the character has no ink of its own, so that no font need have it."""
    return ord(char) in _IGNORABLE


def is_bidi_control(char: str) -> bool:
    return char in _BIDI_CONTROLS


@lru_cache(maxsize=4_096)
def script_of(char: str) -> str:
    """The character's script as four letters; "Zyyy" and "Zinh" are shared by all scripts."""
    return str(_script(char))


def is_shared(script: str) -> bool:
    return script in ("Zyyy", "Zinh", "Zzzz")


@cache
def is_simple(char: str) -> bool:
    """Whether the character is a Latin letter, a digit or a sign of its own, left to right.

    A text of such characters alone has one direction and one script.
    """
    return (
        script_of(char) in ("Latn", "Zyyy")
        and unicodedata.bidirectional(char) in ("L", "EN", "ES", "ET", "CS", "WS", "ON")
        and unicodedata.category(char)[0] != "M"
        and not is_ignorable(char)
        and not is_emoji(char)
    )


def is_emoji(cluster: str) -> bool:
    """Whether the cluster asks to be drawn as an emoji."""
    return _EMOJI_STYLE in cluster or any(0x1F000 <= ord(c) < 0x20000 for c in cluster)


def clusters(text: str) -> Iterator[str]:
    """The text in pieces that a reader sees as one character, never to be split.

    Close to the extended grapheme clusters of UAX #29; Indic conjuncts stay whole, and so do
    Thai and Lao vowels that are written before their consonant.
    """
    piece = ""
    for char in text:
        if piece and not _joins(piece, char):
            yield piece
            piece = ""
        piece += char
    if piece:
        yield piece


def _joins(piece: str, char: str) -> bool:
    last, code = piece[-1], ord(char)
    if unicodedata.category(char)[0] == "M" or char in _EXTENDING_LETTERS or char == _JOINER:
        return True
    if is_ignorable(char) or last == _JOINER or 0x1F3FB <= code <= 0x1F3FF:
        return True
    if 0x1F1E6 <= code <= 0x1F1FF:  # a flag is two of these
        return len(piece) == 1 and 0x1F1E6 <= ord(last) <= 0x1F1FF
    if 0x1160 <= code <= 0x11FF:  # Hangul written in separate vowels and finals
        return 0x1100 <= ord(last) <= 0x11FF
    if last in _LEADING_VOWELS:
        return unicodedata.category(char) == "Lo"
    return unicodedata.combining(last) == _VIRAMA_CLASS and unicodedata.category(char) == "Lo"


def plain(text: str) -> str:
    """The text as it is set: composed, on one line, without control characters."""
    if text.isascii() and text.isprintable():
        return text
    return _CONTROLS.sub(" ", unicodedata.normalize("NFC", text))


_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


# Where nearly all who use a script write one language in it; else only the script can be told.
_LANGUAGE_OF_SCRIPT = {
    "Arab": "ar", "Armn": "hy", "Beng": "bn", "Cher": "chr", "Ethi": "am", "Geor": "ka",
    "Grek": "el", "Gujr": "gu", "Guru": "pa", "Hang": "ko", "Hebr": "he", "Hira": "ja",
    "Kana": "ja", "Khmr": "km", "Knda": "kn", "Laoo": "lo", "Mlym": "ml", "Mong": "mn",
    "Mymr": "my", "Orya": "or", "Sinh": "si", "Taml": "ta", "Telu": "te", "Thaa": "dv",
    "Thai": "th", "Tibt": "bo",
}  # fmt: skip
_SCRIPTS_OF_LANGUAGE = {
    "ar": ("Arab",), "fa": ("Arab",), "ur": ("Arab",), "he": ("Hebr",), "ru": ("Cyrl",),
    "uk": ("Cyrl",), "bg": ("Cyrl",), "sr": ("Cyrl",), "el": ("Grek",), "hi": ("Deva",),
    "mr": ("Deva",), "ne": ("Deva",), "th": ("Thai",), "ko": ("Hang", "Hani"),
    "ja": ("Hira", "Kana", "Hani"), "zh": ("Hani", "Bopo"),
}  # fmt: skip


@lru_cache(maxsize=512)
def language_of_script(script: str, language: str) -> str:
    """The language tag of letters that are not the sheet's own, to be told to screen readers;
    empty where the sheet's language may be written in them.

    A name's own language is not known: "und-Cyrl" says only which letters it has.
    """
    base = language.lower().replace("_", "-").split("-")[0]
    usual = _SCRIPTS_OF_LANGUAGE.get(base, ("Latn",))
    if is_shared(script) or script in usual:
        return ""
    if script == "Latn":
        return "und-Latn"
    return _LANGUAGE_OF_SCRIPT.get(script, f"und-{script}")
