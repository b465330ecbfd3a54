"""Backups: when the last one was made, where they are, and the way back to one."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QListWidget, QMessageBox

from rmdesk.services.backups import BackupEntry, Safety
from rmdesk.services.settings_view import SettingsView, load_settings_view

from ... import backup_words
from ...context import Context
from ...i18n import moment, tr
from ...widgets.basics import button, label, row
from .section import Section


class BackupsSection(Section):
    """The list, and Make, Restore, Open folder."""

    folder_wanted = Signal(object)
    restored = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._entries: tuple[BackupEntry, ...] = ()
        self.last = label("", "heading")
        self.place = label("", "warn")
        self.copies = label("", "warn")
        self.second = label("", "muted")
        self.list = QListWidget()
        self.list.setProperty("kind", "list")
        self.list.setAccessibleName(tr("Backups, the newest first"))
        self.list.currentRowChanged.connect(self._can_restore)
        self.make_button = button(tr("Make a backup now"), self._make, icon="save")
        self.restore_button = button(tr("Restore…"), self.restore, icon="history")
        self.folder_button = button(tr("Open folder"), self._open_folder, icon="folder")
        self.file_button = button(tr("Restore another file…"), self.restore_file)
        self.second_button = button(tr("Choose a second place…"), self.choose_second)
        self.no_second_button = button(tr("No second place"), self._no_second, kind="quiet")
        self._place()

    def _place(self) -> None:
        self.column.addWidget(self.last)
        self.column.addWidget(self.place)
        self.column.addWidget(self.copies)
        self.column.addWidget(label(tr("A backup is made every day, and before imports and "
                                       "restores. Each holds everything, and is checked. The "
                                       "older they are, the fewer are kept."),
                                    "muted"))  # fmt: skip
        self.column.addWidget(self.list, 1)
        self.column.addLayout(row(self.restore_button, self.file_button, None))
        self.column.addLayout(row(self.make_button, self.folder_button, None))
        self.column.addWidget(self.second)
        self.column.addLayout(row(self.second_button, self.no_second_button, None))
        self.column.addWidget(self.error)

    @staticmethod
    def title() -> str:
        return tr("Backups")

    def fill(self, view: SettingsView) -> None:
        self._entries = view.backups
        self.list.clear()
        for entry in view.backups:
            self.list.addItem(backup_words.line(entry, view.today))
        safety = view.safety
        if safety.last:
            when = moment(safety.last, view.today)
            self.last.setText(tr("Last backup: {when}", when=when))
        else:
            self.last.setText(tr("No backup yet"))
        self.place.setText(backup_words.place(safety))
        self.place.setVisible(bool(self.place.text()))
        self.copies.setText(_copies(safety, view.today))
        self.copies.setVisible(bool(safety.copies))
        self.second.setText(backup_words.second(safety, view.today))
        self.no_second_button.setVisible(safety.second is not None)
        self._can_restore()

    def _can_restore(self) -> None:
        self.restore_button.setEnabled(0 <= self.list.currentRow() < len(self._entries))

    def _make(self) -> None:
        backups = self.context.services.backups
        self.context.ask_long(
            "make backup", tr("Making a backup…"), lambda work: backups.by_hand(work.step),
            self._made, self._failed,
        )  # fmt: skip

    def _made(self, _: object) -> None:
        session = self.context.services.session
        self.context.ask(
            "backups", lambda: load_settings_view(session), self._show_anew, self._failed
        )

    def _show_anew(self, view: SettingsView) -> None:
        self.show_settings(view)
        self.list.setCurrentRow(0)

    def choose_second(self) -> None:
        """Ask for a stick, another disk or a cloud folder to copy every backup to."""
        chosen = QFileDialog.getExistingDirectory(self, tr("Choose a second place"))
        if chosen:
            self.set_second(Path(chosen))

    def set_second(self, folder: Path | None) -> None:
        """Copy each backup to ``folder`` too from now on; None for no longer."""
        self.error.hide()
        backups = self.context.services.backups
        self.context.ask(
            "second place", lambda: backups.set_second_place(folder), self._made, self._failed
        )

    def _no_second(self) -> None:
        self.set_second(None)

    def _open_folder(self) -> None:
        if self.view is not None:
            self.folder_wanted.emit(Path(self.view.backup_folder))

    def restore(self) -> None:
        """Ask first: everything since then would go."""
        entry = self._entries[self.list.currentRow()]
        assert self.view is not None
        when = moment(entry.at, self.view.today)
        self._ask(tr("Go back to how everything was {when}?", when=when), entry.path)

    def restore_file(self) -> None:
        """A backup, or a second version of the company, that is kept elsewhere."""
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Restore another file"), "", tr("Company files (*.rmdesk)")
        )
        if name:
            file = Path(name).name
            self._ask(tr("Put what {file} holds in place of everything here?", file=file),
                      Path(name))  # fmt: skip

    def _ask(self, question: str, source: Path) -> None:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(tr("Restore a backup"))
        box.setText(question)
        box.setInformativeText(tr("All that was changed since then goes. A backup of how things "
                                  "are now is made first, so you can come back."))  # fmt: skip
        yes = box.addButton(tr("Restore this backup"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(tr("Keep what is here"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        yes.clicked.connect(partial(self._restore, source))
        box.open()

    def _restore(self, source: Path) -> None:
        backups = self.context.services.backups
        self.error.hide()
        self.context.ask_long(
            "restore", tr("Restoring…"), lambda work: backups.restore(source, work.step),
            self._restored, self._failed,
        )  # fmt: skip

    def _restored(self, kept: Path) -> None:
        self.restored.emit(kept)


def _copies(safety: Safety, today: date) -> str:
    lines = [f"{c.path.name}: {backup_words.line(c, today)}" for c in safety.copies]
    head = tr("A sync service has made a second version of your company. Restore it if it is the "
              "newer one, or move it elsewhere:")  # fmt: skip
    return "\n".join([head, *lines])
