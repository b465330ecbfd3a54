"""A screen that nobody sees, for programs that want one: building and trying the installers."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from installer.environments import SetUpError


@contextmanager
def hidden_display(size: str = "1366x768") -> Iterator[str]:
    """A display of its own number, gone when the block ends; gives what DISPLAY is to be."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp"]
    command.append("-noreset")  # Else it starts over, and drops who comes, when a program leaves.
    try:
        server = subprocess.Popen(
            command, pass_fds=(writing,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
    except FileNotFoundError as problem:
        raise SetUpError("Xvfb is not installed (on Debian: apt-get install xvfb).") from problem
    finally:
        os.close(writing)
    try:
        with os.fdopen(reading) as answer:  # Blocks until the server is ready, or has died.
            number = answer.readline().strip()
        if not number:
            raise SetUpError("Xvfb did not start.")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()
