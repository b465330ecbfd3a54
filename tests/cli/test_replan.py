"""Somebody calls in sick after the round is confirmed."""

from __future__ import annotations

from pathlib import Path

from .conftest import ROOT, Program

STAFF = ROOT / "tests" / "data" / "staff-40.csv"


def test_a_confirmed_round_is_mended_with_the_least_change(rmdesk: Program, tmp_path: Path) -> None:
    rmdesk("import", STAFF)
    rmdesk("suggest")
    before = rmdesk("confirm", "--json").json["groups"]
    kept_meetup = rmdesk("meetups", "--json").json[5]
    ill = before[0]["people"][0]
    rmdesk("away", ill, "2026-03-16", "2026-03-20")

    told = rmdesk("replan", "--dry-run", "--json").json
    assert len(told["dissolved"]) == 2
    assert len(told["formed"]) == 1
    assert rmdesk("show", "--json").json["groups"] == before

    mended = rmdesk("replan", "--json").json
    assert mended == told
    assert rmdesk("show", "--json").json["status"] == "confirmed"
    meetups = rmdesk("meetups", "--json").json
    assert len(meetups) == 19
    assert kept_meetup in meetups, "a meetup that nothing happened to keeps its number"
    assert not any(ill in m["people"] for m in meetups)

    assert "Nothing had to be changed" in rmdesk("replan").out
    rmdesk("undo")
    assert rmdesk("show", "--json").json["groups"] == before


def test_two_change_places_in_a_confirmed_round_and_nobody_else_is_touched(
    rmdesk: Program,
) -> None:
    rmdesk("import", STAFF)
    rmdesk("suggest")
    before = rmdesk("confirm", "--json").json["groups"]
    meetups = {tuple(m["people"]): m["id"] for m in rmdesk("meetups", "--json").json}
    (a, x), (b, y) = (g["people"] for g in before[:2])
    told = rmdesk("swap", a, b)
    assert "No longer" in told.out
    assert "New" in told.out
    after = rmdesk("show", "--json").json
    assert after["status"] == "confirmed"
    pairs = {tuple(g["people"]) for g in after["groups"]}
    assert {tuple(sorted((b, x))), tuple(sorted((a, y)))} <= pairs
    kept = {tuple(g["people"]) for g in before[2:]}
    assert kept <= pairs
    now = {tuple(m["people"]): m["id"] for m in rmdesk("meetups", "--json").json}
    assert all(now[people] == meetups[people] for people in kept), "printed ones stay"
    rmdesk("undo")
    assert rmdesk("show", "--json").json["groups"] == before
