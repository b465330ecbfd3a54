"""The page People on a real company file: search, edit, add, archive, rules, photo, history."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from rmdesk.domain.availability import Answer
from rmdesk.domain.company import Company
from rmdesk.domain.people import Person, Rhythm
from rmdesk.settings import load_settings
from rmdesk.ui.dialogs.erase import EraseDialog
from rmdesk.ui.models.people_model import PeopleModel
from rmdesk.ui.pages.people import PeoplePage
from rmdesk.ui.widgets.details_part import EVERY_OTHER_WEEK, PAUSED
from rmdesk.ui.widgets.fields import read_date

from .conftest import Desk
from .rooms import TODAY, Room, nameless, room, sample_company, show, unspoken


class Opened:
    """The page, the room it stands in, and ways to look at what is stored."""

    def __init__(self, qtbot: QtBot, where: Room) -> None:
        self.qtbot = qtbot
        self.room = where
        self.page = PeoplePage(where.context)
        show(qtbot, self.page)
        qtbot.waitUntil(lambda: self.page.editor.one.view is not None)

    @property
    def company(self) -> Company:
        made = self.room.now(self.room.services.session.snapshot)
        assert isinstance(made, Company)
        return made

    def person(self, name: str) -> Person:
        return next(p for p in self.company.people if p.name == name)

    def choose(self, name: str) -> Person:
        person = self.person(name)
        row = self.page.model.row_of(person.id)
        assert row is not None
        self.page.table.selectRow(row)
        one = self.page.editor.one
        self.qtbot.waitUntil(lambda: one.view is not None and one.view.person.id == person.id)
        return person

    def type_into(self, line: QLineEdit, text: str) -> None:
        line.setFocus()
        line.selectAll()
        line.insert(text) if text else line.del_()
        self.qtbot.keyClick(line, Qt.Key.Key_Return)

    def wait_for(self, label: str) -> None:
        self.qtbot.waitUntil(lambda: label in self.room.labels)


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    with room(tmp_path, sample_company()) as where:
        yield Opened(qtbot, where)


@pytest.fixture
def nobody(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[PeoplePage, Room]]:
    with room(tmp_path) as where:
        page = PeoplePage(where.context)
        show(qtbot, page)
        yield page, where


def names(model: PeopleModel) -> list[str]:
    return [row.person.label for row in model.rows]


def test_the_model_keeps_qts_rules_and_speaks(opened: Opened, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(opened.page.model)
    assert unspoken(opened.page.model) == []
    said = opened.page.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Aisha Bello, Counter Assistant, Café; can show ")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("nguyen", ["Nguyễn Thu Hà"]),
        ("ОЛЕНА", ["Олена Шевченко"]),
        ("cafe barista", ["Jonah Whitfield", "Олена Шевченко"]),
        ("xyz", []),
    ],
)
def test_search_folds_accents_in_any_script(opened: Opened, typed: str, found: list[str]) -> None:
    opened.page.search.insert(typed)
    assert names(opened.page.model) == found
    wanted = opened.page.table if found else opened.page.no_match
    assert opened.page.list.currentWidget() is wanted


def test_search_finds_skills(opened: Opened) -> None:
    opened.page.search.setText("sourdough")
    assert "Tomasz Wójcik" in names(opened.page.model)
    opened.page.no_match.buttons[0].click()
    assert len(names(opened.page.model)) == 14


def test_sorting_by_a_date_is_by_time(opened: Opened) -> None:
    model = opened.page.model
    since = next(n for n, c in enumerate(model.columns) if c.key == "since")
    opened.page.table.sortByColumn(since, Qt.SortOrder.AscendingOrder)
    days = [r.person.start_date for r in model.rows if r.person.start_date]
    assert days == sorted(days)


def test_an_edit_acts_at_once_and_is_one_step_of_undo(opened: Opened) -> None:
    person = opened.choose("Aisha Bello")
    details = opened.page.editor.one.details
    opened.type_into(details.phone.line, "0123 456")
    opened.wait_for("Edit Aisha Bello")
    assert opened.person("Aisha Bello").phone == "0123 456"
    opened.room.undo()
    opened.qtbot.waitUntil(lambda: details.phone.line.text() == person.phone)
    assert opened.person("Aisha Bello") == person


def test_two_quick_edits_both_stay(opened: Opened) -> None:
    opened.choose("Aisha Bello")
    details = opened.page.editor.one.details
    opened.type_into(details.phone.line, "1")
    opened.type_into(details.number.line, "77")
    opened.qtbot.waitUntil(lambda: len(opened.room.labels) == 2)
    stored = opened.person("Aisha Bello")
    assert (stored.phone, stored.number) == ("1", "77")


def test_what_is_wrong_stands_beside_the_field(opened: Opened) -> None:
    opened.choose("Aisha Bello")
    details = opened.page.editor.one.details
    opened.type_into(details.name.line, "")
    assert details.name.is_wrong
    assert details.name.line.text() == ""
    opened.type_into(details.start_date.line, "31/02/2026")
    assert "not a date" in details.start_date.error.text()
    opened.type_into(details.email.line, "aisha")
    assert details.email.is_wrong
    assert opened.room.labels == []
    opened.type_into(details.email.line, "aisha@example.org")
    opened.wait_for("Edit Aisha Bello")
    assert not details.email.is_wrong
    # What is wrong elsewhere stays, with what was typed.
    assert details.start_date.line.text() == "31/02/2026"


def test_a_date_is_typed_as_the_locale_writes_it(opened: Opened) -> None:
    opened.choose("Grace Mwangi")
    opened.type_into(opened.page.editor.one.details.start_date.line, "03/02/2025")
    opened.wait_for("Edit Grace Mwangi")
    assert opened.person("Grace Mwangi").start_date == date(2025, 2, 3)
    assert read_date("2024-12-31") == date(2024, 12, 31)
    assert read_date("32/01/2024") is None


def test_how_often_somebody_takes_part(opened: Opened) -> None:
    opened.choose("Grace Mwangi")
    details = opened.page.editor.one.details
    details.how_often.setCurrentIndex(EVERY_OTHER_WEEK)
    details.how_often.activated.emit(EVERY_OTHER_WEEK)
    opened.wait_for("Edit Grace Mwangi")
    assert opened.person("Grace Mwangi").rhythm is Rhythm.EVERY_OTHER_WEEK
    details.how_often.setCurrentIndex(PAUSED)
    details.how_often.activated.emit(PAUSED)
    opened.type_into(details.until.line, "01/01/2020")
    assert details.until.is_wrong
    opened.type_into(details.until.line, "01/06/2026")
    opened.qtbot.waitUntil(lambda: len(opened.room.labels) == 2)
    assert opened.person("Grace Mwangi").paused_until == date(2026, 6, 1)


def test_ctrl_n_adds_a_person_by_name_alone(opened: Opened) -> None:
    page = opened.page
    page.new_action.trigger()
    assert page.editor.is_adding
    opened.type_into(page.editor.new.name.line, "")
    assert page.editor.new.name.is_wrong
    opened.type_into(page.editor.new.name.line, "Zoë Žižek")
    opened.wait_for("Add Zoë Žižek")
    one = page.editor.one
    opened.qtbot.waitUntil(lambda: one.view is not None and one.view.person.name == "Zoë Žižek")
    assert page.editor.stack.currentWidget() is one
    opened.room.undo()
    opened.qtbot.waitUntil(lambda: "Zoë Žižek" not in names(page.model))


def test_escape_gives_a_new_person_up(opened: Opened) -> None:
    opened.page.new_person()
    opened.qtbot.keyClick(opened.page.editor.new.name.line, Qt.Key.Key_Escape)
    assert not opened.page.editor.is_adding
    assert opened.room.labels == []


def test_del_archives_and_brings_back(opened: Opened) -> None:
    opened.choose("Luca Ferraro")
    opened.page.table.setFocus()
    opened.qtbot.keyClick(opened.page.table, Qt.Key.Key_Delete)
    opened.wait_for("Archive Luca Ferraro")
    opened.qtbot.waitUntil(lambda: "Luca Ferraro" not in names(opened.page.model))
    opened.page.archived.setChecked(True)
    assert "Luca Ferraro" in names(opened.page.model)
    opened.choose("Luca Ferraro")
    back = opened.page.editor.one.archive
    opened.qtbot.waitUntil(lambda: back.text() == "Bring back")
    back.click()
    opened.wait_for("Bring back Luca Ferraro")
    assert not opened.person("Luca Ferraro").archived


def test_many_are_changed_in_one_step(opened: Opened) -> None:
    opened.page.table.selectAll()
    many = opened.page.editor.many
    assert opened.page.editor.stack.currentWidget() is many
    many.site.combo.setEditText("Harbour")
    opened.type_into(many.site.combo.lineEdit(), "Harbour")  # type: ignore[arg-type]
    opened.wait_for("Edit 14 people")
    assert {p.site for p in opened.company.people} == {"Harbour"}
    opened.room.undo()
    opened.wait_for("Edit 14 people")
    opened.qtbot.waitUntil(lambda: {p.site for p in opened.company.people} == {""})


def test_strengths_goals_and_interests(opened: Opened) -> None:
    person = opened.choose("Aisha Bello")
    part = opened.page.editor.one.skills
    part.strengths.rows["Instagram"].picker.setFocus()
    opened.qtbot.keyClick(part.strengths.rows["Instagram"].picker, Qt.Key.Key_2)
    opened.wait_for("Note that Aisha Bello can show Instagram (level 2)")
    opened.type_into(part.add_strength, "Juggling")
    opened.wait_for("Note that Aisha Bello can show Juggling (level 3)")
    opened.qtbot.waitUntil(lambda: "Juggling" in part.strengths.rows)
    part.strengths.rows["Juggling"].remove.click()
    opened.wait_for("Note that Aisha Bello no longer shows Juggling")
    opened.type_into(part.add_goal, "Pricing")
    opened.wait_for("Note that Aisha Bello wants to learn Pricing")
    opened.qtbot.waitUntil(lambda: "Pricing" in part.goals.rows)
    part.goals.rows["Pricing"].picker.setValue(2)
    opened.type_into(part.interests.line, "Chess")
    opened.wait_for("Change the interests of Aisha Bello")
    company = opened.company
    ids = {s.name: s.id for s in company.skills}
    assert company.strengths_of[person.id][ids["Instagram"]] == 2
    goal = next(g for g in company.open_goals_of[person.id] if g.skill == ids["Pricing"])
    assert (goal.priority, goal.present_level) == (2, 2)
    assert "Chess" in company.interests_of[person.id].values()


def test_times_absences_and_rules(opened: Opened) -> None:
    person = opened.choose("Aisha Bello")
    one = opened.page.editor.one
    slot, made = next(iter(one.when.week.buttons.items()))
    before = opened.company.answers.get((person.id, slot))
    made.click()
    opened.wait_for("Change when Aisha Bello can come")
    after = opened.company.answers.get((person.id, slot))
    assert after is not before
    assert {before, after} <= {None, Answer.PREFERS, Answer.CANNOT}
    one.when.last.show_day(date(2026, 4, 1), fresh=True)
    one.when.first.show_day(date(2026, 4, 3), fresh=True)
    one.when.add.click()
    assert one.when.last.is_wrong
    one.when.first.show_day(date(2026, 3, 30), fresh=True)
    one.when.last.show_day(date(2026, 4, 1), fresh=True)
    one.when.add.click()
    opened.wait_for("Note that Aisha Bello is away")
    away = opened.company.absences_of[person.id][-1]
    assert (away.first, away.last) == (date(2026, 3, 30), date(2026, 4, 1))
    rules = one.rules
    rules.never_with.setEditText("Nobody of that name")
    rules.add_never.click()
    assert rules.error.text()
    rules.never_with.setEditText("Luca Ferraro")
    rules.reason.setText("a quarrel")
    rules.add_never.click()
    opened.wait_for("Never pair Aisha Bello and Luca Ferraro")
    other = opened.person("Luca Ferraro").id
    rule = next(r for r in opened.company.never_pairs if {r.a, r.b} == {person.id, other})
    assert rule.reason == "a quarrel"


def test_a_photo_is_cropped_stored_and_taken_away(opened: Opened) -> None:
    person = opened.choose("Aisha Bello")
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    photo = opened.page.editor.one.photo
    photo.take_square(image, QRect(10, 0, 40, 40))
    opened.wait_for("Change the photo of Aisha Bello")

    def stored() -> bytes | None:
        with opened.room.services.session.database.reading() as unit:
            return unit.people.photo(person.id)

    data = opened.room.now(stored)
    kept = QImage.fromData(data)  # type: ignore[arg-type]
    assert kept.width() == kept.height() > 100
    assert kept.pixelColor(5, 5).red() > 200
    opened.room.undo()
    opened.qtbot.waitUntil(lambda: len(opened.room.labels) == 2)
    assert opened.room.now(stored) is None


def test_history_tells_of_every_meetup(opened: Opened) -> None:
    opened.choose("Helena Brandt")
    part = opened.page.editor.one.history
    meetups = opened.room.now(opened.room.services.meetups.all)
    mine = [m for m in meetups if opened.person("Helena Brandt").id in m.people]  # type: ignore[attr-defined]
    assert part.list.count() == len(mine)
    assert "meetups held" in part.summary.text()


def test_nobody_yet(nobody: tuple[PeoplePage, Room], qtbot: QtBot) -> None:
    page, where = nobody
    assert page.stack.currentWidget() is page.empty
    with qtbot.waitSignal(page.import_wanted):
        page.empty.buttons[0].click()
    page.empty.buttons[1].click()
    assert page.editor.is_adding
    qtbot.keyClicks(page.editor.new.name.line, "Ana")
    page.editor.new.add.click()
    qtbot.waitUntil(lambda: names(page.model) == ["Ana"])
    where.undo()
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.empty)


def test_every_focusable_widget_has_a_name(opened: Opened) -> None:
    opened.choose("Aisha Bello")
    assert nameless(opened.page) == []
    assert opened.page.model.today == TODAY


def test_many_take_part_as_often_in_one_step(opened: Opened) -> None:
    opened.page.table.selectAll()
    many = opened.page.editor.many
    assert many.how_often.currentIndex() == -1  # some weekly, some every other week
    many.how_often.setCurrentIndex(1)
    many.how_often.activated.emit(1)
    opened.wait_for("Edit 14 people")
    assert {p.rhythm for p in opened.company.people} == {Rhythm.EVERY_OTHER_WEEK}


def test_the_columns_chosen_are_remembered(desk: Desk) -> None:
    page = desk.window.show_page("people")
    desk.settle()
    assert isinstance(page, PeoplePage)
    site = next(a for a in page.columns_menu.actions() if a.text() == "Site")
    site.setChecked(True)
    kept = load_settings(desk.folder).people_columns.split(",")
    assert "site" in kept
    again = PeoplePage(desk.window.context)
    desk.qtbot.addWidget(again)
    at = [c.key for c in again.model.columns].index("site")
    assert not again.table.isColumnHidden(at)


def test_somebody_is_erased_for_good(desk: Desk) -> None:
    page = desk.window.show_page("people")
    desk.settle()
    assert isinstance(page, PeoplePage)
    page.table.selectAll()
    assert not page.erase_action.isEnabled()
    page.table.selectRow(0)
    desk.settle()
    person = page.model.rows[0].person
    page.erase_action.trigger()
    dialog = desk.window.findChild(EraseDialog)
    assert dialog is not None
    assert not dialog.erase_button.isEnabled()
    dialog.name.setText(person.label)
    dialog.erase_button.click()
    desk.settle()
    dialog.reject()
    desk.settle()
    stored = desk.runner.run_now(desk.services.session.snapshot)
    assert person.label not in {p.label for p in stored.active}
