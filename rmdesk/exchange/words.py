"""Words with a fixed meaning in cells: gone or here, how often, nothing."""

from __future__ import annotations

import re
from typing import Final

from rmdesk.domain.people import Rhythm

from .headers import header_key
from .names import fold

_NOTHING: Final = frozenset(
    "- – — -- . ? n/a #n/a na none null nil tbd tbc unknown keine aucun ninguno".split()
) | {""}
_YES: Final = frozenset(
    {"yes", "y", "true", "1", "x", "ja", "j", "oui", "o", "si", "s", "wahr", "vrai", "verdadero"}
)
_NO: Final = frozenset({"no", "n", "false", "0", "nein", "non", "falsch", "faux", "falso"})
_GONE: Final = frozenset(
    """
    archived archive inactive terminated term t left leaver gone former resigned retired ex
    dismissed fired released deceased deactivated disabled ended separated quit exemployee
    formeremployee notactive nolongeremployed notonpayroll terminatedemployee deleted closed
    departed redundant finished
    ausgeschieden ehemalig inaktiv archiviert gekundigt verlassen rente
    sorti sortie parti partie inactif inactive archive ancien retraite demissionnaire licencie
    baja inactivo inactiva archivado jubilado despedido exempleado cesado
    """.split()
)
_ABOUT_GOING: Final = frozenset(
    """archived isarchived inactive terminated left ausgeschieden archiviert archive archivado
    """.split()
)
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


def says_nothing(text: str) -> bool:
    """Whether a cell is empty, or filled with something that means empty."""
    return fold(text) in _NOTHING


def says_gone(header: str, text: str) -> bool:
    """Whether a status cell says that the person has left.

    Under "Archived" or "Terminated" a yes says so, under "Active" a no. A word that is not
    known (also the many words for being on leave) means that the person is here.
    """
    key = header_key(text)
    if key in _YES | _NO:
        return (key in _YES) == (header_key(header) in _ABOUT_GOING)
    return key in _GONE or _first_word(text) in _GONE


def _first_word(text: str) -> str:
    """Of "Terminated - own wish" the word that counts; letters alone mean too many things."""
    words = re.findall(r"[^\W\d_]+", fold(text))
    return words[0] if words and len(words[0]) > 3 else ""


def rhythm(text: str) -> Rhythm | None:
    """How often, or None when the words are not known."""
    key = header_key(text)
    if key in _EVERY_WEEK or key in _YES:
        return Rhythm.EVERY_WEEK
    return Rhythm.EVERY_OTHER_WEEK if key in _EVERY_OTHER_WEEK else None
