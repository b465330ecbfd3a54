"""The window: pages at the side, menu bar, banner, messages, status line."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from rmdesk.domain.changes import Changes, Step
from rmdesk.domain.errors import Cancelled, UserError
from rmdesk.domain.people import Person
from rmdesk.domain.weeks import Week
from rmdesk.settings import Settings, change_settings, load_settings

from . import words
from .actions import Actions, export_words
from .context import Context
from .errors import in_words, show_error
from .geometry import geometry_text, restore_geometry
from .i18n import tr
from .page_list import PAGES, PageEntry, make_page
from .pages.page import Page
from .printing import Printing
from .sharing import Sharing
from .status_line import StatusLine
from .tasks import TaskRunner
from .theme import Appearance, em, theme
from .toast import Toast
from .widgets.banner import Banner
from .widgets.sidebar import Sidebar
from .workspace import Workspace

if TYPE_CHECKING:
    from rmdesk.services.this_week_view import ThisWeekView

    from .dialogs.erase import EraseDialog

WARM_UP_MS = 400
NARROW = 56.0  # below this many heights of a letter the pages need the sidebar's room
LEAST = (36.0, 19.0)


class MainWindow(QMainWindow):
    """Holds the pages and what all of them share.

    ``look`` is what to show of the week until the company is open; then ``begin`` is called.
    ``painted`` tells that the window can be seen.
    """

    language_wanted = Signal(str)
    painted = Signal()

    def __init__(
        self, workspace: Workspace, runner: TaskRunner, look: ThisWeekView | None = None
    ) -> None:
        super().__init__()
        self._look = look
        self._waiting = look is not None
        self._seen = False
        self.workspace = workspace
        self.settings_folder = workspace.folder
        self.settings = load_settings(self.settings_folder)
        theme().apply(_appearance(self.settings))
        self.setWindowTitle("RMDesk")
        self.pages: dict[str, Page] = {}
        self.entries: list[PageEntry] = list(PAGES)
        self._telling = "done"
        self._fresh = True
        self.closed = False
        self.printing = Printing(self)
        self.sharing = Sharing(self)
        self.actions_ = Actions(self, self._slots(), [e.title() for e in self.entries])
        self._build()
        self.status_line = StatusLine(self.statusBar(), runner)
        self.status_line.backups_wanted.connect(self.open_backups)
        self.status_line.work_shown.connect(self.toast.hide)
        workspace.switched.connect(self._switched)
        self._warm = QTimer(self)
        self._warm.setSingleShot(True)
        self._warm.timeout.connect(self._warm_up)
        self._adopt(workspace.context)
        restore_geometry(self, self.settings.geometry)
        self.stack.setFocus()

    @property
    def context(self) -> Context:
        """The open company."""
        return self.workspace.context

    def _slots(self) -> dict[str, Callable[[], object]]:
        slots: dict[str, Callable[[], object]] = {
            "import": self.import_staff,
            "paste": self.sharing.paste,
            "messages": self.sharing.messages,
            "add_person": self.add_person,
            "print": self.open_preview,
            "back_up": self.back_up,
            "open_folder": self.open_folder,
            "sample": self.enter_sample,
            "leave_sample": self.workspace.leave_sample,
            "quit": self.close,
            "undo": self.undo,
            "redo": self.redo,
            "history": self.open_history,
            "find": self.find_here,
            "help": self.open_guide,
            "news": self.open_news,
            "log": self.open_log,
            "about": self.open_about,
        }
        for what in export_words():
            slots[f"export {what}"] = partial(self.sharing.export, what)
        for number, entry in enumerate(self.entries, 1):
            slots[f"page {number}"] = partial(self.show_page, entry.key)
        for appearance in Appearance:
            slots[f"appearance {appearance.value}"] = partial(self.set_appearance, appearance)
        return slots

    def _build(self) -> None:
        self.sidebar = Sidebar([(e.title(), e.icon) for e in self.entries])
        self.stack = QStackedWidget()
        self.banner = Banner(
            tr("This is a sample company. Try anything: nothing here touches your own."),
            tr("Back to my company"),
            self.workspace.leave_sample,
        )
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        self.notice = Banner("", tr("Understood"), self._hide_notice)
        self.notice.hide()
        column.addWidget(self.notice)
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(self.sidebar)
        line.addWidget(self.stack, 1)
        column.addLayout(line, 1)
        self.setCentralWidget(central)
        self.toast = Toast(self)
        self.setMinimumSize(em(self, LEAST[0]), em(self, LEAST[1]))
        self.sidebar.chosen.connect(self._show_row)

    def _hide_notice(self) -> None:
        self.notice.hide()

    def notify(self, text: str, *, for_good: bool = False) -> None:
        """Say something that stays until it is read; ``for_good``, as long as the window."""
        self.notice.say(text)
        self.notice.set_action_visible(not for_good)

    def _warm_up(self) -> None:
        """Load the solvers and the sheets on the worker while the owner is still reading."""
        self.context.ask("warm up", self.context.services.warm_up, _nothing)

    # --- pages

    def _adopt(self, context: Context) -> None:
        """Show a company's pages, the first of them at once, the others when asked for."""
        context.changed.connect(self._tell_change, Qt.ConnectionType.UniqueConnection)
        context.failed.connect(self.fail, Qt.ConnectionType.UniqueConnection)
        self.banner.setVisible(self.workspace.is_sample)
        self.banner.set_action_visible(self.workspace.can_leave_sample)
        self.actions_.sample.setVisible(not self.workspace.is_sample)
        self.actions_.leave_sample.setVisible(self.workspace.can_leave_sample)
        self.setWindowTitle(tr("RMDesk: sample company") if self.workspace.is_sample else "RMDesk")
        self.sidebar.setCurrentRow(0)
        self._show_row(0)
        if not self._waiting:
            self._ask_what_pages_share()

    def begin(self) -> None:
        """The company is open: ask for what was only looked at until now."""
        if self._waiting:
            self._waiting = False
            for page in self.pages.values():
                page.refresh()
            self._ask_what_pages_share()

    def ask_last_backup(self) -> None:
        """A backup was made: say in the status line when."""
        self.status_line.ask(self.context)

    def _ask_what_pages_share(self) -> None:
        self._ask_steps()
        self.status_line.ask(self.context)
        self._warm.start(WARM_UP_MS)

    def _switched(self) -> None:
        self.toast.hide()
        for page in self.pages.values():
            self.stack.removeWidget(page)
            page.deleteLater()
        self.pages.clear()
        self._adopt(self.context)

    def show_page(self, key: str) -> Page:
        """Bring a page to the front, made if it has not been yet."""
        at = next(i for i, e in enumerate(self.entries) if e.key == key)
        if self.sidebar.currentRow() == at:
            self._show_row(at)
        self.sidebar.setCurrentRow(at)
        return self.pages[key]

    def _show_row(self, at: int) -> None:
        entry = self.entries[at]
        page = self.pages.get(entry.key)
        if page is None:
            page = self.pages[entry.key] = make_page(entry, self)
            look, self._look = self._look, None
            page.show_look(look) if look is not None else page.refresh()
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.actions_.show_page(entry.title(), page.page_actions)

    def find_here(self) -> None:
        """Search on this page, or for people where the page has nothing to search."""
        page = self.pages[self.entries[self.sidebar.currentRow()].key]
        if page.search is None:
            page = self.show_page("people")
        page.focus_search()

    def add_person(self) -> None:
        """Go to the people and begin a new one."""
        page = self.show_page("people")
        for action in page.page_actions:
            if "Ctrl+N" in {key.toString() for key in action.shortcuts()}:
                action.trigger()
                return

    # --- what all pages share

    def set_appearance(self, appearance: Appearance) -> None:
        """Light, dark, or as the system; remembered."""
        theme().apply(appearance)
        self.actions_.appearances[appearance].setChecked(True)
        self.remember(appearance=appearance.value)

    def remember(self, **values: object) -> None:
        """Change the settings of this computer."""
        self.settings = change_settings(self.settings_folder, **values)

    def undo(self) -> None:
        """Take the last change back."""
        self._telling = "undone"
        self.context.change(self.context.services.undo.undo, failed=self._no_travel)

    def redo(self) -> None:
        """Make the change that was taken back again."""
        self._telling = "redone"
        self.context.change(self.context.services.undo.redo, failed=self._no_travel)

    def _no_travel(self, error: BaseException) -> None:
        self._telling = "done"
        self.toast.tell(in_words(error)) if isinstance(error, UserError) else self.fail(error)

    def _tell_change(self, changes: Changes) -> None:
        telling, self._telling = self._telling, "done"
        what = words.told(changes.label)
        if telling == "undone":
            self.toast.tell(
                tr("Taken back: {what}.", what=words.undo_label(changes.label)), tr("Redo"),
                self.redo,
            )  # fmt: skip
        else:
            self.toast.tell(words.sentence(what), tr("Undo"), self.undo)
        self._ask_steps()

    def say(self, text: str) -> None:
        """Add to the message that is shown."""
        self.toast.add(words.sentence(text))

    def _ask_steps(self) -> None:
        self.context.ask("steps", self.context.services.undo.steps, self._show_steps)

    def _show_steps(self, steps: tuple[Step, ...]) -> None:
        undo = next((s.label for s in steps if not s.undone), "")
        redo = next((s.label for s in reversed(steps) if s.undone), "")
        self.actions_.show_undo(
            words.undo_label(undo) if undo else "", words.undo_label(redo) if redo else ""
        )

    def fail(self, error: BaseException) -> None:
        """Say what went wrong: the owner can mend it, or it is our fault."""
        if isinstance(error, Cancelled):
            self.toast.tell(tr("Cancelled. Everything is as it was."))
        elif isinstance(error, UserError):
            show_error(self, error)
        else:
            raise error

    def enter_sample(self) -> None:
        """Look around with the sample company."""
        self.workspace.enter_sample(self.fail)

    def import_staff(self, source: object = None) -> None:
        """Open the import dialog, on a file or pasted list where there is one."""
        from rmdesk.services.importing import Pasted

        from .dialogs.import_dialog import ImportDialog

        known = source if isinstance(source, Path | Pasted) else None
        dialog = ImportDialog(self.context, known, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def back_up(self) -> None:
        """Make a backup now."""
        backups = self.context.services.backups
        self.context.ask_long(
            "back up", tr("Making a backup…"), lambda work: backups.by_hand(work.step),
            self._backed_up,
        )  # fmt: skip

    def _backed_up(self, path: Path) -> None:
        self.toast.tell(tr("Backup made: {name}", name=path.name), tr("Open folder"),
                        partial(self.open_path, path.parent))  # fmt: skip
        self.ask_last_backup()

    def tell_restored(self, kept: Path) -> None:
        """A backup was restored: every page has to look again. The way back is one click."""
        self._switched()
        self.toast.tell(tr("The backup is restored."), tr("Take it back"),
                        partial(self._restore_again, kept))  # fmt: skip

    def _restore_again(self, kept: Path) -> None:
        backups = self.context.services.backups
        self.context.ask_long(
            "restore", tr("Restoring…"), lambda work: backups.restore(kept, work.step),
            self.tell_restored,
        )  # fmt: skip

    def look_again(self) -> None:
        """Make the pages anew: everything may have changed."""
        key = next((k for k, p in self.pages.items() if p is self.stack.currentWidget()), "week")
        self._switched()
        self.show_page(key)

    def erase_person(self, person: Person) -> None:
        """Ask whether somebody is to be erased for good."""
        from .dialogs.erase import EraseDialog

        dialog = EraseDialog(self.context, person, self)
        dialog.finished.connect(partial(self._erase_closed, dialog))
        dialog.open()

    def _erase_closed(self, dialog: EraseDialog, _: int) -> None:
        if dialog.erasure is not None:
            self.look_again()
        dialog.deleteLater()

    def open_backups(self) -> None:
        """Go to the backups in the settings."""
        page = self.show_page("settings")
        page.show_backups()  # type: ignore[attr-defined]

    def open_path(self, path: Path) -> None:
        """Show a folder or file in the system's own program."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def open_folder(self) -> None:
        self.open_path(self.workspace.folder)

    def open_log(self) -> None:
        self.open_path(self.settings_folder / "logs")

    # --- printing

    def open_preview(self, week: Week | None = None) -> None:
        """Look at the week's sheet, and print or save it."""
        self.printing.preview(week if isinstance(week, Week) else self.week_shown())

    def print_sheet(self, week: Week) -> None:
        """Print at once on the known printer; where there is none, show the preview."""
        self.printing.print_week(week)

    def week_shown(self) -> Week | None:
        view = getattr(self.pages.get("week"), "view", None)
        return view.week if view else None

    # --- dialogs

    def open_history(self) -> None:
        from .dialogs.history import HistoryDialog

        HistoryDialog(self.context, self).open()

    def open_guide(self) -> None:
        from .dialogs.guide import GuideDialog

        GuideDialog.of(self, "guide").open()

    def open_news(self) -> None:
        from .dialogs.guide import GuideDialog

        GuideDialog.of(self, "news").open()

    def open_about(self) -> None:
        from .dialogs.about import AboutDialog

        AboutDialog(self).open()

    # --- the window itself

    def come_forward(self) -> None:
        """A second start wants this window."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.sidebar.show_narrow(self.width() < em(self, NARROW))
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self.painted.emit)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.toast.place()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._warm.stop()  # the worker may be gone before it would fire
        self.keep_geometry()
        super().closeEvent(event)
        self.closed = event.isAccepted()

    def keep_geometry(self) -> None:
        """Remember the window's place and size."""
        if self.isVisible():
            self.remember(geometry=geometry_text(self))


def _appearance(settings: Settings) -> Appearance:
    try:
        return Appearance(settings.appearance)
    except ValueError:
        return Appearance.SYSTEM


def _nothing(_: object) -> None:
    """Nobody waits for this answer."""
