"""The services against a plain picture in memory, step by step, with undo, redo and restarts."""

from __future__ import annotations

import tempfile
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from rmdesk.domain.errors import UserError
from rmdesk.domain.meetups import MeetupStatus
from rmdesk.domain.people import Person
from rmdesk.services import Clock, open_services
from rmdesk.storage.tables import JOURNAL, metadata

CLOCK = Clock.at(date(2026, 3, 16), "me")
RECORDED = [t.name for t in metadata.sorted_tables if t not in JOURNAL]
SKILLS = ("Excel", "Baking", "Tea", "Sewing", "Chess")
NAMES = ("Ana", "Ben", "Zoë", "山田", "Ольга", "Dee", "Eli")


@dataclass
class Picture:
    """What the company should be: people by number, who shows what, who never meets, weeks."""

    people: dict[int, str] = field(default_factory=dict)
    archived: set[int] = field(default_factory=set)
    levels: dict[tuple[int, str], int] = field(default_factory=dict)
    never: set[tuple[int, int]] = field(default_factory=set)
    weeks: dict[str, str] = field(default_factory=dict)


steps_done = [0]


class Company(RuleBasedStateMachine):
    """Random use of the services. ``past`` and ``future`` hold pictures with the very rows."""

    @initialize()
    def begin(self) -> None:
        self.place = tempfile.TemporaryDirectory(prefix="rmdesk-model-")
        self.folder = Path(self.place.name) / "data"
        self.services = open_services(self.folder, CLOCK)
        self.now = Picture()
        self.past: list[tuple[Picture, Any]] = []
        self.future: list[tuple[Picture, Any]] = []
        self.kept: tuple[Path, Picture, Any, list[Any]] | None = None
        self.rows = self.everything()

    def teardown(self) -> None:
        if hasattr(self, "services"):
            self.services.close()
            self.place.cleanup()

    def everything(self) -> dict[str, list[Any]]:
        with self.services.session.database.reading() as unit:
            return {
                name: sorted(unit.connection.exec_driver_sql(f'SELECT * FROM "{name}"').all(),
                             key=repr)
                for name in RECORDED
            }  # fmt: skip

    def changed(self, after: Picture) -> None:
        """A step was made, unless no row differs."""
        rows = self.everything()
        if rows != self.rows:
            self.past.append((self.now, self.rows))
            self.future.clear()
        self.now, self.rows = after, rows

    def one(self, data: st.DataObject) -> Person:
        people = self.services.session.snapshot().people
        return data.draw(st.sampled_from(people))

    # --- what an owner does

    @rule(name=st.sampled_from(NAMES))
    def add(self, name: str) -> None:
        after = deepcopy(self.now)
        number, _ = self.services.people.add(Person(id=0, name=name))
        after.people[number] = name
        self.changed(after)

    @precondition(lambda self: self.now.people)
    @rule(data=st.data(), name=st.sampled_from(NAMES))
    def rename(self, data: st.DataObject, name: str) -> None:
        person, after = self.one(data), deepcopy(self.now)
        self.services.people.set_fields([person], name=name)
        after.people[person.id] = name
        self.changed(after)

    @precondition(lambda self: self.now.people)
    @rule(data=st.data(), archived=st.booleans())
    def archive(self, data: st.DataObject, archived: bool) -> None:
        person, after = self.one(data), deepcopy(self.now)
        self.services.people.set_fields([person], archived=archived)
        after.archived = (after.archived | {person.id}) if archived else (
            after.archived - {person.id})  # fmt: skip
        self.changed(after)

    @precondition(lambda self: self.now.people)
    @rule(data=st.data(), skill=st.sampled_from(SKILLS), level=st.integers(0, 5))
    def level(self, data: st.DataObject, skill: str, level: int) -> None:
        person, after = self.one(data), deepcopy(self.now)
        self.services.people.set_level(person, skill, level)
        after.levels.pop((person.id, skill), None)
        if level:
            after.levels[person.id, skill] = level
        self.changed(after)

    @precondition(lambda self: len(self.now.people) > 1)
    @rule(data=st.data(), lift=st.booleans())
    def never(self, data: st.DataObject, lift: bool) -> None:
        one, two, after = self.one(data), self.one(data), deepcopy(self.now)
        if one.id == two.id:
            return
        self.services.rules.never_pair(one, two, None if lift else "private")
        pair = (min(one.id, two.id), max(one.id, two.id))
        after.never = after.never - {pair} if lift else after.never | {pair}
        self.changed(after)

    @rule(week=st.integers(0, 3))
    def suggest(self, week: int) -> None:
        target, after = self.services.rounds.week().shift(week), deepcopy(self.now)
        try:
            self.services.rounds.suggest(target)
        except UserError:
            assert self.everything() == self.rows
            return
        after.weeks[str(target)] = "draft"
        self.changed(after)

    @rule(week=st.integers(0, 3))
    def confirm(self, week: int) -> None:
        target, after = self.services.rounds.week().shift(week), deepcopy(self.now)
        try:
            self.services.rounds.confirm(target)
        except UserError:
            assert self.everything() == self.rows
            return
        after.weeks[str(target)] = "confirmed"
        self.changed(after)

    @rule(data=st.data(), status=st.sampled_from([MeetupStatus.DONE, MeetupStatus.MISSED]))
    def check_in(self, data: st.DataObject, status: MeetupStatus) -> None:
        meetups = self.services.meetups.all()
        if meetups:
            meetup = data.draw(st.sampled_from(meetups))
            self.services.meetups.set_status(meetup.id, status)
            self.changed(deepcopy(self.now))

    @rule(names=st.lists(st.sampled_from(NAMES), min_size=1, max_size=3, unique=True))
    def take_list(self, names: list[str]) -> None:
        file = self.folder.parent / "staff.csv"
        file.write_text("Name\n" + "\n".join(names) + "\n", encoding="utf-8")
        self.services.importing.run(file)
        after = deepcopy(self.now)
        after.people = {p.id: p.name for p in self.services.session.snapshot().people}
        assert set(after.people.values()) >= set(names)
        assert all(after.people[n] == name for n, name in self.now.people.items())
        self.changed(after)

    # --- time travel

    @precondition(lambda self: self.past)
    @rule()
    def undo(self) -> None:
        self.services.undo.undo()
        self.future.append((self.now, self.rows))
        self.now, rows = self.past.pop()
        assert self.everything() == rows
        self.rows = rows

    @precondition(lambda self: self.future)
    @rule()
    def redo(self) -> None:
        self.services.undo.redo()
        self.past.append((self.now, self.rows))
        self.now, rows = self.future.pop()
        assert self.everything() == rows
        self.rows = rows

    @rule()
    def restart(self) -> None:
        self.services.close()
        self.services = open_services(self.folder, CLOCK)

    @precondition(lambda self: self.kept is None)
    @rule()
    def keep(self) -> None:
        made = self.services.backups.by_hand()
        self.kept = (made, deepcopy(self.now), self.rows, list(self.past))

    @precondition(lambda self: self.kept is not None)
    @rule()
    def restore(self) -> None:
        assert self.kept is not None
        made, self.now, self.rows, self.past = self.kept
        self.services.backups.restore(made)
        self.future.clear()
        self.kept = None
        # What could be redone when the backup was made is not followed here.
        self.services.people.add_skill(f"After {steps_done[0]}")
        self.past.append((deepcopy(self.now), self.rows))
        self.rows = self.everything()

    # --- what holds at every step

    @invariant()
    def as_pictured(self) -> None:
        if not hasattr(self, "services"):
            return
        steps_done[0] += 1
        company = self.services.session.snapshot()
        skills = {s.id: s.name for s in company.skills}
        assert {p.id: p.name for p in company.people} == self.now.people
        assert {p.id for p in company.people if p.archived} == self.now.archived
        found = {(s.person, skills[s.skill]): s.level for s in company.strengths}
        assert found == self.now.levels
        assert {(r.a, r.b) for r in company.never_pairs} == self.now.never
        rounds = self.services.rounds.all()
        assert {str(r.week): r.status.value for r in rounds} == self.now.weeks
        for made in rounds:
            everybody = [p for g in made.groups for p in g.people]
            assert len(everybody) == len(set(everybody))
        assert self.everything() == self.rows

    @invariant()
    def sound(self) -> None:
        if hasattr(self, "services"):
            assert self.services.backups.check() == []


def live(steps: int) -> tuple[str, list[str]]:
    """Take about ``steps`` steps; what held, and what did not."""
    steps_done[0] = 0
    wrong = []
    calm = settings(
        max_examples=max(1, steps // 50), stateful_step_count=min(50, steps),
        deadline=None, database=None,
        derandomize=True, phases=[Phase.generate], suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    try:
        run_state_machine_as_test(Company, settings=calm)
    except AssertionError as error:
        wrong.append(f"{type(error).__name__}: {error}")
    return f"model: {steps_done[0]} steps, {len(wrong)} failures", wrong
