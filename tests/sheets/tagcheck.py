"""What a screen reader and an archive need of a sheet, found from its bytes alone.

PDF/UA-1 by an independent checker (``pdfua``: 16 of the profile's 106 rules) and, for what that
leaves open, by rules of our own; of PDF/A-2u what can be seen in the file's form.
"""

from __future__ import annotations

import io
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pdfua
import pikepdf

_PARENTS = {
    "LI": {"L"}, "Lbl": {"LI"}, "LBody": {"LI"}, "TR": {"Table"}, "TH": {"TR"}, "TD": {"TR"},
}  # fmt: skip
_KINDS = frozenset("Document Sect H1 H2 H3 P L LI Lbl LBody Table TR TH TD Figure Span".split())
_DRAWING = frozenset({"Tj", "TJ", "S", "f", "B", "Do", "s", "F", "b", "f*"})


def problems(data: bytes) -> Iterator[str]:
    """Everything wrong with a sheet's structure and form."""
    yield from _independent(data)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        if "/StructTreeRoot" not in pdf.Root:
            yield "not tagged"
            return
        yield from _tree(pdf)
        for number, page in enumerate(pdf.pages, 1):
            yield from _marked(page, number)
        yield from _archive(pdf, data)


def _independent(data: bytes) -> Iterator[str]:
    """What the checker from the package index finds, which wants a file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sheet.pdf"
        path.write_bytes(data)
        for found in pdfua.validate(path).findings:
            yield f"PDF/UA: {found.rule_id}: {found.message}"


def elements(pdf: pikepdf.Pdf) -> Iterator[tuple[Any, Any]]:
    """Every element with its parent, in reading order."""

    def walk(element: Any, parent: Any) -> Iterator[tuple[Any, Any]]:
        yield element, parent
        for kid in element.get("/K", []):
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                yield from walk(kid, element)

    for top in pdf.Root.StructTreeRoot.K:
        yield from walk(top, None)


def _tree(pdf: pikepdf.Pdf) -> Iterator[str]:
    level = 0
    marked: dict[tuple[int, int], str] = {}
    for element, parent in elements(pdf):
        kind = str(element.S)[1:]
        above = str(parent.S)[1:] if parent is not None else ""
        if kind not in _KINDS:
            yield f"unknown element {kind}"
        if above not in _PARENTS.get(kind, {above}):
            yield f"{kind} inside {above}"
        if kind == "Figure" and not str(element.get("/Alt", "")):
            yield "a figure that says nothing"
        if kind == "Table":
            yield from _table(element)
        if kind == "TH" and element.get("/A", {}).get("/Scope") is None:
            yield "a table head that does not say what it is over"
        if kind.startswith("H") and kind[1:].isdigit():
            if int(kind[1:]) > level + 1:
                yield f"heading {kind} after level {level}"
            level = int(kind[1:])
        for place in _places(element):
            if place in marked:
                yield f"a stretch of a page is in two elements: {place}"
            marked[place] = kind
    if level == 0:
        yield "no heading"
    yield from _parents(pdf, set(marked))


def _table(table: Any) -> Iterator[str]:
    """Whether all rows have as many cells, and the first is heads of columns."""
    rows = [[str(cell.S) for cell in row.K] for row in table.K]
    if len({len(row) for row in rows}) != 1:
        yield f"a table whose rows differ: {[len(row) for row in rows]}"
    heads = [cell for cell in table.K[0].K if str(cell.S) == "/TH"]
    if not heads or any(str(cell.A.get("/Scope", "")) != "/Column" for cell in heads):
        yield "a table without heads of its columns"


def _places(element: Any) -> Iterator[tuple[int, int]]:
    """Page object and number of each stretch that belongs to an element."""
    for kid in element.get("/K", []):
        if isinstance(kid, pikepdf.Dictionary):
            if "/MCID" in kid:
                yield kid.Pg.objgen[0], int(kid.MCID)
        else:
            yield element.Pg.objgen[0], int(kid)


def _parents(pdf: pikepdf.Pdf, found: set[tuple[int, int]]) -> Iterator[str]:
    """Whether the way back, from stretches to elements, leads to the same elements."""
    told = set()
    numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    for page in pdf.pages:
        at = numbers[::2].index(page.StructParents)
        told |= {(page.objgen[0], i) for i in range(len(numbers[2 * at + 1]))}
    if told != found:
        yield f"stretches without a way back: {len(told ^ found)}"


def _marked(page: Any, number: int) -> Iterator[str]:
    """Everything drawn is in an element or is decoration, and stretches are closed."""
    depth, seen = 0, set()
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in ("BDC", "BMC"):
            depth += 1
            if name == "BDC" and "/MCID" in operands[1]:
                if depth > 1:
                    yield f"page {number}: a stretch within a stretch"
                if (place := int(operands[1].MCID)) in seen:
                    yield f"page {number}: stretch {place} twice"
                seen.add(place)
        elif name == "EMC":
            depth -= 1
        elif name in _DRAWING and depth == 0:
            yield f"page {number}: drawn outside of any element"
            return
    if depth:
        yield f"page {number}: a stretch that never ends"


def _archive(pdf: pikepdf.Pdf, data: bytes) -> Iterator[str]:
    """What ISO 19005-2, conformance U, asks of a file's form."""
    xmp = bytes(pdf.Root.Metadata.read_bytes()).decode("utf-8")
    for said in ("<pdfaid:part>2<", "<pdfaid:conformance>U<", "<pdfuaid:part>1<", "<dc:title>"):
        if said not in xmp:
            yield f"the metadata do not say {said}"
    with pdf.open_metadata() as metadata:
        if metadata.get("dc:title") != str(pdf.docinfo.Title):
            yield "two titles"
    intents = pdf.Root.get("/OutputIntents", [])
    if not any("/DestOutputProfile" in intent for intent in intents):
        yield "colours without a profile"
    if re.search(rb"[^\r\n]endstream", data):
        yield "a stream whose end has no line of its own"
    if "/ID" not in pdf.trailer:
        yield "no identifier"
    for page in pdf.pages:
        for font in page.resources.get("/Font", {}).values():
            yield from _unicode(font)


def _unicode(font: Any) -> Iterator[str]:
    """Whether each glyph of a font has a text that is not forbidden."""
    codes = re.findall(rb"<(\w{4})> <(\w+)>", bytes(font.ToUnicode.read_bytes()))
    if not codes:
        yield f"no text for the glyphs of {font.BaseFont}"
    for _, text in codes:
        if text.upper() in (b"0000", b"FEFF", b"FFFE"):
            yield f"a forbidden text for a glyph of {font.BaseFont}"
