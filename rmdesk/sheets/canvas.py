"""reportlab's canvas, by which pages and pictures come into the file, and what it cannot do added:
glyphs shown by number, structure, pages that are written as soon as they are full."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from .embed import EmbeddedFonts
from .file import Out, describe
from .tags import Structure

rl_config.useA85 = 0  # larger and slower, for mail systems of long ago


@dataclass(frozen=True, slots=True)
class About:
    """What the PDF says of itself."""

    title: str
    author: str
    subject: str
    language: str


class PageCanvas(Canvas):
    """A document of pages of one size. ``code`` takes the operators of the current page."""

    _code: list[str]
    _doc: Any
    _formsinuse: list[str]
    _startPage: Callable[[], None]  # noqa: N815 - reportlab's name

    def __init__(self, width: float, height: float, about: About) -> None:
        super().__init__(
            io.BytesIO(),
            pagesize=(width, height),
            invariant=1,
            pdfVersion=(1, 7),
            lang=about.language,
        )
        self.setViewerPreference("DisplayDocTitle", "true")
        self._about = about
        self._media = pdfdoc.PDFArray([0, 0, width, height])
        self._out = Out(self._doc)
        self._pictures: dict[int, tuple[str, ImageReader]] = {}
        self.structure = Structure(self._out)
        self._begin()

    def _begin(self) -> None:
        """Give the page its number, so that the structure may point to it."""
        page: Any = pdfdoc.PDFPage()
        self._page = page
        page.Override_default_compilation = 1
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.MediaBox, page.Parent = self._media, self._doc.Pages
        name = self._doc.thisPageName()
        self._doc.Reference(page, name)
        self.structure.begin_page(self._doc.idToObjectNumberAndVersion[name][0])
        self.code = self._code

    def end_page(self) -> None:
        """Write the page; what it showed need not be kept."""
        page, document = self._page, self._doc
        content = self._out.stream("\n".join(self.code).encode("latin-1"))
        page.Contents = self._out.named(content)
        page.StructParents, page.Tabs = self.structure.end_page(), pdfdoc.PDFName("S")
        used = {"Font": pdfdoc.PDFObjectReference("BasicFonts")}
        if self._formsinuse:
            used["XObject"] = document.xobjDict(self._formsinuse)
        page.Resources = pdfdoc.PDFDictionary(used)
        document.addPage(page)

    def picture(self, image: ImageReader, x: float, y: float, width: float, height: float) -> None:
        """Draw a picture. It is read and looked for among the others only once."""
        known = self._pictures.get(id(image))
        if known is None:
            self.drawImage(image, x, y, width, height)
            self._pictures[id(image)] = self._formsinuse[-1], image
            return
        name, _ = known
        self._formsinuse.append(name)
        place = f"{width:.2f} 0 0 {height:.2f} {x:.2f} {y:.2f} cm"
        self.code.append(f"q {place} /{pdfdoc.xObjectName(name)} Do Q")

    def next_page(self) -> None:
        self.end_page()
        self._startPage()
        self._begin()

    def finished(self, fonts: EmbeddedFonts) -> bytes:
        """The file. The canvas cannot be drawn on afterwards."""
        self.end_page()
        fonts.write(self._doc)
        self.structure.write(self._doc)
        describe(self._doc, self._about)
        self._doc.Outlines.prepare(self._doc, self)
        if self._doc.Outlines.ready < 0:
            self._doc.Catalog.Outlines = None
        return self._out.finished(self._about)
