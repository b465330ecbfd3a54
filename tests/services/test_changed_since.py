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
