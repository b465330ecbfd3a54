"""To the printer: which ones there are, and sending them the sheet's own bytes.

Linux hands the PDF to ``lp``, which keeps it sharp. Windows and macOS print its pages through
Qt. That there is no printer is an ordinary case.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QProcess

from rmdesk.domain.errors import Cancelled, UserError
from rmdesk.domain.weeks import Week

from .errors import show_error
from .i18n import plural, tr

if TYPE_CHECKING:
    from rmdesk.domain.programme import Paper
    from rmdesk.services.sheets import MadeSheet, SheetOrder

    from .dialogs.print_preview import PrintPreview
    from .main_window import MainWindow
    from .tasks import LongWork
    from .widgets.sheet_choice import SheetChoice

LETTER_WIDTH = 612  # points
IS_LINUX = sys.platform.startswith("linux")
Done = Callable[[str], object]
Failed = Callable[[BaseException], object]


class Printers(QObject):
    """Looks for printers and sends PDF files to them; never waits on the main thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        running: list[QProcess] = []
        self._running = running
        self.destroyed.connect(partial(_call_off, running))

    def find(self, found: Callable[[list[str], str], object]) -> None:
        """Call ``found`` with the printers' names and the one used by default ("" for none)."""
        if IS_LINUX:
            self._find_by_lpstat(found)
            return
        from PySide6.QtPrintSupport import QPrinterInfo

        found(list(QPrinterInfo.availablePrinterNames()), QPrinterInfo.defaultPrinterName())

    def send(self, pdf: bytes, printer: str, copies: int, done: Done, failed: Failed) -> None:
        """Print ``pdf``; ``done`` gets the printer's name."""
        if IS_LINUX:
            self._send_by_lp(pdf, printer, copies, done, failed)
        else:
            from .raster_print import print_pages

            if print_pages(pdf, printer, copies):
                done(printer)
            else:
                failed(UserError(tr("The printer {name} does not answer. Check that it is on, or "
                                    "save the sheet as a PDF.", name=printer)))  # fmt: skip

    def _find_by_lpstat(self, found: Callable[[list[str], str], object]) -> None:
        import shutil

        program = shutil.which("lpstat")
        if program is None or shutil.which("lp") is None:
            found([], "")
            return

        def heard(text: str) -> None:
            names, default = read_lpstat(text)
            found(names, default)

        self._run(program, ["-e", "-d"], b"", heard, lambda _: found([], ""))

    def _send_by_lp(
        self, pdf: bytes, printer: str, copies: int, done: Done, failed: Failed
    ) -> None:
        import shutil

        program = shutil.which("lp")
        if program is None:
            failed(UserError(tr("There is no printer on this computer. Save the sheet as a PDF.")))
            return
        options = ["-n", str(copies), "-t", "RMDesk", *_paper_options(pdf)]
        target = ["-d", printer] if printer else []

        def heard(_: str) -> None:
            done(printer)

        def refused(said: str) -> None:
            failed(UserError(tr("The printer did not take the sheet: {said}", said=said.strip())))

        self._run(program, [*target, *options, "--", "-"], pdf, heard, refused)

    def _run(
        self,
        program: str,
        arguments: list[str],
        given: bytes,
        done: Callable[[str], object],
        failed: Callable[[str], object],
    ) -> None:
        process = QProcess(self)
        self._running.append(process)

        def ended() -> None:
            if process not in self._running:
                return
            self._running.remove(process)
            said = bytes(process.readAllStandardOutput().data()).decode(errors="replace")
            wrong = bytes(process.readAllStandardError().data()).decode(errors="replace")
            good = process.exitStatus() == QProcess.ExitStatus.NormalExit
            if process.error() == QProcess.ProcessError.FailedToStart:
                failed(process.errorString())
            elif good and process.exitCode() == 0:
                done(said)
            else:
                failed(wrong or said)
            process.deleteLater()

        process.finished.connect(ended)
        process.errorOccurred.connect(ended)
        process.start(program, arguments)
        if given:
            process.write(given)
        process.closeWriteChannel()


def _call_off(running: list[QProcess]) -> None:
    """End what still runs when its window goes; nobody is left to tell."""
    ended = running.copy()
    running.clear()
    for process in ended:
        process.kill()
        process.waitForFinished()


def read_lpstat(text: str) -> tuple[list[str], str]:
    """The printers and the default one in what "lpstat -e -d" says."""
    names, default = [], ""
    for line in text.splitlines():
        before, colon, after = line.partition(":")
        if colon and len(before.split()) > 1:
            default = after.strip()
        elif line.strip() and len(line.split()) == 1:
            names.append(line.strip())
    return names, default if default in names else (names[0] if len(names) == 1 else "")


def _paper_options(pdf: bytes) -> list[str]:
    """What tells ``lp`` to print a sheet in its own size, on the paper it was made for."""
    from PySide6.QtCore import QBuffer, QByteArray
    from PySide6.QtPdf import QPdfDocument

    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    size = document.pagePointSize(0)
    document.close()
    media = "Letter" if round(min(size.width(), size.height())) == LETTER_WIDTH else "A4"
    return ["-o", f"media={media}", "-o", "print-scaling=none"]


class Printing(QObject):
    """What the window offers: print at once, or look first."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.printers = Printers(self)
        self._week = Week(2000, 1)
        self._dialog: PrintPreview | None = None
        self._making: LongWork | None = None

    @property
    def _window(self) -> MainWindow:
        return cast("MainWindow", self.parent())

    def preview(self, week: Week | None) -> None:
        """Show the poster of ``week`` as it will print; other sheets can be chosen there."""
        if week is None:
            return
        from rmdesk.services.sheets import SheetOrder

        self.preview_order(SheetOrder(week=week))

    def preview_order(self, order: SheetOrder) -> None:
        """Show any sheet as it will print."""
        self._week = order.week or self._week
        services = self._window.context.services

        def make(work: LongWork) -> tuple[MadeSheet, Paper]:
            return services.sheets.make(order, work.check), services.sheets.usual_paper()

        def show(made: tuple[MadeSheet, Paper]) -> None:
            self._show(order, *made)

        self._window.context.ask_long("sheet", tr("Making the sheet…"), make, show)

    def _show(self, order: SheetOrder, sheet: MadeSheet, paper: Paper) -> None:
        from .dialogs.print_preview import PrintPreview
        from .widgets.sheet_choice import SheetChoice

        window = self._window
        if window.closed:
            return  # A preview alone would keep the program going, with no window to go back to.
        choice = SheetChoice(order, paper)
        name = self._file_name(choice)
        dialog = PrintPreview(sheet, name, self.printers, window.settings, window, choice)
        self._dialog = dialog
        dialog.wanted.connect(self._make_another)
        dialog.printed.connect(self.tell_printed)
        dialog.saved.connect(self._tell_saved)
        dialog.remembered.connect(self._remember)
        dialog.finished.connect(self._stop_making)
        dialog.open()

    def _file_name(self, choice: SheetChoice) -> str:
        from rmdesk.sheets.content import SheetKind

        if choice.order.kind is SheetKind.POSTER:
            return tr("Lunch pairs week {number}", number=self._week.number) + ".pdf"
        return choice.title() + ".pdf"

    def _make_another(self, order: SheetOrder) -> None:
        services, dialog = self._window.context.services, self._dialog
        if dialog is None or dialog.choice is None:
            return
        name = self._file_name(dialog.choice)
        self._stop_making()
        dialog.show_making()

        def show(made: MadeSheet) -> None:
            dialog.show_sheet(made, name)

        def failed(error: BaseException) -> None:
            if not isinstance(error, Cancelled):  # then it was closed
                dialog.show_ready()
                show_error(dialog, error)

        self._making = self._window.context.ask_long(
            "sheet", tr("Making the sheet…"), lambda work: services.sheets.make(order, work.check),
            show, failed,
        )  # fmt: skip

    def _stop_making(self) -> None:
        """What was being made is not wanted any more: another was chosen, or the dialog closed."""
        if self._making is not None:
            self._making.cancel()
            self._making = None

    def _remember(self, printer: str, copies: int) -> None:
        self._window.remember(printer=printer, copies=copies)

    def print_week(self, week: Week) -> None:
        """Print at once on the printer used last, or the system's default; else look first."""

        def found(names: list[str], default: str) -> None:
            remembered = self._window.settings.printer
            printer = remembered if remembered in names else default
            if printer:
                self._send(week, printer)
            else:
                self.preview(week)

        self.printers.find(found)

    def _send(self, week: Week, printer: str) -> None:
        window = self._window
        services = window.context.services

        def send(pdf: bytes) -> None:
            copies = max(1, window.settings.copies)
            self.printers.send(pdf, printer, copies, self.tell_printed, window.fail)

        window.context.ask_long(
            "sheet", tr("Making the sheet…"),
            lambda work: services.sheets.poster(week, check=work.check), send,
        )  # fmt: skip

    def tell_printed(self, printer: str) -> None:
        """Say where the sheet is on its way to."""
        copies = self._window.settings.copies
        self._window.toast.tell(
            plural("{n} copy of the sheet is on its way to {printer}.",
                   "{n} copies of the sheet are on their way to {printer}.",
                   max(1, copies), printer=printer)
        )  # fmt: skip

    def _tell_saved(self, path: str) -> None:
        self._window.toast.tell(tr("The sheet is saved: {path}", path=path))
