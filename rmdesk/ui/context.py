"""What every page is given: the services, the worker, and word of every change."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from rmdesk.domain.changes import Changes

from .tasks import LongWork, TaskRunner

if TYPE_CHECKING:
    from rmdesk.services import Services

T = TypeVar("T")


class Context(QObject):
    """Shared by all pages; lives on the main thread.

    ``changed`` carries the Changes of whatever was done, by whomever: pages ask again for
    what they show when a table they show was touched. ``failed`` carries an error for the
    window to tell. No page talks to another.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        services: Services | Callable[[], Services],
        runner: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        """``services`` may be what gives them, where the company is still being opened."""
        super().__init__(parent)
        self._services = services
        self.runner = runner

    @property
    def services(self) -> Services:
        """The open company; waited for while it is being opened."""
        if callable(self._services):
            self._services = self._services()
        return self._services

    def ask(
        self,
        kind: str,
        question: Callable[[], T],
        answer: Callable[[T], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Ask ``question`` on the worker; ``answer`` gets its result here.

        A later question of the same ``kind`` supersedes an earlier one.
        """
        self.runner.run(kind, question, answer, failed or self.failed.emit)

    def ask_long(
        self,
        kind: str,
        title: str,
        question: Callable[[LongWork], T],
        answer: Callable[[T], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> LongWork:
        """The same for what may take long: it is handed what Cancel and progress go through.

        ``title`` says what is being done. Once cancelled, it fails with Cancelled. Returns the
        work, for who wants to cancel it otherwise than by the status line.
        """
        work = self.runner.long_work(title)
        job = partial(question, work)
        self.runner.run(kind, job, answer, failed or self.failed.emit, work)
        return work

    def change(
        self,
        change: Callable[[], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Run a service method that changes something, and tell everybody what it changed.

        The method returns Changes, or a tuple whose last item is Changes.
        """

        self._change(change, done, failed, None)

    def work(
        self,
        title: str,
        change: Callable[[LongWork], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """The same for what may take long: it is handed what Cancel and progress go through.

        ``title`` says what is being done. Once cancelled, it fails with Cancelled.
        """
        work = self.runner.long_work(title)
        self._change(partial(change, work), done, failed, work)

    def _change(
        self,
        change: Callable[[], Any],
        done: Callable[[Any], None] | None,
        failed: Callable[[BaseException], None] | None,
        work: LongWork | None,
    ) -> None:
        def finished(result: Any) -> None:
            changes = result[-1] if isinstance(result, tuple) else result
            if isinstance(changes, Changes) and changes:
                self.changed.emit(changes)
            if done:
                done(result)

        kind = f"change {id(finished)}"
        self.runner.run(kind, change, finished, failed or self.failed.emit, work)
