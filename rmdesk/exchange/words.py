"""Words with a fixed meaning in cells: gone or here, how often, nothing."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache
from typing import Final

from rmdesk.domain.people import Rhythm

from .headers import header_key
from .names import clean, fold


class Standing(Enum):
    """What a list says of somebody: at work, away for long, or no longer there."""

    HERE = "active"
    ON_LEAVE = "on leave"
    GONE = "archived"


_NOTHING: Final = frozenset(
    """- – — -- . ? n/a #n/a na none null nil tbd tbc unknown keine aucun ninguno nessuno geen
    nenhum #ref! #value! #name?""".split()
) | {""}
_LONGEST_NOTHING: Final = 4 * max(map(len, _NOTHING))
"""Folding makes a text shorter, but never by that much."""
_YES: Final = frozenset(
    """yes y true 1 x ja j oui o si s sim wahr vrai verdadero verdadeiro vero waar ✓ ✔ ☑ ☒ ●
    check checked tick ticked ok""".split()
)
_NO: Final = frozenset(
    "no n false 0 nein non nao nee falsch faux falso onwaar ☐ ✗ ✘ ○ unchecked".split()
)
_GONE: Final = frozenset(
    """
    archived archive inactive terminated term t left leaver gone former resigned retired ex
    dismissed fired released deceased deactivated disabled ended separated quit exemployee
    formeremployee notactive nolongeremployed notonpayroll terminatedemployee deleted closed
    departed redundant finished withdrawn discharged laidoff retiree expired exited offboarded
    inactivenopayrolleligible inactivepayrolleligible terminatedwithpay obsolete
    ausgeschieden ausgetreten ehemalig ehemaliger ehemalige inaktiv archiviert gekundigt verlassen
    rente pensioniert entlassen
    sorti sortie parti partie inactif inactive ancien ancienne retraite demissionnaire
    licencie licenciee archivee quitte
    baja inactivo inactiva archivado archivada jubilado jubilada despedido despedida exempleado
    cesado cesada
    inativo inativa desligado desligada demitido demitida aposentado aposentada arquivado
    uitdienst exmedewerker nietactief inactief gepensioneerd gearchiveerd vertrokken
    cessato cessata dimesso dimissionario inattivo inattiva pensionato pensionata archiviato
    licenziato
    """.split()
)
_ON_LEAVE: Final = frozenset(
    """
    onleave leave leaveofabsence loa l paidleave unpaidleave paidleaveofabsence
    unpaidleaveofabsence parentalleave maternityleave paternityleave medicalleave sickleave
    familyleave sabbatical suspended furloughed furlough onhold away maternity suspendedpayroll
    leavewithpay leavewithoutpay garden gardenleave secondment
    beurlaubt elternzeit mutterschutz sonderurlaub ruhend freigestellt sabbatjahr krankgemeldet
    enconge conge congematernite congeparental suspendu enarret arretmaladie miseenpause
    depermiso delicencia excedencia permiso licencia bajamaternal bajamedica bajapaternal suspendido
    afastado afastada licenca emlicenca licencamaternidade deferiaslongas
    metverlof verlof ouderschapsverlof zwangerschapsverlof ziek
    inaspettativa aspettativa maternita incongedo congedo
    """.split()
)
_ABOUT_GOING: Final = frozenset(
    """archived isarchived inactive terminated left ausgeschieden archiviert archive archivado
    arquivado gearchiveerd archiviato""".split()
)
_ABOUT_LEAVE: Final = frozenset("onleave beurlaubt enconge".split())
_EVERY_WEEK: Final = frozenset(
    """everyweek weekly always jedewoche wochentlich chaquesemaine hebdomadaire cadasemana
    semanal""".split()
)
_EVERY_OTHER_WEEK: Final = frozenset(
    """everyotherweek everysecondweek every2weeks everytwoweeks fortnightly biweekly alternate
    alternateweeks alternating jedezweiteworche jedezweitewoche alle2wochen allezweiwochen
    14taglich zweiwochentlich unesemainesurdeux touteslesdeuxsemaines cadadossemanas quincenal
    """.split()
)


@lru_cache(maxsize=65536)
def says_nothing(text: str) -> bool:
    """Whether a cell is empty, or filled with something that means empty."""
    return len(text) <= _LONGEST_NOTHING and fold(text) in _NOTHING


@lru_cache(maxsize=65536)
def one_line(text: str) -> str:
    """A cell as one clean line; empty where it says nothing."""
    line = clean(text)
    return "" if says_nothing(line) else line


@lru_cache(maxsize=4096)
def standing(header: str, text: str) -> Standing:
    """What a status cell says of somebody.

    Under "Archived" or "Terminated" a yes says that they have left, under "Active" a no,
    under "On leave" a yes that they are away for long. An unknown word means here.
    """
    key = header_key(text) or text.strip()
    head = header_key(header)
    if key in _YES or key in _NO:
        yes = key in _YES
        if head in _ABOUT_LEAVE:
            return Standing.ON_LEAVE if yes else Standing.HERE
        return Standing.GONE if yes == (head in _ABOUT_GOING) else Standing.HERE
    if key in _ON_LEAVE:
        return Standing.ON_LEAVE
    if key in _GONE:
        return Standing.GONE
    return _by_first_word(text)


def says_gone(header: str, text: str) -> bool:
    """Whether a status cell says that the person has left."""
    return standing(header, text) is Standing.GONE


def _by_first_word(text: str) -> Standing:
    """ "Terminated - own wish", "Leave (maternity)": the word that counts comes first.

    Letters alone mean too many things.
    """
    words = re.findall(r"[^\W\d_]+", fold(text))
    if not words or len(words[0]) <= 3:
        return Standing.HERE
    for known, found in ((_ON_LEAVE, Standing.ON_LEAVE), (_GONE, Standing.GONE)):
        if words[0] in known or "".join(words[:2]) in known or "".join(words[:3]) in known:
            return found
    return Standing.HERE


def tick(text: str) -> bool | None:
    """True or False for a cell that is ticked or says no; None for anything else."""
    key = header_key(text) or text.strip()
    if key in _YES:
        return True
    return False if key in _NO else None


def rhythm(text: str) -> Rhythm | None:
    """How often, or None when the words are not known."""
    key = header_key(text)
    if key in _EVERY_WEEK or key in _YES:
        return Rhythm.EVERY_WEEK
    return Rhythm.EVERY_OTHER_WEEK if key in _EVERY_OTHER_WEEK else None
