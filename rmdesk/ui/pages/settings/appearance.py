"""Light, dark, or as the system is; and the language of the window."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton

from rmdesk.services.settings_view import SettingsView
from rmdesk.settings import load_settings

from ...context import Context
from ...i18n import language_names, tr
from ...theme import Appearance, em, theme
from ...widgets.basics import label
from .section import Section, add_field, choice, choose, form


class AppearanceSection(Section):
    """Acts at once, for this computer only."""

    appearance_wanted = Signal(object)
    language_wanted = Signal(str)

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
        self.column.addSpacing(em(self, 0.8))
        self.language = choice([(tr("As the system is"), ""), *language_names()])
        fields = form()
        add_field(
            fields,
            tr("L&anguage"),
            self.language,
            tr("The window's own. The language of the sheets is chosen under Programme."),
        )
        self.column.addLayout(fields)
        folder = context.services.session.database.path.parent
        choose(self.language, load_settings(folder).language)
        self.language.activated.connect(self._speak)
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

    def _speak(self) -> None:
        self.language_wanted.emit(self.language.currentData())

    def _choose(self, number: int) -> None:
        self.appearance_wanted.emit(list(self.buttons)[number])
