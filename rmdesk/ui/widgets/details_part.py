"""Who a person is: name, role, dates, ways to reach them, and how often they take part."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from rmdesk.domain.errors import UserError
from rmdesk.domain.people import Rhythm
from rmdesk.services.people_view import PeopleView, PersonView

from ..context import Context
from ..errors import in_words
from ..i18n import tr
from ..theme import em
from .fields import (
    ChoiceField,
    DateField,
    EmailField,
    Field,
    NameField,
    NotesField,
    ShowFailure,
    TextField,
)
from .person_part import PersonPart

EVERY_WEEK, EVERY_OTHER_WEEK, PAUSED = range(3)


class DetailsPart(PersonPart):
    """The plain details of one person. Every field saves itself."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.name = NameField(tr("Name"), self)
        self.shown_name = TextField(tr("Name on sheets"), self)
        self.role = ChoiceField(tr("Role"), self)
        self.department = ChoiceField(tr("Department"), self)
        self.site = ChoiceField(tr("Site"), self)
        self.start_date = DateField(tr("Start date"), self)
        self.email = EmailField(tr("E-mail"), self)
        self.phone = TextField(tr("Phone"), self)
        self.number = TextField(tr("Staff number"), self)
        self.notes = NotesField(tr("Notes (stay private)"), self)
        self.how_often = QComboBox()
        self.how_often.addItems([tr("Every week"), tr("Every other week"), tr("Paused until…")])
        self.how_often.activated.connect(self._rhythm_chosen)
        self.part = Field(tr("Takes part"), self.how_often, self)
        self.until = DateField(tr("Paused until"), self)
        self.until.committed.connect(self._pause_chosen)
        self.fields: dict[str, Field] = {
            "name": self.name,
            "shown_name": self.shown_name,
            "role": self.role,
            "department": self.department,
            "site": self.site,
            "start_date": self.start_date,
            "email": self.email,
            "phone": self.phone,
            "number": self.number,
            "notes": self.notes,
        }
        for name, field in self.fields.items():
            field.setProperty("field", name)
            field.committed.connect(self._committed)
        self._place()

    def _place(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(em(self, 0.7))
        grid.setVerticalSpacing(em(self, 0.4))
        rows: tuple[tuple[Field, ...], ...] = (
            (self.name, self.shown_name),
            (self.role, self.department),
            (self.start_date, self.site),
            (self.part, self.until),
            (self.email, self.phone),
            (self.number,),
        )
        for at, fields in enumerate(rows):
            for column, field in enumerate(fields):
                grid.addWidget(field, at, column)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for name in ("role", "department", "site"):
            self.fields[name].setMinimumWidth(em(self, 6))
        self.column.addLayout(grid)
        self.column.addWidget(self.notes)
        self.column.addWidget(self.error)
        self.column.addStretch(1)
        self.shown_name.line.setPlaceholderText(tr("As the name"))

    def show_person(self, view: PersonView, everybody: PeopleView, *, fresh: bool) -> None:
        self.view = view
        person = view.person
        if fresh:
            self.error.hide()
        self.role.offer(everybody.roles)
        self.department.offer(everybody.departments)
        self.site.offer(everybody.sites)
        for name in ("name", "shown_name", "email", "phone", "number"):
            field = self.fields[name]
            assert isinstance(field, TextField)
            field.show_value(getattr(person, name), fresh=fresh)
        for choice, value in (
            (self.role, person.role),
            (self.department, person.department),
            (self.site, person.site),
        ):
            choice.show_value(value, fresh=fresh)
        self.start_date.show_day(person.start_date, fresh=fresh)
        self.notes.show_value(person.notes, fresh=fresh)
        self._show_rhythm(fresh)

    def _show_rhythm(self, fresh: bool) -> None:
        assert self.view is not None
        person = self.person
        paused = bool(person.paused_until and person.paused_until > self.view.today)
        waiting = (
            not fresh and self.how_often.currentIndex() == PAUSED and not self.until.isHidden()
        )
        if not paused and waiting and self.until.day is None:
            return  # "Paused until" was chosen just now and waits for its day.
        other_week = person.rhythm is Rhythm.EVERY_OTHER_WEEK
        self.how_often.setCurrentIndex(
            PAUSED if paused else EVERY_OTHER_WEEK if other_week else EVERY_WEEK
        )
        self.until.setVisible(paused)
        self.until.show_day(person.paused_until if paused else None, fresh=fresh)

    @Slot(object)
    def _committed(self, value: object) -> None:
        if self.view is None:
            return
        field = self.sender()
        assert isinstance(field, Field)
        name = field.property("field")
        people = self.context.services.people
        self.context.change(
            partial(people.set_fields, [self.person], **{name: value}),
            failed=ShowFailure(self.context, field),
        )

    @Slot(int)
    def _rhythm_chosen(self, index: int) -> None:
        assert self.view is not None
        self.until.setVisible(index == PAUSED)
        if index == PAUSED:
            self.until.line.setFocus()
            return
        other = index == EVERY_OTHER_WEEK
        person = self.person
        anchor = person.alternate_from or self.view.today
        self.change(
            partial(
                self.context.services.people.set_fields,
                [person],
                rhythm=Rhythm.EVERY_OTHER_WEEK if other else Rhythm.EVERY_WEEK,
                alternate_from=anchor if other else person.alternate_from,
                paused_until=None,
            )
        )

    @Slot(object)
    def _pause_chosen(self, day: object) -> None:
        assert self.view is not None
        if day is not None and day <= self.view.today:  # type: ignore[operator]
            self.until.show_error(tr("Choose a day after today."))
            return
        people = self.context.services.people
        self.context.change(
            partial(people.set_fields, [self.person], paused_until=day),
            failed=ShowFailure(self.context, self.until),
        )

    def show_failure(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.part.show_error(in_words(error))
        else:
            super().show_failure(error)
