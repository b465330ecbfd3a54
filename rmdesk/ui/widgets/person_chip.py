"""A person's name on a card: press it for what can be done, or drag it onto another to swap."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QIcon, QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QWidget

from rmdesk.services.this_week_view import PersonView

from ..i18n import tr
from ..theme import em, style_as, theme
from .avatar import avatar

MIME = "application/x-rmdesk-person"


class PersonChip(QPushButton):
    """Emits ``over`` while another person is held above it, and ``dropped`` when let go."""

    over = Signal(int, int)
    left = Signal()
    dropped = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chip")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.person: PersonView | None = None
        self._pressed_at = QPoint()
        self._editable = False
        side = em(self, 1.75)
        self.setIconSize(QSize(side, side))
        theme().changed.connect(self._draw)

    def show_person(self, person: PersonView, editable: bool) -> None:
        """Show somebody; ``editable`` where they may be swapped."""
        self.person = person
        self._editable = editable
        self.setAcceptDrops(editable)
        self._draw()
        self.setText(person.name.replace("&", "&&"))
        self.setAccessibleName(person.name)
        self.setToolTip(
            tr(
                "{about}. Press for what can be done; drag onto somebody to swap.",
                about=person.about or person.name,
            )
            if editable
            else person.about
        )

    def _draw(self) -> None:
        """The circle before the name."""
        if self.person is not None:
            side = self.iconSize().width()
            self.setIcon(QIcon(avatar(self, self.person.id, self.person.name, side)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        far = (event.position().toPoint() - self._pressed_at).manhattanLength()
        held = event.buttons() & Qt.MouseButton.LeftButton
        if self._editable and held and far >= QApplication.startDragDistance():
            self._drag()
            return
        super().mouseMoveEvent(event)

    def _drag(self) -> None:
        assert self.person is not None
        data = QMimeData()
        data.setData(MIME, QByteArray(str(self.person.id).encode()))
        data.setText(self.person.name)
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        self.setDown(False)
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        who = carried(event.mimeData())
        if self.person is None or who is None or who == self.person.id:
            return
        event.acceptProposedAction()
        self._mark(True)
        self.over.emit(who, self.person.id)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: ARG002
        self._mark(False)
        self.left.emit()

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark(False)
        who = carried(event.mimeData())
        if self.person is not None and who is not None:
            event.acceptProposedAction()
            self.dropped.emit(who, self.person.id)

    def _mark(self, on: bool) -> None:
        self.setProperty("target", "true" if on else "false")
        style_as(self, "chip")


def carried(data: QMimeData) -> int | None:
    """The person who is being dragged, None for anything else."""
    if not data.hasFormat(MIME):
        return None
    text = bytes(data.data(MIME).data()).decode("ascii", "ignore")
    return int(text) if text.isdecimal() else None
