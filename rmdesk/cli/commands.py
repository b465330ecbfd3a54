"""One function a command: services in, an answer in words and as data out."""

from __future__ import annotations

import time
from argparse import Namespace
from dataclasses import dataclass
from typing import Any

from rmdesk.domain.company import Company
from rmdesk.domain.rounds import RoundStatus
from rmdesk.matching.explain import Explanation, lesson_words
from rmdesk.matching.reasons import words
from rmdesk.services import Services
from rmdesk.services.people import find_person

from . import shapes


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command has to say: in words, and as JSON values."""

    text: str
    data: Any


def people(services: Services, _: Namespace) -> Answer:
    company = services.session.snapshot()
    lines = []
    for person in company.active:
        where = ", ".join(x for x in (person.role, person.department) if x)
        lines.append(f"{person.id:4}  {person.label}" + (f" ({where})" if where else ""))
    text = "\n".join(lines) or "There is nobody yet. Import a staff list: rmdesk import FILE."
    return Answer(text, shapes.people_json(company))


def skills(services: Services, _: Namespace) -> Answer:
    company = services.session.snapshot()
    data = shapes.skills_json(company)
    lines = [
        f"{s['name']}: {len(s['can_show'])} can show it, {len(s['want_to_learn'])} want it"
        for s in data
    ]
    return Answer("\n".join(lines) or "There are no skills yet.", data)


def slots(services: Services, _: Namespace) -> Answer:
    data = shapes.slots_json(services.session.snapshot())
    lines = [
        f"{s['id']:4}  {s['name']}: {s['weekday']} {s['start']}-{s['end']}"
        + (f", {s['place']}" if s["place"] else "")
        + f", {s['capacity']} groups"
        for s in data
    ]
    return Answer("\n".join(lines) or "There are no slots: pairs arrange a time themselves.", data)


def rules(services: Services, _: Namespace) -> Answer:
    company = services.session.snapshot()
    return Answer(shapes.rules_text(company), shapes.rules_json(company))


def meetups(services: Services, _: Namespace) -> Answer:
    company = services.session.snapshot()
    data = [shapes.meetup_json(m) for m in services.meetups.all()]
    lines = [
        f"{m['id']:4}  {m['week']}  {m['status']:9}  "
        + " and ".join(company.person[p].label for p in m["people"])
        for m in data
    ]
    return Answer("\n".join(lines) or "There are no meetups yet.", data)


def suggest(services: Services, options: Namespace) -> Answer:
    week = services.rounds.week(options.week)
    begin = time.perf_counter()
    made, _ = services.rounds.suggest(week, seed=options.seed)
    seconds = time.perf_counter() - begin
    company = services.session.snapshot()
    data = shapes.round_json(company, made) | {"seconds": round(seconds, 3)}
    return Answer(shapes.round_text(company, made), data)


def show(services: Services, options: Namespace) -> Answer:
    made = services.rounds.require(services.rounds.week(options.week))
    company = services.session.snapshot()
    return Answer(shapes.round_text(company, made), shapes.round_json(company, made))


def values(services: Services, options: Namespace) -> Answer:
    problem = services.rounds.problem(services.rounds.week(options.week))
    data = shapes.values_json(problem)
    pairs = [v for p in problem.pairs if (v := problem.value_of(p))]
    lines = [f"{problem.week}: {len(problem.order)} people, {len(pairs)} possible pairs"]
    best = sorted(pairs, key=lambda v: (-v.value, v.people))
    for valued in best[:20]:
        names = " and ".join(problem.company.person[p].label for p in valued.people)
        lines.append(f"{valued.worth.points:6}  {names}")
    lines.append("All of them, with their parts: rmdesk values --json")
    return Answer("\n".join(lines), data)


def explain_pair(services: Services, options: Namespace) -> Answer:
    company = services.session.snapshot()
    a, b = (find_person(company, text) for text in options.person)
    week = services.rounds.week(options.week)
    explanation = services.rounds.explain(week, a, b)
    text = _explanation_text(company, explanation)
    return Answer(text, shapes.explanation_json(explanation) | {"text": text})


def _explanation_text(company: Company, explanation: Explanation) -> str:
    a, b = (company.person[p].label for p in explanation.people)
    verdict = "are together" if explanation.together else "are not together"
    lines = [f"{a} and {b} {verdict} in {explanation.week}."]
    if explanation.why_not:
        lines.append(f"They cannot meet: {words(explanation.why_not)}.")
    lines += [f"{lesson_words(company, x)}." for x in explanation.lessons]
    for title, reasons in (
        ("For it", explanation.speaks_for),
        ("Against it", explanation.speaks_against),
        ("All in all" if explanation.together else "If they met", explanation.consequences),
        ("What would have to change", explanation.needs),
    ):
        if reasons:
            lines.append(f"{title}: {'; '.join(words(r) for r in reasons)}.")
    return "\n".join(lines)


def confirm(services: Services, options: Namespace) -> Answer:
    week = services.rounds.week(options.week)
    made, _ = services.rounds.confirm(week)
    company = services.session.snapshot()
    text = f"{shapes.round_text(company, made)}\nNext: rmdesk sheet poster -o poster.pdf"
    return Answer(text, shapes.round_json(company, made))


def bound(services: Services, options: Namespace) -> Answer:
    made = services.planning.best(services.rounds.week(options.week))
    data = {"week": str(made.week), "value": made.value, "bound": made.bound}
    proven = "No round can be worth more." if made.proven else "A better one is not ruled out."
    text = f"Week {made.week}: {made.value}, at most {made.bound}. {proven}"
    return Answer(text, data | {"proven": made.proven})


def plan(services: Services, options: Namespace) -> Answer:
    first = services.rounds.week(options.week)
    made = services.planning.plan(first, options.weeks, seed=options.seed, seconds=options.seconds)
    if options.save:
        services.planning.save(made)
    company = services.session.snapshot()
    return Answer(shapes.plan_text(company, made), shapes.plan_json(company, made))


def replan(services: Services, options: Namespace) -> Answer:
    week = services.rounds.week(options.week)
    if options.dry_run:
        result = services.replanning.preview(week)
    else:
        result, _ = services.replanning.replan(week)
    company = services.session.snapshot()
    return Answer(shapes.replan_text(company, result), shapes.replan_json(company, result))


def lock(services: Services, options: Namespace) -> Answer:
    company = services.session.snapshot()
    named = [find_person(company, text) for text in options.person]
    week = services.rounds.week(options.week)
    services.rounds.lock(week, named, locked=options.command == "lock")
    made = services.rounds.require(week)
    return Answer(shapes.round_text(company, made), shapes.round_json(company, made))


def swap(services: Services, options: Namespace) -> Answer:
    company = services.session.snapshot()
    a, b = (find_person(company, text) for text in options.person)
    week = services.rounds.week(options.week)
    if services.rounds.require(week).status is RoundStatus.CONFIRMED:
        result, _ = services.replanning.swap(week, a, b)
        return Answer(shapes.replan_text(company, result), shapes.round_json(company, result.round))
    made, _ = services.rounds.swap(week, a, b)
    return Answer(shapes.round_text(company, made), shapes.round_json(company, made))


def move(services: Services, options: Namespace) -> Answer:
    company = services.session.snapshot()
    person = find_person(company, options.person)
    slot = shapes.find_slot(company, options.slot)
    made, _ = services.rounds.move(services.rounds.week(options.week), person, slot)
    return Answer(shapes.round_text(company, made), shapes.round_json(company, made))


def undo(services: Services, _: Namespace) -> Answer:
    changes = services.undo.undo()
    return Answer(f"Undone: {changes.label}.", {"undone": changes.label})


def redo(services: Services, _: Namespace) -> Answer:
    changes = services.undo.redo()
    return Answer(f"Done again: {changes.label}.", {"redone": changes.label})


def history(services: Services, _: Namespace) -> Answer:
    steps = services.undo.steps()
    lines = [f"{s.at:%Y-%m-%d %H:%M}  {s.label}" + (" (undone)" if s.undone else "") for s in steps]
    data = [
        {"step": s.id, "label": s.label, "at": s.at.isoformat(), "who": s.who, "undone": s.undone}
        for s in steps
    ]
    return Answer("\n".join(lines) or "Nothing has been done yet.", data)
