"""Messages to pairs and to everybody: from a template the owner edits, as plain text.

Plain text goes everywhere: e-mail, WhatsApp, Teams, Slack. Nothing is sent from here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from rmdesk.domain.changes import Changes
from rmdesk.domain.company import Company
from rmdesk.domain.errors import NotFound
from rmdesk.domain.meetups import Meetup, MeetupStatus
from rmdesk.domain.rounds import Group, Round
from rmdesk.domain.weeks import Week
from rmdesk.exchange.mail_links import MailLink, mail_links
from rmdesk.exchange.message_template import check_template, fill_template
from rmdesk.sheets.writing import save

from .labels import Label
from .language import Language
from .meeting_words import MeetingWords
from .session import Session


class Audience(StrEnum):
    """Whom a message is for; the value is the key its template is stored under."""

    PAIR = "message_pair"
    EVERYBODY = "message_everybody"


@dataclass(frozen=True, slots=True)
class Message:
    """One message, ready to be sent by the owner; ``links`` open the e-mail program."""

    to: str
    subject: str
    text: str
    addresses: tuple[str, ...]
    without_address: tuple[str, ...]
    links: tuple[MailLink, ...]


def default_template(audience: Audience, language: Language) -> str:
    """The template that is there until the owner writes another."""
    if audience is Audience.PAIR:
        return language.tr(
            "Hello {names},\n\nyou meet this week.\nWhen: {when}\nWhere: {where}\n\n{lessons}\n"
            "You both like: {topics}\n\nEnjoy it!"
        )
    return language.tr(
        "Hello all,\n\nthese are our pairs for {week}:\n\n{pairs}\n\nNot this time: {sit_outs}\n\n"
        "Have a good time!"
    )


def field_words(audience: Audience, language: Language) -> Mapping[str, str]:
    """The fields of a template, and what each stands for, in the owner's language."""
    both = {
        "week": language.tr("the week"),
        "company": language.tr("the company's name"),
    }
    if audience is Audience.PAIR:
        return {
            "names": language.tr("the names of those who meet"),
            "when": language.tr("day and time"),
            "where": language.tr("the place"),
            "lessons": language.tr("who can show whom what"),
            "topics": language.tr("what both like"),
            **both,
        }
    return {
        "pairs": language.tr("all pairs, one a line"),
        "sit_outs": language.tr("who sits out"),
        **both,
    }


class MessageService:
    """Templates, and the messages of a week."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def template(self, audience: Audience) -> str:
        """The template as it is now."""
        with self._session.database.reading() as unit:
            stored = unit.settings.text(audience.value)
            programme = unit.settings.programme()
        language = Language.of(programme.language, programme.locale)
        return default_template(audience, language) if stored is None else stored

    def fields(self, audience: Audience) -> Mapping[str, str]:
        """The fields there are, and what each stands for."""
        with self._session.database.reading() as unit:
            programme = unit.settings.programme()
        return field_words(audience, Language.of(programme.language, programme.locale))

    def set_template(self, audience: Audience, text: str | None) -> Changes:
        """Keep a template; None goes back to the first one. UserError for unknown fields."""
        if text is not None:
            check_template(text, self.fields(audience))
        label = Label("Change the message")
        with self._session.database.writing(label, self._session.author) as unit:
            unit.settings.set_text(audience.value, text)
        return unit.changes

    def of_week(
        self, week: Week, audience: Audience, template: str | None = None
    ) -> tuple[Message, ...]:
        """The week's messages: one a pair, or one for everybody.

        ``template`` is tried out without being kept. Raises UserError where there is no round.
        """
        company = self._session.snapshot()
        with self._session.database.reading() as unit:
            made = unit.rounds.of_week(week)
            meetups = {m.group: m for m in unit.meetups.all() if m.week == week and m.group}
        if made is None:
            raise NotFound("There are no pairs for {week} yet. Suggest them first.", week=week)
        text = self.template(audience) if template is None else template
        check_template(text, self.fields(audience))
        writer = _Writer(company, made, meetups)
        if audience is Audience.EVERYBODY:
            return (writer.everybody(text),)
        return tuple(writer.pair(g, text) for g in writer.groups)

    def save(self, week: Week, target: Path, audience: Audience | None = None) -> int:
        """Write the messages as plain text, a line between. Returns how many there are."""
        chosen = (audience,) if audience else (Audience.EVERYBODY, Audience.PAIR)
        messages = [m for a in chosen for m in self.of_week(week, a)]
        rule = "\n\n" + "-" * 40 + "\n\n"
        text = rule.join(f"{m.to}\n\n{m.text}" for m in messages) + "\n"
        save(text.encode("utf-8-sig"), target)
        return len(messages)


class _Writer:
    """Fills templates with one week's round."""

    def __init__(self, company: Company, made: Round, meetups: Mapping[int, Meetup]) -> None:
        self._company = company
        self._made = made
        self._meetups = meetups
        self._words = MeetingWords(company)
        self._language = self._words.language
        self.groups = [g for g in made.groups if not self._is_off(g)]

    def _is_off(self, group: Group) -> bool:
        meetup = self._meetups.get(group.id or 0)
        return meetup is not None and meetup.status is MeetupStatus.CANCELLED

    def pair(self, group: Group, template: str) -> Message:
        """The message to those who meet in one group."""
        names = self._words.names(group.people)
        values = self._common() | {
            "names": names,
            "when": self._when(group),
            "where": self._where(group),
            "lessons": "\n".join(self._words.lesson(x) for x in group.lessons),
            "topics": self._language.listed(group.topics) if group.topics else "",
        }
        subject = self._language.tr("You meet this week: {names}", names=names)
        return self._message(names, subject, fill_template(template, values), group.people)

    def everybody(self, template: str) -> Message:
        """The message to all who take part this week."""
        lines = []
        for group in self.groups:
            about = ", ".join(x for x in (self._when(group), self._where(group)) if x)
            names = self._words.names(group.people)
            lines.append(f"• {names}" + (f" – {about}" if about else ""))
        out = [s.person for s in self._made.sit_outs]
        values = self._common() | {
            "pairs": "\n".join(lines),
            "sit_outs": self._words.names(out) if out else "",
        }
        people = [p for g in self.groups for p in g.people] + out
        subject = self._language.tr("Our pairs for {week}", week=values["week"])
        to = self._language.tr("Everybody")
        return self._message(to, subject, fill_template(template, values), people, hidden=True)

    def _message(
        self, to: str, subject: str, text: str, people: Sequence[int], *, hidden: bool = False
    ) -> Message:
        addresses = tuple(e for p in people if (e := self._company.person[p].email))
        missing = tuple(self._words.label(p) for p in people if not self._company.person[p].email)
        links = mail_links(addresses, subject, text, hidden=hidden) if addresses else ()
        return Message(to, subject, text, addresses, missing, links)

    def _common(self) -> dict[str, str]:
        programme = self._company.programme
        days = self._made.week.days(programme.first_weekday)
        working = [d for d in days if d.weekday() in programme.workdays] or list(days)
        return {
            "week": self._language.span(working[0], working[-1]),
            "company": programme.company_name,
        }

    def _when(self, group: Group) -> str:
        meetup = self._meetups.get(group.id or 0)
        if meetup is not None:
            return self._words.when(meetup)
        return self._words.slot_time(self._made.week, group.slot)

    def _where(self, group: Group) -> str:
        meetup = self._meetups.get(group.id or 0)
        if meetup is not None:
            return meetup.place
        slot = self._company.slot.get(group.slot) if group.slot is not None else None
        return slot.place if slot else ""
