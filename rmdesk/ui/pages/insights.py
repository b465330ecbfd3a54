"""Insights: what the programme has brought, in a few plots an owner reads at a glance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from rmdesk.services.insights_view import TABLES, InsightsView, Month, load_insights

from ..context import Context
from ..dialogs.figures import FiguresDialog
from ..i18n import listed, plural, tr
from ..theme import em
from ..widgets.basics import button, scrolled
from ..widgets.charts import HATCHED, HOLLOW, Bar, Card, ColumnPlot, RowPlot, Series, SharePlot
from ..widgets.empty import EmptyState
from ..widgets.met_matrix import MetMatrix
from .insights_learning import (
    Figures,
    LearningCards,
    alone_figures,
    goal_figures,
    ledger_figures,
    met_figures,
    mix_figures,
    month_figures,
    month_words,
    only_figures,
    said_figures,
    skill_figures,
)
from .page import Page

MOST_MONTHS = 24
MOST_SKILLS = 10
MOST_PEOPLE = 8


class InsightsPage(Page):
    """Ten plots, each with one sentence and the figures behind it."""

    tables = TABLES
    view: InsightsView | None = None
    said = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.months = ColumnPlot(tr("Meetups by month"))
        self.skills = RowPlot(tr("Skills: who can and who wants to"))
        self.only = RowPlot(tr("Skills only one person can show"))
        self.mix = SharePlot(tr("Who meets whom"))
        self.turns = RowPlot(tr("Sit-outs and trios"))
        self.met = MetMatrix(tr("Who has met whom"))
        self.month_card = Card(tr("Meetups by month"), self.months)
        self.skill_card = Card(tr("Most wanted skills"), self.skills)
        self.only_card = Card(tr("Knowledge that hangs on one person"), self.only)
        self.mix_card = Card(tr("Different people meet"), self.mix)
        self.turn_card = Card(tr("Sitting out, and meeting as three"), self.turns)
        self.met_card = Card(tr("Who has met whom"), self.met)
        self.learning = LearningCards()
        self.behind: dict[Card, Callable[[InsightsView], Figures]] = {
            self.month_card: month_figures,
            self.mix_card: mix_figures,
            self.skill_card: skill_figures,
            self.only_card: only_figures,
            self.turn_card: ledger_figures,
            self.met_card: met_figures,
            self.learning.growth_card: skill_figures,
            self.learning.alone_card: alone_figures,
            self.learning.goal_card: goal_figures,
            self.learning.said_card: said_figures,
        }
        for card in self.behind:
            card.details_wanted.connect(self._show_behind)
        self.report = button(tr("Save the season report…"), self._save_report, icon="print")
        self._place()

    @property
    def cards(self) -> tuple[Card, ...]:
        return (
            self.month_card,
            self.mix_card,
            self.skill_card,
            self.only_card,
            self.turn_card,
            self.met_card,
            *self.learning.cards,
        )

    def _place(self) -> None:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, em(self, 0.5), 0)
        grid.setSpacing(em(self, 0.8))
        growth, goals, alone, said = self.learning.cards
        grid.addWidget(self.month_card, 0, 0)
        grid.addWidget(self.mix_card, 0, 1)
        grid.addWidget(growth, 1, 0, 2, 1)
        grid.addWidget(goals, 1, 1)
        grid.addWidget(self.only_card, 2, 1)
        grid.addWidget(self.skill_card, 3, 0, 2, 1)
        grid.addWidget(alone, 3, 1)
        grid.addWidget(said, 4, 1)
        grid.addWidget(self.turn_card, 5, 0, 1, 2)
        grid.addWidget(self.met_card, 6, 0, 1, 2)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        self.area = scrolled(inside, tr("Insights"))
        self.empty = EmptyState(
            "insights",
            tr("Nothing to show yet"),
            tr("Plots appear once people are here and the first meetups are planned."),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.area)
        self.stack.addWidget(self.empty)
        outer = QVBoxLayout(self)
        gap = em(self, 1)
        outer.setContentsMargins(gap, gap, gap, gap)
        outer.addLayout(self.make_head(tr("Insights"), self.report))
        outer.addWidget(self.stack, 1)

    def question(self) -> Callable[[], InsightsView]:
        return partial(load_insights, self.context.services.session)

    def show_view(self, view: InsightsView) -> None:
        self.view = view
        self.stack.setCurrentWidget(self.area if view.months or view.skills else self.empty)
        self.count.setText(plural("{n} meetup held", "{n} meetups held", view.mix.held))
        self._show_months(view.months[-MOST_MONTHS:])
        self._show_mix(view)
        self._show_skills(view)
        self._show_only(view)
        self._show_turns(view)
        self._show_met(view)
        self.learning.show_view(view)

    @Slot()
    def _show_behind(self) -> None:
        """The figures behind the plot whose button was pressed."""
        card = self.sender()
        if isinstance(card, Card) and self.view is not None:
            headers, rows = self.behind[card](self.view)
            FiguresDialog(card.title, card.sentence.text(), headers, rows, self).exec()

    @Slot()
    def _save_report(self) -> None:
        """Ask where to, and write the season report there."""
        suggested = str(Path.home() / tr("Season report.pdf"))
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save the season report"), suggested, "PDF (*.pdf)"
        )
        if name:
            job = partial(self.context.services.report.save, Path(name))
            self.context.ask("report", job, lambda _: self.said.emit(tr("The report is saved.")))

    def _show_months(self, months: tuple[Month, ...]) -> None:
        self.month_card.setVisible(bool(months))
        series = (
            Series(tr("met"), "accent"),
            Series(tr("did not meet"), "bad", HATCHED),
            Series(tr("still planned"), "edge", HOLLOW),
        )
        bars = [
            Bar(
                month_words(m.year, m.month),
                (m.done, m.missed + m.cancelled, m.planned + m.later),
            )
            for m in months
        ]
        self.months.show_bars(series, bars)
        done = sum(m.done for m in months)
        past = sum(m.done + m.missed + m.cancelled for m in months)
        share = round(100 * done / past) if past else 0
        self.month_card.say(
            plural(
                "{n} meetup was held, {share} % of those that are over.",
                "{n} meetups were held, {share} % of those that are over.",
                done,
                share=share,
            )
            if past
            else tr("No meetup has been checked in yet.")
        )

    def _show_mix(self, view: InsightsView) -> None:
        mix = view.mix
        self.mix_card.setVisible(mix.held > 0)
        if not mix.held:
            return
        shares = [
            (tr("a newcomer met a veteran"), mix.newcomer_veteran),
            (tr("two departments met"), mix.departments),
            (tr("people met for the first time"), mix.first_time),
        ]
        per_cent = [(name, round(100 * n / mix.held)) for name, n in shares]
        self.mix.show_shares(per_cent)
        self.mix_card.say(
            tr(
                "Of all meetups held, {a} % brought a newcomer and a veteran together, "
                "{b} % two departments, {c} % people who had not met before.",
                a=per_cent[0][1],
                b=per_cent[1][1],
                c=per_cent[2][1],
            )
        )

    def _show_skills(self, view: InsightsView) -> None:
        shown = view.skills[:MOST_SKILLS]
        self.skill_card.setVisible(bool(shown))
        series = (
            Series(tr("can show it"), "accent"),
            Series(tr("want to learn it"), "warn", HOLLOW),
        )
        self.skills.show_bars(series, [Bar(s.skill.name, (s.can, s.want)) for s in shown])
        scarce = [s.skill.name for s in shown if s.want > 3 * s.can]
        top = shown[0] if shown else None
        if top is None:
            return
        said = plural(
            "{skill} is wanted most: {n} person wants to learn it.",
            "{skill} is wanted most: {n} people want to learn it.",
            top.want,
            skill=top.skill.name,
        )
        if scarce:
            said += " " + tr("Few can show {skills}.", skills=listed(scarce[:4]))
        self.skill_card.say(said)

    def _show_only(self, view: InsightsView) -> None:
        alone = view.only_here
        shown = alone[:MOST_PEOPLE]
        self.only.show_bars(
            (Series(tr("skills"), "warn", HATCHED),),
            [Bar(o.person.label, (len(o.skills),)) for o in shown],
        )
        self.only.setVisible(bool(shown))
        total = sum(len(o.skills) for o in alone)
        if not alone:
            self.only_card.say(tr("Every skill can be shown by at least two people."))
            return
        self.only_card.say(
            plural(
                "{n} skill can be shown by one person only; {name} has the most: {skills}.",
                "{n} skills can be shown by one person only; {name} has the most: {skills}.",
                total,
                name=alone[0].person.label,
                skills=listed([s.name for s in alone[0].skills[:5]]),
            )
        )

    def _show_turns(self, view: InsightsView) -> None:
        taking = [t for t in view.turns if t.rounds]
        self.turn_card.setVisible(bool(taking))
        if not taking:
            return
        sat = Counter(t.sit_outs for t in taking)
        three = Counter(t.trios for t in taking)
        most = max(*sat, *three)
        series = (
            Series(tr("people who sat out"), "accent"),
            Series(tr("who were one of three"), "warn", HATCHED),
        )
        bars = [Bar(_times(n), (sat[n], three[n])) for n in range(most + 1)]
        self.turns.show_bars(series, bars)
        out = (
            tr("Nobody has sat out.")
            if max(sat) == 0
            else plural(
                "Nobody sat out more than once.", "Nobody sat out more than {n} times.", max(sat)
            )
        )
        trios = (
            tr("Nobody has been one of three.")
            if max(three) == 0
            else plural(
                "Nobody was one of three more than once.",
                "Nobody was one of three more than {n} times.",
                max(three),
            )
        )
        self.turn_card.say(f"{out} {trios}")

    def _show_met(self, view: InsightsView) -> None:
        self.met_card.setVisible(len(view.people) > 1)
        self.met.show_met(view.people, view.met)
        share = round(100 * len(view.met) / view.possible_pairs) if view.possible_pairs else 0
        self.met_card.say(
            tr(
                "{n} of {all} possible pairs have met, {share} %. "
                "The stronger the colour, the more often.",
                n=len(view.met),
                all=view.possible_pairs,
                share=share,
            )
        )
        self.met.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def _times(n: int) -> str:
    if n == 0:
        return tr("never")
    return plural("once", "{n} times", n)
