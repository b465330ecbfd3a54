"""The sample company keeps its own promises: all names resolve, and both ways of teaching work."""

from __future__ import annotations

import json
from datetime import time
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from rmdesk.domain.people import NEWCOMER_WEEKS, VETERAN_WEEKS, Rhythm, fold
from rmdesk.domain.programme import Cadence, Paper, WhenOdd
from rmdesk.domain.rules import Unit

FILE = Path(__file__).parents[2] / "resources" / "demo" / "company.json"
Company = dict[str, Any]


@pytest.fixture(scope="module")
def company() -> Company:
    loaded: Company = json.loads(FILE.read_text(encoding="utf-8"))
    return loaded


def _names(company: Company) -> set[str]:
    return {person["name"] for person in company["people"]}


def _away_now(company: Company) -> set[str]:
    return {
        absence["person"]
        for absence in company["absences"]
        if absence["weeks_from_now"] <= 0 < absence["weeks_from_now"] + absence["weeks"]
    }


def test_fourteen_people_of_four_departments(company: Company) -> None:
    assert len(company["people"]) == len(_names(company)) == 14
    assert len({person["department"] for person in company["people"]}) == 4
    assert len({person["number"] for person in company["people"]}) == 14
    assert all(person["email"].endswith("@example.com") for person in company["people"])
    assert any(not person.get("shown_name", "x").isascii() for person in company["people"])


def test_no_age_and_no_birth_date(company: Company) -> None:
    keys = {key for person in company["people"] for key in person}
    assert keys <= {
        "name", "shown_name", "role", "department", "weeks_ago", "email", "phone", "number",
        "notes", "reports_to", "strengths", "goals", "interests", "cannot", "prefers", "rhythm",
        "alternate_from_weeks",
    }  # fmt: skip


def test_settings_are_ones_the_domain_knows(company: Company) -> None:
    programme = company["programme"]
    Cadence(programme["cadence"])
    WhenOdd(programme["when_odd"])
    Paper(programme["paper"])
    assert set(programme["workdays"]) <= set(range(7))


def test_every_skill_named_is_in_the_catalogue_once(company: Company) -> None:
    catalogue = [skill["name"] for skill in company["skills"]]
    aliases = [alias for skill in company["skills"] for alias in skill["aliases"]]
    assert 20 <= len(catalogue) <= 26
    assert len({fold(name) for name in catalogue + aliases}) == len(catalogue) + len(aliases)
    for person in company["people"]:
        mine = [s["skill"] for s in person["strengths"] + person["goals"]]
        assert set(mine) <= set(catalogue)
        assert len(set(mine)) == len(mine), f"{person['name']} teaches what they want to learn"


def test_every_catalogue_entry_is_used(company: Company) -> None:
    used = {s["skill"] for p in company["people"] for s in p["strengths"] + p["goals"]}
    assert used == {skill["name"] for skill in company["skills"]}


def test_levels_and_priorities_are_on_the_scale(company: Company) -> None:
    for person in company["people"]:
        assert all(1 <= s["level"] <= 5 for s in person["strengths"])
        assert all(1 <= g["priority"] <= 3 for g in person["goals"])
        assert all(0 <= g["present_level"] <= 5 for g in person["goals"])


def test_everybody_teaches_and_everybody_learns(company: Company) -> None:
    people = company["people"]

    def lessons(teacher: Company, learner: Company) -> set[str]:
        levels = {s["skill"]: s["level"] for s in teacher["strengths"]}
        return {
            g["skill"] for g in learner["goals"] if levels.get(g["skill"], 0) > g["present_level"]
        }

    for person in people:
        others = [other for other in people if other is not person]
        assert any(lessons(person, other) for other in others), person["name"]
        taught = set().union(*(lessons(other, person) for other in others))
        assert taught == {g["skill"] for g in person["goals"]}, person["name"]
    both_ways = [(a, b) for a, b in combinations(people, 2) if lessons(a, b) and lessons(b, a)]
    assert len(both_ways) >= 10


def test_newcomers_show_veterans_digital_things_and_learn_craft_or_business(
    company: Company,
) -> None:
    categories = {skill["name"]: skill["category"] for skill in company["skills"]}
    newcomers = [p for p in company["people"] if p["weeks_ago"] < NEWCOMER_WEEKS]
    veterans = [p for p in company["people"] if p["weeks_ago"] > VETERAN_WEEKS]
    assert len(newcomers) >= 3
    assert len(veterans) >= 4
    for person in newcomers:
        assert "Digital" in {categories[s["skill"]] for s in person["strengths"]}
        assert {categories[g["skill"]] for g in person["goals"]} & {"Craft", "Business"}
    for person in veterans:
        assert {categories[s["skill"]] for s in person["strengths"]} & {"Craft", "Business"}
        assert "Digital" in {categories[g["skill"]] for g in person["goals"]}


def test_everybody_was_there_before_the_history_begins(company: Company) -> None:
    assert all(person["weeks_ago"] > company["history_weeks"] for person in company["people"])


def test_every_person_named_exists(company: Company) -> None:
    names = _names(company)
    assert {p["reports_to"] for p in company["people"] if "reports_to" in p} <= names
    assert {absence["person"] for absence in company["absences"]} <= names
    for rule in company["never_pair"] + company["prefer_together"]:
        assert len(set(rule["people"])) == 2
        assert set(rule["people"]) <= names
    assert all(rule["reason"] for rule in company["never_pair"])


def test_nobody_reports_to_themselves_in_a_circle(company: Company) -> None:
    manager = {p["name"]: p.get("reports_to") for p in company["people"]}
    for name in manager:
        chain: list[str] = []
        above: str | None = name
        while above is not None:
            assert above not in chain
            chain.append(above)
            above = manager[above]
    assert list(manager.values()).count(None) == 1


def test_slots_exist_and_hold_seven_pairs(company: Company) -> None:
    slots = {slot["key"]: slot for slot in company["slots"]}
    assert len(slots) == len(company["slots"])
    for slot in slots.values():
        assert time.fromisoformat(slot["start"]) < time.fromisoformat(slot["end"])
        assert slot["weekday"] in company["programme"]["workdays"]
    assert sum(slot["capacity"] for slot in slots.values()) >= 7
    for person in company["people"]:
        said = person.get("cannot", []) + person.get("prefers", [])
        assert set(said) <= set(slots)
        assert len(set(said)) == len(said)


def test_any_two_people_share_a_slot(company: Company) -> None:
    slots = {slot["key"] for slot in company["slots"]}
    free = {p["name"]: slots - set(p.get("cannot", [])) for p in company["people"]}
    assert all(free[a] & free[b] for a, b in combinations(free, 2))


def test_this_week_one_is_away_and_an_odd_number_takes_part(company: Company) -> None:
    away = _away_now(company)
    resting = {
        person["name"]
        for person in company["people"]
        if Rhythm(person.get("rhythm", Rhythm.EVERY_WEEK)) is Rhythm.EVERY_OTHER_WEEK
        and person["alternate_from_weeks"] % 2
    }
    assert len(away) == 1
    assert len(_names(company) - away - resting) == 13
    assert all(closed["weeks_from_now"] > 0 for closed in company["closed_days"])


def test_cover_counts_people_who_are_there(company: Company) -> None:
    for rule in company["cover"]:
        key = {Unit.ROLE: "role", Unit.DEPARTMENT: "department"}[Unit(rule["unit"])]
        counted = [p for p in company["people"] if fold(p[key]) == fold(rule["value"])]
        assert len(counted) > rule["at_most"] >= 1


def test_misses_are_within_the_history(company: Company) -> None:
    for miss in company["misses"]:
        assert -company["history_weeks"] <= miss["week"] < 0
        # Seven pairs at the most, and hardly ever fewer than five groups.
        assert 0 <= miss["index"] < 5


def test_people_speak_of_skills_that_there_are(company: Company) -> None:
    said = company["said"]
    assert set(said["learned"]) <= {skill["name"] for skill in company["skills"]}
    assert set(said["ratings"]) <= {None, 1, 2, 3, 4, 5}
    assert all(text.isascii() for text in said["learned"].values())
