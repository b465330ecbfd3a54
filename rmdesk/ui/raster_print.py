"""Printing where there is no ``lp``: the PDF's pages as pictures, on paper of their own size."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

DPI = 300
POINTS_PER_INCH = 72


def print_pages(pdf: bytes, printer: str, copies: int) -> bool:
    """Print every page of ``pdf``; whether the printer took it."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    if document.pageCount() == 0:
        return False
    target = QPrinter(QPrinterInfo.printerInfo(printer), QPrinter.PrinterMode.HighResolution)
    target.setResolution(DPI)
    target.setFullPage(True)
    target.setCopyCount(copies)
    _set_page(target, document.pagePointSize(0))
    return draw_pages(document, target)


def _set_page(target: QPrinter, points: QSizeF) -> None:
    wide = points.width() > points.height()
    upright = points.transposed() if wide else points
    match = QPageSize.SizeMatchPolicy.FuzzyMatch
    target.setPageSize(QPageSize(upright, QPageSize.Unit.Point, "", match))
    target.setPageOrientation(
        QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    )


def draw_pages(document: QPdfDocument, target: QPrinter) -> bool:
    """Draw a document's pages, one a sheet."""
    painter = QPainter()
    if not painter.begin(target):
        return False
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for page in range(document.pageCount()):
        if page:
            target.newPage()
        points = document.pagePointSize(page)
        size = QSize(
            round(points.width() / POINTS_PER_INCH * DPI),
            round(points.height() / POINTS_PER_INCH * DPI),
        )
        picture = document.render(page, size)
        painter.drawImage(QRectF(target.paperRect(QPrinter.Unit.DevicePixel)), picture)
    return painter.end()
