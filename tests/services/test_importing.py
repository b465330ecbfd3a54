"""Whom a row speaks of, and what an import leaves alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from rmdesk.services import Clock, Services, open_services


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    made = open_services(tmp_path / "data", Clock.at(date(2026, 3, 16)))
    yield made
    made.close()


def take(services: Services, folder: Path, text: str) -> tuple[list[str], list[str], int]:
    """Import a comma separated list: names of the new, of the changed, and the unchanged."""
    file = folder / "staff.csv"
    file.write_text(text, encoding="utf-8")
    result = services.importing.run(file)
    return [c.name for c in result.new], [c.name for c in result.changed], result.unchanged


def roles(services: Services) -> dict[str, str]:
    company = services.session.snapshot()
    return {f"{p.name}/{p.department}": p.role for p in company.people}


def test_people_are_recognised_by_number_through_a_new_name(
    services: Services, tmp_path: Path
) -> None:
    take(services, tmp_path, "Name,Employee ID,Role\nAna Ruiz,7,Cook\n")
    told = take(services, tmp_path, "Name,Employee ID,Role\nAna Berg,7,Chef\n")
    assert told == ([], ["Ana Berg"], 0)
    assert list(roles(services).values()) == ["Chef"]


def test_namesakes_in_two_departments_stay_two(services: Services, tmp_path: Path) -> None:
    take(services, tmp_path, "Name,Dept,Role\nAna,Shop,Clerk\n")
    told = take(services, tmp_path, "Name,Dept,Role\nAna,Kitchen,Cook\nAna,Shop,Head clerk\n")
    assert told == (["Ana"], ["Ana"], 0)
    assert roles(services) == {"Ana/Shop": "Head clerk", "Ana/Kitchen": "Cook"}


def test_somebody_who_moves_department_is_recognised(services: Services, tmp_path: Path) -> None:
    take(services, tmp_path, "Name,Dept\nAna,Shop\nBen,Shop\n")
    told = take(services, tmp_path, "Name,Dept\nAna,Kitchen\nBen,Shop\n")
    assert told == ([], ["Ana"], 1)


def test_another_e_mail_is_another_person(services: Services, tmp_path: Path) -> None:
    take(services, tmp_path, "Name,Email\nAna,a@example.com\n")
    assert take(services, tmp_path, "Name,Email\nAna,b@example.com\n") == (["Ana"], [], 0)


def test_empty_cells_and_missing_columns_wipe_nothing(services: Services, tmp_path: Path) -> None:
    take(services, tmp_path, "Name,Role,Good at\nAna,Cook,Excel: 4\n")
    before = services.session.snapshot()
    assert take(services, tmp_path, "Name,Role,Good at\nAna,,\n") == ([], [], 1)
    assert take(services, tmp_path, "Name\nAna\n") == ([], [], 1)
    assert services.session.snapshot() == before


def test_one_import_is_one_step_of_undo(services: Services, tmp_path: Path) -> None:
    before = services.session.snapshot()
    take(services, tmp_path, "Name,Good at,Reports to\nAna,Excel,\nBen,Latte art,Ana\n")
    after = services.session.snapshot()
    assert [(r.person, r.manager) for r in after.reports_to] == [(2, 1)]
    services.undo.undo()
    assert services.session.snapshot() == before
    services.undo.redo()
    assert services.session.snapshot() == after


def test_people_who_have_left_are_named_not_touched(services: Services, tmp_path: Path) -> None:
    take(services, tmp_path, "Name,Status\nAna,Active\nBen,Active\n")
    file = tmp_path / "staff.csv"
    file.write_text("Name,Status\nAna,Terminated\nCem,Terminated\nBen,Active\n", encoding="utf-8")
    result = services.importing.run(file)
    assert result.gone == ("Ana",)
    assert result.new == ()
    assert not any(p.archived for p in services.session.snapshot().people)


def test_a_skill_known_by_another_name_is_not_doubled(services: Services, tmp_path: Path) -> None:
    take(services, tmp_path, "Name,Good at\nAna,Excel; MS Excel\n")
    keep, drop = services.session.snapshot().skills
    services.people.merge_skills(keep, drop)
    take(services, tmp_path, "Name,Good at\nBen,ms excel: 5\n")
    company = services.session.snapshot()
    assert [s.name for s in company.skills] == ["Excel"]
    assert company.skills[0].aliases == ("MS Excel",)
    assert company.strengths_of[2] == {keep.id: 5}
