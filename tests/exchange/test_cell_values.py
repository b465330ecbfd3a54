"""What cells say: dates, skills with levels, names, words for gone and here."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rmdesk.exchange.dates import Order, Unclear, decide_order, read_date
from rmdesk.exchange.mentions import (
    GoalMention,
    MentionError,
    SkillMention,
    read_goals,
    read_strengths,
    read_topics,
    write_goals,
    write_strengths,
    write_topics,
)
from rmdesk.exchange.names import clean, looks_like_footer, reorder, split_number
from rmdesk.exchange.words import rhythm, says_gone

DAY = date(2019, 3, 15)


@pytest.mark.parametrize(
    "text",
    [
        "2019-03-15", "2019/3/15", "2019.03.15", "20190315", "2019-03-15T00:00:00",
        "2019-03-15 09:30", "3/15/2019", "03/15/2019", "3/15/2019 0:00", "03-15-2019",
        "15.03.2019", "15.3.19", "15/03/2019", "15-03-2019", "15-Mar-2019", "15-MAR-19",
        "15 March 2019", "March 15, 2019", "Mar 15 2019", "15th March 2019", "Fri 15 Mar 2019",
        "Friday, 15 March 2019", "15. März 2019", "15 mars 2019", "15 de marzo de 2019",
        "15 mrt 2019", "43539", "43539.0", "2019年3月15日", "3/15/2019 12:00 AM",
    ],
)  # fmt: skip
def test_dates_in_all_their_forms(text: str) -> None:
    if text == "15 mrt 2019":
        assert read_date(text, None) is None  # not a beginning of a month's name
    else:
        assert read_date(text, None) == DAY


@pytest.mark.parametrize(
    "text",
    ["soon", "2019", "March 2019", "31/31/2019", "2019-02-30", "0", "99999", "1-2-3-4", "Mar",
     "15 Marvin 2019", "2019-13-01", "12345678", "room 3, 15 March 2019, from 9"],
)  # fmt: skip
def test_what_is_no_date(text: str) -> None:
    assert read_date(text, None) is None


def test_the_whole_column_decides_what_comes_first() -> None:
    assert decide_order(["03/04/2019", "25/04/2019"]) is Order.DAY_FIRST
    assert decide_order(["03/04/2019", "04/25/2019"]) is Order.MONTH_FIRST
    assert decide_order(["03.04.2019"]) is Order.DAY_FIRST
    assert decide_order(["03/04/2019"], day_first_likely=True) is Order.DAY_FIRST
    assert decide_order(["03/25/2019"], day_first_likely=True) is Order.MONTH_FIRST
    assert decide_order(["03/04/2019", "x", ""]) is None
    assert decide_order(["25/04/2019", "04/25/2019"]) is None
    assert read_date("03/04/2019", Order.DAY_FIRST) == date(2019, 4, 3)
    assert read_date("03/04/2019", Order.MONTH_FIRST) == date(2019, 3, 4)
    assert read_date("03/04/2019", None) == Unclear(date(2019, 4, 3), date(2019, 3, 4))
    assert read_date("04/04/2019", None) == date(2019, 4, 4)


def test_years_of_two_digits() -> None:
    assert read_date("01-JAN-99", None) == date(1999, 1, 1)
    assert read_date("01-JAN-04", None) == date(2004, 1, 1)


@given(st.dates(date(1950, 1, 1), date(2069, 12, 31)))
def test_every_day_in_many_forms(day: date) -> None:
    for form in ("%Y-%m-%d", "%d %B %Y", "%b %d, %Y", "%d-%b-%y", "%Y%m%d", "%d.%m.%Y"):
        if form == "%d-%b-%y" and day.year < 1970:
            continue
        assert read_date(day.strftime(form), Order.DAY_FIRST) == day
    assert read_date(day.strftime("%m/%d/%Y"), Order.MONTH_FIRST) == day
    assert read_date(str((day - date(1899, 12, 30)).days), None) == day


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Excel: 4; Bookkeeping: 5", {"Excel": 4, "Bookkeeping": 5}),
        ("Excel (4), Bookkeeping", {"Excel": 4, "Bookkeeping": None}),
        ("Excel 4/5", {"Excel": 4}),
        ("Excel - 4 | Tea=2", {"Excel": 4, "Tea": 2}),
        ("- Excel: 4\n- Tea\n", {"Excel": 4, "Tea": None}),
        ("• Excel • Tea", {"Excel": None, "Tea": None}),
        ("Excel 4, Tea 5", {"Excel": 4, "Tea": 5}),
        ("Excel (level 4); Tea: 3 of 5", {"Excel": 4, "Tea": 3}),
        ("Spanish (native), French: intermediate", {"Spanish": 5, "French": 3}),
        ("Excel - expert; Tea (beginner)", {"Excel": 5, "Tea": 1}),
        ("Pastry (French, Danish), Tea", {"Pastry (French, Danish)": None, "Tea": None}),
        ("Food hygiene level 2", {"Food hygiene level 2": None}),
        ("Office 365; Support 24/7; Excel (2016)", {
            "Office 365": None, "Support 24/7": None, "Excel (2016)": None}),
        ("Music: guitar", {"Music: guitar": None}),
        ("Self-defence; Follow-up: 3", {"Self-defence": None, "Follow-up": 3}),
        ('"Tax; VAT": 3; Tea', {"Tax; VAT": 3, "Tea": None}),
        ('12" pizza; Tea: 2', {'12" pizza': None, "Tea": 2}),
        ("Excel; excel: 4; EXCEL: 2", {"Excel": 4}),
        ("Excel: 4.0", {"Excel": 4}),
        ("Excel:", {"Excel": None}),
        ("n/a", {}), ("", {}), (";;,", {}), ("-", {}),
    ],
)  # fmt: skip
def test_skills_in_a_cell(text: str, expected: dict[str, int | None]) -> None:
    assert {m.skill: m.level for m in read_strengths(text)} == expected


@pytest.mark.parametrize(
    "text",
    [
        "Excel: 9",
        "Excel: 0",
        "Excel (6)",
        "Excel 8/10",
        "Excel: -1",
        "Excel: 4.5",
        "Excel: 4/10",
        "x" * 300,
    ],
)
def test_levels_off_the_scale_are_refused(text: str) -> None:
    with pytest.raises(MentionError):
        read_strengths(f"Tea: 3; {text}")


def test_goals_have_priorities_and_may_say_what_is_there_now() -> None:
    assert read_goals("Excel: 3 (now 1); Tea (high); French") == (
        GoalMention("Excel", 3, 1),
        GoalMention("Tea", 3),
        GoalMention("French"),
    )
    for bad in ("Excel: 4", "Excel: 0", "Excel (now 7)", "Excel (now and then)"):
        with pytest.raises(MentionError):
            read_goals(bad)


SKILL_NAMES = (
    st.text(st.characters(exclude_categories=["Cc", "Cs", "Cf", "Zl", "Zp", "Co", "Cn"]),
            min_size=1, max_size=20)
    | st.sampled_from(["HTML 5", "Excel 4", "A; B", 'say "hi"', "a: b", "(x)", "C++", "-x", "None",
                       "x (now 3)", "Pastry (French)", "Tax, VAT", "Excel: 9", "8/10", "•", '"'])
).map(clean).filter(lambda name: any(c.isalnum() for c in name))  # fmt: skip
NAMES = st.lists(SKILL_NAMES, max_size=4, unique_by=lambda name: name.casefold())


def _distinct(names: list[str]) -> list[str]:
    return list(dict(zip(map(_key, names), names, strict=True)).values())


def _key(name: str) -> str:
    return read_topics('"' + name.replace('"', '""') + '"')[0].casefold()


@given(NAMES, st.lists(st.none() | st.integers(1, 5), min_size=4, max_size=4))
def test_strengths_that_are_written_are_read_back(
    names: list[str], levels: list[int | None]
) -> None:
    mentions = tuple(SkillMention(n, v) for n, v in zip(names, levels, strict=False))
    once = read_strengths(write_strengths(mentions))
    assert read_strengths(write_strengths(once)) == once
    if len(once) == len(mentions):  # else two of the names are one without case and accents
        assert once == mentions


@given(NAMES, st.lists(st.tuples(st.none() | st.integers(1, 3), st.none() | st.integers(0, 5)),
                       min_size=4, max_size=4))  # fmt: skip
def test_goals_that_are_written_are_read_back(
    names: list[str], values: list[tuple[int | None, int | None]]
) -> None:
    mentions = tuple(GoalMention(n, p, now) for n, (p, now) in zip(names, values, strict=False))
    once = read_goals(write_goals(mentions))
    if len(once) == len(mentions):
        assert once == mentions


@given(NAMES)
def test_topics_that_are_written_are_read_back(names: list[str]) -> None:
    once = read_topics(write_topics(names))
    if len(once) == len(names):
        assert once == tuple(names)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ruiz, Ana", "Ana Ruiz"),
        ("King, Martin, Jr.", "Martin King Jr."),
        ("King, Jr., Martin", "Martin King Jr."),
        ("Martin King, Jr.", "Martin King Jr."),
        ("O'Neill, Mary Jane", "Mary Jane O'Neill"),
        ("Ana Ruiz", "Ana Ruiz"),
        ("a, b, c", "a, b, c"),
        ("Ana,", "Ana"),
    ],
)
def test_names_are_put_in_the_order_they_are_said(text: str, name: str) -> None:
    assert reorder(text) == name


def test_numbers_behind_names() -> None:
    assert split_number("Ana Ruiz (1001)") == ("Ana Ruiz", "1001")
    assert split_number("Ana Ruiz [E-17]") == ("Ana Ruiz", "E-17")
    assert split_number("Ana (Annie) Ruiz") == ("Ana (Annie) Ruiz", "")
    assert split_number("Ana Ruiz (Annie)") == ("Ana Ruiz (Annie)", "")
    assert split_number("(1001)") == ("(1001)", "")


def test_invisible_characters_go() -> None:
    assert clean(" \ufeffZoe\u0308\u00a0 Mü\u200bller\t") == "Zoë Müller"


@pytest.mark.parametrize("text", ["Total", "TOTAL: 40", "Grand total", "Total employees: 12",
                                  "Gesamt", "Count 7", "Somme"])  # fmt: skip
def test_footers(text: str) -> None:
    assert looks_like_footer(text)


@pytest.mark.parametrize("text", ["Tota Lee", "Sumi Ito", "Count Dracula", "Ana"])
def test_not_footers(text: str) -> None:
    assert not looks_like_footer(text)


@pytest.mark.parametrize(
    ("header", "text", "gone"),
    [
        ("Status", "Terminated", True), ("Status", "T", True), ("Status", "inactive", True),
        ("Statut", "Sorti", True), ("Status", "Not on payroll", True), ("Active", "No", True),
        ("Archived", "yes", True), ("Enabled", "FALSE", True), ("Status", "Active", False),
        ("Status", "Paid leave", False), ("Status", "L", False), ("Active", "Y", False),
        ("Archived", "no", False),
        ("Status", "Terminated - own wish", True), ("Status", "Part time", False),
        ("Status", "", False), ("Status", "Full-time", False),
    ],
)  # fmt: skip
def test_status_words(header: str, text: str, gone: bool) -> None:
    assert says_gone(header, text) is gone


def test_rhythm_words() -> None:
    assert str(rhythm("Every other week")) == "every other week"
    assert str(rhythm("bi-weekly")) == "every other week"
    assert str(rhythm("Weekly")) == "every week"
    assert rhythm("sometimes") is None
