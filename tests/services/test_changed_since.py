"""What was changed since a round was made: a rule goes first, and nothing crashes over it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from rmdesk.domain.errors import UserError
from rmdesk.services import Services

from .small_firm import open_firm


@pytest.fixture
def firm(tmp_path: Path) -> Services:
    services = open_firm(tmp_path / "data", date(2026, 3, 16))
    services.rounds.suggest(services.rounds.week())
    return services


def test_swapping_while_somebody_else_is_away_is_refused_in_words(firm: Services) -> None:
    week = firm.rounds.week()
    made, company = firm.rounds.require(week), firm.session.snapshot()
    away, *_ = (company.person[p] for p in made.groups[0].people)
    one, two = (company.person[g.people[0]] for g in made.groups[1:3])
    firm.calendar.add_absence(away, week.days(0)[0], week.days(0)[-1])
    with pytest.raises(UserError, match=rf"changed: {away.name} \(is away all week\)"):
        firm.rounds.swap(week, one, two)
    slot = company.slots[0]
    with pytest.raises(UserError, match="mend the round first"):
        firm.rounds.move(week, one, slot)
    firm.replanning.replan(week)
    firm.close()


def test_a_rule_made_since_goes_before_a_lock(firm: Services) -> None:
    week, company = firm.rounds.week(), firm.session.snapshot()
    one, two = (company.person[p] for p in firm.rounds.require(week).groups[0].people)
    firm.rounds.lock(week, [one])
    firm.rules.never_pair(one, two, "private")
    with pytest.raises(UserError, match=f"{one.name} and {two.name} .they are never paired"):
        firm.rounds.confirm(week)
    made, _ = firm.rounds.suggest(week)
    assert not any({one.id, two.id} <= set(g.people) for g in made.groups)
    firm.rounds.confirm(week)
    firm.close()


def test_why_two_met_is_answered_in_words_when_one_is_archived(firm: Services) -> None:
    week, company = firm.rounds.week(), firm.session.snapshot()
    one, two = (company.person[p] for p in firm.rounds.require(week).groups[0].people)
    firm.people.archive(one)
    archived = firm.session.snapshot().person[one.id]
    with pytest.raises(UserError, match=f"{one.name} is archived"):
        firm.rounds.explain(week, archived, two)
    firm.close()


def test_a_group_is_not_moved_to_a_slot_without_a_table(firm: Services) -> None:
    week, company = firm.rounds.week(), firm.session.snapshot()
    made = firm.rounds.require(week)
    taken = {g.slot for g in made.groups}
    full = next(s for s in company.slots if s.id in taken
                and [g.slot for g in made.groups].count(s.id) == s.capacity)  # fmt: skip
    other = next(g for g in made.groups if g.slot != full.id)
    with pytest.raises(UserError, match="has no table left"):
        firm.rounds.move(week, company.person[other.people[0]], full)
    assert firm.rounds.require(week) == made
    firm.close()


def test_why_two_do_not_meet_is_told_beside_a_group_of_somebody_archived(firm: Services) -> None:
    week, company = firm.rounds.week(), firm.session.snapshot()
    groups = firm.rounds.require(week).groups
    firm.people.archive(company.person[groups[0].people[0]])
    one, two = (company.person[g.people[0]] for g in groups[1:3])
    assert firm.rounds.explain(week, one, two).people == tuple(sorted((one.id, two.id)))
    firm.close()
