"""People's names as programs write them, put into the order in which people say them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from rmdesk.domain.people import fold as plain_fold

_SUFFIXES: Final = frozenset(
    """jr jnr sr snr ii iii iv v vi phd md mba mbe obe cbe rn esq dds dvm cpa bsc msc ba ma ing dr
    junior senior filho neto""".split()
)
_HONORIFICS: Final = frozenset(
    """mr mrs ms miss mx mstr dr drs prof professor sir dame lord lady rev reverend fr hon capt
    herr frau hr fr dipl ing mag mme mlle madame monsieur mademoiselle me maitre sr sra srta
    don dona senor senora sig sigra sig.ra sigg dott dottssa dott.ssa dottore dottoressa geom rag
    avv dhr mevr mevrouw meneer heer exmo exma""".split()
)
_LONE_HONORIFICS: Final = frozenset("me fr m v hon dame lord don lady mag ing".split())
"""Also names or initials of their own: taken away only with a full stop behind them."""

_BRACKETED = re.compile(r"^(?P<name>.*\S)\s*[(\[{]\s*(?P<inside>[^()\[\]{}]*)\s*[)\]}]$")
_NUMBER = re.compile(
    r"(?:(?:id|no|nr|emp|employee|staff|ref)\b\.?\s*:?\s*)?#?\s*([\w./-]*\d[\w./-]*)",
    re.IGNORECASE,
)
_NUMBER_AFTER = re.compile(
    r"^(?P<name>.*[^\W\d_]\.?)\s*(?:\s[-–—|/:]|[|/:#])\s*#?(?P<number>[A-Za-z]{0,3}\d[\w-]*)$"
)
_NUMBER_BEFORE = re.compile(
    r"^#?(?P<number>[A-Za-z]{0,3}\d[\w]*)\s*(?:[-–—|/:.)]\s*|\s)(?P<name>[^\W\d_].*)$"
)
_MAY_HAVE_NUMBER = re.compile(r"[\d(\[{]")
_FOOTER = re.compile(
    r"(grand |sub ?|sub-|overall |report |page )?(total|totals|sum|summe|gesamt|gesamtsumme|somme"
    r"|totaal|totale|count|headcount|anzahl|nombre total|effectif|suma|numero totale|aantal)"
    r"( (general|generale|geral|headcount|number))?"
    r"( (number of|no of|of|de|der|des|di|van|aan))?"
    r"( (active |aktive )?(staff|employees?|people|rows?|records?|workers?|mitarbeiter"
    r"|mitarbeitende|beschaftigte|employes|salaries|empleados|colaboradores|funcionarios|trabajadores|medewerkers"
    r"|dipendenti))?\s*[:=]?\s*[\d.,]*"
)
_PAGE = re.compile(
    r"(page|seite|pagina|p\.)\s*\d+(\s*(of|von|de|sur|van|di|/)\s*\d+)?|end of (report|list|file)"
    r"|ende der liste|fin de la liste|\*+.*\*+"
)
_SPACE = str.maketrans(dict.fromkeys("\xa0\u202f\u3000", " "))


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """``domain.people.fold``, made for lists that say the same few words again and again."""
    return plain_fold(text)


@lru_cache(maxsize=65536)
def clean(text: str) -> str:
    """One line, single spaces, no invisible characters, accents in one piece."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    if text.isprintable() and unicodedata.is_normalized("NFC", text):
        return " ".join(text.split())
    visible = "".join(
        " " if unicodedata.category(c) in ("Cc", "Zs", "Zl", "Zp") else c
        for c in unicodedata.normalize("NFC", text)
        if c not in "\ufeff\u200b\u2060\u00ad\u200e\u200f"
    )
    return " ".join(visible.split())


def split_number(name: str) -> tuple[str, str]:
    """("Ana Ruiz", "1001") for "Ana Ruiz (1001)", "1001 - Ana Ruiz", "Ana Ruiz #1001".

    The number is empty where there is none. Other words in brackets at the end, such as
    "(on leave)" or "(Contractor)", are taken off the name.
    """
    if not name or not _MAY_HAVE_NUMBER.search(name):
        return name, ""
    if found := _BRACKETED.match(name):
        number = _NUMBER.fullmatch(found["inside"].strip())
        if number:
            return found["name"].strip(), number[1]
        if status_in_brackets(found["inside"]):
            return split_number(found["name"].strip())
    if found := _NUMBER_AFTER.match(name) or _NUMBER_BEFORE.match(name):
        return found["name"].strip(" -–—|,"), found["number"]
    return name, ""


@lru_cache(maxsize=4096)
def status_in_brackets(text: str) -> bool:
    """Whether words in brackets speak of the employment, not of the name."""
    return bool(_STATUS_WORDS.search(fold(text)))


_STATUS_WORDS = re.compile(
    r"\b(leave|contractor|terminated|inactive|archived|left|temp|temporary|on hold|intern|trainee"
    r"|part.time|full.time|student|elternzeit|krank|ausgeschieden|extern|conge|baja|estagiario"
    r"|verlof|congedo|she/her|he/him|they/them|she/they|he/they)\b"
)


def reorder(name: str) -> str:
    """ "Ana Ruiz" for "Ruiz, Ana"; "Martin King Jr." for "King, Martin, Jr."."""
    name = name.replace("，", ",").replace("、", ",") if not name.isascii() else name
    if "," not in name:
        return name
    parts = [part.strip() for part in name.split(",")]
    parts = [part for part in parts if part]
    if len(parts) < 2:
        return parts[0] if parts else name
    suffixes = [part for part in parts[1:] if _is_suffix(part)]
    given = [part for part in parts[1:] if not _is_suffix(part)]
    if len(given) > 1:
        return name
    if given and family_first(parts[0] + given[0]):
        return parts[0] + given[0]
    return " ".join([*given, parts[0], *suffixes])


def _is_suffix(part: str) -> bool:
    words = fold(part).replace(".", "").split()
    return bool(words) and all(word in _SUFFIXES for word in words)


@lru_cache(maxsize=65536)
def without_honorific(name: str) -> str:
    """ "Ana Ruiz" for "Mrs Ana Ruiz", "Dr. Ana Ruiz", "Sig.ra Ana Ruiz"."""
    rest = name
    while True:
        word, _, after = rest.partition(" ")
        bare = fold(word).strip(".")
        known = bare in _HONORIFICS or bare.replace(".", "") in _HONORIFICS
        if not after.strip() or not known:
            return rest
        if bare in _LONE_HONORIFICS and not word.endswith("."):
            return rest
        rest = after.strip()


def join_name(first: str, last: str) -> str:
    """First name first, but as one word with the family name first where the script has it so."""
    if first and last and family_first(first + last):
        return last + first
    return f"{first} {last}".strip()


def family_first(text: str) -> bool:
    """Whether a name is written in Chinese, Japanese or Korean script: the family comes first."""
    if text.isascii():
        return False
    some = False
    for c in text:
        if c.isalpha():
            if not _is_east_asian(c):
                return False
            some = True
    return some


def _is_east_asian(c: str) -> bool:
    return (
        "\u3400" <= c <= "\u9fff"
        or "\uac00" <= c <= "\ud7a3"
        or "\u3040" <= c <= "\u30ff"
        or "\uf900" <= c <= "\ufaff"
        or c in "々〆"
        or "\U00020000" <= c <= "\U0003ffff"
    )


def capitals_first(names: Iterable[str]) -> bool:
    """Whether a column writes "RUIZ Ana": the family name in capitals, then the first name.

    At least two names and most of them must look so; names all in capitals tell nothing.
    """
    seen = fits = 0
    for name in names:
        if not name:
            continue
        seen += 1
        fits += bool(_split_capitals(name))
    return fits >= 2 and fits * 10 >= seen * 6


def turn_capitals(name: str) -> str:
    """ "Ana Ruiz" for "RUIZ Ana"; other names stay."""
    parts = _split_capitals(name)
    if not parts:
        return name
    family, given = parts
    return f"{given} {_capitalised(family)}"


def _split_capitals(name: str) -> tuple[str, str] | None:
    words = name.split()
    at = 0
    while at < len(words) and words[at].isupper():
        at += 1
    family, given = " ".join(words[:at]), " ".join(words[at:])
    if not family or not given or "," in name or sum(c.isalpha() for c in family) < 3:
        return None
    return (family, given) if given[0].isupper() and not given.isupper() else None


def _capitalised(family: str) -> str:
    small = re.sub(r"[^\W\d_]+", lambda m: m[0][0] + m[0][1:].lower(), family)
    small = re.sub(
        r"\b(De|Du|Des|La|Le|Van|Von|Der|Den|Di|Da|Dos)\b(?= )", lambda m: m[0].lower(), small
    )
    return re.sub(r"\bMc([a-z])", lambda m: "Mc" + m[1].upper(), small)


def looks_like_footer(text: str) -> bool:
    """Whether this is the label of a totals row: "Total", "Total employees: 40", "Page 1 of 2"."""
    return not text[:1].isdigit() and _looks_like_footer(text)


@lru_cache(maxsize=65536)
def _looks_like_footer(text: str) -> bool:
    folded = fold(text)
    return _FOOTER.fullmatch(folded) is not None or _PAGE.fullmatch(folded) is not None


def looks_like_remark(text: str) -> bool:
    """Whether this is a line about the list ("Printed on 03/04 by HR: page 1"), not a name."""
    return len(text) > 30 and (any(c.isdigit() for c in text) or len(text.split()) > 6)


def contains(name: str, part: str) -> bool:
    """Whether the words of ``part`` all occur in ``name``."""
    words = set(fold(name).replace(",", " ").split())
    return bool(words) and set(fold(part).split()) <= words
