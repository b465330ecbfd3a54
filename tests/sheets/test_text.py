"""Names in any script: every character has a font, ink is where we say, lines break well."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rmdesk.sheets.blocks import paragraph, stack
from rmdesk.sheets.breaking import cuts_words, wrap
from rmdesk.sheets.canvas import About
from rmdesk.sheets.characters import clusters
from rmdesk.sheets.fonts import Weight
from rmdesk.sheets.page import Pages
from rmdesk.sheets.text import Direction, Line, Style, missing, shape

from .pdfcheck import mupdf_text, pdfium_text, pictures, squeeze
from .samples import LONG_NAME, NAMES_BY_SCRIPT

BOLD = Style(Weight.SEMIBOLD)


def drawn(line: Line, size: float = 60) -> bytes:
    pages = Pages(900, 200, About("t", "a", "s", "en"))
    pages.text(50, 80, line, size)
    return pages.data()


@pytest.mark.parametrize("script", NAMES_BY_SCRIPT)
@pytest.mark.parametrize("weight", [Weight.REGULAR, Weight.SEMIBOLD, Weight.DISPLAY])
def test_every_script_is_drawn_in_every_weight(script: str, weight: Weight) -> None:
    line = shape(NAMES_BY_SCRIPT[script], Style(weight))
    assert line.missing == ()
    assert all(glyph.number for run in line.runs for glyph in run.glyphs)


@pytest.mark.parametrize("script", NAMES_BY_SCRIPT)
def test_a_name_alone_is_found_by_both_readers(script: str) -> None:
    name = NAMES_BY_SCRIPT[script]
    data = drawn(shape(name, BOLD), 30)
    assert squeeze(name) in squeeze(mupdf_text(data))
    assert squeeze(name) in squeeze(pdfium_text(data))


@pytest.mark.parametrize("script", NAMES_BY_SCRIPT)
def test_ink_is_where_the_line_says(script: str) -> None:
    line, size, scale = shape(NAMES_BY_SCRIPT[script], BOLD), 60, 2
    (picture,) = pictures(drawn(line, size), scale)
    rows, columns = np.nonzero(picture < 200)
    found = (
        columns.min() / scale - 50,
        (200 - 80) - (rows.max() + 1) / scale,
        (columns.max() + 1) / scale - 50,
        (200 - 80) - rows.min() / scale,
    )
    told = [side * size for side in (line.left, line.bottom, line.right, line.top)]
    assert told == pytest.approx(found, abs=1.2)


def test_missing_characters_are_told_once_in_order() -> None:
    assert missing("Ana \U00012000 Ben \U00013000\U00012000") == ["\U00012000", "\U00013000"]
    assert missing("Ana Kowalska") == []
    assert missing("") == []


def test_a_missing_character_is_never_a_box_of_the_font() -> None:
    line = shape("A\U00012000B", BOLD)
    assert all(glyph.number for run in line.runs for glyph in run.glyphs)
    assert "\U00012000" in mupdf_text(drawn(line))


@pytest.mark.parametrize("fancy", ["𝓐𝓷𝓪", "Ａｎａ", "𝐀𝐧𝐚"])
def test_letters_in_fancy_dress_are_drawn_plainly(fancy: str) -> None:
    assert missing(fancy) == []
    assert squeeze(mupdf_text(drawn(shape(fancy, BOLD)))) == "Ana"


def test_chinese_sheets_use_chinese_forms() -> None:
    fonts = {
        language: {run.cut.face.file_name for run in shape("骨直", Style(language=language)).runs}
        for language in ("ja", "zh-Hans", "zh_TW", "en")
    }
    assert fonts["zh-Hans"] == {"NotoSansCJKsc-Regular.otf"}
    assert fonts["zh_TW"] == {"NotoSansCJKtc-Regular.otf"}
    assert fonts["ja"] == fonts["en"] == {"NotoSansCJK-Regular.otf"}


def test_an_emoji_of_several_characters_is_one() -> None:
    line = shape("👩‍🍳", BOLD)
    assert sum(len(run.glyphs) for run in line.runs) == 1


def test_the_sheets_language_gives_the_direction() -> None:
    assert Direction.of_language("ar_EG") is Direction.RIGHT_TO_LEFT
    assert Direction.of_language("fa") is Direction.RIGHT_TO_LEFT
    assert Direction.of_language("de") is Direction.LEFT_TO_RIGHT


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Kowalska", ["Ana", "Kowalska"]),
        ("Featherstonehaugh-Wolfe", ["Featherstonehaugh-", "Wolfe"]),
        ("サトウハナコヤマダタロウ", ["サトウハナコ", "ヤマダタロウ"]),
        ("Ana (the elder)", ["Ana (the", "elder)"]),
        ("山田「太郎」様", ["山田「太", "郎」様"]),
        ("Dr.\u00a0Ana Kowalska-Ruiz", ["Dr.\u00a0Ana", "Kowalska-Ruiz"]),
        ("Nakhon\u200bRatchasima", ["Nakhon\u200b", "Ratchasima"]),
        ("สมชาย ใจดีมาก", ["สมชาย", "ใจดีมาก"]),
        ("Donau\u00addampf\u00adschiff", ["Donau-", "dampf\u00adschiff"]),
        ("« Zoé » Laurent", ["« Zoé »", "Laurent"]),
    ],
)
def test_lines_break_where_a_person_would_break_them(text: str, expected: list[str]) -> None:
    width = 1.05 * max(shape(line, BOLD).width for line in expected)
    assert [line.text for line in wrap(text, BOLD, width)] == expected


def test_a_word_is_cut_only_if_it_must_be() -> None:
    assert not cuts_words(LONG_NAME, BOLD, 12)
    assert cuts_words(LONG_NAME, BOLD, 4)


words = st.sampled_from(
    sorted({word for name in NAMES_BY_SCRIPT.values() for word in name.split()})
)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.lists(words, min_size=1, max_size=5).map(" ".join), st.floats(2, 20))
def test_breaking_keeps_every_character_and_the_width(text: str, width: float) -> None:
    lines = wrap(text, BOLD, width)
    assert squeeze("".join(line.text for line in lines)) == squeeze(text)
    for line in lines:
        assert line.width <= width + 1e-6 or len(list(clusters(line.text))) == 1


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.lists(words, min_size=2, max_size=6), st.floats(8, 40))
def test_ink_of_stacked_lines_never_meets(names: list[str], size: float) -> None:
    block = stack(row for name in names for row in paragraph(name, BOLD, size, 400))
    places = list(zip(block.rows, block.baselines, strict=True))
    for (upper, above), (lower, below) in pairwise(places):
        assert above - upper.line.bottom * size < below - lower.line.top * size
    assert block.height >= places[-1][1] - places[-1][0].line.bottom * size
