"""The plots about learning, and the tables behind all plots of the page Insights."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from rmdesk.services.insights_learning import AloneThen, GoalState
from rmdesk.services.insights_view import InsightsView, Month

from ..i18n import field, plural, short_date, tr
from ..widgets.charts import HATCHED, Bar, Card, ColumnPlot, RowPlot, Series
from ..words import reason

MOST_SKILLS, MOST_MONTHS = 10, 24

Figures = tuple[Sequence[str], Sequence[Sequence[str]]]
"""Headers, and rows of as many texts."""


class LearningCards:
    """Four cards: skills that spread, knowledge on one person, goals, what people said."""

    def __init__(self) -> None:
        self.growth = RowPlot(tr("Skills that spread"))
        self.alone = ColumnPlot(tr("Skills that only one person could show, by month"))
        self.goals = RowPlot(tr("Learning goals"))
        self.said = ColumnPlot(tr("What people said"))
        self.growth_card = Card(tr("Skills that spread"), self.growth)
        self.alone_card = Card(tr("How it shrinks"), self.alone)
        self.goal_card = Card(tr("Learning goals"), self.goals)
        self.said_card = Card(tr("What people said"), self.said)

    @property
    def cards(self) -> tuple[Card, ...]:
        return (self.growth_card, self.goal_card, self.alone_card, self.said_card)

    def show_view(self, view: InsightsView) -> None:
        """Show these figures."""
        self._show_growth(view)
        self._show_alone(view.learning.alone[-MOST_MONTHS:])
        self._show_goals(view)
        self._show_said(view)

    def _show_growth(self, view: InsightsView) -> None:
        grown = [g for g in view.learning.growth if g.now > g.start]
        known = bool(view.learning.growth)
        self.growth_card.setVisible(known)
        shown = grown[:MOST_SKILLS]
        self.growth.setVisible(bool(shown))
        series = (Series(tr("can show it now"), "accent"),
                  Series(tr("could at the start"), "edge", HATCHED))  # fmt: skip
        self.growth.show_bars(series, [Bar(g.skill.name, (g.now, g.start)) for g in shown])
        new = sum(g.now - g.start for g in grown)
        self.growth_card.say(
            plural(
                "One skill more than at the start can be shown by somebody new.",
                "{n} times somebody can now show a skill that they could not at the start.",
                new,
            )
            if new
            else tr("No skill has spread yet. Check meetups in, and see what people learn.")
        )

    def _show_alone(self, alone: tuple[AloneThen, ...]) -> None:
        self.alone_card.setVisible(bool(alone))
        if not alone:
            return
        bars = [Bar(month_words(a.year, a.month), (a.skills,)) for a in alone]
        self.alone.show_bars((Series(tr("skills"), "warn", HATCHED),), bars)
        self.alone_card.say(
            tr(
                "At first {a} skills could be shown by one person only, now it is {b}.",
                a=alone[0].skills,
                b=alone[-1].skills,
            )
        )

    def _show_goals(self, view: InsightsView) -> None:
        learning = view.learning
        self.goal_card.setVisible(bool(learning.goals))
        words = state_words()
        states = (GoalState.REACHED, GoalState.SERVED, GoalState.OPEN)
        counts = [learning.count(state) for state in states]
        bars = [Bar(words[s], (n,)) for s, n in zip(states, counts, strict=True)]
        self.goals.show_bars((Series(tr("goals"), "accent"),), bars)
        self.goal_card.say(
            tr(
                "{a} goals are reached, {b} are on their way, {c} wait for a first lesson.",
                a=counts[0],
                b=counts[1],
                c=counts[2],
            )
        )

    def _show_said(self, view: InsightsView) -> None:
        said = view.learning.said
        self.said_card.setVisible(bool(said.count or said.stories))
        bars = [Bar(str(n), (count,)) for n, count in enumerate(said.ratings, 1)]
        self.said.show_bars((Series(tr("answers"), "accent"),), bars)
        self.said.setVisible(bool(said.count))
        parts = [tr("Nobody has rated a meetup yet.")]
        if said.count:
            parts = [
                plural(
                    "{n} answer, {mean} of 5 on average.",
                    "{n} answers, {mean} of 5 on average.",
                    said.count,
                    mean=QLocale().toString(said.mean, "f", 1),
                )
            ]
        if said.again or said.rather_not:
            parts.append(again_sentence(said.again, said.rather_not))
        self.said_card.say(" ".join(parts))


def again_sentence(gladly: int, rather_not: int) -> str:
    """How many would meet again, of those who said."""
    return plural(
        "Of {n} who said so, {gladly} would gladly meet again.",
        "Of {n} who said so, {gladly} would gladly meet again.",
        gladly + rather_not,
        gladly=gladly,
    )


def state_words() -> dict[GoalState, str]:
    """How far a goal is, in the window's language."""
    return {
        GoalState.REACHED: tr("reached"),
        GoalState.SERVED: tr("on their way"),
        GoalState.OPEN: tr("waiting"),
    }


def month_words(year: int, month: int) -> str:
    """ "Mar", and in January the year too."""
    name = QLocale().standaloneMonthName(month, QLocale.FormatType.ShortFormat)
    return f"{name} {year % 100:02d}" if month == 1 else name


# --- the tables behind the plots


def month_figures(view: InsightsView) -> Figures:
    """Every month in figures."""

    def texts(m: Month) -> list[str]:
        counts = (m.done, m.missed, m.cancelled, m.later, m.planned)
        return [f"{m.year}-{m.month:02d}", *map(str, counts)]

    heads = [tr("Month"), tr("met"), tr("did not meet"), tr("cancelled"), tr("put off"),
             tr("planned")]  # fmt: skip
    return heads, [texts(m) for m in view.months]


def mix_figures(view: InsightsView) -> Figures:
    """How many meetups brought whom together."""
    mix = view.mix
    rows = [
        [tr("held"), str(mix.held)],
        [tr("a newcomer met a veteran"), str(mix.newcomer_veteran)],
        [tr("two departments met"), str(mix.departments)],
        [tr("people met for the first time"), str(mix.first_time)],
        [tr("sessions of partners"), str(view.sessions)],
    ]
    return [tr("What"), tr("Meetups")], rows


def skill_figures(view: InsightsView) -> Figures:
    """Every skill."""
    start = {g.skill.id: g.start for g in view.learning.growth}
    rows = [
        [s.skill.name, str(start.get(s.skill.id, 0)), str(s.can), str(s.want)] for s in view.skills
    ]
    heads = [tr("Skill"), tr("could at the start"), tr("can show it"), tr("want to learn it")]
    return heads, rows


def only_figures(view: InsightsView) -> Figures:
    """Who alone can show what."""
    rows = [[o.person.label, s.name] for o in view.only_here for s in o.skills]
    return [tr("Person"), tr("Skill")], rows


def alone_figures(view: InsightsView) -> Figures:
    """How many skills one person alone could show, month by month."""
    rows = [[f"{a.year}-{a.month:02d}", str(a.skills)] for a in view.learning.alone]
    return [tr("Month"), tr("skills")], rows


def goal_figures(view: InsightsView) -> Figures:
    """Every goal."""
    words = state_words()
    rows = [
        [g.person.label, g.skill.name, words[g.state],
         f"{g.goal.present_level} / {g.goal.target_level}"]
        for g in view.learning.goals
    ]  # fmt: skip
    return [tr("Person"), tr("Skill"), tr("State"), tr("Level")], rows


def said_figures(view: InsightsView) -> Figures:
    """What people said they learned."""
    rows = [
        [short_date(s.day), s.person.label, str(s.rating or ""), s.learned]
        for s in view.learning.said.stories
    ]
    return [tr("Day"), tr("Person"), tr("Rating"), tr("What was learned")], rows


def ledger_figures(view: InsightsView) -> Figures:
    """Who sat out or was one of three, when, and why: to be shown to anybody who asks."""
    rows = [
        [field(x.week), x.person.label, tr("sat out") if x.sat_out else tr("one of three"),
         reason(x.why)]
        for x in view.ledger
    ]  # fmt: skip
    return [tr("Week"), tr("Person"), tr("What"), tr("Why")], rows


def met_figures(view: InsightsView) -> Figures:
    """Every two who have met."""
    name = {p.id: p.label for p in view.people}
    ordered = sorted(view.met.items(), key=lambda m: (-m[1], m[0]))
    rows = [[name[a], name[b], str(n)] for (a, b), n in ordered]
    return [tr("Person"), tr("Person"), tr("Meetups")], rows
