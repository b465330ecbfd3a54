"""What is exported can be imported again and gives the same data."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, time
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rmdesk.domain.availability import Slot
from rmdesk.domain.errors import UserError
from rmdesk.domain.people import Person, Rhythm
from rmdesk.exchange.choices import Choices
from rmdesk.services import Clock, Services, open_services
from rmdesk.services.demo import fill_with_sample

STAFF = Path(__file__).parents[1] / "data" / "staff-40.csv"
CLOCK = Clock.at(date(2026, 3, 16))
TAKE_ALL = Choices(take_gone=True)
Skilled = list[tuple[str, int]]
WORD = st.sampled_from(["", "Café", "=1+1", "Küche; hinten", 'the "big" one', "-", "+49", "王"])
SKILL = st.sampled_from(
    ["Excel", "Latte art", "HTML 5", "Tax; VAT", "Level 2", "Wine, red", "1-2-3"]
)


@contextmanager
def company(folder: Path) -> Iterator[Services]:
    services = open_services(folder, CLOCK)
    try:
        yield services
    finally:
        services.close()


@st.composite
def person(
    draw: st.DrawFn, number: int
) -> tuple[Person, list[tuple[str, int]], list[tuple[str, int]]]:
    made = Person(
        id=0,
        name=f"{draw(st.sampled_from(['Ana', 'Zoë', '=Bo', 'Олена', 'Mary Jane']))} Nr{number}x",
        role=draw(WORD.filter(lambda w: w != "-")),
        department=draw(WORD.filter(lambda w: w != "-")),
        start_date=draw(st.none() | st.dates(date(1970, 1, 1), date(2030, 1, 1))),
        email=f"p{number}@a.example",
        number=str(number),
        archived=draw(st.booleans()),
        rhythm=draw(st.sampled_from(Rhythm)),
        paused_until=draw(st.none() | st.dates(date(2026, 1, 1), date(2030, 1, 1))),
    )
    levels = st.lists(st.tuples(SKILL, st.integers(1, 5)), max_size=4, unique_by=lambda x: x[0])
    wishes = st.lists(st.tuples(SKILL, st.integers(1, 3)), max_size=3, unique_by=lambda x: x[0])
    return made, draw(levels), draw(wishes)


PEOPLE = st.integers(1, 4).flatmap(lambda n: st.tuples(*(person(100 + i) for i in range(n))))


def facts(services: Services) -> object:
    """Everybody with all that the tables tell, apart from the numbers given here."""
    found = services.session.snapshot()
    names = {s.id: s.name for s in found.skills}
    return sorted(
        (p.name, p.role, p.department, str(p.start_date), p.email, p.number, p.archived, p.rhythm,
         str(p.paused_until),
         sorted((names[s], n) for s, n in found.strengths_of.get(p.id, {}).items()),
         sorted((names[g.skill], g.priority) for g in found.open_goals_of.get(p.id, ())))
        for p in found.people
    )  # fmt: skip


@given(people=PEOPLE, ending=st.sampled_from([".csv", ".xlsx", ".json"]))
@settings(max_examples=3, deadline=None, derandomize=True,
          suppress_health_check=[HealthCheck.function_scoped_fixture])  # fmt: skip
def test_people_and_skills_come_back_whole(
    people: tuple[tuple[Person, Skilled, Skilled], ...],
    ending: str,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    base = tmp_path_factory.mktemp("trip")
    with company(base / "one") as one, company(base / "two") as two:
        for made, levels, wishes in people:
            one.people.add(made, levels, wishes)
        one.people.add_skill("Nobody's own")
        for what in ("people", "skills"):
            file = base / f"{what}{ending}"
            one.exporting.write(what, file)
            result = two.importing.run(file, choices=TAKE_ALL)
            assert result.problems == ()
        assert facts(one) == facts(two)
        assert [s.name for s in one.session.snapshot().skills] == [
            s.name for s in two.session.snapshot().skills
        ]
        again = two.importing.run(base / f"skills{ending}", choices=TAKE_ALL)
        assert (again.new, again.changed) == ((), ())


def test_everything_is_one_file_and_comes_back_whole(tmp_path: Path) -> None:
    file = tmp_path / "all.json"
    with company(tmp_path / "one") as one, company(tmp_path / "two") as two:
        fill_with_sample(one)
        one.exporting.write("everything", file)
        two.importing.load_everything(file)
        assert two.session.snapshot() == one.session.snapshot()
        assert two.exporting.everything() == one.exporting.everything()
        with pytest.raises(UserError, match="empty one"):
            two.importing.load_everything(file)
        two.undo.undo()
        assert two.session.snapshot().people == ()


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A whole company as it is exported."""
    with company(tmp_path_factory.mktemp("whole")) as one:
        one.importing.run(STAFF)
        return json.dumps(one.exporting.everything())


@pytest.mark.parametrize(
    "change",
    [
        lambda data: data["tables"]["person"][0].pop("name"),
        lambda data: data["tables"]["person"][0].update(start_date="gestern"),
        lambda data: data["tables"]["strength"][0].update(level=9),
        lambda data: data["tables"]["strength"][0].update(person_id=999),
        lambda data: data["tables"].update(nonsense=[]),
        lambda data: data.update(tables=[]),
        lambda data: data["tables"].update(person=["x"]),
    ],
)
def test_a_damaged_company_changes_nothing(change: object, whole: str, tmp_path: Path) -> None:
    file = tmp_path / "all.json"
    with company(tmp_path / "two") as two:
        data = json.loads(whole)
        change(data)  # type: ignore[operator]
        file.write_text(json.dumps(data), encoding="utf-8")
        before = two.exporting.everything()
        with pytest.raises(UserError):
            two.importing.load_everything(file)
        assert two.exporting.everything() == before


def test_the_matrix_has_a_heading_frozen_names_and_numbers(tmp_path: Path) -> None:
    with company(tmp_path / "one") as one:
        one.importing.run(STAFF)
        one.exporting.write("skills", tmp_path / "skills.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "skills.xlsx").active
    assert sheet is not None
    assert sheet.freeze_panes == "B3"
    assert sheet.auto_filter.ref.startswith("A2:")
    assert "Skills" in [c.value for c in sheet[1]]
    levels = [c.value for row in sheet.iter_rows(min_row=3, min_col=6) for c in row]
    assert any(isinstance(x, int) for x in levels)


def test_the_template_imports_with_no_questions(tmp_path: Path) -> None:
    file = tmp_path / "template.xlsx"
    with company(tmp_path / "one") as one:
        one.importing.run(STAFF)
        for day in (1, 3):
            slot = Slot(id=0, name="Lunch", weekday=day, start=time(12), end=time(13))
            one.calendar.add_slot(slot)
        one.exporting.write("template", file)
        result = one.importing.run(file)
        assert (result.new, result.problems, result.ignored, result.dropped) == ((), (), (), ())
        assert result.example_left_out
        assert result.unclear_date is None
        book = openpyxl.load_workbook(file)
        sheet = book["People"]
        assert len(sheet.data_validations.dataValidation) >= 5
        headers = {c.value: c.column for c in sheet[2]}
        sheet.cell(4, headers["Name"], "New Person")
        sheet.cell(4, headers["Good at"], "Excel: 4")
        sheet.cell(4, headers["Takes part"], "every other week")
        sheet.cell(4, headers["Away from"], date(2026, 4, 1))
        sheet.cell(4, headers["Away until"], date(2026, 4, 9))
        slot = one.session.snapshot().slots[0]
        title = next(h for h in headers if h and h.startswith(slot.name))
        sheet.cell(4, headers[title], "cannot")
        book.save(file)
        result = one.importing.run(file)
        assert result.problems == ()
        assert [c.name for c in result.new] == ["New Person"]
        company_ = one.session.snapshot()
        who = next(p for p in company_.people if p.name == "New Person")
        assert who.rhythm is Rhythm.EVERY_OTHER_WEEK
        assert [(a.first, a.last) for a in company_.absences_of[who.id]] == [
            (date(2026, 4, 1), date(2026, 4, 9))
        ]
        assert company_.answers[who.id, slot.id].value == "cannot"
