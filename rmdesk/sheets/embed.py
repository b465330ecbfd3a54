"""Fonts inside the PDF: only the glyphs a document uses, and what text they stand for.

Each face becomes a Type 0 font with Identity-H encoding: a code in the page is a glyph's number.
Where a glyph stands for one text here and for another there, the face gets a second font of the
same outlines with another ToUnicode map, so that what is copied is what was written.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple, cast

import uharfbuzz as hb
from reportlab.pdfbase import pdfdoc

from .fonts import Face
from .text import Word

_UNUSED_TABLES = (
    "GSUB GPOS GDEF BASE name OS/2 cmap post vhea vmtx VORG STAT HVAR MVAR gasp DSIG".split()
)
_CODES_PER_BLOCK = 100
_SYMBOLIC = 4
# What strings in a page's code cannot hold as it is.
_ESCAPED = str.maketrans({"(": "\\(", ")": "\\)", "\\": "\\\\", "\r": "\\r", "\n": "\\n"})
_NOTHING = "\u200b"


class Shown(NamedTuple):
    """A glyph on the page: the font's name, the code as it stands in a string of the page's code,
    the width in thousandths of an em."""

    font: str
    code: str
    width: int


@dataclass
class UsedFace:
    """What a document uses of one face: glyphs, and the ToUnicode maps of its fonts.

    The first map gives every glyph a space of no width, for PDF/A wants a text for each. It is for
    glyphs whose text is told for the whole word: some readers would add what they know of the
    glyphs. ``known`` has what ``shown`` answered.
    """

    face: Face
    number: int
    glyphs: set[int] = field(default_factory=set)
    maps: list[dict[int, str]] = field(default_factory=lambda: [{}])

    known: dict[tuple[int, str], Shown] = field(default_factory=dict)
    _codes: dict[Word, str | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.plain_font = self.key(1)

    def key(self, version: int) -> str:
        return f"F{self.number}v{version}"

    def codes(self, words: tuple[Word, ...]) -> str | None:
        """The codes, with the steps between them, that show words on one height in
        ``plain_font``; None where that is not so simple. A word is looked at once."""
        known = self._codes
        try:
            shown = [known[word] for word in words]
        except KeyError:
            for word in words:
                if word not in known:
                    known[word] = self._coded(word)
            shown = [known[word] for word in words]
        return None if None in shown else "".join(cast("list[str]", shown))

    def _coded(self, word: Word) -> str | None:
        if word.text or any(not glyph.text or glyph.up for glyph in word.glyphs):
            return None
        thousandth = 1000 / self.face.units
        codes = ""
        at = reached = 0.0  # where the next glyph begins and where readers are, in thousandths
        for number, text, advance, right, _ in word.glyphs:
            font, code, width = self.known.get((number, text)) or self.shown(number, text)
            if font != self.plain_font:
                return None
            gap = round(at + right * thousandth - reached)
            if gap:
                codes += f"){-gap}("
                reached += gap
            codes += code
            reached += width
            at += advance * thousandth
        last = round(at - reached)
        return codes + (f"){-last}(" if last else "")

    def shown(self, glyph: int, text: str) -> Shown:
        """Note that a glyph stands for a text; return how the page shows it."""
        font = self.key(self._version(glyph, text))
        code = (chr(glyph >> 8) + chr(glyph & 0xFF)).translate(_ESCAPED)
        made = self.known[glyph, text] = Shown(font, code, self.width(glyph))
        return made

    def _version(self, glyph: int, text: str) -> int:
        self.glyphs.add(glyph)
        if not text:
            self.maps[0][glyph] = _NOTHING
            return 0
        for version, texts in enumerate(self.maps[1:], 1):
            if texts.setdefault(glyph, text) == text:
                return version
        self.maps.append({glyph: text})
        return len(self.maps) - 1

    def width(self, glyph: int) -> int:
        """A glyph's width as the PDF tells it: in whole thousandths of an em."""
        return round(self.face.advance(glyph) * 1000 / self.face.units)


class EmbeddedFonts:
    """The fonts of one document. Glyphs are asked for while pages are drawn; ``write`` ends it."""

    def __init__(self) -> None:
        self._used: dict[Face, UsedFace] = {}

    def of(self, face: Face) -> UsedFace:
        used = self._used.get(face)
        if used is None:
            used = self._used[face] = UsedFace(face, len(self._used) + 1)
        return used

    def write(self, document: Any) -> None:
        """Put the fonts into a canvas's ``PDFDocument``, just before it is finished."""
        registered = document.idToObject["BasicFonts"].dict
        registered.clear()  # reportlab's own Helvetica, which nothing uses
        for used in self._used.values():
            descendant, base_name = _descendant(document, used)
            for version, texts in enumerate(used.maps):
                key = used.key(version)
                registered[key] = _type0(document, key, descendant, base_name, texts)


def _type0(document: Any, key: str, descendant: Any, base_name: str, texts: dict[int, str]) -> Any:
    font = _dictionary(
        Type=_name("Font"),
        Subtype=_name("Type0"),
        BaseFont=_name(base_name),
        Encoding=_name("Identity-H"),
        DescendantFonts=pdfdoc.PDFArray([descendant]),
        ToUnicode=document.Reference(_stream(_to_unicode(texts)), f"unicode {key}"),
    )
    return document.Reference(font, f"font {key}")


def _descendant(document: Any, used: UsedFace) -> tuple[Any, str]:
    """The font with the outlines, and its name with the tag that marks a subset."""
    face = used.face
    data = _subset(face, used.glyphs)
    base_name = f"{_tag(face.file_name, data)}+{_post_script(face.file_name)}"
    file = _stream(data)
    if face.is_cff:
        file.dictionary["Subtype"] = _name("CIDFontType0C")
    else:
        file.dictionary["Length1"] = len(data)
    key = f"F{used.number}"
    descriptor = _dictionary(
        Type=_name("FontDescriptor"),
        FontName=_name(base_name),
        Flags=_SYMBOLIC,
        FontBBox=pdfdoc.PDFArray(_bounds(face, used.glyphs)),
        ItalicAngle=0,
        Ascent=round(face.ascent * 1000),
        Descent=round(face.descent * 1000),
        CapHeight=720,
        StemV=80,
    )
    descriptor["FontFile3" if face.is_cff else "FontFile2"] = document.Reference(
        file, f"file {key}"
    )
    font = _dictionary(
        Type=_name("Font"),
        Subtype=_name("CIDFontType0" if face.is_cff else "CIDFontType2"),
        BaseFont=_name(base_name),
        CIDSystemInfo=_dictionary(
            Registry=pdfdoc.PDFString("Adobe"), Ordering=pdfdoc.PDFString("Identity"), Supplement=0
        ),
        FontDescriptor=document.Reference(descriptor, f"descriptor {key}"),
        W=pdfdoc.PDFArray(_widths(used)),
        DW=1000,
    )
    if not face.is_cff:
        font["CIDToGIDMap"] = _name("Identity")
    return document.Reference(font, f"descendant {key}"), base_name


def _post_script(file_name: str) -> str:
    """A name for the font that PDF can write as it is."""
    return "".join(c for c in Path(file_name).stem if c.isascii() and (c.isalnum() or c == "-"))


def _subset(face: Face, glyphs: set[int]) -> bytes:
    """The outlines of some glyphs, each under its old number."""
    wanted = hb.SubsetInput()
    wanted.glyph_set.update(glyphs)
    wanted.flags = (
        hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
    )
    wanted.drop_table_tag_set.update(int.from_bytes(t.encode(), "big") for t in _UNUSED_TABLES)
    subset = hb.subset(face.hb_face, wanted)
    return bytes(subset.reference_table("CFF ").data if face.is_cff else subset.blob.data)


def _tag(name: str, data: bytes) -> str:
    """Six capitals that differ from subset to subset, and are the same for the same subset."""
    number = int.from_bytes(hashlib.sha256(name.encode() + data).digest()[:8], "big")
    letters = ""
    for _ in range(6):
        number, letter = divmod(number, 26)
        letters += chr(ord("A") + letter)
    return letters


def _bounds(face: Face, glyphs: set[int]) -> list[int]:
    """A box around all the glyphs, in thousandths of an em."""
    boxes = [face.ink(glyph) for glyph in glyphs]
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    sides = (min(lefts), min(bottoms), max(rights), max(tops))
    return [round(side * 1000 / face.units) for side in sides]


def _widths(used: UsedFace) -> list[Any]:
    found: list[Any] = []
    for glyph in sorted(used.glyphs):
        found += [glyph, pdfdoc.PDFArray([used.width(glyph)])]
    return found


def _to_unicode(texts: dict[int, str]) -> bytes:
    """A CMap from glyph numbers to text."""
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000> <FFFF> endcodespacerange",
    ]
    pairs = [f"<{glyph:04X}> <{utf16(text)}>" for glyph, text in sorted(texts.items())]
    for start in range(0, len(pairs), _CODES_PER_BLOCK):
        block = pairs[start : start + _CODES_PER_BLOCK]
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(lines).encode("ascii")


def utf16(text: str) -> str:
    """Text as PDF writes it in hexadecimal strings."""
    return text.encode("utf-16-be").hex().upper()


def _stream(data: bytes) -> Any:
    stream = pdfdoc.PDFStream()
    stream.content = data
    stream.filters = [pdfdoc.PDFZCompress]
    return stream


def _dictionary(**entries: Any) -> Any:
    return pdfdoc.PDFDictionary(dict(entries))


def _name(name: str) -> Any:
    return pdfdoc.PDFName(name)
