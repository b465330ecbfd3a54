"""The editor beside the table of people: one person, a new one, or many at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from rmdesk.domain.changes import Changes
from rmdesk.domain.people import Person, Rhythm
from rmdesk.services.people_view import PeopleView, PersonView

from ..context import Context
from ..i18n import listed, plural, short_date, tr
from ..models.people_model import takes_part_words, tenure_words
from ..theme import em
from .availability import WhenPart
from .basics import breakable, button, label, scrolled
from .details_part import DetailsPart
from .fields import ChoiceField, NameField, ShowFailure
from .history_part import HistoryPart
from .layouts import line_of
from .person_part import PersonPart
from .photo import PhotoButton
from .rules_part import RulesPart
from .skill_lists import SkillsPart

DETAILS, SKILLS, WHEN, RULES, HISTORY = range(5)
PARTS: tuple[type[PersonPart], ...] = (DetailsPart, SkillsPart, WhenPart, RulesPart, HistoryPart)


class OnePerson(QWidget):
    """All about one person, in tabs."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.view: PersonView | None = None
        self.photo = PhotoButton()
        self.photo.cropped.connect(self._set_photo)
        self.photo.failed.connect(context.failed)
        self.name = label("", "heading")
        self.about = label("", "muted")
        self.archive = button(tr("Archive"), self._archive, icon="archive")
        self.tabs = QTabWidget(self)
        self.tabs.setAccessibleName(tr("About this person"))
        self.tabs.tabBar().setAccessibleName(tr("About this person"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setUsesScrollButtons(True)
        self._everybody: PeopleView | None = None
        self._parts: dict[int, PersonPart] = {}
        self._columns: list[QVBoxLayout] = []
        for text in (tr("Details"), tr("Skills"), tr("When"), tr("Rules"), tr("History")):
            holder = QWidget(self.tabs)
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            self._columns.append(column)
            self.tabs.addTab(holder, text)
        self._place()
        self.tabs.currentChanged.connect(self._part)

    @Slot()
    def prepare(self) -> None:
        """Make the first tab before it is wanted."""
        self._part(DETAILS)

    @Slot(int)
    def _part(self, at: int) -> PersonPart:
        """The part of a tab, made when it is first looked at."""
        if at not in self._parts:
            part = self._parts[at] = PARTS[at](self.context, self.tabs.widget(at))
            name = self.tabs.tabText(at)
            self._columns[at].addWidget(part if at == HISTORY else scrolled(part, name))
            if self.view and self._everybody:
                part.show_person(self.view, self._everybody, fresh=True)
        return self._parts[at]

    @property
    def details(self) -> DetailsPart:
        part = self._part(DETAILS)
        assert isinstance(part, DetailsPart)
        return part

    @property
    def skills(self) -> SkillsPart:
        part = self._part(SKILLS)
        assert isinstance(part, SkillsPart)
        return part

    @property
    def when(self) -> WhenPart:
        part = self._part(WHEN)
        assert isinstance(part, WhenPart)
        return part

    @property
    def rules(self) -> RulesPart:
        part = self._part(RULES)
        assert isinstance(part, RulesPart)
        return part

    @property
    def history(self) -> HistoryPart:
        part = self._part(HISTORY)
        assert isinstance(part, HistoryPart)
        return part

    def _place(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(em(self, 0.1))
        words.addWidget(self.name)
        words.addWidget(self.about)
        head = QHBoxLayout()
        head.setSpacing(em(self, 0.7))
        head.addWidget(self.photo)
        head.addLayout(words, 1)
        head.addWidget(self.archive, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(self.tabs, 1)

    def show_person(self, view: PersonView, everybody: PeopleView, *, fresh: bool) -> None:
        """Show a person in all tabs."""
        self.view = view
        person = view.person
        self.name.setText(breakable(person.label))
        self.name.setAccessibleName(person.label)
        away = next((a.last for a in view.absences if a.covers(view.today)), None)
        facts = [tenure_words(person.tenure(view.today))]
        if person.start_date and person.start_date <= view.today:
            facts.append(tr("here since {day}", day=short_date(person.start_date)))
        facts.append(takes_part_words(person, view.today, away))
        self.about.setText(" · ".join(f for f in facts if f))
        self.photo.show_photo(person.label, view.photo)
        self.archive.setText(tr("Bring back") if person.archived else tr("Archive"))
        self._everybody = everybody
        self._part(self.tabs.currentIndex())
        for part in self._parts.values():
            part.show_person(view, everybody, fresh=fresh)

    @Slot()
    def _archive(self) -> None:
        assert self.view is not None
        person = self.view.person
        people = self.context.services.people
        self.context.change(partial(people.set_fields, [person], archived=not person.archived))

    @Slot(object)
    def _set_photo(self, data: bytes | None) -> None:
        assert self.view is not None
        people = self.context.services.people
        self.context.change(partial(people.set_photo, self.view.person, data))


class NewPerson(QWidget):
    """A name is all it takes; nothing is stored before."""

    added = Signal(int)
    given_up = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.name = NameField(tr("Name"))
        self.name.line.editingFinished.disconnect(self.name.commit)
        self.name.line.returnPressed.connect(self._add)
        self.add = button(tr("Add"), self._add, kind="primary", icon="add")
        self.cancel = button(tr("Cancel"), self._give_up)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(em(self, 0.6))
        column.addWidget(label(tr("New person"), "heading"))
        column.addWidget(
            label(tr("The name is enough to begin with; the rest can follow."), "muted")
        )
        column.addWidget(self.name)
        column.addLayout(buttons)
        column.addStretch(1)

    def start(self) -> None:
        """Begin with an empty name."""
        self.name.show_value("", fresh=True)
        self.name.line.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _add(self) -> None:
        name = " ".join(self.name.line.text().split())
        wrong = self.name.what_is_wrong(name)
        self.name.show_error(wrong)
        if not wrong:
            people = self.context.services.people
            self.context.change(
                partial(people.add, Person(id=0, name=name)),
                self._done,
                ShowFailure(self.context, self.name),
            )

    def _done(self, result: tuple[int, Changes]) -> None:
        self.added.emit(result[0])

    @Slot()
    def _give_up(self) -> None:
        self.given_up.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class ManyPeople(QWidget):
    """What can be changed for many people in one step."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.people: list[Person] = []
        self.count = label("", "heading")
        self.names = label("", "muted")
        self.department = ChoiceField(tr("Department"))
        self.role = ChoiceField(tr("Role"))
        self.site = ChoiceField(tr("Site"))
        self.how_often = QComboBox()
        self.how_often.setAccessibleName(tr("How often all of them take part"))
        for words, value in (
            (tr("Every week"), Rhythm.EVERY_WEEK),
            (tr("Every other week"), Rhythm.EVERY_OTHER_WEEK),
        ):
            self.how_often.addItem(words, value)
        self.how_often.setPlaceholderText(tr("Different: left as they are"))
        self.how_often.activated.connect(self._rhythm_chosen)
        self.archive = button(tr("Archive all"), self._archive, icon="archive")
        column = QVBoxLayout(self)
        column.setSpacing(em(self, 0.6))
        for widget in (self.count, self.names, self.department, self.role, self.site):
            column.addWidget(widget)
        column.addWidget(label(tr("Takes part"), "muted"))
        column.addWidget(self.how_often)
        column.addWidget(self.archive, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        for name, field in self._fields().items():
            field.setProperty("field", name)
            field.committed.connect(self._committed)

    def _fields(self) -> dict[str, ChoiceField]:
        return {"department": self.department, "role": self.role, "site": self.site}

    def show_people(self, people: list[Person], everybody: PeopleView, *, fresh: bool) -> None:
        """Show what these have in common."""
        self.people = people
        self.count.setText(plural("{n} person chosen", "{n} people chosen", len(people)))
        first = [p.label for p in people[:12]]
        if len(people) > len(first):
            first.append(plural("{n} more", "{n} more", len(people) - len(first)))
        self.names.setText(listed(first))
        for field, words in (
            (self.department, everybody.departments),
            (self.role, everybody.roles),
            (self.site, everybody.sites),
        ):
            field.offer(words)
            values = {getattr(p, field.property("field")) for p in people}
            field.show_value(values.pop() if len(values) == 1 else "", fresh=fresh)
            line_of(field.combo).setPlaceholderText(
                tr("Different: left as they are") if values else ""
            )
        rhythms = {p.rhythm for p in people}
        same = rhythms.pop() if len(rhythms) == 1 else None
        self.how_often.setCurrentIndex(self.how_often.findData(same))
        archived = all(p.archived for p in people)
        self.archive.setText(tr("Bring all back") if archived else tr("Archive all"))

    @Slot(object)
    def _committed(self, value: object) -> None:
        field = self.sender()
        assert isinstance(field, ChoiceField)
        people = self.context.services.people
        self.context.change(
            partial(people.set_fields, self.people, **{field.property("field"): value}),
            failed=ShowFailure(self.context, field),
        )

    @Slot(int)
    def _rhythm_chosen(self, at: int) -> None:
        rhythm = Rhythm(self.how_often.itemData(at))
        people = self.context.services.people
        self.context.change(partial(people.set_fields, self.people, rhythm=rhythm))

    @Slot()
    def _archive(self) -> None:
        archived = all(p.archived for p in self.people)
        people = self.context.services.people
        self.context.change(partial(people.set_fields, self.people, archived=not archived))


class PersonEditor(QFrame):
    """Holds the three, and shows the one that fits what is chosen."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "panel")
        self.context = context
        self.stack = QStackedWidget(self)
        self.one = OnePerson(context, self.stack)
        self.new = NewPerson(context, self.stack)
        self._many: ManyPeople | None = None
        self.nobody = label(
            tr("Choose somebody in the table to see and change everything."), "muted"
        )
        self.nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for widget in (self.nobody, self.one, self.new):
            self.stack.addWidget(widget)
        QVBoxLayout(self).addWidget(self.stack)
        self.setMinimumWidth(em(self, 21))

    @property
    def many(self) -> ManyPeople:
        """What changes many people, made when it is first wanted."""
        if self._many is None:
            self._many = ManyPeople(self.context, self.stack)
            self.stack.addWidget(self._many)
        return self._many

    def show_nobody(self) -> None:
        self.stack.setCurrentWidget(self.nobody)

    def start_new(self) -> None:
        """Ask for a new person's name."""
        self.stack.setCurrentWidget(self.new)
        self.new.start()

    @property
    def is_adding(self) -> bool:
        return self.stack.currentWidget() is self.new
