"""The company's logo as it will print: shown on white, taken from a file, dropped or removed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ..i18n import tr
from ..theme import color, em
from .basics import button

KINDS = "*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff"


class LogoField(QWidget):
    """Emits ``chosen`` with a picture file's bytes, or None to take the logo away."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = _Paper()
        self.choose_button = button(tr("Choose a picture…"), self.ask, icon="folder")
        self.remove_button = button(tr("Remove"), self._remove, kind="quiet", icon="delete")
        self.setFocusProxy(self.choose_button)
        self.setAcceptDrops(True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.picture)
        column = QVBoxLayout()
        column.addWidget(self.choose_button)
        column.addWidget(self.remove_button)
        column.addStretch(1)
        line.addLayout(column)
        self.show_logo(b"")

    def show_logo(self, data: bytes) -> None:
        """Show the logo that is stored; empty for none."""
        self.picture.image = QImage.fromData(data) if data else QImage()
        self.picture.setVisible(bool(data))
        self.picture.update()
        self.remove_button.setVisible(bool(data))
        self.picture.setAccessibleName(tr("The logo") if data else tr("No logo"))

    def ask(self) -> None:
        """Ask for a picture file."""
        kinds = tr("Pictures ({formats})", formats=KINDS)
        name, _ = QFileDialog.getOpenFileName(self.window(), tr("Choose a logo"), "", kinds)
        if name:
            self.take(Path(name))

    def take(self, file: Path) -> None:
        """Use a picture file, whatever it holds: the service says so where it is no picture."""
        try:
            self.chosen.emit(file.read_bytes())
        except OSError:
            self.chosen.emit(b"?")

    def _remove(self) -> None:
        self.chosen.emit(None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        file = _file_in(event.mimeData())
        if file:
            event.acceptProposedAction()
            self.take(file)


class _Paper(QWidget):
    """The logo on white, as on paper, also in the dark."""

    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()
        self.setFixedSize(em(self, 9), em(self, 4.5))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(color("edge"))
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        gap = em(self, 0.4)
        room = QRectF(self.rect()).adjusted(gap, gap, -gap, -gap)
        if not self.image.isNull():
            size = self.image.size().toSizeF()
            size.scale(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(0, 0, size.width(), size.height())
            place.moveCenter(room.center())
            painter.drawImage(place, self.image)
        painter.end()


def _file_in(data: QMimeData) -> Path | None:
    urls = [u for u in data.urls() if u.isLocalFile()] if data.hasUrls() else []
    return Path(urls[0].toLocalFile()) if urls else None
