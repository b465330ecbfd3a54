"""What is exported is read back whole, and so is a list in any other layout."""

from __future__ import annotations

import random
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rmdesk.domain.people import Rhythm
from rmdesk.exchange.columns import header_score
from rmdesk.exchange.grid import read_grid_bytes
from rmdesk.exchange.mentions import write_goals, write_strengths, write_topics
from rmdesk.exchange.staff import (
    GoalMention,
    SkillMention,
    StaffRow,
    read_staff,
    staff_from_grid,
)
from rmdesk.exchange.staff_table import staff_table
from rmdesk.exchange.writing import FORMATS, write_table

from .files import workbook

GIVEN = [
    "Ana",
    "Zoë",
    "José Luis",
    "Thu Hà",
    "Олена",
    "Mei-Ling",
    "Oluwaseun",
    "王",
    "D'Arcy",
    "Bo",
]
FAMILY = ["Ruiz", "Müller", "O'Neill", "Nguyễn", "Шевченко", "de Vries", "Adeyemi", "Ōno", "Li"]
ROLES = ["", "Cook", "Café Manager", "Sales & Repairs", "=Boss", "Head baker; nights", "-"]
SKILLS = [
    "Excel",
    "Latte art",
    "HTML 5",
    "Tax; VAT",
    "Pastry (French)",
    "Español",
    'The "big" oven',
]
TOPICS = ["Cycling", "Football", "Jazz, blues", "+1s", "Кино"]
DAYS = st.dates(date(1970, 1, 1), date(2030, 12, 31))
LINE = st.sampled_from(
    ["", "Office", "Shop Floor", "Küche", "+44 20 7946", "'quoted'", "a, b", "x"]
)
NOTES = st.sampled_from(["", "two\nlines", "=SUM(A1)", '"quoted"', "a,b;c\td", "'=x"])


def _subset(
    names: list[str], values: st.SearchStrategy[int | None]
) -> st.SearchStrategy[list[tuple[str, int | None]]]:
    return st.lists(st.tuples(st.sampled_from(names), values), max_size=4,
                    unique_by=lambda pair: pair[0])  # fmt: skip


LEVELS = st.none() | st.integers(1, 5)
PRIORITIES = st.none() | st.integers(1, 3)


@st.composite
def _person(draw: st.DrawFn, row: int) -> StaffRow:
    role = draw(st.sampled_from(ROLES))
    return StaffRow(
        row=row,
        name=f"{draw(st.sampled_from(GIVEN))} {draw(st.sampled_from(FAMILY))}",
        shown_name=draw(st.sampled_from(["", "Bobby", "Олена Ш."])),
        role="" if role == "-" else role,
        department=draw(LINE),
        site=draw(LINE),
        start_date=draw(DAYS) if draw(st.booleans()) else "",
        email=f"p{row}@example.com",
        phone=draw(LINE),
        number=str(1000 + row),
        notes=draw(NOTES),
        gone=draw(st.booleans()),
        rhythm=draw(st.sampled_from(Rhythm)),
        paused_until=draw(DAYS) if draw(st.booleans()) else "",
        reports_to=draw(st.sampled_from(["", "Ana Ruiz"])),
        strengths=tuple(SkillMention(s, n) for s, n in draw(_subset(SKILLS, LEVELS))),
        goals=tuple(GoalMention(s, n) for s, n in draw(_subset(SKILLS, PRIORITIES))),
        interests=tuple(draw(st.lists(st.sampled_from(TOPICS), max_size=3, unique=True))),
    )


@st.composite
def _company(draw: st.DrawFn) -> tuple[StaffRow, ...]:
    size = draw(st.integers(1, 4))
    return tuple(draw(_person(row)) for row in range(2, size + 2))


@pytest.mark.parametrize("ending", FORMATS)
@given(people=_company())
@settings(max_examples=10)
def test_exported_people_are_read_back_unchanged(
    ending: str, people: tuple[StaffRow, ...], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.getbasetemp() / f"people{ending}"
    path.write_bytes(write_table(path, *staff_table(people)))
    found = read_staff(path)
    assert found.problems == ()
    assert found.rows == people
    assert found.ignored == found.dropped == ()


SYNONYMS = {
    "role": ["Role", "Job title", "Position", "TITLE", "business_title", "Stelle", "Poste"],
    "department": ["Dept", "Department", "Team", "Abteilung", "Service", "Home Department"],
    "start_date": ["Start date", "Hire Date", "Date of hire", "hired_on", "Eintrittsdatum"],
    "number": ["Employee ID", "Employee #", "Personal-Nr.", "Matricule", "staff no."],
    "strengths": ["Good at", "Strengths", "Skills", "Can teach", "Stärken", "Points forts"],
    "goals": ["Wants to learn", "Learning goals", "Lernziele", "Souhaite apprendre"],
    "interests": ["Interests", "Hobbies", "Topics", "Loisirs"],
}
NAMES = [("Name",), ("Employee",), ("Full Name",), ("First name", "Last name"),
         ("Vorname", "Nachname"), ("Name", "Vorname"), ("Nom", "Prénom"),
         ("Nombre", "Apellidos")]  # fmt: skip
NOISE = ["SSN", "Salary", "Shoe size", "Date of birth", "Locker"]
DATE_FORMS = ["%Y-%m-%d", "%d.%m.%Y", "%d %b %Y", "%B %d, %Y", "%Y%m%d", "native"]


class _Layout:
    """One random way of writing a list: headers, order, extra columns and lines, dates, names."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.names = chance.choice(NAMES)
        self.last_first = len(self.names) == 1 and chance.random() < 0.5
        fields = [f for f in SYNONYMS if chance.random() < 0.8 or f == "number"]
        self.headers = {f: chance.choice(SYNONYMS[f]) for f in fields}
        self.noise = chance.sample(NOISE, chance.randrange(3))
        self.date_form = chance.choice(DATE_FORMS)
        self.columns: list[str] = [*self.names, *self.headers.values(), *self.noise]
        chance.shuffle(self.columns)

    def table(self, people: tuple[StaffRow, ...]) -> list[list[str | date]]:
        rows: list[list[str | date]] = [[*self.columns]]
        for person in people:
            cells = self._cells(person)
            rows.append([cells[column] for column in self.columns])
            if self.chance.random() < 0.2:
                rows.append([""] * len(self.columns))
            if self.chance.random() < 0.1:
                rows.append([*self.columns])
        if self.chance.random() < 0.3:
            rows.append(["Total", *[""] * (len(self.columns) - 1)])
        above: list[list[str | date]] = []
        if self.chance.random() < 0.5:
            above = [["Staff list, all sites"], [""]]
        return [*above, *rows]

    def _cells(self, person: StaffRow) -> dict[str, str | date]:
        given, family = next(
            (g, person.name.removeprefix(g + " "))
            for g in GIVEN
            if person.name.startswith(g + " ") and person.name.removeprefix(g + " ") in FAMILY
        )
        values: dict[str, str | date] = {
            "role": person.role or "",
            "department": person.department or "",
            "start_date": self._day(person.start_date or ""),
            "number": person.number or "",
            "strengths": write_strengths(person.strengths or ()),
            "goals": write_goals(person.goals or ()),
            "interests": write_topics(person.interests or ()),
        }
        cells: dict[str, str | date] = {h: values[f] for f, h in self.headers.items()}
        cells |= dict.fromkeys(self.noise, "123-45")
        if len(self.names) == 1:
            cells[self.names[0]] = f"{family}, {given}" if self.last_first else person.name
        else:
            firsts = {"First name", "Vorname", "Prénom", "Nombre"}
            cells |= {name: given if name in firsts else family for name in self.names}
        return cells

    def _day(self, day: date | str) -> date | str:
        if isinstance(day, str) or self.date_form == "native":
            return day
        return day.strftime(self.date_form)

    def expected(self, person: StaffRow) -> dict[str, object]:
        return {"name": person.name} | {f: getattr(person, f) for f in self.headers}


def _as_file(table: list[list[str | date]], chance: random.Random) -> bytes:
    if chance.random() < 0.3:
        return workbook(table)
    delimiter = chance.choice(",;\t|")
    encoding = chance.choice(["utf-8", "utf-8-sig", "utf-16"])
    line_end = chance.choice(["\n", "\r\n"])

    def quoted(cell: str | date) -> str:
        doubled = str(cell).replace('"', '""')
        needed = any(c in doubled for c in delimiter + '"\n') or chance.random() < 0.1
        return f'"{doubled}"' if needed else doubled

    text = "".join(delimiter.join(map(quoted, row)) + line_end for row in table)
    return text.encode(encoding)


@given(people=_company(), seed=st.integers(0, 10**9))
@settings(max_examples=40)
def test_random_companies_in_random_layouts_are_read_back_whole(
    people: tuple[StaffRow, ...], seed: int
) -> None:
    chance = random.Random(seed)
    layout = _Layout(chance)
    content = _as_file(layout.table(people), chance)
    found = staff_from_grid(read_grid_bytes(content, score=header_score))
    assert found.problems == ()
    assert [
        {field: getattr(row, field) for field in ("name", *layout.headers)} for row in found.rows
    ] == [layout.expected(person) for person in people]
    private = [name for name in layout.columns if name in ("SSN", "Salary", "Date of birth")]
    assert list(found.dropped) == private
