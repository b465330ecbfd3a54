"""What is stored, as tables for spreadsheets.

No private reason, note or absence is ever in one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import time

from rmdesk.domain.attendance import slot_days
from rmdesk.domain.company import Company
from rmdesk.domain.meetups import Feedback, Meetup, MeetupStatus
from rmdesk.domain.people import Person, PersonId, fold
from rmdesk.domain.rounds import Round
from rmdesk.exchange.history_table import HEADERS, PAIR, SESSION, Kind, write_lesson, write_list
from rmdesk.exchange.mentions import write_matrix_cell
from rmdesk.exchange.staff import GoalMention, SkillMention, StaffRow
from rmdesk.exchange.staff_table import staff_table
from rmdesk.exchange.writing import Value

from .table_names import table_names


@dataclass(frozen=True, slots=True)
class Table:
    """Headers and rows; ``groups`` heads groups of columns, one entry a column, mostly empty."""

    title: str
    headers: list[str]
    rows: list[list[Value]]
    groups: tuple[str, ...] = ()


def people_table(company: Company) -> Table:
    """Everybody, in the columns that an import reads back; notes stay here."""
    headers, rows = staff_table(_staff_row(company, p) for p in company.people)
    kept = [at for at, header in enumerate(headers) if header != "Notes"]
    return Table("People", [headers[at] for at in kept], [[row[at] for at in kept] for row in rows])


def skills_table(company: Company) -> Table:
    """The skills matrix: one row a person, one column a skill, levels and wishes in the cells."""
    skills = sorted(company.skills, key=lambda s: (fold(s.name), s.id))
    about = ["Name", "Number", "E-mail", "Department", "Status"]
    rows: list[list[Value]] = []
    for person in company.people:
        levels = company.strengths_of.get(person.id, {})
        goals = {g.skill: g for g in company.open_goals_of.get(person.id, ())}
        cells: list[Value] = []
        for skill in skills:
            goal = goals.get(skill.id)
            priority, now = (goal.priority, goal.present_level) if goal else (None, None)
            cells.append(write_matrix_cell(levels.get(skill.id), priority, now))
        status = "Archived" if person.archived else "Active"
        rows.append([person.name, person.number, person.email, person.department, status, *cells])
    groups = ("", "", "", "", "", "Skills", *[""] * (len(skills) - 1)) if skills else ()
    return Table("Skills", [*about, *(s.name for s in skills)], rows, groups)


def rounds_table(company: Company, rounds: Iterable[Round], meetups: Iterable[Meetup]) -> Table:
    """One row a group or sit-out of every round, as an import reads them back."""
    names = table_names(company.people)
    numbers = {m.group: m.id for m in meetups if m.group}
    rows = [row for made in rounds for row in _round_rows(company, made, names, numbers)]
    return Table("Rounds", list(HEADERS[Kind.ROUNDS]), rows)


def meetups_table(company: Company, meetups: Iterable[Meetup]) -> Table:
    """One row a meetup, as an import reads them back."""
    names = table_names(company.people)
    return Table("Meetups", list(HEADERS[Kind.MEETUPS]), [_meetup_row(names, m) for m in meetups])


def checkins_table(
    company: Company, meetups: Iterable[Meetup], feedback: Iterable[Feedback]
) -> Table:
    """One row a person of each meetup that was checked in. The owner's notes stay here."""
    names = table_names(company.people)
    said = {(f.meetup, f.person): f for f in feedback}
    rows: list[list[Value]] = []
    for meetup in meetups:
        if meetup.status is MeetupStatus.PLANNED:
            continue
        for person in meetup.people:
            told = said.get((meetup.id, person))
            others = [names[p] for p in meetup.people if p != person]
            again = {None: "", True: "yes", False: "no"}[told.again if told else None]
            rows.append([
                str(meetup.week), meetup.day, *_times(meetup.start, meetup.end), meetup.place,
                PAIR if meetup.group else SESSION, names[person], write_list(others),
                meetup.status.value, told.rating if told else None, again,
                told.learned if told else "",
            ])  # fmt: skip
    return Table("Check-ins", list(HEADERS[Kind.CHECKINS]), rows)


def _staff_row(company: Company, person: Person) -> StaffRow:
    manager = next((r.manager for r in company.reports_to if r.person == person.id), None)
    levels = company.strengths_of.get(person.id, {})
    goals = company.open_goals_of.get(person.id, ())
    return StaffRow(
        row=0,
        name=person.name,
        shown_name=person.shown_name,
        role=person.role,
        department=person.department,
        site=person.site,
        start_date=person.start_date or "",
        email=person.email,
        phone=person.phone,
        number=person.number,
        gone=person.archived,
        rhythm=person.rhythm,
        paused_until=person.paused_until or "",
        reports_to=company.person[manager].name if manager else "",
        strengths=tuple(
            SkillMention(company.skill[skill].name, level) for skill, level in levels.items()
        ),
        goals=tuple(GoalMention(company.skill[g.skill].name, g.priority) for g in goals),
        interests=tuple(company.interests_of.get(person.id, {}).values()),
    )


def _round_rows(
    company: Company, made: Round, called: Mapping[PersonId, str], numbers: Mapping[int, int]
) -> list[list[Value]]:
    days = slot_days(company, made.week)
    rows: list[list[Value]] = []
    for group in made.groups:
        names: list[Value] = [called[p] for p in group.people]
        slot = company.slot.get(group.slot) if group.slot is not None else None
        lessons = (
            write_lesson(
                called[x.teacher], called[x.learner], company.skill[x.skill].name,
                x.teacher_level, x.learner_level, x.value,
            )
            for x in group.lessons
        )  # fmt: skip
        rows.append(
            [
                str(made.week),
                made.status.value,
                *names,
                *[""] * (3 - len(names)),
                days.get(slot.id) if slot else None,
                *(_times(slot.start, slot.end) if slot else ("", "")),
                slot.place if slot else "",
                slot.name if slot else "",
                write_list(lessons),
                write_list(group.topics),
                "yes" if group.locked else "no",
                "",
                _whole(group.value),
                numbers.get(group.id) if group.id is not None else None,
            ]
        )
    for sit_out in made.sit_outs:
        name = called[sit_out.person]
        points = _whole(-sit_out.cost)
        rows.append(
            [str(made.week), made.status.value, *[""] * 3, None, *[""] * 7, name, points, None]
        )
    return rows


def _whole(number: int) -> Value:
    """A number as spreadsheets can hold it: past 15 digits they would round it."""
    return number if abs(number) < 10**15 else str(number)


def _meetup_row(names: Mapping[PersonId, str], meetup: Meetup) -> list[Value]:
    return [
        meetup.id,
        str(meetup.week),
        meetup.day,
        *_times(meetup.start, meetup.end),
        meetup.place,
        write_list(names[p] for p in meetup.people),
        meetup.status.value,
        PAIR if meetup.group else SESSION,
        meetup.topic,
    ]


def _times(start: time | None, end: time | None) -> tuple[str, str]:
    return f"{start:%H:%M}" if start else "", f"{end:%H:%M}" if end else ""
