"""The window: this week's pairs, and the way from a staff list to a printed sheet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMainWindow, QPushButton, QVBoxLayout, QWidget

from rmdesk.domain.rounds import RoundStatus
from rmdesk.domain.weeks import Week
from rmdesk.services import Services
from rmdesk.services.importing import ImportResult
from rmdesk.services.week_view import WeekView, load_week

from .errors import show_error
from .round_view import RoundView
from .tasks import TaskRunner

T = TypeVar("T")


class MainWindow(QMainWindow):
    """One page, whose main button names the next step: import, suggest, confirm, sheet."""

    def __init__(self, services: Services, runner: TaskRunner) -> None:
        super().__init__()
        self._services = services
        self._runner = runner
        self._week: Week | None = None
        self._next: Callable[[], None] = self.import_staff
        self.setWindowTitle("RMDesk")
        self.resize(self.fontMetrics().averageCharWidth() * 110, self.fontMetrics().height() * 40)
        self._build()
        self._build_menu()
        runner.busy_changed.connect(self._show_busy)
        self.refresh()

    def _build(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        self.round_view = RoundView()
        self.main_button = QPushButton()
        self.main_button.setDefault(True)
        self.main_button.clicked.connect(self._take_next_step)
        column.addWidget(self.round_view)
        column.addWidget(self.main_button)
        self.setCentralWidget(page)

    def _build_menu(self) -> None:
        file_menu = self.menuBar().addMenu("&File")
        _add(file_menu, "&Import a staff list…", self.import_staff, "Ctrl+I")
        _add(file_menu, "Save the &sheet…", self.save_sheet, QKeySequence.StandardKey.Print)
        _add(file_menu, "&Quit", self.close, QKeySequence.StandardKey.Quit)
        week_menu = self.menuBar().addMenu("&Week")
        _add(week_menu, "&Suggest pairs", self.suggest, "Ctrl+G")
        _add(week_menu, "&Confirm", self.confirm, "Ctrl+Return")
        edit_menu = self.menuBar().addMenu("&Edit")
        _add(edit_menu, "&Undo", self.undo, QKeySequence.StandardKey.Undo)
        _add(edit_menu, "&Redo", self.redo, QKeySequence.StandardKey.Redo)

    @Slot()
    def refresh(self) -> None:
        """Ask for the week anew."""
        self._do("refresh", lambda: load_week(self._services.session), self._show)

    @Slot()
    def suggest(self) -> None:
        self._change(lambda: self._services.rounds.suggest(self._chosen_week()), "Pairs suggested")

    @Slot()
    def confirm(self) -> None:
        self._change(lambda: self._services.rounds.confirm(self._chosen_week()), "Confirmed")

    @Slot()
    def undo(self) -> None:
        self._change(self._services.undo.undo, "Undone")

    @Slot()
    def redo(self) -> None:
        self._change(self._services.undo.redo, "Done again")

    @Slot()
    def import_staff(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, "Import a staff list", "", "Staff lists (*.csv *.xlsx *.tsv *.txt);;All (*)"
        )
        if name:
            self.import_file(Path(name))

    def import_file(self, path: Path) -> None:
        """Import a staff list; rows that cannot be taken are told, the others are taken."""
        self._do(
            "change",
            lambda: self._services.importing.run(path, skip_bad_rows=True),
            self._show_import,
        )

    @Slot()
    def save_sheet(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, "Save the sheet", f"poster-{self._week}.pdf", "PDF (*.pdf)"
        )
        if name:
            self.save_sheet_to(Path(name))

    def save_sheet_to(self, target: Path) -> None:
        """Write the week's poster to ``target``."""
        self._do(
            "sheet",
            lambda: self._services.sheets.save_poster(self._chosen_week(), target),
            lambda _missing: self.statusBar().showMessage(f"The sheet is in {target}"),
        )

    def _chosen_week(self) -> Week:
        return self._week or self._services.rounds.week()

    def _change(self, job: Callable[[], object], told: str) -> None:
        self._do("change", job, lambda _result: self._changed(told))

    def _changed(self, told: str) -> None:
        self.statusBar().showMessage(told)
        self.refresh()

    def _do(self, kind: str, job: Callable[[], T], done: Callable[[T], None]) -> None:
        self._runner.run(kind, job, done, self._fail)

    def _fail(self, error: BaseException) -> None:
        show_error(self, error)
        self.refresh()

    def _show_import(self, result: ImportResult) -> None:
        told = f"{len(result.new)} new, {len(result.changed)} changed people"
        if result.problems:
            told += f". Not taken: {result.problems[0]}"
        self._changed(told)

    def _show(self, view: WeekView) -> None:
        self._week = view.week
        self.round_view.show_week(view)
        label, self._next = self._next_step(view)
        self.main_button.setText(label)

    def _next_step(self, view: WeekView) -> tuple[str, Callable[[], None]]:
        if not view.people:
            return "Import a staff list…", self.import_staff
        if view.status is None:
            return "Suggest pairs", self.suggest
        if view.status is RoundStatus.DRAFT:
            return "Confirm", self.confirm
        return "Save the sheet…", self.save_sheet

    @Slot()
    def _take_next_step(self) -> None:
        self._next()

    @Slot(bool)
    def _show_busy(self, busy: bool) -> None:
        self.main_button.setDisabled(busy)


def _add(menu: object, text: str, slot: Callable[[], object], keys: object) -> None:
    action = QAction(text, menu)  # type: ignore[call-overload]
    action.setShortcut(QKeySequence(keys))  # type: ignore[call-overload]
    action.triggered.connect(slot)
    menu.addAction(action)  # type: ignore[attr-defined]
