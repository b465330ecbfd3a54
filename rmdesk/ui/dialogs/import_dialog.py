"""Importing a staff list: what it would do is shown first, row by row; then one button.

A file, dropped or chosen, or pasted cells. Nothing is asked that the list answers itself;
what is taken for what can be seen and changed, rows can be mended beside the reason.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QTimer, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QSizePolicy,
    QSpacerItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from rmdesk.domain.errors import Cancelled, UserError
from rmdesk.exchange.headers import Field
from rmdesk.services.importing import PEOPLE, Choices, ImportResult, Pasted, Source

from ..context import Context
from ..i18n import listed, plural, say, tr
from ..theme import em
from ..widgets.basics import button, label
from ..widgets.empty import EmptyState
from ..widgets.import_preview import ImportPreview
from ..widgets.import_questions import ImportQuestions

if TYPE_CHECKING:
    from ..tasks import LongWork

KINDS = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".ods", ".vcf", ".iif", ".json", ".md")
SHOW_PROGRESS_AFTER = 1_000  # milliseconds


class ImportDialog(QDialog):
    """``source`` None asks for a file first. Nothing is stored before the main button."""

    def __init__(
        self, context: Context, source: Source | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.source: Source | None = None
        self.result_shown: ImportResult | None = None
        self.choices = Choices()
        self._work: LongWork | None = None
        self.setWindowTitle(tr("Import a staff list"))
        self.setAcceptDrops(True)
        self.choose = EmptyState(
            "import",
            tr("Choose a staff list, or drop one here"),
            tr(
                "An export of your payroll or rota program, a spreadsheet, an address book, or "
                "names typed one a line. You see what would happen first."
            ),
            [(tr("Choose a file…"), self.choose_file),
             (tr("Paste from the clipboard"), self.paste),
             (tr("Save a template to fill in…"), self.save_template)],
        )  # fmt: skip
        self._build()
        self._place()
        self.resize(em(self, 62), em(self, 38))
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.activated.connect(self.paste)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(SHOW_PROGRESS_AFTER)
        self._patience.timeout.connect(self._show_progress)
        context.runner.progressed.connect(self._tell_progress)
        if source is not None:
            self.look_at(source)

    # --- what it is made of

    def _build(self) -> None:
        self.headline = label("", "heading")
        self.remarks = label("", "muted")
        self.error = label("", "error")
        self.sheet = QComboBox()
        self.sheet.setAccessibleName(tr("Sheet"))
        self.sheet.activated.connect(self._choose_sheet)
        self.questions = ImportQuestions()
        self.questions.changed.connect(self._look_again)
        self.view = ImportPreview()
        self.view.column_chosen.connect(self._choose_column)
        self.view.mended.connect(self._mend)
        self.view.ticked.connect(self._show_count)
        self.view.save_wanted.connect(self.save_trouble)
        self.model = self.view.model
        self.table = self.view.table
        self.other = button(tr("&Another list…"), self.choose_again)
        self.cancel = button(tr("Cancel"), self._cancel)
        self.go = button(tr("Import"), self.run_import, kind="primary", icon="import")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Reading the list"))
        self.progress.hide()

    def _place(self) -> None:
        self.preview = QWidget()
        column = QVBoxLayout(self.preview)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(self, 0.6))
        top = QHBoxLayout()
        top.addWidget(self.headline, 1)
        top.addWidget(self.sheet)
        column.addLayout(top)
        column.addWidget(self.remarks)
        column.addWidget(self.questions)
        column.addWidget(self.view, 1)
        room = QSizePolicy.Policy.Expanding  # where there is no table, the words stay at the top
        column.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, room))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.choose)
        self.stack.addWidget(self.preview)
        buttons = QHBoxLayout()
        buttons.addWidget(self.other)
        buttons.addWidget(self.progress)
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
        self.cancel.setText(tr("Cancel"))

    # --- the list

    @Slot()
    def choose_file(self) -> None:
        """Ask for a file."""
        endings = " ".join(f"*{kind}" for kind in KINDS)
        kinds = tr("Staff lists ({endings})", endings=endings)
        name, _ = QFileDialog.getOpenFileName(self, self.windowTitle(), "", kinds)
        if name:
            self.look_at(Path(name))

    @Slot()
    def choose_again(self) -> None:
        """Back to the choice of a list."""
        self._show_choice("")
        self.choose.buttons[0].setFocus()

    @Slot()
    def paste(self) -> None:
        """Look at the text on the clipboard, or at the file that was copied."""
        data = QGuiApplication.clipboard().mimeData()
        path = staff_file(data)
        if path:
            self.look_at(path)
        else:
            self.look_at(Pasted(data.text(), tr("Pasted list")))

    def look_at(self, source: Source) -> None:
        """Read a list and show what importing it would do."""
        self.source = source
        self.choices = Choices()
        self.questions.begin()
        self.view.begin()
        if isinstance(source, Path) and self.context.services.importing.is_everything(source):
            self._show_everything(source)
        else:
            self._look_again()

    def _show_everything(self, path: Path) -> None:
        """A whole company: there is nothing to choose, only to take it or not."""
        self.result_shown = None
        self.error.hide()
        self._set_headline(tr("{file}: a whole company", file=path.name))
        self.remarks.setText(
            tr("People, skills, rounds, meetups and settings come in at one stroke. This company "
               "must be empty for it, so that nothing gets mixed up.")
        )  # fmt: skip
        self.remarks.show()
        for part in (self.sheet, self.questions, self.view):
            part.hide()
        self.stack.setCurrentWidget(self.preview)
        self.other.show()
        self.go.setText(tr("Import the company"))
        self.go.setEnabled(True)
        self.go.show()
        self.go.setFocus()

    def _look_again(self) -> None:
        """Read the same list with the owner's latest word on it."""
        if self.source is None:
            return
        self.go.setEnabled(False)
        order, _, _ = self.questions.answers()
        self.choices = replace(self.choices, date_order=order)
        work = self._begin(tr("Reading the list"))
        run = partial(
            self.context.services.importing.run,
            self.source,
            dry_run=True,
            choices=self.choices,
            watch=partial(_watch, work),
        )
        self.context.runner.run("import", run, self._show_result, self._cannot_read, work)

    def _begin(self, title: str) -> LongWork:
        self._work = self.context.runner.long_work(title)
        self._patience.start()
        return self._work

    def _ended(self) -> None:
        self._work = None
        self._patience.stop()
        self.progress.hide()

    def _show_progress(self) -> None:
        self.progress.setRange(0, 0)
        self.progress.show()

    def _tell_progress(self, done: int, total: int) -> None:
        if self.progress.isVisible():
            self.progress.setRange(0, total)
            self.progress.setValue(done)

    @Slot()
    def _cancel(self) -> None:
        """Stop what is under way; where nothing is, close."""
        if self._work is not None and self.progress.isVisible():
            self._work.cancel()
        else:
            self.reject()

    def reject(self) -> None:
        if self._work is not None:
            self._work.cancel()
        super().reject()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if staff_file(event.mimeData()) or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = staff_file(event.mimeData())
        event.acceptProposedAction()
        self.look_at(path or Pasted(event.mimeData().text(), tr("Pasted list")))

    # --- the owner's word

    def _choose_sheet(self) -> None:
        self.choices = replace(self.choices, sheet=self.sheet.currentText(), columns={})
        self.view.begin()
        self._look_again()

    def _choose_column(self, letter: str, field: Field | None) -> None:
        columns = {**self.choices.columns, letter: field}
        self.choices = replace(self.choices, columns=columns)
        self._look_again()

    def _mend(self, number: int, letter: str, text: str) -> None:
        mended = {**self.choices.mended, (number, letter): text}
        self.choices = replace(self.choices, mended=mended)
        self._look_again()

    @Slot()
    def save_trouble(self) -> None:
        """Save the rows that cannot be taken as a spreadsheet, to mend and import again."""
        result = self.result_shown
        if result is None:
            return
        name = tr("Rows to mend") + ".xlsx"
        kinds = tr("Spreadsheets (*.xlsx *.csv)")
        target, _ = QFileDialog.getSaveFileName(self, tr("Save the rows to mend"), name, kinds)
        if target:
            save = partial(self.context.services.importing.save_trouble, result, Path(target))
            self.context.ask("save rows", save, self._saved)

    @Slot()
    def save_template(self) -> None:
        """Save a workbook to fill in."""
        name = tr("Staff list") + ".xlsx"
        kinds = tr("Excel workbooks (*.xlsx)")
        target, _ = QFileDialog.getSaveFileName(self, tr("Save a template"), name, kinds)
        if target:
            save = partial(self.context.services.exporting.write, "template", Path(target))
            self.context.ask("save rows", save, self._saved)

    def _saved(self, _rows: int) -> None:
        self.error.hide()

    # --- the preview

    def _cannot_read(self, error: BaseException) -> None:
        self._ended()
        if isinstance(error, UserError):
            self._show_choice("\n".join(say(p) for p in error.problems))
            self.choose.buttons[0].setFocus()
        elif isinstance(error, Cancelled):
            self._show_choice("")
        else:
            self._show_choice("")
            self.context.failed.emit(error)

    def _show_result(self, result: ImportResult) -> None:
        self._ended()
        self.result_shown = result
        self.error.hide()
        self._set_headline(self._headline(result))
        told = _remarks(result)
        self.remarks.setText("\n".join(told))
        self.remarks.setVisible(bool(told))
        self.sheet.clear()
        self.sheet.addItems(list(result.sheets))
        self.sheet.setCurrentText(result.sheet)
        self.sheet.setVisible(len(result.sheets) > 1)
        self.questions.show_result(result, self.context.services.session.clock.today)
        self.view.show_result(result)
        self.view.show()
        self.stack.setCurrentWidget(self.preview)
        self.other.show()
        self._show_count()
        self.go.setDefault(True)
        (self.cancel if self.go.isHidden() else self.go).setFocus()

    def _show_count(self) -> None:
        """What the main button would do, by the ticks as they are."""
        count = self.model.count()
        self.go.setVisible(count > 0)
        self.go.setEnabled(count > 0)
        self.cancel.setText(tr("Cancel") if count else tr("Close"))
        self.go.setText(
            plural("Import {n} person", "Import {n} people", count)
            if self.result_shown is None or self.result_shown.what == PEOPLE
            else plural("Import {n} row", "Import {n} rows", count)
        )

    def _set_headline(self, text: str) -> None:
        """A file's name may be of another script, and must not turn the line round."""
        mark = "\u200f" if self.isRightToLeft() else "\u200e"
        self.headline.setText(mark + text)

    def _headline(self, result: ImportResult) -> str:
        assert self.source is not None
        of_people = result.what == PEOPLE
        parts = []
        if new := len(result.new):
            parts.append(
                plural("{n} new person", "{n} new people", new)
                if of_people
                else plural("{n} new row", "{n} new rows", new)
            )
        if changed := len(result.changed):
            parts.append(
                plural("{n} person changes", "{n} people change", changed)
                if of_people
                else plural("{n} row changes", "{n} rows change", changed)
            )
        if result.unchanged:
            parts.append(plural("{n} stays as it is", "{n} stay as they are", result.unchanged))
        if result.left_out:
            parts.append(plural("{n} row to mend", "{n} rows to mend", result.left_out))
        what = listed(parts) if parts else tr("nothing new")
        kinds = {
            "rounds": tr("rounds"),
            "meetups": tr("meetups"),
            "checkins": tr("check-ins"),
        }
        if result.what in kinds:
            what = tr("{kind}: {what}", kind=kinds[result.what], what=what)
        return tr("{file}: {what}", file=self.source.name, what=what)

    @Slot()
    def run_import(self) -> None:
        """Store what the preview shows, in one step."""
        if self.source is None:
            return
        self.go.setEnabled(False)
        if self.result_shown is None:
            assert isinstance(self.source, Path)
            load = partial(self.context.services.importing.load_everything, self.source)
            self.context.change(load, self._imported, self._cannot_read)
            return
        rows, people = self.model.choices()
        order, same, until = self.questions.answers()
        choices = replace(
            self.choices,
            date_order=order,
            take=rows,
            archive=people,
            same_skills=same,
            leave_until=until,
        )
        run = partial(
            self.context.services.importing.run,
            self.source,
            skip_bad_rows=True,
            choices=choices,
        )
        self.context.change(partial(_changes_last, run), self._imported, self._cannot_read)

    def _imported(self, _result: object) -> None:
        self.accept()


def _watch(work: LongWork, done: int, total: int) -> None:
    """Between the rows: stop where Cancel was pressed, and tell how far it is."""
    work.check()
    work.tell(done, total)


def _changes_last(run: partial[ImportResult]) -> tuple[ImportResult, object]:
    """The import's result, and what it changed as the context wants it."""
    result = run()
    return result, result.changes


def _remarks(result: ImportResult) -> list[str]:
    told = []
    if result.guessed:
        told.append(
            tr("The headers are not known, so the columns were told by what is in them. Look at "
               "“Columns” to see whether that is right.")
        )  # fmt: skip
    if result.dropped:
        told.append(tr("Private, so never taken: {columns}.", columns=_some(result.dropped)))
    if result.ignored:
        told.append(tr("Not needed here: {columns}.", columns=_some(result.ignored)))
    if result.new_skills:
        count = plural("{n} new skill", "{n} new skills", len(result.new_skills))
        told.append(tr("{count}: {names}.", count=count, names=_some(result.new_skills)))
    if result.new_times:
        count = plural("{n} new time for meeting", "{n} new times for meeting",
                       len(result.new_times))  # fmt: skip
        told.append(tr("{count}: {names}.", count=count, names=_some(result.new_times)))
    if result.example_left_out:
        told.append(tr("The template's example row was left aside."))
    return told


def _some(names: tuple[str, ...], most: int = 8) -> str:
    """The first of many names, and how many more there are."""
    if len(names) <= most:
        return listed(names)
    more = plural("{n} more", "{n} more", len(names) - most)
    return listed([*names[:most], more])


def staff_file(data: QMimeData) -> Path | None:
    """The first file of a kind we can read in what was dropped or copied."""
    paths = [Path(u.toLocalFile()) for u in data.urls() if u.isLocalFile()]
    return next((p for p in paths if p.suffix.lower() in KINDS), None)
