"""Opening the company for the window: until it is open, or the owner gives up."""

from __future__ import annotations

from pathlib import Path

from rmdesk.domain.errors import CannotOpen
from rmdesk.services import Clock, Services, open_services, opening
from rmdesk.services.opening import WayOn

from .dialogs.trouble import TroubleDialog
from .errors import in_words
from .i18n import moment, plural, tr
from .local import open_here
from .tasks import TaskRunner


class Opener:
    """Opens the company on the worker; asks what to do where that cannot be done.

    ``said`` is what to tell in the window once it is open.
    """

    def __init__(self, folder: Path, clock: Clock, runner: TaskRunner) -> None:
        self._folder, self._clock, self._runner = folder, clock, runner
        self._services: Services | None = None
        self.said = ""

    def open(self) -> Services | None:
        """The company, or None where the owner closes RMDesk instead."""
        while self._services is None:
            try:
                self._services = self._runner.run_now(lambda: open_here(self._folder, self._clock))
            except CannotOpen as error:
                dialog = TroubleDialog(
                    opening.stuck(self._folder, error), self._clock.today, self.go
                )
                if dialog.exec() != TroubleDialog.DialogCode.Accepted:
                    return None
                self.said = dialog.said
        return self._services

    def go(self, way: WayOn, target: Path | None) -> str:
        """Go a way on. Returns what came of it; UserError where it cannot be gone."""
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
