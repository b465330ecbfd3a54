"""Messages to pairs and to everybody: the wording at the left, what it gives at the right.

Nothing is sent from here: a message is copied, opened in the e-mail program, or saved.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from rmdesk.domain.errors import UserError
from rmdesk.domain.weeks import Week
from rmdesk.services.messages import Audience, Message

from ..context import Context
from ..errors import show_error
from ..i18n import listed, plural, say, tr
from ..theme import em
from ..widgets.basics import button, label, row, tool

PAUSE = 250  # milliseconds between the last key and the new preview


class MessagesDialog(QDialog):
    """``week`` None is the week that matters today."""

    def __init__(
        self, context: Context, week: Week | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.week = week
        self.audience = Audience.PAIR
        self.messages: tuple[Message, ...] = ()
        self._kept = ""
        self._opened = 0
        self.setWindowTitle(tr("Messages to pairs"))
        self._build()
        self._place()
        self.resize(em(self, 64), em(self, 36))
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(PAUSE)
        self._typing.timeout.connect(self._look)
        self.template.textChanged.connect(self._typing.start)
        self.show_audience(Audience.PAIR)

    def _build(self) -> None:
        self.to_pairs = tool(tr("To each pair"), partial(self.show_audience, Audience.PAIR))
        self.to_all = tool(tr("To everybody"), partial(self.show_audience, Audience.EVERYBODY))
        for made in (self.to_pairs, self.to_all):
            made.setCheckable(True)
            made.setAutoExclusive(True)
        self.template = QPlainTextEdit()
        self.template.setAccessibleName(tr("The wording"))
        self.template.setTabChangesFocus(True)
        self.fields = button(tr("&Insert a field"))
        self.menu = QMenu(self)
        self.fields.setMenu(self.menu)
        self.first = button(tr("First &wording again"), self._first_wording, icon="undo")
        self.people = QListWidget()
        self.people.setProperty("kind", "list")
        self.people.setAccessibleName(tr("The messages"))
        self.people.currentRowChanged.connect(self._show_message)
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName(tr("What will be sent"))
        self.preview.setTabChangesFocus(True)
        self.note = label("", "muted")
        self.error = label("", "error")
        self.save = button(tr("&Save as text…"), self.ask_where, icon="save")
        self.mail = button(tr("&E-mail…"), self.open_mail, icon="mail")
        self.copy = button(tr("&Copy"), self.copy_text, kind="primary")
        self.close_ = button(tr("Close"), self.accept)

    def _place(self) -> None:
        wording, result = QWidget(), QWidget()
        left, right = QVBoxLayout(wording), QVBoxLayout(result)
        for column in (left, right):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(em(self, 0.5))
        left.addWidget(label(tr("Your wording"), "heading"))
        left.addWidget(
            label(tr("Words in braces are filled in. A line whose fields are all empty is left "
                     "out. It is kept for next week."), "muted")
        )  # fmt: skip
        left.addWidget(self.template, 1)
        left.addLayout(row(self.fields, self.first, None))
        right.addWidget(label(tr("What it gives"), "heading"))
        right.addWidget(self.people, 2)
        right.addWidget(self.preview, 3)
        right.addWidget(self.note)
        both = QHBoxLayout()
        both.setSpacing(em(self, 1.2))
        both.addWidget(wording, 1)
        both.addWidget(result, 1)
        outer = QVBoxLayout(self)
        gap = em(self, 0.9)
        outer.setContentsMargins(gap, gap, gap, gap)
        outer.setSpacing(em(self, 0.6))
        outer.addLayout(row(self.to_pairs, self.to_all, None))
        outer.addLayout(both, 1)
        outer.addWidget(self.error)
        outer.addLayout(row(self.save, None, self.close_, self.mail, self.copy))
        self.error.hide()

    # --- the wording

    def show_audience(self, audience: Audience) -> None:
        """Write to each pair, or one message to everybody."""
        self._keep()
        self.audience = audience
        (self.to_pairs if audience is Audience.PAIR else self.to_all).setChecked(True)
        service = self.context.services.messages
        self.context.ask(
            "message wording",
            lambda: (service.template(audience), dict(service.fields(audience))),
            self._show_wording,
        )

    def _show_wording(self, found: tuple[str, dict[str, str]]) -> None:
        text, fields = found
        self._kept = text
        self.template.setPlainText(text)
        self.menu.clear()
        for name, words in fields.items():
            action = self.menu.addAction(words)
            action.triggered.connect(partial(self._insert, name))
        self._look()

    def _insert(self, name: str, _checked: bool = False) -> None:
        self.template.insertPlainText("{" + name + "}")
        self.template.setFocus()

    @Slot()
    def _first_wording(self) -> None:
        service = self.context.services.messages
        self.context.change(
            partial(service.set_template, self.audience, None),
            lambda _changes: self.show_audience(self.audience),
        )
        self._kept = self.template.toPlainText()

    def _keep(self) -> None:
        """Remember a changed wording; one that names unknown fields is not kept."""
        text = self.template.toPlainText()
        if text == self._kept or not self.error.isHidden():
            return
        self._kept = text
        service = self.context.services.messages
        self.context.change(partial(service.set_template, self.audience, text))

    def done(self, result: int) -> None:
        self._typing.stop()
        self._keep()
        super().done(result)

    # --- what it gives

    def _look(self) -> None:
        self._typing.stop()
        services = self.context.services
        text, audience, week = self.template.toPlainText(), self.audience, self.week
        self.context.ask(
            "messages",
            lambda: services.messages.of_week(week or services.rounds.week(), audience, text),
            self._show_messages,
            self._cannot,
        )

    def _cannot(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            self.context.failed.emit(error)
            return
        self.error.setText("\n".join(say(p) for p in error.problems))
        self.error.show()
        for made in (self.copy, self.mail, self.save):
            made.setEnabled(False)

    def _show_messages(self, messages: tuple[Message, ...]) -> None:
        self.error.hide()
        at = max(0, self.people.currentRow())
        self.messages = messages
        self.people.blockSignals(True)
        self.people.clear()
        self.people.addItems([m.to for m in messages])
        self.people.setCurrentRow(min(at, len(messages) - 1))
        self.people.blockSignals(False)
        self.people.setVisible(len(messages) > 1)
        self.save.setEnabled(bool(messages))
        self._show_message(self.people.currentRow())

    def _show_message(self, at: int) -> None:
        self._opened = 0
        if not 0 <= at < len(self.messages):
            return
        message = self.messages[at]
        self.preview.setPlainText(message.text)
        self.copy.setEnabled(True)
        self.mail.setEnabled(bool(message.links))
        self._name_mail(message)
        told = []
        if message.without_address:
            told.append(tr("Without an e-mail address: {names}.",
                           names=listed(message.without_address)))  # fmt: skip
        if len(message.links) > 1:
            told.append(plural("The addresses fill {n} e-mail.", "The addresses fill {n} e-mails.",
                               len(message.links)))  # fmt: skip
        if message.links and not message.links[0].whole:
            told.append(tr("The text is too long for a link: paste it into the e-mail."))
        self.note.setText(" ".join(told))
        self.note.setVisible(bool(told))

    def _name_mail(self, message: Message) -> None:
        many = len(message.links)
        if many > 1:
            number = self._opened % many + 1
            self.mail.setText(tr("&E-mail {number} of {all}…", number=number, all=many))
        else:
            self.mail.setText(tr("&E-mail…"))

    # --- away with it

    def _current(self) -> Message | None:
        at = self.people.currentRow()
        return self.messages[at] if 0 <= at < len(self.messages) else None

    @Slot()
    def copy_text(self) -> None:
        """Put the message on the clipboard, as plain text for any chat."""
        message = self._current()
        if message:
            QGuiApplication.clipboard().setText(message.text)
            self._say(tr("Copied. Paste it into your chat or e-mail."))

    @Slot()
    def open_mail(self) -> None:
        """Open the e-mail program; a long list needs several e-mails, one a click."""
        message = self._current()
        if not message or not message.links:
            return
        link = message.links[self._opened % len(message.links)]
        if not link.whole:
            QGuiApplication.clipboard().setText(message.text)
        self._opened += 1
        self._name_mail(message)
        if not QDesktopServices.openUrl(QUrl(link.url, QUrl.ParsingMode.StrictMode)):
            QGuiApplication.clipboard().setText(message.text)
            self._say(tr("No e-mail program is set up. The message was copied instead."))

    def _say(self, text: str) -> None:
        self.note.setText(text)
        self.note.show()

    @Slot()
    def ask_where(self) -> None:
        """Ask for a file to save all messages in."""
        dialog = QFileDialog(self, tr("Save the messages"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("Text files (*.txt)"))
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(tr("Messages") + ".txt")
        dialog.fileSelected.connect(self.save_to)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def save_to(self, path: str) -> None:
        """Save the messages to a file."""
        self._keep()
        services, week, audience = self.context.services, self.week, self.audience
        self.context.ask(
            "save messages",
            lambda: services.messages.save(week or services.rounds.week(), Path(path), audience),
            lambda _count: self._say(tr("Saved: {name}", name=Path(path).name)),
            lambda error: show_error(self, error) if isinstance(error, UserError)
            else self.context.failed.emit(error),
        )  # fmt: skip
