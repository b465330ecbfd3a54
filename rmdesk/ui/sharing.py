"""What comes in and goes out by way of the window: lists dropped or pasted, files, messages."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from rmdesk.services.importing import Pasted

from .i18n import tr

if TYPE_CHECKING:
    from .main_window import MainWindow


class Sharing(QObject):
    """Opens the dialogs for it. Watches the window for files that are dropped on it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    # --- in

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if isinstance(event, QDragEnterEvent) and self._has_list(event.mimeData()):
                event.acceptProposedAction()
                return True
            if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
                event.acceptProposedAction()
                self._take(event.mimeData())
                return True
        return super().eventFilter(watched, event)

    def _has_list(self, data: QMimeData) -> bool:
        from .dialogs.import_dialog import staff_file

        return staff_file(data) is not None or (data.hasText() and not data.hasUrls())

    def paste(self) -> None:
        """Look at the list on the clipboard."""
        self._take(QGuiApplication.clipboard().mimeData())

    def _take(self, data: QMimeData) -> None:
        from .dialogs.import_dialog import staff_file

        path = staff_file(data)
        if path is not None:
            self._window.import_staff(path)
        else:
            self._window.import_staff(Pasted(data.text(), tr("Pasted list")))

    # --- out

    def export(self, what: str) -> None:
        """Ask where to, and write a file there."""
        name, kinds = self._kinds(what)
        dialog = QFileDialog(self._window, tr("Export"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(kinds)
        dialog.setDefaultSuffix(kinds[0].partition("*.")[2].rstrip(")"))
        dialog.selectFile(name)
        dialog.fileSelected.connect(partial(self.export_to, what))
        dialog.open()

    def export_to(self, what: str, path: str) -> None:
        """Write a file."""
        services = self._window.context.services
        target = Path(path)
        if what == "ics":
            write = partial(services.calendar_files.save, target)
        else:
            write = partial(services.exporting.write, what, target)
        self._window.context.ask("export", write, partial(self._exported, target))

    def _exported(self, target: Path, _rows: int) -> None:
        show = partial(self._window.open_path, target.parent)
        self._window.toast.tell(tr("Saved: {name}", name=target.name), tr("Open folder"), show)

    def _kinds(self, what: str) -> tuple[str, list[str]]:
        """The name to begin with, and the kinds of file there are."""
        excel, csv = tr("Excel workbook") + " (*.xlsx)", tr("CSV table") + " (*.csv)"
        json = tr("JSON file") + " (*.json)"
        names = {
            "people": tr("People"),
            "skills": tr("Skills matrix"),
            "rounds": tr("Rounds"),
            "meetups": tr("Meetups"),
            "checkins": tr("Check-ins"),
            "ics": tr("Meetups"),
            "template": tr("Staff list"),
            "everything": tr("Company"),
        }
        kinds = {
            "ics": [tr("Calendar file") + " (*.ics)"],
            "template": [excel],
            "everything": [json],
        }
        return names[what], kinds.get(what, [excel, csv, json])

    def messages(self) -> None:
        """Write to the pairs of the week that is shown."""
        from .dialogs.messages_dialog import MessagesDialog

        week = self._window.week_shown()
        MessagesDialog(self._window.context, week, self._window).open()
