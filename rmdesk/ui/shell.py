"""The window that is open, which is made anew when it is to speak another language."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from .main_window import MainWindow
from .tasks import TaskRunner
from .workspace import Workspace

if TYPE_CHECKING:
    from rmdesk.services.this_week_view import ThisWeekView


class Shell(QObject):
    """``speak`` sets the language that the settings name, for all that is made from then on;
    ``look`` is what to show until the company is open."""

    def __init__(
        self,
        workspace: Workspace,
        runner: TaskRunner,
        speak: Callable[[], object],
        look: ThisWeekView | None = None,
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._runner = runner
        self._speak = speak
        self._closed: list[MainWindow] = []
        runner.busy_changed.connect(self._let_go, Qt.ConnectionType.QueuedConnection)
        self.window = self._open(look)

    def _open(self, look: ThisWeekView | None = None) -> MainWindow:
        made = MainWindow(self._workspace, self._runner, look)
        made.language_wanted.connect(self.speak)
        made.show()
        return made

    def speak(self, language: str) -> None:
        """Another window in place of this one, which speaks ``language``."""
        before = self.window
        before.remember(language=language)
        before.keep_geometry()
        self._speak()
        self.window = self._open()
        self.window.show_page("settings")
        before.close()
        self._closed.append(before)
        self._let_go()

    @Slot()
    def _let_go(self) -> None:
        """Closed windows go once every answer they may still wait for is there."""
        if self._runner.waiting == 0:
            for window in self._closed:
                window.deleteLater()
            self._closed.clear()

    def come_forward(self) -> None:
        """A second start wants the window."""
        self.window.come_forward()

    def look_again(self) -> None:
        """Everything may have changed: it is another day."""
        self.window.look_again()
