"""A layout that sets widgets in lines, as words in a text; and tags set in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QVBoxLayout, QWidget

from ..i18n import tr
from ..theme import em
from .basics import tool
from .fields import SuggestingLine
from .layouts import clear


class FlowLayout(QLayout):
    """Left to right (or right to left) and then down; what stands in a line is centred in it."""

    def __init__(self, parent: QWidget | None = None, gap: int = 4) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, move: bool) -> int:
        y = rect.top()
        parent = self.parentWidget()
        mirrored = parent is not None and parent.isRightToLeft()
        for line in self._lines(rect.width()):
            high = max(item.sizeHint().height() for item in line)
            x = rect.left()
            for item in line:
                size = item.sizeHint()
                if move:
                    left = rect.right() + 1 - (x - rect.left()) - size.width() if mirrored else x
                    item.setGeometry(QRect(QPoint(left, y + (high - size.height()) // 2), size))
                x += size.width() + self._gap
            y += high + self._gap
        return max(0, y - self._gap - rect.top())

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """The items in lines no wider than ``width``, as far as they can be."""
        lines: list[list[QLayoutItem]] = []
        room = 0
        for item in self._items:
            wide = item.sizeHint().width()
            if not lines or wide > room:
                lines.append([])
                room = width
            lines[-1].append(item)
            room -= wide + self._gap
        return lines


class TagEdit(QWidget):
    """Short texts, each with a way to take it off, and a line to add more."""

    changed = Signal(list)

    def __init__(self, name: str, add: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags: tuple[str, ...] = ()
        self._box = QWidget()
        self._box.setAccessibleName(name)
        self._flow = FlowLayout(self._box, em(self, 0.25))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._box.setSizePolicy(policy)
        self.line = SuggestingLine(add)
        self.line.entered.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._box)
        column.addWidget(self.line)

    @property
    def tags(self) -> tuple[str, ...]:
        return self._tags

    def show_tags(self, tags: Sequence[str]) -> None:
        """Show these tags."""
        if tuple(tags) == self._tags:
            return
        self._tags = tuple(tags)
        clear(self._flow)
        for text in self._tags:
            made = tool(text, self._take_off, icon="close")
            made.setProperty("tag", text)
            made.setProperty("kind", "button")
            made.setLayoutDirection(
                Qt.LayoutDirection.LeftToRight
                if self.isRightToLeft()
                else Qt.LayoutDirection.RightToLeft
            )
            made.setAccessibleName(tr("Remove {tag}", tag=text))
            made.setToolTip(tr("Remove {tag}", tag=text))
            self._flow.addWidget(made)
            made.show()
        self._box.setVisible(bool(self._tags))
        self._box.updateGeometry()

    @Slot(str)
    def _add(self, text: str) -> None:
        if text.casefold() not in {t.casefold() for t in self._tags}:
            self.changed.emit([*self._tags, text])

    @Slot()
    def _take_off(self) -> None:
        gone = self.sender().property("tag")
        self.line.setFocus()
        self.changed.emit([t for t in self._tags if t != gone])
