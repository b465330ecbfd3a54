"""Every sheet but the poster: on both papers, both ways round, in both directions of reading."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

import pikepdf
import pytest

from rmdesk.domain.programme import Paper
from rmdesk.sheets.content import Orientation, SheetWords
from rmdesk.sheets.render import render
from rmdesk.sheets.sheet import missing_characters

from .pdfcheck import mupdf_text, problems, sizes_of, spans, squeeze
from .samples import LONG_NAME, NAMES_BY_SCRIPT, ORDINARY, entry, names, png
from .sheet_samples import (
    agreement_of,
    cards_of,
    form,
    matrix_of,
    month_of,
    season_of,
    skill_names,
    slips_of,
)
from .tagcheck import elements

PLAIN = list(ORDINARY)
SCRIPTS = list(NAMES_BY_SCRIPT.values())
MAKERS: dict[str, Callable[[list[str]], SheetWords]] = {
    "cards": lambda who: cards_of(len(who) // 2, who),
    "tents": lambda who: cards_of(len(who) // 2, who, tents=True),
    "slips": lambda who: slips_of(len(who) // 2, who),
    "calendar": lambda who: month_of(1, who),
    "matrix": lambda who: matrix_of(who, skill_names(9)),
    "season": lambda who: season_of(who, 7),
    "signup": lambda _: form(),
    "agreement": agreement_of,
}


def check(made: SheetWords, who: list[str], most_ink: float = 0.08) -> bytes:
    data = render(made)
    assert problems(data, who, most_ink=most_ink) == []
    return data


def page_sizes(data: bytes) -> list[tuple[float, float]]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return [(float(page.mediabox[2]), float(page.mediabox[3])) for page in pdf.pages]


@pytest.mark.parametrize("kind", MAKERS)
@pytest.mark.parametrize("language", ["de", "ar"])
@pytest.mark.parametrize("orientation", list(Orientation))
def test_a_sheet_is_whole(kind: str, language: str, orientation: Orientation) -> None:
    who = PLAIN[:10]
    paper = Paper.A4 if language == "ar" else Paper.LETTER
    made = replace(MAKERS[kind](who), language=language, orientation=orientation, paper=paper)
    data = check(made, {"signup": [], "agreement": who[:2]}.get(kind, who))
    width, height = page_sizes(data)[0]
    assert (width > height) is (orientation is Orientation.LANDSCAPE)
    assert min(width, height) == pytest.approx(595.28 if paper is Paper.A4 else 612, abs=0.1)


@pytest.mark.parametrize("kind", [kind for kind in MAKERS if kind != "signup"])
def test_names_in_every_script(kind: str) -> None:
    made = MAKERS[kind](SCRIPTS[:32])
    assert missing_characters(made) == []
    check(made, SCRIPTS[: {"calendar": 24, "agreement": 2}.get(kind, 32)])


@pytest.mark.parametrize("kind", [kind for kind in MAKERS if kind != "signup"])
def test_long_names_are_never_cut(kind: str) -> None:
    endless = "Wolfeschlegelsteinhausenbergerdorff" * 2
    who = [LONG_NAME, f"{LONG_NAME}-Featherstonehaugh", endless, "Jo Li"]
    check(MAKERS[kind](who), who[:2] if kind == "agreement" else who, 0.1)


@pytest.mark.parametrize("kind", MAKERS)
def test_everything_said_is_printed(kind: str) -> None:
    made = replace(MAKERS[kind](PLAIN[:6]), hint="", page_label="")
    text = squeeze(mupdf_text(render(made)))
    around = {made.title, made.company, made.week_label}
    quiet = {"agenda_title", "notes", "empty", "continued"}
    left_out = {text for name in quiet for text in _texts_of(getattr(made, name, ())) if text}
    left_out |= {text for each in getattr(made, "entries", ()) for text in each.shows_briefly}
    for said in set(made.texts()) - around - left_out:
        assert squeeze(said) in text, said


def _texts_of(value: object) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(map(str, value))  # type: ignore[call-overload]


@pytest.mark.parametrize("kind", MAKERS)
def test_the_same_words_give_the_same_bytes(kind: str) -> None:
    assert render(MAKERS[kind](PLAIN[:6])) == render(MAKERS[kind](PLAIN[:6]))


@pytest.mark.parametrize(
    "kind", [kind for kind in MAKERS if kind not in ("signup", "calendar", "agreement")]
)
def test_nothing_to_print_is_said(kind: str) -> None:
    data = check(MAKERS[kind]([]) if kind != "matrix" else matrix_of(PLAIN, ()), [])
    text = squeeze(mupdf_text(data))
    assert any(squeeze(said) in text for said in ("no pairs", "no plan", "no skills"))


@pytest.mark.parametrize(
    ("kind", "columns", "rows"), [("matrix", 10, 7), ("season", 8, 7), ("calendar", 5, 6)]
)
def test_a_grid_is_a_table_to_those_who_hear_it(kind: str, columns: int, rows: int) -> None:
    with pikepdf.open(io.BytesIO(render(MAKERS[kind](PLAIN[:6])))) as pdf:
        table = next(each for each, _ in elements(pdf) if str(each.S) == "/Table")
        cells = [list(row.K) for row in table.K]
        assert [len(row) for row in cells] == [columns] * rows
        assert {str(cell.A.Scope) for cell in cells[0] if cell.S == "/TH"} == {"/Column"}
        sides = [str(row[0].S) for row in cells[1:]]
        assert set(sides) == ({"/TD"} if kind == "calendar" else {"/TH"})
        if kind != "calendar":
            assert {str(row[0].A.Scope) for row in cells[1:]} == {"/Row"}
        wishes = [str(each.Alt) for each, _ in elements(pdf) if str(each.S) == "/Figure"]
        assert set(wishes) == ({"wants to learn it"} if kind == "matrix" else set())


@pytest.mark.parametrize("kind", ["cards", "tents", "slips"])
@pytest.mark.parametrize("shape", [(600, 120), (200, 500)])
def test_what_is_cut_out_has_the_logo_once_a_piece(kind: str, shape: tuple[int, int]) -> None:
    made = replace(MAKERS[kind]([*PLAIN[:9], LONG_NAME]), logo=png(*shape))
    data = check(made, [*PLAIN[:9], LONG_NAME])
    pieces = {"cards": 5, "tents": 10, "slips": 10}[kind]
    with pikepdf.open(io.BytesIO(data)) as pdf:
        drawn = [step for page in pdf.pages for step in pikepdf.parse_content_stream(page, "Do")]
        pictures = {made.objgen for page in pdf.pages for made in page.resources.XObject.values()}
    assert len(drawn) == pieces
    assert len(pictures) == 1


def test_an_agreement_between_any_two_is_one_page() -> None:
    endless = "Wolfeschlegelsteinhausenbergerdorff" * 2
    for who in ([], [LONG_NAME, endless], [SCRIPTS[4], SCRIPTS[20]]):
        for orientation in Orientation:
            made = replace(agreement_of(who), orientation=orientation)
            assert len(page_sizes(check(made, who))) == 1


def test_an_empty_month_is_a_calendar_all_the_same() -> None:
    data = check(month_of(0), [])
    assert "Wednesday" in mupdf_text(data)


def test_eight_cards_a_page_with_large_names() -> None:
    data = check(cards_of(16, PLAIN * 2), PLAIN)
    assert len(page_sizes(data)) == 2
    assert min(sizes_of(data, PLAIN)) >= 19


def test_one_long_name_leaves_the_other_cards_large() -> None:
    made = cards_of(8, PLAIN)
    made = replace(made, entries=(*made.entries[:7], entry(8, LONG_NAME, "Jo Li")))
    data = check(made, [*PLAIN[:14], LONG_NAME])
    assert min(sizes_of(data, PLAIN[:14])) >= 19


def test_both_sides_of_a_tent_have_the_names() -> None:
    data = check(cards_of(1, PLAIN, tents=True), PLAIN[:2])
    found = [span for span in spans(data) if span.text == PLAIN[0]]
    assert len(found) == 2
    assert min(span.size for span in found) >= 30


def test_a_slip_for_each_with_the_others_name_and_the_code() -> None:
    trio = slips_of(1, PLAIN).slips[0]
    made = slips_of(0)
    trios = tuple(
        replace(trio, name=name, partners=tuple(n for n in PLAIN[:3] if n != name))
        for name in PLAIN[:3]
    )
    text = mupdf_text(check(replace(made, slips=trios), PLAIN[:3]))
    assert text.count("M1") == 3
    assert all(text.count(name) == 3 for name in PLAIN[:3])


def test_a_slip_with_much_to_say() -> None:
    slip = slips_of(1, PLAIN).slips[0]
    long = "Ana can show Zoë: how to order flour, sugar and butter without ordering it twice"
    full = replace(slip, shows=(long, long, long), topics=(long,), where=long)
    many = tuple(
        (f"Question number {i}, which is longer than most?", ("Yes", "No")) for i in range(6)
    )
    made = replace(slips_of(0), slips=(full,), questions=many)
    text = squeeze(mupdf_text(check(made, PLAIN[:2])))
    assert all(squeeze(question) in text for question, _ in many)


def test_a_busy_month_goes_on_over_pages_and_loses_nobody() -> None:
    who = [f"{first.split()[0]} {last.split()[1]}" for first in PLAIN for last in PLAIN]
    made = month_of(14, who)
    data = check(
        made, [name for week in made.weeks for d in week for e in d.entries for name in e.names]
    )
    assert len(page_sizes(data)) > 1


def test_a_day_that_is_higher_than_a_page_is_continued() -> None:
    who = [f"{first.split()[0]} {last.split()[1]}" for first in PLAIN for last in PLAIN]
    made = month_of(40, who)
    data = check(replace(made, weeks=made.weeks[:1]), who[:80])
    assert "continued" in mupdf_text(data)


def test_a_large_matrix_goes_on_over_pages() -> None:
    who = names(33)
    data = check(matrix_of(who, skill_names(60)), who)
    assert len(page_sizes(data)) > 4
    assert "Every wish can be met" in mupdf_text(data)


def test_skills_with_long_names_keep_their_heads() -> None:
    long = (
        "Rindfleischetikettierungsüberwachungsaufgabenübertragung",
        "Visual merchandising for spring",
    )
    check(matrix_of(PLAIN[:5], long), PLAIN[:5])


@pytest.mark.parametrize("slots", [0, 3, 20, 40, 80])
def test_the_form_is_one_page_for_any_number_of_times(slots: int) -> None:
    for orientation in Orientation:
        data = check(replace(form(slots), orientation=orientation), [])
        assert len(page_sizes(data)) == 1
