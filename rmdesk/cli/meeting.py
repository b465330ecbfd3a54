"""Commands about what comes of meetups: checking in, partnerships, insights, the report."""

from __future__ import annotations

import argparse
from argparse import Namespace
from datetime import time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rmdesk.domain.changes import Changes
from rmdesk.domain.company import Company
from rmdesk.domain.errors import UserError
from rmdesk.domain.learning import Progress
from rmdesk.domain.meetups import Feedback, Meetup, MeetupStatus, code_of
from rmdesk.domain.partnerships import BEFORE_WORK, USUAL_WEEKS, Partnership, PartnersMeet
from rmdesk.domain.people import Person
from rmdesk.domain.programme import Paper
from rmdesk.matching.reasons import words
from rmdesk.services import Services
from rmdesk.services.insights_learning import GoalState
from rmdesk.services.insights_view import InsightsView, load_insights
from rmdesk.services.people import find_person, find_skill

from . import shapes
from .commands import Answer
from .places import as_day

if TYPE_CHECKING:
    from rmdesk.services.partnerships import PartnershipView

RHYTHMS = {
    "daily": PartnersMeet.EVERY_WORKDAY,
    "weekly": PartnersMeet.WEEKLY,
    "fortnightly": PartnersMeet.FORTNIGHTLY,
}


def check_in(services: Services, options: Namespace) -> Answer:
    meetup = _meetup(services, options.meetup)
    company = services.session.snapshot()
    said = {
        person.id: Feedback(meetup=meetup.id, person=person.id, rating=rating)
        for person, rating in (_rating(company, text) for text in options.rating)
    }
    for text in options.learned:
        person, learned = _of_person(company, text)
        before = said.get(person.id, Feedback(meetup=meetup.id, person=person.id))
        said[person.id] = Feedback(
            meetup=meetup.id, person=person.id, rating=before.rating, learned=learned
        )
    status = MeetupStatus(options.status)
    steps, _ = services.meetups.check_in(meetup.id, status, said.values())
    lines = [f"Meetup {meetup.id} is marked as {status.value}."]
    lines += [_step_text(company, s) for s in steps]
    data = {
        "meetup": meetup.id,
        "code": code_of(meetup.id),
        "status": status.value,
        "people": list(meetup.people),
        "learned": [_step_json(company, s) for s in steps],
    }
    return Answer("\n".join(lines), data)


def _meetup(services: Services, text: str) -> Meetup:
    """A meetup by its number, or by the code on a slip."""
    if text.isascii() and text.isdigit():
        return services.meetups.find(int(text))
    return services.meetups.by_code(text)


def _of_person(company: Company, text: str) -> tuple[Person, str]:
    name, equals, rest = text.partition("=")
    if not equals or not rest.strip():
        raise UserError("“{text}” lacks a part. Write it like Ana=5.", text=text)
    return find_person(company, name.strip()), rest.strip()


def _rating(company: Company, text: str) -> tuple[Person, int]:
    person, rating = _of_person(company, text)
    try:
        return person, int(rating)
    except ValueError:
        raise UserError("A rating is a whole number from 1 to 5.") from None


def _step_text(company: Company, step: Progress) -> str:
    who, skill = company.person[step.person].label, company.skill[step.skill].name
    text = f"{who}: {skill} {step.before} → {step.after}"
    return f"{text}. Goal reached: {who} can show it now." if step.closed else text


def _step_json(company: Company, step: Progress) -> dict[str, Any]:
    return {
        "person": step.person,
        "skill": company.skill[step.skill].name,
        "before": step.before,
        "after": step.after,
        "goal_reached": step.closed,
    }


# --- partnerships


def list_partnerships(services: Services, _: Namespace) -> Answer:
    company = services.session.snapshot(history=False)
    found = services.partnerships.all()
    lines = [line for view in found for line in _partnership_lines(view)]
    data = [_partnership_json(company, view) for view in found]
    return Answer("\n".join(lines) or "There are no partnerships yet.", data)


def begin_partnership(services: Services, options: Namespace) -> Answer:
    company = services.session.snapshot(history=False)
    a, b = (find_person(company, text) for text in options.person)
    first = options.first or services.session.clock.today
    skills = [
        find_skill(company.skills, text).id if text else None
        for text in (options.skill, options.skill_back)
    ]
    number, changes = services.partnerships.begin(
        Partnership(
            id=0,
            a=a.id,
            b=b.id,
            goal_a=options.goal,
            goal_b=options.goal_back,
            skill_a=skills[0],
            skill_b=skills[1],
            meets=RHYTHMS[options.rhythm],
            weekday=shapes.WEEKDAYS.index(options.weekday) if options.weekday else first.weekday(),
            start=options.start,
            end=options.end,
            place=options.place,
            first=first,
            last=options.last or first + timedelta(weeks=USUAL_WEEKS, days=-1),
            lunch=options.lunch,
        )
    )
    view = services.partnerships.find(number)
    text = f"Done: {changes.label}. {len(view.sessions)} sessions are planned."
    return Answer(text, _partnership_json(company, view))


def end_partnership(services: Services, options: Namespace) -> Answer:
    company = services.session.snapshot(history=False)
    by = find_person(company, options.by).id if options.by else None
    changes = services.partnerships.end(options.number, by, options.why)
    return _about(services, options, changes)


def review_partnership(services: Services, options: Namespace) -> Answer:
    return _about(services, options, services.partnerships.review(options.number, options.text))


def add_outcome(services: Services, options: Namespace) -> Answer:
    changes = services.partnerships.add_outcome(
        options.number, options.text, options.amount, options.unit
    )
    return _about(services, options, changes)


def reach_goal(services: Services, options: Namespace) -> Answer:
    company = services.session.snapshot(history=False)
    person = find_person(company, options.person)
    return _about(services, options, services.partnerships.reach(options.number, person.id))


def set_topic(services: Services, options: Namespace) -> Answer:
    meetup = _meetup(services, options.meetup)
    changes = services.meetups.set_topic(meetup.id, options.text)
    return Answer(f"Done: {changes.label}.", {"meetup": meetup.id, "topic": options.text})


def _about(services: Services, options: Namespace, changes: Changes) -> Answer:
    company = services.session.snapshot(history=False)
    view = services.partnerships.find(options.number)
    return Answer(f"Done: {changes.label}.", _partnership_json(company, view))


def _partnership_lines(view: PartnershipView) -> list[str]:
    p = view.partnership
    state = "" if view.is_on else " (ended)"
    when = f"{p.meets.value}, {p.start:%H:%M}-{p.end:%H:%M}, {p.first} to {p.until}"
    held = f"{view.held} of {len(view.sessions)} sessions held"
    lines = [f"{p.id:4}  {view.a.label} and {view.b.label}{state}: {when}, {held}"]
    if view.review_is_due:
        lines.append(f"      The review is due: rmdesk partnership review {p.id} TEXT")
    for outcome in view.outcomes:
        amount = "" if outcome.number is None else f": {outcome.number:g} {outcome.unit}".rstrip()
        lines.append(f"      {outcome.day}  {outcome.text}{amount}")
    return lines


def _partnership_json(company: Company, view: PartnershipView) -> dict[str, Any]:
    p = view.partnership
    name = {s.id: s.name for s in company.skills}
    return {
        "id": p.id,
        "people": [p.a, p.b],
        "goals": [p.goal_a, p.goal_b],
        "skills": [name.get(s) if s else None for s in (p.skill_a, p.skill_b)],
        "rhythm": p.meets.value,
        "start": f"{p.start:%H:%M}",
        "end": f"{p.end:%H:%M}",
        "place": p.place,
        "first": p.first.isoformat(),
        "last": p.last.isoformat(),
        "lunch": p.lunch,
        "ended": p.ended.isoformat() if p.ended else None,
        "review_day": p.review_day.isoformat(),
        "review_is_due": view.review_is_due,
        "reviewed": p.reviewed.isoformat() if p.reviewed else None,
        "review": p.review,
        "sessions": [shapes.meetup_json(s) for s in view.sessions],
        "outcomes": [
            {
                "id": o.id,
                "day": o.day.isoformat(),
                "text": o.text,
                "number": o.number,
                "unit": o.unit,
            }
            for o in view.outcomes
        ],
    }


# --- what has come of it


def insights(services: Services, _: Namespace) -> Answer:
    view = load_insights(services.session)
    learning = view.learning
    counts = {state.value: learning.count(state) for state in GoalState}
    over = sum(m.done + m.missed + m.cancelled for m in view.months)
    lines = [
        f"{view.mix.held} meetups held of {over} that are over.",
        f"{view.sessions} sessions of partners held.",
        f"{len(view.met)} of {view.possible_pairs} possible pairs have met.",
        "Goals: {reached} reached, {served} on their way, {open} waiting.".format(**counts),
        f"{sum(len(o.skills) for o in view.only_here)} skills can be shown by one person only.",
    ]
    if learning.said.count:
        lines.append(f"{learning.said.count} answers, {learning.said.mean:.1f} of 5 on average.")
    lines.append("All figures: rmdesk insights --json")
    return Answer("\n".join(lines), insights_json(view))


def insights_json(view: InsightsView) -> dict[str, Any]:
    """Every figure of the page Insights."""
    learning = view.learning
    return {
        "months": [
            {
                "month": f"{m.year:04}-{m.month:02}",
                "planned": m.planned,
                "later": m.later,
                "done": m.done,
                "missed": m.missed,
                "cancelled": m.cancelled,
            }
            for m in view.months
        ],
        "sessions_held": view.sessions,
        "mix": {
            "held": view.mix.held,
            "newcomer_veteran": view.mix.newcomer_veteran,
            "departments": view.mix.departments,
            "first_time": view.mix.first_time,
        },
        "skills": [{"skill": s.skill.name, "can": s.can, "want": s.want} for s in view.skills],
        "growth": [
            {"skill": g.skill.name, "start": g.start, "now": g.now} for g in learning.growth
        ],
        "only_one_can": [
            {"month": f"{a.year:04}-{a.month:02}", "skills": a.skills} for a in learning.alone
        ],
        "only_here": [
            {"person": o.person.id, "skills": [s.name for s in o.skills]} for o in view.only_here
        ],
        "goals": [
            {
                "person": g.person.id,
                "skill": g.skill.name,
                "state": g.state.value,
                "level": g.goal.present_level,
                "target": g.goal.target_level,
            }
            for g in learning.goals
        ],
        "met": [{"people": list(pair), "times": n} for pair, n in sorted(view.met.items())],
        "possible_pairs": view.possible_pairs,
        "turns": [
            {"person": t.person.id, "rounds": t.rounds, "sit_outs": t.sit_outs, "trios": t.trios}
            for t in view.turns
        ],
        "ledger": [
            {
                "week": str(x.week),
                "person": x.person.id,
                "what": "sat out" if x.sat_out else "one of three",
                "why": words(x.why),
            }
            for x in view.ledger
        ],
        "said": {
            "ratings": list(learning.said.ratings),
            "mean": round(learning.said.mean, 3),
            "again": learning.said.again,
            "rather_not": learning.said.rather_not,
            "learned": [
                {"day": s.day.isoformat(), "person": s.person.id, "text": s.learned}
                for s in learning.said.stories
            ],
        },
    }


def report(services: Services, options: Namespace) -> Answer:
    paper = Paper(options.paper) if options.paper else None
    missing = services.report.save(options.output, paper)
    lines = [f"The season report is in {options.output}."]
    if missing:
        lines.append(f"No font has these characters: {' '.join(missing)}")
    return Answer(
        "\n".join(lines), {"file": str(options.output), "missing_characters": list(missing)}
    )


# --- the options


def add_commands(kinds: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add all of these to the program's commands."""
    made = _plain(kinds, "checkin", check_in, "note whether a meetup happened, and how it was")
    made.add_argument("meetup", metavar="MEETUP", help="its number, or the code on a slip")
    made.add_argument("status", choices=[s.value for s in MeetupStatus])
    made.add_argument(
        "--rating", action="append", default=[], metavar="PERSON=1..5", help="how it was for whom"
    )
    made.add_argument(
        "--learned", action="append", default=[], metavar="PERSON=TEXT", help="what was learned"
    )
    _add_insights(kinds)
    made = kinds.add_parser(
        "partnership", help="two people who meet for long", description="Partnerships."
    )
    acts = made.add_subparsers(dest="act", metavar="ACTION", required=True)
    _plain(acts, "list", list_partnerships, "list the partnerships")
    _add_begin(acts)
    made = _numbered(acts, "end", end_partnership, "end one from today on")
    made.add_argument("--by", default="", metavar="PERSON", help="who of the two asked for it")
    made.add_argument("--why", default="", help="if somebody wants to say so")
    made = _numbered(acts, "review", review_partnership, "keep what the six-week review found")
    made.add_argument("text")
    made = _numbered(acts, "outcome", add_outcome, "note something it has brought")
    made.add_argument("text", help="such as “blog posts”")
    made.add_argument("amount", type=float, nargs="?", metavar="NUMBER")
    made.add_argument("unit", nargs="?", default="", metavar="UNIT")
    made = _numbered(acts, "reached", reach_goal, "note that one of the two reached their goal")
    made.add_argument("person", metavar="PERSON")
    made = _plain(acts, "topic", set_topic, "note what a session is about")
    made.add_argument("meetup", metavar="MEETUP")
    made.add_argument("text")


def _add_insights(kinds: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    _plain(kinds, "insights", insights, "what the programme has brought, in figures")
    made = _plain(kinds, "report", report, "make the season report, a PDF of a few pages")
    made.add_argument("--paper", choices=[p.value for p in Paper])
    made.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.pdf")


def _add_begin(acts: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    made = _plain(acts, "start", begin_partnership, "begin one, and plan its sessions")
    made.add_argument("person", nargs=2, metavar="PERSON")
    made.add_argument("--goal", default="", help="what the first wants to learn")
    made.add_argument("--goal-back", default="", help="what the second wants to learn")
    made.add_argument("--skill", default="", help="the skill of the first one's goal")
    made.add_argument("--skill-back", default="", help="the skill of the second one's goal")
    made.add_argument("--rhythm", choices=list(RHYTHMS), default="weekly")
    made.add_argument("--weekday", choices=shapes.WEEKDAYS, help="for weekly and fortnightly ones")
    made.add_argument("--start", type=_time, default=BEFORE_WORK[0], metavar="HH:MM")
    made.add_argument("--end", type=_time, default=BEFORE_WORK[1], metavar="HH:MM")
    made.add_argument("--place", default="")
    made.add_argument("--first", type=as_day, metavar="YYYY-MM-DD")
    made.add_argument("--last", type=as_day, metavar="YYYY-MM-DD")
    made.add_argument("--lunch", action="store_true", help="pair them for lunch as well")


def _plain(kinds: Any, name: str, action: Any, about: str) -> argparse.ArgumentParser:
    made: argparse.ArgumentParser = kinds.add_parser(name, help=about, description=about)
    made.add_argument("--json", action="store_true", help="print JSON")
    made.set_defaults(action=action)
    return made


def _numbered(kinds: Any, name: str, action: Any, about: str) -> argparse.ArgumentParser:
    made = _plain(kinds, name, action, about)
    made.add_argument("number", type=int, metavar="PARTNERSHIP")
    return made


def _time(text: str) -> time:
    try:
        return time.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a time; write 08:30") from None
