"""What this computer remembers about the window. The programme's own settings are elsewhere,
in the company file; nothing here matters to a round.

A broken or unknown entry is left out quietly: settings must never keep a window from opening.
"""

from __future__ import annotations

import os
import tomllib
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

FILE = "settings.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """``appearance`` is "system", "light" or "dark"; ``geometry`` is Qt's own, as base64.

    ``people_columns`` names the columns of the people's table that are shown, with commas.
    """

    appearance: str = "system"
    language: str = ""
    geometry: str = ""
    page: str = ""
    printer: str = ""
    copies: int = 1
    folder: str = ""
    seen_version: str = ""
    people_columns: str = ""
    second_place: str = ""


def load_settings(folder: Path) -> Settings:
    """The settings kept in ``folder``; the defaults where there are none."""
    try:
        found = tomllib.loads((folder / FILE).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return Settings()
    usual = Settings()
    known = {f.name: type(getattr(usual, f.name)) for f in fields(Settings)}
    return replace(usual, **{k: v for k, v in found.items() if known.get(k) is type(v)})


def save_settings(folder: Path, settings: Settings) -> None:
    """Write the settings whole, or not at all; a full disk loses no data of the owner's."""
    import tomli_w

    target = folder / FILE
    part = target.with_name(FILE + ".part")
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as file:
            tomli_w.dump(asdict(settings), file)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)


def change_settings(folder: Path, **values: object) -> Settings:
    """Change some of the settings kept in ``folder``, all others as they are there now."""
    settings = replace(load_settings(folder), **values)  # type: ignore[arg-type]
    save_settings(folder, settings)
    return settings
