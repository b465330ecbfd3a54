"""Writes tests/data/corpus: staff lists as other programs export them, and what they say.

    python -m tests.exchange.make_corpus        (from the root of the tree)

The layouts are those the makers publish; the people are made up. Beside each file stands
NAME.expected.json, written from the same people and never from what our reader said.
"""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from .corpus_layouts import FILES
from .corpus_people import Expected
from .files import workbook

CORPUS = Path(__file__).parents[1] / "data" / "corpus"


def ods(rows: Sequence[Sequence[object]], title: str = "Blatt1") -> bytes:
    """The smallest OpenDocument spreadsheet with these rows, as LibreOffice writes cells."""

    def cell(value: object) -> str:
        if value in (None, ""):
            return "<table:table-cell/>"
        if isinstance(value, date):
            return (
                f'<table:table-cell office:value-type="date" office:date-value="{value}">'
                f"<text:p>{value:%d.%m.%y}</text:p></table:table-cell>"
            )
        if isinstance(value, int | float):
            return (
                f'<table:table-cell office:value-type="float" office:value="{value}">'
                f"<text:p>{value}</text:p></table:table-cell>"
            )
        lines = "".join(f"<text:p>{escape(x)}</text:p>" for x in str(value).split("\n"))
        return f'<table:table-cell office:value-type="string">{lines}</table:table-cell>'

    def row(cells: Sequence[object]) -> str:
        tail = '<table:table-cell table:number-columns-repeated="16000"/>'
        return f"<table:table-row>{''.join(map(cell, cells))}{tail}</table:table-row>"

    empty = (
        '<table:table-row table:number-rows-repeated="1048000"><table:table-cell/>'
        "</table:table-row>"
    )
    content = (
        '<?xml version="1.0" encoding="UTF-8"?><office:document-content '
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">'
        f'<office:body><office:spreadsheet><table:table table:name="{escape(title)}">'
        f"{''.join(map(row, rows))}{empty}</table:table></office:spreadsheet></office:body>"
        "</office:document-content>"
    )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, text in (
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            ("content.xml", content),
        ):
            entry = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
            archive.writestr(entry, text, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def as_bytes(name: str, content: Any, encoding: str) -> bytes:
    """A file's bytes: text in its encoding, or rows as a workbook."""
    if isinstance(content, bytes):
        return content
    if isinstance(content, str):
        return content.encode(encoding)
    if name.endswith(".ods"):
        return ods(content)
    sheets = content if isinstance(content, tuple) else (content,)
    return steady(workbook(*sheets))


def steady(packed: bytes) -> bytes:
    """The same archive without the moment it was made."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as old, zipfile.ZipFile(out, "w") as new:
        for member in old.infolist():
            entry = zipfile.ZipInfo(member.filename, (2026, 1, 1, 0, 0, 0))
            new.writestr(entry, old.read(member), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def main() -> None:
    CORPUS.mkdir(parents=True, exist_ok=True)
    for old in CORPUS.iterdir():
        old.unlink()
    for name, content, encoding, expected in FILES:
        (CORPUS / name).write_bytes(as_bytes(name, content, encoding))
        write_expected(CORPUS / f"{name}.expected.json", expected)
    print(f"{len(FILES)} files in {CORPUS}")


def write_expected(path: Path, expected: Expected) -> None:
    text = json.dumps(expected, ensure_ascii=False, indent=1)
    path.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
