"""What an installed RMDesk is asked by the system: to open a file, and to close for an update."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from rmdesk.domain.errors import UserError
from rmdesk.services import Clock
from rmdesk.services.session import COMPANY_FILE


def open_file(options: Namespace, folder: Path, clock: Clock) -> int:
    """Open the window on the folder of a company file; of a backup say how it is put back."""
    from rmdesk.app import run_window

    file: Path = options.file
    if not file.is_file():
        raise UserError("{path} is not there any more.", path=file)
    if file.name.casefold() == COMPANY_FILE:
        return run_window(file.resolve().parent, clock)
    notice = UserError(
        "{name} is a backup or a copy, not the company file that RMDesk works with.",
        "To put it in place of what is there now, choose Settings, then Restore.",
        name=file.name,
    )
    return run_window(folder, clock, notice=notice)


def quit_window(_options: Namespace, folder: Path, _clock: Clock) -> int:
    """Ask the window on this data folder to close, and wait until it has."""
    if not folder.is_dir():
        return 0  # Never started here, so not open either.
    from rmdesk.ui.single_instance import SingleInstance

    if not SingleInstance(folder).ask_to_close():
        raise UserError("RMDesk is still open. Close its window, then try again.")
    return 0


COMMANDS: dict[str, Callable[[Namespace, Path, Clock], int]] = {
    "open": open_file,
    "quit-window": quit_window,
}
