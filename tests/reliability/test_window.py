"""The same in the window: trouble at the start, a second place, erasing, a new day, a notice."""

from __future__ import annotations

import shutil
import sys
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from rmdesk.domain.errors import CannotOpen
from rmdesk.logs import DEATH, scrubbed_message, start_log, stop_log, watch_for_death, write_report
from rmdesk.services import Clock, opening
from rmdesk.services.opening import WayOn
from rmdesk.ui.dialogs.erase import EraseDialog
from rmdesk.ui.dialogs.trouble import TroubleDialog
from rmdesk.ui.i18n import use_language
from rmdesk.ui.main_window import MainWindow
from rmdesk.ui.opening import Opener, start_notice
from rmdesk.ui.pages.settings.backups import BackupsSection
from rmdesk.ui.pages.settings_page import SettingsPage
from rmdesk.ui.tasks import TaskRunner
from rmdesk.ui.watch import Watch
from rmdesk.ui.workspace import Workspace

from .conftest import CLOCK, TODAY, opened


@pytest.fixture(autouse=True)
def english(qapp: object) -> None:
    use_language("en", "en_GB")


def trouble(folder: Path, runner: TaskRunner, qtbot: QtBot) -> TroubleDialog:
    with pytest.raises(CannotOpen) as caught:
        opened(folder)
    dialog = TroubleDialog(
        opening.stuck(folder, caught.value), TODAY, Opener(folder, CLOCK, runner).go
    )
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_a_damaged_company_is_recovered_with_one_click(folder: Path, qtbot: QtBot) -> None:
    path, runner = folder / "company.rmdesk", TaskRunner()
    content = path.read_bytes()
    path.write_bytes(content[:24576] + bytes(4096) + content[28672:])
    dialog = trouble(folder, runner, qtbot)
    assert dialog.buttons[WayOn.RECOVER].property("kind") == "primary"
    assert "is damaged" in dialog.text.text()
    dialog.buttons[WayOn.RECOVER].click()
    assert dialog.chosen is WayOn.RECOVER
    assert dialog.said.startswith("14 people were recovered.")
    opened(folder).close()
    runner.close()


def test_what_does_not_work_out_is_said_and_another_way_can_be_gone(
    folder: Path, qtbot: QtBot
) -> None:
    services = opened(folder)
    services.backups.by_hand()
    services.close()
    runner = TaskRunner()
    (folder / "company.rmdesk").write_bytes(b"\x00" * 9000)
    dialog = trouble(folder, runner, qtbot)
    dialog.buttons[WayOn.RECOVER].click()
    assert dialog.error.isVisible()
    assert "Nothing of the company can be read" in dialog.error.text()
    assert dialog.list.count() == 2
    assert "14 people, last round in week 11" in dialog.list.item(0).text()
    dialog.buttons[WayOn.RESTORE].click()
    assert dialog.chosen is WayOn.RESTORE
    opened(folder).close()
    runner.close()


def test_a_damaged_company_can_be_looked_at_from_the_dialog(folder: Path, qtbot: QtBot) -> None:
    path, runner = folder / "company.rmdesk", TaskRunner()
    content = path.read_bytes()
    path.write_bytes(content[:24576] + bytes(4096) + content[28672:])
    with pytest.raises(CannotOpen) as caught:
        opened(folder)
    opener = Opener(folder, CLOCK, runner)
    dialog = TroubleDialog(opening.stuck(folder, caught.value), TODAY, opener.go)
    qtbot.addWidget(dialog)
    dialog.buttons[WayOn.LOOK].click()
    assert dialog.chosen is WayOn.LOOK
    looking = opener.open()
    assert looking is not None
    assert "This is what can be read of it" in start_notice(looking, "", crashed=False)[0]
    runner.run_now(looking.close)
    runner.close()


def test_looking_only_says_so_and_refuses_changes(folder: Path, qtbot: QtBot) -> None:
    first, runner = opened(folder), TaskRunner()
    looking = runner.run_now(lambda: opening.open_to_look(folder, CLOCK))
    window = MainWindow(Workspace(looking, runner), runner)
    qtbot.addWidget(window)
    text, for_good = start_notice(looking, "", crashed=False)
    window.notify(text, for_good=for_good)
    window.show()
    assert "can only look" in window.notice.label.text()
    assert not window.notice.button.isVisible()
    idle = [0]

    def done() -> bool:
        idle[0] = idle[0] + 1 if runner.waiting == 0 else 0
        return idle[0] > 2

    qtbot.waitUntil(done, timeout=20_000)
    window.close()
    runner.run_now(looking.close)
    runner.close()
    first.close()


class Desk:
    """A window on a company, and a way to wait for its worker."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.qtbot, self.runner = qtbot, TaskRunner()
        self.services = self.runner.run_now(lambda: opened(folder))
        self.window = MainWindow(Workspace(self.services, self.runner), self.runner)
        qtbot.addWidget(self.window)
        self.window.show()
        self.settle()

    def settle(self) -> None:
        idle = [0]

        def done() -> bool:
            idle[0] = idle[0] + 1 if self.runner.waiting == 0 else 0
            return idle[0] > 2

        self.qtbot.waitUntil(done, timeout=20_000)

    def close(self) -> None:
        self.window.close()
        self.settle()
        self.runner.run_now(self.services.close)
        self.runner.close()


def test_a_person_is_erased_from_the_window(folder: Path, qtbot: QtBot) -> None:
    desk = Desk(folder, qtbot)
    person = desk.runner.run_now(desk.services.session.snapshot).people[0]
    desk.window.erase_person(person)
    dialog = desk.window.findChild(EraseDialog)
    assert dialog is not None
    assert not dialog.erase_button.isEnabled()
    dialog.name.setText(person.label.upper())
    dialog.erase_button.click()
    desk.settle()
    assert dialog.list.count() == 1  # the day's backup still holds the name
    dialog.clean_button.click()
    desk.settle()
    assert dialog.text.text() == "No backup holds the name any more."
    dialog.close_button.click()
    desk.settle()
    people = desk.runner.run_now(desk.services.session.snapshot).people
    assert people[0].name == "Former colleague 1"
    desk.close()


def test_a_second_place_and_a_restore_that_is_taken_back(
    folder: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = Desk(folder, qtbot)
    page = desk.window.show_page("settings")
    assert isinstance(page, SettingsPage)
    section = page.section(BackupsSection)
    page.show_section(section)
    desk.settle()
    assert "No second place yet" in section.second.text()
    section.set_second(folder)
    desk.settle()
    assert "is where the company is already" in section.error.text()
    stick = tmp_path / "stick"
    stick.mkdir()
    section.set_second(stick)
    desk.settle()
    assert section.second.text().endswith("last today 12:00.")
    desk.runner.run_now(lambda: desk.services.people.add_skill("Juggling"))
    section.list.setCurrentRow(0)
    section.restore_button.click()
    box = section.findChild(QMessageBox)
    assert box is not None
    next(b for b in box.buttons() if b.text() == "Restore this backup").click()
    desk.settle()
    skills = desk.runner.run_now(desk.services.session.snapshot).skills
    assert "Juggling" not in {s.name for s in skills}
    desk.window.toast.action.click()
    desk.settle()
    skills = desk.runner.run_now(desk.services.session.snapshot).skills
    assert "Juggling" in {s.name for s in skills}
    desk.close()


def test_a_window_left_open_over_midnight(folder: Path, qtbot: QtBot) -> None:
    now = [datetime(2026, 3, 28, 23, 59)]  # the night the clocks go forward
    runner = TaskRunner()
    from rmdesk.services import open_services

    services = runner.run_now(lambda: open_services(folder, Clock(None, lambda: now[0], "me")))
    watch = Watch(services, runner)
    assert services.session.clock.today == date(2026, 3, 28)
    now[0] = datetime(2026, 3, 29, 0, 1)
    with qtbot.waitSignal(watch.day_changed, timeout=20_000):
        watch.look()
    assert [e.at.day for e in runner.run_now(services.backups.entries)] == [29, 28]
    watch.stop()
    qtbot.waitUntil(lambda: runner.waiting == 0)
    runner.run_now(services.close)
    runner.close()


def test_a_death_is_told_at_the_next_start_without_names(tmp_path: Path) -> None:
    assert not watch_for_death(tmp_path, datetime(2026, 3, 16))
    (tmp_path / "logs" / DEATH).write_text('  File "/home/ana.ruiz/x/rmdesk/ui/toast.py", line 3')
    assert watch_for_death(tmp_path, datetime(2026, 3, 16))
    report = next((tmp_path / "reports").iterdir()).read_text()
    assert "rmdesk/ui/toast.py" in report
    assert "ana" not in report
    assert not watch_for_death(tmp_path, datetime(2026, 3, 17))


@pytest.mark.skipif(sys.platform != "linux", reason="asks /proc what is open")
def test_a_closed_window_holds_no_file_of_the_folder(tmp_path: Path) -> None:
    """Else Windows could not remove a sample company's folder."""

    def held() -> list[Path]:
        there = (path for path in Path("/proc/self/fd").iterdir() if path.exists())
        return [path for path in there if path.readlink().is_relative_to(tmp_path)]

    start_log(tmp_path)
    watch_for_death(tmp_path, datetime(2026, 3, 16))
    assert len(held()) == 2
    stop_log()
    assert held() == []


def test_no_report_or_log_quotes_anybody(tmp_path: Path) -> None:
    said = scrubbed_message("QFile: cannot open /home/ana/Ana Ruiz.pdf or “Ana Ruiz” now")
    assert "“Ana" not in said
    assert "/home/ana" not in said
    name = "ziuR anA"[::-1]
    try:
        raise RuntimeError(name)
    except RuntimeError as error:
        report = write_report(error, tmp_path, datetime(2026, 3, 16)).read_text()
    assert "Ana" not in report
    assert str(Path(__file__).parent.parent.parent) not in report


def test_dying_is_told_once(folder: Path) -> None:
    shutil.copy(folder / "company.rmdesk", folder / "kept")
    services = opened(folder)
    services.session.database._engine.dispose()
    services.session.database._holder.release(clean=False)  # as a kill does
    again = opened(folder)
    assert "not closed properly" in start_notice(again, "", crashed=False)[0]
    again.close()
    last = opened(folder)
    assert start_notice(last, "", crashed=False)[0] == ""
    last.close()
