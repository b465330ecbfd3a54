"""The JSON that ``--json`` prints, and the same in words. The README documents it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from itertools import combinations
from typing import Any

from rmdesk.domain.attendance import slot_days
from rmdesk.domain.availability import Slot
from rmdesk.domain.company import Company
from rmdesk.domain.errors import NotFound
from rmdesk.domain.meetups import Meetup, code_of
from rmdesk.domain.people import fold
from rmdesk.domain.rounds import Group, Reason, Round, RoundStatus
from rmdesk.domain.weeks import Week
from rmdesk.matching.explain import Explanation, lesson_words
from rmdesk.matching.problem import Valued, WeekProblem
from rmdesk.matching.reasons import words
from rmdesk.matching.replan import Replan
from rmdesk.matching.season import SeasonPlan

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MOST_PEOPLE_WITH_TRIOS = 30


def people_json(company: Company) -> list[dict[str, Any]]:
    return [
        {
            "id": p.id,
            "name": p.name,
            "shown_name": p.shown_name,
            "role": p.role,
            "department": p.department,
            "site": p.site,
            "start_date": _iso(p.start_date),
            "email": p.email,
            "number": p.number,
            "archived": p.archived,
            "rhythm": p.rhythm.value,
            "paused_until": _iso(p.paused_until),
            "strengths": [
                {"skill": company.skill[skill].name, "level": level}
                for skill, level in sorted(company.strengths_of.get(p.id, {}).items())
            ],
            "goals": [
                {
                    "skill": company.skill[g.skill].name,
                    "priority": g.priority,
                    "present_level": g.present_level,
                }
                for g in company.open_goals_of.get(p.id, ())
            ],
            "interests": sorted(company.interests_of.get(p.id, {}).values()),
        }
        for p in sorted(company.people, key=lambda p: p.id)
    ]


def skills_json(company: Company) -> list[dict[str, Any]]:
    active = {p.id for p in company.active}
    return [
        {
            "id": s.id,
            "name": s.name,
            "category": s.category,
            "aliases": list(s.aliases),
            "can_show": [
                x.person for x in company.strengths if x.skill == s.id and x.person in active
            ],
            "want_to_learn": [
                g.person
                for g in company.goals
                if g.skill == s.id and not g.done and g.person in active
            ],
        }
        for s in company.skills
    ]


def slots_json(company: Company) -> list[dict[str, Any]]:
    return [
        {
            "id": s.id,
            "name": s.name,
            "weekday": WEEKDAYS[s.weekday],
            "start": f"{s.start:%H:%M}",
            "end": f"{s.end:%H:%M}",
            "place": s.place,
            "capacity": s.capacity,
            "site": s.site,
        }
        for s in company.slots
    ]


def rules_json(company: Company) -> dict[str, Any]:
    """The rules, without the never-pair rules' private reasons."""
    return {
        "never_pair": [[r.a, r.b] for r in company.never_pairs],
        "prefer_together": [[r.a, r.b] for r in company.prefer_together],
        "reports_to": [{"person": r.person, "manager": r.manager} for r in company.reports_to],
        "cover": [
            {"unit": r.unit.value, "value": r.value, "at_most": r.at_most} for r in company.covers
        ],
        "absences": [
            {"person": a.person, "first": _iso(a.first), "last": _iso(a.last)}
            for a in company.absences
        ],
        "closed_days": [_iso(c.day) for c in company.closed_days],
    }


def rules_text(company: Company) -> str:
    name = {p.id: p.label for p in company.people}
    lines = [f"Never pair {name[r.a]} and {name[r.b]}." for r in company.never_pairs]
    lines += [f"{name[r.a]} and {name[r.b]} would like to meet." for r in company.prefer_together]
    lines += [f"{name[r.person]} reports to {name[r.manager]}." for r in company.reports_to]
    lines += [f"At most {r.at_most} of {r.value} away at once." for r in company.covers]
    lines += [f"{name[a.person]} is away from {a.first} to {a.last}." for a in company.absences]
    lines += [f"Closed on {c.day}." for c in company.closed_days]
    return "\n".join(lines) or "There are no rules."


def find_slot(company: Company, text: str) -> Slot:
    """The slot of that number, or the only one of that name."""
    found = [s for s in company.slots if text == str(s.id) or fold(text) == fold(s.name)]
    if len(found) == 1:
        return found[0]
    raise NotFound(
        "“{text}” is not the number of a slot, nor the name of just one. “rmdesk "
        "slots” lists them.",
        text=text,
    )


def meetup_json(meetup: Meetup) -> dict[str, Any]:
    return {
        "id": meetup.id,
        "week": str(meetup.week),
        "people": list(meetup.people),
        "status": meetup.status.value,
        "day": _iso(meetup.day),
        "start": f"{meetup.start:%H:%M}" if meetup.start else None,
        "end": f"{meetup.end:%H:%M}" if meetup.end else None,
        "place": meetup.place,
        "code": code_of(meetup.id),
        "partnership": meetup.partnership or None,
        "topic": meetup.topic,
        "revision": meetup.revision,
    }


def round_json(company: Company, made: Round) -> dict[str, Any]:
    return {
        "week": str(made.week),
        "seed": made.seed,
        "status": made.status.value,
        "groups": [_group_json(company, made.week, g) for g in made.groups],
        "sit_outs": [
            {"person": s.person, "cost": s.cost, "why": _reason_json(s.why)} for s in made.sit_outs
        ],
        "limits": [_reason_json(note) for note in made.notes],
        "value": made.value,
        "bound": made.bound,
        "proven": made.proven,
    }


def _group_json(company: Company, week: Week, group: Group) -> dict[str, Any]:
    return {
        "people": list(group.people),
        "names": [company.person[p].label for p in group.people],
        "value": group.value,
        "parts": dict(group.parts),
        "lessons": [
            {
                "teacher": x.teacher,
                "learner": x.learner,
                "skill": company.skill[x.skill].name,
                "teacher_level": x.teacher_level,
                "learner_level": x.learner_level,
                "value": x.value,
            }
            for x in group.lessons
        ],
        "topics": list(group.topics),
        "met_before": [str(w) for w in group.met_before],
        "slot": _slot_json(company, week, group),
        "locked": group.locked,
        "reasons": [_reason_json(r) for r in group.reasons],
    }


def _slot_json(company: Company, week: Week, group: Group) -> dict[str, Any] | None:
    slot = company.slot.get(group.slot) if group.slot is not None else None
    day = slot_days(company, week).get(slot.id) if slot else None
    if slot is None or day is None:
        return None
    return {
        "id": slot.id,
        "name": slot.name,
        "start": datetime.combine(day, slot.start).isoformat(timespec="minutes"),
        "end": datetime.combine(day, slot.end).isoformat(timespec="minutes"),
        "place": slot.place,
    }


def _reason_json(reason: Reason) -> dict[str, Any]:
    return {"code": reason.code, "about": list(reason.about), "text": words(reason)}


def plan_json(company: Company, plan: SeasonPlan) -> dict[str, Any]:
    return {
        "rounds": [round_json(company, r) for r in plan.rounds],
        "left_out": plan.merit.left_out,
        "trios": plan.merit.trios,
        "recent_repeats": plan.merit.recent_repeats,
        "older_repeats": plan.merit.older_repeats,
        "worth": plan.merit.worth,
        "ceiling": plan.ceiling,
        "gap": round(plan.gap, 4),
        "trials": plan.trials,
        "finished": plan.finished,
    }


def plan_text(company: Company, plan: SeasonPlan) -> str:
    lines = [round_text(company, r) for r in plan.rounds]
    percent = round(100 * (1 - plan.gap))
    return "\n\n".join([*lines, f"At least {percent} % of what any such plan can be worth."])


def replan_json(company: Company, result: Replan) -> dict[str, Any]:
    return {
        "round": round_json(company, result.round),
        "changed": bool(result),
        "dissolved": [list(g.people) for g in result.dissolved],
        "formed": [list(g.people) for g in result.formed],
        "moved": [list(g.people) for g in result.moved],
    }


def replan_text(company: Company, result: Replan) -> str:
    """What mending a round has changed."""

    def names(group: Group) -> str:
        return " and ".join(company.person[p].label for p in group.people)

    if not result:
        return "Nothing had to be changed."
    lines = [f"No longer: {names(g)}" for g in result.dissolved]
    lines += [f"New: {names(g)}" for g in result.formed]
    lines += [f"At another time: {names(g)}" for g in result.moved]
    return "\n".join([*lines, "", round_text(company, result.round)])


def round_text(company: Company, made: Round) -> str:
    """The round as one reads it."""
    state = {
        RoundStatus.DRAFT: "suggested",
        RoundStatus.CONFIRMED: "confirmed",
        RoundStatus.CLOSED: "closed",
    }[made.status]
    lines = [f"Week {made.week}, {state}:"]
    for number, group in enumerate(made.groups, 1):
        lines += ["", *_group_text(company, made.week, number, group)]
    if made.sit_outs:
        lines.append("")
    lines += [f"{company.person[s.person].label} sits out: {words(s.why)}." for s in made.sit_outs]
    lines += [f"Not everybody could be placed: {words(note)}." for note in made.notes]
    best = "This is as good as this week can be (proven)." if made.proven else ""
    return "\n".join([*lines, "", best]).rstrip()


def _group_text(company: Company, week: Week, number: int, group: Group) -> list[str]:
    names = " and ".join(company.person[p].label for p in group.people)
    slot = _slot_json(company, week, group)
    when = ""
    if slot:
        start = datetime.fromisoformat(slot["start"])
        when = f" - {start:%a %d %b %H:%M}" + (f", {slot['place']}" if slot["place"] else "")
    lines = [f"{number:2}. {names}{when}" + (" (locked)" if group.locked else "")]
    lines += [f"    {lesson_words(company, x)}" for x in group.lessons]
    if group.topics:
        lines.append(f"    Both like: {', '.join(group.topics)}")
    if group.met_before:
        lines.append(f"    Met before: {', '.join(map(str, group.met_before))}")
    lines += [f"    Note: {words(r)}" for r in group.reasons]
    return lines


def values_json(problem: WeekProblem) -> dict[str, Any]:
    """Every pair, and up to 30 people every possible trio, with value and parts."""
    company = problem.company
    return {
        "week": str(problem.week),
        "seed": problem.seed,
        "people": [
            {
                "id": p.id,
                "name": p.label,
                "takes_part": seen.takes_part,
                "why_not": _reason_json(seen.why_not) if seen.why_not else None,
                "sit_out_cost": problem.sit_out_cost.get(p.id),
                "slots": sorted(seen.slots),
            }
            for p in company.active
            for seen in (problem.presence[p.id],)
        ],
        "locked": [list(g) for g in problem.locked],
        "slots": [s for s in slots_json(company) if s["id"] in slot_days(company, problem.week)],
        "cover": [
            {
                "people": [p for p in sorted(problem.order) if rule.counts(company.person[p])],
                "at_most": rule.at_most,
            }
            for rule in company.covers
        ],
        "pairs": [_pair_json(problem, pair) for pair in combinations(sorted(problem.order), 2)],
        "trios": [_valued_json(v) for v in _trios(problem)],
    }


def _pair_json(problem: WeekProblem, pair: tuple[int, int]) -> dict[str, Any]:
    valued = problem.value_of(pair)
    if valued:
        return {**_valued_json(valued), "allowed": True, "why_not": None}
    reason = problem.why_not(*pair)
    assert reason is not None
    return {
        "people": list(pair),
        "value": None,
        "parts": {},
        "allowed": False,
        "why_not": _reason_json(reason),
    }


def _trios(problem: WeekProblem) -> Iterable[Valued]:
    locked = [v for g in problem.locked if len(g) == 3 and (v := problem.value_of(g))]
    if len(problem.order) > MOST_PEOPLE_WITH_TRIOS:
        return locked
    possible = (problem.value_of(t) for t in combinations(sorted(problem.free), 3))
    return [*locked, *(v for v in possible if v)]


def _valued_json(valued: Valued) -> dict[str, Any]:
    return {
        "people": list(valued.people),
        "value": valued.value,
        "parts": dict(valued.parts),
    }


def explanation_json(explanation: Explanation) -> dict[str, Any]:
    return {
        "people": list(explanation.people),
        "week": str(explanation.week),
        "together": explanation.together,
        "allowed": explanation.allowed,
        "why_not": _reason_json(explanation.why_not) if explanation.why_not else None,
        "lessons": [
            {"teacher": x.teacher, "learner": x.learner, "skill": x.skill, "value": x.value}
            for x in explanation.lessons
        ],
        "for": [_reason_json(r) for r in explanation.speaks_for],
        "against": [_reason_json(r) for r in explanation.speaks_against],
        "consequences": [_reason_json(r) for r in explanation.consequences],
        "needs": [_reason_json(r) for r in explanation.needs],
        "points": explanation.points,
        "points_lost": explanation.points_lost,
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
