"""The short forms of the long runs: dev.py bench reliability makes the figures."""

from __future__ import annotations

import random
import sys

import pytest

from . import damage, fuzzing, killing, model, power, shim

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="needs fork and kill")
with_shim = pytest.mark.skipif(not shim.available(), reason="needs gcc on Linux")


@on_linux
def test_killed_at_random_moments() -> None:
    assert killing.kill_working(1, seed=7).wrong == []
    assert killing.kill_upgrading(1, seed=7).wrong == []


@with_shim
def test_the_power_cut_at_random_moments() -> None:
    tally = power.cut_power(4, 1, pieces=3)
    assert (tally.cuts, tally.wrong) == (4, [])


@with_shim
def test_the_power_cut_is_noticed_where_nothing_is_synced() -> None:
    """The harness tells good from bad: a file of which only the last sync counts is torn."""
    disk = power.Disk()
    disk.take(power.Call("C", "/d/f", 0, b""))
    disk.take(power.Call("W", "/d/f", 0, b"x" * 4096))
    seen = {len(disk.after_a_cut(random.Random(n)).get("/d/f", b"")) for n in range(30)}
    assert len(seen) > 3
    disk.take(power.Call("S", "/d/f", 0, b""))
    disk.take(power.Call("S", "/d", 0, b""))
    assert disk.after_a_cut(random.Random(1)) == {"/d/f": b"x" * 4096}


@on_linux
def test_damaged_files() -> None:
    tally = damage.damage_many(3, seed=3)
    assert tally.wrong == []
    assert tally.shares


@pytest.mark.no_qt_log  # Qt tells of every picture that it cannot read
def test_our_own_files_may_hold_anything() -> None:
    tally = fuzzing.fuzz(100)
    assert (tally.inputs, tally.wrong) == (100, [])


def test_the_services_do_what_a_plain_picture_says() -> None:
    text, wrong = model.live(20)
    assert wrong == []
    assert text.startswith("model: ")
