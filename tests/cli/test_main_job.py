"""The main job from the shell: staff in, pairs out, a sheet made, all of it kept."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import openpyxl
import pikepdf
import pypdfium2
import pytest

from tests.matching.oracles import best_value

from .conftest import ROOT, Program, copy_of, with_staff

STAFF = ROOT / "tests" / "data" / "staff-40.csv"
FEW = "Name\tDepartment\tGood at\tWants to learn\n" + "\n".join(
    f"{name}\t{department}\t{good}\t{wants}"
    for name, department, good, wants in [
        ("Ana Ruiz", "Office", "Bookkeeping: 5; Excel: 4", "Instagram: 3"),
        ("Ben Ray", "Shop", "Instagram: 5", "Bookkeeping: 3"),
        ("Cem Kaya", "Shop", "Turkish: 5; Coffee: 3", "Excel: 2"),
        ("Dora Lind", "Office", "Coffee: 5", "Turkish"),
        ("Eva Marsh", "Shop", "Excel: 5", "Coffee: 1"),
    ]
)


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Program:
    return with_staff(tmp_path_factory.mktemp("few"), FEW)


@pytest.fixture
def few(once: Program, tmp_path: Path) -> Program:
    return copy_of(once, tmp_path)


def test_the_main_job_in_a_row(rmdesk: Program, tmp_path: Path) -> None:
    assert len(rmdesk.apart("import", STAFF, "--json").json["new"]) == 40
    made = rmdesk.apart("suggest", "--json").json
    assert len(made["groups"]) == 20
    assert made["proven"]
    assert made["status"] == "draft"
    assert rmdesk("confirm", "--json").json["status"] == "confirmed"

    poster = tmp_path / "poster.pdf"
    rmdesk.apart("sheet", "poster", "-o", poster)
    text = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(poster))
    names = [person["name"] for person in rmdesk("people", "--json").json]
    assert len(names) == 40
    assert [n for n in names if n not in text] == []
    with pikepdf.open(poster) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert len(pdf.pages) == 2  # the pairs, and where to find one's name

    rounds = tmp_path / "rounds.csv"
    rmdesk("export", "rounds", "-o", rounds)
    rows = list(csv.DictReader(io.StringIO(rounds.read_text(encoding="utf-8-sig"))))
    assert len(rows) == 20
    assert {row["Status"] for row in rows} == {"confirmed"}
    found = rmdesk("check", "--json").json
    assert (found["sound"], found["problems"]) == (True, [])
    assert len(rmdesk("meetups", "--json").json) == 20


def test_importing_the_same_file_twice_changes_nothing(few: Program, tmp_path: Path) -> None:
    before = few("people", "--json").out
    again = few("import", tmp_path / "staff.csv", "--json").json
    assert (again["new"], again["changed"], again["unchanged"]) == ([], [], 5)
    assert not again["changed_anything"]
    assert few("people", "--json").out == before
    assert len(few("history", "--json").json) == 1


def test_a_dry_run_says_what_would_happen_and_does_nothing(rmdesk: Program, tmp_path: Path) -> None:
    told = rmdesk("import", STAFF, "--dry-run", "--json").json
    assert len(told["new"]) == 40
    assert told["new_skills"]
    assert rmdesk("people", "--json").json == []
    assert rmdesk("skills", "--json").json == []


def test_bad_rows_are_named_and_nothing_is_changed(rmdesk: Program, tmp_path: Path) -> None:
    file = tmp_path / "staff.csv"
    file.write_text("Name,Good at\nAna,Excel: 4\nBen,Excel: 9\n", encoding="utf-8")
    error = rmdesk("import", file, status=1).err
    assert "Row 3, column B (Good at)" in error
    assert "Nothing was changed" in error
    assert rmdesk("people", "--json").json == []
    rmdesk("import", file, "--skip-bad-rows")
    assert [p["name"] for p in rmdesk("people", "--json").json] == ["Ana"]


def test_exported_rounds_and_check_ins_come_back(few: Program, tmp_path: Path) -> None:
    few("suggest")
    few("confirm")
    few("checkin", few("meetups", "--json").json[0]["id"], "done", "--rating", "Ana Ruiz=5")
    files = {w: tmp_path / f"{w}.xlsx" for w in ("rounds", "meetups", "checkins")}
    for what, file in files.items():
        few("export", what, "-o", file)
    before = few("show", "--json").json
    for _ in range(3):
        few("undo")
    assert few("meetups", "--json").json == []
    look = few("import", files["rounds"], "--dry-run", "--json").json
    assert (look["what"], len(look["new"])) == ("rounds", 2)
    for file in files.values():
        few("import", file)
    assert not few("import", files["meetups"], "--json").json["changed_anything"]
    again = few("show", "--json").json
    assert [g["people"] for g in again["groups"]] == [g["people"] for g in before["groups"]]
    assert "done" in [m["status"] for m in few("meetups", "--json").json]
    error = few("import", _unknown(files["rounds"], tmp_path), status=1).err
    assert "nobody here has this name" in error


def _unknown(file: Path, folder: Path) -> Path:
    """The same table with a name that nobody has."""
    book = openpyxl.load_workbook(file)
    sheet = book.active
    assert sheet is not None
    sheet.cell(2, 3, "Zoe Nobody")
    book.save(folder / "unknown.xlsx")
    return folder / "unknown.xlsx"


def test_values_let_anybody_check_the_round(few: Program) -> None:
    values = few("values", "--json").json
    made = few("suggest", "--json").json
    assert made["value"] == made["bound"] == best_value(values)
    assert made["value"] == sum(g["value"] for g in made["groups"]) - sum(
        s["cost"] for s in made["sit_outs"]
    )
    for pair in values["pairs"]:
        assert pair["value"] == sum(pair["parts"].values())
    assert len(values["trios"]) == 10


def test_a_lesson_each_way_is_said_in_words(few: Program) -> None:
    few("never-pair", "Cem", "Dora", "--reason", "a secret")
    text = few("suggest").out
    assert "Ana Ruiz can show Ben Ray: Bookkeeping" in text
    assert "Ben Ray can show Ana Ruiz: Instagram" in text
    why = few("explain", "Cem", "Dora").out
    assert "cannot meet: they are never paired" in why
    assert "a secret" not in why + few("rules", "--json").out


def test_locks_swaps_and_undo(few: Program) -> None:
    few("set", "when_odd", "sit-out")
    first = few("suggest", "--json").json
    alone = first["sit_outs"][0]["person"]
    a, b = first["groups"][0]["people"]
    swapped = few("swap", a, alone, "--json").json
    assert sorted((alone, b)) in [g["people"] for g in swapped["groups"]]
    assert [s["person"] for s in swapped["sit_outs"]] == [a]
    again = few("suggest", "--json").json
    assert {"people": sorted((alone, b)), "locked": True} in [
        {"people": g["people"], "locked": g["locked"]} for g in again["groups"]
    ]
    few("unlock", alone)
    assert few("suggest", "--json").json["groups"] == first["groups"]
    few("confirm")
    assert "confirmed already" in few("suggest", status=1).err
    assert "Confirm" in few("undo").out
    assert few("show", "--json").json["status"] == "draft"


def test_an_absence_leaves_somebody_out_and_says_so(few: Program) -> None:
    few("away", "Ana", "2026-03-16", "2026-03-22")
    made = few("suggest", "--json").json
    assert not any("Ana Ruiz" in g["names"] for g in made["groups"])
    people = {p["name"]: p for p in few("values", "--json").json["people"]}
    assert people["Ana Ruiz"]["why_not"]["text"] == "is away all week"
    assert "does not take part" in few("explain", "Ana", "Ben").out


def test_a_draft_that_no_longer_holds_is_not_confirmed(few: Program) -> None:
    few("suggest")
    few("away", "Ben", "2026-03-16", "2026-03-20")
    assert "Ben Ray (is away all week)" in few("confirm", status=1).err
    few("suggest")
    few("confirm")


def test_slots_put_pairs_in_time_and_place(few: Program) -> None:
    few("add-slot", "Lunch", "tuesday", "12:00", "12:45", "--place", "Kitchen", "--tables", 1)
    few("add-slot", "Lunch", "friday", "12:00", "12:45", "--place", "Kitchen", "--tables", 2)
    few("set", "when_odd", "sit-out")
    groups = few("suggest", "--json").json["groups"]
    starts = sorted(g["slot"]["start"] for g in groups)
    assert starts[0].startswith("2026-03-")
    assert len({s[:10] for s in starts} - {"2026-03-17", "2026-03-20"}) == 0
    few("close", "2026-03-17")
    starts = [g["slot"]["start"] for g in few("suggest", "--json").json["groups"]]
    assert starts == ["2026-03-20T12:00"] * 2


def test_backup_and_restore(few: Program, tmp_path: Path) -> None:
    copy = tmp_path / "copy.rmdesk"
    few("backup", "-o", copy)
    few("archive", "Ana")
    few("restore", copy)
    assert [p["archived"] for p in few("people", "--json").json] == [False] * 5
    assert "no file" in few("restore", tmp_path / "missing.rmdesk", status=1).err


def test_export_of_people_imports_again_unchanged(few: Program, tmp_path: Path) -> None:
    for ending in ("csv", "xlsx", "json"):
        file = tmp_path / f"people.{ending}"
        few("export", "people", "-o", file)
        told = few("import", file, "--json").json
        assert (told["new"], told["changed"]) == ([], [])
        other = Program(tmp_path / ending)
        other("import", file)
        mine, theirs = few("people", "--json").json, other("people", "--json").json
        for person in (*mine, *theirs):
            del person["id"]
        assert mine == theirs


def test_a_day_of_backups_is_made_at_the_next_start(few: Program) -> None:
    few("people", today="2026-03-17")
    few("people", today="2026-03-17")
    made = sorted(p.name for p in (few.folder / "backups").glob("*.rmdesk"))
    assert [name[:10] for name in made if name.endswith("-daily.rmdesk")].count("2026-03-17") == 1
