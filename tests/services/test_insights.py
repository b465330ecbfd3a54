"""A season lived through the services; every figure of Insights counted again, the plain way."""

from __future__ import annotations

import contextlib
import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations, pairwise
from pathlib import Path
from random import Random

import pypdfium2 as pdfium
import pytest

from rmdesk.cli.meeting import insights_json
from rmdesk.domain.company import Company
from rmdesk.domain.errors import UserError
from rmdesk.domain.meetups import Feedback, Meetup, MeetupStatus
from rmdesk.domain.partnerships import Partnership, PartnersMeet
from rmdesk.domain.rounds import Lesson, Round, RoundStatus
from rmdesk.services import Clock, Services
from rmdesk.services.demo import open_sample
from rmdesk.services.insights_learning import GoalState
from rmdesk.services.insights_view import InsightsView, load_insights

from .small_firm import on

TODAY = date(2026, 3, 18)
DONE, MISSED, LATER = MeetupStatus.DONE, MeetupStatus.MISSED, MeetupStatus.LATER


def live(services: Services, weeks: int, chance: Random) -> Services:
    """So many weeks of the sample company: absences, misses, check-ins, new plans, partners."""
    now = services
    for n in range(weeks):
        day = TODAY + timedelta(weeks=n)
        now = on(services, day)
        week = now.rounds.week()
        now.rounds.suggest(week, seed=n)
        now.rounds.confirm(week)
        company = now.session.snapshot(history=False)
        if chance.random() < 0.3:
            person = chance.choice(company.active)
            now.calendar.add_absence(person, week.days()[1], week.days()[3])
            now.replanning.replan(week)
            now.partnerships.mend()
        if n % 10 == 1:
            a, b = chance.sample([p.id for p in company.active], 2)
            with contextlib.suppress(UserError):  # never paired, or partners already
                now.partnerships.begin(
                    Partnership(id=0, a=a, b=b, first=day, last=day + timedelta(days=45),
                                meets=chance.choice(list(PartnersMeet)), weekday=1)
                )  # fmt: skip
        evening = on(services, week.days()[-1])
        for meetup in evening.meetups.all():
            if meetup.status is MeetupStatus.PLANNED and meetup.is_due(week.days()[-1]):
                what = chance.choices([DONE, MISSED, LATER], [86, 10, 4])[0]
                said = [answer(chance, p) for p in meetup.people if chance.random() < 0.4]
                evening.meetups.check_in(meetup.id, what, said if what is DONE else ())
        now = evening
        if n % 12 == 11:
            now.undo.undo()
            now.undo.redo()
    return now


def answer(chance: Random, person: int) -> Feedback:
    learned = chance.choice(["", "", "Pivot tables", "Folding dough"])
    rating = chance.choices([None, 1, 2, 3, 4, 5], [2, 1, 1, 3, 6, 6])[0]
    again = chance.choice([None, True, True, False])
    return Feedback(
        meetup=0, person=person, rating=rating, again=again, learned=learned, note="private"
    )


# --- the oracle: plain recounts of the raw history, with no help from what is tested


class Raw:
    """Everything stored, as the tables hold it."""

    def __init__(self, services: Services) -> None:
        self.today = services.session.clock.today
        self.company: Company = services.session.snapshot()
        self.rounds: Sequence[Round] = [
            r for r in services.rounds.all() if r.status is not RoundStatus.DRAFT
        ]
        self.meetups: Sequence[Meetup] = services.meetups.all()
        with services.session.database.reading() as unit:
            self.lessons: dict[int, tuple[Lesson, ...]] = unit.rounds.lessons_of()
            self.said = unit.said.feedback()
            self.progress = unit.said.progress()
        self.here = {p.id for p in self.company.people if not p.archived}
        self.lunches = [m for m in self.meetups if m.group]
        self.held = [m for m in self.lunches if m.status is DONE]


def day_of(meetup: Meetup) -> date:
    return meetup.day or meetup.week.monday


def check(view: InsightsView, raw: Raw) -> None:
    """Every figure of the view equals one counted again."""
    _check_months(view, raw)
    _check_meetings(view, raw)
    _check_turns(view, raw)
    _check_skills(view, raw)
    _check_goals(view, raw)
    _check_said(view, raw)


def _check_months(view: InsightsView, raw: Raw) -> None:
    for month in view.months:
        mine = [
            m for m in raw.lunches if (day_of(m).year, day_of(m).month) == (month.year, month.month)
        ]
        count = Counter(m.status.value for m in mine)
        told = {s: getattr(month, s) for s in ("planned", "done", "missed", "cancelled", "later")}
        assert told == {s: count[s] for s in told}
    assert sum(m.total for m in view.months) == len(raw.lunches)


def _check_meetings(view: InsightsView, raw: Raw) -> None:
    company = raw.company
    times: Counter[tuple[int, int]] = Counter()
    sessions = 0
    for meetup in raw.meetups:
        if meetup.status is DONE:
            times.update(combinations(sorted(meetup.people), 2))
            sessions += meetup.partnership != 0
    assert dict(view.met) == {p: n for p, n in times.items() if set(p) <= raw.here}
    assert view.sessions == sessions
    new_old = departments = first = 0
    seen: set[tuple[int, int]] = set()
    for meetup in raw.held:
        people = [company.person[p] for p in meetup.people]
        weeks = [(day_of(meetup) - p.start_date).days // 7 for p in people if p.start_date]
        new_old += any(w < 26 for w in weeks) and any(w > 156 for w in weeks)
        departments += len({p.department for p in people if p.department}) > 1
        pairs = set(combinations(sorted(meetup.people), 2))
        first += not pairs <= seen
        seen |= pairs
    mix = view.mix
    assert (mix.held, mix.newcomer_veteran, mix.departments, mix.first_time) == (
        len(raw.held), new_old, departments, first
    )  # fmt: skip


def _check_turns(view: InsightsView, raw: Raw) -> None:
    ledger = Counter((x.week, x.person.id, x.sat_out) for x in view.ledger)
    again: Counter[tuple[object, int, bool]] = Counter()
    for made in raw.rounds:
        again.update((made.week, s.person, True) for s in made.sit_outs)
        threes = [g for g in made.groups if len(g.people) == 3]
        again.update((made.week, p, False) for g in threes for p in g.people)
    assert ledger == again
    for turn in view.turns:
        who = turn.person.id
        assert turn.rounds == sum(who in r.took_part for r in raw.rounds)
        assert turn.sit_outs == sum(n for (_, p, out), n in again.items() if p == who and out)
        assert turn.trios == sum(n for (_, p, out), n in again.items() if p == who and not out)


def _check_skills(view: InsightsView, raw: Raw) -> None:
    company = raw.company

    def able(skill: int, day: date) -> int:
        """How many could show a skill on a day: today's levels, less the steps since."""
        count = 0
        for person in raw.here:
            level = dict(company.strengths_of.get(person, {})).get(skill, 0)
            for step in reversed(raw.progress):
                mine = (step.person, step.skill) == (person, skill)
                if mine and step.day > day and step.shown_after != step.shown_before:
                    level = step.shown_before
            started = company.person[person].start_date
            count += level > 0 and (started is None or started <= day)
        return count

    begin = min((day_of(m) for m in raw.meetups if m.status is DONE), default=raw.today)
    for grown in view.learning.growth:
        assert grown.start == able(grown.skill.id, begin)
        assert grown.now == able(grown.skill.id, raw.today)
    for then in view.learning.alone:
        last = date(then.year + then.month // 12, then.month % 12 + 1, 1) - timedelta(days=1)
        day = min(last, raw.today)
        assert then.skills == sum(able(s.id, day) == 1 for s in company.skills)
    for spread in view.skills:
        skill = spread.skill.id
        assert spread.can == sum(
            s.skill == skill and s.person in raw.here for s in company.strengths
        )
        wishes = [g for g in company.goals if g.skill == skill and g.person in raw.here]
        assert spread.want == sum(not g.done for g in wishes)
    alone = {(o.person.id, s.id) for o in view.only_here for s in o.skills}
    for skill in (s.id for s in company.skills):
        can = [s.person for s in company.strengths if s.skill == skill and s.person in raw.here]
        assert (
            ({(can[0], skill)} <= alone) if len(can) == 1 else not any(k == skill for _, k in alone)
        )


def _check_goals(view: InsightsView, raw: Raw) -> None:
    taught = {(x.learner, x.skill) for m in raw.held for x in raw.lessons.get(m.group, ())}
    count: Counter[str] = Counter()
    for goal in raw.company.goals:
        if goal.person in raw.here:
            served = "served" if (goal.person, goal.skill) in taught else "open"
            count["reached" if goal.done else served] += 1
    told = Counter(line.state.value for line in view.learning.goals)
    assert told == count
    # The rule itself, once more by hand: a step for each good lesson, never above the teacher.
    ratings = {(f.meetup, f.person): f.rating for f in raw.said}
    group = {m.id: m for m in raw.held}
    steps: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    for step in raw.progress:
        if step.meetup is None:
            continue
        meetup = group[step.meetup]  # only meetups that were held teach
        rating = ratings.get((meetup.id, step.person))
        assert rating is None or rating >= 3
        lesson = next(x for x in raw.lessons[meetup.group] if x.learner == step.person)
        assert (lesson.skill, step.after - step.before) == (step.skill, 1)
        assert step.after <= lesson.teacher_level
        steps[step.person, step.skill].append((step.before, step.after))
    for taken in steps.values():
        assert all(one[1] == next_[0] for one, next_ in pairwise(taken))


def _check_said(view: InsightsView, raw: Raw) -> None:
    done = {m.id for m in raw.meetups if m.status is DONE}
    kept = [f for f in raw.said if f.meetup in done]
    said = view.learning.said
    assert list(said.ratings) == [sum(f.rating == n for f in kept) for n in range(1, 6)]
    assert (said.again, said.rather_not) == (
        sum(f.again is True for f in kept), sum(f.again is False for f in kept)
    )  # fmt: skip
    assert sorted(s.learned for s in said.stories) == sorted(f.learned for f in kept if f.learned)
    rated = [f.rating for f in kept if f.rating]
    assert said.mean == pytest.approx(sum(rated) / len(rated) if rated else 0.0)


def _has_something_to_show(sample: Services) -> None:
    """The sample's past has taught somebody something, and people said so."""
    view = load_insights(sample.session)
    check(view, Raw(sample))
    said = view.learning.said
    assert len(said.stories) >= 10
    assert said.count > 30
    assert sum(grown.now > grown.start for grown in view.learning.growth) >= 5
    assert view.learning.count(GoalState.REACHED) >= 5


def season(folder: Path, weeks: int, seed: int) -> None:
    """Live so many weeks; check the figures, their JSON, and the report made of them."""
    services = open_sample(folder, Clock.at(TODAY))
    try:
        _has_something_to_show(services)
        now = live(services, weeks, Random(seed))
        view = load_insights(now.session)
        check(view, Raw(now))
        assert view.learning.said.count
        assert view.sessions
        text = json.dumps(insights_json(view))
        assert "private" not in text
        now.report.save(folder / "report.pdf")
        document = pdfium.PdfDocument(folder / "report.pdf")
        words = " ".join(page.get_textpage().get_text_range() for page in document)
        assert 2 <= len(document) <= 4
        document.close()
        assert str(view.mix.held) in words
        assert "private" not in words
    finally:
        services.close()


def test_every_figure_of_a_season_equals_one_counted_again(tmp_path: Path) -> None:
    season(tmp_path, 3, 1)


def test_an_empty_company_has_a_report_too(tmp_path: Path) -> None:
    from rmdesk.services import open_services

    services = open_services(tmp_path, Clock.at(TODAY))
    view = load_insights(services.session)
    check(view, Raw(services))
    assert replace(view).possible_pairs == 0
    services.report.save(tmp_path / "report.pdf")
    services.close()
