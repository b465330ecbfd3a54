"""The list of pages at the window's side."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ..i18n import tr
from ..icons import picture
from ..theme import em, theme


class Sidebar(QListWidget):
    """Emits ``chosen`` with the row's number."""

    chosen = Signal(int)

    def __init__(self, pages: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sidebar")
        self.setAccessibleName(tr("Pages"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIconSize(QSize(em(self, 1.15), em(self, 1.15)))
        self.setSpacing(em(self, 0.06))
        self._icons = [name for _, name in pages]
        self._titles = [title for title, _ in pages]
        for title in self._titles:
            item = QListWidgetItem(title)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, title)
            self.addItem(item)
        theme().changed.connect(self._draw)
        self.currentRowChanged.connect(self._draw)
        self.currentRowChanged.connect(self.chosen)
        self._draw()
        self._narrow: bool | None = None
        self.show_narrow(False)

    def show_narrow(self, narrow: bool) -> None:
        """Only the icons, where there is little room; each tells its page's name."""
        if narrow is self._narrow:
            return
        self._narrow = narrow
        for row, title in enumerate(self._titles):
            self.item(row).setText("" if narrow else title)
            self.item(row).setToolTip(title if narrow else "")
        widest = max(self.fontMetrics().horizontalAdvance(title) for title in self._titles)
        self.setFixedWidth(em(self, 3.6) if narrow else widest + em(self, 5.0))

    def _draw(self) -> None:
        for row, name in enumerate(self._icons):
            colour = "on_chosen" if row == self.currentRow() else "icon"
            drawn = picture(name, colour, self.iconSize().width(), self.devicePixelRatioF())
            shown = QIcon()
            shown.addPixmap(drawn, QIcon.Mode.Normal)
            shown.addPixmap(drawn, QIcon.Mode.Selected)
            self.item(row).setIcon(shown)
