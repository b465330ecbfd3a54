"""Opening the company for the window: until it is open, or the owner gives up."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rmdesk.domain.errors import Cancelled, CannotOpen
from rmdesk.services import Clock, Services, open_services

from .errors import in_words
from .i18n import moment, plural, tr
from .tasks import TaskRunner

if TYPE_CHECKING:
    from rmdesk.services.opening import WayOn


class Opener(QObject):
    """Opens the company on the worker; asks what to do where that cannot be done.

    ``opened`` tells of it once, ``gave_up`` that the owner closes RMDesk instead. ``said`` is
    what to tell in the window once it is open.
    """

    opened = Signal()
    gave_up = Signal()

    def __init__(
        self, folder: Path, clock: Clock, runner: TaskRunner, *, sample: bool = False
    ) -> None:
        super().__init__()
        self._folder, self._clock, self._runner = folder, clock, runner
        self._sample = sample
        self._services: Services | None = None
        self._started = self._told = False
        self.said = ""

    @property
    def told(self) -> bool:
        """Whether it has been said that the company is open."""
        return self._told

    def begin(self) -> None:
        """Open the company while the window is already shown."""
        if not self._started:
            self._started = True
            self._runner.run("open", self._open_once, self._arrived, self._refused)

    def services(self) -> Services:
        """The company, waited for where it is not open yet. Cancelled where the owner gave up."""
        if not self._told:
            if self.open() is None:
                self.gave_up.emit()
                raise Cancelled
            self.tell()
        assert self._services is not None
        return self._services

    def open(self) -> Services | None:
        """The company, or None where the owner closes RMDesk instead."""
        self._started = True
        while self._services is None:
            try:
                self._runner.run_now(self._open_once)
            except CannotOpen as error:
                if not self._ask(error):
                    return None
        return self._services

    def tell(self) -> None:
        """Say that the company is open."""
        if not self._told:
            self._told = True
            self.opened.emit()

    def close(self) -> None:
        """Let go of the company, and keep what the next start can show at once."""
        self._runner.run_now(self._close)

    def _open_once(self) -> Services:
        """On the worker, which does one thing after another."""
        from .local import open_here, open_sample_here

        if self._services is None:
            opens = open_sample_here if self._sample else open_here
            self._services = opens(self._folder, self._clock)
        return self._services

    def _close(self) -> None:
        services, self._services = self._services, None
        if services is not None:
            services.close() if self._sample else services.close_for_next_start()

    def _arrived(self, _: Services) -> None:
        self.tell()

    def _refused(self, error: BaseException) -> None:
        if not isinstance(error, CannotOpen):
            raise error
        if self._told:
            return
        if self.open() is None:
            self.gave_up.emit()
        else:
            self.tell()

    def _ask(self, error: CannotOpen) -> bool:
        """Ask the owner for a way on. False where there is none they want to go."""
        from rmdesk.services import opening

        from .dialogs.trouble import TroubleDialog

        dialog = TroubleDialog(opening.stuck(self._folder, error), self._clock.today, self.go)
        going = dialog.exec() == TroubleDialog.DialogCode.Accepted
        self.said = dialog.said if going else ""
        return going

    def go(self, way: WayOn, target: Path | None) -> str:
        """Go a way on. Returns what came of it; UserError where it cannot be gone."""
        from rmdesk.services import opening
        from rmdesk.services.opening import WayOn

        folder, clock = self._folder, self._clock
        if way is WayOn.RECOVER:
            found = self._runner.run_now(lambda: opening.recover(folder, clock.now()))
            return plural(
                "{n} person was recovered. Look through your people and rounds: what could not "
                "be read is missing.",
                "{n} people were recovered. Look through your people and rounds: what could not "
                "be read is missing.",
                found.people,
            )
        if way is WayOn.RESTORE:
            assert target is not None
            self._runner.run_now(lambda: opening.restore_closed(folder, target, clock.now()))
            return tr("The backup is restored. What was there before is set aside.")
        if way is WayOn.SAVE_COPY:
            assert target is not None
            opening.save_copy(folder, target)
            return tr("The copy is in {file}.", file=str(target))
        if way is WayOn.ANEW:
            self._runner.run_now(lambda: opening.begin_anew(folder, clock.now()))
        elif way is WayOn.LOOK:
            self._services = self._runner.run_now(lambda: opening.open_to_look(folder, clock))
        elif way is WayOn.TAKE_OVER:
            self._services = self._runner.run_now(
                lambda: open_services(folder, clock, take_over=True)
            )
        return ""


def start_notice(services: Services, said: str, crashed: bool) -> tuple[str, bool]:
    """What to tell when the window opens, and whether that stays as long as the window does."""
    database = services.session.database
    found, today = database.found, services.session.clock.today
    if database.read_only:
        if services.partial:
            return tr("The file is damaged. This is what can be read of it, to look at and print "
                      "only. Close RMDesk and open it again to recover it or to restore a "
                      "backup."), True  # fmt: skip
        return tr("You can only look at this: nothing can be changed. Close RMDesk and open it "
                  "again to work."), True  # fmt: skip
    lines = [said] if said else []
    if services.backup_trouble is not None:
        lines.append(in_words(services.backup_trouble))
    if found.died is not None:
        when = moment(found.died.since_when, today)
        lines.append(tr("RMDesk was not closed properly last time (opened {when}). Everything "
                        "you saw as done is there; the file was checked.", when=when))  # fmt: skip
    if crashed:
        lines.append(tr("A report of what went wrong, without names, is in the folder of logs."))
    if found.changed_outside:
        lines.append(tr("The company file was changed by another program since RMDesk closed it. "
                        "It was checked and is whole; if something is missing, restore a "
                        "backup."))  # fmt: skip
    return " ".join(lines), False
