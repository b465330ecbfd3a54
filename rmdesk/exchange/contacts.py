"""Address books as .vcf files (vCard 2.1, 3.0, 4.0): phones, Apple, Google, Outlook."""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from rmdesk.domain.errors import UserError

from .cells import Cell, Grid, bounded
from .names import clean, join_name

_HEADERS: Final = ("Name", "Shown name", "Role", "Department", "E-mail", "Phone", "Notes",
                   "Number", "Birthday", "Address", "Company", "Categories")  # fmt: skip
_LINE = re.compile(
    r"(?:[\w-]+\.)?(?P<name>[\w-]+)(?P<params>(?:;[^:\"]*(?:\"[^\"]*\"[^:\"]*)*)?):(?P<value>.*)",
    re.DOTALL,
)
_LONGEST: Final = 100_000


@dataclass(slots=True)
class _Card:
    """What is wanted of one card; the first of several addresses, or the preferred one."""

    values: dict[str, str]

    def keep(self, name: str, value: str, preferred: bool) -> None:
        if value and (preferred or name not in self.values):
            self.values[name] = value


def is_contacts(text: str) -> bool:
    """Whether a text is a vCard."""
    return text.lstrip("\ufeff \t\r\n")[:12].upper().startswith("BEGIN:VCARD")


def read_contacts(text: str) -> Grid:
    """Each card a row, in the order of the file; row numbers count cards. Raises UserError."""
    rows: list[list[Cell]] = [list(_HEADERS)]
    for card in _cards(text):
        row = _row(card)
        if row:
            rows.append(row)
    filled = [i for i, _ in enumerate(_HEADERS) if any(row[i] for row in rows[1:])]
    if 0 not in filled:
        raise UserError("There is nobody with a name in this address book.")
    return Grid(bounded((n, [row[i] for i in filled]) for n, row in enumerate(rows, start=1)))


def _cards(text: str) -> Iterator[_Card]:
    card: _Card | None = None
    for line in _unfolded(text):
        found = _LINE.fullmatch(line)
        if not found:
            continue
        name = found["name"].upper()
        if name == "BEGIN":
            card = _Card({})
        elif name == "END":
            if card is not None:
                yield card
            card = None
        elif card is not None:
            params = found["params"].upper()
            value = found["value"]
            if "QUOTED-PRINTABLE" in params:
                value = quopri.decodestring(value.encode("utf-8", "replace")).decode(
                    "utf-8", "replace"
                )
            card.keep(name, value[:_LONGEST], "PREF" in params)


def _unfolded(text: str) -> Iterator[str]:
    """Whole lines: those that go on in the next, by a blank or by quoted-printable's "="."""
    current: list[str] = []
    soft = False
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        if line[:1] in (" ", "\t") and current and not soft:
            current.append(line[1:])
        elif soft and current:
            current[-1] = current[-1][:-1]
            current.append(line)
        else:
            if current:
                yield "".join(current)
            current = [line]
        head = current[0][:200].upper()
        soft = line.endswith("=") and "QUOTED-PRINTABLE" in head
    if current:
        yield "".join(current)


def _row(card: _Card) -> list[Cell] | None:
    values = card.values
    name = _name(values)
    if not name or "COMPANY" in values.get("X-ABSHOWAS", "").upper():
        return None
    organisation = [_plain(p) for p in _split(values.get("ORG", ""), ";")]
    cells = {
        "Name": name,
        "Shown name": clean(_plain(_split(values.get("NICKNAME", ""), ",")[0])),
        "Role": clean(_plain(values.get("TITLE") or values.get("ROLE") or "")),
        "Department": clean(organisation[1]) if len(organisation) > 1 else "",
        "E-mail": clean(_plain(values.get("EMAIL", ""))).removeprefix("mailto:"),
        "Phone": clean(_plain(values.get("TEL", ""))).removeprefix("tel:"),
        "Notes": _plain(values.get("NOTE", "")).strip(),
        "Birthday": values.get("BDAY", ""),
        "Address": values.get("ADR", "").strip(";"),
        "Company": clean(organisation[0]) if organisation else "",
        "Categories": _plain(values.get("CATEGORIES", "")),
    }
    return [cells.get(header, "") for header in _HEADERS]


def _name(values: dict[str, str]) -> str:
    parts = [clean(_plain(p)) for p in _split(values.get("N", ""), ";")]
    parts += [""] * (5 - len(parts))
    family, given, suffix = parts[0], parts[1], parts[4]
    if family or given:
        name = join_name(given, family)
        return f"{name} {suffix}" if suffix and given and family else name
    return clean(_plain(values.get("FN", "")))


def _split(value: str, separator: str) -> list[str]:
    """Split where the separator is not escaped."""
    return re.split(rf"(?<!\\){separator}", value)


def _plain(value: str) -> str:
    """The text with vCard's escapes undone."""
    return re.sub(r"\\([nN,;:\\])", lambda m: "\n" if m[1] in "nN" else m[1], value)
