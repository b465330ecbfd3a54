"""A company on disk, to be damaged, locked, killed and brought back."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from rmdesk.services import Clock, Services, open_services
from rmdesk.services.demo import fill_with_sample

TODAY = date(2026, 3, 16)
CLOCK = Clock.at(TODAY, "me")


@cache
def sample_file() -> Path:
    """The sample company's file with ten weeks of history; made once a run."""
    kept = tempfile.TemporaryDirectory(prefix="rmdesk-sample-")
    atexit.register(kept.cleanup)
    services = open_services(Path(kept.name), CLOCK)
    fill_with_sample(services)
    services.close()
    return services.session.database.path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder with the sample company in it, closed."""
    made = tmp_path / "data"
    made.mkdir()
    shutil.copy(sample_file(), made)
    return made


def opened(folder: Path) -> Services:
    return open_services(folder, CLOCK)
