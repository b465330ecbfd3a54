"""Checking in and partnerships from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Program, copy_of, with_staff

STAFF = """Name;Department;Start date;Good at;Wants to learn
Ana;Bakery;2015-01-05;Sourdough: 5;Instagram: 3
Ben;Shop;2026-01-12;Instagram: 4;Sourdough: 3
Cem;Shop;2020-01-12;Spanish: 4;Sourdough: 2
Dee;Bakery;2021-01-12;Sourdough: 3;Spanish: 2
"""


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Program:
    return with_staff(tmp_path_factory.mktemp("firm"), STAFF, ("suggest",), ("confirm",))


@pytest.fixture
def firm(once: Program, tmp_path: Path) -> Program:
    return copy_of(once, tmp_path)


def test_a_slip_is_checked_in_by_its_code_and_what_was_learned_is_told(firm: Program) -> None:
    meetup = firm("meetups", "--json").json[0]
    names = {p["id"]: p["name"] for p in firm("people", "--json").json}
    who = names[meetup["people"][0]]
    done = firm(
        "checkin", meetup["code"].lower(), "done", "--rating", f"{who}=5",
        "--learned", f"{who}=Shaping loaves", "--json",
    ).json  # fmt: skip
    assert (done["meetup"], done["status"]) == (meetup["id"], "done")
    assert all(step["after"] == step["before"] + 1 for step in done["learned"])
    assert done["learned"]
    assert firm("meetups", "--json").json[0]["status"] == "done"
    firm("undo")
    assert firm("meetups", "--json").json[0]["status"] == "planned"


@pytest.mark.parametrize(
    ("typed", "said"),
    [("M1Z", "letter or digit wrong"), ("M1", "lacks its last letter"), ("999", "no meetup")],
)
def test_a_wrong_code_is_told_and_changes_nothing(firm: Program, typed: str, said: str) -> None:
    before = firm("meetups", "--json").out
    assert said in firm("checkin", typed, "done", status=1).err
    assert firm("meetups", "--json").out == before


@pytest.mark.parametrize("rating", ["Ana=9", "Ana=good", "Ana", "Nobody=3"])
def test_a_rating_that_makes_no_sense_changes_nothing(firm: Program, rating: str) -> None:
    firm("checkin", "1", "done", "--rating", rating, status=1)
    assert {m["status"] for m in firm("meetups", "--json").json} == {"planned"}


def test_a_partnership_from_beginning_to_end(firm: Program) -> None:
    made = firm(
        "partnership", "start", "Ben", "Ana", "--goal", "Baking", "--goal-back", "Blogging",
        "--skill", "Sourdough", "--rhythm", "daily", "--first", "2026-03-17", "--last",
        "2026-05-29", "--json",
    ).json  # fmt: skip
    number = made["id"]
    assert made["goals"] == ["Blogging", "Baking"]
    assert len(made["sessions"]) == 54
    assert (made["sessions"][0]["start"], made["sessions"][0]["end"]) == ("08:30", "09:00")
    firm("partnership", "topic", made["sessions"][0]["id"], "The first loaf")
    firm("partnership", "outcome", number, "Blog posts", 53, "posts")
    firm("partnership", "reached", number, "Ben")
    text = firm("partnership", "list", today="2026-04-30").out
    assert "review is due" in text
    assert "Blog posts: 53 posts" in text
    firm("partnership", "review", number, "We go on", today="2026-04-30")
    ended = firm("partnership", "end", number, "--by", "Ana", "--json", today="2026-05-04").json
    assert ended["ended"] == "2026-05-04"
    ben = next(p for p in firm("people", "--json").json if p["name"] == "Ben")
    assert "Sourdough" in {s["skill"] for s in ben["strengths"]}
    for _ in range(6):
        firm("undo", today="2026-05-04")
    assert firm("partnership", "list", "--json").json == []
