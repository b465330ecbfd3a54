"""A new company is set up as is usual where its owner lives."""

from __future__ import annotations

from pathlib import Path

import pytest

from rmdesk.domain.programme import Paper
from rmdesk.services import Clock
from rmdesk.ui.i18n import locale_name, territory_name, use_language
from rmdesk.ui.local import open_here, open_sample_here

from .conftest import MONDAY


@pytest.mark.parametrize(
    ("language", "locale", "paper", "first", "days"),
    [
        ("de", "de_AT", Paper.A4, 0, {0, 1, 2, 3, 4}),
        ("en", "en_US", Paper.LETTER, 6, {0, 1, 2, 3, 4}),
        ("ar", "ar_EG", Paper.A4, 5, {0, 1, 2, 3, 6}),
    ],
)
def test_a_new_company(
    tmp_path: Path, language: str, locale: str, paper: Paper, first: int, days: set[int]
) -> None:
    use_language(language, locale)
    services = open_here(tmp_path, Clock.at(MONDAY))
    programme = services.session.snapshot().programme
    assert (programme.language, programme.locale) == (language, locale)
    assert (programme.paper, programme.first_weekday, programme.workdays) == (paper, first, days)
    services.close()


def test_it_is_set_up_once_and_a_usual_one_leaves_no_trace(tmp_path: Path) -> None:
    services = open_here(tmp_path, Clock.at(MONDAY))
    assert services.undo.steps() == ()
    services.close()
    use_language("de")
    services = open_here(tmp_path, Clock.at(MONDAY))
    assert services.session.snapshot().programme.language == "en"
    services.close()


def test_the_sample_prints_in_the_windows_language(tmp_path: Path) -> None:
    use_language("de")
    services = open_sample_here(tmp_path, Clock.at(MONDAY))
    programme = services.session.snapshot().programme
    assert (programme.language, programme.locale) == ("de", "de_DE")
    assert services.sheets.poster_content(services.rounds.week().shift(-1)).title == "Lunchpaare"
    services.close()


def test_languages_and_countries_are_named_in_the_windows_language() -> None:
    use_language("de")
    assert locale_name("de_AT") == "Deutsch (Österreich)"
    assert territory_name("ES") == "Spanien"
    assert territory_name("XX") == "XX"
    use_language("ar")
    assert "النمسا" in locale_name("de_AT")
