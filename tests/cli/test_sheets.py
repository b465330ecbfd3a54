"""Every sheet from the shell: for the sample company, whole, on the paper asked for."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pikepdf
import pypdfium2
import pytest

from .conftest import Program, copy_of, with_staff

STAFF = (
    "Name\tGood at\tWants to learn\n"
    "Ana Ruiz\tBookkeeping: 5; Excel: 4\tInstagram: 3\n"
    "Ben Ray\tInstagram: 5\tBookkeeping: 3; Welding\n"
    "Cem Kaya\tTurkish: 5\tExcel: 2\n"
    "Dora Lind\tCoffee: 5\tTurkish\n"
)
NAMES = ("Ana Ruiz", "Ben Ray", "Cem Kaya", "Dora Lind")


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Program:
    lunch = ("Lunch", "tuesday", "12:00", "12:45", "--place", "Kitchen", "--tables", 4)
    folder = tmp_path_factory.mktemp("confirmed")
    return with_staff(folder, STAFF, ("add-slot", *lunch), ("suggest",), ("confirm",))


@pytest.fixture
def confirmed(once: Program, tmp_path: Path) -> Program:
    return copy_of(once, tmp_path)


def text_of(path: Path) -> str:
    return "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(path))


@pytest.mark.parametrize(
    "kind", ["poster", "cards", "tents", "slips", "calendar", "skills", "season"]
)
def test_everybody_is_on_it(confirmed: Program, tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"{kind}.pdf"
    done = confirmed("sheet", kind, "-o", path, "--json").json
    assert (done["kind"], done["missing_characters"]) == (kind, [])
    text = text_of(path)
    assert [name for name in NAMES if name not in text] == []
    with pikepdf.open(path) as pdf:
        assert pdf.check_pdf_syntax() == []


def test_slips_carry_the_code_that_the_check_in_takes(confirmed: Program, tmp_path: Path) -> None:
    confirmed("sheet", "slips", "-o", tmp_path / "slips.pdf")
    text = text_of(tmp_path / "slips.pdf")
    for meetup in confirmed("meetups", "--json").json:
        assert text.count(f"M{meetup['id']}") == 2
    assert "Tue 12:00" in text
    assert "Kitchen" in text


def test_the_matrix_names_what_is_rare_and_what_is_missing(
    confirmed: Program, tmp_path: Path
) -> None:
    confirmed("sheet", "skills", "-o", tmp_path / "matrix.pdf")
    text = text_of(tmp_path / "matrix.pdf")
    rare, missing = text.split("Wanted, and nobody")
    assert "Bookkeeping" in rare
    assert "Welding" in missing


def test_the_calendar_is_of_the_weeks_month(confirmed: Program, tmp_path: Path) -> None:
    confirmed("sheet", "calendar", "--week", "2026-W13", "-o", tmp_path / "c.pdf")
    assert "March 2026" in text_of(tmp_path / "c.pdf")
    confirmed("sheet", "calendar", "--week", "2026-W14", "-o", tmp_path / "c.pdf")
    text = text_of(tmp_path / "c.pdf")
    assert "April 2026" in text
    assert "Ana Ruiz" not in text


def test_the_form_needs_nobody(rmdesk: Program, tmp_path: Path) -> None:
    rmdesk("sheet", "signup", "-o", tmp_path / "form.pdf")
    assert "What I am good at" in text_of(tmp_path / "form.pdf")
    rmdesk("sheet", "skills", "-o", tmp_path / "matrix.pdf")
    assert "There are no skills" in " ".join(text_of(tmp_path / "matrix.pdf").split())


@pytest.mark.parametrize("kind", ["poster", "cards", "tents", "slips"])
def test_a_week_without_a_round_says_what_to_do(rmdesk: Program, tmp_path: Path, kind: str) -> None:
    error = rmdesk("sheet", kind, "-o", tmp_path / "x.pdf", status=1).err
    assert "Suggest pairs first" in error
    assert not (tmp_path / "x.pdf").exists()


@pytest.mark.parametrize("orientation", ["portrait", "landscape"])
def test_paper_and_orientation(confirmed: Program, tmp_path: Path, orientation: str) -> None:
    for kind in ("poster", "cards", "calendar", "signup"):
        path = tmp_path / f"{kind}.pdf"
        confirmed("sheet", kind, "--paper", "letter", "--orientation", orientation, "-o", path)
        with pikepdf.open(path) as pdf:
            _, _, width, height = (float(side) for side in pdf.pages[0].mediabox)
        expected = (612, 792) if orientation == "portrait" else (792, 612)
        assert (width, height) == pytest.approx(expected, abs=0.1)


def test_two_people_agree(confirmed: Program, tmp_path: Path) -> None:
    path = tmp_path / "agreement.pdf"
    confirmed("sheet", "agreement", "Ana", "Ben", "-o", path)
    text = text_of(path)
    assert "Ana Ruiz wants to learn" in text
    assert "Instagram" in text
    confirmed("sheet", "agreement", "-o", path)
    assert "I want to learn" in text_of(path)
    assert "two people" in confirmed("sheet", "agreement", "Ana", "-o", path, status=1).err


def test_the_poster_by_day_and_in_large_type(confirmed: Program, tmp_path: Path) -> None:
    path = tmp_path / "poster.pdf"
    confirmed("sheet", "poster", "--by-day", "--large", "-o", path)
    assert "Tuesday 17 March" in text_of(path)


def test_the_season_as_far_as_asked(confirmed: Program, tmp_path: Path) -> None:
    path = tmp_path / "season.pdf"
    confirmed("sheet", "season", "--season", 3, "-o", path)
    text = text_of(path)
    assert "Week 14" in text
    assert "Week 15" not in text


def test_what_partners_have_agreed_stands_in_their_agreement(
    confirmed: Program, tmp_path: Path
) -> None:
    confirmed(
        "partnership", "start", "Cem", "Ana", "--goal", "Pivot tables", "--goal-back", "To greet",
        "--rhythm", "fortnightly", "--weekday", "wednesday", "--start", "08:30", "--end", "09:15",
        "--place", "Oven room", "--first", "2026-03-25", "--last", "2026-06-03",
    )  # fmt: skip
    path = tmp_path / "agreement.pdf"
    confirmed("sheet", "agreement", "Ana", "Cem", "-o", path)
    text = " ".join(text_of(path).split())
    for said in (
        "Pivot tables", "To greet", "Wednesday 08:30–09:15", "Oven room", "25 Mar 2026",
        "3 Jun 2026",
    ):  # fmt: skip
        assert said in text, (said, text)
    whose = text.index("Ana Ruiz wants to learn") < text.index("Cem Kaya wants to learn")
    assert whose == (text.index("To greet") < text.index("Pivot tables"))


def test_the_form_asks_for_what_the_template_takes(confirmed: Program, tmp_path: Path) -> None:
    confirmed("add-slot", "Late", "thursday", "16:30", "17:15", "--place", "Terrace")
    confirmed("export", "template", "-o", tmp_path / "staff.xlsx")
    confirmed("sheet", "signup", "-o", tmp_path / "form.pdf")
    text = " ".join(text_of(tmp_path / "form.pdf").split())
    top, heads = (
        [cell.value for cell in row]
        for row in openpyxl.load_workbook(tmp_path / "staff.xlsx").worksheets[0]["1:2"]
    )
    times = heads[top.index("Availability") :]
    asked = {
        "Name": "Name",
        "Department": "Department",
        "Start date": "Started here (month, year)",
        "E-mail": "E-mail",
        "Good at": "What I am good at",
        "Wants to learn": "What I would like to learn",
        "Interests": "What I like to talk about",
    }
    assert set(asked) <= set(heads)
    for question in asked.values():
        assert question in text
    assert len(times) == 2
    for time in times:
        assert time in text, (time, text)
