"""Settings: one section a tab. There is no Save button: what is changed acts at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from rmdesk.services.settings_view import SettingsView, load_settings_view

from ..context import Context
from ..i18n import tr
from ..theme import em
from ..widgets.basics import panel, scrolled
from .page import Page
from .settings.appearance import AppearanceSection
from .settings.backups import BackupsSection
from .settings.cover import CoverSection
from .settings.days_off import DaysOffSection
from .settings.programme import ProgrammeSection
from .settings.section import Section
from .settings.slots import SlotsSection
from .settings.weights import WeightsSection

KINDS: tuple[type[Section], ...] = (
    ProgrammeSection,
    SlotsSection,
    DaysOffSection,
    CoverSection,
    WeightsSection,
    AppearanceSection,
    BackupsSection,
)
S = TypeVar("S", bound=Section)


class SettingsPage(Page):
    """The programme, times and places, days, cover, weights, appearance, backups.

    A section is made when it is first shown.
    """

    appearance_wanted = Signal(object)
    language_wanted = Signal(str)
    folder_wanted = Signal(object)
    restored = Signal(object)
    view: SettingsView | None = None

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._made: dict[type[Section], Section] = {}
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(tr("Sections of the settings"))
        for kind in KINDS:
            place = QWidget()
            inside = QVBoxLayout(place)
            inside.setContentsMargins(0, 0, 0, 0)
            self.tabs.addTab(place, kind.title())
        self.tabs.currentChanged.connect(self._show_tab)
        column = QVBoxLayout(self)
        gap = em(self, 1.0)
        column.setContentsMargins(gap, gap, gap, em(self, 0.4))
        column.addLayout(self.make_head(tr("Settings")))
        column.addWidget(self.tabs, 1)
        self._show_tab(0)

    def section(self, kind: type[S]) -> S:
        """The section of a kind, made if it has not been yet."""
        made = self._made.get(kind)
        if made is None:
            made = self._made[kind] = kind(self.context)
            if isinstance(made, AppearanceSection):
                made.appearance_wanted.connect(self.appearance_wanted)
                made.language_wanted.connect(self.language_wanted)
            if isinstance(made, BackupsSection):
                made.folder_wanted.connect(self.folder_wanted)
                made.restored.connect(self.restored)
            place = self.tabs.widget(KINDS.index(kind))
            inside = place.layout() if place else None
            assert inside is not None
            frame, column = panel()
            column.addWidget(made)
            holder = QWidget()
            outer = QVBoxLayout(holder)
            outer.setContentsMargins(0, em(self, 0.6), 0, em(self, 0.6))
            outer.addWidget(frame)
            inside.addWidget(scrolled(holder, kind.title()))
            if self.view is not None:
                made.show_settings(self.view)
        assert isinstance(made, kind)
        return made

    def _show_tab(self, at: int) -> None:
        self.section(KINDS[at])

    @property
    def sections(self) -> list[Section]:
        """All sections, in the order of the tabs."""
        return [self.section(kind) for kind in KINDS]

    def question(self) -> Callable[[], SettingsView]:
        return partial(load_settings_view, self.context.services.session)

    def show_backups(self) -> None:
        """Bring the backups to the front."""
        self.show_section(self.section(BackupsSection))

    def show_section(self, section: Section) -> None:
        """Bring a section to the front."""
        self.tabs.setCurrentIndex(KINDS.index(type(section)))

    def show_view(self, view: SettingsView) -> None:
        self.view = view
        for section in self._made.values():
            section.show_settings(view)
