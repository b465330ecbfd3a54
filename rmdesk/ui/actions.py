"""Every action of the shell and its place in the menu bar, with mnemonic and shortcut."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from .i18n import tr
from .icons import draw_icons, set_menu_icon
from .theme import Appearance, theme

Slot = Callable[[], object]


def export_words() -> dict[str, str]:
    """What can leave the program as a file, as the menu calls it."""
    return {
        "people": tr("&People…"),
        "skills": tr("&Skills matrix…"),
        "rounds": tr("&Rounds…"),
        "meetups": tr("&Meetups…"),
        "checkins": tr("Check-&ins…"),
        "ics": tr("&Calendar file…"),
        "template": tr("&Template for a staff list…"),
        "everything": tr("&Everything, for leaving…"),
    }


class Actions:
    """The menu bar. ``page_menu`` belongs to the page that is shown."""

    def __init__(self, window: QMainWindow, slots: dict[str, Slot], pages: list[str]) -> None:
        self._window = window
        self._slots = slots
        bar = window.menuBar()
        self.file_menu = bar.addMenu(tr("&File"))
        self.edit_menu = bar.addMenu(tr("&Edit"))
        self.view_menu = bar.addMenu(tr("&View"))
        self.page_menu = bar.addMenu("")
        self.help_menu = bar.addMenu(tr("&Help"))
        self._fill_file()
        self._fill_edit()
        self._fill_view(pages)
        self._fill_help()
        menus = (self.file_menu, self.export_menu, self.edit_menu, self.view_menu)
        for menu in (*menus, self.page_menu, self.help_menu):
            menu.aboutToShow.connect(partial(_draw_icons, menu))

    def _fill_file(self) -> None:
        menu = self.file_menu
        self.import_staff = self.add(menu, tr("&Import a staff list…"), "import", "Ctrl+I")
        self.export_menu = menu.addMenu(tr("E&xport"))
        for what, words in export_words().items():
            self.add(self.export_menu, words, f"export {what}", "", "save")
        self.messages = self.add(menu, tr("&Messages to pairs…"), "messages", "Ctrl+E", "mail")
        menu.addSeparator()
        self.add_person = self.add(menu, tr("&Add person"), "add_person", "Ctrl+N", "add")
        menu.addSeparator()
        self.print_sheet = self.add(menu, tr("&Print sheet…"), "print", "Ctrl+P")
        menu.addSeparator()
        self.back_up = self.add(menu, tr("Make a &backup now"), "back_up", "", "save")
        self.open_folder = self.add(menu, tr("Open the &data folder"), "open_folder", "", "folder")
        menu.addSeparator()
        self.sample = self.add(menu, tr("Look around with a &sample company"), "sample", "",
                               "preview")  # fmt: skip
        self.leave_sample = self.add(menu, tr("Back to &my company"), "leave_sample", "",
                                     "previous")  # fmt: skip
        menu.addSeparator()
        self.quit = self.add(menu, tr("&Quit"), "quit", "Ctrl+Q", "close")

    def _fill_edit(self) -> None:
        menu = self.edit_menu
        self.undo = self.add(menu, tr("&Undo"), "undo", "Ctrl+Z")
        self.redo = self.add(menu, tr("&Redo"), "redo", "Ctrl+Y")
        self.redo.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
        self.history = self.add(menu, tr("&History…"), "history", "Ctrl+H")
        self.paste = self.add(menu, tr("&Paste a staff list"), "paste", "Ctrl+V", "import")
        menu.addSeparator()
        self.find = self.add(menu, tr("&Find"), "find", "Ctrl+F", "search")

    def _fill_view(self, pages: list[str]) -> None:
        menu = self.view_menu
        self.pages: list[QAction] = []
        for number, name in enumerate(pages, 1):
            action = self.add(menu, f"&{number}  {name}", f"page {number}", f"Ctrl+{number}", "")
            self.pages.append(action)
        menu.addSeparator()
        group = QActionGroup(self._window)
        words = {
            Appearance.SYSTEM: tr("&As the system"),
            Appearance.LIGHT: tr("&Light"),
            Appearance.DARK: tr("&Dark"),
        }
        self.appearances: dict[Appearance, QAction] = {}
        for appearance, text in words.items():
            action = self.add(menu, text, f"appearance {appearance.value}", "", "")
            action.setCheckable(True)
            action.setChecked(theme().appearance is appearance)
            group.addAction(action)
            self.appearances[appearance] = action

    def _fill_help(self) -> None:
        menu = self.help_menu
        self.guide = self.add(menu, tr("&Guide"), "help", "F1")
        self.news = self.add(menu, tr("&What's new"), "news", "", "sparkle")
        self.log = self.add(menu, tr("Open the &log"), "log", "", "folder")
        menu.addSeparator()
        self.about = self.add(menu, tr("&About RMDesk"), "about", "", "")

    def add(
        self, menu: QMenu, text: str, slot: str, keys: str = "", icon: str | None = None
    ) -> QAction:
        """One action; ``icon`` None is the one named like its slot, "" none."""
        action = QAction(text, self._window)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(self._slots[slot])
        menu.addAction(action)
        if icon != "":
            set_menu_icon(action, icon or slot)
        action.setMenuRole(QAction.MenuRole.NoRole)
        return action

    def show_page(self, name: str, page_actions: list[QAction]) -> None:
        """Put a page's own actions into its menu; shell actions make way for its shortcuts."""
        menu = self.page_menu
        menu.clear()
        menu.setTitle(self._with_letter(name))
        for action in page_actions:
            menu.addAction(action)
        menu.menuAction().setVisible(bool(page_actions))
        taken = {key.toString() for action in page_actions for key in action.shortcuts()}
        for action, keys in ((self.add_person, "Ctrl+N"), (self.find, "Ctrl+F"),
                             (self.print_sheet, "Ctrl+P")):  # fmt: skip
            action.setShortcut(QKeySequence() if keys in taken else QKeySequence(keys))

    def _with_letter(self, name: str) -> str:
        """A page's name with a letter underlined that no other menu has."""
        others = (self.file_menu, self.edit_menu, self.view_menu, self.help_menu)
        taken = {m.title().partition("&")[2][:1].casefold() for m in others}
        free = (at for at, x in enumerate(name) if x.isalpha() and x.casefold() not in taken)
        at = next(free, 0)
        return f"{name[:at]}&{name[at:]}" if name else ""

    def show_undo(self, undo: str, redo: str) -> None:
        """Name what Undo and Redo would do; "" where there is nothing."""
        self.undo.setEnabled(bool(undo))
        self.undo.setText(tr("&Undo {what}", what=undo) if undo else tr("&Undo"))
        self.redo.setEnabled(bool(redo))
        self.redo.setText(tr("&Redo {what}", what=redo) if redo else tr("&Redo"))


def _draw_icons(menu: QMenu) -> None:
    draw_icons(menu.actions())
