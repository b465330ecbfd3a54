"""A flowing document: what is said is read in order, by its structure, over many pages."""

from __future__ import annotations

import io

import pikepdf
import pytest

from rmdesk.sheets.content import SheetWords
from rmdesk.sheets.ink import Align, from_hex
from rmdesk.sheets.story import Plot, Story

from .pdfcheck import mupdf_text, problems, squeeze
from .samples import names


def curve(plot: Plot) -> None:
    plot.line([(0, 0), (plot.width, 0)])
    plot.line([(0, 10), (100, 40), (plot.width, 80)], colour=from_hex("0072B2"), dashes=(3, 2))
    plot.area([(0, 0), (60, 0), (60, 20)])
    plot.bar(200, 0, 40, 60, from_hex("D55E00"))
    plot.frame(250, 0, 40, 60)
    plot.dot(100, 40)
    plot.text(plot.width, 84, "11 meetups", align=Align.END, strong=True)
    plot.text(0, 92, "Meetups a week", most=60)


def story(language: str = "en", rows: int = 60) -> bytes:
    made = Story(SheetWords(title="The season", company="Acme", language=language))
    made.heading("How it went")
    made.text("Eleven of twelve pairs met. " * 6)
    made.items(["First aid, for all", "Excel " * 30])
    made.heading("Week by week", 3)
    made.plot(110, "Meetups rose from 4 to 11 a week.", curve)
    found = [(name, str(i)) for i, name in enumerate(names(rows))]
    made.table(("Person", "Met"), found, shares=(3, 1), numbers={1})
    made.table(("Nothing", "here"), [])
    made.text("The end", quiet=True)
    return made.data()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_story_is_whole(language: str) -> None:
    data = story(language)
    assert problems(data, names(40)) == []
    text = squeeze(mupdf_text(data))
    assert text.index("Howitwent") < text.index("Weekbyweek") < text.index("Theend")


def test_the_tables_head_is_on_every_page_and_read_once() -> None:
    data = story()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pages = len(pdf.pages)
    assert pages > 1
    assert mupdf_text(data).count("Person") >= pages - 1
    kinds = [kind for kind, _ in tags(data)]
    assert kinds.count("Table") == 2
    assert kinds.count("TH") == 4
    assert kinds.count("TR") == 62
    assert kinds[:2] == ["Document", "H1"]
    assert ("Figure", "Meetups rose from 4 to 11 a week.") in tags(data)


def tags(data: bytes) -> list[tuple[str, str]]:
    """The elements in reading order, each with what is said in its place."""
    found = []

    def walk(element: pikepdf.Object) -> None:
        found.append((str(element.S)[1:], str(element.get("/Alt", ""))))
        for kid in element.get("/K", []):
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                walk(kid)

    with pikepdf.open(io.BytesIO(data)) as pdf:
        for top in pdf.Root.StructTreeRoot.K:
            walk(top)
    return found
