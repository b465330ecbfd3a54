"""Why these two, and why not."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

from rmdesk.domain.availability import Absence, Answer, Availability, Slot
from rmdesk.domain.company import Company
from rmdesk.domain.people import Person
from rmdesk.domain.rounds import Reason
from rmdesk.domain.rules import NeverPair
from rmdesk.domain.skills import LearningGoal, Skill, Strength
from rmdesk.matching.explain import Explanation, explain, lesson_words
from rmdesk.matching.problem import make_problem
from rmdesk.matching.reasons import COUNTED, TEMPLATES, words
from rmdesk.matching.week import best_groups, suggest

from .companies import WEEK, remembering

NAMES = ("Ana", "Ben", "Cem", "Dora")


def company() -> Company:
    """Ana and Ben complement each other, and so do Cem and Dora."""
    return Company(
        people=tuple(Person(id=i, name=n) for i, n in enumerate(NAMES, 1)),
        skills=tuple(Skill(id=i, name=f"Skill {i}") for i in range(1, 5)),
        strengths=tuple(Strength(person=i, skill=i, level=5) for i in range(1, 5)),
        goals=tuple(
            LearningGoal(person=p, skill=s, priority=3)
            for p, s in ((1, 2), (2, 1), (3, 4), (4, 3), (1, 3))
        ),
    )


def told(company: Company, a: int, b: int) -> Explanation:
    problem = make_problem(company, WEEK)
    return explain(problem, best_groups(problem)[1], a, b)


def test_a_pair_of_the_round_is_explained_by_its_lessons() -> None:
    found = told(company(), 1, 2)
    assert found.together
    assert {lesson_words(company(), x) for x in found.lessons} == {
        "Ana can show Ben: Skill 1",
        "Ben can show Ana: Skill 2",
    }
    assert [r.code for r in found.consequences] == ["best"]


def test_another_pair_is_explained_by_what_it_would_cost() -> None:
    found = told(company(), 1, 3)
    assert not found.together
    assert found.allowed
    assert Reason(code="one_way", about=("Cem",)) in found.speaks_against
    assert found.points_lost > 0
    assert any(r.code == "cost" for r in found.consequences)


def test_a_rule_is_named_but_not_its_private_reason() -> None:
    ruled = replace(company(), never_pairs=(NeverPair(a=1, b=2, reason="secret"),))
    found = told(ruled, 1, 2)
    assert not found.allowed
    assert found.why_not == Reason(code="never_pair")
    assert "secret" not in repr(found)


def test_somebody_away_is_named() -> None:
    monday = WEEK.monday
    away = Absence(id=1, person=2, first=monday, last=monday + timedelta(days=6), why="ill")
    found = told(replace(company(), absences=(away,)), 1, 2)
    assert found.why_not is not None
    assert words(found.why_not) == "Ben does not take part this week: is away all week"


def test_having_met_last_week_speaks_against() -> None:
    before = suggest(company(), WEEK.shift(-1))
    found = told(remembering(company(), before), 1, 2)
    assert Reason(code="recent_repeat_one") in found.speaks_against
    assert any(r.code == "more_repeats" for r in found.consequences)


def test_every_code_has_words() -> None:
    """Every reason the engine can give is put into words without a gap."""
    for code in TEMPLATES:
        about: tuple[str, ...] = ("few_people", "times", "cover")
        if code in COUNTED:
            about = ("3",)
        if code == "few_tables":
            about = ("2026-04-01", "12:00", "Lunch", "2")
        if code in {"not_started", "paused"}:
            about = ("2026-04-01",)
        assert "{" not in words(Reason(code=code, about=about))


def test_what_would_have_to_change_names_every_rule_between_the_two() -> None:
    slots = tuple(
        Slot(id=n, name=name, weekday=n, start=time(12), end=time(13), capacity=4)
        for n, name in ((1, "Lunch"), (2, "Tea"))
    )
    cannot = tuple(
        Availability(person=p, slot=s, answer=Answer.CANNOT) for p, s in ((1, 1), (2, 2))
    )
    ruled = replace(company(), slots=slots, availability=cannot, never_pairs=(NeverPair(a=1, b=2),))
    found = told(ruled, 1, 2)
    assert [words(r) for r in found.needs] == [
        "the never-pair rule would have to be taken back",
        "one of them would have to come at a time the other can: Lunch and Tea",
    ]
    assert [r.code for r in told(company(), 1, 3).needs] == ["need_lock"]
    assert told(company(), 1, 2).needs == (), "they are together already"
