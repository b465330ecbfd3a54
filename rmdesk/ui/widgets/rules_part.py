"""Whom a person reports to, never meets, and would like to meet."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rmdesk.domain.people import Person
from rmdesk.services.people_view import PeopleView, PersonView, Ruled

from ..context import Context
from ..i18n import tr
from ..theme import em
from .basics import button, label, tool
from .layouts import clear, line_of
from .person_part import PersonPart


class PersonPicker(QComboBox):
    """Chooses somebody by typing a part of the name."""

    def __init__(self, name: str, nobody: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nobody = nobody
        self._people: dict[str, Person] = {}
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(12)
        self.setAccessibleName(name)
        line_of(self).setAccessibleName(name)
        line_of(self).setPlaceholderText(nobody)
        completer = self.completer()
        assert completer is not None
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)

    def offer(self, people: Sequence[Person]) -> None:
        """Whom to choose from."""
        offered = {_unmistakable(p, people): p for p in people}
        if list(offered) == list(self._people):
            self._people = offered
            return
        self._people = offered
        text = self.currentText()
        self.clear()
        self.addItem("")
        self.addItems(list(offered))
        self.setEditText(text)

    def show_chosen(self, person: Person | None) -> None:
        """Show who is chosen now."""
        text = next((t for t, p in self._people.items() if person and p.id == person.id), "")
        if not text and person:
            text = person.label
        self.setEditText(text)
        line_of(self).setCursorPosition(0)

    @property
    def chosen(self) -> Person | None:
        """Whoever is written there; None for nobody, or nobody of that name."""
        return self._people.get(self.currentText().strip())


def _unmistakable(person: Person, people: Sequence[Person]) -> str:
    if sum(p.label == person.label for p in people) == 1:
        return person.label
    return f"{person.label} ({person.department or person.number or person.id})"


class RuleRow(QWidget):
    """One rule, and a way to lift it."""

    removed = Signal(object)

    def __init__(self, ruled: Ruled) -> None:
        super().__init__()
        self._other = ruled.person
        text = f"{ruled.person.label} · {ruled.reason}" if ruled.reason else ruled.person.label
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label(text), 1)
        name = tr("Remove {name}", name=ruled.person.label)
        line.addWidget(tool(name, self._remove, icon="close", words=False))

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self._other)


class RulesPart(PersonPart):
    """The rules about one person."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.manager = PersonPicker(tr("Reports to"), tr("Nobody"), self)
        self.manager.activated.connect(self._manager_chosen)
        line_of(self.manager).editingFinished.connect(self._manager_chosen)
        self.never_with = PersonPicker(tr("Never pair with"), tr("Type a name"), self)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("Reason (stays private)"))
        self.reason.setAccessibleName(tr("Reason (stays private)"))
        self.add_never = button(tr("Never pair"), self._never, icon="never")
        self.prefers_with = PersonPicker(tr("Would like to meet"), tr("Type a name"), self)
        self.add_prefers = button(tr("Add"), self._prefers, icon="add")
        self._never_rows = QVBoxLayout()
        self._prefers_rows = QVBoxLayout()
        self._build()

    def _build(self) -> None:
        self.heading(tr("Reports to"))
        self.column.addWidget(self.manager)
        self.column.addSpacing(em(self, 0.5))
        self.heading(
            tr("Never pair with"), tr("The reason is for you alone: no sheet or export shows it.")
        )
        self.column.addLayout(self._never_rows)
        self.column.addWidget(self.never_with)
        line = QHBoxLayout()
        line.addWidget(self.reason, 1)
        line.addWidget(self.add_never)
        self.column.addLayout(line)
        self.column.addSpacing(em(self, 0.5))
        self.heading(tr("Would like to meet"))
        self.column.addLayout(self._prefers_rows)
        line = QHBoxLayout()
        line.addWidget(self.prefers_with, 1)
        line.addWidget(self.add_prefers)
        self.column.addLayout(line)
        self.column.addWidget(self.error)
        self.column.addStretch(1)

    def show_person(self, view: PersonView, everybody: PeopleView, *, fresh: bool) -> None:
        before, self.view = self.view, view
        here = [r.person for r in everybody.rows if not r.person.archived]
        others = [p for p in here if p.id != view.person.id]
        ruled = {r.person.id for r in (*view.never, *view.prefers)}
        self.manager.offer(others)
        for picker in (self.never_with, self.prefers_with):
            picker.offer([p for p in others if p.id not in ruled])
        if fresh or before is None or before.manager != view.manager:
            self.manager.show_chosen(view.manager)
        if fresh:
            self._clear_entry()
        if fresh or before is None or (before.never, before.prefers) != (view.never, view.prefers):
            self._fill(self._never_rows, view.never, self._lift_never)
            self._fill(self._prefers_rows, view.prefers, self._lift_prefers)

    def _fill(self, rows: QVBoxLayout, rules: Sequence[Ruled], removed: object) -> None:
        clear(rows)
        for rule in rules:
            made = RuleRow(rule)
            made.removed.connect(removed)
            rows.addWidget(made)

    def _clear_entry(self) -> None:
        self.error.hide()
        self.reason.clear()
        self.never_with.setEditText("")
        self.prefers_with.setEditText("")

    def _wanted(self, picker: PersonPicker) -> Person | None:
        if picker.chosen is None:
            self.error.setText(tr("Choose a person from the list first."))
            self.error.show()
            picker.setFocus()
        return picker.chosen

    @Slot()
    def _manager_chosen(self) -> None:
        assert self.view is not None
        chosen = self.manager.chosen
        if chosen is None and self.manager.currentText().strip():
            self.error.setText(tr("Nobody is called “{name}”.", name=self.manager.currentText()))
            self.error.show()
            return
        before = self.view.manager
        if (chosen.id if chosen else None) != (before.id if before else None):
            self.change(partial(self.context.services.rules.set_manager, self.person, chosen))

    @Slot()
    def _never(self) -> None:
        other = self._wanted(self.never_with)
        if other:
            rules = self.context.services.rules
            self.change(partial(rules.never_pair, self.person, other, self.reason.text().strip()))
            self._clear_entry()

    @Slot()
    def _prefers(self) -> None:
        other = self._wanted(self.prefers_with)
        if other:
            self.change(
                partial(self.context.services.rules.prefer_together, self.person, other, True)
            )
            self._clear_entry()

    @Slot(object)
    def _lift_never(self, other: Person) -> None:
        self.change(partial(self.context.services.rules.never_pair, self.person, other, None))

    @Slot(object)
    def _lift_prefers(self, other: Person) -> None:
        self.change(partial(self.context.services.rules.prefer_together, self.person, other, False))
