"""The font pack: which font draws which character, in which weight.

Fonts are opened when a character first needs them and are kept open; opening one maps the file
and reads next to nothing. Nothing here is written to afterwards, so any thread may read it.
"""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache, lru_cache
from pathlib import Path

import uharfbuzz as hb

from .characters import is_emoji, is_ignorable, is_shared, script_of
from .system_fonts import file_with

# The stroke that makes a bold of a regular, as a part of the size: Noto Sans CJK Bold is as heavy.
_FALSE_BOLD = 0.028


def fonts_dir() -> Path:
    """The folder of the pack: in the source tree, or where the installed program unpacked it."""
    unpacked = getattr(sys, "_MEIPASS", None)
    base = Path(unpacked) if unpacked else Path(__file__).resolve().parents[2]
    return base / "resources" / "fonts"


class Weight(Enum):
    """How heavy a text is, and the file that draws Latin, Greek and Cyrillic in that weight."""

    __hash__ = object.__hash__  # Enum's own is slow, and styles are looked up all the time

    REGULAR = "Inter-Regular.otf"
    SEMIBOLD = "Inter-SemiBold.otf"
    DISPLAY = "InterDisplay-ExtraBold.otf"


class Face:
    """One open font file."""

    def __init__(self, file_name: str) -> None:
        self.file_name = file_name
        blob = hb.Blob.from_file_path(str(fonts_dir() / file_name))  # or a whole path
        self.hb_face = hb.Face(blob)
        self.hb_font = hb.Font(self.hb_face)
        self.units: int = self.hb_face.upem
        self.is_cff = "CFF " in self.hb_face.table_tags
        extents = self.hb_font.get_font_extents("ltr")
        self.ascent: float = extents.ascender / self.units
        self.descent: float = extents.descender / self.units
        self.ink = lru_cache(maxsize=None)(self._ink)
        self.advance = lru_cache(maxsize=None)(self._advance)
        self.has = lru_cache(maxsize=None)(self._has)

    def _has(self, char: str) -> bool:
        return self.hb_font.get_nominal_glyph(ord(char)) not in (None, 0)

    def _advance(self, glyph: int) -> int:
        """Width of a glyph in font units."""
        return int(self.hb_font.get_glyph_h_advance(glyph))

    def _ink(self, glyph: int) -> tuple[int, int, int, int]:
        """Left, bottom, right, top of a glyph's ink in font units; all zero for a space."""
        extents = self.hb_font.get_glyph_extents(glyph)
        if extents is None:
            return 0, 0, 0, 0
        left, top = extents.x_bearing, extents.y_bearing
        return left, top + extents.height, left + extents.width, top

    def covers(self, cluster: str) -> bool:
        """Whether every visible character of the cluster is in the font, whole or in parts."""
        needed = [c for c in cluster if not is_ignorable(c)]
        if all(self.has(c) for c in needed):
            return True
        parts = unicodedata.normalize("NFD", "".join(needed))
        return len(parts) > len(needed) and all(self.has(c) for c in parts)


@cache
def open_face(file_name: str) -> Face:
    return Face(file_name)


@dataclass(frozen=True, slots=True)
class Cut:
    """A face, and how wide a stroke around its outlines makes it as heavy as asked."""

    face: Face
    stroke: float = 0.0


@dataclass(frozen=True, slots=True)
class _Family:
    """A font of the pack and the scripts it is first choice for."""

    name: str
    scripts: tuple[str, ...] = ()
    has_bold: bool = True
    chinese: str = ""  # "simplified" or "traditional": used only in sheets in that writing

    def cut(self, weight: Weight) -> Cut:
        """The family's face for a weight."""
        if weight is Weight.REGULAR:
            return Cut(open_face(f"{self.name}-Regular{self._suffix}"))
        if self.has_bold:
            return Cut(open_face(f"{self.name}-Bold{self._suffix}"))
        return Cut(open_face(f"{self.name}-Regular{self._suffix}"), _FALSE_BOLD)

    @property
    def _suffix(self) -> str:
        return ".otf" if "CJK" in self.name else ".ttf"


@cache
def first_choice(weight: Weight) -> Cut:
    """The font that is asked before all others."""
    return Cut(open_face(weight.value))


_HAN = ("Hani", "Hira", "Kana", "Bopo", "Hang")
_EMOJI = _Family("NotoEmoji", has_bold=False)
_FAMILIES = (
    _Family("NotoSans", ("Latn", "Grek", "Cyrl")),
    _Family("NotoSansArabic", ("Arab",)),
    _Family("NotoSansHebrew", ("Hebr",)),
    _Family("NotoSansDevanagari", ("Deva",)),
    _Family("NotoSansBengali", ("Beng",)),
    _Family("NotoSansGurmukhi", ("Guru",)),
    _Family("NotoSansGujarati", ("Gujr",)),
    _Family("NotoSansOriya", ("Orya",)),
    _Family("NotoSansTamil", ("Taml",)),
    _Family("NotoSansTelugu", ("Telu",)),
    _Family("NotoSansKannada", ("Knda",)),
    _Family("NotoSansMalayalam", ("Mlym",)),
    _Family("NotoSansSinhala", ("Sinh",)),
    _Family("NotoSansThai", ("Thai",)),
    _Family("NotoSansLao", ("Laoo",)),
    _Family("NotoSansMyanmar", ("Mymr",)),
    _Family("NotoSansKhmer", ("Khmr",)),
    _Family("NotoSansEthiopic", ("Ethi",)),
    _Family("NotoSansGeorgian", ("Geor",)),
    _Family("NotoSansArmenian", ("Armn",)),
    # In a Chinese sheet Han characters take their Chinese forms where the pack has them.
    _Family("NotoSansCJKsc", _HAN, has_bold=False, chinese="simplified"),
    _Family("NotoSansCJKtc", _HAN, has_bold=False, chinese="traditional"),
    _Family("NotoSansCJK", _HAN, has_bold=False),
    _Family("NotoSansMongolian", ("Mong",), has_bold=False),
    _Family("NotoSansSyriac", ("Syrc",), has_bold=False),
    _Family("NotoSansThaana", ("Thaa",), has_bold=False),
    _Family("NotoSansNKo", ("Nkoo",), has_bold=False),
    _Family("NotoSansTifinagh", ("Tfng",), has_bold=False),
    _Family("NotoSansCherokee", ("Cher",), has_bold=False),
    _Family("NotoSansCanadianAboriginal", ("Cans",), has_bold=False),
    _Family("NotoSansJavanese", ("Java",), has_bold=False),
    _Family("NotoSansOlChiki", ("Olck",), has_bold=False),
    _Family("NotoSansMeeteiMayek", ("Mtei",), has_bold=False),
    _Family("NotoSansAdlam", ("Adlm",), has_bold=False),
    _Family("NotoSerifTibetan", ("Tibt",), has_bold=False),
    _EMOJI,
)


@lru_cache(maxsize=20_000)
def font_for(cluster: str, weight: Weight, language: str, previous: Cut | None) -> Cut | None:
    """The font that draws the cluster in one piece, or None if neither the pack nor the computer
    has one.

    ``previous`` is the font of the text before; it keeps spaces and marks beside its letters.
    """
    if previous is not None and _stays(cluster, previous):
        return previous
    for cut in _candidates(cluster, weight, language, previous):
        if cut.face.covers(cluster):
            return cut
    found = file_with("".join(c for c in cluster if not is_ignorable(c)))
    return Cut(open_face(str(found))) if found else None


def _stays(cluster: str, previous: Cut) -> bool:
    """Whether the cluster has nothing to see, so that the font of the text before will do."""
    if cluster == " ":
        return previous.face.has(" ") and previous.face is not _EMOJI.cut(Weight.REGULAR).face
    return all(is_ignorable(c) for c in cluster)


def _candidates(cluster: str, weight: Weight, language: str, previous: Cut | None) -> Iterator[Cut]:
    if is_emoji(cluster):
        yield _EMOJI.cut(weight)
    yield first_choice(weight)
    script = script_of(cluster[0])
    if previous is not None and is_shared(script):
        yield previous
    for family in _by_script(script, chinese_writing(language)):
        yield family.cut(weight)


@cache
def _by_script(script: str, writing: str) -> tuple[_Family, ...]:
    """All families, those made for the script first; Chinese ones only in a Chinese sheet."""
    usable = [f for f in _FAMILIES if f.chinese in ("", writing)]
    return tuple(sorted(usable, key=lambda family: script not in family.scripts))


def chinese_writing(language: str) -> str:
    """Which Chinese characters a language tag asks for: "simplified", "traditional" or ""."""
    tag = language.lower().replace("_", "-")
    if tag.startswith(("zh-hant", "zh-tw", "zh-hk", "zh-mo")):
        return "traditional"
    return "simplified" if tag.startswith("zh") else ""
