"""Private things told by what is in a column, whatever is written above it.

National numbers of a dozen countries, bank accounts, payment cards and pay; birth dates,
illnesses and codes of diagnoses. A column most of whose cells are such is dropped, also where
its header is harmless ("ID", "Notes"). What is headed as a start date, a role or a skill is
none of these, whatever stands in it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from .cells import Row
from .columns import Layout
from .dates import Unclear, read_date
from .headers import Field
from .names import fold
from .words import says_nothing, tick

_LOOKED_AT: Final = 300
_HARMLESS: Final = frozenset({
    Field.NAME, Field.FIRST_NAME, Field.LAST_NAME, Field.START_DATE, Field.END_DATE, Field.EMAIL,
    Field.SKILL_LEVEL, Field.AWAY_FIRST, Field.AWAY_LAST, Field.PAUSED_UNTIL, Field.STATUS,
    Field.SKILL_COLUMN, Field.SLOT_COLUMN,
})  # fmt: skip

_NATIONAL = re.compile(
    r"\d{3}-\d{2}-\d{4}"  # United States, SSN
    r"|[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]"  # United Kingdom, NINO
    r"|\d{2} ?\d{6} ?[A-Z] ?\d{3}"  # Germany, pension number
    r"|[12] ?\d{2} ?(0[1-9]|1[0-2]|[2-9]\d) ?\d[\dAB] ?\d{3} ?\d{3}( ?\d{2})?"  # France, NIR
    r"|[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]"  # Italy, codice fiscale
    r"|\d{8}-?[A-HJ-NP-TV-Z]|[XYZ]-?\d{7}-?[A-Z]"  # Spain, DNI and NIE
    r"|\d{3}\.\d{3}\.\d{3}-\d{2}"  # Brazil, CPF
    r"|756\.\d{4}\.\d{4}\.\d{2}"  # Switzerland, AHV
    r"|\d{3} \d{3} \d{3}"  # Canada, SIN
    r"|\d{6}[-+A]\d{3,4}[A-Z]?"  # Sweden, Denmark, Finland
)
_ACCOUNT = re.compile(r"[A-Z]{2}\d{2} ?([A-Z0-9]{4} ?){2,7}[A-Z0-9]{1,4}")
_CARD = re.compile(r"(\d{4}[ -]){3}\d{4}")
_MONEY = re.compile(
    r"[-(]?\s*([$€£¥]|USD|EUR|GBP|CHF|CAD|AUD|R\$|Fr\.?|kr)\s*\d[\d.,' ]*\)?"
    r"(\s*(/|per|pro|par|por|al)\s*\w+)?"
    r"|\d[\d.,' ]*\s*([$€£¥]|USD|EUR|GBP|CHF|CAD|AUD)(\s*(/|per|pro|par|por|al)\s*\w+)?"
)


def private_columns(
    layout: Layout, body: Sequence[Row], today: date | None = None
) -> frozenset[int]:
    """The columns, used or ignored, that hold private things in most of their filled cells.

    Birth dates are told from other dates by how long ago they are, so only where ``today`` is.
    """
    sample = body[:_LOOKED_AT]
    found = {
        c.index
        for c in (*layout.used, *layout.ignored)
        if c.field not in _HARMLESS and _mostly_private(c.index, sample)
    }
    found |= {
        c.index
        for c in (*layout.used, *layout.ignored)
        if (c.field is Field.NOTES or (c.field is None and not _IS_TRADE.search(fold(c.header))))
        and _mostly_health(c.index, sample)
    }
    if today is not None:
        unheaded = [c for c in layout.used if layout.guessed and c.field is Field.START_DATE]
        found |= {
            c.index
            for c in (*layout.ignored, *unheaded)
            if not is_about_work(c.header) and _birth_dates(c.index, sample, today)
        }
    return frozenset(found)


_FEWEST_DATES, _YOUNGEST, _OLDEST, _OLD = 4, 15, 90, 30
_FEWEST_REMARKS = 2
_ABOUT_WORK = re.compile(
    r"start|hire|join|since|entry|enter|onboard|tenure|service|senior|employ|contract|train|begin"
    r"|began|first|eintritt|beginn|seit|anstell|vertrag|zugehor|dienst|entree|embauche|debut|depuis"
    r"|anciennete|ingreso|alta|inicio|antigued|contrat|admiss|desde|indienst|datum in|sinds"
    r"|assunzione|inizio|dal\b|date"
)


def is_about_work(header: str) -> bool:
    """Whether a header may speak of somebody's time in the company: such dates are never
    taken for birth dates, however long ago they are."""
    return bool(_ABOUT_WORK.search(fold(header)))


def _birth_dates(index: int, sample: Sequence[Row], today: date) -> bool:
    """Whether a column holds dates that all lie so far back that it must be when people were
    born: nobody of a whole list began less than 15 years ago, and one over 30."""
    ages: list[int] = []
    for row in sample:
        cell = row.at(index)
        day = cell if isinstance(cell, date) else _day(cell)
        if day is not None:
            ages.append((today - day).days // 365)
        elif not isinstance(cell, date) and cell.strip():
            return False
    return (
        len(ages) >= _FEWEST_DATES
        and min(ages) >= _YOUNGEST
        and _OLD <= max(ages) <= _OLDEST
        and len(set(ages)) > 1
    )


def _day(text: str) -> date | None:
    """A date, whichever of two it may be: it is only about the years."""
    if len(text) < 6 or not any(c.isdigit() for c in text):
        return None
    found = read_date(text.strip(), None)
    return found.day_first if isinstance(found, Unclear) else found


_DIAGNOSIS = re.compile(r"[A-TV-Z]\d\d\.\d{1,2}")
"""ICD-10 with its point: without one it could be a room or a locker."""
_HEALTH = re.compile(
    r"\b(diabet\w*|pregnan\w*|asthma\w*|epilep\w*|depress(ion|ive|ed)|cancer|chemo\w*|hiv"
    r"|allerg\w*|anaphyla\w*|migraine\w*|burn-?out|adhd|autis\w*|dyslexi\w*|wheelchair"
    r"|insulin|pacemaker|disabled|disability|sick (note|leave)|sick-?note|mental health|surgery"
    r"|heart (attack|condition|disease)|multiple sclerosis|crohn\w*|coeliac|celiac"
    r"|schwanger\w*|krankgeschrieben|krankschreibung|krebs|herzinfarkt|schwerbehindert\w*"
    r"|arbeitsunfahig\w*|zuckerkrank\w*|rollstuhl\w*|depressionen"
    r"|enceinte|arret maladie|handicape\w*|epileptique"
    r"|embarazada|asma|baja medica|discapacid\w*|gravida|alergi\w*|zwanger|ziektemelding"
    r"|incinta|malattia|disabil\w*)\b"
)
_IS_TRADE = re.compile(
    r"special|speciali[sz]|ward|clinic|unit|team|train|course|skill|topic|subject|field|expert"
    r"|qualif|competen|role|job|task|client|product|project|fach|kurs|service|curso|tema"
)
"""Headers of what people do: an allergist's list is full of allergies that are not their own."""


def _mostly_health(index: int, sample: Sequence[Row]) -> bool:
    """Whether what is said in a column is mostly illness. Cells that say nothing do not count."""
    told = [
        text
        for row in sample
        if isinstance(cell := row.at(index), str)
        and (text := cell.strip())
        and not says_nothing(text)
        and tick(text) is None
    ]
    ill = sum(bool(_DIAGNOSIS.fullmatch(t) or _HEALTH.search(fold(t[:200]))) for t in told)
    return ill >= _FEWEST_REMARKS and ill * 10 >= len(told) * 6


def _mostly_private(index: int, sample: Sequence[Row]) -> bool:
    filled = private = 0
    for row in sample:
        cell = row.at(index)
        if isinstance(cell, str) and (text := cell.strip()):
            filled += 1
            private += is_private_value(text)
    return private > 0 and private * 10 >= filled * 6


def is_private_value(text: str) -> bool:
    """Whether a cell is a national number, an account, a card or an amount of money."""
    if len(text) > 60 or not any(c.isdigit() for c in text):
        return False
    return any(p.fullmatch(text) for p in (_NATIONAL, _ACCOUNT, _CARD, _MONEY))


def without_private_values(text: str) -> str:
    """A note without the national and account numbers in it."""
    if not any(c.isdigit() for c in text):
        return text
    for pattern in (_IN_TEXT, _ACCOUNT_IN_TEXT):
        text = pattern.sub("…", text)
    return text


_IN_TEXT = re.compile(r"(?<!\w)(?:" + _NATIONAL.pattern + r")(?!\w)")
_ACCOUNT_IN_TEXT = re.compile(r"(?<!\w)(?:" + _ACCOUNT.pattern + r")(?!\w)")
