"""Lists with a column a skill: which columns those are, told by a heading or by their cells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from rmdesk.domain.people import fold

from .cells import Row
from .columns import Column, Layout, recognise
from .headers import Field, header_key
from .mentions import read_matrix_cell
from .words import says_nothing

_LOOKED_AT: Final = 400
_EXPLICIT = re.compile(
    r"(?:skills?|competenc(?:y|ies)|fähigkeit|kompetenz|compétence|habilidad|competência"
    r"|vaardigheid|competenza)\s*[:–-]\s*(?P<skill>\S.*)",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"(?P<what>.*\S)\s*\[(?P<skill>[^\]]+)\]")
_SCALE = re.compile(
    r"\s*[(\[]\s*(?:level|lvl|rating|score)?\s*\d?\s*(?:-|–|to|/)?\s*\d+\s*[)\]]$", re.IGNORECASE
)
_SKILLS_GROUP: Final = frozenset(
    """skills skill skillsmatrix matrix competencies competences skillmatrix canshow canteach
    strengths fahigkeiten kompetenzen competences habilidades competencias vaardigheden competenze
    skillslevels trainingmatrix training qualifications""".split()
)
_TIMES_GROUP: Final = frozenset("availability times slots verfugbarkeit disponibilite".split())
_NO_SKILL: Final = frozenset(
    """
    locker floor shift shifts line size shoe shirt grade band days hours fte level step desk room
    table tier rank badge code zone count no sort index order rating performance id number year
    years month week seniority priority score points children dependents send invite enabled
    exempt salaried admin keyholder parking vegetarian vegan newsletter photo laptop uniform
    contract remote fulltime parttime permanent temporary student probation done paid active is has
    overtime eligible per login access consent signed received verified primary type schedule
    schedules tags gift meal diet diets lunch car key keys card tshirt jacket contacted reminder
    """.split()
)
"""Words of headers over ticks and small numbers that are no skills."""


def skill_name(header: str) -> str:
    """The skill a header names: "Excel" for "Excel (1-5)", "Skill: Excel", "Good at [Excel]"."""
    if found := _EXPLICIT.fullmatch(header):
        return found["skill"].strip()
    if found := _IN_BRACKETS.fullmatch(header):
        return found["skill"].strip()
    return _SCALE.sub("", header).strip() or header


def find_skill_columns(layout: Layout, body: Sequence[Row]) -> Layout:
    """The layout with those ignored columns put to use that hold one skill or one time each."""
    fields = _explicit(layout) | _grouped(layout)
    if not fields:
        sample = body[:_LOOKED_AT]
        likely = [c for c in layout.ignored if _may_be_skill(c) and _holds_levels(c, sample)]
        if len(likely) >= 2:
            fields = {c.index: Field.SKILL_COLUMN for c in likely}
    return layout.with_fields(fields) if fields else layout


def bracketed_skills(layout: Layout) -> frozenset[int]:
    """Columns such as "Good at [Excel]": a form's grid, one column a skill."""
    found = ((c, _IN_BRACKETS.fullmatch(c.header)) for c in layout.used)
    return frozenset(
        c.index for c, match in found if match and c.field in (Field.STRENGTHS, Field.SKILL)
    )


def _explicit(layout: Layout) -> dict[int, Field]:
    return {c.index: Field.SKILL_COLUMN for c in layout.ignored if _EXPLICIT.fullmatch(c.header)}


def _grouped(layout: Layout) -> dict[int, Field]:
    """Columns under a heading such as "Skills" or "Availability" in the row above."""
    if layout.above is None or layout.above.number != layout.header.number - 1:
        return {}
    fields: dict[int, Field] = {}
    group: Field | None = None
    width = max(len(layout.header.cells), len(layout.above.cells))
    ignored = {c.index for c in layout.ignored}
    for index in range(width):
        heading = str(layout.above.at(index)).strip()
        if heading and index > 0:
            key = header_key(heading)
            group = Field.SKILL_COLUMN if key in _SKILLS_GROUP else None
            group = Field.SLOT_COLUMN if key in _TIMES_GROUP else group
        if group and index in ignored:
            fields[index] = group
    return fields


def _may_be_skill(column: Column) -> bool:
    words = re.findall(r"[^\W\d_]+", fold(column.header))
    if not words or recognise(column.header):
        return False
    return not any(word in _NO_SKILL for word in words)


def _holds_levels(column: Column, sample: Sequence[Row]) -> bool:
    """Whether a column's cells are levels, ticks, or words such as "expert"; at least one."""
    found = False
    for row in sample:
        cell = row.at(column.index)
        if not isinstance(cell, str):
            return False
        if not cell or says_nothing(cell):
            continue
        if len(cell) > 40 or read_matrix_cell(cell) is None:
            return False
        found = True
    return found
