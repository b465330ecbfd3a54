"""What leaves the program as a file: people, rounds, meetups."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from rmdesk.domain.attendance import slot_days
from rmdesk.domain.company import Company
from rmdesk.domain.errors import UserError
from rmdesk.domain.meetups import Meetup
from rmdesk.domain.people import Person
from rmdesk.domain.rounds import Round
from rmdesk.exchange.staff import GoalMention, SkillMention, StaffRow
from rmdesk.exchange.staff_table import staff_table
from rmdesk.exchange.writing import Value, write_table
from rmdesk.matching.explain import lesson_words
from rmdesk.sheets.writing import save

from .session import Session

Table = tuple[list[str], list[list[Value]]]


class ExportService:
    """Tables for spreadsheets. No private reason, note or absence is ever in one."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def write(self, what: str, target: Path) -> int:
        """Write "people", "rounds" or "meetups" to .csv, .xlsx or .json. Returns the rows."""
        tables: Mapping[str, Callable[[], Table]] = {
            "people": self.people,
            "rounds": self.rounds,
            "meetups": self.meetups,
        }
        if what not in tables:
            raise UserError(
                "“{what}” cannot be exported. Choose one of {tables}.",
                what=what,
                tables=list(tables),
            )
        headers, rows = tables[what]()
        save(write_table(target, headers, rows), target)
        return len(rows)

    def people(self) -> Table:
        """Everybody, in the columns that an import reads back; notes stay here."""
        company = self._session.snapshot()
        headers, rows = staff_table(_staff_row(company, p) for p in company.people)
        kept = [at for at, header in enumerate(headers) if header != "Notes"]
        return [headers[at] for at in kept], [[row[at] for at in kept] for row in rows]

    def rounds(self) -> Table:
        """One row a group or sit-out of every round."""
        company = self._session.snapshot()
        with self._session.database.reading() as unit:
            stored = unit.rounds.all()
        headers = [
            "Week",
            "Status",
            "Person 1",
            "Person 2",
            "Person 3",
            "Day",
            "Start",
            "End",
            "Place",
            "Lessons",
            "Topics",
            "Locked",
            "Sits out",
        ]
        rows = [row for made in stored for row in _round_rows(company, made)]
        return headers, rows

    def meetups(self) -> Table:
        """One row a meetup."""
        company = self._session.snapshot()
        with self._session.database.reading() as unit:
            meetups = unit.meetups.all()
        headers = ["Meetup", "Week", "Day", "Start", "End", "Place", "People", "Status"]
        return headers, [_meetup_row(company, m) for m in meetups]


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
        reports_to=company.person[manager].name if manager else "",
        strengths=tuple(
            SkillMention(company.skill[skill].name, level) for skill, level in levels.items()
        ),
        goals=tuple(GoalMention(company.skill[g.skill].name, g.priority) for g in goals),
        interests=tuple(company.interests_of.get(person.id, {}).values()),
    )


def _round_rows(company: Company, made: Round) -> list[list[Value]]:
    days = slot_days(company, made.week)
    rows: list[list[Value]] = []
    for group in made.groups:
        names: list[Value] = [company.person[p].label for p in group.people]
        slot = company.slot.get(group.slot) if group.slot is not None else None
        rows.append(
            [
                str(made.week),
                made.status.value,
                *names,
                *[""] * (3 - len(names)),
                days.get(slot.id) if slot else None,
                f"{slot.start:%H:%M}" if slot else "",
                f"{slot.end:%H:%M}" if slot else "",
                slot.place if slot else "",
                "; ".join(lesson_words(company, x) for x in group.lessons),
                "; ".join(group.topics),
                "yes" if group.locked else "no",
                "",
            ]
        )
    for sit_out in made.sit_outs:
        name = company.person[sit_out.person].label
        rows.append([str(made.week), made.status.value, *[""] * 3, None, *[""] * 6, name])
    return rows


def _meetup_row(company: Company, meetup: Meetup) -> list[Value]:
    return [
        meetup.id,
        str(meetup.week),
        meetup.day,
        f"{meetup.start:%H:%M}" if meetup.start else "",
        f"{meetup.end:%H:%M}" if meetup.end else "",
        meetup.place,
        "; ".join(company.person[p].label for p in meetup.people),
        meetup.status.value,
    ]
