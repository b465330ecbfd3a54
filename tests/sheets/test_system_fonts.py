"""A character that only the computer's own fonts have, and fonts that may not be embedded."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
import uharfbuzz as hb
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

from rmdesk.sheets import system_fonts as fonts_here
from rmdesk.sheets.canvas import About
from rmdesk.sheets.page import Pages
from rmdesk.sheets.tags import Tag
from rmdesk.sheets.text import Style, missing, shape

from .pdfcheck import pdfium_text, problems

CUNEIFORM = "\U00012000"


def font(fs_type: int) -> bytes:
    """A font of one character: a square."""
    pen = TTGlyphPen(None)
    for i, place in enumerate([(50, 0), (50, 700), (650, 700), (650, 0)]):
        (pen.lineTo if i else pen.moveTo)(place)
    pen.closePath()
    square = pen.glyph()
    made = FontBuilder(1000, isTTF=True)
    made.setupGlyphOrder([".notdef", "square"])
    made.setupCharacterMap({ord(CUNEIFORM): "square"})
    made.setupGlyf({".notdef": square, "square": square})
    made.setupHorizontalMetrics({".notdef": (700, 50), "square": (700, 50)})
    made.setupHorizontalHeader(ascent=800, descent=-200)
    made.setupNameTable({"familyName": "Square", "styleName": "Regular"})
    made.setupOS2(fsType=fs_type)
    made.setupPost()
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system_fonts: None) -> Path:
    monkeypatch.setattr(fonts_here, "_files", lambda: tuple(sorted(tmp_path.iterdir())))
    return tmp_path


def test_a_system_font_draws_what_ours_have_not(folder: Path) -> None:
    (folder / "a broken one.ttf").write_bytes(b"nothing")
    (folder / "Square (1).ttf").write_bytes(font(0))
    name = f"Ana {CUNEIFORM}"
    assert missing(name) == []
    pages = Pages(400, 300, About("Lunch", "Acme", "Week 12", "en"))
    pages.bookmark("page")
    with pages.element(Tag.H1):
        pages.text(60, 150, shape(name, Style()), 30)
    data = pages.data()
    assert problems(data) == []
    assert CUNEIFORM in pdfium_text(data)


@pytest.mark.parametrize(("kind", "allowed"), [(0, True), (8, True), (4, True), (2, False),
                                               (0x100, False), (0x200, False)])  # fmt: skip
def test_the_makers_wish_is_respected(folder: Path, kind: int, allowed: bool) -> None:
    (folder / "square.ttf").write_bytes(font(kind))
    assert fonts_here.may_embed(hb.Face(font(kind))) is allowed
    assert (missing(CUNEIFORM) == []) is allowed
