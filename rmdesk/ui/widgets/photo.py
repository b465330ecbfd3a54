"""A person's picture: shown, taken from a file or the clipboard, or dropped here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMimeData,
    QRect,
    QRectF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QImageReader,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QFileDialog, QMenu, QToolButton, QWidget

from rmdesk.domain.errors import UserError

from ..i18n import tr
from ..theme import color, em
from .avatar import initials

SIDE = 512
MOST_PIXELS = 100_000_000


class PhotoButton(QToolButton):
    """Shows the picture, or the initials; its menu changes it. Dropping a picture works too."""

    cropped = Signal(object)
    """JPEG bytes of the new picture, or None to take it away."""
    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self._initials = ""
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        side = em(self, 4.2)
        self.setFixedSize(side, side)
        menu = QMenu(self)
        menu.addAction(tr("Photo from a &file…"), self._from_file)
        self._paste = menu.addAction(tr("&Paste photo"), self._from_clipboard)
        self._remove = menu.addAction(tr("&Remove photo"), self._take_away)
        menu.aboutToShow.connect(self._look_at_clipboard)
        self.setMenu(menu)

    def show_photo(self, name: str, data: bytes | None) -> None:
        """Show a person's picture."""
        self._initials = initials(name)
        self._picture = QPixmap()
        if data:
            self._picture.loadFromData(data)
        self._remove.setVisible(not self._picture.isNull())
        self.setAccessibleName(tr("Photo of {name}", name=name))
        self.setToolTip(tr("Change the photo"))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        circle = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        path = QPainterPath()
        path.addEllipse(circle)
        painter.setClipPath(path)
        if self._picture.isNull():
            painter.fillRect(self.rect(), color("chosen"))
            font = self.font()
            font.setPointSizeF(font.pointSizeF() * 1.5)
            painter.setFont(font)
            painter.setPen(color("on_chosen"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)
        else:
            painter.drawPixmap(circle.toRect(), self._picture)
        painter.setClipping(False)
        focused = self.hasFocus()
        painter.setPen(QPen(color("focus" if focused else "line"), 2 if focused else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
        painter.end()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasImage() or _file_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._take(event.mimeData())

    @Slot()
    def _look_at_clipboard(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        self._paste.setVisible(data.hasImage() or bool(_file_in(data)))

    @Slot()
    def _from_clipboard(self) -> None:
        self._take(QGuiApplication.clipboard().mimeData())

    @Slot()
    def _from_file(self) -> None:
        endings = (bytes(f.data()).decode() for f in QImageReader.supportedImageFormats())
        formats = " ".join(f"*.{ending}" for ending in endings)
        name, _ = QFileDialog.getOpenFileName(
            self.window(), tr("Choose a photo"), "", tr("Pictures ({formats})", formats=formats)
        )
        if name:
            self.take_file(Path(name))

    @Slot()
    def _take_away(self) -> None:
        self.cropped.emit(None)

    def _take(self, data: QMimeData) -> None:
        file = _file_in(data)
        if file:
            self.take_file(file)
        elif data.hasImage():
            self.crop(QImage(data.imageData()))

    def take_file(self, path: Path) -> None:
        """Read a picture and let the owner choose the square."""
        reader = QImageReader(str(path))
        reader.setAutoTransform(True)
        size = reader.size()
        if size.isValid() and size.width() * size.height() > MOST_PIXELS:
            self.failed.emit(UserError(tr("{file} is too large a picture.", file=path.name)))
            return
        image = reader.read()
        if image.isNull():
            self.failed.emit(UserError(tr("{file} is not a picture.", file=path.name)))
            return
        self.crop(image)

    def crop(self, image: QImage) -> None:
        """Let the owner choose the square of a picture."""
        from ..dialogs.crop_dialog import CropDialog

        dialog = CropDialog(image, self.window())
        dialog.chosen.connect(self.take_square)
        dialog.open()

    @Slot(QImage, QRect)
    def take_square(self, image: QImage, square: QRect) -> None:
        """The part of a picture that is wanted."""
        self.cropped.emit(as_jpeg(image.copy(square)))


def as_jpeg(image: QImage) -> bytes:
    """A square picture, small enough to keep."""
    small = image.scaled(
        SIDE, SIDE, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    paper = QImage(small.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, small)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    paper.save(buffer, "JPEG", 88)  # type: ignore[call-overload]  # it says bytes, takes text
    return bytes(data.data())


def _file_in(data: QMimeData) -> Path | None:
    urls = [u for u in data.urls() if u.isLocalFile()] if data.hasUrls() else []
    return Path(urls[0].toLocalFile()) if urls else None
