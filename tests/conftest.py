"""What holds for every test: which folders wait to be asked for, and no Qt window on a screen."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
# Slow, or in need of a screen or a built package: run when named (dev.py test e2e).
APART = [TESTS / "package", TESTS / "e2e"]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    if collection_path not in APART:
        return None
    named = [config.invocation_params.dir / arg.split("::")[0] for arg in config.args]
    if any(path.is_relative_to(collection_path) for path in named):
        return None
    return True
