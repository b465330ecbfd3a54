"""Posters to test with, and names from many scripts."""

from __future__ import annotations

import io
from dataclasses import replace
from itertools import cycle, islice
from typing import Any

from PIL import Image

from rmdesk.sheets.content import PosterContent, PosterEntry

NAMES_BY_SCRIPT = {
    "Latin": "Zoë O'Brien-Ångström",
    "Vietnamese": "Nguyễn Thị Ánh",
    "Greek": "Ελένη Παπαδοπούλου",
    "Cyrillic": "Анна Щёголева",
    "Arabic": "بلال العربي",
    "Persian": "گلناز پژمان",
    "Hebrew": "שרה לוי",
    "Devanagari": "अनुष्का शर्मा",
    "Bengali": "বিপ্লব চট্টোপাধ্যায়",
    "Gurmukhi": "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
    "Gujarati": "શ્રેયા પટેલ",
    "Oriya": "ପ୍ରିୟା ଦାସ",
    "Tamil": "தமிழ்ச்செல்வி முருகன்",
    "Telugu": "శ్రీనివాస్ రావు",
    "Kannada": "ಕೃಷ್ಣ ಮೂರ್ತಿ",
    "Malayalam": "ശ്രീകുമാർ നായർ",
    "Sinhala": "ශ්‍රීමතී පෙරේරා",
    "Thai": "ไพโรจน์ ศรีสุข",
    "Lao": "ສົມສັກ ວົງພະຈັນ",
    "Khmer": "សុខ ចាន់ដារា",
    "Burmese": "အောင်ဆန်းစုကြည်",
    "Georgian": "გიორგი ბერიძე",
    "Armenian": "Արամ Խաչատրյան",
    "Amharic": "አበበ ቢቂላ",
    "Mongolian": "ᠪᠠᠲᠤ",
    "Tibetan": "བསྟན་འཛིན",
    "Japanese": "山田 太郎",
    "Katakana": "サトウ ハナコ",
    "Simplified Chinese": "朱镕基",
    "Traditional Chinese": "陳慧嫻",
    "Korean": "김민수",
    "Cherokee": "ᏣᎳᎩ",
    "Emoji": "Ana 🌻 Sol",
}
ORDINARY = (
    "Ana Kowalska", "Ben Achterberg", "Chidi Okonkwo", "Gabriela Ortíz", "Søren Kjær", "Jo Li",
    "Priya Natarajan", "Marcus Bell", "Hannah Schneider", "Tom Whitfield", "Aylin Çelik",
    "Ewa Łukasiewicz", "Ines Fürst", "Liam Doyle", "Rosa Dübendorfer", "Emeka Obi",
)  # fmt: skip
# Thirty by seventy: two thousand people of whom no two have the same name.
FIRST = (
    "Ana Ben Chidi Gabriela Søren Priya Marcus Hannah Tom Aylin Ewa Ines Liam Rosa Emeka Zoë Olga "
    "Ivan Nadia Paulo Quentin Rita Sven Tara Uma Victor Wanda Xenia Yusuf Zita"
).split()
LAST = (
    "Kowalska Achterberg Okonkwo Ortíz Kjær Li Natarajan Bell Schneider Whitfield Çelik Fürst "
    "Łukasiewicz Doyle Dübendorfer Obi Hill Marsh Ray Ruiz Lind Kaya Novak Peters Quist Rossi "
    "Stein Tamm Ueda Voss Weber Young Zeman Abbott Brown Clarke Dunn Evans Ford Gray Hart Irwin "
    "Jones King Lowe Moss Nash Owen Page Reed Shaw Todd Upton Vance Webb Yates Zane Arden Boyd "
    "Cole Dale Eden Frost Gale Hope Ives Jay Kerr"
).split()
LONG_NAME = "Maximiliana Featherstonehaugh-Wolfeschlegel"
SKILLS = (
    "bookkeeping",
    "Instagram",
    "latte art",
    "stock ordering in Excel",
    "first aid",
    "Spanish",
)
PLACES = ("Window table", "Garden bench", "Noodle bar", "Kitchen", "Roof terrace")


def png(width: int, height: int, colour: str = "#205080") -> bytes:
    """A picture of one colour, as a logo."""
    out = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(out, "PNG")
    return out.getvalue()


def names(count: int) -> list[str]:
    """So many different names, mostly Latin, some in other scripts."""
    mixed = [
        name for pair in zip(ORDINARY, NAMES_BY_SCRIPT.values(), strict=False) for name in pair
    ]
    mixed += list(NAMES_BY_SCRIPT.values())[len(ORDINARY) :]
    return list(islice(cycle(mixed), count))


def first(name: str) -> str:
    return name.split(maxsplit=1)[0]


def entry(number: int, *people: str, **changes: Any) -> PosterEntry:
    """An entry in which the first two of the people can show each other something."""
    skill = SKILLS[number % len(SKILLS)], SKILLS[(number + 2) % len(SKILLS)]
    one, other = first(people[0]), first(people[1])
    made = PosterEntry(
        number=number,
        names=people,
        shows=(f"{one} can show {other}: {skill[0]}", f"{other} can show {one}: {skill[1]}"),
        shows_briefly=(f"{one} can show {skill[0]}", f"{other} can show {skill[1]}"),
        when=f"{('Mon', 'Tue', 'Wed', 'Thu', 'Fri')[number % 5]} 12:{number % 2 * 3}0",
        where=PLACES[number % len(PLACES)],
    )
    return replace(made, **changes)


def entries(count: int, people: list[str] | None = None) -> tuple[PosterEntry, ...]:
    people = people or names(2 * count)
    return tuple(entry(i + 1, *people[2 * i : 2 * i + 2]) for i in range(count))


def content(count: int = 12, **changes: Any) -> PosterContent:
    """A poster of so many pairs; any part can be changed by name."""
    made = PosterContent(
        title="Lunch pairings",
        week_label="Week 12",
        dates="16 – 20 March 2026",
        company="Acme Bakery Ltd",
        hint="Find your name, meet your partner. Any day works if you both agree.",
        printed="printed Fri 13 March 2026",
        next_round="next round: Mon 23 March",
        contact="Can’t make it? Tell Dana, ext. 12",
        sitting_out=("Sitting out this week: Yusuf Demir (on holiday)",),
        entries=entries(count),
        page_label="page {page} of {pages}",
    )
    return replace(made, **changes)
