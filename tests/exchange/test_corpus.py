"""Staff lists as other programs export them: not one name, role, department, date wrong."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from rmdesk.exchange.staff import Choices, StaffRow, read_staff

CORPUS = Path(__file__).parents[1] / "data" / "corpus"
FILES = sorted(p for p in CORPUS.iterdir() if not p.name.endswith(".expected.json"))
TODAY = Choices(today=date(2026, 3, 16))


def test_there_are_enough() -> None:
    assert len(FILES) >= 60
    assert len([p for p in FILES if p.name.startswith("nasty")]) >= 10


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.name)
def test_read_whole(path: Path) -> None:
    wanted = json.loads(path.with_name(path.name + ".expected.json").read_text(encoding="utf-8"))
    found = read_staff(path, TODAY)
    people = [
        _facts(row, person) for row, person in zip(found.rows, wanted["people"], strict=False)
    ]
    assert people == wanted["people"], [p.sentence() for p in found.problems]
    assert len(found.rows) == len(wanted["people"]), [r.name for r in found.rows]
    assert list(found.dropped) == wanted["dropped"]
    assert len(found.problems) == wanted["problems"], [p.sentence() for p in found.problems]
    assert bool(found.unclear_date) == wanted.get("unclear", False)
    if "absent" in wanted:
        assert wanted["absent"] not in repr(found.rows)


def _facts(row: StaffRow, wanted: dict[str, Any]) -> dict[str, Any]:
    """The same facts of a row as are wanted of it."""
    status = "gone" if row.gone else "on leave" if row.on_leave else "active"
    start = row.start_date
    facts: dict[str, Any] = {
        "name": row.name, "role": row.role, "department": row.department, "status": status,
        "start_date": start.isoformat() if isinstance(start, date) else start,
        "number": row.number, "email": row.email, "phone": row.phone, "site": row.site,
        "strengths": [[m.skill, m.level] for m in row.strengths or ()],
    }  # fmt: skip
    return {key: facts[key] for key in wanted}
