"""A start shows the week as it was left before the company is open, and loses no click."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rmdesk.app import Running
from rmdesk.domain.errors import Cancelled
from rmdesk.services import Clock, open_services
from rmdesk.services.first_look import first_look
from rmdesk.services.this_week import load_this_week
from rmdesk.ui.main_window import MainWindow
from rmdesk.ui.opening import Opener
from rmdesk.ui.shell import Shell
from rmdesk.ui.single_instance import SingleInstance
from rmdesk.ui.tasks import TaskRunner
from rmdesk.ui.workspace import Workspace

from .conftest import MONDAY, sample_file

CLOCK = Clock.at(MONDAY, "Helena")
LOOK = "company.rmdesk.look"


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder whose company was closed by its window, with a draft for this week."""
    folder = tmp_path_factory.mktemp("left")
    shutil.copytree(sample_file().parent, folder, dirs_exist_ok=True)
    services = open_services(folder, CLOCK, backup=False)
    services.rounds.suggest(services.rounds.week())
    services.close_for_next_start()
    return folder


@pytest.fixture
def left(once: Path, tmp_path: Path) -> Path:
    shutil.copytree(once, tmp_path, dirs_exist_ok=True)
    return tmp_path


@pytest.fixture
def runner() -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    made.close()


def test_the_look_is_the_week_and_only_while_it_is_true(left: Path) -> None:
    look = first_look(left, MONDAY)
    assert look is not None
    assert len(look.cards) > 3
    after = first_look(left, MONDAY + timedelta(days=7))
    assert after is not None
    assert after.week == after.matters == look.week.shift(1)
    assert first_look(left, MONDAY + timedelta(days=21)) is None

    services = open_services(left, CLOCK, backup=False)
    assert load_this_week(services.session) == look
    assert first_look(left, MONDAY) is None, "an open company may be changed at any moment"
    services.close()
    assert first_look(left, MONDAY) is None
    assert not (left / LOOK).exists()


def test_a_file_changed_by_somebody_else_is_not_shown_as_it_was_left(left: Path) -> None:
    company = left / "company.rmdesk"
    content = bytearray(company.read_bytes())
    content[-1] ^= 1
    company.write_bytes(content)
    assert first_look(left, MONDAY) is None


@pytest.mark.parametrize("text", ["", "{", "[]", '{"views": []}', '{"sha256": 1, "views": 2}'])
def test_a_look_that_cannot_be_read_is_none(left: Path, text: str) -> None:
    (left / LOOK).write_text(text, encoding="utf-8")
    assert first_look(left, MONDAY) is None


def test_a_click_before_the_company_is_open_is_carried_out(
    left: Path, runner: TaskRunner, qtbot: QtBot
) -> None:
    look = first_look(left, MONDAY)
    opener = Opener(left, CLOCK, runner)
    window = MainWindow(Workspace(opener.services, runner, folder=left), runner, look)
    qtbot.addWidget(window)
    opener.opened.connect(window.begin)
    with qtbot.waitSignal(window.painted):
        window.show()
    page = window.pages["week"]
    assert page.board.cards[0].view.people == look.cards[0].people
    assert (left / LOOK).exists(), "nothing has been opened yet"
    assert not window.status_line.backup.isVisible(), "what is not known yet is not told"

    page.board.cards[0].lock_button.click()
    qtbot.waitUntil(lambda: page.view.cards[0].locked and not runner.waiting)
    assert page.board.cards[0].view.locked
    assert page.week_bar.days.text()
    assert window.actions_.undo.isEnabled()
    window.close()
    opener.close()
    again = first_look(left, MONDAY)
    assert again is not None
    assert again.cards[0].locked


def test_a_window_begins_where_the_company_was_asked_for_while_it_was_being_shown(
    left: Path, runner: TaskRunner, qtbot: QtBot
) -> None:
    """Windows paints a window within show(): by then the company may be open already."""
    opener = Opener(left, CLOCK, runner)
    workspace = Workspace(opener.services, runner, folder=left)
    shell = Shell(workspace, runner, lambda: None, first_look(left, MONDAY))
    qtbot.addWidget(shell.window)
    opener.services()
    only = SingleInstance(left)
    assert only.claim()
    running = Running(left, CLOCK, opener, shell, runner, only)
    qtbot.waitUntil(shell.window.status_line.backup.isVisible)
    assert list(left.glob("**/*.log")), "what happens is logged from now on"
    running.stop()
    only.release()
    shell.window.close()
    opener.close()


def test_where_the_company_cannot_be_opened_after_all_the_owner_is_asked(
    left: Path, runner: TaskRunner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    (left / "company.rmdesk").write_bytes(b"no company")
    asked: list[str] = []
    monkeypatch.setattr(Opener, "_ask", lambda _self, error: bool(asked.append(str(error))))
    opener = Opener(left, CLOCK, runner)
    with qtbot.waitSignal(opener.gave_up):
        opener.begin()
    with pytest.raises(Cancelled):
        opener.services()
    assert "company.rmdesk is not a company file" in asked[0]
    opener.close()
