"""Checking in: codes of slips, what was said, what was learned, and three misses in a row."""

from __future__ import annotations

import json
import logging
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations
from pathlib import Path
from zipfile import ZipFile

import pypdfium2 as pdfium
import pytest

from rmdesk.cli.meeting import insights_json
from rmdesk.domain.availability import Absence
from rmdesk.domain.errors import NotFound, UserError
from rmdesk.domain.meetups import Feedback, Meetup, MeetupStatus, code_of, read_code
from rmdesk.domain.partnerships import Partnership, PartnersMeet
from rmdesk.domain.rounds import Lesson
from rmdesk.domain.skills import LearningGoal
from rmdesk.domain.weeks import Week
from rmdesk.logs import start_log, write_report
from rmdesk.services import Services
from rmdesk.services.exporting import TABLES
from rmdesk.services.insights_view import load_insights
from rmdesk.services.meetups import misses_in_a_row
from rmdesk.services.messages import Audience
from rmdesk.services.sheets import SheetOrder
from rmdesk.services.topics import LANGUAGES, choose, starter_text, stock
from rmdesk.sheets.content import SheetKind

from .small_firm import on, open_firm

TODAY = date(2026, 3, 16)
WEEK = Week.of(TODAY)


@pytest.fixture
def firm(tmp_path: Path) -> Iterator[Services]:
    services = open_firm(tmp_path, TODAY, confirmed=WEEK)
    yield services
    services.close()


def a_lesson(firm: Services) -> tuple[Meetup, Lesson]:
    """A meetup planned, and something it is to teach."""
    with firm.session.database.reading() as unit:
        lessons = unit.rounds.lessons_of()
    meetup = next(m for m in firm.meetups.all() if lessons.get(m.group))
    return meetup, lessons[meetup.group][0]


def goal(firm: Services, lesson: Lesson) -> LearningGoal:
    goals = firm.session.snapshot().goals
    return next(g for g in goals if (g.person, g.skill) == (lesson.learner, lesson.skill))


# --- codes


def test_every_wrong_digit_and_every_swap_of_neighbours_is_found_when_typed() -> None:
    for number in (*range(1, 400), 1009, 12345, 98765):
        code = code_of(number)
        assert read_code(code) == read_code(f" {code[:2].lower()} {code[2:]} ") == number
        digits = code[1:-1]
        wrong = {digits[:i] + d + digits[i + 1 :] for i in range(len(digits)) for d in "0123456789"}
        wrong |= {
            digits[:i] + digits[i + 1] + digits[i] + digits[i + 2 :] for i in range(len(digits) - 1)
        }
        for typed in wrong - {digits}:
            with pytest.raises(UserError, match="wrong"):
                read_code(f"M{typed}{code[-1]}")


@pytest.mark.parametrize("typed", ["", "M", "137", "hello", "M13.7X9", "🍞", "9" * 30])
def test_what_is_no_code_is_told_kindly(typed: str) -> None:
    with pytest.raises(UserError, match="looks like M137"):
        read_code(typed)


def test_a_code_finds_its_meetup(firm: Services) -> None:
    meetup = firm.meetups.all()[1]
    assert firm.meetups.by_code(code_of(meetup.id)) == meetup
    with pytest.raises(NotFound, match="No meetup here"):
        firm.meetups.by_code(code_of(999))


# --- what was learned


def test_a_good_meetup_raises_the_learner_one_step_and_undo_takes_it_back(firm: Services) -> None:
    meetup, lesson = a_lesson(firm)
    before = goal(firm, lesson)
    steps, _ = firm.meetups.check_in(meetup.id, MeetupStatus.DONE)
    assert lesson.learner in {s.person for s in steps}
    assert goal(firm, lesson).present_level == before.present_level + 1
    firm.undo.undo()
    assert goal(firm, lesson) == before


def test_a_bad_rating_or_a_miss_takes_the_step_back(firm: Services) -> None:
    meetup, lesson = a_lesson(firm)
    before = goal(firm, lesson)
    firm.meetups.check_in(meetup.id, MeetupStatus.DONE)
    firm.meetups.say(Feedback(meetup=meetup.id, person=lesson.learner, rating=2))
    assert goal(firm, lesson) == before
    firm.meetups.say(Feedback(meetup=meetup.id, person=lesson.learner, rating=4))
    assert goal(firm, lesson).present_level == before.present_level + 1
    firm.meetups.set_status(meetup.id, MeetupStatus.MISSED)
    assert goal(firm, lesson) == before


def test_checking_in_twice_teaches_once(firm: Services) -> None:
    meetup, lesson = a_lesson(firm)
    firm.meetups.check_in(meetup.id, MeetupStatus.DONE)
    after = goal(firm, lesson)
    assert not firm.meetups.set_status(meetup.id, MeetupStatus.DONE)
    assert goal(firm, lesson) == after


def test_a_goal_reached_is_closed_and_its_owner_can_teach_next(firm: Services) -> None:
    meetup, lesson = a_lesson(firm)
    company = firm.session.snapshot()
    mine = [g for g in company.goals if g.person == lesson.learner]
    near = [replace(g, present_level=2) if g.skill == lesson.skill else g for g in mine]
    with firm.session.database.writing("Nearly there", firm.session.author) as unit:
        unit.people.set_goals(lesson.learner, near)
    steps, changes = firm.meetups.check_in(meetup.id, MeetupStatus.DONE)
    mine_now = [s for s in steps if s.person == lesson.learner]
    assert [s.closed for s in mine_now] == [True]
    assert "has reached the goal" in changes.label
    assert goal(firm, lesson).done
    after = firm.session.snapshot()
    assert after.strengths_of[lesson.learner][lesson.skill] >= 3
    wishes = after.open_goals_of.get(lesson.learner, ())
    assert lesson.skill not in {g.skill for g in wishes}
    # Matching uses it: the next week somebody may be shown it by the one who learned it.
    problem = firm.rounds.problem(WEEK.shift(1))
    levels = dict(problem.company.strengths_of[lesson.learner])
    assert levels[lesson.skill] >= 3
    firm.meetups.set_status(meetup.id, MeetupStatus.MISSED)
    back = firm.session.snapshot()
    assert not goal(firm, lesson).done
    assert back.strengths_of.get(lesson.learner) == company.strengths_of.get(lesson.learner)


# --- what was said


SECRET = "Zebra-crossing-4711"


def text_of(file: Path) -> str:
    """All that can be read in a file: of a PDF its words and its properties, of a workbook all
    its parts."""
    if file.suffix == ".pdf":
        document = pdfium.PdfDocument(file)
        words = [page.get_textpage().get_text_range() for page in document]
        words += document.get_metadata_dict().values()
        document.close()
        return " ".join(words)
    if file.suffix == ".xlsx":
        with ZipFile(file) as parts:
            return " ".join(
                parts.read(name).decode("utf-8", "replace") for name in parts.namelist()
            )
    return file.read_text("utf-8", "replace")


def stop_log() -> None:
    """Let go of the log's file."""
    log = logging.getLogger("rmdesk")
    for handler in list(log.handlers):
        log.removeHandler(handler)
        handler.close()
    log.propagate = True


def whisper(firm: Services) -> Meetup:
    """Write the secret wherever only the owner may read it."""
    meetup, _ = a_lesson(firm)
    said = Feedback(
        meetup=0, person=meetup.people[0], rating=5, learned="Pivot tables", note=SECRET
    )
    firm.meetups.check_in(meetup.id, MeetupStatus.DONE, [said])
    with firm.session.database.writing("Whisper", firm.session.author) as unit:
        person = unit.people.all()[0]
        unit.people.update(replace(person, notes=SECRET))
        unit.rules.set_never_pair(1, 8, SECRET)
        unit.calendar.add_absence(
            Absence(id=0, person=person.id, first=later_day(7), last=later_day(8), why=SECRET)
        )
    return meetup


def test_what_only_the_owner_may_read_leaves_the_file_by_no_door(
    firm: Services, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    start_log(out)
    meetup = whisper(firm)
    assert firm.meetups.said(meetup.id)[0].note == SECRET
    for what in TABLES:
        for ending in (".csv", ".xlsx", ".json"):
            firm.exporting.write(what, out / f"{what}{ending}")
    firm.exporting.write("template", out / "template.xlsx")
    for kind in SheetKind:
        firm.sheets.save(SheetOrder(kind=kind, week=WEEK), out / f"{kind.value}.pdf")
    firm.report.save(out / "report.pdf")
    firm.calendar_files.save(out / "all.ics")
    for audience in Audience:
        firm.messages.save(WEEK, out / f"{audience.name}.txt", audience)
    try:
        raise ValueError(SECRET)
    except ValueError as error:
        write_report(error, out, firm.session.clock.now())
    stop_log()
    told = {f.name: text_of(f) for f in out.rglob("*") if f.is_file()}
    told["history"] = " ".join(step.label for step in firm.undo.steps())
    told["figures"] = json.dumps(insights_json(load_insights(firm.session)))
    assert len(told) > len(TABLES) * 3 + len(SheetKind) + 5
    assert "Pivot tables" in told["checkins.csv"], "what was learned may be told"
    assert [name for name, text in told.items() if SECRET in text] == []
    said = firm.meetups.said(meetup.id)[0]
    firm.meetups.say(replace(said, note=""))
    assert firm.meetups.said(meetup.id)[0].note == ""


@pytest.mark.parametrize("rating", [0, 6, -1])
def test_a_rating_that_is_none_changes_nothing(firm: Services, rating: int) -> None:
    meetup, _ = a_lesson(firm)
    said = Feedback(meetup=meetup.id, person=meetup.people[0], rating=rating)
    with pytest.raises(UserError, match="from 1 to 5"):
        firm.meetups.check_in(meetup.id, MeetupStatus.DONE, [said])
    assert firm.meetups.find(meetup.id) == meetup


def test_only_those_who_meet_can_say_how_it_was(firm: Services) -> None:
    meetup, _ = a_lesson(firm)
    stranger = next(p for p in firm.session.snapshot().person if p not in meetup.people)
    with pytest.raises(UserError, match="Only those who meet"):
        firm.meetups.say(Feedback(meetup=meetup.id, person=stranger, rating=3))


def test_later_is_asked_again_after_a_week(firm: Services) -> None:
    meetup = firm.meetups.all()[0]
    firm.meetups.set_status(meetup.id, MeetupStatus.LATER)
    put_off = firm.meetups.find(meetup.id)
    day = meetup.day or WEEK.monday
    assert not put_off.is_due(day + timedelta(days=6))
    assert put_off.is_due(day + timedelta(days=7))


def test_three_misses_in_a_row_are_noticed(firm: Services) -> None:
    misses: list[dict[int, tuple[int, ...]]] = []
    for n in range(4):
        week = WEEK.shift(n)
        firm_then = on(firm, week.monday)
        if n:
            firm_then.rounds.suggest(week)
            firm_then.rounds.confirm(week)
        for meetup in firm_then.meetups.all():
            if meetup.week == week:
                held = 1 not in meetup.people or n == 3
                firm_then.meetups.set_status(
                    meetup.id, MeetupStatus.DONE if held else MeetupStatus.MISSED
                )
        misses.append(misses_in_a_row(firm_then.meetups.all()))
    assert [len(m.get(1, ())) for m in misses] == [1, 2, 3, 0]


# --- what to talk about


def test_the_stock_says_the_same_in_every_language() -> None:
    english = stock("en")
    assert len(english) >= 60
    for language in LANGUAGES:
        texts = stock(language)
        assert texts.keys() == english.keys()
        assert len(set(texts.values())) == len(texts)
        for key, text in texts.items():
            for place in ("{skill}", "{topic}"):
                assert (place in text) == (place in english[key]), key
    german = starter_text(("lesson-01", "Excel"), "de")
    assert german == "Was war am Anfang das Schwierigste an Excel?"


def test_no_pair_is_given_the_same_to_talk_about_twice(firm: Services) -> None:
    for n in range(1, 12):
        then = on(firm, WEEK.shift(n).monday)
        then.rounds.suggest(WEEK.shift(n))
        then.rounds.confirm(WEEK.shift(n))
    with firm.session.database.reading() as unit:
        starters = unit.meetups.starters()
    given: Counter[tuple[int, int, str]] = Counter()
    for meetup in firm.meetups.all():
        chosen = starters[meetup.id]
        assert len(chosen) == 3
        assert all(starter_text(c, "ar") for c in chosen)
        given.update((a, b, key) for a, b in combinations(meetup.people, 2) for key, _ in chosen)
    assert max(given.values()) == 1


def test_starters_come_from_the_lesson_and_the_interests_and_can_be_drawn_again() -> None:
    drawn = choose([("Excel", "Digital")], ["Chess"], frozenset(), "7 2026-W12 1,2")
    assert drawn == choose([("Excel", "Digital")], ["Chess"], frozenset(), "7 2026-W12 1,2")
    assert {about for _, about in drawn} == {"Excel", "Chess", ""}
    everything = frozenset(stock("en"))
    assert choose([("Excel", "Digital")], ["Chess"], everything, "7") == ()


# --- partnerships


def begin(firm: Services, **more: object) -> int:
    wanted = {
        "id": 0, "a": 7, "b": 2, "goal_a": "Blogs", "goal_b": "Cash flow", "first": TODAY,
        "last": TODAY + timedelta(days=59), "meets": PartnersMeet.EVERY_WORKDAY,
    } | more  # fmt: skip
    return firm.partnerships.begin(Partnership(**wanted))[0]  # type: ignore[arg-type]


def test_partners_meet_before_work_each_day_and_are_not_paired_for_lunch(firm: Services) -> None:
    number = begin(firm)
    view = firm.partnerships.find(number)
    assert (view.a.id, view.b.id, view.partnership.goal_a) == (2, 7, "Cash flow")
    days = [s.day for s in view.sessions]
    assert days == [d for n in range(60) if (d := TODAY + timedelta(days=n)).weekday() < 5]
    for n in range(1, 5):
        made, _ = firm.rounds.suggest(WEEK.shift(n))
        assert not any({2, 7} <= set(g.people) for g in made.groups)
    company = firm.session.snapshot()
    said = firm.rounds.explain(WEEK.shift(1), company.person[2], company.person[7])
    assert said.why_not is not None
    assert said.why_not.code == "partners"
    firm.partnerships.change(replace(view.partnership, lunch=True))
    assert firm.rounds.problem(WEEK.shift(1)).why_not(2, 7) is None


def test_either_can_end_a_partnership_and_what_was_stays(firm: Services) -> None:
    number = begin(firm)
    first = firm.partnerships.find(number).sessions[0]
    firm.meetups.set_status(first.id, MeetupStatus.DONE)
    later = on(firm, TODAY + timedelta(days=14))
    later.partnerships.end(number, by=7, why="")
    view = later.partnerships.find(number)
    states = Counter(s.status for s in view.sessions)
    assert states[MeetupStatus.DONE] == 1
    assert not any(
        s.status is MeetupStatus.PLANNED for s in view.sessions if s.day and s.day >= later_day(14)
    )
    assert (view.is_on, view.partnership.ended_by) == (False, 7)
    with pytest.raises(UserError, match="ended already"):
        later.partnerships.end(number)
    later.undo.undo()
    assert later.partnerships.find(number).is_on


def later_day(days: int) -> date:
    return TODAY + timedelta(days=days)


def test_the_review_is_due_after_six_weeks_and_outcomes_add_up(firm: Services) -> None:
    number = begin(firm, last=TODAY + timedelta(days=300))
    assert not on(firm, later_day(41)).partnerships.find(number).review_is_due
    then = on(firm, later_day(42))
    assert then.partnerships.find(number).review_is_due
    then.partnerships.review(number, "Both want to go on.")
    assert not then.partnerships.find(number).review_is_due
    then.partnerships.add_outcome(number, "Blog posts", 53, "posts")
    outcome = then.partnerships.find(number).outcomes[0]
    assert (outcome.text, outcome.number, outcome.unit) == ("Blog posts", 53.0, "posts")
    then.partnerships.remove_outcome(outcome.id)
    assert then.partnerships.find(number).outcomes == ()


def test_a_goal_of_a_partnership_that_is_reached_counts_like_any(firm: Services) -> None:
    company = firm.session.snapshot()
    wish = company.open_goals_of[7][0]
    number = begin(firm, skill_a=wish.skill)
    firm.partnerships.reach(number, 7)
    after = firm.session.snapshot()
    assert wish.skill not in {g.skill for g in after.open_goals_of.get(7, ())}
    assert after.strengths_of[7][wish.skill] >= 3


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"b": 7}, "takes two"),
        ({"last": TODAY - timedelta(days=1)}, "before it begins"),
        ({"last": TODAY + timedelta(days=900)}, "two years"),
    ],
)
def test_a_partnership_that_makes_no_sense_is_refused(
    firm: Services, more: dict[str, object], said: str
) -> None:
    with pytest.raises(UserError, match=said):
        begin(firm, **more)
    assert firm.partnerships.all() == ()


def test_two_are_partners_once_at_a_time(firm: Services) -> None:
    begin(firm)
    with pytest.raises(UserError, match="already"):
        begin(firm)
