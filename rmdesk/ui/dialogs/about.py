"""About RMDesk: which version, and what it is built on, under which licences."""

from __future__ import annotations

import platform

from PySide6.QtCore import qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QTextBrowser, QVBoxLayout, QWidget

from rmdesk import __version__
from rmdesk.paths import resources_dir

from ..i18n import tr
from ..theme import em
from ..widgets.basics import button, label, row


class AboutDialog(QDialog):
    """Name, version, licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About RMDesk"))
        self.resize(em(self, 44), em(self, 36))
        picture = QLabel()
        side = em(self, 4)
        logo = QIcon(str(resources_dir() / "icons" / "rmdesk.svg"))
        picture.setPixmap(logo.pixmap(side, side))
        self.licence = QComboBox()
        self.licence.setAccessibleName(tr("Licence"))
        self.text = QTextBrowser()
        self.text.setAccessibleName(tr("Text of the licence"))
        files = sorted((resources_dir() / "licenses").glob("*"), key=lambda f: f.suffix != ".md")
        for file in files:
            self.licence.addItem(file.stem, file)
        self.licence.currentIndexChanged.connect(self._show)
        head = QVBoxLayout()
        head.addWidget(label(f"RMDesk {__version__}", "title"))
        head.addWidget(label(tr("Pairs the people of a small company so that they teach one "
                                "another what they know.")))  # fmt: skip
        head.addWidget(label(f"Python {platform.python_version()} · Qt {qVersion()}", "muted"))
        beside = row(picture)
        beside.addLayout(head, 1)
        column = QVBoxLayout(self)
        column.addLayout(beside)
        column.addWidget(label(tr("RMDesk is free software under the MIT licence. It is built on "
                                  "the work of others:")))  # fmt: skip
        column.addWidget(self.licence)
        column.addWidget(self.text, 1)
        column.addLayout(row(None, button(tr("Close"), self.accept)))
        self._show()

    def _show(self) -> None:
        file = self.licence.currentData()
        if file is None:
            return
        text = file.read_text(encoding="utf-8", errors="replace")
        if file.suffix == ".md":
            self.text.setMarkdown(text)
        else:
            self.text.setPlainText(text)
