"""Planning a season from the shell."""

from __future__ import annotations

from itertools import combinations

from .conftest import Program


def staff(rmdesk: Program) -> None:
    for name, shows, wants in (
        ("Ana", "Excel: 5", "Coffee: 3; Sales: 2; Bread: 1"),
        ("Ben", "Coffee: 5", "Excel: 3; Sales: 2; Bread: 1"),
        ("Cem", "Sales: 5", "Excel: 3; Coffee: 2; Bread: 1"),
        ("Dora", "Bread: 5", "Excel: 3; Coffee: 2; Sales: 1"),
    ):
        rmdesk("add-person", name, "--can-show", shows, "--wants", wants)


def test_three_weeks_of_four_people_hold_all_pairs(rmdesk: Program) -> None:
    staff(rmdesk)
    plan = rmdesk("plan", "--weeks", 3, "--json").json
    pairs = [tuple(g["people"]) for r in plan["rounds"] for g in r["groups"]]
    assert sorted(pairs) == list(combinations(range(1, 5), 2))
    assert [r["week"] for r in plan["rounds"]] == ["2026-W12", "2026-W13", "2026-W14"]
    assert plan["worth"] <= plan["ceiling"]
    assert rmdesk("history", "--json").json[0]["label"].startswith("Add")


def test_a_plan_can_be_kept_and_taken_back(rmdesk: Program) -> None:
    staff(rmdesk)
    kept = rmdesk("plan", "--weeks", 2, "--save", "--json").json
    shown = rmdesk("show", "--week", "2026-W13", "--json").json
    assert [g["people"] for g in shown["groups"]] == [
        g["people"] for g in kept["rounds"][1]["groups"]
    ]
    rmdesk("undo")
    rmdesk("show", "--week", "2026-W13", status=1)


def test_the_bound_of_a_week(rmdesk: Program) -> None:
    staff(rmdesk)
    found = rmdesk("bound", "--json").json
    assert found["proven"]
    assert found["value"] == rmdesk("suggest", "--json").json["value"]
    assert "1 to 26" in rmdesk("plan", "--weeks", 99, status=1).err


def test_nothing_but_json_is_printed(rmdesk: Program) -> None:
    """Also by the solvers inside: a script reads what we print."""
    staff(rmdesk)
    rmdesk("add-slot", "Lunch", "tuesday", "12:00", "12:45", "--tables", 1)
    assert rmdesk.apart("plan", "--weeks", 2, "--json").json["rounds"]
    assert rmdesk.apart("suggest", "--json").json["proven"]
