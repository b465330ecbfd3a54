"""Exported tables of rounds, meetups and check-ins come back into a company with the people."""

from __future__ import annotations

import csv
import random
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import openpyxl
import pytest

from rmdesk.domain.errors import UserError
from rmdesk.domain.meetups import Feedback, Meetup, MeetupStatus
from rmdesk.domain.partnerships import Partnership
from rmdesk.domain.people import Person
from rmdesk.domain.rounds import Group, Lesson, Reason, Round, RoundStatus, SitOut
from rmdesk.domain.weeks import Week
from rmdesk.services import Clock, Services, open_services
from rmdesk.services.importing import ImportResult, Pasted

from .small_firm import open_firm

MONDAY = date(2026, 3, 16)
NAMES = ["Ana", "Ben; Bo", 'Cem "C" Ng', "=Dé", "Eli", "Eli", "Fay", "王", "Gus", "Hal"]
TABLES = ("rounds", "meetups", "checkins")


def people_of(chance: random.Random) -> list[Person]:
    """Namesakes are told apart by number or address."""
    return [
        Person(id=0, name=name, number=str(at + 100), email=f"p{at}@a.example",
               shown_name=chance.choice(["", f"{name}!"]) if at < 4 else "")
        for at, name in enumerate(NAMES)
    ]  # fmt: skip


def with_people(folder: Path, people: list[Person], *, backwards: bool = False) -> Services:
    services = open_services(folder, Clock.at(MONDAY))
    session = services.session
    with session.database.writing("People", session.author) as unit:
        for one in reversed(people) if backwards else people:
            unit.people.add(one)
    return services


def fill(services: Services, chance: random.Random) -> None:
    """Weeks of rounds of every status, with meetups, sessions and what was said of them."""
    session = services.session
    with session.database.writing("Fill", session.author) as unit:
        everybody = [p.id for p in unit.people.all()]
        skills = [unit.skills.add(name) for name in ("Excel", "Tax; VAT", "Wine (red)")]
        slots = [
            unit.calendar.add_slot(slot)
            for slot in (
                replace(base, name=chance.choice(["Lunch", "Tea; cake"]), weekday=day)
                for base in open_slots()
                for day in chance.sample(range(5), 2)
            )
        ]
        for back in range(chance.randint(1, 3)):
            week = Week.of(MONDAY - timedelta(weeks=back))
            made = a_round(week, everybody, skills, slots, chance, draft=back == 0)
            unit.rounds.save(made)
            stored = unit.rounds.of_week(week)
            assert stored is not None
            if stored.status is RoundStatus.DRAFT:
                continue
            for group in stored.groups:
                a_meetup(unit, stored, group, chance)
    one, other = services.session.snapshot().people[:2]
    services.partnerships.begin(
        Partnership(id=0, a=one.id, b=other.id, first=MONDAY, last=MONDAY + timedelta(days=20))
    )


def open_slots() -> list[object]:
    from rmdesk.domain.availability import Slot

    return [
        Slot(id=0, name="", weekday=0, start=time(12), end=time(12, 45), place="Küche; 1"),
        Slot(id=0, name="", weekday=0, start=time(9, 5), end=time(10), place=""),
    ]


def a_round(
    week: Week,
    everybody: list[int],
    skills: list[int],
    slots: list[int],
    chance: random.Random,
    *,
    draft: bool,
) -> Round:
    left = chance.sample(everybody, len(everybody))
    groups, out = [], []
    while left:
        size = chance.choice([1, 2, 2, 3])
        people, left = sorted(left[:size]), left[size:]
        if len(people) == 1:
            out.append(SitOut(person=people[0], cost=chance.randint(0, 10**20),
                              why=Reason(code="no_partner")))  # fmt: skip
            continue
        lessons = [
            Lesson(teacher=people[0], learner=p, skill=chance.choice(skills),
                   teacher_level=chance.randint(1, 5), learner_level=chance.randint(0, 5),
                   value=chance.randint(0, 99))
            for p in people[1:] if chance.random() < 0.7
        ]  # fmt: skip
        groups.append(
            Group(people=tuple(people), value=chance.randint(-50, 10**18), lessons=tuple(lessons),
                  topics=tuple(chance.sample(["Jazz; blues", "Chess"], chance.randint(0, 2))),
                  slot=chance.choice([None, *slots]), locked=chance.random() < 0.3)
        )  # fmt: skip
    status = chance.choice(list(RoundStatus)) if draft else RoundStatus.CLOSED
    value = sum(g.value for g in groups) - sum(s.cost for s in out)
    return Round(week=week, seed=1, status=status, groups=tuple(groups), sit_outs=tuple(out),
                 value=value, bound=value, took_part=frozenset(everybody))  # fmt: skip


def a_meetup(unit: object, stored: Round, group: Group, chance: random.Random) -> None:
    assert group.id is not None
    timed = chance.random() < 0.8
    day = stored.week.monday + timedelta(days=chance.randint(0, 5))
    meetup = Meetup(
        id=0, group=group.id, week=stored.week, people=group.people,
        status=chance.choice(list(MeetupStatus)), day=day if timed else None,
        start=time(13) if timed else None, end=time(13, 30) if timed else None,
        place=chance.choice(["", "Hof, links"]), topic=chance.choice(["", "Prices; costs"]),
    )  # fmt: skip
    number = unit.meetups.add(meetup)  # type: ignore[attr-defined]
    if meetup.status is MeetupStatus.PLANNED:
        return
    for person in group.people:
        if chance.random() < 0.7:
            unit.said.set_feedback(  # type: ignore[attr-defined]
                Feedback(meetup=number, person=person, rating=chance.choice([None, 1, 5]),
                         again=chance.choice([None, True, False]),
                         learned=chance.choice(["", "=SUM(1)", "Wie; man bäckt"]))
            )  # fmt: skip


def facts(services: Services) -> object:
    """What rounds, meetups and check-ins tell, apart from the ids given here."""
    company = services.session.snapshot()
    who = {p.id: p.number for p in company.people}
    skill = {s.id: s.name for s in company.skills}
    slot = {s.id: (s.name, s.weekday, s.start, s.end, s.place) for s in company.slots}
    slot[None] = None  # type: ignore[index, assignment]
    with services.session.database.reading() as unit:
        rounds, meetups, said = unit.rounds.all(), unit.meetups.all(), unit.said.feedback()
    told = [
        (str(r.week), r.status, r.value,
         sorted(
             (sorted(who[p] for p in g.people), slot[g.slot], g.locked, g.topics, g.value,
              sorted((who[x.teacher], who[x.learner], skill[x.skill], x.teacher_level,
                      x.learner_level, x.value) for x in g.lessons))
             for g in r.groups),
         sorted((who[s.person], s.cost) for s in r.sit_outs),
         sorted(who[p] for p in r.took_part))
        for r in rounds
    ]  # fmt: skip
    held = {
        m.id: (str(m.week), sorted(who[p] for p in m.people), m.status, m.day, m.start, m.end,
               m.place, m.topic, bool(m.group))
        for m in meetups
    }  # fmt: skip
    words = sorted(
        (m, who[f.person], f.rating, f.again, f.learned) for f in said for m in [f.meetup]
    )
    return told, sorted(held.items()), words


@pytest.mark.parametrize(("seed", "ending"), [(1, ".csv"), (0, ".xlsx"), (3, ".json")])
def test_a_random_company_comes_back_whole(seed: int, ending: str, tmp_path: Path) -> None:
    chance = random.Random(seed)
    people = people_of(chance)
    one = with_people(tmp_path / "one", people)
    two = with_people(tmp_path / "two", people, backwards=seed % 2 == 1)
    try:
        fill(one, chance)
        files = {what: tmp_path / f"{what}{ending}" for what in TABLES}
        files = {w: f for w, f in files.items() if one.exporting.write(w, f)}
        before = facts(two)
        for file in files.values():
            look = two.importing.run(file, dry_run=True)
            result = two.importing.run(file)
            assert result.problems == ()
            assert len(look.new) == len(result.new)
        assert facts(two) == facts(one)
        steps = len(two.undo.steps())
        for what, file in files.items():
            again = two.importing.run(file)
            assert (again.what, again.new, again.changed, bool(again.changes)) == (
                what, (), (), False,
            )  # fmt: skip
        assert len(two.undo.steps()) == steps
        for _ in range(sum(s.label.startswith("Import") for s in two.undo.steps())):
            two.undo.undo()
        assert facts(two) == before
    finally:
        one.close()
        two.close()


@pytest.mark.parametrize("what", ["meetups", "checkins"])
def test_each_table_comes_back_alone(what: str, tmp_path: Path) -> None:
    chance = random.Random(9)
    people = people_of(chance)
    one = with_people(tmp_path / "one", people)
    two = with_people(tmp_path / "two", people)
    fill(one, chance)
    file, again = tmp_path / f"{what}.csv", tmp_path / f"again-{what}.csv"
    one.exporting.write(what, file)
    assert two.importing.run(file).problems == ()
    two.exporting.write(what, again)
    assert sorted(again.read_text().splitlines()) == sorted(file.read_text().splitlines())
    one.close()
    two.close()


@pytest.fixture
def firm(tmp_path: Path) -> Services:
    made = open_firm(tmp_path / "firm", MONDAY)
    made.rounds.suggest(made.rounds.week())
    made.rounds.confirm(made.rounds.week())
    return made


def run(services: Services, text: str, *, skip: bool = False) -> ImportResult:
    return services.importing.run(Pasted(text), skip_bad_rows=skip)


def test_unknown_people_and_odd_cells_are_named_all_of_them(firm: Services) -> None:
    week = firm.rounds.week().shift(1)
    result = run(firm, "Week,Status,Person 1,Person 2,Person 3,Day,Start,Sits out\n"
                 f"{week},confirmed,Ana,Zoe,Yan,,,\n"
                 f"{week},sometimes,Ben,Cem,,the day after,25:00,\n"
                 f"{week},confirmed,Dee,Eli,,,,\n"
                 f"{week},confirmed,Dee,Fay,,,,\n"
                 "week 3,confirmed,,,,,,Gus\n")  # fmt: skip
    told = [(p.row, p.value) for p in result.trouble]
    assert told == [(2, "Zoe"), (2, "Yan"), (3, "the day after"), (3, "25:00"), (3, "sometimes"),
                    (5, "Dee"), (6, "week 3")] or sorted(told) == sorted([
                    (2, "Zoe"), (2, "Yan"), (3, "sometimes"), (3, "the day after"), (3, "25:00"),
                    (5, "Dee"), (6, "week 3")])  # fmt: skip
    assert not result.changes
    assert result.left_out == 4
    assert "nobody here has this name" in result.problems[0]
    taken = run(firm, f"Week,Status,Person 1,Person 2\n{week},confirmed,Dee,Eli\n"
                      f"{week},confirmed,Dee,Fay\n", skip=True)  # fmt: skip
    assert [c.name for c in taken.new] == [f"Dee, Eli ({week})"]
    firm.close()


def test_a_table_filled_in_by_hand_checks_in(firm: Services, tmp_path: Path) -> None:
    """Excel's own dates; what is told changes, nothing else."""
    file = tmp_path / "meetups.csv"
    firm.exporting.write("meetups", file)
    with file.open(encoding="utf-8-sig", newline="") as text:
        rows = list(csv.reader(text))
    rows[1][7], rows[1][2] = "done", "17/03/2026"
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    book.save(tmp_path / "mended.xlsx")
    before = firm.meetups.all()
    result = firm.importing.run(tmp_path / "mended.xlsx")
    assert result.problems == ()
    assert result.changed[0].fields[0] == "status"
    first = firm.meetups.all()[0]
    assert first == replace(before[0], status=MeetupStatus.DONE, day=first.day,
                            revision=first.revision)  # fmt: skip
    assert firm.meetups.all()[1:] == before[1:]
    firm.undo.undo()
    assert firm.meetups.all() == before
    firm.close()


def test_a_suggestion_is_not_overrun_by_meetups(firm: Services) -> None:
    week = firm.rounds.week().shift(1)
    firm.rounds.suggest(week)
    result = run(
        firm, f"Meetup,Week,Day,Start,End,Place,People,Status\n1,{week},,,,,Ana; Hal,done\n"
    )
    assert "only a suggestion" in result.problems[0] or result.new == ()
    with pytest.raises(UserError, match="nothing below"):
        run(firm, "Meetup,Week,Day,Start,End,Place,People,Status\n")
    firm.close()
