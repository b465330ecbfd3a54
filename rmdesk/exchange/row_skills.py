"""The skills of a row that stand in columns of their own, and its answers about times.

a column a skill            Excel | Baking            4 | expert       x |
a skill and its level       Skill | Level             Excel | 4
a training                  Training module           Food hygiene, level 2
a column a time             Lunch Tuesday             prefers
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from rmdesk.domain.people import fold
from rmdesk.domain.text import Text

from .cells import Row
from .columns import Column, Layout
from .headers import Field
from .mentions import (
    LEVEL_REASON,
    GoalMention,
    MentionError,
    SkillMention,
    read_level,
    read_matrix_cell,
    read_strengths,
)
from .names import clean
from .skill_columns import skill_name
from .words import says_nothing, tick

Strengths = tuple[SkillMention, ...] | None
Goals = tuple[GoalMention, ...] | None

_LONGEST_SKILL = 200
_CANNOT = frozenset("cannot can't cant kann nicht unavailable busy never".split())
_PREFERS = frozenset("prefers prefer preferred best likes".split())


class SkillCells:
    """Reads what belongs to single skills; ``column_at_fault`` is where a MentionError arose."""

    def __init__(self, layout: Layout) -> None:
        self._single = [(c, skill_name(c.header)) for c in layout.columns(Field.SKILL_COLUMN)]
        self._slots = layout.columns(Field.SLOT_COLUMN)
        self._trainings = layout.columns(Field.TRAINING)
        levels = layout.columns(Field.SKILL_LEVEL)
        skills = layout.columns(Field.SKILL)
        self._pairs = [(c, _level_of(c, levels, alone=len(skills) == 1)) for c in skills]
        self.long = len(skills) + len(self._trainings) == 1
        """Whether each row is one skill of a person: rows of the same person are one then."""
        self.any = bool(self._single or self._trainings or self._pairs)
        """Whether there are such columns at all."""
        self.column_at_fault: Column | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The skills that have a column."""
        return tuple(name for _, name in self._single)

    def read(self, row: Row, strengths: Strengths, goals: Goals) -> tuple[Strengths, Goals]:
        """The lists with the single skills of ``row`` added. Raises MentionError."""
        if not self.any:
            return strengths, goals
        found = {fold(m.skill): m for m in strengths or ()}
        wished = {fold(g.skill): g for g in goals or ()}
        for column, name in self._single:
            self._take_cell(row, column, name, found, wished)
        for column, level in self._pairs:
            self._take_pair(row, column, level, found)
        for column in self._trainings:
            text = clean(str(row.at(column.index)))
            if not says_nothing(text):
                self._check_length(column, text)
                found.setdefault(fold(text), SkillMention(text))
        wishes = goals if not wished and goals is None else tuple(wished.values())
        return tuple(found.values()), wishes

    def single_cells(self, row: Row) -> Iterator[Callable[[], None]]:
        """Reading each of the row's cells by itself, for whoever wants to know of all faults."""
        for column, name in self._single:
            yield partial(self._take_cell, row, column, name, {}, {})
        for column, level in self._pairs:
            yield partial(self._take_pair, row, column, level, {})
        for column in self._trainings:
            yield partial(self._check_length, column, clean(str(row.at(column.index))))

    def _take_cell(
        self,
        row: Row,
        column: Column,
        name: str,
        found: dict[str, SkillMention],
        wished: dict[str, GoalMention],
    ) -> None:
        cell = row.at(column.index)
        if cell == "":
            return
        self.column_at_fault = column
        value = read_matrix_cell(clean(str(cell)))
        if value is None:
            raise MentionError(clean(str(cell)), LEVEL_REASON)
        level, priority, now = value
        if level is not None:
            found.setdefault(fold(name), SkillMention(name, level or None))
        if priority is not None:
            wished.setdefault(fold(name), GoalMention(name, priority, now))

    def _take_pair(
        self, row: Row, column: Column, level: Column | None, found: dict[str, SkillMention]
    ) -> None:
        text = clean(str(row.at(column.index)))
        if says_nothing(text):
            return
        self.column_at_fault = column
        if level is None:
            for mention in read_strengths(text):
                found.setdefault(fold(mention.skill), mention)
            return
        self._check_length(column, text)
        self.column_at_fault = level
        value = clean(str(row.at(level.index)))
        if value in ("0", "0.0") or tick(value) is False:
            return
        found.setdefault(
            fold(text),
            SkillMention(text, None if tick(value) and value != "1" else read_level(value)),
        )

    def _check_length(self, column: Column, text: str) -> None:
        if len(text) > _LONGEST_SKILL:
            self.column_at_fault = column
            raise MentionError(text, Text("this is too long for the name of a skill"))

    def answers(self, row: Row) -> tuple[tuple[str, str], ...] | None:
        """(slot's name, "prefers", "cannot" or "") for each column of a time; None without."""
        if not self._slots:
            return None
        found = []
        for column in self._slots:
            word = fold(clean(str(row.at(column.index))))
            answer = "prefers" if word in _PREFERS else ""
            if word in _CANNOT or tick(word) is False:
                answer = "cannot"
            found.append((column.header, answer))
        return tuple(found)


def _level_of(column: Column, levels: tuple[Column, ...], *, alone: bool) -> Column | None:
    """The column of levels that belongs to a column of skills: the next to its right, or the
    only one there is."""
    beside = next((c for c in levels if c.index == column.index + 1), None)
    return beside or (levels[0] if alone and levels else None)
