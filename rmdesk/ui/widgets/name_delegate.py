"""A person's circle before their name, in a table."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from ..models.people_model import PERSON
from ..theme import em
from .avatar import avatar
from .row_delegate import RowDelegate


class NameDelegate(RowDelegate):
    """For the column with the names."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        table = self.parent()
        assert isinstance(table, QWidget)
        person = index.data(PERSON)
        side = em(table, 1.45)
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        option.decorationSize = QSize(side, side)
        picture, shown = avatar(table, person.id, person.label, side), QIcon()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
            shown.addPixmap(picture, mode)
        option.icon = shown
