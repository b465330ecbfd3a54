"""What installer/screens.py takes pictures of: every page, dialog and state of the window.

A scene leaves the window as it was, or as the next scene of the list wants it: This week goes
from no pairs over a draft to a confirmed round and back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rmdesk.domain.rounds import RoundStatus

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rmdesk.ui.main_window import MainWindow

Settle = Callable[[], None]
Show = Callable[["MainWindow", Settle], "QWidget | None"]
EVERY = ("empty", "sample", "long", "large")
FILLED = ("sample", "long", "large")


@dataclass(frozen=True)
class Scene:
    """``show`` brings it about and returns a dialog, or None for the window itself."""

    name: str
    show: Show
    states: tuple[str, ...] = EVERY
    hides_messages: bool = True


def show_page(key: str, window: MainWindow, settle: Settle) -> None:
    window.show_page(key)
    settle()


def the_week(window: MainWindow, settle: Settle) -> Any:
    page: Any = window.show_page("week")
    page.show_week(None)
    settle()
    return page


def no_pairs(window: MainWindow, settle: Settle) -> None:
    page = the_week(window, settle)
    if page.view.status is not None:  # the large company's week is confirmed already
        page.show_week(page.view.next_round)


def draft(window: MainWindow, settle: Settle) -> None:
    page = the_week(window, settle)
    while page.view.status not in (None, RoundStatus.DRAFT):  # confirmed by the theme before
        page.show_week(page.view.next_round)
        settle()
    if page.view.status is None:
        page.suggest()
    settle()
    window.toast.hide()


def swap(window: MainWindow, settle: Settle) -> Any:
    draft(window, settle)
    page: Any = window.show_page("week")
    page.open_swap(page.view.cards[0].people)
    settle()
    return newest_dialog(window)


def mend(window: MainWindow, settle: Settle) -> Any:
    draft(window, settle)
    page: Any = window.show_page("week")
    page.main_button.click()
    settle()
    card = next(c for c in page.board.cards if len(c.view.people) == 2)
    card.outs[0].click()
    settle()
    settle()
    return newest_dialog(window)


def swapped(window: MainWindow, settle: Settle) -> None:
    swap(window, settle).accept()
    settle()


def weighed(window: MainWindow, settle: Settle) -> None:
    page: Any = window.show_page("week")
    first, second = (c.people[0].id for c in page.view.cards[:2])
    page.work.weigh(first, second)
    settle()


def confirmed(window: MainWindow, settle: Settle) -> None:
    page: Any = window.show_page("week")
    page.board.left.emit()
    page.confirm()
    settle()


def back_to_no_pairs(window: MainWindow, settle: Settle) -> None:
    """Undone again, so that the next theme begins where this one did."""
    page: Any = window.show_page("week")
    while page.view.status is not None and page.view.status.value != "closed":
        before = page.view
        window.undo()
        settle()
        if page.view is before:
            break
    window.toast.hide()


def season(window: MainWindow, settle: Settle) -> None:
    page = the_week(window, settle)
    page.show_season()
    page.season.weeks.setValue(10)
    settle()
    if page.season.plan is None and page.season.model.rowCount() < 50:
        page.season.take_next_step()
    settle()


def away_from_season(window: MainWindow, settle: Settle) -> None:
    page: Any = window.show_page("week")
    page.season.throw_away()
    page.season.back_wanted.emit()
    settle()


def no_match(key: str, window: MainWindow, settle: Settle) -> None:
    page: Any = window.show_page(key)
    settle()
    page.search.setText("qqq")


def person_tab(at: int, window: MainWindow, settle: Settle) -> None:
    page: Any = window.show_page("people")
    page.search.clear()
    settle()
    page.editor.one.tabs.setCurrentIndex(at)


def many_people(window: MainWindow, settle: Settle) -> None:
    page: Any = window.show_page("people")
    settle()
    page.table.selectAll()


def new_person(window: MainWindow, settle: Settle) -> None:
    page: Any = window.show_page("people")
    settle()
    page.new_person()


def one_person(window: MainWindow, settle: Settle) -> None:
    page: Any = window.show_page("people")
    page.search.clear()
    settle()
    page.editor.show_nobody()
    page.table.clearSelection()
    page.table.setCurrentIndex(page.model.index(0, 0))
    page.editor.one.tabs.setCurrentIndex(0)


def wrong_name(window: MainWindow, settle: Settle) -> None:
    """An error beside its field."""
    one_person(window, settle)
    settle()
    page: Any = window.show_page("people")
    line = page.editor.one.details.name.line
    line.clear()
    line.editingFinished.emit()


def skills(window: MainWindow, settle: Settle) -> None:
    page: Any = window.show_page("skills")
    page.search.clear()


def meetups(way: str, window: MainWindow, settle: Settle) -> None:
    page: Any = window.show_page("meetups")
    page.search.clear()
    settle()
    getattr(page, f"show_{way}")()


def checked_in(window: MainWindow, settle: Settle) -> None:
    """A meetup that was held: what its people said and learned."""
    meetups("list", window, settle)
    settle()
    page: Any = window.show_page("meetups")
    held = next((r for r in page.view.rows if r.said and r.learned), None)
    if held:
        page.choose_number(held.meetup.id)


def partnerships(window: MainWindow, settle: Settle) -> Any:
    """Two who meet every other week, one of whom has reached the goal; taken back again."""
    from datetime import timedelta

    from rmdesk.domain.partnerships import Partnership, PartnersMeet
    from rmdesk.ui.dialogs.partnerships import PartnershipsDialog

    services, runner = window.context.services, window.context.runner
    today = services.session.clock.today
    skill = runner.run_now(services.session.snapshot).skills[0]
    number, _ = runner.run_now(
        partial(
            services.partnerships.begin,
            Partnership(
                id=0, a=1, b=3, goal_a=skill.name, skill_a=skill.id, goal_b="Writing a blog",
                meets=PartnersMeet.FORTNIGHTLY, weekday=3, first=today,
                last=today + timedelta(weeks=26),
            ),
        )
    )  # fmt: skip
    runner.run_now(partial(services.partnerships.reach, number, 1))
    runner.run_now(partial(services.partnerships.add_outcome, number, "Blog posts", 53, "posts"))
    made = PartnershipsDialog(window.context, window)
    made.open()
    settle()
    for _ in range(3):
        runner.run_now(services.undo.undo)
    return made


def partnership_form(window: MainWindow, settle: Settle) -> Any:
    from rmdesk.ui.dialogs.partnership_form import PartnershipForm

    company = window.context.runner.run_now(window.context.services.session.snapshot)
    made = PartnershipForm(window.context, company, None, window)
    made.open()
    settle()
    return made


def section(kind: str, window: MainWindow, settle: Settle) -> None:
    page: Any = window.show_page("settings")
    settle()
    found = [s for s in page.sections if type(s).__name__ == f"{kind}Section"]
    if found:
        page.show_section(found[0])


def dialog(opener: str, window: MainWindow, settle: Settle) -> Any:
    getattr(window, opener)()
    settle()
    return newest_dialog(window)


def why_not(window: MainWindow, settle: Settle) -> Any:
    page: Any = window.show_page("week")
    page.why_not()
    settle()
    return newest_dialog(window)


def preview(window: MainWindow, settle: Settle) -> Any:
    draft(window, settle)
    return dialog("open_preview", window, settle)


def skill(window: MainWindow, settle: Settle) -> Any:
    page: Any = window.show_page("skills")
    settle()
    page.edit_skill()
    settle()
    return newest_dialog(window)


STAFF = """Name;Role;Start date;Good at;Salary;Skill: Latte art;Leaves
Ana Ruiz;Cook;2014-05-01;Excel: 4;1;5;
;Cook;2014-05-01;;1;;
Ben Okafor;Waiter;the day before;Instagram: 9; Cake: 7;2;no idea
Cleo Park;Waiter;03/04/2019;Exel;2;x
"""
"""Good rows, changes, a private column, an unclear date, and rows that cannot be taken."""
ROUNDS = """Week,Status,Person 1,Person 2,Person 3,Day,Start,End,Place,Time,Topics
2026-W20,confirmed,{0},{1},,2026-05-12,12:00,12:45,Kitchen,Lunch,Jazz
2026-W20,confirmed,{2},Nobody Known,,2026-05-12,12:00,12:45,Kitchen,Lunch,
2026-W20,confirmed,{3},{4},,2026-05-12,25:00,12:45,Kitchen,Lunch,
"""


def import_list(name: str, text: str, window: MainWindow, settle: Settle) -> Any:
    """The import dialog over a list."""
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / name
        file.write_text(text, encoding="utf-8")
        window.import_staff(file)
        settle()
    return newest_dialog(window)


def import_view(at: int, window: MainWindow, settle: Settle) -> Any:
    """What would happen, the columns, or the rows to mend."""
    shown = import_list("staff.csv", STAFF, window, settle)
    shown.view.show_view(at)
    settle()
    return shown


def import_rounds(window: MainWindow, settle: Settle) -> Any:
    context = window.context
    company = context.runner.run_now(context.services.session.snapshot)
    people = [p.name for p in company.people[:5]]
    return import_list("rounds.csv", ROUNDS.format(*people), window, settle)


def import_company(window: MainWindow, settle: Settle) -> Any:
    return import_list("company.json", '{"format": "RMDesk company"}', window, settle)


def messages(window: MainWindow, settle: Settle) -> Any:
    """This week's messages, of a draft as well as of a confirmed round."""
    draft(window, settle)
    window.sharing.messages()
    settle()
    return newest_dialog(window)


def crash(window: MainWindow, settle: Settle) -> Any:
    import tempfile

    from rmdesk.ui.crash import CrashDialog

    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.txt"
        report.write_text("RMDesk, Python, Qt\n\nZeroDivisionError\n", encoding="utf-8")
        made = CrashDialog(report, window)
    made.open()
    return made


def newest_dialog(window: MainWindow) -> Any:
    """The dialog that is open now."""
    from PySide6.QtWidgets import QDialog

    shown = [d for d in window.findChildren(QDialog) if d.isVisible()]
    return shown[-1] if shown else None


SECTIONS = "Programme Company Slots DaysOff Cover Weights Appearance Privacy Backups".split()
TABS = "details skills when rules history".split()
SCENES = [
    Scene("week-1-no-pairs", no_pairs),
    Scene("week-2-draft", draft, FILLED),
    Scene("week-weighed", weighed, ("sample",)),
    Scene("dialog-swap", swap, FILLED),
    Scene("dialog-mend", mend, ("sample",)),
    Scene("week-3-swapped", swapped, FILLED, hides_messages=False),
    Scene("week-4-confirmed", confirmed, FILLED, hides_messages=False),
    Scene("dialog-why-not", why_not, ("sample", "long")),
    Scene("dialog-preview", preview, ("sample",)),
    Scene("dialog-history", partial(dialog, "open_history"), ("empty", "sample", "long")),
    Scene("week-5-undone", back_to_no_pairs, ("sample",)),
    Scene("week-season", season, FILLED),
    Scene("week-season-left", away_from_season, ("sample",)),
    Scene("people", one_person, FILLED),
    Scene("people-empty", partial(show_page, "people"), ("empty",)),
    *(
        Scene(f"people-{name}", partial(person_tab, at), ("sample", "long"))
        for at, name in enumerate(TABS)
    ),
    Scene("people-error", wrong_name, ("sample",)),
    Scene("people-many", many_people, ("sample",)),
    Scene("people-new", new_person, ("sample",)),
    Scene("people-no-match", partial(no_match, "people"), ("sample",)),
    Scene("skills-no-match", partial(no_match, "skills"), ("sample",)),
    Scene("skills", skills),
    Scene("dialog-skill", skill, ("sample",)),
    Scene("meetups-no-match", partial(no_match, "meetups"), ("sample",)),
    Scene("meetups", partial(meetups, "list")),
    Scene("meetups-week", partial(meetups, "week"), FILLED),
    Scene("meetups-month", partial(meetups, "month"), FILLED),
    Scene("meetups-checked-in", checked_in, ("sample",)),
    Scene("dialog-partnerships", partnerships, ("sample",)),
    Scene("dialog-partnership-form", partnership_form, ("sample",)),
    Scene("insights", partial(show_page, "insights")),
    *(
        Scene(f"settings-{kind.lower()}", partial(section, kind), ("empty", "sample"))
        for kind in SECTIONS
    ),
    *(
        Scene(f"dialog-{name}", partial(dialog, f"open_{name}"), ("sample",))
        for name in ("guide", "news", "about")
    ),
    Scene("dialog-import", partial(dialog, "import_staff"), ("empty",)),
    *(
        Scene(f"dialog-import-{name}", partial(import_view, at), ("sample",))
        for at, name in enumerate(("preview", "columns", "mend"))
    ),
    Scene("dialog-import-rounds", import_rounds, ("sample",)),
    Scene("dialog-import-company", import_company, ("empty",)),
    Scene("dialog-messages", messages, ("sample", "long")),
    Scene("dialog-crash", crash, ("sample",)),
]
