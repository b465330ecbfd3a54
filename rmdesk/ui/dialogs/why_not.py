"""Why not Ana and Cem? Two names, and the engine's own reasons in plain words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QVBoxLayout, QWidget

from rmdesk.domain.people import PersonId
from rmdesk.domain.weeks import Week
from rmdesk.matching.explain import Explanation, lesson_words

from .. import words
from ..context import Context
from ..i18n import say, tr
from ..theme import em
from ..widgets.basics import button, label, panel, row

Answer = tuple[Explanation, list[str]]


class WhyNotDialog(QDialog):
    """Explains why two people are, or are not, together in a week."""

    def __init__(
        self,
        context: Context,
        week: Week,
        everybody: list[tuple[PersonId, str]],
        first: PersonId | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._week = week
        self.setWindowTitle(tr("Why not these two?"))
        self.resize(em(self, 34), em(self, 20))
        self.first = self._choice(everybody, first, tr("First person"))
        others = [p for p, _ in everybody if p != self.first.currentData()]
        self.second = self._choice(everybody, others[0] if others else None, tr("Second person"))
        self.headline = label("", "heading")
        self.lines = label("")
        self.lines.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._build()
        self._ask()

    def _choice(
        self, everybody: list[tuple[PersonId, str]], chosen: PersonId | None, name: str
    ) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        for person, shown in everybody:
            made.addItem(shown, person)
        made.setEditable(True)
        made.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer, inside = made.completer(), made.lineEdit()
        assert completer is not None
        assert inside is not None
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        inside.setAccessibleName(name)
        if chosen is not None:
            made.setCurrentIndex(made.findData(chosen))
        made.currentIndexChanged.connect(self._ask)
        return made

    def _build(self) -> None:
        column = QVBoxLayout(self)
        form = QFormLayout()
        form.addRow(tr("&First person"), self.first)
        form.addRow(tr("&Second person"), self.second)
        column.addLayout(form)
        frame, inside = panel()
        inside.addWidget(self.headline)
        inside.addWidget(self.lines)
        inside.addStretch(1)
        column.addWidget(frame, 1)
        column.addLayout(row(None, button(tr("Close"), self.accept)))

    def _ask(self) -> None:
        a, b = self.first.currentData(), self.second.currentData()
        if a is None or b is None:
            return
        if a == b:
            self.headline.setText(tr("Choose two different people."))
            self.lines.setText("")
            return
        services, week = self._context.services, self._week

        def question() -> Answer:
            company = services.session.snapshot()
            found = services.rounds.explain(week, company.person[a], company.person[b])
            return found, [lesson_words(company, x) for x in found.lessons]

        self._context.ask("why not", question, self._show)

    def _show(self, answer: Answer) -> None:
        found, lessons = answer
        names = (self.first.currentText(), self.second.currentText())
        headline, *lines = words.explanation(found, names, [say(x) for x in lessons])
        self.headline.setText(headline)
        self.lines.setText("\n".join(f"• {line}" for line in lines))
