"""Whole staff lists: the layouts of other programs, and what is said of rows that do not fit."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from rmdesk.domain.errors import UserError
from rmdesk.domain.people import Rhythm
from rmdesk.exchange.staff import (
    Field,
    GoalMention,
    SkillMention,
    StaffList,
    StaffRow,
    read_pasted,
    read_staff,
)

from .files import Sheet

Read = Callable[[str | bytes | Sheet], StaffList]
STAFF_40 = Path(__file__).parents[1] / "data" / "staff-40.csv"


def _sentences(staff: StaffList) -> list[str]:
    return [problem.sentence() for problem in staff.problems]


def test_the_issues_own_example(staff: Read) -> None:
    found = staff(
        "Employee,Dept,Hire date,Good at,Wants to learn\n"
        '"Ruiz, Ana (1001)",Kitchen,2019-03-15,Excel: 4; Bookkeeping: 5,Latte art\n'
    )
    assert found.problems == ()
    assert found.rows == (
        StaffRow(
            row=2,
            name="Ana Ruiz",
            department="Kitchen",
            start_date=date(2019, 3, 15),
            number="1001",
            strengths=(SkillMention("Excel", 4), SkillMention("Bookkeeping", 5)),
            goals=(GoalMention("Latte art"),),
        ),
    )
    assert dict(found.used) == {
        "Employee": Field.NAME,
        "Dept": Field.DEPARTMENT,
        "Hire date": Field.START_DATE,
        "Good at": Field.STRENGTHS,
        "Wants to learn": Field.GOALS,
    }


def test_no_column_is_none_and_an_empty_cell_is_empty(staff: Read) -> None:
    full = staff(
        "Name,Role,Dept,Start date,Email,Phone,Number,Notes,Status,Strengths,Goals,Interests,"
        "Takes part,Reports to,Site,Shown name\nAna,,,,,,,,,,,,,,,\n"
    ).rows[0]
    assert full == StaffRow(
        row=2, name="Ana", shown_name="", role="", department="", site="", start_date="",
        email="", phone="", number="", notes="", gone=False, rhythm=None, reports_to="",
        strengths=(), goals=(), interests=(),
    )  # fmt: skip
    assert staff("Name\nAna\n").rows[0] == StaffRow(row=2, name="Ana")


def test_a_list_of_forty(staff: Read) -> None:
    found = read_staff(STAFF_40)
    assert found.problems == ()
    assert found.dropped == found.ignored == ()
    assert [row.row for row in found.rows] == list(range(2, 42))
    people = {row.name: row for row in found.rows}
    assert len(people) == 40
    brigid = people["Brigid Doyle"]
    assert brigid.start_date == date(2001, 8, 27)
    assert brigid.department == "Shop Floor"
    assert people["José Luis Herrera"].role == "Gardener"
    assert people["Zoë Whitaker"].strengths == (
        SkillMention("Instagram", 4),
        SkillMention("Web shop", 3),
        SkillMention("Excel", 2),
    )
    assert people["Margaret O'Neill"].goals == (
        GoalMention("Online reviews"),
        GoalMention("Phone photography", 3),
        GoalMention("Polish"),
    )
    assert all(row.strengths and row.goals and row.interests for row in found.rows)
    assert not any(row.gone for row in found.rows)


@pytest.mark.parametrize(
    ("text", "name", "role", "department", "start", "gone"),
    [
        (
            ("All Workers\n\nEmployee ID\tWorker\tBusiness Title\tJob Profile\tCost Center\t"
            "Hire Date\tActive Status\n7\tRuiz, Ana\tCook\tX\tKitchen\t03/15/2019\tYes\n"
            "Total\t1\t\t\t\t\t\n"),
            "Ana Ruiz", "Cook", "Kitchen", date(2019, 3, 15), False,
        ),
        (
            ("Payroll Name,Position ID,Position Description,Home Department,Position Status,"
            'Hire Date\n"Ruiz, Ana",X1,Cook,Kitchen,T,03/15/2019\n'),
            "Ana Ruiz", "Cook", "Kitchen", date(2019, 3, 15), True,
        ),
        (
            ("Employee #,First Name,Last Name,Job Title,Department,Hire Date,Employment Status,"
            "Status\n7,Ana,Ruiz,Cook,Kitchen,2019-03-15,Full-Time,Inactive\n"),
            "Ana Ruiz", "Cook", "Kitchen", date(2019, 3, 15), True,
        ),
        (
            ("First Name,Last Name,Email,Roles,Departments,Locations,Wage Type,Active,Hire Date\n"
            'Ana,Ruiz,a@example.com,"Server, Bartender",Bar,Main,hourly,TRUE,2019-03-15\n'),
            "Ana Ruiz", "Server, Bartender", "Bar", date(2019, 3, 15), False,
        ),
        (
            ("First name,Last name,Email,Phone,Role,Job title,Wage rate,Status\n"
            "Ana,Ruiz,,,Employee,Cook,12,Archived\n"),
            "Ana Ruiz", "Employee", None, None, True,
        ),
        (
            ("Nom;Prénom;Poste;Service;Statut;Date d'entrée\nRuiz;Ana;Cuisinière;Salle;Sorti;"
            "03/04/2019\n"),
            "Ana Ruiz", "Cuisinière", "Salle", date(2019, 4, 3), True,
        ),
        (
            "Name;Vorname;Stelle;Abteilung;Eintritt;Status\nRuiz;Ana;Köchin;Küche;3.4.2019;aktiv\n",
            "Ana Ruiz", "Köchin", "Küche", date(2019, 4, 3), False,
        ),
        (
            ("Nombre;Apellidos;Puesto;Departamento;Fecha de ingreso;Estado\n"
            "Ana;Ruiz;Cocinera;Cocina;03/04/2019;Baja\n"),
            "Ana Ruiz", "Cocinera", "Cocina", date(2019, 4, 3), True,
        ),
        (
            ("Name,Given Name,Additional Name,Family Name,Birthday,E-mail 1 - Type,"
            "E-mail 1 - Value,Organization 1 - Title\nAna Maria Ruiz,Ana,Maria,"
            "Ruiz,1980-01-01,Work,a@example.com ::: b@example.com,Cook\n"),
            "Ana Ruiz", "Cook", None, None, None,
        ),
    ],
    ids=["workday", "adp", "bamboo", "7shifts", "homebase", "french", "german", "spanish",
         "google"],
)  # fmt: skip
def test_layouts_of_other_programs(
    staff: Read,
    text: str,
    name: str,
    role: str,
    department: str | None,
    start: date | None,
    gone: bool | None,
) -> None:
    (row,) = staff(text).rows
    assert (row.name, row.role, row.department, row.start_date, row.gone) == (
        name, role, department, start, gone,
    )  # fmt: skip


def test_private_columns_are_not_taken_and_named(staff: Read) -> None:
    found = staff("Name,SSN,Salary,DOB,Shoe size,Shoe size\nAna,123-45-6789,40000,1980-01-01,38,9")
    assert found.dropped == ("SSN", "Salary", "DOB")
    assert found.ignored == ("Shoe size", "Shoe size")
    assert "123-45-6789" not in repr(found)
    assert "40000" not in repr(found)


def test_blank_rows_repeated_headers_and_totals_are_passed_over(staff: Read) -> None:
    found = staff("Name,Role\nAna,Cook\n\n,\nName,Role\nBo,Chef\nTotal: 2,\n")
    assert [(row.row, row.name) for row in found.rows] == [(2, "Ana"), (6, "Bo")]
    assert found.problems == ()


def test_somebody_called_total_is_a_person(staff: Read) -> None:
    assert [row.name for row in staff("Name,Role\nTotal,Cook\n").rows] == ["Total"]


def test_a_level_off_the_scale_names_row_column_and_value(staff: Read) -> None:
    found = staff("Name,Good at\nAna,Tea: 3\nBo,Excel: 4; Tea: 9\n")
    assert [row.name for row in found.rows] == ["Ana"]
    assert _sentences(found) == [
        (
            "Row 3, column B (Good at), “Tea: 9”: a level must be a whole number from 1 (knows the "
            "basics) to 5 (master). This row was left out."
        )
    ]
    assert found.left_out == 1


def test_the_column_named_is_the_one_with_the_mistake(staff: Read) -> None:
    found = staff("Name,Skill 1,Skill 2\nAna,Tea: 3,Excel: 9\n")
    assert "column C (Skill 2)" in _sentences(found)[0]


def test_what_is_no_date_names_row_column_and_value(staff: Read) -> None:
    found = staff("Printed today\nName,Start date\nAna,2019-02-30\nBo,1019-01-01\nCy,tbd\n")
    rest = "this is not a date; write it as 2019-03-15. This row was left out."
    assert _sentences(found) == [
        f"Row 3, column B (Start date), “2019-02-30”: {rest}",
        f"Row 4, column B (Start date), “1019-01-01”: {rest}",
    ]
    assert [(row.name, row.start_date) for row in found.rows] == [("Cy", "")]


def test_a_column_that_does_not_tell_day_from_month(staff: Read) -> None:
    found = staff("Name,Hired\nAna,03/04/2019\nBo,05/06/2020\nCy,07/07/2021\n")
    assert [row.start_date for row in found.rows] == [None, None, date(2021, 7, 7)]
    (sentence,) = _sentences(found)
    assert "Row 2, column B (Hired), “03/04/2019”" in sentence
    assert "3 April 2019 or 4 March 2019" in sentence
    assert "2019-03-15" in sentence
    assert found.left_out == 0


def test_one_clear_date_settles_the_column(staff: Read) -> None:
    found = staff("Name,Hired\nAna,03/04/2019\nBo,25/06/2020\n")
    assert found.rows[0].start_date == date(2019, 4, 3)
    assert found.problems == ()


def test_dates_and_numbers_of_a_workbook(staff: Read) -> None:
    found = staff(
        [
            ["Name", "Hire date", "Employee ID", "Phone"],
            ["Ana", date(2019, 3, 15), 1001, 5550101.0],
            ["Bo", 43539, "0012", None],
        ]
    )
    assert [row.start_date for row in found.rows] == [date(2019, 3, 15)] * 2
    assert [(row.number, row.phone) for row in found.rows] == [("1001", "5550101"), ("0012", "")]


def test_the_same_person_twice_names_both_rows(staff: Read) -> None:
    found = staff("Name,Role\nAna Ruiz,Cook\nBo,Chef\nana  RUIZ,Cook\n")
    assert [row.row for row in found.rows] == [2, 3]
    assert _sentences(found) == [
        (
            "Row 4, “ana RUIZ”: this name is in row 2 already. If they are two people, give each a "
            "staff number, an e-mail address or a department of their own. This row was left out."
        )
    ]


@pytest.mark.parametrize("header", ["Employee ID", "E-mail", "Department"])
def test_namesakes_are_told_apart(staff: Read, header: str) -> None:
    assert len(staff(f"Name,{header}\nAna,a\nAna,b\n").rows) == 2
    assert len(staff(f"Name,{header}\nAna,a\nAna,a\n").rows) == 1
    assert len(staff(f"Name,{header}\nAna,a\nAna,\n").rows) == 1
    assert len(staff(f"Name,{header}\nAna,\nAna,a\n").rows) == 1


def test_a_staff_number_belongs_to_one_person(staff: Read) -> None:
    found = staff("Name,Employee ID\nAna,7\nBo,7\n")
    assert "is that of Ana in row 2 already" in _sentences(found)[0]


def test_rows_without_a_name_and_lines_that_are_no_people(staff: Read) -> None:
    found = staff(
        "Name,Role,Dept\n,Cook,Kitchen\n---,Cook,Kitchen\n"
        "This report was printed on 03/04/2019 by the office,,\n"
    )
    assert found.rows == ()
    assert [problem.row for problem in found.problems] == [2, 3, 4]
    assert "Row 2, column A (Name): there is no name in this row." in _sentences(found)[0]


def test_names_in_one_word_and_in_any_script(staff: Read) -> None:
    names = ["Cher", "Олена Шевченко", "김민준", "Nguyễn Thu Hà", "María José Ñuñez-O'Shea", "王芳"]
    found = staff("Name\n" + "\n".join(names))
    assert [row.name for row in found.rows] == names


def test_every_other_week(staff: Read) -> None:
    found = staff("Name,Takes part\nAna,every other week\nBo,\nCy,Weekly\nDi,maybe\n")
    assert [row.rhythm for row in found.rows] == [Rhythm.EVERY_OTHER_WEEK, None, Rhythm.EVERY_WEEK]
    assert "column B (Takes part), “maybe”" in _sentences(found)[0]


def test_reports_to_is_a_name_too(staff: Read) -> None:
    assert staff('Name,Manager\nAna,"Li, Bo (12)"\n').rows[0].reports_to == "Bo Li"


def test_tolerance_with_addresses_and_notes(staff: Read) -> None:
    row = staff('Name,Email,Notes,Comments\nAna,not an address,"two\nlines",more\n').rows[0]
    assert row.email == "not an address"
    assert row.notes == "two\nlines\nmore"


def test_a_shown_name_that_is_just_the_name_says_nothing(staff: Read) -> None:
    assert [row.shown_name for row in staff("Name,Known as\nAna,Ana\nBob,Bobby\n").rows] == [
        "", "Bobby",
    ]  # fmt: skip


def test_headers_without_people(staff: Read) -> None:
    with pytest.raises(UserError, match=r"^staff\.csv: .*no people"):
        staff("Name,Role\n")


def test_no_headers(staff: Read) -> None:
    with pytest.raises(UserError, match=r"^staff\.csv: No column with people's names"):
        staff("12,2019-03-15\n13,2020-01-01\n")


def test_reading_twice_gives_the_same(staff: Read) -> None:
    assert read_staff(STAFF_40) == read_staff(STAFF_40)


def test_all_that_is_wrong_with_a_row_is_told_at_once() -> None:
    text = (
        "Name,Start date,Takes part,Good at,Wants to learn,Away from,Away until\n"
        "Ana Ruiz,the day before,now and then,Excel: 9; Wine: 4; Cake: 7,Baking: 8,"
        "2026-05-09,2026-05-01\n"
        "Ben Ng,2020-01-01,every week,Excel: 4,,,\n"
    )
    found = read_pasted(text)
    assert [r.name for r in found.rows] == ["Ben Ng"]
    assert {(p.row, p.header, p.value) for p in found.problems} == {
        (2, "Start date", "the day before"),
        (2, "Takes part", "now and then"),
        (2, "Good at", "Excel: 9"),
        (2, "Good at", "Cake: 7"),
        (2, "Wants to learn", "Baking: 8"),
        (2, "Away until", "2026-05-01"),
    }
    assert found.left_out == 1


def test_all_wrong_cells_of_single_skills_are_told() -> None:
    found = read_pasted(
        "Name,Skill: Excel,Skill: Wine,Skill: Cake\nAna Ruiz,9,3,17\nBen Ng,1,2,3\n"
    )
    assert [(p.header, p.value) for p in found.problems] == [
        ("Skill: Excel", "9"),
        ("Skill: Cake", "17"),
    ]
