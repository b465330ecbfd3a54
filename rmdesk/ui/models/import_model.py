"""What a staff list would change, one line a person, and what could not be taken."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt

from rmdesk.services.importing import FieldChange, ImportResult

from ..i18n import tr
from ..icons import icon
from .rows_model import RowsModel


class Kind(IntEnum):
    """What happens with a line; in the order of the table."""

    PROBLEM = 0
    LEFT_OUT = 1
    CHANGED = 2
    NEW = 3


_ICONS = {
    Kind.PROBLEM: ("warning", "warn"),
    Kind.LEFT_OUT: ("warning", "bad"),
    Kind.CHANGED: ("edit", "icon"),
    Kind.NEW: ("add", "good"),
}


def kind_words(kind: Kind) -> str:
    """What happens with a line, in words."""
    words = {
        Kind.PROBLEM: tr("Value left out"),
        Kind.LEFT_OUT: tr("Row left out"),
        Kind.CHANGED: tr("Changed"),
        Kind.NEW: tr("New"),
    }
    return words[kind]


def field_words(field: str) -> str:
    """A detail's name in the window's language."""
    words = {
        "name": tr("name"),
        "shown_name": tr("name on sheets"),
        "role": tr("role"),
        "department": tr("department"),
        "site": tr("site"),
        "start_date": tr("start date"),
        "email": tr("e-mail"),
        "phone": tr("phone"),
        "number": tr("staff number"),
        "notes": tr("notes"),
        "rhythm": tr("takes part"),
        "strengths": tr("can show"),
        "goals": tr("wants to learn"),
        "interests": tr("interests"),
        "reports_to": tr("reports to"),
    }
    return words.get(field, field)


_UNTOLD = frozenset(("notes", "email", "phone", "number"))


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the preview."""

    kind: Kind
    row: int
    who: str
    where: str
    what: str


def lines_of(result: ImportResult) -> list[Line]:
    """The preview's lines: problems first, then changes, then new people."""
    lines = [
        Line(
            Kind.LEFT_OUT if p.left_out else Kind.PROBLEM,
            p.row,
            p.value,
            f"{p.letter} ({p.header})" if p.letter and p.header else p.letter,
            p.reason[:1].upper() + p.reason[1:] + ".",
        )
        for p in result.trouble
    ]
    lines.sort(key=lambda line: line.row)
    lines += [
        Line(Kind.CHANGED, c.row, c.name, field_words(v.field), _change(v))
        for c in result.changed
        for v in c.values
    ]
    lines += [Line(Kind.NEW, c.row, c.name, "", _facts(c.values)) for c in result.new]
    return lines


def _change(value: FieldChange) -> str:
    if not value.before:
        return value.after
    return tr("{before} → {after}", before=value.before, after=value.after)


def _facts(values: tuple[FieldChange, ...]) -> str:
    return " · ".join(v.after for v in values if v.after and v.field not in _UNTOLD)


class ImportModel(RowsModel):
    """The preview."""

    def __init__(self, parent: QObject | None = None) -> None:
        titles = (tr("What happens"), tr("Row"), tr("Person"), tr("Column"), tr("Details"))
        super().__init__(titles, parent)

    def show_result(self, result: ImportResult | None) -> None:
        """Take a dry run's result."""
        self.replace_rows(lines_of(result) if result else [])

    def texts(self, row: Line) -> tuple[str, ...]:
        return kind_words(row.kind), str(row.row), row.who, row.where, row.what

    def sentence(self, row: Line) -> str:
        rest = ", ".join(p for p in (row.who, row.where, row.what) if p)
        return tr("{kind}, row {row}: {rest}", kind=kind_words(row.kind), row=row.row, rest=rest)

    def more(self, row: Line, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.DecorationRole and column == 0:
            return icon(*_ICONS[row.kind])
        return None
