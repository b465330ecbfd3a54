"""Sheets, errors and counts in another language, as an owner reads them."""

from __future__ import annotations

from datetime import date, time

import pytest

from rmdesk.domain.errors import UserError
from rmdesk.domain.rounds import Reason
from rmdesk.domain.text import Text
from rmdesk.domain.weeks import Week
from rmdesk.services.language import Language, languages
from rmdesk.storage.saying import of_json, replaced, to_json


def test_every_language_is_there() -> None:
    assert languages() == ("en", "ar", "de", "es")


@pytest.mark.parametrize(
    ("n", "said"),
    [
        (0, "لا مجموعات"),
        (1, "مجموعة واحدة"),
        (2, "مجموعتان"),
        (3, "3 مجموعات"),
        (10, "10 مجموعات"),
        (11, "11 مجموعة"),
        (99, "99 مجموعة"),
        (100, "100 مجموعة"),
        (103, "103 مجموعات"),
    ],
)
def test_arabic_counts_in_six_ways(n: int, said: str) -> None:
    assert Language.of("ar").plural("{n} group", "{n} groups", n) == said


@pytest.mark.parametrize(("tag", "one", "many"), [("de", "1 Gruppe", "1.200 Gruppen"),
                                                  ("es", "1 grupo", "1.200 grupos"),
                                                  ("en", "1 group", "1,200 groups")])  # fmt: skip
def test_one_and_many(tag: str, one: str, many: str) -> None:
    say = Language.of(tag)
    assert say.plural("{n} group", "{n} groups", 1) == one
    assert say.plural("{n} group", "{n} groups", 1200) == many


def test_an_error_is_said_again_with_all_that_stands_in_it() -> None:
    error = UserError("{names} cannot meet: {reason}. Nothing was changed.",
                      names=["Ana", "Ben"], reason=Text("they would like to meet"))  # fmt: skip
    assert str(error) == "Ana and Ben cannot meet: they would like to meet. Nothing was changed."
    (problem,) = error.problems
    assert Language.of("de").say(problem) == (
        "Ana und Ben können sich nicht treffen: sie möchten sich gern treffen. "
        "Es wurde nichts geändert."
    )


def test_days_times_weeks_and_names_are_written_as_the_language_does() -> None:
    say = Language.of("de", "de_AT")
    assert say.field(date(2026, 1, 5)) == "Mo., 5. Jän. 2026"
    assert say.field(time(12, 5)) == "12:05"
    assert say.field(Week(2026, 13)) == "Woche 13"
    assert Language.of("es").field(["Ana", "Ben"]) == "Ana y Ben"
    assert Language.of("ar").right_to_left


def test_dates_follow_the_texts_where_the_locale_is_of_another_language() -> None:
    assert Language.of("de", "en_GB").weekday(0) == "Montag"


def test_the_engines_reasons_are_said_too() -> None:
    why = Reason(code="paused", about=("2026-04-01",))
    assert "1. Apr. 2026" in Language.of("de").reason(why)
    weeks = Reason(code="older_repeat", about=("1",))
    assert Language.of("de").reason(weeks) == "sie haben sich zuletzt vor 1 Woche getroffen"


def test_what_has_no_translation_stays_english() -> None:
    assert Language.of("fr").tr("Find your name") == "Find your name"
    assert Language.of("de").say("Kirschkuchen") == "Kirschkuchen"


def test_a_stored_text_comes_back_whole_and_a_name_can_be_taken_out_of_it() -> None:
    text = Text("{names} met {other} on {day} in {week}",
                names=["Ana", "Ben"], other=Text("{person} ({why})", person="Ana", why="x"),
                day=date(2026, 3, 16), week=Week(2026, 12))  # fmt: skip
    said = to_json(text)
    back = of_json(said, "")
    assert isinstance(back, Text)
    assert (back, back.template, back.fields["week"]) == (text, text.template, Week(2026, 12))
    assert "Ana" not in replaced(said, "Ana", "somebody")
    counted = of_json(to_json(Text.plural("{n} person", "{n} people", 2)), "")
    assert Language.of("de").say(counted) == "2 Personen"
    assert to_json("Old label") == ""
    assert of_json("", "Old label") == "Old label"
