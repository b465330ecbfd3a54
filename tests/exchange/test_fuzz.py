"""Whatever the bytes, the answer is a staff list or a sentence for the owner; never a crash."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rmdesk.domain.errors import UserError
from rmdesk.exchange.columns import header_score
from rmdesk.exchange.grid import read_grid_bytes
from rmdesk.exchange.staff import StaffList, staff_from_grid

from .files import workbook

STAFF_40 = (Path(__file__).parents[1] / "data" / "staff-40.csv").read_bytes()
STAFF_10 = b"".join(STAFF_40.splitlines(keepends=True)[:11])
BOOK = workbook([["Name", "Good at", "Start date"], ["Ana", "Excel: 4", "2019-03-15"]] * 3)
JSON = b'[{"Name": "Ana", "Good at": ["Excel: 4"], "Start date": "2019-03-15"}]'

CELLS = st.sampled_from(
    ["Name", "Ana Ruiz", "Ruiz, Ana (7)", "Good at", "Excel: 4; Tea: 9", '"', "=1", "Total", "SSN",
     "Start date", "03/04/2019", "2019-02-30", "Vorname", "Wants to learn", "Status", "\x00", "é",
     "Takes part", "Notes", "(", "Excel (now", ": 3", "٣", "²", "1e9", "-", "٢٠١٩-٠٣-١٥"]
) | st.text(max_size=12)  # fmt: skip


def _check_sentences(sentences: Sequence[str]) -> None:
    assert sentences
    assert all(sentence.rstrip().endswith(".") for sentence in sentences), sentences


def _check(content: bytes, suffix: str = ".csv") -> None:
    try:
        found = staff_from_grid(read_grid_bytes(content, suffix=suffix, score=header_score))
    except UserError as error:
        _check_sentences(error.problems)
        return
    assert isinstance(found, StaffList)
    for row in found.rows:
        assert row.name.strip() or row.email or row.number
        assert "\n" not in row.name
        repr(row).encode()
    for problem in found.problems:
        assert problem.sentence().startswith(f"Row {problem.row}")
    _check_sentences([problem.sentence() for problem in found.problems] or ["."])


@given(st.binary(max_size=300))
@settings(max_examples=100)
def test_any_bytes(content: bytes) -> None:
    _check(content)
    _check(b"PK\x03\x04" + content, ".xlsx")
    _check(content, ".json")


@given(st.lists(st.lists(CELLS, max_size=6), max_size=8), st.sampled_from(",;\t|"))
@settings(max_examples=100)
def test_any_cells(rows: list[list[str]], delimiter: str) -> None:
    text = "\n".join(delimiter.join(row) for row in rows)
    _check(text.encode("utf-8", "replace"))
    _check(("Name" + delimiter + "Good at\n" + text).encode("utf-8", "replace"))


@pytest.mark.parametrize(("original", "suffix"), [(STAFF_10, ".csv"), (BOOK, ".xlsx"),
                                                  (JSON, ".json")])  # fmt: skip
def test_mutated_files(original: bytes, suffix: str) -> None:
    chance = random.Random(7)
    for _ in range(40):
        content = bytearray(original)
        for _ in range(chance.randrange(1, 6)):
            place = chance.randrange(len(content))
            kind = chance.randrange(3)
            if kind == 0:
                content[place] = chance.randrange(256)
            elif kind == 1:
                del content[place : place + chance.randrange(40)]
            else:
                content[place:place] = content[: chance.randrange(40)]
            if not content:
                break
        _check(bytes(content), suffix)


CORPUS = sorted(
    p
    for p in (Path(__file__).parents[1] / "data" / "corpus").iterdir()
    if not p.name.endswith(".expected.json")
)


@pytest.mark.parametrize("path", CORPUS, ids=lambda p: p.name)
def test_damaged_files_of_the_corpus(path: Path) -> None:
    """Three of each; ``dev.py bench fuzz_import`` tries twenty thousand."""
    chance = random.Random(path.name)
    original = path.read_bytes()
    for _ in range(3):
        content = bytearray(original)
        place = chance.randrange(len(content))
        content[place : place + chance.randrange(30)] = bytes(chance.sample(range(256), 5))
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        _check(bytes(content), path.suffix)
