"""To the printer in three clicks, by a program that plays the printer; or saved as a PDF."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from threading import Event

import pytest
import shiboken6
from PySide6.QtCore import QProcess
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from rmdesk.services.sheets import MadeSheet
from rmdesk.settings import load_settings
from rmdesk.ui.dialogs.print_preview import PrintPreview
from rmdesk.ui.printing import Printers, read_lpstat

from .conftest import Desk

needs_lp = pytest.mark.skipif(sys.platform != "linux", reason="lp is how Linux prints")


@pytest.fixture
def queue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that gets what is printed, and lp and lpstat to fill it."""
    place, programs = tmp_path / "queue", tmp_path / "programs"
    place.mkdir()
    programs.mkdir()
    for name, body in {
        "lpstat": 'printf "Office\\nKitchen\\nsystem default destination: Kitchen\\n"',
        "lp": f'printf "%s " "$@" > "{place}/arguments"; cat > "{place}/sheet.pdf"',
    }.items():
        (programs / name).write_text(f"#!/bin/sh\n{body}\n")
        (programs / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(programs), prepend=":")
    return place


@pytest.fixture
def no_printer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "nothing").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))


def preview(desk: Desk) -> PrintPreview:
    found = desk.window.findChild(PrintPreview)
    assert found is not None
    return found


@needs_lp
def test_monday_in_three_clicks(desk: Desk, queue: Path) -> None:
    for _ in range(3):
        desk.press_main()
    sheet = queue / "sheet.pdf"
    desk.settle(lambda: "on its way to Kitchen" in desk.window.toast.text.text())
    week = desk.week.view
    assert week is not None
    assert sheet.read_bytes() == desk.runner.run_now(lambda: desk.services.sheets.poster(week.week))
    assert "media=A4 -o print-scaling=none" in (queue / "arguments").read_text()
    assert "-d Kitchen -n 1" in (queue / "arguments").read_text()


@needs_lp
def test_the_preview_prints_its_own_bytes_and_remembers(desk: Desk, queue: Path) -> None:
    desk.press_main()
    desk.window.actions_.print_sheet.trigger()
    desk.settle(lambda: desk.window.findChild(PrintPreview) is not None)
    dialog = preview(desk)
    desk.settle(lambda: dialog.printer.count() == 2)
    assert dialog.printer.currentText() == "Kitchen"
    assert dialog.pages.text() == "Page 1 of 1"
    dialog.printer.setCurrentText("Office")
    dialog.copies.setValue(2)
    dialog.print_button.click()
    desk.settle(dialog.isHidden)
    assert (queue / "sheet.pdf").read_bytes() == dialog.pdf
    assert "-d Office -n 2" in (queue / "arguments").read_text()
    kept = load_settings(desk.folder)
    assert (kept.printer, kept.copies) == ("Office", 2)


@needs_lp
def test_no_printer_is_an_ordinary_case(desk: Desk, no_printer: None, tmp_path: Path) -> None:
    for _ in range(3):
        desk.press_main()
    desk.settle(lambda: desk.window.findChild(PrintPreview) is not None)
    dialog = preview(desk)
    desk.settle(dialog.no_printer.isVisible)
    assert not dialog.print_button.isVisible()
    assert dialog.save_button.isDefault()
    target = tmp_path / "sheet.pdf"
    dialog.save_to(str(target))
    assert target.read_bytes() == dialog.pdf
    document = QPdfDocument()
    assert document.load(str(target)) == QPdfDocument.Error.None_
    document.close()


def test_any_sheet_can_be_chosen_in_the_preview(desk: Desk, no_printer: None) -> None:
    desk.press_main()
    desk.window.open_preview()
    desk.settle(lambda: desk.window.findChild(PrintPreview) is not None)
    dialog = preview(desk)
    choice = dialog.choice
    assert choice is not None
    before = dialog.pdf
    for at in range(1, choice.kind.count()):
        choice.kind.setCurrentIndex(at)
        choice.kind.activated.emit(at)
        desk.settle(lambda before=before: dialog.pdf != before)
        before = dialog.pdf
        assert dialog.document.pageCount() >= 1
    assert not dialog.missing.isVisible()
    choice.kind.setCurrentIndex(0)
    choice.paper.setCurrentText("Letter")
    choice.paper.activated.emit(1)
    desk.settle(lambda: dialog.pdf != before)
    assert round(dialog.document.pagePointSize(0).height()) == 612
    dialog.reject()


def test_characters_that_no_font_has_are_told_before_printing(desk: Desk) -> None:
    desk.press_main()
    desk.window.open_preview()
    desk.settle(lambda: desk.window.findChild(PrintPreview) is not None)
    dialog = preview(desk)
    dialog.show_sheet(MadeSheet(dialog.pdf, ("\U00012000", "\U00013000")))
    assert dialog.missing.isVisible()
    assert "U+12000" in dialog.missing.text()
    dialog.reject()


def test_zoom(desk: Desk, no_printer: None) -> None:
    desk.press_main()
    desk.window.open_preview()
    desk.settle(lambda: desk.window.findChild(PrintPreview) is not None)
    dialog = preview(desk)
    dialog.zoom_in()
    first = dialog.view.zoomFactor()
    dialog.zoom_in()
    assert dialog.view.zoomFactor() > first
    dialog.show_whole()
    dialog.reject()


@pytest.mark.parametrize(
    ("said", "printers", "default"),
    [
        ("A\nB\nsystem default destination: B\n", ["A", "B"], "B"),
        ("A\nno system default destination\n", ["A"], "A"),
        ("A\nB\nno system default destination\n", ["A", "B"], ""),
        ("", [], ""),
    ],
)
def test_what_lpstat_says(said: str, printers: list[str], default: str) -> None:
    assert read_lpstat(said) == (printers, default)


def test_pages_print_as_pictures_elsewhere(desk: Desk, tmp_path: Path) -> None:
    from PySide6.QtPrintSupport import QPrinter

    from rmdesk.ui.raster_print import draw_pages

    desk.press_main()
    week = desk.week.view
    assert week is not None
    source = tmp_path / "sheet.pdf"
    source.write_bytes(desk.runner.run_now(lambda: desk.services.sheets.poster(week.week)))
    document = QPdfDocument()
    document.load(str(source))
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    assert draw_pages(document, printer)
    assert (tmp_path / "printed.pdf").stat().st_size > 10_000


def test_a_window_closed_before_the_preview_was_ready_stays_closed(desk: Desk) -> None:
    desk.press_main()
    desk.press_main()
    desk.window.open_preview()
    desk.window.close()
    desk.settle(lambda: desk.runner.waiting == 0)
    assert desk.window.findChild(PrintPreview) is None


@needs_lp
def test_a_window_gone_while_it_looks_for_printers_hears_no_more_of_them(
    queue: Path, qapp: QApplication, capfd: pytest.CaptureFixture[str]
) -> None:
    (queue.parent / "programs" / "lpstat").write_text("#!/bin/sh\nexec sleep 20\n")
    heard: list[list[str]] = []
    printers = Printers()
    printers.find(lambda names, _: heard.append(names))
    assert printers.findChildren(QProcess)[0].waitForStarted(5_000)
    shiboken6.delete(printers)
    qapp.processEvents()
    assert not heard
    assert "RuntimeError" not in capfd.readouterr().err


@pytest.mark.usefixtures("no_printer")
def test_a_sheet_in_the_making_is_called_off_with_its_preview(desk: Desk) -> None:
    desk.press_main()
    desk.week.preview()
    desk.settle(lambda: desk.window.findChild(PrintPreview) is not None)
    dialog = desk.window.findChild(PrintPreview)
    assert dialog is not None
    assert dialog.choice is not None
    before, free = dialog.pdf, Event()
    desk.runner.early(partial(free.wait, 10))  # so the sheet is still to be made
    dialog.choice.kind.setCurrentIndex(1)
    dialog.choice.kind.activated.emit(1)
    assert not dialog.save_button.isEnabled(), "what is seen is not what was chosen"
    dialog.reject()
    free.set()
    desk.settle()
    assert dialog.pdf == before
    assert not desk.window.toast.text.text().startswith("Cancelled")


def test_a_backup_can_be_called_off(desk: Desk) -> None:
    free = Event()
    desk.runner.early(partial(free.wait, 10))
    desk.window.back_up()
    desk.window.status_line.cancel()
    free.set()
    desk.settle()
    assert desk.window.toast.text.text() == "Cancelled. Everything is as it was."
    assert list((desk.folder / "backups").glob("*")) == []
    desk.window.back_up()
    desk.settle()
    assert len(list((desk.folder / "backups").glob("*.rmdesk"))) == 1
