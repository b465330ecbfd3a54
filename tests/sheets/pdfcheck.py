"""What is wrong with a printed sheet, found from its bytes alone, by programs other than ours.

Names are looked for with three readers (pdfium, mupdf, and poppler's pdftotext where it is
installed), the structure with qpdf (pikepdf) and ``tagcheck``, places with mupdf, ink with
pdfium's picture of the page.
"""

from __future__ import annotations

import io
import shutil
import subprocess
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pikepdf
import pymupdf
import pypdfium2

from . import tagcheck

MM = 72 / 25.4
_DARK, _PRINTED = 128, 200
_MARGIN_MM = 5
_LEAST_INK = 0.002


@dataclass(frozen=True)
class Span:
    """Text on one line of a page, y downwards; the box reaches from the baseline to the capitals'
    height, so that only lines that really meet overlap."""

    page: int
    text: str
    size: float
    left: float
    top: float
    right: float
    bottom: float
    bold: bool

    def overlaps(self, other: Span) -> bool:
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return across > 1 and down > 0.04 * min(self.size, other.size)


def problems(data: bytes, names: Iterable[str] = (), *, most_ink: float = 0.08) -> list[str]:
    """Everything wrong with a sheet, in plain words; none for a good one."""
    try:
        found = [*structure(data), *lost_names(data, names), *misplaced(data)]
        found += tagcheck.problems(data)
        found += ink(data, most_ink)
    except (pikepdf.PdfError, pypdfium2.PdfiumError, pymupdf.mupdf.FzErrorBase) as error:
        return [f"damaged file: {error}"]
    return found


def structure(data: bytes) -> Iterator[str]:
    """The file's form: syntax, title, language, bookmarks, embedded fonts, missing glyphs."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        yield from (f"syntax: {problem}" for problem in pdf.check_pdf_syntax())
        if "/Lang" not in pdf.Root:
            yield "no language"
        for key in ("/Title", "/Author", "/Subject"):
            if not str(pdf.docinfo.get(key, "")):
                yield f"no {key[1:].lower()}"
        with pdf.open_outline() as outline:
            if len(outline.root) != len(pdf.pages):
                yield "not one bookmark a page"
        for number, page in enumerate(pdf.pages, 1):
            fonts = page.resources.get("/Font", {})
            yield from (
                f"page {number}: font not embedded: {font.get('/BaseFont')}"
                for font in fonts.values()
                if not _embedded(font)
            )
            if _shows_glyph_zero(page):
                yield f"page {number}: a box is printed for a missing character"


def _embedded(font: Any) -> bool:
    inner = font["/DescendantFonts"][0] if "/DescendantFonts" in font else font
    descriptor = inner.get("/FontDescriptor", {})
    return any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3"))


def _shows_glyph_zero(page: Any) -> bool:
    for operands, _ in pikepdf.parse_content_stream(page, "Tj TJ"):
        strings = operands[0] if isinstance(operands[0], pikepdf.Array) else operands
        for codes in [bytes(part) for part in strings if isinstance(part, pikepdf.String)]:
            if any(codes[i : i + 2] == b"\0\0" for i in range(0, len(codes), 2)):
                return True
    return False


def lost_names(data: bytes, names: Iterable[str]) -> Iterator[str]:
    """Names that a reader does not find.

    Readers put lines that mix directions together in ways of their own: on sheets with names
    from right to left, each word of a name is looked for, in either reader.
    """
    readers = {"pdfium": squeeze(pdfium_text(data)), "mupdf": squeeze(mupdf_text(data))}
    if names and shutil.which("pdftotext"):
        readers["poppler"] = squeeze(poppler_text(data))
    everything = "\n".join(readers.values())
    mixed = any(unicodedata.bidirectional(char) in ("R", "AL") for char in everything)
    for name in dict.fromkeys(names):
        if mixed:
            if not all(squeeze(word) in everything for word in name.split()):
                yield f"name lost: {name}"
            continue
        yield from (
            f"name lost in {reader}: {name}"
            for reader, text in readers.items()
            if squeeze(name) not in text
        )


def squeeze(text: str) -> str:
    """Text without what readers change: spaces, hyphens at line ends, invisible characters."""
    plain = unicodedata.normalize("NFKC", text).replace("-", "")
    return "".join(c for c in plain if unicodedata.category(c) not in ("Cf", "Zs", "Cc", "Cn"))


def pdfium_text(data: bytes) -> str:
    pdf = pypdfium2.PdfDocument(data)
    return "\n".join(page.get_textpage().get_text_range() for page in pdf)


def mupdf_text(data: bytes) -> str:
    with pymupdf.open("pdf", data) as pdf:
        return "\n".join(page.get_text() for page in pdf)


def poppler_text(data: bytes) -> str:
    made = subprocess.run(
        ["pdftotext", "-raw", "-enc", "UTF-8", "-", "-"],
        input=data,
        capture_output=True,
        check=True,
    )
    return made.stdout.decode("utf-8")


def spans(data: bytes) -> list[Span]:
    """Every piece of text with its place."""
    found = []
    with pymupdf.open("pdf", data) as pdf:
        for number, page in enumerate(pdf, 1):
            for block in page.get_text("dict")["blocks"]:
                for line in block.get("lines", []):
                    spans_here = [span for span in line["spans"] if span["text"].strip()]
                    found += [_span(number, span, line["dir"]) for span in spans_here]
    return found


def _span(page: int, raw: dict[str, Any], direction: tuple[float, float]) -> Span:
    """A span with its box; capitals point away from the baseline, whichever way the text runs."""
    left, top, right, bottom = raw["bbox"]
    (x, y), size = raw["origin"], raw["size"]
    above, below = 0.72 * size, 0.02 * size
    along, down = round(direction[0]), round(direction[1])
    if along:
        top, bottom = (y - above, y + below) if along > 0 else (y - below, y + above)
    else:
        left, right = (x - below, x + above) if down > 0 else (x - above, x + below)
    return Span(page, raw["text"], size, left, top, right, bottom, "Bold" in raw["font"])


def misplaced(data: bytes) -> Iterator[str]:
    """Text outside the page, and text on text."""
    with pymupdf.open("pdf", data) as pdf:
        sizes = [(page.rect.width, page.rect.height) for page in pdf]
    found = sorted(spans(data), key=lambda span: (span.page, span.top))
    for i, span in enumerate(found):
        width, height = sizes[span.page - 1]
        if span.left < -0.5 or span.right > width + 0.5 or span.top < 0 or span.bottom > height:
            yield f"page {span.page}: outside the page: {span.text!r}"
        for other in found[i + 1 :]:
            if other.page != span.page or other.top > span.bottom:
                break
            if span.overlaps(other):
                yield f"page {span.page}: overlap: {span.text!r} and {other.text!r}"


def pictures(data: bytes, scale: float = 2.0) -> list[np.ndarray]:
    """Each page as lightness from 0 to 255."""
    pdf = pypdfium2.PdfDocument(data)
    return [page.render(scale=scale, grayscale=True).to_numpy().squeeze() for page in pdf]


def coverage(picture: np.ndarray) -> float:
    """The part of the page that is covered with ink."""
    return float(1 - picture.mean() / 255)


def ink(data: bytes, most: float) -> Iterator[str]:
    """Pages that are blank, that waste ink, or that print where printers cannot."""
    margin = int(2 * _MARGIN_MM * MM)
    for number, picture in enumerate(pictures(data), 1):
        edges = (picture[:margin], picture[-margin:], picture[:, :margin], picture[:, -margin:])
        if any((edge < _PRINTED).any() for edge in edges):
            yield f"page {number}: ink within {_MARGIN_MM} mm of the edge"
        if (picture < _DARK).mean() < _LEAST_INK:
            yield f"page {number}: nearly blank"
        if coverage(picture) > most:
            yield f"page {number}: {coverage(picture):.1%} of the page is ink"


def sizes_of(data: bytes, names: Sequence[str]) -> list[float]:
    """The type sizes in which these names, or parts of them, are set in bold."""
    wanted = [squeeze(name) for name in names]
    found = []
    for span in spans(data):
        text = squeeze(span.text)
        if span.bold and len(text) > 1 and any(text in name or name in text for name in wanted):
            found.append(span.size)
    return found
