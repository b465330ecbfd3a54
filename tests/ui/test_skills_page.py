"""The matrix of skills on a real company file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from rmdesk.domain.company import Company
from rmdesk.domain.skills import Skill
from rmdesk.services.skills_view import near_matches
from rmdesk.ui.dialogs.skill_dialog import SkillDialog
from rmdesk.ui.pages.skills import SkillsPage

from .rooms import Room, nameless, room, sample_company, show, unspoken


class Opened:
    def __init__(self, qtbot: QtBot, where: Room) -> None:
        self.qtbot, self.room = qtbot, where
        self.page = SkillsPage(where.context)
        show(qtbot, self.page)

    @property
    def company(self) -> Company:
        made = self.room.now(self.room.services.session.snapshot)
        assert isinstance(made, Company)
        return made

    def go(self, person: str, skill: str) -> tuple[int, int]:
        company = self.company
        who = next(p.id for p in company.people if p.name == person)
        what = next(s.id for s in company.skills if s.name == skill)
        self.page.go_to(who, what)
        return who, what

    def wait_for(self, label: str) -> None:
        self.qtbot.waitUntil(lambda: label in self.room.labels)


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    with room(tmp_path, sample_company()) as where:
        yield Opened(qtbot, where)


def test_the_model_keeps_qts_rules_and_speaks(opened: Opened, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(opened.page.model)
    assert unspoken(opened.page.model) == []


def test_keys_set_levels_and_wishes(opened: Opened) -> None:
    who, what = opened.go("Aisha Bello", "Spanish")
    matrix = opened.page.matrix
    opened.qtbot.keyClick(matrix, Qt.Key.Key_4)
    assert opened.page.model.cell(matrix.currentIndex()).level == 4
    opened.wait_for("Note that Aisha Bello can show Spanish (level 4)")
    opened.qtbot.keyClick(matrix, Qt.Key.Key_W)
    opened.wait_for("Note that Aisha Bello wants to learn Spanish")
    company = opened.company
    assert company.strengths_of[who][what] == 4
    assert what in {g.skill for g in company.open_goals_of[who]}
    opened.qtbot.keyClick(matrix, Qt.Key.Key_0)
    opened.qtbot.keyClick(matrix, Qt.Key.Key_W)
    opened.wait_for("Note that Aisha Bello no longer wants to learn Spanish")
    company = opened.company
    assert what not in company.strengths_of[who]
    assert what not in {g.skill for g in company.open_goals_of[who]}
    assert opened.page.model.key(matrix.currentIndex()) == (who, what)


def test_many_cells_are_one_step(opened: Opened) -> None:
    before = opened.company.strengths
    opened.page.matrix.selectColumn(0)
    opened.qtbot.keyClick(opened.page.matrix, Qt.Key.Key_1)
    opened.qtbot.waitUntil(lambda: any("cells" in label for label in opened.room.labels))
    opened.room.undo()
    opened.qtbot.waitUntil(lambda: len(opened.room.labels) == 2)
    assert opened.company.strengths == before


def test_lists_of_what_is_scarce(opened: Opened) -> None:
    view = opened.page.view
    assert view is not None
    company = opened.company
    able = {s.id: {x.person for x in company.strengths if x.skill == s.id} for s in company.skills}
    assert {o.skill.id for o in view.only_one} == {s for s, p in able.items() if len(p) == 1}
    assert opened.page.findings.only.count() == len(view.only_one)
    item = opened.page.findings.only.item(0)
    opened.page.findings.only.itemClicked.emit(item)
    key = opened.page.model.key(opened.page.matrix.currentIndex())
    assert key == (view.only_one[0].person.id, view.only_one[0].skill.id)


def test_near_matches_are_offered_and_merged_only_when_asked(opened: Opened) -> None:
    opened.room.context.change(lambda: opened.room.services.people.add_skill("MS Excel"))
    opened.qtbot.waitUntil(lambda: bool(opened.page.view and opened.page.view.near))
    near = opened.page.view.near[0]  # type: ignore[union-attr]
    assert (near.keep.name, near.drop.name) == ("Excel", "MS Excel")
    assert len(opened.company.skills) == 23
    opened.page.findings.merged.emit(near)
    opened.wait_for("Merge MS Excel into Excel")
    kept = next(s for s in opened.company.skills if s.name == "Excel")
    assert "MS Excel" in kept.aliases


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Excel", "MS Excel", True),
        ("Photo editing", "photo-editing", True),
        ("Bookkeeping", "Book keeping", True),
        ("Customer service", "Customer services", True),
        ("C", "C++", False),
        ("Spanish", "Polish", False),
        ("Java", "JavaScript", False),
        ("Forklift 1", "Forklift 2", False),
    ],
)
def test_what_is_nearly_the_same(one: str, other: str, same: bool) -> None:
    skills = (Skill(id=1, name=one), Skill(id=2, name=other))
    assert bool(near_matches(skills, {})) is same


def test_search_shows_skills_or_people(opened: Opened) -> None:
    page = opened.page
    page.search.setText("excel")
    shown = [s.name for n, s in enumerate(page.model.skills) if not page.matrix.isColumnHidden(n)]
    assert shown == ["Excel"]
    page.search.setText("nguyen")
    rows = [p.name for n, p in enumerate(page.model.people) if not page.matrix.isRowHidden(n)]
    assert rows == ["Nguyễn Thu Hà"]
    page.search.setText("qqq")
    assert page.found.currentWidget() is page.no_match


def test_a_skill_is_renamed_but_never_onto_another(opened: Opened) -> None:
    company = opened.company
    skill = next(s for s in company.skills if s.name == "Excel")
    dialog = SkillDialog(opened.room.context, skill, company.skills, opened.page)
    opened.qtbot.addWidget(dialog)
    dialog.open()
    dialog.name.line.setText("Pricing")
    dialog.save.click()
    opened.qtbot.waitUntil(lambda: "already" in dialog.name.error.text())
    dialog.name.line.setText("Spreadsheets")
    dialog.category.combo.setEditText("Office")
    dialog.save.click()
    opened.wait_for("Edit the skill Spreadsheets")
    opened.qtbot.waitUntil(lambda: not dialog.isVisible())
    changed = next(s for s in opened.company.skills if s.id == skill.id)
    assert (changed.name, changed.category) == ("Spreadsheets", "Office")
    assert nameless(dialog) == []


def test_every_focusable_widget_has_a_name(opened: Opened) -> None:
    assert nameless(opened.page) == []


def test_no_skills_yet(qtbot: QtBot, tmp_path: Path) -> None:
    with room(tmp_path) as where:
        page = SkillsPage(where.context)
        show(qtbot, page)
        assert page.stack.currentWidget() is page.empty
