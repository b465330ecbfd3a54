"""Which letters the bytes of a text file stand for."""

from __future__ import annotations

import codecs
import unicodedata
from typing import Final

from rmdesk.domain.errors import UserError

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_UTF32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_OLD: Final = ("cp1252", "mac_roman", "cp850", "latin-1")
"""What programs write that do not write Unicode; in the order of how likely each is."""

_SAMPLE: Final = 60_000
_COMMON: Final = frozenset("äöüßéèêëàâçñáíóúôîïûùìòãõåæøœÄÖÜÉÀÇÑÁÍÓÚØÅžšŽŠ")
_HARMLESS: Final = frozenset("–—‘’“”„…€£°·•«»§©®™ºª¿¡")


def decode(content: bytes, encoding: str | None = None) -> str:
    """The text of ``content``: as ``encoding`` if that is named, else by its byte order mark,
    as UTF-8, as UTF-16 without a mark, or in that older one in which its words look right.

    Raises UserError.
    """
    try:
        text = content.decode(_named(encoding)) if encoding else _decoded(content)
    except UnicodeDecodeError:
        if encoding:
            raise UserError(
                "The file is not written in the encoding {encoding}. Leave it out, or name "
                "another one.",
                encoding=encoding,
            ) from None
        raise UserError(
            "The file's letters cannot be read. Open it in the program it came from and save it "
            "as “CSV UTF-8” or .xlsx."
        ) from None
    if "\0" in text:
        raise UserError(
            "The file is not plain text (it holds NUL bytes). Save your list as .csv or .xlsx "
            "and import that."
        )
    return text.removeprefix("\ufeff")


def _named(encoding: str) -> str:
    try:
        name = codecs.lookup(encoding).name
        b"".decode(name)
    except (LookupError, ValueError):
        name = ""
    if not name:
        raise UserError(
            "There is no encoding called “{encoding}”. Common ones are utf-8, utf-16, "
            "windows-1252, latin-1 and macintosh.",
            encoding=encoding,
        )
    return name


def _decoded(content: bytes) -> str:
    if content.startswith(_UTF32) and not content.startswith(b"\xff\xfe\0\0\0\0"):
        return content.decode("utf-32")
    if content.startswith(_UTF16):
        return content.decode("utf-16")
    if (without_mark := _utf16_without_mark(content)) is not None:
        return without_mark
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode(_likeliest(content))


def _utf16_without_mark(content: bytes) -> str | None:
    """Every other byte of mostly Latin text is nothing in UTF-16."""
    start = content[:400]
    if len(start) < 4 or len(content) % 2:
        return None
    half = len(start) // 2
    for encoding, zeros in (("utf-16-le", start[1::2]), ("utf-16-be", start[0::2])):
        if zeros.count(0) * 10 >= half * 7 and start.count(0) <= half:
            return content.decode(encoding)
    return None


def _likeliest(content: bytes) -> str:
    sample = content[:_SAMPLE]
    best, best_worth = "", -1e9
    for encoding in _OLD:
        try:
            content.decode(encoding)
        except UnicodeDecodeError:
            continue
        worth = _plausible(sample.decode(encoding, "replace"))
        if worth > best_worth:
            best, best_worth = encoding, worth
    return best or "latin-1"


def _plausible(text: str) -> float:
    """How much a reading of the bytes looks like words: what counts is who stands by whom."""
    worth = 0.0
    before = " "
    for at, c in enumerate(text):
        if c.isascii():
            before = c
            continue
        after = text[at + 1] if at + 1 < len(text) else " "
        inside = before.isalpha() and after.isalpha()
        kind = unicodedata.category(c)
        if c in _COMMON:
            worth += 1
            if c.isupper() and before.isalpha() and before.islower():
                worth -= 3
        elif kind.startswith("L"):
            worth += 0.2
            if kind == "Lu" and before.isalpha() and before.islower():
                worth -= 3
        elif c in _HARMLESS and not (inside and c not in "’‘·"):
            worth += 0.1
        else:
            worth -= 2
        before = c
    return worth
