"""Backups in words: when, why, and what each holds."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale

from rmdesk.domain.weeks import Week
from rmdesk.services.backups import BackupEntry, Safety
from rmdesk.storage.places import PlaceKind

from .i18n import moment, plural, tr


def line(entry: BackupEntry, today: date) -> str:
    """ "today 09:12 · of the day · 14 people, last round week 12 · 340 kB"."""
    parts = [moment(entry.at, today), _why(entry.why), _holds(entry)]
    parts.append(QLocale().formattedDataSize(entry.size))
    return " · ".join(p for p in parts if p)


def _why(why: str) -> str:
    if why.startswith("before-upgrade"):
        return tr("before an upgrade")
    return {
        "daily": tr("of the day"),
        "start": tr("at the start"),
        "by-hand": tr("made by hand"),
        "before-restore": tr("before a restore"),
        "before-import": tr("before an import"),
    }.get(why, why)


def _holds(entry: BackupEntry) -> str:
    held = entry.holds
    if held is None:
        return tr("cannot be read")
    people = plural("{n} person", "{n} people", held.people)
    if not held.last_round:
        return people
    number = Week.parse(held.last_round).number
    return tr("{people}, last round in week {number}", people=people, number=number)


def place(safety: Safety) -> str:
    """What to know about where the company is kept; empty for this computer's own disk."""
    kind, name = safety.place.kind, safety.place.name
    if kind is PlaceKind.SYNCED:
        return tr("Your company is in a folder that {service} keeps copies of. That is safe as "
                  "long as you use it on one computer at a time. A copy of an open file can be "
                  "torn, so keep backups in another place too.", service=name)  # fmt: skip
    if kind is PlaceKind.NETWORK:
        return tr("Your company is in a network folder. One computer at a time can open it; "
                  "others are told who has it and can look. Keep backups in another place "
                  "too.")  # fmt: skip
    if kind is PlaceKind.REMOVABLE:
        return tr("Your company is on a stick or another disk that can be taken out. Close "
                  "RMDesk before you take it out, and keep backups in another place "
                  "too.")  # fmt: skip
    return ""


def second(safety: Safety, today: date) -> str:
    """How it stands with the second place."""
    if safety.second is None:
        return tr("No second place yet. A stick or a cloud folder also helps when this computer "
                  "is lost.")  # fmt: skip
    where = str(safety.second)
    if not safety.second_there:
        return tr("Also copied to {folder}, which cannot be reached now; it is caught up when it "
                  "is back.", folder=where)  # fmt: skip
    if safety.second_last is None:
        return tr("Also copied to {folder}: no backup there yet.", folder=where)
    when = moment(safety.second_last, today)
    return tr("Also copied to {folder}, last {when}.", folder=where, when=when)
