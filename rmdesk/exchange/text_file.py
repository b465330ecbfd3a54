"""Comma-, semicolon- and tab-separated text, as every program on earth exports it."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from rmdesk.domain.errors import UserError

from .cells import (
    HEADER_SEARCH_ROWS,
    Cell,
    Grid,
    HeaderScore,
    Watch,
    bounded,
    nobody_watches,
    unguard,
)
from .encodings import decode

DELIMITERS = "\t|;,"
"""In the order of how seldom each is part of ordinary text; the order breaks ties."""

_SAMPLE_LINES = 100
_SAMPLE_CHARACTERS = 200_000
_EXCEL_HINT = re.compile(r'"?sep=([,;|\t])"?\r?\n?', re.IGNORECASE)
_MARKDOWN_RULE = re.compile(r"\s*\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)*\|?\s*")
_END = "\x1eend of file\x1e"


def read_text(
    content: bytes | str,
    *,
    score: HeaderScore | None = None,
    encoding: str | None = None,
    watch: Watch = nobody_watches,
) -> Grid:
    """Read separated text; ``score`` helps to choose the delimiter. Raises UserError.

    A table in Markdown is read as what it is: its outer bars and its line of dashes go.
    """
    text = content if isinstance(content, str) else decode(content, encoding)
    hint = _EXCEL_HINT.match(text)
    if hint:
        delimiter, text = hint[1], text[hint.end() :]
    elif (bare := _without_markdown(text)) is not None:
        delimiter, text = "|", bare
    else:
        delimiter = choose_delimiter(text, score)
    grid = Grid(bounded(_records(text, delimiter), watch))
    if not grid.rows:
        raise UserError("The file is empty: there is no text in it.")
    return grid


def _without_markdown(text: str) -> str | None:
    """A Markdown table without what only draws it; None for any other text.

    Line numbers stay: the line of dashes becomes an empty one, as do lines of other text.
    """
    lines = text.splitlines()
    if not any("|" in line and _MARKDOWN_RULE.fullmatch(line) for line in lines[:_SAMPLE_LINES]):
        return None
    bare = []
    for line in lines:
        stripped = line.strip()
        if "|" not in stripped or _MARKDOWN_RULE.fullmatch(line):
            bare.append("")
            continue
        stripped = stripped.removeprefix("|").removesuffix("|")
        cells = [c.strip().strip("*").replace("\\|", "/").replace('"', "'") for c in
                 re.split(r"(?<!\\)\|", stripped)]  # fmt: skip
        bare.append("|".join(cells))
    return "\n".join(bare)


def choose_delimiter(text: str, score: HeaderScore | None = None) -> str:
    """The delimiter under which the top of the text looks most like one table.

    What counts, in this order: headers that are recognised, rows of the same width,
    and how wide those are.
    """
    lines = text[:_SAMPLE_CHARACTERS].splitlines(keepends=True)[:_SAMPLE_LINES]
    sample = "".join(lines)

    def worth(delimiter: str) -> tuple[int, int, int]:
        rows = [row for row in _lenient(sample, delimiter) if row]
        widths = Counter(len(row) for row in rows if len(row) > 1)
        width, count = max(widths.items(), key=lambda w: (w[1], w[0]), default=(1, 0))
        headers = max((score(row) for row in rows[:HEADER_SEARCH_ROWS]), default=0) if score else 0
        return headers, count, width

    return max(DELIMITERS, key=worth)


def _lenient(sample: str, delimiter: str) -> list[list[str]]:
    try:
        return list(csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter))
    except csv.Error:
        return []


def _records(text: str, delimiter: str) -> Iterator[tuple[int, Sequence[Cell]]]:
    # The end mark on a line of its own shows whether a quotation mark was left open:
    # then the last record swallows the mark, and with it everything since.
    ending = "" if text.endswith(("\n", "\r")) else "\n"
    reader = csv.reader(io.StringIO(text + ending + _END, newline=""), delimiter=delimiter)
    guarded = "'" in text
    number = read = 0
    try:
        for number, record in enumerate(reader, start=1):
            if record and _END in record[-1]:
                if record != [_END]:
                    raise _open_quote(number)
                return
            lines, read = reader.line_num - read, reader.line_num
            cells = record if lines == 1 else [_plain(field) for field in record]
            yield number, [unguard(cell) for cell in cells] if guarded else cells
    except csv.Error:
        raise UserError(
            "The cell after row {number} is too long to be part of a staff list. Is a "
            'quotation mark (") missing near there?',
            number=number,
        ) from None


def _open_quote(number: int) -> UserError:
    return UserError(
        'A quotation mark (") that opens in row {number} is never closed, so the '
        "rows after it cannot be told apart. Correct that row and import the file "
        "again.",
        number=number,
    )


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
