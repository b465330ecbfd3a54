"""Rows of a table of rounds, taken into the rounds of their weeks; and whom rows speak of.

See ``import_history.py`` for what an import of such a table does and leaves alone.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time

from rmdesk.domain.availability import Slot, SlotId
from rmdesk.domain.company import Company
from rmdesk.domain.meetups import Meetup
from rmdesk.domain.people import PersonId, fold
from rmdesk.domain.rounds import Group, Lesson, Reason, Round, RoundStatus, SitOut
from rmdesk.domain.skills import DEFAULT_LEVEL, SkillId
from rmdesk.domain.text import Text
from rmdesk.domain.weeks import Week
from rmdesk.exchange.history_table import (
    HistoryTable,
    RoundRow,
    When,
    read_lesson,
)
from rmdesk.exchange.staff import Choices, Problem
from rmdesk.storage.unit_of_work import UnitOfWork

from .import_work import FieldChange, PersonChange
from .people import Catalogue
from .table_names import people_meant

_FURTHER = (RoundStatus.DRAFT, RoundStatus.CONFIRMED, RoundStatus.CLOSED)
_NAMELESS = "Lunch"
_WATCHED_EVERY = 200


@dataclass(slots=True)
class _Merging:
    """One week's round while rows are taken into it."""

    stored: Round | None
    groups: list[Group]
    sit_outs: list[SitOut]
    status: RoundStatus
    told: dict[tuple[PersonId, ...], RoundRow] = field(default_factory=dict)

    @classmethod
    def of(cls, stored: Round | None, status: RoundStatus) -> _Merging:
        if stored is None:
            return cls(None, [], [], status)
        return cls(stored, list(stored.groups), list(stored.sit_outs), stored.status)

    def placed(self) -> set[PersonId]:
        """Everybody who has a place, or sits out."""
        return {p for g in self.groups for p in g.people} | {s.person for s in self.sit_outs}

    def made(self, week: Week) -> Round:
        """The round as it is now."""
        old = self.stored
        known = set(old.groups) | set(old.sit_outs) if old else set()
        gained = sum(g.value for g in self.groups if not old or old.group_of(g.people[0]) is None)
        gained -= sum(s.cost for s in self.sit_outs if s not in known)
        value = (old.value if old else 0) + gained
        if old is None:
            old = Round(week=week, seed=0, status=self.status, groups=(), sit_outs=(), value=value,
                        bound=value)  # fmt: skip
        return replace(
            old,
            groups=tuple(self.groups),
            sit_outs=tuple(self.sit_outs),
            value=value,
            bound=max(value, old.bound),
            took_part=old.took_part | self.placed(),
        )


class RoundRows:
    """Takes rows of rounds, and knows who is meant. The lists are what happened, or would."""

    def __init__(
        self,
        unit: UnitOfWork,
        table: HistoryTable,
        company: Company,
        choices: Choices,
        watch: Callable[[int, int], None],
    ) -> None:
        self.unit = unit
        self.table = table
        self.company = company
        self.choices = choices
        self.watch = watch
        self.catalogue = Catalogue(unit)
        self.new: list[PersonChange] = []
        self.changed: list[PersonChange] = []
        self.unchanged = 0
        self.problems: list[Problem] = []
        self.new_times: list[str] = []
        self._meant = people_meant(company.people)
        self._slots = list(company.slots)
        self._skill_names: dict[SkillId, str] = {}
        self._at_once: Counter[tuple[Week, When]] = Counter()

    def ticked(self, row: int) -> bool:
        return self.choices.take.get(row) is not False

    # --- rounds

    def take_rounds(self, rows: Sequence[RoundRow], *, quiet: bool = False) -> None:
        """Every week's rows into its round. ``quiet``: only add what is not there, tell nothing."""
        for row in rows:
            self._at_once[row.week, replace(row.when, day=None)] += 1
        weeks: dict[Week, list[RoundRow]] = defaultdict(list)
        for row in rows:
            weeks[row.week].append(row)
        for done, (week, told) in enumerate(sorted(weeks.items())):
            if done % _WATCHED_EVERY == 0:
                self.watch(done, len(weeks))
            self._take_week(week, told, quiet)

    def _take_week(self, week: Week, rows: Sequence[RoundRow], quiet: bool) -> None:
        stored = self.unit.rounds.of_week(week)
        work = _Merging.of(stored, rows[0].status)
        if quiet and stored and stored.status is RoundStatus.DRAFT:
            why = Text("the pairs of {week} are only a suggestion here; confirm them first",
                       week=week)  # fmt: skip
            self.problems += [Problem(row=r.row, value=", ".join(r.people), reason=why)
                              for r in rows]  # fmt: skip
            return
        status: tuple[str, ...] = ()
        if _FURTHER.index(rows[0].status) > _FURTHER.index(work.status):
            status, work.status = ("status",), rows[0].status
        for row in rows:
            took = self._take_row(work, row, status, quiet)
            status = () if took else status
        if work.groups or work.sit_outs:
            self._store(week, work)

    def _take_row(
        self, work: _Merging, row: RoundRow, status: tuple[str, ...], quiet: bool
    ) -> bool:
        """One row; whether it was taken."""
        headers = [f"Person {at}" for at in (1, 2, 3)] if row.people else ["Sits out"]
        people = self.people(row.row, row.people or (row.sits_out,), () if quiet else headers)
        if people is None:
            return False
        before = next((g for g in work.groups if g.people == people), None)
        out = next((s for s in work.sit_outs if (s.person,) == people), None)
        if before is None and out is None and (placed := work.placed() & set(people)):
            names = [self.company.person[p].label for p in people if p in placed]
            self.tell(row.row, ", ".join(names),
                       Text("in {week} there is another place here already for {names}",
                            week=row.week, names=names))  # fmt: skip
            return False
        if row.sits_out:
            if out is None:
                cost = max(0, -row.points)
                work.sit_outs.append(SitOut(person=people[0], cost=cost, why=Reason(code="told")))
            self.note(row.row, row.week, people, out is None,
                       [*self._status(work, row, status), FieldChange("sits_out", "", row.sits_out)]
                       if out is None else self._status(work, row, status))  # fmt: skip
            return True
        group = self._group(row, people, before, quiet)
        if before is None:
            work.groups.append(group)
            work.told[people] = row
        else:
            work.groups[work.groups.index(before)] = before if quiet else group
        if not quiet:
            fields = [*self._status(work, row, status), *self._differing(row.week, before, group)]
            self.note(row.row, row.week, people, before is None, fields)
        return True

    def _status(self, work: _Merging, row: RoundRow, status: tuple[str, ...]) -> list[FieldChange]:
        was = work.stored.status.value if work.stored else ""
        return [FieldChange(name, was, row.status.value) for name in status]

    def _group(
        self, row: RoundRow, people: tuple[PersonId, ...], before: Group | None, quiet: bool
    ) -> Group:
        base = before or Group(people=people, value=row.points)
        lessons = self._lessons(row) if row.lessons else base.lessons
        return replace(
            base,
            slot=self._slot(row, base.slot, make=not quiet),
            topics=row.topics or base.topics,
            locked=base.locked if row.locked is None else row.locked,
            lessons=lessons,
        )

    def _differing(self, week: Week, before: Group | None, after: Group) -> list[FieldChange]:
        said = (self._said(week, before) if before else {}), self._said(week, after)
        return [
            FieldChange(name, said[0].get(name, ""), words)
            for name, words in said[1].items()
            if said[0].get(name, "") != words
        ]

    def _said(self, week: Week, group: Group) -> dict[str, str]:
        """What there is to tell of a group, in words."""
        slot = next((s for s in self._slots if s.id == group.slot), None)
        when = ""
        if slot:
            clock = clock_words(slot.start, slot.end)
            when = f"{self._day_of(week, slot)} {clock} {slot.place}".strip()
        return {
            "when": when,
            "lessons": "; ".join(
                f"{self.company.person[x.teacher].label} → {self.company.person[x.learner].label}: "
                f"{self._skill_name(x.skill)}"
                for x in group.lessons
            ),
            "topics": "; ".join(group.topics),
            "locked": "✓" if group.locked else "",
        }

    def _skill_name(self, skill: SkillId) -> str:
        if skill not in self._skill_names:  # a lesson of this table may have brought it
            self._skill_names = {s.id: s.name for s in self.unit.skills.all()}
        return self._skill_names[skill]

    def _lessons(self, row: RoundRow) -> tuple[Lesson, ...]:
        order = [self.one(name) for name in row.people]
        found: dict[PersonId, Lesson] = {}
        for text in row.lessons:
            read = read_lesson(text, row.people)
            if read is None:
                self.tell(row.row, text, Text("this cannot be read as what one shows another"),
                           "Lessons", left_out=False)  # fmt: skip
                continue
            teacher, learner, name, numbers = order[read[0]], order[read[1]], read[2], read[3]
            assert teacher is not None
            assert learner is not None
            skill = self.catalogue.skill(name)
            known = self.company.strengths_of.get(teacher, {}).get(skill, DEFAULT_LEVEL)
            shown, now, worth = numbers or (known, 0, 0)
            found[learner] = Lesson(
                teacher=teacher,
                learner=learner,
                skill=skill,
                teacher_level=shown,
                learner_level=now,
                value=worth,
            )
        return tuple(found[p] for p in sorted(found))

    def _slot(self, row: RoundRow, before: SlotId | None, *, make: bool) -> SlotId | None:
        """The slot a row tells of, made where there is none like it."""
        when = row.when
        if when.start is None or when.end is None or when.start >= when.end:
            return before
        fits = [s for s in self._slots if _fits(s, when)]
        if any(s.id == before for s in fits):
            return before
        if fits:
            return fits[0].id
        if not make or when.day is None:
            return before
        room = max(n for (_, other), n in self._at_once.items()
                   if other == replace(when, day=None))  # fmt: skip
        slot = Slot(id=0, name=when.name or _NAMELESS, weekday=when.day.weekday(),
                    start=when.start, end=when.end, place=when.place, capacity=room)  # fmt: skip
        slot = replace(slot, id=self.unit.calendar.add_slot(slot))
        self._slots.append(slot)
        self.new_times.append(f"{slot.name} {clock_words(slot.start, slot.end)}")
        return slot.id

    def _store(self, week: Week, work: _Merging) -> None:
        made = work.made(week)
        if work.stored is None:
            self.unit.rounds.save(replace(made, status=work.status))
        elif made != work.stored:
            self.unit.rounds.revise(work.stored, made)
        if work.stored and work.stored.status is not work.status:
            self.unit.rounds.set_status(week, work.status)
        if work.status is RoundStatus.DRAFT:
            return
        now = self.unit.rounds.of_week(week)
        assert now is not None
        planned = {m.group for m in self.unit.meetups.of_week(week)}
        for group in now.groups:
            if group.id not in planned:
                self._plan(now, group, work.told.get(group.people))

    def _plan(self, stored: Round, group: Group, row: RoundRow | None) -> None:
        """The meetup of a confirmed group, as every one has."""
        assert group.id is not None
        slot = next((s for s in self._slots if s.id == group.slot), None)
        when = row.when if row else When()
        if row is None and slot:
            day = self._day_of(stored.week, slot)
            when = When(day=day, start=slot.start, end=slot.end, place=slot.place)
        self.unit.meetups.add(
            Meetup(id=0, group=group.id, week=stored.week, people=group.people, day=when.day,
                   start=when.start, end=when.end, place=when.place),
            number=row.number if row else 0,
        )  # fmt: skip

    def _day_of(self, week: Week, slot: Slot) -> date:
        days = week.days(self.company.programme.first_weekday)
        return next(day for day in days if day.weekday() == slot.weekday)

    # --- who and what

    def one(self, name: str) -> PersonId | None:
        found = self._meant.get(fold(name), frozenset())
        return next(iter(found)) if len(found) == 1 else None

    def people(
        self, row: int, names: Sequence[str], headers: Sequence[str] = ()
    ) -> tuple[PersonId, ...] | None:
        """The people meant, in order of their ids; None, and a problem told for each, where
        one of them is unknown here or could be several. ``headers`` are of their own cells."""
        found: list[PersonId] = []
        good = True
        for at, name in enumerate(names):
            who = self._meant.get(fold(name), frozenset())
            if len(who) == 1:
                found += who
                continue
            good = False
            reason = (
                Text("several people here have this name; write it with their number in brackets")
                if who
                else Text("nobody here has this name; import your staff list first")
            )
            self.tell(row, name, reason, headers[at] if headers else "")
        if good and len(set(found)) < len(found):
            self.tell(row, ", ".join(names), Text("nobody can meet themselves"))
            return None
        return tuple(sorted(found)) if good else None

    def tell(
        self, row: int, value: str, reason: str, header: str = "", *, left_out: bool = True
    ) -> None:
        column = self.table.column(header) if header else None
        self.problems.append(
            Problem(
                row=row,
                value=value,
                reason=reason,
                left_out=left_out,
                header=column.header if column else "",
                letter=column.letter if column else "",
            )
        )

    def note(
        self,
        row: int,
        week: Week,
        people: Sequence[PersonId],
        new: bool,
        fields: Sequence[FieldChange],
        who: PersonId | None = None,
    ) -> None:
        """Tell what became of a row."""
        if not new and not fields:
            self.unchanged += 1
            return
        first = [who] if who is not None else []
        names = [self.company.person[p].label for p in (*first, *people) if p != who or p in first]
        names = list(dict.fromkeys(names))
        said = {f.field: f for f in fields}
        change = PersonChange(row=row, name=f"{', '.join(names)} ({week})", fields=tuple(said),
                              said=said.__getitem__)  # fmt: skip
        (self.new if new else self.changed).append(change)


def _fits(slot: Slot, when: When) -> bool:
    same = (slot.start, slot.end, slot.place) == (when.start, when.end, when.place)
    named = not when.name or fold(slot.name) == fold(when.name)
    return same and named and (when.day is None or when.day.weekday() == slot.weekday)


def clock_words(start: time | None, end: time | None) -> str:
    return (f"{start:%H:%M}" if start else "") + (f"–{end:%H:%M}" if end else "")
