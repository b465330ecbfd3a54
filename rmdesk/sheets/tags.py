"""What a screen reader is told: headings, lists and tables, in the order in which they are read.

Everything drawn stands in a marked stretch of its page: it belongs to an element of the
structure, or it is decoration. The structure follows PDF/UA-1 (ISO 14289-1) and the standard
types of PDF 1.7, section 14.8.4.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Any

from reportlab.pdfbase import pdfdoc


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


class Element:
    """One element: its place in the tree, and the marked stretches of pages that belong to it."""

    __slots__ = ("extra", "kids", "name", "number", "page", "parent", "tag")

    def __init__(self, tag: str, parent: Element | None, name: str, extra: str) -> None:
        self.tag, self.parent, self.name, self.extra = tag, parent, name, extra
        self.kids: list[Element | tuple[int, int]] = []
        self.page = self.number = 0


class Structure:
    """The tree of a document in the making."""

    def __init__(self) -> None:
        self._count = 0
        self.root = self._new(Tag.DOCUMENT, None, "")
        self.current = self.root
        self._pages: list[list[Element]] = [[]]

    def _new(self, tag: str, parent: Element | None, extra: str) -> Element:
        self._count += 1
        return Element(tag, parent, f"tag{self._count}", extra)

    def open(self, tag: str, extra: str = "") -> Element:
        """Begin an element inside the current one."""
        made = self._new(tag, self.current, extra)
        self.current.kids.append(made)
        self.current = made
        return made

    def close(self) -> None:
        """End the current element."""
        assert self.current.parent is not None
        self.current = self.current.parent

    def mark(self) -> int:
        """A number for a stretch of the current page that belongs to the current element."""
        here = self._pages[-1]
        here.append(self.current)
        number, page = len(here) - 1, len(self._pages)
        self.current.page = self.current.page or page
        self.current.kids.append((page, number))
        return number

    def next_page(self) -> None:
        self._pages.append([])

    def write(self, document: Any) -> None:
        """Put the tree into a canvas's ``PDFDocument``."""
        elements = [e for e in self._elements(self.root) if e.kids or e is self.root]
        root = pdfdoc.PDFDictionary({"Type": pdfdoc.PDFName("StructTreeRoot")})
        document.Catalog.StructTreeRoot = document.Reference(root, "structure")
        pages = [_number(document, f"Page{page}") for page in range(1, len(self._pages) + 1)]
        for element in elements:
            document.Reference(Written(element, pages, document), element.name)
            element.number = document.objectcounter
        rows = [
            f"{page} [{' '.join([f'{element.number} 0 R' for element in marked])}]"
            for page, marked in enumerate(self._pages)
        ]
        root["K"] = _Raw(f"[{self.root.number} 0 R]")
        root["ParentTree"] = document.Reference(_Raw(f"<< /Nums [{' '.join(rows)}] >>"), "parents")
        root["ParentTreeNextKey"] = len(self._pages)
        document.Catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
        for page in range(len(self._pages)):
            made = document.idToObject[f"Page{page + 1}"]
            made.__NoDefault__ = [*made.__NoDefault__, "StructParents", "Tabs"]
            made.StructParents, made.Tabs = page, pdfdoc.PDFName("S")

    def _elements(self, top: Element) -> Iterator[Element]:
        """All elements, an element before its kids; those that stayed empty are taken out."""
        for kid in top.kids:
            if isinstance(kid, Element):
                yield from self._elements(kid)
        top.kids = [kid for kid in top.kids if not isinstance(kid, Element) or kid.kids]
        yield top


class _Raw(pdfdoc.PDFObject):
    """An object that is already written."""

    def __init__(self, code: str) -> None:
        self.code = code

    def format(self, _: Any) -> bytes:
        return self.code.encode("ascii")


class Written(pdfdoc.PDFObject):
    """An element, written when all have their numbers. ``pages`` are the numbers of the pages."""

    def __init__(self, element: Element, pages: list[int], document: Any) -> None:
        self.element, self.pages = element, pages
        self.root = _number(document, "structure")

    def format(self, _: Any) -> bytes:
        element = self.element
        home, parent = element.page, element.parent.number if element.parent else self.root
        page = f" /Pg {self.pages[home - 1]} 0 R" if home else ""
        kids = " ".join(
            [
                f"{kid.number} 0 R" if isinstance(kid, Element) else self._stretch(kid, home)
                for kid in element.kids
            ]
        )
        return (f"<< /S /{element.tag} /P {parent} 0 R{page}{element.extra} /K [{kids}] >>").encode(
            "ascii"
        )

    def _stretch(self, place: tuple[int, int], home: int) -> str:
        page, number = place
        if page == home:
            return str(number)
        return f"<< /Type /MCR /Pg {self.pages[page - 1]} 0 R /MCID {number} >>"


def _number(document: Any, name: str) -> int:
    return int(document.idToObjectNumberAndVersion[name][0])
