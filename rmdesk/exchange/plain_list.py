"""Lists as people type them: one person a line, bullets, numbers, a heading a department.

Ana Ruiz, Office Manager        Cal Diaz - Server         Ruiz, Ana - Owner
* Ana Ruiz (Chef)               2. Cal Diaz: Server       Ana Ruiz <ana@shop.example>
Kitchen:                        # Kitchen
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from rmdesk.domain.people import fold

from .cells import Grid, Row
from .names import clean

HEADERS: Final = ("Name", "Role", "Department", "E-mail", "Phone")
_MOST_LINES: Final = 20_000
_LONGEST_LINE: Final = 300
_BULLET = re.compile(r"^\s*(?:[-*+•‣◦·–—]|\(?\d{1,4}[.):]|[a-z]\))?\s*(?:\[[ xX]?\])?\s*")
_EMAIL = re.compile(r"<?\b(?:mailto:)?([\w.+'-]+@[\w-]+(?:\.[\w-]+)+)>?")
_PHONE = re.compile(r"(?:tel\.?:?|phone:?|mobile:?)?\s*(\+?\d[\d ()/.-]{6,18}\d)", re.IGNORECASE)
_HEADING = re.compile(
    r"^\s*(?:#{1,6}\s*(?P<marked>.+?)\s*#*|(?P<colon>[^\d:,]{2,40}):|\*\*(?P<bold>[^*]+?):?\*\*:?)\s*$"
)
_DASH = re.compile(r"\s+[-–—|/]\s+|\s*\t+\s*|\s{3,}|\s*:\s+|\s+@\s+")
_BRACKETS = re.compile(r"^(.*\S)\s*[(\[]([^()\[\]]+)[)\]]$")
_MARKS = re.compile(r"[*_`~]{1,3}(?=\S)|(?<=\S)[*_`~]{1,3}")
_RULE = re.compile(r"^[\s\-=_*~.#]+$")
_ROLE_WORDS: Final = frozenset(
    """manager owner chef cook server bartender barista cashier clerk baker driver assistant
    bookkeeper accountant director lead head host hostess waiter waitress porter cleaner florist
    mechanic receptionist supervisor sales marketing it hr admin intern trainee apprentice partner
    founder ceo cfo cto designer developer engineer technician nurse carer teacher tutor gardener
    carpenter plumber electrician joiner painter butcher grocer buyer planner coordinator analyst
    consultant secretary dishwasher sommelier runner packer picker warehouse operator stylist
    leiter leiterin koch köchin inhaber inhaberin verkäufer verkäuferin bäcker azubi buchhaltung
    gérant gérante cuisinier cuisinière serveur serveuse vendeur vendeuse comptable
    gerente cocinero cocinera camarero camarera dueño dueña vendedor vendedora""".split()
)


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    text: str
    department: str
    email: str
    phone: str


def read_plain_list(text: str) -> Grid | None:
    """The list as a grid with headers of ours; None where it does not look like one."""
    lines = _lines(text)
    if not lines:
        return None
    last_first = _last_name_first([line.text for line in lines])
    rows: list[Row] = [Row(0, HEADERS)]
    for line in lines:
        name, role = _split(line.text, last_first=last_first)
        if not _like_name(name):
            return None
        rows.append(Row(line.number, (name, role, line.department, line.email, line.phone)))
    return Grid(tuple(rows))


def _lines(text: str) -> list[_Line]:
    found: list[_Line] = []
    department = ""
    all_lines = text.splitlines()[: _MOST_LINES + 1]
    for number, raw in enumerate(all_lines, start=1):
        if len(raw) > _LONGEST_LINE or len(found) >= _MOST_LINES:
            return []
        if not raw.strip() or _RULE.match(raw):
            continue
        heading = _HEADING.match(raw)
        if heading and _heads(all_lines, number):
            department = clean(heading["marked"] or heading["colon"] or heading["bold"])
            department = department.rstrip(":")
            continue
        bare = _BULLET.sub("", raw, count=1)
        email = _EMAIL.search(bare)
        if email:
            bare = bare.replace(email[0], " ", 1)
        phone = _PHONE.search(bare)
        if phone:
            bare = bare.replace(phone[0], " ", 1)
        bare = _MARKS.sub("", bare).strip(" \t,;|-–—<>()")
        if raw.rstrip().endswith(")") and "(" in bare:
            bare += ")"
        if bare:
            line = _Line(number, bare, department, email[1] if email else "",
                         phone[1] if phone else "")  # fmt: skip
            found.append(line)
    return found


def _heads(lines: Sequence[str], number: int) -> bool:
    """Whether somebody stands below this line."""
    return any(line.strip() for line in lines[number:])


def _split(text: str, *, last_first: bool) -> tuple[str, str]:
    """Name and role of one line."""
    parts = [p for p in _DASH.split(text, maxsplit=1) if p.strip()]
    if len(parts) == 2:
        return clean(parts[0]), clean(parts[1])
    if found := _BRACKETS.match(text):
        if not any(c.isdigit() for c in found[2]):
            return clean(found[1]), clean(found[2])
        return clean(text), ""
    pieces = [p.strip() for p in re.split(r"[,;]", text)]
    pieces = [p for p in pieces if p]
    if len(pieces) == 1 or (last_first and len(pieces) == 2):
        return clean(text), ""
    if last_first:
        return clean(f"{pieces[0]}, {pieces[1]}"), clean(", ".join(pieces[2:]))
    return clean(pieces[0]), clean(", ".join(pieces[1:]))


def _last_name_first(texts: Sequence[str]) -> bool:
    """Whether "Ruiz, Ana" is how this list writes names, rather than "Ana Ruiz, Cook"."""
    pairs = [[p.strip() for p in t.split(",")] for t in texts if "," in t and not _DASH.search(t)]
    if not pairs:
        return False
    likely = 0
    for left, right, *_ in pairs:
        is_role = any(word in _ROLE_WORDS for word in fold(right).split())
        two_names = len(left.split()) > 1 and left.split()[0].lower() not in (
            "de",
            "van",
            "von",
            "la",
        )
        likely += not is_role and not two_names and len(right.split()) <= 2
    return likely * 2 > len(pairs)


def _like_name(name: str) -> bool:
    letters = sum(c.isalpha() for c in name)
    return bool(name) and letters >= 1 and len(name.split()) <= 6 and letters * 2 >= len(name)
