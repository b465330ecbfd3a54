"""Putting a finished sheet on the disk, whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from pathlib import Path

from ..domain.errors import UserError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def save(data: bytes, path: Path) -> None:
    """Write a sheet to ``path``. What was there before stays until the new file is complete.

    Raises UserError, with nothing changed, if the folder is missing, cannot be written to, or
    the disk is full.
    """
    temporary = path.with_name(f".{path.stem[:40]}-{secrets.token_hex(6)}.tmp")
    try:
        _look(path)
        _write(data, temporary)
        temporary.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise UserError(_sentence(error, path)) from error


def _look(path: Path) -> None:
    """Tell what the system's own message would say less plainly."""
    if not path.parent.is_dir():
        raise UserError(
            "There is no folder {parent}. Choose another one for {file}.",
            parent=path.parent,
            file=path.name,
        )
    if path.is_dir():
        raise UserError("{path} is a folder. Choose another name for the sheet.", path=path)


def _write(data: bytes, path: Path) -> None:
    """Write a new file and wait until it is on the disk."""
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sentence(error: OSError, path: Path) -> str:
    if error.errno in _FULL:
        return f"The disk is full: {path.name} was not saved. Free some space and try again."
    if error.errno == errno.ENAMETOOLONG:
        return f"The name {path.name} is too long. Choose a shorter one."
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return (
            f"{path} cannot be written. If it is open in another program, close it there; "
            "or choose another folder."
        )
    return f"{path.name} was not saved: {error.strerror or error}. Choose another folder."
