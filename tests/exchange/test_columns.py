"""Headers: what programs call their columns, in which order, and what is never taken."""

from __future__ import annotations

import pytest

from rmdesk.domain.errors import UserError
from rmdesk.exchange.cells import Grid, Row, bounded, letter
from rmdesk.exchange.columns import Layout, find_layout, header_score, recognise
from rmdesk.exchange.headers import Field, known_headers
from rmdesk.exchange.sensitive import is_sensitive


def _grid(*rows: str) -> Grid:
    return Grid(bounded(enumerate((row.split("|") for row in rows), start=1)))


def _layout(headers: str) -> Layout:
    return find_layout(_grid(headers))


def _used(headers: str) -> dict[str, str]:
    return {column.header: str(column.field) for column in _layout(headers).used}


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Name", Field.NAME), ("FULL NAME*", Field.NAME), ("Employee", Field.NAME),
        ("Worker", Field.NAME), ("Payroll Name", Field.NAME), ("Team member", Field.NAME),
        ("first_name", Field.FIRST_NAME), ("FirstName", Field.FIRST_NAME),
        ("Given Name", Field.FIRST_NAME), ("Last-name", Field.LAST_NAME),
        ("Preferred Name (Display Name)", Field.SHOWN_NAME), ("Known as", Field.SHOWN_NAME),
        ("Job title", Field.ROLE), ("Position", Field.ROLE), ("Title", Field.ROLE),
        ("Position Description", Field.ROLE), ("Organization 1 - Title", Field.ROLE),
        ("Dept", Field.DEPARTMENT), ("Dept.", Field.DEPARTMENT), ("Team", Field.DEPARTMENT),
        ("Location", Field.SITE), ("Branch", Field.SITE), ("Work location", Field.SITE),
        ("Hire date", Field.START_DATE), ("Start date (YYYY-MM-DD)", Field.START_DATE),
        ("Date of hire:", Field.START_DATE), ("E-mail", Field.EMAIL), ("EMAIL", Field.EMAIL),
        ("Work email address", Field.EMAIL), ("E-mail 1 - Value", Field.EMAIL),
        ("Mobile phone number", Field.PHONE), ("Phone #", Field.PHONE),
        ("Employee ID", Field.NUMBER), ("Employee #", Field.NUMBER), ("Staff No.", Field.NUMBER),
        ("gusto_employee_id", Field.NUMBER), ("Comments", Field.NOTES), ("Status", Field.STATUS),
        ("Good at", Field.STRENGTHS), ("Skills", Field.STRENGTHS), ("Can teach", Field.STRENGTHS),
        ("Can show", Field.STRENGTHS), ("Skill 2", Field.SKILL),
        ("Strengths (level 1-5)", Field.STRENGTHS), ("Wants to learn", Field.GOALS),
        ("Learning goals", Field.GOALS), ("Hobbies", Field.INTERESTS), ("Topics", Field.INTERESTS),
        ("Takes part", Field.RHYTHM), ("Reports To", Field.REPORTS_TO),
        ("Manager", Field.REPORTS_TO),
        ("Vorname", Field.FIRST_NAME), ("Nachname", Field.LAST_NAME),
        ("Abteilung", Field.DEPARTMENT), ("Eintrittsdatum", Field.START_DATE),
        ("Personal-Nr.", Field.NUMBER), ("Stärken", Field.STRENGTHS),
        ("Möchte lernen", Field.GOALS), ("Prénom", Field.FIRST_NAME), ("Poste", Field.ROLE),
        ("Date d’entrée", Field.START_DATE), ("Centres d'intérêt", Field.INTERESTS),
        ("Apellidos", Field.LAST_NAME), ("Fecha de ingreso", Field.START_DATE),
        ("Correo electrónico", Field.EMAIL), ("Quiere aprender", Field.GOALS),
    ],
)  # fmt: skip
def test_headers_are_recognised(header: str, field: Field) -> None:
    found = recognise(header)
    assert found is not None
    assert found[0] is field


@pytest.mark.parametrize(
    "header",
    [
        "SSN", "SSNO", "Social Security Number", "National Insurance No", "NI number (NINO)",
        "Salary", "Pay Rate ($)", "Wage Type", "Wage rate", "Base hourly rate", "Salaried",
        "Date of birth", "DOB", "Birthday", "BirthDate", "Age", "Gender", "Sex", "Health notes",
        "Disability", "Home address", "Address", "Address 1", "ADDR1", "Post Code", "Zip", "IBAN",
        "Bank account", "Sort code", "Emergency Contact Name", "Nationality", "Religion",
        "Sozialversicherungsnummer", "Gehalt", "Geburtsdatum", "Geschlecht", "Anschrift",
        "Salaire", "Date de naissance", "Adresse", "N° de sécurité sociale", "Sueldo",
        "Fecha de nacimiento", "Dirección", "Género",
    ],
)  # fmt: skip
def test_private_columns_are_dropped(header: str) -> None:
    layout = _layout(f"Name|{header}|Shoe size")
    assert [column.header for column in layout.dropped] == [header]
    assert [column.header for column in layout.ignored] == ["Shoe size"]


def test_no_word_for_a_field_is_also_private() -> None:
    # Known words are asked first, but a near miss of one should not vanish either.
    mixed = {
        key
        for key, (field, _, _) in known_headers().items()
        if is_sensitive(key) and field is not Field.EMAIL
    }
    assert mixed == set()


def test_title_lines_above_the_headers() -> None:
    layout = find_layout(_grid("Staff", "Printed 3 May", "", "Name|Dept|Role", "Ana|Office|Owner"))
    assert layout.header.number == 4


def test_a_title_that_could_be_a_header() -> None:
    assert find_layout(_grid("Staff", "Name", "Ana")).header.number == 2


def test_a_column_that_counts_the_rows_is_no_staff_number() -> None:
    assert list(_used("#|Name|Employee #")) == ["Name", "Employee #"]
    assert list(_used("No.|Name|Nr.")) == ["Name"]


def test_the_more_trusted_column_wins() -> None:
    layout = _layout("Title|Name|Job title|Division|Department")
    assert {c.header for c in layout.used} == {"Name", "Job title", "Department"}
    assert [c.header for c in layout.ignored] == ["Title", "Division"]


def test_lists_may_be_spread_over_several_columns() -> None:
    assert list(_used("Name|Skill 1|Skill 2|Goal 1|Goal 2")) == [
        "Name", "Skill 1", "Skill 2", "Goal 1", "Goal 2",
    ]  # fmt: skip


def test_a_file_without_names_is_refused_with_an_example() -> None:
    with pytest.raises(UserError, match="Wants to learn"):
        find_layout(_grid("Product|Price", "Bread|3"))


def test_rows_of_people_are_not_headers() -> None:
    assert header_score(["Ana Ruiz", "Manager", "Team"]) == 0
    assert header_score([]) == 0


def test_long_text_is_no_header() -> None:
    assert recognise("Name " * 40) is None


def test_repeated_headers_are_known() -> None:
    layout = _layout("Name|Role")
    assert layout.is_repeated_header(Row(50, ("Name", "Role")))
    assert not layout.is_repeated_header(Row(51, ("Name", "Cook")))


def test_letters() -> None:
    assert [letter(i) for i in (0, 25, 26, 51, 52, 701, 702)] == [
        "A", "Z", "AA", "AZ", "BA", "ZZ", "AAA",
    ]  # fmt: skip
