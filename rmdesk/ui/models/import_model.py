"""What a staff list would change, one line a person, and what could not be taken."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rmdesk.services.importing import FieldChange, ImportResult

from ..i18n import tr
from ..icons import icon

Index = QModelIndex | QPersistentModelIndex


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


class ImportModel(QAbstractTableModel):
    """The preview."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._titles = (tr("What happens"), tr("Row"), tr("Person"), tr("Column"), tr("Details"))

    def show_result(self, result: ImportResult | None) -> None:
        """Take a dry run's result."""
        self.beginResetModel()
        self._lines = lines_of(result) if result else []
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        texts = (kind_words(line.kind), str(line.row), line.who, line.where, line.what)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return texts[index.column()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return icon(*_ICONS[line.kind])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (*texts[2:4], line.what)
            return tr(
                "{kind}, row {row}: {rest}",
                kind=texts[0],
                row=line.row,
                rest=", ".join(p for p in parts if p),
            )
        return None
