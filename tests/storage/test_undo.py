"""Whatever is done can be undone to the very same data, and done again."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from rmdesk.domain.availability import Absence, Answer, Slot
from rmdesk.domain.errors import UserError
from rmdesk.domain.people import Person
from rmdesk.domain.rules import Cover, Unit
from rmdesk.domain.skills import LearningGoal, Strength
from rmdesk.storage.tables import JOURNAL, metadata
from rmdesk.storage.unit_of_work import Author, Database, UnitOfWork

ME = Author("me", datetime(2026, 3, 16, 9))
RECORDED = [t.name for t in metadata.sorted_tables if t not in JOURNAL]


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database(tmp_path / "company.rmdesk")
    yield made
    made.close()


def everything(database: Database) -> dict[str, list[Any]]:
    """All rows of all tables, as they are stored."""
    with database.reading() as unit:
        return {
            name: sorted(unit.connection.exec_driver_sql(f'SELECT * FROM "{name}"').all(), key=repr)
            for name in RECORDED
        }


def test_undo_and_redo_of_an_import_sized_change(database: Database) -> None:
    empty = everything(database)
    with database.writing("Add many", ME) as unit:
        for number in range(30):
            person = unit.people.add(Person(id=0, name=f"Person {number}"))
            skill = unit.skills.add(f"Skill {number}")
            unit.people.set_strengths(person, [Strength(person=person, skill=skill, level=3)])
    full = everything(database)
    assert database.undo().label == "Add many"
    assert everything(database) == empty
    database.redo()
    assert everything(database) == full


def test_undo_survives_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "company.rmdesk"
    first = Database(path)
    with first.writing("Add Ana", ME) as unit:
        unit.people.add(Person(id=0, name="Ana"))
    first.close()
    second = Database(path)
    second.undo()
    assert everything(second)["person"] == []
    second.close()


def test_a_photo_comes_back(database: Database) -> None:
    with database.writing("Add Ana", ME) as unit:
        ana = unit.people.add(Person(id=0, name="Ana"))
        unit.connection.exec_driver_sql(
            "INSERT INTO photo VALUES (?, 'image/png', ?)", (ana, b"\x00\xff\x89PNG")
        )
    before = everything(database)
    with database.writing("Erase Ana", ME) as unit:
        unit.connection.exec_driver_sql("DELETE FROM person WHERE id = ?", (ana,))
    assert everything(database)["photo"] == []
    database.undo()
    assert everything(database) == before


def test_a_new_change_ends_what_could_be_redone(database: Database) -> None:
    for name in ("Ana", "Ben"):
        with database.writing(f"Add {name}", ME) as unit:
            unit.people.add(Person(id=0, name=name))
    database.undo()
    with database.writing("Add Cem", ME) as unit:
        unit.people.add(Person(id=0, name="Cem"))
    with pytest.raises(UserError, match="nothing to redo"):
        database.redo()
    assert [s.label for s in database.steps()] == ["Add Cem", "Add Ana"]


def test_a_failure_in_the_middle_changes_nothing(database: Database) -> None:
    before = everything(database)

    def add_and_fail() -> None:
        with database.writing("Add two", ME) as unit:
            unit.people.add(Person(id=0, name="Ana"))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        add_and_fail()
    assert everything(database) == before
    assert database.steps() == ()


class Changing(RuleBasedStateMachine):
    """Random changes, undone and redone in any order, against a list of pictures."""

    @initialize()
    def open(self) -> None:
        self.folder = TemporaryDirectory()
        self.database = Database(Path(self.folder.name) / "company.rmdesk")
        self.pictures = [everything(self.database)]
        self.at = 0

    def teardown(self) -> None:
        self.database.close()
        self.folder.cleanup()

    def change(self, label: str, work: Any) -> None:
        with self.database.writing(label, ME) as unit:
            work(unit)
        if unit.changes:
            del self.pictures[self.at + 1 :]
            self.pictures.append(everything(self.database))
            self.at += 1

    def one(self, unit: UnitOfWork, table: str, data: st.DataObject) -> Any:
        rows = unit.connection.exec_driver_sql(f"SELECT id FROM {table}").scalars().all()
        return data.draw(st.sampled_from(sorted(rows))) if rows else None

    @rule(name=st.sampled_from(["Ana", "Ben", "Zoë", "山田"]))
    def add_person(self, name: str) -> None:
        self.change("add", lambda unit: unit.people.add(Person(id=0, name=name)))

    @rule(name=st.text(min_size=1, max_size=5))
    def add_skill(self, name: str) -> None:
        def work(unit: UnitOfWork) -> None:
            if name.strip() and not any(s.name == name for s in unit.skills.all()):
                try:
                    unit.skills.add(name)
                except Exception as error:
                    if "UNIQUE" not in str(error):
                        raise

        self.change("skill", work)

    @rule(data=st.data(), level=st.integers(1, 5))
    def set_strength(self, data: st.DataObject, level: int) -> None:
        def work(unit: UnitOfWork) -> None:
            person, skill = self.one(unit, "person", data), self.one(unit, "skill", data)
            if person and skill:
                unit.people.set_strengths(
                    person, [Strength(person=person, skill=skill, level=level)]
                )
                unit.people.set_goals(person, [LearningGoal(person=person, skill=skill)])

        self.change("strength", work)

    @rule(data=st.data())
    def merge(self, data: st.DataObject) -> None:
        def work(unit: UnitOfWork) -> None:
            keep, drop = self.one(unit, "skill", data), self.one(unit, "skill", data)
            if keep != drop:
                unit.skills.merge(keep, drop)

        self.change("merge", work)

    @rule(data=st.data())
    def never_pair(self, data: st.DataObject) -> None:
        def work(unit: UnitOfWork) -> None:
            a, b = self.one(unit, "person", data), self.one(unit, "person", data)
            if a and b and a != b:
                unit.rules.set_never_pair(a, b, data.draw(st.sampled_from(["x", "", None])))
                unit.rules.set_manager(a, b)

        self.change("rule", work)

    @rule(data=st.data())
    def calendar(self, data: st.DataObject) -> None:
        def work(unit: UnitOfWork) -> None:
            person = self.one(unit, "person", data)
            slot = unit.calendar.add_slot(
                Slot(id=0, name="Lunch", weekday=1, start=time(12), end=time(13))
            )
            if person:
                unit.calendar.answer(person, slot, Answer.CANNOT)
                day = date(2026, 3, 17)
                unit.calendar.add_absence(Absence(id=0, person=person, first=day, last=day))
            unit.rules.add_cover(Cover(id=0, unit=Unit.ROLE, value="Baker", at_most=1))

        self.change("calendar", work)

    @rule(data=st.data())
    def remove_slot(self, data: st.DataObject) -> None:
        def work(unit: UnitOfWork) -> None:
            slot = self.one(unit, "slot", data)
            if slot:
                unit.calendar.remove_slot(slot)

        self.change("remove slot", work)

    @rule(data=st.data())
    def remove_person(self, data: st.DataObject) -> None:
        def work(unit: UnitOfWork) -> None:
            person = self.one(unit, "person", data)
            if person:
                unit.connection.exec_driver_sql("DELETE FROM person WHERE id = ?", (person,))

        self.change("remove", work)

    @precondition(lambda self: self.at > 0)
    @rule()
    def undo(self) -> None:
        self.database.undo()
        self.at -= 1

    @precondition(lambda self: self.at < len(self.pictures) - 1)
    @rule()
    def redo(self) -> None:
        self.database.redo()
        self.at += 1

    @rule()
    def restart(self) -> None:
        self.database.close()
        self.database = Database(self.database.path)

    @invariant()
    def the_same_data(self) -> None:
        assert everything(self.database) == self.pictures[self.at]

    @invariant()
    def sound(self) -> None:
        assert self.database.integrity() == []


TestChanging = Changing.TestCase
TestChanging.settings = settings(max_examples=12, stateful_step_count=20, deadline=None)


def test_the_file_is_an_ordinary_database(database: Database) -> None:
    """Other tools can read a closed file: nothing of ours is needed to get at the data."""
    with database.writing("Add Ana", ME) as unit:
        unit.people.add(Person(id=0, name="Ana"))
    database.close()
    plain = sqlite3.connect(database.path)
    assert plain.execute("SELECT name FROM person").fetchall() == [("Ana",)]
    plain.close()


def test_what_is_set_again_as_it_was_is_no_step(database: Database) -> None:
    with database.writing("Add people", ME) as unit:
        ana = unit.people.add(Person(id=0, name="Ana"))
        ben = unit.people.add(Person(id=0, name="Ben"))
    with database.writing("Never pair", ME) as unit:
        unit.rules.set_never_pair(ana, ben, "private")
    with database.writing("Never pair", ME) as unit:
        unit.rules.set_never_pair(ana, ben, "private")
    assert not unit.changes
    with database.writing("Never pair", ME) as unit:
        unit.rules.set_never_pair(ana, ben, "another reason")
    assert unit.changes.tables == {"never_pair"}
    assert len(database.steps()) == 3
