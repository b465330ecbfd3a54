"""Backups: when the last one was made, where they are, and the way back to one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QListWidget, QMessageBox

from rmdesk.services.backups import BackupEntry
from rmdesk.services.settings_view import SettingsView

from ...context import Context
from ...i18n import moment, tr
from ...widgets.basics import button, label, row
from .section import Section


class BackupsSection(Section):
    """The list, and Make, Restore, Open folder."""

    folder_wanted = Signal(object)
    restored = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._entries: tuple[BackupEntry, ...] = ()
        self.last = label("", "heading")
        self.list = QListWidget()
        self.list.setProperty("kind", "list")
        self.list.setAccessibleName(tr("Backups, the newest first"))
        self.list.currentRowChanged.connect(self._can_restore)
        self.make_button = button(tr("Make a backup now"), self._make, icon="save")
        self.restore_button = button(tr("Restore…"), self.restore, icon="history")
        self.folder_button = button(tr("Open folder"), self._open_folder, icon="folder")
        self.column.addWidget(self.last)
        self.column.addWidget(label(tr("A backup is made every day RMDesk is opened. Each holds "
                                       "everything, and is checked."), "muted"))  # fmt: skip
        self.column.addWidget(self.list, 1)
        self.column.addLayout(row(self.make_button, self.folder_button, None, self.restore_button))
        self.column.addWidget(self.error)

    @staticmethod
    def title() -> str:
        return tr("Backups")

    def fill(self, view: SettingsView) -> None:
        self._entries = view.backups
        self.list.clear()
        for entry in view.backups:
            self.list.addItem(_words(entry, view))
        if view.backups:
            when = moment(view.backups[0].at, view.today)
            self.last.setText(tr("Last backup: {when}", when=when))
        else:
            self.last.setText(tr("No backup yet"))
        self._can_restore()

    def _can_restore(self) -> None:
        self.restore_button.setEnabled(0 <= self.list.currentRow() < len(self._entries))

    def _make(self) -> None:
        backups = self.context.services.backups
        self.context.ask("make backup", backups.by_hand, self._made, self._failed)

    def _made(self, _: Path) -> None:
        self.context.ask(
            "backups", self.context.services.backups.entries, self._show_entries, self._failed
        )

    def _show_entries(self, entries: tuple[BackupEntry, ...]) -> None:
        if self.view is not None:
            from dataclasses import replace

            self.show_settings(replace(self.view, backups=entries))
            self.list.setCurrentRow(0)

    def _open_folder(self) -> None:
        if self.view is not None:
            self.folder_wanted.emit(Path(self.view.backup_folder))

    def restore(self) -> None:
        """Ask first: everything since then would go."""
        entry = self._entries[self.list.currentRow()]
        assert self.view is not None
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(tr("Restore a backup"))
        when = moment(entry.at, self.view.today)
        box.setText(tr("Go back to how everything was {when}?", when=when))
        box.setInformativeText(tr("All that was changed since then goes. A backup of how things "
                                  "are now is made first, so you can come back."))  # fmt: skip
        yes = box.addButton(tr("Restore this backup"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(tr("Keep what is here"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        yes.clicked.connect(self._restore)
        box.open()

    def _restore(self) -> None:
        entry, backups = self._entries[self.list.currentRow()], self.context.services.backups
        self.context.ask(
            "restore", lambda: backups.restore(entry.path), self._restored, self._failed
        )

    def _restored(self, _: Path) -> None:
        self.restored.emit()


def _words(entry: BackupEntry, view: SettingsView) -> str:
    why = {
        "daily": tr("of the day"),
        "by-hand": tr("made by hand"),
        "before-restore": tr("before a restore"),
    }.get(entry.why, entry.why)
    size = QLocale().formattedDataSize(entry.size)
    return f"{moment(entry.at, view.today)} · {why} · {size}"
