"""The words of the season plan, and of the page on which two partners agree."""

from __future__ import annotations

from rmdesk.domain.partnerships import Partnership, PartnersMeet
from rmdesk.domain.people import Person
from rmdesk.domain.rules import pair_key
from rmdesk.sheets.content import AgreementContent, AgreementPart, SeasonCell, SeasonContent

from .season_view import CellKind, SeasonView
from .season_view import SeasonCell as Cell
from .sheet_words import Words

_GOAL_LINES = 3
_RHYTHMS = (PartnersMeet.EVERY_WORKDAY, PartnersMeet.WEEKLY, PartnersMeet.FORTNIGHTLY)


def season_content(words: Words, view: SeasonView) -> SeasonContent:
    """Everybody by the weeks ahead: whom they meet, as confirmed, drafted or planned."""
    tr = words.language.tr
    shown = [(person, name) for person, name in view.people]
    weeks = [w.week for w in view.weeks]
    some = any(cell.kind is CellKind.MEETS for cell in view.cells.values())
    span = words.language.span(weeks[0].days()[0], weeks[-1].days()[-1]) if weeks else ""
    return SeasonContent(
        **words.frame(tr("Season plan")),
        dates=span,
        hint=tr("Whom you meet in the weeks ahead. What is not confirmed may still change."),
        weeks=tuple(
            (words.week(week), words.language.day(week.days()[0], "d MMM")) for week in weeks
        ),
        rows=tuple(
            (name, tuple(_cell(words, view.cells[person, week]) for week in weeks))
            for person, name in shown
        )
        if some
        else (),
        empty=tr("There is no plan yet. Plan the season, or suggest the first week’s pairs."),
    )


def _cell(words: Words, cell: Cell) -> SeasonCell:
    tr = words.language.tr
    match cell.kind:
        case CellKind.MEETS:
            return SeasonCell(text=words.language.listed(cell.names))
        case CellKind.SITS_OUT:
            return SeasonCell(text=tr("sits out"), quiet=True)
        case CellKind.AWAY:
            return SeasonCell(text=tr("away"), quiet=True)
        case CellKind.OPEN:
            return SeasonCell(text="–", quiet=True)


def agreement_content(words: Words, people: tuple[Person, ...]) -> AgreementContent:
    """The page that two people fill in and sign when they mean to meet for a while.

    With nobody named it is a blank form. What their partnership says already is filled in.
    """
    tr = words.language.tr
    agreed = _partnership(words, people)
    names = tuple(p.label for p in people) or ("", "")
    return AgreementContent(
        **words.frame(tr("Our agreement")),
        hint=tr("Two people who teach each other for a while. Fill it in together."),
        names=(names[0], names[1]),
        name_label=tr("Name"),
        parts=tuple(
            AgreementPart(
                title=tr("{name} wants to learn", name=name) if name else tr("I want to learn"),
                given=_goals(words, people, i, agreed),
                lines=_GOAL_LINES,
            )
            for i, name in enumerate(names)
        ),
        rhythm_title=tr("How often we meet"),
        rhythm=(tr("Every working day"), tr("Every week"), tr("Every second week")),
        ticked=_RHYTHMS.index(agreed.meets) if agreed else None,
        filled=_filled(words, agreed) if agreed else (),
        fields=(
            tr("Day and time"),
            tr("Where"),
            tr("From"),
            tr("Until"),
            tr("We look back on"),
        ),
        promises_title=tr("What we promise"),
        promises=(
            tr("We are on time, and say so early if we cannot come."),
            tr("What is told in confidence stays between us."),
            tr("Each of us shows something; nobody only takes."),
            tr("Either of us may end this at any time, without giving a reason."),
        ),
        signature=tr("Date and signature"),
    )


def _partnership(words: Words, people: tuple[Person, ...]) -> Partnership | None:
    """The newest partnership of the two, if they have one."""
    wanted = {p.id for p in people}
    found = [p for p in words.company.partnerships if set(p.people) == wanted]
    return max(found, key=lambda p: (p.first, p.id), default=None)


def _filled(words: Words, agreed: Partnership) -> tuple[str, ...]:
    """What is known of the fields, in their order."""
    language = words.language
    time = f"{language.clock(agreed.start)}–{language.clock(agreed.end)}"
    if agreed.meets is not PartnersMeet.EVERY_WORKDAY:
        time = f"{language.weekday(agreed.weekday)} {time}"
    days = (agreed.first, agreed.last, agreed.review_day)
    return (time, agreed.place, *(language.day(day, "d MMM y") for day in days))


def _goals(
    words: Words, people: tuple[Person, ...], learner: int, agreed: Partnership | None
) -> tuple[str, ...]:
    """What one of the two wants to learn: as agreed, else what the other could show."""
    if agreed is not None:
        goal = agreed.goal_a if people[learner].id == agreed.a else agreed.goal_b
        if goal:
            return (goal,)
    return _wishes(words, people, learner)


def _wishes(words: Words, people: tuple[Person, ...], learner: int) -> tuple[str, ...]:
    """What one of the two could learn from the other."""
    if not people:
        return ()
    teacher, pupil = people[1 - learner], people[learner]
    shown = words.company.strengths_of.get(teacher.id, {})
    goals = words.company.open_goals_of.get(pupil.id, ())
    names = [words.company.skill[goal.skill].name for goal in goals if goal.skill in shown]
    for partners in words.company.partnerships:
        if partners.people == pair_key(teacher.id, pupil.id) and partners.ended is None:
            names.insert(0, partners.goal_a if pupil.id == partners.a else partners.goal_b)
    return tuple(dict.fromkeys(name for name in names if name))
