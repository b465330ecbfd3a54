"""The sheet as it will print: the very bytes, with zoom, copies, Save as PDF and Print."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QSpinBox, QVBoxLayout, QWidget

from rmdesk.domain.errors import UserError
from rmdesk.services.sheets import MadeSheet
from rmdesk.settings import Settings
from rmdesk.sheets.writing import save

from ..errors import show_error
from ..i18n import plural, tr
from ..icons import set_icon
from ..printing import Printers
from ..theme import em, style_as
from ..widgets.basics import button, label, row, tool
from ..widgets.sheet_choice import SheetChoice

STEP = 1.25
LEAST, MOST = 0.2, 5.0
MOST_COPIES = 99
MOST_MISSING = 8  # characters named on screen


class PrintPreview(QDialog):
    """Shows a sheet; ``printed`` and ``saved`` say where it went.

    With ``choice`` another sheet can be chosen: ``wanted`` gives the order, ``show_sheet`` is to
    be called with what was made of it.
    """

    printed = Signal(str)
    saved = Signal(str)
    remembered = Signal(str, int)
    wanted = Signal(object)

    def __init__(
        self,
        sheet: MadeSheet,
        name: str,
        printers: Printers,
        settings: Settings,
        parent: QWidget | None = None,
        choice: SheetChoice | None = None,
    ) -> None:
        super().__init__(parent)
        self.pdf = sheet.pdf
        self._name = name
        self.choice = choice
        self._printers = printers
        self._settings = settings
        self.setWindowTitle(tr("Print preview"))
        self.resize(em(self, 60), em(self, 44))
        self._buffer = QBuffer(self)
        self.document = QPdfDocument(self)
        self.view = QPdfView(self)
        self.pages = label("", wrap=False)
        self.missing = label("", "warn")
        self.printer = QComboBox()
        self.copies = QSpinBox()
        self.no_printer = label(
            tr("No printer was found on this computer. Save the sheet as a PDF and print it "
               "elsewhere."), "warn"
        )  # fmt: skip
        self.print_button = button(tr("Print"), self.print_, kind="primary", icon="print")
        self.save_button = button(tr("Save as PDF…"), self.ask_where, icon="save")
        self._build()
        self.show_sheet(sheet)
        self._printers.find(self._show_printers)

    def _build(self) -> None:
        view = self.view
        view.setDocument(self.document)
        view.setPageMode(QPdfView.PageMode.MultiPage)
        # Bars as needed can make the view lay itself out for ever (see the notes on QPdfView).
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setZoomMode(QPdfView.ZoomMode.FitInView)
        view.setAccessibleName(tr("The sheet as it will print"))
        view.pageNavigator().currentPageChanged.connect(self._show_page)
        smaller = tool(tr("Smaller"), self.zoom_out, icon="zoom-out", words=False)
        larger = tool(tr("Larger"), self.zoom_in, icon="zoom-in", words=False)
        whole = tool(tr("Whole page"), self.show_whole, icon="preview")
        width = tool(tr("Page width"), self.show_width, icon="swap")
        for keys, slot in (("Ctrl++", self.zoom_in), ("Ctrl+-", self.zoom_out),
                           ("Ctrl+0", self.show_whole)):  # fmt: skip
            QShortcut(QKeySequence(keys), self, slot)
        self.copies.setRange(1, MOST_COPIES)
        self.copies.setValue(max(1, min(MOST_COPIES, self._settings.copies)))
        self.copies.setAccessibleName(tr("Copies"))
        self.printer.setAccessibleName(tr("Printer"))
        printer_label, copies_label = (
            label(tr("P&rinter"), wrap=False),
            label(tr("&Copies"), wrap=False),
        )
        printer_label.setTextFormat(Qt.TextFormat.AutoText)
        printer_label.setBuddy(self.printer)
        copies_label.setBuddy(self.copies)
        self._printer_row = QWidget()
        self._printer_row.setLayout(row(printer_label, self.printer, copies_label, self.copies))
        column = QVBoxLayout(self)
        if self.choice:
            column.addWidget(self.choice)
            self.choice.changed.connect(self.wanted)
        column.addLayout(row(smaller, larger, whole, width, None, self.pages))
        column.addWidget(view, 1)
        column.addWidget(self.missing)
        column.addWidget(self.no_printer)
        self.no_printer.hide()
        close = button(tr("Close"), self.reject)
        column.addLayout(row(self._printer_row, None, close, self.save_button, self.print_button))
        self._printer_row.hide()
        self.print_button.setEnabled(False)

    # --- looking

    def show_sheet(self, sheet: MadeSheet, name: str = "") -> None:
        """Show another sheet; say which of its characters no font has, before it prints."""
        self.pdf = sheet.pdf
        self._name = name or self._name
        self.document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(sheet.pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        self.missing.setText(_missing_words(sheet.missing))
        self.missing.setVisible(bool(sheet.missing))
        self.show_ready()

    def show_ready(self) -> None:
        """What is seen can be printed and saved."""
        self._show_page()
        self.save_button.setEnabled(True)
        self.print_button.setEnabled(self.printer.count() > 0)

    def show_making(self) -> None:
        """Another sheet is being made: the one seen is no longer the one that is wanted."""
        self.pages.setText(tr("Making the sheet…"))
        self.print_button.setEnabled(False)
        self.save_button.setEnabled(False)

    def _show_page(self) -> None:
        page = self.view.pageNavigator().currentPage() + 1
        self.pages.setText(tr("Page {page} of {pages}", page=page, pages=self.document.pageCount()))

    def zoom_in(self) -> None:
        self._zoom(STEP)

    def zoom_out(self) -> None:
        self._zoom(1 / STEP)

    def _zoom(self, factor: float) -> None:
        now = self.view.zoomFactor()
        if self.view.zoomMode() != QPdfView.ZoomMode.Custom:
            now = self._fitted()
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.view.setZoomFactor(min(MOST, max(LEAST, now * factor)))

    def _fitted(self) -> float:
        """The zoom at which the whole page is seen."""
        points = self.document.pagePointSize(0)
        seen = self.view.viewport().size()
        dots = self.view.logicalDpiX() / 72
        return min(seen.width() / (points.width() * dots), seen.height() / (points.height() * dots))

    def show_whole(self) -> None:
        """The whole page."""
        self._fit(QPdfView.ZoomMode.FitInView)

    def show_width(self) -> None:
        """As wide as the window."""
        self._fit(QPdfView.ZoomMode.FitToWidth)

    def _fit(self, mode: QPdfView.ZoomMode) -> None:
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setZoomMode(mode)

    # --- away with it

    def _show_printers(self, names: list[str], default: str) -> None:
        self.printer.addItems(names)
        wanted = self._settings.printer if self._settings.printer in names else default
        if wanted:
            self.printer.setCurrentText(wanted)
        self._printer_row.setVisible(bool(names))
        self.no_printer.setVisible(not names)
        self.print_button.setVisible(bool(names))
        self.print_button.setEnabled(bool(names))
        best = self.print_button if names else self.save_button
        if not names:
            style_as(self.save_button, "primary")
            set_icon(self.save_button, "save", "on_accent")
        best.setDefault(True)
        best.setFocus()

    def print_(self) -> None:
        """Send the sheet to the printer chosen."""
        printer, copies = self.printer.currentText(), self.copies.value()
        self.print_button.setEnabled(False)
        self.remembered.emit(printer, copies)
        self._printers.send(self.pdf, printer, copies, self._sent, self._not_sent)

    def _sent(self, printer: str) -> None:
        self.printed.emit(printer)
        self.accept()

    def _not_sent(self, error: BaseException) -> None:
        self.print_button.setEnabled(True)
        show_error(self, error)

    def ask_where(self) -> None:
        """Ask for a file to save the sheet in."""
        dialog = QFileDialog(self, tr("Save the sheet"), self._settings.folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self._name)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, path: str) -> None:
        """Save the very bytes that would print."""
        try:
            save(self.pdf, Path(path))
        except UserError as error:
            show_error(self, error)
            return
        self.saved.emit(path)
        self.accept()


def _missing_words(missing: tuple[str, ...]) -> str:
    """What to say of characters that no font has."""
    shown = "  ".join(f"{char} (U+{ord(char):04X})" for char in missing[:MOST_MISSING])
    return plural(
        "No font has this character: {characters}. Its code is printed in its place.",
        "No font has these {n} characters: {characters}. Their codes are printed in their places.",
        max(1, len(missing)), characters=shown,
    )  # fmt: skip
