"""Long work off the main thread: one worker, which owns the company file."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from rmdesk.domain.errors import Cancelled

T = TypeVar("T")
TOLD_EVERY = 0.1  # seconds


class LongWork:
    """What long work is handed: it asks whether to go on, and tells how far it is."""

    def __init__(self, title: str, tell: Callable[[int, int], None]) -> None:
        self.title = title
        self._tell = tell
        self._stop = threading.Event()
        self._told = 0.0

    def check(self) -> None:
        """Raise Cancelled once the owner pressed Cancel."""
        if self._stop.is_set():
            raise Cancelled

    def step(self, done: int, total: int) -> None:
        """So much of the whole is done (0 of 0 where that is not known); go on, or not."""
        self.check()
        self.tell(done, total)

    def tell(self, done: int, total: int) -> None:
        """So much of the whole is done."""
        now = time.monotonic()
        if now - self._told > TOLD_EVERY:
            self._told = now
            self._tell(done, total)

    def cancel(self) -> None:
        """Ask the work to end; it does at its next ``check``."""
        self._stop.set()


@dataclass
class _Task:
    """A job and who wants its answer. Made and let go of on the main thread only.

    What a job and its callbacks hold are widgets, and a widget whose last reference is
    dropped by the worker is destroyed there, which crashes Qt. So the worker is handed a
    task's number alone, and the answer waits here too.
    """

    kind: str
    job: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[BaseException], None]
    work: LongWork | None = None
    result: Any = None
    error: BaseException | None = None


class TaskRunner(QObject):
    """Runs jobs one after another on one thread; answers arrive on the main thread.

    This object owns the signal. A job's answer is dropped when a later job of the same
    kind was started meanwhile.
    """

    _arrived = Signal(int)
    busy_changed = Signal(bool)
    progressed = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="company")
        self._tasks: dict[int, _Task] = {}
        self._latest: dict[str, int] = {}
        self._count = 0
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        kind: str,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
        work: LongWork | None = None,
    ) -> None:
        """Run ``job`` on the worker; then ``done`` with its result, or ``failed``, here.

        ``work`` is what the job was handed, where it can be cancelled.
        """
        self._count += 1
        number = self._latest[kind] = self._count
        self._tasks[number] = _Task(kind, job, done, failed, work)
        if len(self._tasks) == 1:
            self.busy_changed.emit(True)
        future = self._pool.submit(partial(_work, self._tasks, number))
        future.add_done_callback(partial(self._finished, number))

    def early(self, job: Callable[[], T]) -> Future[T]:
        """Begin ``job`` on the worker while the window is still being made."""
        return self._pool.submit(job)

    def run_now(self, job: Callable[[], T]) -> T:
        """Run ``job`` on the worker and wait for it: for opening and closing only."""
        return self._pool.submit(job).result()

    def long_work(self, title: str) -> LongWork:
        """What to hand to a job that may take long, and then to ``run``."""
        return LongWork(title, self.progressed.emit)

    @property
    def working(self) -> LongWork | None:
        """The long work that is under way, if the job under way is one."""
        first = next(iter(self._tasks.values()), None)
        return first.work if first else None

    @property
    def waiting(self) -> int:
        """How many answers have not arrived yet."""
        return len(self._tasks)

    def close(self) -> None:
        """Wait for what is under way, and end the worker."""
        self._pool.shutdown(wait=True)

    def _finished(self, number: int, _future: Future[None]) -> None:
        self._arrived.emit(number)

    @Slot(int)
    def _deliver(self, number: int) -> None:
        task = self._tasks.pop(number)
        if not self._tasks:
            self.busy_changed.emit(False)
        if self._latest[task.kind] != number:
            return
        del self._latest[task.kind]
        if task.error is None:
            task.done(task.result)
        else:
            task.failed(task.error)


def _work(tasks: dict[int, _Task], number: int) -> None:
    """On the worker: do a task's job, and leave its answer with the task."""
    try:
        tasks[number].result = tasks[number].job()
    except BaseException as error:  # noqa: BLE001 - it is told on the main thread
        tasks[number].error = error
