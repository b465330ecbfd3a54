"""The company that is open: the owner's own, or for a look around the sample company."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rmdesk.services import Services

from .context import Context
from .tasks import TaskRunner

if TYPE_CHECKING:
    import tempfile

Failed = Callable[[BaseException], None]


class Workspace(QObject):
    """Owns the contexts. ``switched`` says that pages have to be made anew."""

    switched = Signal()

    def __init__(
        self,
        services: Services | Callable[[], Services],
        runner: TaskRunner,
        *,
        is_sample: bool = False,
        folder: Path | None = None,
    ) -> None:
        """``folder`` is the company's, where ``services`` still has to open it."""
        super().__init__()
        self._own_folder = folder
        self._runner = runner
        self._own = Context(services, runner, self)
        self._sample: Context | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._starts_as_sample = is_sample

    @property
    def context(self) -> Context:
        """What pages work with."""
        return self._sample or self._own

    @property
    def is_sample(self) -> bool:
        """Whether the sample company is what is shown."""
        return self._sample is not None or self._starts_as_sample

    @property
    def can_leave_sample(self) -> bool:
        """Whether there is a company of the owner's to go back to."""
        return self._sample is not None

    @property
    def folder(self) -> Path:
        """The folder of the company that is open."""
        if self._own_folder and self._sample is None:
            return self._own_folder
        return self.context.services.session.database.path.parent

    def enter_sample(self, failed: Failed) -> None:
        """Open the sample company in a folder of its own, beside the owner's."""
        if self._sample is not None:
            return
        import tempfile

        from .local import open_sample_here

        self._folder = tempfile.TemporaryDirectory(prefix="rmdesk-", ignore_cleanup_errors=True)
        place, clock = Path(self._folder.name), self._own.services.session.clock
        self._runner.run("sample", lambda: open_sample_here(place, clock), self._entered, failed)

    def _entered(self, services: Services) -> None:
        self._sample = Context(services, self._runner, self)
        self.switched.emit()

    def leave_sample(self) -> None:
        """Go back to the owner's own company; the sample is thrown away."""
        if self._sample is None:
            return
        sample, self._sample = self._sample, None
        self.switched.emit()
        self._runner.run("leave sample", sample.services.close, self._tidy, self._tidy)
        sample.deleteLater()

    def _tidy(self, _: object) -> None:
        if self._folder:
            self._folder.cleanup()
            self._folder = None

    def close(self) -> None:
        """Let go of the sample company, if it is open; the owner's own belongs to the caller."""
        if self._sample is not None:
            self._runner.run_now(self._sample.services.close)
            self._sample = None
        self._tidy(None)
