"""The checker finds what it is for: every planted fault is caught, a good sheet passes."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from rmdesk.sheets.canvas import About
from rmdesk.sheets.fonts import Weight
from rmdesk.sheets.page import Pages
from rmdesk.sheets.poster import poster
from rmdesk.sheets.tags import Tag
from rmdesk.sheets.text import Glyph, Line, Run, Style, Word, shape

from .pdfcheck import problems
from .samples import content

ABOUT = About("Lunch", "Acme", "Week 12", "en")
NAME = "Ana Kowalska"
BOLD = Style(Weight.SEMIBOLD)


def sheet(draw: Callable[[Pages], None], about: About = ABOUT, name: str = NAME) -> bytes:
    """A page that would pass, were it not for what ``draw`` adds."""
    pages = Pages(400, 300, about)
    pages.bookmark("page")
    with pages.element(Tag.H1):
        pages.text(60, 150, shape(name, BOLD), 30)
    draw(pages)
    return pages.data()


def nothing(pages: Pages) -> None:
    """Add no fault."""


def test_a_good_sheet_has_no_problems() -> None:
    assert problems(sheet(nothing), [NAME]) == []


def lost_name() -> bytes:
    return poster(content(6, entries=content(7).entries[1:]))


def another_letter() -> bytes:
    return sheet(nothing, name="Ana Kowalsko")


def box_for_a_character() -> bytes:
    (run,) = shape("Ben", BOLD).runs
    boxed = Run(run.cut, (Word(run.cut, (Glyph(0, "𒀀", 600, 0, 0), *run.glyphs)),))
    return sheet(lambda pages: pages.text(60, 60, Line("𒀀Ben", (boxed,), ()), 30))


def font_left_out() -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(400, 300), lang="en")
    canvas.setTitle("Lunch")
    canvas.setAuthor("Acme")
    canvas.setSubject("Week 12")
    canvas.setFont("Helvetica", 30)
    canvas.drawString(60, 150, NAME)
    canvas.bookmarkPage("page")
    canvas.addOutlineEntry("page", "page")
    canvas.save()
    return out.getvalue()


def off_the_page() -> bytes:
    return sheet(lambda pages: pages.text(350, 60, shape(NAME, BOLD), 30))


def tight_lines() -> bytes:
    return sheet(lambda pages: pages.text(60, 150 - 0.6 * 30, shape("Ben Hill", BOLD), 30))


def tight_lines_upside_down() -> bytes:
    def draw(pages: Pages) -> None:
        with pages.turned(200, 200, 180):
            pages.text(60, 200, shape(NAME, BOLD), 30)
            pages.text(60, 200 - 0.6 * 30, shape("Ben Hill", BOLD), 30)

    return sheet(draw)


def tight_lines_on_end() -> bytes:
    def draw(pages: Pages) -> None:
        with pages.turned(340, 40, 90):
            pages.text(340, 40, shape(NAME, BOLD), 30)
            pages.text(340, 40 - 0.6 * 30, shape("Ben Hill", BOLD), 30)

    return sheet(draw)


def ink_at_the_edge() -> bytes:
    return sheet(lambda pages: pages.rule(5, 60, 100, thick=2))


def wasted_ink() -> bytes:
    return sheet(lambda pages: pages.rule(60, 80, 280, thick=70))


def second_page_blank() -> bytes:
    def draw(pages: Pages) -> None:
        pages.next_page()
        pages.bookmark("second")
        pages.rule(60, 80, 20, thick=1)

    return sheet(draw)


def no_title() -> bytes:
    return sheet(nothing, replace(ABOUT, title=""))


def no_language() -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(sheet(nothing))) as pdf:
        del pdf.Root["/Lang"]
        pdf.save(out)
    return out.getvalue()


def page_without_bookmark() -> bytes:
    def draw(pages: Pages) -> None:
        pages.next_page()
        pages.text(60, 150, shape(NAME, BOLD), 30)

    return sheet(draw)


def damaged() -> bytes:
    data = sheet(nothing)
    return data[: len(data) // 2]


def changed(change: Callable[[pikepdf.Pdf], None], data: bytes | None = None) -> bytes:
    """A good sheet, written anew with a fault."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data or sheet(nothing))) as pdf:
        change(pdf)
        pdf.save(out)
    return out.getvalue()


def no_structure() -> bytes:
    def change(pdf: pikepdf.Pdf) -> None:
        del pdf.Root["/StructTreeRoot"]

    return changed(change)


def drawn_untagged() -> bytes:
    def change(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0]
        page.contents_add(pikepdf.Stream(pdf, b"1 w 50 50 m 90 50 l S"))

    return changed(change)


def no_heading() -> bytes:
    pages = Pages(400, 300, ABOUT)
    pages.bookmark("page")
    pages.text(60, 150, shape(NAME, BOLD), 30)
    return pages.data()


def skipped_heading() -> bytes:
    def draw(pages: Pages) -> None:
        with pages.element(Tag.H3):
            pages.text(60, 60, shape("Ben Hill", BOLD), 30)

    return sheet(draw)


def mute_figure() -> bytes:
    def draw(pages: Pages) -> None:
        with pages.figure("", (60, 60, 40, 40)):
            pages.frame(60, 60, 40, 40, thick=2)

    return sheet(draw)


def list_without_items() -> bytes:
    def draw(pages: Pages) -> None:
        with pages.element(Tag.BODY):
            pages.text(60, 60, shape("Ben Hill", BOLD), 30)

    return sheet(draw)


def row_too_short() -> bytes:
    def draw(pages: Pages) -> None:
        with pages.element(Tag.TABLE):
            for count in (2, 1):
                with pages.element(Tag.ROW):
                    for i in range(count):
                        with pages.element(Tag.HEAD, scope="Column"):
                            pages.text(60 + 60 * i, 30 * count, shape("Ben", BOLD), 20)

    return sheet(draw)


def no_way_back() -> bytes:
    def change(pdf: pikepdf.Pdf) -> None:
        pdf.Root.StructTreeRoot.ParentTree.Nums[1] = pikepdf.Array([])

    return changed(change)


def no_profile() -> bytes:
    def change(pdf: pikepdf.Pdf) -> None:
        del pdf.Root["/OutputIntents"]

    return changed(change)


def no_text_for_glyphs() -> bytes:
    def change(pdf: pikepdf.Pdf) -> None:
        for font in pdf.pages[0].resources.Font.values():
            font.ToUnicode = pikepdf.Stream(pdf, b"")

    return changed(change)


@pytest.mark.parametrize(
    ("fault", "found"),
    [
        (no_structure, "not tagged"),
        (drawn_untagged, "outside of any element"),
        (no_heading, "no heading"),
        (skipped_heading, "H3 after level 1"),
        (mute_figure, "says nothing"),
        (list_without_items, "LBody inside Document"),
        (row_too_short, "rows differ"),
        (no_way_back, "way back"),
        (no_profile, "without a profile"),
        (no_text_for_glyphs, "no text for the glyphs"),
        (another_letter, "name lost"),
        (box_for_a_character, "box is printed"),
        (font_left_out, "not embedded"),
        (off_the_page, "outside the page"),
        (tight_lines, "overlap"),
        (tight_lines_upside_down, "overlap"),
        (tight_lines_on_end, "overlap"),
        (ink_at_the_edge, "of the edge"),
        (wasted_ink, "is ink"),
        (second_page_blank, "nearly blank"),
        (no_title, "no title"),
        (no_language, "no language"),
        (page_without_bookmark, "bookmark"),
        (damaged, "damaged"),
    ],
)
def test_a_planted_fault_is_found(fault: Callable[[], bytes], found: str) -> None:
    assert any(found in problem for problem in problems(fault(), [NAME]))


def test_a_lost_pair_is_found() -> None:
    lost = content(7).entries[0].names
    found = problems(lost_name(), lost)
    assert all(any(name in problem for problem in found) for name in lost)
