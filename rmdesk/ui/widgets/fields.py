"""Form fields that save themselves: a label, an editor, and room for what is wrong.

A field tells ``committed`` when the owner has finished changing it. What was typed stays
until it is right, with the reason beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from rmdesk.domain.errors import UserError

from ..context import Context
from ..errors import in_words
from ..i18n import short_date, tr
from ..theme import em, style_as
from .basics import label, tool
from .layouts import line_of
from .plain_calendar import PlainCalendar


class Field(QWidget):
    """What all fields share. ``committed`` carries the new value."""

    committed = Signal(object)

    def __init__(self, text: str, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.caption = label(text, "muted", wrap=False)
        self.caption.setBuddy(editor)
        editor.setAccessibleName(text.replace("&", ""))
        self.error = label("", "error")
        self.error.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(em(self, 0.15))
        self.column.addWidget(self.caption)
        self.column.addWidget(editor)
        self.column.addWidget(self.error)

    def show_error(self, text: str, *, focus: bool = True) -> None:
        """Say what is wrong, beside the field; an empty text: nothing is."""
        self.error.setText(text)
        self.error.setVisible(bool(text))
        self.editor.setProperty("wrong", bool(text))
        style_as(self.editor, str(self.editor.property("kind") or ""))
        self.editor.setAccessibleDescription(text)
        if text and focus:
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_wrong(self) -> bool:
        return not self.error.isHidden()


class ShowFailure:
    """What to do when a change did not work: an owner's error goes beside its field."""

    def __init__(self, context: Context, field: Field) -> None:
        self._context = context
        self._field = field

    def __call__(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self._field.show_error(in_words(error))
        else:
            self._context.failed.emit(error)


class TextField(Field):
    """One line of text."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        self.line = QLineEdit()
        super().__init__(text, self.line, parent)
        self._value = ""
        self.line.editingFinished.connect(self.commit)

    def show_value(self, value: str, *, fresh: bool) -> None:
        """Show what is stored; what is being typed stays, unless ``fresh`` (another person)."""
        self._value = value
        if not fresh and (self.is_wrong or self.line.isModified()):
            return
        if self.line.text() != value:
            self.line.setText(value)
            self.line.setCursorPosition(0)
        self.line.setModified(False)
        self.show_error("", focus=False)

    @Slot()
    def commit(self) -> None:
        text = " ".join(self.line.text().split())
        if text == self._value and not self.is_wrong:
            self.line.setModified(False)
            return
        wrong = self.what_is_wrong(text)
        self.show_error(wrong)
        if not wrong:
            self._value = text
            self.line.setModified(False)
            self.committed.emit(text)

    def what_is_wrong(self, text: str) -> str:  # noqa: ARG002 - for others to say
        """A sentence about a text that cannot be taken; empty where it can."""
        return ""


class NameField(TextField):
    """A name, which must not be empty."""

    def what_is_wrong(self, text: str) -> str:
        return "" if text else tr("A person needs a name.")


class EmailField(TextField):
    """An e-mail address, or nothing."""

    def what_is_wrong(self, text: str) -> str:
        before, at, after = text.partition("@")
        if not text or (before and at and "." in after and " " not in text):
            return ""
        return tr("This is not an e-mail address. Write it like ana@example.com.")


class ChoiceField(Field):
    """A text with the words used so far to choose from, such as a department."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        self.combo = QComboBox()
        self.combo.setEditable(True)
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.combo.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.combo.setMinimumContentsLength(8)
        super().__init__(text, self.combo, parent)
        self._line = line_of(self.combo)
        self._line.setAccessibleName(text.replace("&", ""))
        self._value = ""
        self.combo.textActivated.connect(self._chosen)
        self._line.editingFinished.connect(self.commit)

    def offer(self, choices: Sequence[str]) -> None:
        """The words to choose from."""
        if [self.combo.itemText(i) for i in range(self.combo.count())] == list(choices):
            return
        text, modified = self._line.text(), self._line.isModified()
        self.combo.blockSignals(True)
        self.combo.clear()
        self.combo.addItems(list(choices))
        self.combo.setEditText(text)
        self.combo.blockSignals(False)
        self._line.setModified(modified)

    def show_value(self, value: str, *, fresh: bool) -> None:
        """Show what is stored, unless something else is being typed."""
        self._value = value
        if not fresh and (self.is_wrong or self._line.isModified()):
            return
        self.combo.setEditText(value)
        self._line.setCursorPosition(0)
        self._line.setModified(False)
        self.show_error("", focus=False)

    @Slot(str)
    def _chosen(self, _text: str) -> None:
        self.commit()

    @Slot()
    def commit(self) -> None:
        text = " ".join(self._line.text().split())
        self._line.setModified(False)
        if text != self._value or self.is_wrong:
            self._value = text
            self.show_error("", focus=False)
            self.committed.emit(text)


class DateField(TextField):
    """A date or nothing, typed as the locale writes dates or chosen in a calendar."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._day: date | None = None
        self.line.setPlaceholderText(_format().lower())
        self._button = tool(tr("Choose a day"), self._open, icon="calendar", words=False)
        self._button.setAccessibleName(tr("Choose a day: {field}", field=text.replace("&", "")))
        beside = QHBoxLayout()
        beside.setSpacing(0)
        self.column.removeWidget(self.line)
        beside.addWidget(self.line)
        beside.addWidget(self._button)
        self.column.insertLayout(1, beside)
        self._popup: QFrame | None = None

    @property
    def day(self) -> date | None:
        """The day shown, None where there is none."""
        return self._day

    def show_day(self, day: date | None, *, fresh: bool) -> None:
        """Show a day, unless something else is being typed."""
        self._day = day
        self.show_value(short_date(day) if day else "", fresh=fresh)

    def what_is_wrong(self, text: str) -> str:
        if not text or read_date(text):
            return ""
        return tr("This is not a date. Write it like {example}.", example=_example())

    @Slot()
    def commit(self) -> None:
        text = " ".join(self.line.text().split())
        if text == self._value and not self.is_wrong:
            self.line.setModified(False)
            return
        wrong = self.what_is_wrong(text)
        self.show_error(wrong)
        if not wrong:
            self._take(read_date(text) if text else None)

    def _take(self, day: date | None) -> None:
        changed = day != self._day
        self.show_day(day, fresh=True)
        if changed:
            self.committed.emit(day)

    @Slot()
    def _open(self) -> None:
        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = PlainCalendar(popup)
        if self._day:
            calendar.setSelectedDate(as_qdate(self._day))
        calendar.activated.connect(self._chosen)
        calendar.clicked.connect(self._chosen)
        QVBoxLayout(popup).addWidget(calendar)
        popup.move(self.mapToGlobal(QPoint(0, self.height())))
        popup.show()
        calendar.setFocus()
        self._popup = popup

    @Slot(QDate)
    def _chosen(self, day: QDate) -> None:
        if self._popup:
            self._popup.close()
            self._popup = None
            self._take(date(day.year(), day.month(), day.day()))


class NotesField(Field):
    """Several lines of text; saved when the focus leaves."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        self.text = _Notes()
        super().__init__(text, self.text, parent)
        self._value = ""
        self.text.setTabChangesFocus(True)
        self.text.setMaximumHeight(em(self, 5))
        self.text.left.connect(self.commit)

    def show_value(self, value: str, *, fresh: bool) -> None:
        """Show what is stored, unless something else is being typed."""
        self._value = value
        if fresh or not self.text.document().isModified():
            if self.text.toPlainText() != value:
                self.text.setPlainText(value)
            self.text.document().setModified(False)

    @Slot()
    def commit(self) -> None:
        text = self.text.toPlainText().strip()
        self.text.document().setModified(False)
        if text != self._value:
            self._value = text
            self.committed.emit(text)


class _Notes(QPlainTextEdit):
    left = Signal()

    def focusOutEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().focusOutEvent(event)
        self.left.emit()


class SuggestingLine(QLineEdit):
    """A line that adds what is typed: Enter or a suggestion tells ``entered``."""

    entered = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.returnPressed.connect(self._enter)

    def offer(self, words: Sequence[str]) -> None:
        """What to suggest while the owner types."""
        completer = QCompleter(list(words), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._enter, Qt.ConnectionType.QueuedConnection)
        self.setCompleter(completer)

    @Slot()
    def _enter(self) -> None:
        text = " ".join(self.text().split())
        if text:
            self.clear()
            self.entered.emit(text)


def as_qdate(day: date) -> QDate:
    """A day as Qt has it."""
    return QDate(day.year, day.month, day.day)


def read_date(text: str) -> date | None:
    """A date as the locale, or ISO 8601, writes it; None where it is none."""
    locale = QLocale()
    formats = (_format(), locale.dateFormat(QLocale.FormatType.ShortFormat), "yyyy-MM-dd")
    for form in formats:
        day = locale.toDate(text, form)
        if day.isValid() and day.year() < 100:
            continue
        if day.isValid() and "yyyy" not in form and day.year() < 1950:
            day = day.addYears(100)
        if day.isValid():
            return date(day.year(), day.month(), day.day())
    return None


def _format() -> str:
    """The locale's short format with four digits for the year."""
    form = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return form if "yyyy" in form else form.replace("yy", "yyyy")


def _example() -> str:
    return QLocale().toString(QDate(2026, 3, 24), _format())
