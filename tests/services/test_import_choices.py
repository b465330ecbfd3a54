"""The owner's word on a list, who is new, changed, gone, back or missing, and mending rows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from rmdesk.domain.errors import Cancelled, UserError
from rmdesk.exchange.choices import Choices
from rmdesk.exchange.dates import Order
from rmdesk.exchange.headers import Field
from rmdesk.services import Clock, Services, open_services
from rmdesk.services.importing import ImportResult, Pasted


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    made = open_services(tmp_path / "data", Clock.at(date(2026, 3, 16)))
    yield made
    made.close()


def paste(services: Services, text: str, **words: object) -> ImportResult:
    choices = Choices(**words)  # type: ignore[arg-type]
    return services.importing.run(Pasted(text), choices=choices)


def active(services: Services) -> list[str]:
    return [p.name for p in services.session.snapshot().active]


def test_those_who_left_come_only_with_a_tick(services: Services) -> None:
    text = "Name\tStatus\nAna\tActive\nBen\tTerminated\n"
    result = paste(services, text)
    assert [(c.name, c.taken) for c in result.leavers] == [("Ben", False)]
    assert [p.name for p in services.session.snapshot().people] == ["Ana"]
    paste(services, text, take={3: True})
    people = {p.name: p.archived for p in services.session.snapshot().people}
    assert people == {"Ana": False, "Ben": True}


def test_leaving_coming_back_and_missing_change_nobody_without_a_tick(services: Services) -> None:
    paste(services, "Name\tStatus\nAna\tActive\nBen\tActive\nCem\tActive\n")
    text = "Name\tStatus\nAna\tTerminated\nBen\tActive\n"
    result = paste(services, text)
    assert active(services) == ["Ana", "Ben", "Cem"]
    assert [name for _, name in result.missing] == ["Cem"]
    who = result.missing[0][0]
    paste(services, text, take={2: True}, archive=frozenset((who,)))
    assert active(services) == ["Ben"]
    back = "Name\tStatus\nAna\tActive\nBen\tActive\n"
    result = paste(services, back)
    assert [c.name for c in result.returning] == ["Ana"]
    assert active(services) == ["Ben"]
    paste(services, back, take={2: True})
    assert active(services) == ["Ana", "Ben"]
    services.undo.undo()
    assert active(services) == ["Ben"]


def test_an_unticked_row_is_left_alone(services: Services) -> None:
    paste(services, "Name\tRole\nAna\tCook\nBen\tCook\n", take={2: False})
    assert active(services) == ["Ben"]


def test_on_leave_is_told_and_can_be_a_break(services: Services) -> None:
    text = "Name\tStatus\nAna\tOn leave\n"
    assert paste(services, text).on_leave == ("Ana",)
    assert services.session.snapshot().people[0].paused_until is None
    paste(services, text, leave_until=date(2026, 5, 1))
    assert services.session.snapshot().people[0].paused_until == date(2026, 5, 1)


def test_nearly_the_same_skills_are_offered_and_merged_only_when_told(services: Services) -> None:
    paste(services, "Name\tGood at\nAna\tExcel; Latte art; HTML 5\n")
    text = "Name\tGood at\nBen\tMS Excel: 4; Latte-Art: 2; HTML 4\n"
    result = paste(services, text)
    assert set(result.similar_skills) == {("MS Excel", "Excel"), ("Latte-Art", "Latte art")}
    assert len(services.session.snapshot().skills) == 6
    services.undo.undo()
    paste(services, text, same_skills=dict(result.similar_skills))
    company = services.session.snapshot()
    assert sorted(s.name for s in company.skills) == ["Excel", "HTML 4", "HTML 5", "Latte art"]
    again = paste(services, text)
    assert (again.changed, again.similar_skills) == ((), ())


def test_day_or_month_first_is_asked_and_taken(services: Services) -> None:
    text = "Name\tStart date\nAna\t03/04/2019\n"
    result = services.importing.run(Pasted(text), dry_run=True)
    assert result.unclear_date is not None
    assert {result.unclear_date.day_first, result.unclear_date.month_first} == {
        date(2019, 4, 3), date(2019, 3, 4),
    }  # fmt: skip
    paste(services, text, date_order=Order.MONTH_FIRST)
    assert services.session.snapshot().people[0].start_date == date(2019, 3, 4)


def test_columns_by_the_owners_word(services: Services) -> None:
    text = "Imię\tStanowisko\tZespół\nAna Ruiz\tKucharka\tKuchnia\n"
    paste(services, text, columns={"Imię": Field.NAME, "B": Field.ROLE, "Zespół": None})
    (ana,) = services.session.snapshot().people
    assert (ana.name, ana.role, ana.department) == ("Ana Ruiz", "Kucharka", "")
    with pytest.raises(UserError, match="no column “Foo”"):
        paste(services, text, columns={"Imię": Field.NAME, "Foo": Field.ROLE})
    with pytest.raises(UserError, match="“SSN” is private"):
        paste(services, "Name\tSSN\nAna\t1\n", columns={"SSN": Field.NUMBER})


def test_rows_are_mended_in_place_or_in_a_spreadsheet(services: Services, tmp_path: Path) -> None:
    text = "Name\tHired\tGood at\tSSN\nAna\t31.13.2020\tTea: 3\t1\nBen\t1.2.2020\tTea: 9\t2\n"
    result = paste(services, text)
    assert result.left_out == 2
    assert active(services) == []
    mended = {(2, "B"): "31.12.2020", (3, "C"): "Tea: 5"}
    assert paste(services, text, mended=mended).problems == ()
    assert active(services) == ["Ana", "Ben"]
    services.undo.undo()
    file = tmp_path / "mend.csv"
    assert services.importing.save_trouble(result, file) == 2
    saved = file.read_text(encoding="utf-8-sig")
    assert "this is not a date" in saved
    assert "SSN" not in saved
    saved = saved.replace("31.13.2020", "31.12.2020").replace("Tea: 9", "Tea: 5")
    file.write_text(saved, encoding="utf-8")
    assert services.importing.run(file).problems == ()
    assert services.session.snapshot().active[0].start_date == date(2020, 12, 31)


def test_training_records_belong_to_those_who_are_here(services: Services) -> None:
    paste(services, "Name\tE-mail\nAna\tana@a.example\n")
    text = (
        "Email\tTraining Module\nana@a.example\tFirst aid\nana@a.example\tTill, level 2\n"
        "who@a.example\tFirst aid\n"
    )
    result = services.importing.run(Pasted(text), skip_bad_rows=True)
    assert result.left_out == 1
    company = services.session.snapshot()
    names = {company.skill[s].name for s in company.strengths_of[1]}
    assert names == {"First aid", "Till, level 2"}
    assert len(company.people) == 1


def test_cancel_changes_nothing(services: Services) -> None:
    def stop(done: int, _all: int) -> None:
        if done >= 500:
            raise Cancelled

    text = "Name\n" + "\n".join(f"Person {n}x" for n in range(2_000))
    with pytest.raises(Cancelled):
        services.importing.run(Pasted(text), watch=stop)
    assert active(services) == []
    assert services.undo.steps() == ()


def test_thousands_of_rows_in_one_step(services: Services) -> None:
    text = "Name\tGood at\n" + "\n".join(f"Person {n}x\tTea: {n % 5 + 1}" for n in range(3_000))
    assert len(paste(services, text).new) == 3_000
    assert len(services.undo.steps()) == 1
    changed = text.replace("Tea: 1", "Tea: 2")
    assert len(paste(services, changed).changed) == 600
    services.undo.undo()
    services.undo.undo()
    assert services.session.snapshot().people == ()
