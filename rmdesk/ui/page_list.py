"""Which pages there are; each is imported and made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .i18n import tr

if TYPE_CHECKING:
    from .main_window import MainWindow
    from .pages.page import Page


def _this_week() -> type[Page]:
    from .pages.this_week import ThisWeekPage

    return ThisWeekPage


def _people() -> type[Page]:
    from .pages.people import PeoplePage

    return PeoplePage


def _skills() -> type[Page]:
    from .pages.skills import SkillsPage

    return SkillsPage


def _meetups() -> type[Page]:
    from .pages.meetups import MeetupsPage

    return MeetupsPage


def _insights() -> type[Page]:
    from .pages.insights import InsightsPage

    return InsightsPage


def _settings() -> type[Page]:
    from .pages.settings_page import SettingsPage

    return SettingsPage


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page: its key, its title in the window's language, its icon, and its class."""

    key: str
    title: Callable[[], str]
    icon: str
    kind: Callable[[], type[Page]]


PAGES = (
    PageEntry("week", lambda: tr("This week"), "week", _this_week),
    PageEntry("people", lambda: tr("People"), "people", _people),
    PageEntry("skills", lambda: tr("Skills"), "skills", _skills),
    PageEntry("meetups", lambda: tr("Meetups"), "meetups", _meetups),
    PageEntry("insights", lambda: tr("Insights"), "insights", _insights),
    PageEntry("settings", lambda: tr("Settings"), "settings", _settings),
)


def make_page(entry: PageEntry, window: MainWindow) -> Page:
    """A page for the company that is open, joined to what the window offers."""
    page = entry.kind()(window.context)
    page.setAccessibleName(entry.title())
    offers: dict[str, Callable[..., object]] = {
        "import_wanted": window.import_staff,
        "person_wanted": window.add_person,
        "sample_wanted": window.enter_sample,
        "people_wanted": lambda: window.show_page("people"),
        "preview_wanted": window.open_preview,
        "print_wanted": window.print_sheet,
        "appearance_wanted": window.set_appearance,
        "language_wanted": window.language_wanted.emit,
        "folder_wanted": window.open_path,
        "backup_wanted": window.back_up,
        "said": window.say,
        "remember_wanted": lambda values: window.remember(**values),
        "restored": window.tell_restored,
        "erase_wanted": window.erase_person,
    }
    for name, offer in offers.items():
        if hasattr(page, name):
            getattr(page, name).connect(offer)
    return page
