"""What a screen reader is told: headings, lists and tables, in the order in which they are read.

Everything drawn stands in a marked stretch of its page: it belongs to an element of the
structure, or it is decoration. The structure follows PDF/UA-1 (ISO 14289-1) and the standard
types of PDF 1.7, section 14.8.4.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

from reportlab.pdfbase import pdfdoc

if TYPE_CHECKING:
    from .file import Out


class Tag(StrEnum):
    """The kinds of elements that sheets use."""

    DOCUMENT = "Document"
    SECTION = "Sect"
    H1 = "H1"
    H2 = "H2"
    H3 = "H3"
    TEXT = "P"
    LIST = "L"
    ITEM = "LI"
    LABEL = "Lbl"
    BODY = "LBody"
    TABLE = "Table"
    ROW = "TR"
    HEAD = "TH"
    CELL = "TD"
    FIGURE = "Figure"


# What has a place in its row even where there is nothing in it.
_KEPT = frozenset({Tag.HEAD, Tag.CELL})


class Element:
    """One element that is open: its place in the tree, what stands in it so far, in the file's
    words, and the number of the page on which it began (0 before there is anything in it)."""

    __slots__ = ("extra", "kids", "number", "page", "parent", "tag")

    def __init__(self, tag: Tag, parent: Element | None, number: int, extra: str) -> None:
        self.tag, self.parent, self.number, self.extra = tag, parent, number, extra
        self.kids: list[str] = []
        self.page = 0


class Structure:
    """The tree of a document in the making. An element is written when it is closed."""

    def __init__(self, out: Out) -> None:
        self._out = out
        self._number = out.take()
        self.root = self.current = Element(Tag.DOCUMENT, None, out.take(), "")
        self._page = 0
        self._marked: list[int] = []  # whose the marked stretches of the page are
        self._rows: list[str] = []  # the same of all pages

    def open(self, tag: Tag, extra: str = "") -> Element:
        """Begin an element inside the current one."""
        made = self.current = Element(tag, self.current, self._out.take(), extra)
        return made

    def close(self) -> None:
        """End the current element; one that stayed empty is not in the tree, unless it is a cell of
        a table."""
        done = self.current
        parent = done.parent
        assert parent is not None
        self.current = parent
        if done.kids or done.tag in _KEPT:
            parent.kids.append(f"{done.number} 0 R")
            self._write(done, parent.number)
        else:
            self._out.pack(done.number, b"null")

    def _write(self, element: Element, parent: int) -> None:
        page = f"/Pg {element.page} 0 R" if element.page else ""
        kids = " ".join(element.kids)
        made = f"<</S/{element.tag}/P {parent} 0 R{page}{element.extra}/K[{kids}]>>"
        self._out.pack(element.number, made.encode("ascii"))

    def mark(self) -> int:
        """A number for a stretch of the current page that belongs to the current element."""
        element, number = self.current, len(self._marked)
        self._marked.append(element.number)
        if not element.page:
            element.page = self._page
        if element.page == self._page:
            element.kids.append(str(number))
        else:
            element.kids.append(f"<</Type/MCR/Pg {self._page} 0 R/MCID {number}>>")
        return number

    def begin_page(self, number: int) -> None:
        """Go on to the page with this number among the file's objects."""
        self._page = number

    def end_page(self) -> int:
        """End the page; its place among the pages, from 0."""
        place = len(self._rows)
        self._rows.append(f"{place} [{' '.join([f'{number} 0 R' for number in self._marked])}]")
        self._marked.clear()
        return place

    def write(self, document: Any) -> None:
        """Write what is above all elements, and who owns which stretch; the end of the tree."""
        out, catalog = self._out, document.Catalog
        self._write(self.root, self._number)
        parents = out.take()
        out.pack(parents, f"<</Nums[{' '.join(self._rows)}]>>".encode("ascii"))
        out.pack(
            self._number,
            f"<</Type/StructTreeRoot/K[{self.root.number} 0 R]/ParentTree {parents} 0 R"
            f"/ParentTreeNextKey {len(self._rows)}>>".encode("ascii"),
        )
        catalog.StructTreeRoot = out.named(self._number)
        catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
