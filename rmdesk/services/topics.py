"""What people could talk about: three conversation starters for every meetup.

The stock is in ``resources/topics``, one file a language with the same keys in each. A key
begins with what it is for: "lesson-" fits any skill that is shown ({skill}), "interest-" a
shared interest ({topic}), "general-" anybody, and any other word skills of such a category.
A key is given once only to any two people, as long as the stock lasts; afterwards they get
fewer. Chance is drawn from the round's seed, so that a round can be made again.
"""

from __future__ import annotations

import json
import random
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import combinations

from rmdesk.domain.company import Company
from rmdesk.domain.meetups import Meetup
from rmdesk.domain.people import PersonId, fold
from rmdesk.domain.rounds import Lesson
from rmdesk.domain.rules import pair_key
from rmdesk.paths import resources_dir
from rmdesk.storage.unit_of_work import UnitOfWork

Starter = tuple[str, str]
"""A key of the stock, and the skill or topic that it is about, "" for none."""
STARTERS = 3
LANGUAGES = ("en", "de", "es", "ar")
CATEGORIES: Mapping[str, tuple[str, ...]] = {
    "digital": (
        "digital",
        "computer",
        "software",
        "social media",
        "it",
        "online",
        "medien",
        "redes",
    ),
    "craft": (
        "craft",
        "kitchen",
        "handwerk",
        "backen",
        "cocina",
        "oficio",
        "workshop",
        "production",
    ),
    "business": (
        "business",
        "finance",
        "sales",
        "office",
        "verkauf",
        "finanzen",
        "ventas",
        "negocio",
    ),
    "languages": ("language", "languages", "sprachen", "idiomas"),
}
"""The stock's categories, and what owners call them."""


@lru_cache(maxsize=4)
def stock(language: str) -> Mapping[str, str]:
    """Key -> text, in ``language`` or else English."""
    known = language if language in LANGUAGES else "en"
    text = (resources_dir() / "topics" / f"{known}.json").read_text(encoding="utf-8")
    found: dict[str, str] = json.loads(text)
    return found


def starter_text(starter: Starter, language: str) -> str:
    """A conversation starter as people read it; "" where the stock has it no more."""
    key, about = starter
    return stock(language).get(key, "").format(skill=about, topic=about)


def choose(
    lessons: Iterable[tuple[str, str]],
    topics: Iterable[str],
    used: frozenset[str],
    seed: str,
    count: int = STARTERS,
) -> tuple[Starter, ...]:
    """``count`` starters that are not ``used``: of a lesson, of a shared interest, of the stock.

    ``lessons`` are (skill, category) in names. Fewer where the stock has no more.
    """
    chance = random.Random(seed)  # noqa: S311 - to choose by, not to keep secrets
    left = sorted(set(stock("en")) - used)
    chance.shuffle(left)
    shown, shared = list(lessons), list(topics)
    chance.shuffle(shown)
    chance.shuffle(shared)
    chosen: list[Starter] = []

    def take(kind: str, about: str) -> bool:
        key = next((k for k in left if k.startswith(f"{kind}-")), None)
        if key is not None and len(chosen) < count:
            left.remove(key)
            chosen.append((key, about))
        return key is not None

    for skill, category in shown[:1]:
        kind = category_of(category)
        if kind is None or chance.random() < 0.5 or not take(kind, skill):
            take("lesson", skill)
    for topic in shared[:1]:
        take("interest", topic)
    while len(chosen) < count and take("general", ""):
        pass
    for skill, category in shown:
        while len(chosen) < count and (
            take("lesson", skill) or take(category_of(category) or "lesson", skill)
        ):
            pass
    return tuple(chosen)


def category_of(category: str) -> str | None:
    """The stock's category for what an owner calls one."""
    words = fold(category)
    for kind, names in CATEGORIES.items():
        if any(name == words or (len(name) > 3 and name in words) for name in names):
            return kind
    return None


Had = dict[tuple[PersonId, PersonId], set[str]]
"""Pair -> the keys of the starters that the two have had."""


def had_by_pairs(unit: UnitOfWork) -> Had:
    """What every two people have been given to talk about so far."""
    had: Had = defaultdict(set)
    for a, b, key in unit.meetups.starters_of_pairs():
        had[a, b].add(key)
    return had


def choose_starters(
    unit: UnitOfWork, company: Company, meetup: Meetup, seed: int, had: Had
) -> None:
    """Choose and store a meetup's starters, none that two of its people have had; notes them
    in ``had``."""
    lessons = unit.rounds.lessons_of([meetup.group]).get(meetup.group, ()) if meetup.group else ()
    chosen = starters_for(company, meetup, lessons, seed, had)
    unit.meetups.set_starters(meetup.id, chosen)
    for a, b in combinations(meetup.people, 2):
        had.setdefault(pair_key(a, b), set()).update(key for key, _ in chosen)


def starters_for(
    company: Company,
    meetup: Meetup,
    lessons: Iterable[Lesson],
    seed: int,
    had: Had,
) -> tuple[Starter, ...]:
    """Starters for a meetup, or for a group of a draft, as they will be once it is confirmed."""
    skills = [(company.skill[x.skill].name, company.skill[x.skill].category) for x in lessons]
    liked = [company.interests_of.get(p, {}) for p in meetup.people]
    shared = sorted(set(liked[0]).intersection(*liked[1:])) if liked else []
    topics = [liked[0][key] for key in shared]
    people = ",".join(str(p) for p in meetup.people)
    pairs = (pair_key(a, b) for a, b in combinations(meetup.people, 2))
    used = frozenset(key for pair in pairs for key in had.get(pair, ()))
    return choose(skills, topics, used, f"{seed} {meetup.week} {people}")
