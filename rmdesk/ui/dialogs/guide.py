"""F1: the short guide, read offline; and what is new in this version."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from rmdesk.paths import resources_dir

from ..i18n import tr
from ..theme import em
from ..widgets.basics import button, row

PICTURE_WIDTH = 40  # heights of a letter


class GuideDialog(QDialog):
    """A text with headings and links."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(em(self, 46), em(self, 40))
        self.text = _Text(resources_dir() / "help")
        self.text.setAccessibleName(title)
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._go)
        self.text.document().setDocumentMargin(em(self, 1))
        self.text.setMarkdown(text)
        column = QVBoxLayout(self)
        column.addWidget(self.text, 1)
        close = button(tr("Close"), self.accept)
        close.setDefault(True)
        column.addLayout(row(None, close))

    @classmethod
    def of(cls, parent: QWidget, what: str) -> GuideDialog:
        """The "guide" or the "news", in the window's language where it is there."""
        if what == "news":
            return cls(tr("What's new"), release_notes(), parent)
        return cls(tr("Guide"), help_text(), parent)

    def _go(self, link: QUrl) -> None:
        if link.scheme() in ("", "file"):
            self.text.scrollToAnchor(link.fragment())
        else:
            QDesktopServices.openUrl(link)


class _Text(QTextBrowser):
    """A text whose pictures, from a folder, are as wide as the text."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        file = self._folder / Path(name.path() if isinstance(name, QUrl) else name).name
        picture = QImage(str(file))
        if picture.isNull():
            return super().loadResource(kind, QUrl(name) if isinstance(name, str) else name)
        ratio = self.devicePixelRatioF()
        wide = min(picture.width(), round(em(self, PICTURE_WIDTH) * ratio))
        made = picture.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
        made.setDevicePixelRatio(ratio)
        return made


def help_text() -> str:
    """The guide in the window's language, else in English."""
    folder = resources_dir() / "help"
    own = folder / f"{_language()}.md"
    return _read(own if own.exists() else folder / "en.md")


def release_notes() -> str:
    """All release notes, the newest first; in the window's language those that are there."""
    folder = resources_dir() / "release-notes"
    files = sorted(folder.glob("*.md"), key=_version, reverse=True)
    own = (folder / _language() / f.name for f in files)
    return "\n\n".join(_read(o if o.exists() else f) for o, f in zip(own, files, strict=True))


def _language() -> str:
    return QLocale().name().split("_")[0]


def _version(path: Path) -> tuple[int, ...]:
    return tuple(int(part) for part in path.stem.split(".") if part.isdecimal())


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        return tr("This text is missing from the installation.")
