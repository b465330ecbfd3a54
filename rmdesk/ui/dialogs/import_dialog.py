"""Importing a staff list: what it would do is shown first, row by row; then one button."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from rmdesk.domain.errors import UserError
from rmdesk.services.importing import ImportResult

from ..context import Context
from ..errors import in_words
from ..i18n import listed, plural, tr
from ..models.import_model import ImportModel
from ..theme import em
from ..widgets.basics import button, label
from ..widgets.empty import EmptyState

KINDS = (".csv", ".tsv", ".txt", ".xlsx", ".json")


class ImportDialog(QDialog):
    """``path`` None asks for a file first. Nothing is stored before the main button."""

    def __init__(
        self, context: Context, path: Path | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.path: Path | None = None
        self.result_shown: ImportResult | None = None
        self.setWindowTitle(tr("Import a staff list"))
        self.setAcceptDrops(True)
        self.model = ImportModel(self)
        self.choose = EmptyState(
            "import",
            tr("Choose a staff list, or drop one here"),
            tr(
                "An Excel or CSV file with a row of headers: names, and whatever else there is of "
                "role, department, start date, skills and wishes. You see what would happen first."
            ),
            [(tr("Choose a file…"), self.choose_file)],
        )
        self._build_preview()
        self._place()
        self.resize(em(self, 58), em(self, 34))
        if path is not None:
            self.look_at(path)

    def _build_preview(self) -> None:
        self.headline = label("", "heading")
        self.remarks = label("", "muted")
        self.error = label("", "error")
        table = self.table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(tr("What the import would do"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(em(table, 1.9))
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        for column, width in enumerate((9, 3.5, 11, 10)):
            table.setColumnWidth(column, em(table, width))
        self.other = button(tr("&Another file…"), self.choose_file)
        self.cancel = button(tr("Cancel"), self.reject)
        self.go = button(tr("Import"), self.run_import, kind="primary", icon="import")

    def _place(self) -> None:
        self.preview = QWidget()
        column = QVBoxLayout(self.preview)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(self, 0.5))
        column.addWidget(self.headline)
        column.addWidget(self.remarks)
        column.addWidget(self.table, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.choose)
        self.stack.addWidget(self.preview)
        buttons = QHBoxLayout()
        buttons.addWidget(self.other)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.go)
        outer = QVBoxLayout(self)
        gap = em(self, 0.9)
        outer.setContentsMargins(gap, gap, gap, gap)
        outer.addWidget(self.stack, 1)
        outer.addWidget(self.error)
        outer.addLayout(buttons)
        self._show_choice("")

    def _show_choice(self, error: str) -> None:
        self.result_shown = None
        self.stack.setCurrentWidget(self.choose)
        self.error.setText(error)
        self.error.setVisible(bool(error))
        self.other.hide()
        self.go.hide()

    # --- the file

    @Slot()
    def choose_file(self) -> None:
        """Ask for a file."""
        endings = " ".join(f"*{kind}" for kind in KINDS)
        kinds = tr("Staff lists ({endings})", endings=endings)
        name, _ = QFileDialog.getOpenFileName(self, self.windowTitle(), "", kinds)
        if name:
            self.look_at(Path(name))

    def look_at(self, path: Path) -> None:
        """Read a file and show what importing it would do."""
        self.path = path
        self.go.setEnabled(False)
        run = partial(self.context.services.importing.run, path, dry_run=True)
        self.context.ask("import", run, self._show_result, self._cannot_read)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _staff_file(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _staff_file(event.mimeData())
        if path:
            event.acceptProposedAction()
            self.look_at(path)

    # --- the preview

    def _cannot_read(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self._show_choice(in_words(error))
        else:
            self._show_choice("")
            self.context.failed.emit(error)

    def _show_result(self, result: ImportResult) -> None:
        self.result_shown = result
        self.model.show_result(result)
        self.error.hide()
        self.headline.setText(self._headline(result))
        self.remarks.setText("\n".join(_remarks(result)))
        self.remarks.setVisible(bool(self.remarks.text()))
        self.stack.setCurrentWidget(self.preview)
        self.table.setVisible(self.model.rowCount() > 0)
        self.table.setColumnHidden(3, not (result.trouble or result.changed))
        self.other.show()
        people = len(result.new) + len(result.changed)
        nothing = people == 0
        self.go.setVisible(not nothing)
        self.go.setEnabled(not nothing)
        self.cancel.setText(tr("Close") if nothing else tr("Cancel"))
        self.go.setText(plural("Import {n} person", "Import {n} people", people))
        self.go.setDefault(True)
        (self.cancel if nothing else self.go).setFocus()

    def _headline(self, result: ImportResult) -> str:
        assert self.path is not None
        parts = []
        if result.new:
            parts.append(plural("{n} new person", "{n} new people", len(result.new)))
        if result.changed:
            parts.append(plural("{n} person changes", "{n} people change", len(result.changed)))
        if result.unchanged:
            parts.append(plural("{n} stays as it is", "{n} stay as they are", result.unchanged))
        if result.left_out:
            parts.append(plural("{n} row left out", "{n} rows left out", result.left_out))
        return tr("{file}: {what}", file=self.path.name, what=listed(parts))

    @Slot()
    def run_import(self) -> None:
        """Store what the preview shows, in one step."""
        if self.path is None or self.result_shown is None:
            return
        self.go.setEnabled(False)
        run = partial(self.context.services.importing.run, self.path, skip_bad_rows=True)
        self.context.change(partial(_changes_last, run), self._imported, self._cannot_read)

    def _imported(self, _result: object) -> None:
        self.accept()


def _changes_last(run: partial[ImportResult]) -> tuple[ImportResult, object]:
    """The import's result, and what it changed as the context wants it."""
    result = run()
    return result, result.changes


def _remarks(result: ImportResult) -> list[str]:
    told = []
    if result.dropped:
        columns = listed(result.dropped)
        told.append(tr("Private, so never taken: {columns}.", columns=columns))
    if result.ignored:
        columns = listed(result.ignored)
        told.append(tr("Not needed here: {columns}.", columns=columns))
    if result.new_skills:
        count = plural("{n} new skill", "{n} new skills", len(result.new_skills))
        told.append(tr("{count}: {names}.", count=count, names=_some(result.new_skills)))
    if result.gone:
        people = listed(result.gone)
        told.append(tr("Have left, says the file; archive them on the People page: {people}.",
                       people=people))  # fmt: skip
    return told


def _some(names: tuple[str, ...], most: int = 8) -> str:
    """The first of many names, and how many more there are."""
    if len(names) <= most:
        return listed(names)
    more = plural("{n} more", "{n} more", len(names) - most)
    return listed([*names[:most], more])


def _staff_file(data: QMimeData) -> Path | None:
    paths = [Path(u.toLocalFile()) for u in data.urls() if u.isLocalFile()]
    return next((p for p in paths if p.suffix.lower() in KINDS), None)
