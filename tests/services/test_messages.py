"""Messages: filled from the owner's wording, short enough for every e-mail program."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from rmdesk.domain.availability import Slot
from rmdesk.domain.errors import NotFound, UserError
from rmdesk.domain.programme import WhenOdd
from rmdesk.domain.weeks import Week
from rmdesk.exchange.mail_links import LONGEST, mail_links
from rmdesk.exchange.message_template import fill_template
from rmdesk.services import Clock, Services, open_services
from rmdesk.services.messages import Audience

STAFF = """Name,E-mail,Good at,Wants to learn
Ana Ruiz,ana@a.example,Excel: 5,Latte art
Ben Okoye,ben+lunch@a.example,Latte art: 5,Excel
Cem Ng,,Cake,Wine
"""


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    made = open_services(tmp_path / "data", Clock.at(date(2026, 3, 16)))
    file = tmp_path / "staff.csv"
    file.write_text(STAFF, encoding="utf-8")
    made.importing.run(file)
    slot = Slot(id=0, name="Lunch", weekday=1, start=time(12), end=time(12, 45), place="Kitchen",
                capacity=4)  # fmt: skip
    made.calendar.add_slot(slot)
    programme = made.session.snapshot().programme
    made.people.archive(made.session.snapshot().people[2])
    assert programme.language == "en"
    made.rounds.suggest(made.rounds.week())
    yield made
    made.close()


def test_a_pair_is_told_who_when_where_and_what(services: Services) -> None:
    week = services.rounds.week()
    (message,) = services.messages.of_week(week, Audience.PAIR)
    assert message.to == "Ana Ruiz and Ben Okoye"
    for wanted in ("Hello Ana Ruiz and Ben Okoye", "17 March 2026, 12:00–12:45", "Kitchen",
                   "Ana Ruiz can show Ben Okoye: Excel"):  # fmt: skip
        assert wanted in message.text
    assert "{" not in message.text
    assert "both like" not in message.text  # they share nothing, so that line is left out
    (link,) = message.links
    parts = urlsplit(link.url)
    assert unquote(parts.path) == "ana@a.example,ben+lunch@a.example"
    assert parse_qs(parts.query)["body"][0].replace("\r\n", "\n") == message.text


def test_everybody_is_told_all_pairs_and_nobody_sees_an_address(services: Services) -> None:
    services.rounds.confirm(services.rounds.week())
    (message,) = services.messages.of_week(services.rounds.week(), Audience.EVERYBODY)
    assert "• Ana Ruiz and Ben Okoye – Tuesday" in message.text
    assert message.links[0].url.startswith("mailto:?bcc=ana@a.example")


def test_the_wording_is_the_owners_and_is_kept(services: Services, tmp_path: Path) -> None:
    week = services.rounds.week()
    services.messages.set_template(Audience.PAIR, "{names}: {where}!")
    (message,) = services.messages.of_week(week, Audience.PAIR)
    assert message.text == "Ana Ruiz and Ben Okoye: Kitchen!"
    with pytest.raises(UserError, match=r"no field \{place\}.*\{names\}"):
        services.messages.set_template(Audience.PAIR, "{place}")
    services.undo.undo()
    assert "Hello {names}" in services.messages.template(Audience.PAIR)
    with pytest.raises(NotFound):
        services.messages.of_week(Week.parse("2026-W40"), Audience.PAIR)
    count = services.messages.save(week, tmp_path / "all.txt")
    assert count == 2
    assert "Hello all" in (tmp_path / "all.txt").read_text(encoding="utf-8-sig")


WHOLE = {
    ("de", "de_DE"): (
        "Sie treffen sich diese Woche: Ana Ruiz und Ben Okoye",
        (
            "Hallo Ana Ruiz und Ben Okoye,\n\ndiese Woche treffen Sie sich.\n"
            "Wann: Dienstag, 17. März 2026, 12:00–12:45\nWo: Kitchen\n\n"
            "Ben Okoye kann Ana Ruiz zeigen: Latte art\nAna Ruiz kann Ben Okoye zeigen: Excel\n"
            "Sie mögen beide: Chess und Jazz\n\nViel Freude dabei!"
        ),
        "Unsere Paare für 16.–20. März 2026",
        (
            "Hallo zusammen,\n\ndas sind unsere Paare für 16.–20. März 2026:\n\n"
            "• Ana Ruiz und Ben Okoye – Dienstag, 17. März 2026, 12:00–12:45, Kitchen\n\n"
            "Diesmal nicht dabei: Cem Ng\n\nViel Freude!"
        ),
    ),
    ("es", "es_ES"): (
        "Esta semana se reúnen: Ana Ruiz y Ben Okoye",
        (
            "Hola, Ana Ruiz y Ben Okoye:\n\nesta semana se reúnen.\n"
            "Cuándo: martes, 17 de marzo de 2026, 12:00–12:45\nDónde: Kitchen\n\n"
            "Ben Okoye puede enseñar a Ana Ruiz: Latte art\n"
            "Ana Ruiz puede enseñar a Ben Okoye: Excel\n"
            "Les gusta a ambas personas: Chess y Jazz\n\n¡Que lo disfruten!"
        ),
        "Nuestras parejas para 16–20 de marzo de 2026",
        (
            "Hola:\n\nestas son nuestras parejas para 16–20 de marzo de 2026:\n\n"
            "• Ana Ruiz y Ben Okoye – martes, 17 de marzo de 2026, 12:00–12:45, Kitchen\n\n"
            "Esta vez no: Cem Ng\n\n¡Que lo pasen bien!"
        ),
    ),
    ("ar", "ar_EG"): (
        "تلتقون هذا الأسبوع: Ana Ruiz وBen Okoye",
        (
            "مرحبًا Ana Ruiz وBen Okoye،\n\nلديكم لقاء هذا الأسبوع.\n"
            "متى: الثلاثاء، 17 مارس 2026, 12:00 م–12:45 م\nأين: Kitchen\n\n"
            "بإمكان Ben Okoye تعليم Ana Ruiz\u200f: Latte art\n"
            "بإمكان Ana Ruiz تعليم Ben Okoye\u200f: Excel\n"
            "تحبون معًا: Chess وJazz\n\nوقتًا ممتعًا!"
        ),
        "ثنائياتنا: 16–20 مارس 2026",
        (
            "مرحبًا جميعًا،\n\nهذه ثنائياتنا: 16–20 مارس 2026\n\n"
            "• Ana Ruiz وBen Okoye – الثلاثاء، 17 مارس 2026, 12:00 م–12:45 م, Kitchen\n\n"
            "ليس هذه المرة: Cem Ng\n\nوقتًا ممتعًا!"
        ),
    ),
}


def test_whole_messages_in_the_language_that_is_set(tmp_path: Path) -> None:
    """Word for word: the pair's and everybody's, subject and text, with all their lines."""
    services = open_services(tmp_path / "data", Clock.at(date(2026, 3, 16)))
    file = tmp_path / "staff.csv"
    file.write_text(
        "Name,Good at,Wants to learn,Interests\nAna Ruiz,Excel: 5,Latte art,Jazz; Chess\n"
        "Ben Okoye,Latte art: 5,Excel,Jazz; Chess\nCem Ng,Cake,Wine,\n",
        encoding="utf-8",
    )
    services.importing.run(file)
    slot = Slot(id=0, name="Lunch", weekday=1, start=time(12), end=time(12, 45), place="Kitchen")
    services.calendar.add_slot(slot)
    programme = replace(services.session.snapshot().programme, when_odd=WhenOdd.SIT_OUT)
    services.rules.set_programme(programme)
    week = services.rounds.week()
    services.rounds.suggest(week)
    for (language, locale), wanted in WHOLE.items():
        services.rules.set_programme(replace(programme, language=language, locale=locale))
        (pair,) = services.messages.of_week(week, Audience.PAIR)
        (everybody,) = services.messages.of_week(week, Audience.EVERYBODY)
        told = (pair.subject, pair.text, everybody.subject, everybody.text)
        assert told == wanted
    services.close()


def test_long_lists_are_split_and_long_texts_are_pasted() -> None:
    many = [f"somebody.with.a.long.name{n}@company.example" for n in range(300)]
    links = mail_links(many, "Ünser Paar", "Hallo\nihr", hidden=True)
    assert len(links) > 5
    assert [r for link in links for r in link.recipients] == many
    assert all(len(link.url) <= LONGEST for link in links)
    (link,) = mail_links(["a@b.example"], "x", "ü" * 3_000)
    assert not link.whole
    assert "body" not in link.url


def test_lines_with_nothing_in_them_go() -> None:
    filled = fill_template(
        "A {x}\n{y}\n\n{z}\n\n{y} and {x}\n{unknown}\n", {"x": "1", "y": "", "z": ""}
    )
    assert filled == "A 1\n\n and 1\n{unknown}"
