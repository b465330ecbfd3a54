"""Light, dark, or as the system is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton

from rmdesk.services.settings_view import SettingsView

from ...context import Context
from ...i18n import tr
from ...theme import Appearance, theme
from ...widgets.basics import label
from .section import Section


class AppearanceSection(Section):
    """Acts at once, for this computer only."""

    appearance_wanted = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.group = QButtonGroup(self)
        words = {
            Appearance.SYSTEM: tr("&As the system is"),
            Appearance.LIGHT: tr("&Light"),
            Appearance.DARK: tr("&Dark"),
        }
        self.buttons: dict[Appearance, QRadioButton] = {}
        self.column.addWidget(label(tr("How RMDesk looks on this computer. Sheets are always "
                                       "dark on white."), "muted"))  # fmt: skip
        for number, (appearance, text) in enumerate(words.items()):
            made = QRadioButton(text)
            self.group.addButton(made, number)
            self.buttons[appearance] = made
            self.column.addWidget(made)
        self.group.idClicked.connect(self._choose)
        self.column.addStretch(1)
        theme().changed.connect(self._show)
        self._show()

    @staticmethod
    def title() -> str:
        return tr("Appearance")

    def fill(self, view: SettingsView) -> None:  # noqa: ARG002 - nothing of it is the company's
        self._show()

    def _show(self) -> None:
        self.buttons[theme().appearance].setChecked(True)

    def _choose(self, number: int) -> None:
        self.appearance_wanted.emit(list(self.buttons)[number])
