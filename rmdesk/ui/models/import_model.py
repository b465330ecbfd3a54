"""What a staff list would change, one line a detail or a person, each with its tick."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from rmdesk.domain.meetups import MeetupStatus
from rmdesk.domain.rounds import RoundStatus
from rmdesk.exchange.records import Problem
from rmdesk.services.importing import FieldChange, ImportResult

from ..i18n import say, tr
from ..icons import icon
from ..widgets.status_words import status_words
from .rows_model import Index, RowsModel


class Kind(IntEnum):
    """What happens with a line; in the order of the table."""

    PROBLEM = 0
    LEFT_OUT = 1
    CHANGED = 2
    NEW = 3
    GONE = 4
    BACK = 5
    MISSING = 6


_ICONS = {
    Kind.PROBLEM: ("warning", "warn"),
    Kind.LEFT_OUT: ("warning", "bad"),
    Kind.GONE: ("archive", "icon"),
    Kind.BACK: ("redo", "icon"),
    Kind.MISSING: ("archive", "icon"),
    Kind.CHANGED: ("edit", "icon"),
    Kind.NEW: ("add", "good"),
}
TICKED_FIRST = frozenset((Kind.CHANGED, Kind.NEW))
TICKABLE = TICKED_FIRST | {Kind.GONE, Kind.BACK, Kind.MISSING}


def kind_words(kind: Kind) -> str:
    """What happens with a line, in words."""
    words = {
        Kind.PROBLEM: tr("Value left out"),
        Kind.LEFT_OUT: tr("Row left out"),
        Kind.GONE: tr("Has left"),
        Kind.BACK: tr("Is back"),
        Kind.MISSING: tr("Not in the list"),
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
        "paused_until": tr("takes a break until"),
        "away": tr("away"),
        "availability": tr("availability"),
        "archived": tr("archived"),
        "status": tr("status"),
        "when": tr("when"),
        "place": tr("place"),
        "topic": tr("topic"),
        "topics": tr("topics"),
        "lessons": tr("who shows what"),
        "locked": tr("locked"),
        "sits_out": tr("sits out"),
        "rating": tr("rating"),
        "again": tr("would meet again"),
        "learned": tr("learned"),
    }
    return words.get(field, field)


def value_words(value: FieldChange, text: str) -> str:
    """A detail as the window says it: what became of a round or meetup has words of its own."""
    if value.field != "status":
        return text
    words = {
        RoundStatus.DRAFT.value: tr("a suggestion"),
        RoundStatus.CONFIRMED.value: tr("confirmed"),
        RoundStatus.CLOSED.value: tr("closed"),
        **{status.value: status_words(status) for status in MeetupStatus},
    }
    return words.get(text, text)


_UNTOLD = frozenset(("notes", "email", "phone", "number"))


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the preview. ``person`` is an id for those who are not in the list."""

    kind: Kind
    row: int
    who: str
    where: str
    what: str
    person: int = 0

    @property
    def key(self) -> tuple[int, int]:
        """What is ticked: a row of the list, or somebody who is not in it."""
        return (self.row, 0) if self.kind is not Kind.MISSING else (0, self.person)


def lines_of(result: ImportResult) -> list[Line]:
    """The preview's lines: problems first, then changes, new people, and those who may go."""
    lines = [
        Line(
            Kind.LEFT_OUT if p.left_out else Kind.PROBLEM,
            p.row,
            "" if p.letter else p.value,
            f"{p.letter} ({p.header})" if p.letter and p.header else p.letter,
            _problem(p),
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
    lines += [
        Line(Kind.GONE, c.row, c.name, "",
             tr("Has left, says the list. Tick to archive.") if c.person else
             tr("Has left, says the list. Tick to add to the archive."))
        for c in result.leavers
    ]  # fmt: skip
    lines += [
        Line(Kind.BACK, c.row, c.name, "", tr("Is archived here. Tick to bring back."))
        for c in result.returning
    ]
    lines += [
        Line(Kind.MISSING, 0, name, "", tr("Takes part here. Tick to archive."), who)
        for who, name in result.missing
    ]
    return lines


def _problem(problem: Problem) -> str:
    """What is wrong, with the value it is about."""
    reason = say(problem.reason)
    reason = reason[:1].upper() + reason[1:] + "."
    if problem.letter and problem.value:
        return tr("“{value}”: {reason}", value=problem.value, reason=reason)
    return reason


def _change(value: FieldChange) -> str:
    before, after = value_words(value, value.before), value_words(value, value.after)
    if not before:
        return after
    return tr("{before} → {after}", before=before, after=after)


def _facts(values: tuple[FieldChange, ...]) -> str:
    told = (v for v in values if v.after and v.field not in _UNTOLD)
    return " · ".join(value_words(v, v.after) for v in told)


class ImportModel(RowsModel):
    """The preview. ``ticked`` tells of every change of a tick."""

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        titles = (tr("What happens"), tr("Row"), tr("Person"), tr("Column"), tr("Details"))
        super().__init__(titles, parent)
        self._on: dict[tuple[int, int], bool] = {}

    def show_result(self, result: ImportResult | None) -> None:
        """Take a dry run's result; ticks that were set stay."""
        lines = lines_of(result) if result else []
        for line in lines:
            if line.kind in TICKABLE:
                self._on.setdefault(line.key, line.kind in TICKED_FIRST)
        self.replace_rows(lines)

    def forget_ticks(self) -> None:
        """Begin anew, with another list."""
        self._on.clear()

    def choices(self) -> tuple[dict[int, bool], frozenset[int]]:
        """Row -> whether to take it, and the ids of those to archive."""
        rows: dict[int, bool] = {}
        people: set[int] = set()
        for line in self.rows:
            if line.kind not in TICKABLE:
                continue
            on = self._on[line.key]
            if line.kind is Kind.MISSING:
                people |= {line.person} if on else set()
            elif on != (line.kind in TICKED_FIRST) or line.kind in (Kind.GONE, Kind.BACK):
                rows[line.row] = on
        return rows, frozenset(people)

    def count(self) -> int:
        """How many people would be added or changed."""
        return len({x.key for x in self.rows if x.kind in TICKABLE and self._on[x.key]})

    def is_ticked(self, line: Line) -> bool:
        return line.kind in TICKABLE and self._on[line.key]

    def texts(self, row: Line) -> tuple[str, ...]:
        number = str(row.row) if row.row else ""
        return (kind_words(row.kind), number, row.who, row.where, row.what)

    def sentence(self, row: Line) -> str:
        rest = ", ".join(p for p in (row.who, row.where, row.what) if p)
        return tr("{kind}, row {row}: {rest}", kind=kind_words(row.kind), row=row.row, rest=rest)

    def more(self, row: Line, column: int, role: int) -> Any:
        if column != 0:
            return None
        if role == Qt.ItemDataRole.DecorationRole:
            return icon(*_ICONS[row.kind])
        if role == Qt.ItemDataRole.CheckStateRole and row.kind in TICKABLE:
            return Qt.CheckState.Checked if self._on[row.key] else Qt.CheckState.Unchecked
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == 0 and self.rows[index.row()].kind in TICKABLE:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        line = self.rows[index.row()]
        if line.kind not in TICKABLE:
            return False
        self._on[line.key] = Qt.CheckState(value) == Qt.CheckState.Checked
        last = self.index(self.rowCount() - 1, 0)
        self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.CheckStateRole])
        self.ticked.emit()
        return True
