"""What leaves the program as a file: tables, the template, everything."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from rmdesk.domain.errors import UserError
from rmdesk.exchange.template_book import template_book
from rmdesk.exchange.writing import write_table
from rmdesk.sheets.writing import save

from .export_tables import (
    Table,
    checkins_table,
    meetups_table,
    people_table,
    rounds_table,
    skills_table,
)
from .session import Session
from .slot_titles import slot_titles

TABLES = ("people", "skills", "rounds", "meetups", "checkins")
EVERYTHING = "everything"
TEMPLATE = "template"
FORMAT = "RMDesk company"


class ExportService:
    """Tables for spreadsheets, a template to fill in, and the whole company for leaving."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def write(self, what: str, target: Path) -> int:
        """Write one of ``TABLES`` (.csv, .xlsx, .json), "template" (.xlsx) or "everything"
        (.json) to ``target``. Returns the rows. Raises UserError for anything else."""
        if what == EVERYTHING:
            return self._write_everything(target)
        if what == TEMPLATE:
            return self._write_template(target)
        tables: Mapping[str, Callable[[], Table]] = {
            "people": self.people,
            "skills": self.skills,
            "rounds": self.rounds,
            "meetups": self.meetups,
            "checkins": self.checkins,
        }
        if what not in tables:
            raise UserError(
                "“{what}” cannot be exported. Choose one of {tables}.",
                what=what,
                tables=[*tables, EVERYTHING, TEMPLATE],
            )
        table = tables[what]()
        content = write_table(
            target, table.headers, table.rows, title=table.title, groups=table.groups
        )
        save(content, target)
        return len(table.rows)

    def people(self) -> Table:
        """Everybody, in the columns that an import reads back; notes stay here."""
        return people_table(self._session.snapshot())

    def skills(self) -> Table:
        """Who can show what and who wants to learn it, a column a skill."""
        return skills_table(self._session.snapshot())

    def rounds(self) -> Table:
        """One row a group or sit-out of every round."""
        with self._session.database.reading() as unit:
            stored, meetups = unit.rounds.all(), unit.meetups.all()
        return rounds_table(self._session.snapshot(), stored, meetups)

    def meetups(self) -> Table:
        """One row a meetup."""
        with self._session.database.reading() as unit:
            meetups = unit.meetups.all()
        return meetups_table(self._session.snapshot(), meetups)

    def checkins(self) -> Table:
        """What was said at check-ins, one row a person."""
        with self._session.database.reading() as unit:
            meetups, feedback = unit.meetups.all(), unit.said.feedback()
        return checkins_table(self._session.snapshot(), meetups, feedback)

    def everything(self) -> dict[str, Any]:
        """The whole company, private notes and reasons included: for leaving RMDesk."""
        with self._session.database.reading() as unit:
            dumped = unit.dump()
        return {"format": FORMAT, "version": 1, **dumped}

    def _write_everything(self, target: Path) -> int:
        if target.suffix.casefold() != ".json":
            raise UserError("Everything is written as one .json file. End its name in .json.")
        data = self.everything()
        save((json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode(), target)
        return sum(len(rows) for rows in data["tables"].values())

    def _write_template(self, target: Path) -> int:
        if target.suffix.casefold() != ".xlsx":
            raise UserError("The template is an Excel workbook. End its name in .xlsx.")
        company = self._session.snapshot()
        content = template_book(
            departments=sorted({p.department for p in company.people if p.department}),
            sites=sorted({p.site for p in company.people if p.site}),
            slots=list(slot_titles(company).values()),
        )
        save(content, target)
        return 1
