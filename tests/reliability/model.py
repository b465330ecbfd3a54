"""The services against a plain picture in memory, step by step, with undo, redo and restarts."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from functools import cache
from pathlib import Path
from typing import Any

import hypothesis.core
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

from rmdesk.domain.availability import Slot
from rmdesk.domain.errors import UserError
from rmdesk.domain.meetups import MeetupStatus
from rmdesk.domain.people import Person
from rmdesk.domain.weeks import Week
from rmdesk.services import Clock, open_services
from rmdesk.storage.tables import JOURNAL, metadata

from .looking import look_at_everything
from .picture import Group, Picture, Plan

CLOCK = Clock.at(date(2026, 3, 16), "me")
RECORDED = [t.name for t in metadata.sorted_tables if t not in JOURNAL]
SKILLS = ("Excel", "Baking", "Tea", "Sewing", "Chess")
NAMES = ("Ana", "Ben", "Zoë", "山田", "Ольга", "Dee", "Eli")
STATUSES = [MeetupStatus.DONE, MeetupStatus.MISSED, MeetupStatus.CANCELLED, MeetupStatus.PLANNED]
STEPS = 60  # of one company, before the next begins

steps_done = [0]


@cache
def empty_company() -> Path:
    """A company file without anybody, closed; made once a run."""
    place = Path(tempfile.mkdtemp(prefix="rmdesk-model-empty-"))
    open_services(place, CLOCK).close()
    return place


class Company(RuleBasedStateMachine):
    """Random use of the services. ``past`` and ``future`` hold pictures with the very rows."""

    @initialize()
    def begin(self) -> None:
        self.place = tempfile.TemporaryDirectory(prefix="rmdesk-model-")
        self.folder = Path(self.place.name) / "data"
        shutil.copytree(empty_company(), self.folder)
        self.services = open_services(self.folder, CLOCK)
        self.now = Picture()
        self.compared = self.looked = self.fresh = False
        self.past: list[tuple[Picture, Any]] = []
        self.future: list[tuple[Picture, Any]] = []
        self.kept: tuple[Path, Picture, Any, list[Any], list[Any]] | None = None
        self.rows = self.everything()

    def teardown(self) -> None:
        if hasattr(self, "services"):
            self.services.close()
            self.place.cleanup()

    def everything(self) -> dict[str, list[Any]]:
        """Every row of every table that undo has to bring back."""
        with self.services.session.database.reading() as unit:
            raw = unit.connection.connection.driver_connection
            assert raw is not None
            return {
                name: sorted(raw.execute(f'SELECT * FROM "{name}"'), key=repr) for name in RECORDED
            }

    def changed(self, after: Picture) -> None:
        """A step was made, unless no row differs."""
        rows = self.everything()
        if rows != self.rows:
            self.past.append((self.now, self.rows))
            self.future.clear()
            self.compared = self.looked = self.fresh = False
        else:
            assert after == self.now, "said to be changed, but no row is"
        self.now, self.rows = after, rows

    def refused(self, act: Callable[[], object]) -> bool:
        """Whether the services refuse; then no row may differ."""
        try:
            act()
        except UserError:
            assert self.everything() == self.rows
            return True
        return False

    def person(self, data: st.DataObject, among: Any = None) -> Person:
        number = data.draw(st.sampled_from(sorted(among or self.now.people)))
        with self.services.session.database.reading() as unit:
            return next(p for p in unit.people.all() if p.id == number)

    def week(self, shift: int) -> Week:
        return Week.of(CLOCK.today).shift(shift)

    def draft(self, data: st.DataObject, status: str = "draft") -> tuple[Week, Plan] | None:
        """A week with a round of that status, if there is one."""
        found = sorted(w for w, plan in self.now.weeks.items() if plan.status == status)
        if not found:
            return None
        chosen = data.draw(st.sampled_from(found))
        return Week.parse(chosen), self.now.weeks[chosen]

    # --- who there is

    @rule(name=st.sampled_from(NAMES))
    def add(self, name: str) -> None:
        after = self.now.copy()
        number, _ = self.services.people.add(Person(id=0, name=name))
        assert number not in after.people
        after.people[number] = name
        self.changed(after)

    @precondition(lambda self: self.now.people)
    @rule(data=st.data(), name=st.sampled_from(NAMES))
    def rename(self, data: st.DataObject, name: str) -> None:
        person, after = self.person(data), self.now.copy()
        self.services.people.set_fields([person], name=name)
        after.people[person.id] = name
        self.changed(after)

    @precondition(lambda self: self.now.people)
    @rule(data=st.data(), archived=st.booleans())
    def archive(self, data: st.DataObject, archived: bool) -> None:
        person, after = self.person(data), self.now.copy()
        self.services.people.set_fields([person], archived=archived)
        after.archived = after.archived - {person.id} | ({person.id} if archived else set())
        self.changed(after)

    @precondition(lambda self: self.now.people)
    @rule(data=st.data(), skill=st.sampled_from(SKILLS), level=st.integers(0, 5))
    def level(self, data: st.DataObject, skill: str, level: int) -> None:
        person, after = self.person(data), self.now.copy()
        self.services.people.set_level(person, skill, level)
        self._take_skill(after, skill)
        after.levels.pop((person.id, after.skills[skill]), None)
        if level:
            after.levels[person.id, after.skills[skill]] = level
        self.changed(after)

    @precondition(lambda self: self.now.people)
    @rule(data=st.data(), skill=st.sampled_from(SKILLS), priority=st.integers(0, 3))
    def wish(self, data: st.DataObject, skill: str, priority: int) -> None:
        person, after = self.person(data), self.now.copy()
        self.services.people.set_goal(person, skill, priority)
        self._take_skill(after, skill)
        after.goals.pop((person.id, after.skills[skill]), None)
        if priority:
            after.goals[person.id, after.skills[skill]] = priority
        self.changed(after)

    def _take_skill(self, after: Picture, name: str) -> None:
        """A skill not known by that name was made; whichever number it got is new."""
        if name not in after.skills:
            made = {s.name: s.id for s in self.services.session.snapshot(history=False).skills}
            assert made[name] not in after.skills.values()
            after.skills[name] = made[name]

    @precondition(lambda self: len(set(self.now.skills.values())) > 1)
    @rule(data=st.data())
    def merge(self, data: st.DataObject) -> None:
        skill = {s.id: s for s in self.services.session.snapshot(history=False).skills}
        keep, drop = data.draw(
            st.lists(st.sampled_from(sorted(skill)), min_size=2, max_size=2, unique=True)
        )
        self.services.people.merge_skills(skill[keep], skill[drop])
        after = self.now.copy()
        after.skills = {name: keep if s == drop else s for name, s in after.skills.items()}
        for table in (after.levels, after.goals):  # the better level, the stronger wish
            for person, which in list(table):
                if which == drop:
                    value = table.pop((person, drop))
                    table[person, keep] = max(value, table.get((person, keep), 0))
        self.changed(after)

    @rule(names=st.lists(st.sampled_from(NAMES), min_size=1, max_size=3, unique=True))
    def take_list(self, names: list[str]) -> None:
        file = self.folder.parent / "staff.csv"
        file.write_text("Name\n" + "\n".join(names) + "\n", encoding="utf-8")
        self.services.importing.run(file)
        after = self.now.copy()
        after.people = {p.id: p.name for p in self.services.session.snapshot().people}
        assert set(after.people.values()) >= set(names)
        assert all(after.people[n] == name for n, name in self.now.people.items())
        self.changed(after)

    # --- rules and times

    @precondition(lambda self: len(self.now.people) > 1)
    @rule(data=st.data(), lift=st.booleans())
    def never(self, data: st.DataObject, lift: bool) -> None:
        one, two, after = self.person(data), self.person(data), self.now.copy()
        if one.id == two.id:
            return
        self.services.rules.never_pair(one, two, None if lift else "private")
        pair = (min(one.id, two.id), max(one.id, two.id))
        after.never = after.never - {pair} if lift else after.never | {pair}
        self.changed(after)

    @precondition(lambda self: len(self.now.slots) < 3)
    @rule(weekday=st.integers(0, 4), tables=st.integers(1, 3))
    def add_slot(self, weekday: int, tables: int) -> None:
        after = self.now.copy()
        slot = Slot(
            id=0, name=f"Lunch {weekday}", weekday=weekday, start=time(12), end=time(12, 45),
            capacity=tables,
        )  # fmt: skip
        self.services.calendar.add_slot(slot)
        made = {s.id: s for s in self.services.session.snapshot(history=False).slots}
        (number,) = made.keys() - after.slots.keys()
        after.slots[number] = tables
        self.changed(after)

    @precondition(lambda self: self.now.people and len(self.now.away) < 3)
    @rule(data=st.data(), week=st.integers(0, 2))
    def be_away(self, data: st.DataObject, week: int) -> None:
        person, after = self.person(data), self.now.copy()
        days = self.week(week).days(0)
        self.services.calendar.add_absence(person, days[0], days[-1])
        after.away = Picture.of(self.services).away
        (made,) = after.away.keys() - self.now.away.keys()
        assert after.away[made] == (person.id, days[0], days[-1])
        self.changed(after)

    @precondition(lambda self: self.now.away)
    @rule(data=st.data())
    def come_back(self, data: st.DataObject) -> None:
        number, after = data.draw(st.sampled_from(sorted(self.now.away))), self.now.copy()
        company = self.services.session.snapshot(history=False)
        absences = {a.id: a for some in company.absences_of.values() for a in some}
        self.services.calendar.remove_absence(absences[number])
        del after.away[number]
        self.changed(after)

    # --- rounds

    @rule(week=st.integers(0, 3))
    def suggest(self, week: int) -> None:
        target = self.week(week)
        if self.refused(lambda: self.services.rounds.suggest(target)):
            return
        made = Plan.of(self.services.rounds.require(target))
        self._allowed(target, made.groups)
        before = self.now.weeks.get(str(target))
        for group in before.locked if before else ():
            assert group in made.locked or not self._can_meet(target, group), "a lock was lost"
        self._new_plan(target, made)

    def _new_plan(self, week: Week, plan: Plan) -> None:
        after = self.now.copy()
        after.weeks[str(week)] = plan
        self.changed(after)

    def _allowed(self, week: Week, groups: Any) -> None:
        """No group breaks a rule, and everybody in it is there."""
        for group in groups:
            assert self._can_meet(week, group), f"{group} cannot meet in {week}"

    def _can_meet(self, week: Week, group: Group) -> bool:
        days = set(week.days(0)[:5])
        away = {p for p, first, last in self.now.away.values()
                if days <= {d for d in days if first <= d <= last}}  # fmt: skip
        gone = self.now.archived | away
        return not any(p in gone for p in group) and not any(
            (min(a, b), max(a, b)) in self.now.never for a in group for b in group
        )

    @rule(week=st.integers(0, 3))
    def confirm(self, week: int) -> None:
        target, after = self.week(week), self.now.copy()
        if self.refused(lambda: self.services.rounds.confirm(target)):
            return
        before = self.now.weeks[str(target)]
        made = Plan.of(self.services.rounds.require(target))
        assert (made.groups.keys(), made.status) == (before.groups.keys(), "confirmed")
        after.weeks[str(target)] = made
        after.meetups = Picture.of(self.services).meetups
        fresh = [m for n, m in after.meetups.items() if n not in self.now.meetups]
        if before.status == "draft":
            assert sorted(m[0] for m in fresh) == sorted(before.groups), "a meetup a group"
            assert {m[1] for m in fresh} <= {"planned"}
        else:
            assert not fresh
        self.changed(after)

    @rule(data=st.data(), locked=st.booleans())
    def lock(self, data: st.DataObject, locked: bool) -> None:
        found = self.draft(data)
        if found is None or not found[1].groups:
            return
        week, plan = found
        group = data.draw(st.sampled_from(sorted(plan.groups)))
        self.services.rounds.lock(week, [self.person(data, group)], locked)
        others = plan.locked - {group}
        self._new_plan(week, replace(plan, locked=others | ({group} if locked else set())))

    @rule(data=st.data(), status=st.sampled_from(["draft", "draft", "confirmed"]))
    def swap(self, data: st.DataObject, status: str) -> None:
        """Also in a confirmed round, whose meetups then follow."""
        found = self.draft(data, status)
        if found is None:
            return
        week, plan = found
        one, two = self.person(data), self.person(data)
        service = self.services.rounds if status == "draft" else self.services.replanning
        if self.refused(lambda: service.swap(week, one, two)):
            return
        made = Plan.of(self.services.rounds.require(week))
        other = {one.id: two.id, two.id: one.id}
        wanted = {tuple(sorted(other.get(p, p) for p in g)) for g in plan.groups}
        assert made.groups.keys() == wanted, "others than the two were moved"
        touched = wanted - plan.groups.keys()
        self._allowed(week, touched)
        if status == "draft":
            assert made.locked == touched | (plan.locked & wanted)
        self._mended(week, made)

    def _mended(self, week: Week, made: Plan) -> None:
        after = self.now.copy()
        after.weeks[str(week)] = made
        after.meetups = Picture.of(self.services).meetups
        if made.status == "confirmed":
            for group in made.groups:
                assert [m for m in after.meetups.values() if m[0] == group], "no meetup"
        mine = set(made.groups) | set(self.now.weeks[str(week)].groups)
        for number, meetup in self.now.meetups.items():  # none of another group is touched
            assert meetup[0] in mine or after.meetups[number] == meetup
        self.changed(after)

    @precondition(lambda self: self.now.slots)
    @rule(data=st.data())
    def move(self, data: st.DataObject) -> None:
        found = self.draft(data)
        if found is None or not found[1].groups:
            return
        week, plan = found
        group = data.draw(st.sampled_from(sorted(plan.groups)))
        company = self.services.session.snapshot(history=False)
        slot = company.slot[data.draw(st.sampled_from(sorted(self.now.slots)))]
        person = self.person(data, group)
        if self.refused(lambda: self.services.rounds.move(week, person, slot)):
            return
        made = Plan.of(self.services.rounds.require(week))
        assert made.groups.keys() == plan.groups.keys()
        assert made.groups[group] == slot.id
        assert made.locked == plan.locked | {group}
        self._new_plan(week, made)

    @rule(data=st.data(), status=st.sampled_from(["draft", "confirmed"]))
    def mend(self, data: st.DataObject, status: str) -> None:
        found = self.draft(data, status)
        if found is None:
            return
        week = found[0]
        if self.refused(lambda: self.services.replanning.replan(week)):
            return
        made = Plan.of(self.services.rounds.require(week))
        met = {m[0] for m in self.now.meetups.values() if m[1] == "done"}
        self._allowed(week, made.groups.keys() - met)
        self._mended(week, made)

    @precondition(lambda self: self.now.meetups)
    @rule(data=st.data(), status=st.sampled_from(STATUSES))
    def check_in(self, data: st.DataObject, status: MeetupStatus) -> None:
        number, after = data.draw(st.sampled_from(sorted(self.now.meetups))), self.now.copy()
        self.services.meetups.set_status(number, status)
        people, _, day = after.meetups[number]
        after.meetups[number] = people, status.value, day
        seen = Picture.of(self.services)
        for key in seen.levels.keys() | after.levels.keys():  # who met may have learned a step
            step = abs(seen.levels.get(key, 0) - after.levels.get(key, 0))
            assert step == 0 or (step == 1 and key[0] in people), f"{key} learned {step}"
        after.levels = seen.levels
        self.changed(after)

    @precondition(lambda self: self.now.meetups)
    @rule(data=st.data(), later=st.integers(0, 9), hour=st.integers(8, 16))
    def put_elsewhere(self, data: st.DataObject, later: int, hour: int) -> None:
        """Let a meetup be on another day."""
        number, after = data.draw(st.sampled_from(sorted(self.now.meetups))), self.now.copy()
        meetup = self.services.meetups.find(number)
        day = meetup.week.monday.fromordinal(meetup.week.monday.toordinal() + later)
        start, end = time(hour), time(hour, 45)
        if self.refused(lambda: self.services.meetups.reschedule(number, day, start, end, "Yard")):
            return
        after.meetups[number] = meetup.people, "planned", day
        after.weeks = Picture.of(self.services).weeks  # the group may know of its slot now
        assert {w: p.groups.keys() for w, p in after.weeks.items()} == {
            w: p.groups.keys() for w, p in self.now.weeks.items()
        }
        self.changed(after)

    @precondition(lambda self: not self.looked)
    @rule()
    def look(self) -> None:
        """Every page can be shown, and showing it changes nothing."""
        look_at_everything(self.services)
        self.looked = True

    # --- time travel

    @precondition(lambda self: self.past)
    @rule()
    def undo(self) -> None:
        self.services.undo.undo()
        self.future.append((self.now, self.rows))
        self.now, rows = self.past.pop()
        self._back_at(rows)

    @precondition(lambda self: self.future)
    @rule()
    def redo(self) -> None:
        self.services.undo.redo()
        self.past.append((self.now, self.rows))
        self.now, rows = self.future.pop()
        self._back_at(rows)

    def _back_at(self, rows: Any) -> None:
        found = self.everything()
        assert found == rows, {
            name: (found[name], rows[name]) for name in rows if found[name] != rows[name]
        }
        self.rows = rows  # of which the services' picture was compared before

    @precondition(lambda self: not self.fresh)
    @rule()
    def restart(self) -> None:
        self.services.close()
        self.services = open_services(self.folder, CLOCK)
        self.fresh = True

    @precondition(lambda self: self.kept is None)
    @rule()
    def keep(self) -> None:
        made = self.services.backups.by_hand()
        self.kept = (made, self.now, self.rows, list(self.past), list(self.future))

    @precondition(lambda self: self.kept is not None)
    @rule()
    def restore(self) -> None:
        assert self.kept is not None
        made, self.now, rows, self.past, self.future = self.kept
        self.services.backups.restore(made)
        self.kept = None
        self._back_at(rows)

    # --- what holds at every step

    @invariant()
    def as_pictured(self) -> None:
        if not hasattr(self, "services"):
            return
        steps_done[0] += 1
        if not self.compared:
            seen = Picture.of(self.services)
            assert seen == self.now, f"{seen} is not {self.now}"
            seen.fits()
            self.compared = True
        assert self.everything() == self.rows

    @invariant()
    def sound(self) -> None:
        if hasattr(self, "services"):
            assert self.services.backups.check() == []


def live(steps: int, seed: int = 1) -> tuple[str, list[str]]:
    """Take ``steps`` steps, in companies of up to 60 each; what held, and what did not."""
    steps_done[0], wrong = 0, []
    while steps_done[0] < steps and len(wrong) < 5:
        left = steps - steps_done[0]
        calm = settings(
            max_examples=max(1, min(50, left // STEPS)), stateful_step_count=min(STEPS, left),
            deadline=None, database=None, phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )  # fmt: skip
        hypothesis.core.global_force_seed = seed
        try:
            run_state_machine_as_test(Company, settings=calm)
        except Exception as error:  # noqa: BLE001 - a finding
            wrong.append(f"seed {seed}: {type(error).__name__}: {error}"[:2000])
        finally:
            hypothesis.core.global_force_seed = None
        seed += 1
    return f"model: {steps_done[0]:,} steps, {len(wrong)} failures", wrong
