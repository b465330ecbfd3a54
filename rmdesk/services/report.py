"""The season report: what the programme has brought, in the words of the sheets' language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import groupby
from pathlib import Path

from babel.dates import format_date

from rmdesk.domain.partnerships import Outcome
from rmdesk.domain.programme import Paper, Programme
from rmdesk.domain.rounds import Reason
from rmdesk.domain.rules import pair_key
from rmdesk.domain.weeks import Week
from rmdesk.sheets.report import report
from rmdesk.sheets.report_content import Bars, PlotKind, ReportContent, ReportPart
from rmdesk.sheets.sheet import missing_characters
from rmdesk.sheets.writing import save

from .insights_learning import GoalState
from .insights_view import InsightsView, LedgerLine, load_insights
from .language import Language
from .partnerships import PartnershipService, PartnershipView
from .session import Session

MOST_MONTHS, MOST_SKILLS, MOST_SQUARES, MOST_STORIES, MOST_LEDGER = 24, 10, 60, 6, 10
MOST_PEOPLE = 14


class ReportService:
    """The season report, to look at and to save."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def content(self, paper: Paper | None = None) -> ReportContent:
        """The report's words, as of today."""
        view = load_insights(self._session)
        partnerships = PartnershipService(self._session).all()
        with self._session.database.reading() as unit:
            programme = unit.settings.programme()
        made = _Report(view, partnerships, programme).content()
        return replace(made, paper=paper or programme.paper)

    def pdf(self, paper: Paper | None = None) -> bytes:
        """The report as a PDF."""
        return report(self.content(paper))

    def save(self, target: Path, paper: Paper | None = None) -> tuple[str, ...]:
        """Write the report, whole or not at all. Returns the characters no font has."""
        content = self.content(paper)
        save(report(content), target)
        return tuple(missing_characters(content))


class _Report:
    """Puts figures into words."""

    def __init__(
        self,
        view: InsightsView,
        partnerships: tuple[PartnershipView, ...],
        programme: Programme,
    ) -> None:
        self.view = view
        self.partnerships = partnerships
        self.programme = programme
        self.say = Language.of(programme.language, programme.locale)

    def content(self) -> ReportContent:
        say, view = self.say, self.view
        months = view.months
        dates = ""
        if months:
            first = date(months[0].year, months[0].month, 1)
            dates = say.span(first, max(view.today, first))
        parts = (
            self.months(),
            self.learning(),
            self.goals(),
            self.knowledge(),
            self.mix(),
            self.said(),
            self.partners(),
            self.met(),
            self.fairness(),
            self.next_season(),
        )
        return ReportContent(
            title=say.tr("What the season has brought"),
            dates=dates,
            company=self.programme.company_name,
            logo=self.programme.logo or None,
            printed=say.tr("Printed {day}", day=view.today),
            language=self.programme.language,
            page_label=say.tr("page {page} of {pages}", page="{page}", pages="{pages}"),
            figures=self.figures(),
            parts=tuple(p for p in parts if p is not None),
        )

    def figures(self) -> tuple[tuple[str, str], ...]:
        """The numbers at the head."""
        say, view = self.say, self.view
        share = round(100 * len(view.met) / view.possible_pairs) if view.possible_pairs else 0
        found = [
            (say.number(view.mix.held), say.tr("meetups held")),
            (say.number(view.learning.count(GoalState.REACHED)), say.tr("goals reached")),
            (f"{say.number(share)} %", say.tr("of all pairs have met")),
        ]
        if view.learning.said.count:
            mean = say.number(round(view.learning.said.mean, 1))
            found.append((mean, say.tr("of 5 for how it was")))
        return tuple(found)

    def months(self) -> ReportPart | None:
        say, months = self.say, self.view.months[-MOST_MONTHS:]
        if not months:
            return None
        done = sum(m.done for m in months)
        over = done + sum(m.missed + m.cancelled for m in months)
        share = round(100 * done / over) if over else 0
        return ReportPart(
            title=say.tr("Meetups by month"),
            sentence=say.plural(
                "{n} meetup was held, {share} % of those that are over.",
                "{n} meetups were held, {share} % of those that are over.",
                done,
                share=share,
            ),
            bars=Bars(
                kind=PlotKind.COLUMNS,
                series=(say.tr("met"), say.tr("did not meet"), say.tr("still planned")),
                bars=tuple(
                    (
                        month_name(say, m.year, m.month),
                        (m.done, m.missed + m.cancelled, m.planned + m.later),
                    )
                    for m in months
                ),
            ),
        )

    def learning(self) -> ReportPart | None:
        say = self.say
        grown = [g for g in self.view.learning.growth if g.now > g.start]
        if not grown:
            return None
        new = sum(g.now - g.start for g in grown)
        return ReportPart(
            title=say.tr("Skills that spread"),
            sentence=say.plural(
                "One skill more than at the start can be shown by somebody new.",
                "{n} times somebody can now show a skill that they could not at the start.",
                new,
            ),
            bars=Bars(
                kind=PlotKind.ROWS,
                series=(say.tr("can show it now"), say.tr("could at the start")),
                bars=tuple((g.skill.name, (g.now, g.start)) for g in grown[:MOST_SKILLS]),
            ),
        )

    def goals(self) -> ReportPart | None:
        say, learning = self.say, self.view.learning
        if not learning.goals:
            return None
        counts = [learning.count(s) for s in (GoalState.REACHED, GoalState.SERVED, GoalState.OPEN)]
        reached: dict[str, list[str]] = {}
        for line in learning.goals:
            if line.state is GoalState.REACHED:
                reached.setdefault(line.person.label, []).append(line.skill.name)
        lines = tuple(
            say.tr("{person} reached: {skills}", person=person, skills=say.listed(skills))
            for person, skills in reached.items()
        )[:MOST_PEOPLE]
        return ReportPart(
            title=say.tr("Learning goals"),
            sentence=say.tr(
                "{a} goals are reached, {b} are on their way, {c} wait for a first lesson.",
                a=counts[0],
                b=counts[1],
                c=counts[2],
            ),
            bars=Bars(
                kind=PlotKind.ROWS,
                bars=(
                    (say.tr("reached"), (counts[0],)),
                    (say.tr("on their way"), (counts[1],)),
                    (say.tr("waiting"), (counts[2],)),
                ),
            ),
            lines=lines,
        )

    def knowledge(self) -> ReportPart | None:
        say, alone = self.say, self.view.learning.alone[-MOST_MONTHS:]
        if not alone or not any(a.skills for a in alone):
            return None
        return ReportPart(
            title=say.tr("Knowledge that hangs on one person"),
            sentence=say.tr(
                "At first {a} skills could be shown by one person only, now it is {b}.",
                a=alone[0].skills,
                b=alone[-1].skills,
            ),
            bars=Bars(
                kind=PlotKind.COLUMNS,
                bars=tuple((month_name(say, a.year, a.month), (a.skills,)) for a in alone),
            ),
        )

    def mix(self) -> ReportPart | None:
        say, mix = self.say, self.view.mix
        if not mix.held:
            return None

        def share(n: int) -> tuple[int]:
            return (round(100 * n / mix.held),)

        return ReportPart(
            title=say.tr("Different people meet"),
            sentence=say.tr("Of all meetups held, so many brought together people who differ."),
            bars=Bars(
                kind=PlotKind.SHARES,
                bars=(
                    (say.tr("a newcomer met a veteran"), share(mix.newcomer_veteran)),
                    (say.tr("two departments met"), share(mix.departments)),
                    (say.tr("people met for the first time"), share(mix.first_time)),
                ),
            ),
        )

    def said(self) -> ReportPart | None:
        say, said = self.say, self.view.learning.said
        if not said.count and not said.stories:
            return None
        sentences = []
        if said.count:
            sentences.append(
                say.plural(
                    "{n} answer, {mean} of 5 on average.",
                    "{n} answers, {mean} of 5 on average.",
                    said.count,
                    mean=round(said.mean, 1),
                )
            )
        if said.again or said.rather_not:
            sentences.append(
                say.plural(
                    "Of {n} who said so, {gladly} would gladly meet again.",
                    "Of {n} who said so, {gladly} would gladly meet again.",
                    said.again + said.rather_not,
                    gladly=said.again,
                )
            )
        best = sorted(said.stories, key=lambda s: (-(s.rating or 0), -s.day.toordinal()))
        return ReportPart(
            title=say.tr("What people said"),
            sentence=" ".join(sentences),
            bars=Bars(
                kind=PlotKind.COLUMNS,
                bars=tuple((str(n), (count,)) for n, count in enumerate(said.ratings, 1)),
            )
            if said.count
            else None,
            lines=tuple(
                say.tr("{person}: “{learned}”", person=s.person.label, learned=s.learned)
                for s in list({s.learned: s for s in best}.values())[:MOST_STORIES]
            ),
        )

    def partners(self) -> ReportPart | None:
        if not self.partnerships:
            return None
        say = self.say
        lines = []
        for view in self.partnerships:
            line = say.plural(
                "{a} and {b}: {n} session held",
                "{a} and {b}: {n} sessions held",
                view.held,
                a=view.a.label,
                b=view.b.label,
            )
            brought = say.listed([self.outcome(o) for o in view.outcomes])
            lines.append(f"{line}. {brought}" if brought else line)
        return ReportPart(title=say.tr("Partnerships"), lines=tuple(lines))

    def outcome(self, outcome: Outcome) -> str:
        """ "blog posts: 53"."""
        if outcome.number is None:
            return outcome.text
        amount = f"{self.say.number(outcome.number)} {outcome.unit}".rstrip()
        return f"{outcome.text}: {amount}"

    def met(self) -> ReportPart | None:
        say, view = self.say, self.view
        if len(view.people) < 2 or not view.met:
            return None
        share = round(100 * len(view.met) / view.possible_pairs)
        return ReportPart(
            title=say.tr("Who has met whom"),
            sentence=say.tr(
                "{n} of {all} possible pairs have met, {share} %. The darker, the more often.",
                n=len(view.met),
                all=view.possible_pairs,
                share=share,
            ),
            bars=Bars(
                kind=PlotKind.SQUARES,
                bars=tuple(
                    (
                        a.label,
                        tuple(view.met.get(pair_key(a.id, b.id), 0) for b in view.people),
                    )
                    for a in view.people
                ),
            )
            if len(view.people) <= MOST_SQUARES
            else None,
        )

    def fairness(self) -> ReportPart | None:
        say, view = self.say, self.view
        taking = [t for t in view.turns if t.rounds]
        if not taking:
            return None
        out, three = max(t.sit_outs for t in taking), max(t.trios for t in taking)
        rows = tuple(
            (
                say.field(week),
                say.listed(names),
                say.tr("sat out") if sat_out else say.tr("met as three"),
                say.reason(why),
            )
            for week, sat_out, why, names in _by_week(view)
        )[:MOST_LEDGER]
        head = (say.tr("When"), say.tr("Who"), say.tr("What"), say.tr("Why"))
        return ReportPart(
            title=say.tr("Fair turns"),
            sentence=f"{self._most_out(out)} {self._most_trios(three)}",
            table=(head, rows) if rows else None,
            shares=(1, 4, 1.4, 4),
        )

    def _most_out(self, most: int) -> str:
        if not most:
            return self.say.tr("Nobody has sat out.")
        return self.say.plural(
            "Nobody sat out more than once.", "Nobody sat out more than {n} times.", most
        )

    def _most_trios(self, most: int) -> str:
        if not most:
            return self.say.tr("Nobody has been one of three.")
        return self.say.plural(
            "Nobody was one of three more than once.",
            "Nobody was one of three more than {n} times.",
            most,
        )

    def next_season(self) -> ReportPart | None:
        say = self.say
        wanted = [s for s in self.view.skills if s.want]
        if not wanted:
            return None
        lines = [
            say.plural(
                "{skill}: {n} person wants to learn it, {can} can show it",
                "{skill}: {n} people want to learn it, {can} can show it",
                s.want,
                skill=s.skill.name,
                can=s.can,
            )
            for s in wanted[:5]
        ]
        return ReportPart(
            title=say.tr("Next season"),
            sentence=say.tr("What is wanted most:"),
            lines=tuple(lines),
        )


def _by_week(view: InsightsView) -> Iterator[tuple[Week, bool, Reason, list[str]]]:
    """The ledger's lines of one week and kind together."""

    def same(line: LedgerLine) -> tuple[Week, bool, Reason]:
        return line.week, line.sat_out, line.why

    for (week, sat_out, why), lines in groupby(view.ledger, key=same):
        yield week, sat_out, why, [x.person.label for x in lines]


def month_name(say: Language, year: int, month: int) -> str:
    """ "Mar", and in January the year: there is little room under a column."""
    pattern = "LLL yy" if month == 1 else "LLL"
    return str(format_date(date(year, month, 1), pattern, locale=say.locale))
