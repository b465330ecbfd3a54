"""Text that goes both ways. Small letters go left to right; capitals stand for Hebrew ones.

The whole of Unicode's own test files (BidiCharacterTest, BidiTest) passes too; they are too large
to keep here.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rmdesk.sheets.bidi import base_level, levels, visual_order

CONTROLS = {
    "«": "\u2067",
    "»": "\u2069",
    "‹": "\u2066",
    "›": "\u2069",
    "?": "\u2068",
    "¡": "\u202e",
}
HEBREW = {chr(ord("A") + i): chr(0x05D0 + i) for i in range(26)}
BACK = {hebrew: latin for latin, hebrew in HEBREW.items()}


def seen(text: str, base: int | None = None) -> str:
    """The text as it stands on the page, controls left out."""
    real = "".join(CONTROLS.get(c) or HEBREW.get(c, c) for c in text)
    found = levels(real, base_level(real) if base is None else base)
    line = "".join(real[i] for i in visual_order(found))
    return "".join(BACK.get(c, c) for c in line if c not in CONTROLS.values())


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("ana ben", "ana ben"),
        ("ABC", "CBA"),
        ("ana ABC ben", "ana CBA ben"),
        ("ABC ana DEF", "FED ana CBA"),
        ("ABC 12:30", "12:30 CBA"),
        ("ABC 12 DEF", "FED 12 CBA"),
        ("ana (ABC) ben", "ana (CBA) ben"),
        ("ana ABC: tea", "ana CBA: tea"),
        ("ana ABC, DEF: tea", "ana FED ,CBA: tea"),
        ("‹ABC›, ‹DEF›: tea", "CBA, FED: tea"),
        ("ana ¡ben", "ana neb"),
    ],
)
def test_order_on_the_page(written: str, expected: str) -> None:
    assert seen(written, 0 if written[0] == "‹" else None) == expected


def test_an_isolated_name_does_not_disturb_its_neighbours() -> None:
    assert seen("?ABC» · ?ana»", 0) == "CBA · ana"
    assert seen("?ABC» · ?ana»", 1) == "ana · CBA"


@given(st.text("aA1 ,.()[]«»‹›?¡\u202a\u202b\u202c\u200f", max_size=30), st.integers(0, 1))
def test_every_character_stands_somewhere_once(written: str, base: int) -> None:
    real = "".join(CONTROLS.get(c) or HEBREW.get(c, c) for c in written)
    found = levels(real, base)
    assert sorted(visual_order(found)) == list(range(len(real)))
    assert all(level >= base for level in found)
