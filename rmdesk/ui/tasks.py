"""Long work off the main thread: one worker, which owns the company file."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

T = TypeVar("T")


class TaskRunner(QObject):
    """Runs jobs one after another on one thread; answers arrive on the main thread.

    This object owns the signal. A job's answer is dropped when a later job of the same
    kind was started meanwhile.
    """

    _arrived = Signal(object)
    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="company")
        self._latest: dict[str, int] = {}
        self._count = 0
        self._waiting = 0
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        kind: str,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Run ``job`` on the worker; then ``done`` with its result, or ``failed``, here."""
        self._count += 1
        number = self._latest[kind] = self._count
        self._waiting += 1
        if self._waiting == 1:
            self.busy_changed.emit(True)
        future = self._pool.submit(job)
        future.add_done_callback(
            lambda finished: self._arrived.emit((kind, number, finished, done, failed))
        )

    def run_now(self, job: Callable[[], T]) -> T:
        """Run ``job`` on the worker and wait for it: for opening and closing only."""
        return self._pool.submit(job).result()

    def close(self) -> None:
        """Wait for what is under way, and end the worker."""
        self._pool.shutdown(wait=True)

    @Slot(object)
    def _deliver(self, answer: tuple[str, int, Future[Any], Any, Any]) -> None:
        kind, number, finished, done, failed = answer
        self._waiting -= 1
        if self._waiting == 0:
            self.busy_changed.emit(False)
        if self._latest[kind] != number:
            return
        error = finished.exception()
        if error is None:
            done(finished.result())
        else:
            failed(error)
