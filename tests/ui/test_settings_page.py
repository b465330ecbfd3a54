"""Settings act at once, say what is wrong beside the field, and can be undone."""

from __future__ import annotations

from pathlib import Path

import pymupdf
import pytest
from PySide6.QtCore import QTime
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMessageBox

from rmdesk.domain.company import Company
from rmdesk.domain.programme import Cadence, Matters, WhenOdd
from rmdesk.ui.pages.settings.appearance import AppearanceSection
from rmdesk.ui.pages.settings.backups import BackupsSection
from rmdesk.ui.pages.settings.cover import CoverSection
from rmdesk.ui.pages.settings.days_off import DaysOffSection
from rmdesk.ui.pages.settings.programme import ProgrammeSection
from rmdesk.ui.pages.settings.slots import SlotsSection
from rmdesk.ui.pages.settings.weights import WeightsSection
from rmdesk.ui.pages.settings_page import SettingsPage
from rmdesk.ui.theme import Appearance, theme

from .conftest import Desk


@pytest.fixture
def page(desk: Desk) -> SettingsPage:
    found = desk.window.show_page("settings")
    assert isinstance(found, SettingsPage)
    desk.settle()
    return found


def stored(desk: Desk) -> Company:
    return desk.runner.run_now(desk.services.session.snapshot)


def test_the_programme(desk: Desk, page: SettingsPage) -> None:
    section = page.section(ProgrammeSection)
    section.company.setText("Sunny Bakery")
    section.company.editingFinished.emit()
    desk.settle()
    section.cadence.setCurrentIndex(1)
    desk.settle()
    section.when_odd.setCurrentIndex(1)
    desk.settle()
    section.workdays[5].click()
    desk.settle()
    programme = stored(desk).programme
    assert programme.company_name == "Sunny Bakery"
    assert programme.cadence is Cadence.FORTNIGHTLY
    assert programme.when_odd is WhenOdd.SIT_OUT
    assert 5 in programme.workdays
    for _ in range(4):
        desk.window.actions_.undo.trigger()
        desk.settle()
    assert stored(desk).programme.company_name == "Marigold Bakery & Café"
    assert section.company.text() == "Marigold Bakery & Café"


def test_one_working_day_has_to_stay(desk: Desk, page: SettingsPage) -> None:
    for box in page.section(ProgrammeSection).workdays:
        if box.isChecked():
            box.click()
            desk.settle()
    assert page.section(ProgrammeSection).error.isVisibleTo(page.section(ProgrammeSection))
    assert stored(desk).programme.workdays


def test_times_and_places(desk: Desk, page: SettingsPage) -> None:
    page.show_section(page.section(SlotsSection))
    section = page.section(SlotsSection)
    before = len(stored(desk).slots)
    section.add_button.click()
    desk.settle()
    assert len(stored(desk).slots) == before + 1
    section.name.setText("Tea")
    section.name.editingFinished.emit()
    desk.settle()
    assert "Tea" in {s.name for s in stored(desk).slots}
    section.end.setTime(QTime(0, 5))
    section.end.editingFinished.emit()
    desk.settle()
    assert "before it begins" in section.error.text()
    assert section.error.isVisible()
    section.remove_button.click()
    desk.settle()
    assert len(stored(desk).slots) == before


def test_closed_days_and_the_countrys(desk: Desk, page: SettingsPage) -> None:
    page.show_section(page.section(DaysOffSection))
    section = page.section(DaysOffSection)
    desk.settle(lambda: section.country.count() > 100)
    section.country.setCurrentIndex(section.country.findData("DE"))
    desk.settle()
    assert stored(desk).programme.country == "DE"
    assert "Next: " in section.coming.text()
    section.part.setCurrentIndex(section.part.findData("BY"))
    desk.settle()
    assert stored(desk).programme.subdivision == "BY"
    rows = section.list.count()
    section.name.setText("Works outing")
    section.add_button.click()
    desk.settle()
    assert section.list.count() == rows + 1
    section.list.setCurrentRow(0)
    section.remove_button.click()
    desk.settle()
    assert section.list.count() == rows


def test_cover(desk: Desk, page: SettingsPage) -> None:
    page.show_section(page.section(CoverSection))
    section = page.section(CoverSection)
    rows = section.list.count()
    section.value.setCurrentText("Bakery")
    section.add_button.click()
    desk.settle()
    assert section.list.count() == rows + 1
    section.list.setCurrentRow(rows)
    section.remove_button.click()
    desk.settle()
    assert section.list.count() == rows


def test_weights_say_what_they_would_change(desk: Desk, page: SettingsPage) -> None:
    desk.window.show_page("week")
    desk.press_main()
    desk.window.show_page("settings")
    page.show_section(page.section(WeightsSection))
    desk.settle()
    slider = page.section(WeightsSection).sliders["learning"]
    slider.setValue(0)
    desk.settle(lambda: "week" in page.section(WeightsSection).preview.text())
    assert stored(desk).programme.weights.learning is Matters.NOT_AT_ALL
    assert slider.accessibleName() == "Learning: matters not at all"
    assert "groups of this week would be" in page.section(WeightsSection).preview.text() or (
        "stay as they are" in page.section(WeightsSection).preview.text()
    )


def test_appearance(desk: Desk, page: SettingsPage) -> None:
    page.section(AppearanceSection).buttons[Appearance.DARK].click()
    assert theme().is_dark
    page.section(AppearanceSection).buttons[Appearance.LIGHT].click()
    assert not theme().is_dark


def test_a_backup_is_made_and_restored(desk: Desk, page: SettingsPage) -> None:
    section = page.section(BackupsSection)
    page.show_section(section)
    section.make_button.click()
    desk.settle(lambda: section.list.count() == 1)
    assert section.last.text() == "Last backup: today 12:00"
    page.section(ProgrammeSection).company.setText("Something else")
    page.section(ProgrammeSection).company.editingFinished.emit()
    desk.settle()
    section.list.setCurrentRow(0)
    section.restore_button.click()
    box = section.findChild(QMessageBox)
    assert box is not None
    assert [b.text() for b in box.buttons()] != ["OK"]
    restore = next(b for b in box.buttons() if b.text() == "Restore this backup")
    restore.click()
    desk.settle()
    assert stored(desk).programme.company_name == "Marigold Bakery & Café"
    assert "restored" in desk.window.toast.text.text()
    assert desk.week.isVisible()


def test_a_logo_is_printed_and_taken_away(desk: Desk, page: SettingsPage, tmp_path: Path) -> None:
    section = page.section(ProgrammeSection)
    file = tmp_path / "logo.png"
    picture = QImage(600, 200, QImage.Format.Format_RGB32)
    picture.fill(0xFF0D6A5B)
    picture.save(str(file))
    section.logo.take(file)
    desk.settle()
    assert section.logo.picture.isVisible()
    week = desk.services.rounds.week
    desk.window.show_page("week")
    desk.press_main()
    printed = desk.runner.run_now(lambda: desk.services.sheets.poster(week()))
    with pymupdf.open(stream=printed, filetype="pdf") as document:
        assert document[0].get_images()
    desk.window.undo()
    desk.window.undo()
    desk.window.show_page("settings")
    desk.settle()
    assert not section.logo.picture.isVisible()


def test_what_is_no_picture_is_said_beside_the_field(
    desk: Desk, page: SettingsPage, tmp_path: Path
) -> None:
    section = page.section(ProgrammeSection)
    file = tmp_path / "logo.png"
    file.write_text("no picture")
    section.logo.take(file)
    desk.settle()
    assert "not a picture" in section.error.text()
    assert section.error.isVisible()
