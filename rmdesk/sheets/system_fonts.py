"""The computer's own fonts, asked last: for a character that none of ours has.

Only outlines in TrueType form are taken, and only of fonts whose maker allows embedding and
subsetting (OS/2 ``fsType``, OpenType specification). Which fonts there are differs from computer
to computer, so a sheet that needs them is the same only where they are.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

import uharfbuzz as hb

_ENDINGS = frozenset({".ttf", ".otf", ".ttc"})
_MOST_FILES = 4_000
_RESTRICTED, _NO_SUBSET, _BITMAPS_ONLY = 0x0002, 0x0100, 0x0200
_FS_TYPE = slice(8, 10)  # its place in the OS/2 table
_wanted = [True]


def use_system_fonts(*, wanted: bool) -> None:
    """Whether to look for them at all: tests ask for the same fonts everywhere."""
    _wanted[0] = wanted
    file_with.cache_clear()


@lru_cache(maxsize=2_048)
def file_with(cluster: str) -> Path | None:
    """A font file that has every character of the cluster and may be embedded; None without."""
    if not _wanted[0]:
        return None
    codes = [ord(char) for char in cluster]
    return next((path for path in _files() if _has(path, codes)), None)


def may_embed(face: hb.Face) -> bool:
    """Whether the font's maker allows parts of it inside a document."""
    os2 = face.reference_table("OS/2").data
    if len(os2) < _FS_TYPE.stop:
        return False
    kind = int.from_bytes(os2[_FS_TYPE], "big")
    return not kind & (_RESTRICTED | _NO_SUBSET | _BITMAPS_ONLY)


def _has(path: Path, codes: list[int]) -> bool:
    face = _open(path)
    if face is None:
        return False
    font = hb.Font(face)
    return all(font.get_nominal_glyph(code) not in (None, 0) for code in codes)


@cache
def _open(path: Path) -> hb.Face | None:
    """The face if it can be used, which is found out once."""
    try:
        face = hb.Face(hb.Blob.from_file_path(str(path)))
        usable = "glyf" in face.table_tags and face.upem > 0 and may_embed(face)
    except Exception:  # noqa: BLE001 - somebody else's file, in whatever state it is
        return None
    return face if usable else None


@cache
def _files() -> tuple[Path, ...]:
    """The font files of this computer, in a steady order."""
    found: list[Path] = []
    for folder in _folders():
        if folder.is_dir():
            found += [p for p in sorted(folder.rglob("*")) if p.suffix.lower() in _ENDINGS]
    return tuple(found[:_MOST_FILES])


def _folders() -> Iterator[Path]:
    home = Path.home()
    if sys.platform == "win32":
        yield Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts"
        yield Path(os.environ.get("LOCALAPPDATA", home)) / "Microsoft" / "Windows" / "Fonts"
    elif sys.platform == "darwin":
        yield from (Path("/System/Library/Fonts"), Path("/Library/Fonts"))
        yield home / "Library" / "Fonts"
    else:
        yield from (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
        yield from (home / ".local" / "share" / "fonts", home / ".fonts")
